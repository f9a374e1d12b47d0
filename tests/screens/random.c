#include "tests/test.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "tests/screens/player.h"

/*
 * Random keys, pastes, mouse events and sizes over a hostile book, while another process
 * changes it: nothing may go wrong, and the book must be whole afterwards.
 *
 * RANDOM_EVENTS says how many (2,000 unless set), RANDOM_SEED which; the seed of a run is
 * printed, so that it can be played again, and RANDOM_LOG takes what happened, as lines
 * of a screen test.
 */

enum {
	USUAL_EVENTS = 2000,
	LONGEST_NAME = 500, /* bytes, close to what a name may have */
	LONGEST_NOTE = 60000,
};

/* A generator that is the same everywhere. */
struct dice {
	uint64_t state;
};

static size_t
roll(struct dice *dice, size_t sides)
{
	dice->state ^= dice->state << 13;
	dice->state ^= dice->state >> 7;
	dice->state ^= dice->state << 17;
	return (size_t)(dice->state % sides);
}

struct storm {
	struct player player;
	struct dice dice;
	struct arena arena; /* of one event */
};

/* ------ the book ------ */

static const char *const hostile[] = {
	"Sarah Chen",
	"\xE2\x80\xAEgnahc\xE2\x80\xAC",                     /* turned round */
	"Z\xCC\x80\xCC\x81\xCC\x82\xCC\x83\xCC\x84\xCC\x85", /* marks upon marks */
	"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
	"\xE2\x9D\xA4\xEF\xB8\x8F heart",
	"\xF0\x9F\x87\xAF\xF0\x9F\x87\xB5 flag",
	"\xE7\x94\xB0\xE4\xB8\xAD\xE5\xA4\xAA\xE9\x83\x8E",
	"\xE5\xBC\xA0\xE4\xBC\x9F",
	"\xED\x95\x9C\xEA\xB5\xAD\xEC\x9D\xB8",
	"\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF",
	"e\xCC\x81\xE2\x80\x8B\xE2\x81\xA0x",
	"\xF3\xA0\x81\x81tag",
	"50% off %s %n",
	"--help",
	"'; drop \"table\" $(touch x) `y`",
};
enum { HOSTILE = sizeof(hostile) / sizeof(*hostile) };

static void
command(struct storm *storm, const char *line)
{
	player_command(&storm->player, line);
}

/* As one word of a command line. */
static const char *
quoted(const char *text, struct arena *arena)
{
	struct text word = TEXT_INIT;

	text_add_char(&word, '\'');
	for (; *text; text++) {
		if (*text == '\'')
			text_add(&word, "'\\''");
		else
			text_add_char(&word, *text);
	}
	text_add_char(&word, '\'');
	return text_take(&word, arena);
}

static const char *
long_text(const char *piece, size_t length, struct arena *arena)
{
	struct text text = TEXT_INIT;

	while (text.length + strlen(piece) < length)
		text_add(&text, piece);
	return text_take(&text, arena);
}

static void
add_contact(struct storm *storm, const char *name)
{
	static const char *const stages[] = { "new", "contacted", "proposal", "active",
		"won" };
	static const char *const platforms[] = { "fiverr", "upwork", "coconala", "direct" };
	struct arena *arena = &storm->arena;
	const char *word = quoted(name, arena);

	command(storm,
		arena_format(arena, "add --stage %s --platform %s --value %zu --tag t%zu -- %s",
			stages[roll(&storm->dice, 5)], platforms[roll(&storm->dice, 4)],
			roll(&storm->dice, 100000), roll(&storm->dice, 5), word));
	command(storm,
		arena_format(arena, "log --amount %zu --date -%zud -- %s delivery %s",
			roll(&storm->dice, 9000), roll(&storm->dice, 90), word, word));
	command(storm,
		arena_format(arena, "follow -- %s +%zud %s", word, roll(&storm->dice, 9), word));
}

static void
fill_book(struct storm *storm)
{
	struct arena *arena = &storm->arena;

	for (size_t i = 0; i < HOSTILE; i++) {
		add_contact(storm, hostile[i]);
		add_contact(storm, long_text(hostile[i], LONGEST_NAME, arena));
	}
	command(storm,
		arena_format(arena, "note 'Sarah Chen' %s",
			quoted(long_text("A line of it.\n", LONGEST_NOTE, arena), arena)));
	command(storm,
		arena_format(arena, "note 'Sarah Chen' %s",
			quoted(long_text(hostile[2], LONGEST_NOTE, arena), arena)));
	arena_release(arena);
}

/* ------ events ------ */

static const char *const keys[] = { "Esc", "Esc", "Esc", "Enter", "Enter", "Tab",
	"Shift-Tab", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown",
	"Backspace", "Delete", "Space", "F1", "Ctrl-a", "Ctrl-b", "Ctrl-d", "Ctrl-e",
	"Ctrl-f", "Ctrl-g", "Ctrl-k", "Ctrl-l", "Ctrl-n", "Ctrl-p", "Ctrl-r", "Ctrl-s",
	"Ctrl-u", "Ctrl-w", "Ctrl-z", "Alt-Enter", "Alt-b", "Alt-f", "gb", "gc", "gt", "gr",
	"gg", "za", "zc" };

static const char *
press_named(struct storm *storm)
{
	return keys[roll(&storm->dice, sizeof(keys) / sizeof(*keys))];
}

static const char *
press_letter(struct storm *storm)
{
	char letter = (char)('!' + roll(&storm->dice, '~' - '!' + 1));

	return letter == '\'' ? "Space" : arena_format(&storm->arena, "'%c'", letter);
}

