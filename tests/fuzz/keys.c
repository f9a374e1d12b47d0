#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/utf8.h"
#include "tui/key.h"

/* What was read is written in a form that is read as the same. */
static void
check_read(const struct keys *keys)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct keys again;

	MUST(keys->count >= 1 && keys->count <= KEYS_LIMIT);
	for (int i = 0; i < keys->count; i++) {
		struct key key = keys->items[i];

		MUST(key.code >= ' ');
		MUST(key_equal(key_make(key.code, key.modifiers), key));
	}
	keys_write(&text, keys);
	MUST(utf8_valid_prefix(span_make(text.bytes, text.length)) == text.length);
	MUST(keys_read(text.bytes, &again, &error));
	MUST(again.count == keys->count && keys_share(&again, keys, keys->count));
	text_release(&text);
	error_release(&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct keys keys;

	if (keys_read(fuzz_string(bytes, size, &arena), &keys, &error))
		check_read(&keys);
	else
		MUST(error.message[0]);
	error_release(&error);
	arena_release(&arena);
	return 0;
}
