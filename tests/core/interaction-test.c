#include "core/interaction.h"
#include "core/platform.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static struct interaction
of_type(const char *type)
{
	struct interaction interaction = interaction_make();

	interaction.type = type;
	interaction.date = date_make(2026, 2, 10);
	return interaction;
}

static struct interaction
paid(const char *type, int64_t amount)
{
	struct interaction interaction = of_type(type);

	interaction.amount = money_make(amount, "JPY");
	return interaction;
}

static struct list
platforms(void)
{
	struct list list = { 0 };

	for (const struct platform *row = platform_defaults; row->id; row++)
		*(struct platform *)list_push(&list, sizeof(*row), &arena) = *row;
	return list;
}

static const char *
shown(struct money money)
{
	return money_is_known(money) ? money_show(money, &arena) : "";
}

/* A type, its direction, and what an amount of 3000 and of -3000 on it earns. */
static const struct type_case {
	const char *type;
	const char *direction;
	const char *earned;
	const char *corrected;
	bool is_contact;
} type_cases[] = {
	{ "inquiry", "in", "¥3,000", "-¥3,000", true },
	{ "message", "out", "¥3,000", "-¥3,000", true },
	{ "call", "out", "¥3,000", "-¥3,000", true },
	{ "email", "out", "¥3,000", "-¥3,000", true },
	{ "meeting", "out", "¥3,000", "-¥3,000", true },
	{ "proposal", "out", "", "", true },
	{ "deposit", "in", "¥3,000", "-¥3,000", true },
	{ "order", "in", "", "", true },
	{ "delivery", "out", "¥3,000", "-¥3,000", true },
	{ "payment", "in", "¥3,000", "-¥3,000", true },
	{ "review", "in", "¥3,000", "-¥3,000", true },
	{ "refund", "out", "-¥3,000", "-¥3,000", true },
	{ "note", "none", "¥3,000", "-¥3,000", false },
	{ "stage", "none", "¥3,000", "-¥3,000", false },
	{ "coffee", "none", "¥3,000", "-¥3,000", false },
};

static void
test_types(void)
{
	for (size_t i = 0; i < sizeof(type_cases) / sizeof(type_cases[0]); i++) {
		const struct type_case *row = &type_cases[i];
		struct interaction earned = paid(row->type, 3000);
		struct interaction corrected = paid(row->type, -3000);

		CHECK_TEXT(interaction_direction(&earned), row->direction);
		CHECK_TEXT(shown(interaction_revenue(&earned)), row->earned);
		CHECK_TEXT(shown(interaction_revenue(&corrected)), row->corrected);
		CHECK(interaction_is_contact(&earned) == row->is_contact);
		test_result(arena_format(&arena, "a %s goes %s and earns '%s'", row->type,
			row->direction, row->earned));
	}
}

TEST(every_built_in_type_is_found)
{
	for (const struct interaction_type *type = interaction_types; type->id; type++) {
		CHECK(interaction_type_find(type->id) == type);
		CHECK(word_find(interaction_directions, span_of(type->direction)) != NULL);
		CHECK(*type->label && *type->help);
	}
	CHECK(!interaction_type_find("coffee"));
	CHECK(!interaction_type_find(""));
	CHECK(!interaction_type_find("deliver"));
}

TEST(a_direction_of_its_own_wins)
{
	struct interaction interaction = of_type("message");

	interaction.direction = "in";
	CHECK_TEXT(interaction_direction(&interaction), "in");
	CHECK(interaction_is_contact(&interaction));
	interaction.direction = "none";
	CHECK(!interaction_is_contact(&interaction));
}

TEST(a_remark_is_never_contact)
{
	struct interaction note = of_type("note"), stage = of_type("stage");

	note.direction = stage.direction = "out";
	CHECK(!interaction_is_contact(&note));
	CHECK(!interaction_is_contact(&stage));
}

TEST(without_an_amount_nothing_is_earned)
{
	struct interaction delivery = of_type("delivery");
	struct list list = platforms();

	delivery.platform = "coconala";
	CHECK(!money_is_known(interaction_revenue(&delivery)));
	CHECK(!money_is_known(interaction_fee(&delivery, &list)));
}

/* A platform, an amount, and its fee. */
static const struct fee_case {
	const char *type;
	const char *platform;
	int64_t amount;
	const char *fee;
} fee_cases[] = {
	{ "delivery", "coconala", 3000, "¥660" },
	{ "delivery", "fiverr", 3000, "¥600" },
	{ "delivery", "upwork", 3000, "¥300" },
	{ "delivery", "direct", 3000, "¥0" },
	{ "delivery", "elsewhere", 3000, "¥0" },
	{ "delivery", "", 3000, "¥0" },
	{ "delivery", "coconala", 2, "¥0" },
	{ "delivery", "coconala", 3, "¥1" },
	{ "delivery", "upwork", 4, "¥0" },
	{ "delivery", "upwork", 5, "¥1" },
	{ "delivery", "upwork", 14, "¥1" },
	{ "delivery", "upwork", 15, "¥2" },
	{ "refund", "coconala", 3000, "-¥660" },
	{ "proposal", "coconala", 3000, "" },
	{ 0 },
};

