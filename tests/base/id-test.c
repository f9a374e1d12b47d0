#include "tests/test.h"

#include "base/id.h"

static const char *const refused_ids[] = {
	"",
	"0",
	"0f8fad5b-d9cb-469f-a165-70867728950",
	"0f8fad5b-d9cb-469f-a165-70867728950ee",
	"0f8fad5b-d9cb-469f-a165-70867728950g",
	"0f8fad5bd9cb-469f-a165-70867728950e-",
	"0f8fad5b_d9cb-469f-a165-70867728950e",
	"{f8fad5b-d9cb-469f-a165-70867728950}",
	"0f8fad5bd9cb469fa16570867728950e0000",
	" f8fad5b-d9cb-469f-a165-70867728950e",
	"0f8fad5b-d9cb-469f-a165-70867728950\xC3\xA9",
	NULL,
};

TEST(an_id_is_read_and_written)
{
	struct arena arena = ARENA_INIT;
	char text[ID_TEXT_SIZE];
	struct id id;

	CHECK(id_parse(span_of("0f8fad5b-d9cb-469f-a165-70867728950e"), &id));
	id_format(id, text);
	CHECK_TEXT(text, "0f8fad5b-d9cb-469f-a165-70867728950e");
	CHECK_TEXT(id_show(id, &arena), text);
	CHECK_NUMBER(id.bytes[0], 0x0F);
	CHECK_NUMBER(id.bytes[15], 0x0E);
	arena_release(&arena);
}

TEST(capitals_are_read_and_written_small)
{
	char text[ID_TEXT_SIZE];
	struct id id;

	CHECK(id_parse(span_of("0F8FAD5B-D9CB-469F-A165-70867728950E"), &id));
	id_format(id, text);
	CHECK_TEXT(text, "0f8fad5b-d9cb-469f-a165-70867728950e");
}

TEST(four_hexadecimal_digits_may_begin_an_id)
{
	CHECK(id_is_beginning(span_of("0f8f")));
	CHECK(id_is_beginning(span_of("0F8FAD5B-d9")));
	CHECK(!id_is_beginning(span_of("0f8")));
	CHECK(!id_is_beginning(span_of("0f8-")));
	CHECK(!id_is_beginning(span_of("0f8g")));
	CHECK(!id_is_beginning(span_of("")));
}

TEST(what_is_no_id_is_refused_and_changes_nothing)
{
	for (size_t i = 0; refused_ids[i]; i++) {
		struct id id = { 0 };

		CHECK(!id_parse(span_of(refused_ids[i]), &id));
		CHECK(id_is_none(id));
	}
}

TEST(new_ids_differ_and_are_random_ones)
{
	struct id first = id_new();
	struct id second = id_new();

	CHECK(!id_equal(first, second));
	CHECK(!id_is_none(first));
	CHECK_NUMBER(first.bytes[6] >> 4, 4);
	CHECK_NUMBER(first.bytes[8] >> 6, 2);
}

TEST(a_name_gives_the_same_id_for_ever)
{
	char text[ID_TEXT_SIZE];

	id_format(id_from_name("client", span_of("x")), text);
	CHECK_TEXT(text, "93eaeb29-43d0-5871-bf4a-3e9687723466");
}

TEST(ids_of_later_microseconds_sort_behind)
{
	static const int64_t moments[] = { 0, 1, 249, 250, 999, 1000, 1770800400000000,
		1770800400000001, 1770800400000999, 1770800400001000 };
	char text[ID_TEXT_SIZE];

	for (size_t i = 1; i < sizeof(moments) / sizeof(*moments); i++)
		CHECK(id_compare(id_new_at(moments[i - 1]), id_new_at(moments[i])) < 0);
	CHECK(!id_equal(id_new_at(7), id_new_at(7)));
	id_format(id_new_at(1770800400000000), text);
	CHECK_NUMBER(strncmp(text, "019c4bed-c680-7000-", 19), 0);
	CHECK(strchr("89ab", text[19]) != NULL);
}

TEST(another_name_or_space_gives_another_id)
{
	struct id id = id_from_name("client", span_of("a"));

	CHECK(id_equal(id, id_from_name("client", span_make("ab", 1))));
	CHECK(!id_equal(id, id_from_name("client", span_of("b"))));
	CHECK(!id_equal(id, id_from_name("clienta", span_of(""))));
	CHECK(!id_equal(id, id_from_name("", span_of("clienta"))));
	CHECK(!id_equal(id, id_from_name("interaction", span_of("a"))));
	CHECK_NUMBER(id.bytes[6] >> 4, 5);
}

TEST(ids_are_ordered_by_their_bytes)
{
	struct id low = { { 0x01, 0xFF } };
	struct id high = { { 0x80 } };

	CHECK(id_compare(low, high) < 0);
	CHECK(id_compare(high, low) > 0);
	CHECK_NUMBER(id_compare(low, low), 0);
	CHECK(id_is_none((struct id){ 0 }));
	CHECK(!id_is_none(low));
}

int
main(void)
{
	RUN(an_id_is_read_and_written);
	RUN(capitals_are_read_and_written_small);
	RUN(four_hexadecimal_digits_may_begin_an_id);
	RUN(what_is_no_id_is_refused_and_changes_nothing);
	RUN(new_ids_differ_and_are_random_ones);
	RUN(a_name_gives_the_same_id_for_ever);
	RUN(ids_of_later_microseconds_sort_behind);
	RUN(another_name_or_space_gives_another_id);
	RUN(ids_are_ordered_by_their_bytes);
	return test_end();
}
