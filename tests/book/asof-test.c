#include "tests/book/scene.h"

#include "book/agenda.h"
#include "book/asof.h"

/* One contact as of a day. */
struct look {
	struct fixture *fixture;
	struct id id;
	struct date day;
	enum asof_extent extent;
	struct contact contact;
};

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct look *look = context;
	struct fixture *fixture = look->fixture;
	struct asof *asof;

	if (!asof_begin(txn, &fixture->settings, look->day, &fixture->arena, &asof, error) ||
		store_contact(txn, look->id, look->day, &fixture->arena, &look->contact, error) !=
			STORE_FOUND)
		return false;
	look->extent = asof_extent(asof);
	asof_rewind(asof, &look->contact, &fixture->arena);
	return true;
}

static struct look
as_of(struct fixture *fixture, struct id id, const char *date)
{
	struct look looking = { .fixture = fixture, .id = id, .day = day(date) };

	worked(fixture, book_read(&fixture->book, look, &looking, &fixture->error));
	return looking;
}

TEST(what_happened_later_is_taken_out_of_the_sums)
{
	struct fixture fixture;
	struct look look;
	struct id id;

	fixture_open(&fixture);
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah" });
	happens(&fixture, id, "2026-01-10",
		(struct interaction){
			.type = "delivery", .amount = yen(3000), .rating = { true, 400 } });
	happens(&fixture, id, "2026-02-10",
		(struct interaction){ .type = "payment", .amount = cents(1200) });
	happens(&fixture, id, "2026-02-11",
		(struct interaction){
			.type = "delivery", .amount = yen(5000), .rating = { true, 500 } });

	look = as_of(&fixture, id, "2026-02-11");
	CHECK_NUMBER(look.extent, ASOF_NOBODY);
	CHECK_TEXT(sum_text(&fixture, &look.contact.revenue), "¥8,000 + $12.00");
	CHECK_NUMBER(look.contact.rating.value, 450);

	look = as_of(&fixture, id, "2026-02-10");
	CHECK_NUMBER(look.extent, ASOF_FEW);
	CHECK_TEXT(sum_text(&fixture, &look.contact.revenue), "¥3,000 + $12.00");
	CHECK_NUMBER(look.contact.orders, 1);
	CHECK_NUMBER(look.contact.interactions, 2);
	CHECK_NUMBER(look.contact.rating.value, 400);
	CHECK_NUMBER(look.contact.last_delivery.day, day("2026-01-10").day);
	CHECK_NUMBER(look.contact.last_contact.day, day("2026-02-10").day);
	CHECK_NUMBER(look.contact.activity.last_interaction.day, day("2026-02-10").day);

	look = as_of(&fixture, id, "2026-02-09");
	CHECK_TEXT(sum_text(&fixture, &look.contact.revenue), "¥3,000");
	CHECK_NUMBER(look.contact.quiet_days, 30);

	look = as_of(&fixture, id, "2026-01-09");
	CHECK_TEXT(sum_text(&fixture, &look.contact.revenue), "");
	CHECK_NUMBER(look.contact.interactions, 0);
	CHECK(!look.contact.rating.is_known);
	CHECK(!date_is_known(look.contact.last_contact));
	fixture_close(&fixture);
}

TEST(the_opening_balance_was_always_there)
{
	struct fixture fixture;
	struct contact contact = { .name = "Sarah", .opening_interactions = 4 };
	struct look look;
	struct id id;

	fixture_open(&fixture);
	money_sum_add(&contact.opening_revenue, yen(700), &fixture.arena);
	id = joins(&fixture, 1, contact);
	happens(&fixture, id, "2026-02-10",
		(struct interaction){ .type = "payment", .amount = yen(300) });
	look = as_of(&fixture, id, "2026-02-09");
	CHECK_TEXT(sum_text(&fixture, &look.contact.revenue), "¥700");
	CHECK_NUMBER(look.contact.interactions, 4);
	fixture_close(&fixture);
}

TEST(the_score_is_that_of_the_day)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah" });
	happens(&fixture, id, "2026-02-10",
		(struct interaction){ .type = "delivery", .amount = yen(60000) });
	CHECK_NUMBER(as_of(&fixture, id, "2026-02-10").contact.score.value, 515);
	CHECK_NUMBER(as_of(&fixture, id, "2026-02-09").contact.score.value, 195);
	fixture_close(&fixture);
}

/* Moves on these days; what the stage and its first day were at the end of each. */
static const struct {
	const char *day;
	const char *stage;
	const char *since;
} stages[] = {
	{ "2026-01-04", "new", "2026-01-05" }, /* it was not there yet: as it began */
	{ "2026-01-05", "new", "2026-01-05" },
	{ "2026-01-19", "new", "2026-01-05" },
	{ "2026-01-20", "proposal", "2026-01-20" },
	{ "2026-01-31", "proposal", "2026-01-20" },
	{ "2026-02-01", "qualified", "2026-02-01" },
	{ "2026-02-04", "qualified", "2026-02-01" },
	{ "2026-02-05", "won", "2026-02-05" },
	{ "2026-02-11", "won", "2026-02-05" },
};

