#include "core/question-parts.h"

#include <string.h>

static const char *const open_names[] = {
	[OPEN_WHO] = "<who>",
	[OPEN_WHOSE] = "<whose>",
	[OPEN_TEXT] = "<text>",
};

static const char *
fragment_at(const struct question_tongue *tongue, const char *pattern)
{
	for (const struct question_fragment *row = tongue->fragments; row->name; row++) {
		if (strncmp(pattern, row->name, strlen(row->name)) == 0)
			return row->pattern;
	}
	return NULL;
}

const char *
question_expand(
	const struct question_tongue *tongue, const char *pattern, struct arena *arena)
{
	struct text text = TEXT_INIT;

	while (*pattern) {
		const char *fragment = *pattern == '{' ? fragment_at(tongue, pattern) : NULL;

		if (fragment) {
			text_add(&text, question_expand(tongue, fragment, arena));
			pattern += strcspn(pattern, "}");
		} else {
			text_add_char(&text, *pattern);
		}
		pattern++;
	}
	return text_take(&text, arena);
}

/* The first open slot of the pattern, and where it stands. */
static enum open_kind
find_open(const char *pattern, const char **at)
{
	enum open_kind found = OPEN_NONE;

	*at = pattern + strlen(pattern);
	for (enum open_kind kind = OPEN_WHO; kind <= OPEN_TEXT; kind++) {
		const char *place = strstr(pattern, open_names[kind]);

		if (place && place < *at) {
			*at = place;
			found = kind;
		}
	}
	return found;
}

static bool
is_blank(struct span span)
{
	return span_trim(span).length == 0;
}

/* The last segment holds to the end of the question, so that its alternatives are tried
 * until one does. */
static struct ready
make_ready(enum question_kind kind, const char *pattern, struct arena *arena)
{
	struct ready ready = { .kind = kind };
	struct segment *segment = ready.segments;

	for (enum open_kind open = OPEN_WHO; open != OPEN_NONE; segment++) {
		const char *end;

		open = find_open(pattern, &end);
		struct span part = span_make(pattern, (size_t)(end - pattern));
		segment->open = open;
		if (!is_blank(part))
			segment->phrase = phrase_make(
				arena_format(arena, "%s%s", span_copy(part, arena), open ? "" : " $$"),
				arena);
		if (open != OPEN_NONE)
			pattern = end + strlen(open_names[open]);
	}
	return ready;
}

static struct list
ready_courtesies(const struct question_tongue *tongue,
	const struct question_courtesy *rows, struct arena *arena)
{
	struct list courtesies = { 0 };

	for (; rows->pattern; rows++) {
		struct courtesy *courtesy = list_push(&courtesies, sizeof(*courtesy), arena);

		courtesy->phrase =
			phrase_make(question_expand(tongue, rows->pattern, arena), arena);
		courtesy->tone = rows->tone;
	}
	return courtesies;
}

static struct language
ready_language(const struct question_tongue *tongue, struct arena *arena)
{
	struct language language = { .tongue = tongue };

	for (const struct question_pattern *row = tongue->patterns; row->pattern; row++)
		*(struct ready *)list_push(&language.patterns, sizeof(struct ready), arena) =
			make_ready(row->kind, question_expand(tongue, row->pattern, arena), arena);
	language.openings = ready_courtesies(tongue, tongue->openings, arena);
	language.endings = ready_courtesies(tongue, tongue->endings, arena);
	return language;
}

const struct question_table *
question_table_make(const struct question_context *context, struct arena *arena)
{
	struct question_table *table = arena_alloc(arena, sizeof(*table));

	table->today = context->today;
	table->slots.settings = context->settings;
	question_slots_fill(&table->slots, arena);
	table->slots.days = when_reader_make(context->today, arena);
	for (size_t i = 0; i < QUESTION_LANGUAGES; i++) {
		table->languages[i] = ready_language(question_tongues[i], arena);
		for (const struct question_stage *row = question_tongues[i]->stages; row->pattern;
			 row++) {
			struct question_called *called =
				list_push(&table->slots.stages, sizeof(*called), arena);

			*called =
				(struct question_called){ phrase_make(row->pattern, arena), row->id };
		}
	}
	return table;
}
