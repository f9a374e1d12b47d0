#ifndef BOOK_VIEW_H
#define BOOK_VIEW_H

#include "book/book.h"
#include "core/query.h"
#include "format/board.h"
#include "format/dossier.h"

/*
 * What lists, boards and panes show.  However large the book, memory grows with what is
 * shown, not with what is looked through.
 */
struct view_request {
	const struct query *query;
	const struct field *sort; /* a row of contact_fields; NULL: by name */
	enum { VIEW_ASCENDING, VIEW_DESCENDING } direction;
	size_t limit; /* 0: all */
	/* Becomes true when amounts that no rate joins are ordered by themselves; or NULL. */
	bool *is_apart;
	struct date today;
	struct arena *arena; /* where the contacts' texts live; NULL: until show returns */
	/* Whether the fields beyond FIELD_CARD are wanted. */
	enum { VIEW_CARDS, VIEW_RECORDS } depth;
};

typedef bool (*view_show)(
	const struct contact *contact, size_t index, void *context, struct error *error);

/* Calls show for each contact in order.  The contact lives until show returns; show must
 * not wait for anybody. */
bool view_list(struct book *book, const struct view_request *request, view_show show,
	void *context, struct error *error);

/* Everything about one contact. */
bool view_dossier(struct book *book, struct id id, struct date today, struct arena *arena,
	struct dossier *dossier, struct error *error);

/* The cards of those contacts in that order; one that is gone is empty.  ids: of struct
 * id; contacts: of struct contact. */
bool view_cards(struct book *book, const struct list *ids, struct date today,
	struct arena *arena, struct list *contacts, struct error *error);

/* The same with the newest of its timeline only, at most so many: the contact knows how
 * many there are. */
bool view_dossier_head(struct book *book, struct id id, struct date today, size_t lines,
	struct arena *arena, struct dossier *dossier, struct error *error);

/* More of its timeline, or what was delivered: timeline, of struct interaction, newest
 * first. */
bool view_timeline(struct book *book, struct id id, const struct store_page *page,
	struct arena *arena, struct list *timeline, struct error *error);

/* Columns of the board with totals of all matching contacts and at most `cards` cards
 * each. columns: of struct board_column. */
bool view_board(struct book *book, const struct query *query, struct date today,
	size_t cards, struct arena *arena, struct list *columns, struct error *error);

/* The score of a contact and what it is made of. */
struct view_score {
	struct id id;
	const char *name;
	struct hundredths score;
	struct list score_factors; /* of struct score_factor */
};
extern const struct field view_score_fields[];
typedef bool (*view_score_show)(
	const struct view_score *score, size_t index, void *context, struct error *error);

/* Calls show for each contact that is not archived, best score first; at most limit, 0
 * for all.  What it is shown lives until it returns. */
bool view_scores(struct book *book, size_t limit, view_score_show show, void *context,
	struct error *error);

#endif
