#include "command/word.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

/* Adds what stands between two quotes and returns what follows the second; NULL when
 * there is none. */
static const char *
split_quoted(const char *next, struct text *word)
{
	char quote = *next++;

	while (*next && *next != quote) {
		if (quote == '"' && *next == '\\' && (next[1] == '"' || next[1] == '\\'))
			next++;
		text_add_char(word, *next++);
	}
	return *next ? next + 1 : NULL;
}

/* Adds one word and returns what follows it; NULL when a quote is left open. */
static const char *
split_word(const char *next, struct text *word)
{
	while (next && *next && !isspace((unsigned char)*next)) {
		if (*next == '\'' || *next == '"') {
			next = split_quoted(next, word);
		} else {
			if (*next == '\\' && next[1])
				next++;
			text_add_char(word, *next++);
		}
	}
	return next;
}

bool
words_split(
	const char *line, struct list *words, struct arena *arena, struct error *error)
{
	const char *next = line;

	for (;;) {
		struct text word = TEXT_INIT;

		while (isspace((unsigned char)*next))
			next++;
		if (!*next)
			return true;
		next = split_word(next, &word);
		list_push_text(words, text_take(&word, arena), arena);
		if (!next)
			return fail(error, ERROR_USAGE, "a quote is left open in: %s", line);
	}
}

size_t
words_last(const char *line)
{
	const char *next = line;
	const char *start = line;

	for (;;) {
		struct text word = TEXT_INIT;

		while (isspace((unsigned char)*next))
			next++;
		start = next;
		if (!*next)
			break;
		next = split_word(next, &word);
		text_release(&word);
		if (!next || !*next)
			break;
	}
	return (size_t)(start - line);
}

static bool
is_plain(const char *word)
{
	return *word && *word != '-' && !strpbrk(word, " \t\n\v\f\r'\"\\$`&|;<>()*?[]#~!{}");
}

const char *
word_quote(const char *word, struct arena *arena)
{
	struct text text = TEXT_INIT;

	if (is_plain(word))
		return arena_copy(arena, word);
	text_add_char(&text, '\'');
	for (; *word; word++) {
		if (*word == '\'')
			text_add(&text, "'\\''");
		else
			text_add_char(&text, *word);
	}
	text_add_char(&text, '\'');
	return text_take(&text, arena);
}

bool
word_number(const char *word, int64_t lowest, int64_t highest, int64_t *number)
{
	char *end;
	long long value;

	if (!isdigit((unsigned char)word[*word == '-']))
		return false;
	errno = 0;
	value = strtoll(word, &end, 10);
	if (*end || errno || value < lowest || value > highest)
		return false;
	*number = value;
	return true;
}
