#ifndef TUI_FORM_PARTS_H
#define TUI_FORM_PARTS_H

#include "core/followup.h"
#include "tui/draft.h"
#include "tui/input.h"
#include "tui/views.h"

/*
 * What the files of the form share.
 *
 * A form is made of a row for each command and of the field tables: form-kinds.c says
 * which field goes into the command line and how, form-check.c reads what was typed as
 * the command would, form-line.c makes the line, form-layout.c and form-draw.c draw,
 * form-act.c has what a person does, form-record.c the record and the draft, form.c the
 * view.  conflict.c is the same view with another face, for when two changed the same
 * contact.
 */

/* How a field goes into the command line. */
enum form_part {
	FORM_WORD,       /* log % TYPE */
	FORM_OPTION,     /* --amount 3000 */
	FORM_ASSIGNMENT, /* company=Acme */
};

/* Which field, and how it goes into the command line. */
struct form_row {
	const char *field; /* "" stands for all others that can be edited */
	enum form_part part;
	enum { FORM_OPTIONAL, FORM_NEEDED } need;
	const char *label;     /* instead of the field's own, or NULL */
	const char *start;     /* what stands there at first, or NULL */
	const char *completes; /* of complete_kinds, when no option says so, or NULL */
};

struct form_kind {
	const char *command;
	const char *title; /* "Edit %s" */
	const struct field *fields;
	const struct form_row *rows; /* ends with { 0 } */
	const char *options_of;      /* the command whose options name the fields */
	/* An empty record to read into, in the arena. */
	void *(*make)(const struct form_kind *kind, struct arena *arena);
	size_t size; /* of the record */
	/* The rule for the record as a whole, or NULL. */
	bool (*check)(const void *record, struct error *error);
	/* Puts in what the command would fill in by itself. */
	void (*complete)(void *record, struct date today);
	/* What it is about: nobody, contacts, or a follow-up. */
	enum { FORM_NOBODY, FORM_CONTACTS, FORM_FOLLOW_UP } about;
};

/* Ends with { 0 }. */
extern const struct form_kind form_kinds[];

struct form_input {
	const struct field *field;
	const struct form_row *row;
	const char *label;
	const char *option;    /* its name, of a FORM_OPTION */
	const char *completes; /* of complete_kinds, or "" */
	const char *before;    /* what stood there at first */
	struct input input;
	const char *wrong;   /* why it cannot be taken, or "" */
	const char *meaning; /* how it is read, or "" */
};

/* Who changed the contact while it was being edited. */
struct form_news {
	const char *who; /* "" for nobody */
	const char *command;
	struct moment at;
	bool is_gone; /* the contact is not there any more */
};

/* A field that at least one of two changed. */
struct conflict_row {
	const struct field *field;
	struct form_input *input; /* NULL when the form has none for it */
	bool is_mine, is_theirs;  /* who changed it */
	enum { CHOICE_OPEN, CHOICE_MINE, CHOICE_THEIRS } choice;
};

struct form {
	struct view view;
	const struct form_kind *kind;
	struct subject subject;
	void *base;            /* the record as it was when the form was opened */
	uint32_t version;      /* of the contact, or 0 */
	struct contact newest; /* as it is now, when somebody changed it */
	struct form_news news;
	struct form_input *inputs;
	size_t count;
	size_t here;            /* the input that has the keys */
	int top;                /* the first row of the inputs that is seen */
	struct list all_words;  /* of struct candidate: what the input here completes to */
	struct list candidates; /* those of them that go on as typed */
	size_t candidate;       /* the one that was put in, counted from 1; 0: none */
	const char *said;       /* why it was not saved, or "" */
	bool has_tried;         /* to save: what is lacking is told from then on */
	bool is_saving;         /* its line was answered and has not failed */
	struct view *leaving;   /* the question what to do with what was typed, or NULL */
	struct list rows;       /* of struct conflict_row, during a conflict */
	size_t row;             /* the one the keys are about */
	uint32_t compared;      /* the version the rows were made for */
	struct draft draft;
	struct text line;
	struct arena own;     /* as long as the form */
	struct arena based;   /* of base */
	struct arena checked; /* since the last key */
	struct arena completing;
	struct arena fresh;     /* of newest and news */
	struct arena comparing; /* of the rows */
};

/* The inputs of a form, filled in. */
void form_make_inputs(struct form *form);

/* What stands for the member in an input: what field_read() takes as the same. */
const char *form_show(const struct field *field, const void *record, struct arena *arena);

/* Whether something else was typed than what stood there. */
bool form_is_changed(const struct form_input *input);
bool form_has_changes(const struct form *form);

/* Whether nothing stands in it that would be kept. */
bool form_is_blank(const struct form_input *input);

