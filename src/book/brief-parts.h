#ifndef BOOK_BRIEF_PARTS_H
#define BOOK_BRIEF_PARTS_H

#include "book/agenda.h"
#include "book/asof.h"
#include "book/cards.h"

/*
 * What the files of the briefing share: brief.c has what is due, new and quiet,
 * brief-stuck.c who does not move on.
 */
enum { BRIEF_SHOWN = 20 }; /* of who is quiet or stuck */

struct brief_look {
	struct store_txn *txn;
	const struct settings *settings;
	struct arena *arena;
	struct asof *asof;
	struct list stale; /* of struct report_stale: all that are quiet, longest first */
	struct brief *brief;
};

/* Adds who stands in a stage longer than usual. */
bool brief_add_stuck(struct brief_look *look, struct error *error);

#endif
