#include "format/listing.h"

#include "core/contact.h"
#include "tests/test.h"

static const char *const columns[] = { "name", "stage", "value", "tags", NULL };

/* Two contacts, the second with everything that asks for care. */
static struct list
make_contacts(struct arena *arena)
{
	struct list contacts = { 0 };
	struct contact *first = list_push(&contacts, sizeof(*first), arena);
	*first = contact_make("active");
	id_parse(span_of("0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001"), &first->id);
	first->name = "Sarah Chen";
	first->value = money_make(1500000, "JPY");
	list_push_text(&first->tags, "gas", arena);
	list_push_text(&first->tags, "repeat", arena);
	struct contact *second = list_push(&contacts, sizeof(*second), arena);
	*second = contact_make("new");
	id_parse(span_of("0190f5fe-7e1b-7a52-8f3c-2d9a4f1be002"), &second->id);
	second->name = "田中\x1b[2J様";
	second->value = money_make(1250, "USD");
	second->notes = "=1+1\nsaid \"so\"";
	return contacts;
}

static struct listing
make_listing(enum format format)
{
	return (struct listing){
		.format = format,
		.fields = contact_fields,
		.columns = columns,
		.writing = &json_lossless,
		.width = 80,
	};
}

static const char *
written(const struct listing *listing, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct list contacts = make_contacts(arena);
	listing_write(&text, listing, &contacts, sizeof(struct contact));
	return text_take(&text, arena);
}

static const char *
streamed(const struct listing *listing, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct list contacts = make_contacts(arena);
	listing_begin(&text, listing);
	for (size_t i = 0; i < contacts.count; i++)
		listing_add(&text, listing, list_at(&contacts, i, sizeof(struct contact)), i);
	listing_end(&text, listing, contacts.count);
	return text_take(&text, arena);
}

TEST(a_table_is_as_wide_as_its_content)
{
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_TABLE);
	CHECK_TEXT(written(&listing, &arena),
		"NAME        STAGE        VALUE  TAGS\n"
		"Sarah Chen  active  ¥1,500,000  gas, repeat\n"
		"田中\uFFFD[2J様  new         $12.50\n");
	arena_release(&arena);
}

TEST(a_table_cuts_its_widest_texts_to_the_width)
{
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_TABLE);
	listing.width = 38;
	CHECK_TEXT(written(&listing, &arena),
		"NAME      STAGE        VALUE  TAGS\n"
		"Sarah C…  active  ¥1,500,000  gas, re…\n"
		"田中\uFFFD[2…  new         $12.50\n");
	listing.width = 5;
	CHECK_TEXT(written(&listing, &arena),
		"NAME    STAGE        VALUE  TAGS\n"
		"Sarah…  active  ¥1,500,000  gas, …\n"
		"田中\uFFFD…  new         $12.50\n");
	arena_release(&arena);
}

TEST(a_table_without_utf_8_is_ascii)
{
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_TABLE);
	listing.charset = LISTING_ASCII;
	const char *table = written(&listing, &arena);
	for (const char *byte = table; *byte; byte++)
		CHECK(*byte == '\n' || (*byte >= ' ' && *byte <= '~'));
	CHECK(strstr(table, "JPY 1,500,000"));
	listing.width = 36;
	CHECK_TEXT(written(&listing, &arena),
		"NAME    STAGE           VALUE  TAGS\n"
		"Sarah~  active  JPY 1,500,000  gas, ~\n"
		"???[2~  new            $12.50\n");
	arena_release(&arena);
}

TEST(a_streamed_table_has_the_widths_of_its_kinds)
{
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_TABLE);
	CHECK_TEXT(streamed(&listing, &arena),
		"NAME                  STAGE                        VALUE  TAGS\n"
		"Sarah Chen            active                  ¥1,500,000  gas, repeat\n"
		"田中\uFFFD[2J様            new                         $12.50\n");
	arena_release(&arena);
}

TEST(a_table_of_nothing_is_nothing)
{
	struct text text = TEXT_INIT;
	struct list none = { 0 };
	struct listing listing = make_listing(FORMAT_TABLE);
	listing_write(&text, &listing, &none, sizeof(struct contact));
	listing_begin(&text, &listing);
	listing_end(&text, &listing, 0);
	CHECK_TEXT(text.bytes, "");
	listing.format = FORMAT_JSON;
	listing_write(&text, &listing, &none, sizeof(struct contact));
	CHECK_TEXT(text.bytes, "[]\n");
	text_release(&text);
}

TEST(plain_has_tabs_and_no_heading)
{
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_PLAIN);
	CHECK_TEXT(written(&listing, &arena),
		"Sarah Chen\tactive\t¥1,500,000\tgas, repeat\n"
		"田中\uFFFD[2J様\tnew\t$12.50\t\n");
	arena_release(&arena);
}

