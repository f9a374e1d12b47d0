#include <string.h>

#include "core/note-parts.h"

/* Marks as folding leaves them. */
struct quotation {
	const char *open, *close;
};

static const struct quotation quotations[] = {
	{ "\"", "\"" },
	{ "“", "”" },
	{ "„", "“" },
	{ "«", "»" },
	{ "「", "」" },
	{ "『", "』" },
	{ 0 },
};

static const struct quotation *
quotation_at(const struct phrase_text *text, size_t index)
{
	for (const struct quotation *row = quotations; row->open; row++) {
		if (phrase_token_is(text, index, row->open))
			return row;
	}
	return NULL;
}

/* Where the quotation ends; the token itself when nothing closes it: inches. */
static size_t
closing(const struct phrase_text *text, size_t index, const struct quotation *quotation)
{
	for (size_t at = index + 1; at < text->count; at++) {
		if (phrase_token_is(text, at, quotation->close))
			return at;
	}
	return index;
}

static bool
begins_line(const struct phrase_text *text, size_t index)
{
	const struct phrase_token *token = &text->tokens[index];
	size_t start = index > 0 ? token[-1].offset + token[-1].length : 0;

	return index == 0 || memchr(text->written.start + start, '\n', token->offset - start);
}

/* The last token of the line. */
static size_t
line_end(const struct phrase_text *text, size_t index)
{
	while (index + 1 < text->count && !begins_line(text, index + 1))
		index++;
	return index;
}

void
note_mark_quoted(const struct phrase_text *text, bool *is_quoted)
{
	for (size_t i = 0; i < text->count; i++) {
		const struct quotation *quotation = quotation_at(text, i);
		size_t end = i;

		if (quotation)
			end = closing(text, i, quotation);
		else if (phrase_token_is(text, i, ">") && begins_line(text, i))
			end = line_end(text, i);
		for (size_t at = i; at <= end; at++)
			is_quoted[at] = end > i;
		i = end;
	}
}
