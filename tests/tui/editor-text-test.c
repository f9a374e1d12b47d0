#include "tui/editor-text.h"

#include <stdlib.h>
#include <time.h>

#include "base/utf8.h"
#include "tests/test.h"
#include "tui/editor-rows.h"

static const char *
all_of(const struct editor_text *text, struct text *copy)
{
	text_cut(copy, 0);
	editor_text_copy_all(text, copy);
	return copy->bytes;
}

static void
check(const struct editor_text *text, const char *expected)
{
	struct text copy = TEXT_INIT;

	CHECK_TEXT(all_of(text, &copy), expected);
	CHECK_NUMBER((long long)text->length, (long long)strlen(expected));
	text_release(&copy);
}

static struct spot
insert(struct editor_text *text, size_t line, size_t offset, const char *bytes)
{
	return editor_text_insert(text, (struct spot){ line, offset }, span_of(bytes));
}

static void
cut(struct editor_text *text, struct spot from, struct spot to)
{
	editor_text_remove(text, from, to);
}

static struct spot
at(size_t line, size_t offset)
{
	return (struct spot){ line, offset };
}

TEST(an_empty_text_has_one_line)
{
	struct editor_text text;

	editor_text_begin(&text);
	CHECK_NUMBER((long long)text.count, 1);
	CHECK_NUMBER((long long)editor_text_line(&text, 0).length, 0);
	check(&text, "");
	editor_text_end(&text);
}

TEST(lines_are_parted_and_joined)
{
	struct editor_text text;
	struct spot end;

	editor_text_begin(&text);
	insert(&text, 0, 0, "onefour");
	end = insert(&text, 0, 3, "\ntwo\nthree\n");
	CHECK_NUMBER((long long)end.line, 3);
	CHECK_NUMBER((long long)end.offset, 0);
	check(&text, "one\ntwo\nthree\nfour");
	CHECK_NUMBER((long long)text.count, 4);
	cut(&text, at(0, 1), at(2, 4));
	check(&text, "oe\nfour");
	cut(&text, at(0, 2), at(1, 0));
	check(&text, "oefour");
	editor_text_end(&text);
}

TEST(a_text_that_ends_with_a_newline_keeps_it)
{
	struct editor_text text;
	struct spot end;

	editor_text_begin(&text);
	end = insert(&text, 0, 0, "a\n");
	CHECK_NUMBER((long long)end.line, 1);
	check(&text, "a\n");
	editor_text_end(&text);
}

TEST(changes_until_a_pause_are_undone_together)
{
	struct editor_text text;
	struct editor_undone undone;

	editor_text_begin(&text);
	insert(&text, 0, 0, "o");
	insert(&text, 0, 1, "ne");
	editor_text_pause(&text);
	insert(&text, 0, 3, " two");
	cut(&text, at(0, 5), at(0, 7));
	check(&text, "one t");
	undone = editor_text_undo(&text);
	CHECK(undone.is_done);
	CHECK_NUMBER((long long)undone.caret.offset, 3);
	check(&text, "one");
	CHECK(editor_text_undo(&text).is_done);
	check(&text, "");
	CHECK(!editor_text_undo(&text).is_done);
	CHECK(editor_text_redo(&text).is_done);
	check(&text, "one");
	CHECK(editor_text_redo(&text).is_done);
	check(&text, "one t");
	CHECK(!editor_text_redo(&text).is_done);
	editor_text_end(&text);
}

TEST(a_new_change_forgets_what_was_undone)
{
	struct editor_text text;

	editor_text_begin(&text);
	insert(&text, 0, 0, "one");
	editor_text_pause(&text);
	insert(&text, 0, 3, "\ntwo");
	editor_text_undo(&text);
	insert(&text, 0, 3, "!");
	CHECK(!editor_text_redo(&text).is_done);
	check(&text, "one!");
	editor_text_undo(&text);
	check(&text, "one");
	editor_text_end(&text);
}

/* ------ beside a text that is one string ------ */

enum { STEPS = 20000, STATES = 64 };

/* The naive one, and what it was at each pause. */
struct model {
	struct text text;
	struct arena arena;
	const char *states[STATES]; /* states[now] is the text at the last pause */
	int now, last;
	bool is_changed; /* since that pause */
};

