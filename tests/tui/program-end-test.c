#include "tests/test.h"

#include <glob.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "tests/tui/sitting.h"

/* However the whole program ends or stops: the terminal, the book and what was being
 * typed are as they should be. */

enum {
	A_SECOND = 1000,
	TENTH_OF_A_SECOND = 100,
	TYPED = 60, /* keys, more than a draft may be behind */
};

static const char *const people[] = { "Quixote", NULL };

struct end_case {
	const char *name;
	int signal;
	enum { BY_ITSELF, BY_SIGNAL } way;
};

static const struct end_case end_cases[] = {
	{ "SIGHUP leaves the terminal, the book and the draft whole", SIGHUP, BY_ITSELF },
	{ "SIGTERM leaves the terminal, the book and the draft whole", SIGTERM, BY_ITSELF },
	{ "SIGSEGV leaves the terminal, the book and the draft whole", SIGSEGV, BY_SIGNAL },
	{ "SIGABRT leaves the terminal, the book and the draft whole", SIGABRT, BY_SIGNAL },
};

/* Begins a long note and types until it is kept. */
static void
type_note(struct sitting *sitting)
{
	static const char *const word = "windmill ";

	pty_type(&sitting->pty, "I");
	CHECK(pty_expect(&sitting->pty, "draft"));
	for (int i = 0; i < TYPED; i += (int)strlen(word))
		pty_type(&sitting->pty, word);
	CHECK(sitting_has_draft(sitting, "note-"));
}

/* At the next start the note is offered. */
static void
check_offered(struct sitting *sitting)
{
	struct pty_report report;

	sitting_start(sitting, 24, 80);
	CHECK(pty_expect(&sitting->pty, "Quixote"));
	CHECK(pty_has(&sitting->pty, "indmill") || pty_expect(&sitting->pty, "indmill"));
	kill(sitting->pty.program, SIGTERM);
	report = sitting_over(sitting);
	CHECK_NUMBER(report.what, PTY_ENDED);
	pty_end(&sitting->pty);
}

static void
check_end(const struct end_case *row)
{
	struct sitting sitting;
	struct pty_report report;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	type_note(&sitting);
	kill(sitting.pty.program, row->signal);
	report = sitting_over(&sitting);
	CHECK_NUMBER(report.what, PTY_ENDED);
	/* A sanitizer makes an exit of its own of some signals. */
	if (row->way == BY_SIGNAL)
		CHECK(WIFSIGNALED(report.status) || WEXITSTATUS(report.status) != 0);
	else
		CHECK(WIFEXITED(report.status));
	CHECK(sitting_left_all(&sitting, &report));
	pty_end(&sitting.pty);
	CHECK_NUMBER(sitting_command(&sitting, "check"), 0);
	check_offered(&sitting);
	sitting_end(&sitting);
}

static void
signals_leave_everything_whole(void)
{
	for (size_t i = 0; i < sizeof(end_cases) / sizeof(*end_cases); i++) {
		test_is_ok = true;
		check_end(&end_cases[i]);
		test_result(end_cases[i].name);
	}
}

TEST(a_kill_leaves_the_book_and_the_draft_whole)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	type_note(&sitting);
	kill(sitting.pty.program, SIGKILL);
	CHECK_NUMBER(sitting_over(&sitting).what, PTY_ENDED);
	pty_end(&sitting.pty);
	CHECK_NUMBER(sitting_command(&sitting, "check"), 0);
	check_offered(&sitting);
	sitting_end(&sitting);
}

