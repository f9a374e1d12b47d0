#include "tests/book/transfer.h"

#include "book/change.h"
#include "book/find.h"

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

static void
edit(struct fixture *fixture, const char *typed, const char *assignment)
{
	const char *const items[] = { assignment, NULL };
	struct list assignments = texts(fixture, items);

	worked(fixture,
		change_edit(&fixture->book, &fixture->act,
			just(fixture, contact_of(fixture, typed).id), 0, &assignments,
			&fixture->arena, &fixture->outcome, &fixture->error));
}

TEST(what_was_changed_in_the_book_stays)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	edit(&fixture, "c-1", "notes=Prefers Tuesdays");
	edit(&fixture, "c-1", "name=Akiko Sato");
	result = import_skill(&fixture, clients, interactions);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 3 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "c-1", "name"), "Akiko Sato");
	CHECK_TEXT(shown(&fixture, "c-1", "notes"), "Prefers Tuesdays");
	fixture_close(&fixture);
}

TEST(a_line_that_says_something_new_wins_for_what_it_says)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	import_skill(&fixture, clients, interactions);
	edit(&fixture, "c-1", "notes=Prefers Tuesdays");
	edit(&fixture, "c-1", "title=Buyer");
	result = import_skill(
		&fixture, "{\"id\":\"c-1\",\"name\":\"Client A\",\"notes\":\"New note\"}\n", "");
	CHECK_TEXT(figures(&fixture, &result), "0 new, 1 changed, 0 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "c-1", "notes"), "New note");
	CHECK_TEXT(shown(&fixture, "c-1", "title"), "Buyer");
	CHECK_TEXT(shown(&fixture, "c-1", "satisfaction"), "high");
	fixture_close(&fixture);
}

TEST(several_lines_about_a_client_count_as_one)
{
	static const char lines[] =
		"{\"id\":\"c\",\"name\":\"C\",\"notes\":\"first\",\"totalRevenue\":100}\n"
		"{\"id\":\"d\",\"name\":\"D\"}\n"
		"{\"id\":\"c\",\"name\":\"C\",\"notes\":\"second\",\"company\":\"Acme\"}\n";
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture, lines, "");
	CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "c", "notes"), "second");
	CHECK_TEXT(shown(&fixture, "c", "company"), "Acme");
	CHECK_TEXT(shown(&fixture, "c", "revenue"), "¥100");
	result = import_skill(&fixture, lines, "");
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 0 refused");
	fixture_close(&fixture);
}

TEST(a_contact_with_the_same_address_is_the_same)
{
	static const char line[] =
		"{\"id\":\"c\",\"name\":\"Sarah C.\",\"emails\":[\"Sarah@Example.com\"]}\n";
	static const char ledger[] =
		"{\"clientId\":\"c\",\"date\":\"2026-02-04\",\"type\":\"delivery\"}\n";
	struct fixture fixture;
	struct import_result result;
	struct contact contact = contact_make("");
	struct id id;

	fixture_open(&fixture);
	contact.name = "Sarah Chen";
	list_push_text(&contact.emails, "sarah@example.com", &fixture.arena);
	worked(&fixture,
		change_add(&fixture.book, &fixture.act, &contact, &fixture.arena,
			&fixture.outcome, &fixture.error));
	id = told(&fixture)->id;
	result = import_skill(&fixture, line, ledger);
	CHECK_TEXT(figures(&fixture, &result), "1 new, 1 changed, 0 same, 0 refused");
	CHECK_NUMBER(result.remarks.count, 1);
	CHECK(strstr(list_text(&result.remarks, 0),
			  "Sarah C. is taken for Sarah Chen, who has the same address") != NULL);
	CHECK(id_equal(contact_of(&fixture, "c").id, id));
	CHECK_TEXT(shown(&fixture, "c", "orders"), "1");
	result = import_skill(&fixture, line, ledger);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 0 refused");
	CHECK_NUMBER(result.remarks.count, 0);
	fixture_close(&fixture);
}

TEST(the_first_line_about_a_contact_takes_no_address_or_tag_away)
{
	struct fixture fixture;
	struct contact contact = contact_make("");

	fixture_open(&fixture);
	contact.name = "Sarah Chen";
	list_push_text(&contact.emails, "sarah@example.com", &fixture.arena);
	list_push_text(&contact.emails, "chen@example.com", &fixture.arena);
	list_push_text(&contact.tags, "vip", &fixture.arena);
	worked(&fixture,
		change_add(&fixture.book, &fixture.act, &contact, &fixture.arena,
			&fixture.outcome, &fixture.error));
	import_skill(&fixture,
		"{\"id\":\"c\",\"name\":\"Sarah\",\"emails\":[\"Sarah@example.com\"],\"tags\":["
		"\"web\"]}\n",
		"");
	CHECK_TEXT(shown(&fixture, "c", "emails"), "Sarah@example.com, chen@example.com");
	CHECK_TEXT(shown(&fixture, "c", "tags"), "vip, web");
	fixture_close(&fixture);
}

TEST(two_clients_of_a_file_stay_two_whatever_they_share)
{
	static const char lines[] =
		"{\"id\":\"c\",\"name\":\"Ada\",\"emails\":[\"office@example.com\"]}\n"
		"{\"id\":\"d\",\"name\":\"Bob\",\"emails\":[\"office@example.com\"]}\n";
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture, lines, "");
	CHECK_TEXT(figures(&fixture, &result), "2 new, 0 changed, 0 same, 0 refused");
	result = import_skill(&fixture, lines, "");
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 2 same, 0 refused");
	CHECK_TEXT(shown(&fixture, "c", "name"), "Ada");
	CHECK_TEXT(shown(&fixture, "d", "name"), "Bob");
	fixture_close(&fixture);
}

TEST(a_channel_belongs_to_one_contact)
{
	struct fixture fixture;
	struct import_result result;

	fixture_open(&fixture);
	result = import_skill(&fixture,
		"{\"id\":\"c\",\"name\":\"Ada\",\"channels\":[\"telegram:@ada\"]}\n"
		"{\"id\":\"d\",\"name\":\"Bob\",\"channels\":[\"telegram:@ada\"]}\n",
		"");
	CHECK_TEXT(figures(&fixture, &result), "1 new, 0 changed, 0 same, 1 refused");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(what_was_changed_in_the_book_stays);
	RUN(a_line_that_says_something_new_wins_for_what_it_says);
	RUN(several_lines_about_a_client_count_as_one);
	RUN(a_contact_with_the_same_address_is_the_same);
	RUN(the_first_line_about_a_contact_takes_no_address_or_tag_away);
	RUN(two_clients_of_a_file_stay_two_whatever_they_share);
	RUN(a_channel_belongs_to_one_contact);
	return test_end();
}
