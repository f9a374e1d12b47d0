#include "tests/test.h"

#include "tests/command/sample.h"

struct line_case {
	const char *line;
	const char *result; /* the command, its words in <>, its options as name=value */
};

struct refusal_case {
	const char *line;
	const char *message;
};

static const struct line_case line_cases[] = {
	{ "list", "list" },
	{ "list stage:new 'sarah chen'", "list<stage:new><sarah chen>" },
	{ "list --limit 5 x", "list<x> limit=5" },
	{ "list --limit=5 x", "list<x> limit=5" },
	{ "list x --limit= ", "list<x> limit=" },
	{ "list --limit 5 --limit 6", "list limit=5 limit=6" },
	{ "list -tag:cold --limit 5 -x", "list<-tag:cold><-x> limit=5" },
	{ "list -n5 -n5x -r5 -x5", "list<-n5x><-r5><-x5> limit=5" },
	{ "list -- --limit 5 --", "list<--limit><5><-->" },
	{ "-- list", "list" },
	{ "note sarah -", "note<sarah><->" },
	{ "note sarah -- -5 degrees", "note<sarah><-5><degrees>" },
	{ "log sarah payment --amount -500", "log<sarah><payment> amount=-500" },
	{ "add Sarah --email a@b.c --tag vip --tag gas",
		"add<Sarah> email=a@b.c tag=vip tag=gas" },
	{ "add Sarah --response-speed fast", "add<Sarah> response-speed=fast" },
	{ "add Sarah --responseSpeed fast", "add<Sarah> response-speed=fast" },
	{ "check --repair", "check repair=" },
	{ "--book /b check", "check" },
	{ "--report", "report" },
	{ "--as-of 2026-02-01 --report", "report" },
	{ "--report --month 2026-01", "report month=2026-01" },
	{ "--month 2026-01 --report", "report month=2026-01" },
	{ "--report --json", "report format=json" },
	{ "--version", "version" },
	{ "-V", "version" },
	{ "--help", "help" },
	{ "help", "help" },
	{ "move --help", "help<move>" },
	{ "-h move", "help<move>" },
	{ "move -h --no-such-option", "help<move>" },
	{ "--book /b move --help", "help<move>" },
	{ "note x -- --help", "note<x><--help>" },
	{ "", "" },
	{ "--book /b", "" },
};

static const struct refusal_case refusal_cases[] = {
	{ "moev", "there is no command 'moev'; did you mean 'move'?" },
	{ "frobnicate", "there is no command 'frobnicate'; see 'rapport help'" },
	{ "check --repiar", "there is no option '--repiar'; did you mean '--repair'?" },
	{ "check --xyzzy", "there is no option '--xyzzy'; see 'rapport help check'" },
	{ "check -Z", "there is no option '-Z'; see 'rapport help check'" },
	{ "check --repair=yes", "--repair takes no value" },
	{ "list --limit", "--limit needs N" },
	{ "--book", "--book needs DIR" },
	{ "--book= check", "--book needs a folder" },
	{ "check --key 5", "'check' does not take --key; see 'rapport help check'" },
	{ "--key 5 check", "'check' does not take --key; see 'rapport help check'" },
	{ "check --yes", "'check' does not take --yes; see 'rapport help check'" },
	{ "list --dry-run", "'list' does not take --dry-run; see 'rapport help list'" },
	{ "list --color blue", "--color takes auto, always or never, not 'blue'" },
	{ "list --timeout 1s", "--timeout takes 0 to 3600 seconds, not '1s'" },
	{ "check extra", "'extra' is one word too many; usage: rapport check [--repair]" },
	{ "backup", "FILE is missing; usage: rapport backup FILE" },
	{ "move sarah --key ''", "--key needs 1 to 200 bytes" },
};

static const char *
show(const struct call *call, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, call->command ? call->command->name : "");
	for (size_t i = 0; i < call->words.count; i++)
		text_add_format(&text, "<%s>", list_text(&call->words, i));
	for (size_t i = 0; i < call->options.count; i++) {
		const struct option_value *option = list_at(&call->options, i, sizeof(*option));

		text_add_format(&text, " %s=%s", option->name, option->value);
	}
	return text_take(&text, arena);
}

