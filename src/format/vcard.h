#ifndef FORMAT_VCARD_H
#define FORMAT_VCARD_H

#include "base/error.h"
#include "base/list.h"
#include "base/span.h"
#include "base/text.h"

#include <stdint.h>

/*
 * vCards as properties: versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).
 *
 * Reading undoes what a version does to bring a value into lines: folding,
 * quoted-printable with its soft line ends, base64 and CHARSET.  What is left is the same
 * for all three: names in capitals, a value that is UTF-8 with the escapes of 4.0, and
 * pictures, sounds and keys as "data:" URIs.  A card is taken whole or refused whole.
 */
enum vcard_version { VCARD_2_1, VCARD_3_0, VCARD_4_0 };

struct vcard_property {
	const char *group;      /* "item1", or "" */
	const char *name;       /* "EMAIL" */
	const char *parameters; /* "TYPE=work;PREF=1", names in capitals; or "" */
	const char *value;      /* still with its escapes */
	int64_t line;
};

struct vcard {
	enum vcard_version version; /* 3.0 when the card does not say */
	int64_t line;               /* its first, or the one for which it was refused */
	struct list properties;     /* of struct vcard_property */
};

/* Where the next card is looked for; begins with all bytes of a file and line 0. */
struct vcard_reader {
	struct span rest;
	int64_t line;
};

enum vcard_step { VCARD_CARD, VCARD_REFUSED, VCARD_END };

/*
 * The next card; its texts live in the arena.  When it is refused the error says why and
 * card->line where, and the reader stands at the next one: so, too, for lines that stand
 * outside of a card.
 */
enum vcard_step vcard_next(struct vcard_reader *reader, struct vcard *card,
	struct arena *arena, struct error *error);

/* The values of a parameter of that name, those of several with commas between:
 * "work,pref"; "" when there is none. */
const char *vcard_parameter(
	const struct vcard_property *property, const char *name, struct arena *arena);

/* Adds the property as a line, as the version has it. */
void vcard_add_property(
	struct text *text, const struct vcard_property *property, enum vcard_version version);

#endif
