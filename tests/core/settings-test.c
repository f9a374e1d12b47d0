#include "core/settings.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

/* "ok", or why the line was refused. */
static const char *
set(struct settings *settings, const char *section, const char *name, const char *value)
{
	struct error error = ERROR_INIT;
	bool ok = settings_set(settings, section, name, value, &arena, &error);
	const char *message = ok ? "ok" : arena_copy(&arena, error.message);

	CHECK(ok == (error.kind == ERROR_NONE));
	error_release(&error);
	return message;
}

static const char *
pipeline(const struct settings *settings)
{
	const char *all = "";

	for (size_t i = 0; i < settings->pipeline.count; i++) {
		const struct stage *stage = list_at(&settings->pipeline, i, sizeof(*stage));

		all = arena_format(&arena, "%s%s%s", all, i ? " " : "", stage->id);
	}
	return all;
}

static const char *
rules(const struct settings *settings)
{
	const char *all = "";

	for (size_t i = 0; i < settings->rules.count; i++) {
		const struct rule *rule = list_at(&settings->rules, i, sizeof(*rule));

		all =
			arena_format(&arena, "%s%s%s:%d", all, i ? " " : "", rule->id, rule->offset);
	}
	return all;
}

TEST(the_defaults_are_the_built_in_rules)
{
	struct settings settings = settings_default(&arena);

	CHECK_TEXT(
		pipeline(&settings), "new contacted qualified proposal deposit active won lost");
	CHECK_TEXT(rules(&settings),
		"delivery-7:7 delivery-30:30 delivery-90:90 new-48h:2 proposal-3d:3 "
		"active-14d:14 "
		"custom:0");
	CHECK_NUMBER((long long)settings.platforms.count, 4);
	CHECK_TEXT(settings.money.base, "JPY");
	CHECK_NUMBER((long long)settings.money.rates.count, 0);
	CHECK_NUMBER(settings.active_days, 30);
	CHECK_NUMBER(settings.quiet_days, 30);
	CHECK_TEXT(settings.who, "");
	CHECK_NUMBER(settings.colour, SETTINGS_COLOUR_AUTO);
	CHECK_NUMBER(settings.mouse, SETTINGS_MOUSE_ON);
	CHECK_NUMBER(settings.theme, SETTINGS_THEME_AUTO);
}

TEST(changing_settings_leaves_the_built_in_rows_alone)
{
	struct settings settings = settings_default(&arena), fresh;

	set(&settings, "stage new", "label", "Fresh");
	set(&settings, "rule delivery-7", "days", "8");
	set(&settings, "platform coconala", "fee", "1%");
	fresh = settings_default(&arena);
	CHECK_TEXT(stage_of(&fresh.pipeline, "new").label, "New Lead");
	CHECK_NUMBER(platform_fee(&fresh.platforms, "coconala"), 2200);
	CHECK(strncmp(rules(&fresh), "delivery-7:7 ", 13) == 0);
}

/* A line that is accepted. */
static const struct line {
	const char *section, *name, *value;
} accepted[] = {
	{ "money", "base", "USD" },
	{ "money", "base", "eur" },
	{ "Money", "BASE", " JPY " },
	{ "rates", "USD", "150.25" },
	{ "rates", "usd", "1" },
	{ "rates", "EUR", "0.000001" },
	{ "rates", "EUR", "999999999.999999" },
	{ "platform coconala", "fee", "22%" },
	{ "platform  coconala ", "fee", "0%" },
	{ "platform bazaar", "fee", "12.25%" },
	{ "platform bazaar", "fee", "2200bp" },
	{ "platform bazaar", "fee", "100%" },
	{ "platform bazaar", "fee", "10000bp" },
	{ "platform bazaar", "label", "The Bazaar" },
	{ "platform bazaar", "contact", "Inside" },
	{ "stage new", "label", "新規" },
	{ "stage new", "weight", "0" },
	{ "stage new", "weight", "100" },
	{ "stage mine", "kind", "won" },
	{ "stage mine", "after", "Proposal Sent" },
	{ "stage mine", "after", "start" },
	{ "rule delivery-7", "days", "1" },
	{ "rule delivery-7", "days", "3650" },
	{ "rule delivery-7", "label", "How is it?" },
	{ "rule delivery-7", "message", "" },
	{ "rule delivery-7", "enabled", "no" },
	{ "rule delivery-7", "enabled", "yes" },
	{ "rule custom", "label", "to do" },
	{ "report", "active-days", "7" },
	{ "report", "quiet-days", "3650" },
	{ "user", "name", "Kim" },
	{ "screen", "colour", "never" },
	{ "screen", "color", "ALWAYS" },
	{ "screen", "mouse", "no" },
	{ "screen", "theme", "light" },
	{ "screen", "theme", "MONO" },
	{ "keys board", "H", "move % prev" },
	{ "keys board", "H", "" },
	{ "enrich", "command", "lookup --fast" },
	{ "enrich", "seconds", "5" },
	{ 0 },
};

