#include "core/question-parts.h"

#include <ctype.h>
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

/* Whether the token parts the name from the note as a colon does: a dash with spaces
 * around it, or what begins another line. */
static bool
is_parting(const struct phrase_text *text, size_t index)
{
	static const char *const dashes[] = { "-", "–", "—", "―", NULL };
	const struct phrase_token *token = &text->tokens[index];
	size_t end = index > 0 ? token[-1].offset + token[-1].length : 0;
	const char *space = text->written.start + end;

	if (index == 0 || token->offset == end)
		return false;
	if (memchr(space, '\n', token->offset - end))
		return true;
	for (size_t i = 0; dashes[i]; i++)
		if (strcmp(token->folded, dashes[i]) == 0)
			return token->offset + token->length < text->written.length &&
				isspace((unsigned char)space[token->offset - end + token->length]);
	return false;
}

/* Puts a colon where the first dash or the end of the first line parts the question;
 * false when nothing does. */
static bool
put_colon(struct phrase_text *text, struct arena *arena)
{
	struct phrase_token *tokens = arena_alloc(arena, (text->count + 1) * sizeof(*tokens));
	size_t at = 0;

	while (at < text->count && !is_parting(text, at))
		at++;
	if (at == text->count)
		return false;
	memcpy(tokens, text->tokens, at * sizeof(*tokens));
	memcpy(tokens + at + 1, text->tokens + at, (text->count - at) * sizeof(*tokens));
	tokens[at] = text->tokens[at];
	tokens[at].folded = ":";
	tokens[at].sign = phrase_sign(":");
	tokens[at].length = 0;
	text->tokens = tokens;
	text->count++;
	return true;
}

static struct asked
read_asked(
	struct phrase_text text, const struct question_table *table, struct arena *arena)
{
	struct asked asked = {
		.text = text,
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
	if (question->kind != QUESTION_MOVE || *question->stage)
		return;
	question->stage = question->text;
	question->text = "";
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

static struct finding
find_reading(
	const struct question_table *table, struct phrase_text text, struct arena *arena)
{
	struct asked whole = read_asked(text, table, arena);
	struct finding finding = { .count = NOTHING };

	for (size_t i = 0; i < QUESTION_LANGUAGES; i++)
		try_language(&whole, &table->languages[i], &finding);
	return finding;
}

/* "Add note to Sarah - likes blue": only a note may stand behind such a colon. */
static struct finding
find_note(
	const struct question_table *table, struct phrase_text text, struct arena *arena)
{
	struct finding none = { .count = NOTHING }, finding;

	if (!put_colon(&text, arena))
		return none;
	finding = find_reading(table, text, arena);
	return finding.question.kind == QUESTION_NOTE ? finding : none;
}

struct question_reading
question_read(const struct question_table *table, struct span asked, struct arena *arena)
{
	struct finding finding = find_reading(table, phrase_text_read(asked, arena), arena);

	if (finding.count == NOTHING)
		finding = find_note(table, phrase_text_read(asked, arena), arena);
	return (struct question_reading){
		.state = finding.count == ONE  ? QUESTION_FOUND
			: finding.count == SEVERAL ? QUESTION_UNCLEAR
									   : QUESTION_UNKNOWN,
		.question = finding.question,
	};
}