static void
test_fees(void)
{
	struct list list = platforms();

	for (const struct fee_case *row = fee_cases; row->type; row++) {
		struct interaction interaction = paid(row->type, row->amount);

		interaction.platform = row->platform;
		CHECK_TEXT(shown(interaction_fee(&interaction, &list)), row->fee);
		test_result(arena_format(&arena, "of a %s of %d on '%s' the fee is '%s'",
			row->type, (int)row->amount, row->platform, row->fee));
	}
}

TEST(a_fee_of_its_own_wins)
{
	struct interaction delivery = paid("delivery", 3000);
	struct list list = platforms();

	delivery.platform = "coconala";
	delivery.fee = money_make(100, "JPY");
	CHECK_TEXT(shown(interaction_fee(&delivery, &list)), "¥100");
	delivery.fee = money_make(0, "JPY");
	CHECK_TEXT(shown(interaction_fee(&delivery, &list)), "¥0");
}

TEST(a_normal_interaction_has_its_words_folded)
{
	struct interaction interaction = of_type(" Delivery");

	interaction.platform = "Fiverr ";
	interaction.direction = "OUT";
	interaction_normalise(&interaction, &arena);
	CHECK_TEXT(interaction.type, "delivery");
	CHECK_TEXT(interaction.platform, "fiverr");
	CHECK_TEXT(interaction.direction, "out");
	CHECK_TEXT(interaction.notes, "");
}

static const char *
checked(const struct interaction *interaction)
{
	struct error error = ERROR_INIT;
	bool ok = interaction_check(interaction, &error);
	const char *message = ok ? "ok" : arena_copy(&arena, error.message);

	CHECK(ok || error.kind == ERROR_REFUSED);
	error_release(&error);
	return message;
}

/* A rating in hundredths, and whether it is accepted. */
static const struct rating_case {
	int rating;
	bool ok;
} rating_cases[] = {
	{ -50, false },
	{ -1, false },
	{ 0, true },
	{ 1, false },
	{ 49, false },
	{ 50, true },
	{ 51, false },
	{ 450, true },
	{ 475, false },
	{ 499, false },
	{ 500, true },
	{ 501, false },
	{ 550, false },
};

static void
test_ratings(void)
{
	for (size_t i = 0; i < sizeof(rating_cases) / sizeof(rating_cases[0]); i++) {
		struct interaction review = of_type("review");

		review.rating = (struct hundredths){ true, rating_cases[i].rating };
		CHECK(rating_cases[i].ok == (strcmp(checked(&review), "ok") == 0));
		test_result(arena_format(&arena, "a rating of %s is %s",
			hundredths_show(review.rating, 2, &arena),
			rating_cases[i].ok ? "accepted" : "refused"));
	}
}

TEST(an_interaction_needs_a_type_and_a_day)
{
	struct interaction interaction = of_type("call");

	CHECK_TEXT(checked(&interaction), "ok");
	interaction.type = "";
	CHECK(strstr(checked(&interaction), "needs a type") != NULL);
	interaction.type = "call";
	interaction.date = (struct date){ 0 };
	CHECK(strncmp(checked(&interaction), "date:", 5) == 0);
}

TEST(a_fee_is_not_more_than_its_amount)
{
	struct interaction interaction = of_type("refund");

	interaction.amount = money_make(-100, "JPY");
	interaction.fee = money_make(100, "JPY");
	CHECK_TEXT(checked(&interaction), "ok");
	interaction.fee = money_make(101, "JPY");
	CHECK_TEXT(checked(&interaction), "fee: it cannot be more than the amount");
	interaction.fee = money_make(-101, "JPY");
	CHECK_TEXT(checked(&interaction), "fee: it cannot be more than the amount");
	interaction.amount = money_make(101, "JPY");
	CHECK_TEXT(checked(&interaction), "ok");
}

TEST(a_fee_needs_an_amount_in_its_currency)
{
	struct interaction interaction = of_type("delivery");

	interaction.fee = money_make(100, "JPY");
	CHECK(strncmp(checked(&interaction), "fee: it needs an amount", 23) == 0);
	interaction.amount = money_make(500, "USD");
	CHECK_TEXT(checked(&interaction), "fee: it has to be in USD, as the amount is");
	interaction.amount = money_make(3000, "JPY");
	CHECK_TEXT(checked(&interaction), "ok");
}

TEST(members_have_the_shape_of_their_kind)
{
	struct interaction interaction = of_type("call");

	interaction.direction = "sideways";
	CHECK_TEXT(checked(&interaction), "direction: one of in, out, none is expected");
	interaction.direction = "";
	interaction.notes = "esc \x1b";
	CHECK(strncmp(checked(&interaction), "notes", 5) == 0);
}

int
main(void)
{
	test_types();
	RUN(every_built_in_type_is_found);
	RUN(a_direction_of_its_own_wins);
	RUN(a_remark_is_never_contact);
	RUN(without_an_amount_nothing_is_earned);
	test_fees();
	RUN(a_fee_of_its_own_wins);
	RUN(a_normal_interaction_has_its_words_folded);
	test_ratings();
	RUN(an_interaction_needs_a_type_and_a_day);
	RUN(a_fee_is_not_more_than_its_amount);
	RUN(a_fee_needs_an_amount_in_its_currency);
	RUN(members_have_the_shape_of_their_kind);
	arena_release(&arena);
	return test_end();
}
