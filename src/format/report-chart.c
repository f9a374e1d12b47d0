#include "format/report-forms.h"

#include <string.h>

#include "base/utf8.h"
#include "format/html.h"
#include "format/human.h"

/* The picture of the months, in units of its view box. */
enum {
	WIDTH = 720,
	HEIGHT = 240,
	LEFT = 84,
	RIGHT = 12,
	TOP = 22,
	BOTTOM = 26,
	WIDEST_BAR = 44,
	GRID_LINES = 4,
};

/* The picture of lying bars: a label, the bar, and figures behind it. */
enum { ROW = 34, BAR_LEFT = 150, BAR_WIDTH = 340, BAR_HEIGHT = 16, LABEL_COLUMNS = 20 };

enum { THOUSAND = 1000, MILLION = 1000000, SHORT_LIMIT = 10000 };

/* A lying bar: its whole length, the stronger part of it, and what is said about it. */
struct bar {
	const char *label;
	int64_t whole;
	int64_t part;
	const char *figures;
};

static int64_t
base_sum(const struct report_source *source, const struct list *sum)
{
	int64_t total = money_sum_base(sum, &source->settings->money, NULL);

	return total > 0 ? total : 0;
}

/* Minor units of one major unit of the base currency. */
static int64_t
base_unit(const struct report_source *source)
{
	int64_t unit = 1;

	for (int i = money_decimals(source->settings->money.base); i > 0; i--)
		unit *= 10;
	return unit;
}

static const char *
show_whole(const struct report_source *source, int64_t major)
{
	const char *shown =
		money_show(money_make(major * base_unit(source), source->settings->money.base),
			source->arena);
	const char *point = strrchr(shown, '.');

	if (!point)
		return shown;
	return arena_copy_bytes(source->arena, shown, (size_t)(point - shown));
}

/* "¥8,000", "¥15k", "¥1.5M": what fits above a bar. */
static const char *
show_short(const struct report_source *source, int64_t minor)
{
	int64_t major = minor / base_unit(source);

	if (major < SHORT_LIMIT)
		return show_whole(source, major);
	if (major < MILLION)
		return arena_format(source->arena, "%sk", show_whole(source, major / THOUSAND));
	return arena_format(source->arena, "%s.%lldM", show_whole(source, major / MILLION),
		(long long)(major % MILLION / (MILLION / 10)));
}

/* The distance of lines that has a round number and makes at most four of them. */
static int64_t
grid_step(int64_t largest, int64_t unit)
{
	static const int factors[] = { 1, 2, 5 };

	for (int64_t power = unit; power <= INT64_MAX / 100; power *= 10)
		for (size_t i = 0; i < sizeof(factors) / sizeof(*factors); i++)
			if (power * factors[i] >= largest / GRID_LINES)
				return power * factors[i];
	return largest;
}

static int
height_of(int64_t value, int64_t top)
{
	return (int)((__int128)value * (HEIGHT - TOP - BOTTOM) / top);
}

static void
add_grid(struct text *text, const struct report_source *source, int64_t step, int64_t top)
{
	for (int64_t value = 0; value <= top; value += step) {
		int y = HEIGHT - BOTTOM - height_of(value, top);
		text_add_format(text,
			"<line class=\"grid\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
			"<text class=\"axis\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
			LEFT, y, WIDTH - RIGHT, y, LEFT - 8, y + 4,
			html_line(show_whole(source, value / base_unit(source)), source->arena));
	}
}

static void
add_rectangle(struct text *text, const char *kind, int x, int y, int width, int height)
{
	text_add_format(text,
		"<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>",
		kind, x, y, width, height);
}

/* "Feb", with the year where it begins or the picture does; of many months only some, and
 * the last. */
static const char *
month_label(const struct report_source *source, size_t index, int slot)
{
	const struct list *months = source->charts->months;
	const struct report_month *month = list_at(months, index, sizeof(*month));
	const char *title = report_month_title(month->month, source->arena);
	const char *year = strrchr(title, ' ');
	size_t every = (size_t)(WIDEST_BAR / (slot > 0 ? slot : 1)) + 1;

	if ((months->count - 1 - index) % every != 0)
		return "";
	if (!year || (index > 0 && every == 1 && strncmp(title, "Jan", 3) != 0))
		year = "";
	return html_line(arena_format(source->arena, "%.3s%s", title, year), source->arena);
}

static void
add_month(
	struct text *text, const struct report_source *source, size_t index, int64_t top)
{
	const struct list *months = source->charts->months;
	const struct report_month *month = list_at(months, index, sizeof(*month));
	int slot = (WIDTH - LEFT - RIGHT) / (int)months->count;
	int width = slot * 2 / 3 < WIDEST_BAR ? slot * 2 / 3 : WIDEST_BAR;
	int center = LEFT + slot * (int)index + slot / 2;
	int floor = HEIGHT - BOTTOM;
	int64_t gross = base_sum(source, &month->gross);
	int whole = height_of(gross, top);
	int part = height_of(base_sum(source, &month->net), top);
	bool is_told = strcmp(month->month, source->report->month) == 0;

	text_add_format(text, "<g><title>%s: %s gross, %s net</title>",
		html_line(report_month_title(month->month, source->arena), source->arena),
		report_sum(source, &month->gross), report_sum(source, &month->net));
	add_rectangle(text, "light", center - width / 2, floor - whole, width, whole);
	add_rectangle(text, "main", center - width / 2, floor - part, width, part);
	if (gross > 0 && slot >= WIDEST_BAR)
		text_add_format(text,
			"<text class=\"value\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>",
			center, floor - whole - 6,
			html_line(show_short(source, gross), source->arena));
	text_add_format(text,
		"<text class=\"axis%s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text></g>\n",
		is_told ? " told" : "", center, HEIGHT - 8, month_label(source, index, slot));
}

