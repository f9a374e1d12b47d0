#include "tests/book/transfer.h"

#include "book/find.h"

/*
 * A book that is hard to write down: quotes, controls that are allowed, marks, bidi
 * signs, several scripts, members nobody knows, several currencies, moves and marks.
 */
static const char hard[] =
	"{\"record\":\"contact\",\"id\":\"11111111-1111-4111-8111-111111111111\","
	"\"externalId\":"
	"\"a/b \\\"c\\\"\",\"name\":\"Zoë \\\"Ж\\\" \\\\ 高橋 "
	"👩‍👩‍👧\",\"company\":\"a\\u202eb\","
	"\"emails\":[\"zoe@example.com\",\"z@example.com\"],\"phones\":[\"+81 "
	"90-1234-5678\"],"
	"\"channels\":[\"telegram:@zoe\"],\"summary\":\"one\\ntwo\\tthree\\u2028four\","
	"\"stage\":"
	"\"proposal\",\"stageSince\":\"2026-02-01\",\"value\":1234.56,\"currency\":\"USD\","
	"\"tags\":[\"gas\",\"vip\"],\"notes\":\"=1+1\",\"archived\":true,\"openingRevenue\":["
	"{"
	"\"amount\":12.34,\"currency\":\"EUR\"},{\"amount\":5000,\"currency\":\"JPY\"}],"
	"\"openingInteractions\":2,\"createdAt\":\"2026-01-01T08:00:00Z\",\"updatedAt\":"
	"\"2026-01-02T08:00:00Z\",\"hobby\":{\"a\":[1,2.5,1000,null,true],\"b\":\"\\u2066\"},"
	"\"Name\":\"another\"}\n"
	"{\"record\":\"contact\",\"id\":\"22222222-2222-4222-8222-222222222222\",\"name\":"
	"\"Bob\",\"platform\":\"fiverr\",\"stage\":\"new\",\"stageSince\":\"2026-02-10\","
	"\"firstContact\":\"2026-02-10\",\"createdAt\":\"2026-02-10T08:00:00Z\","
	"\"updatedAt\":"
	"\"2026-02-10T08:00:00Z\"}\n"
	"{\"record\":\"interaction\",\"id\":\"33333333-3333-4333-8333-333333333333\","
	"\"clientId\":"
	"\"11111111-1111-4111-8111-111111111111\",\"date\":\"2025-12-31\",\"at\":"
	"\"2025-12-31T23:59:59Z\",\"type\":\"delivery\",\"direction\":\"in\",\"platform\":"
	"\"upwork\",\"amount\":-0.01,\"currency\":\"USD\",\"fee\":0.00,\"rating\":4.5,"
	"\"notes\":"
	"\"\\\"quoted\\\"\",\"by\":\"ada\",\"room\":7}\n"
	"{\"record\":\"interaction\",\"id\":\"44444444-4444-4444-8444-444444444444\","
	"\"clientId\":"
	"\"11111111-1111-4111-8111-111111111111\",\"date\":\"2026-02-01\",\"type\":\"stage\","
	"\"from\":\"new\",\"to\":\"proposal\"}\n"
	"{\"record\":\"interaction\",\"id\":\"55555555-5555-4555-8555-555555555555\","
	"\"clientId\":"
	"\"22222222-2222-4222-8222-222222222222\",\"date\":\"2026-02-10\",\"type\":"
	"\"inquiry\","
	"\"platform\":\"fiverr\",\"amount\":1500,\"currency\":\"JPY\"}\n"
	"{\"record\":\"followUp\",\"id\":\"66666666-6666-4666-8666-666666666666\","
	"\"clientId\":"
	"\"11111111-1111-4111-8111-111111111111\",\"due\":\"2026-02-12\",\"text\":\"Ask\","
	"\"state\":\"snoozed\",\"reason\":\"away\",\"createdAt\":\"2026-02-01T08:00:00Z\","
	"\"colour\":\"red\"}\n";