/* What the program has computed so far, in milliseconds. */
static int64_t
computed(pid_t program)
{
	struct timespec time = { 0 };
	clockid_t clock;

	if (clock_getcpuclockid(program, &clock) != 0 || clock_gettime(clock, &time) != 0)
		return 0;
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

TEST(a_connection_that_drops_ends_it_within_a_second_without_a_busy_loop)
{
	struct sitting sitting;
	struct pty_report report;
	int64_t start, before;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	type_note(&sitting);
	before = computed(sitting.pty.program);
	start = clock_milliseconds();
	close(sitting.pty.master);
	sitting.pty.master = -1;
	report = sitting_over(&sitting);
	CHECK_NUMBER(report.what, PTY_ENDED);
	CHECK(clock_milliseconds() - start <= A_SECOND);
	CHECK(report.computed - before <= TENTH_OF_A_SECOND);
	pty_end(&sitting.pty);
	CHECK_NUMBER(sitting_command(&sitting, "check"), 0);
	check_offered(&sitting);
	sitting_end(&sitting);
}

TEST(it_stops_with_the_terminal_as_it_was_and_goes_on)
{
	struct sitting sitting;
	struct pty_report report;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	pty_type(&sitting.pty, "\032");
	report = pty_wait(&sitting.pty);
	CHECK_NUMBER(report.what, PTY_STOPPED);
	CHECK(sitting_left_all(&sitting, &report));
	/* What happened meanwhile is there when it goes on. */
	CHECK_NUMBER(sitting_command(&sitting, "add Sancho"), 0);
	pty_continue(&sitting.pty);
	CHECK(pty_expect(&sitting.pty, "\033[?1049h"));
	CHECK(pty_expect(&sitting.pty, "Sancho"));
	pty_type(&sitting.pty, "Q");
	report = sitting_over(&sitting);
	CHECK_NUMBER(report.what, PTY_ENDED);
	CHECK(sitting_left_all(&sitting, &report));
	pty_end(&sitting.pty);
	sitting_end(&sitting);
}

/* ------ the demo ------ */

static int
demo(void)
{
	const char *path = getenv("PROGRAM");

	execl(path, path, "demo", (char *)NULL);
	return 127;
}

/* Whether there is a folder of a demo. */
static bool
has_demo(const struct sitting *sitting)
{
	char pattern[PATH_MAX + 20];
	glob_t found;
	bool has;

	snprintf(pattern, sizeof(pattern), "%s/rapport-demo*", sitting->home);
	has = glob(pattern, 0, NULL, &found) == 0;
	globfree(&found);
	return has;
}

static void
begin_demo(struct sitting *sitting)
{
	sitting_begin(sitting, people);
	setenv("TMPDIR", sitting->home, 1);
	pty_start(&sitting->pty, 24, 80, demo);
}

static void
check_demo_is_gone(struct sitting *sitting)
{
	CHECK_NUMBER(sitting_over(sitting).what, PTY_ENDED);
	CHECK(!has_demo(sitting));
	pty_end(&sitting->pty);
	unsetenv("TMPDIR");
	sitting_end(sitting);
}

TEST(a_demo_is_gone_when_its_terminal_goes)
{
	struct sitting sitting;

	begin_demo(&sitting);
	CHECK(pty_expect(&sitting.pty, "\033[?1049h"));
	CHECK(has_demo(&sitting));
	close(sitting.pty.master);
	sitting.pty.master = -1;
	check_demo_is_gone(&sitting);
}

/* A shell and the kernel may both send one. */
TEST(a_demo_is_gone_when_signals_come_while_it_ends)
{
	struct sitting sitting;

	begin_demo(&sitting);
	CHECK(pty_expect(&sitting.pty, "\033[?1049h"));
	kill(sitting.pty.program, SIGHUP);
	CHECK(pty_expect(&sitting.pty, "\033[?1049l"));
	kill(sitting.pty.program, SIGHUP);
	kill(sitting.pty.program, SIGTERM);
	check_demo_is_gone(&sitting);
}

TEST(a_demo_is_gone_when_a_signal_comes_before_its_screen)
{
	struct sitting sitting;

	begin_demo(&sitting);
	for (int64_t end = clock_milliseconds() + 10 * A_SECOND;
		 !has_demo(&sitting) && clock_milliseconds() < end;)
		;
	kill(sitting.pty.program, SIGTERM);
	check_demo_is_gone(&sitting);
}

int
main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	signals_leave_everything_whole();
	RUN(a_kill_leaves_the_book_and_the_draft_whole);
	RUN(a_connection_that_drops_ends_it_within_a_second_without_a_busy_loop);
	RUN(it_stops_with_the_terminal_as_it_was_and_goes_on);
	RUN(a_demo_is_gone_when_its_terminal_goes);
	RUN(a_demo_is_gone_when_signals_come_while_it_ends);
	RUN(a_demo_is_gone_when_a_signal_comes_before_its_screen);
	return test_end();
}
