#ifndef FORMAT_VCARD_TAKING_H
#define FORMAT_VCARD_TAKING_H

#include "format/vcard-contact.h"
#include "format/vcard-rows.h"

/*
 * A card that is becoming a contact.
 */
struct taking {
	struct vcard_contact *made;
	struct list emails, phones, channels; /* of struct ranked_address */
	const char *structured;               /* N, with its escapes; or "" */
	struct list members;                  /* of struct kept_member */
	struct list groups;                   /* of const char *: of what was taken */
	struct arena *arena;
};

/* An address with how much it is preferred: the least number comes first. */
struct ranked_address {
	int rank;
	const char *text;
};

/* A custom member under way. */
struct kept_member {
	const char *name;
	const struct vcard_kept *row;
	struct list instances; /* of struct vcard_instance */
};

struct taker;

/* Whether the property was taken; one that was not is kept as a custom member. */
typedef bool (*taker_take)(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property);

/* A property that has a field of its own. */
struct taker {
	const char *name;
	taker_take take;
	const char *word; /* of a channel */
};

/* The row of that property, or NULL. */
const struct taker *taker_find(const char *name);

/* Keeps the property as a part of the custom member of that name, or of the one that its
 * row says. */
void taking_keep(
	struct taking *taking, const char *name, const struct vcard_property *property);

#endif