static const char *
count_lines(struct fixture *fixture, const char *text)
{
	int lines = 0;

	for (; *text; text++)
		lines += *text == '\n';
	return arena_format(&fixture->arena, "%d", lines);
}

TEST(an_empty_book_is_an_empty_file)
{
	struct fixture fixture;

	fixture_open(&fixture);
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), "");
	CHECK_TEXT(exported(&fixture, "openclaw", "clients", NULL), "");
	CHECK_TEXT(exported(&fixture, "openclaw", "interactions", NULL), "");
	fixture_close(&fixture);
}

TEST(what_is_hard_to_write_comes_out_as_it_went_in)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_lines(&fixture, hard);
	CHECK_TEXT(figures(&fixture, &result), "6 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(refusals(&fixture, &result), "");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), hard);
	fixture_close(&fixture);
}

TEST(an_export_imported_into_an_empty_book_exports_the_same_bytes)
{
	struct fixture fixture, other;
	const char *first;

	fixture_open(&fixture);
	fixture_open(&other);
	import_skill(&fixture,
		"{\"id\":\"c\",\"name\":\"C\",\"interactions\":9,\"totalRevenue\":5000,\"mood\":"
		"\"fine\",\"record\":\"odd\"}\n",
		"{\"clientId\":\"c\",\"date\":\"2026-02-04\",\"type\":\"delivery\",\"record\":1}"
		"\n");
	import_lines(&fixture, hard);
	first = exported(&fixture, "jsonl", "", NULL);
	import_lines(&other, first);
	CHECK_TEXT(count_lines(&fixture, first), "8");
	CHECK_TEXT(exported(&other, "jsonl", "", NULL), first);
	fixture_close(&fixture);
	fixture_close(&other);
}

TEST(a_query_takes_what_hangs_on_the_contacts_that_match)
{
	struct fixture fixture;
	const char *text;

	fixture_open(&fixture);
	import_lines(&fixture, hard);
	text = exported(&fixture, "jsonl", "", "platform:fiverr");
	CHECK_TEXT(count_lines(&fixture, text), "2");
	CHECK(strstr(text, "\"name\":\"Bob\"") && strstr(text, "\"type\":\"inquiry\""));
	fixture_close(&fixture);
}

TEST(a_query_leaves_archived_contacts_out_unless_it_names_them)
{
	struct fixture fixture;

	fixture_open(&fixture);
	import_lines(&fixture, hard);
	CHECK_TEXT(exported(&fixture, "jsonl", "", "stage:proposal"), "");
	CHECK_TEXT(count_lines(&fixture,
				   exported(&fixture, "jsonl", "", "stage:proposal archived:any")),
		"4");
	fixture_close(&fixture);
}

TEST(the_skill_reads_its_members_in_its_order)
{
	static const char client[] =
		"{\"id\":\"c-1\",\"platform\":\"coconala\",\"name\":\"Client "
		"A\",\"firstContact\":"
		"\"2026-01-15\",\"interactions\":3,\"totalRevenue\":5000,\"satisfaction\":"
		"\"high\","
		"\"notes\":\"GAS automation\",\"tags\":[\"gas\",\"repeat\"]";
	static const char interaction[] =
		"{\"clientId\":\"c-1\",\"date\":\"2026-02-10\",\"type\":\"delivery\","
		"\"platform\":"
		"\"coconala\",\"amount\":3000,\"currency\":\"JPY\",\"notes\":\"Delivered\"";
	struct fixture fixture;

	fixture_open(&fixture);
	import_skill(&fixture, arena_format(&fixture.arena, "%s}\n", client),
		arena_format(&fixture.arena, "%s}\n", interaction));
	CHECK(strncmp(exported(&fixture, "openclaw", "clients", NULL), client,
			  strlen(client)) == 0);
	CHECK(strncmp(exported(&fixture, "openclaw", "interactions", NULL), interaction,
			  strlen(interaction)) == 0);
	fixture_close(&fixture);
}

