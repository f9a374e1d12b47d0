#include "format/contact-csv.h"

#include "tests/test.h"

#include "format/json.h"

static const struct json_reading reading = { .base_currency = "JPY" };

static struct contact
contact_from(const char *json, struct arena *arena)
{
	struct contact contact = contact_make("");
	struct error error = ERROR_INIT;

	CHECK(json_read(contact_fields, span_of(json), &contact, &reading, arena, &error));
	error_release(&error);
	return contact;
}

/* The headings that contacts need, as many bytes from the start on left out. */
static const char *
headings(const char *const *contacts, size_t left_out, struct arena *arena)
{
	struct contact_csv csv = { .guard = CSV_GUARDED, .arena = arena };
	struct text text = TEXT_INIT;
	const char *bytes;

	for (; *contacts; contacts++) {
		struct contact contact = contact_from(*contacts, arena);

		contact_csv_look(&csv, &contact);
	}
	contact_csv_heading(&text, &csv);
	text_cut(&text, text.length - strlen("\r\n"));
	bytes = text_take(&text, arena);
	return bytes + left_out;
}

/* Those behind the fields of contacts that have no more than these. */
static const char *
custom_columns(const char *first, const char *second, struct arena *arena)
{
	const char *const none[] = { NULL }, *const both[] = { first, second, NULL };
	size_t fields = strlen(headings(none, 0, arena)) - strlen(",#rapport-csv 1");

	return headings(both, fields, arena);
}

TEST(custom_members_are_columns_of_text_or_of_json)
{
	static const struct {
		const char *first, *second, *headings;
	} cases[] = {
		{ "{}", "{}", ",#rapport-csv 1" },
		{ "{\"mood\":\"fine\"}", "{\"mood\":\"sour\",\"hue\":\"red\"}",
			",mood,hue,#rapport-csv 1" },
		{ "{\"size\":\"large\"}", "{\"size\":5}", ",size (JSON),#rapport-csv 1" },
		{ "{\"a\":\"\"}", "{}", ",a (JSON),#rapport-csv 1" },
		{ "{\"a\":\" x\"}", "{}", ",a (JSON),#rapport-csv 1" },
		{ "{\"a\":\"two\\nlines\"}", "{}", ",a,#rapport-csv 1" },
		{ "{\"a (JSON)\":\"x\"}", "{}", ",a (JSON) (JSON),#rapport-csv 1" },
		{ "{\"Name\":\"x\"}", "{}", ",Name (JSON),#rapport-csv 1" },
		{ "{\"Currency\":\"x\"}", "{}", ",Currency (JSON),#rapport-csv 1" },
		{ "{\"=cmd\":\"x\"}", "{}", ",'=cmd,#rapport-csv 1" },
		{ "{\"#rapport-csv 1\":\"x\"}", "{}", ",#rapport-csv 1 (JSON),#rapport-csv 1" },
		{ "{\"deep\":{\"a\":1}}", "{}", ",deep (JSON),#rapport-csv 1" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(
			custom_columns(cases[i].first, cases[i].second, &arena), cases[i].headings);
		test_result(cases[i].headings);
		arena_release(&arena);
	}
}

TEST(what_is_beyond_the_columns_stands_together)
{
	struct arena arena = ARENA_INIT;
	struct contact_csv csv = { .guard = CSV_GUARDED, .arena = &arena };
	struct text json = TEXT_INIT, text = TEXT_INIT;
	struct contact contact;

	text_add_char(&json, '{');
	for (int i = 0; i < CONTACT_CSV_CUSTOMS; i++)
		text_add_format(&json, "%s\"m%d\":\"v%d\"", i ? "," : "", i, i);
	text_add_char(&json, '}');
	contact = contact_from(json.bytes, &arena);
	contact_csv_look(&csv, &contact);
	contact = contact_from("{\"m499\":\"w\",\"more\":\"x\"}", &arena);
	contact_csv_look(&csv, &contact);
	contact_csv_heading(&text, &csv);
	CHECK(strstr(text.bytes, ",custom,") != NULL);
	CHECK(strstr(text.bytes, ",m499,#rapport-csv 1\r\n") != NULL);
	contact_csv_row(&text, &csv, &contact);
	CHECK(strstr(text.bytes, ",\"{\"\"more\"\":\"\"x\"\"}\",") != NULL);
	CHECK(strstr(text.bytes, ",w,\r\n") != NULL);
	text_release(&json);
	text_release(&text);
	arena_release(&arena);
}

TEST(what_an_import_keeps_for_itself_has_a_column_where_it_is_there)
{
	struct arena arena = ARENA_INIT;
	struct contact_csv csv = { .guard = CSV_GUARDED, .arena = &arena };
	struct text text = TEXT_INIT;
	struct contact contact = contact_from("{\"formerIds\":[\"a\",\"b;c\"]}", &arena);

	contact_csv_look(&csv, &contact);
	contact_csv_heading(&text, &csv);
	CHECK(strstr(text.bytes, ",formerIds,") != NULL);
	CHECK(strstr(text.bytes, "formerLines") == NULL);
	text_cut(&text, 0);
	contact_csv_row(&text, &csv, &contact);
	CHECK(strstr(text.bytes, ",\"[\"\"a\"\",\"\"b;c\"\"]\",") != NULL);
	text_release(&text);
	arena_release(&arena);
}

TEST(raw_cells_bear_no_mark)
{
	struct arena arena = ARENA_INIT;
	struct contact_csv csv = { .guard = CSV_RAW, .arena = &arena };
	struct text text = TEXT_INIT;
	struct contact contact = contact_from("{\"name\":\"=1\",\"a\":\"=2\"}", &arena);

	contact_csv_look(&csv, &contact);
	contact_csv_heading(&text, &csv);
	contact_csv_row(&text, &csv, &contact);
	CHECK(strstr(text.bytes, ",a\r\n") != NULL);
	CHECK(strstr(text.bytes, ",=1,") != NULL);
	CHECK(strstr(text.bytes, ",=2\r\n") != NULL);
	text_release(&text);
	arena_release(&arena);
}

int
main(void)
{
	RUN(custom_members_are_columns_of_text_or_of_json);
	RUN(what_is_beyond_the_columns_stands_together);
	RUN(what_an_import_keeps_for_itself_has_a_column_where_it_is_there);
	RUN(raw_cells_bear_no_mark);
	return test_end();
}
