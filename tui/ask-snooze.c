#include "tui/ask-parts.h"

#include <string.h>

#include "book/view.h"
#include "command/word.h"
#include "format/human.h"

/* A day to put something off to. */
struct later {
	const char *key;
	const char *when; /* as it would be typed */
	const char *label;
};

static const struct later laters[] = {
	{ "t", "tomorrow", "Tomorrow" },
	{ "3", "+3d", "In 3 days" },
	{ "w", "+1w", "In a week" },
	{ "2", "+2w", "In 2 weeks" },
	{ "m", "+1m", "In a month" },
	{ 0 },
};

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

/* ------ which ------ */

/* Those that are due; when none is, all that are open.  Of struct due. */
static bool
find_open(struct asking *asking, struct list *found)
{
	const struct id *id = list_at(&asking->subject.ids, 0, sizeof(*id));
	struct date today = asking->session->today;
	struct dossier dossier;

	if (!view_dossier(
			asking->session->book, *id, today, &asking->arena, &dossier, asking->error))
		return false;
	*found = (struct list){ 0 };
	for (size_t i = 0; i < dossier.follow_ups.count; i++) {
		const struct due *due = list_at(&dossier.follow_ups, i, sizeof(*due));

		if (date_compare(due->due, today) <= 0)
			*(struct due *)list_push(found, sizeof(*due), &asking->arena) = *due;
	}
	if (found->count == 0)
		*found = dossier.follow_ups;
	return found->count > 0 ||
		fail(asking->error, ERROR_NOT_FOUND, "%s has no open follow-up",
			asking->subject.name);
}

static struct view *
ask_which(struct asking *asking, const struct list *open)
{
	struct list items = { 0 };

	for (size_t i = 0; i < open->count; i++) {
		const struct due *due = list_at(open, i, sizeof(*due));

		ask_item(asking, &items,
			(struct menu_item){
				.key = i < 9 ? arena_format(&asking->arena, "%zu", i + 1) : "",
				.label = due->label,
				.remark = human_day(due->due, asking->session->today, &asking->arena),
				.line = arena_format(&asking->arena, "fill %s %s", asking->command,
					word_quote(due->id, &asking->arena)),
			});
	}
	return menu_view_new(asking->session,
		arena_format(&asking->arena, "Snooze which of %s", asking->subject.name), &items);
}

/* What is put off, as a word; or a question that was asked first. */
struct target {
	const char *word;
	struct view *question;
};

static struct target
find_target(struct asking *asking)
{
	struct target target = { NULL, NULL };
	struct list open;

	if (*asking->subject.follow_up)
		target.word = word_quote(asking->subject.follow_up, &asking->arena);
	else if (asking->subject.ids.count > 1)
		target.word = ask_contacts(asking);
	else if (!find_open(asking, &open))
		return target;
	else if (open.count > 1)
		target.question = ask_which(asking, &open);
	else
		target.word =
			word_quote(((const struct due *)list_at(&open, 0, sizeof(struct due)))->id,
				&asking->arena);
	return target;
}

/* ------ until when ------ */

static const char *
day_of(struct asking *asking, const char *when)
{
	struct date today = asking->session->today, day = today;
	struct error error = ERROR_INIT;

	date_read(span_of(when), today, &day, &error);
	error_release(&error);
	return arena_format(&asking->arena, "%s %s", weekdays[date_weekday(day)],
		date_short(day, today, &asking->arena));
}

struct view *
ask_snooze(struct asking *asking)
{
	struct arena *arena = &asking->arena;
	struct target target = find_target(asking);
	struct list items = { 0 };

	if (!target.word)
		return target.question;
	for (const struct later *later = laters; later->key; later++)
		ask_item(asking, &items,
			(struct menu_item){
				.key = later->key,
				.label = later->label,
				.remark = day_of(asking, later->when),
				.line = arena_format(arena, "snooze %s %s", target.word, later->when),
			});
	ask_item(asking, &items,
		(struct menu_item){
			.key = "o",
			.label = "Another day",
			.remark = "or a reason",
			.line = arena_format(arena, "fill snooze-day %s", target.word),
		});
	return menu_view_new(asking->session,
		*asking->subject.name
			? arena_format(arena, "Snooze %s until", asking->subject.name)
			: "Snooze until",
		&items);
}

struct view *
ask_snooze_day(struct asking *asking)
{
	struct target target = find_target(asking);
	struct subject subject = { .follow_up = target.word, .name = "" };

	if (!target.word)
		return target.question;
	return form_view_new(asking->session, "snooze", &subject, asking->error);
}
