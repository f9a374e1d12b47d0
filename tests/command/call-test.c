#include "tests/test.h"

#include "tests/command/sample.h"

#include "base/utf8.h"

struct number_case {
	const char *line;
	int64_t number; /* -1 when it is refused */
};

static const struct number_case number_cases[] = {
	{ "list", 7 },
	{ "list --limit 0", 0 },
	{ "list --limit 10", 10 },
	{ "list --limit 11", -1 },
	{ "list --limit=-1", -1 },
	{ "list --limit 1.5", -1 },
	{ "list --limit ''", -1 },
	{ "list --limit 3 --limit 4", 4 },
};

struct date_case {
	const char *line;
	const char *day; /* "" when it is refused */
};

static const struct date_case date_cases[] = {
	{ "log sarah call", "2026-01-31" },
	{ "log sarah call --date 2026-02-03", "2026-02-03" },
	{ "log sarah call --date yesterday", "2026-02-10" },
	{ "log sarah call --date yesterday --as-of 2026-02-02", "2026-02-01" },
	{ "log sarah call --date someday", "" },
	{ "log sarah call --date ''", "" },
};

/* A call as far as options_read() makes one. */
static struct call *
read_call(struct run *run, const char *line)
{
	struct list words = { 0 };
	struct call *call = &run->call;

	call->surroundings = run->surroundings;
	call->settings = &run->own_settings;
	call->arena = &run->arena;
	call->notices = &run->notices;
	clock_read(run->surroundings->now, &call->clock, &run->error);
	call->as_of = call->clock.today;
	CHECK(words_split(line, &words, &run->arena, &run->error));
	CHECK(options_read(call, &words, &run->error));
	return call;
}

static void
numbers_keep_to_their_bounds(void)
{
	for (size_t i = 0; i < sizeof(number_cases) / sizeof(*number_cases); i++) {
		struct run run = sample_run(&sample_surroundings);
		struct call *call = read_call(&run, number_cases[i].line);
		int64_t number;
		bool ok = call_number(call, "limit", 0, 10, 7, &number, &run.error);

		CHECK_NUMBER(ok ? number : -1, number_cases[i].number);
		CHECK(ok || run.error.kind == ERROR_USAGE);
		test_result(arena_format(&run.arena, "the number of [%s]", number_cases[i].line));
		run_end(&run);
	}
}

static void
days_count_from_the_day_that_was_asked_for(void)
{
	for (size_t i = 0; i < sizeof(date_cases) / sizeof(*date_cases); i++) {
		struct run run = sample_run(&sample_surroundings);
		struct call *call = read_call(&run, date_cases[i].line);
		char day[DATE_TEXT_SIZE] = "";
		struct date date;
		bool ok = call_date(call, "date", date_make(2026, 1, 31), &date, &run.error);

		if (ok)
			date_format(date, day);
		CHECK_TEXT(day, date_cases[i].day);
		CHECK(ok || run.error.kind == ERROR_USAGE);
		test_result(arena_format(&run.arena, "the day of [%s]", date_cases[i].line));
		run_end(&run);
	}
}

TEST(words_beyond_the_last_are_empty)
{
	struct run run = sample_run(&sample_surroundings);
	struct call *call = read_call(&run, "note sarah one 'two three'");

	CHECK_TEXT(call_word(call, 0), "sarah");
	CHECK_TEXT(call_word(call, 3), "");
	CHECK_TEXT(call_rest(call, 1), "one two three");
	CHECK_TEXT(call_rest(call, 3), "");
	run_end(&run);
}

TEST(a_switch_is_there_or_not)
{
	struct run run = sample_run(&sample_surroundings);
	struct call *call = read_call(&run, "check --repair");

	CHECK(call_has(call, "repair"));
	CHECK_TEXT(call_option(call, "repair"), "");
	CHECK(!call_has(call, "other"));
	CHECK(call_option(call, "other") == NULL);
	run_end(&run);
}

TEST(an_option_that_is_repeated_has_all_its_values)
{
	struct run run = sample_run(&sample_surroundings);
	struct call *call = read_call(&run, "add Sarah --tag vip --tag gas");
	struct list values = call_option_all(call, "tag");

	CHECK_NUMBER(values.count, 2);
	CHECK_TEXT(list_text(&values, 0), "vip");
	CHECK_TEXT(call_option(call, "tag"), "gas");
	run_end(&run);
}

TEST(options_set_the_fields_they_are_named_for)
{
	struct run run = sample_run(&sample_surroundings);
	struct contact contact = contact_make("new");
	struct call *call = read_call(&run,
		"add Sarah --email a@b.c --phone '+81 90-1234' --phone 0901 --tag vip --tag gas "
		"--value 3000 --company 'Chen, Sons' --response-speed fast");

	CHECK(call_fields(call, &contact, &run.error));
	CHECK_NUMBER(contact.emails.count, 1);
	CHECK_NUMBER(contact.phones.count, 2);
	CHECK_TEXT(list_text(&contact.phones, 0), "+81 90-1234");
	CHECK_TEXT(list_text(&contact.phones, 1), "0901");
	CHECK_NUMBER(contact.tags.count, 2);
	CHECK_NUMBER(contact.value.minor, 3000);
	CHECK_TEXT(contact.value.currency, "JPY");
	CHECK_TEXT(contact.company, "Chen, Sons");
	CHECK_TEXT(contact.response_speed, "fast");
	run_end(&run);
}

