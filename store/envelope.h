#ifndef STORE_ENVELOPE_H
#define STORE_ENVELOPE_H

#include "base/error.h"
#include "base/span.h"
#include "base/text.h"

#include <stdint.h>

/*
 * What stands in front of every value: one byte that names the format of what follows,
 * and the CRC32C of that and of the key, so that neither can change unnoticed nor stand
 * in another's place.
 *
 *     format (1) | CRC32C of contents, then key (4, low byte first) | contents
 */
enum { ENVELOPE_SIZE = 5 };

/* Starts a value: empties the text and leaves room for the envelope. */
void envelope_begin(struct text *value);

/* Closes it, for that key. */
void envelope_end(struct text *value, struct span key);

/* The contents; false with ERROR_STORAGE when the value is not what was written. */
bool envelope_open(
	struct span value, struct span key, struct span *contents, struct error *error);

/* The checksum by which a stored text is told from another; never 0, which is "not
 * there". */
uint32_t envelope_version(struct span contents);

#endif