TEST(json_is_an_array_and_jsonl_a_line_each)
{
	static const char first[] =
		"{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\",\"name\":\"Sarah Chen\","
		"\"stage\":\"active\",\"value\":1500000,\"currency\":\"JPY\",\"tags\":[\"gas\","
		"\"repeat\"]}";
	static const char second[] =
		"{\"id\":\"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be002\",\"name\":\"田中\\u001b[2J様\","
		"\"stage\":\"new\",\"value\":12.50,\"currency\":\"USD\",\"notes\":\"=1+1\\nsaid "
		"\\\"so\\\"\"}";
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_JSON);
	CHECK_TEXT(
		written(&listing, &arena), arena_format(&arena, "[%s,\n%s]\n", first, second));
	listing.format = FORMAT_JSONL;
	CHECK_TEXT(
		written(&listing, &arena), arena_format(&arena, "%s\n%s\n", first, second));
	CHECK_TEXT(streamed(&listing, &arena), written(&listing, &arena));
	arena_release(&arena);
}

TEST(csv_has_a_column_for_each_field_and_one_for_the_currency)
{
	static const struct field fields[] = {
		{ "name", "Name", FIELD_TEXT, FIELD_STORED, offsetof(struct contact, name), 0, 0,
			0, "" },
		{ "value", "Value", FIELD_MONEY, FIELD_STORED, offsetof(struct contact, value), 0,
			0, 0, "" },
		{ "tags", "Tags", FIELD_TEXTS, FIELD_STORED, offsetof(struct contact, tags), 0, 0,
			0, "" },
		{ "notes", "Notes", FIELD_PROSE, FIELD_STORED, offsetof(struct contact, notes), 0,
			0, 0, "" },
		{ "score", "Score", FIELD_HUNDREDTHS, FIELD_DERIVED,
			offsetof(struct contact, score), 0, 0, 0, "" },
		{ 0 },
	};
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_CSV);
	listing.fields = fields;
	CHECK_TEXT(written(&listing, &arena),
		"name,value,currency,tags,notes\r\n"
		"Sarah Chen,1500000,JPY,gas; repeat,\r\n"
		"田中\x1b[2J様,12.50,USD,,\"'=1+1\nsaid \"\"so\"\"\"\r\n");
	listing.formulas = LISTING_RAW;
	CHECK(strstr(written(&listing, &arena), ",\"=1+1\n"));
	arena_release(&arena);
}

TEST(csv_keeps_what_has_no_plain_form_as_json)
{
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	struct contact contact = contact_make("new");
	struct custom *custom = list_push(&contact.custom, sizeof(*custom), &arena);
	*custom = (struct custom){ "colour", "\"red\"" };
	money_sum_add(&contact.opening_revenue, money_make(1234, "USD"), &arena);
	money_sum_add(&contact.opening_revenue, money_make(3000, "JPY"), &arena);
	struct listing listing = make_listing(FORMAT_CSV);
	listing_add(&text, &listing, &contact, 0);
	CHECK(strstr(text.bytes, ",\"{\"\"colour\"\":\"\"red\"\"}\",,\r\n"));
	CHECK(strstr(text.bytes, ",3000 JPY; 12.34 USD,"));
	text_release(&text);
	arena_release(&arena);
}

TEST(ids_stand_alone)
{
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_IDS);
	CHECK_TEXT(written(&listing, &arena),
		"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001\n0190f5fe-7e1b-7a52-8f3c-2d9a4f1be002\n");
	arena_release(&arena);
}

TEST(an_anonymous_listing_has_ids_for_names)
{
	static const char *const private[] = { "name", "emails", "stage", NULL };
	struct arena arena = ARENA_INIT;
	struct listing listing = make_listing(FORMAT_TABLE);
	listing.columns = private;
	listing.is_anonymous = true;
	CHECK_TEXT(written(&listing, &arena),
		"ID                                    STAGE\n"
		"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be001  active\n"
		"0190f5fe-7e1b-7a52-8f3c-2d9a4f1be002  new\n");
	arena_release(&arena);
}

TEST(a_format_is_found_by_its_word)
{
	enum format format;
	struct error error = ERROR_INIT;
	for (int i = 0; i < FORMAT_COUNT; i++)
		CHECK(format_find(format_rows[i].word, &format, &error) && (int)format == i);
	CHECK(!format_find("xml", &format, &error));
	CHECK_NUMBER(error.kind, ERROR_USAGE);
	CHECK_TEXT(error.message,
		"there is no format 'xml'; there are table, plain, json, jsonl, csv, ids");
	error_release(&error);
}

int
main(void)
{
	RUN(a_table_is_as_wide_as_its_content);
	RUN(a_table_cuts_its_widest_texts_to_the_width);
	RUN(a_table_without_utf_8_is_ascii);
	RUN(a_streamed_table_has_the_widths_of_its_kinds);
	RUN(a_table_of_nothing_is_nothing);
	RUN(plain_has_tabs_and_no_heading);
	RUN(json_is_an_array_and_jsonl_a_line_each);
	RUN(csv_has_a_column_for_each_field_and_one_for_the_currency);
	RUN(csv_keeps_what_has_no_plain_form_as_json);
	RUN(ids_stand_alone);
	RUN(an_anonymous_listing_has_ids_for_names);
	RUN(a_format_is_found_by_its_word);
	return test_end();
}
