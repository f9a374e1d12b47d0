#include "tests/test.h"

#include "command/suggest.h"

struct suggest_case {
	const char *typed;
	const char *meant; /* "" for nothing */
};

static const char *const known[] = { "add", "archive", "board", "export", "import",
	"list", "move", "report", "undo" };

static const struct suggest_case cases[] = {
	{ "moev", "move" },
	{ "mov", "move" },
	{ "moove", "move" },
	{ "arch", "archive" },
	{ "ls", "" },
	{ "lsit", "list" },
	{ "improt", "import" },
	{ "exprot", "export" },
	{ "frobnicate", "" },
	{ "xyz", "" },
};

int
main(void)
{
	struct arena arena = ARENA_INIT;
	struct list names = { 0 };

	test_is_ok = true;
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		list_push_text(&names, known[i], &arena);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const char *meant = suggest(cases[i].typed, &names);

		CHECK_TEXT(meant ? meant : "", cases[i].meant);
		test_result(
			arena_format(&arena, "'%s' may mean '%s'", cases[i].typed, cases[i].meant));
	}
	arena_release(&arena);
	return test_end();
}
