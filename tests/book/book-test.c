#include "tests/book/fixture.h"

#include "book/agenda.h"
#include "book/change.h"
#include "book/find.h"
#include "book/history.h"

static bool
add(struct fixture *fixture, const char *key, const char *name)
{
	struct contact contact = contact_make("");

	contact.name = name;
	fixture->act.command = "add";
	fixture->act.key = key;
	return change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static bool
record(struct fixture *fixture, const char *key, const char *type)
{
	struct interaction interaction = interaction_make();
	struct contact contact;

	worked(fixture,
		find_contact(&fixture->book, "sarah", fixture->act.today, &fixture->arena,
			&contact, &fixture->error));
	interaction.type = type;
	fixture->act.command = "log";
	fixture->act.key = key;
	return change_log(&fixture->book, &fixture->act, just(fixture, contact.id),
		&interaction, &fixture->arena, &fixture->outcome, &fixture->error);
}

static bool
done(struct fixture *fixture, const char *key)
{
	fixture->act.command = "done";
	fixture->act.key = key;
	return agenda_done(&fixture->book, &fixture->act, "sarah", &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static size_t
entries(struct fixture *fixture)
{
	struct list lines = { 0 };

	worked(fixture,
		history_read(&fixture->book, (struct id){ { 0 } }, 0, &fixture->arena, &lines,
			&fixture->error));
	return lines.count;
}

TEST(the_same_key_adds_once)
{
	struct fixture fixture;
	const char *id;
	int64_t entry;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	CHECK(!fixture.outcome.is_replayed);
	id = fixture.outcome.id;
	entry = fixture.outcome.entry;
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	CHECK(fixture.outcome.is_replayed);
	CHECK_TEXT(fixture.outcome.id, id);
	CHECK_NUMBER(fixture.outcome.entry, entry);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: added in New Lead");
	CHECK_NUMBER(fixture.outcome.contacts.count, 1);
	CHECK_NUMBER(entries(&fixture), 1);
	worked(&fixture, add(&fixture, "k2", "Sarah Chen"));
	CHECK(!fixture.outcome.is_replayed);
	CHECK_NUMBER(entries(&fixture), 2);
	fixture_close(&fixture);
}

TEST(the_key_of_another_command_is_a_conflict)
{
	struct fixture fixture;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	refused(&fixture, record(&fixture, "k1", "call"), ERROR_CONFLICT,
		"the key 'k1' was used by the command 'add' before; take another one");
	fixture_close(&fixture);
}

TEST(what_was_logged_is_told_again)
{
	struct fixture fixture;
	const char *id;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "", "Sarah Chen"));
	worked(&fixture, record(&fixture, "k1", "call"));
	id = fixture.outcome.id;
	worked(&fixture, record(&fixture, "k2", "email"));
	worked(&fixture, record(&fixture, "k1", "call"));
	CHECK(fixture.outcome.is_replayed);
	CHECK_TEXT(fixture.outcome.id, id);
	CHECK_TEXT(fixture.outcome.interaction.type, "call");
	CHECK_TEXT(id_show(fixture.outcome.interaction.id, &fixture.arena), id);
	CHECK_NUMBER(told(&fixture)->interactions, 2);
	fixture_close(&fixture);
}

TEST(what_is_done_is_told_again)
{
	struct fixture fixture;
	const char *id;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "", "Sarah Chen"));
	worked(&fixture, done(&fixture, "k1"));
	id = fixture.outcome.id;
	CHECK_TEXT(fixture.outcome.follow_up.rule, "new-48h");
	worked(&fixture, done(&fixture, "k1"));
	CHECK(fixture.outcome.is_replayed);
	CHECK_TEXT(fixture.outcome.id, id);
	CHECK_TEXT(fixture.outcome.follow_up.id, id);
	CHECK_TEXT(fixture.outcome.follow_up.state, "done");
	fixture_close(&fixture);
}

