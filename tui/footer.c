#include "tui/footer.h"

#include <string.h>

#include "base/utf8.h"

static const char help[] = "keys";

/* A key and what it does. */
struct hint {
	const char *key;
	const char *label;
};

static int
columns_of(const struct hint *hint)
{
	return (int)(utf8_columns(hint->key) + 1 + utf8_columns(hint->label));
}

static int
draw_hint(struct canvas *canvas, int row, int column, const struct hint *hint)
{
	column = canvas_draw(canvas, row, column, hint->key, STYLE_KEY);
	return canvas_draw(canvas, row, column + 1, hint->label, STYLE_FOOT) + 2;
}

/* The hints that fit, and "…" for those that do not. */
static void
draw_hints(const struct list *hints, struct canvas *canvas, int row, int column, int end)
{
	for (size_t i = 0; i < hints->count; i++) {
		const struct hint *hint = list_at(hints, i, sizeof(*hint));

		if (column + columns_of(hint) > end) {
			canvas_draw(canvas, row, column, column < end ? "…" : "", STYLE_FOOT);
			return;
		}
		column = draw_hint(canvas, row, column, hint);
	}
}

/* What is left of the keys behind the pending ones. */
static const char *
rest_of(const char *keys, const struct keys *pending, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct keys whole, rest = { .count = 0 };

	if (keys_read(keys, &whole, &error))
		for (int i = pending->count; i < whole.count; i++)
			rest.items[rest.count++] = whole.items[i];
	error_release(&error);
	keys_write(&text, &rest);
	return text_take(&text, arena);
}

static void
draw_pending(const struct keymap *keymap, const char *view, const struct keys *pending,
	struct canvas *canvas, struct area area, struct arena *arena)
{
	struct list lines = keymap_lines_from(keymap, view, pending, arena);
	struct text text = TEXT_INIT;
	struct list hints = { 0 };
	int column;

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));
		struct hint *hint = list_push(&hints, sizeof(*hint), arena);

		*hint = (struct hint){ rest_of(line->key, pending, arena), line->label };
	}
	keys_write(&text, pending);
	text_add(&text, ":");
	column = canvas_draw(canvas, area.row, area.column + 1, text.bytes, STYLE_KEY) + 1;
	text_release(&text);
	draw_hints(&hints, canvas, area.row, column, area.column + area.columns);
}

static void
draw_all(const struct keymap *keymap, const char *view, struct canvas *canvas,
	struct area area, struct arena *arena)
{
	struct list lines = keymap_lines(keymap, view, arena);
	struct list hints = { 0 };
	int end = area.column + area.columns - 1;

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));
		const struct hint hint = { line->key, line->label };

		if (strcmp(line->command, help) != 0) {
			*(struct hint *)list_push(&hints, sizeof(hint), arena) = hint;
			continue;
		}
		end -= columns_of(&hint);
		draw_hint(canvas, area.row, end, &hint);
		end -= 2;
	}
	draw_hints(&hints, canvas, area.row, area.column + 1, end);
}

void
footer_draw(const struct keymap *keymap, const char *view, const struct keys *pending,
	struct canvas *canvas, struct area area)
{
	struct arena arena = ARENA_INIT;

	canvas_fill(canvas, area, STYLE_FOOT);
	if (pending->count > 0)
		draw_pending(keymap, view, pending, canvas, area, &arena);
	else
		draw_all(keymap, view, canvas, area, &arena);
	arena_release(&arena);
}
