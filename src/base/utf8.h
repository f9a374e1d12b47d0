#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"
#include "base/text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * UTF-8: validate, step, measure in terminal columns, cut, pad, fold, make safe to show.
 *
 * Columns are counted as the narrowest agreement of terminals: the width of each code
 * point by itself (0, 1 or 2), zero for combining marks.  Text for the terminal passes
 * utf8_safe() first; it leaves only code points whose width everybody agrees on.
 */

enum { UTF8_INVALID = -1 };

/* The code point at the start of a non-empty span, and its length in *length.
 * An ill-formed byte gives UTF8_INVALID and length 1. */
int32_t utf8_decode(struct span span, size_t *length);

/* Appends the code point. */
void utf8_encode(struct text *text, int32_t code);

/* The number of leading bytes that are well-formed UTF-8; equal to length when all is. */
size_t utf8_valid_prefix(struct span span);

enum utf8_shape { UTF8_LINE, UTF8_PARAGRAPHS };

/*
 * Whether text may be stored: well-formed, at most limit bytes, no control characters but
 * newline and tab (neither in a UTF8_LINE), no C1 controls, no DEL, no NUL
 * (RELIABILITY R19).  The message says which byte or code point and where; what names the
 * text.
 */
bool utf8_check(struct span span, enum utf8_shape shape, size_t limit, const char *what,
	struct error *error);

/*
 * Appends what may be stored of the text (utf8_check()): what else is in it is left out,
 * but line ends of any kind become newlines and ill-formed bytes U+FFFD; in a UTF8_LINE
 * newline and tab become a space.  Returns how many characters were left out.
 */
size_t utf8_add_storable(struct text *text, struct span span, enum utf8_shape shape);

/*
 * Grapheme clusters: what a person counts as one character, and a caret steps over at
 * once.  The length of the one at the start of the span, 0 when that is empty; and where
 * the one before the offset begins, 0 at the start.
 */
size_t utf8_cluster(struct span span);
size_t utf8_cluster_before(struct span span, size_t offset);

/* Columns the text takes in a terminal. */
size_t utf8_columns(const char *string);
int utf8_code_columns(int32_t code);

/* Appends at most columns columns of the text; a text that was cut ends with "…". */
void utf8_add_cut(struct text *text, const char *string, size_t columns);

/* The same, filled up with spaces: at the right end, or at the left one for numbers. */
void utf8_add_padded(struct text *text, const char *string, size_t columns);
void utf8_add_padded_left(struct text *text, const char *string, size_t columns);

/*
 * The text as a terminal may see it: the only way for data to get there (R21).
 * Controls, DEL, C1, bidi and zero-width controls, tags, noncharacters, private use,
 * blank fillers and code points without a width that all agree on become U+FFFD; an
 * invalid byte becomes U+FFFD; of more than four combining marks on one character the
 * rest is dropped, and marks without a character get a dotted circle; joiners, variation
 * selectors and soft hyphens are dropped.  UTF8_LINE turns newline and tab into a space;
 * UTF8_PARAGRAPHS keeps newlines and fills tabs up with spaces, to every fourth column.
 */
void utf8_add_safe(struct text *text, const char *string, enum utf8_shape shape);
const char *utf8_safe(const char *string, enum utf8_shape shape, struct arena *arena);

/*
 * The text for comparing: case, accents (combining marks of the Latin, Greek, Cyrillic,
 * Hebrew and Arabic kind, never the voicing marks of kana; strokes and ligatures of Latin
 * letters, as in ø, ł, æ), full and half width folded; what cannot be seen is dropped;
 * runs of white space become one space, none at the ends.  Folding twice changes nothing.
 */
const char *utf8_fold(const char *string, struct arena *arena);
struct span utf8_fold_span(struct span span, struct arena *arena);

/*
 * Text that was encoded as UTF-8, taken for Windows-1252 and encoded again ("Â¥", "ã‚¿"),
 * as it was meant; the span itself when it does not look like that from end to end.
 */
struct span utf8_undouble(struct span span, struct arena *arena);

/*
 * An ASCII form for terminals and locales without UTF-8: known symbols by their usual
 * stand-in (… becomes ..., — becomes -, ¥ becomes JPY), letters without their accents,
 * full width as half width, marks not at all, all else as ?.
 */
void utf8_add_ascii(struct text *text, const char *string);

#endif
