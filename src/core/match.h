#ifndef CORE_MATCH_H
#define CORE_MATCH_H

#include <stdbool.h>

/*
 * Whether a text says what somebody looks for.
 *
 * Texts are compared folded (utf8_fold()): case, accents, width and runs of white space
 * do not matter.  What is sought must be folded already, because it is sought in many
 * texts.  A text of plain ASCII is compared where it stands, without memory.  What is
 * empty is found everywhere.
 */

/*
 * At the start of a word: after anything that is no letter or digit.  Scripts that put no
 * space between words (Chinese, Japanese, Thai …) have a word start before every
 * character.
 */
bool match_word(const char *text, const char *sought);

/* The same of a text that is folded already. */
bool match_word_folded(const char *text, const char *sought);

/* Anywhere, and as the whole of the text. */
bool match_part(const char *text, const char *sought);
bool match_whole(const char *text, const char *sought);

#endif
