#include "tui/keymap.h"

#include <string.h>

#include "command/manual.h"

static void
write_line(struct text *text, const struct keymap_line *line)
{
	text_add(text, ".TP\n.B ");
	manual_add(text, line->keys);
	text_add(text, "\n");
	manual_add(text, line->label);
	text_add(text, " (\\fI");
	manual_add(text, line->command);
	text_add(text, "\\fR)\n");
}

/* The rows of that view alone; those for all have a part of their own. */
static void
write_view(struct text *text, const struct keymap *keymap, const struct keymap_view *view,
	struct arena *arena)
{
	struct list lines = keymap_lines(keymap, view->name, arena);

	text_add(text, ".SS ");
	manual_add(text, view->label);
	text_add(text, " (");
	manual_add(text, view->name);
	text_add(text, ")\n");
	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));

		if (strcmp(line->view, view->name) == 0)
			write_line(text, line);
	}
}

static void
write_verbs(struct text *text)
{
	text_add(text, ".SS Verbs of the screen\n");
	for (const struct keymap_verb *verb = keymap_verbs; verb->name; verb++) {
		text_add(text, ".TP\n.B ");
		manual_add(text, verb->name);
		if (*verb->arguments) {
			text_add(text, " \\fI");
			manual_add(text, verb->arguments);
			text_add(text, "\\fR");
		}
		text_add(text, "\n");
		manual_add(text, verb->help);
		text_add(text, "\n");
	}
}

void
keymap_write_manual(struct text *text)
{
	const struct list none = { 0 };
	struct arena arena = ARENA_INIT;
	struct list warnings = { 0 };
	const struct keymap *keymap = keymap_make(&none, &arena, &warnings);

	for (const struct keymap_view *view = keymap_views; view->name; view++)
		write_view(text, keymap, view, &arena);
	write_verbs(text);
	arena_release(&arena);
}
