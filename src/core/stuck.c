#include "core/stuck.h"

enum { WHOLE_WEIGHT = 100 };

static int
stay_compare(const void *first, const void *second)
{
	const struct stay *one = first, *other = second;

	return (one->days > other->days) - (one->days < other->days);
}

static const struct stay *
stay_at(const struct list *stays, size_t index)
{
	return list_at(stays, index, sizeof(struct stay));
}

static int64_t
count_all(const struct list *stays)
{
	int64_t all = 0;

	for (size_t i = 0; i < stays->count; i++)
		if (stay_at(stays, i)->days > 0)
			all += stay_at(stays, i)->count;
	return all;
}

/* The days of the stay in the middle. */
static int64_t
median(const struct list *stays, int64_t all)
{
	int64_t before = 0;

	for (size_t i = 0; i < stays->count; i++) {
		const struct stay *stay = stay_at(stays, i);

		if (stay->days > 0)
			before += stay->count;
		if (stay->days > 0 && before > all / 2)
			return stay->days;
	}
	return 0;
}

struct usual
usual_make(struct list *stays, const struct stage *stage, int64_t fallback)
{
	int64_t all = count_all(stays);

	if (stage->kind != STAGE_OPEN)
		return (struct usual){ 0 };
	if (all < STUCK_STAYS)
		return (struct usual){ stage->weight < WHOLE_WEIGHT ? fallback : 0, 0 };
	list_sort(stays, sizeof(struct stay), stay_compare);
	return (struct usual){ median(stays, all), all };
}

bool
usual_is_exceeded(const struct usual *usual, struct date since, struct date today)
{
	return usual->days > 0 && date_is_known(since) && today.day - since.day > usual->days;
}

int
stuck_compare(const void *first, const void *second)
{
	const struct stuck *one = first, *other = second;
	int64_t mine = one->days - one->usual_days, theirs = other->days - other->usual_days;

	if (mine != theirs)
		return mine > theirs ? -1 : 1;
	return id_compare(one->id, other->id);
}

const struct field stuck_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct stuck, id),
		.help = "The contact." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED, offsetof(struct stuck, name),
		.help = "Its name." },
	{ "stage", "Stage", FIELD_TEXT, FIELD_DERIVED, offsetof(struct stuck, stage),
		.help = "Where it stands." },
	{ "since", "Since", FIELD_DATE, FIELD_DERIVED, offsetof(struct stuck, since),
		.help = "The day it came there." },
	{ "days", "Days", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct stuck, days), .help = "How long it has been there." },
	{ "usualDays", "Usual", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct stuck, usual_days),
		.help =
			"How long others usually are: the median of their stays, or stuck-days of "
			"the configuration." },
	{ "stays", "Stays", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct stuck, stays),
		.help = "How many stays that was found from; 0 when it is the configured one." },
	{ 0 },
};
