#include "tests/test.h"

#include <locale.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/tui/shower.h"

TEST(a_terminal_is_taken_and_given_back)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	CHECK(pty_has(&pty, "\033[?1049h"));
	CHECK(pty_has(&pty, "\033[?2004h"));
	CHECK(pty_has(&pty, "\033[?1002h\033[?1006h"));
	CHECK(pty_expect(&pty, "24x80>"));
	CHECK(!pty_has(&pty, "\033[?1049l"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

struct typing_case {
	const char *bytes;
	const char *shown;
};

static const struct typing_case typing_cases[] = {
	{ "a", "<a>" },
	{ "\033", "<Esc>" },
	{ "\003", "<Ctrl-c>" },
	{ "\032", "<Ctrl-z>" },
	{ "\023", "<Ctrl-s>" },
	{ "\034", "<Ctrl-\\>" },
	{ "\r", "<Enter>" },
	{ "\177", "<Backspace>" },
	{ "\033OA", "<Up>" },
	{ "\033[B", "<Down>" },
	{ "\033[1;5C", "<Ctrl-Right>" },
	{ "\033OP", "<F1>" },
	{ "\xE4\xBD\x90", "<佐>" },
	{ "\033[200~q\rd\033[201~", "<paste:q" },
	{ "\033[<0;7;5M", "<press:4,6>" },
	{ "\033[<32;8;5M", "<drag:4,7>" },
	{ "\033[<0;8;5m", "<release:4,7>" },
	{ "\033[<65;1;1M", "<wheel-down:0,0>" },
};

static void
what_is_typed_arrives(void)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	for (size_t i = 0; i < sizeof(typing_cases) / sizeof(*typing_cases); i++) {
		test_is_ok = true;
		pty_type(&pty, typing_cases[i].bytes);
		CHECK(pty_expect(&pty, typing_cases[i].shown));
		test_result(typing_cases[i].shown);
	}
	pty_type(&pty, "q");
	test_is_ok = true;
	CHECK_NUMBER(shower_end(&pty), 0);
	test_result("the terminal is given back after typing");
}

struct copy_case {
	const char *text;
	const char *written;
};

static const struct copy_case copy_cases[] = {
	{ "f", "\033]52;c;Zg==\a" },
	{ "fo", "\033]52;c;Zm8=\a" },
	{ "foo", "\033]52;c;Zm9v\a" },
	{ "foob", "\033]52;c;Zm9vYg==\a" },
	{ "\xE4\xBD\x90", "\033]52;c;5L2Q\a" },
	{ "\xFF\xFE\xFD?>", "\033]52;c;//79Pz4=\a" },
	{ 0 },
};

/* The program copies what is pasted. */
static void
what_is_copied_goes_to_the_terminal(void)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	for (const struct copy_case *row = copy_cases; row->text; row++) {
		test_is_ok = true;
		pty_type(&pty, "\033[200~");
		pty_type(&pty, row->text);
		pty_type(&pty, "\033[201~");
		CHECK(pty_expect(&pty, row->written));
		test_result(row->written + strlen("\033]52;c;"));
	}
	pty_type(&pty, "q");
	test_is_ok = true;
	CHECK_NUMBER(shower_end(&pty), 0);
	test_result("the terminal is given back after copying");
}

