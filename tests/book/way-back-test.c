#include "tests/book/fixture.h"

#include "book/agenda.h"
#include "book/change.h"
#include "book/find.h"
#include "book/history.h"
#include "format/json.h"

/*
 * Whatever was done can be taken back change by change, and put back again: after each
 * step the book is what it was at that point before.
 */
enum { CHANGES = 60, PEOPLE = 4, SEEDS = 8 };

static const char *const names[PEOPLE] = { "Ann", "Bert", "Cleo", "Dora" };
static const char *const stages[] = { "contacted", "proposal", "active", "won", "new" };
static const char *const types[] = { "call", "delivery", "deposit", "inquiry", "review" };

/* A generator that gives the same numbers everywhere. */
static unsigned
random_below(unsigned *seed, unsigned limit)
{
	*seed = *seed * 1103515245U + 12345U;
	return (*seed >> 16) % limit;
}

/* What a random change is given. */
struct attempt {
	struct fixture *fixture;
	struct contact contact;
	struct list ids;
	unsigned number;
};

static bool
try_edit(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;
	const char *const items[] = {
		arena_format(&fixture->arena, "company=Company %u", attempt->number),
		arena_format(&fixture->arena, "value=%u", attempt->number * 10),
		NULL,
	};
	struct list assignments = texts(fixture, items);

	return change_edit(&fixture->book, &fixture->act, just(fixture, attempt->contact.id),
		0, &assignments, &fixture->arena, &fixture->outcome, &fixture->error);
}

static bool
try_tag(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;
	const char *const items[] = { attempt->number % 2 ? "vip" : "gas", NULL };
	struct list tags = texts(fixture, items);

	return (attempt->number % 3 ? change_tag : change_untag)(&fixture->book,
		&fixture->act, &attempt->ids, &tags, &fixture->arena, &fixture->outcome,
		&fixture->error);
}

static bool
try_archive(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;

	return (attempt->number % 2 ? change_archive : change_unarchive)(&fixture->book,
		&fixture->act, &attempt->ids, &fixture->arena, &fixture->outcome,
		&fixture->error);
}

static bool
try_note(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;

	return change_note(&fixture->book, &fixture->act, &attempt->ids, "Hello",
		NOTE_FOLLOWED, &fixture->arena, &fixture->outcome, &fixture->error);
}

static bool
try_log(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;
	struct interaction interaction = interaction_make();

	interaction.type = types[attempt->number % 5];
	interaction.date = date_add_days(fixture->act.today, -(int)(attempt->number % 40));
	interaction.amount = money_make(100 * attempt->number, "JPY");
	return change_log(&fixture->book, &fixture->act, just(fixture, attempt->contact.id),
		&interaction, &fixture->arena, &fixture->outcome, &fixture->error);
}

static bool
try_move(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;

	return change_move(&fixture->book, &fixture->act, &attempt->ids,
		stages[attempt->number % 5], "", &fixture->arena, &fixture->outcome,
		&fixture->error);
}

static bool
try_follow(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;

	return agenda_follow(&fixture->book, &fixture->act, &attempt->ids,
		date_add_days(fixture->act.today, attempt->number % 9), "Ask", &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static bool
try_done(struct attempt *attempt)
{
	struct fixture *fixture = attempt->fixture;

	return agenda_done(&fixture->book, &fixture->act, attempt->contact.name,
		&fixture->arena, &fixture->outcome, &fixture->error);
}

static bool (*const attempts[])(struct attempt *attempt) = {
	try_edit,
	try_tag,
	try_archive,
	try_note,
	try_log,
	try_move,
	try_follow,
	try_done,
};

static bool
add(struct fixture *fixture, const char *name)
{
	struct contact contact = contact_make("");

	contact.name = name;
	return change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

/* Changes something; what is refused or has no effect is no change. */
static bool
change(struct fixture *fixture, unsigned *seed)
{
	struct attempt attempt = { .fixture = fixture };
	const char *name = names[random_below(seed, PEOPLE)];
	unsigned which = random_below(seed, sizeof attempts / sizeof *attempts);
	bool ok;

	attempt.number = random_below(seed, 1000);
	fixture->act.now.second++;
	if (find_contact(&fixture->book, name, fixture->act.today, &fixture->arena,
			&attempt.contact, &fixture->error)) {
		attempt.ids = only(fixture, attempt.contact.id);
		ok = attempts[which](&attempt);
	} else {
		error_release(&fixture->error);
		ok = add(fixture, name);
	}
	error_release(&fixture->error);
	return ok && fixture->outcome.entry != 0;
}

static bool
add_state(struct store_txn *txn, void *context, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct text *text = context;

	for (size_t i = 0; i < PEOPLE; i++) {
		struct contact contact;
		struct list timeline = { 0 }, followups = { 0 };
		struct error missing = ERROR_INIT;
		bool is_there = find_contact_in(
			txn, names[i], date_make(2026, 2, 11), &arena, &contact, &missing);

		error_release(&missing);
		if (!is_there)
			continue;
		json_write(text, contact_fields, &contact, &json_answer);
		if (!store_timeline(txn, contact.id, 0, &arena, &timeline, error) ||
			!store_followups(txn, contact.id, &arena, &followups, error))
			return false;
		for (size_t j = 0; j < timeline.count; j++)
			json_write(text, interaction_fields,
				list_at(&timeline, j, sizeof(struct interaction)), &json_answer);
		for (size_t j = 0; j < followups.count; j++)
			json_write(text, followup_fields,
				list_at(&followups, j, sizeof(struct followup)), &json_lossless);
	}
	arena_release(&arena);
	return true;
}

/* Everything that is in the book, as text. */
static const char *
state(struct fixture *fixture)
{
	struct text text = TEXT_INIT;

	worked(fixture, book_read(&fixture->book, add_state, &text, &fixture->error));
	return text_take(&text, &fixture->arena);
}

static void
there_and_back(unsigned seed)
{
	const char *states[CHANGES + 1];
	struct fixture fixture;
	size_t count = 0;

	fixture_open(&fixture);
	states[0] = state(&fixture);
	while (count < CHANGES) {
		if (change(&fixture, &seed))
			states[++count] = state(&fixture);
	}
	for (size_t i = count; i > 0; i--) {
		worked(&fixture,
			history_undo(&fixture.book, &fixture.act, 1, &fixture.arena, &fixture.outcome,
				&fixture.error));
		CHECK_TEXT(state(&fixture), states[i - 1]);
	}
	for (size_t i = 1; i <= count; i++) {
		worked(&fixture,
			history_redo(&fixture.book, &fixture.act, 1, &fixture.arena, &fixture.outcome,
				&fixture.error));
		CHECK_TEXT(state(&fixture), states[i]);
	}
	worked(&fixture,
		history_undo(&fixture.book, &fixture.act, count, &fixture.arena, &fixture.outcome,
			&fixture.error));
	CHECK_TEXT(state(&fixture), "");
	worked(&fixture,
		history_redo(&fixture.book, &fixture.act, count, &fixture.arena, &fixture.outcome,
			&fixture.error));
	CHECK_TEXT(state(&fixture), states[count]);
	fixture_close(&fixture);
}

int
main(void)
{
	for (unsigned seed = 1; seed <= SEEDS; seed++) {
		char name[100];

		test_is_ok = true;
		there_and_back(seed);
		snprintf(name, sizeof name, "%d random changes of seed %u are undone and redone",
			CHANGES, seed);
		test_result(name);
	}
	return test_end();
}
