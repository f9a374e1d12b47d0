#include "tui/shown.h"

#include <string.h>

const char *
shown_member(const struct settings *settings, const struct field *field,
	const void *record, struct arena *arena)
{
	const char *text = field_show(field, record, arena);

	if (*text && strcmp(field->name, "stage") == 0)
		return stage_of(&settings->pipeline, text).label;
	if (*text && strcmp(field->name, "platform") == 0)
		return platform_label(&settings->platforms, text);
	return text;
}

static const char *
shown_briefly(
	const struct settings *settings, const struct list *sum, struct arena *arena)
{
	const struct money *shown = list_at(sum, 0, sizeof(*shown));

	for (size_t i = 0; i < sum->count; i++) {
		const struct money *money = list_at(sum, i, sizeof(*money));

		if (strcmp(money->currency, settings->money.base) == 0)
			shown = money;
	}
	return arena_format(arena, "%s +…", money_show(*shown, arena));
}

const char *
shown_sum(const struct settings *settings, const struct list *sum, int columns,
	enum canvas_charset charset, struct arena *arena)
{
	const char *all;

	if (sum->count == 0)
		return "";
	all = money_sum_show(sum, &settings->money, arena);
	return sum->count > 1 && canvas_columns(all, charset) > columns
		? shown_briefly(settings, sum, arena)
		: all;
}
