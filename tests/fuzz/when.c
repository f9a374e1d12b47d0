#include "tests/fuzz/fuzz.h"

#include "core/when.h"

/* Sentences lie in the text one behind the other, and tokens in them. */
static void
check_text(const struct phrase_text *text, size_t size)
{
	size_t offset = 0, token = 0;

	for (size_t i = 0; i < text->sentences.count; i++) {
		const struct phrase_sentence *sentence =
			list_at(&text->sentences, i, sizeof(*sentence));

		MUST(sentence->first == token && sentence->end > token);
		MUST(sentence->offset >= offset && sentence->length > 0);
		token = sentence->end;
		offset = sentence->offset + sentence->length;
	}
	MUST(token == text->count && offset <= size);
	for (size_t i = 1; i < text->count; i++)
		MUST(text->tokens[i].offset >=
			text->tokens[i - 1].offset + text->tokens[i - 1].length);
}

/* Made once: it takes longer than any text. */
static struct arena kept = ARENA_INIT;
static const struct when_reader *reader;

int
LLVMFuzzerInitialize(int *count, char ***arguments)
{
	(void)count;
	(void)arguments;
	reader = when_reader_make(date_make(2026, 2, 10), &kept);
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct phrase_text text = phrase_text_read(span_make(bytes, size), &arena);
	size_t at = 0;

	check_text(&text, size);
	while (at < text.count) {
		struct when when = when_find(reader, &text, at, text.count);

		if (when.end == 0)
			break;
		MUST(date_is_known(when.date));
		MUST(when.first >= at && when.end > when.first && when.end <= text.count);
		MUST(when_read(reader, &text, when.first).end == when.end);
		at = when.end;
	}
	arena_release(&arena);
	return 0;
}
