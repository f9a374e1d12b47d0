#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "book/agenda.h"
#include "command/anonymous.h"
#include "format/human.h"
#include "format/markdown.h"

/* How a page is laid out, and what data goes through before it stands there. */
struct form {
	const char *word;
	const char *title, *heading; /* in front of them */
	const char *under;           /* behind a heading */
	const char *bullet;
	const char *(*show)(const char *data, struct arena *arena);
};

/* One page under way. */
struct page {
	struct call *call;
	const struct brief *brief;
	const struct form *form;
	struct text text;
};

static const char *
show_plain(const char *data, struct arena *arena)
{
	return utf8_safe(data, UTF8_LINE, arena);
}

static const struct form forms[] = {
	{ "text", "", "", "", "  ", show_plain },
	{ "markdown", "# ", "## ", "\n", "- ", markdown_escape },
	{ 0 },
};

static const char *
shown(const struct page *page, const char *data)
{
	return page->form->show(data, page->call->arena);
}

/* ------ the sections ------ */

static void
add_due_line(struct page *page, const void *item)
{
	const struct due *due = item;

	text_add_format(&page->text, "%s — %s (%s)", shown(page, due->name),
		shown(page, due->label),
		human_day(due->due, page->brief->day, page->call->arena));
}

static void
add_lead_line(struct page *page, const void *item)
{
	const struct contact *contact = item;

	text_add(&page->text, shown(page, contact->name));
	if (*contact->source)
		text_add_format(&page->text, " via %s", shown(page, contact->source));
	if (*contact->summary)
		text_add_format(&page->text, " — %s", shown(page, contact->summary));
}

static void
add_stuck_line(struct page *page, const void *item)
{
	const struct stuck *stuck = item;
	struct arena *arena = page->call->arena;
	const char *stage = stage_of(&page->call->settings->pipeline, stuck->stage).label;

	text_add_format(&page->text, "%s — %s in %s, %s %s", shown(page, stuck->name),
		human_count(stuck->days, "day", "days", arena), shown(page, stage),
		stuck->stays > 0 ? "usually" : "longer than",
		human_number(stuck->usual_days, arena));
}

static void
add_quiet_line(struct page *page, const void *item)
{
	const struct contact *contact = item;

	text_add_format(&page->text, "%s — nothing for %s", shown(page, contact->name),
		human_count(contact->quiet_days, "day", "days", page->call->arena));
}

/* What a briefing tells, in its order; a section with nothing in it is left out. */
static const struct section {
	const char *heading;
	const char *one, *many; /* as the first line counts them */
	size_t list;            /* where it is in the briefing */
	size_t size;
	size_t all; /* where it is how many there are, when the list has the first; else 0 */
	void (*add)(struct page *page, const void *item);
} sections[] = {
	{ "Overdue", "overdue", "overdue", offsetof(struct brief, overdue),
		sizeof(struct due), 0, add_due_line },
	{ "Due today", "due today", "due today", offsetof(struct brief, due),
		sizeof(struct due), 0, add_due_line },
	{ "Later this week", "later this week", "later this week",
		offsetof(struct brief, week), sizeof(struct due), 0, add_due_line },
	{ "New leads", "new lead", "new leads", offsetof(struct brief, new_leads),
		sizeof(struct contact), 0, add_lead_line },
	{ "Stuck", "stuck", "stuck", offsetof(struct brief, stuck), sizeof(struct stuck),
		offsetof(struct brief, stuck_count), add_stuck_line },
	{ "Gone quiet", "quiet", "quiet", offsetof(struct brief, quiet),
		sizeof(struct contact), offsetof(struct brief, quiet_count), add_quiet_line },
	{ 0 },
};

static const struct list *
list_of(const struct brief *brief, const struct section *section)
{
	return (const void *)((const char *)brief + section->list);
}

static int64_t
count_of(const struct brief *brief, const struct section *section)
{
	const char *start = (const char *)brief;

	if (section->all == 0)
		return (int64_t)list_of(brief, section)->count;
	return *(const int64_t *)(const void *)(start + section->all);
}

static bool
is_empty(const struct brief *brief)
{
	for (const struct section *section = sections; section->heading; section++)
		if (count_of(brief, section) > 0)
			return false;
	return true;
}

static void
add_section(struct page *page, const struct section *section)
{
	const struct list *list = list_of(page->brief, section);
	int64_t count = count_of(page->brief, section);
	struct arena *arena = page->call->arena;

	if (count == 0)
		return;
	text_add_format(&page->text, "\n%s%s (%s)\n%s", page->form->heading, section->heading,
		human_number(count, arena), page->form->under);
	for (size_t i = 0; i < list->count; i++) {
		text_add(&page->text, page->form->bullet);
		section->add(page, list_at(list, i, section->size));
		text_add_char(&page->text, '\n');
	}
	if (count > (int64_t)list->count)
		text_add_format(&page->text, "%s… and %s more\n", page->form->bullet,
			human_number(count - (int64_t)list->count, arena));
}

/* ------ the page ------ */

