#include "tests/book/scene.h"

#include "book/view.h"
#include "core/score.h"

/* ------ the dossier ------ */

TEST(a_dossier_has_everything_about_one_contact)
{
	struct fixture fixture;
	struct dossier dossier;
	struct id id;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-01");
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "won" });
	happens(&fixture, id, "2026-01-20",
		(struct interaction){ .type = "delivery", .notes = "first" });
	happens(&fixture, id, "2026-02-01",
		(struct interaction){ .type = "note", .notes = "second" });
	it_is(&fixture, "2026-02-11");
	worked(&fixture,
		view_dossier(&fixture.book, id, fixture.act.today, &fixture.arena, &dossier,
			&fixture.error));
	CHECK_TEXT(dossier.contact.name, "Sarah");
	CHECK_NUMBER(dossier.contact.orders, 1);
	CHECK_NUMBER((long long)dossier.timeline.count, 2);
	CHECK_TEXT(
		((struct interaction *)list_at(&dossier.timeline, 0, sizeof(struct interaction)))
			->notes,
		"second");
	CHECK_NUMBER((long long)dossier.score_factors.count, 5);
	CHECK_TEXT(due_text(&fixture, &dossier.follow_ups),
		"Sarah delivery-7 2026-01-27 overdue 15\n"
		"Sarah delivery-30 2026-02-19 overdue 0\n"
		"Sarah delivery-90 2026-04-20 overdue 0\n");
	worked(&fixture,
		view_dossier(&fixture.book, id, day("2026-02-19"), &fixture.arena, &dossier,
			&fixture.error));
	CHECK_TEXT(due_text(&fixture, &dossier.follow_ups),
		"Sarah delivery-30 2026-02-19 overdue 0\n"
		"Sarah delivery-90 2026-04-20 overdue 0\n");
	fixture_close(&fixture);
}

TEST(the_head_of_a_dossier_has_the_newest_and_pages_have_the_rest)
{
	struct fixture fixture;
	struct dossier dossier;
	struct list older = { 0 }, orders = { 0 };
	struct store_page page = { .type = "" };
	struct id id;

	fixture_open(&fixture);
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "won" });
	happens(&fixture, id, "2026-01-20", (struct interaction){ .type = "delivery" });
	happens(&fixture, id, "2026-02-01", (struct interaction){ .type = "call" });
	happens(&fixture, id, "2026-02-02", (struct interaction){ .type = "call" });
	for (size_t lines = 0; lines <= 4; lines++) {
		worked(&fixture,
			view_dossier_head(&fixture.book, id, fixture.act.today, lines, &fixture.arena,
				&dossier, &fixture.error));
		CHECK_NUMBER(dossier.timeline.count, lines < 3 ? lines : 3);
		CHECK_NUMBER(dossier.contact.interactions, 3);
	}
	page.behind = list_at(&dossier.timeline, 0, sizeof(struct interaction));
	worked(&fixture,
		view_timeline(&fixture.book, id, &page, &fixture.arena, &older, &fixture.error));
	CHECK_NUMBER(older.count, 2);
	page = (struct store_page){ .type = "delivery", .limit = 5 };
	worked(&fixture,
		view_timeline(&fixture.book, id, &page, &fixture.arena, &orders, &fixture.error));
	CHECK_NUMBER(orders.count, 1);
	fixture_close(&fixture);
}

TEST(there_is_no_dossier_of_a_contact_that_is_gone)
{
	struct fixture fixture;
	struct dossier dossier;

	fixture_open(&fixture);
	refused(&fixture,
		view_dossier(&fixture.book, (struct id){ { 1 } }, fixture.act.today,
			&fixture.arena, &dossier, &fixture.error),
		ERROR_NOT_FOUND, "there is no such contact any more");
	fixture_close(&fixture);
}

/* ------ the board ------ */

/* "new 2 ¥500: bob, Zoë; …", columns with nothing in them left out. */
static const char *
board(struct fixture *fixture, const char *line, size_t cards)
{
	struct query_context context = { fixture->act.today, &fixture->settings,
		&fixture->arena };
	const struct query *query = query_parse_line(line, &context, &fixture->error);
	struct list columns = { 0 };
	const char *all = "";

	worked(fixture,
		query &&
			view_board(&fixture->book, query, fixture->act.today, cards, &fixture->arena,
				&columns, &fixture->error));
	for (size_t i = 0; i < columns.count; i++) {
		const struct board_column *column = list_at(&columns, i, sizeof *column);

		if (column->totals.count == 0)
			continue;
		all = arena_format(&fixture->arena, "%s%s%s %lld %s/%s:", all, *all ? "; " : "",
			column->totals.stage, (long long)column->totals.count,
			sum_text(fixture, &column->totals.value),
			sum_text(fixture, &column->totals.weighted));
		for (size_t j = 0; j < column->cards.count; j++)
			all = arena_format(&fixture->arena, "%s %s", all,
				((struct contact *)list_at(&column->cards, j, sizeof(struct contact)))
					->name);
	}
	return all;
}

