#ifndef CORE_NOTE_PARTS_H
#define CORE_NOTE_PARTS_H

#include "core/note.h"
#include "core/when.h"

/*
 * The phrases of notes, as rows: a language is a table of them.
 */
enum note_meaning {
	/* Parts of other patterns, as slots <lead>, <action>, <deed>, <other>, <once>. */
	NOTE_LEAD,   /* what may stand before something to do, one after the other */
	NOTE_ACTION, /* something to do with a person */
	NOTE_DEED,   /* the same in Japanese, where it stands at the end */
	NOTE_OTHER,  /* somebody else, whose plans are none of ours */
	NOTE_ONCE,   /* when something happened: "last Friday" */

	/* Findings. */
	NOTE_PLAN, /* to be done on a day that stands in the clause, or one beside it */
	NOTE_CHAIN, /* the same if the sentence ends in a plan: "送り、月曜に電話する" */
	NOTE_STAGE,   /* happened; value is the stage */
	NOTE_RATING,  /* <rating> */
	NOTE_PAYMENT, /* <money>; value is the type of interaction */

	/* What makes findings void. */
	NOTE_MASK,   /* looks like another phrase: what touches it is none */
	NOTE_DOUBT,  /* of the sentence: a condition, a question, hearsay */
	NOTE_DENIAL, /* of the clause; of what has happened only in front of it */
	NOTE_BAN,    /* of the clause and those behind it in the sentence */
	NOTE_PAST,   /* of plans in the clause: gone by, or somebody else's */
	NOTE_AHEAD,  /* of what happened, in the clause: it is still to come */
};

enum { NOTE_MEANINGS = NOTE_AHEAD + 1 };

struct note_row {
	enum note_meaning meaning;
	const char *pattern;
	const char *value;
};

/* Each ends with { 0 }. */
extern const struct note_row note_rows_en[];
extern const struct note_row note_rows_ja[];
extern const struct note_row note_rows_zh[];

struct note_language {
	const char *name; /* as when_row has it */
	const struct note_row *rows;
};

/* All languages; ends with { 0 }. */
extern const struct note_language note_languages[];

/* A row made ready. */
struct note_phrase {
	const struct phrase *phrase;
	const char *value;
	const char *language;
};

/* What a note is read with. */
struct note_reader {
	struct list phrases[NOTE_MEANINGS]; /* of struct note_phrase */
	const struct when_reader *when;
	struct date today;
	const char *base_currency;
	struct phrase_readers readers;
};

/* Ready as long as the arena lives; reader itself is the context of its slots. */
struct note_reader *note_reader_make(
	struct date today, const char *base_currency, struct arena *arena);

/* note_understand() with a reader that is ready already. */
void note_read(const struct note_reader *reader, const char *note,
	const struct settings *settings, struct list *findings, struct arena *arena);

/* Marks the tokens that repeat somebody's words: within quotation marks, or in a line
 * that begins with ">" as in mail.  is_quoted has a place for each token. */
void note_mark_quoted(const struct phrase_text *text, bool *is_quoted);

/* The amount that the tokens write; absent when they write none. */
struct money note_money(
	const struct phrase_text *text, size_t first, size_t end, const char *base);

#endif