/* All that there is, in one line that a mail can have as its subject. */
static void
add_title(struct page *page)
{
	struct arena *arena = page->call->arena;
	const char *comma = ": ";

	text_add_format(&page->text, "%sBriefing for %s", page->form->title,
		date_short(page->brief->day, (struct date){ 0 }, arena));
	for (const struct section *section = sections; section->heading; section++) {
		int64_t count = count_of(page->brief, section);

		if (count == 0)
			continue;
		text_add_format(&page->text, "%s%s %s", comma, human_number(count, arena),
			count == 1 ? section->one : section->many);
		comma = ", ";
	}
	text_add(&page->text, *comma == ':' ? ": nothing to do\n" : "\n");
}

/* A day on which nobody waits; what comes next is known of the present day alone. */
static bool
add_nothing(struct page *page, struct error *error)
{
	struct call *call = page->call;
	struct due next = { .id = "" };

	if (date_compare(page->brief->day, call->clock.today) == 0 &&
		!agenda_next(call->book, page->brief->day, call->arena, &next, error))
		return false;
	text_add(&page->text,
		"\nNothing is due, and nobody is new, stuck or quiet.  Enjoy the day.\n");
	if (!*next.id)
		return true;
	if (call->is_anonymous)
		next = due_anonymous(&next, &call->settings->rules, call->arena);
	text_add_format(&page->text, "Next: %s — %s, %s\n", shown(page, next.name),
		shown(page, next.label), human_day(next.due, page->brief->day, call->arena));
	return true;
}

static bool
write_page(struct call *call, const struct brief *brief, const struct form *form,
	struct error *error)
{
	struct page page = { call, brief, form, TEXT_INIT };

	add_title(&page);
	for (const struct section *section = sections; section->heading; section++)
		add_section(&page, section);
	if (is_empty(brief) && !add_nothing(&page, error)) {
		text_release(&page.text);
		return false;
	}
	call_is_prose(call);
	return output_text(call->output, &page.text, error);
}

static void
anonymise(const struct call *call, const struct brief *brief)
{
	anonymise_due(call, &brief->overdue);
	anonymise_due(call, &brief->due);
	anonymise_due(call, &brief->week);
	anonymise_contacts(call, &brief->new_leads);
	anonymise_contacts(call, &brief->quiet);
	for (size_t i = 0; call->is_anonymous && i < brief->stuck.count; i++) {
		struct stuck *stuck = list_at(&brief->stuck, i, sizeof(*stuck));

		stuck->name = id_show(stuck->id, call->arena);
	}
}

/* NULL for the form that is no page, json. */
static bool
read_form(const struct call *call, const struct form **form, struct error *error)
{
	const char *typed = call_option(call, "format");

	*form = forms;
	if (!typed)
		return true;
	while ((*form)->word && strcmp((*form)->word, typed) != 0)
		(*form)++;
	if ((*form)->word)
		return true;
	*form = NULL;
	return strcmp(typed, "json") == 0 ||
		fail(error, ERROR_USAGE,
			"'%s' is no form of the briefing; text, json and markdown are", typed);
}

static bool
command_brief(struct call *call, struct error *error)
{
	const struct form *form;
	struct brief brief;

	if (!read_form(call, &form, error) ||
		!agenda_brief(call->book, call->as_of, call->arena, &brief, error))
		return false;
	if (call_has(call, "exit-code") && !is_empty(&brief))
		call->status = 1;
	anonymise(call, &brief);
	return form ? write_page(call, &brief, form, error)
				: call_record(call, brief_fields, &brief, error);
}

/* ------ the row ------ */

static const struct option brief_options[] = {
	{ "format", 'f', "FORM", "brief-form", "text, json or markdown" },
	{ "exit-code", 0, NULL, NULL, "exit with 1 when there is something to tell" },
	{ 0 },
};

const struct command brief_commands[] = {
	{
		.name = "brief",
		.arguments = "",
		.summary = "the morning briefing",
		.help =
			"Tells what the day brings: overdue and due follow-ups, those of the rest of "
			"the week, leads that came since the last working day (on a Monday since "
			"Friday), who is stuck in a stage and who has gone quiet.  The first line "
			"counts all of it, so it can be the subject of a mail from cron; what there "
			"is nothing of is left out.\n"
			"\n"
			"Stuck is who is in an open stage longer than is usual there: the median of "
			"the stays that ended in the last twelve months, of an even number the "
			"longer of the two in the middle.  A stay of less than a day was passing "
			"through and does not count.  Where fewer than three ended it is stuck-days "
			"of the configuration, 14 unless set; of a stage of weight 100, such as "
			"Active Client, nobody is stuck then.",
		.examples = "rapport brief\n"
					"rapport brief --format markdown --anonymize\n"
					"rapport brief --exit-code >brief.txt || "
					"mail -s \"$(head -n 1 brief.txt)\" me <brief.txt\n",
		.options = brief_options,
		.traits = COMMAND_RECORD | COMMAND_ANONYMISES,
		.run = command_brief,
	},
	{ 0 },
};
