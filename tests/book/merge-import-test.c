#include "tests/book/transfer.h"

#include "book/agenda.h"
#include "book/change.h"
#include "book/find.h"
#include "book/merge.h"

/*
 * What is not merged, and what imports find afterwards.
 */
static bool
merge(struct fixture *fixture, const char *keep, const char *other, const char *choice)
{
	struct list choices = { 0 };
	struct merge_request request = { keep, other, &choices, 0, 0 };

	if (*choice)
		list_push_text(&choices, choice, &fixture->arena);
	return merge_run(&fixture->book, &fixture->act, &request, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static struct contact
contact_of(struct fixture *fixture, const char *typed)
{
	struct contact contact = contact_make("");

	worked(fixture,
		find_contact(&fixture->book, typed, fixture->act.today, &fixture->arena, &contact,
			&fixture->error));
	return contact;
}

/* ------ what is refused ------ */

static struct id
add(struct fixture *fixture, const char *name)
{
	struct contact contact = contact_make("");

	contact.name = name;
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error));
	return told(fixture)->id;
}

TEST(a_contact_is_not_merged_with_itself)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Ann");
	refused(&fixture, merge(&fixture, "Ann", id_show(id, &fixture.arena), ""),
		ERROR_REFUSED, "both are Ann; there is nothing to merge");
	fixture_close(&fixture);
}

TEST(nothing_is_merged_when_somebody_came_between)
{
	struct list none = { 0 };
	struct merge_request request = { "Ann", "Bob", &none, 0, 0 };
	struct merge_plan plan;
	const char *const items[] = { "company=Acme", NULL };
	struct list assignments;
	struct fixture fixture;
	struct id bob;

	fixture_open(&fixture);
	add(&fixture, "Ann");
	bob = add(&fixture, "Bob");
	worked(&fixture,
		merge_plan(&fixture.book, &request, fixture.act.today, &fixture.arena, &plan,
			&fixture.error));
	request.keep_version = plan.keep.version;
	request.other_version = plan.other.version;
	assignments = texts(&fixture, items);
	worked(&fixture,
		change_edit(&fixture.book, &fixture.act, just(&fixture, bob), 0, &assignments,
			&fixture.arena, &fixture.outcome, &fixture.error));
	refused(&fixture,
		merge_run(&fixture.book, &fixture.act, &request, &fixture.arena, &fixture.outcome,
			&fixture.error),
		ERROR_CONFLICT,
		"Bob was changed meanwhile by tester (test, 2026-02-11T09:00:00Z)");
	fixture_close(&fixture);
}

TEST(the_same_key_again_changes_nothing)
{
	struct fixture fixture;
	const char *after;

	fixture_open(&fixture);
	add(&fixture, "Ann");
	add(&fixture, "Bob");
	fixture.act.key = "k";
	worked(&fixture, merge(&fixture, "Ann", "Bob", ""));
	after = exported(&fixture, "jsonl", "", NULL);
	worked(&fixture, merge(&fixture, "Ann", "Bob", ""));
	CHECK(fixture.outcome.is_replayed);
	CHECK_TEXT(told(&fixture)->name, "Ann");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), after);
	fixture_close(&fixture);
}

/* ------ who found the other one before it was merged ------ */

