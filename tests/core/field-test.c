#include "tests/core/sample.h"

TEST(a_field_is_found_whatever_its_letter_case)
{
	CHECK(field_find(sample_fields, span_of("money")) == sample_field("money"));
	CHECK_TEXT(field_find(sample_fields, span_of("MONEY"))->name, "money");
	CHECK_TEXT(field_find(sample_fields, span_of("mOnIeS"))->name, "monies");
}

TEST(what_is_no_field_is_not_found)
{
	CHECK(!field_find(sample_fields, span_of("")));
	CHECK(!field_find(sample_fields, span_of("mone")));
	CHECK(!field_find(sample_fields, span_of("moneys")));
	CHECK(!field_find(sample_fields, span_make("money\0", 6)));
	CHECK(!field_find(sample_fields, span_of("money ")));
}

TEST(a_fresh_record_has_nothing)
{
	struct sample sample = sample_empty();

	for (const struct field *field = sample_fields; field->name; field++)
		CHECK(field_is_absent(field, &sample));
}

TEST(absent_members_show_nothing)
{
	struct sample sample = sample_empty();

	for (const struct field *field = sample_fields; field->name; field++)
		if (!(field->uses & FIELD_ALWAYS))
			CHECK_TEXT(field_show(field, &sample, &arena), "");
}

TEST(a_member_that_is_always_there_shows_its_zero)
{
	struct sample sample = sample_empty();

	CHECK_TEXT(sample_show(&sample, "total"), "0");
	CHECK_TEXT(sample_show(&sample, "switched"), "no");
}

TEST(texts_that_are_null_are_nothing_to_show_and_to_compare)
{
	struct sample sample = { 0 }, other = sample_with("line", "a");

	CHECK_TEXT(sample_show(&sample, "line"), "");
	CHECK(field_compare(sample_field("line"), &sample, &other) > 0);
}

/* A member, what is typed, and how it shows. */
static const struct show_case {
	const char *name;
	const char *typed;
	const char *shown;
} show_cases[] = {
	{ "line", "Sarah Chen", "Sarah Chen" },
	{ "prose", "one\ntwo\tthree", "one two three" },
	{ "word", "HIGH", "high" },
	{ "texts", "gas,repeat", "gas, repeat" },
	{ "id", "123E4567-E89B-42D3-A456-426614174000",
		"123e4567-e89b-42d3-a456-426614174000" },
	{ "date", "2026-02-10", "2026-02-10" },
	{ "moment", "2026-02-11T09:00:00Z", "2026-02-11T09:00:00Z" },
	{ "money", "8000", "¥8,000" },
	{ "money", "$12.34", "$12.34" },
	{ "money", "0", "¥0" },
	{ "monies", "$120 + 33000", "¥33,000 + $120.00" },
	{ "count", "42", "42" },
	{ "total", "42", "42" },
	{ "hundredths", "4.5", "4.50" },
	{ "hundredths", "0", "0.00" },
	{ "flag", "yes", "yes" },
	{ "switched", "yes", "yes" },
	{ 0 },
};

static void
test_showing(void)
{
	for (const struct show_case *row = show_cases; row->name; row++) {
		struct sample sample = sample_with(row->name, row->typed);

		CHECK_TEXT(sample_show(&sample, row->name), row->shown);
		test_result(arena_format(&arena, "%s shows %s", row->name, row->shown));
	}
}

TEST(records_show_their_members)
{
	struct sample first = sample_with("line", "first"), sample = sample_empty();
	struct sample inner;

	first.count = 3;
	inner = first;
	sample.record = &first;
	*(struct sample *)list_push(&sample.records, sizeof(inner), &arena) = inner;
	inner.line = "";
	*(struct sample *)list_push(&sample.records, sizeof(inner), &arena) = inner;
	CHECK_TEXT(sample_show(&sample, "record"), "first 3");
	CHECK_TEXT(sample_show(&sample, "records"), "first 3; 3");
}

