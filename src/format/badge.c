#include "format/badge.h"

#include "format/human.h"

/* A day further away than that is not told by its name. */
enum { DAYS_OF_A_WEEK = 7 };

static const char *const weekdays[DAYS_OF_A_WEEK] = { "Mon", "Tue", "Wed", "Thu", "Fri",
	"Sat", "Sun" };

static struct badge
none(void)
{
	return (struct badge){ BADGE_NONE, "" };
}

struct badge
badge_due(const struct contact *contact, struct date today, struct arena *arena)
{
	int64_t late = (int64_t)today.day - contact->next_due.day;

	if (!date_is_known(contact->next_due) || late <= -DAYS_OF_A_WEEK)
		return none();
	if (late == 0)
		return (struct badge){ BADGE_DUE, "due today" };
	if (late > 0)
		return (struct badge){ BADGE_OVERDUE,
			arena_format(arena, "%s late", human_age(late, arena)) };
	return (struct badge){ BADGE_SOON,
		arena_format(arena, "due %s", weekdays[date_weekday(contact->next_due)]) };
}

struct badge
badge_quiet(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	if (contact->quiet_days < settings->quiet_days ||
		stage_is_closed(&settings->pipeline, contact->stage))
		return none();
	return (struct badge){ BADGE_QUIET,
		arena_format(arena, "quiet %s", human_age(contact->quiet_days, arena)) };
}

struct badge
badge_first(const struct contact *contact, const struct settings *settings,
	struct date today, struct arena *arena)
{
	struct badge due = badge_due(contact, today, arena);
	struct badge quiet = badge_quiet(contact, settings, arena);

	if (due.kind == BADGE_OVERDUE || due.kind == BADGE_DUE || quiet.kind == BADGE_NONE)
		return due;
	return quiet;
}
