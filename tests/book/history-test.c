#include "tests/book/fixture.h"

#include "book/agenda.h"
#include "book/change.h"
#include "book/find.h"
#include "book/history.h"

static struct id
add(struct fixture *fixture, const char *name)
{
	struct contact contact = contact_make("");

	contact.name = name;
	fixture->act.command = "add";
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error));
	return told(fixture)->id;
}

static void
edit(struct fixture *fixture, struct id id, const char *assignment)
{
	const char *const items[] = { assignment, NULL };
	struct list assignments = texts(fixture, items);

	fixture->act.command = "edit";
	worked(fixture,
		change_edit(&fixture->book, &fixture->act, just(fixture, id), 0, &assignments,
			&fixture->arena, &fixture->outcome, &fixture->error));
}

static void
note(struct fixture *fixture, struct id id)
{
	struct list ids = only(fixture, id);

	fixture->act.command = "note";
	worked(fixture,
		change_note(&fixture->book, &fixture->act, &ids, "Hello", NOTE_FOLLOWED,
			&fixture->arena, &fixture->outcome, &fixture->error));
}

static bool
undo(struct fixture *fixture, size_t count)
{
	fixture->act.command = "undo";
	return history_undo(&fixture->book, &fixture->act, count, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static bool
redo(struct fixture *fixture, size_t count)
{
	fixture->act.command = "redo";
	return history_redo(&fixture->book, &fixture->act, count, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

/* The company of the contact; "-" when there is no such contact. */
static const char *
company(struct fixture *fixture, struct id id)
{
	struct contact contact;

	if (find_contact(&fixture->book, id_show(id, &fixture->arena), fixture->act.today,
			&fixture->arena, &contact, &fixture->error))
		return contact.company;
	error_release(&fixture->error);
	fixture->error.message = "";
	return "-";
}

/* The commands of the journal, newest first, those undone in brackets. */
static const char *
journal(struct fixture *fixture, struct id client_id)
{
	struct list lines = { 0 };
	const char *all = "";

	worked(fixture,
		history_read(
			&fixture->book, client_id, 0, &fixture->arena, &lines, &fixture->error));
	for (size_t i = 0; i < lines.count; i++) {
		const struct history_line *line = list_at(&lines, i, sizeof *line);

		all = arena_format(&fixture->arena, *line->state ? "%s%s(%s)" : "%s%s%s", all,
			i > 0 ? " " : "", line->command);
	}
	return all;
}

TEST(the_last_change_is_undone_and_redone)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	edit(&fixture, id, "company=Acme");
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(fixture.outcome.summary, "undone: Sarah Chen: company Acme");
	CHECK_TEXT(company(&fixture, id), "");
	CHECK_TEXT(journal(&fixture, id), "undo (edit) add");
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(fixture.outcome.summary, "redone: Sarah Chen: company Acme");
	CHECK_TEXT(company(&fixture, id), "Acme");
	CHECK_TEXT(journal(&fixture, id), "redo (undo) edit add");
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "");
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "Acme");
	fixture_close(&fixture);
}

TEST(everything_can_be_undone_in_turn)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	note(&fixture, id);
	edit(&fixture, id, "company=Acme");
	worked(&fixture, undo(&fixture, 1));
	worked(&fixture, undo(&fixture, 1));
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "-");
	refused(
		&fixture, undo(&fixture, 1), ERROR_FAILURE, "there is nothing of tester to undo");
	worked(&fixture, redo(&fixture, 1));
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "");
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "Acme");
	refused(
		&fixture, redo(&fixture, 1), ERROR_FAILURE, "there is nothing of tester to redo");
	fixture_close(&fixture);
}

TEST(several_are_undone_at_once_or_none)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	edit(&fixture, id, "company=Acme");
	edit(&fixture, id, "company=Other");
	refused(&fixture, undo(&fixture, 4), ERROR_FAILURE,
		"there is less to undo: 3 of tester, not 4");
	CHECK_TEXT(company(&fixture, id), "Other");
	worked(&fixture, undo(&fixture, 2));
	CHECK_TEXT(fixture.outcome.summary,
		"undone: Sarah Chen: company Other; undone: Sarah Chen: company Acme");
	CHECK_TEXT(company(&fixture, id), "");
	CHECK_TEXT(journal(&fixture, id), "undo undo (edit) (edit) add");
	refused(&fixture, redo(&fixture, 3), ERROR_FAILURE,
		"there is less to redo: 2 of tester, not 3");
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "Acme");
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "Other");
	worked(&fixture, undo(&fixture, 3));
	worked(&fixture, redo(&fixture, 3));
	CHECK_TEXT(company(&fixture, id), "Other");
	fixture_close(&fixture);
}

