#include "core/stage.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static struct list
pipeline(void)
{
	struct list list = { 0 };

	for (const struct stage *stage = stage_defaults; stage->id; stage++)
		*(struct stage *)list_push(&list, sizeof(*stage), &arena) = *stage;
	return list;
}

static void
add(struct list *list, struct stage stage)
{
	*(struct stage *)list_push(list, sizeof(stage), &arena) = stage;
}

/* What is typed, and the id of the stage that is meant. */
static const struct find_case {
	const char *typed;
	const char *id;
} find_cases[] = {
	{ "new", "new" },
	{ "NEW", "new" },
	{ " new ", "new" },
	{ "n", "new" },
	{ "New Lead", "new" },
	{ "new l", "new" },
	{ "c", NULL },
	{ "co", "contacted" },
	{ "closed", NULL },
	{ "closed w", "won" },
	{ "won", "won" },
	{ "Closed Lost", "lost" },
	{ "proposal", "proposal" },
	{ "Proposal Sent", "proposal" },
	{ "proposal  sent", "proposal" },
	{ "deposit paid", "deposit" },
	{ "active", "active" },
	{ "proposal sent!", NULL },
	{ "lead", NULL },
	{ "", NULL },
	{ " ", NULL },
	{ 0 },
};

static void
test_finding(void)
{
	struct list list = pipeline();

	for (const struct find_case *row = find_cases; row->typed; row++) {
		const struct stage *stage = stage_find(&list, row->typed);

		CHECK_TEXT(stage ? stage->id : "none", row->id ? row->id : "none");
		test_result(arena_format(
			&arena, "'%s' means %s", row->typed, row->id ? row->id : "no stage"));
	}
}

TEST(an_id_wins_over_a_label_and_a_label_over_a_beginning)
{
	struct list list = { 0 };

	add(&list, (struct stage){ .id = "lead-hot", .label = "Hot" });
	add(&list, (struct stage){ .id = "warm", .label = "Lead" });
	CHECK_TEXT(stage_find(&list, "lead")->id, "warm");
	add(&list, (struct stage){ .id = "lead", .label = "Other" });
	CHECK_TEXT(stage_find(&list, "lead")->id, "lead");
	CHECK(!stage_find(&list, "lea"));
}

TEST(two_equal_labels_mean_neither)
{
	struct list list = { 0 };

	add(&list, (struct stage){ .id = "a", .label = "Same" });
	add(&list, (struct stage){ .id = "b", .label = "same" });
	CHECK(!stage_find(&list, "same"));
	CHECK_TEXT(stage_find(&list, "b")->id, "b");
}

TEST(a_stage_that_is_gone_goes_by_its_id)
{
	struct list list = pipeline();
	struct stage stage = stage_of(&list, "gone");

	CHECK_TEXT(stage.id, "gone");
	CHECK_TEXT(stage.label, "gone");
	CHECK_NUMBER(stage.weight, 0);
	CHECK_NUMBER(stage.kind, STAGE_OPEN);
	CHECK_NUMBER((long long)stage_index(&list, "gone"), 8);
	CHECK(!stage_is_closed(&list, "gone"));
}

TEST(the_built_in_stages_are_those_of_the_board)
{
	static const struct stage expected[] = {
		{ "new", "New Lead", STAGE_OPEN, 10 },
		{ "contacted", "Contacted", STAGE_OPEN, 20 },
		{ "qualified", "Qualified", STAGE_OPEN, 40 },
		{ "proposal", "Proposal Sent", STAGE_OPEN, 60 },
		{ "deposit", "Deposit Paid", STAGE_OPEN, 90 },
		{ "active", "Active Client", STAGE_OPEN, 100 },
		{ "won", "Closed Won", STAGE_WON, 100 },
		{ "lost", "Closed Lost", STAGE_LOST, 0 },
	};
	struct list list = pipeline();

	CHECK_NUMBER((long long)list.count, 8);
	for (size_t i = 0; i < list.count; i++) {
		struct stage stage = stage_of(&list, expected[i].id);

		CHECK_NUMBER((long long)stage_index(&list, expected[i].id), (long long)i);
		CHECK_TEXT(stage.label, expected[i].label);
		CHECK_NUMBER(stage.kind, expected[i].kind);
		CHECK_NUMBER(stage.weight, expected[i].weight);
	}
}

TEST(only_won_and_lost_are_closed)
{
	struct list list = pipeline();

	for (const struct stage *stage = stage_defaults; stage->id; stage++)
		CHECK(stage_is_closed(&list, stage->id) == (stage->kind != STAGE_OPEN));
	CHECK_TEXT(stage_kind_word(STAGE_OPEN), "open");
	CHECK_TEXT(stage_kind_word(STAGE_WON), "won");
	CHECK_TEXT(stage_kind_word(STAGE_LOST), "lost");
}

/* A stage, and where a deposit moves a contact from there. */
static const struct deposit_case {
	const char *from;
	const char *to;
} deposit_cases[] = {
	{ "new", "deposit" },
	{ "contacted", "deposit" },
	{ "qualified", "deposit" },
	{ "proposal", "deposit" },
	{ "deposit", NULL },
	{ "active", NULL },
	{ "won", NULL },
	{ "lost", NULL },
	{ "gone", NULL },
	{ 0 },
};

static void
test_deposits(void)
{
	struct list list = pipeline();

	for (const struct deposit_case *row = deposit_cases; row->from; row++) {
		const char *to = stage_after_deposit(&list, row->from);

		CHECK_TEXT(to ? to : "stays", row->to ? row->to : "stays");
		test_result(arena_format(&arena, "a deposit in %s %s", row->from,
			row->to ? "moves on" : "moves nothing"));
	}
}

TEST(the_order_of_columns_does_not_make_a_deposit_move_back)
{
	struct list list = { 0 };

	add(&list, (struct stage){ .id = "active", .label = "Active" });
	add(&list, (struct stage){ .id = "lost", .label = "Lost", .kind = STAGE_LOST });
	add(&list, (struct stage){ .id = "mine", .label = "Mine" });
	CHECK(!stage_after_deposit(&list, "mine"));
	add(&list, (struct stage){ .id = "deposit", .label = "Deposit" });
	CHECK(!stage_after_deposit(&list, "active"));
	CHECK(!stage_after_deposit(&list, "lost"));
	CHECK_TEXT(stage_after_deposit(&list, "mine"), "deposit");
}

int
main(void)
{
	test_finding();
	RUN(an_id_wins_over_a_label_and_a_label_over_a_beginning);
	RUN(two_equal_labels_mean_neither);
	RUN(a_stage_that_is_gone_goes_by_its_id);
	RUN(the_built_in_stages_are_those_of_the_board);
	RUN(only_won_and_lost_are_closed);
	test_deposits();
	RUN(the_order_of_columns_does_not_make_a_deposit_move_back);
	arena_release(&arena);
	return test_end();
}
