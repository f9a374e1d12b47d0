#ifndef CORE_NOTE_H
#define CORE_NOTE_H

#include "core/field.h"
#include "core/settings.h"

/*
 * What a note says besides being one.
 *
 * Only what is plain is found: something to do on a day, and what has happened.  What is
 * denied, conditional, asked, doubted, told of others' plans or of plans gone by is
 * passed over, as is every day that could be two.  Phrases are rows in note-rows-*.c, a
 * file for each language; all of them are tried on every text.
 */
struct finding {
	const char *kind;       /* follow-up, stage, rating or interaction */
	int64_t offset, length; /* where it stands in the note, in bytes */
	const char *text;       /* the sentence, without the stop at its end */
	struct date date;       /* of a follow-up */
	const char *stage;      /* the id of the stage that it suggests, else "" */
	const char *type;       /* of the interaction that it suggests, else "" */
	struct hundredths rating;
	struct money amount;
	const char *label;   /* for people: "Move to Proposal Sent" */
	bool applied;        /* set by whoever does it … */
	const char *refused; /* … and why not, if it cannot be; else "" */
};

extern const struct field finding_fields[];

extern const char finding_follow_up[];
extern const char finding_stage[];
extern const char finding_rating[];
extern const char finding_interaction[];

/*
 * Appends what is found to findings, of struct finding, in the order of the text: one
 * follow-up for each day that a sentence names, one suggestion for each thing that
 * happened.  A day before today and a stage that the pipeline lacks come with `refused`.
 */
void note_understand(const char *note, struct date today, const struct settings *settings,
	struct list *findings, struct arena *arena);

#endif
