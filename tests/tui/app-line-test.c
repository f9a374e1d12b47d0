#include "tests/test.h"

#include <stdlib.h>

#include "tests/screens/player.h"

/* On the heap, as what is inside points to each other. */
static struct player *
begin(const char *size)
{
	struct player *player = memory_allocate(sizeof(*player));

	player_begin(player);
	player_size(player, size);
	return player;
}

/* Whether the picture has the words. */
static bool
shows(struct player *player, const char *words)
{
	return strstr(player_picture(player, &player->arena), words);
}

static void
end(struct player *player)
{
	player_end(player);
	free(player);
}

TEST(what_several_have_is_copied_a_line_each)
{
	struct player *player = begin("80x24");
	struct wish wish;

	app_run(player->app, "add Ada --email ada@example.com");
	app_run(player->app, "add Bob --phone '+48 601 234 567' --channel telegram:@bob");
	app_run(player->app, "add Cy");
	app_run(player->app, "view list");
	app_run(player->app, "select all");
	app_run(player->app, "copy address");
	wish = app_take_wish(player->app);
	CHECK_NUMBER(wish.kind, WISH_COPY);
	CHECK_NUMBER(strlen(wish.text), strlen("ada@example.com\n+48 601 234 567"));
	CHECK(strstr(wish.text, "ada@example.com") && strstr(wish.text, "+48 601 234 567"));
	CHECK(shows(player, "copied 2 addresses"));
	app_run(player->app, "copy record");
	wish = app_take_wish(player->app);
	CHECK(wish.text[0] == '{' && strstr(wish.text, "}\n{"));
	end(player);
}

TEST(the_record_of_one_is_copied_as_it_is_shown)
{
	struct player *player = begin("80x24");
	struct wish wish;

	app_run(player->app, "add Ada --email ada@example.com");
	app_run(player->app, "view list");
	app_run(player->app, "copy record");
	wish = app_take_wish(player->app);
	CHECK(strncmp(wish.text, "Ada\n", 4) == 0);
	CHECK(strstr(wish.text, "E-mail               ada@example.com"));
	end(player);
}

TEST(what_no_clipboard_takes_is_not_sent)
{
	struct player *player = begin("80x24");
	struct text text = TEXT_INIT;

	app_run(player->app, "add Ada");
	text_add(&text, "note ada '");
	text_add_repeated(&text, "word ", 12 * 1000);
	text_add(&text, "'");
	app_run(player->app, text.bytes);
	app_run(player->app, text.bytes);
	text_release(&text);
	app_run(player->app, "view list");
	app_run(player->app, "copy record");
	CHECK_NUMBER(app_take_wish(player->app).kind, WISH_NONE);
	CHECK(shows(player, "a clipboard takes 100 kB"));
	end(player);
}

TEST(a_percent_sign_in_a_text_is_no_selection)
{
	struct player *player = begin("80x24");

	app_run(player->app, "add Ada");
	app_run(player->app, "view list");
	app_run(player->app, "note % '100 % sure'");
	CHECK(shows(player, "rapport note Ada '100 % sure'"));
	app_run(player->app, "note % 50% off");
	CHECK(shows(player, "rapport note Ada 50% off"));
	end(player);
}

TEST(the_book_may_be_closed_by_a_command_and_is_there_again)
{
	struct player *player = begin("80x24");

	app_run(player->app, "add Ada");
	app_run(player->app, "check");
	CHECK(shows(player, "The book is sound"));
	app_run(player->app, "add Bob");
	CHECK(shows(player, "Bob: added"));
	end(player);
}

TEST(what_another_program_did_is_seen_by_the_next_look)
{
	struct player *player = begin("80x24");

	app_run(player->app, "view list");
	player_command(player, "add Zoe");
	CHECK(shows(player, "Zoe"));
	end(player);
}

