#include "core/note.h"

#include <string.h>

#include "core/note-parts.h"

/* A sentence being read. */
struct reading {
	const struct note_reader *reader;
	const struct phrase_text *text;
	const struct settings *settings;
	struct date today;
	size_t first, end; /* its tokens */
	bool *is_masked;   /* by token of the text */
	bool *is_quoted;   /* the same */
	bool is_doubted;   /* the sentence before this one */
	struct list *findings;
	struct arena *arena;
};

/* Tokens [first, end). */
struct stretch {
	size_t first, end;
};

const char finding_follow_up[] = "follow-up";
const char finding_stage[] = "stage";
const char finding_rating[] = "rating";
const char finding_interaction[] = "interaction";

/* ------ what makes findings void ------ */

static bool
is_masked(const struct reading *reading, const struct phrase_match *match)
{
	for (size_t i = match->first; i < match->end; i++) {
		if (reading->is_masked[i])
			return true;
	}
	return false;
}

static struct phrase_match
match_at(const struct reading *reading, const struct note_phrase *phrase, size_t first)
{
	if (!phrase_may_begin(phrase->phrase, reading->text, first))
		return (struct phrase_match){ 0 };
	return phrase_match_at(
		phrase->phrase, reading->text, first, &reading->reader->readers);
}

/* Whether a phrase of that meaning begins in the stretch and is not masked; what lies
 * within `except` does not count. */
static bool
says(const struct reading *reading, enum note_meaning meaning, struct stretch stretch,
	struct stretch except)
{
	const struct list *phrases = &reading->reader->phrases[meaning];

	for (size_t i = 0; i < phrases->count; i++) {
		const struct note_phrase *phrase = list_at(phrases, i, sizeof(*phrase));

		for (size_t at = stretch.first; at < stretch.end; at++) {
			struct phrase_match match = match_at(reading, phrase, at);
			bool is_inside = at >= except.first && match.end <= except.end;

			if (match.end > 0 && !is_inside && !is_masked(reading, &match))
				return true;
		}
	}
	return false;
}

static void
mask(struct reading *reading)
{
	const struct list *phrases = &reading->reader->phrases[NOTE_MASK];

	for (size_t i = 0; i < phrases->count; i++) {
		const struct note_phrase *phrase = list_at(phrases, i, sizeof(*phrase));

		for (size_t at = reading->first; at < reading->end; at++) {
			struct phrase_match match = match_at(reading, phrase, at);

			for (size_t token = at; token < match.end; token++)
				reading->is_masked[token] = true;
		}
	}
}

/* The clause that the token is in, within the sentence. */
static struct stretch
clause_of(const struct reading *reading, size_t at)
{
	const struct phrase_token *tokens = reading->text->tokens;
	struct stretch clause = { at, at + 1 };

	while (clause.first > reading->first &&
		tokens[clause.first - 1].clause == tokens[at].clause)
		clause.first--;
	while (clause.end < reading->end && tokens[clause.end].clause == tokens[at].clause)
		clause.end++;
	return clause;
}

/* Whether something in the sentence up to the clause forbids what follows it. */
static bool
is_banned(const struct reading *reading, struct stretch clause)
{
	const struct stretch before = { reading->first, clause.end };
	const struct stretch nothing = { 0, 0 };

	return says(reading, NOTE_BAN, before, nothing);
}

/* ------ findings ------ */

/* The sentence as written, without the stop that ends it. */
static const char *
sentence_text(const struct reading *reading)
{
	static const char *const stops[] = { ".", "。", NULL };
	size_t end = reading->end;

	for (size_t i = 0; stops[i]; i++) {
		if (end > reading->first + 1 && phrase_token_is(reading->text, end - 1, stops[i]))
			return span_copy(
				phrase_written(reading->text, reading->first, end - 1), reading->arena);
	}
	return span_copy(phrase_written(reading->text, reading->first, end), reading->arena);
}

static struct finding
finding_make(const struct reading *reading, const char *kind, struct stretch where)
{
	struct span written = phrase_written(reading->text, where.first, where.end);

	return (struct finding){
		.kind = kind,
		.offset = written.start - reading->text->written.start,
		.length = (int64_t)written.length,
		.text = sentence_text(reading),
		.stage = "",
		.type = "",
		.label = "",
		.refused = "",
	};
}

/* Whether the same was found before in this sentence. */
static bool
is_known(const struct reading *reading, const struct finding *finding)
{
	int64_t start = (int64_t)reading->text->tokens[reading->first].offset;

	for (size_t i = 0; i < reading->findings->count; i++) {
		const struct finding *other = list_at(reading->findings, i, sizeof(*other));

		if (other->offset >= start && other->kind == finding->kind &&
			date_compare(other->date, finding->date) == 0 &&
			strcmp(other->stage, finding->stage) == 0)
			return true;
	}
	return false;
}