static void
fill(struct fixture *fixture)
{
	struct contact bob = { .name = "bob", .stage = "new", .value = yen(500) };
	struct contact zoe = { .name = "Zoë", .stage = "new", .value = yen(1000) };
	struct contact old = { .name = "Old", .stage = "new", .notes = "blue" };

	fixture_open(fixture);
	list_push_text(&bob.tags, "vip", &fixture->arena);
	joins(fixture, 1, zoe);
	joins(fixture, 2, bob);
	happens(fixture,
		joins(fixture, 3, (struct contact){ .name = "Zack", .stage = "new" }),
		"2026-02-01", (struct interaction){ .type = "payment", .amount = yen(60000) });
	joins(
		fixture, 4, (struct contact){ .name = "Dora", .stage = "won", .notes = "blue" });
	is_archived(fixture, joins(fixture, 5, old));
}

static const struct {
	const char *query;
	size_t cards;
	const char *board;
} boards[] = {
	{ "", 10, "new 3 ¥1,500/¥150: Zack bob Zoë; won 1 /: Dora" },
	{ "", 2, "new 3 ¥1,500/¥150: Zack bob; won 1 /: Dora" },
	{ "", 0, "new 3 ¥1,500/¥150:; won 1 /:" },
	{ "stage:new", 10, "new 3 ¥1,500/¥150: Zack bob Zoë" },
	{ "stage:new", 1, "new 3 ¥1,500/¥150: Zack" },
	{ "tag:vip", 10, "new 1 ¥500/¥50: bob" },
	{ "-tag:vip", 1, "new 2 ¥1,000/¥100: Zack; won 1 /: Dora" },
	{ "blue", 10, "won 1 /: Dora" },
	{ "blue archived:any", 10, "new 1 /: Old; won 1 /: Dora" },
	{ "archived:yes", 10, "new 1 /: Old" },
	{ "archived:any", 2, "new 4 ¥1,500/¥150: Zack bob; won 1 /: Dora" },
	{ "nobody", 10, "" },
};

static void
boards_are_drawn(void)
{
	struct fixture fixture;

	fill(&fixture);
	for (size_t i = 0; i < sizeof boards / sizeof *boards; i++) {
		test_is_ok = true;
		CHECK_TEXT(board(&fixture, boards[i].query, boards[i].cards), boards[i].board);
		test_result(arena_format(&fixture.arena, "the board of '%s' with %zu cards is %s",
			boards[i].query, boards[i].cards, boards[i].board));
	}
	fixture_close(&fixture);
}

TEST(a_stage_that_the_pipeline_lacks_has_a_column_behind_the_others)
{
	struct fixture fixture;

	fixture_open(&fixture);
	CHECK(settings_set(
		&fixture.settings, "stage lab", "label", "Lab", &fixture.arena, &fixture.error));
	joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "lab" });
	joins(&fixture, 2, (struct contact){ .name = "Bob", .stage = "lost" });
	fixture.settings = settings_default(&fixture.arena);
	CHECK_TEXT(board(&fixture, "", 5), "lost 1 /: Bob; lab 1 /: Sarah");
	CHECK_TEXT(board(&fixture, "sarah", 5), "lab 1 /: Sarah");
	fixture_close(&fixture);
}

/* ------ scores ------ */

struct scoring {
	struct fixture *fixture;
	const char *all;
};

static bool
add_score(
	const struct view_score *score, size_t index, void *context, struct error *error)
{
	struct scoring *scoring = context;
	int64_t sum = 0;

	(void)error;
	for (size_t i = 0; i < score->score_factors.count; i++)
		sum += ((struct score_factor *)list_at(
					&score->score_factors, i, sizeof(struct score_factor)))
				   ->share.value;
	CHECK_NUMBER(sum, score->score.value);
	scoring->all = arena_format(&scoring->fixture->arena, "%s%zu %s %s\n", scoring->all,
		index, score->name, hundredths_show(score->score, 2, &scoring->fixture->arena));
	return true;
}

TEST(scores_rank_all_that_are_not_archived)
{
	struct fixture fixture;
	struct scoring scoring = { &fixture, "" };

	fill(&fixture);
	worked(&fixture, view_scores(&fixture.book, 0, add_score, &scoring, &fixture.error));
	CHECK_TEXT(scoring.all, "0 Zack 4.65\n1 Zoë 1.95\n2 bob 1.95\n3 Dora 1.95\n");
	scoring.all = "";
	worked(&fixture, view_scores(&fixture.book, 2, add_score, &scoring, &fixture.error));
	CHECK_TEXT(scoring.all, "0 Zack 4.65\n1 Zoë 1.95\n");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_dossier_has_everything_about_one_contact);
	RUN(the_head_of_a_dossier_has_the_newest_and_pages_have_the_rest);
	RUN(there_is_no_dossier_of_a_contact_that_is_gone);
	boards_are_drawn();
	RUN(a_stage_that_the_pipeline_lacks_has_a_column_behind_the_others);
	RUN(scores_rank_all_that_are_not_archived);
	return test_end();
}
