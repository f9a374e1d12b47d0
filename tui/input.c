#include "tui/input.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { STATES_KEPT = 100 };

/* Changes that follow each other and are of one kind are undone together. */
enum change { CHANGE_ALONE, CHANGE_TYPED, CHANGE_RUBBED };

struct input_past {
	struct input_past *older;
	size_t caret;
	char text[];
};

/* ------ what it was ------ */

static struct input_past *
remember(const struct input *input, struct input_past *older)
{
	struct input_past *past =
		memory_allocate(sizeof(struct input_past) + input->text.length + 1);

	past->older = older;
	past->caret = input->caret;
	memcpy(past->text, input->text.bytes, input->text.length);
	past->text[input->text.length] = '\0';
	return past;
}

static void
forget(struct input_past **past)
{
	while (*past) {
		struct input_past *older = (*past)->older;

		free(*past);
		*past = older;
	}
}

static void
forget_oldest(struct input_past *newest)
{
	struct input_past *last = newest;

	for (int i = 1; i < STATES_KEPT && last; i++)
		last = last->older;
	if (last)
		forget(&last->older);
}

static void
begin_change(struct input *input, enum change change)
{
	bool goes_on = change != CHANGE_ALONE && (int)change == input->change;

	input->change = (int)change;
	if (goes_on)
		return;
	forget(&input->redo);
	input->undo = remember(input, input->undo);
	forget_oldest(input->undo);
}

/* From one pile to the other. */
static void
go_back(struct input *input, struct input_past **from, struct input_past **to)
{
	struct input_past *past = *from;

	input->change = CHANGE_ALONE;
	if (!past)
		return;
	*to = remember(input, *to);
	*from = past->older;
	text_cut(&input->text, 0);
	text_add(&input->text, past->text);
	input->caret = past->caret;
	free(past);
}

/* ------ steps ------ */

static struct span
all_of(const struct input *input)
{
	return span_make(input->text.bytes, input->text.length);
}

static size_t
behind(const struct input *input, size_t at)
{
	struct span all = all_of(input);

	return at + utf8_cluster(span_make(all.start + at, all.length - at));
}

static size_t
before(const struct input *input, size_t at)
{
	return utf8_cluster_before(all_of(input), at);
}

/* What parts words: white space and punctuation, the wide ones included. */
static bool
is_between_words(const struct input *input, size_t at)
{
	static const int32_t first_wide = 0x3000, last_wide = 0x303F;
	size_t length;
	int32_t code =
		utf8_decode(span_make(input->text.bytes + at, input->text.length - at), &length);

	if (code >= 0 && code < 0x80)
		return !isalnum(code);
	return (code >= first_wide && code <= last_wide) ||
		(code >= 0xFF01 && code <= 0xFF0F);
}

static bool
is_blank(const struct input *input, size_t at)
{
	return strchr(" \t\n", input->text.bytes[at]) != NULL;
}

typedef bool (*kind_test)(const struct input *input, size_t at);

/* Over what is between words, then over one, to the left. */
static size_t
word_before(const struct input *input, kind_test is_between)
{
	size_t at = input->caret;

	while (at > 0 && is_between(input, before(input, at)))
		at = before(input, at);
	while (at > 0 && !is_between(input, before(input, at)))
		at = before(input, at);
	return at;
}

static size_t
word_behind(const struct input *input)
{
	size_t at = input->caret;

	while (at < input->text.length && is_between_words(input, at))
		at = behind(input, at);
	while (at < input->text.length && !is_between_words(input, at))
		at = behind(input, at);
	return at;
}

/* ------ changing ------ */

void
input_set(struct input *input, const char *text)
{
	struct text new = TEXT_INIT;

	text_add(&new, text);
	text_release(&input->text);
	forget(&input->undo);
	forget(&input->redo);
	input->text = new;
	input->caret = input->text.length;
	input->change = CHANGE_ALONE;
}

/* The place itself, or behind the character that it is in the midst of: what was put in
 * may have become one with what follows. */
static size_t
behind_whole(const struct input *input, size_t at)
{
	size_t whole = before(input, at);

	while (whole < at)
		whole = behind(input, whole);
	return whole;
}

static void
put(struct input *input, size_t from, size_t to, struct span span)
{
	struct text new = TEXT_INIT;
	size_t kept = input->text.length - (to - from);

	span = span_head(span, kept < INPUT_LIMIT ? INPUT_LIMIT - kept : 0);
	text_add_bytes(&new, input->text.bytes, from);
	text_add_bytes(&new, span.start, span.length);
	text_add_bytes(&new, input->text.bytes + to, input->text.length - to);
	text_release(&input->text);
	input->text = new;
	input->caret = behind_whole(input, from + span.length);
}

void
input_replace(struct input *input, size_t from, size_t to, const char *text)
{
	begin_change(input, CHANGE_ALONE);
	put(input, from, to, span_of(text));
}

/* A new word begins a new step of undo. */
static enum change
change_of(const char *text)
{
	bool is_one = utf8_cluster(span_of(text)) == strlen(text);

	return is_one && !isspace((unsigned char)*text) ? CHANGE_TYPED : CHANGE_ALONE;
}

void
input_insert(struct input *input, const char *text)
{
	enum change change = change_of(text);
	struct text line = TEXT_INIT;

	for (const char *at = text; *at; at++) {
		if (at[0] == '\r' && at[1] == '\n')
			continue;
		text_add_char(&line, strchr("\r\n\t", *at) ? ' ' : *at);
	}
	begin_change(input, change);
	put(input, input->caret, input->caret, span_make(line.bytes, line.length));
	text_release(&line);
}

