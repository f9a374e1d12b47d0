#include "core/question-table.h"

#include "base/text.h"
#include "tests/core/question-sentences.h"
#include "tests/test.h"

static const struct question_case *const tables[] = { english, english_refused, japanese,
	japanese_refused, chinese, chinese_refused, NULL };

static const struct question_case odd[] = {
	{ "", "" },
	{ "   ", "" },
	{ "?!", "" },
	{ "please", "" },
	{ "\xff\xfe", "" },
	{ "\xef\xbc\xb3\xef\xbc\xa8\xef\xbc\xaf\xef\xbc\xb7 me all contacts", "list" },
	{ "move sarah to prop", "move sarah prop" },
	{ "Tag Sarah as vip, please", "tag Sarah vip" },
	{ "What happened with @sarah?", "show @sarah" },
	{ "What happened with +81 90-1234-5678?", "show +81 90-1234-5678" },
	{ "What happened with \"If Only\"?", "show If Only" },
	{ "Move \"If Only\" to won", "move If Only won" },
	{ "Move If Only to won", "" },
	{ "Add note to Bob: don't call", "note Bob don't call" },
	{ "Add note to Bob: \"call him\"", "note Bob call him" },
	{ 0 },
};

static size_t
count(const struct question_case *cases)
{
	size_t number = 0;

	while (cases[number].asked)
		number++;
	return number;
}

TEST(the_tables_hold_forty_questions_of_each_language_and_requests_that_are_none)
{
	for (size_t i = 0; tables[i]; i += 2) {
		CHECK(count(tables[i]) >= 40);
		CHECK(count(tables[i + 1]) >= 20);
	}
}

struct reader {
	struct settings settings;
	const struct question_table *table;
	struct date today;
	struct arena arena;
};

static struct reader
reader_make(void)
{
	struct reader reader = { .today = date_make(2026, 2, 11), .arena = ARENA_INIT };

	reader.settings = settings_default(&reader.arena);
	return reader;
}

/* The words of the command that answers. */
static const char *
understood(struct reader *reader, const char *asked)
{
	const struct question_context context = { reader->today, &reader->settings };
	struct question_reading reading;
	struct text text = TEXT_INIT;
	struct list words;

	if (!reader->table)
		reader->table = question_table_make(&context, &reader->arena);
	reading = question_read(reader->table, span_of(asked), &reader->arena);
	if (reading.state != QUESTION_FOUND)
		return reading.state == QUESTION_UNCLEAR ? "?" : "";
	words = question_words(
		&reading.question, QUESTION_AS_USUAL, reader->today, &reader->arena);
	for (size_t i = 0; i < words.count; i++)
		text_add_format(&text, "%s%s", i > 0 ? " " : "", list_text(&words, i));
	return text_take(&text, &reader->arena);
}

static void
check_cases(struct reader *reader, const struct question_case *cases)
{
	for (; cases->asked; cases++) {
		CHECK_TEXT(understood(reader, cases->asked), cases->expected);
		test_result(cases->asked);
	}
}

/* Every example of a row is read as that row. */
static void
check_examples(struct reader *reader)
{
	for (size_t i = 0; i < QUESTION_KINDS; i++) {
		for (size_t k = 0; k < QUESTION_LANGUAGES; k++) {
			const char *example = question_rows[i].examples[k];
			struct question_reading reading =
				question_read(reader->table, span_of(example), &reader->arena);

			CHECK(reading.state == QUESTION_FOUND);
			CHECK_NUMBER(reading.question.kind, i);
			test_result(example);
		}
	}
}

/* Patterns are looked at without the slots that they are cut at. */
static const char *
without_open_slots(const char *pattern, struct arena *arena)
{
	struct text text = TEXT_INIT;
	const char *place;

	while ((place = strstr(pattern, "<who"))) {
		text_add_bytes(&text, pattern, (size_t)(place - pattern));
		text_add(&text, "x");
		pattern = strchr(place, '>') + 1;
	}
	text_add(&text, pattern);
	return text_take(&text, arena);
}

TEST(every_pattern_is_well_formed_and_every_fragment_known)
{
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < QUESTION_LANGUAGES; i++) {
		const struct question_tongue *tongue = question_tongues[i];

		for (const struct question_pattern *row = tongue->patterns; row->pattern; row++) {
			const char *whole = question_expand(tongue, row->pattern, &arena);

			CHECK(!strchr(whole, '{'));
			CHECK(phrase_is_well_formed(without_open_slots(whole, &arena)));
		}
	}
	arena_release(&arena);
}

TEST(every_row_has_a_command_and_an_example_in_every_language)
{
	for (size_t i = 0; i < QUESTION_KINDS; i++) {
		CHECK(question_rows[i].command && *question_rows[i].command);
		for (size_t k = 0; k < QUESTION_LANGUAGES; k++)
			CHECK(question_rows[i].examples[k] && *question_rows[i].examples[k]);
	}
}

TEST(the_language_is_told_by_its_letters)
{
	CHECK_NUMBER(question_language(span_of("Who is this?")), QUESTION_ENGLISH);
	CHECK_NUMBER(question_language(span_of("Sarahさんは？")), QUESTION_JAPANESE);
	CHECK_NUMBER(question_language(span_of("Sarah在哪里？")), QUESTION_CHINESE);
	CHECK_NUMBER(question_language(span_of("")), QUESTION_ENGLISH);
}

TEST(an_export_in_a_format_of_lists_is_a_list)
{
	struct arena arena = ARENA_INIT;
	struct question question = {
		.kind = QUESTION_EXPORT,
		.who = "",
		.text = "",
		.stage = "",
		.platform = "",
	};
	struct date today = date_make(2026, 2, 11);
	struct list usual = question_words(&question, QUESTION_AS_USUAL, today, &arena);
	struct list listing = question_words(&question, QUESTION_AS_LISTING, today, &arena);

	CHECK_TEXT(list_text(&usual, 0), "export");
	CHECK_TEXT(list_text(&listing, 0), "list");
	arena_release(&arena);
}

int
main(void)
{
	struct reader reader = reader_make();

	RUN(the_tables_hold_forty_questions_of_each_language_and_requests_that_are_none);
	RUN(every_pattern_is_well_formed_and_every_fragment_known);
	RUN(every_row_has_a_command_and_an_example_in_every_language);
	RUN(the_language_is_told_by_its_letters);
	RUN(an_export_in_a_format_of_lists_is_a_list);
	for (size_t i = 0; tables[i]; i++)
		check_cases(&reader, tables[i]);
	check_cases(&reader, odd);
	check_examples(&reader);
	arena_release(&reader.arena);
	return test_end();
}
