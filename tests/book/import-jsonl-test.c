#include "tests/book/transfer.h"

#include "book/change.h"

#include <signal.h>

/* A contact as an export writes it, and what hangs on it. */
static const char ada[] =
	"{\"record\":\"contact\",\"id\":\"11111111-1111-4111-8111-111111111111\",\"name\":"
	"\"Ada\","
	"\"stage\":\"active\",\"stageSince\":\"2026-01-02\",\"createdAt\":"
	"\"2026-01-01T08:00:00Z\",\"updatedAt\":\"2026-01-02T08:00:00Z\"}\n";
static const char call[] =
	"{\"record\":\"interaction\",\"id\":\"33333333-3333-4333-8333-333333333333\","
	"\"clientId\":\"11111111-1111-4111-8111-111111111111\",\"date\":\"2026-02-03\","
	"\"type\":"
	"\"call\"}\n";
static const char plan[] =
	"{\"record\":\"followUp\",\"id\":\"44444444-4444-4444-8444-444444444444\","
	"\"clientId\":"
	"\"11111111-1111-4111-8111-111111111111\",\"due\":\"2026-02-12\",\"text\":\"Ask\","
	"\"state\":\"open\"}\n";

static const char *
joined(struct fixture *fixture, const char *first, const char *second, const char *third)
{
	return arena_format(&fixture->arena, "%s%s%s", first, second, third);
}

static struct import_result
import_all(struct fixture *fixture)
{
	return import_lines(fixture, joined(fixture, ada, call, plan));
}

TEST(all_kinds_of_records_go_in)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_all(&fixture);
	CHECK_TEXT(figures(&fixture, &result), "3 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), joined(&fixture, ada, call, plan));
	fixture_close(&fixture);
}

TEST(their_order_in_the_file_does_not_matter)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_lines(&fixture, joined(&fixture, plan, call, ada));
	CHECK_TEXT(figures(&fixture, &result), "3 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), joined(&fixture, ada, call, plan));
	fixture_close(&fixture);
}

TEST(an_import_that_is_interrupted_leaves_nothing)
{
	struct fixture fixture;
	struct list files = { 0 };
	struct import_request request = { .files = &files };
	struct import_result result = { .batch = "" };
	sigset_t signals, before;
	int taken;

	fixture_open(&fixture);
	list_push_text(&files,
		put_file(&fixture, "lines.jsonl", joined(&fixture, ada, call, plan)),
		&fixture.arena);
	sigemptyset(&signals);
	sigaddset(&signals, SIGINT);
	sigprocmask(SIG_BLOCK, &signals, &before);
	raise(SIGINT);
	CHECK(!import_of("jsonl")->run(
		&fixture.book, &fixture.act, &request, &fixture.arena, &result, &fixture.error));
	sigwait(&signals, &taken);
	sigprocmask(SIG_SETMASK, &before, NULL);
	CHECK_TEXT(fixture.error.message, "interrupted; nothing was saved");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), "");
	fixture_close(&fixture);
}

TEST(the_same_file_again_changes_nothing)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_all(&fixture);
	result = import_all(&fixture);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 3 same, 0 refused");
	CHECK_TEXT(result.batch, "");
	fixture_close(&fixture);
}

TEST(a_record_takes_the_place_of_the_one_with_its_id)
{
	static const char changed[] =
		"{\"record\":\"contact\",\"id\":\"11111111-1111-4111-8111-111111111111\","
		"\"name\":"
		"\"Ada\",\"company\":\"Acme\",\"stage\":\"won\",\"stageSince\":\"2026-02-02\","
		"\"createdAt\":\"2026-01-01T08:00:00Z\",\"updatedAt\":\"2026-02-02T08:00:00Z\"}"
		"\n";
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_all(&fixture);
	result = import_lines(&fixture, changed);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 1 changed, 0 same, 0 refused");
	CHECK_TEXT(
		exported(&fixture, "jsonl", "", NULL), joined(&fixture, changed, call, plan));
	fixture_close(&fixture);
}

