#include "core/when.h"

#include "core/when-parts.h"

enum { LONGEST_EDGE = 8 }; /* tokens before a day that are looked at */

struct when_phrase {
	const struct phrase *phrase;
	const struct when_row *row;
};

struct edge_phrase {
	const struct phrase *phrase;
	int says;
};

struct when_reader {
	struct date today;
	struct list phrases; /* of struct when_phrase */
	struct list before;  /* of struct edge_phrase */
	struct list behind;  /* of struct edge_phrase */
};

static const struct phrase_readers readers = { when_slots, NULL };

static struct list
make_edges(const struct when_edge *rows, struct arena *arena)
{
	struct list edges = { 0 };

	for (const struct when_edge *row = rows; row->pattern; row++)
		*(struct edge_phrase *)list_push(&edges, sizeof(struct edge_phrase), arena) =
			(struct edge_phrase){ phrase_make(row->pattern, arena), (int)row->says };
	return edges;
}

const struct when_reader *
when_reader_make(struct date today, struct arena *arena)
{
	struct when_reader *reader = arena_alloc(arena, sizeof(*reader));

	reader->today = today;
	for (const struct when_row *row = when_rows; row->pattern; row++)
		*(struct when_phrase *)list_push(&reader->phrases, sizeof(struct when_phrase),
			arena) = (struct when_phrase){ phrase_make(row->pattern, arena), row };
	reader->before = make_edges(when_before, arena);
	reader->behind = make_edges(when_behind, arena);
	return reader;
}

/* Whether the phrase stands directly before the token. */
static bool
ends_at(const struct phrase *phrase, const struct phrase_text *text, size_t end)
{
	size_t farthest = end > LONGEST_EDGE ? end - LONGEST_EDGE : 0;

	for (size_t first = end; first-- > farthest;) {
		if (phrase_match_at(phrase, text, first, &readers).end == end)
			return true;
	}
	return false;
}

static bool
is_allowed_before(
	const struct when_reader *reader, const struct phrase_text *text, size_t first)
{
	for (size_t i = 0; i < reader->before.count; i++) {
		const struct edge_phrase *edge = list_at(&reader->before, i, sizeof(*edge));

		if (ends_at(edge->phrase, text, first))
			return edge->says == WHEN_ALLOWED;
	}
	return true;
}

static bool
is_allowed_behind(
	const struct when_reader *reader, const struct phrase_text *text, size_t end)
{
	for (size_t i = 0; i < reader->behind.count; i++) {
		const struct edge_phrase *edge = list_at(&reader->behind, i, sizeof(*edge));

		if (phrase_match_at(edge->phrase, text, end, &readers).end > end)
			return edge->says == WHEN_ALLOWED;
	}
	return true;
}

/* The longest row that fits; of equal ones the first. */
static struct when
read_longest(
	const struct when_reader *reader, const struct phrase_text *text, size_t first)
{
	struct when when = { .first = first, .language = "" };

	for (size_t i = 0; i < reader->phrases.count; i++) {
		const struct when_phrase *one = list_at(&reader->phrases, i, sizeof(*one));
		struct when_match match = { .text = text, .today = reader->today };

		if (!phrase_may_begin(one->phrase, text, first))
			continue;
		match.match = phrase_match_at(one->phrase, text, first, &readers);
		if (match.match.end > when.end) {
			when.end = match.match.end;
			when.date = one->row->read(&match, one->row->value);
			when.language = one->row->language;
		}
	}
	return when;
}

struct when
when_read(const struct when_reader *reader, const struct phrase_text *text, size_t first)
{
	struct when when = read_longest(reader, text, first);

	if (when.end > 0 &&
		(!is_allowed_before(reader, text, first) ||
			!is_allowed_behind(reader, text, when.end)))
		when.date = (struct date){ 0 };
	return when;
}

/* A day that does not count hides those in it: of "not Thursday, March 5" none is left.
 */
struct when
when_find(const struct when_reader *reader, const struct phrase_text *text, size_t first,
	size_t end)
{
	while (first < end && first < text->count) {
		struct when when = when_read(reader, text, first);

		if (date_is_known(when.date))
			return when;
		first = when.end > first ? when.end : first + 1;
	}
	return (struct when){ 0 };
}

struct phrase_value
when_slot(const struct phrase_text *text, size_t first, const void *reader)
{
	struct when when = when_read(reader, text, first);

	if (!date_is_known(when.date))
		return (struct phrase_value){ 0 };
	return (struct phrase_value){ when.end, when.date.day };
}
