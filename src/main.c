#include "command/run.h"
#include "surroundings.h"
#include "tui/screen.h"

int
main(int count, char **arguments)
{
	struct arena arena = ARENA_INIT;
	struct surroundings surroundings;
	struct list words = { 0 };
	int status;

	surroundings_prepare();
	surroundings = surroundings_read(&arena);
	surroundings.screen = &tui_screen;
	for (int i = 1; i < count; i++)
		list_push_text(&words, arguments[i], &arena);
	status = run_program(&surroundings, &words);
	arena_release(&arena);
	return status;
}
