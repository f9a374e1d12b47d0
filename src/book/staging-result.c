#include "book/applying.h"

#include "format/human.h"
#include "format/json.h"

#include <stdio.h>
#include <string.h>

/* What an import came to, as the journal keeps it. */
static const char counts_form[] = "imported %lld new, %lld changed";

/* As they stand in the files, whenever they were found. */
static int
compare_refusals(const void *first, const void *second)
{
	const struct import_refusal *one = first, *other = second;
	int order = strcmp(one->file, other->file);

	return order ? order : (one->line > other->line) - (one->line < other->line);
}

/* What a key tells again; what went in is in the summary, whoever was erased since. */
static const char *
result_text(const struct import_result *result, struct arena *arena)
{
	struct text text = TEXT_INIT;

	json_write(&text, import_fields, result, &json_answer);
	return text_take(&text, arena);
}

void
result_tell(struct import_result *result, struct step *step)
{
	list_sort(&result->refused, sizeof(struct import_refusal), compare_refusals);
	if (*step->act->key)
		step->outcome->result = result_text(result, step->arena);
	step_say(step, counts_form, (long long)result->new, (long long)result->changed);
}

/* The journal has kept what it came to the first time. */
bool
result_replay(struct import_result *result, const struct outcome *outcome,
	struct arena *arena, struct error *error)
{
	struct json_reading reading = {
		.base_currency = "",
		.unknown = JSON_IGNORE_UNKNOWN,
		.derived = JSON_READ_DERIVED,
	};
	const char *batch = result->batch;
	long long added = 0, changed = 0;

	*result = (struct import_result){ .batch = batch, .is_replayed = true };
	if (*outcome->result)
		return json_read(
			import_fields, span_of(outcome->result), result, &reading, arena, error);
	if (sscanf(outcome->summary, counts_form, &added, &changed) != 2)
		added = changed = 0;
	result->new = added;
	result->changed = changed;
	return true;
}

static void
remark_doubled(const struct staging *staging)
{
	struct import_result *result = staging->result;
	const char *lines =
		human_count(result->doubled, "line looks", "lines look", staging->arena);

	if (result->doubled > 0 && staging->request->encoding == IMPORT_AS_IT_IS)
		list_push_text(&result->remarks,
			arena_format(staging->arena,
				"%s as if encoded as UTF-8 twice, with 'Â¥' for '¥'; --repair-encoding "
				"reads the text as it was meant",
				lines),
			staging->arena);
}

/* What is there is taken as it is; what the terms say of it is for a person to know. */
static void
remark_outside(const struct staging *staging)
{
	struct import_result *result = staging->result;
	const char *records =
		human_count(result->outside, "record", "records", staging->arena);

	if (result->outside > 0)
		list_push_text(&result->remarks,
			arena_format(staging->arena,
				"%s with an e-mail, phone, channel or call outside of a platform whose "
				"terms forbid that, taken as they are",
				records),
			staging->arena);
}

void
result_remark(const struct staging *staging)
{
	remark_doubled(staging);
	remark_outside(staging);
}
