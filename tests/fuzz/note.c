#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/utf8.h"
#include "core/note-parts.h"

/* Each finding says where it stands, on which day or what, and in the same words. */
static void
check_finding(const struct finding *finding, const char *note)
{
	int64_t end = finding->offset + finding->length;

	MUST(finding->offset >= 0 && finding->length > 0 && end <= (int64_t)strlen(note));
	MUST(strstr(note, finding->text));
	MUST(*finding->label);
	MUST(date_is_known(finding->date) == (finding->kind == finding_follow_up));
	MUST(*finding->stage == '\0' || finding->kind == finding_stage);
	MUST(!finding->rating.is_known ||
		(finding->rating.value >= 0 && finding->rating.value <= 500 &&
			finding->rating.value % 50 == 0));
	MUST(!money_is_known(finding->amount) ||
		(finding->amount.minor > 0 && finding->amount.minor <= MONEY_LIMIT));
	MUST(!*finding->refused || finding->kind == finding_follow_up);
}

/* Made once: it takes longer than any note. */
static struct arena kept = ARENA_INIT;
static struct settings settings;
static const struct note_reader *reader;

int
LLVMFuzzerInitialize(int *count, char ***arguments)
{
	(void)count;
	(void)arguments;
	settings = settings_default(&kept);
	reader = note_reader_make(date_make(2026, 2, 10), "JPY", &kept);
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	const char *note = fuzz_string(bytes, size, &arena);
	struct list findings = { 0 };

	note_read(reader, note, &settings, &findings, &arena);
	for (size_t i = 0; i < findings.count; i++)
		check_finding(list_at(&findings, i, sizeof(struct finding)), note);
	arena_release(&arena);
	return 0;
}
