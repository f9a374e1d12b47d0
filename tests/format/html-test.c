#include "format/html-pages.h"

#include <math.h>
#include <stdlib.h>

#include "tests/test.h"

static const char hostile[] =
	"<script>alert('x')</script>\"onload=\"x\033[31m\u202e&<img src=x onerror=y>";

static const struct date today = { 739658 };

/* A contact that is hostile wherever a person or a file can write. */
static struct contact
hostile_contact(struct arena *arena)
{
	struct contact contact = contact_make("new");

	for (const struct field *field = contact_fields; field->name; field++) {
		if (field->kind == FIELD_TEXT || field->kind == FIELD_PROSE)
			*(const char **)field_of(field, &contact) = hostile;
		if (field->kind == FIELD_TEXTS)
			list_push_text(field_of(field, &contact), hostile, arena);
	}
	*(struct custom *)list_push(&contact.custom, sizeof(struct custom), arena) =
		(struct custom){ hostile, hostile };
	contact.value = money_make(500, "JPY");
	return contact;
}

static const char *
contact_page(struct arena *arena)
{
	struct settings settings = settings_default(arena);
	struct dossier dossier = { .contact = hostile_contact(arena) };
	struct interaction *interaction =
		list_push(&dossier.timeline, sizeof(*interaction), arena);
	struct due *due = list_push(&dossier.follow_ups, sizeof(*due), arena);
	struct text text = TEXT_INIT;

	*interaction = interaction_make();
	interaction->date = today;
	interaction->type = interaction->notes = interaction->platform = interaction->from =
		interaction->to = hostile;
	*due = (struct due){ .id = hostile,
		.name = hostile,
		.rule = hostile,
		.label = hostile,
		.message = "other",
		.due = today,
		.state = "open" };
	html_write_dossier(&text, &dossier, &settings, today);
	return text_take(&text, arena);
}

static const char *
board_page(struct arena *arena)
{
	struct settings settings = settings_default(arena);
	struct list columns = { 0 };
	struct board_column *column = list_push(&columns, sizeof(*column), arena);
	struct text text = TEXT_INIT;

	column->totals =
		(struct report_stage){ .stage = hostile, .label = hostile, .count = 3 };
	*(struct contact *)list_push(&column->cards, sizeof(struct contact), arena) =
		hostile_contact(arena);
	html_write_board(&text, &columns, &settings, today, hostile);
	return text_take(&text, arena);
}

static size_t
count(const char *page, const char *part)
{
	size_t count = 0;

	for (; (page = strstr(page, part)); page += strlen(part))
		count++;
	return count;
}

static void
check_page(const char *page)
{
	static const char *const forbidden[] = { "<script", "<img", "\"onload", "\033",
		"\u202e", "http:", "https:", "href=", "url(", "@import", "javascript:" };
	static const char *const paired[] = { "section", "table", "tr", "td", "article",
		"div", "p", "h1", "h2", "h3", "main", "body", "html", "head", "style", "dl" };

	for (size_t i = 0; i < sizeof(forbidden) / sizeof(*forbidden); i++)
		CHECK(!strstr(page, forbidden[i]));
	for (size_t i = 0; i < sizeof(paired) / sizeof(*paired); i++) {
		char open[16], open_with[16], close[16];

		snprintf(open, sizeof(open), "<%s>", paired[i]);
		snprintf(open_with, sizeof(open_with), "<%s ", paired[i]);
		snprintf(close, sizeof(close), "</%s>", paired[i]);
		CHECK_NUMBER(count(page, open) + count(page, open_with), count(page, close));
	}
	CHECK(count(page, "&lt;script&gt;") > 0);
}

TEST(what_people_wrote_never_becomes_a_part_of_a_page)
{
	struct arena arena = ARENA_INIT;

	check_page(contact_page(&arena));
	test_result("a contact");
	check_page(board_page(&arena));
	test_result("the board");
	arena_release(&arena);
}

/* ------ whether it can be read ------ */

/* The share of light of "#1b2430" or "#fff", as WCAG has it. */
static double
luminance(const char *colour)
{
	static const double weights[] = { 0.2126, 0.7152, 0.0722 };
	bool is_short = strspn(colour + 1, "0123456789abcdef") == 3;
	double sum = 0;

	for (int i = 0; i < 3; i++) {
		char digits[3] = { colour[is_short ? 1 + i : 1 + 2 * i],
			colour[is_short ? 1 + i : 2 + 2 * i] };
		double part = (double)strtol(digits, NULL, 16) / 255;

		part = part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
		sum += weights[i] * part;
	}
	return sum;
}

/* The colour that the name has behind that place in the style. */
static double
light_of(const char *style, const char *name)
{
	const char *found = strstr(style, name);

	CHECK(found != NULL);
	return found ? luminance(found + strlen(name)) : 0;
}

static void
check_contrast(const char *style)
{
	static const char *const inks[] = { "--ink:", "--soft:", "--main:", "--warn:" };
	static const char *const grounds[] = { "--page:", "--card:" };

	for (size_t i = 0; i < sizeof(inks) / sizeof(*inks); i++) {
		for (size_t j = 0; j < sizeof(grounds) / sizeof(*grounds); j++) {
			double one = light_of(style, inks[i]), other = light_of(style, grounds[j]);
			double more = one > other ? one : other, less = one > other ? other : one;

			CHECK((more + 0.05) / (less + 0.05) >= 4.5);
		}
	}
}

TEST(text_stands_out_in_light_and_dark_and_on_paper)
{
	struct arena arena = ARENA_INIT;
	const char *page = board_page(&arena);

	check_contrast(page);
	test_result("light");
	check_contrast(strstr(page, "prefers-color-scheme:dark"));
	test_result("dark");
	check_contrast(strstr(page, "@media print{:root"));
	test_result("paper");
	arena_release(&arena);
}

int
main(void)
{
	RUN(what_people_wrote_never_becomes_a_part_of_a_page);
	RUN(text_stands_out_in_light_and_dark_and_on_paper);
	return test_end();
}