TEST(a_new_size_is_an_event)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_resize(&pty, 7, 33);
	CHECK(pty_expect(&pty, "<size:7x33>"));
	pty_resize(&pty, 60, 200);
	CHECK(pty_expect(&pty, "<size:60x200>"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

TEST(many_new_sizes_end_at_the_last)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	for (int i = 0; i < 300; i++)
		pty_resize(&pty, 1 + i % 50, 1 + i % 190);
	pty_resize(&pty, 23, 79);
	CHECK(pty_expect(&pty, "<size:23x79>"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

/* With nothing to be read on the screen, the end says that all went well. */
TEST(a_terminal_of_one_cell_is_taken)
{
	struct terminal_options options = shower_options("xterm-256color");
	struct pty pty;

	shower_start_with(&pty, 1, 1, &options, NULL);
	CHECK(pty_expect(&pty, "<"));
	pty_type(&pty, "ab\033[Aq");
	CHECK_NUMBER(shower_end(&pty), 0);
}

TEST(the_largest_canvas_is_the_largest_size)
{
	struct pty pty;

	CHECK(shower_start(&pty, 600, 1200));
	CHECK(pty_expect(&pty, "500x1000>"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

TEST(another_program_can_have_the_terminal)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "E");
	CHECK(pty_expect(&pty, "\033[?1049l"));
	CHECK(pty_expect(&pty, "[outside]"));
	CHECK(pty_expect(&pty, "\033[?2004h"));
	CHECK(pty_expect(&pty, "<E>"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

TEST(drawing_anew_draws_everything)
{
	struct pty pty;

	CHECK(shower_start(&pty, 24, 80));
	pty_type(&pty, "R");
	CHECK(pty_expect(&pty, "<R>"));
	pty_type(&pty, "q");
	CHECK_NUMBER(shower_end(&pty), 0);
}

struct colour_case {
	const char *term;
	int colour;
	const char *escape; /* of STYLE_OVERDUE; NULL: none of a colour */
};

static const struct colour_case colour_cases[] = {
	{ "xterm-256color", TERMINAL_COLOUR, "38;5;210" },
	{ "xterm", TERMINAL_COLOUR, "[31m" },
	{ "vt100", TERMINAL_COLOUR, NULL },
	{ "xterm-256color", TERMINAL_NO_COLOUR, NULL },
};

static void
colours_are_as_many_as_the_terminal_has(void)
{
	for (size_t i = 0; i < sizeof(colour_cases) / sizeof(*colour_cases); i++) {
		const struct colour_case *row = &colour_cases[i];
		struct terminal_options options = shower_options(row->term);
		struct pty pty;
		char name[100];

		test_is_ok = true;
		options.colour = (unsigned)row->colour;
		shower_start_with(&pty, 24, 80, &options, NULL);
		CHECK(pty_expect(&pty, "<size:24x80>"));
		if (row->escape)
			CHECK(pty_has(&pty, row->escape));
		else
			CHECK(!pty_has(&pty, "[31m") && !pty_has(&pty, "[38;5"));
		CHECK(pty_has(&pty, "1m"));
		pty_type(&pty, "q");
		CHECK_NUMBER(pty_wait(&pty).status, 0);
		pty_end(&pty);
		snprintf(name, sizeof(name), "%s %s", row->term,
			row->colour == TERMINAL_COLOUR ? "with colour" : "without colour");
		test_result(name);
	}
}

struct refusal_case {
	const char *term;
	const char *message;
};

static const struct refusal_case refusal_cases[] = {
	{ NULL, "TERM is not set" },
	{ "", "TERM is not set" },
	{ "no-such-terminal", "does not know the terminal 'no-such-terminal'" },
	{ "dumb", "a 'dumb' terminal cannot place its cursor" },
};

static void
a_terminal_that_cannot_is_refused(void)
{
	for (size_t i = 0; i < sizeof(refusal_cases) / sizeof(*refusal_cases); i++) {
		struct terminal_options options = shower_options(refusal_cases[i].term);
		struct pty_report report;
		struct pty pty;

		test_is_ok = true;
		shower_start_with(&pty, 24, 80, &options, refusal_cases[i].message);
		report = pty_wait(&pty);
		CHECK_NUMBER(WEXITSTATUS(report.status), STATUS_REFUSED);
		CHECK(pty_is_restored(&pty, &report));
		CHECK(!pty_has(&pty, "\033"));
		pty_end(&pty);
		test_result(refusal_cases[i].message);
	}
}

TEST(a_file_is_no_terminal)
{
	struct terminal_options options = shower_options("xterm-256color");
	struct error error = ERROR_INIT;
	int ends[2];

	CHECK(pipe(ends) == 0);
	options.input = ends[0];
	options.output = ends[1];
	CHECK(!terminal_open(&options, &error));
	CHECK(strstr(error.message, "needs a terminal"));
	terminal_close(NULL);
	error_release(&error);
}

int
main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	RUN(a_terminal_is_taken_and_given_back);
	what_is_typed_arrives();
	what_is_copied_goes_to_the_terminal();
	RUN(a_new_size_is_an_event);
	RUN(many_new_sizes_end_at_the_last);
	RUN(a_terminal_of_one_cell_is_taken);
	RUN(the_largest_canvas_is_the_largest_size);
	RUN(another_program_can_have_the_terminal);
	RUN(drawing_anew_draws_everything);
	colours_are_as_many_as_the_terminal_has();
	a_terminal_that_cannot_is_refused();
	RUN(a_file_is_no_terminal);
	return test_end();
}
