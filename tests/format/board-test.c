#include "format/board.h"

#include "base/utf8.h"
#include "tests/test.h"

/* Columns of the built-in pipeline, and what one test needs besides. */
struct desk {
	struct arena arena;
	struct settings settings;
	struct list columns;
};

static struct date
today(void)
{
	return date_make(2026, 2, 11);
}

static struct contact *
add_card(struct desk *desk, size_t column, const char *name, int64_t yen)
{
	struct board_column *board = list_at(&desk->columns, column, sizeof(*board));
	struct contact *card = list_push(&board->cards, sizeof(*card), &desk->arena);
	*card = contact_make(board->totals.stage);
	card->name = name;
	card->platform = "fiverr";
	if (yen)
		card->value = money_make(yen, "JPY");
	return card;
}

static struct desk
make_desk(size_t count)
{
	struct desk desk = { ARENA_INIT, .columns = { 0 } };
	desk.settings = settings_default(&desk.arena);
	for (size_t i = 0; i < count; i++) {
		struct board_column *column =
			list_push(&desk.columns, sizeof(*column), &desk.arena);
		column->totals.stage = stage_defaults[i].id;
		column->totals.label = stage_defaults[i].label;
	}
	struct board_column *first = list_at(&desk.columns, 0, sizeof(*first));
	first->totals.count = 14;
	money_sum_add(&first->totals.value, money_make(300000, "JPY"), &desk.arena);
	money_sum_add(&first->totals.weighted, money_make(30000, "JPY"), &desk.arena);
	return desk;
}

static const char *
written(struct desk *desk, size_t width, enum board_charset charset)
{
	struct text text = TEXT_INIT;
	board_write(&text, &desk->columns, &desk->settings, today(), width, charset);
	return text_take(&text, &desk->arena);
}

TEST(columns_stand_side_by_side_with_their_cards)
{
	struct desk desk = make_desk(2);
	add_card(&desk, 0, "佐藤デザイン事務所とその仲間", 30000)->next_due =
		date_make(2026, 2, 8);
	add_card(&desk, 0, "Sarah Chen", 0)->next_due = today();
	add_card(&desk, 1, "Aoi", 1500000)->quiet_days = 35;
	CHECK_TEXT(written(&desk, 42, BOARD_UNICODE),
		"New Lead          14  Contacted          0\n"
		"¥300,000\n"
		"weighted ¥30,000\n"
		"────────────────────  ────────────────────\n"
		"佐藤デザイン事務所…   Aoi\n"
		"¥30,000 · 3d late     ¥1,500,000 quiet 5w\n"
		"\n"
		"Sarah Chen\n"
		"fiverr · due today\n"
		"\n"
		"+12 more\n");
	arena_release(&desk.arena);
}

TEST(what_does_not_fit_goes_to_further_rows)
{
	static const struct {
		size_t width, rows;
	} cases[] = { { 200, 1 }, { 158, 1 }, { 157, 2 }, { 80, 2 }, { 78, 2 }, { 77, 3 },
		{ 38, 4 }, { 37, 8 }, { 1, 8 } };
	struct desk desk = make_desk(8);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		size_t rows = 0;
		const char *rule = written(&desk, cases[i].width, BOARD_UNICODE);
		for (; (rule = strstr(rule, "\n─")); rule++)
			rows++;
		CHECK_NUMBER((long long)rows, (long long)cases[i].rows);
	}
	arena_release(&desk.arena);
}

TEST(no_line_is_wider_than_asked)
{
	for (size_t width = 18; width < 260; width += 7) {
		struct desk desk = make_desk(8);
		for (size_t i = 0; i < 8; i++)
			add_card(
				&desk, i, "とても長い名前の株式会社スプレッドシート制作所", 123456789)
				->quiet_days = 400;
		for (int charset = BOARD_UNICODE; charset <= BOARD_ASCII; charset++) {
			char *line = (char *)written(&desk, width, (enum board_charset)charset);
			for (char *end; (end = strchr(line, '\n')); line = end + 1) {
				*end = '\0';
				CHECK(utf8_columns(line) <= width);
			}
		}
		arena_release(&desk.arena);
	}
}

TEST(without_utf_8_columns_stay_straight)
{
	struct desk desk = make_desk(2);
	add_card(&desk, 0, "Søren Ångström and his many friends", 30000)->next_due = today();
	add_card(&desk, 1, "Aoi", 500);
	CHECK_TEXT(written(&desk, 42, BOARD_ASCII),
		"New Lead          14  Contacted          0\n"
		"JPY 300,000\n"
		"weighted JPY 30,000\n"
		"--------------------  --------------------\n"
		"Soren Angstrom and ~  Aoi\n"
		"JPY 30,000 due today  JPY 500 - fiverr\n"
		"\n"
		"+13 more\n");
	arena_release(&desk.arena);
}

TEST(closed_contacts_may_be_quiet)
{
	struct desk desk = make_desk(8);
	add_card(&desk, 6, "Won", 0)->quiet_days = 400;
	CHECK(!strstr(written(&desk, 200, BOARD_UNICODE), "quiet"));
	arena_release(&desk.arena);
}

TEST(data_cannot_command_the_terminal)
{
	struct desk desk = make_desk(1);
	add_card(&desk, 0, "a\x1b[2J\nb", 0)->platform = "c\x1b";
	for (const char *byte = written(&desk, 80, BOARD_UNICODE); *byte; byte++)
		CHECK(*byte == '\n' || (unsigned char)*byte >= ' ');
	arena_release(&desk.arena);
}

TEST(a_board_without_columns_is_nothing)
{
	struct desk desk = { ARENA_INIT, .columns = { 0 } };
	desk.settings = settings_default(&desk.arena);
	CHECK_TEXT(written(&desk, 80, BOARD_UNICODE), "");
	arena_release(&desk.arena);
}

int
main(void)
{
	RUN(columns_stand_side_by_side_with_their_cards);
	RUN(what_does_not_fit_goes_to_further_rows);
	RUN(no_line_is_wider_than_asked);
	RUN(without_utf_8_columns_stay_straight);
	RUN(closed_contacts_may_be_quiet);
	RUN(data_cannot_command_the_terminal);
	RUN(a_board_without_columns_is_nothing);
	return test_end();
}
