#ifndef FORMAT_TRANSFER_H
#define FORMAT_TRANSFER_H

#include "base/span.h"
#include "base/text.h"

#include <stdbool.h>

/*
 * Transfer encodings: bytes as the letters that any mail or card can carry (RFC 2045).
 */
/* Appends the bytes of a quoted-printable text whose soft line ends are undone; what is
 * no code is left as it is. */
void transfer_add_printable(struct text *text, struct span value);

/* 0 to 15, or -1 when it is no hexadecimal digit. */
int transfer_hex_digit(char byte);

/* Appends the bytes of a base64 text.  White space does not count, and "=" is the end.
 * False when another letter comes. */
bool transfer_add_base64(struct text *text, struct span value);

#endif
