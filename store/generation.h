#ifndef STORE_GENERATION_H
#define STORE_GENERATION_H

#include "base/arena.h"
#include "base/error.h"
#include "base/list.h"
#include "store/gate.h"

#include <stdint.h>

/*
 * The generations of a book: folders that follow each other, of which the last is alive.
 *
 *     BOOK/open.gate  write.gate     the gates
 *     BOOK/CURRENT                   the number of a generation, as a hint
 *     BOOK/ballast                   room for a full disk, see ballast.h
 *     BOOK/gen-0001/data.mdb  lock.mdb  use.gate
 *     BOOK/gen-0002.new/             one that is being made
 *
 * A new generation is made beside the old one.  It takes over at the moment a write
 * commits its number in the old one's meta table; from then on nobody can write to the
 * old one, because every transaction asks first.  The old folder is overwritten and
 * removed once nobody uses it.  Everything here happens behind the open gate.
 */
enum { GENERATION_FIRST = 1 };

/* Where a generation lies, and where one in the making does; neither need be there. */
const char *generation_path(struct arena *arena, const char *book, int64_t number);
const char *generation_draft_path(struct arena *arena, const char *book, int64_t number);

/* A generation to begin with: the hint, else the lowest there is; 0 when there is
 * none. */
int64_t generation_hint(int folder);

/* Whether there is a book at path at all; says so when not. */
bool generation_exists(const char *path, struct error *error);

/* Whether nothing lies in the folder but gates, drafts and ballast. */
bool generation_is_empty(int folder);

/*
 * Whether data and lock files are plain and ours, and not open in this process already:
 * closing one of two engines on the same file would lift the locks of both.
 */
bool generation_check(int folder, int64_t number, struct error *error);

enum generation_form { GENERATION_ALIVE, GENERATION_DRAFT };

/* Marks it as in use, so that nobody removes it; a draft, too. */
bool generation_hold(int folder, int64_t number, enum generation_form form,
	struct gate *hold, struct error *error);

/* Makes an empty draft; what is left of an earlier attempt goes. */
bool generation_draft(int folder, int64_t number, struct error *error);

/* Gives the draft its name, durably.  A generation of that name that never took over
 * goes. */
bool generation_adopt(int folder, int64_t number, struct error *error);

/* Rewrites the hint. */
bool generation_point(int folder, int64_t number, struct error *error);

/* Removes drafts and generations before this one that nobody uses, their bytes first. */
void generation_sweep(int folder, int64_t number);

/* Whether generations before this one are still there; users gets the processes that hold
 * them, of int64_t, as far as the system tells. */
bool generation_users(
	int folder, int64_t number, struct arena *arena, struct list *users);

/*
 * Whether there is one behind this one, and removing those.  Nobody uses them when the
 * write gate is closed behind the caller and this one is alive: they never took over.
 */
bool generation_has_above(int folder, int64_t number);
void generation_discard_above(int folder, int64_t number);

#endif