static void
test_accepted(void)
{
	for (const struct line *row = accepted; row->section; row++) {
		struct settings settings = settings_default(&arena);

		CHECK_TEXT(set(&settings, row->section, row->name, row->value), "ok");
		test_result(arena_format(
			&arena, "[%s] %s = %s is accepted", row->section, row->name, row->value));
	}
}

/* A line that is refused, and a part of the message. */
static const struct refused {
	const char *section, *name, *value, *message;
} refused[] = {
	{ "money", "base", "YEN", "[money] base: 'YEN' is no currency; a code such as" },
	{ "money", "base", "", "is no currency" },
	{ "money", "base", "JPYX", "is no currency" },
	{ "money", "bases", "JPY", "[money] has no 'bases'; it has base" },
	{ "rates", "XXY", "1", "'XXY' is no currency" },
	{ "rates", "USD", "0", "'0' is no rate" },
	{ "rates", "USD", "-1", "is no rate" },
	{ "rates", "USD", "1.", "is no rate" },
	{ "rates", "USD", ".5", "is no rate" },
	{ "rates", "USD", "1.0000001", "is no rate" },
	{ "rates", "USD", "0.000000", "is no rate" },
	{ "rates", "USD", "1000000000", "is no rate" },
	{ "rates", "USD", "1,5", "is no rate" },
	{ "rates", "USD", "1e3", "is no rate" },
	{ "rates", "USD", "", "is no rate" },
	{ "platform", "fee", "1%", "there is no section [platform]" },
	{ "platform x", "fee", "22", "'22' is no share" },
	{ "platform x", "fee", "100.01%", "is no share" },
	{ "platform x", "fee", "10001bp", "is no share" },
	{ "platform x", "fee", "-1%", "is no share" },
	{ "platform x", "fee", "1.234%", "is no share" },
	{ "platform x", "fee", "%", "is no share" },
	{ "platform x", "fee", "bp", "is no share" },
	{ "platform x", "fee", "", "is no share" },
	{ "platform x", "label", "", "it cannot be empty" },
	{ "platform x", "contact", "never", "'never' is none of anywhere, inside" },
	{ "platform a b", "fee", "1%", "'a b' is no name" },
	{ "platform a,b", "fee", "1%", "is no name" },
	{ "platform x", "colour", "red", "it has fee, label, contact" },
	{ "stage new", "weight", "101", "'101' is no whole number from 0 to 100" },
	{ "stage new", "weight", "-1", "is no whole number" },
	{ "stage new", "weight", "", "is no whole number" },
	{ "stage new", "weight", "5x", "is no whole number" },
	{ "stage new", "kind", "shut", "'shut' is none of open, won, lost" },
	{ "stage new", "after", "nowhere", "there is no stage 'nowhere'" },
	{ "stage new", "after", "new", "a stage cannot come after itself" },
	{ "stage a:b", "label", "x", "is no name" },
	{ "rule daily", "days", "1", "there is no rule 'daily'; there are delivery-7," },
	{ "rule daily", "enabled", "yes", "there is no rule" },
	{ "rule delivery-7", "days", "0", "from 1 to 3650" },
	{ "rule delivery-7", "days", "3651", "from 1 to 3650" },
	{ "rule delivery-7", "label", "", "it cannot be empty" },
	{ "rule delivery-7", "enabled", "maybe", "'maybe' is none of yes, no" },
	{ "rule custom", "days", "3", "a day of its own" },
	{ "rule custom", "enabled", "no", "cannot be switched off" },
	{ "report", "active-days", "0", "from 1 to 3650" },
	{ "user", "name", "", "it cannot be empty" },
	{ "user", "name", "a\x1b", "it" },
	{ "screen", "colour", "red", "'red' is none of auto, never, always" },
	{ "screen", "mouse", "2", "is none of yes, no" },
	{ "screen", "theme", "blue", "'blue' is none of auto, dark, light, mono" },
	{ "enrich", "seconds", "0", "from 1 to 3600" },
	{ "colours", "x", "y", "there is no section [colours]; there are money, rates," },
	{ "", "x", "y", "there is no section []" },
	{ "keys", "H", "x", "there is no section [keys]" },
	{ "money x", "base", "JPY", "there is no section [money x]" },
	{ 0 },
};

