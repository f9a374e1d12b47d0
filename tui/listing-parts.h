#ifndef TUI_LISTING_PARTS_H
#define TUI_LISTING_PARTS_H

#include "book/roll.h"
#include "tui/basis.h"
#include "tui/views.h"

/*
 * What the files of the list share: listing-load.c reads, listing.c answers,
 * listing-columns.c says which columns there are and how they are filled, listing-draw.c
 * draws, and listing-select.c chooses contacts.
 *
 * The cursor is the session's contact.  Only the window around it is read, so that the
 * list costs the same however many contacts there are.
 */

/* A column as it stands on the screen. */
struct list_column {
	const struct field *field;
	const struct list_look *look;
	int column; /* where it begins, from the left edge of the view */
	int columns;
};

struct list_view {
	struct view view;
	struct basis basis;
	struct roll *roll;
	struct arena roll_arena; /* of its query */

	struct list chosen; /* of const struct field *: the columns, the name first */
	const struct field *sort;
	enum { LIST_ASCENDING, LIST_DESCENDING } direction;
	int skipped; /* how many columns behind the name are out of sight on the left */

	struct list columns; /* of struct list_column: those that are seen */
	bool has_more;       /* and there are more on the right */
	struct roll_window window;
	int slice;            /* milliseconds that work() goes on for */
	int rows_read;        /* how many rows the window was read for; 0: read it again */
	bool has_records;     /* and whether with all fields */
	int offset;           /* rows above the cursor */
	int64_t place;        /* of the cursor, from 1; 0 when that is not known */
	bool is_place_sought; /* it was looked for */
	int64_t count;        /* of all that match, as far as they are gathered */

	struct list near; /* of struct id: those that were seen around the cursor, by turns
						 behind and before it */
	struct arena near_arena;
	struct id anchor;   /* where a range begins; none */
	struct text said;   /* what an answer says */
	struct arena arena; /* as long as the view */
};

/* ------ listing-load.c ------ */

/* Reads what is seen; goes on gathering. */
bool list_view_load(struct view *view, struct error *error);
bool list_view_work(struct view *view, struct error *error);

/* That contact of a window. */
const struct contact *list_view_contact(const struct roll_window *window, size_t index);

/* Puts the cursor on that contact. */
void list_view_set_cursor(struct list_view *list, struct id id);

/* The contact under the cursor; NULL when there is none. */
const struct contact *list_view_here(const struct list_view *list);

/* How many contacts the area has room for. */
int list_view_rows(const struct list_view *list);

/* ------ listing.c ------ */

/* Begins again with what the filter, the order and the columns say now. */
struct answer list_view_restart(struct list_view *list);

/* An answer that says why something failed. */
struct answer list_view_fail(struct list_view *list, struct error *error);

/* ------ listing-columns.c ------ */

/* The columns of the configuration, else the built-in ones. */
void list_view_choose_default(struct list_view *list);

/* Those whose names are in the text, separated by spaces. */
bool list_view_choose(struct list_view *list, const char *names, struct error *error);

/* Puts as many columns as fit in list->columns. */
void list_view_lay_out(struct list_view *list);

/* Whether everything that is shown is on the cards. */
bool list_view_needs_records(const struct list_view *list);

/* The heading, and what the column says of a contact in which style. */
const char *list_column_heading(const struct list_column *column);
const char *list_column_show(const struct list_column *column,
	const struct list_view *list, const struct contact *contact, struct arena *arena);
enum style list_column_style(const struct list_column *column,
	const struct list_view *list, const struct contact *contact);
bool list_column_is_number(const struct list_column *column);

/* Answers `order next|reverse|FIELD`. */
struct answer list_view_order(struct list_view *list, const char *argument);

/* Answers `go left|right|begin|end`: other columns. */
struct answer list_view_shift(struct list_view *list, const char *argument);

/* ------ listing-draw.c ------ */

/* What a view draws, and what stands above it. */
void list_view_draw(const struct view *view, struct canvas *canvas);
void list_view_title(const struct view *view, struct text *text);

/* The column of the heading at that column of the screen, or NULL. */
const struct list_column *list_view_column_at(const struct list_view *list, int column);

/* ------ listing-select.c ------ */

/* Answers `select one|range|all`. */
struct answer list_view_select(struct list_view *list, const char *argument);

#endif
