#include "tests/test.h"

#include <stdlib.h>

#include "tui/input.h"

static struct arena arena = ARENA_INIT;

/* Carries out verbs ("caret left", separated by ";") on a text in which "|" is the caret,
 * and returns it in the same form. */
static const char *
after(const char *start, const char *verbs)
{
	struct input input = INPUT_INIT;
	const char *bar = strchr(start, '|');
	struct span rest = span_of(verbs);
	const char *result;

	input_set(&input, arena_format(&arena, "%.*s%s", (int)(bar - start), start, bar + 1));
	input.caret = (size_t)(bar - start);
	while (rest.start && rest.length > 0) {
		struct span line = span_trim(span_split(&rest, ';'));
		struct span name = span_split(&line, ' ');
		struct verb verb = { span_copy(name, &arena), span_copy(line, &arena) };

		if (strcmp(verb.name, "type") == 0)
			input_insert(&input, verb.argument);
		else if (input_act(&input, &verb).kind != ANSWER_DRAW)
			return "no verb of a line";
	}
	result = arena_format(&arena, "%.*s|%s", (int)input.caret, input.text.bytes,
		input.text.bytes + input.caret);
	input_release(&input);
	return result;
}

struct act_case {
	const char *name;
	const char *start;
	const char *verbs;
	const char *expected;
};

static const struct act_case act_cases[] = {
	{ "left of the first character is nothing", "|ab", "caret left", "|ab" },
	{ "the caret goes over one character", "ab|c", "caret left", "a|bc" },
	{ "right of the last character is nothing", "ab|", "caret right", "ab|" },
	{ "a wide character is one step", "|日本", "caret right", "日|本" },
	{ "a letter and its marks are one step", "|e\u0301a", "caret right", "e\u0301|a" },
	{ "an emoji of several is one step", "a👩‍👩‍👧|", "caret left",
		"a|👩‍👩‍👧" },
	{ "a flag is one step", "🇯🇵🇫🇷|", "caret left", "🇯🇵|🇫🇷" },
	{ "a syllable of Hangul letters is one step", "|\u1112\u1161\u11abx", "caret right",
		"\u1112\u1161\u11ab|x" },
	{ "a broken byte is one step", "a\xff|b", "caret left",
		"a|\xff"
		"b" },
	{ "to the beginning", "ab|c", "caret begin", "|abc" },
	{ "to the end", "a|bc", "caret end", "abc|" },
	{ "a word to the left, and the blanks before it", "stage:active  |x",
		"caret word-left", "stage:|active  x" },
	{ "a word to the right", "one| two three", "caret word-right", "one two| three" },
	{ "wide punctuation parts words", "名前、会社|", "caret word-left", "名前、|会社" },
	{ "Backspace takes a character with its marks", "xe\u0301|", "rub left", "x|" },
	{ "Backspace at the beginning takes nothing", "|ab", "rub left", "|ab" },
	{ "Delete takes the character behind the caret", "a|本b", "rub right", "a|b" },
	{ "Delete at the end takes nothing", "ab|", "rub right", "ab|" },
	{ "Ctrl-w takes all up to the blank", "list stage:a,b|", "rub word", "list |" },
	{ "Ctrl-w takes the blanks behind a word, too", "list stage:a  |", "rub word",
		"list |" },
	{ "Ctrl-u takes what is before the caret", "ab|cd", "rub begin", "|cd" },
	{ "Ctrl-k takes what is behind the caret", "ab|cd", "rub end", "ab|" },
	{ "the caret stands behind a mark that a new letter takes", "|\u0301x", "type e",
		"e\u0301|x" },
	{ "the caret stands behind the other half of a flag", "|🇵x", "type 🇯", "🇯🇵|x" },
	{ "what is put in stands at the caret", "a|d", "type bc", "abc|d" },
	{ "undo takes back what was rubbed out", "one two|", "rub word; typing undo",
		"one two|" },
	{ "undo takes back a typed word as a whole", "|", "type a; type b; typing undo",
		"|" },
	{ "redo puts it back", "|", "type a; type b; typing undo; typing redo", "ab|" },
	{ "moving the caret begins another step of undo", "|",
		"type a; caret begin; type b; typing undo", "|a" },
	{ "typing makes what was undone be forgotten", "|",
		"type a; typing undo; type b; typing redo", "b|" },
	{ "nothing to undo is nothing", "a|b", "typing undo; typing redo", "a|b" },
};

