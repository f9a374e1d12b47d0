#include "tests/test.h"

#include <stdlib.h>

#include "tests/screens/player.h"

/* What happened to the views of a test, a word each. */
static struct text told = TEXT_INIT;

/* A view that says what it is told, and answers as the test wants. */
struct fake {
	struct view view;
	const char *label;
	const char *verb; /* the only one it takes; "" for none */
	struct answer answer;
	bool takes_failure;
};

static void
note(const struct view *view, const char *what)
{
	text_add_format(&told, "%s:%s ", ((const struct fake *)view)->label, what);
}

static void
draw(const struct view *view, struct canvas *canvas)
{
	const struct fake *fake = (const struct fake *)view;

	canvas_draw(canvas, view->area.row, view->area.column, fake->label,
		view->is_on_top ? STYLE_HERE : STYLE_NORMAL);
}

static bool
load(struct view *view, struct error *error)
{
	(void)error;
	note(view, "load");
	return true;
}

static struct answer
act(struct view *view, const struct verb *verb)
{
	const struct fake *fake = (const struct fake *)view;

	if (strcmp(fake->verb, verb->name) != 0)
		return answer_make(ANSWER_PASS);
	note(view, *verb->argument ? verb->argument : verb->name);
	return fake->answer;
}

static struct answer
key(struct view *view, struct key typed)
{
	(void)typed;
	note(view, "key");
	return ((struct fake *)view)->answer;
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	static const char *const names[] = { "press", "drag", "release" };

	note(view, names[mouse->act]);
	return ((struct fake *)view)->answer;
}

static struct answer
failed(struct view *view, const struct error *error)
{
	(void)error;
	note(view, "failed");
	return (struct answer){ .kind = ((struct fake *)view)->takes_failure ? ANSWER_DRAW
																		 : ANSWER_PASS };
}

static void
hang_up(struct view *view)
{
	note(view, "save");
}

static void
close_fake(struct view *view)
{
	note(view, "close");
	view_release(view);
}

static const struct view_type types[] = {
	[VIEW_MAIN] = { .name = "board",
		.place = VIEW_MAIN,
		.load = load,
		.draw = draw,
		.act = act,
		.mouse = mouse,
		.hang_up = hang_up,
		.close = close_fake },
	[VIEW_SIDE] = { .name = "contact",
		.place = VIEW_SIDE,
		.load = load,
		.draw = draw,
		.act = act,
		.mouse = mouse,
		.hang_up = hang_up,
		.close = close_fake },
	[VIEW_BOX] = { .name = "menu",
		.place = VIEW_BOX,
		.load = load,
		.draw = draw,
		.act = act,
		.key = key,
		.mouse = mouse,
		.failed = failed,
		.hang_up = hang_up,
		.close = close_fake },
	[VIEW_LINE] = { .name = "prompt",
		.place = VIEW_LINE,
		.load = load,
		.draw = draw,
		.act = act,
		.key = key,
		.failed = failed,
		.hang_up = hang_up,
		.close = close_fake },
};

/* Puts one on the stack, and forgets what that made happen. */
static struct fake *
push(struct player *player, enum view_place place, const char *label)
{
	struct fake *fake = view_alloc(sizeof(*fake), &types[place], &player->session);

	fake->label = label;
	fake->verb = "";
	fake->answer = answer_make(ANSWER_DRAW);
	app_push(player->app, &fake->view);
	text_cut(&told, 0);
	return fake;
}

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
	text_release(&told);
}

TEST(a_verb_goes_down_the_stack_until_a_view_takes_it)
{
	struct player *player = begin("80x24");
	struct fake *lower = push(player, VIEW_BOX, "lower");
	struct fake *upper = push(player, VIEW_BOX, "upper");

	lower->verb = "go";
	app_run(player->app, "go down");
	CHECK_TEXT(told.bytes, "lower:down ");
	upper->verb = "go";
	text_cut(&told, 0);
	app_run(player->app, "go up");
	CHECK_TEXT(told.bytes, "upper:up ");
	end(player);
}

TEST(a_key_without_a_row_is_typed_into_the_view_on_top)
{
	struct player *player = begin("80x24");

	push(player, VIEW_LINE, "lower");
	push(player, VIEW_LINE, "upper");
	player_keys(player, "é");
	CHECK_TEXT(told.bytes, "upper:key ");
	end(player);
}

