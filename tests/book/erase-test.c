#include "tests/book/transfer.h"

#include "book/erase.h"
#include "book/find.h"
#include "book/history.h"

/*
 * Contacts taken out for good: what is told before, what remains, and that nothing but a
 * wish of its own brings them back.
 */
static const char skill[] = "{\"id\":\"client_001\",\"name\":\"Ann\"}\n"
							"{\"id\":\"client_002\",\"name\":\"Bob\"}\n";
static const char ledger[] =
	"{\"clientId\":\"client_001\",\"date\":\"2026-02-01\",\"type\":\"message\"}\n"
	"{\"clientId\":\"client_002\",\"date\":\"2026-02-01\",\"type\":\"message\"}\n";

static struct erase_plan
plan_of(struct fixture *fixture, const char *contact)
{
	const char *const words[] = { contact, NULL };
	struct list list = texts(fixture, words);
	struct erase_request request = { .contacts = &list };
	struct erase_plan plan;

	worked(fixture,
		erase_plan(&fixture->book, &request, fixture->act.today, &fixture->arena, &plan,
			&fixture->error));
	return plan;
}

static bool
erase(struct fixture *fixture, const char *contact)
{
	const char *const words[] = { contact, NULL };
	struct list list = texts(fixture, words);
	struct erase_request request = { .contacts = &list };

	fixture->act.command = "erase";
	return erase_run(&fixture->book, &fixture->act, &request, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

TEST(a_plan_counts_what_goes)
{
	struct fixture fixture;
	struct erase_plan plan;

	fixture_open(&fixture);
	import_skill(&fixture, skill, ledger);
	plan = plan_of(&fixture, "Ann");
	CHECK_NUMBER(plan.lines.count, 1);
	CHECK_NUMBER(plan.interactions, 1);
	CHECK_NUMBER(plan.entries, 1);
	CHECK_NUMBER(plan.backups.count, 0);
	fixture_close(&fixture);
}

TEST(a_foreign_record_of_somebody_who_was_erased_stays_out)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_skill(&fixture, skill, ledger);
	worked(&fixture, erase(&fixture, "Ann"));
	fixture.act.command = "import";
	result = import_skill(&fixture, skill, ledger);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 2 refused");
	CHECK_TEXT(refusals(&fixture, &result),
		"clients.jsonl:1: the contact was erased on 2026-02-11; --erased takes it in "
		"again\n"
		"interactions.jsonl:1: the contact was erased on 2026-02-11; --erased takes it "
		"in again\n");
	fixture_close(&fixture);
}

TEST(an_erasure_is_nothing_to_undo_and_says_no_name)
{
	struct fixture fixture;

	fixture_open(&fixture);
	import_skill(&fixture, skill, ledger);
	worked(&fixture, erase(&fixture, "Ann"));
	CHECK(strstr(fixture.outcome.summary, "Ann") == NULL);
	CHECK(!erase(&fixture, "Ann"));
	CHECK_NUMBER(fixture.error.kind, ERROR_NOT_FOUND);
	error_release(&fixture.error);
	/* What came before it is not taken back in its place, unasked. */
	CHECK(!history_undo(&fixture.book, &fixture.act, 1, &fixture.arena, &fixture.outcome,
		&fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_CONFLICT);
	error_release(&fixture.error);
	worked(&fixture, erase(&fixture, "Bob"));
	fixture_close(&fixture);
}

TEST(backups_are_told_until_they_are_forgotten)
{
	struct fixture fixture;
	struct list lines = { 0 };
	const struct backup_line *line;

	fixture_open(&fixture);
	import_skill(&fixture, skill, ledger);
	worked(&fixture,
		backups_note(&fixture.book, "/nowhere/at/all", fixture.act.now, &fixture.error));
	CHECK_NUMBER(plan_of(&fixture, "Bob").backups.count, 1);
	worked(&fixture, backups_list(&fixture.book, &fixture.arena, &lines, &fixture.error));
	line = list_at(&lines, 0, sizeof(*line));
	CHECK_TEXT(line->path, "/nowhere/at/all");
	CHECK_TEXT(line->state, "gone");
	worked(&fixture, backups_forget(&fixture.book, "/nowhere/at/all", &fixture.error));
	refused(&fixture, backups_forget(&fixture.book, "/nowhere/at/all", &fixture.error),
		ERROR_NOT_FOUND, "no backup is known at /nowhere/at/all");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_plan_counts_what_goes);
	RUN(a_foreign_record_of_somebody_who_was_erased_stays_out);
	RUN(an_erasure_is_nothing_to_undo_and_says_no_name);
	RUN(backups_are_told_until_they_are_forgotten);
	return test_end();
}