static void
verbs_edit_the_line(void)
{
	for (size_t i = 0; i < sizeof(act_cases) / sizeof(*act_cases); i++) {
		CHECK_TEXT(after(act_cases[i].start, act_cases[i].verbs), act_cases[i].expected);
		test_result(act_cases[i].name);
	}
}

TEST(verbs_of_others_are_passed_on)
{
	struct input input = INPUT_INIT;
	struct verb verb = { "go", "left" };

	CHECK(input_act(&input, &verb).kind == ANSWER_PASS);
	verb = (struct verb){ "caret", "up" };
	CHECK(input_act(&input, &verb).kind == ANSWER_PASS);
	input_release(&input);
}

TEST(a_paste_is_one_line)
{
	struct input input = INPUT_INIT;

	input_insert(&input, "one\r\ntwo\nthree\tfour\rfive");
	CHECK_TEXT(input.text.bytes, "one two three four five");
	input_release(&input);
}

TEST(control_bytes_stay_until_somebody_refuses_them)
{
	struct input input = INPUT_INIT;

	input_insert(&input, "a\033[31mb");
	CHECK_TEXT(input.text.bytes, "a\033[31mb");
	input_release(&input);
}

TEST(keys_that_are_no_characters_are_not_typed)
{
	struct input input = INPUT_INIT;

	CHECK(input_key(&input, key_make('a', 0)));
	CHECK(input_key(&input, key_make(0x672C, 0)));
	CHECK(!input_key(&input, key_make('a', MODIFIER_ALT)));
	CHECK(!input_key(&input, key_make(KEYCAP_F1, 0)));
	CHECK_TEXT(input.text.bytes, "a本");
	input_release(&input);
}

TEST(no_more_is_taken_than_the_limit_and_no_half_character)
{
	struct input input = INPUT_INIT;
	char *much = memory_allocate(INPUT_LIMIT);

	memset(much, 'a', INPUT_LIMIT);
	much[INPUT_LIMIT - 1] = '\0';
	input_insert(&input, much);
	CHECK_NUMBER(input.text.length, INPUT_LIMIT - 1);
	input_insert(&input, "本");
	CHECK_NUMBER(input.text.length, INPUT_LIMIT - 1);
	input_insert(&input, "bc");
	CHECK_NUMBER(input.text.length, INPUT_LIMIT);
	input_insert(&input, "d");
	CHECK_NUMBER(input.text.length, INPUT_LIMIT);
	free(much);
	input_release(&input);
}

TEST(more_steps_than_are_kept_can_be_made)
{
	struct input input = INPUT_INIT;
	struct verb undo = { "typing", "undo" };

	for (int i = 0; i < 150; i++)
		input_insert(&input, "a ");
	for (int i = 0; i < 150; i++)
		input_act(&input, &undo);
	CHECK_NUMBER(input.text.length, 2 * 50);
	input_release(&input);
}

/* ------ drawing ------ */

struct draw_case {
	const char *name;
	int columns;
	const char *text; /* with "|" for the caret */
	const char *expected;
	int cursor;
};

static const struct draw_case draw_cases[] = {
	{ "what fits is not scrolled", 10, "abcdefgh|", "abcdefgh", 8 },
	{ "the last column is the caret's", 10, "abcdefghi|", "abcdefghi", 9 },
	{ "one character more scrolls by half", 10, "abcdefghij|", "‹ghij", 5 },
	{ "at the beginning the end is cut", 10, "|abcdefghijkl", "abcdefghi›", 0 },
	{ "in the middle both are cut", 10, "abcdefghijklm|nopqrstuvwxyz", "‹lmnopqrs›", 3 },
	{ "no wide character is cut in half", 10, "日本語日本語日本語|", "‹語", 3 },
	{ "the left half of a wide character is not shown", 10, "a日本語日本語日本|",
		"‹語日本", 7 },
	{ "the caret stands behind a wide character", 10, "日本|", "日本", 4 },
	{ "control bytes are made safe", 10, "a\033b|", "a\uFFFDb", 3 },
	{ "marks take no column", 10, "e\u0301e\u0301|", "e\u0301e\u0301", 2 },
	{ "one column shows the caret", 1, "abc|", "‹", 0 },
};

