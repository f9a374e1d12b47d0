#include "tests/test.h"

#include "command/word.h"

#include "base/text.h"

struct split_case {
	const char *line;
	const char *words; /* each in angle brackets */
};

struct number_case {
	const char *word;
	bool is_number; /* from -5 to 100 */
	int64_t number;
};

static const struct split_case split_cases[] = {
	{ "", "" },
	{ "   ", "" },
	{ "list", "<list>" },
	{ "  list  stage:new\t", "<list><stage:new>" },
	{ "note 'Sarah Chen' likes\\ tea", "<note><Sarah Chen><likes tea>" },
	{ "note \"Sarah \\\"S\\\" Chen\"", "<note><Sarah \"S\" Chen>" },
	{ "note \"a\\b\" 'a\\b'", "<note><a\\b><a\\b>" },
	{ "a'b c'd", "<ab cd>" },
	{ "edit x company=''", "<edit><x><company=>" },
	{ "''", "<>" },
	{ "a\\", "<a\\>" },
	{ "\\'a", "<'a>" },
	{ "佐藤 花子", "<佐藤><花子>" },
};

static const char *const open_lines[] = { "note 'Sarah", "note \"Sarah", "'", "a b'" };

static const char *const quoted_words[] = { "list", "", "Sarah Chen", "it's", "-tag:vip",
	"a\fb\vc\r", "a\\b", "$HOME", "\"x\"", "佐藤 花子", "*" };

static const struct number_case number_cases[] = {
	{ "0", true, 0 },
	{ "100", true, 100 },
	{ "101", false, 0 },
	{ "-5", true, -5 },
	{ "-6", false, 0 },
	{ "007", true, 7 },
	{ "", false, 0 },
	{ "-", false, 0 },
	{ "+5", false, 0 },
	{ " 5", false, 0 },
	{ "5 ", false, 0 },
	{ "5x", false, 0 },
	{ "0x10", false, 0 },
	{ "1e2", false, 0 },
	{ "99999999999999999999", false, 0 },
};

static const char *
show(const struct list *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < words->count; i++)
		text_add_format(&text, "<%s>", list_text(words, i));
	return text_take(&text, arena);
}

static void
lines_are_cut_as_a_shell_would(void)
{
	for (size_t i = 0; i < sizeof(split_cases) / sizeof(*split_cases); i++) {
		const struct split_case *row = &split_cases[i];
		struct arena arena = ARENA_INIT;
		struct error error = ERROR_INIT;
		struct list words = { 0 };

		CHECK(words_split(row->line, &words, &arena, &error));
		CHECK_TEXT(show(&words, &arena), row->words);
		test_result(arena_format(&arena, "the line [%s] is cut", row->line));
		arena_release(&arena);
	}
}

static void
an_open_quote_is_refused(void)
{
	for (size_t i = 0; i < sizeof(open_lines) / sizeof(*open_lines); i++) {
		struct arena arena = ARENA_INIT;
		struct error error = ERROR_INIT;
		struct list words = { 0 };

		CHECK(!words_split(open_lines[i], &words, &arena, &error));
		CHECK_NUMBER(error.kind, ERROR_USAGE);
		test_result(arena_format(&arena, "the quote in [%s] is open", open_lines[i]));
		error_release(&error);
		arena_release(&arena);
	}
}

static void
a_quoted_word_means_itself(void)
{
	for (size_t i = 0; i < sizeof(quoted_words) / sizeof(*quoted_words); i++) {
		struct arena arena = ARENA_INIT;
		struct error error = ERROR_INIT;
		struct list words = { 0 };
		const char *quoted = word_quote(quoted_words[i], &arena);

		CHECK(words_split(quoted, &words, &arena, &error));
		CHECK_NUMBER(words.count, 1);
		CHECK_TEXT(list_text(&words, 0), quoted_words[i]);
		test_result(arena_format(&arena, "the word [%s] is quoted", quoted_words[i]));
		arena_release(&arena);
	}
}

static void
only_whole_numbers_within_bounds_are_numbers(void)
{
	for (size_t i = 0; i < sizeof(number_cases) / sizeof(*number_cases); i++) {
		const struct number_case *row = &number_cases[i];
		struct arena arena = ARENA_INIT;
		int64_t number = 0;

		CHECK_NUMBER(word_number(row->word, -5, 100, &number), row->is_number);
		CHECK_NUMBER(number, row->number);
		test_result(arena_format(&arena, "the word [%s] is read as a number", row->word));
		arena_release(&arena);
	}
}

TEST(a_plain_word_is_not_quoted)
{
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(word_quote("stage:new", &arena), "stage:new");
	arena_release(&arena);
}

struct last_case {
	const char *line;
	size_t start;
};

static const struct last_case last_cases[] = {
	{ "", 0 },
	{ "move", 0 },
	{ "move ", 5 },
	{ "move sarah", 5 },
	{ "move 'Sarah Ch", 5 },
	{ "move 'Sarah Chen'", 5 },
	{ "move 'Sarah Chen' ", 18 },
	{ "move Sarah\\ ", 5 },
	{ "note %  \"a ' b", 8 },
	{ "a\\", 0 },
};

static void
the_last_word_begins_where_it_should(void)
{
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < sizeof(last_cases) / sizeof(*last_cases); i++) {
		CHECK_NUMBER(words_last(last_cases[i].line), last_cases[i].start);
		test_result(arena_format(
			&arena, "the last word of [%s] begins there", last_cases[i].line));
	}
	arena_release(&arena);
}

int
main(void)
{
	test_is_ok = true;
	lines_are_cut_as_a_shell_would();
	an_open_quote_is_refused();
	a_quoted_word_means_itself();
	only_whole_numbers_within_bounds_are_numbers();
	the_last_word_begins_where_it_should();
	RUN(a_plain_word_is_not_quoted);
	return test_end();
}