/* Every field of every contact, one after another. */
static const char *
totals(struct fixture *fixture)
{
	static const char *const names[] = { "Zoë \"Ж\" \\ 高橋 👩‍👩‍👧",
		"Bob", NULL };
	static const char *const fields[] = { "interactions", "orders", "revenue", "rating",
		"stage", "stageSince", "value", "tags", "archived", "lastContact", "custom",
		NULL };
	struct text text = TEXT_INIT;

	for (const char *const *name = names; *name; name++) {
		struct contact contact = contact_make("");

		worked(fixture,
			find_contact(&fixture->book, *name, fixture->act.today, &fixture->arena,
				&contact, &fixture->error));
		for (const char *const *field = fields; *field; field++)
			text_add_format(&text, "%s; ",
				field_show(field_find(contact_fields, span_of(*field)), &contact,
					&fixture->arena));
	}
	return text_take(&text, &fixture->arena);
}

TEST(the_files_of_the_skill_give_an_empty_book_the_same_totals)
{
	struct fixture fixture, other;
	struct import_result result;
	const char *first, *second;

	fixture_open(&fixture);
	fixture_open(&other);
	import_lines(&fixture, hard);
	result = import_skill(&other, exported(&fixture, "openclaw", "clients", NULL),
		exported(&fixture, "openclaw", "interactions", NULL));
	CHECK_TEXT(figures(&other, &result), "5 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(refusals(&other, &result), "");
	first = totals(&fixture);
	second = totals(&other);
	CHECK_TEXT(second, first);
	fixture_close(&fixture);
	fixture_close(&other);
}

TEST(an_exported_file_of_the_skill_changes_nothing_where_it_came_from)
{
	struct fixture fixture;
	struct import_result result;
	const char *clients, *interactions;

	fixture_open(&fixture);
	import_lines(&fixture, hard);
	clients = exported(&fixture, "openclaw", "clients", NULL);
	interactions = exported(&fixture, "openclaw", "interactions", NULL);
	import_skill(&fixture, clients, interactions);
	CHECK_TEXT(exported(&fixture, "openclaw", "interactions", NULL), interactions);
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 5 same, 0 refused");
	fixture_close(&fixture);
}

TEST(the_skill_has_two_files)
{
	struct fixture fixture;
	struct text text = TEXT_INIT;
	struct export_request request = { .part = "", .write = gather, .context = &text };

	fixture_open(&fixture);
	refused(&fixture, format_of("openclaw")->run(&fixture.book, &request, &fixture.error),
		ERROR_USAGE, "the OpenClaw form is two files: say 'clients' or 'interactions'");
	fixture_close(&fixture);
}

static bool
no_room(struct span bytes, void *context, struct error *error)
{
	(void)bytes;
	(void)context;
	return fail(error, ERROR_FAILURE, "no room");
}

TEST(an_export_that_cannot_be_written_says_why)
{
	struct fixture fixture;
	struct export_request request = { .part = "", .write = no_room };

	fixture_open(&fixture);
	import_lines(&fixture, hard);
	refused(&fixture, format_of("jsonl")->run(&fixture.book, &request, &fixture.error),
		ERROR_FAILURE, "no room");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(an_empty_book_is_an_empty_file);
	RUN(what_is_hard_to_write_comes_out_as_it_went_in);
	RUN(an_export_imported_into_an_empty_book_exports_the_same_bytes);
	RUN(a_query_takes_what_hangs_on_the_contacts_that_match);
	RUN(a_query_leaves_archived_contacts_out_unless_it_names_them);
	RUN(the_skill_reads_its_members_in_its_order);
	RUN(the_files_of_the_skill_give_an_empty_book_the_same_totals);
	RUN(an_exported_file_of_the_skill_changes_nothing_where_it_came_from);
	RUN(the_skill_has_two_files);
	RUN(an_export_that_cannot_be_written_says_why);
	return test_end();
}