TEST(a_new_change_ends_the_chance_to_redo)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	edit(&fixture, id, "company=Acme");
	worked(&fixture, undo(&fixture, 1));
	edit(&fixture, id, "title=CEO");
	refused(
		&fixture, redo(&fixture, 1), ERROR_FAILURE, "there is nothing of tester to redo");
	worked(&fixture, undo(&fixture, 1));
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "-");
	fixture_close(&fixture);
}

TEST(only_ones_own_changes_are_undone)
{
	struct fixture fixture;
	struct id first, second;

	fixture_open(&fixture);
	first = add(&fixture, "Sarah Chen");
	fixture.act.who = "bob";
	second = add(&fixture, "Bob");
	fixture.act.who = "tester";
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(company(&fixture, first), "-");
	CHECK_TEXT(company(&fixture, second), "");
	refused(
		&fixture, undo(&fixture, 1), ERROR_FAILURE, "there is nothing of tester to undo");
	fixture_close(&fixture);
}

TEST(what_somebody_changed_since_is_not_undone)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	edit(&fixture, id, "company=Acme");
	fixture.act.who = "bob";
	edit(&fixture, id, "title=CEO");
	fixture.act.who = "tester";
	refused(&fixture, undo(&fixture, 1), ERROR_CONFLICT,
		"Sarah Chen was changed since by bob (edit, 2026-02-11T09:00:00Z); nothing was "
		"changed");
	CHECK_TEXT(company(&fixture, id), "Acme");
	CHECK_TEXT(journal(&fixture, id), "edit edit add");
	fixture.act.who = "bob";
	worked(&fixture, undo(&fixture, 1));
	fixture.act.who = "tester";
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(company(&fixture, id), "");
	fixture_close(&fixture);
}

TEST(a_contact_somebody_wrote_about_stays)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	fixture.act.who = "bob";
	note(&fixture, id);
	fixture.act.who = "tester";
	refused(&fixture, undo(&fixture, 1), ERROR_CONFLICT,
		"Sarah Chen was changed since by bob (note, 2026-02-11T09:00:00Z); nothing was "
		"changed");
	CHECK_TEXT(company(&fixture, id), "");
	fixture_close(&fixture);
}

TEST(a_channel_taken_meanwhile_is_not_taken_back)
{
	struct fixture fixture;
	struct id first, second;

	fixture_open(&fixture);
	first = add(&fixture, "Sarah Chen");
	edit(&fixture, first, "channels=telegram:@sarah");
	edit(&fixture, first, "channels=");
	fixture.act.who = "bob";
	second = add(&fixture, "Bob");
	edit(&fixture, second, "channels=telegram:@sarah");
	fixture.act.who = "tester";
	refused(&fixture, undo(&fixture, 1), ERROR_CONFLICT,
		"'telegram:@sarah' belongs to Bob already");
	fixture_close(&fixture);
}

TEST(a_deposit_takes_its_move_along)
{
	struct fixture fixture;
	struct interaction deposit = interaction_make();
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	deposit.type = "deposit";
	deposit.amount = money_make(3000, "JPY");
	worked(&fixture,
		change_log(&fixture.book, &fixture.act, just(&fixture, id), &deposit,
			&fixture.arena, &fixture.outcome, &fixture.error));
	worked(&fixture, undo(&fixture, 1));
	CHECK_TEXT(told(&fixture)->stage, "new");
	CHECK_NUMBER(told(&fixture)->interactions, 0);
	CHECK_NUMBER(told(&fixture)->revenue.count, 0);
	worked(&fixture, redo(&fixture, 1));
	CHECK_TEXT(told(&fixture)->stage, "deposit");
	CHECK_NUMBER(told(&fixture)->interactions, 2);
	fixture_close(&fixture);
}

