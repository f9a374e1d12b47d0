#include "core/question-table.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

enum { MONTHS = 12 };

/* ------ the readers of slots ------ */

/* What stands in front of the day is the pattern's business: "until Monday". */
static struct phrase_value
read_day(const struct phrase_text *text, size_t first, const struct when_reader *days)
{
	struct phrase_text rest = *text;
	struct phrase_value value;

	rest.tokens += first;
	rest.count -= first;
	value = when_slot(&rest, 0, days);
	if (value.end > 0)
		value.end += first;
	return value;
}

/* What is known of a question that ends elsewhere does not hold. */
static struct phrase_value
read_when(const struct phrase_text *text, size_t first, const void *context)
{
	const struct question_slots *slots = context;
	struct question_days *known = slots->known;
	struct question_day *day = &known->days[first];

	if (first >= text->count)
		return (struct phrase_value){ 0 };
	if (known->count != text->count) {
		memset(known->days, 0, text->count * sizeof(*known->days));
		known->count = text->count;
	}
	if (!day->is_known)
		*day = (struct question_day){ true, read_day(text, first, slots->days) };
	return day->value;
}

static bool
begins(const char *text, const char *beginning)
{
	return strncmp(text, beginning, strlen(beginning)) == 0;
}

/* The most words in front of that place that call one of them so. */
static struct phrase_value
read_called(const struct phrase_text *text, size_t first, const struct list *callings)
{
	struct arena arena = ARENA_INIT;
	struct phrase_value value = { 0 };

	for (size_t i = 0; first < text->count && i < callings->count; i++) {
		const struct question_calling *calling = list_at(callings, i, sizeof(*calling));
		size_t end = first + calling->words;

		if (end <= value.end || end > text->count ||
			!begins(calling->folded, text->tokens[first].folded))
			continue;
		if (strcmp(utf8_fold_span(phrase_written(text, first, end), &arena).start,
				calling->folded) == 0)
			value = (struct phrase_value){ end, calling->index };
	}
	arena_release(&arena);
	return value;
}

static void
add_calling(struct list *callings, const char *name, size_t index, struct arena *arena)
{
	struct question_calling *calling = list_push(callings, sizeof(*calling), arena);

	calling->folded = utf8_fold(name, arena);
	calling->words = phrase_text_read(span_of(name), arena).count;
	calling->index = (int64_t)index;
}

void
question_slots_fill(struct question_slots *slots, struct arena *arena)
{
	const struct list *pipeline = &slots->settings->pipeline;
	const struct list *platforms = &slots->settings->platforms;

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));

		add_calling(&slots->pipeline, stage->id, i, arena);
		add_calling(&slots->pipeline, stage->label, i, arena);
	}
	for (size_t i = 0; i < platforms->count; i++) {
		const struct platform *platform = list_at(platforms, i, sizeof(*platform));

		add_calling(&slots->platforms, platform->id, i, arena);
		add_calling(&slots->platforms, platform->label, i, arena);
	}
}

/* By the names that the languages have for the built-in stages. */
static struct phrase_value
read_stage_name(
	const struct phrase_text *text, size_t first, const struct question_slots *slots)
{
	const struct list *pipeline = &slots->settings->pipeline;
	struct phrase_value value = { 0 };

	for (size_t i = 0; i < slots->stages.count; i++) {
		const struct question_called *called =
			list_at(&slots->stages, i, sizeof(*called));
		size_t index, end;

		if (!phrase_may_begin(called->phrase, text, first))
			continue;
		index = stage_index(pipeline, called->id);
		end = phrase_match_at(called->phrase, text, first, NULL).end;
		if (end > value.end && index < pipeline->count)
			value = (struct phrase_value){ end, (int64_t)index };
	}
	return value;
}

static struct phrase_value
read_stage(const struct phrase_text *text, size_t first, const void *context)
{
	const struct question_slots *slots = context;
	struct phrase_value named = read_stage_name(text, first, slots);
	struct phrase_value called = read_called(text, first, &slots->pipeline);

	return named.end > called.end ? named : called;
}

static struct phrase_value
read_platform(const struct phrase_text *text, size_t first, const void *context)
{
	const struct question_slots *slots = context;

	return read_called(text, first, &slots->platforms);
}

const struct phrase_reader question_readers[] = {
	{ "when", read_when },
	{ "stage", read_stage },
	{ "platform", read_platform },
	{ "number", phrase_number },
	{ 0 },
};

/* ------ the command line ------ */

static const char *
month_before(struct date today, struct arena *arena)
{
	char text[MONTH_TEXT_SIZE];

	month_format((struct month){ date_month(today).index - 1 }, text);
	return arena_copy(arena, text);
}