static const char *
drawn(struct canvas *canvas, const struct draw_case *test)
{
	const char *bar = strchr(test->text, '|');
	struct input input = INPUT_INIT;
	struct span line;

	canvas_resize(canvas, 1, test->columns + 2);
	input_set(&input,
		arena_format(&arena, "%.*s%s", (int)(bar - test->text), test->text, bar + 1));
	input.caret = (size_t)(bar - test->text);
	input_draw(&input, canvas, (struct area){ 0, 1, 1, test->columns }, INPUT_FOCUSED);
	input_release(&input);
	line = span_of(canvas_text(canvas, &arena));
	line = span_split(&line, '\n');
	CHECK(line.length > 0 && *line.start == ' ');
	return span_copy(span_make(line.start + 1, line.length - 1), &arena);
}

static void
the_caret_is_always_seen(void)
{
	struct canvas canvas = CANVAS_INIT;

	for (size_t i = 0; i < sizeof(draw_cases) / sizeof(*draw_cases); i++) {
		CHECK_TEXT(drawn(&canvas, &draw_cases[i]), draw_cases[i].expected);
		CHECK(canvas.cursor.is_visible);
		CHECK_NUMBER(canvas.cursor.column, draw_cases[i].cursor + 1);
		test_result(draw_cases[i].name);
	}
	canvas_release(&canvas);
}

/* Wherever the caret is and however narrow the area, the cursor is inside it. */
TEST(the_cursor_never_leaves_the_area)
{
	static const char text[] = "a日e\u0301本🇯🇵bcd語\033efgh日本語";
	struct input input = INPUT_INIT;
	struct canvas canvas = CANVAS_INIT;
	struct verb right = { "caret", "right" };

	for (int columns = 1; columns < 20; columns++) {
		canvas_resize(&canvas, 1, columns);
		input_set(&input, text);
		input.caret = 0;
		for (int i = 0; i < 25; i++) {
			input_draw(&input, &canvas, canvas_area(&canvas), INPUT_FOCUSED);
			CHECK(canvas.cursor.is_visible);
			input_act(&input, &right);
		}
	}
	input_release(&input);
	canvas_release(&canvas);
}

TEST(a_click_puts_the_caret_there)
{
	struct input input = INPUT_INIT;
	struct area area = { 0, 5, 1, 20 };

	input_set(&input, "a日b");
	input_click(&input, CANVAS_UNICODE, area, 5);
	CHECK_NUMBER(input.caret, 0);
	input_click(&input, CANVAS_UNICODE, area, 6);
	CHECK_NUMBER(input.caret, 1);
	input_click(&input, CANVAS_UNICODE, area, 7);
	CHECK_NUMBER(input.caret, 1);
	input_click(&input, CANVAS_UNICODE, area, 8);
	CHECK_NUMBER(input.caret, 4);
	input_click(&input, CANVAS_UNICODE, area, 24);
	CHECK_NUMBER(input.caret, 5);
	input_click(&input, CANVAS_UNICODE, area, 0);
	CHECK_NUMBER(input.caret, 0);
	input_release(&input);
}

int
main(void)
{
	test_is_ok = true;
	verbs_edit_the_line();
	the_caret_is_always_seen();
	RUN(verbs_of_others_are_passed_on);
	RUN(a_paste_is_one_line);
	RUN(control_bytes_stay_until_somebody_refuses_them);
	RUN(keys_that_are_no_characters_are_not_typed);
	RUN(no_more_is_taken_than_the_limit_and_no_half_character);
	RUN(more_steps_than_are_kept_can_be_made);
	RUN(the_cursor_never_leaves_the_area);
	RUN(a_click_puts_the_caret_there);
	arena_release(&arena);
	return test_end();
}
