#include "tests/test.h"

#include "tests/command/sample.h"

#include "command/kinds.h"

/* What must hold for every row, whoever added it. */

static bool
is_sentence(const char *text)
{
	size_t length = text ? strlen(text) : 0;

	return length > 1 && (text[length - 1] == '.' || text[length - 1] == '"');
}

static bool
is_kind(struct span word)
{
	if (span_starts_with(word, span_of("word:")))
		return true;
	for (const struct complete_kind *kind = complete_kinds; kind->word; kind++) {
		if (span_is(word, kind->word))
			return true;
	}
	return false;
}

static void
check_completes(const char *kinds)
{
	struct span rest = span_of(kinds);

	while (rest.start && rest.length > 0) {
		struct span kind = span_split(&rest, ' ');

		CHECK(is_kind(kind));
		if (!is_kind(kind))
			printf("# no kind is called %.*s\n", (int)kind.length, kind.start);
	}
}

static void
check_option(const struct option *option)
{
	CHECK(strchr(option->name, '_') == NULL);
	CHECK(option->help == NULL || !is_sentence(option->help));
	CHECK(option->argument != NULL || option->completes == NULL);
	if (option->completes)
		check_completes(option->completes);
}

/* The words in the usage are as many as are taken. */
static bool
has_right_words(const struct command *row)
{
	struct span rest = span_of(row->arguments);
	int words = 0;

	while (rest.start && rest.length > 0) {
		span_split(&rest, ' ');
		words++;
	}
	return row->maximum < 0 ? words > 0 : words <= row->maximum || row->maximum == 0;
}

static bool
stands_once(const struct command *row)
{
	return command_find(row->name) == row;
}

static void
check_row(const struct command *row)
{
	CHECK(stands_once(row));
	CHECK(row->arguments != NULL && has_right_words(row));
	CHECK(row->summary && *row->summary && !is_sentence(row->summary));
	CHECK(is_sentence(row->help));
	CHECK(row->examples && strncmp(row->examples, "rapport", 7) == 0);
	CHECK(row->maximum < 0 || row->minimum <= row->maximum);
	CHECK(row->run != NULL);
	if (row->completes)
		check_completes(row->completes);
	for (const struct option *option = row->options; option && option->name; option++)
		check_option(option);
}

static void
every_row_says_all_there_is_to_say(void)
{
	struct arena arena = ARENA_INIT;
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		check_row(row);
		test_result(arena_format(&arena, "the row of %s is complete", row->name));
	}
	for (const struct global_option *global = global_options; global->option.name;
		 global++)
		check_option(&global->option);
	test_result("the global options are complete");
	arena_release(&arena);
}

/* Every letter and name means one thing in one command. */
static void
no_option_hides_another(void)
{
	struct arena arena = ARENA_INIT;
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		struct list options = options_of(row, &arena);

		for (size_t k = 0; k < options.count * options.count; k++) {
			const struct option_row *first =
				list_at(&options, k / options.count, sizeof(*first));
			const struct option_row *second =
				list_at(&options, k % options.count, sizeof(*second));

			CHECK(first == second || !first->option.letter ||
				first->option.letter != second->option.letter);
		}
		test_result(
			arena_format(&arena, "each letter of %s means one option", row->name));
	}
	arena_release(&arena);
}

static void
every_command_has_its_help(void)
{
	struct arena arena = ARENA_INIT;
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		struct run run = sample_run(&sample_surroundings);
		const char *line = arena_format(&arena, "%s --help", row->name);
		const char *help;

		CHECK(run_line(&run, line));
		help = sample_output(&run);
		CHECK(strncmp(help, arena_format(&arena, "rapport %s", row->name),
				  strlen("rapport ") + strlen(row->name)) == 0);
		CHECK(strstr(help, "Examples") != NULL);
		test_result(arena_format(&arena, "%s explains itself", row->name));
		run_end(&run);
	}
	arena_release(&arena);
}

/* Behind the command may stand a remark, or where its output goes. */
static const char *
without_remark(const char *line, struct arena *arena)
{
	static const char *const ends[] = { " #", " |", " >", " <" };
	size_t length = strlen(line);

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		const char *end = strstr(line, ends[i]);

		if (end && (size_t)(end - line) < length)
			length = (size_t)(end - line);
	}
	return arena_copy_bytes(arena, line, length);
}

static void
every_example_can_be_read(void)
{
	struct arena arena = ARENA_INIT;
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		struct span rest = span_of(row->examples);

		while (rest.start) {
			struct run run = sample_run(&sample_surroundings);
			const char *line = span_copy(span_split(&rest, '\n'), &arena);
			struct list words = { 0 };

			if (strncmp(line, "rapport", 7) != 0) {
				run_end(&run);
				continue;
			}
			line = without_remark(line + strlen("rapport"), &arena);
			run.call.surroundings = run.surroundings;
			run.call.arena = &run.arena;
			clock_read(run.surroundings->now, &run.call.clock, &run.error);
			CHECK(words_split(line, &words, &run.arena, &run.error));
			if (!options_read(&run.call, &words, &run.error))
				CHECK_TEXT(run.error.message, "");
			run_end(&run);
		}
		test_result(arena_format(&arena, "the examples of %s can be typed", row->name));
	}
	arena_release(&arena);
}

int
main(void)
{
	test_is_ok = true;
	every_row_says_all_there_is_to_say();
	no_option_hides_another();
	every_command_has_its_help();
	every_example_can_be_read();
	return test_end();
}
