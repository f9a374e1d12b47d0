#include "core/stage.h"

#include <string.h>

#include "core/field.h"

static const struct stage *
stage_at(const struct list *pipeline, size_t index)
{
	return list_at(pipeline, index, sizeof(struct stage));
}

const char *
stage_kind_word(enum stage_kind kind)
{
	return stage_kinds[kind].id;
}

static bool
begins(const char *text, const char *beginning)
{
	return strncmp(text, beginning, strlen(beginning)) == 0;
}

/* How well a stage answers to a folded text; the best one is meant. */
enum match { MATCH_NONE, MATCH_BEGINNING, MATCH_LABEL, MATCH_ID };

static enum match
stage_match(const struct stage *stage, const char *folded, struct arena *arena)
{
	const char *id = field_fold(stage->id, arena);
	const char *label = field_fold(stage->label, arena);

	if (strcmp(id, folded) == 0)
		return MATCH_ID;
	if (strcmp(label, folded) == 0)
		return MATCH_LABEL;
	return begins(id, folded) || begins(label, folded) ? MATCH_BEGINNING : MATCH_NONE;
}

/* Two that match equally well are as good as none. */
const struct stage *
stage_find(const struct list *pipeline, const char *text)
{
	struct arena arena = ARENA_INIT;
	const char *folded = field_fold(text, &arena);
	const struct stage *found = NULL;
	enum match best = MATCH_NONE;

	for (size_t i = 0; *folded && i < pipeline->count; i++) {
		const struct stage *stage = stage_at(pipeline, i);
		enum match match = stage_match(stage, folded, &arena);
		if (match == MATCH_NONE || match < best)
			continue;
		found = match > best ? stage : NULL;
		best = match;
	}
	arena_release(&arena);
	return found;
}

struct stage
stage_of(const struct list *pipeline, const char *id)
{
	size_t index = stage_index(pipeline, id);

	if (index < pipeline->count)
		return *stage_at(pipeline, index);
	return (struct stage){ .id = id, .label = id };
}

size_t
stage_index(const struct list *pipeline, const char *id)
{
	size_t index = 0;

	while (index < pipeline->count && strcmp(stage_at(pipeline, index)->id, id) != 0)
		index++;
	return index;
}

bool
stage_is_closed(const struct list *pipeline, const char *id)
{
	return stage_of(pipeline, id).kind != STAGE_OPEN;
}

const char *
stage_after_deposit(const struct list *pipeline, const char *id)
{
	size_t deposit = stage_index(pipeline, "deposit");
	bool is_earlier = deposit < pipeline->count && stage_index(pipeline, id) < deposit;

	if (!is_earlier || stage_is_closed(pipeline, id) || strcmp(id, "active") == 0)
		return NULL;
	return stage_at(pipeline, deposit)->id;
}

/* Indexed by enum stage_kind. */
const struct word stage_kinds[] = {
	[STAGE_OPEN] = { "open", "Open" },
	[STAGE_WON] = { "won", "Won" },
	[STAGE_LOST] = { "lost", "Lost" },
	{ 0 },
};

const struct stage stage_defaults[] = {
	{ "new", "New Lead", STAGE_OPEN, 10 },
	{ "contacted", "Contacted", STAGE_OPEN, 20 },
	{ "qualified", "Qualified", STAGE_OPEN, 40 },
	{ "proposal", "Proposal Sent", STAGE_OPEN, 60 },
	{ "deposit", "Deposit Paid", STAGE_OPEN, 90 },
	{ "active", "Active Client", STAGE_OPEN, 100 },
	{ "won", "Closed Won", STAGE_WON, 100 },
	{ "lost", "Closed Lost", STAGE_LOST, 0 },
	{ 0 },
};
