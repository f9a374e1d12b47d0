#ifndef BOOK_SAVED_H
#define BOOK_SAVED_H

#include "book/book.h"
#include "core/query.h"

/*
 * Saved views: queries with a name, shared by the board and the command line.
 *
 * `typed` is a name (case, accents and width folded), a unique beginning of one, or the
 * place of a view in their order, counted from 1.  Nothing: ERROR_NOT_FOUND with the
 * names there are; several: ERROR_AMBIGUOUS.
 */
struct saved {
	struct saved_view view;
	int64_t place;       /* among all, from 1; the first nine are keys */
	int64_t count;       /* of the contacts that match; -1 when it was not asked for */
	bool has_more;       /* perhaps there are more: not all contacts were looked at */
	const char *problem; /* why its query cannot be read any more, or "" */
};
extern const struct field saved_fields[];

/* Saves the query under the name, behind the views there are; one of that name gets the
 * new query and keeps its place.  A query that cannot be read is ERROR_USAGE. */
bool saved_save(struct book *book, const struct act *act, const char *name,
	const char *query, struct arena *arena, struct outcome *outcome, struct error *error);

/* Takes it away; those behind it move up. */
bool saved_remove(struct book *book, const struct act *act, const char *typed,
	struct arena *arena, struct outcome *outcome, struct error *error);

/* Gives it another name, which no other view may have. */
bool saved_rename(struct book *book, const struct act *act, const char *typed,
	const char *name, struct arena *arena, struct outcome *outcome, struct error *error);

/* Puts it at another place; beyond the last one it becomes the last. */
bool saved_move(struct book *book, const struct act *act, const char *typed,
	int64_t place, struct arena *arena, struct outcome *outcome, struct error *error);

/* The view that is meant; its count is not known. */
bool saved_find(struct book *book, const char *typed, struct arena *arena,
	struct saved *saved, struct error *error);

/* All of them in their order, without counts.  views: of struct saved. */
bool saved_list(
	struct book *book, struct arena *arena, struct list *views, struct error *error);

/* Counts the contacts that match each of them, in one walk through the cards, at most
 * `limit` of them; 0 for all. */
bool saved_count(struct book *book, struct date today, size_t limit, struct list *views,
	struct error *error);

#endif
