#ifndef TUI_ASK_PARTS_H
#define TUI_ASK_PARTS_H

#include "tui/views.h"

/*
 * What is asked: ask.c has the commands, ask-stage.c, ask-snooze.c and ask-view.c their
 * menus.
 */
struct asking {
	struct session *session;
	const char *command; /* "move" */
	const char *target;  /* what stands behind it: "%", a CONTACT or F, or "" */
	const char *field;   /* the field that is asked for, or "" */
	struct list words;   /* all of them */
	struct subject subject;
	struct arena arena; /* until the view is made, which copies what it keeps */
	struct error *error;
};

/* The contacts it is about as one word of a command line, by their ids: whatever happens
 * to the selection while somebody types, they stay the same. */
const char *ask_contacts(struct asking *asking);

/* Adds an item to the list of a menu. */
void ask_item(struct asking *asking, struct list *items, struct menu_item item);

/* The stages, the present one marked, each with a letter of its own. */
struct view *ask_stage(struct asking *asking);

/* Days to put a follow-up off to; with several follow-ups first which one. */
struct view *ask_snooze(struct asking *asking);

/* The saved views with the number of contacts that match; with the target "save", the
 * name under which the present filter is saved. */
struct view *ask_view(struct asking *asking);

/* What a column of a table can mean, for the view of the table beneath. */
struct view *ask_meaning(struct asking *asking);

/* The day, typed, and perhaps a reason behind it. */
struct view *ask_snooze_day(struct asking *asking);

#endif
