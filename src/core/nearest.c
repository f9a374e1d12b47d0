#include "core/nearest.h"

#include "base/utf8.h"

enum { LETTER_LIMIT = 64 };

struct letters {
	int32_t codes[LETTER_LIMIT];
	int count;
};

/* Edits from the first letters of the typed text to the name up to one of its letters. */
struct column {
	int edits[LETTER_LIMIT + 1];
};

static struct letters
letters_of(const char *text)
{
	struct span rest = span_of(text);
	struct letters letters = { .count = 0 };
	size_t length;

	while (rest.length && letters.count < LETTER_LIMIT) {
		letters.codes[letters.count++] = utf8_decode(rest, &length);
		rest = span_make(rest.start + length, rest.length - length);
	}
	return letters;
}

static int
smaller(int first, int second)
{
	return first < second ? first : second;
}

static bool
is_swap(const struct letters *typed, int i, const struct letters *name, int j)
{
	return i > 1 && j > 1 && typed->codes[i - 1] == name->codes[j - 2] &&
		typed->codes[i - 2] == name->codes[j - 1];
}

/* Nothing typed yet: the letters of the word that were left out. */
static int
edits_to_begin(const struct letters *name, int j, const struct column *last)
{
	return name->codes[j - 1] == ' ' ? 0 : last->edits[0] + 1;
}

static struct column
column_first(const struct letters *typed)
{
	struct column column = { { 0 } };

	for (int i = 1; i <= typed->count; i++)
		column.edits[i] = i;
	return column;
}

/* The column of letter j of the name, from the one before it and the one before that. */
static struct column
column_next(const struct letters *typed, const struct letters *name, int j,
	const struct column *last, const struct column *earlier)
{
	struct column column = { { edits_to_begin(name, j, last) } };

	for (int i = 1; i <= typed->count; i++) {
		int differs = typed->codes[i - 1] != name->codes[j - 1];
		int edits = smaller(last->edits[i], column.edits[i - 1]) + 1;

		edits = smaller(edits, last->edits[i - 1] + differs);
		if (is_swap(typed, i, name, j))
			edits = smaller(edits, earlier->edits[i - 2] + 1);
		column.edits[i] = edits;
	}
	return column;
}

int
nearest_distance(const char *typed, const char *name)
{
	struct letters typed_letters = letters_of(typed), name_letters = letters_of(name);
	struct column last = column_first(&typed_letters), earlier = last;
	int nearest = last.edits[typed_letters.count];

	for (int j = 1; j <= name_letters.count; j++) {
		struct column next =
			column_next(&typed_letters, &name_letters, j, &last, &earlier);

		earlier = last;
		last = next;
		nearest = smaller(nearest, last.edits[typed_letters.count]);
	}
	return nearest;
}

int
nearest_limit(const char *typed)
{
	return letters_of(typed).count / 3;
}
