#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/utf8.h"
#include "format/settings.h"

/* Whatever the file says, there are rules to go by. */
static void
check_rules(const struct settings *settings)
{
	MUST(settings->pipeline.count > 0);
	MUST(settings->platforms.count > 0);
	MUST(money_is_currency(settings->money.base));
	MUST(settings->active_days > 0 && settings->quiet_days > 0);
	for (size_t i = 0; i < settings->pipeline.count; i++) {
		const struct stage *stage = list_at(&settings->pipeline, i, sizeof(*stage));

		MUST(stage->id[0] && stage->label[0]);
		MUST(stage_index(&settings->pipeline, stage->id) == i);
	}
	settings_fingerprint(settings);
}

/* Each says where, and none more than once for a line. */
static void
check_warnings(const struct list *warnings, const char *path)
{
	for (size_t i = 0; i < warnings->count; i++)
		MUST(strncmp(list_text(warnings, i), path, strlen(path)) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct fuzz_file file = fuzz_file(bytes, size, &arena);
	struct settings settings = settings_default(&arena);
	struct list warnings = { 0 };

	settings_read_file(file.path, &settings, &arena, &warnings);
	check_rules(&settings);
	check_warnings(&warnings, file.path);
	close(file.descriptor);
	arena_release(&arena);
	return 0;
}
