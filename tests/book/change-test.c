#include "tests/book/fixture.h"

#include "book/change.h"

static struct id
add(struct fixture *fixture, const char *name)
{
	struct contact contact = contact_make("");

	contact.name = name;
	fixture->act.command = "add";
	if (!worked(fixture,
			change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
				&fixture->outcome, &fixture->error)))
		return (struct id){ { 0 } };
	return told(fixture)->id;
}

static bool
edit(struct fixture *fixture, struct id id, uint32_t version, const char *assignment)
{
	const char *const items[] = { assignment, NULL };
	struct list assignments = texts(fixture, items);

	fixture->act.command = "edit";
	return change_edit(&fixture->book, &fixture->act, just(fixture, id), version,
		&assignments, &fixture->arena, &fixture->outcome, &fixture->error);
}

static const char *
show(struct fixture *fixture, const char *field)
{
	return field_show(
		field_find(contact_fields, span_of(field)), told(fixture), &fixture->arena);
}

TEST(a_new_contact_gets_what_nobody_has_to_say)
{
	struct fixture fixture;

	fixture_open(&fixture);
	add(&fixture, "Sarah Chen");
	CHECK_TEXT(told(&fixture)->stage, "new");
	CHECK_TEXT(show(&fixture, "stageSince"), "2026-02-11");
	CHECK_TEXT(show(&fixture, "firstContact"), "2026-02-11");
	CHECK_NUMBER(told(&fixture)->created_at.second, 1770800400);
	CHECK_NUMBER(told(&fixture)->updated_at.second, 1770800400);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: added in New Lead");
	CHECK_TEXT(fixture.outcome.id, id_show(told(&fixture)->id, &fixture.arena));
	CHECK(fixture.outcome.entry > 0);
	fixture_close(&fixture);
}

TEST(a_contact_needs_a_name)
{
	struct fixture fixture;
	struct contact contact = contact_make("");

	fixture_open(&fixture);
	CHECK(!change_add(&fixture.book, &fixture.act, &contact, &fixture.arena,
		&fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_REFUSED);
	fixture_close(&fixture);
}

TEST(whoever_is_like_it_is_named)
{
	struct fixture fixture;
	struct contact contact = contact_make("");
	const char *expected;
	struct id first;

	fixture_open(&fixture);
	first = add(&fixture, "Sarah Chen");
	worked(&fixture, edit(&fixture, first, 0, "emails=sarah@example.com"));
	contact.name = "S. Chen";
	list_push_text(&contact.emails, "SARAH@example.com", &fixture.arena);
	worked(&fixture,
		change_add(&fixture.book, &fixture.act, &contact, &fixture.arena,
			&fixture.outcome, &fixture.error));
	expected = arena_format(&fixture.arena,
		"Sarah Chen (%s) may be the same: same e-mail sarah@example.com (likely)",
		id_show(first, &fixture.arena));
	CHECK_NUMBER(fixture.outcome.remarks.count, 1);
	CHECK_TEXT(list_text(&fixture.outcome.remarks, 0), expected);
	add(&fixture, "sarah chen");
	CHECK_NUMBER(fixture.outcome.remarks.count, 1);
	add(&fixture, "sarah");
	CHECK_NUMBER(fixture.outcome.remarks.count, 0);
	fixture_close(&fixture);
}

TEST(a_channel_belongs_to_one_contact)
{
	struct fixture fixture;
	struct id first, second;

	fixture_open(&fixture);
	first = add(&fixture, "Sarah Chen");
	second = add(&fixture, "Bob");
	worked(&fixture, edit(&fixture, first, 0, "channels=Telegram:@sarah"));
	CHECK_TEXT(show(&fixture, "channels"), "telegram:@sarah");
	refused(&fixture, edit(&fixture, second, 0, "channels=telegram:@Sarah"),
		ERROR_CONFLICT, "'telegram:@sarah' belongs to Sarah Chen already");
	worked(&fixture, edit(&fixture, first, 0, "channels+=telegram:@sc"));
	fixture_close(&fixture);
}

static const struct {
	const char *assignment;
	enum error_kind kind;
	const char *message;
} bad_edits[] = {
	{ "company", ERROR_USAGE, "'company': FIELD=VALUE is expected, such as title=CEO" },
	{ "=x", ERROR_USAGE, "'=x': FIELD=VALUE is expected, such as title=CEO" },
	{ "compnay=x", ERROR_USAGE, "there is no field 'compnay'; did you mean 'company'?" },
	{ "xyzzy=x", ERROR_USAGE,
		"there is no field 'xyzzy'; 'rapport help fields' names them" },
	{ "stage=won", ERROR_USAGE, "the stage is changed by `move`" },
	{ "archived=yes", ERROR_USAGE, "that is changed by `archive` and `unarchive`" },
	{ "score=9", ERROR_USAGE, "score cannot be edited" },
	{ "company+=x", ERROR_USAGE, "company holds one value; set it with company=VALUE" },
	{ "name=", ERROR_REFUSED, NULL },
	{ "value=abc", ERROR_REFUSED, NULL },
	{ "satisfaction=great", ERROR_REFUSED, NULL },
	{ "company=a\x01z", ERROR_REFUSED, NULL },
	{ "company=\xff", ERROR_REFUSED, NULL },
	{ "cadence=3651", ERROR_REFUSED, NULL },
};

static void
bad_edits_are_refused(void)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	for (size_t i = 0; i < sizeof bad_edits / sizeof *bad_edits; i++) {
		test_is_ok = true;
		CHECK(!edit(&fixture, id, 0, bad_edits[i].assignment));
		CHECK_NUMBER(fixture.error.kind, bad_edits[i].kind);
		if (bad_edits[i].message)
			CHECK_TEXT(fixture.error.message, bad_edits[i].message);
		error_release(&fixture.error);
		test_result(
			arena_format(&fixture.arena, "edit %zu of the bad ones is refused", i + 1));
	}
	fixture_close(&fixture);
}