/* Whether an empty input leaves the field of each contact as it is. */
bool form_is_for_several(const struct form *form);

/* Reads every input as the command will, and says what is wrong and what is meant. */
void form_check(struct form *form);

/* Makes that what stood there at first, in the record of the form, too. */
bool form_reread(
	struct form *form, struct form_input *input, const char *was, struct error *error);

/* The first input that cannot be taken as it is, or NULL. */
struct form_input *form_first_wrong(struct form *form);

/* The input that an error message is about, as it begins with its field; or NULL. */
struct form_input *form_input_of(struct form *form, const char *message);

/* The record with what was typed in it, in that arena; what is wrong is left out. */
void *form_record(const struct form *form, struct arena *arena);

/* The command line that does it, with % for the subject; "" when nothing was changed. */
const char *form_line(struct form *form);

/* Looks up what the input here completes to, when it got the keys; and what of that goes
 * on as typed, when that changed. */
void form_find_words(struct form *form);
void form_find_candidates(struct form *form);

/* Puts the next or previous one in. */
void form_suggest(struct form *form, int step);

/* How much of the screen it wants, and the drawing. */
struct area form_fit(const struct view *view, struct area area);
void form_draw(const struct view *view, struct canvas *canvas);

/* The key of a command in the form as it is, such as "Ctrl-n"; "" when it has none. */
const char *form_key(const struct form *form, const char *command, struct arena *arena);

/* Scrolls so that the input with the keys is seen. */
void form_scroll(struct form *form);

/* The input at a row of the screen, or NULL. */
struct form_input *form_input_at(struct form *form, int row);

/* ------ text of several lines in an input ------ */

/* One line of it on the screen, as bytes of the text. */
struct prose_line {
	size_t start, length;
};

/* The lines of a text that is that many columns wide at most; at least one.  Of struct
 * prose_line. */
struct list prose_lines(const char *text, int columns, struct arena *arena);

/* The line in which the offset is. */
size_t prose_line_of(const struct list *lines, size_t offset);

/* Draws as many lines as the area has, with the caret's among them. */
void prose_draw(const struct input *input, struct canvas *canvas, struct area area,
	enum input_focus focus);

/* Moves the caret a line up (-1) or down (1); false when there is none. */
bool prose_move(struct input *input, int columns, int step);

/* Puts it in at the caret, newlines included. */
void prose_insert(struct input *input, const char *text);

/* How many columns there are for prose. */
int form_prose_columns(const struct form *form);

/* ------ the record and the draft ------ */

/* The record as it is when the form is opened. */
bool form_read_base(struct form *form, struct error *error);

/* Reads the contact as it is now, and who made it so. */
bool form_read_newest(struct form *form, struct error *error);

/* From now on the contact as it was read last is what was there before. */
void form_rebase(struct form *form);

/* The draft of a form is named after the command and the contact, so that erasing a
 * contact finds it; forms for several have none.  What was left is taken up. */
void form_begin_draft(struct form *form);

/* Keeps what was changed, a line each: "company=Acme". */
void form_save_draft(struct form *form);

/* ------ the view and its other faces ------ */

/* A form as the book fills it in, whose draft is not begun yet; NULL with the reason. */
struct form *form_make(struct session *session, const char *command,
	const struct subject *subject, struct error *error);

/* What a person does in a form. */
struct answer form_act(struct view *view, const struct verb *verb);
struct answer form_press(struct view *view, struct key key);
struct answer form_paste(struct view *view, const char *text);
struct answer form_mouse(struct view *view, const struct mouse *mouse);

/* Gives the keys to that input. */
struct answer form_go(struct form *form, size_t index);

/* Saves what was changed, or says what is wrong with it. */
struct answer form_save(struct form *form);

/* Asks what to do with what was typed, with a menu over the form. */
void form_ask_to_leave(struct form *form);
void form_place_menu(struct form *form);
void form_end_menu(struct form *form);

/* The fields that at least one of both changed, and how many of them are not decided. */
struct conflict_row *conflict_row(const struct form *form, size_t index);
size_t conflict_open(const struct form *form);

/* Where it stands, and what it draws. */
struct area conflict_fit(const struct view *view, struct area area);
void conflict_draw(const struct view *view, struct canvas *canvas);

/* Shows both changes of one contact and asks where they differ; false when there is
 * nothing to show. */
bool conflict_begin(struct form *form);

extern const struct view_type form_type, form_leaving_type, conflict_type;

/* What the types share. */
bool form_load(struct view *view, struct error *error);
void form_tick(struct view *view, int64_t milliseconds);
void form_subject(const struct view *view, struct subject *subject, struct arena *arena);
struct answer form_failed(struct view *view, const struct error *error);
void form_hang_up(struct view *view);
void form_close(struct view *view);

#endif
