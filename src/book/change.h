#ifndef BOOK_CHANGE_H
#define BOOK_CHANGE_H

#include "book/book.h"

/*
 * Changes to contacts.  Those that take ids work on all of them or on none, as one step
 * of undo. ids: of struct id.
 */

/*
 * A new contact; id, stage (default new), stageSince, createdAt, firstContact are set
 * here.  Remarks name contacts like it (same address or name).  A channel that another
 * contact has is a conflict.
 */
bool change_add(struct book *book, const struct act *act, const struct contact *contact,
	struct arena *arena, struct outcome *outcome, struct error *error);

/*
 * Sets fields from "field=value" texts.  With base_version not 0 the one contact must
 * still be what was read (R18), else ERROR_CONFLICT that says who changed it.
 */
bool change_edit(struct book *book, const struct act *act, const struct list *ids,
	uint32_t base_version, const struct list *assignments, struct arena *arena,
	struct outcome *outcome, struct error *error);

/* Gives each of them all the tags; of const char *, as typed. */
bool change_tag(struct book *book, const struct act *act, const struct list *ids,
	const struct list *tags, struct arena *arena, struct outcome *outcome,
	struct error *error);
/* Takes the tags from each that has them. */
bool change_untag(struct book *book, const struct act *act, const struct list *ids,
	const struct list *tags, struct arena *arena, struct outcome *outcome,
	struct error *error);

/* Puts them away: out of lists, reports and follow-ups made by rules. */
bool change_archive(struct book *book, const struct act *act, const struct list *ids,
	struct arena *arena, struct outcome *outcome, struct error *error);
/* Brings them back. */
bool change_unarchive(struct book *book, const struct act *act, const struct list *ids,
	struct arena *arena, struct outcome *outcome, struct error *error);

/* What is done about what a note says (core/note.h). */
enum note_heed {
	NOTE_STORED,   /* nothing */
	NOTE_FOLLOWED, /* follow-ups are made, the rest is told in the outcome */
	NOTE_APPLIED,  /* stages are entered and interactions logged as well */
};

/*
 * Appends a note, stored as written, to the timeline, and heeds it in the same step.  The
 * outcome's findings say what was understood and what of it was done; a stage that leads
 * none of the contacts on is left out.
 */
bool change_note(struct book *book, const struct act *act, const struct list *ids,
	const char *text, enum note_heed heed, struct arena *arena, struct outcome *outcome,
	struct error *error);

/* The same for a contact that is added first, as one step of undo. */
bool change_note_new(struct book *book, const struct act *act,
	const struct contact *contact, const char *text, enum note_heed heed,
	struct arena *arena, struct outcome *outcome, struct error *error);

/*
 * Logs the interaction for each of them; date, at, platform and by are filled in when
 * absent.  A deposit with an amount moves an earlier open contact to the deposit stage;
 * the outcome's summary says so.
 */
bool change_log(struct book *book, const struct act *act, const struct list *ids,
	const struct interaction *interaction, struct arena *arena, struct outcome *outcome,
	struct error *error);

/*
 * The stage that is meant by an id, a label, a unique beginning of either, "next" or
 * "prev", seen from the stage `from`.  NULL with ERROR_REFUSED when there is none.
 */
const struct stage *change_stage(const struct settings *settings, const char *from,
	const char *typed, struct error *error);

/*
 * Moves to a stage: an interaction of type stage with from, to, when and by whom; `stage`
 * is what change_stage() takes.  Of several contacts those that are there already stay as
 * they are; when that is all of them, ERROR_REFUSED.  A move to a stage of the kind lost
 * needs its reason in `note`; ERROR_USAGE says nothing else but that it lacks.
 */
bool change_move(struct book *book, const struct act *act, const struct list *ids,
	const char *stage, const char *note, struct arena *arena, struct outcome *outcome,
	struct error *error);

#endif
