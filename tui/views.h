#ifndef TUI_VIEWS_H
#define TUI_VIEWS_H

#include "tui/view.h"

/*
 * Every kind of view, made; the app frees them.
 */

/* The main views: what `view NAME` shows. */
struct view *board_view_new(struct session *session);
struct view *list_view_new(struct session *session);
struct view *today_view_new(struct session *session);
struct view *report_view_new(struct session *session);

/* Pairs of contacts that may be the same. */
struct view *duplicates_view_new(struct session *session);

/* A search as it is typed, with what it finds; opens over the main view, which it stands
 * in for beside a contact. */
struct view *search_view_new(struct session *session);

/* All about session->contact, whichever that is. */
struct view *contact_view_new(struct session *session);

/* Two contacts side by side, each a CONTACT, to make them one; NULL with the reason when
 * that is impossible. */
struct view *merging_view_new(
	struct session *session, const char *keep, const char *other, struct error *error);
/* The same for two ids, of struct id, keeping the one of which there is more to tell. */
struct view *merging_view_of(
	struct session *session, const struct list *ids, struct error *error);

/* What the columns of a CSV file mean, to import it; NULL when it is none that can be
 * imported. */
struct view *importing_view_new(
	struct session *session, const char *path, struct error *error);

/* The keys that hold in a view of that name. */
struct view *help_view_new(struct session *session, const char *view_name);

/* A text to read, such as what a command wrote; both are copied. */
struct view *text_view_new(struct session *session, const char *title, const char *text);

/* A field of a contact as it was when somebody began to type: what another process makes
 * of it meanwhile is not written over. */
struct prompt_field {
	const struct field *field; /* NULL for none */
	struct id contact;
	uint32_t version; /* of the contact */
	const char *was;  /* what stood in the field */
};

/* A line to type.  A text that is NULL is empty. */
struct prompt_request {
	const char *label;  /* "Note for Sarah Chen: " */
	const char *before; /* the line to carry out is this, what was typed … */
	const char *after;  /* … and this */
	const char *text;   /* what stands there at first */
	/* What was typed is one word, whatever it holds, or words as they are, or parts with
	 * signs, "+new -old", which become one word with commas. */
	enum { PROMPT_WORD, PROMPT_WORDS, PROMPT_SIGNED } quoting;
	/* Carried out again with each key (a filter), the text as it was on Esc. */
	enum { PROMPT_WHEN_DONE, PROMPT_AS_TYPED } when;
	const char
		*completes; /* of complete_kinds; "command" for a whole command line, or "" */
	const char *history; /* the name of the history it has, or "" */
	const char *draft;   /* the name of the draft that keeps it, or "" */
	/* The draft of a long text that takes up what was typed, and the line that opens it;
	 * "" when there is none. */
	const char *longer;
	const char *longer_line;
	struct prompt_field edits; /* or none: then it makes `before` */
};
struct view *prompt_view_new(
	struct session *session, const struct prompt_request *request);

/* A choice. */
struct menu_item {
	const char *key; /* the key that takes it at once, or "" */
	const char *label;
	const char *remark; /* what it is, dim behind it, or "" */
	/* What is carried out; "" only leaves, NULL is so already and cannot be taken. */
	const char *line;
};
/* items: of struct menu_item; everything is copied. */
struct view *menu_view_new(
	struct session *session, const char *title, const struct list *items);

/* A form for that command ("add", "edit", "log", "follow", "snooze") about the subject;
 * NULL with the reason when it cannot be filled in. */
struct view *form_view_new(struct session *session, const char *command,
	const struct subject *subject, struct error *error);

/* A field that both somebody here and another process changed, from what it was to what
 * was typed here: both are shown, and which one holds is asked.  NULL with the reason. */
struct view *conflict_view_new(struct session *session, const struct subject *subject,
	const struct prompt_field *edits, const char *typed, struct error *error);

/* A long note for the subject; the draft that is there is taken up again. */
struct view *editor_view_new(struct session *session, const struct subject *subject);

/* The notes that an earlier sitting left unfinished, offered at the start; NULL when
 * there are none. */
struct view *drafts_view_new(struct session *session);

/* What `ask COMMAND` shows: a prompt, a menu or a form; NULL with the reason. */
struct view *ask_view_new(struct session *session, const char *line,
	const struct subject *subject, struct error *error);

#endif
