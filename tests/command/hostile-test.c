#include "tests/test.h"

#include "tests/command/sample.h"

#include <stdlib.h>

#include "base/utf8.h"

/* What somebody may put into a name to take over a terminal or to deceive its reader. */
static const char *const hostile_texts[] = {
	"\033[31mred",
	"\033]0;title\007",
	"\033]52;c;cm0gLXJm\007",
	"\033P1$r\033\\",
	"\033[2J\033[H",
	"\033c",
	"\x9b"
	"31mred",
	"\xC2\x9B"
	"31mred",
	"\xC2\x90q\xC2\x9C",
	"\xC2\x85next",
	"bell\007",
	"back\b\b\b\bspace",
	"carriage\rreturn",
	"vertical\vtab",
	"form\ffeed",
	"delete\x7F",
	"new\nline",
	"tab\tbed",
	"nul\\0",
	"\xE2\x80\xAE"
	"txt.exe",
	"\xE2\x80\xAD"
	"left",
	"\xE2\x80\xAA"
	"embedded",
	"\xE2\x81\xA6"
	"isolated",
	"\xE2\x81\xA9"
	"popped",
	"\xE2\x80\x8E"
	"mark",
	"\xE2\x80\x8F"
	"mark",
	"\xD8\x9C"
	"mark",
	"zero\xE2\x80\x8Bwidth",
	"zero\xE2\x80\x8Djoined",
	"word\xE2\x81\xA0joined",
	"\xEF\xBB\xBF"
	"order",
	"\xE2\x80\xA8"
	"separated",
	"\xE2\x80\xA9"
	"separated",
	"\xF3\xA0\x81\x81tag",
	"\xEE\x80\x80private",
	"\xEF\xBF\xBFnone",
	"e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81",
	"\xCC\x81"
	"first",
	"\xFF\xFE",
	"\xC0\xAF",
	"\xED\xA0\x80",
	"\xF4\x90\x80\x80",
	"\xE3\x81",
	"cut\xC3",
	"\xEF\xBC\x9Cwide",
	"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
	"\xF0\x9F\x87\xAF\xF0\x9F\x87\xB5",
	"=cmd|' /C calc'!A0",
	"%s%n%x",
	"$(reboot)`reboot`",
	"-rf",
	"--yes",
	"'; drop table",
	"<script>alert(1)</script>",
	"&lt;b&gt;",
	"\xE1\x85\x9F",
	"\xE3\x85\xA4",
	"a\xC2\xAD"
	"hyphen",
	"\\033[31m",
	"\xD9\x80\xD8\xA7\xD9\x84",
};

/* Everything that shows what is in a book; % stands for the contact. */
static const char *const looks[] = {
	"list",
	"list --format plain",
	"list --format csv",
	"list --json",
	"list --columns name,company,tags",
	"show %",
	"show % --json",
	"search hostile",
	"due --as-of 2027-01-01",
	"due --as-of 2027-01-01 --json",
	"brief",
	"board",
	"score",
	"score % --explain",
	"report --as-of 2027-01-01",
	"report --format markdown",
	"report pipeline",
	"history",
	"history %",
};

