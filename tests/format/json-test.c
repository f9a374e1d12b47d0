#include "format/json.h"

#include "tests/format/sample.h"
#include "tests/test.h"

TEST(what_is_not_there_is_empty_and_never_null)
{
	struct desk desk = DESK_INIT;
	CHECK(read(&desk, " { } "));
	CHECK_TEXT(desk.sample.notes, "");
	CHECK_TEXT(desk.sample.mood, "");
	CHECK_TEXT(written(&desk, &json_lossless), "{}");
	CHECK(read(&desk, "{\"many\":[{\"count\":2}]}"));
	CHECK_TEXT(
		((struct inner *)list_at(&desk.sample.many, 0, sizeof(struct inner)))->name, "");
	desk_release(&desk);
}

TEST(the_form_of_the_input_leaves_no_trace)
{
	static const struct {
		const char *name, *json, *canonical;
	} cases[] = {
		{ "order and spaces", "{ \"flag\" : true ,\t\"count\":1 }",
			"{\"count\":1,\"flag\":true}" },
		{ "null is absent", "{\"name\":null,\"amount\":null,\"x\":null}", "{}" },
		{ "escapes", "{\"name\":\"\\u00e9\\/\\u0041\\ud83d\\ude00\"}",
			"{\"name\":\"é/A😀\"}" },
		{ "an escaped name", "{\"n\\u0061me\":\"a\"}", "{\"name\":\"a\"}" },
		{ "number forms", "{\"count\":1e2,\"rating\":4.50}",
			"{\"count\":100,\"rating\":4.5}" },
		{ "a word in capitals", "{\"mood\":\"GOOD\"}", "{\"mood\":\"good\"}" },
		{ "false is absent", "{\"flag\":false}", "{}" },
		{ "names know their case", "{\"Name\":\"a\"}", "{\"Name\":\"a\"}" },
		{ "derived members are no input", "{\"total\":\"five\"}", "{}" },
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(rewritten(&desk, cases[i].json), cases[i].canonical);
		test_result(cases[i].name);
	}
	desk_release(&desk);
}

TEST(what_is_no_json_is_refused_with_its_column)
{
	static const struct {
		const char *json, *message;
	} cases[] = {
		{ "", "column 1: the JSON ends too early" },
		{ "[]", "column 1: '{' is expected here" },
		{ "{\"name\":\"a\"", "column 12: the JSON ends too early" },
		{ "{\"name\":\"a", "column 11: the JSON ends within a text" },
		{ "{\"name\":", "column 9: the JSON ends too early" },
		{ "{\"name\":\"a\"} x", "column 14: there is something behind the object" },
		{ "{}{}", "column 3: there is something behind the object" },
		{ "{\"name\":\"a\",}",
			"column 13: the name of a member in quotes is expected here" },
		{ "{\"tags\":[\"a\",]}", "column 14: a value is expected here" },
		{ "{\"tags\":[\"a\"}", "column 13: ',' or ']' is expected here" },
		{ "{'name':1}", "column 2: the name of a member in quotes is expected here" },
		{ "{\"name\" 1}", "column 9: ':' is expected here" },
		{ "{\"name\":nullx}", "column 13: ',' or '}' is expected here" },
		{ "{\"name\":NaN}", "column 9: a value is expected here" },
		{ "{\"name\":\"a\x01\"}",
			"column 11: a control character in a text must be written as "
			"an escape" },
		{ "{\"name\":\x01\"a\"}", "column 9: a value is expected here" },
		{ "{\"name\":\"ab\\u0000cd\"}", "column 12: \\u0000 is not accepted in a text" },
		{ "{\"ad\\u0000min\":1}", "column 5: \\u0000 is not accepted in a text" },
		{ "{\"name\":\"\\ud800\"}", "column 10: half a surrogate pair is no character" },
		{ "{\"name\":\"\\ude00\"}", "column 10: half a surrogate pair is no character" },
		{ "{\"name\":\"\\x41\"}", "column 10: JSON has no such escape" },
		{ "{\"name\":\"\\u00g0\"}",
			"column 10: four hexadecimal digits belong behind \\u" },
		{ "{\"name\":\"\xff\"}", "column 10: the text is not valid UTF-8" },
		{ "{\"name\":\"\xc0\xaf\"}", "column 10: the text is not valid UTF-8" },
		{ "{\"name\":\"\xed\xa0\x80\"}", "column 10: the text is not valid UTF-8" },
		{ "{\"name\":\"\xe3\x81", "column 10: the text is not valid UTF-8" },
		{ "{\"count\":01}", "column 10: a number does not begin with 0" },
		{ "{\"count\":1.}", "column 12: a digit is expected here" },
		{ "{\"count\":1e}", "column 12: a digit is expected here" },
		{ "{\"count\":-}", "column 11: a digit is expected here" },
		{ "{\"count\":+1}", "column 10: a value is expected here" },
		{ "{\"count\":.5}", "column 10: a value is expected here" },
		{ "{\"count\":0x10}", "column 11: ',' or '}' is expected here" },
		{ "{\"count\":1e999}", "column 10: the number is too large" },
		{ "{\"x\":1e-999}", "column 6: the number cannot be held exactly" },
		{ "{\"x\":9007199254740993}", "column 6: the number cannot be held exactly" },
		{ "{\"x\":123456789012345678}",
			"column 6: the number has more than 17 significant "
			"digits" },
		{ "{\"x\":0.00000000000000000000000000000000000000000000000000000000000000}",
			"column 6: the number is too long" },
		{ "{\"name\":\"a\",\"name\":\"a\"}", "the member 'name' is there twice" },
		{ "{\"name\":\"a\",\"n\\u0061me\":\"b\"}", "the member 'name' is there twice" },
		{ "{\"x\":[{\"y\":{\"z\":1,\"z\":2}}]}", "the member 'z' is there twice" },
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK(!read(&desk, cases[i].json));
		CHECK_TEXT(desk.error.message, cases[i].message);
		CHECK_NUMBER(desk.error.kind, ERROR_REFUSED);
		test_result(cases[i].message);
	}
	desk_release(&desk);
}