TEST(a_follow_up_that_is_done_opens_again)
{
	struct fixture fixture;
	struct list ids;

	fixture_open(&fixture);
	ids = only(&fixture, add(&fixture, "Sarah Chen"));
	worked(&fixture,
		agenda_follow(&fixture.book, &fixture.act, &ids, date_make(2026, 2, 11), "Ask",
			&fixture.arena, &fixture.outcome, &fixture.error));
	worked(&fixture,
		agenda_done(&fixture.book, &fixture.act, "sarah", &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK(date_compare(told(&fixture)->next_due, date_make(2026, 2, 13)) == 0);
	worked(&fixture, undo(&fixture, 1));
	CHECK(date_compare(told(&fixture)->next_due, date_make(2026, 2, 11)) == 0);
	fixture_close(&fixture);
}

TEST(what_a_sitting_changed_is_found_among_what_others_did)
{
	struct fixture fixture;
	struct sitting sitting = { .entries = { 0 } };
	struct list lines = { 0 };
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	fixture.book.sitting = &sitting;
	edit(&fixture, id, "company=Acme");
	edit(&fixture, id, "title=CEO");
	fixture.book.sitting = NULL;
	note(&fixture, id);
	worked(&fixture,
		history_next(&fixture.book, HISTORY_UNDO, &sitting, 5, &fixture.arena, &lines,
			&fixture.error));
	CHECK_NUMBER(lines.count, 2);
	CHECK_NUMBER(
		((struct history_line *)list_at(&lines, 0, sizeof(struct history_line)))->number,
		3);
	worked(&fixture,
		history_next(&fixture.book, HISTORY_UNDO, NULL, 1, &fixture.arena, &lines,
			&fixture.error));
	CHECK_TEXT(
		((struct history_line *)list_at(&lines, 0, sizeof(struct history_line)))->command,
		"note");
	sitting_release(&sitting);
	worked(&fixture,
		history_next(&fixture.book, HISTORY_UNDO, &sitting, 5, &fixture.arena, &lines,
			&fixture.error));
	CHECK_NUMBER(lines.count, 0);
	fixture_close(&fixture);
}

TEST(a_rehearsal_is_no_part_of_a_sitting)
{
	struct fixture fixture;
	struct sitting sitting = { .entries = { 0 } };

	fixture_open(&fixture);
	fixture.book.sitting = &sitting;
	fixture.act.mode = ACT_REHEARSAL;
	add(&fixture, "Sarah Chen");
	CHECK_NUMBER(sitting.entries.count, 0);
	fixture.act.mode = ACT_FOR_REAL;
	add(&fixture, "Bob");
	add(&fixture, "Cyd");
	CHECK_NUMBER(sitting.entries.count, 2);
	worked(&fixture, undo(&fixture, 2));
	CHECK_NUMBER(sitting.entries.count, 4);
	CHECK(sitting_has(&sitting, 3) && sitting_has(&sitting, 4) &&
		!sitting_has(&sitting, 5));
	sitting_release(&sitting);
	fixture_close(&fixture);
}

TEST(the_journal_of_a_contact_leaves_others_out)
{
	struct fixture fixture;
	struct id first, none = { { 0 } };
	struct list lines = { 0 };

	fixture_open(&fixture);
	first = add(&fixture, "Sarah Chen");
	edit(&fixture, add(&fixture, "Bob"), "company=Acme");
	CHECK_TEXT(journal(&fixture, first), "add");
	CHECK_TEXT(journal(&fixture, none), "edit add add");
	worked(&fixture,
		history_read(&fixture.book, none, 2, &fixture.arena, &lines, &fixture.error));
	CHECK_NUMBER(lines.count, 2);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(the_last_change_is_undone_and_redone);
	RUN(everything_can_be_undone_in_turn);
	RUN(several_are_undone_at_once_or_none);
	RUN(a_new_change_ends_the_chance_to_redo);
	RUN(only_ones_own_changes_are_undone);
	RUN(what_somebody_changed_since_is_not_undone);
	RUN(a_contact_somebody_wrote_about_stays);
	RUN(a_channel_taken_meanwhile_is_not_taken_back);
	RUN(a_deposit_takes_its_move_along);
	RUN(a_follow_up_that_is_done_opens_again);
	RUN(what_a_sitting_changed_is_found_among_what_others_did);
	RUN(a_rehearsal_is_no_part_of_a_sitting);
	RUN(the_journal_of_a_contact_leaves_others_out);
	return test_end();
}
