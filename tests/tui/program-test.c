#include "tests/test.h"

#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "tests/tui/sitting.h"

/* The whole program on a real terminal, at work. */

enum { HALF_A_SECOND = 500, TRIES = 3, STORM = 300 };

static const char *const people[] = { "Quixote", "Rocinante", NULL };

/* Ends it with Q; whether it left everything as it was. */
static void
check_quit(struct sitting *sitting)
{
	struct pty_report report;

	pty_type(&sitting->pty, "Q");
	report = sitting_over(sitting);
	CHECK_NUMBER(report.what, PTY_ENDED);
	CHECK(WIFEXITED(report.status) && WEXITSTATUS(report.status) == 0);
	CHECK(sitting_left_all(sitting, &report));
	pty_end(&sitting->pty);
}

TEST(it_opens_on_a_book_and_ends_with_the_terminal_as_it_was)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	CHECK(sitting_shows(&sitting, "Rocinante"));
	check_quit(&sitting);
	sitting_end(&sitting);
}

TEST(a_key_changes_the_book)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	pty_type(&sitting.pty, "L");
	CHECK(sitting_comes_to(&sitting, "list -q stage:contacted name:Quixote", 1));
	pty_type(&sitting.pty, "u");
	CHECK(sitting_comes_to(&sitting, "list -q stage:contacted", 0));
	check_quit(&sitting);
	CHECK_NUMBER(sitting_command(&sitting, "check"), 0);
	sitting_end(&sitting);
}

/* The quickest of some tries, as the machine may have other things to do. */
static int64_t
milliseconds_until_shown(struct sitting *sitting, const char *name)
{
	char words[100];
	int64_t start;

	snprintf(words, sizeof(words), "add %s", name);
	CHECK_NUMBER(sitting_command(sitting, words), 0);
	start = clock_milliseconds();
	CHECK(pty_expect(&sitting->pty, name));
	return clock_milliseconds() - start;
}

TEST(what_another_process_changed_appears_within_half_a_second)
{
	static const char *const names[TRIES] = { "Sancho", "Teresa", "Urganda" };
	int64_t best = INT64_MAX;
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	for (int i = 0; i < TRIES; i++) {
		int64_t taken = milliseconds_until_shown(&sitting, names[i]);

		best = taken < best ? taken : best;
	}
	CHECK(best <= HALF_A_SECOND);
	check_quit(&sitting);
	sitting_end(&sitting);
}

/* How long it takes until a prompt is gone behind a lone Esc, and the keys of the list
 * are where it was. */
static int64_t
milliseconds_of_esc(struct sitting *sitting)
{
	int64_t start;

	pty_type(
		&sitting->pty, ":zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz");
	pty_drain(&sitting->pty, HALF_A_SECOND);
	while (pty_expect_within(&sitting->pty, "z", HALF_A_SECOND))
		;
	sitting->pty.seen = sitting->pty.output.length;
	start = clock_milliseconds();
	pty_type(&sitting->pty, "\033");
	CHECK(pty_expect(&sitting->pty, "Help"));
	return clock_milliseconds() - start;
}

TEST(esc_is_obeyed_at_once)
{
	int64_t best = INT64_MAX;
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	for (int i = 0; i < TRIES; i++) {
		int64_t taken = milliseconds_of_esc(&sitting);

		best = taken < best ? taken : best;
	}
	CHECK(best <= HALF_A_SECOND);
	check_quit(&sitting);
	sitting_end(&sitting);
}

/* Appends to a file in the home folder of the sitting. */
static void
append(const struct sitting *sitting, const char *name, const char *text)
{
	char path[PATH_MAX + 100];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", sitting->home, name);
	file = fopen(path, "a");
	CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

TEST(what_an_agent_appends_is_on_the_open_board)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	append(&sitting, "clients.jsonl", "");
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	pty_type(&sitting.pty, ":sync openclaw ~\r");
	CHECK(pty_expect(&sitting.pty, "is followed"));
	append(&sitting, "clients.jsonl", "{\"id\":\"a1\",\"name\":\"Dulcinea\"}\n");
	CHECK(pty_expect(&sitting.pty, "Dulcinea"));
	append(&sitting, "interactions.jsonl",
		"{\"clientId\":\"a1\",\"date\":\"2026-02-01\",\"type\":\"delivery\",\"amount\":"
		"3000}\n");
	CHECK(sitting_comes_to(&sitting, "list -q 'revenue>0'", 1));
	append(&sitting, "clients.jsonl", "{\"id\":\"a2\",\"name\":\"Sans");
	append(&sitting, "clients.jsonl", "on\"}\n");
	CHECK(pty_expect(&sitting.pty, "Sanson"));
	check_quit(&sitting);
	sitting_end(&sitting);
}

