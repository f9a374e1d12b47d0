#include "tui/app-parts.h"

#include <string.h>

#include "command/command.h"
#include "tui/views.h"

/* Those that are left when one has been taken; copies in an arena of their own, as an
 * event may be the last to hold what they were made from. */
static void
keep(struct app *app, const struct list *suggestions, const char *taken)
{
	struct arena arena = ARENA_INIT;
	struct list kept = { 0 };

	for (size_t i = 0; i < suggestions->count; i++) {
		const struct suggestion *one = list_at(suggestions, i, sizeof(*one));

		if (strcmp(one->line, taken) == 0)
			continue;
		*(struct suggestion *)list_push(&kept, sizeof(*one), &arena) =
			(struct suggestion){
				arena_copy(&arena, one->key),
				arena_copy(&arena, one->label),
				arena_copy(&arena, one->line),
			};
	}
	arena_release(&app->kept);
	app->kept = arena;
	app->suggestions = kept;
}

static bool
is_suggested(const struct app *app, const char *line)
{
	for (size_t i = 0; i < app->suggestions.count; i++) {
		const struct suggestion *one = list_at(&app->suggestions, i, sizeof(*one));

		if (strcmp(one->line, line) == 0)
			return true;
	}
	return false;
}

static void
offer(struct app *app)
{
	struct list items = { 0 };

	for (size_t i = 0; i < app->suggestions.count; i++) {
		const struct suggestion *one = list_at(&app->suggestions, i, sizeof(*one));

		*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
			(struct menu_item){ one->key, one->label, "", one->line };
	}
	*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
		(struct menu_item){ "n", "Nothing of it", "", "" };
	app_push(app, menu_view_new(app->session, "The note suggests", &items));
}

void
app_suggest(struct app *app, const struct list *suggestions, const char *line)
{
	struct list none = { 0 };

	if (suggestions->count > 0)
		keep(app, suggestions, "");
	else
		keep(app, line && is_suggested(app, line) ? &app->suggestions : &none,
			line ? line : "");
	if (app->suggestions.count > 0)
		offer(app);
}
