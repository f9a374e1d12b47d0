#ifndef TUI_BOARD_PARTS_H
#define TUI_BOARD_PARTS_H

#include "book/roll.h"
#include "tui/basis.h"
#include "tui/views.h"

/*
 * What the files of the board share: board.c answers, board-load.c reads the lanes,
 * board-cursor.c finds the card that the cursor stays with, board-layout.c says where
 * everything stands, board-move.c moves the cursor, board-select.c chooses contacts,
 * board-mouse.c takes the mouse, board-draw.c and board-card.c draw.
 *
 * A lane is a column of the board, whether it is seen or not.  The cursor is the
 * session's contact; in a lane that is empty or folded there is none.
 */
struct lane {
	const char *stage;
	struct report_stage totals; /* of what matches */
	int64_t all;                /* contacts in it, whether they match or not */
	bool is_folded;
	struct id top;           /* the card that stands first; none: the first there is */
	struct roll_window seen; /* the cards that are seen; at is not used */
	int column, columns; /* from the left edge of the view; no columns: out of sight */
};

/* A figure in the headings: a sum, or a number. */
struct board_figure {
	const char *label;
	const char *brief; /* the same where there is less room */
	const struct list *(*sum)(const struct report_stage *totals); /* of struct money */
	const char *(*show)(const struct report_stage *totals, struct arena *arena);
};

/* What the headings show; the last of board_figures[] shows nothing but the count. */
enum { BOARD_FIGURES_LIMIT = 2 };
struct board_figures {
	const char *name;
	struct board_figure rows[BOARD_FIGURES_LIMIT];
};
extern const struct board_figures board_figures[];

/* How the cards of a lane are sorted. */
struct board_order {
	const char *field; /* of contact_fields */
	enum { BOARD_LEAST_FIRST, BOARD_MOST_FIRST } direction;
};
extern const struct board_order board_orders[];

/* How much room everything takes. */
struct board_shape {
	int heading;   /* rows above the cards: label, figures and a line */
	int figures;   /* of these */
	int card_rows; /* of a card */
	int gap;       /* rows between two */
	int cards;     /* how many a lane has room for, at least one */
};

struct board {
	struct view view;
	struct basis basis;
	struct roll *roll;
	struct arena roll_arena; /* of its query */

	size_t order;     /* of board_orders[] */
	bool is_reversed; /* the other way round than that says */
	size_t figures;   /* of board_figures[] */
	int card_rows;    /* that were asked for; 0: as many as suit the height */

	struct list lanes; /* of struct lane; in the arena of the view */
	size_t here;       /* the lane with the cursor */
	size_t first;      /* the first lane that is seen */
	size_t seen;       /* and how many are */
	struct text name;  /* of the contact under the cursor; "" when there is none */
	struct id lost;    /* the contact that went from under the cursor: it has it again
						  when it comes back, unless the cursor was moved; none */
	struct id instead; /* the one that has it meanwhile, or none */
	struct list near;  /* of struct id: its neighbours, the nearest first */
	struct arena near_arena;
	struct board_shape shape;
	int slice; /* milliseconds that work() goes on for */
	bool is_filtered;
	bool was_loaded;
	bool was_chosen; /* the lane with the cursor, since there was another filter */

	struct id anchor; /* where a range begins; none */
	struct {
		bool is_held;  /* the button went down on the card under the cursor */
		size_t target; /* the lane the mouse is over; where it was when over none */
	} drag;
	struct text said; /* what an answer says */
};

/* The lane at an index, and the one with the cursor. */
struct lane *board_lane(const struct board *board, size_t index);
struct lane *board_here(const struct board *board);

/* The lane of a stage; their count when there is none. */
size_t board_find_lane(const struct board *board, const char *stage);

/* Whether it shows its cards: one that is folded does as long as the cursor is on one of
 * them. */
bool board_is_open(const struct board *board, size_t index);

/* The index of the cursor's card among those that are seen in its lane; their count when
 * it is not among them. */
size_t board_seen_at(const struct board *board);

/* The card at an index of those that are seen. */
const struct contact *board_card(const struct lane *lane, size_t index);

/* Whether a card is being dragged over another lane than its own. */
bool board_is_dragging(const struct board *board);

/* Answers for what failed, whose error is released. */
struct answer board_fail(struct board *board, struct error *error);

/* ------ board-load.c ------ */

/* Reads what the lanes show, and goes on with what takes long: see struct view_type. */
bool board_load(struct view *view, struct error *error);
bool board_work(struct view *view, struct error *error);

/* Everything anew: another order. */
struct answer board_restart(struct board *board);

/* ------ board-cursor.c ------ */

/*
 * The lane and the name of the session's contact.  When it is gone or filtered out the
 * nearest of the neighbours noted last takes over; where there is none, the first of the
 * lane.
 */
bool board_find_cursor(struct board *board, struct error *error);

/* Notes those that are seen around the cursor; when it is out of sight the earlier ones
 * stay. */
void board_note_neighbours(struct board *board);

/* The first or last card of a lane, none when it is empty. */
bool board_end_of(
	struct board *board, size_t lane, int where, struct id *found, struct error *error);

/* ------ board-layout.c ------ */

/* Sets the shape, which lanes are seen and where they stand. */
void board_lay_out(struct board *board);

/* Where something is in the view. */
struct board_spot {
	enum {
		SPOT_NOTHING,
		SPOT_LEFT,    /* what says that there are lanes on the left */
		SPOT_RIGHT,   /* or on the right */
		SPOT_HEADING, /* of a lane */
		SPOT_CARD,    /* of it */
		SPOT_BLANK,   /* in it, where no card is */
	} kind;
	size_t lane;
	size_t card;
};
struct board_spot board_spot(const struct board *board, int row, int column);

/* Where the card stands. */
struct area board_card_area(
	const struct board *board, const struct lane *lane, size_t index);

/* ------ board-move.c ------ */

/* The verbs that move the cursor; PASS for others. */
struct answer board_move(struct board *board, const struct verb *verb);

/* Puts the cursor on a card, or on none in that lane. */
void board_go_to(struct board *board, size_t lane, struct id id);

/* Goes to a lane, to the card in that row or the nearest there is. */
struct answer board_enter(struct board *board, size_t lane, size_t row);

/* Scrolls a lane by so many cards; the cursor stays in sight. */
struct answer board_scroll(struct board *board, size_t lane, int cards);

/* Folds the lane, or unfolds it. */
struct answer board_fold(struct board *board, size_t lane);

/* ------ board-select.c ------ */

/* The verb `select`, with its argument. */
struct answer board_select(struct board *board, const char *argument);

/* ------ board-mouse.c ------ */

/* A click, a drag, a drop or the wheel. */
struct answer board_mouse(struct view *view, const struct mouse *mouse);

/* ------ board-draw.c, board-card.c ------ */

/* The whole board, onto its canvas. */
void board_draw(const struct view *view, struct canvas *canvas);

/* What is drawn with. */
struct board_pen {
	const struct board *board;
	struct canvas *canvas;
	struct arena *arena; /* of one drawing */
};

/* One card, as large as its area. */
void board_draw_card(
	const struct board_pen *pen, const struct contact *contact, struct area area);

/* What to do where there is nothing. */
void board_draw_empty(const struct board_pen *pen);

#endif
