#include "format/ical.h"

#include <string.h>

#include "format/content.h"

static const struct state_row {
	const char *state; /* of a follow-up */
	const char *status;
	enum { STATE_OPEN, STATE_CLOSED } end;
} state_rows[] = {
	{ "open", "NEEDS-ACTION", STATE_OPEN },
	{ "snoozed", "NEEDS-ACTION", STATE_OPEN },
	{ "done", "COMPLETED", STATE_CLOSED },
	{ "cancelled", "CANCELLED", STATE_CLOSED },
	{ 0 },
};

static const struct state_row *
find_state(const char *state)
{
	const struct state_row *row = state_rows;

	while (row->state && strcmp(row->state, state) != 0)
		row++;
	return row->state ? row : state_rows;
}

/* "2026-02-11T09:00:00Z" is "20260211T090000Z" in a calendar. */
static void
add_compact(struct text *text, const char *name, const char *time, const char *behind)
{
	text_add(text, name);
	for (; *time; time++)
		if (!strchr("-:", *time))
			text_add_char(text, *time);
	text_add_format(text, "%s\r\n", behind);
}

static void
add_moment(struct text *text, const char *name, struct moment moment)
{
	char bytes[MOMENT_TEXT_SIZE];

	moment_format(moment, bytes);
	if (*bytes)
		add_compact(text, name, bytes, "");
}

static void
add_day(struct text *text, const char *name, struct date day, const char *behind)
{
	char bytes[DATE_TEXT_SIZE];

	date_format(day, bytes);
	if (*bytes)
		add_compact(text, name, bytes, behind);
}

/* "Sarah Chen (Acme): 7-day check-in" */
static const char *
summary(const struct ical_todo *todo, struct arena *arena)
{
	const struct due *due = &todo->due;

	if (*todo->company && strcmp(todo->company, due->name) != 0)
		return arena_format(arena, "%s (%s): %s", due->name, todo->company, due->label);
	return arena_format(arena, "%s: %s", due->name, due->label);
}

static void
add_alarm(struct text *text, const char *words)
{
	text_add(text, "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:PT9H\r\n");
	content_add_text(text, "DESCRIPTION", words);
	text_add(text, "END:VALARM\r\n");
}

static void
add_status(struct text *text, const struct ical_todo *todo, const struct state_row *state)
{
	text_add_format(text, "STATUS:%s\r\n", state->status);
	if (strcmp(state->status, "COMPLETED") != 0)
		return;
	text_add(text, "PERCENT-COMPLETE:100\r\n");
	add_day(text, "COMPLETED:", todo->closed_on, "T000000Z");
}

void
ical_begin(struct text *text)
{
	text_add(text,
		"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//rapport//EN\r\n"
		"CALSCALE:GREGORIAN\r\nX-WR-CALNAME:Follow-ups\r\n");
}

void
ical_add_todo(struct text *text, const struct ical_todo *todo, struct moment now)
{
	const struct state_row *state = find_state(todo->due.state);
	struct arena arena = ARENA_INIT;
	const char *words = summary(todo, &arena);

	text_add(text, "BEGIN:VTODO\r\n");
	content_add_text(text, "UID", todo->due.id);
	add_moment(text, "DTSTAMP:", now);
	add_moment(text, "CREATED:", todo->created_at);
	content_add_text(text, "SUMMARY", words);
	if (strcmp(todo->due.message, todo->due.label) != 0)
		content_add_text(text, "DESCRIPTION", todo->due.message);
	add_day(text, "DUE;VALUE=DATE:", todo->due.due, "");
	add_status(text, todo, state);
	content_add_texts(text, "CATEGORIES", todo->categories);
	content_add_text(text, "X-RAPPORT-CONTACT", id_show(todo->due.client_id, &arena));
	if (state->end == STATE_OPEN && date_is_known(todo->due.due))
		add_alarm(text, words);
	text_add(text, "END:VTODO\r\n");
	arena_release(&arena);
}

void
ical_end(struct text *text)
{
	text_add(text, "END:VCALENDAR\r\n");
}
