#include "format/json.h"

#include "tests/format/sample.h"
#include "tests/test.h"

static const char *
string_json(struct desk *desk, const char *string)
{
	struct text text = TEXT_INIT;
	json_write_string(&text, string);
	return text_take(&text, &desk->arena);
}

TEST(every_kind_of_member_comes_back_as_it_was)
{
	static const char json[] =
		"{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\",\"name\":\"Sarah Chen\","
		"\"notes\":\"first\\nsecond\",\"mood\":\"good\",\"tags\":[\"gas\",\"repeat\"],"
		"\"day\":\"2026-02-10\",\"at\":\"2026-02-10T09:30:00Z\",\"amount\":3000,"
		"\"currency\":\"JPY\",\"fee\":660,"
		"\"sums\":[{\"amount\":3000,\"currency\":\"JPY\"},{\"amount\":12.34,\"currency\":"
		"\"USD\"}],\"count\":3,\"rating\":4.5,\"flag\":true,\"one\":{\"name\":\"a\"},"
		"\"many\":[{\"name\":\"b\",\"count\":1},{\"count\":2}],\"colour\":\"red\"}";
	struct desk desk = DESK_INIT;
	CHECK_TEXT(rewritten(&desk, json), json);
	CHECK_NUMBER(desk.sample.fee.minor, 660);
	CHECK_TEXT(desk.sample.fee.currency, "JPY");
	CHECK_NUMBER(desk.sample.rating.value, 450);
	CHECK_TEXT(desk.sample.one->name, "a");
	desk_release(&desk);
}

TEST(every_amount_of_cents_up_to_a_bound_comes_back)
{
	struct desk desk = DESK_INIT;
	bool ok = true;
	/* A step that is coprime to ten meets every ending; the last one is near 2^52. */
	for (int64_t minor = 1; minor < (MONEY_LIMIT / 2) && ok; minor += minor / 97 + 1) {
		desk.sample = (struct sample){ .amount = money_make(minor, "USD") };
		field_fill(fields, &desk.sample);
		const char *json = written(&desk, &json_lossless);
		ok = read(&desk, json) && desk.sample.amount.minor == minor;
		CHECK(ok);
	}
	desk_release(&desk);
}

TEST(the_currency_stands_beside_the_first_amount_there_is)
{
	struct desk desk = DESK_INIT;
	CHECK_TEXT(rewritten(&desk, "{\"fee\":1.5,\"currency\":\"USD\"}"),
		"{\"fee\":1.50,\"currency\":\"USD\"}");
	CHECK_TEXT(rewritten(&desk, "{\"currency\":\"USD\"}"), "{}");
	desk_release(&desk);
}

TEST(unknown_members_keep_their_value)
{
	static const struct {
		const char *json, *kept;
	} cases[] = {
		{ "[ 1, 2.50, true, false, null, \"a\" ]", "[1,2.5,true,false,null,\"a\"]" },
		{ "{ \"b\" : { } , \"a\" : [ ] }", "{\"b\":{},\"a\":[]}" },
		{ "9007199254740991", "9007199254740991" },
		{ "-9007199254740991", "-9007199254740991" },
		{ "4500000000000001", "4500000000000001" },
		{ "0.30000000000000004", "0.30000000000000004" },
		{ "0.1", "0.1" },
		{ "0.10000000000000001", "0.1" },
		{ "1E+2", "100" },
		{ "1e100", "1e+100" },
		{ "1.7976931348623157e308", "1.7976931348623157e+308" },
		{ "-0", "0" },
		{ "\"\\u202e\\u009b\"", NULL },
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct text text = TEXT_INIT;
		text_add_format(&text, "{\"x\":%s}", cases[i].json);
		CHECK(read(&desk, text.bytes));
		const struct custom *custom = list_at(&desk.sample.custom, 0, sizeof(*custom));
		CHECK_TEXT(custom->name, "x");
		CHECK_TEXT(custom->json, cases[i].kept ? cases[i].kept : cases[i].json);
		test_result(cases[i].json);
		text_release(&text);
	}
	desk_release(&desk);
}

TEST(a_custom_member_never_doubles_a_field)
{
	struct desk desk = DESK_INIT;
	CHECK(read(&desk, "{\"x\":1}"));
	static const char *const taken[] = { "name", "currency", "total" };
	for (size_t i = 0; i < 3; i++)
		*(struct custom *)list_push(&desk.sample.custom, sizeof(struct custom),
			&desk.arena) = (struct custom){ taken[i], "2" };
	CHECK_TEXT(written(&desk, &json_lossless), "{\"x\":1}");
	desk_release(&desk);
}

TEST(uses_decide_which_members_are_written)
{
	struct desk desk = DESK_INIT;
	CHECK(
		read(&desk, "{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\",\"name\":\"a\"}"));
	CHECK_TEXT(written(&desk, &json_stored), "{\"name\":\"a\"}");
	CHECK_TEXT(written(&desk, &json_lossless),
		"{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\",\"name\":\"a\"}");
	CHECK_TEXT(written(&desk, &json_answer),
		"{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\",\"name\":\"a\",\"total\":0}");
	CHECK_TEXT(written(&desk, &json_anonymous),
		"{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\",\"total\":0}");
	desk_release(&desk);
}

TEST(hundredths_have_no_trailing_zeros)
{
	static const struct {
		int32_t value;
		const char *json;
	} cases[] = { { 715, "{\"rating\":7.15}" }, { 710, "{\"rating\":7.1}" },
		{ 500, "{\"rating\":5}" }, { 5, "{\"rating\":0.05}" }, { 0, "{\"rating\":0}" },
		{ -50, "{\"rating\":-0.5}" } };
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		desk.sample = (struct sample){ .rating = { true, cases[i].value } };
		CHECK_TEXT(written(&desk, &json_lossless), cases[i].json);
		CHECK(read(&desk, cases[i].json));
		CHECK_NUMBER(desk.sample.rating.value, cases[i].value);
		test_result(cases[i].json);
	}
	desk_release(&desk);
}

TEST(what_a_terminal_might_obey_is_escaped)
{
	static const struct {
		const char *string, *json;
	} cases[] = {
		{ "a\"b\\c/d", "\"a\\\"b\\\\c/d\"" },
		{ "a\nb\tc\rd", "\"a\\nb\\tc\\rd\"" },
		{ "\x1b[2J\x7f", "\"\\u001b[2J\\u007f\"" },
		{ "\xc2\x9b\xc2\xa0", "\"\\u009b\xc2\xa0\"" },
		{ "\u061c\u200e\u200f\u2028\u2029\u202e\u2066\u2069",
			"\"\\u061c\\u200e\\u200f\\u2028\\u2029\\u202e\\u2066\\u2069\"" },
		{ "\u200d\u2010\u2027\u202f\u2065\u206a\u0600",
			"\"\u200d\u2010\u2027\u202f\u2065\u206a\u0600\"" },
		{ "田中 é 😀", "\"田中 é 😀\"" },
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(string_json(&desk, cases[i].string), cases[i].json);
		test_result(cases[i].json);
	}
	desk_release(&desk);
}

int
main(void)
{
	RUN(every_kind_of_member_comes_back_as_it_was);
	RUN(every_amount_of_cents_up_to_a_bound_comes_back);
	RUN(the_currency_stands_beside_the_first_amount_there_is);
	RUN(unknown_members_keep_their_value);
	RUN(a_custom_member_never_doubles_a_field);
	RUN(uses_decide_which_members_are_written);
	RUN(hundredths_have_no_trailing_zeros);
	RUN(what_a_terminal_might_obey_is_escaped);
	return test_end();
}
