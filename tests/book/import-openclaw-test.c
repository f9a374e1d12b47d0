#include "tests/book/transfer.h"

#include "book/change.h"
#include "book/find.h"
#include "book/history.h"

/* The example of the skill's own manual, and a second client. */
static const char clients[] =
	"{\"id\": \"c-1\", \"platform\": \"coconala\", \"name\": \"Client A\", "
	"\"firstContact\": "
	"\"2026-01-15\", \"interactions\": 3, \"totalRevenue\": 5000, \"satisfaction\": "
	"\"high\", \"notes\": \"GAS automation, responsive\", \"tags\": [\"gas\", "
	"\"repeat\"]}\n"
	"{\"id\": \"c-2\", \"name\": \"Client B\", \"interactions\": 1, \"totalRevenue\": "
	"0}\n";

static const char interactions[] =
	"{\"clientId\": \"c-1\", \"date\": \"2026-02-10\", \"type\": \"delivery\", "
	"\"platform\": \"coconala\", \"amount\": 3000, \"notes\": \"Delivered spreadsheet "
	"tool, "
	"positive feedback\"}\n";

static struct contact
contact_of(struct fixture *fixture, const char *typed)
{
	struct contact contact = contact_make("");

	worked(fixture,
		find_contact(&fixture->book, typed, fixture->act.today, &fixture->arena, &contact,
			&fixture->error));
	return contact;
}

static const char *
shown(struct fixture *fixture, const char *typed, const char *field)
{
	struct contact contact = contact_of(fixture, typed);

	return field_show(
		field_find(contact_fields, span_of(field)), &contact, &fixture->arena);
}

TEST(the_members_of_the_skill_become_fields)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "3 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(result.batch, "1");
	CHECK_TEXT(shown(&fixture, "c-1", "externalId"), "c-1");
	CHECK_TEXT(shown(&fixture, "c-1", "platform"), "coconala");
	CHECK_TEXT(shown(&fixture, "c-1", "firstContact"), "2026-01-15");
	CHECK_TEXT(shown(&fixture, "c-1", "satisfaction"), "high");
	CHECK_TEXT(shown(&fixture, "c-1", "notes"), "GAS automation, responsive");
	CHECK_TEXT(shown(&fixture, "c-1", "tags"), "gas, repeat");
	CHECK_TEXT(shown(&fixture, "c-1", "lastDelivery"), "2026-02-10");
	fixture_close(&fixture);
}

TEST(what_the_ledger_lacks_is_an_opening_balance)
{
	struct fixture fixture;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	CHECK_TEXT(shown(&fixture, "c-1", "openingRevenue"), "¥2,000");
	CHECK_TEXT(shown(&fixture, "c-1", "openingInteractions"), "2");
	CHECK_TEXT(shown(&fixture, "c-1", "revenue"), "¥5,000");
	CHECK_TEXT(shown(&fixture, "c-1", "interactions"), "3");
	CHECK_TEXT(shown(&fixture, "c-1", "orders"), "1");
	fixture_close(&fixture);
}

TEST(a_ledger_that_holds_more_than_is_stated_is_believed)
{
	struct fixture fixture;

	fixture_open(&fixture);
	import_skill(&fixture,
		"{\"id\":\"c\",\"name\":\"C\",\"interactions\":1,\"totalRevenue\":1000}\n",
		"{\"clientId\":\"c\",\"date\":\"2026-02-01\",\"type\":\"delivery\",\"amount\":"
		"800}"
		"\n"
		"{\"clientId\":\"c\",\"date\":\"2026-02-02\",\"type\":\"payment\",\"amount\":700}"
		"\n");
	CHECK_TEXT(shown(&fixture, "c", "openingRevenue"), "");
	CHECK_TEXT(shown(&fixture, "c", "revenue"), "¥1,500");
	CHECK_TEXT(shown(&fixture, "c", "interactions"), "2");
	fixture_close(&fixture);
}

TEST(the_same_files_again_change_nothing)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 3 same, 0 refused");
	CHECK_TEXT(result.batch, "");
	fixture_close(&fixture);
}

