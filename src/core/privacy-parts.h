#ifndef CORE_PRIVACY_PARTS_H
#define CORE_PRIVACY_PARTS_H

#include "core/privacy.h"

#include <stdint.h>

/*
 * A text as the search for payment details reads it: one sign a character, what cannot
 * be seen left out, digits of all scripts by their value, letters in lower case and half
 * width.
 */
enum sign_kind {
	SIGN_OTHER,
	SIGN_DIGIT,
	SIGN_LETTER,
	SIGN_GAP,   /* may stand between the digits of a number */
	SIGN_MARK,  /* may do so where the number is grouped as cards are: / , | : ; * */
	SIGN_BREAK, /* a line ends */
};

struct sign {
	uint32_t offset; /* in bytes */
	uint32_t length;
	int32_t code;  /* folded */
	int8_t digit;  /* its value, or -1 */
	int8_t kind;   /* of enum sign_kind */
	bool is_upper; /* a capital letter of ASCII */
};

struct signs {
	const struct sign *items;
	size_t count;
};

struct signs signs_read(struct span text, struct arena *arena);

/* Whether there are digits enough for anything to be found; quick. */
bool signs_are_worth_it(struct span text);

/* The kind of the sign at index; SIGN_OTHER before and behind all of them. */
enum sign_kind sign_kind_at(const struct signs *signs, size_t index);

/* Whether the word, in the form of signs, begins at the sign and stands by itself where
 * its script parts words; the index behind it in *end. */
bool signs_have_word(
	const struct signs *signs, size_t index, const char *word, size_t *end);

/* Signs [first, end), none when the two are equal. */
struct stretch_of_signs {
	size_t first, end;
};

/* The first of each from the sign on. */
struct stretch_of_signs privacy_find_card(const struct signs *signs, size_t from);
struct stretch_of_signs privacy_find_iban(const struct signs *signs, size_t from);
struct stretch_of_signs privacy_find_code(const struct signs *signs, size_t from);

/* The first one that may become a card number or an IBAN with more typing. */
struct stretch_of_signs privacy_find_begun_card(const struct signs *signs, size_t from);
struct stretch_of_signs privacy_find_begun_iban(const struct signs *signs, size_t from);

/* ------ digits of cards ------ */

enum { CARD_SHORTEST = 13, CARD_LONGEST = 19 };

/* What the digits are by themselves. */
enum card_likeness {
	CARD_NONE,
	CARD_ALIKE, /* an issuer has such numbers, but the last digit is wrong */
	CARD_LOOSE, /* the same, of an issuer whose last digits are not all right */
	CARD_NUMBER,
};

enum card_likeness card_likeness(const int8_t *digits, size_t count);

/* Whether numbers of an issuer begin with these digits. */
bool card_begins(const int8_t *digits, size_t count);

/* Whether the digits, written in one piece, are made like a number of another kind. */
bool other_number(const int8_t *digits, size_t count);

/* ------ groups of digits ------ */

/* What parts a group from the one before. */
enum gap {
	GAP_NONE,  /* something that parts numbers, or nothing is before it */
	GAP_TIGHT, /* one space, dash or dot */
	GAP_LINE,  /* the end of a line */
	GAP_LOOSE, /* a few spaces and dashes, or one slash or comma */
	GAP_APART, /* a slash or comma with spaces around it, behind a month or the like */
};

/* Digits one behind the other. */
struct digit_group {
	size_t first, end; /* signs */
	size_t start;      /* of its digits among those of the run */
	size_t count;
	enum gap gap;
	int32_t parts; /* the one character of the gap, its slash or comma, or 0 */
	int32_t value; /* of at most four digits, else -1 */
};

/* Groups with no more than gaps between them. */
struct digit_run {
	struct list groups; /* of struct digit_group */
	const int8_t *digits;
	size_t end; /* the sign behind it */
};

/* The next run from the sign on; without groups at the end of the text. */
struct digit_run digit_run_read(
	const struct signs *signs, size_t from, struct arena *arena);

const struct digit_group *digit_group_at(const struct digit_run *run, size_t index);

/* How many groups from that one on are a date: 3, 2 for a day of expiry, else 0. */
enum { EXPIRY_GROUPS = 2 };
size_t digit_run_date(const struct digit_run *run, size_t index);

#endif
