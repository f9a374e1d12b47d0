#ifndef FORMAT_ICAL_H
#define FORMAT_ICAL_H

#include "base/text.h"
#include "core/followup.h"

/*
 * Follow-ups as a calendar (RFC 5545): a VTODO for each.
 *
 * UID is the id by which `done` and `snooze` know the follow-up, so a calendar that takes
 * the file again finds its entries again.  DUE is a day, of which no time zone makes
 * another one; the alarm comes at nine o'clock that day, wherever one is then.
 */
struct ical_todo {
	struct due due; /* its state: open, snoozed, done or cancelled */
	const char *company;
	const struct list *categories; /* of const char * */
	struct moment created_at;      /* when known */
	struct date closed_on;         /* of one that is done or cancelled, when known */
};

/* The lines before the first entry … */
void ical_begin(struct text *text);

/* now: when the file is written. */
void ical_add_todo(struct text *text, const struct ical_todo *todo, struct moment now);

/* … and behind the last. */
void ical_end(struct text *text);

#endif
