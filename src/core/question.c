#include "core/question-parts.h"

#include <string.h>

static bool
is_kept(const struct phrase_token *token)
{
	return token->kind == PHRASE_WORD || token->kind == PHRASE_NUMBER ||
		token->kind == PHRASE_CHARACTER || strcmp(token->folded, ":") == 0;
}

/* What the readers go by, and what they will know of this question. */
static const struct question_slots *
slots_for(const struct question_table *table, size_t count, struct arena *arena)
{
	struct question_slots *slots = arena_alloc(arena, sizeof(*slots));

	*slots = table->slots;
	slots->known = arena_alloc(arena, sizeof(*slots->known));
	slots->known->days = arena_alloc(arena, (count + 1) * sizeof(*slots->known->days));
	return slots;
}

static struct asked
read_asked(struct span written, const struct question_table *table, struct arena *arena)
{
	struct asked asked = {
		.text = phrase_text_read(written, arena),
		.table = table,
		.readers = { .rows = question_readers },
		.arena = arena,
	};
	size_t count = 0;

	for (size_t i = 0; i < asked.text.count; i++) {
		struct phrase_token *token = &asked.text.tokens[i];

		if (is_kept(token)) {
			asked.has_question_mark = false;
			asked.text.tokens[count++] = *token;
		} else if (strcmp(token->folded, "?") == 0) {
			asked.has_question_mark = true;
		}
	}
	asked.text.count = count;
	asked.end = count;
	asked.readers.context = slots_for(table, count, arena);
	return asked;
}

/* The best reading so far. */
struct finding {
	struct question question;
	size_t rank; /* how many words are left to names and texts */
	enum { NOTHING, ONE, SEVERAL } count;
	const char *line; /* of the command, to tell readings apart */
};

/* A move to what is no stage is left to the command, which knows what there is. */
static void
settle_stage(struct question *question)
{
	if (question->kind == QUESTION_MOVE && !*question->stage)
		question->stage = question->text;
}

static const char *
line_of(const struct question *question, const struct asked *asked)
{
	struct list words =
		question_words(question, QUESTION_AS_USUAL, asked->table->today, asked->arena);
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < words.count; i++)
		text_add_format(&text, "%s\n", list_text(&words, i));
	return text_take(&text, asked->arena);
}

static void
keep_best(struct finding *finding, const struct question *question, size_t rank,
	const struct asked *asked)
{
	const char *line = line_of(question, asked);

	if (finding->count != NOTHING && rank > finding->rank)
		return;
	if (finding->count != NOTHING && rank == finding->rank) {
		if (strcmp(line, finding->line) != 0)
			finding->count = SEVERAL;
		return;
	}
	*finding = (struct finding){ *question, rank, ONE, line };
}

/* Whether the pattern ends with what is to be noted: that is all there is, politeness and
 * question marks included. */
static bool
ends_with_note(const struct ready *ready)
{
	const struct segment *segment = ready->segments;
	enum open_kind last = OPEN_NONE;

	for (; segment->open != OPEN_NONE; segment++)
		last = segment->open;
	return ready->kind == QUESTION_NOTE && last == OPEN_TEXT && !segment->phrase;
}

/* Whether the pattern may be tried on that part of the question: a change must be asked
 * for, not about. */
static bool
is_open_to(const struct ready *ready, const struct asked *whole,
	const struct asked *asked, enum question_tone tone)
{
	if (ends_with_note(ready))
		return tone != QUESTION_ASKS && asked->text.count == whole->text.count;
	if (question_rows[ready->kind].effect == QUESTION_READS)
		return true;
	return tone != QUESTION_ASKS && (!asked->has_question_mark || tone == QUESTION_BEGS);
}

static void
try_pattern(const struct asked *whole, const struct asked *asked, struct cut start,
	const struct ready *ready, struct finding *finding)
{
	const struct phrase *beginning = ready->segments[0].phrase;
	struct question question = {
		.kind = ready->kind,
		.who = "",
		.text = "",
		.stage = "",
		.platform = "",
	};
	struct fit fit = { .slot_count = 0 };
	size_t rank = 0;

	if (beginning && !phrase_may_begin(beginning, &asked->text, start.at))
		return;
	if (!is_open_to(ready, whole, asked, start.tone) ||
		!question_fit(asked, ready, start.at, &fit) ||
		!question_take(asked, whole, &fit, &question))
		return;
	for (size_t i = 0; i < fit.open_count; i++)
		rank += fit.open[i].end - fit.open[i].first;
	settle_stage(&question);
	keep_best(finding, &question, rank, asked);
}

static void
try_language(
	const struct asked *whole, const struct language *language, struct finding *finding)
{
	struct cuts starts = question_starts(whole, &language->openings);
	struct cuts ends = question_ends(whole, &language->endings);

	for (size_t i = 0; i < starts.count * ends.count; i++) {
		struct cut start = starts.cuts[i / ends.count];
		const struct cut *end = &ends.cuts[i % ends.count];
		struct asked asked = *whole;

		if (start.at >= end->at)
			continue;
		start.tone = question_tones_join(start.tone, end->tone);
		asked.text.count = end->at;
		for (size_t k = 0; k < language->patterns.count; k++)
			try_pattern(whole, &asked, start,
				list_at(&language->patterns, k, sizeof(struct ready)), finding);
	}
}

struct question_reading
question_read(const struct question_table *table, struct span asked, struct arena *arena)
{
	struct asked whole = read_asked(asked, table, arena);
	struct finding finding = { .count = NOTHING };

	for (size_t i = 0; i < QUESTION_LANGUAGES; i++)
		try_language(&whole, &table->languages[i], &finding);
	return (struct question_reading){
		.state = finding.count == ONE  ? QUESTION_FOUND
			: finding.count == SEVERAL ? QUESTION_UNCLEAR
									   : QUESTION_UNKNOWN,
		.question = finding.question,
	};
}
