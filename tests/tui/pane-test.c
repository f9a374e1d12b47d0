#include "tests/test.h"

#include "base/file.h"
#include "tests/screens/player.h"

/* More than the pane reads at once. */
enum { EVENTS = 1000, STEP = 50 };

/* A line for each day, so that the order is known. */
static const char *
write_events(struct player *player)
{
	const char *folder = arena_format(&player->arena, "%s/events", player->folder);
	struct date first = date_make(2020, 1, 1);
	struct text lines = TEXT_INIT;
	struct error error = ERROR_INIT;
	char day[DATE_TEXT_SIZE];

	for (int i = 1; i <= EVENTS; i++) {
		date_format(date_add_days(first, i), day);
		text_add_format(&lines,
			"{\"clientId\":\"c1\",\"date\":\"%s\",\"type\":\"message\","
			"\"notes\":\"event %d.\"}\n",
			day, i);
	}
	CHECK(file_make_folder(folder, &error) &&
		file_write(arena_format(&player->arena, "%s/clients.jsonl", folder), FILE_NEW,
			span_of("{\"id\":\"c1\",\"name\":\"Sarah Chen\"}\n"), &error) &&
		file_write(arena_format(&player->arena, "%s/interactions.jsonl", folder),
			FILE_NEW, span_make(lines.bytes, lines.length), &error));
	text_release(&lines);
	error_release(&error);
	return folder;
}

static void
begin(struct player *player)
{
	player_begin(player);
	player_command(
		player, arena_format(&player->arena, "import openclaw %s", write_events(player)));
	player_size(player, "60x20");
	player_keys(player, "Enter l");
}

static void
press(struct player *player, const char *key, int times)
{
	for (int i = 0; i < times; i++)
		player_keys(player, key);
}

/* What stands in the rows under the cursor. */
static const char *
selected(struct player *player)
{
	struct text text = TEXT_INIT;
	struct span rest;

	app_draw(player->app, &player->canvas);
	rest = span_of(canvas_text(&player->canvas, &player->arena));
	for (int row = 0; row < player->canvas.rows && rest.start; row++) {
		struct span line = span_split(&rest, '\n');

		if (canvas_cell(&player->canvas, row, 0)->style == STYLE_SELECTED)
			text_add_bytes(&text, line.start, line.length);
	}
	return text_take(&text, &player->arena);
}

/* The newest of them is the last one. */
static void
check_at(struct player *player, int number)
{
	const char *event = arena_format(&player->arena, "event %d.", number);

	CHECK(strstr(selected(player), event) != NULL);
}

TEST(the_cursor_goes_through_a_long_timeline_one_by_one)
{
	struct player player;

	begin(&player);
	check_at(&player, EVENTS);
	for (int at = EVENTS; at > STEP; at -= STEP) {
		check_at(&player, at);
		press(&player, "j", STEP);
	}
	press(&player, "j", 2 * STEP);
	check_at(&player, 1);
	for (int at = 1; at < EVENTS - STEP; at += STEP) {
		check_at(&player, at);
		press(&player, "k", STEP);
	}
	press(&player, "k", 2 * STEP);
	check_at(&player, EVENTS);
	player_end(&player);
}

TEST(both_ends_of_a_long_timeline_are_a_key_away)
{
	struct player player;

	begin(&player);
	player_keys(&player, "G");
	check_at(&player, 1);
	player_keys(&player, "k");
	check_at(&player, 2);
	player_keys(&player, "gg");
	check_at(&player, EVENTS);
	player_end(&player);
}

TEST(pages_lead_to_the_end_and_back)
{
	struct player player;

	begin(&player);
	press(&player, "Ctrl-f", EVENTS / 2);
	check_at(&player, 1);
	press(&player, "Ctrl-b", EVENTS / 2);
	check_at(&player, EVENTS);
	player_end(&player);
}

TEST(the_cursor_stays_on_its_event_when_another_comes_before_it)
{
	struct player player;

	begin(&player);
	press(&player, "j", 10);
	check_at(&player, EVENTS - 10);
	player_command(&player, "log 'Sarah Chen' message later --date 2026-02-11");
	check_at(&player, EVENTS - 10);
	player_end(&player);
}

int
main(void)
{
	RUN(the_cursor_goes_through_a_long_timeline_one_by_one);
	RUN(both_ends_of_a_long_timeline_are_a_key_away);
	RUN(pages_lead_to_the_end_and_back);
	RUN(the_cursor_stays_on_its_event_when_another_comes_before_it);
	return test_end();
}