TEST(an_idle_screen_is_not_drawn_again)
{
	struct player *player = begin("80x24");
	const struct event nothing = { .kind = EVENT_TICK };

	app_take_change(player->app);
	app_event(player->app, &nothing);
	CHECK(!app_take_change(player->app));
	player_keys(player, "j");
	CHECK(app_take_change(player->app));
	end(player);
}

static void
count_shows(void *context)
{
	++*(int *)context;
}

TEST(what_takes_long_is_announced_before_it_begins)
{
	struct player *player = begin("80x24");
	int count = 0;

	app_on_long(player->app, count_shows, &count);
	app_run(player->app, "add Ada");
	CHECK_NUMBER(count, 0);
	app_run(player->app, "check");
	CHECK_NUMBER(count, 1);
	end(player);
}

TEST(what_is_wrong_with_the_configuration_is_told_at_the_start)
{
	struct player *player = begin("80x24");
	struct list warnings = { 0 };

	list_push_text(&warnings, "config:3: there is no section [kyes]", &player->arena);
	app_warn(player->app, &warnings);
	CHECK(shows(player, "config:3: there is no section [kyes]"));
	list_push_text(&warnings, "[keys board] F99: no key", &player->arena);
	app_warn(player->app, &warnings);
	CHECK(shows(player, "do not hold"));
	CHECK(shows(player, "[keys board] F99: no key"));
	end(player);
}

struct typed {
	const char *line;
	const char *result; /* on the screen */
};

static const struct typed typed[] = {
	{ "q", "wish quit" },
	{ "quit", "wish quit" },
	{ "qui", "wish quit" },
	{ "rapport quit", "wish quit" },
	{ "  sus", "wish suspend" },
	{ "rapport add Ada", "Ada: added" },
	{ "add Ada", "rapport add Ada" },
	{ "addd Ada", "did you mean" },
	{ "re", "'re'" },
	{ "view 3", "no view 3 is saved yet" },
	{ "view 10", "there is no view '10'" },
	{ "view bord", "there is no view 'bord'" },
	{ "note Ada -", "nothing can be piped in here" },
	{ "note %", "nobody is selected" },
	{ "note Nobody", "no contact is called" },
	{ "restore x", "in a shell" },
	{ "demo", "from the shell" },
	{ "version", "rapport 1" },
	{ "copy address", "nobody is selected" },
	{ "copy nothing", "copy what" },
	{ "archive %", "nobody is selected" },
	{ "note 'Ada' 100 % sure", "nobody is selected" },
	{ 0 },
};

/* What is on the screen, or the wish. */
static bool
comes_to(struct player *player, const char *result)
{
	const struct event nothing = { .kind = EVENT_TICK };
	static const char *const wishes[] = {
		[WISH_QUIT] = "wish quit",
		[WISH_SUSPEND] = "wish suspend",
	};
	struct wish wish = app_take_wish(player->app);

	app_event(player->app, &nothing);
	return wish.kind == WISH_NONE ? shows(player, result)
								  : strcmp(wishes[wish.kind], result) == 0;
}

static void
every_line_means_what_it_should(void)
{
	for (const struct typed *row = typed; row->line; row++) {
		struct player *player = begin("80x24");
		char name[100];

		test_is_ok = true;
		app_run(player->app, row->line);
		CHECK(comes_to(player, row->result));
		snprintf(name, sizeof(name), "'%s' comes to '%s'", row->line, row->result);
		test_result(name);
		end(player);
	}
}

int
main(void)
{
	RUN(what_several_have_is_copied_a_line_each);
	RUN(the_record_of_one_is_copied_as_it_is_shown);
	RUN(what_no_clipboard_takes_is_not_sent);
	RUN(a_percent_sign_in_a_text_is_no_selection);
	RUN(the_book_may_be_closed_by_a_command_and_is_there_again);
	RUN(what_another_program_did_is_seen_by_the_next_look);
	RUN(an_idle_screen_is_not_drawn_again);
	RUN(what_takes_long_is_announced_before_it_begins);
	RUN(what_is_wrong_with_the_configuration_is_told_at_the_start);
	every_line_means_what_it_should();
	return test_end();
}
