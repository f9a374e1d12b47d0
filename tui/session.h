#ifndef TUI_SESSION_H
#define TUI_SESSION_H

#include "book/book.h"
#include "book/sitting.h"
#include "command/command.h"
#include "core/query.h"
#include "tui/canvas.h"
#include "tui/keymap.h"
#include "tui/marks.h"

/*
 * What all views of one sitting share.
 *
 * Views read it; the app alone changes it, but for what the comment beside a member says.
 * So what is selected and filtered on the board is selected and filtered in the list.
 */
struct session {
	struct book *book;
	const struct settings *settings;
	const struct surroundings *surroundings;
	const char *who; /* is at the keys, as the journal has it */
	const struct keymap *keymap;
	struct date today;
	struct moment now;
	enum canvas_charset charset; /* what the terminal takes */
	int columns;                 /* of the screen */
	const struct watch *watch;   /* of what takes long; NULL where nobody sees it */
	struct id contact; /* the one under the cursor of the view that last had one; views
						  set it as their cursor moves and begin there */
	struct id left;    /* while views load, the contact before that, if it may be kept by
						  what stands beside them; none otherwise */
	struct sitting sitting; /* what was changed here, as the book notes it */
	struct marks marks;     /* the contacts that were selected; views set it, too */
	struct text filter;     /* the query as it was typed; "" for all */
	struct text view_name;  /* the saved view that was shown last, and its query */
	struct text view_query;
	const struct query *query; /* the same, parsed; never NULL */
	struct arena query_arena;
	struct arena arena; /* lives as long as the session */
};

/* Empty, for a book that is open, which notes from now on what is changed through it; the
 * keymap is made of the settings, what is wrong with them goes to warnings (of const
 * char *).  Ends with session_release(). */
void session_begin(struct session *session, struct book *book,
	const struct surroundings *surroundings, struct list *warnings);
void session_release(struct session *session);

/* Another filter.  A query that cannot be read leaves what was there, with the reason in
 * the error. */
bool session_filter(struct session *session, const char *typed, struct error *error);

/* The filter becomes that of a saved view, and is told by its name as long as it is. */
bool session_show_view(
	struct session *session, const char *name, const char *query, struct error *error);

/* Adds what is filtered to a title: " · vip: tag:vip"; nothing without a filter. */
void session_tell_filter(const struct session *session, struct text *text);

/* Reads the clock; returns whether the day has changed, and the query with it. */
bool session_look_at_clock(struct session *session);

#endif
