#include "tests/book/fixture.h"

#include "book/change.h"
#include "book/find.h"

static void
add(struct fixture *fixture, const char *id, const char *name, const char *address)
{
	struct contact contact = contact_make("");

	id_parse(span_of(id), &contact.id);
	contact.name = name;
	if (contact_is_email(address))
		list_push_text(&contact.emails, address, &fixture->arena);
	else if (strchr(address, ':'))
		list_push_text(&contact.channels, address, &fixture->arena);
	else if (*address)
		list_push_text(&contact.phones, address, &fixture->arena);
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error));
}

static void
fill(struct fixture *fixture)
{
	fixture_open(fixture);
	add(fixture, "11110000-0000-4000-8000-000000000001", "Sarah Chen",
		"sarah@example.com");
	add(fixture, "11120000-0000-4000-8000-000000000002", "Sarah Connor",
		"+81 90-1234-5678");
	add(fixture, "22220000-0000-4000-8000-000000000003", "Bob", "telegram:@bob");
	add(fixture, "33330000-0000-4000-8000-000000000004", "Bobby Tables", "");
	add(fixture, "fade0000-0000-4000-8000-000000000005", "Zoë Åkesson", "");
	add(fixture, "44440000-0000-4000-8000-000000000006", "Fade Out", "");
	add(fixture, "55550000-0000-4000-8000-000000000007", "田中太郎", "");
	add(fixture, "55560000-0000-4000-8000-000000000008", "Twin", "");
	add(fixture, "66660000-0000-4000-8000-000000000009", "Twin", "");
	add(fixture, "77770000-0000-4000-8000-00000000000a", "Seán O'Brien", "");
	add(fixture, "88880000-0000-4000-8000-00000000000b", "Pat D’Arcy’s", "");
}

static const struct {
	const char *typed;
	enum error_kind kind;
	const char *told; /* the name found, or the candidates */
} cases[] = {
	{ "11110000-0000-4000-8000-000000000001", ERROR_NONE, "Sarah Chen" },
	{ "1111", ERROR_NONE, "Sarah Chen" },
	{ "11110000-0000", ERROR_NONE, "Sarah Chen" },
	{ "111", ERROR_NOT_FOUND, "" },
	{ "5555", ERROR_NONE, "田中太郎" },
	{ "sarah@example.com", ERROR_NONE, "Sarah Chen" },
	{ "SARAH@Example.com", ERROR_NONE, "Sarah Chen" },
	{ "090-1234-5678", ERROR_NONE, "Sarah Connor" },
	{ "+819012345678", ERROR_NONE, "Sarah Connor" },
	{ "telegram:@bob", ERROR_NONE, "Bob" },
	{ "Telegram:@BOB", ERROR_NONE, "Bob" },
	{ "bob", ERROR_NONE, "Bob" },
	{ "  Bob  ", ERROR_NONE, "Bob" },
	{ "bobb", ERROR_NONE, "Bobby Tables" },
	{ "sarah chen", ERROR_NONE, "Sarah Chen" },
	{ "sarah ch", ERROR_NONE, "Sarah Chen" },
	{ "sarah", ERROR_AMBIGUOUS, "Sarah Chen, Sarah Connor" },
	{ "zoe akesson", ERROR_NONE, "Zoë Åkesson" },
	{ "zo", ERROR_NONE, "Zoë Åkesson" },
	{ "田", ERROR_NONE, "田中太郎" },
	{ "twin", ERROR_AMBIGUOUS, "Twin, Twin" },
	{ "sean o’brien", ERROR_NONE, "Seán O'Brien" },
	{ "Seán O’B", ERROR_NONE, "Seán O'Brien" },
	{ "pat d'arcy's", ERROR_NONE, "Pat D’Arcy’s" },
	{ "fade", ERROR_AMBIGUOUS, "Fade Out, Zoë Åkesson" },
	{ "fade0", ERROR_NONE, "Zoë Åkesson" },
	{ "fade out", ERROR_NONE, "Fade Out" },
	{ "sarah chan", ERROR_NOT_FOUND, "Sarah Chen, Sarah Connor" },
	{ "tabels", ERROR_NOT_FOUND, "Bobby Tables" },
	{ "nobody", ERROR_NOT_FOUND, "" },
	{ "", ERROR_USAGE, "" },
	{ " ", ERROR_USAGE, "" },
};

static const char *
candidates(struct fixture *fixture)
{
	const char *all = "";

	for (size_t i = 0; i < fixture->error.candidates.count; i++) {
		const struct error_candidate *candidate =
			list_at(&fixture->error.candidates, i, sizeof *candidate);

		all = arena_format(
			&fixture->arena, "%s%s%s", all, i > 0 ? ", " : "", candidate->name);
	}
	return all;
}

static void
contacts_are_found(void)
{
	struct fixture fixture;

	fill(&fixture);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct contact contact;
		bool ok;

		test_is_ok = true;
		ok = find_contact(&fixture.book, cases[i].typed, fixture.act.today,
			&fixture.arena, &contact, &fixture.error);
		CHECK_TEXT(error_kinds[fixture.error.kind].word, error_kinds[cases[i].kind].word);
		CHECK_TEXT(ok ? contact.name : candidates(&fixture), cases[i].told);
		error_release(&fixture.error);
		test_result(arena_format(&fixture.arena, "'%s' is %s %s", cases[i].typed,
			cases[i].kind ? error_kinds[cases[i].kind].word : "found as", cases[i].told));
	}
	fixture_close(&fixture);
}

TEST(archived_contacts_are_found)
{
	struct fixture fixture;
	struct contact contact;
	struct list ids;

	fill(&fixture);
	worked(&fixture,
		find_contact(&fixture.book, "bob", fixture.act.today, &fixture.arena, &contact,
			&fixture.error));
	ids = only(&fixture, contact.id);
	worked(&fixture,
		change_archive(&fixture.book, &fixture.act, &ids, &fixture.arena,
			&fixture.outcome, &fixture.error));
	worked(&fixture,
		find_contact(&fixture.book, "bob", fixture.act.today, &fixture.arena, &contact,
			&fixture.error));
	CHECK(contact.archived);
	fixture_close(&fixture);
}

TEST(a_long_text_finds_nobody)
{
	struct fixture fixture;
	struct contact contact;
	char typed[5001];

	fill(&fixture);
	memset(typed, 'a', 5000);
	typed[5000] = '\0';
	CHECK(!find_contact(&fixture.book, typed, fixture.act.today, &fixture.arena, &contact,
		&fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_NOT_FOUND);
	fixture_close(&fixture);
}

TEST(many_matches_are_not_all_named)
{
	struct fixture fixture;
	struct contact contact;

	fixture_open(&fixture);
	for (int i = 0; i < 12; i++)
		add(&fixture, "", arena_format(&fixture.arena, "Client %c", 'A' + i), "");
	CHECK(!find_contact(&fixture.book, "client", fixture.act.today, &fixture.arena,
		&contact, &fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_AMBIGUOUS);
	CHECK_TEXT(fixture.error.message,
		"many contacts match 'client'; say more of the name, or the id");
	CHECK_NUMBER(fixture.error.candidates.count, 10);
	fixture_close(&fixture);
}

int
main(void)
{
	contacts_are_found();
	RUN(archived_contacts_are_found);
	RUN(a_long_text_finds_nobody);
	RUN(many_matches_are_not_all_named);
	return test_end();
}