static bool
read_line(struct run *run, const char *line)
{
	struct list words = { 0 };

	run->call.surroundings = run->surroundings;
	run->call.arena = &run->arena;
	clock_read(run->surroundings->now, &run->call.clock, &run->error);
	return words_split(line, &words, &run->arena, &run->error) &&
		options_read(&run->call, &words, &run->error);
}

static void
lines_are_told_apart(void)
{
	for (size_t i = 0; i < sizeof(line_cases) / sizeof(*line_cases); i++) {
		struct run run = sample_run(&sample_surroundings);

		CHECK(read_line(&run, line_cases[i].line));
		CHECK_TEXT(show(&run.call, &run.arena), line_cases[i].result);
		test_result(arena_format(&run.arena, "the line [%s]", line_cases[i].line));
		run_end(&run);
	}
}

static void
mistakes_are_named(void)
{
	for (size_t i = 0; i < sizeof(refusal_cases) / sizeof(*refusal_cases); i++) {
		struct run run = sample_run(&sample_surroundings);

		CHECK(!read_line(&run, refusal_cases[i].line));
		CHECK_NUMBER(run.error.kind, ERROR_USAGE);
		CHECK_TEXT(run.error.message, refusal_cases[i].message);
		test_result(
			arena_format(&run.arena, "the mistake in [%s]", refusal_cases[i].line));
		run_end(&run);
	}
}

TEST(global_options_are_understood_on_both_sides_of_the_command)
{
	struct run run = sample_run(&sample_surroundings);
	char day[DATE_TEXT_SIZE];

	CHECK(read_line(&run,
		"--as-of 2026-02-01 -q add --who ann Sarah --key k1 --dry-run -o /tmp/x "
		"--timeout 2"));
	date_format(run.call.as_of, day);
	CHECK_TEXT(day, "2026-02-01");
	CHECK(run.call.has_as_of);
	CHECK_NUMBER(run.call.loudness, CALL_QUIET);
	CHECK_TEXT(run.call.act.who, "ann");
	CHECK_TEXT(run.call.act.key, "k1");
	CHECK_NUMBER(run.call.act.mode, ACT_REHEARSAL);
	CHECK_TEXT(run.call.output_path, "/tmp/x");
	CHECK_NUMBER(run.call.timeout, 2000);
	run_end(&run);
}

TEST(letters_may_stand_together_before_an_argument)
{
	struct run run = sample_run(&sample_surroundings);

	CHECK(read_line(&run, "check -qo/tmp/x"));
	CHECK_NUMBER(run.call.loudness, CALL_QUIET);
	CHECK_TEXT(run.call.output_path, "/tmp/x");
	run_end(&run);
}

TEST(a_home_in_a_path_is_expanded)
{
	struct run run = sample_run(&sample_surroundings);

	CHECK(read_line(&run, "--book ~/clients check"));
	CHECK_TEXT(run.call.book_path, "/nowhere/clients");
	run_end(&run);
}

TEST(json_is_wanted_however_it_is_asked_for)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct list asked = { 0 }, named = { 0 }, quoted = { 0 };

	CHECK(words_split("frob --json", &asked, &arena, &error));
	CHECK(options_want_json(&asked));
	CHECK(words_split("frob --format json", &named, &arena, &error));
	CHECK(options_want_json(&named));
	CHECK(words_split("note x -- --json", &quoted, &arena, &error));
	CHECK(!options_want_json(&quoted));
	arena_release(&arena);
}

int
main(void)
{
	test_is_ok = true;
	lines_are_told_apart();
	mistakes_are_named();
	RUN(global_options_are_understood_on_both_sides_of_the_command);
	RUN(letters_may_stand_together_before_an_argument);
	RUN(a_home_in_a_path_is_expanded);
	RUN(json_is_wanted_however_it_is_asked_for);
	return test_end();
}
