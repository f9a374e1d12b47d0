#ifndef CORE_QUESTION_H
#define CORE_QUESTION_H

#include "base/date.h"
#include "core/settings.h"

/*
 * Questions: what people ask of the book or want done with it, in English, Japanese and
 * Chinese, and the command line that answers.
 *
 * A question is understood as a whole or not at all: the patterns of a language cover it
 * from its first word to its last, but for politeness at both ends.  So "don't delete
 * Sarah" deletes nobody, and "delete Sarah if …" neither.  Case, width, marks and the way
 * an apostrophe is written do not matter.  What stands for a name or for the text of a
 * note is taken as it was written.
 *
 * Of several readings the one that leaves the fewest words to a name or a text is meant;
 * when two of them mean different commands, nothing is.  A change is only understood as a
 * request: "Move Sarah to Active?" is none, "Could you move …?" is.
 */
enum question_language { QUESTION_ENGLISH, QUESTION_JAPANESE, QUESTION_CHINESE };
enum { QUESTION_LANGUAGES = 3 };

/* What a question can be about: a row of question_rows. */
enum question_kind {
	QUESTION_DUE,
	QUESTION_OVERDUE,
	QUESTION_DUE_WEEK,
	QUESTION_BRIEF,
	QUESTION_PIPELINE,
	QUESTION_CONTACT,
	QUESTION_ALL,
	QUESTION_STAGE,
	QUESTION_PLATFORM,
	QUESTION_TAGGED,
	QUESTION_COUNT,
	QUESTION_COUNT_STAGE,
	QUESTION_COUNT_NEW_WEEK,
	QUESTION_COUNT_NEW_MONTH,
	QUESTION_BEST,
	QUESTION_BEST_OF,
	QUESTION_EARNERS,
	QUESTION_DEALS,
	QUESTION_SCORE,
	QUESTION_QUIET,
	QUESTION_QUIET_DAYS,
	QUESTION_NEW_TODAY,
	QUESTION_NEW_WEEK,
	QUESTION_NEW_MONTH,
	QUESTION_UNPLANNED,
	QUESTION_SEARCH,
	QUESTION_DUPLICATES,
	QUESTION_REVENUE,
	QUESTION_REVENUE_LAST,
	QUESTION_REVENUE_MONTHS,
	QUESTION_REVENUE_YEAR,
	QUESTION_REVENUE_ALL,
	QUESTION_PLATFORMS,
	QUESTION_CONVERSION,
	QUESTION_ACTIVITY,
	QUESTION_REPORT,
	QUESTION_REPORT_LAST,
	QUESTION_EXPORT,
	QUESTION_EXPORT_CSV,
	QUESTION_CHANGES,
	QUESTION_HELP,
	QUESTION_FOLLOW,
	QUESTION_DONE,
	QUESTION_SNOOZE,
	QUESTION_NOTE,
	QUESTION_MOVE,
	QUESTION_TAG,
	QUESTION_UNTAG,
	QUESTION_ARCHIVE,
	QUESTION_UNDO,
	QUESTION_ERASE,
	QUESTION_KINDS,
};

/* What answers a question.  In the command line <who>, <when>, <text>, <stage>,
 * <platform> and <number> stand for what the question says, <last-month> and <this-year>,
 * the number of its months so far, for what the day says; a word whose slot is empty is
 * left out. */
struct question_row {
	const char *command;
	const char *listing; /* the same where a format of lists is asked for; or NULL */
	enum { QUESTION_READS, QUESTION_WRITES } effect;
	const char *examples[QUESTION_LANGUAGES]; /* NAME stands for any name */
};

/* Indexed by enum question_kind. */
extern const struct question_row question_rows[QUESTION_KINDS];

/* A question that was understood; texts that it does not have are "". */
struct question {
	enum question_kind kind;
	const char *who;
	const char *text;
	const char *stage;    /* an id of the pipeline, or what was typed for one */
	const char *platform; /* an id */
	struct date when;
	int64_t number; /* 0: none */
};

/* What questions are read against. */
struct question_context {
	struct date today;
	const struct settings *settings;
};

/* The patterns made ready for matching; lives as long as its arena and the settings. */
struct question_table;
const struct question_table *question_table_make(
	const struct question_context *context, struct arena *arena);

struct question_reading {
	enum {
		QUESTION_UNKNOWN,
		QUESTION_UNCLEAR, /* it may mean several things */
		QUESTION_FOUND,
	} state;
	struct question question; /* when it was found */
};

/* Any bytes may be given; texts are in the arena. */
struct question_reading question_read(
	const struct question_table *table, struct span asked, struct arena *arena);

/* The language a text is most likely written in, by its letters. */
enum question_language question_language(struct span asked);

/*
 * The words of the command that answers; of const char *.  As a listing where one is
 * asked for and the row has it; an export as CSV or JSON stays one.  What a name or text
 * says that begins with a dash stands behind the options and a "--".
 */
enum question_form {
	QUESTION_AS_USUAL,
	QUESTION_AS_LISTING, /* table, lines, ids */
	QUESTION_AS_CSV,
	QUESTION_AS_JSON,
};
struct list question_words(const struct question *question, enum question_form form,
	struct date today, struct arena *arena);

#endif
