#ifndef CORE_QUESTION_PARTS_H
#define CORE_QUESTION_PARTS_H

#include "core/question-table.h"

/*
 * What the files of questions share: question-ready.c makes the patterns ready,
 * question-fit.c lays them on a question, question-taken.c has what their slots took, and
 * question.c finds the reading that is meant.
 */
enum {
	LONGEST_WHO = 40,   /* tokens of a name … */
	LONGEST_TEXT = 400, /* … and of a text that is not at the end */
	MOST_ENDS = 6,      /* pieces of politeness at either end */
	MOST_OPEN = 2,      /* slots of a pattern that take any words */
	MOST_SLOTS = 4,     /* other slots of a pattern */
};

enum open_kind { OPEN_NONE, OPEN_WHO, OPEN_WHOSE, OPEN_TEXT };

/* A pattern is cut at the slots that take any words. */
struct segment {
	const struct phrase *phrase; /* NULL: nothing stands there */
	enum open_kind open;         /* what follows it; OPEN_NONE behind the last */
};

struct ready {
	enum question_kind kind;
	struct segment segments[MOST_OPEN + 1];
};

struct courtesy {
	const struct phrase *phrase;
	enum question_tone tone;
};

struct language {
	struct list patterns; /* of struct ready */
	struct list openings; /* of struct courtesy */
	struct list endings;
	const struct question_tongue *tongue;
};

struct question_table {
	struct language languages[QUESTION_LANGUAGES];
	struct question_slots slots;
	struct date today;
};

/* A question without the marks between its words. */
struct asked {
	struct phrase_text text;
	size_t end; /* the last of its words that are looked at */
	bool has_question_mark;
	const struct question_table *table;
	struct phrase_readers readers;
	struct arena *arena;
};

/* Where a question begins or ends when politeness is left out. */
struct cut {
	size_t at;
	enum question_tone tone;
};

struct cuts {
	struct cut cuts[MOST_ENDS];
	size_t count;
};

/* What a pattern took. */
struct fit {
	struct phrase_slot slots[MOST_SLOTS];
	size_t slot_count;
	struct {
		enum open_kind kind;
		size_t first, end;
	} open[MOST_OPEN];
	size_t open_count;
};

/* Whether the pattern begins at that place and ends with the question; fills the fit,
 * which must be empty. */
bool question_fit(
	const struct asked *asked, const struct ready *ready, size_t at, struct fit *fit);

/* What two pieces of politeness make of a question: one that asks stays one. */
enum question_tone question_tones_join(
	enum question_tone first, enum question_tone second);

/* Every place where the question may begin: in front of its politeness and behind each
 * piece of it; and where it may end. */
struct cuts question_starts(const struct asked *asked, const struct list *openings);
struct cuts question_ends(const struct asked *asked, const struct list *endings);

/* Fills in what the fit took; false when what stands for a name can be none.  The whole
 * is the question with its politeness. */
bool question_take(const struct asked *asked, const struct asked *whole,
	const struct fit *fit, struct question *question);

#endif