static const char *
number_text(int64_t number, struct arena *arena)
{
	return number > 0 ? arena_format(arena, "%lld", (long long)number) : "";
}

static const char *
date_text(struct date date, struct arena *arena)
{
	char text[DATE_TEXT_SIZE];

	date_format(date, text);
	return arena_copy(arena, text);
}

/* What stands for the slot; NULL when there is none of that name. */
static const char *
slot_text(const struct question *question, struct span name, struct date today,
	struct arena *arena)
{
	const struct {
		const char *name;
		const char *text;
	} slots[] = {
		{ "<who>", question->who },
		{ "<text>", question->text },
		{ "<stage>", question->stage },
		{ "<platform>", question->platform },
		{ "<when>", date_text(question->when, arena) },
		{ "<number>", number_text(question->number, arena) },
		{ "<last-month>", month_before(today, arena) },
		{ "<this-year>", number_text(date_month(today).index % MONTHS + 1, arena) },
	};

	for (size_t i = 0; i < sizeof(slots) / sizeof(*slots); i++)
		if (span_is(name, slots[i].name))
			return slots[i].text;
	return NULL;
}

/* The word with what its slot stands for; NULL when that is nothing. */
static const char *
fill_word(const struct question *question, struct span word, struct date today,
	struct arena *arena)
{
	const char *place = memchr(word.start, '<', word.length);
	struct span slot;
	const char *text;

	if (!place)
		return span_copy(word, arena);
	slot = span_make(place, word.length - (size_t)(place - word.start));
	text = slot_text(question, slot, today, arena);
	if (!text || !*text)
		return NULL;
	return arena_format(arena, "%.*s%s", (int)(place - word.start), word.start, text);
}

/* The command line of the row in that form. */
static struct span
line_of(enum question_kind kind, enum question_form form)
{
	bool is_export = kind == QUESTION_EXPORT || kind == QUESTION_EXPORT_CSV;
	bool is_listing =
		form == QUESTION_AS_LISTING || (form != QUESTION_AS_USUAL && !is_export);

	if (kind == QUESTION_EXPORT && form == QUESTION_AS_CSV)
		kind = QUESTION_EXPORT_CSV;
	return span_of(is_listing && question_rows[kind].listing
			? question_rows[kind].listing
			: question_rows[kind].command);
}

/* Whether a name or a text would be taken for an option. */
static bool
needs_dashes(const struct question *question)
{
	return *question->text == '-' || *question->who == '-';
}

static bool
is_option(struct span word)
{
	return word.length > 2 && memcmp(word.start, "--", 2) == 0;
}

/* Which words of a line are taken. */
enum taking { TAKE_ALL, TAKE_OPTIONS, TAKE_OTHERS };

static void
take_words(const struct question *question, struct span line, enum taking taking,
	struct list *words, struct date today, struct arena *arena)
{
	while (line.start) {
		struct span pattern = span_split(&line, ' ');
		const char *word = fill_word(question, pattern, today, arena);

		if (word &&
			(taking == TAKE_ALL || is_option(pattern) == (taking == TAKE_OPTIONS)))
			list_push_text(words, word, arena);
	}
}

struct list
question_words(const struct question *question, enum question_form form,
	struct date today, struct arena *arena)
{
	struct span line = line_of(question->kind, form);
	struct list words = { 0 };

	if (!needs_dashes(question)) {
		take_words(question, line, TAKE_ALL, &words, today, arena);
		return words;
	}
	list_push_text(&words, span_copy(span_split(&line, ' '), arena), arena);
	take_words(question, line, TAKE_OPTIONS, &words, today, arena);
	list_push_text(&words, "--", arena);
	take_words(question, line, TAKE_OTHERS, &words, today, arena);
	return words;
}

/* ------ languages ------ */

/* Kana is Japanese; ideographs alone are taken for Chinese. */
enum question_language
question_language(struct span asked)
{
	enum {
		FIRST_KANA = 0x3041,
		LAST_KANA = 0x30FF,
		FIRST_HAN = 0x4E00,
		LAST_HAN = 0x9FFF
	};
	enum question_language language = QUESTION_ENGLISH;

	while (asked.length > 0) {
		size_t length;
		int32_t code = utf8_decode(asked, &length);

		if (code >= FIRST_KANA && code <= LAST_KANA)
			return QUESTION_JAPANESE;
		if (code >= FIRST_HAN && code <= LAST_HAN)
			language = QUESTION_CHINESE;
		asked = span_make(asked.start + length, asked.length - length);
	}
	return language;
}
