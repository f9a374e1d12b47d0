#ifndef FORMAT_VCARD_PROPERTY_H
#define FORMAT_VCARD_PROPERTY_H

#include "format/vcard.h"

/*
 * One property of a vCard, from the line it came in.
 */
enum vcard_transfer { VCARD_PLAIN, VCARD_QUOTED_PRINTABLE, VCARD_BASE64 };

/* How the value that begins in this line is brought into lines. */
enum vcard_transfer vcard_transfer_of(struct span line);

/* Reads the property from its line, which is whole: unfolded, soft line ends undone. */
bool vcard_read_property(struct span line, enum vcard_version version,
	struct vcard_property *property, struct arena *arena, struct error *error);

#endif
