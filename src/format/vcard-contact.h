#ifndef FORMAT_VCARD_CONTACT_H
#define FORMAT_VCARD_CONTACT_H

#include "core/contact.h"
#include "format/json.h"
#include "format/vcard.h"

/*
 * Contacts as vCards and back.
 *
 *     FN, N       name             ORG         company, and behind it "department"
 *     EMAIL TEL   emails, phones   TITLE       title
 *     IMPP        channels         NOTE        notes
 *     CATEGORIES  tags             UID         id, or externalId of a foreign card
 *
 * So are the X-… properties that phones write for channels.  What a contact has besides
 * travels in X-RAPPORT-FIELDS as JSON.  Other properties become custom members, some
 * under a name for people ("birthday", "website"): a text where the property is but a
 * value, else an array of objects with value, parameters and group.  They are written
 * back as the properties they were.  Addresses that are none are kept as X-EMAIL and so
 * on.  PRODID and REV are not kept: they speak of the file.
 *
 * A card that was written from a contact gives that contact again.
 */
/* PRODID of the cards that are written here. */
extern const char vcard_product[];

struct vcard_contact {
	struct contact contact; /* without an id */
	const char *uid;        /* as the card has it, without "urn:uuid:"; or "" */
	struct list left_out;   /* of const char *: names of properties too large to keep */
};

/* Brings what the card says to a contact that is not checked yet; a card without
 * anything to call it by and one that is a group are refused. */
bool vcard_to_contact(const struct vcard *card, const struct json_reading *reading,
	struct vcard_contact *made, struct arena *arena, struct error *error);

/* Adds the contact as a card of the version, 3.0 or 4.0. */
void vcard_add_contact(
	struct text *text, const struct contact *contact, enum vcard_version version);

#endif
