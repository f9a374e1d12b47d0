#ifndef CORE_CONTACT_H
#define CORE_CONTACT_H

#include "core/field.h"
#include "core/interaction.h"

/*
 * What the timeline of one contact amounts to; zeroed for none.  The opening balance is
 * no part of it: contact_derive() adds that.  Each interaction can be added in any order;
 * taking one away means adding the others anew.
 */
struct activity {
	int64_t interactions;
	int64_t orders;      /* deliveries */
	struct list revenue; /* of struct money: gross */
	int64_t rating_sum;  /* in hundredths */
	int64_t rating_count;
	struct date last_interaction; /* anything at all */
	struct date last_contact;     /* anything in or out that is not a note */
	struct date last_delivery;
	struct date last_proposal;
	struct date last_sent; /* anything out */
};

/*
 * A person or company: the card on the board.
 */
struct contact {
	struct id id;
	const char *external_id; /* a foreign id that is no UUID */
	const char *name;
	const char *company;
	const char *title;
	struct list emails;   /* of const char * */
	struct list phones;   /* of const char * */
	struct list channels; /* of const char *, "telegram:@sarah" */
	const char *platform;
	const char *platform_id;
	const char *source;
	const char *summary;
	const char *stage;
	struct date stage_since;
	struct money value;
	struct list tags; /* of const char *, folded lower case, sorted, each once */
	const char *satisfaction;
	const char *response_speed;
	const char *referral;
	int64_t cadence; /* days between check-ins; 0 leaves it to the rule */
	struct date first_contact;
	const char *notes;
	bool archived;
	struct list opening_revenue;  /* of struct money: earned before the timeline begins */
	int64_t opening_interactions; /* happened before it begins */
	const char *imported_line;    /* a sum of the line it was last imported from */
	/* Of const char *: ids and external ids of the contacts that were merged into this
	 * one, by which it is found, too … */
	struct list former_ids;
	struct list former_lines;  /* … and the sums of the lines they were imported from */
	struct list stated_totals; /* of const char *: see core/stated.h */
	struct moment created_at;
	struct moment updated_at;
	struct list custom;   /* of struct custom */
	struct list enriched; /* of struct enriched: where values came from */

	/* Derived; set by whoever loads a contact, never written to a record. */
	struct activity activity;
	int64_t orders;
	int64_t interactions;
	struct list revenue; /* of struct money */
	struct hundredths rating;
	struct hundredths score;
	struct date last_contact;
	struct date last_delivery;
	struct date next_due;
	/* Since the last contact, or since it was created; as of the day asked. */
	int64_t quiet_days;
	int64_t completeness; /* percent; of the whole record, so a card has none */

	/* What the stored text was, so that a later change can tell whether somebody came
	 * between (R18). */
	uint32_t version;
};

/* Every field of a contact, stored ones first, in the order in which `show` and CSV have
 * them. */
extern const struct field contact_fields[];

/* The longest time between check-ins, in days. */
enum { CONTACT_CADENCE_LIMIT = 3650 };

/* A contact with every text "" and the stage given. */
struct contact contact_make(const char *stage);

/* Brings a contact to its stored form: tags folded, sorted and unique; channel names
 * lower case; e-mails and phones trimmed and unique.  Call before storing. */
void contact_normalise(struct contact *contact, struct arena *arena);

/* The day on which it was created; unknown when that is not known. */
struct date contact_created(const struct contact *contact);

/* Takes away who it is: what a person wrote goes, and the id stands for the name. */
void contact_hide(struct contact *contact, struct arena *arena);

/* A name, no text beyond its cap (name 512 bytes, prose 64 KiB), a cadence of at most
 * 3650 days, … */
bool contact_check(const struct contact *contact, struct error *error);

/*
 * Addresses by which a contact is found, in comparable form, each once.
 *
 *     mailto:a@b.c       an e-mail address, folded
 *     tel:819012345678   all digits of a phone number but a leading 00
 *     tel~9012345678     an international one without country code and 0
 *     tel=9012345678     a national one without its leading 0
 *     telegram:@sarah    a channel, folded
 *     any:@sarah         what follows the channel's name, if that begins with "@"
 *     external:abc       a foreign id, as it is; or an id of one merged into it
 *
 * A number is national when it has neither "+" nor 00 in front; one of eleven digits and
 * more without a 0 is taken for international as well.  So +81 90-1234-5678 and
 * 090-1234-5678 meet, as one is national, while equal endings of two countries do not.
 */
void contact_addresses(
	const struct contact *contact, struct list *addresses, struct arena *arena);

/*
 * The forms under which the contact that a typed text means may be found; empty when the
 * text is.  Two contacts share an address when a form read from one's is among the
 * addresses of the other.
 */
void contact_address_read(struct span typed, struct list *addresses, struct arena *arena);

/* What a comparable form is: of a channel when no row has its prefix. */
struct address_kind {
	const char *prefix; /* "tel~"; "" for channels */
	const char *label;  /* "phone" */
	enum {
		ADDRESS_SHARED,
		ADDRESS_EXCLUSIVE
	} holder; /* whether several contacts may have it */
};

/* The row of a form from contact_addresses(). */
const struct address_kind *contact_address_kind(const char *address);

/* Whether it has one "@" between two texts without spaces. */
bool contact_is_email(const char *text);

/* Whether it has 3 to 20 digits and nothing else but what people put between them. */
bool contact_is_phone(const char *text, struct arena *arena);

/* Whether two texts are one number, whatever their notation. */
bool contact_is_same_phone(const char *one, const char *other, struct arena *arena);

/* Adds what one interaction contributes. */
void activity_add(struct activity *activity, const struct interaction *interaction,
	struct arena *arena);

/*
 * Sets the derived members that follow from the activity and the opening balance; the
 * score and the next due day are others' to set.  A second call changes nothing.
 */
void contact_derive(struct contact *contact, struct date today, struct arena *arena);

#endif