TEST(an_interaction_that_moved_to_another_day_is_one)
{
	static const char moved[] =
		"{\"record\":\"interaction\",\"id\":\"33333333-3333-4333-8333-333333333333\","
		"\"clientId\":\"11111111-1111-4111-8111-111111111111\",\"date\":\"2026-02-05\","
		"\"type\":\"call\"}\n";
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_all(&fixture);
	result = import_lines(&fixture, moved);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 1 changed, 0 same, 0 refused");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), joined(&fixture, ada, moved, plan));
	fixture_close(&fixture);
}

TEST(of_lines_with_the_same_id_the_last_one_counts)
{
	struct fixture fixture;
	struct import_result result;
	const char *other, *lines;

	fixture_open(&fixture);
	other =
		"{\"record\":\"interaction\",\"id\":\"33333333-3333-4333-8333-333333333333\","
		"\"clientId\":\"11111111-1111-4111-8111-111111111111\",\"date\":\"2026-02-03\","
		"\"type\":\"call\",\"notes\":\"No answer\"}\n";
	lines = arena_format(&fixture.arena, "%s%s%s%s", ada, ada, call, other);
	result = import_lines(&fixture, lines);
	CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), joined(&fixture, ada, other, ""));
	result = import_lines(&fixture, lines);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 0 refused");
	fixture_close(&fixture);
}

TEST(contacts_that_share_an_address_stay_apart)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_lines(&fixture,
		"{\"record\":\"contact\",\"name\":\"Ada\",\"emails\":[\"a@example.com\"]}\n"
		"{\"record\":\"contact\",\"name\":\"Bob\",\"emails\":[\"a@example.com\"]}\n");
	CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 0 refused");
	fixture_close(&fixture);
}

TEST(a_contact_with_an_address_of_the_book_is_the_same)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_lines(&fixture,
		"{\"record\":\"contact\",\"name\":\"Ada\",\"emails\":[\"a@example.com\"]}\n");
	result = import_lines(&fixture,
		"{\"record\":\"contact\",\"name\":\"Ada Abe\",\"emails\":[\"A@example.com\"]}\n");
	CHECK_TEXT(figures(&fixture, &result), "0 new, 1 changed, 0 same, 0 refused");
	CHECK_NUMBER(result.remarks.count, 1);
	fixture_close(&fixture);
}

TEST(the_mark_on_a_rule_has_the_id_of_its_contact_and_rule)
{
	static const char mark[] =
		"{\"record\":\"followUp\",\"id\":\"55555555-5555-4555-8555-555555555555\","
		"\"clientId\":\"11111111-1111-4111-8111-111111111111\",\"rule\":\"delivery-7\","
		"\"state\":\"done\",\"since\":\"2026-02-03\",\"closedOn\":\"2026-02-10\"}\n";
	struct fixture fixture;
	struct import_result result;
	struct id client_id, id;
	const char *text;

	fixture_open(&fixture);
	result = import_lines(&fixture, joined(&fixture, ada, mark, ""));
	CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 0 refused");
	CHECK(id_parse(span_of("11111111-1111-4111-8111-111111111111"), &client_id));
	id = followup_mark_id(client_id, "delivery-7");
	text = exported(&fixture, "jsonl", "", NULL);
	CHECK(strstr(text, id_show(id, &fixture.arena)) != NULL);
	result = import_lines(&fixture, text);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 0 refused");
	fixture_close(&fixture);
}