bool
input_key(struct input *input, struct key key)
{
	struct text text = TEXT_INIT;

	if (!key_is_text(key))
		return false;
	utf8_encode(&text, key.code);
	input_insert(input, text.bytes);
	text_release(&text);
	return true;
}

static void
rub(struct input *input, size_t from, size_t to, enum change change)
{
	if (from == to)
		return;
	begin_change(input, change);
	put(input, from, to, span_of(""));
}

/* ------ verbs ------ */

static void
rub_left(struct input *input)
{
	rub(input, before(input, input->caret), input->caret, CHANGE_RUBBED);
}

static void
rub_right(struct input *input)
{
	rub(input, input->caret, behind(input, input->caret), CHANGE_RUBBED);
}

static void
rub_word(struct input *input)
{
	rub(input, word_before(input, is_blank), input->caret, CHANGE_ALONE);
}

static void
rub_begin(struct input *input)
{
	rub(input, 0, input->caret, CHANGE_ALONE);
}

static void
rub_end(struct input *input)
{
	rub(input, input->caret, input->text.length, CHANGE_ALONE);
}

static void
undo(struct input *input)
{
	go_back(input, &input->undo, &input->redo);
}

static void
redo(struct input *input)
{
	go_back(input, &input->redo, &input->undo);
}

static void
move_to(struct input *input, size_t caret)
{
	input->caret = caret;
	input->change = CHANGE_ALONE;
}

static void
move_left(struct input *input)
{
	move_to(input, before(input, input->caret));
}

static void
move_right(struct input *input)
{
	move_to(input, behind(input, input->caret));
}

static void
move_word_left(struct input *input)
{
	move_to(input, word_before(input, is_between_words));
}

static void
move_word_right(struct input *input)
{
	move_to(input, word_behind(input));
}

static void
move_begin(struct input *input)
{
	move_to(input, 0);
}

static void
move_end(struct input *input)
{
	move_to(input, input->text.length);
}

struct input_verb {
	const char *name;
	const char *argument;
	void (*act)(struct input *input);
};

static const struct input_verb verbs[] = {
	{ "caret", "left", move_left },
	{ "caret", "right", move_right },
	{ "caret", "word-left", move_word_left },
	{ "caret", "word-right", move_word_right },
	{ "caret", "begin", move_begin },
	{ "caret", "end", move_end },
	{ "rub", "left", rub_left },
	{ "rub", "right", rub_right },
	{ "rub", "word", rub_word },
	{ "rub", "begin", rub_begin },
	{ "rub", "end", rub_end },
	{ "typing", "undo", undo },
	{ "typing", "redo", redo },
	{ 0 },
};

struct answer
input_act(struct input *input, const struct verb *verb)
{
	for (const struct input_verb *row = verbs; row->name; row++) {
		if (!verb_is(verb, row->name, row->argument))
			continue;
		row->act(input);
		return answer_make(ANSWER_DRAW);
	}
	return answer_make(ANSWER_PASS);
}

void
input_release(struct input *input)
{
	forget(&input->undo);
	forget(&input->redo);
	text_release(&input->text);
	input->caret = 0;
}

/* ------ drawing ------ */

/* What of the text is seen: columns are counted from its beginning. */
struct window {
	int start;   /* the first column that is seen */
	int columns; /* of all the text */
	int caret;
};

/* How many columns those bytes take on the screen. */
static int
columns_of(const struct input *input, size_t from, size_t to, enum canvas_charset charset)
{
	struct arena arena = ARENA_INIT;
	const char *part = arena_copy_bytes(&arena, input->text.bytes + from, to - from);
	int columns = canvas_columns(part, charset);

	arena_release(&arena);
	return columns;
}

/* It is scrolled by half of what is seen, so that it does not move with each key. */
static struct window
window_of(const struct input *input, enum canvas_charset charset, int columns)
{
	struct window window = {
		.columns = columns_of(input, 0, input->text.length, charset),
		.caret = columns_of(input, 0, input->caret, charset),
	};
	int step = columns / 2 > 0 ? columns / 2 : 1;

	/* The caret needs a column behind the last character, and each mark has one. */
	if (window.caret > columns - 2 && window.columns >= columns)
		window.start = ((window.caret - columns + 2) / step + 1) * step;
	if (window.start > window.caret)
		window.start = window.caret;
	return window;
}

static void
draw_marks(struct canvas *canvas, struct area area, const struct window *window)
{
	bool goes_on = window->columns - window->start > area.columns;

	if (window->start > 0)
		canvas_draw(canvas, area.row, area.column, "‹", STYLE_DIM);
	if (goes_on)
		canvas_draw(canvas, area.row, area.column + area.columns - 1, "›", STYLE_DIM);
}

void
input_draw(const struct input *input, struct canvas *canvas, struct area area,
	enum input_focus focus)
{
	struct window window = window_of(input, canvas->charset, area.columns);
	struct area clip;

	area.rows = 1;
	clip = canvas_clip(canvas, area);
	canvas_fill(canvas, area, STYLE_INPUT);
	canvas_draw(
		canvas, area.row, area.column - window.start, input->text.bytes, STYLE_INPUT);
	draw_marks(canvas, area, &window);
	if (focus == INPUT_FOCUSED)
		canvas_set_cursor(canvas, area.row, area.column + window.caret - window.start);
	canvas_unclip(canvas, clip);
}

void
input_click(
	struct input *input, enum canvas_charset charset, struct area area, int column)
{
	struct window window = window_of(input, charset, area.columns);
	int wanted = column - area.column + window.start;
	size_t at = 0;

	while (at < input->text.length) {
		size_t next = behind(input, at);

		wanted -= columns_of(input, at, next, charset);
		if (wanted < 0)
			break;
		at = next;
	}
	move_to(input, at);
}
