#ifndef FORMAT_CHARSET_H
#define FORMAT_CHARSET_H

#include "base/error.h"
#include "base/span.h"

/*
 * The bytes of a text file as UTF-8, whatever encoding they are in.
 *
 * A byte-order mark decides, then whether the bytes are UTF-8; else the encoding is found
 * out by the letters that come in it.  A few ill-formed bytes do not make another
 * encoding of a text that is UTF-8 otherwise.  What cannot be read stays as a byte that
 * is no UTF-8, so that the line it stands in is refused.
 */
struct charset_text {
	struct span text; /* without a byte-order mark */
	const char *name; /* "UTF-8", "CP932" */
};

/*
 * name asks for an encoding, by any name that iconv knows; "" has it found out.  The text
 * is the bytes themselves or lives in the arena.  Fails when there is no such encoding.
 */
bool charset_decode(struct span bytes, const char *name, struct arena *arena,
	struct charset_text *text, struct error *error);

#endif