TEST(an_appended_line_is_taken_and_totals_are_as_stated)
{
	struct fixture fixture;
	struct import_result result;
	const char *more;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	more = arena_format(&fixture.arena,
		"%s{\"clientId\":\"c-1\",\"date\":\"2026-02-11\",\"type\":\"message\"}\n",
		interactions);
	result = import_skill(&fixture, clients, more);
	CHECK_TEXT(figures(&fixture, &result), "1 new, 1 changed, 2 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "c-1", "interactions"), "3");
	CHECK_TEXT(shown(&fixture, "c-1", "openingInteractions"), "1");
	CHECK_TEXT(shown(&fixture, "c-1", "revenue"), "¥5,000");
	fixture_close(&fixture);
}

TEST(what_was_logged_by_hand_comes_on_top_of_the_stated_total)
{
	struct fixture fixture;
	struct interaction interaction = interaction_make();

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	interaction.type = "payment";
	interaction.amount = money_make(700, "JPY");
	worked(&fixture,
		change_log(&fixture.book, &fixture.act,
			just(&fixture, contact_of(&fixture, "c-1").id), &interaction, &fixture.arena,
			&fixture.outcome, &fixture.error));
	import_skill(&fixture, clients, interactions);
	CHECK_TEXT(shown(&fixture, "c-1", "revenue"), "¥5,700");
	CHECK_TEXT(shown(&fixture, "c-1", "interactions"), "4");
	fixture_close(&fixture);
}

TEST(equal_lines_are_two_interactions)
{
	struct fixture fixture;
	struct import_result result;
	const char *twice;

	fixture_open(&fixture);
	twice = arena_format(&fixture.arena, "%s%s", interactions, interactions);
	result = import_skill(&fixture, clients, twice);
	CHECK_TEXT(figures(&fixture, &result), "4 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "c-1", "orders"), "2");
	result = import_skill(&fixture, clients, twice);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 4 same, 0 refused");
	fixture_close(&fixture);
}

TEST(lines_that_differ_in_their_spaces_only_are_equal)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	result = import_skill(&fixture, clients,
		"{\"type\":\"delivery\",\"date\":\"2026-02-10\",\"clientId\":\"c-1\","
		"\"platform\":"
		"\"coconala\",\"amount\":3000.0,\"notes\":\"Delivered spreadsheet tool, positive "
		"feedback\"}\n");
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 3 same, 0 refused");
	fixture_close(&fixture);
}

/* The stage of a new contact that states none, and since when. */
static const struct {
	const char *name;
	const char *client;
	const char *ledger;
	const char *stage;
	const char *since;
} stages[] = {
	{ "nobody_heard_from_is_new", "{\"id\":\"c\",\"name\":\"C\"}\n", "", "new",
		"2026-02-11" },
	{ "a_stated_interaction_makes_contacted",
		"{\"id\":\"c\",\"name\":\"C\",\"interactions\":1}\n", "", "contacted",
		"2026-02-11" },
	{ "a_line_of_the_ledger_makes_contacted", "{\"id\":\"c\",\"name\":\"C\"}\n",
		"{\"clientId\":\"c\",\"date\":\"2026-02-03\",\"type\":\"message\"}\n"
		"{\"clientId\":\"c\",\"date\":\"2026-02-02\",\"type\":\"inquiry\"}\n",
		"contacted", "2026-02-02" },
	{ "a_delivery_makes_won", "{\"id\":\"c\",\"name\":\"C\"}\n",
		"{\"clientId\":\"c\",\"date\":\"2026-01-03\",\"type\":\"delivery\"}\n"
		"{\"clientId\":\"c\",\"date\":\"2026-02-04\",\"type\":\"Delivery\"}\n"
		"{\"clientId\":\"c\",\"date\":\"2026-02-06\",\"type\":\"review\"}\n",
		"won", "2026-02-04" },
	{ "a_stage_of_its_own_stays",
		"{\"id\":\"c\",\"name\":\"C\",\"stage\":\"proposal\",\"stageSince\":\"2026-02-"
		"05\"}\n",
		"{\"clientId\":\"c\",\"date\":\"2026-02-04\",\"type\":\"delivery\"}\n",
		"proposal", "2026-02-05" },
	{ 0 },
};

static void
check_stages(void)
{
	for (size_t i = 0; stages[i].name; i++) {
		struct fixture fixture;

		fixture_open(&fixture);
		import_skill(&fixture, stages[i].client, stages[i].ledger);
		CHECK_TEXT(shown(&fixture, "c", "stage"), stages[i].stage);
		CHECK_TEXT(shown(&fixture, "c", "stageSince"), stages[i].since);
		test_result(stages[i].name);
		fixture_close(&fixture);
	}
}

TEST(a_uuid_is_taken_as_it_is)
{
	static const char id[] = "7f1f7f1e-0000-4000-8000-000000000002";
	struct fixture fixture;

	fixture_open(&fixture);
	import_skill(&fixture,
		"{\"id\":\"7F1F7F1E-0000-4000-8000-000000000002\",\"name\":\"B\"}\n", "");
	CHECK_TEXT(shown(&fixture, id, "name"), "B");
	CHECK_TEXT(shown(&fixture, id, "externalId"), "");
	fixture_close(&fixture);
}

TEST(a_number_is_as_good_an_id_as_a_text)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture, "{\"id\":1234567,\"name\":\"Order 1234567\"}\n",
		"{\"clientId\":1234567,\"date\":\"2026-02-04\",\"type\":\"delivery\"}\n"
		"{\"clientId\":\"1234567\",\"date\":\"2026-02-05\",\"type\":\"review\"}\n");
	CHECK_TEXT(figures(&fixture, &result), "3 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "Order 1234567", "externalId"), "1234567");
	fixture_close(&fixture);
}

