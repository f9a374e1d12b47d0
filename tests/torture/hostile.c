/*
 * Data that tries to command the terminal never reaches it, whatever the command.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/text.h"
#include "format/json.h"
#include "tests/test.h"
#include "tests/torture/terminal.h"

enum { NAME_SIZE = 256, MARKS = 300 };

static struct ground ground;

/* Texts from somebody who means it; those that a book takes are stored, too. */
static const char *const hostile[] = {
	"\033[2J\033[1;1Hcleared",
	"\033]0;title\007",
	"\033]52;c;cm0gLXJmIH4K\007",
	"\033P$q\"p\033\\",
	"\xc2\x9b"
	"31mred",
	"\xc2\x9d"
	"0;title\xc2\x9c",
	"\x9b"
	"31m",
	"balance: 1000\033[4D9999",
	"EVIL CORP\rGood Corp",
	"back\b\b\b\bspace",
	"bell\a",
	"\x0eshift\x0f",
	"del\x7f",
	"line\nfeed",
	"tab\tstop",
	"txt.\xe2\x80\xae"
	"exe",
	"\xe2\x81\xa6isolate\xe2\x81\xa9",
	"\xd8\x9c"
	"arabic mark",
	"zero\xe2\x80\x8bwidth",
	"join\xe2\x80\x8d"
	"er",
	"\xef\xbb\xbfmark",
	"tag\xf3\xa0\x81\xa1\xf3\xa0\x81\xa2",
	"line\xe2\x80\xa8separator",
	"\xef\xbf\xb9note\xef\xbf\xba",
	"\xff\xfe\xfd",
	"\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80",
	"private \xee\x80\x80 \xf3\xb0\x80\x80",
	"%s%n%x",
	"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
	NULL,
};

/* Commands that show what is stored. */
static const char *const shows[][6] = {
	{ "list" },
	{ "list", "--sort", "name" },
	{ "list", "--json" },
	{ "list", "--format", "csv" },
	{ "list", "--format", "plain" },
	{ "list", "--format", "jsonl" },
	{ "list", "--color", "always" },
	{ "board" },
	{ "due" },
	{ "due", "--json" },
	{ "brief" },
	{ "search", "note" },
	{ "search", "e", "--json" },
	{ "score" },
	{ "score", "--json" },
	{ "report" },
	{ "report", "--format", "json" },
	{ "report", "--format", "markdown" },
	{ "report", "--format", "csv" },
	{ "report", "--format", "html" },
	{ "report", "platforms" },
	{ "report", "stale", "--days", "0" },
	{ "history" },
	{ "history", "--json" },
	{ "duplicates" },
	{ "export", "jsonl" },
	{ "export", "csv" },
	{ "export", "vcard" },
	{ "export", "ical" },
	{ "export", "openclaw" },
	{ "view", "list" },
	{ "stats" },
	{ "check" },
	{ "undo", "--dry-run" },
};

/* Command lines into which the text goes for %. */
static const char *const echoes[][6] = {
	{ "%" },
	{ "add", "%" },
	{ "add", "%", "--json" },
	{ "add", "Somebody", "--email", "%" },
	{ "add", "Somebody", "--platform", "%" },
	{ "add", "Somebody", "--stage", "%" },
	{ "add", "Somebody", "--tag", "%" },
	{ "show", "%" },
	{ "show", "%", "--json" },
	{ "edit", "Ada", "%=x" },
	{ "edit", "Ada", "company=%" },
	{ "edit", "Ada", "%" },
	{ "note", "Ada", "%" },
	{ "log", "Ada", "%" },
	{ "log", "Ada", "message", "%" },
	{ "log", "Ada", "message", "--amount", "%" },
	{ "log", "Ada", "message", "--date", "%" },
	{ "log", "Ada", "message", "--key", "%" },
	{ "move", "Ada", "%" },
	{ "move", "Ada", "lost", "--note", "%" },
	{ "list", "%" },
	{ "list", "stage:%" },
	{ "list", "score>%" },
	{ "list", "--sort", "%" },
	{ "list", "--format", "%" },
	{ "list", "--as-of", "%" },
	{ "list", "--%" },
	{ "list", "--book", "%" },
	{ "search", "%" },
	{ "follow", "Ada", "%" },
	{ "follow", "Ada", "tomorrow", "%" },
	{ "done", "%" },
	{ "fill", "%" },
	{ "import", "jsonl", "%" },
	{ "import", "%" },
	{ "export", "%" },
	{ "restore", "%" },
	{ "report", "%" },
	{ "report", "--month", "%" },
	{ "help", "%" },
	{ "completion", "%" },
	{ "undo", "%" },
	{ "tag", "Ada", "%" },
	{ "score", "%" },
	{ "--who", "%", "log", "Ada", "message" },
};

static const char *const surrounds[] = {
	"RAPPORT_WHO=%",
	"RAPPORT_NOW=%",
	"RAPPORT_BOOK=%",
	"COLUMNS=%",
	"TERM=%",
};

/* The pattern with the text for its %. */
static const char *
filled(const char *pattern, const char *text, struct arena *arena)
{
	const char *place = strchr(pattern, '%');

	if (!place)
		return pattern;
	return arena_format(
		arena, "%.*s%s%s", (int)(place - pattern), pattern, text, place + 1);
}

static void
check_stream(const struct ended *ended, const char *line, struct arena *arena)
{
	const char *threat = terminal_threat(ended->out, arena);

	if (threat)
		printf("# %s: %s\n", line, threat);
	if (ended->status < 0)
		printf("# %s: ended by signal %d\n", line, -ended->status);
	test_is_ok = test_is_ok && !threat && ended->status >= 0;
}

