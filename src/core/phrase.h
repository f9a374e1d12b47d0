#ifndef CORE_PHRASE_H
#define CORE_PHRASE_H

#include "base/arena.h"
#include "base/list.h"
#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Phrases: what people write, found by patterns that stand as rows in tables.
 *
 * A text is taken apart once, into tokens that are folded but know where they stand in
 * the text as it was written.  A token is a word ("don't"), a number ("4.5", "3,000",
 * "2026-02-10"), one character of a script without spaces (kana, ideographs), a mark, or
 * a break: a mark that parts clauses or sentences.
 * Brackets around a single word part nothing.
 * A hyphen between letters only parts two words, so "follow up" is found in "follow-up",
 * while scripts without spaces match at any character.
 *
 * A pattern is made of
 *
 *     word フォロー ,    what stands there, folded; characters need no spaces
 *     (a|b c|d)          one of these
 *     [x]                may be missing; [a|b] one of these or nothing
 *     <slot>             what a reader of that name takes
 *     ...                anything within the clause, as little as will do
 *     ^                  the start of a clause; in front of a pattern only
 *     ^^                 the start of a sentence; in front of a pattern only
 *     $                  the end of a clause; the mark that ends it is not taken
 *     $$                 the end of a sentence
 *
 * Alternatives are tried from left to right and what may be missing is tried as present
 * first; the first way that fits is the match.
 */
enum phrase_kind {
	PHRASE_WORD,
	PHRASE_NUMBER,
	PHRASE_CHARACTER,
	PHRASE_MARK,
	PHRASE_BREAK
};

struct phrase_token {
	const char *folded;
	size_t offset, length; /* in the text as written */
	uint64_t sign;         /* one bit, equal for equal words: see phrase_sign() */
	enum phrase_kind kind;
	size_t sentence; /* the place of its sentence among all */
	size_t clause;   /* the place of its clause among those of the whole text */
};

/* The clauses of a sentence are parted by commas, semicolons, colons, dashes, brackets
 * and words such as "but". */
struct phrase_sentence {
	size_t first, end;     /* tokens, the marks that end it among them */
	size_t offset, length; /* as written, without white space at the ends */
};

/* The text taken apart; borrows what was written. */
struct phrase_text {
	struct span written;
	struct phrase_token *tokens;
	size_t count;
	struct list sentences; /* of struct phrase_sentence */
};

/* Any bytes may be given. */
struct phrase_text phrase_text_read(struct span written, struct arena *arena);

/* The text as written from the first token up to, not including, the token at end; empty
 * when there are none. */
struct span phrase_written(const struct phrase_text *text, size_t first, size_t end);

/* One bit that stands for a folded word: words with other bits are other words. */
uint64_t phrase_sign(const char *folded);

/* Whether the token at index is that folded word, character or mark; false beyond the
 * end. */
bool phrase_token_is(const struct phrase_text *text, size_t index, const char *folded);

/* What a reader took: the tokens up to end, and what they mean; end 0 for nothing. */
struct phrase_value {
	size_t end;
	int64_t number;
};

/*
 * Reads the longest value of its kind that begins at the token.  Every table of phrases
 * has readers for the slots of its patterns; "who" and "text" need none, as they take any
 * tokens: "who" one to eight in a clause, "text" one or more, as few as will do.
 */
struct phrase_reader {
	const char *name; /* "when"; ends with { 0 } */
	struct phrase_value (*read)(
		const struct phrase_text *text, size_t first, const void *context);
};

/* What the readers go by. */
struct phrase_readers {
	const struct phrase_reader *rows;
	const void *context; /* given to each: the day, the pipeline */
};

/* A pattern made ready for matching. */
struct phrase;

/* Ready as long as the arena lives.  A pattern comes from a table of ours, so that it is
 * well-formed is asserted. */
const struct phrase *phrase_make(const char *pattern, struct arena *arena);

/* Whether a pattern is well-formed and its words are folded; for tests of tables. */
bool phrase_is_well_formed(const char *pattern);

/* What a slot of a match took. */
struct phrase_slot {
	const char *name; /* of the slot, without angle brackets */
	size_t first, end;
	int64_t number;
};

enum { PHRASE_SLOTS = 6 };

/* Where a phrase stands; end 0 when it does not. */
struct phrase_match {
	size_t first, end; /* tokens */
	struct phrase_slot slots[PHRASE_SLOTS];
	size_t slot_count;
};

/* Whether the word there is one that the phrase may begin with; a quick look. */
bool phrase_may_begin(
	const struct phrase *phrase, const struct phrase_text *text, size_t first);

/* Whether the phrase begins at the token. */
struct phrase_match phrase_match_at(const struct phrase *phrase,
	const struct phrase_text *text, size_t first, const struct phrase_readers *readers);

/* The first place in [first, end) at which it begins. */
struct phrase_match phrase_find(const struct phrase *phrase,
	const struct phrase_text *text, size_t first, size_t end,
	const struct phrase_readers *readers);

/* The first slot of that name, or NULL. */
const struct phrase_slot *phrase_slot(const struct phrase_match *match, const char *name);

/* A reader for slots "number": whole numbers as 5, 3,000, five, a couple of, 五, 十二,
 * 两.
 */
struct phrase_value phrase_number(
	const struct phrase_text *text, size_t first, const void *context);

#endif
