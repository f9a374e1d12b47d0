#include "book/applying.h"

#include <string.h>

/*
 * A row is remembered by the contact that it went to, among its former lines:
 *
 *     google kdjwpqa:xmtzhvbqowieur…
 *
 * Behind whose table it stood in and which row it was come sums of seven letters: of the
 * whole row, and of each value that it said or gave.  There are letters alone in them, so
 * that none looks like the number of a card.
 */
enum {
	SUM_LENGTH = 7,
	LETTERS = 26,
	SUMS_LIMIT = 60, /* in one text, which has a limit of its own */
	LINE_LIMIT = 45, /* texts of one contact; two that are merged have them all */
};

static void
add_sum(struct text *text, uint64_t hash)
{
	hash ^= hash >> 32;
	for (int i = 0; i < SUM_LENGTH; i++, hash /= LETTERS)
		text_add_char(text, (char)('a' + hash % LETTERS));
}

void
staging_add_sum(struct text *sums, const char *what, struct span value)
{
	add_sum(sums, hash_bytes(what, value));
}

void
memory_add(struct text *sums, const char *what, const char *value)
{
	staging_add_sum(sums, what, span_of(value));
}

void
memory_add_said(struct text *sums, const char *what, const char *value)
{
	add_sum(sums, ~hash_bytes(what, span_of(value)));
}

/* "google kdjwpqa:" */
static const char *
prefix_of(const struct staged_contact *staged, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add_format(&text, "%s ", staged->source);
	add_sum(&text, hash_bytes("", span_make(staged->id.bytes, sizeof(staged->id.bytes))));
	text_add_char(&text, ':');
	return text_take(&text, arena);
}

/* The sums of a remembered row; NULL when the line is none. */
static const char *
sums_in(const char *line)
{
	const char *colon = strchr(line, ':');
	const char *space = strchr(line, ' ');

	return space && colon == space + 1 + SUM_LENGTH ? colon + 1 : NULL;
}

static bool
has_sum(const char *sums, const char *sum)
{
	for (size_t length = strlen(sums); length >= SUM_LENGTH;
		 length -= SUM_LENGTH, sums += SUM_LENGTH)
		if (memcmp(sums, sum, SUM_LENGTH) == 0)
			return true;
	return false;
}

/* Whether a remembered row has the sum; of all rows, or of those with the prefix. */
static bool
is_remembered(const struct list *lines, const char *prefix, const char *sum)
{
	for (size_t i = 0; i < lines->count; i++) {
		const char *line = list_text(lines, i);
		const char *sums = sums_in(line);

		if (sums && strncmp(line, prefix, strlen(prefix)) == 0 && has_sum(sums, sum))
			return true;
	}
	return false;
}

struct memory
memory_of(
	const struct list *lines, const struct staged_contact *staged, struct arena *arena)
{
	return (struct memory){ lines, prefix_of(staged, arena) };
}

static bool
has_value(
	const struct list *lines, const char *prefix, const char *what, const char *value)
{
	struct text sum = TEXT_INIT;
	bool has;

	memory_add(&sum, what, value);
	has = is_remembered(lines, prefix, sum.bytes);
	text_release(&sum);
	return has;
}

bool
memory_has_said(const struct memory *memory, const char *what, const char *value)
{
	struct text sum = TEXT_INIT;
	bool has;

	memory_add_said(&sum, what, value);
	has = is_remembered(memory->lines, memory->prefix, sum.bytes) ||
		has_value(memory->lines, memory->prefix, what, value);
	text_release(&sum);
	return has;
}

bool
memory_has_given(const struct memory *memory, const char *what, const char *value)
{
	return has_value(memory->lines, "", what, value);
}

bool
memory_holds(const struct text *sums, const char *what, const char *value)
{
	struct text sum = TEXT_INIT;
	bool holds;

	memory_add(&sum, what, value);
	holds = has_sum(sums->bytes, sum.bytes);
	text_release(&sum);
	return holds;
}

bool
memory_has_row(const struct memory *memory)
{
	size_t length = strlen(memory->prefix);

	for (size_t i = 0; i < memory->lines->count; i++)
		if (strncmp(list_text(memory->lines, i), memory->prefix, length) == 0)
			return true;
	return false;
}

bool
memory_is_known(const struct memory *memory, const struct staged_contact *staged)
{
	const char *sums = staged->contact.imported_line;

	for (; *sums; sums += SUM_LENGTH)
		if (!is_remembered(memory->lines, memory->prefix, sums))
			return false;
	return true;
}

/* The newest of the lines, for which there is room, but for those of the row unless it
 * has said something in this import already. */
static struct list
others_of(const struct contact *contact, const struct staged_contact *staged,
	const char *prefix, size_t room, struct arena *arena)
{
	size_t count = contact->former_lines.count;
	struct list others = { 0 };

	for (size_t i = count > room ? count - room : 0; i < count; i++) {
		const char *line = list_text(&contact->former_lines, i);

		if (staged->before || strncmp(line, prefix, strlen(prefix)) != 0)
			list_push_text(&others, line, arena);
	}
	return others;
}

void
memory_keep(struct contact *contact, const struct staged_contact *staged,
	const struct text *sums, struct arena *arena)
{
	const char *prefix = prefix_of(staged, arena);
	size_t step = SUMS_LIMIT * SUM_LENGTH;
	size_t lines = (sums->length + step - 1) / step;
	size_t room = lines < LINE_LIMIT ? LINE_LIMIT - lines : 0;
	struct list all = others_of(contact, staged, prefix, room, arena);

	for (size_t i = 0; i < sums->length; i += step)
		list_push_text(&all,
			arena_format(arena, "%s%.*s", prefix, (int)step, sums->bytes + i), arena);
	contact->former_lines = all;
}

void
memory_fold(
	struct staged_contact *into, const struct staged_contact *more, struct arena *arena)
{
	const char *sums = arena_format(
		arena, "%s%s", into->contact.imported_line, more->contact.imported_line);
	struct text one = TEXT_INIT;

	if (strlen(sums) > (size_t)SUMS_LIMIT * SUM_LENGTH) {
		memory_add(&one, "rows", sums);
		sums = text_take(&one, arena);
	}
	into->contact.imported_line = sums;
}
