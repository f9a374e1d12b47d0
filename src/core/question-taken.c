#include "core/question-parts.h"

#include <string.h>

static const char *const quotes[] = { "\"", "\"", "“", "”", "「", "」", "『", "』", "'",
	"'", "‘", "’", "«", "»", NULL };

static bool
is_quoted(struct span span, const char *opening, const char *closing)
{
	size_t length = strlen(closing);

	return span.length >= strlen(opening) + length &&
		span_starts_with(span, span_of(opening)) &&
		memcmp(span.start + span.length - length, closing, length) == 0;
}

static struct span
without_quotes(struct span span)
{
	for (size_t i = 0; quotes[i]; i += 2) {
		size_t opening = strlen(quotes[i]), closing = strlen(quotes[i + 1]);

		if (is_quoted(span, quotes[i], quotes[i + 1]))
			return span_trim(
				span_make(span.start + opening, span.length - opening - closing));
	}
	return span;
}

/* Marks in front of a text that are none of it. */
static const char *const leading[] = { "：", "　", ":", "、", "，", NULL };
static const char *const dashes[] = { "- ", "– ", "— ", "― ", NULL };

static struct span
without_leading(struct span span, const char *const *marks)
{
	for (size_t i = 0; marks[i]; i++) {
		struct span mark = span_of(marks[i]);

		if (span_starts_with(span, mark))
			span =
				span_trim(span_make(span.start + mark.length, span.length - mark.length));
	}
	return span;
}

/* Whether a colon that somebody wrote stands there: what follows may be a list. */
static bool
is_colon(const struct asked *asked, size_t index)
{
	return index < asked->text.count && phrase_token_is(&asked->text, index, ":") &&
		asked->text.tokens[index].length > 0;
}

/* All that stands between the tokens before and behind, as it was written. */
static struct span
between(const struct asked *asked, size_t first, size_t end)
{
	const struct phrase_token *tokens = asked->text.tokens;
	size_t start = first > 0 ? tokens[first - 1].offset + tokens[first - 1].length : 0;
	size_t stop =
		end < asked->text.count ? tokens[end].offset : asked->text.written.length;
	struct span span =
		span_trim(span_make(asked->text.written.start + start, stop - start));

	span = without_leading(span, leading);
	if (!is_colon(asked, first - 1))
		span = without_leading(span, dashes);
	return without_quotes(span);
}

/* A name without the marks around it, but with the sign that begins an address. */
static struct span
name_between(const struct asked *asked, size_t first, size_t end)
{
	struct span span = phrase_written(&asked->text, first, end);
	const char *start = asked->text.written.start;

	while (span.start > start && strchr("+@", span.start[-1]))
		span = span_make(span.start - 1, span.length + 1);
	return span;
}

/* "Sarah's" is Sarah, "James'" James. */
static struct span
without_genitive(struct span span)
{
	static const char *const signs[] = { "'s", "'S", "’s", "’S", "'", "’", NULL };

	for (size_t i = 0; signs[i]; i++) {
		size_t length = strlen(signs[i]);

		if (span.length > length &&
			memcmp(span.start + span.length - length, signs[i], length) == 0)
			return span_make(span.start, span.length - length);
	}
	return (struct span){ span.start, 0 };
}

static bool
is_in_quotes(const struct asked *asked, struct span name)
{
	struct span written = asked->text.written;
	size_t start = (size_t)(name.start - written.start);

	for (size_t i = 0; quotes[i]; i += 2) {
		size_t opening = strlen(quotes[i]), closing = strlen(quotes[i + 1]);

		if (start >= opening && start + name.length + closing <= written.length &&
			memcmp(name.start - opening, quotes[i], opening) == 0 &&
			memcmp(name.start + name.length, quotes[i + 1], closing) == 0)
			return true;
	}
	return false;
}

/* Whether the word is a hedge of a script with spaces, or has one of another. */
static bool
has_hedge(const struct asked *asked, size_t first, size_t end, const char *hedge)
{
	for (size_t i = first; i < end; i++) {
		size_t length = 0;

		if (phrase_token_is(&asked->text, i, hedge))
			return true;
		if ((unsigned char)*hedge < 0x80)
			continue;
		for (size_t k = i; k < end && hedge[length]; k++) {
			const char *folded = asked->text.tokens[k].folded;

			if (strncmp(hedge + length, folded, strlen(folded)) != 0)
				break;
			length += strlen(folded);
		}
		if (!hedge[length])
			return true;
	}
	return false;
}

static bool
is_hedged(const struct asked *asked, size_t first, size_t end)
{
	if (is_in_quotes(asked, phrase_written(&asked->text, first, end)))
		return false;
	for (size_t i = 0; i < QUESTION_LANGUAGES; i++)
		for (const char *const *hedge = question_tongues[i]->hedges; *hedge; hedge++)
			if (has_hedge(asked, first, end, *hedge))
				return true;
	return false;
}

static void
take_slot(
	const struct asked *asked, const struct phrase_slot *slot, struct question *question)
{
	const struct settings *settings = asked->table->slots.settings;
	size_t index = (size_t)slot->number;

	if (strcmp(slot->name, "when") == 0)
		question->when = (struct date){ (int32_t)slot->number };
	else if (strcmp(slot->name, "stage") == 0)
		question->stage = ((const struct stage *)list_at(
							   &settings->pipeline, index, sizeof(struct stage)))
							  ->id;
	else if (strcmp(slot->name, "platform") == 0)
		question->platform = ((const struct platform *)list_at(
								  &settings->platforms, index, sizeof(struct platform)))
								 ->id;
	else
		question->number = slot->number;
}

/* Whether a hedge in the text turns the meaning: of a tag and a stage, not of what is to
 * be noted. */
static bool
is_hedging(enum question_kind kind)
{
	return question_rows[kind].effect == QUESTION_WRITES && kind != QUESTION_NOTE &&
		kind != QUESTION_FOLLOW;
}

/* False when what stands for the name can be none. */
static bool
take_open(const struct asked *asked, const struct fit *fit, size_t index,
	const struct asked *whole, struct question *question)
{
	size_t first = fit->open[index].first, end = fit->open[index].end;
	bool is_last = end == asked->text.count;
	struct span span;

	if (fit->open[index].kind == OPEN_TEXT) {
		span = is_last && question->kind != QUESTION_NOTE
			? without_quotes(name_between(asked, first, end))
			: between(whole, first, is_last ? whole->text.count : end);
		question->text = span_copy(span, asked->arena);
		return span.length > 0 &&
			!(is_hedging(question->kind) && is_hedged(asked, first, end));
	}
	span = name_between(asked, first, end);
	if (fit->open[index].kind == OPEN_WHOSE)
		span = without_genitive(span);
	question->who = span_copy(span, asked->arena);
	return span.length > 0 &&
		(question_rows[question->kind].effect == QUESTION_READS ||
			!is_hedged(asked, first, end));
}

bool
question_take(const struct asked *asked, const struct asked *whole, const struct fit *fit,
	struct question *question)
{
	for (size_t i = 0; i < fit->slot_count; i++)
		take_slot(asked, &fit->slots[i], question);
	for (size_t i = 0; i < fit->open_count; i++) {
		if (!take_open(asked, fit, i, whole, question))
			return false;
	}
	return true;
}