/* One line that is not good, and why. */
static const struct {
	const char *name;
	const char *line;
	const char *reason;
} bad_lines[] = {
	{ "a_line_without_a_kind", "{\"name\":\"Ada\"}",
		"record: contact, interaction, followUp or view is expected" },
	{ "a_kind_nobody_knows", "{\"record\":\"deal\"}",
		"record: contact, interaction, followUp or view is expected, not deal" },
	{ "no_object", "[1]", "" },
	{ "something_behind_the_object", "{\"record\":\"contact\",\"name\":\"A\"} x", "" },
	{ "a_line_that_was_cut", "{\"record\":\"contact\",\"name\":\"A", "" },
	{ "a_member_twice", "{\"record\":\"contact\",\"name\":\"A\",\"name\":\"B\"}", "" },
	{ "a_nul_in_a_text", "{\"record\":\"contact\",\"name\":\"A\\u0000\"}", "" },
	{ "a_control_in_a_text", "{\"record\":\"contact\",\"name\":\"A\\u001b[2J\"}", "" },
	{ "invalid_utf8", "{\"record\":\"contact\",\"name\":\"A\xff\"}", "" },
	{ "a_lone_surrogate", "{\"record\":\"contact\",\"name\":\"\\ud800\"}", "" },
	{ "a_number_that_cannot_be_held",
		"{\"record\":\"contact\",\"name\":\"A\",\"value\":9007199254740993}", "" },
	{ "a_number_without_end", "{\"record\":\"contact\",\"name\":\"A\",\"value\":1e999}",
		"" },
	{ "a_fraction_of_a_yen",
		"{\"record\":\"contact\",\"name\":\"A\",\"value\":1.5,\"currency\":\"JPY\"}",
		"" },
	{ "a_text_for_a_number", "{\"record\":\"contact\",\"name\":\"A\",\"cadence\":\"7\"}",
		"" },
	{ "an_id_that_is_none", "{\"record\":\"contact\",\"id\":\"abc\",\"name\":\"A\"}",
		"" },
	{ "a_contact_without_a_name", "{\"record\":\"contact\"}", "a contact needs a name" },
	{ "an_interaction_of_nobody",
		"{\"record\":\"interaction\",\"date\":\"2026-02-03\",\"type\":\"call\"}",
		"clientId: an interaction needs its contact" },
	{ "an_interaction_of_somebody_unknown",
		"{\"record\":\"interaction\",\"clientId\":\"99999999-9999-4999-8999-"
		"999999999999\","
		"\"date\":\"2026-02-03\",\"type\":\"call\"}",
		"clientId: there is no such contact" },
	{ "a_follow_up_of_somebody_unknown",
		"{\"record\":\"followUp\",\"clientId\":\"99999999-9999-4999-8999-999999999999\","
		"\"due\":\"2026-02-03\",\"state\":\"open\"}",
		"clientId: there is no such contact" },
	{ "a_rating_beyond_five",
		"{\"record\":\"interaction\",\"clientId\":\"11111111-1111-4111-8111-"
		"111111111111\","
		"\"date\":\"2026-02-03\",\"type\":\"review\",\"rating\":6}",
		"rating: 0 to 5 is expected, in halves, such as 4.5" },
	{ 0 },
};

/* Each between two good lines, which go in. */
static void
check_bad_lines(void)
{
	for (size_t i = 0; bad_lines[i].name; i++) {
		struct fixture fixture;
		struct import_result result;
		const struct import_refusal *refusal;

		fixture_open(&fixture);
		result = import_lines(&fixture,
			arena_format(&fixture.arena, "%s%s\n%s", ada, bad_lines[i].line, call));
		CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 1 refused");
		if (result.refused.count == 1) {
			refusal = list_at(&result.refused, 0, sizeof(*refusal));
			CHECK_NUMBER(refusal->line, 2);
			CHECK(*refusal->reason);
			if (*bad_lines[i].reason)
				CHECK_TEXT(refusal->reason, bad_lines[i].reason);
		}
		CHECK_TEXT(
			exported(&fixture, "jsonl", "", NULL), joined(&fixture, ada, call, ""));
		test_result(bad_lines[i].name);
		fixture_close(&fixture);
	}
}

TEST(a_hundred_hostile_lines_are_a_hundred_located_errors)
{
	enum { LINES = 100 };
	struct fixture fixture;
	struct import_result result;
	struct text text = TEXT_INIT;

	fixture_open(&fixture);
	for (int i = 0; i < LINES; i++)
		text_add_format(&text, "{\"record\":\"contact\",\"name\":\"\\u%04x\"}\n",
			i % 2 ? 0xd800 : i % 9);
	result = import_lines(&fixture, text.bytes);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 0 same, 100 refused");
	for (size_t i = 0; i < result.refused.count; i++) {
		const struct import_refusal *refusal =
			list_at(&result.refused, i, sizeof(*refusal));

		CHECK_NUMBER(refusal->line, (long long)i + 1);
	}
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), "");
	text_release(&text);
	fixture_close(&fixture);
}

