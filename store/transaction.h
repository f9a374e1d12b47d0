#ifndef STORE_TRANSACTION_H
#define STORE_TRANSACTION_H

#include "store/batch.h"
#include "store/card.h"
#include "store/counter.h"
#include "store/gate.h"
#include "store/journal.h"
#include "store/meta.h"
#include "store/touch.h"

#include <sys/types.h>

/*
 * An open book and a transaction on it, as the files of this folder share them.
 */
struct store {
	struct store_options options; /* texts in the arena */
	struct arena arena;
	int folder;            /* descriptor */
	pid_t owner;           /* the process that opened it; a child must not use it */
	struct engine *engine; /* NULL when it could not be opened again */
	struct gate hold;      /* keeps the generation from being removed */
	int64_t generation;
	int open_count;     /* transactions */
	int64_t checked_at; /* when dead readers were last looked for */
	struct card_layout layout;
	uint64_t rules;
};

struct store_txn {
	struct store *store;
	struct engine_txn *data;
	enum store_access access;
	struct gate gate;
	bool is_silent;          /* what is taken away leaves no copy in the journal */
	bool is_broken;          /* a step failed halfway: it cannot be committed */
	bool is_anew;            /* nothing derived is there yet: all of it is being made */
	bool is_rebuilding;      /* its end writes a new generation */
	store_progress progress; /* of that, or NULL */
	void *progress_context;
	struct arena arena;
	struct text value; /* scratch for one value */
	struct batch batch;
	struct counters counters;
	struct touches touches;
	struct journal journal;
};

/* Begins without asking the meta table, for the files that keep the book itself;
 * store_end() ends it. */
bool transaction_begin(struct store *store, enum store_access access,
	struct store_txn **txn, struct error *error);

/*
 * Commits the write by copying what it would leave into a new generation, which takes
 * over in the same moment; of a failure nothing remains.  The write gate must stay closed
 * behind it until it is over.
 */
bool rebuild_commit(struct store_txn *txn, struct error *error);

/* Writes everything that was kept back, so that reads in the same transaction see it. */
bool transaction_settle(struct store_txn *txn, struct error *error);

/* Where journal entries of the transaction go. */
struct journal_target transaction_journal(struct store_txn *txn);

/* A store with its folder opened, made and checked, and no engine yet.  NULL on
 * failure. */
struct store *store_prepare(const struct store_options *options, struct error *error);

/* How a gate of the book is entered. */
struct gate_visit store_visit_gate(const struct store *store, const char *gate);

/* Enters the open gate.  No engine is opened or closed anywhere else. */
bool store_enter(const struct store *store, struct gate *gate, struct error *error);

/* Closes the engine and opens the generation that is alive by now. */
bool store_reopen(struct store *store, struct error *error);

#endif
