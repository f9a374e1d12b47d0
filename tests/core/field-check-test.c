#include "tests/core/sample.h"

static const char *
checked(const struct sample *sample)
{
	struct error error = ERROR_INIT;
	bool ok = field_check(sample_fields, sample, &error);
	const char *message = ok ? "ok" : arena_copy(&arena, error.message);

	CHECK(ok == (error.kind == ERROR_NONE));
	error_release(&error);
	return message;
}

static bool
is_refused(const struct sample *sample, const char *beginning)
{
	return strncmp(checked(sample), beginning, strlen(beginning)) == 0;
}

static const char *
letters(size_t count)
{
	char *text = arena_alloc(&arena, count + 1);

	memset(text, 'a', count);
	return text;
}

TEST(an_empty_record_is_in_order)
{
	struct sample sample = sample_empty();

	CHECK_TEXT(checked(&sample), "ok");
}

/* A text, and whether it may stand in a line and in prose. */
static const struct text_case {
	const char *what;
	const char *text;
	bool line;
	bool prose;
} text_cases[] = {
	{ "letters", "Sarah", true, true },
	{ "other scripts", "佐藤 太郎 ⭐", true, true },
	{ "a line break", "a\nb", false, true },
	{ "a tab", "a\tb", false, true },
	{ "a carriage return", "a\rb", false, false },
	{ "an escape", "a\x1b[0m", false, false },
	{ "a bell", "\a", false, false },
	{ "delete", "a\x7f", false, false },
	{ "a C1 control", "a\xc2\x9b", false, false },
	{ "a byte that is no UTF-8", "a\xff", false, false },
	{ "an overlong form", "a\xc0\xaf", false, false },
	{ "a surrogate", "a\xed\xa0\x80", false, false },
	{ "a text that ends too early", "a\xe4\xbd", false, false },
	{ 0 },
};

static void
test_texts(void)
{
	for (const struct text_case *row = text_cases; row->what; row++) {
		struct sample line = sample_empty(), prose = sample_empty(),
					  texts = sample_empty();

		line.line = row->text;
		prose.prose = row->text;
		list_push_text(&texts.texts, row->text, &arena);
		CHECK(row->line == (strcmp(checked(&line), "ok") == 0));
		CHECK(row->line == (strcmp(checked(&texts), "ok") == 0));
		CHECK(row->prose == (strcmp(checked(&prose), "ok") == 0));
		test_result(arena_format(&arena, "%s may stand %s", row->what,
			row->line        ? "anywhere"
				: row->prose ? "in prose"
							 : "nowhere"));
	}
}

TEST(lengths_are_limited)
{
	struct sample line = sample_empty(), prose = sample_empty();

	line.line = letters(512);
	prose.prose = letters(65536);
	CHECK_TEXT(checked(&line), "ok");
	CHECK_TEXT(checked(&prose), "ok");
	line.line = letters(513);
	prose.prose = letters(65537);
	CHECK(is_refused(&line, "line"));
	CHECK(is_refused(&prose, "prose"));
}

TEST(lists_are_limited)
{
	struct sample sample = sample_empty();

	for (int i = 0; i < 100; i++)
		list_push_text(&sample.texts, "a", &arena);
	CHECK_TEXT(checked(&sample), "ok");
	list_push_text(&sample.texts, "a", &arena);
	CHECK_TEXT(checked(&sample), "texts: at most 100 are kept, here are 101");
}

TEST(a_closed_vocabulary_is_closed)
{
	struct sample sample = sample_empty();

	sample.word = "high";
	CHECK_TEXT(checked(&sample), "ok");
	sample.word = "middle";
	CHECK_TEXT(checked(&sample), "word: one of low, high is expected");
}