static void
test_refused(void)
{
	for (const struct refused *row = refused; row->section; row++) {
		struct settings settings = settings_default(&arena);
		uint64_t before = settings_fingerprint(&settings);
		const char *message = set(&settings, row->section, row->name, row->value);

		CHECK(strstr(message, row->message) != NULL);
		CHECK(settings_fingerprint(&settings) == before);
		CHECK_NUMBER((long long)settings.pipeline.count, 8);
		CHECK_NUMBER((long long)settings.platforms.count, 4);
		test_result(arena_format(
			&arena, "[%s] %s is refused: %s", row->section, row->name, row->message));
	}
}

TEST(a_line_sets_what_it_names)
{
	struct settings settings = settings_default(&arena);
	const struct settings_key *key;

	set(&settings, "money", "base", "eur");
	set(&settings, "platform Coconala", "fee", "12.5%");
	set(&settings, "stage proposal", "weight", "55");
	set(&settings, "stage proposal", "label", " Offer ");
	set(&settings, "rule active-14d", "days", "21");
	set(&settings, "report", "active-days", "7");
	set(&settings, "screen", "colour", "always");
	set(&settings, "keys board", "H", "move % prev");
	CHECK_TEXT(settings.money.base, "EUR");
	CHECK_NUMBER(platform_fee(&settings.platforms, "coconala"), 1250);
	CHECK_NUMBER(stage_of(&settings.pipeline, "proposal").weight, 55);
	CHECK_TEXT(stage_of(&settings.pipeline, "proposal").label, "Offer");
	CHECK(strstr(rules(&settings), "active-14d:21") != NULL);
	CHECK_NUMBER(settings.active_days, 7);
	CHECK_NUMBER(settings.colour, SETTINGS_COLOUR_ALWAYS);
	key = list_at(&settings.keys, 0, sizeof(*key));
	CHECK_TEXT(key->view, "board");
	CHECK_TEXT(key->key, "H");
	CHECK_TEXT(key->command, "move % prev");
}

TEST(a_rate_counts_in_sums_and_the_last_one_holds)
{
	struct settings settings = settings_default(&arena);
	struct list sum = { 0 };

	money_sum_add(&sum, money_make(10000, "USD"), &arena);
	set(&settings, "rates", "USD", "1");
	set(&settings, "rates", "usd", "150.255");
	CHECK_NUMBER((long long)settings.money.rates.count, 1);
	CHECK_NUMBER(money_sum_base(&sum, &settings.money, NULL), 15026);
}

TEST(a_new_platform_is_known_afterwards)
{
	struct settings settings = settings_default(&arena);

	set(&settings, "platform Bazaar", "fee", "150bp");
	CHECK_NUMBER(platform_fee(&settings.platforms, "bazaar"), 150);
	CHECK_TEXT(platform_label(&settings.platforms, "bazaar"), "Bazaar");
	CHECK(!platform_keeps_contact(&settings.platforms, "bazaar"));
	set(&settings, "platform bazaar", "contact", "inside");
	CHECK(platform_keeps_contact(&settings.platforms, "bazaar"));
	CHECK_NUMBER((long long)settings.platforms.count, 5);
}

/* What [stage NAME] after = VALUE makes of the pipeline. */
static const struct place_case {
	const char *section, *value, *pipeline;
} place_cases[] = {
	{ "stage mine", NULL,
		"new contacted qualified proposal deposit active mine won lost" },
	{ "stage mine", "new",
		"new mine contacted qualified proposal deposit active won lost" },
	{ "stage mine", "start",
		"mine new contacted qualified proposal deposit active won lost" },
	{ "stage mine", "lost",
		"new contacted qualified proposal deposit active won lost mine" },
	{ "stage lost", "new", "new lost contacted qualified proposal deposit active won" },
	{ "stage new", "contacted",
		"contacted new qualified proposal deposit active won lost" },
	{ "stage new", "lost", "contacted qualified proposal deposit active won lost new" },
	{ "stage contacted", "new",
		"new contacted qualified proposal deposit active won lost" },
	{ "stage contacted", "start",
		"contacted new qualified proposal deposit active won lost" },
	{ 0 },
};

