#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "core/question-table.h"

/* Made once: the patterns are the same for every input. */
static const struct question_table *
table_of(const struct settings *settings, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct question_context context = { .settings = settings };

	MUST(date_parse(span_of("2026-02-11"), &context.today, &error));
	return question_table_make(&context, arena);
}

static bool
changes(const struct question_reading *reading)
{
	return reading->state == QUESTION_FOUND &&
		question_rows[reading->question.kind].effect == QUESTION_WRITES;
}

/* What was understood has a command, and makes nothing up. */
static void
check_found(const struct question *question, const char *asked, struct date today,
	struct arena *arena)
{
	struct list words = question_words(question, QUESTION_AS_USUAL, today, arena);

	MUST(words.count > 0);
	MUST(question_words(question, QUESTION_AS_LISTING, today, arena).count > 0);
	MUST(strstr(asked, question->who));
	MUST(strstr(asked, question->text));
	for (size_t i = 0; i < words.count; i++)
		MUST(*list_text(&words, i));
}

/* Letter case says nothing. */
static void
check_case(const struct question_table *table, const char *asked,
	const struct question_reading *reading, struct arena *arena)
{
	char *upper = (char *)arena_copy_bytes(arena, asked, strlen(asked));
	struct question_reading other;

	for (char *at = upper; *at; at++)
		if (*at >= 'a' && *at <= 'z')
			*at = (char)(*at - 'a' + 'A');
	other = question_read(table, span_of(upper), arena);
	MUST(other.state == reading->state);
	MUST(reading->state != QUESTION_FOUND ||
		other.question.kind == reading->question.kind);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static struct arena kept; /* lives as long as the process */
	static struct settings settings;
	static const struct question_table *table;
	struct date today = { 1 };
	struct arena arena = ARENA_INIT;
	const char *asked = fuzz_string(bytes, size, &arena);
	struct question_reading reading;

	if (!table) {
		settings = settings_default(&kept);
		table = table_of(&settings, &kept);
	}
	reading = question_read(table, span_of(asked), &arena);
	if (reading.state == QUESTION_FOUND)
		check_found(&reading.question, asked, today, &arena);
	check_case(table, asked, &reading, &arena);
	reading =
		question_read(table, span_of(arena_format(&arena, "don't %s", asked)), &arena);
	MUST(!changes(&reading));
	question_language(span_of(asked));
	arena_release(&arena);
	return 0;
}