TEST(bad_lines_are_refused_with_their_place_and_the_others_go_in)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture,
		"{\"id\":\"c\",\"name\":\"C\"}\n"
		"\n"
		"{\"id\":\"d\",\"name\":\"\"}\n"
		"{\"id\":\"e\",\"name\":\"E\"\n"
		"{\"name\":\"nobody\"}\n",
		"{\"clientId\":\"c\",\"date\":\"2026-02-30\",\"type\":\"message\"}\n"
		"{\"clientId\":\"c\",\"date\":\"2026-02-03\",\"type\":\"message\"}\n"
		"{\"clientId\":\"d\",\"date\":\"2026-02-03\",\"type\":\"message\"}\n"
		"{\"clientId\":\"c\",\"date\":\"2026-02-03\",\"type\":\"x\",\"amount\":"
		"9007199254740993}\n"
		"{\"date\":\"2026-02-03\",\"type\":\"message\"}\n");
	CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 7 refused");
	CHECK_TEXT(refusals(&fixture, &result),
		"clients.jsonl:3: a contact needs a name\n"
		"clients.jsonl:4: column 21: the JSON ends too early\n"
		"clients.jsonl:5: id: it is missing\n"
		"interactions.jsonl:1: 'date': there is no day '2026-02-30' in the calendar\n"
		"interactions.jsonl:3: clientId: there is no such contact\n"
		"interactions.jsonl:4: column 57: the number cannot be held exactly\n"
		"interactions.jsonl:5: clientId: it is missing\n");
	fixture_close(&fixture);
}

TEST(one_undo_takes_everything_back)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	worked(&fixture,
		history_undo(&fixture.book, &fixture.act, 1, &fixture.arena, &fixture.outcome,
			&fixture.error));
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), "");
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "3 new, 0 changed, 0 same, 0 refused");
	fixture_close(&fixture);
}

TEST(a_rehearsal_has_the_same_figures_and_changes_nothing)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	fixture.act.mode = ACT_REHEARSAL;
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "3 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(result.batch, "");
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), "");
	fixture_close(&fixture);
}

TEST(a_known_key_tells_what_it_came_to_the_first_time)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	fixture.act.key = "nightly";
	import_skill(&fixture, clients, interactions);
	result = import_skill(&fixture, clients, "");
	CHECK(result.is_replayed);
	CHECK_NUMBER(result.new, 3);
	CHECK_TEXT(result.batch, "1");
	fixture_close(&fixture);
}

TEST(text_that_was_encoded_twice_is_told)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture, "{\"id\":\"c\",\"name\":\"ZoÃ«\"}\n", "");
	CHECK_NUMBER(result.doubled, 1);
	CHECK_NUMBER(result.remarks.count, 1);
	CHECK_TEXT(shown(&fixture, "c", "name"), "ZoÃ«");
	fixture_close(&fixture);
}

TEST(the_files_may_be_named_one_by_one)
{
	struct fixture fixture;
	struct import_result result;
	const char *ledger;

	fixture_open(&fixture);
	import_path(&fixture, "openclaw", put_file(&fixture, "my-clients.txt", clients));
	ledger = put_file(&fixture, "my-ledger.txt", interactions);
	result = import_path(&fixture, "openclaw", ledger);
	CHECK_TEXT(figures(&fixture, &result), "1 new, 0 changed, 0 same, 0 refused");
	fixture_close(&fixture);
}

TEST(an_interaction_without_a_platform_has_that_of_its_client)
{
	struct fixture fixture;

	fixture_open(&fixture);
	import_skill(&fixture, clients,
		"{\"clientId\":\"c-1\",\"date\":\"2026-02-03\",\"type\":\"message\"}\n");
	CHECK(strstr(exported(&fixture, "openclaw", "interactions", NULL),
			  "\"platform\":\"coconala\"") != NULL);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(the_members_of_the_skill_become_fields);
	RUN(what_the_ledger_lacks_is_an_opening_balance);
	RUN(a_ledger_that_holds_more_than_is_stated_is_believed);
	RUN(the_same_files_again_change_nothing);
	RUN(an_appended_line_is_taken_and_totals_are_as_stated);
	RUN(what_was_logged_by_hand_comes_on_top_of_the_stated_total);
	RUN(equal_lines_are_two_interactions);
	RUN(lines_that_differ_in_their_spaces_only_are_equal);
	check_stages();
	RUN(a_uuid_is_taken_as_it_is);
	RUN(a_number_is_as_good_an_id_as_a_text);
	RUN(bad_lines_are_refused_with_their_place_and_the_others_go_in);
	RUN(one_undo_takes_everything_back);
	RUN(a_rehearsal_has_the_same_figures_and_changes_nothing);
	RUN(a_known_key_tells_what_it_came_to_the_first_time);
	RUN(text_that_was_encoded_twice_is_told);
	RUN(the_files_may_be_named_one_by_one);
	RUN(an_interaction_without_a_platform_has_that_of_its_client);
	return test_end();
}