/* Answers once, and then takes very long. */
static const char answering[] = "[ -e ~/asked ] && exec sleep 1000\n"
								"touch ~/asked; echo '{\"company\":\"Acme\"}'\n";

/* A command for enrichment in the configuration. */
static void
configure_enrichment(const struct sitting *sitting)
{
	char folder[PATH_MAX + 100];

	setenv("XDG_CONFIG_HOME", sitting->home, 1);
	snprintf(folder, sizeof(folder), "%s/rapport", sitting->home);
	CHECK_NUMBER(mkdir(folder, 0700), 0);
	append(sitting, "rapport/config", "[enrich]\ncommand = sh ~/answering\n");
	append(sitting, "answering", answering);
}

TEST(enrichment_tells_how_far_it_is_and_esc_stops_it)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	configure_enrichment(&sitting);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	pty_type(&sitting.pty, ":enrich --all\r");
	CHECK(pty_expect(&sitting.pty, "asking (Esc stops)"));
	CHECK(sitting_comes_to(&sitting, "list -q company:Acme", 1));
	pty_resize(&sitting.pty, 30, 100);
	CHECK(pty_expect(&sitting.pty, "Rocinante"));
	pty_type(&sitting.pty, "xQ\033");
	CHECK(pty_expect(&sitting.pty, "Stopped"));
	CHECK(sitting_shows(&sitting, "Quixote"));
	CHECK(sitting_comes_to(&sitting, "list -q company:Acme", 1));
	check_quit(&sitting);
	sitting_end(&sitting);
}

TEST(a_program_that_is_asked_to_end_while_it_asks_ends)
{
	struct sitting sitting;
	struct pty_report report;

	sitting_begin(&sitting, people);
	configure_enrichment(&sitting);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	pty_type(&sitting.pty, ":enrich --all\r");
	CHECK(sitting_comes_to(&sitting, "list -q company:Acme", 1));
	kill(sitting.pty.program, SIGTERM);
	report = sitting_over(&sitting);
	CHECK_NUMBER(report.what, PTY_ENDED);
	CHECK(WIFEXITED(report.status));
	CHECK(sitting_left_all(&sitting, &report));
	CHECK(sitting_comes_to(&sitting, "list -q company:Acme", 1));
	pty_end(&sitting.pty);
	sitting_end(&sitting);
}

/* ------ pastes ------ */

struct paste_case {
	const char *name;
	const char *bytes;
};

static const struct paste_case paste_cases[] = {
	{ "a paste of keys is no command", "\033[200~qQ:!touch pwned\ndLLu\033[201~" },
	{ "a paste of newlines and colons is no command",
		"\033[200~\n:archive %\n\033[201~" },
	{ "a paste of escape sequences is no command",
		"\033[200~\033[31mQ\033]0;title\007\033[24~Q\033[201~" },
	{ "a paste of control bytes is no command", "\033[200~\003\032\021\014Q\033[201~" },
	{ "a paste without an end is no command until it has one", "\033[200~QQQQ\033[201~" },
};

static void
check_paste(const struct paste_case *row)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	pty_type(&sitting.pty, row->bytes);
	CHECK(sitting_shows(&sitting, "Rocinante"));
	CHECK_NUMBER((int)sitting_lines(&sitting, "history --format plain"), 2);
	CHECK_NUMBER((int)sitting_lines(&sitting, "list -q archived:no"), 2);
	check_quit(&sitting);
	sitting_end(&sitting);
}