void
report_chart_months(struct text *text, const struct report_source *source)
{
	const struct list *months = source->charts->months;
	int64_t largest = base_unit(source);

	for (size_t i = 0; i < months->count; i++) {
		const struct report_month *month = list_at(months, i, sizeof(*month));
		int64_t gross = base_sum(source, &month->gross);
		largest = gross > largest ? gross : largest;
	}
	int64_t step = grid_step(largest, base_unit(source));
	int64_t top = (largest + step - 1) / step * step;
	text_add_format(text,
		"<div class=\"wide\"><svg viewBox=\"0 0 %d %d\" role=\"img\" "
		"aria-label=\"Revenue by month\">\n",
		WIDTH, HEIGHT);
	add_grid(text, source, step, top);
	for (size_t i = 0; i < months->count; i++)
		add_month(text, source, i, top);
	text_add(text, "</svg></div>\n");
}

static const char *
cut_label(const char *label, struct arena *arena)
{
	struct text text = TEXT_INIT;

	utf8_add_cut(&text, utf8_safe(label, UTF8_LINE, arena), LABEL_COLUMNS);
	return html_line(text_take(&text, arena), arena);
}

static int
length_of(int64_t value, int64_t largest)
{
	return largest > 0 ? (int)((__int128)value * BAR_WIDTH / largest) : 0;
}

static void
add_bar(struct text *text, const struct report_source *source, const struct bar *bar,
	int y, int64_t largest)
{
	text_add_format(text,
		"<text class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
		BAR_LEFT - 12, y + BAR_HEIGHT - 3, cut_label(bar->label, source->arena));
	add_rectangle(text, "track", BAR_LEFT, y, BAR_WIDTH, BAR_HEIGHT);
	add_rectangle(text, "light", BAR_LEFT, y, length_of(bar->whole, largest), BAR_HEIGHT);
	add_rectangle(text, "main", BAR_LEFT, y, length_of(bar->part, largest), BAR_HEIGHT);
	text_add_format(text, "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>\n",
		BAR_LEFT + BAR_WIDTH + 14, y + BAR_HEIGHT - 3,
		html_line(bar->figures, source->arena));
}

/* Bars of struct bar, one under the other. */
static void
add_bars(struct text *text, const struct report_source *source, const struct list *bars,
	const char *label)
{
	int64_t largest = 0;

	for (size_t i = 0; i < bars->count; i++) {
		const struct bar *bar = list_at(bars, i, sizeof(*bar));
		largest = bar->whole > largest ? bar->whole : largest;
	}
	text_add_format(text,
		"<div class=\"wide\"><svg viewBox=\"0 0 %d %d\" role=\"img\" "
		"aria-label=\"%s\">\n",
		WIDTH, (int)bars->count * ROW, label);
	for (size_t i = 0; i < bars->count; i++)
		add_bar(text, source, list_at(bars, i, sizeof(struct bar)),
			(int)i * ROW + (ROW - BAR_HEIGHT) / 2, largest);
	text_add(text, "</svg></div>\n");
}

/* Where no deal has a value yet, the number of clients is drawn instead. */
void
report_chart_pipeline(struct text *text, const struct report_source *source)
{
	const struct list *stages = &source->report->pipeline;
	struct list bars = { 0 };
	bool has_value = false;

	for (size_t i = 0; i < stages->count; i++) {
		const struct report_stage *stage = list_at(stages, i, sizeof(*stage));
		has_value = has_value || base_sum(source, &stage->value) > 0;
	}
	for (size_t i = 0; i < stages->count; i++) {
		const struct report_stage *stage = list_at(stages, i, sizeof(*stage));
		const char *count = human_count(stage->count, "client", "clients", source->arena);
		struct bar *bar = list_push(&bars, sizeof(*bar), source->arena);
		bar->label = stage->label;
		bar->whole = has_value ? base_sum(source, &stage->value) : stage->count;
		bar->part = has_value ? base_sum(source, &stage->weighted) : stage->count;
		bar->figures = stage->value.count ? arena_format(source->arena, "%s · %s", count,
												report_sum(source, &stage->value))
										  : count;
	}
	add_bars(text, source, &bars, "Pipeline by stage");
	text_add(text,
		has_value
			? "<p class=\"note\"><span class=\"key m\"></span>weighted by the chance of "
			  "the stage<span class=\"key l\"></span>full value</p>\n"
			: "");
}

void
report_chart_platforms(struct text *text, const struct report_source *source)
{
	const struct list *platforms = source->charts->platforms;
	struct list bars = { 0 };

	for (size_t i = 0; i < platforms->count; i++) {
		const struct report_platform *platform = list_at(platforms, i, sizeof(*platform));
		struct bar *bar = list_push(&bars, sizeof(*bar), source->arena);
		bar->label = platform_label(&source->settings->platforms, platform->platform);
		bar->whole = base_sum(source, &platform->gross);
		bar->part = base_sum(source, &platform->net);
		bar->figures =
			arena_format(source->arena, "%s net", report_sum(source, &platform->net));
	}
	add_bars(text, source, &bars, "Gross and net by platform");
}