static const char *
press_keys(struct storm *storm)
{
	const char *line =
		roll(&storm->dice, 5) < 2 ? press_named(storm) : press_letter(storm);

	player_keys(&storm->player, line);
	return arena_format(&storm->arena, "> %s", line);
}

static const char *
type_hostile(struct storm *storm)
{
	const char *text = hostile[roll(&storm->dice, HOSTILE)];

	if (strchr(text, '\''))
		return "nothing";
	player_keys(&storm->player, arena_format(&storm->arena, "'%s'", text));
	return arena_format(&storm->arena, "> '%s'", text);
}

static const char *
paste(struct storm *storm)
{
	static const char *const pieces[] = { "qQ:!\\n", "\\n\\n", "\033[31m", "a b c ",
		":q\r\n", "\t" };
	struct text text = TEXT_INIT;
	const char *line;

	for (size_t i = roll(&storm->dice, 40); i > 0; i--)
		text_add(&text,
			roll(&storm->dice, 2) ? pieces[roll(&storm->dice, 6)]
								  : hostile[roll(&storm->dice, HOSTILE)]);
	line = text_take(&text, &storm->arena);
	player_paste(&storm->player, line);
	return arena_format(&storm->arena, "< %s", line);
}

static const char *
use_mouse(struct storm *storm)
{
	static const char *const acts[] = { "press", "press", "double", "drag", "release",
		"wheel-up", "wheel-down" };
	const char *line = arena_format(&storm->arena, "%s %zu,%zu",
		acts[roll(&storm->dice, 7)], roll(&storm->dice, 30), roll(&storm->dice, 100));

	player_mouse(&storm->player, line);
	return arena_format(&storm->arena, "@ %s", line);
}

/* Mostly sizes that show something. */
static const char *
resize(struct storm *storm)
{
	size_t rows = 1 + roll(&storm->dice, 60), columns = 1 + roll(&storm->dice, 220);
	const char *line;

	if (roll(&storm->dice, 3) > 0) {
		rows = 24;
		columns = 80;
	}
	line = arena_format(&storm->arena, "%zux%zu", columns, rows);
	player_size(&storm->player, line);
	return arena_format(&storm->arena, "= %s", line);
}

/* Somebody else changes what is shown; some of it cannot be done. */
static const char *
change_meanwhile(struct storm *storm)
{
	struct arena *arena = &storm->arena;
	const char *name = quoted(hostile[roll(&storm->dice, HOSTILE)], arena);
	size_t form = roll(&storm->dice, 6);
	const char *line = "undo";

	if (form == 0)
		line = arena_format(arena, "move -- %s next", name);
	else if (form == 1)
		line =
			arena_format(arena, "edit -- %s company=%zu", name, roll(&storm->dice, 99));
	else if (form < 4)
		line = arena_format(arena, "%sarchive -- %s", form == 2 ? "" : "un", name);
	else if (form == 5)
		line = arena_format(arena, "tag -- %s new", name);
	command(storm, line);
	return arena_format(arena, "$ %s", line);
}

struct chance {
	size_t of_hundred;
	const char *(*happen)(struct storm *storm);
};

static const struct chance chances[] = {
	{ 80, press_keys },
	{ 3, type_hostile },
	{ 3, paste },
	{ 9, use_mouse },
	{ 2, resize },
	{ 3, change_meanwhile },
};

static const char *
happen(struct storm *storm)
{
	size_t rolled = roll(&storm->dice, 100), index = 0;

	while (rolled >= chances[index].of_hundred)
		rolled -= chances[index++].of_hundred;
	return chances[index].happen(storm);
}

/* ------ the test ------ */

static size_t
number(const char *name, size_t usual)
{
	const char *value = getenv(name);

	return value && *value ? (size_t)strtoull(value, NULL, 10) : usual;
}

/* Well-formed, and as many rows as there are. */
static bool
is_whole(struct storm *storm)
{
	const char *picture = player_picture(&storm->player, &storm->arena);
	size_t rows = 0;

	for (const char *at = picture; *at; at++)
		rows += *at == '|' && (at == picture || at[-1] == '\n');
	return rows >= (size_t)storm->player.canvas.rows &&
		utf8_valid_prefix(span_of(picture)) == strlen(picture);
}

TEST(random_events_over_a_hostile_book_harm_nothing)
{
	size_t count = number("RANDOM_EVENTS", USUAL_EVENTS);
	size_t seed = number("RANDOM_SEED", 20260211);
	struct storm storm = { .dice = { seed * 2 + 1 } };
	FILE *log = getenv("RANDOM_LOG") ? fopen(getenv("RANDOM_LOG"), "w") : NULL;

	printf("# %zu events, seed %zu\n", count, seed);
	fflush(stdout);
	player_begin(&storm.player);
	fill_book(&storm);
	CHECK_TEXT(storm.player.told.bytes, "");
	player_size(&storm.player, "80x24");
	for (size_t i = 0; i < count && test_is_ok; i++) {
		const char *event = happen(&storm);

		if (log) {
			fprintf(log, "%s\n", event);
			fflush(log);
		}
		CHECK(is_whole(&storm));
		arena_release(&storm.arena);
	}
	if (log)
		fclose(log);
	text_cut(&storm.player.told, 0);
	command(&storm, "check");
	CHECK_TEXT(storm.player.told.bytes, "");
	player_end(&storm.player);
	arena_release(&storm.arena);
}

int
main(void)
{
	RUN(random_events_over_a_hostile_book_harm_nothing);
	return test_end();
}
