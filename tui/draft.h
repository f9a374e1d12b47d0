#ifndef TUI_DRAFT_H
#define TUI_DRAFT_H

#include "base/list.h"
#include "base/path.h"
#include "base/span.h"
#include "book/book.h"

/*
 * What was being typed, kept where a lost connection, a kill or a power cut leaves it.
 *
 * A draft is a private text file, written whole or not at all, at most two seconds or
 * fifty keys behind the typing, without the payment details that stand in it
 * (privacy_add_draft()).  Its name says what it is about; a note for one contact
 * is in the file that the command `note` gives $EDITOR, so each takes up what the other
 * left.  Whoever types holds a struct draft:
 *
 *     draft_begin, draft_read       what was left the last time
 *     draft_touch                   with each key and paste
 *     draft_is_due, draft_save      with each tick; draft_save when the program ends
 *     draft_remove                  when the text is in the book
 *     draft_release                 the file stays as it was last saved
 */
struct draft {
	const char *name; /* "" keeps nothing */
	const char *path;
	int keys;        /* since it was saved */
	int64_t since;   /* when the first of them was seen, in milliseconds; 0: not yet */
	bool is_kept;    /* there is a file */
	bool has_failed; /* it could not be saved the last time */
	/* Knows which contacts were erased; NULL: nobody is asked. */
	struct book *book;
	const struct path_environment *paths;
	struct arena arena;
};

enum draft_kind {
	DRAFT_NOTE, /* a long note */
	DRAFT_LINE, /* a note in one line */
	DRAFT_KIND_COUNT,
};

/* The name of a draft for those contacts, of struct id, in any order; "" for none. */
const char *draft_name(
	enum draft_kind kind, const struct list *contacts, struct arena *arena);

/* The paths must outlive it. */
void draft_begin(
	struct draft *draft, const struct path_environment *paths, const char *name);
void draft_release(struct draft *draft);

/*
 * False when one of the contacts that the name tells was erased: the file is gone, and
 * nothing is kept from then on.  Asked before anything is written, too.
 */
bool draft_check(struct draft *draft, struct error *error);

/* What was left the last time, in the arena: "" when nothing was.  Well-formed UTF-8
 * without controls but newline and tab, whatever the file holds.  When it cannot be read
 * nothing is kept from then on, so that it is not replaced by less. */
bool draft_read(
	struct draft *draft, struct arena *arena, const char **text, struct error *error);

/* Something was typed. */
void draft_touch(struct draft *draft);

/* Whether it is time to save; the time is that of clock_milliseconds(). */
bool draft_is_due(struct draft *draft, int64_t milliseconds);

/* Writes what was typed, if anything was since; a blank text removes the file.  Fails
 * with the reason only the first time in a row, so that it is said once. */
bool draft_save(struct draft *draft, struct span text, struct error *error);

/* Writes the text in any case, even a blank one, for another editor to go on with the
 * file at draft->path. */
bool draft_lend(struct draft *draft, struct span text, struct error *error);

/* The text is in the book, or not wanted any more. */
void draft_remove(struct draft *draft);

/* A draft that was left by an earlier sitting. */
struct draft_found {
	enum draft_kind kind;
	const char *name;
	struct list contacts; /* of struct id */
	int64_t written_at;   /* in microseconds since 1970 */
	const char *text;
};

/* All of them, the newest first; of struct draft_found. */
struct list draft_find_all(const struct path_environment *paths, struct arena *arena);

#endif