/* A deposit with its amount moves the contact by itself. */
static bool
is_deposit_logged(const struct reading *reading)
{
	int64_t start = (int64_t)reading->text->tokens[reading->first].offset;

	for (size_t i = 0; i < reading->findings->count; i++) {
		const struct finding *other = list_at(reading->findings, i, sizeof(*other));

		if (other->offset >= start && strcmp(other->type, "deposit") == 0)
			return true;
	}
	return false;
}

static void
add(struct reading *reading, const struct finding *finding)
{
	if (!is_known(reading, finding))
		*(struct finding *)list_push(
			reading->findings, sizeof(*finding), reading->arena) = *finding;
}

/* ------ plans ------ */

static void
add_plan(struct reading *reading, const struct phrase_match *match, struct when when)
{
	struct stretch where = {
		match->first < when.first ? match->first : when.first,
		match->end > when.end ? match->end : when.end,
	};
	struct finding finding = finding_make(reading, finding_follow_up, where);
	char date[DATE_TEXT_SIZE];

	date_format(when.date, date);
	finding.date = when.date;
	finding.label = arena_format(reading->arena, "Follow up on %s", date);
	if (date_compare(when.date, reading->today) < 0)
		finding.refused = "that day is past";
	add(reading, &finding);
}

/* Japanese plans may end in words that are Chinese, too, as 提案: not with a day that is
 * no Japanese one. */
static bool
suits(const struct note_phrase *phrase, const struct when *when)
{
	return strcmp(phrase->language, "ja") != 0 || strcmp(when->language, "zh") != 0;
}

/* Every day that begins in the stretch; how many there are. */
static size_t
add_plans(struct reading *reading, const struct note_phrase *phrase,
	const struct phrase_match *match, struct stretch stretch)
{
	size_t at = stretch.first, count = 0;

	for (;;) {
		struct when when =
			when_find(reading->reader->when, reading->text, at, stretch.end);

		if (when.end == 0)
			return count;
		if (suits(phrase, &when) && !reading->is_quoted[when.first])
			add_plan(reading, match, when);
		at = when.end;
		count++;
	}
}

/* Whether the token may stand behind a day and say the time: "Thursday 14:00". */
static bool
is_of_time(const struct phrase_text *text, size_t index)
{
	static const char *const words[] = { "at", "am", "pm", "時", "点", "noon", "morning",
		"afternoon", "evening", NULL };

	for (size_t i = 0; words[i]; i++) {
		if (phrase_token_is(text, index, words[i]))
			return true;
	}
	return text->tokens[index].kind == PHRASE_NUMBER;
}

/* The day when the clause that the token is in is nothing else: "next Tuesday,". */
static struct when
only_day(const struct reading *reading, size_t at)
{
	const struct phrase_text *text = reading->text;
	struct stretch clause = clause_of(reading, at);
	struct when when = when_find(reading->reader->when, text, clause.first, clause.end);

	for (size_t i = clause.first; i < clause.end; i++) {
		enum phrase_kind kind = text->tokens[i].kind;

		if (kind != PHRASE_MARK && kind != PHRASE_BREAK &&
			(i < when.first || (i >= when.end && !is_of_time(text, i))))
			return (struct when){ 0 };
	}
	return when;
}

/* "Next Tuesday, follow up": the day stands in the clause beside. */
static void
add_plan_beside(
	struct reading *reading, const struct phrase_match *match, struct stretch clause)
{
	struct when when = { 0 };

	if (clause.end < reading->end)
		when = only_day(reading, clause.end);
	if (when.end == 0 && clause.first > reading->first)
		when = only_day(reading, clause.first - 1);
	if (when.end > 0)
		add_plan(reading, match, when);
}

static void
read_plan(struct reading *reading, const struct note_phrase *phrase, size_t at)
{
	const struct stretch nothing = { 0, 0 };
	struct phrase_match match = match_at(reading, phrase, at);
	struct stretch clause;

	if (match.end == 0 || reading->is_quoted[at])
		return;
	clause = clause_of(reading, at);
	if (says(reading, NOTE_DENIAL, clause, nothing) ||
		says(reading, NOTE_PAST, clause, nothing) || is_banned(reading, clause))
		return;
	if (add_plans(reading, phrase, &match, clause) == 0)
		add_plan_beside(reading, &match, clause);
}

static void
read_plans(struct reading *reading, enum note_meaning meaning, size_t at)
{
	const struct list *plans = &reading->reader->phrases[meaning];

	for (size_t i = 0; i < plans->count; i++)
		read_plan(reading, list_at(plans, i, sizeof(struct note_phrase)), at);
}

/* Whether the last clause of the sentence is a plan. */
static bool
ends_in_plan(const struct reading *reading)
{
	struct stretch last = clause_of(reading, reading->end - 1);
	int64_t start = (int64_t)reading->text->tokens[last.first].offset;

	for (size_t i = 0; i < reading->findings->count; i++) {
		const struct finding *finding = list_at(reading->findings, i, sizeof(*finding));

		if (finding->kind == finding_follow_up &&
			finding->offset + finding->length > start)
			return true;
	}
	return false;
}

/* ------ what happened ------ */