TEST(what_is_written_to_the_other_one_goes_to_the_one_that_is_kept)
{
	struct interaction call = interaction_make();
	const char *const items[] = { "company=Acme", NULL };
	struct fixture fixture;
	const struct list *ids;
	struct list assignments;
	struct contact contact;
	struct id bob;

	fixture_open(&fixture);
	add(&fixture, "Ann");
	bob = add(&fixture, "Bob");
	ids = just(&fixture, bob);
	assignments = texts(&fixture, items);
	call.type = "call";
	worked(&fixture, merge(&fixture, "Ann", "Bob", ""));
	worked(&fixture,
		change_note(&fixture.book, &fixture.act, ids, "Likes tea", NOTE_STORED,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_TEXT(told(&fixture)->name, "Ann");
	worked(&fixture,
		change_log(&fixture.book, &fixture.act, ids, &call, &fixture.arena,
			&fixture.outcome, &fixture.error));
	worked(&fixture,
		change_move(&fixture.book, &fixture.act, ids, "contacted", "", &fixture.arena,
			&fixture.outcome, &fixture.error));
	worked(&fixture,
		change_edit(&fixture.book, &fixture.act, ids, 0, &assignments, &fixture.arena,
			&fixture.outcome, &fixture.error));
	worked(&fixture,
		agenda_follow(&fixture.book, &fixture.act, ids, fixture.act.today, "Call",
			&fixture.arena, &fixture.outcome, &fixture.error));
	contact = contact_of(&fixture, "Ann");
	CHECK_NUMBER(contact.interactions, 3);
	CHECK_TEXT(contact.stage, "contacted");
	CHECK_TEXT(contact.company, "Acme");
	fixture_close(&fixture);
}

/* ------ imports afterwards ------ */

static const char clients[] =
	"{\"id\": \"c-1\", \"platform\": \"coconala\", \"name\": \"Client A\", "
	"\"interactions\": 3, \"totalRevenue\": 5000, \"tags\": [\"gas\"]}\n"
	"{\"id\": \"c-2\", \"name\": \"Client AA\", \"interactions\": 2, \"totalRevenue\": "
	"900, \"notes\": \"Twice\"}\n";

static const char interactions[] =
	"{\"clientId\": \"c-1\", \"date\": \"2026-02-10\", \"type\": \"delivery\", "
	"\"amount\": 3000}\n"
	"{\"clientId\": \"c-2\", \"date\": \"2026-02-09\", \"type\": \"payment\", "
	"\"amount\": 500}\n";

TEST(importing_the_files_of_merged_contacts_again_changes_nothing)
{
	struct fixture fixture;
	struct import_result result;
	const char *after;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	worked(&fixture, merge(&fixture, "c-1", "c-2", ""));
	after = exported(&fixture, "jsonl", "", NULL);
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 4 same, 0 refused");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), after);
	result = import_skill(&fixture, "", interactions);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 0 refused");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), after);
	fixture_close(&fixture);
}

TEST(appended_lines_of_a_merged_contact_are_taken)
{
	struct fixture fixture;
	struct import_result result;
	struct contact contact;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	worked(&fixture, merge(&fixture, "c-1", "c-2", ""));
	result = import_skill(&fixture,
		"{\"id\": \"c-2\", \"name\": \"Client AA\", \"interactions\": 3, "
		"\"totalRevenue\": 1000, \"company\": \"Acme\", \"tags\": [\"vip\"]}\n",
		"{\"clientId\": \"c-2\", \"date\": \"2026-02-11\", \"type\": \"payment\", "
		"\"amount\": 100}\n");
	CHECK_TEXT(figures(&fixture, &result), "1 new, 1 changed, 0 same, 0 refused");
	contact = contact_of(&fixture, "c-2");
	CHECK_TEXT(contact.name, "Client A");
	CHECK_TEXT(contact.company, "Acme");
	CHECK_NUMBER(contact.tags.count, 2);
	CHECK_NUMBER(contact.interactions, 3 + 2 + 1);
	CHECK_TEXT(money_sum_show(&contact.revenue, &fixture.settings.money, &fixture.arena),
		"¥6,000");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_contact_is_not_merged_with_itself);
	RUN(nothing_is_merged_when_somebody_came_between);
	RUN(the_same_key_again_changes_nothing);
	RUN(what_is_written_to_the_other_one_goes_to_the_one_that_is_kept);
	RUN(importing_the_files_of_merged_contacts_again_changes_nothing);
	RUN(appended_lines_of_a_merged_contact_are_taken);
	return test_end();
}