TEST(money_has_a_currency_and_a_limit)
{
	struct sample sample = sample_empty();

	sample.money = money_make(MONEY_LIMIT, "JPY");
	CHECK_TEXT(checked(&sample), "ok");
	sample.money = money_make(-MONEY_LIMIT, "JPY");
	CHECK_TEXT(checked(&sample), "ok");
	sample.money = money_make(MONEY_LIMIT + 1, "JPY");
	CHECK(is_refused(&sample, "money: the amount is too large"));
	sample.money = money_make(-MONEY_LIMIT - 1, "JPY");
	CHECK(is_refused(&sample, "money: the amount is too large"));
	sample.money = money_make(MONEY_LIMIT / 2, "USD");
	CHECK_TEXT(checked(&sample), "ok");
	sample.money = money_make(MONEY_LIMIT / 2 + 1, "USD");
	CHECK(is_refused(&sample, "money: the amount is too large"));
	sample.money = money_make(1, "QQQ");
	CHECK(is_refused(&sample, "money: 'QQQ' is no currency"));
}

TEST(sums_of_money_are_checked_one_by_one)
{
	struct sample sample = sample_empty();

	*(struct money *)list_push(&sample.monies, sizeof(struct money), &arena) =
		money_make(1, "JPY");
	CHECK_TEXT(checked(&sample), "ok");
	*(struct money *)list_push(&sample.monies, sizeof(struct money), &arena) =
		money_make(1, "jpy");
	CHECK(is_refused(&sample, "monies: 'jpy' is no currency"));
}

TEST(a_count_is_never_negative)
{
	struct sample sample = sample_empty();

	sample.count = MONEY_LIMIT;
	CHECK_TEXT(checked(&sample), "ok");
	sample.count = MONEY_LIMIT + 1;
	CHECK(is_refused(&sample, "count"));
	sample.count = -1;
	CHECK(is_refused(&sample, "count"));
}

TEST(custom_members_are_texts_as_well)
{
	struct sample sample = sample_empty();
	struct custom *custom = list_push(&sample.custom, sizeof(*custom), &arena);

	*custom = (struct custom){ "budget", "3" };
	CHECK_TEXT(checked(&sample), "ok");
	custom->name = "bud\nget";
	CHECK(!is_refused(&sample, "ok"));
	*custom = (struct custom){ "budget", "\"\x1b\"" };
	CHECK(is_refused(&sample, "budget"));
	*custom = (struct custom){ "budget", letters(65537) };
	CHECK(is_refused(&sample, "budget"));
}

TEST(derived_members_are_not_checked)
{
	struct field fields[] = { *sample_field("count"), { 0 } };
	struct sample sample = sample_empty();

	sample.count = -1;
	fields[0].uses = FIELD_DERIVED;
	CHECK(field_check(fields, &sample, NULL));
}

TEST(filling_replaces_null_texts_only)
{
	struct sample sample = { .line = "kept" };

	field_fill(sample_fields, &sample);
	CHECK_TEXT(sample.line, "kept");
	CHECK_TEXT(sample.prose, "");
	CHECK_TEXT(sample.word, "");
}

TEST(normalising_trims_lines_and_spells_words)
{
	struct sample sample = { .line = " a  b ", .prose = " a ", .word = " High" };

	field_normalise(sample_fields, &sample, &arena);
	CHECK_TEXT(sample.line, "a  b");
	CHECK_TEXT(sample.prose, " a ");
	CHECK_TEXT(sample.word, "high");
}

TEST(normalising_keeps_a_word_that_is_none)
{
	struct sample sample = { .word = "middle" };

	field_normalise(sample_fields, &sample, &arena);
	CHECK_TEXT(sample.word, "middle");
}

int
main(void)
{
	RUN(an_empty_record_is_in_order);
	test_texts();
	RUN(lengths_are_limited);
	RUN(lists_are_limited);
	RUN(a_closed_vocabulary_is_closed);
	RUN(money_has_a_currency_and_a_limit);
	RUN(sums_of_money_are_checked_one_by_one);
	RUN(a_count_is_never_negative);
	RUN(custom_members_are_texts_as_well);
	RUN(derived_members_are_not_checked);
	RUN(filling_replaces_null_texts_only);
	RUN(normalising_trims_lines_and_spells_words);
	RUN(normalising_keeps_a_word_that_is_none);
	arena_release(&arena);
	return test_end();
}