static void
add_stage(struct reading *reading, const struct phrase_match *match, const char *value)
{
	struct finding finding = finding_make(
		reading, finding_stage, (struct stretch){ match->first, match->end });
	struct stage stage = stage_of(&reading->settings->pipeline, value);

	if (strcmp(value, "deposit") == 0 && is_deposit_logged(reading))
		return;
	finding.stage = value;
	finding.label = arena_format(reading->arena, "Move to %s", stage.label);
	if (stage_index(&reading->settings->pipeline, value) ==
		reading->settings->pipeline.count)
		finding.refused = "the pipeline has no such stage";
	add(reading, &finding);
}

static void
add_rating(struct reading *reading, const struct phrase_match *match, const char *value)
{
	struct finding finding = finding_make(
		reading, finding_rating, (struct stretch){ match->first, match->end });
	int64_t stars = match->slots[0].number;
	struct hundredths rating = { .is_known = true, .value = (int32_t)stars };

	(void)value;
	finding.rating = rating;
	finding.type = "review";
	finding.label = arena_format(reading->arena, "Log a rating of %s",
		stars % 100 ? arena_format(reading->arena, "%d.5", (int)(stars / 100))
					: arena_format(reading->arena, "%d", (int)(stars / 100)));
	add(reading, &finding);
}

static void
add_payment(struct reading *reading, const struct phrase_match *match, const char *value)
{
	struct finding finding = finding_make(
		reading, finding_interaction, (struct stretch){ match->first, match->end });
	const struct phrase_slot *slot = phrase_slot(match, "money");

	finding.amount =
		note_money(reading->text, slot->first, slot->end, reading->reader->base_currency);
	finding.type = value;
	finding.label = arena_format(
		reading->arena, "Log %s %s", money_show(finding.amount, reading->arena), value);
	add(reading, &finding);
}

static void
read_happening(struct reading *reading, enum note_meaning meaning, size_t at,
	void (*add_one)(
		struct reading *reading, const struct phrase_match *match, const char *value))
{
	const struct list *phrases = &reading->reader->phrases[meaning];

	for (size_t i = 0; i < phrases->count; i++) {
		const struct note_phrase *phrase = list_at(phrases, i, sizeof(*phrase));
		struct phrase_match match = match_at(reading, phrase, at);
		struct stretch within = { match.first, match.end }, clause;

		if (match.end == 0 || is_masked(reading, &match))
			continue;
		clause = clause_of(reading, at);
		if (says(reading, NOTE_DENIAL, clause, within) ||
			says(reading, NOTE_AHEAD, clause, within))
			continue;
		add_one(reading, &match, phrase->value);
		return;
	}
}

/* ------ sentences ------ */

static int
compare_places(const void *first, const void *second)
{
	const struct finding *one = first, *other = second;

	return (one->offset > other->offset) - (one->offset < other->offset);
}

/* A day alone goes on with the sentence before it: "When? Friday" plans nothing. */
static bool
goes_on(const struct reading *reading)
{
	return only_day(reading, reading->first).end > 0 &&
		clause_of(reading, reading->first).end == reading->end;
}

static void
read_sentence(struct reading *reading)
{
	const struct stretch all = { reading->first, reading->end };
	const struct stretch nothing = { 0, 0 };

	mask(reading);
	if (reading->is_doubted && goes_on(reading))
		return;
	reading->is_doubted = says(reading, NOTE_DOUBT, all, nothing);
	if (reading->is_doubted)
		return;
	for (size_t at = reading->first; at < reading->end; at++)
		read_happening(reading, NOTE_PAYMENT, at, add_payment);
	for (size_t at = reading->first; at < reading->end; at++) {
		read_plans(reading, NOTE_PLAN, at);
		read_happening(reading, NOTE_STAGE, at, add_stage);
		read_happening(reading, NOTE_RATING, at, add_rating);
	}
	for (size_t at = reading->first; ends_in_plan(reading) && at < reading->end; at++)
		read_plans(reading, NOTE_CHAIN, at);
}

void
note_read(const struct note_reader *reader, const char *note,
	const struct settings *settings, struct list *findings, struct arena *arena)
{
	struct phrase_text text = phrase_text_read(span_of(note), arena);
	struct reading reading = {
		.reader = reader,
		.text = &text,
		.settings = settings,
		.today = reader->today,
		.is_masked = arena_alloc(arena, text.count + 1),
		.is_quoted = arena_alloc(arena, text.count + 1),
		.findings = findings,
		.arena = arena,
	};

	note_mark_quoted(&text, reading.is_quoted);
	for (size_t i = 0; i < text.sentences.count; i++) {
		const struct phrase_sentence *sentence =
			list_at(&text.sentences, i, sizeof(*sentence));

		reading.first = sentence->first;
		reading.end = sentence->end;
		read_sentence(&reading);
	}
	list_sort(findings, sizeof(struct finding), compare_places);
}

void
note_understand(const char *note, struct date today, const struct settings *settings,
	struct list *findings, struct arena *arena)
{
	note_read(note_reader_make(today, settings->money.base, arena), note, settings,
		findings, arena);
}