static void
the_stage_is_that_of_the_day(void)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-05");
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "new" });
	it_is(&fixture, "2026-01-20");
	moves(&fixture, id, "qualified");
	moves(&fixture, id, "contacted");
	moves(&fixture, id, "proposal");
	it_is(&fixture, "2026-02-01");
	moves(&fixture, id, "active");
	moves(&fixture, id, "qualified");
	it_is(&fixture, "2026-02-05");
	moves(&fixture, id, "active");
	moves(&fixture, id, "qualified");
	moves(&fixture, id, "won");
	for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
		struct look look = as_of(&fixture, id, stages[i].day);
		char since[DATE_TEXT_SIZE];

		test_is_ok = true;
		date_format(look.contact.stage_since, since);
		CHECK_TEXT(look.contact.stage, stages[i].stage);
		CHECK_TEXT(since, stages[i].since);
		test_result(arena_format(&fixture.arena, "on %s it stood in %s since %s",
			stages[i].day, stages[i].stage, stages[i].since));
	}
	fixture_close(&fixture);
}

TEST(moves_that_lead_back_leave_the_stage)
{
	struct fixture fixture;
	struct look look;
	struct id id;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-05");
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "contacted" });
	it_is(&fixture, "2026-02-05");
	moves(&fixture, id, "active");
	moves(&fixture, id, "proposal");
	moves(&fixture, id, "contacted");
	look = as_of(&fixture, id, "2026-02-04");
	CHECK_TEXT(look.contact.stage, "contacted");
	CHECK_NUMBER(look.contact.stage_since.day, day("2026-01-05").day);
	fixture_close(&fixture);
}

/* What is due as of a day, of a book in which much happened since. */
static const char *
due_as_of(struct fixture *fixture, enum agenda_scope scope, const char *date)
{
	struct list items = { 0 };

	worked(fixture,
		agenda_due(
			&fixture->book, scope, day(date), &fixture->arena, &items, &fixture->error));
	return due_text(fixture, &items);
}

TEST(what_was_due_is_told_as_it_was_then)
{
	struct fixture fixture;
	struct id sarah, bob;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-01");
	sarah = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "won" });
	bob = joins(&fixture, 2, (struct contact){ .name = "Bob", .stage = "new" });
	happens(&fixture, sarah, "2026-01-10", (struct interaction){ .type = "delivery" });
	happens(&fixture, sarah, "2026-02-10", (struct interaction){ .type = "delivery" });
	happens(&fixture, bob, "2026-01-05", (struct interaction){ .type = "email" });
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-02-11"), "");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-01-02"), "");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-01-03"),
		"Bob new-48h 2026-01-03 overdue 0\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-01-04"),
		"Bob new-48h 2026-01-03 overdue 1\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-01-05"), "");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-01-20"),
		"Sarah delivery-7 2026-01-17 overdue 3\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-02-09"),
		"Sarah delivery-30 2026-02-09 overdue 0\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_WEEK, "2026-01-12"),
		"Sarah delivery-7 2026-01-17 overdue 0\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_WEEK, "2026-02-09"),
		"Sarah delivery-30 2026-02-09 overdue 0\n");
	fixture_close(&fixture);
}

TEST(what_is_overdue_stays_until_the_day_of_the_one_that_takes_over)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-01");
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "won" });
	happens(&fixture, id, "2026-01-14", (struct interaction){ .type = "delivery" });
	CHECK_TEXT(due_as_of(&fixture, AGENDA_WEEK, "2026-02-11"),
		"Sarah delivery-7 2026-01-21 overdue 21\n"
		"Sarah delivery-30 2026-02-13 overdue 0\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_OVERDUE, "2026-02-12"),
		"Sarah delivery-7 2026-01-21 overdue 22\n");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_OVERDUE, "2026-02-13"), "");
	CHECK_TEXT(due_as_of(&fixture, AGENDA_DUE, "2026-02-13"),
		"Sarah delivery-30 2026-02-13 overdue 0\n");
	fixture_close(&fixture);
}

/* With many contacts that changed the way is another; what comes of it is not. */
TEST(many_changes_are_taken_out_as_few_are)
{
	enum { MANY = 300 };
	struct fixture fixture;
	struct look look = { .extent = ASOF_NOBODY };
	struct id id = { { 0 } };

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-05");
	for (int i = 1; i <= MANY; i++) {
		id = joins(&fixture, i, (struct contact){ .name = "Sarah", .stage = "new" });
		happens(&fixture, id, "2026-01-06",
			(struct interaction){ .type = "payment", .amount = yen(100) });
		happens(&fixture, id, "2026-02-06",
			(struct interaction){ .type = "payment", .amount = yen(200) });
	}
	it_is(&fixture, "2026-01-20");
	moves(&fixture, id, "contacted");
	it_is(&fixture, "2026-02-03");
	moves(&fixture, id, "active");
	look = as_of(&fixture, id, "2026-02-02");
	CHECK_NUMBER(look.extent, ASOF_MANY);
	CHECK_TEXT(sum_text(&fixture, &look.contact.revenue), "¥100");
	CHECK_TEXT(look.contact.stage, "contacted");
	CHECK_NUMBER(look.contact.stage_since.day, day("2026-01-20").day);
	CHECK_NUMBER(look.contact.last_contact.day, day("2026-01-06").day);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(what_happened_later_is_taken_out_of_the_sums);
	RUN(the_opening_balance_was_always_there);
	RUN(the_score_is_that_of_the_day);
	the_stage_is_that_of_the_day();
	RUN(moves_that_lead_back_leave_the_stage);
	RUN(what_was_due_is_told_as_it_was_then);
	RUN(what_is_overdue_stays_until_the_day_of_the_one_that_takes_over);
	RUN(many_changes_are_taken_out_as_few_are);
	return test_end();
}
