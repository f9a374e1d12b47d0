#include "book/stages.h"

#include <string.h>

enum { HUNDRED = 100 };

static struct report_stage *
line_at(const struct stages *stages, size_t index)
{
	return list_at(&stages->lines, index, sizeof(struct report_stage));
}

size_t
stages_index(const struct stages *stages, const char *id)
{
	for (size_t i = 0; i < stages->lines.count; i++)
		if (strcmp(line_at(stages, i)->stage, id) == 0)
			return i;
	return stages->lines.count;
}

static struct report_stage *
line_of(struct stages *stages, const char *id)
{
	size_t index = stages_index(stages, id);

	if (index < stages->lines.count)
		return line_at(stages, index);
	struct stage stage =
		stage_of(&stages->settings->pipeline, arena_copy(stages->arena, id));
	struct report_stage *line = list_push(&stages->lines, sizeof(*line), stages->arena);

	*line = (struct report_stage){ .stage = stage.id, .label = stage.label };
	list_push(&stages->day_sums, sizeof(int64_t), stages->arena);
	return line;
}

static int64_t *
day_sum_of(const struct stages *stages, const struct report_stage *line)
{
	size_t index = (size_t)(line - (struct report_stage *)stages->lines.items);

	return list_at(&stages->day_sums, index, sizeof(int64_t));
}

struct stages
stages_make(const struct settings *settings, struct date day, struct arena *arena)
{
	struct stages stages = { .settings = settings, .day = day, .arena = arena };

	for (size_t i = 0; i < settings->pipeline.count; i++) {
		const struct stage *stage = list_at(&settings->pipeline, i, sizeof(*stage));

		line_of(&stages, stage->id);
	}
	return stages;
}

struct stages
stages_copy(const struct stages *stages, struct arena *arena)
{
	struct stages copy = stages_make(stages->settings, stages->day, arena);

	for (size_t i = 0; i < stages->lines.count; i++) {
		const struct report_stage *line = line_at(stages, i);
		struct report_stage *other = line_of(&copy, line->stage);

		other->count = line->count;
		*day_sum_of(&copy, other) = *day_sum_of(stages, line);
		for (size_t j = 0; j < line->value.count; j++)
			money_sum_add(&other->value,
				*(struct money *)list_at(&line->value, j, sizeof(struct money)), arena);
	}
	return copy;
}

bool
stages_count_all(struct store_txn *txn, struct stages *stages, struct error *error)
{
	struct list counts = { 0 }, values = { 0 };

	if (!store_counts(txn, COUNTER_STAGE, "", "\xff", stages->arena, &counts, error) ||
		!store_counts(txn, COUNTER_VALUE, "", "\xff", stages->arena, &values, error))
		return false;
	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));
		struct report_stage *line = line_of(stages, count->parts[0]);

		line->count += count->count;
		*day_sum_of(stages, line) += count->sum;
	}
	for (size_t i = 0; i < values.count; i++) {
		const struct store_count *count = list_at(&values, i, sizeof(*count));

		money_sum_add(&line_of(stages, count->parts[0])->value,
			money_make(count->sum, count->parts[1]), stages->arena);
	}
	return true;
}

void
stages_count(struct stages *stages, const struct contact *contact)
{
	struct report_stage *line = line_of(stages, contact->stage);

	line->count++;
	*day_sum_of(stages, line) += contact->stage_since.day;
	money_sum_add(&line->value, contact->value, stages->arena);
}

void
stages_uncount(struct stages *stages, const struct contact *contact)
{
	struct report_stage *line = line_of(stages, contact->stage);
	struct money value = contact->value;

	line->count--;
	*day_sum_of(stages, line) -= contact->stage_since.day;
	value.minor = -value.minor;
	money_sum_add(&line->value, value, stages->arena);
}

/* Rounded half up; a stage entered after the day counts as entered on it. */
static struct hundredths
mean_days(int64_t count, int64_t day_sum, struct date day)
{
	int64_t days = count * day.day - day_sum;

	if (count == 0)
		return (struct hundredths){ 0 };
	if (days < 0)
		days = 0;
	return (
		struct hundredths){ true, (int32_t)((2 * HUNDRED * days + count) / (2 * count)) };
}

struct list
stages_end(struct stages *stages)
{
	for (size_t i = 0; i < stages->lines.count; i++) {
		struct report_stage *line = line_at(stages, i);
		struct stage stage = stage_of(&stages->settings->pipeline, line->stage);

		money_sum_trim(&line->value);
		line->weighted = report_weighted(&line->value, stage.weight, stages->arena);
		line->mean_days = mean_days(line->count, *day_sum_of(stages, line), stages->day);
	}
	return stages->lines;
}
