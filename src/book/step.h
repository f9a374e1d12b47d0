#ifndef BOOK_STEP_H
#define BOOK_STEP_H

#include "book/book.h"

/*
 * What the steps of one change share: the transaction they run in, whose change it is,
 * and what it comes to.  The first record told is what the command was about, unless the
 * outcome already has an id.
 */
struct step {
	struct store_txn *txn;
	const struct settings *settings;
	const struct act *act;
	struct arena *arena;
	struct outcome *outcome;
	size_t saved; /* contacts that step_save() found changed */
};

typedef bool (*step_run)(struct step *step, const void *context, struct error *error);

/* One use case inside the frame of book_change(); context is its own. */
bool step_change(struct book *book, const struct act *act, step_run run,
	const void *context, struct arena *arena, struct outcome *outcome,
	struct error *error);

/* The contact as it is now, or the one that it was merged into meanwhile;
 * ERROR_NOT_FOUND when there is none with that id. */
bool step_contact(
	struct step *step, struct id id, struct contact *contact, struct error *error);

/* Somebody came between reading and changing (R18): ERROR_CONFLICT that says who. */
bool step_refuse_stale(
	struct step *step, const struct contact *contact, struct error *error);

/* Whether the second one would be stored as another text. */
bool step_differs(
	const struct step *step, const struct contact *before, const struct contact *after);

/*
 * Puts the contact in its stored form, after every check a contact must pass; a channel
 * that another contact has is a conflict.  The caller sees to updatedAt.
 */
bool step_put(struct step *step, struct contact *contact, struct error *error);

/* The same when it differs from what it was before; sets updatedAt. */
bool step_save(struct step *step, const struct contact *before, struct contact *contact,
	struct error *error);

/* Fails when a channel or external id of the contact belongs to another one. */
bool step_check_channels(
	struct step *step, const struct contact *contact, struct error *error);

/*
 * Puts a new contact; id, stage, stageSince, createdAt and firstContact are set where
 * they are absent.  Remarks name contacts like it.
 */
bool step_add(struct step *step, struct contact *contact, struct error *error);

/*
 * Puts an interaction; id, date, at and by are set where they are absent.  The first one
 * becomes the outcome's.
 */
bool step_log(struct step *step, struct interaction *interaction, struct error *error);

/* Puts an open follow-up of one's own on that day; the first one becomes the
 * outcome's. */
bool step_follow(struct step *step, const struct contact *contact, struct date due,
	const char *text, struct error *error);

/* Adds the contact, as it is by now, to the outcome. */
bool step_tell(struct step *step, struct id id, struct error *error);

/* What the change did, for people and the journal: the first call gives the summary,
 * later ones go on after "; ". */
void step_say(struct step *step, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Something to tell besides. */
void step_remark(struct step *step, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* For a change of several contacts: the name of the one, or "12 contacts". */
const char *step_names(const struct step *step, const struct list *ids, const char *name);

#endif
