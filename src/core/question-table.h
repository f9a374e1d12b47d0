#ifndef CORE_QUESTION_TABLE_H
#define CORE_QUESTION_TABLE_H

#include "core/phrase.h"
#include "core/question.h"
#include "core/when.h"

/*
 * The tables of a language.  Patterns are those of core/phrase.h, in which
 *
 *     {name}            stands for the fragment of that name
 *     <who> <whose>     take a name, "Sarah" or "Sarah's", of any words but hedges
 *     <text>            takes anything; at the end all that is left, as it was written
 *     <when> <stage> <platform> <number>
 *
 * Marks but the colon are not there for a pattern.
 */
struct question_pattern {
	enum question_kind kind;
	const char *pattern;
};

struct question_fragment {
	const char *name; /* with its brackets */
	const char *pattern;
};

/* What is said at the ends of a question without changing what it asks. */
struct question_courtesy {
	const char *pattern;
	enum question_tone {
		QUESTION_PLAIN,
		QUESTION_BEGS, /* makes a question with a question mark a request */
		QUESTION_ASKS, /* makes it a real question, which changes nothing */
	} tone;
};

/* A stage as a language calls it. */
struct question_stage {
	const char *pattern;
	const char *id;
};

/* Each of the tables ends with { 0 }. */
struct question_tongue {
	const struct question_fragment *fragments;
	const struct question_pattern *patterns;
	const struct question_courtesy *openings;
	const struct question_courtesy *endings;
	const struct question_stage *stages;
	/* What is in no name unless that is in quotes: conditions, refusals, pronouns; with
	 * them a question means something else. */
	const char *const *hedges;
};

/* A table of its own for its length. */
extern const struct question_fragment question_english_fragments[];

extern const struct question_tongue question_english, question_japanese, question_chinese;

/* Indexed by enum question_language. */
extern const struct question_tongue *const question_tongues[QUESTION_LANGUAGES];

/* A pattern with its fragments put in. */
const char *question_expand(
	const struct question_tongue *tongue, const char *pattern, struct arena *arena);

/* What was read at each token of a text of so many: reading a day costs more than all
 * else, and many patterns ask for one in the same place. */
struct question_days {
	size_t count;
	struct question_day {
		bool is_known;
		struct phrase_value value;
	} * days;
};

/* What the readers of slots go by. */
struct question_slots {
	const struct settings *settings;
	const struct when_reader *days;
	struct question_days *known; /* of one question: days that were read already */
	struct list stages;          /* of struct question_called */
	struct list pipeline;        /* of struct question_calling: ids and labels */
	struct list platforms;       /* the same */
};

/* What a stage or platform is called. */
struct question_calling {
	const char *folded;
	size_t words;
	int64_t index;
};

/* Fills in what the settings know. */
void question_slots_fill(struct question_slots *slots, struct arena *arena);

/* A stage's name made ready. */
struct question_called {
	const struct phrase *phrase;
	const char *id;
};

/* The readers of <when>, <stage>, <platform> and <number>; given struct
 * question_slots. The number of a stage is its place in the pipeline, that of a platform
 * its place among the platforms. */
extern const struct phrase_reader question_readers[];

#endif