TEST(custom_members_show_name_and_value)
{
	struct sample sample = sample_empty();
	struct custom *custom = list_push(&sample.custom, sizeof(*custom), &arena);

	*custom = (struct custom){ "budget", "{\"max\":3}" };
	custom = list_push(&sample.custom, sizeof(*custom), &arena);
	*custom = (struct custom){ "size", "3" };
	CHECK_TEXT(sample_show(&sample, "custom"), "budget: {\"max\":3}, size: 3");
}

/* A member, two typed values, and the order in which they come. */
static const struct order_case {
	const char *name;
	const char *first;
	const char *second;
	int order;
} order_cases[] = {
	{ "line", "anna", "Berta", -1 },
	{ "line", "Anna", "anna", 0 },
	{ "line", "Émile", "emile", 0 },
	{ "line", "Émile", "Erik", -1 },
	{ "line", "Zoë", "zoe a", -1 },
	{ "line", "a", "", -1 },
	{ "line", "", "", 0 },
	{ "texts", "a,b", "a,c", -1 },
	{ "texts", "a,b", "A", 1 },
	{ "texts", "a", "", -1 },
	{ "id", "123e4567-e89b-42d3-a456-426614174000",
		"123e4567-e89b-42d3-a456-426614174001", -1 },
	{ "date", "2026-02-10", "2026-02-09", 1 },
	{ "date", "2026-02-10", "", -1 },
	{ "moment", "2026-02-11T09:00:00Z", "2026-02-11T09:00:01Z", -1 },
	{ "money", "9000", "10000", -1 },
	{ "money", "9000", "9000", 0 },
	{ "money", "$1", "1", 1 },
	{ "money", "0", "", -1 },
	{ "monies", "9000", "10000", -1 },
	{ "monies", "9000", "9000 + $1", -1 },
	{ "count", "9", "10", -1 },
	{ "count", "9", "", -1 },
	{ "total", "9", "", 1 },
	{ "hundredths", "4.5", "4.51", -1 },
	{ "hundredths", "0", "", -1 },
	{ "flag", "yes", "no", -1 },
	{ "switched", "yes", "no", 1 },
	{ 0 },
};

static int
sign(int number)
{
	return (number > 0) - (number < 0);
}

static void
test_orders(void)
{
	for (const struct order_case *row = order_cases; row->name; row++) {
		const struct field *field = sample_field(row->name);
		struct sample first = sample_with(row->name, row->first);
		struct sample second = sample_with(row->name, row->second);

		CHECK_NUMBER(sign(field_compare(field, &first, &second)), row->order);
		CHECK_NUMBER(sign(field_compare(field, &second, &first)), -row->order);
		test_result(arena_format(&arena, "%s: '%s' is %s '%s'", row->name, row->first,
			row->order < 0   ? "before"
				: row->order ? "after"
							 : "level with",
			row->second));
	}
}

TEST(what_is_folded_already_is_not_copied)
{
	const char *plain = "sarah chen-2";

	CHECK(field_fold(plain, &arena) == plain);
	CHECK_TEXT(field_fold("", &arena), "");
	CHECK_TEXT(field_fold("Sarah", &arena), "sarah");
	CHECK_TEXT(field_fold(" sarah  chen ", &arena), "sarah chen");
	CHECK_TEXT(field_fold("émile", &arena), "emile");
	CHECK_TEXT(field_fold("a\tb", &arena), "a b");
}

TEST(words_are_found_in_any_letter_case)
{
	CHECK_TEXT(word_find(sample_words, span_of("High"))->label, "High");
	CHECK(!word_find(sample_words, span_of("hi")));
	CHECK(!word_find(sample_words, span_of("")));
	CHECK_TEXT(word_choices(sample_words, &arena), "low, high");
}

int
main(void)
{
	RUN(a_field_is_found_whatever_its_letter_case);
	RUN(what_is_no_field_is_not_found);
	RUN(a_fresh_record_has_nothing);
	RUN(absent_members_show_nothing);
	RUN(a_member_that_is_always_there_shows_its_zero);
	RUN(texts_that_are_null_are_nothing_to_show_and_to_compare);
	test_showing();
	RUN(records_show_their_members);
	RUN(custom_members_show_name_and_value);
	test_orders();
	RUN(what_is_folded_already_is_not_copied);
	RUN(words_are_found_in_any_letter_case);
	arena_release(&arena);
	return test_end();
}