static struct spot
spot_of(const struct editor_text *text, size_t offset)
{
	struct spot spot = { 0, 0 };

	while (offset > text->lines[spot.line].length)
		offset -= text->lines[spot.line++].length + 1;
	spot.offset = offset;
	return spot;
}

static void
replace(struct model *model, size_t from, size_t to, const char *with)
{
	struct text next = TEXT_INIT;

	text_add_bytes(&next, model->text.bytes, from);
	text_add(&next, with);
	text_add(&next, model->text.bytes + to);
	text_release(&model->text);
	model->text = next;
}

static void
step_insert(struct editor_text *text, struct model *model)
{
	static const char *const pieces[] = { "a", "\n", "word ", "x\ny\n\nz", "", "tail\n" };
	size_t offset = (size_t)rand() % (model->text.length + 1);
	const char *piece = pieces[(size_t)rand() % (sizeof(pieces) / sizeof(*pieces))];
	struct spot end = editor_text_insert(text, spot_of(text, offset), span_of(piece));
	struct spot expected;

	replace(model, offset, offset, piece);
	expected = spot_of(text, offset + strlen(piece));
	CHECK(spot_compare(end, expected) == 0);
	model->is_changed = model->is_changed || *piece;
}

static void
step_remove(struct editor_text *text, struct model *model)
{
	size_t from = (size_t)rand() % (model->text.length + 1);
	size_t to = from + (size_t)rand() % 12;

	to = to < model->text.length ? to : model->text.length;
	editor_text_remove(text, spot_of(text, from), spot_of(text, to));
	replace(model, from, to, "");
	model->is_changed = model->is_changed || to > from;
}

/* What was changed since the last pause becomes a state that can be gone back to. */
static void
settle(struct model *model)
{
	if (!model->is_changed)
		return;
	if (model->now == STATES - 1) {
		memmove(model->states, model->states + 1, sizeof(char *) * (STATES - 1));
		model->now--;
	}
	model->states[++model->now] = arena_copy(&model->arena, model->text.bytes);
	model->last = model->now;
	model->is_changed = false;
}

static void
step_pause(struct editor_text *text, struct model *model)
{
	settle(model);
	editor_text_pause(text);
}

static void
show_state(struct model *model)
{
	text_cut(&model->text, 0);
	text_add(&model->text, model->states[model->now]);
}

static void
step_undo(struct editor_text *text, struct model *model)
{
	settle(model);
	/* What is older than the model remembers is not asked for. */
	if (model->now == 0)
		return;
	CHECK(editor_text_undo(text).is_done);
	model->now--;
	show_state(model);
}

static void
step_redo(struct editor_text *text, struct model *model)
{
	bool can = !model->is_changed && model->now < model->last;

	CHECK(editor_text_redo(text).is_done == can);
	settle(model);
	if (!can)
		return;
	model->now++;
	show_state(model);
}

TEST(whatever_is_done_it_is_like_one_string)
{
	static void (*const steps[])(struct editor_text *, struct model *) = { step_insert,
		step_insert, step_insert, step_remove, step_remove, step_pause, step_undo,
		step_redo };
	struct editor_text text;
	struct model model = { .text = TEXT_INIT, .states = { "" } };

	srand(20260211);
	editor_text_begin(&text);
	for (int i = 0; i < STEPS && test_is_ok; i++) {
		steps[(size_t)rand() % (sizeof(steps) / sizeof(*steps))](&text, &model);
		check(&text, model.text.bytes);
	}
	editor_text_end(&text);
	text_release(&model.text);
	arena_release(&model.arena);
}

/* ------ rows ------ */

struct row_sample {
	const char *name;
	const char *line;
	int width;
	const char *rows; /* each ended by a bar */
};

static const struct row_sample row_samples[] = {
	{ "a space with a mark is no space that may go unseen", "abc \u0301d", 3,
		"abc| \u0301d|" },
	{ "an empty line has a row", "", 10, "|" },
	{ "a line that fits has one", "one two", 7, "one two|" },
	{ "a longer one breaks behind a space", "one two", 6, "one |two|" },
	{ "spaces stand beyond the end", "one    two", 4, "one    |two|" },
	{ "what is longer than a row is cut through", "abcdefgh", 3, "abc|def|gh|" },
	{ "a long word begins a row of its own", "a bcdefgh", 4, "a |bcde|fgh|" },
	{ "wide characters break anywhere", "日本語です", 5, "日本|語で|す|" },
	{ "a full stop never begins a row", "日本語。", 6, "日本|語。|" },
	{ "a wide character breaks from letters", "ab日本", 3, "ab|日|本|" },
	{ "a mark stays with its letter", "ae\xCC\x81io", 2, "ae\xCC\x81|io|" },
	{ "a family is never parted", "a👩‍👩‍👧b", 6, "a|👩‍👩‍👧|b|" },
	{ "a character that is wider than all is a row", "日a", 1, "日|a|" },
	{ "a tab goes to the next fourth column", "ab\tcdef", 7, "ab\t|cdef|" },
	{ "a tab that fits stays", "ab\tcdef", 8, "ab\tcdef|" },
	{ 0 },
};