TEST(back_takes_only_the_view_that_said_so)
{
	struct player *player = begin("80x24");
	struct fake *lower = push(player, VIEW_BOX, "lower");
	struct fake *upper = push(player, VIEW_BOX, "upper");

	(void)lower;
	upper->verb = "accept";
	upper->answer = answer_make(ANSWER_BACK);
	upper->view.ends_below = true;
	app_run(player->app, "accept");
	CHECK_TEXT(told.bytes, "upper:accept upper:close lower:load ");
	end(player);
}

TEST(a_view_that_leaves_may_say_something)
{
	struct player *player = begin("80x24");
	struct fake *fake = push(player, VIEW_BOX, "box");

	fake->verb = "accept";
	fake->answer = answer_line(ANSWER_BACK, "the draft is kept");
	app_run(player->app, "accept");
	CHECK(shows(player, "the draft is kept"));
	end(player);
}

TEST(a_last_command_that_is_done_takes_the_view_with_it)
{
	struct player *player = begin("80x24");
	struct fake *fake = push(player, VIEW_LINE, "line");

	fake->verb = "accept";
	fake->answer = answer_line(ANSWER_LAST, "add Ada");
	app_run(player->app, "accept");
	CHECK(strstr(told.bytes, "line:close"));
	CHECK(shows(player, "rapport add Ada"));
	end(player);
}

TEST(a_last_command_that_fails_leaves_the_view_and_tells_it)
{
	struct player *player = begin("80x24");
	struct fake *fake = push(player, VIEW_LINE, "line");

	fake->verb = "accept";
	fake->takes_failure = true;
	fake->answer = answer_line(ANSWER_LAST, "move nobody won");
	app_run(player->app, "accept");
	CHECK_TEXT(told.bytes, "line:accept line:failed ");
	CHECK(!shows(player, "nobody"));
	fake->takes_failure = false;
	app_run(player->app, "accept");
	CHECK(shows(player, "nobody"));
	end(player);
}

/* It is about what is beneath: `back` typed at the colon is not about the colon. */
TEST(a_last_verb_is_carried_out_without_the_view)
{
	struct player *player = begin("80x24");
	struct fake *lower = push(player, VIEW_BOX, "lower");
	struct fake *upper = push(player, VIEW_LINE, "upper");

	lower->verb = "go";
	upper->verb = "accept";
	upper->answer = answer_line(ANSWER_LAST, "go down");
	app_run(player->app, "accept");
	CHECK_TEXT(told.bytes, "upper:accept upper:close lower:load lower:down ");
	end(player);
}

TEST(an_empty_last_line_only_leaves)
{
	struct player *player = begin("80x24");
	struct fake *upper;

	push(player, VIEW_BOX, "lower");
	upper = push(player, VIEW_BOX, "upper");
	upper->view.ends_below = true;
	upper->verb = "accept";
	upper->answer = answer_line(ANSWER_LAST, "");
	app_run(player->app, "accept");
	CHECK_TEXT(told.bytes, "upper:accept upper:close lower:load ");
	end(player);
}

TEST(a_question_that_is_answered_takes_what_asked_with_it)
{
	struct player *player = begin("80x24");
	struct fake *upper;

	push(player, VIEW_BOX, "asker");
	upper = push(player, VIEW_BOX, "question");
	upper->view.ends_below = true;
	upper->verb = "accept";
	upper->answer = answer_line(ANSWER_LAST, "add Ada");
	app_run(player->app, "accept");
	CHECK(strstr(told.bytes, "question:close asker:close"));
	end(player);
}

TEST(the_keys_go_to_and_fro_between_what_stands_side_by_side)
{
	struct player *player = begin("200x50");

	push(player, VIEW_SIDE, "side");
	CHECK(player->app && shows(player, "side"));
	CHECK_TEXT(player_style(player, "1,110"), "here");
	player_keys(player, "Tab");
	CHECK_TEXT(player_style(player, "1,110"), "normal");
	CHECK_TEXT(player_style(player, "0,111"), "foot");
	CHECK_TEXT(player_style(player, "0,1"), "bar");
	player_keys(player, "Tab");
	CHECK_TEXT(player_style(player, "1,110"), "here");
	CHECK_TEXT(player_style(player, "0,1"), "foot");
	end(player);
}

TEST(back_closes_what_stands_beside_wherever_the_keys_are)
{
	struct player *player = begin("200x50");

	push(player, VIEW_SIDE, "side");
	player_keys(player, "Tab q");
	CHECK(strstr(told.bytes, "side:close"));
	player_picture(player, &player->arena);
	player_keys(player, "q");
	CHECK(shows(player, "wish quit"));
	end(player);
}