TEST(text_that_was_encoded_twice_is_repaired_when_asked)
{
	struct fixture fixture;
	struct list files = { 0 };
	struct import_request request = { .files = &files, .encoding = IMPORT_REPAIRED };
	struct import_result result;

	fixture_open(&fixture);
	list_push_text(&files,
		put_file(&fixture, "lines.jsonl",
			"{\"record\":\"contact\",\"name\":\"ZoÃ«\",\"notes\":\"Â¥3,000\"}\n"),
		&fixture.arena);
	worked(&fixture,
		import_of("jsonl")->run(&fixture.book, &fixture.act, &request, &fixture.arena,
			&result, &fixture.error));
	CHECK_NUMBER(result.doubled, 1);
	CHECK_NUMBER(result.remarks.count, 0);
	CHECK(strstr(exported(&fixture, "jsonl", "", NULL), "\"name\":\"Zoë\"") != NULL);
	CHECK(strstr(exported(&fixture, "jsonl", "", NULL), "\"notes\":\"¥3,000\"") != NULL);
	fixture_close(&fixture);
}

TEST(a_file_that_is_not_there_is_an_error)
{
	struct fixture fixture;
	struct list files = { 0 };
	struct import_request request = { .files = &files };
	struct import_result result;

	fixture_open(&fixture);
	list_push_text(&files, "/nowhere/lines.jsonl", &fixture.arena);
	CHECK(!import_of("jsonl")->run(
		&fixture.book, &fixture.act, &request, &fixture.arena, &result, &fixture.error));
	CHECK(strstr(fixture.error.message, "/nowhere/lines.jsonl") != NULL);
	fixture_close(&fixture);
}

static void
note_progress(const char *step, int64_t done, int64_t total, void *context)
{
	bool *is_sound = context;

	*is_sound = *is_sound && *step && done >= 0 && (total == 0 || done <= total);
}

TEST(progress_never_goes_beyond_its_end)
{
	enum { LINES = 10000 };
	struct fixture fixture;
	struct list files = { 0 };
	bool is_sound = true;
	struct import_request request = {
		.files = &files, .progress = note_progress, .context = &is_sound
	};
	struct import_result result;
	struct text text = TEXT_INIT;

	fixture_open(&fixture);
	text_add(&text, ada);
	for (int i = 0; i < LINES; i++)
		text_add_format(&text,
			"{\"record\":\"interaction\",\"clientId\":\"11111111-1111-4111-8111-"
			"111111111111\",\"date\":\"2026-02-03\",\"type\":\"call\",\"notes\":\"%d\"}"
			"\n",
			i / 2);
	list_push_text(&files, put_file(&fixture, "lines.jsonl", text.bytes), &fixture.arena);
	worked(&fixture,
		import_of("jsonl")->run(&fixture.book, &fixture.act, &request, &fixture.arena,
			&result, &fixture.error));
	CHECK_TEXT(figures(&fixture, &result), "10001 new, 0 changed, 0 same, 0 refused");
	CHECK(is_sound);
	text_release(&text);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(all_kinds_of_records_go_in);
	RUN(their_order_in_the_file_does_not_matter);
	RUN(an_import_that_is_interrupted_leaves_nothing);
	RUN(the_same_file_again_changes_nothing);
	RUN(a_record_takes_the_place_of_the_one_with_its_id);
	RUN(an_interaction_that_moved_to_another_day_is_one);
	RUN(of_lines_with_the_same_id_the_last_one_counts);
	RUN(contacts_that_share_an_address_stay_apart);
	RUN(a_contact_with_an_address_of_the_book_is_the_same);
	RUN(the_mark_on_a_rule_has_the_id_of_its_contact_and_rule);
	check_bad_lines();
	RUN(a_hundred_hostile_lines_are_a_hundred_located_errors);
	RUN(text_that_was_encoded_twice_is_repaired_when_asked);
	RUN(a_file_that_is_not_there_is_an_error);
	RUN(progress_never_goes_beyond_its_end);
	return test_end();
}