TEST(a_wrong_value_is_refused_with_the_name_of_the_member)
{
	static const struct {
		const char *json, *message;
	} cases[] = {
		{ "{\"name\":5}", "'name' must be a text" },
		{ "{\"mood\":true}", "'mood' must be a text" },
		{ "{\"tags\":\"gas\"}", "'tags' must be an array of texts" },
		{ "{\"tags\":[\"gas\",1]}", "'tags' must be an array of texts" },
		{ "{\"id\":\"17\"}", "'id' must be a UUID" },
		{ "{\"day\":20260210}", "'day' must be a day such as \"2026-02-10\"" },
		{ "{\"at\":1}", "'at' must be a moment such as \"2026-02-11T09:00:00Z\"" },
		{ "{\"amount\":\"3000\"}", "'amount' must be a number" },
		{ "{\"amount\":1,\"currency\":\"yen\"}",
			"'currency' must be an ISO 4217 code such as \"JPY\"" },
		{ "{\"amount\":1,\"currency\":392}",
			"'currency' must be an ISO 4217 code such as \"JPY\"" },
		{ "{\"sums\":3000}", "'sums' must be an array of amounts with their currency" },
		{ "{\"sums\":[3000]}", "'sums' must be an array of amounts with their currency" },
		{ "{\"sums\":[{\"currency\":\"JPY\"}]}",
			"'sums' must be an array of amounts with their currency" },
		{ "{\"count\":1.5}", "'count' must be a whole number from 0" },
		{ "{\"count\":-1}", "'count' must be a whole number from 0" },
		{ "{\"count\":\"1\"}", "'count' must be a whole number from 0" },
		{ "{\"count\":9007199254740992}", "'count' must be a whole number from 0" },
		{ "{\"rating\":4.555}", "'rating' must be a number with at most two decimals" },
		{ "{\"rating\":99999999}",
			"'rating' must be a number with at most two decimals" },
		{ "{\"flag\":1}", "'flag' must be true or false" },
		{ "{\"one\":[]}", "'one' must be an object" },
		{ "{\"many\":{}}", "'many' must be an array of objects" },
		{ "{\"many\":[1]}", "'many' must be an array of objects" },
		{ "{\"many\":[{\"count\":-1}]}", "'count' must be a whole number from 0" },
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK(!read(&desk, cases[i].json));
		CHECK_TEXT(desk.error.message, cases[i].message);
		CHECK_NUMBER(desk.error.kind, ERROR_REFUSED);
		test_result(cases[i].message);
	}
	desk_release(&desk);
}