/* The first byte or code point that must not reach a terminal; -1 when there is none. */
static int32_t
first_harmful(const char *shown)
{
	struct span rest = span_of(shown);

	while (rest.length > 0) {
		size_t length;
		int32_t code = utf8_decode(rest, &length);

		if (code == UTF8_INVALID || (code < ' ' && code != '\n') ||
			(code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
			(code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) ||
			code == 0xFEFF || code == 0x061C || code >= 0xE0000)
			return code == UTF8_INVALID ? 0xFF : code;
		rest = span_make(rest.start + length, rest.length - length);
	}
	return -1;
}

/* A terminal that looks into a book of its own. */
struct terminal {
	char folder[32];
	struct surroundings surroundings;
};

static struct terminal
terminal_make(void)
{
	struct terminal terminal = { "/tmp/rapport-hostile-XXXXXX", sample_surroundings };

	CHECK(mkdtemp(terminal.folder) != NULL);
	terminal.surroundings.map_size = "64";
	terminal.surroundings.output_is_terminal = true;
	return terminal;
}

static void
terminal_remove(struct terminal *terminal)
{
	struct arena arena = ARENA_INIT;

	CHECK(system(arena_format(&arena, "rm -rf '%s'", terminal->folder)) == 0);
	arena_release(&arena);
}

static void
add_word(struct run *run, struct list *words, const char *word)
{
	list_push_text(words, word, &run->arena);
}

/* Whatever is stored or refused, neither output nor message may do harm. */
static void
check_harmless(struct run *run, const char *what)
{
	int32_t code = first_harmful(sample_output(run));

	if (code >= 0)
		printf("# U+%04X came out of: %s\n", (unsigned)code, what);
	CHECK(code < 0);
}

static void
add_contact(struct terminal *terminal, const char *text)
{
	struct run run = sample_run(&terminal->surroundings);
	struct list words = { 0 };

	add_word(&run, &words, "add");
	add_word(&run, &words, arena_format(&run.arena, "hostile %s", text));
	add_word(&run, &words, arena_format(&run.arena, "--company=%s", text));
	add_word(&run, &words, arena_format(&run.arena, "--tag=%s", text));
	add_word(&run, &words, arena_format(&run.arena, "--summary=%s", text));
	run_words(&run, &words);
	check_harmless(&run, text);
	run_end(&run);
}

static void
note_contact(struct terminal *terminal, const char *text)
{
	struct run run = sample_run(&terminal->surroundings);
	struct list words = { 0 };

	add_word(&run, &words, "note");
	add_word(&run, &words, arena_format(&run.arena, "hostile %s", text));
	add_word(&run, &words, "--");
	add_word(&run, &words, text);
	run_words(&run, &words);
	check_harmless(&run, text);
	run_end(&run);
}

static void
look(struct terminal *terminal, const char *line, const char *text)
{
	struct run run = sample_run(&terminal->surroundings);
	struct list words = { 0 };

	CHECK(words_split(line, &words, &run.arena, &run.error));
	for (size_t i = 0; i < words.count; i++) {
		const char **word = list_at(&words, i, sizeof(*word));

		if (strcmp(*word, "%") == 0)
			*word = arena_format(&run.arena, "hostile %s", text);
	}
	run_words(&run, &words);
	check_harmless(&run, line);
	run_end(&run);
}

static void
no_text_reaches_a_terminal_but_as_text(void)
{
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < sizeof(hostile_texts) / sizeof(*hostile_texts); i++) {
		struct terminal terminal = terminal_make();
		struct text safe = TEXT_INIT;

		terminal.surroundings.book = arena_format(&arena, "%s/book", terminal.folder);
		add_contact(&terminal, hostile_texts[i]);
		note_contact(&terminal, hostile_texts[i]);
		for (size_t k = 0; k < sizeof(looks) / sizeof(*looks); k++)
			look(&terminal, looks[k], hostile_texts[i]);
		utf8_add_safe(&safe, hostile_texts[i], UTF8_LINE);
		test_result(arena_format(&arena, "text %zu is only text: %s", i, safe.bytes));
		text_release(&safe);
		terminal_remove(&terminal);
	}
	arena_release(&arena);
}

TEST(what_was_stored_is_shown_without_what_deceives)
{
	struct terminal terminal = terminal_make();
	struct arena arena = ARENA_INIT;
	struct run run;

	terminal.surroundings.book = arena_format(&arena, "%s/book", terminal.folder);
	add_contact(&terminal, "\xE2\x80\xAEtxt.exe");
	run = sample_run(&terminal.surroundings);
	CHECK(run_line(&run, "list --columns name"));
	CHECK(strstr(sample_output(&run), "hostile \xEF\xBF\xBDtxt.exe") != NULL);
	run_end(&run);
	terminal_remove(&terminal);
	arena_release(&arena);
}

int
main(void)
{
	test_is_ok = true;
	no_text_reaches_a_terminal_but_as_text();
	RUN(what_was_stored_is_shown_without_what_deceives);
	return test_end();
}