static void
check_rows(const struct row_sample *sample)
{
	struct editor_rows rows = {
		.width = sample->width, .one = TEXT_INIT, .shown = TEXT_INIT
	};
	struct editor_text text;
	struct text found = TEXT_INIT;

	editor_text_begin(&text);
	insert(&text, 0, 0, sample->line);
	for (size_t i = 0; i < editor_rows_count(&rows, &text, 0); i++) {
		struct editor_row row = editor_rows_at(&rows, &text, 0, i);

		text_add_bytes(&found, sample->line + row.start, row.end - row.start);
		text_add_char(&found, '|');
		for (size_t offset = row.start; offset < row.end; offset++)
			CHECK_NUMBER(
				(long long)editor_rows_find(&rows, &text, at(0, offset)), (long long)i);
	}
	CHECK_TEXT(found.bytes, sample->rows);
	test_result(sample->name);
	text_release(&found);
	editor_text_end(&text);
	editor_rows_release(&rows);
}

TEST(columns_and_offsets_agree)
{
	struct editor_rows rows = { .width = 40, .one = TEXT_INIT, .shown = TEXT_INIT };
	struct span line = span_of("a日e\xCC\x81\tx👩‍👩‍👧z");
	struct editor_row row = { 0, line.length };

	for (size_t offset = 0; offset <= line.length;) {
		int column = editor_rows_column(&rows, line, row, offset);

		CHECK_NUMBER(
			(long long)editor_rows_offset(&rows, line, row, column), (long long)offset);
		if (offset == line.length)
			break;
		offset += utf8_cluster(span_make(line.start + offset, line.length - offset));
	}
	editor_rows_release(&rows);
}

/* ------ large ------ */

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* What a paste and then a thousand keys in its middle cost, in processor time. */
static double
cost_of_pasting(const char *piece, size_t size)
{
	struct editor_rows rows = { .width = 80, .one = TEXT_INIT, .shown = TEXT_INIT };
	struct editor_text text;
	struct text paste = TEXT_INIT;
	struct spot caret = { 0, 0 };
	double begun;

	text_add_repeated(&paste, piece, size / strlen(piece));
	editor_text_begin(&text);
	begun = seconds();
	insert(&text, 0, 0, paste.bytes);
	caret.line = text.count / 2;
	for (int i = 0; i < 1000; i++) {
		caret = editor_text_insert(&text, caret, span_of(i % 100 == 99 ? "\n" : "x"));
		editor_rows_find(&rows, &text, caret);
	}
	editor_text_undo(&text);
	begun = seconds() - begun;
	editor_text_end(&text);
	editor_rows_release(&rows);
	text_release(&paste);
	return begun;
}

TEST(a_megabyte_is_pasted_and_typed_into_in_a_moment)
{
	double small = cost_of_pasting("some words in a line\n", 1 << 17);
	double large = cost_of_pasting("some words in a line\n", 1 << 20);

	/* Eight times the text, with room for a busy machine: never sixty-four times. */
	CHECK(large < 0.05 || large < 30 * small);
}

int
main(void)
{
	RUN(an_empty_text_has_one_line);
	RUN(lines_are_parted_and_joined);
	RUN(a_text_that_ends_with_a_newline_keeps_it);
	RUN(changes_until_a_pause_are_undone_together);
	RUN(a_new_change_forgets_what_was_undone);
	RUN(whatever_is_done_it_is_like_one_string);
	for (const struct row_sample *sample = row_samples; sample->name; sample++)
		check_rows(sample);
	RUN(columns_and_offsets_agree);
	RUN(a_megabyte_is_pasted_and_typed_into_in_a_moment);
	return test_end();
}