TEST(a_key_that_changed_nothing_stays_used)
{
	static const char *const items[] = { "name=Sarah Chen", NULL };
	struct fixture fixture;
	struct list assignments;
	struct id id;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "", "Sarah Chen"));
	id = told(&fixture)->id;
	assignments = texts(&fixture, items);
	fixture.act.command = "edit";
	fixture.act.key = "k1";
	worked(&fixture,
		change_edit(&fixture.book, &fixture.act, just(&fixture, id), 0, &assignments,
			&fixture.arena, &fixture.outcome, &fixture.error));
	worked(&fixture,
		change_edit(&fixture.book, &fixture.act, just(&fixture, id), 0, &assignments,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK(fixture.outcome.is_replayed);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: nothing to change");
	fixture_close(&fixture);
}

TEST(what_failed_leaves_its_key_free)
{
	struct fixture fixture;

	fixture_open(&fixture);
	CHECK(!add(&fixture, "k1", ""));
	error_release(&fixture.error);
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	CHECK(!fixture.outcome.is_replayed);
	fixture_close(&fixture);
}

TEST(a_key_is_a_line_of_at_most_200_bytes)
{
	struct fixture fixture;
	char key[202];

	fixture_open(&fixture);
	memset(key, 'k', 201);
	key[201] = '\0';
	CHECK(!add(&fixture, key, "Sarah Chen"));
	CHECK_NUMBER(fixture.error.kind, ERROR_REFUSED);
	error_release(&fixture.error);
	CHECK(!add(&fixture, "a\nb", "Sarah Chen"));
	CHECK_NUMBER(fixture.error.kind, ERROR_REFUSED);
	error_release(&fixture.error);
	key[200] = '\0';
	worked(&fixture, add(&fixture, key, "Sarah Chen"));
	worked(&fixture, add(&fixture, key, "Sarah Chen"));
	CHECK(fixture.outcome.is_replayed);
	fixture_close(&fixture);
}

TEST(a_rehearsal_tells_all_and_changes_nothing)
{
	struct fixture fixture;
	struct contact contact;

	fixture_open(&fixture);
	fixture.act.mode = ACT_REHEARSAL;
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	CHECK_TEXT(told(&fixture)->name, "Sarah Chen");
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: added in New Lead");
	CHECK_NUMBER(fixture.outcome.entry, 0);
	CHECK(!find_contact(&fixture.book, "sarah", fixture.act.today, &fixture.arena,
		&contact, &fixture.error));
	error_release(&fixture.error);
	CHECK_NUMBER(entries(&fixture), 0);
	fixture.act.mode = ACT_FOR_REAL;
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	CHECK(!fixture.outcome.is_replayed);
	fixture_close(&fixture);
}

TEST(what_was_changed_is_there_when_the_book_is_opened_again)
{
	struct fixture fixture;
	struct contact contact;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	store_close(fixture.book.store);
	fixture_store(&fixture);
	worked(&fixture,
		find_contact(&fixture.book, "sarah", fixture.act.today, &fixture.arena, &contact,
			&fixture.error));
	worked(&fixture, add(&fixture, "k1", "Sarah Chen"));
	CHECK(fixture.outcome.is_replayed);
	fixture.act.command = "undo";
	fixture.act.key = "";
	worked(&fixture,
		history_undo(&fixture.book, &fixture.act, 1, &fixture.arena, &fixture.outcome,
			&fixture.error));
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(the_same_key_adds_once);
	RUN(the_key_of_another_command_is_a_conflict);
	RUN(what_was_logged_is_told_again);
	RUN(what_is_done_is_told_again);
	RUN(a_key_that_changed_nothing_stays_used);
	RUN(what_failed_leaves_its_key_free);
	RUN(a_key_is_a_line_of_at_most_200_bytes);
	RUN(a_rehearsal_tells_all_and_changes_nothing);
	RUN(what_was_changed_is_there_when_the_book_is_opened_again);
	return test_end();
}
