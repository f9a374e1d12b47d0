#include "tests/book/fixture.h"

#include "book/change.h"

static struct id
add(struct fixture *fixture, const char *name, const char *stage)
{
	struct contact contact = contact_make(stage);

	contact.name = name;
	contact.platform = "fiverr";
	if (!worked(fixture,
			change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
				&fixture->outcome, &fixture->error)))
		return (struct id){ { 0 } };
	return told(fixture)->id;
}

static bool
move(struct fixture *fixture, struct id id, const char *stage, const char *note)
{
	struct list ids = only(fixture, id);

	return change_move(&fixture->book, &fixture->act, &ids, stage, note, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static bool
record(struct fixture *fixture, struct id id, const char *type, int64_t amount)
{
	struct interaction interaction = interaction_make();

	interaction.type = type;
	if (amount)
		interaction.amount = money_make(amount, "JPY");
	return change_log(&fixture->book, &fixture->act, just(fixture, id), &interaction,
		&fixture->arena, &fixture->outcome, &fixture->error);
}

TEST(a_note_is_stored_as_written)
{
	struct fixture fixture;
	struct list ids;

	fixture_open(&fixture);
	ids = only(&fixture, add(&fixture, "Sarah Chen", ""));
	worked(&fixture,
		change_note(&fixture.book, &fixture.act, &ids, "  two\n\n\tlines ", NOTE_FOLLOWED,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_TEXT(fixture.outcome.interaction.notes, "  two\n\n\tlines ");
	CHECK_TEXT(fixture.outcome.interaction.type, "note");
	CHECK_TEXT(fixture.outcome.interaction.by, "tester");
	CHECK_NUMBER(fixture.outcome.interaction.at.second, 1770800400);
	CHECK_TEXT(
		fixture.outcome.id, id_show(fixture.outcome.interaction.id, &fixture.arena));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: noted");
	CHECK_NUMBER(told(&fixture)->interactions, 1);
	CHECK(!date_is_known(told(&fixture)->last_contact));
	fixture_close(&fixture);
}

static const char *const bad_notes[] = { "", " \n\t ", "a\x1b[31m", "a\rb", "\xff",
	NULL };

TEST(a_note_that_says_nothing_or_too_much_is_refused)
{
	struct fixture fixture;
	char *long_text = malloc(FIELD_PROSE_LIMIT + 2);
	struct list ids;

	fixture_open(&fixture);
	ids = only(&fixture, add(&fixture, "Sarah Chen", ""));
	for (const char *const *text = bad_notes; *text; text++) {
		CHECK(!change_note(&fixture.book, &fixture.act, &ids, *text, NOTE_FOLLOWED,
			&fixture.arena, &fixture.outcome, &fixture.error));
		CHECK_NUMBER(fixture.error.kind, ERROR_REFUSED);
		error_release(&fixture.error);
	}
	memset(long_text, 'a', FIELD_PROSE_LIMIT + 1);
	long_text[FIELD_PROSE_LIMIT + 1] = '\0';
	CHECK(!change_note(&fixture.book, &fixture.act, &ids, long_text, NOTE_FOLLOWED,
		&fixture.arena, &fixture.outcome, &fixture.error));
	error_release(&fixture.error);
	long_text[FIELD_PROSE_LIMIT] = '\0';
	worked(&fixture,
		change_note(&fixture.book, &fixture.act, &ids, long_text, NOTE_FOLLOWED,
			&fixture.arena, &fixture.outcome, &fixture.error));
	free(long_text);
	fixture_close(&fixture);
}

TEST(a_note_may_bring_its_contact_along)
{
	struct fixture fixture;
	struct contact contact = contact_make("");

	fixture_open(&fixture);
	contact.name = "Sarah Chen";
	worked(&fixture,
		change_note_new(&fixture.book, &fixture.act, &contact, "Hello", NOTE_FOLLOWED,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_TEXT(told(&fixture)->name, "Sarah Chen");
	CHECK_NUMBER(told(&fixture)->interactions, 1);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: added in New Lead; noted");
	fixture_close(&fixture);
}

TEST(what_is_logged_is_filled_in)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen", "");
	worked(&fixture, record(&fixture, id, "Delivery", 3000));
	CHECK_TEXT(fixture.outcome.interaction.type, "delivery");
	CHECK_TEXT(fixture.outcome.interaction.platform, "fiverr");
	CHECK_TEXT(fixture.outcome.interaction.by, "tester");
	CHECK_NUMBER(fixture.outcome.interaction.at.second, 1770800400);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: logged delivery ¥3,000");
	CHECK_NUMBER(told(&fixture)->orders, 1);
	CHECK_NUMBER(told(&fixture)->updated_at.second, 1770800400);
	fixture_close(&fixture);
}

TEST(another_day_has_no_second)
{
	struct fixture fixture;
	struct interaction interaction = interaction_make();
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen", "");
	interaction.type = "message";
	interaction.date = date_make(2026, 2, 10);
	worked(&fixture,
		change_log(&fixture.book, &fixture.act, just(&fixture, id), &interaction,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.outcome.interaction.at.second, 0);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: logged message on Feb 10");
	CHECK_NUMBER(fixture.outcome.remarks.count, 0);
	interaction.date = date_make(2026, 2, 12);
	worked(&fixture,
		change_log(&fixture.book, &fixture.act, just(&fixture, id), &interaction,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_TEXT(list_text(&fixture.outcome.remarks, 0), "that day is still to come");
	fixture_close(&fixture);
}

static const struct {
	const char *type;
	enum error_kind kind;
} types[] = {
	{ "lunch", ERROR_NONE },
	{ "on-site-2", ERROR_NONE },
	{ "Lunch", ERROR_NONE },
	{ "", ERROR_REFUSED },
	{ "two words", ERROR_REFUSED },
	{ "mittagessen!", ERROR_REFUSED },
	{ "昼食", ERROR_REFUSED },
	{ "stage", ERROR_REFUSED },
};

static void
types_are_words(void)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen", "");
	for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
		test_is_ok = true;
		record(&fixture, id, types[i].type, 0);
		CHECK_NUMBER(fixture.error.kind, types[i].kind);
		error_release(&fixture.error);
		test_result(arena_format(&fixture.arena, "type '%s' is %s", types[i].type,
			types[i].kind ? "refused" : "taken"));
	}
	fixture_close(&fixture);
}

static const struct {
	const char *before;
	const char *type;
	int64_t amount;
	const char *after;
} deposits[] = {
	{ "new", "deposit", 3000, "deposit" },
	{ "proposal", "deposit", 3000, "deposit" },
	{ "proposal", "deposit", 0, "proposal" },
	{ "proposal", "payment", 3000, "proposal" },
	{ "deposit", "deposit", 3000, "deposit" },
	{ "active", "deposit", 3000, "active" },
	{ "won", "deposit", 3000, "won" },
	{ "lost", "deposit", 3000, "lost" },
};

static void
a_deposit_moves_forward_only(void)
{
	struct fixture fixture;

	fixture_open(&fixture);
	for (size_t i = 0; i < sizeof deposits / sizeof *deposits; i++) {
		struct id id = add(&fixture, "Sarah Chen", deposits[i].before);
		bool moves = strcmp(deposits[i].before, deposits[i].after) != 0;

		test_is_ok = true;
		worked(&fixture, record(&fixture, id, deposits[i].type, deposits[i].amount));
		CHECK_TEXT(told(&fixture)->stage, deposits[i].after);
		CHECK_TEXT(fixture.outcome.interaction.type, deposits[i].type);
		CHECK_NUMBER(told(&fixture)->interactions, moves ? 2 : 1);
		CHECK(
			(strstr(fixture.outcome.summary, "moved to Deposit Paid") != NULL) == moves);
		test_result(
			arena_format(&fixture.arena, "a %s of %d in %s ends in %s", deposits[i].type,
				(int)deposits[i].amount, deposits[i].before, deposits[i].after));
	}
	fixture_close(&fixture);
}

TEST(a_move_is_an_interaction)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen", "");
	fixture.act.today = date_make(2026, 2, 13);
	worked(&fixture, move(&fixture, id, "Proposal Sent", "By mail"));
	CHECK_TEXT(told(&fixture)->stage, "proposal");
	CHECK_NUMBER(told(&fixture)->stage_since.day, date_make(2026, 2, 13).day);
	CHECK_TEXT(fixture.outcome.interaction.type, "stage");
	CHECK_TEXT(fixture.outcome.interaction.from, "new");
	CHECK_TEXT(fixture.outcome.interaction.to, "proposal");
	CHECK_TEXT(fixture.outcome.interaction.by, "tester");
	CHECK_TEXT(fixture.outcome.interaction.notes, "By mail");
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: moved to Proposal Sent");
	CHECK_TEXT(fixture.outcome.id, id_show(id, &fixture.arena));
	fixture_close(&fixture);
}

static const struct {
	const char *from;
	const char *typed;
	const char *note;
	enum error_kind kind;
	const char *told; /* the stage entered, or the message */
} moves[] = {
	{ "new", "next", "", ERROR_NONE, "contacted" },
	{ "contacted", "prev", "", ERROR_NONE, "new" },
	{ "new", "prev", "", ERROR_REFUSED, "New Lead is the first stage" },
	{ "lost", "next", "", ERROR_REFUSED, "Closed Lost is the last stage" },
	{ "lost", "new", "", ERROR_NONE, "new" },
	{ "new", "prop", "", ERROR_NONE, "proposal" },
	{ "new", "active client", "", ERROR_NONE, "active" },
	{ "new", "new", "", ERROR_REFUSED, "Sarah Chen is already in New Lead" },
	{ "new", "lost", "too dear", ERROR_NONE, "lost" },
	{ "new", "lost", "", ERROR_USAGE, "moving to Closed Lost needs a reason" },
	{ "won", "next", " ", ERROR_USAGE, "moving to Closed Lost needs a reason" },
	{ "new", "nowhere", "", ERROR_REFUSED,
		"there is no stage 'nowhere'; the stages are new, contacted, qualified, "
		"proposal, "
		"deposit, active, won, lost" },
	{ "new", "", "", ERROR_REFUSED,
		"there is no stage ''; the stages are new, contacted, qualified, proposal, "
		"deposit, active, won, lost" },
};

static void
moves_obey_the_pipeline(void)
{
	struct fixture fixture;

	fixture_open(&fixture);
	for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
		struct id id = add(&fixture, "Sarah Chen", moves[i].from);
		bool ok;

		test_is_ok = true;
		ok = move(&fixture, id, moves[i].typed, moves[i].note);
		if (moves[i].kind == ERROR_NONE && worked(&fixture, ok))
			CHECK_TEXT(told(&fixture)->stage, moves[i].told);
		else
			refused(&fixture, ok, moves[i].kind, moves[i].told);
		test_result(arena_format(&fixture.arena, "from %s to '%s' %s", moves[i].from,
			moves[i].typed, moves[i].kind ? "is refused" : "works"));
	}
	fixture_close(&fixture);
}

TEST(of_a_selection_those_already_there_stay)
{
	struct fixture fixture;
	struct list ids;

	fixture_open(&fixture);
	ids = only(&fixture, add(&fixture, "Sarah Chen", "proposal"));
	*(struct id *)list_push(&ids, sizeof(struct id), &fixture.arena) =
		add(&fixture, "Bob", "new");
	worked(&fixture,
		change_move(&fixture.book, &fixture.act, &ids, "proposal", "", &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.outcome.contacts.count, 1);
	CHECK_TEXT(
		fixture.outcome.summary, "Bob: moved to Proposal Sent; 1 was there already");
	refused(&fixture,
		change_move(&fixture.book, &fixture.act, &ids, "proposal", "", &fixture.arena,
			&fixture.outcome, &fixture.error),
		ERROR_REFUSED, "all of them are already there");
	worked(&fixture,
		change_move(&fixture.book, &fixture.act, &ids, "next", "", &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_TEXT(fixture.outcome.summary, "2 contacts: moved to the next stage");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_note_is_stored_as_written);
	RUN(a_note_that_says_nothing_or_too_much_is_refused);
	RUN(a_note_may_bring_its_contact_along);
	RUN(what_is_logged_is_filled_in);
	RUN(another_day_has_no_second);
	types_are_words();
	a_deposit_moves_forward_only();
	RUN(a_move_is_an_interaction);
	moves_obey_the_pipeline();
	RUN(of_a_selection_those_already_there_stay);
	return test_end();
}
