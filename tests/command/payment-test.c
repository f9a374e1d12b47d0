#include "tests/test.h"

#include "tests/command/sample.h"

#include <ctype.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "core/contact.h"

/*
 * Every argument of every command takes a card number once, in several notations; none of
 * it may be found in what the program wrote and printed.
 */
static const char *const notations[] = {
	"4242424242424242",
	"4242 4242 4242 4242",
	"paid with 4242-4242-4242-4242, thanks",
};

static const char *const parts[] = { "4242424242424242", "4242 4242", "4242-4242" };

/* What stands where the number does not, by what the word completes to. */
static const struct {
	const char *kind, *value;
} usual[] = {
	{ "assignment", "title=CEO" },
	{ "contact", "Sarah Chen" },
	{ "date", "2026-02-10" },
	{ "due", "Sarah Chen" },
	{ "export-format", "jsonl" },
	{ "field", "title" },
	{ "follow-up", "Sarah Chen" },
	{ "format", "json" },
	{ "import-format", "jsonl" },
	{ "platform", "direct" },
	{ "query", "stage:new" },
	{ "report", "pipeline" },
	{ "stage", "contacted" },
	{ "tag", "vip" },
	{ "tags", "vip" },
	{ "type", "message" },
	{ "view", "mine" },
	{ "view-action", "save" },
	{ "when", "tomorrow" },
	{ NULL, NULL },
};

/* A place of its own for the book, the state and what is printed. */
struct place {
	char folder[32];
	struct surroundings surroundings;
	struct arena arena;
};

static struct place
place_make(void)
{
	struct place place = { "/tmp/rapport-payment-XXXXXX", sample_surroundings,
		ARENA_INIT };

	CHECK(mkdtemp(place.folder) != NULL);
	place.surroundings.map_size = "64";
	return place;
}

/* Its folder does not move, so that the rest can point into it. */
static void
place_settle(struct place *place)
{
	place->surroundings.paths.home = place->folder;
	place->surroundings.book = arena_format(&place->arena, "%s/book", place->folder);
	place->surroundings.temporary = place->folder;
}

static void
place_remove(struct place *place)
{
	CHECK(system(arena_format(&place->arena, "rm -rf '%s'", place->folder)) == 0);
	arena_release(&place->arena);
}

/* The program as a process of its own, with nothing to read and its words in a file. */
static int
run_apart(const struct place *place, const struct list *words, const char *printed)
{
	pid_t pid;
	int status = -1;

	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		int out = open(printed, O_WRONLY | O_CREAT | O_TRUNC, 0600);
		int in = open("/dev/null", O_RDONLY);

		dup2(in, STDIN_FILENO);
		dup2(out, STDOUT_FILENO);
		dup2(out, STDERR_FILENO);
		_exit(chdir(place->folder) == 0 ? run_program(&place->surroundings, words) : 99);
	}
	return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status)
		? WEXITSTATUS(status)
		: -1;
}

/* ------ looking for the number ------ */

static int found_count;
static const char *found_in;

static int
look_into(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct span bytes = { "", 0 };

	(void)status;
	(void)walk;
	if (kind == FTW_F)
		CHECK(file_read(path, 1 << 26, &arena, &bytes, &error));
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		found_count += bytes.length > 0 && span_has(bytes, span_of(parts[i]));
	error_release(&error);
	arena_release(&arena);
	return 0;
}

static bool
is_nowhere(const struct place *place, const char *what)
{
	found_count = 0;
	found_in = what;
	CHECK(nftw(place->folder, look_into, 16, FTW_PHYS) == 0);
	if (found_count > 0)
		printf("# the number is left after: %s\n", found_in);
	return found_count == 0;
}

/* ------ command lines ------ */

static const char *
usual_word(const char *kind)
{
	for (size_t i = 0; usual[i].kind; i++)
		if (kind && strcmp(usual[i].kind, kind) == 0)
			return usual[i].value;
	return "hello";
}

/* What the word at that place completes to; the last kind repeats. */
static const char *
kind_at(const struct command *command, size_t index, struct arena *arena)
{
	struct span rest = span_of(command->completes ? command->completes : "");
	struct span kind = span_split(&rest, ' ');

	for (size_t i = 0; i < index && rest.start; i++)
		kind = span_split(&rest, ' ');
	return span_copy(kind, arena);
}

static const char *
number_for(const char *kind, const char *number, struct arena *arena)
{
	return kind && strcmp(kind, "assignment") == 0
		? arena_format(arena, "summary=%s", number)
		: number;
}