TEST(the_mouse_goes_on_where_it_was_pressed)
{
	struct player *player = begin("200x50");

	push(player, VIEW_SIDE, "side");
	player_mouse(player, "press 5,150");
	player_mouse(player, "drag 5,10");
	player_mouse(player, "release 5,10");
	CHECK_TEXT(told.bytes, "side:press side:drag side:release ");
	end(player);
}

TEST(a_click_gives_the_keys_to_where_it_was)
{
	struct player *player = begin("200x50");

	push(player, VIEW_SIDE, "side");
	player_mouse(player, "press 5,10");
	CHECK_TEXT(player_style(player, "0,1"), "bar");
	player_mouse(player, "release 5,10");
	player_mouse(player, "press 49,10");
	CHECK_TEXT(player_style(player, "0,1"), "bar");
	player_mouse(player, "press 5,150");
	CHECK_TEXT(player_style(player, "0,1"), "foot");
	end(player);
}

TEST(a_box_lets_no_mouse_through)
{
	struct player *player = begin("200x50");

	push(player, VIEW_SIDE, "side");
	push(player, VIEW_LINE, "line");
	player_mouse(player, "press 5,150");
	CHECK_TEXT(told.bytes, "");
	end(player);
}

TEST(a_message_stays_until_a_key_does_something)
{
	struct player *player = begin("80x24");

	app_say(player->app, "It was done.");
	player_keys(player, "F12");
	CHECK(shows(player, "It was done."));
	player_keys(player, "g");
	CHECK(shows(player, "It was done."));
	player_keys(player, "t");
	CHECK(!shows(player, "It was done."));
	end(player);
}

TEST(a_long_failure_is_told_in_full)
{
	struct player *player = begin("40x10");

	app_fail(player->app,
		"the first words of it and then many more words until the end of it is reached");
	CHECK(shows(player, "the first words"));
	CHECK(shows(player, "reached"));
	end(player);
}

TEST(every_view_saves_before_the_program_ends)
{
	struct player *player = begin("80x24");

	push(player, VIEW_BOX, "box");
	app_run(player->app, "quit");
	CHECK_TEXT(told.bytes, "box:save ");
	end(player);
}

TEST(a_stack_that_is_too_high_is_refused)
{
	struct player *player = begin("80x24");

	for (int i = 0; i < 100; i++)
		push(player, VIEW_BOX, "box");
	CHECK(shows(player, "too much is open"));
	end(player);
}

TEST(where_nothing_is_seen_nothing_is_done_but_to_end_it)
{
	struct player *player = begin("39x24");
	struct fake *fake = push(player, VIEW_BOX, "box");

	fake->verb = "go";
	player_keys(player, "j d x");
	CHECK_TEXT(told.bytes, "");
	player_keys(player, "Q");
	CHECK(shows(player, "wish quit"));
	end(player);
}

TEST(what_was_selected_is_counted_where_the_list_cannot_be_seen)
{
	struct player *player = begin("80x24");

	marks_add(&player->session.marks, id_new());
	marks_add(&player->session.marks, id_new());
	push(player, VIEW_SIDE, "side");
	CHECK(shows(player, "2 selected"));
	end(player);
}

int
main(void)
{
	RUN(a_verb_goes_down_the_stack_until_a_view_takes_it);
	RUN(a_key_without_a_row_is_typed_into_the_view_on_top);
	RUN(back_takes_only_the_view_that_said_so);
	RUN(a_view_that_leaves_may_say_something);
	RUN(a_last_command_that_is_done_takes_the_view_with_it);
	RUN(a_last_command_that_fails_leaves_the_view_and_tells_it);
	RUN(a_last_verb_is_carried_out_without_the_view);
	RUN(an_empty_last_line_only_leaves);
	RUN(a_question_that_is_answered_takes_what_asked_with_it);
	RUN(the_keys_go_to_and_fro_between_what_stands_side_by_side);
	RUN(back_closes_what_stands_beside_wherever_the_keys_are);
	RUN(the_mouse_goes_on_where_it_was_pressed);
	RUN(a_click_gives_the_keys_to_where_it_was);
	RUN(a_box_lets_no_mouse_through);
	RUN(a_message_stays_until_a_key_does_something);
	RUN(a_long_failure_is_told_in_full);
	RUN(every_view_saves_before_the_program_ends);
	RUN(a_stack_that_is_too_high_is_refused);
	RUN(where_nothing_is_seen_nothing_is_done_but_to_end_it);
	RUN(what_was_selected_is_counted_where_the_list_cannot_be_seen);
	return test_end();
}
