#include "format/settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/text.h"
#include "tests/test.h"

/* What one test works with; released at its end. */
struct desk {
	struct arena arena;
	struct settings settings;
	struct list warnings;
};

/* Reads a file of that text; the warnings come back a line each, without its path. */
static const char *
told(struct desk *desk, const char *file)
{
	struct text text = TEXT_INIT;
	const char *folder = getenv("TMPDIR");
	const char *path =
		arena_format(&desk->arena, "%s/settings-XXXXXX", folder ? folder : "/tmp");
	int fd = mkstemp((char *)path);
	CHECK(fd >= 0 && write(fd, file, strlen(file)) == (ssize_t)strlen(file));
	close(fd);
	desk->settings = settings_default(&desk->arena);
	desk->warnings = (struct list){ 0 };
	settings_read_file(path, &desk->settings, &desk->arena, &desk->warnings);
	unlink(path);
	for (size_t i = 0; i < desk->warnings.count; i++) {
		const char *warning = list_text(&desk->warnings, i);
		CHECK(strncmp(warning, path, strlen(path)) == 0);
		text_add(&text, warning + strlen(path));
		text_add_char(&text, '\n');
	}
	return text_take(&text, &desk->arena);
}

TEST(values_are_set_from_their_sections)
{
	struct desk desk = { ARENA_INIT, .warnings = { 0 } };
	CHECK_TEXT(told(&desk,
				   "# mine\n; too\n\n[money]\nbase = USD\n[user]\nname: Kaz\n"
				   "[report]\nactive-days = 14 ; two weeks\n"),
		"");
	CHECK_TEXT(desk.settings.money.base, "USD");
	CHECK_TEXT(desk.settings.who, "Kaz");
	CHECK_NUMBER(desk.settings.active_days, 14);
	arena_release(&desk.arena);
}

TEST(a_bad_line_is_reported_and_the_rest_is_used)
{
	struct desk desk = { ARENA_INIT, .warnings = { 0 } };
	const char *warnings = told(&desk,
		"[money]\nbase\n= USD\n[report\nbase = \xff\n[report]\nactive-days = "
		"14\nquiet-days = 45\n");
	CHECK_TEXT(warnings,
		":2: this is no 'name = value'\n:3: the name in front is missing\n"
		":4: ']' is missing\n:5: the line is not UTF-8\n");
	CHECK_NUMBER(desk.settings.active_days, 14);
	CHECK_NUMBER(desk.settings.quiet_days, 45);
	arena_release(&desk.arena);
}

TEST(a_bad_value_is_reported_with_its_line)
{
	struct desk desk = { ARENA_INIT, .warnings = { 0 } };
	const char *warnings =
		told(&desk, "[report]\n\nactive-days = many\nquiet-days = 45\nno-such = 1\n");
	CHECK_NUMBER(desk.warnings.count, 2);
	CHECK(strncmp(warnings, ":3: ", 4) == 0);
	CHECK(strstr(warnings, "\n:5: "));
	CHECK_NUMBER(desk.settings.active_days, 30);
	CHECK_NUMBER(desk.settings.quiet_days, 45);
	arena_release(&desk.arena);
}

TEST(an_indented_line_is_a_line_of_its_own)
{
	struct desk desk = { ARENA_INIT, .warnings = { 0 } };
	CHECK_TEXT(told(&desk, "[report]\nactive-days = 14\n  quiet-days = 45\n"), "");
	CHECK_NUMBER(desk.settings.active_days, 14);
	CHECK_NUMBER(desk.settings.quiet_days, 45);
	arena_release(&desk.arena);
}

TEST(marks_and_crlf_of_other_systems_do_not_matter)
{
	struct desk desk = { ARENA_INIT, .warnings = { 0 } };
	CHECK_TEXT(told(&desk, "\xEF\xBB\xBF[report]\r\nactive-days = 14\r\n"), "");
	CHECK_NUMBER(desk.settings.active_days, 14);
	arena_release(&desk.arena);
}

TEST(a_line_that_would_be_cut_is_reported_instead)
{
	for (size_t length = 195; length <= 196; length++) {
		struct desk desk = { ARENA_INIT, .warnings = { 0 } };
		struct text text = TEXT_INIT;
		text_add(&text, "[user]\nname = ");
		text_add_repeated(&text, "x", length - strlen("name = "));
		text_add(&text, "\n[report]\nactive-days = 14\n");
		CHECK_TEXT(told(&desk, text.bytes),
			length > 195 ? ":2: the line is longer than 195 bytes\n" : "");
		CHECK_NUMBER(strlen(desk.settings.who), length > 195 ? 0 : 195 - 7);
		CHECK_NUMBER(desk.settings.active_days, 14);
		text_release(&text);
		arena_release(&desk.arena);
	}
}

TEST(a_file_that_is_not_there_is_no_error_and_a_folder_is)
{
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);
	struct list warnings = { 0 };
	settings_read_file("/nonexistent/config", &settings, &arena, &warnings);
	CHECK_NUMBER(warnings.count, 0);
	settings_read_file("/", &settings, &arena, &warnings);
	CHECK_NUMBER(warnings.count, 1);
	CHECK_TEXT(list_text(&warnings, 0), "/: Is a directory");
	arena_release(&arena);
}

int
main(void)
{
	RUN(values_are_set_from_their_sections);
	RUN(a_bad_line_is_reported_and_the_rest_is_used);
	RUN(a_bad_value_is_reported_with_its_line);
	RUN(an_indented_line_is_a_line_of_its_own);
	RUN(marks_and_crlf_of_other_systems_do_not_matter);
	RUN(a_line_that_would_be_cut_is_reported_instead);
	RUN(a_file_that_is_not_there_is_no_error_and_a_folder_is);
	return test_end();
}
