#ifndef FORMAT_VCARD_ROWS_H
#define FORMAT_VCARD_ROWS_H

#include "core/contact.h"
#include "format/vcard.h"

/*
 * What reading and writing vCards share.
 */
/* The fields that properties say; ends with NULL. */
extern const char *const vcard_said_fields[];

/* The stored ones that no property says, and the custom members. */
const struct field *vcard_other_fields(struct arena *arena);

/* A property that is kept as a custom member. */
struct vcard_kept {
	const char *property; /* "BDAY" */
	const char *member;   /* "birthday" */
	enum {
		VCARD_AS_IT_IS,
		VCARD_ESCAPED /* a text: its escapes are undone for people */
	} value;
};

/* The row of that property, or of that member; the last one, which has no names, when
 * they are the same. */
const struct vcard_kept *vcard_kept_property(const char *name);
const struct vcard_kept *vcard_kept_member(const char *name);

/* An instance of it, where the custom member is an array. */
struct vcard_instance {
	const char *value;
	const char *parameters;
	const char *group;
};
extern const struct field vcard_instance_fields[];

/* Whether the name is written with the family's in front: in Chinese characters, kana or
 * hangul. */
bool vcard_is_family_first(const char *name);

/* What N says of a name that nobody took apart: the last word is the family's name, in
 * East Asia the first. */
const char *vcard_guess_name(const char *name, struct arena *arena);

#endif