TEST(texts_are_checked_as_typed_ones_are)
{
	static const char *const refused[] = {
		"{\"name\":\"a\\nb\"}",
		"{\"name\":\"a\\u001b[2Jb\"}",
		"{\"notes\":\"a\\u0007b\"}",
		"{\"notes\":\"a\\u009bb\"}",
		"{\"notes\":\"a\x7f\"}",
		"{\"mood\":\"so so\"}",
		"{\"tags\":[\"a\\tb\"]}",
		"{\"day\":\"2026-02-30\"}",
		"{\"day\":\"today\"}",
		"{\"at\":\"2026-02-10\"}",
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++) {
		CHECK(!read(&desk, refused[i]));
		CHECK(*desk.error.message);
		test_result(refused[i]);
	}
	desk_release(&desk);
}

TEST(amounts_are_exact_or_refused)
{
	static const struct {
		const char *json;
		long long minor;
		const char *message; /* NULL when it is accepted */
	} cases[] = {
		{ "{\"amount\":12.34,\"currency\":\"USD\"}", 1234, NULL },
		{ "{\"amount\":12.3,\"currency\":\"USD\"}", 1230, NULL },
		{ "{\"amount\":-0.01,\"currency\":\"USD\"}", -1, NULL },
		{ "{\"amount\":0.29,\"currency\":\"USD\"}", 29, NULL },
		{ "{\"amount\":1.234,\"currency\":\"KWD\"}", 1234, NULL },
		{ "{\"amount\":3000}", 3000, NULL },
		{ "{\"amount\":3e3}", 3000, NULL },
		{ "{\"amount\":4500000000000001}", 4500000000000001, NULL },
		{ "{\"amount\":9007199254740991}", 9007199254740991, NULL },
		{ "{\"amount\":-9007199254740991}", -9007199254740991, NULL },
		{ "{\"amount\":41234567890123.45,\"currency\":\"USD\"}", 4123456789012345, NULL },
		{ "{\"amount\":12.345,\"currency\":\"USD\"}", 0,
			"'amount' has more decimals than its currency (USD)" },
		{ "{\"amount\":0.30000000000000004,\"currency\":\"USD\"}", 0,
			"'amount' has more decimals than its currency (USD)" },
		{ "{\"amount\":0.5}", 0, "'amount' has more decimals than its currency (JPY)" },
		{ "{\"amount\":9007199254740992}", 0,
			"'amount' is too large to be held exactly (JPY)" },
		{ "{\"amount\":70000000000000.25,\"currency\":\"USD\"}", 0,
			"'amount' is too large to be held exactly (USD)" },
		{ "{\"amount\":9007199254740993}", 0,
			"column 11: the number cannot be held exactly" },
	};
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		bool ok = read(&desk, cases[i].json);
		CHECK(ok == !cases[i].message);
		if (ok)
			CHECK_NUMBER(desk.sample.amount.minor, cases[i].minor);
		else
			CHECK_TEXT(desk.error.message, cases[i].message);
		test_result(cases[i].json);
	}
	desk_release(&desk);
}

TEST(a_reader_may_ignore_what_it_does_not_know_or_read_what_is_derived)
{
	static const struct json_reading other = { .base_currency = "JPY",
		.unknown = JSON_IGNORE_UNKNOWN,
		.derived = JSON_READ_DERIVED };
	struct desk desk = DESK_INIT;
	CHECK(json_read(fields, span_of("{\"x\":1,\"total\":5}"), &desk.sample, &other,
		&desk.arena, &desk.error));
	CHECK_NUMBER(desk.sample.total, 5);
	CHECK_NUMBER(desk.sample.custom.count, 0);
	desk_release(&desk);
}

