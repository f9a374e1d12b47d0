#include "core/question-parts.h"

#include <string.h>

enum question_tone
question_tones_join(enum question_tone first, enum question_tone second)
{
	if (first == QUESTION_ASKS || second == QUESTION_ASKS)
		return QUESTION_ASKS;
	return first == QUESTION_BEGS || second == QUESTION_BEGS ? QUESTION_BEGS
															 : QUESTION_PLAIN;
}

struct cuts
question_starts(const struct asked *asked, const struct list *openings)
{
	struct cuts starts = { { { 0, QUESTION_PLAIN } }, 1 };

	for (size_t i = 0; i < starts.count; i++) {
		for (size_t k = 0; k < openings->count && starts.count < MOST_ENDS; k++) {
			const struct courtesy *row = list_at(openings, k, sizeof(*row));
			struct phrase_match match = phrase_match_at(
				row->phrase, &asked->text, starts.cuts[i].at, &asked->readers);

			if (match.end > starts.cuts[i].at && match.end < asked->end)
				starts.cuts[starts.count++] = (struct cut){ match.end,
					question_tones_join(starts.cuts[i].tone, row->tone) };
		}
	}
	return starts;
}

/* Where a piece of politeness begins that ends there; the end when none does. */
static size_t
ending_start(const struct asked *asked, const struct courtesy *row, size_t end)
{
	enum { LONGEST_ENDING = 10 };
	size_t first = end > LONGEST_ENDING ? end - LONGEST_ENDING : 1;

	for (; first < end; first++) {
		struct phrase_match match =
			phrase_match_at(row->phrase, &asked->text, first, &asked->readers);

		if (match.end == end)
			return first;
	}
	return end;
}

struct cuts
question_ends(const struct asked *asked, const struct list *endings)
{
	struct cuts ends = { { { asked->end, QUESTION_PLAIN } }, 1 };

	for (size_t i = 0; i < ends.count; i++) {
		for (size_t k = 0; k < endings->count && ends.count < MOST_ENDS; k++) {
			const struct courtesy *row = list_at(endings, k, sizeof(*row));
			size_t start = ending_start(asked, row, ends.cuts[i].at);

			if (start < ends.cuts[i].at)
				ends.cuts[ends.count++] = (struct cut){ start,
					question_tones_join(ends.cuts[i].tone, row->tone) };
		}
	}
	return ends;
}

static bool fit_from(
	const struct asked *asked, const struct segment *segment, size_t at, struct fit *fit);

/* What may follow an open slot that begins there. */
static bool
fit_open(
	const struct asked *asked, const struct segment *segment, size_t at, struct fit *fit)
{
	size_t count = asked->text.count;
	bool is_last = !segment[1].phrase && segment[1].open == OPEN_NONE;
	size_t longest = segment->open == OPEN_TEXT ? LONGEST_TEXT : LONGEST_WHO;
	size_t first = is_last ? count : at + 1;
	size_t end = count - at < longest ? count : at + longest;
	size_t index = fit->open_count++;

	if (is_last && segment->open == OPEN_TEXT)
		end = count;
	for (size_t i = first; at < count && i <= end; i++) {
		fit->open[index].kind = segment->open;
		fit->open[index].first = at;
		fit->open[index].end = i;
		if (fit_from(asked, segment + 1, i, fit))
			return true;
	}
	fit->open_count = index;
	return false;
}

static bool
fit_from(
	const struct asked *asked, const struct segment *segment, size_t at, struct fit *fit)
{
	size_t slot_count = fit->slot_count;
	struct phrase_match match;

	if (segment->phrase && !phrase_may_begin(segment->phrase, &asked->text, at))
		return false;
	match = (struct phrase_match){ .end = at };
	if (segment->phrase)
		match = phrase_match_at(segment->phrase, &asked->text, at, &asked->readers);
	if (segment->phrase && match.end == 0)
		return false;
	for (size_t i = 0; i < match.slot_count && fit->slot_count < MOST_SLOTS; i++)
		fit->slots[fit->slot_count++] = match.slots[i];
	if (segment->open == OPEN_NONE ? match.end == asked->text.count
								   : fit_open(asked, segment, match.end, fit))
		return true;
	fit->slot_count = slot_count;
	return false;
}

bool
question_fit(
	const struct asked *asked, const struct ready *ready, size_t at, struct fit *fit)
{
	return fit_from(asked, ready->segments, at, fit);
}
