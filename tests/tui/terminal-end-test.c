#include "tests/test.h"

#include <locale.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/tui/shower.h"

/* However the program ends or stops, it leaves the terminal as it was. */

struct signal_case {
	const char *name;
	int signal;
	int status; /* of an exit, or -1: by the signal */
};

static const struct signal_case signal_cases[] = {
	{ "SIGTERM", SIGTERM, STATUS_HANGUP },
	{ "SIGHUP", SIGHUP, STATUS_HANGUP },
	{ "SIGINT", SIGINT, STATUS_HANGUP },
	{ "SIGABRT", SIGABRT, -1 },
	{ "SIGQUIT", SIGQUIT, -1 },
	{ "SIGSEGV", SIGSEGV, -1 },
	{ "SIGBUS", SIGBUS, -1 },
};

static void
signals_leave_the_terminal_as_it_was(void)
{
	for (size_t i = 0; i < sizeof(signal_cases) / sizeof(*signal_cases); i++) {
		const struct signal_case *row = &signal_cases[i];
		struct pty pty;
		int status;

		test_is_ok = true;
		CHECK(shower_start(&pty, 24, 80));
		kill(pty.program, row->signal);
		status = shower_end(&pty);
		if (row->status >= 0)
			CHECK_NUMBER(WEXITSTATUS(status), row->status);
		else
			/* A sanitizer turns some into an exit of its own. */
			CHECK(WIFSIGNALED(status) ? WTERMSIG(status) == row->signal
									  : WEXITSTATUS(status) != 0);
		test_result(row->name);
	}
}

TEST(a_crash_leaves_the_terminal_as_it_was)
{
	struct pty pty;
	int status;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "C");
	status = shower_end(&pty);
	CHECK(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
}

TEST(an_abort_leaves_the_terminal_as_it_was)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "A");
	CHECK_NUMBER(WTERMSIG(shower_end(&pty)), SIGABRT);
}

TEST(an_exit_leaves_the_terminal_as_it_was)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "X");
	CHECK_NUMBER(WEXITSTATUS(shower_end(&pty)), STATUS_EXIT);
}

TEST(running_out_of_memory_is_said_on_the_usual_screen)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "M");
	CHECK(pty_expect(&pty, "\033[?1049l"));
	CHECK(pty_expect(&pty, "memory"));
	CHECK_NUMBER(WEXITSTATUS(shower_end(&pty)), 1);
}

/* It stopped, with the terminal as it was; going on it takes it again. */
static void
check_suspended(struct pty *pty)
{
	struct pty_report report = pty_wait(pty);

	CHECK_NUMBER(report.what, PTY_STOPPED);
	CHECK(pty_is_restored(pty, &report));
	CHECK(pty_expect(pty, "\033[?1049l"));
	pty_resize(pty, 20, 70);
	pty_continue(pty);
	CHECK(pty_expect(pty, "\033[?1049h"));
	pty_type(pty, "x");
	CHECK(pty_expect(pty, "<x>"));
	pty_type(pty, "q");
	CHECK_NUMBER(shower_end(pty), 0);
}

TEST(a_suspended_program_gives_the_terminal_back_and_takes_it_again)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "z");
	check_suspended(&pty);
}

TEST(a_program_suspended_from_outside_does_the_same)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	kill(pty.program, SIGTSTP);
	check_suspended(&pty);
}

TEST(suspending_what_has_the_terminal_suspends_all)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "S");
	check_suspended(&pty);
}

TEST(a_program_that_was_stopped_without_notice_draws_again)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	kill(pty.program, SIGSTOP);
	CHECK_NUMBER(pty_wait(&pty).what, PTY_STOPPED);
	pty_continue(&pty);
	CHECK(pty_expect(&pty, "<resumed:24x80>"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

/* Closes the terminal under the program, which must end by itself. */
static int
status_after_closing(struct pty *pty)
{
	struct pty_report report;

	close(pty->master);
	pty->master = -1;
	report = pty_wait(pty);
	CHECK_NUMBER(report.what, PTY_ENDED);
	pty_end(pty);
	return WEXITSTATUS(report.status);
}

TEST(a_terminal_that_is_closed_is_a_hangup)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	CHECK_NUMBER(status_after_closing(&pty), STATUS_HANGUP);
}

TEST(a_terminal_that_is_closed_is_a_hangup_without_the_signal)
{
	struct pty pty;

	CHECK(shower_start_deaf(&pty));
	CHECK_NUMBER(status_after_closing(&pty), STATUS_HANGUP);
}

int
main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	signals_leave_the_terminal_as_it_was();
	RUN(a_crash_leaves_the_terminal_as_it_was);
	RUN(an_abort_leaves_the_terminal_as_it_was);
	RUN(an_exit_leaves_the_terminal_as_it_was);
	RUN(running_out_of_memory_is_said_on_the_usual_screen);
	RUN(a_suspended_program_gives_the_terminal_back_and_takes_it_again);
	RUN(a_program_suspended_from_outside_does_the_same);
	RUN(suspending_what_has_the_terminal_suspends_all);
	RUN(a_program_that_was_stopped_without_notice_draws_again);
	RUN(a_terminal_that_is_closed_is_a_hangup);
	RUN(a_terminal_that_is_closed_is_a_hangup_without_the_signal);
	return test_end();
}