/* The command with all its words, of which the one at the index holds the number. */
static struct list
line_with(const struct command *command, size_t count, size_t index, const char *number,
	struct arena *arena)
{
	struct list words = { 0 };

	list_push_text(&words, command->name, arena);
	for (size_t i = 0; i < count; i++) {
		const char *kind = kind_at(command, i, arena);

		list_push_text(&words,
			i == index ? number_for(kind, number, arena) : usual_word(kind), arena);
	}
	return words;
}

/* As many words as there can be, three where there may be any number. */
static size_t
word_count(const struct command *command)
{
	return command->maximum < 0 ? 3 : (size_t)command->maximum;
}

static const char *
joined(const struct list *words, struct arena *arena)
{
	struct text line = TEXT_INIT;

	for (size_t i = 0; i < words->count; i++)
		text_add_format(&line, "%s%s", i > 0 ? " " : "", list_text(words, i));
	return text_take(&line, arena);
}

static bool
leaves_nothing(struct place *place, const struct list *words)
{
	const char *printed = arena_format(&place->arena, "%s/printed", place->folder);
	int status = run_apart(place, words, printed);

	CHECK(status >= 0 && status < 99);
	return is_nowhere(place, joined(words, &place->arena));
}

static bool
words_leave_nothing(
	struct place *place, const struct command *command, const char *number)
{
	bool ok = true;

	for (size_t count = 1; count <= word_count(command); count++)
		for (size_t index = 0; index < count; index++) {
			struct list words = line_with(command, count, index, number, &place->arena);

			ok = leaves_nothing(place, &words) && ok;
		}
	return ok;
}

/* A file of that name would be of the caller's own making, and an id that a platform gave
 * may be any number. */
static bool
is_exempt(const struct option_row *row)
{
	const char *kind = row->option.completes ? row->option.completes : "";

	return (row->field && row->field->uses & FIELD_FOREIGN) ||
		strcmp(kind, "file") == 0 || strcmp(kind, "folder") == 0;
}

static bool
options_leave_nothing(
	struct place *place, const struct command *command, const char *number)
{
	struct list rows = options_of(command, &place->arena);
	size_t count = command->minimum > 0 ? (size_t)command->minimum : 0;
	bool ok = true;

	for (size_t i = 0; i < rows.count; i++) {
		const struct option_row *row = list_at(&rows, i, sizeof(*row));
		struct list words = line_with(command, count, count, number, &place->arena);

		if (!row->option.argument || is_exempt(row))
			continue;
		list_push_text(&words,
			arena_format(&place->arena, "--%s=%s", row->option.name, number),
			&place->arena);
		ok = leaves_nothing(place, &words) && ok;
	}
	return ok;
}

/* The board on a made-up book ends when it is left, and files are named by their user. */
static bool
is_walked(const struct command *command)
{
	static const char *const others[] = { "backup", "restore", "demo", "sync", NULL };

	for (size_t i = 0; others[i]; i++)
		if (strcmp(others[i], command->name) == 0)
			return false;
	return true;
}

static void
set_up(struct place *place)
{
	struct run run = sample_run(&place->surroundings);

	CHECK(run_line(&run, "add \"Sarah Chen\" --tag vip"));
	run_end(&run);
	run = sample_run(&place->surroundings);
	CHECK(run_line(&run, "view save mine stage:new"));
	run_end(&run);
}

static void
no_command_leaves_a_card_number(void)
{
	struct place place = place_make();
	const struct command *command;

	place_settle(&place);
	set_up(&place);
	for (size_t index = 0; (command = command_at(index)); index++) {
		if (!is_walked(command))
			continue;
		for (size_t i = 0; i < sizeof(notations) / sizeof(*notations); i++) {
			CHECK(words_leave_nothing(&place, command, notations[i]));
			if (i == 0)
				CHECK(options_leave_nothing(&place, command, notations[i]));
		}
		test_result(arena_format(
			&place.arena, "%s leaves no card number anywhere", command->name));
	}
	place_remove(&place);
}

TEST(the_walk_finds_a_number_that_is_there)
{
	struct place place = place_make();
	struct list words = { 0 };

	place_settle(&place);
	set_up(&place);
	list_push_text(&words, "edit", &place.arena);
	list_push_text(&words, "Sarah Chen", &place.arena);
	list_push_text(&words, "platformId=4242424242424242", &place.arena);
	CHECK(!leaves_nothing(&place, &words));
	place_remove(&place);
}

int
main(void)
{
	test_is_ok = true;
	no_command_leaves_a_card_number();
	RUN(the_walk_finds_a_number_that_is_there);
	return test_end();
}
