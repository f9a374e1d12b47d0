#ifndef BOOK_BOOK_H
#define BOOK_BOOK_H

#include "core/contact.h"
#include "core/note.h"
#include "core/settings.h"
#include "store/store.h"

/*
 * The book as its users know it: use cases.
 *
 * One call is one transaction with all rules applied and the journal written.  The board,
 * the command line and whatever comes later change data only through here.  Reading calls
 * return copies in the caller's arena and keep no transaction open.
 */
struct book {
	struct store *store;
	const struct settings *settings;
	struct sitting *sitting; /* that notes what is changed through it, or NULL */
};

/* Who does what, and when: what every change needs to know. */
struct act {
	const char *who;
	const char *command; /* the verb: "move" */
	const char *key;     /* --key: the same key again changes nothing; "" for none */
	struct moment now;
	struct date today;
	enum store_entry_size size; /* of its journal entry */
	/* A rehearsal is undone before it is seen. */
	enum { ACT_FOR_REAL, ACT_REHEARSAL } mode;
	/* What becomes of a change that the terms of a platform forbid (book/terms.h). */
	enum { ACT_KEEPS_TERMS, ACT_BREAKS_TERMS } terms;
};

/* What a change came to. */
struct outcome {
	struct list contacts; /* of struct contact: as they are now */
	const char *id;       /* of the record the command made or changed */
	const char *summary;  /* "Sarah Chen: moved to Proposal Sent" */
	struct list remarks;  /* of const char *: things to tell, such as a contact like it */
	/* The one that was logged; its type is "" when none was. */
	struct interaction interaction;
	/* The one that was made or changed; its id is "" when none was. */
	struct due follow_up;
	struct list findings; /* of struct finding: what a note was understood as */
	const char *terms; /* the question about the terms that it was refused for, or "" */
	/* The saved view that was made or changed; its name is "" when none was. */
	struct saved_view view;
	/* What the key tells again besides, as the step keeps it and finds it; "" for
	 * nothing. */
	const char *result;
	int64_t entry;       /* of the journal, the last of several; 0 when nothing changed */
	int64_t first_entry; /* the first of several, as an undo of three makes */
	bool is_replayed;    /* the key was known: this is what it came to the first time */
};

typedef bool (*book_step)(
	struct store_txn *txn, void *context, struct outcome *outcome, struct error *error);

/*
 * The frame of every change: begins a write, looks the key up, runs the step, describes
 * it in the journal and commits.  The step puts records and fills the outcome; when it
 * fails nothing remains.  With a known key the step is not run: the outcome tells the
 * first result.  A key that was used by another command is a conflict.
 */
bool book_change(struct book *book, const struct act *act, book_step step, void *context,
	struct arena *arena, struct outcome *outcome, struct error *error);

/* Whether the contact is among those told. */
bool outcome_tells(const struct outcome *outcome, struct id id);

/* The line of `due` for a stored follow-up, whatever its state. */
struct due book_due(const struct settings *settings, const struct followup *record,
	const char *name, struct date today, struct arena *arena);

typedef bool (*book_look)(struct store_txn *txn, void *context, struct error *error);

/* The frame of every look: begins a read, runs, ends it. */
bool book_read(struct book *book, book_look look, void *context, struct error *error);

#endif