static void
run_words(const char *const words[6], const char *text, const char *variable)
{
	struct arena arena = ARENA_INIT;
	const char *line[7] = { NULL }, *variables[2] = { NULL };
	struct ended ended;

	for (size_t i = 0; i < 6 && words[i]; i++)
		line[i] = filled(words[i], text, &arena);
	if (variable)
		variables[0] = filled(variable, text, &arena);
	ended = terminal_run(&ground, variables, line);
	check_stream(&ended, variable ? variable : words[0], &arena);
	ended_release(&ended);
	arena_release(&arena);
}

static const char *
zalgo(struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, "z");
	text_add_repeated(&text, "\xcc\x81", MARKS);
	return text_take(&text, arena);
}

/* A contact and an interaction with the text in every field, as a file may bring them. */
static void
add_lines(struct text *file, int number, const char *text)
{
	struct text quoted = TEXT_INIT;

	json_write_string(&quoted, text);
	text_add_format(file,
		"{\"record\":\"contact\",\"id\":\"00000000-0001-4001-8001-%012d\",\"name\":%s,"
		"\"company\":%s,\"title\":%s,\"source\":%s,\"summary\":%s,\"platform\":%s,"
		"\"tags\":[%s],\"notes\":%s,\"stage\":\"proposal\",\"custom\":%s,"
		"\"createdAt\":\"2026-01-01T09:00:00Z\"}\n",
		number, quoted.bytes, quoted.bytes, quoted.bytes, quoted.bytes, quoted.bytes,
		quoted.bytes, quoted.bytes, quoted.bytes, quoted.bytes);
	text_add_format(file,
		"{\"record\":\"interaction\",\"id\":\"00000000-0002-4001-8001-%012d\","
		"\"clientId\":"
		"\"00000000-0001-4001-8001-%012d\",\"date\":\"2026-01-02\",\"type\":\"delivery\","
		"\"amount\":%d,\"currency\":\"JPY\",\"platform\":%s,\"notes\":%s}\n",
		number, number, 1000 + number, quoted.bytes, quoted.bytes);
	text_add_format(file,
		"{\"record\":\"followUp\",\"id\":\"00000000-0003-4001-8001-%012d\",\"clientId\":"
		"\"00000000-0001-4001-8001-%012d\",\"due\":\"2026-01-03\",\"text\":%s}\n",
		number, number, quoted.bytes);
	text_release(&quoted);
}

TEST(a_file_of_hostile_texts_is_imported_or_refused_quietly)
{
	static const char *const command[6] = { "import", "jsonl", "%" };
	struct text file = TEXT_INIT;
	int number = 0;

	for (; hostile[number]; number++)
		add_lines(&file, number, hostile[number]);
	add_lines(&file, number, zalgo(&ground.arena));
	run_words(command, ground_write(&ground, "hostile.jsonl", file.bytes), NULL);
	text_release(&file);
}

TEST(no_command_that_shows_data_sends_it_raw)
{
	for (size_t i = 0; i < sizeof(shows) / sizeof(*shows); i++)
		run_words(shows[i], "", NULL);
}

TEST(no_dossier_sends_data_raw)
{
	static const char *const plain[6] = { "show", "%" };
	static const char *const json[6] = { "show", "%", "--json" };
	static const char *const history[6] = { "history", "%" };

	for (int i = 0; hostile[i]; i++) {
		const char *id = arena_format(&ground.arena, "00000000-0001-4001-8001-%012d", i);

		run_words(plain, id, NULL);
		run_words(json, id, NULL);
		run_words(history, id, NULL);
	}
}

static void
echo(const char *text)
{
	static const char *const list[6] = { "list", "--limit", "1" };

	for (size_t i = 0; i < sizeof(echoes) / sizeof(*echoes); i++)
		run_words(echoes[i], text, NULL);
	for (size_t i = 0; i < sizeof(surrounds) / sizeof(*surrounds); i++)
		run_words(list, text, surrounds[i]);
}

TEST(a_bad_line_of_the_configuration_is_told_without_its_controls)
{
	static const char *const list[6] = { "list", "--limit", "1" };
	struct text file = TEXT_INIT;

	for (int i = 0; hostile[i]; i++)
		text_add_format(&file, "[%s]\n%s = %s\n", hostile[i], hostile[i], hostile[i]);
	mkdir(ground_path(&ground, "rapport"), S_IRWXU);
	ground_write(&ground, "rapport/config", file.bytes);
	run_words(list, ground.folder, "XDG_CONFIG_HOME=%");
	text_release(&file);
}

int
main(void)
{
	char name[NAME_SIZE];

	ground = ground_open();
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	RUN(a_file_of_hostile_texts_is_imported_or_refused_quietly);
	RUN(no_command_that_shows_data_sends_it_raw);
	RUN(no_dossier_sends_data_raw);
	RUN(a_bad_line_of_the_configuration_is_told_without_its_controls);
	for (int i = 0; hostile[i]; i++) {
		if (i % setting("HOSTILE_STRIDE", 1) != 0)
			continue;
		echo(hostile[i]);
		snprintf(
			name, sizeof(name), "no command line with hostile text %d is told raw", i);
		test_result(name);
	}
	echo(zalgo(&ground.arena));
	test_result("no command line with 300 combining marks is told raw");
	RUN(no_command_that_shows_data_sends_it_raw);
	ground_close(&ground);
	return test_end();
}