TEST(nothing_is_half_done)
{
	static const char *const items[] = { "company=Acme", "title=CEO", "value=abc", NULL };
	struct fixture fixture;
	struct list assignments;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	assignments = texts(&fixture, items);
	CHECK(!change_edit(&fixture.book, &fixture.act, just(&fixture, id), 0, &assignments,
		&fixture.arena, &fixture.outcome, &fixture.error));
	error_release(&fixture.error);
	worked(&fixture, edit(&fixture, id, 0, "source=referral"));
	CHECK_TEXT(told(&fixture)->company, "");
	CHECK_TEXT(told(&fixture)->title, "");
	CHECK_TEXT(told(&fixture)->source, "referral");
	fixture_close(&fixture);
}

TEST(an_edit_says_what_changed)
{
	static const char *const items[] = { "company=Acme", "value=8000", "tags+=vip,Gas",
		NULL };
	struct fixture fixture;
	struct list assignments;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	fixture.act.now.second++;
	assignments = texts(&fixture, items);
	worked(&fixture,
		change_edit(&fixture.book, &fixture.act, just(&fixture, id), 0, &assignments,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_TEXT(
		fixture.outcome.summary, "Sarah Chen: company Acme, value ¥8,000, tags gas, vip");
	CHECK_NUMBER(told(&fixture)->updated_at.second, 1770800401);
	worked(&fixture, edit(&fixture, id, 0, "tags-=VIP"));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: tags gas");
	worked(&fixture, edit(&fixture, id, 0, "company="));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: no company");
	fixture_close(&fixture);
}

TEST(an_edit_without_effect_is_no_change)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	fixture.act.now.second++;
	worked(&fixture, edit(&fixture, id, 0, "name=Sarah Chen"));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: nothing to change");
	CHECK_NUMBER(told(&fixture)->updated_at.second, 1770800400);
	CHECK_NUMBER(fixture.outcome.entry, 0);
	fixture_close(&fixture);
}

TEST(an_edit_of_what_was_changed_meanwhile_is_a_conflict)
{
	struct fixture fixture;
	uint32_t version, newer;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	version = told(&fixture)->version;
	CHECK(version != 0);
	fixture.act.who = "bob";
	worked(&fixture, edit(&fixture, id, version, "company=Acme"));
	newer = told(&fixture)->version;
	CHECK(newer != version);
	fixture.act.who = "tester";
	refused(&fixture, edit(&fixture, id, version, "company=Other"), ERROR_CONFLICT,
		"Sarah Chen was changed meanwhile by bob (edit, 2026-02-11T09:00:00Z)");
	worked(&fixture, edit(&fixture, id, newer, "company=Other"));
	fixture_close(&fixture);
}

TEST(a_selection_is_tagged_at_once)
{
	static const char *const items[] = { "VIP", "gas,repeat", NULL };
	struct fixture fixture;
	struct list ids, tags;

	fixture_open(&fixture);
	ids = only(&fixture, add(&fixture, "Sarah Chen"));
	*(struct id *)list_push(&ids, sizeof(struct id), &fixture.arena) =
		add(&fixture, "Bob");
	tags = texts(&fixture, items);
	worked(&fixture,
		change_tag(&fixture.book, &fixture.act, &ids, &tags, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.outcome.contacts.count, 2);
	CHECK_TEXT(show(&fixture, "tags"), "gas, repeat, vip");
	CHECK_TEXT(fixture.outcome.summary, "2 contacts: tagged gas repeat vip");
	worked(&fixture,
		change_tag(&fixture.book, &fixture.act, &ids, &tags, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_TEXT(fixture.outcome.summary, "2 contacts: tagged so already");
	CHECK_NUMBER(fixture.outcome.entry, 0);
	worked(&fixture,
		change_untag(&fixture.book, &fixture.act, &ids, &tags, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_TEXT(show(&fixture, "tags"), "");
	fixture_close(&fixture);
}

TEST(a_selection_with_a_stranger_is_left_alone)
{
	static const char *const items[] = { "vip", NULL };
	struct fixture fixture;
	struct list ids, tags;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	ids = only(&fixture, id);
	*(struct id *)list_push(&ids, sizeof(struct id), &fixture.arena) = id_new();
	tags = texts(&fixture, items);
	CHECK(!change_tag(&fixture.book, &fixture.act, &ids, &tags, &fixture.arena,
		&fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_NOT_FOUND);
	error_release(&fixture.error);
	worked(&fixture, edit(&fixture, id, 0, "title=CEO"));
	CHECK_TEXT(show(&fixture, "tags"), "");
	fixture_close(&fixture);
}

TEST(an_archived_contact_comes_back)
{
	struct fixture fixture;
	struct list ids;

	fixture_open(&fixture);
	ids = only(&fixture, add(&fixture, "Sarah Chen"));
	worked(&fixture,
		change_archive(&fixture.book, &fixture.act, &ids, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK(told(&fixture)->archived);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: archived");
	worked(&fixture,
		change_archive(&fixture.book, &fixture.act, &ids, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: archived already");
	worked(&fixture,
		change_unarchive(&fixture.book, &fixture.act, &ids, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK(!told(&fixture)->archived);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_new_contact_gets_what_nobody_has_to_say);
	RUN(a_contact_needs_a_name);
	RUN(whoever_is_like_it_is_named);
	RUN(a_channel_belongs_to_one_contact);
	bad_edits_are_refused();
	RUN(nothing_is_half_done);
	RUN(an_edit_says_what_changed);
	RUN(an_edit_without_effect_is_no_change);
	RUN(an_edit_of_what_was_changed_meanwhile_is_a_conflict);
	RUN(a_selection_is_tagged_at_once);
	RUN(a_selection_with_a_stranger_is_left_alone);
	RUN(an_archived_contact_comes_back);
	return test_end();
}
