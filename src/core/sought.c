#include "core/sought.h"

#include <string.h>

#include "base/span.h"
#include "base/utf8.h"
#include "core/contact.h"

/* ------ the words ------ */

/* Adds what has letters or signs in it, once. */
static void
add_word(struct list *words, struct span word, struct arena *arena)
{
	const char *folded = utf8_fold_span(word, arena).start;

	if (*folded && !list_has_text(words, folded))
		list_push_text(words, folded, arena);
}

/* Up to the closing quote, or the end. */
static struct span
cut_quoted(struct span *rest)
{
	rest->start++;
	rest->length--;
	return span_split(rest, '"');
}

static struct span
cut_word(struct span *rest)
{
	size_t length = 0;

	while (length < rest->length && !strchr(" \"", rest->start[length]))
		length++;
	struct span word = span_make(rest->start, length);

	rest->start += length;
	rest->length -= length;
	return word;
}

static void
cut_words(struct span rest, struct list *words, struct arena *arena)
{
	while (rest.start && rest.length > 0) {
		if (*rest.start == ' ') {
			rest.start++;
			rest.length--;
		} else if (*rest.start == '"') {
			add_word(words, cut_quoted(&rest), arena);
		} else {
			add_word(words, cut_word(&rest), arena);
		}
	}
}

bool
sought_read(
	const char *text, struct list *words, struct arena *arena, struct error *error)
{
	struct span folded = utf8_fold_span(span_of(text), arena);

	if (contact_is_phone(text, arena))
		add_word(words, folded, arena);
	else
		cut_words(folded, words, arena);
	if (words->count == 0)
		return fail(error, ERROR_USAGE, "say what to search for");
	if (words->count > SOUGHT_LIMIT)
		return fail(
			error, ERROR_USAGE, "search for at most %d words at once", SOUGHT_LIMIT);
	return true;
}

/* ------ where a text says them ------ */

/* Whether what was folded so far is the word, may become it, or is something else. */
static enum {
	SAYS_IT,
	MAY_SAY_IT,
	SAYS_ELSE
} compare(struct span folded, struct span word)
{
	if (folded.length == 0)
		return SAYS_ELSE;
	if (span_starts_with(folded, word))
		return SAYS_IT;
	return span_starts_with(word, folded) ? MAY_SAY_IT : SAYS_ELSE;
}

/* Character by character, as a few of them may be one when folded, and one a few. */
size_t
sought_here(const char *text, const char *word)
{
	struct span rest = span_of(text), sought = span_of(word);
	struct arena arena = ARENA_INIT;
	size_t length = 0, found = 0;

	while (sought.length > 0 && length < rest.length && found == 0) {
		length += utf8_cluster(span_make(text + length, rest.length - length));
		int said = compare(utf8_fold_span(span_make(text, length), &arena), sought);

		if (said == SAYS_IT)
			found = length;
		else if (said == SAYS_ELSE)
			break;
	}
	arena_release(&arena);
	return found;
}

static size_t
longest_here(const char *text, const struct list *words)
{
	size_t longest = 0;

	for (size_t i = 0; i < words->count; i++) {
		size_t length = sought_here(text, list_text(words, i));

		longest = length > longest ? length : longest;
	}
	return longest;
}

/* Parts that overlap or touch are one. */
static void
add_part(struct list *parts, struct sought_part part, struct arena *arena)
{
	struct sought_part *last =
		parts->count > 0 ? list_at(parts, parts->count - 1, sizeof(*last)) : NULL;

	if (!last || part.start > last->start + last->length)
		*(struct sought_part *)list_push(parts, sizeof(part), arena) = part;
	else if (part.start + part.length > last->start + last->length)
		last->length = part.start + part.length - last->start;
}

struct list
sought_parts(const char *text, const struct list *words, struct arena *arena)
{
	struct span rest = span_of(text);
	struct list parts = { 0 };

	while (rest.length > 0) {
		size_t length = longest_here(rest.start, words);
		size_t step = utf8_cluster(rest);

		if (length > 0)
			add_part(&parts, (struct sought_part){ (size_t)(rest.start - text), length },
				arena);
		rest = span_make(rest.start + step, rest.length - step);
	}
	return parts;
}