static void
pastes_are_text(void)
{
	for (size_t i = 0; i < sizeof(paste_cases) / sizeof(*paste_cases); i++) {
		test_is_ok = true;
		check_paste(&paste_cases[i]);
		test_result(paste_cases[i].name);
	}
}

/* ------ sizes ------ */

struct size_case {
	const char *name;
	int rows, columns;
};

static const struct size_case size_cases[] = {
	{ "1x1 is survived", 1, 1 },
	{ "3 columns and 2 rows are survived", 2, 3 },
	{ "one column is survived", 24, 1 },
	{ "one row is survived", 1, 80 },
	{ "39 columns and 9 rows are survived", 9, 39 },
	{ "40 columns and 10 rows are survived", 10, 40 },
	{ "200 columns and 60 rows are survived", 60, 200 },
	{ "1000 columns and 500 rows are survived", 500, 1000 },
};

static void
check_size(const struct size_case *row)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	sitting_start(&sitting, row->rows, row->columns);
	CHECK(pty_expect(&sitting.pty, "\033[?1049h"));
	pty_type(&sitting.pty, "jjkl\tgcjkgtgrgb");
	check_quit(&sitting);
	sitting_end(&sitting);
}

static void
sizes_are_survived(void)
{
	for (size_t i = 0; i < sizeof(size_cases) / sizeof(*size_cases); i++) {
		test_is_ok = true;
		check_size(&size_cases[i]);
		test_result(size_cases[i].name);
	}
}

TEST(a_storm_of_resizes_is_survived)
{
	struct sitting sitting;

	sitting_begin(&sitting, people);
	CHECK(sitting_open(&sitting, 24, 80, "Quixote"));
	for (int i = 0; i < STORM; i++) {
		pty_resize(&sitting.pty, 1 + i * 7 % 60, 1 + i * 13 % 200);
		pty_drain(&sitting.pty, 0);
	}
	pty_resize(&sitting.pty, 24, 80);
	CHECK(sitting_shows(&sitting, "Rocinante"));
	check_quit(&sitting);
	sitting_end(&sitting);
}

/* ------ terminals ------ */

struct term_case {
	const char *name;
	const char *term; /* NULL: not set */
};

static const struct term_case term_cases[] = {
	{ "without TERM it says so and ends", NULL },
	{ "with an empty TERM it says so and ends", "" },
	{ "with TERM=dumb it says so and ends", "dumb" },
	{ "with an unknown TERM it says so and ends", "no-such-terminal" },
};

static void
check_term(const struct term_case *row)
{
	struct sitting sitting;
	struct pty_report report;

	sitting_begin(&sitting, people);
	if (row->term)
		setenv("TERM", row->term, 1);
	else
		unsetenv("TERM");
	sitting_start(&sitting, 24, 80);
	CHECK(pty_expect(&sitting.pty, "TERM"));
	report = sitting_over(&sitting);
	CHECK(WIFEXITED(report.status) && WEXITSTATUS(report.status) == 1);
	CHECK(!pty_has(&sitting.pty, "\033[?"));
	CHECK(sitting_left_all(&sitting, &report));
	CHECK_NUMBER(sitting_command(&sitting, "list"), 0);
	pty_end(&sitting.pty);
	sitting_end(&sitting);
}

static void
terminals_that_cannot_be_used_are_refused(void)
{
	for (size_t i = 0; i < sizeof(term_cases) / sizeof(*term_cases); i++) {
		test_is_ok = true;
		check_term(&term_cases[i]);
		test_result(term_cases[i].name);
	}
}

int
main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	RUN(it_opens_on_a_book_and_ends_with_the_terminal_as_it_was);
	RUN(a_key_changes_the_book);
	RUN(what_another_process_changed_appears_within_half_a_second);
	RUN(esc_is_obeyed_at_once);
	RUN(what_an_agent_appends_is_on_the_open_board);
	RUN(enrichment_tells_how_far_it_is_and_esc_stops_it);
	RUN(a_program_that_is_asked_to_end_while_it_asks_ends);
	pastes_are_text();
	sizes_are_survived();
	RUN(a_storm_of_resizes_is_survived);
	terminals_that_cannot_be_used_are_refused();
	return test_end();
}
