#ifndef BOOK_BACKUPS_H
#define BOOK_BACKUPS_H

#include "book/book.h"

/*
 * Where backups of the book are, as far as it knows.
 *
 * The book remembers each file that `backup` wrote or it was restored from, so that
 * whoever erases somebody is told where that one still is.  It cannot know of copies that
 * were made by other means.
 */
struct backup_line {
	const char *path;
	struct moment at;
	const char *state; /* "there", "gone" */
};
extern const struct field backup_fields[];

/* Remembers a file that was written; its path becomes absolute. */
bool backups_note(
	struct book *book, const char *path, struct moment at, struct error *error);

/* Those that are known, by path.  lines: of struct backup_line. */
bool backups_list(
	struct book *book, struct arena *arena, struct list *lines, struct error *error);
bool backups_in(
	struct store_txn *txn, struct arena *arena, struct list *lines, struct error *error);

/* Forgets one; ERROR_NOT_FOUND when it is not known. */
bool backups_forget(struct book *book, const char *path, struct error *error);

#endif
