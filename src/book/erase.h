#ifndef BOOK_ERASE_H
#define BOOK_ERASE_H

#include "book/backups.h"

/*
 * Contacts taken out of the book for good, on request of those they are.
 *
 * Everything about them goes: records, timeline, follow-ups, what the journal kept of
 * them, remembered keys, and the contacts that were merged into them; store.h tells how
 * not a byte of it is left.  The fact that there was a contact with this id, and when it
 * was erased, stays: it cannot be undone, and an import does not bring it back by itself.
 * Outside the book the files among the drafts are left to the caller, and backups to the
 * person, who is told where they are.
 */
struct erase_request {
	const struct list *contacts; /* of const char *: each a CONTACT, or ids with commas */
	store_progress progress;     /* or NULL */
	void *context;
};

/* One of them, as a plan tells of it. */
struct erase_line {
	const char *id;
	const char *name;
	int64_t interactions, follow_ups, entries;
};
extern const struct field erase_line_fields[];

/* What goes, and what is left to others. */
struct erase_plan {
	struct list lines;   /* of struct erase_line */
	struct list backups; /* of struct backup_line */
	struct list views;   /* of const char *: saved views that name one of them */
	int64_t interactions, follow_ups, entries; /* of all of them */
};

/* Changes nothing.  A contact that was erased already is ERROR_NOT_FOUND that says when.
 */
bool erase_plan(struct book *book, const struct erase_request *request, struct date today,
	struct arena *arena, struct erase_plan *plan, struct error *error);

/* Does it.  The outcome tells nobody: there is nobody left to tell of. */
bool erase_run(struct book *book, const struct act *act,
	const struct erase_request *request, struct arena *arena, struct outcome *outcome,
	struct error *error);

#endif
