#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "command/options.h"
#include "command/word.h"

static const struct surroundings surroundings = { .columns = 80, .rows = 24 };

static bool
is_same(const struct list *first, const struct list *second)
{
	if (first->count != second->count)
		return false;
	for (size_t i = 0; i < first->count; i++)
		if (strcmp(list_text(first, i), list_text(second, i)) != 0)
			return false;
	return true;
}

/* Words that are quoted and put into a line are the same words. */
static void
check_quoted(const struct list *words, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text line = TEXT_INIT;
	struct list again = { 0 };

	for (size_t i = 0; i < words->count; i++) {
		text_add(&line, i > 0 ? " " : "");
		text_add(&line, word_quote(list_text(words, i), arena));
	}
	MUST(words_split(line.bytes, &again, arena, &error));
	MUST(is_same(words, &again));
	text_release(&line);
	error_release(&error);
}

static void
read_options(const struct list *words, struct arena *arena)
{
	struct settings settings = settings_default(arena);
	struct error error = ERROR_INIT;
	struct text notices = TEXT_INIT;
	struct call call = {
		.surroundings = &surroundings,
		.settings = &settings,
		.clock = { .now = { 1770800400 }, .today = date_make(2026, 2, 11) },
		.act = { .who = "", .command = "", .key = "" },
		.notices = &notices,
		.arena = arena,
	};

	options_want_json(words);
	if (!options_read(&call, words, &error))
		MUST(error.message[0]);
	else
		MUST(call.command || call.words.count == 0);
	text_release(&notices);
	error_release(&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct list words = { 0 };

	if (words_split(fuzz_string(bytes, size, &arena), &words, &arena, &error)) {
		check_quoted(&words, &arena);
		read_options(&words, &arena);
	} else {
		MUST(error.message[0]);
	}
	error_release(&error);
	arena_release(&arena);
	return 0;
}