TEST(a_field_that_cannot_be_read_is_named)
{
	struct run run = sample_run(&sample_surroundings);
	struct contact contact = contact_make("new");
	struct call *call = read_call(&run, "add Sarah --value lots");

	CHECK(!call_fields(call, &contact, &run.error));
	CHECK_NUMBER(run.error.kind, ERROR_REFUSED);
	CHECK(strstr(run.error.message, "value") != NULL);
	run_end(&run);
}

TEST(nobody_is_asked_without_a_terminal)
{
	struct run run = sample_run(&sample_surroundings);
	struct call *call = read_call(&run, "list");

	CHECK(!call_confirm(call, "Really?", &run.error));
	CHECK_NUMBER(run.error.kind, ERROR_USAGE);
	CHECK(strstr(run.error.message, "--yes") != NULL);
	call->is_sure = true;
	CHECK(call_confirm(call, "Really?", &run.error));
	run_end(&run);
}

TEST(notices_are_lines_and_safe)
{
	struct run run = sample_run(&sample_surroundings);
	struct call *call = read_call(&run, "list");

	call_notice(call, "one\033[31m");
	call_notice(call, "two\nlines");
	CHECK_TEXT(run.notices.bytes, "one\xEF\xBF\xBD[31m\ntwo lines\n");
	run_end(&run);
}

/* ------ what a change came to ------ */

static const char *
outcome_of(struct run *run, const char *line, const struct outcome *outcome)
{
	struct call *call = read_call(run, line);

	CHECK(call_outcome(call, outcome, &run->error));
	return sample_output(run);
}

static struct outcome
sample_outcome(struct run *run)
{
	struct outcome outcome = { .id = "", .summary = "Sarah Chen: tagged vip" };
	struct contact *contact = list_push(&outcome.contacts, sizeof(*contact), &run->arena);

	*contact = contact_make("new");
	contact->name = "Sarah Chen";
	id_parse(span_of("6ba7b810-9dad-41d1-80b4-00c04fd430c8"), &contact->id);
	return outcome;
}

TEST(a_change_is_told_in_its_sentence)
{
	struct run run = sample_run(&sample_surroundings);
	struct outcome outcome = sample_outcome(&run);

	list_push_text(&outcome.remarks, "like another", &run.arena);
	CHECK_TEXT(outcome_of(&run, "tag sarah vip", &outcome), "Sarah Chen: tagged vip\n");
	CHECK_TEXT(run.notices.bytes, "like another\n");
	run_end(&run);
}

TEST(a_quiet_change_tells_the_id)
{
	struct run run = sample_run(&sample_surroundings);
	struct outcome outcome = sample_outcome(&run);

	CHECK_TEXT(outcome_of(&run, "tag sarah vip -q", &outcome),
		"6ba7b810-9dad-41d1-80b4-00c04fd430c8\n");
	run_end(&run);
}

TEST(a_change_in_json_is_the_contact_and_what_happened)
{
	struct run run = sample_run(&sample_surroundings);
	struct outcome outcome = sample_outcome(&run);
	const char *json;

	outcome.is_replayed = true;
	json = outcome_of(&run, "tag sarah vip --json", &outcome);
	CHECK(strstr(json, "{\"id\":\"6ba7b810-9dad-41d1-80b4-00c04fd430c8\",") == json);
	CHECK(strstr(json, "\"changed\":\"Sarah Chen: tagged vip\"") != NULL);
	CHECK(strstr(json, "\"replayed\":true}\n") != NULL);
	CHECK(strstr(json, "dryRun") == NULL);
	CHECK(strstr(json, "interaction\"") == NULL);
	run_end(&run);
}

TEST(a_rehearsal_says_so)
{
	struct run run = sample_run(&sample_surroundings);
	struct outcome outcome = sample_outcome(&run);

	CHECK(strstr(outcome_of(&run, "tag sarah vip --dry-run --json", &outcome),
			  "\"dryRun\":true}\n") != NULL);
	run_end(&run);
}

TEST(a_change_without_a_contact_is_an_object_all_the_same)
{
	struct run run = sample_run(&sample_surroundings);
	struct outcome outcome = { .id = "", .summary = "nothing" };

	CHECK_TEXT(outcome_of(&run, "undo --json", &outcome), "{\"changed\":\"nothing\"}\n");
	run_end(&run);
}

TEST(a_change_to_several_contacts_is_an_array)
{
	struct run run = sample_run(&sample_surroundings);
	struct outcome outcome = sample_outcome(&run);
	const char *json;

	*(struct contact *)list_push(&outcome.contacts, sizeof(struct contact), &run.arena) =
		contact_make("lost");
	json = outcome_of(&run, "undo --json", &outcome);
	CHECK_NUMBER(json[0], '[');
	CHECK(strstr(json, "},{") != NULL);
	CHECK(strcmp(json + strlen(json) - 3, "}]\n") == 0);
	run_end(&run);
}

int
main(void)
{
	test_is_ok = true;
	numbers_keep_to_their_bounds();
	days_count_from_the_day_that_was_asked_for();
	RUN(words_beyond_the_last_are_empty);
	RUN(a_switch_is_there_or_not);
	RUN(an_option_that_is_repeated_has_all_its_values);
	RUN(options_set_the_fields_they_are_named_for);
	RUN(a_field_that_cannot_be_read_is_named);
	RUN(nobody_is_asked_without_a_terminal);
	RUN(notices_are_lines_and_safe);
	RUN(a_change_is_told_in_its_sentence);
	RUN(a_quiet_change_tells_the_id);
	RUN(a_change_in_json_is_the_contact_and_what_happened);
	RUN(a_rehearsal_says_so);
	RUN(a_change_without_a_contact_is_an_object_all_the_same);
	RUN(a_change_to_several_contacts_is_an_array);
	return test_end();
}
