#include "tests/fuzz/fuzz.h"

#include "core/privacy.h"

/* What was struck out is not found again, and no text grows by much. */
static void
check_struck(struct span text, void (*strike)(struct text *, struct span))
{
	struct text struck = TEXT_INIT;

	strike(&struck, text);
	MUST(privacy_find(span_make(struck.bytes, struck.length)).kind == PRIVACY_NONE);
	MUST(struck.length <= text.length);
	text_release(&struck);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct span text = span_make(bytes, size);
	struct privacy_finding found = privacy_find(text);
	struct error error = ERROR_INIT;

	MUST(found.offset + found.length <= size);
	MUST((found.kind == PRIVACY_NONE) == (found.length == 0));
	MUST(privacy_check(text, "notes", &error) == (found.kind == PRIVACY_NONE));
	error_release(&error);
	check_struck(text, privacy_add_struck);
	check_struck(text, privacy_add_draft);
	return 0;
}
