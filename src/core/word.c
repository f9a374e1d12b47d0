#include "core/field.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

const struct word *
word_find(const struct word *words, struct span id)
{
	for (const struct word *word = words; word->id; word++)
		if (strlen(word->id) == id.length && !strncasecmp(word->id, id.start, id.length))
			return word;
	return NULL;
}

const char *
word_choices(const struct word *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const struct word *word = words; word->id; word++) {
		text_add(&text, word == words ? "" : ", ");
		text_add(&text, word->id);
	}
	return text_take(&text, arena);
}