static void
test_places(void)
{
	for (const struct place_case *row = place_cases; row->section; row++) {
		struct settings settings = settings_default(&arena);
		const char *name = row->value ? "after" : "weight";

		set(&settings, row->section, name, row->value ? row->value : "50");
		CHECK_TEXT(pipeline(&settings), row->pipeline);
		test_result(arena_format(
			&arena, "[%s] %s %s", row->section, name, row->value ? row->value : "50"));
	}
}

TEST(a_disabled_rule_is_gone_and_comes_back_in_its_place)
{
	struct settings settings = settings_default(&arena);

	set(&settings, "rule delivery-7", "days", "8");
	set(&settings, "rule delivery-30", "enabled", "no");
	CHECK_TEXT(rules(&settings),
		"delivery-7:8 delivery-90:90 new-48h:2 proposal-3d:3 active-14d:14 custom:0");
	CHECK_TEXT(set(&settings, "rule delivery-30", "days", "31"), "ok");
	CHECK_TEXT(rules(&settings),
		"delivery-7:8 delivery-90:90 new-48h:2 proposal-3d:3 active-14d:14 custom:0");
	set(&settings, "rule delivery-30", "enabled", "yes");
	CHECK_TEXT(rules(&settings),
		"delivery-7:8 delivery-30:30 delivery-90:90 new-48h:2 proposal-3d:3 "
		"active-14d:14 "
		"custom:0");
}

/* Whether a line makes a book derive anew. */
static const struct print_case {
	const char *section, *name, *value;
	bool changes;
} print_cases[] = {
	{ "money", "base", "USD", true },
	{ "money", "base", "JPY", false },
	{ "rates", "USD", "150", true },
	{ "platform coconala", "fee", "21%", true },
	{ "platform coconala", "fee", "22%", false },
	{ "platform coconala", "label", "CCNL", false },
	{ "platform coconala", "contact", "anywhere", false },
	{ "stage new", "label", "Fresh", false },
	{ "stage new", "weight", "11", false },
	{ "stage active", "kind", "won", true },
	{ "stage mine", "label", "Mine", true },
	{ "rule delivery-7", "days", "8", true },
	{ "rule delivery-7", "days", "7", false },
	{ "rule delivery-7", "enabled", "no", true },
	{ "rule delivery-7", "label", "Soon", false },
	{ "rule delivery-7", "message", "Hello?", false },
	{ "report", "active-days", "7", false },
	{ "user", "name", "Kim", false },
	{ "screen", "colour", "never", false },
	{ 0 },
};

static void
test_fingerprints(void)
{
	for (const struct print_case *row = print_cases; row->section; row++) {
		struct settings settings = settings_default(&arena);
		uint64_t before = settings_fingerprint(&settings);

		CHECK_TEXT(set(&settings, row->section, row->name, row->value), "ok");
		CHECK((settings_fingerprint(&settings) != before) == row->changes);
		test_result(arena_format(&arena, "[%s] %s = %s %s", row->section, row->name,
			row->value, row->changes ? "derives anew" : "derives nothing anew"));
	}
}

TEST(equal_settings_have_one_fingerprint)
{
	struct settings first = settings_default(&arena), second = settings_default(&arena);

	CHECK(settings_fingerprint(&first) == settings_fingerprint(&second));
}

TEST(every_row_of_the_settings_is_documented)
{
	for (const struct settings_row *row = settings_rows; row->section; row++) {
		CHECK(*row->section && *row->name && *row->values && row->set);
		CHECK(strlen(row->help) > 1 && row->help[strlen(row->help) - 1] == '.');
		for (const struct settings_row *other = settings_rows; other < row; other++)
			CHECK(strcmp(row->section, other->section) != 0 ||
				strcmp(row->name, other->name) != 0);
	}
}

int
main(void)
{
	RUN(the_defaults_are_the_built_in_rules);
	RUN(changing_settings_leaves_the_built_in_rows_alone);
	test_accepted();
	test_refused();
	RUN(a_line_sets_what_it_names);
	RUN(a_rate_counts_in_sums_and_the_last_one_holds);
	RUN(a_new_platform_is_known_afterwards);
	test_places();
	RUN(a_disabled_rule_is_gone_and_comes_back_in_its_place);
	test_fingerprints();
	RUN(equal_settings_have_one_fingerprint);
	RUN(every_row_of_the_settings_is_documented);
	arena_release(&arena);
	return test_end();
}
