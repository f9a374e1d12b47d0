#include "tests/test.h"

#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "command/editor.h"
#include "tests/screens/player.h"
#include "tui/draft.h"

static void
begin(struct player *player)
{
	player_begin(player);
	player_command(player, "add 'Sarah Chen'");
	player_size(player, "60x12");
}

/* The one draft there is; "" when none. */
static const char *
kept(struct player *player)
{
	struct list found = draft_find_all(&player->surroundings.paths, &player->arena);

	if (found.count == 0)
		return "";
	return ((struct draft_found *)list_at(&found, 0, sizeof(struct draft_found)))->text;
}

static const char *
drafts_of(struct player *player)
{
	return editor_drafts(&player->surroundings.paths, &player->arena);
}

static bool
shows(struct player *player, const char *words)
{
	return strstr(player_picture(player, &player->arena), words) != NULL;
}

/* Nothing can be put in a folder whose place a file has. */
static void
spoil_drafts(struct player *player)
{
	struct error error = ERROR_INIT;

	CHECK(file_make_folder(
		path_state(&player->surroundings.paths, &player->arena), &error));
	CHECK(file_write(drafts_of(player), FILE_NEW, span_of(""), &error));
	error_release(&error);
}

TEST(fifty_keys_are_on_the_disk_without_being_asked)
{
	struct player player;

	begin(&player);
	player_keys(&player, "I");
	for (int i = 0; i < 49; i++)
		player_keys(&player, "x");
	CHECK_TEXT(kept(&player), "");
	player_keys(&player, "y");
	CHECK_TEXT(kept(&player), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy");
	player_end(&player);
}

TEST(a_draft_goes_with_the_text_that_is_rubbed_out)
{
	struct player player;

	begin(&player);
	player_keys(&player, "I 'abc' Esc");
	CHECK_TEXT(kept(&player), "abc");
	player_keys(&player, "I Backspace Backspace Backspace Esc");
	CHECK_TEXT(kept(&player), "");
	player_end(&player);
}

TEST(where_no_draft_can_be_kept_typing_goes_on_and_leaving_is_asked_for_twice)
{
	struct player player;

	begin(&player);
	spoil_drafts(&player);
	player_keys(&player, "I");
	for (int i = 0; i < 50; i++)
		player_keys(&player, "x");
	CHECK(shows(&player, "cannot make the folder"));
	player_keys(&player, "'more'");
	CHECK(!shows(&player, "cannot make the folder"));
	CHECK(shows(&player, "no draft is kept"));
	player_keys(&player, "Esc");
	CHECK(shows(&player, "would be lost"));
	CHECK(shows(&player, "xxmore"));
	player_keys(&player, "z Esc");
	CHECK(shows(&player, "would be lost"));
	player_keys(&player, "Esc");
	CHECK(!shows(&player, "xxmore"));
	player_end(&player);
}

TEST(where_no_draft_can_be_kept_the_note_is_saved_all_the_same)
{
	struct player player;

	begin(&player);
	spoil_drafts(&player);
	player_keys(&player, "I 'said and done' Ctrl-s Enter l");
	CHECK(shows(&player, "said and done"));
	player_end(&player);
}

TEST(where_no_draft_can_be_kept_a_line_says_why_and_is_left_at_the_second_time)
{
	struct player player;

	begin(&player);
	spoil_drafts(&player);
	player_keys(&player, "i 'abc' Esc");
	CHECK(shows(&player, "no draft is kept: "));
	CHECK(shows(&player, "would be lost"));
	CHECK(shows(&player, "Note for Sarah Chen: abc"));
	player_keys(&player, "'d' Esc");
	CHECK(shows(&player, "Note for Sarah Chen: abcd"));
	player_keys(&player, "Esc");
	CHECK(!shows(&player, "abcd"));
	player_keys(&player, "i Esc");
	CHECK(!shows(&player, "Note for"));
	player_end(&player);
}

TEST(where_no_draft_can_be_kept_a_line_is_saved_all_the_same)
{
	struct player player;

	begin(&player);
	spoil_drafts(&player);
	player_keys(&player, "i 'abc' Esc Enter Enter l");
	CHECK(shows(&player, "  abc"));
	player_end(&player);
}

TEST(another_editor_gets_the_draft_and_what_it_leaves_is_taken_over)
{
	struct player player;
	struct error error = ERROR_INIT;
	struct list found;
	const struct draft_found *draft;

	begin(&player);
	player_keys(&player, "I 'abc' Ctrl-g");
	CHECK(shows(&player, "wish external"));
	found = draft_find_all(&player.surroundings.paths, &player.arena);
	CHECK_NUMBER((long long)found.count, 1);
	draft = list_at(&found, 0, sizeof(*draft));
	CHECK_TEXT(draft->text, "abc");
	CHECK(file_write(
		arena_format(&player.arena, "%s/%s.txt", drafts_of(&player), draft->name),
		FILE_REPLACE, span_of("abc\nand more\n"), &error));
	app_resumed(player.app);
	CHECK(shows(&player, "and more"));
	CHECK(shows(&player, "taken over"));
	player_keys(&player, "Ctrl-_");
	CHECK(!shows(&player, "and more"));
	player_keys(&player, "Ctrl-y Ctrl-s Enter l");
	CHECK(shows(&player, "and more"));
	CHECK_TEXT(kept(&player), "");
	player_end(&player);
}

/* The file is there and private before another program writes to it. */
TEST(another_editor_gets_a_file_even_when_nothing_is_written_yet)
{
	struct player player;
	const char *command;

	begin(&player);
	player_keys(&player, "I Ctrl-g");
	command = arena_format(&player.arena,
		"test -n \"$(find '%s' -name 'note-*.txt' -perm 600)\"", drafts_of(&player));
	CHECK_NUMBER(system(command), 0);
	player_keys(&player, "Esc");
	player_end(&player);
}

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Processor time of a paste and fifty keys behind it. */
static double
cost_of_paste(size_t size)
{
	struct player player;
	struct text text = TEXT_INIT;
	double begun;

	begin(&player);
	while (text.length < size)
		text_add(&text, "some words in a line\\n");
	player_keys(&player, "I");
	begun = seconds();
	player_paste(&player, text.bytes);
	for (int i = 0; i < 50; i++)
		player_keys(&player, "x");
	begun = seconds() - begun;
	player_end(&player);
	text_release(&text);
	return begun;
}

TEST(a_megabyte_is_pasted_in_a_moment)
{
	double small = cost_of_paste(1 << 17), large = cost_of_paste(1 << 20);

	/* Eight times the text; what grows with its square would take sixty-four times. */
	CHECK(large < 0.5 || large < 30 * small);
}

int
main(void)
{
	RUN(fifty_keys_are_on_the_disk_without_being_asked);
	RUN(a_draft_goes_with_the_text_that_is_rubbed_out);
	RUN(where_no_draft_can_be_kept_typing_goes_on_and_leaving_is_asked_for_twice);
	RUN(where_no_draft_can_be_kept_the_note_is_saved_all_the_same);
	RUN(where_no_draft_can_be_kept_a_line_says_why_and_is_left_at_the_second_time);
	RUN(where_no_draft_can_be_kept_a_line_is_saved_all_the_same);
	RUN(another_editor_gets_the_draft_and_what_it_leaves_is_taken_over);
	RUN(another_editor_gets_a_file_even_when_nothing_is_written_yet);
	RUN(a_megabyte_is_pasted_in_a_moment);
	return test_end();
}
