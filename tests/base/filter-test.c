#include "tests/base/place.h"

#include "base/filter.h"
#include "base/interrupt.h"
#include "base/text.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LONG_ENOUGH = 60000, MOST = 1000 };

/* What a shell's script made of the input; the message when it failed. */
static const char *
run_for(struct place *place, const char *script, const char *input, int milliseconds,
	struct filter_result *result)
{
	struct list words = { 0 };
	struct filter filter = { &words, span_of(input), milliseconds, MOST, NULL };

	list_push_text(&words, "sh", &place->arena);
	list_push_text(&words, "-c", &place->arena);
	list_push_text(&words, script, &place->arena);
	if (filter_run(&filter, &place->arena, result, &place->error))
		return span_copy(result->output, &place->arena);
	return place->error.message;
}

/* A script, what it reads, and what comes of it. */
static const struct filter_case {
	const char *name, *script, *input, *output, *complaint;
} cases[] = {
	{ "what it writes comes back", "cat", "hello\n", "hello\n", "" },
	{ "it need not read", "echo done", "hello\n", "done\n", "" },
	{ "it need not write", "cat >/dev/null", "hello\n", "", "" },
	{ "its complaint is kept apart", "echo well >&2; echo good", "", "good\n", "well\n" },
	{ "its failure is told with its status", "echo why >&2; exit 3", "",
		"'sh' failed with status 3", "why\n" },
	{ "a signal that ended it is told", "kill -9 $$", "", "'sh' was ended by signal 9",
		"" },
	{ "too much output is refused", "yes", "", "'sh' wrote more than 1000 bytes", "" },
	{ "the end of a large output is not lost", "printf %1000d 1 | tail -c 3", "", "  1",
		"" },
	{ "one that closes its output and goes on has not ended", "exec >&- 2>&-; exit 4", "",
		"'sh' failed with status 4", "" },
	{ "signals are as usual again", "kill -2 $$; echo alive", "",
		"'sh' was ended by signal 2", "" },
	{ "nothing else is open", "ls /proc/self/fd 2>/dev/null | sort -n | sed -n 4,99p", "",
		"3\n", "" },
	{ 0 },
};

static void
test_cases(void)
{
	for (const struct filter_case *one = cases; one->name; one++) {
		struct place place = place_make();
		struct filter_result result;

		CHECK_TEXT(
			run_for(&place, one->script, one->input, LONG_ENOUGH, &result), one->output);
		CHECK_TEXT(result.complaint, one->complaint);
		test_result(one->name);
		place_release(&place);
	}
}

TEST(an_input_larger_than_a_pipe_arrives_whole)
{
	struct place place = place_make();
	struct filter_result result;
	struct text input = TEXT_INIT;

	text_add_repeated(&input, "0123456789", 100000);
	CHECK_TEXT(run_for(&place, "wc -c | tr -d ' '", input.bytes, LONG_ENOUGH, &result),
		"1000000\n");
	text_release(&input);
	place_release(&place);
}

/* What is written into a pipe until nobody is left who could write; "" after a minute. */
static const char *
all_of(int pipe, struct place *place)
{
	struct text all = TEXT_INIT;
	struct pollfd waiting = { pipe, POLLIN, 0 };
	char piece[80];
	ssize_t size = -1;

	while (poll(&waiting, 1, LONG_ENOUGH) == 1 &&
		(size = read(pipe, piece, sizeof piece)) > 0)
		text_add_bytes(&all, piece, (size_t)size);
	const char *copy = size == 0 ? arena_copy(&place->arena, all.bytes) : "";
	text_release(&all);
	return copy;
}

TEST(when_its_time_is_over_it_is_killed_with_its_children)
{
	struct place place = place_make();
	struct filter_result result;
	const char *path = inside(&place, "pipe");
	CHECK(mkfifo(path, 0600) == 0);
	int pipe = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	const char *script =
		arena_format(&place.arena, "(echo child; exec sleep 1000) >'%s' & wait", path);

	CHECK_TEXT(run_for(&place, script, "", 1000, &result), "'sh' took longer than 1 s");
	/* How soon a killed child is gone is the system's affair; its end closes the pipe. */
	CHECK_TEXT(all_of(pipe, &place), "child\n");
	close(pipe);
	place_release(&place);
}

TEST(what_it_leaves_behind_does_not_keep_anybody_waiting)
{
	struct place place = place_make();
	struct filter_result result;

	CHECK_TEXT(
		run_for(&place, "sleep 1000 & echo done", "", LONG_ENOUGH, &result), "done\n");
	place_release(&place);
}

TEST(a_program_that_is_nowhere_cannot_be_run)
{
	struct place place = place_make();
	struct list words = { 0 };
	struct filter filter = { &words, span_of(""), LONG_ENOUGH, MOST, NULL };
	struct filter_result result;

	list_push_text(&words, "/nowhere/at-all", &place.arena);
	CHECK(!filter_run(&filter, &place.arena, &result, &place.error));
	CHECK(result.is_unfit);
	CHECK_TEXT(place.error.message,
		"'/nowhere/at-all' cannot be run: No such file or directory");
	place_release(&place);
}

TEST(no_shell_reads_its_words)
{
	struct place place = place_make();
	struct list words = { 0 };
	struct filter filter = { &words, span_of(""), LONG_ENOUGH, MOST, NULL };
	struct filter_result result;

	list_push_text(&words, "echo", &place.arena);
	list_push_text(&words, "$HOME; `id` > x", &place.arena);
	CHECK(filter_run(&filter, &place.arena, &result, &place.error));
	CHECK_TEXT(span_copy(result.output, &place.arena), "$HOME; `id` > x\n");
	place_release(&place);
}

TEST(a_descriptor_that_was_handed_down_stays_here)
{
	struct place place = place_make();
	struct filter_result result;
	int descriptor = open("/dev/null", O_RDONLY);

	CHECK_TEXT(
		run_for(&place, "ls /proc/self/fd | wc -l | tr -d ' '", "", LONG_ENOUGH, &result),
		"4\n");
	close(descriptor);
	place_release(&place);
}

TEST(a_wish_to_stop_kills_it_and_is_forgotten)
{
	struct place place = place_make();
	struct filter_result result;
	struct interrupt interrupt;

	interrupt_begin(&interrupt, NULL);
	CHECK(!interrupt_is_wished());
	raise(SIGINT);
	CHECK(interrupt_is_wished());
	CHECK(interrupt_wait(LONG_ENOUGH));
	CHECK_TEXT(
		run_for(&place, "sleep 1000", "", LONG_ENOUGH, &result), "'sh' was stopped");
	interrupt_end(&interrupt);
	CHECK(!interrupt_is_wished());
	place_release(&place);
}

int
main(void)
{
	signal(SIGPIPE, SIG_IGN);
	test_cases();
	RUN(an_input_larger_than_a_pipe_arrives_whole);
	RUN(when_its_time_is_over_it_is_killed_with_its_children);
	RUN(what_it_leaves_behind_does_not_keep_anybody_waiting);
	RUN(a_program_that_is_nowhere_cannot_be_run);
	RUN(no_shell_reads_its_words);
	RUN(a_descriptor_that_was_handed_down_stays_here);
	RUN(a_wish_to_stop_kills_it_and_is_forgotten);
	return test_end();
}