TEST(thirty_two_levels_are_read_and_one_more_is_not)
{
	for (int depth = 32; depth <= 33; depth++) {
		struct desk desk = DESK_INIT;
		struct text text = TEXT_INIT;
		text_add(&text, "{\"x\":");
		text_add_repeated(&text, "[", (size_t)depth - 1);
		text_add_repeated(&text, "]", (size_t)depth - 1);
		text_add(&text, "}");
		CHECK(read(&desk, text.bytes) == (depth == 32));
		text_release(&text);
		desk_release(&desk);
	}
}

TEST(a_name_that_stands_twice_is_found_among_many)
{
	struct desk desk = DESK_INIT;
	struct text text = TEXT_INIT;
	text_add(&text, "{\"x\":{");
	for (int i = 0; i < 5000; i++)
		text_add_format(&text, "\"m%d\":1,", i);
	size_t length = text.length;
	text_add(&text, "\"last\":1}}");
	CHECK(read(&desk, text.bytes));
	text_cut(&text, length);
	text_add(&text, "\"m77\":1}}");
	CHECK(!read(&desk, text.bytes));
	CHECK_TEXT(desk.error.message, "the member 'm77' is there twice");
	text_release(&text);
	desk_release(&desk);
}

TEST(a_nul_byte_is_refused_wherever_it_stands)
{
	static const char json[] = "{\"name\":\"ab\"}";
	struct desk desk = DESK_INIT;
	for (size_t i = 0; i < sizeof(json) - 1; i++) {
		char bytes[sizeof(json)];
		memcpy(bytes, json, sizeof(json));
		bytes[i] = '\0';
		CHECK(!read_bytes(&desk, bytes, sizeof(json) - 1));
	}
	CHECK(!read_bytes(&desk, json, sizeof(json)));
	desk_release(&desk);
}

TEST(no_part_of_an_object_is_an_object)
{
	static const char json[] =
		"{\"name\":\"a\\u00e9\",\"tags\":[\"b\"],\"amount\":12.5e1,"
		"\"currency\":\"USD\",\"flag\":true,\"x\":{\"y\":null}}";
	struct desk desk = DESK_INIT;
	for (size_t length = 0; length < sizeof(json) - 1; length++)
		CHECK(!read_bytes(&desk, json, length));
	CHECK(read(&desk, json));
	desk_release(&desk);
}

TEST(one_member_can_be_asked_for)
{
	static const char json[] = "{\"kind\":\"con\\ttact\",\"n\":[1, 2],\"no\":null}";
	struct desk desk = DESK_INIT;
	const char *value;
	CHECK(json_member(span_of(json), "kind", &desk.arena, &value, &desk.error));
	CHECK_TEXT(value, "\"con\\ttact\"");
	CHECK(json_member(span_of(json), "n", &desk.arena, &value, &desk.error));
	CHECK_TEXT(value, "[1,2]");
	CHECK(json_member(span_of(json), "no", &desk.arena, &value, &desk.error));
	CHECK_TEXT(value, "");
	CHECK(json_member_text(span_of(json), "kind", &desk.arena, &value, &desk.error));
	CHECK_TEXT(value, "con\ttact");
	CHECK(json_member_text(span_of(json), "missing", &desk.arena, &value, &desk.error));
	CHECK_TEXT(value, "");
	CHECK(!json_member_text(span_of(json), "n", &desk.arena, &value, &desk.error));
	CHECK_TEXT(desk.error.message, "'n' must be a text");
	CHECK(!json_member(span_of("{"), "n", &desk.arena, &value, &desk.error));
	desk_release(&desk);
}

int
main(void)
{
	RUN(what_is_not_there_is_empty_and_never_null);
	RUN(the_form_of_the_input_leaves_no_trace);
	RUN(what_is_no_json_is_refused_with_its_column);
	RUN(a_wrong_value_is_refused_with_the_name_of_the_member);
	RUN(texts_are_checked_as_typed_ones_are);
	RUN(amounts_are_exact_or_refused);
	RUN(a_reader_may_ignore_what_it_does_not_know_or_read_what_is_derived);
	RUN(thirty_two_levels_are_read_and_one_more_is_not);
	RUN(a_name_that_stands_twice_is_found_among_many);
	RUN(a_nul_byte_is_refused_wherever_it_stands);
	RUN(no_part_of_an_object_is_an_object);
	RUN(one_member_can_be_asked_for);
	return test_end();
}
