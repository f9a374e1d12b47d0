#include "tui/editor-text.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 16 };

static const struct spot beginning = { 0, 0 };

/* ------ one line ------ */

static void
forget_rows(struct editor_line *line)
{
	free(line->rows);
	line->rows = NULL;
	line->row_count = 0;
	line->width = 0;
}

static void
release_line(struct editor_line *line)
{
	free(line->bytes);
	free(line->rows);
}

static size_t
grown(size_t capacity, size_t needed)
{
	capacity = capacity ? capacity : FIRST_CAPACITY;
	while (capacity < needed)
		capacity *= 2;
	return capacity;
}

static void
put_into_line(struct editor_line *line, size_t offset, struct span bytes)
{
	if (!line->bytes || line->length + bytes.length > line->capacity) {
		line->capacity = grown(line->capacity, line->length + bytes.length);
		line->bytes = memory_resize(line->bytes, line->capacity);
	}
	if (bytes.length > 0) {
		memmove(line->bytes + offset + bytes.length, line->bytes + offset,
			line->length - offset);
		memcpy(line->bytes + offset, bytes.start, bytes.length);
	}
	line->length += bytes.length;
	forget_rows(line);
}

static void
cut_line(struct editor_line *line, size_t from, size_t to)
{
	if (to < line->length)
		memmove(line->bytes + from, line->bytes + to, line->length - to);
	line->length -= to - from;
	forget_rows(line);
}

/* ------ lines ------ */

static void
make_room(struct editor_text *text, size_t at, size_t count)
{
	if (text->count + count > text->capacity) {
		text->capacity = grown(text->capacity, text->count + count);
		text->lines =
			memory_resize(text->lines, text->capacity * sizeof(struct editor_line));
	}
	memmove(text->lines + at + count, text->lines + at,
		(text->count - at) * sizeof(struct editor_line));
	memset(text->lines + at, 0, count * sizeof(struct editor_line));
	text->count += count;
}

static size_t
count_newlines(struct span bytes)
{
	size_t count = 0;

	for (size_t i = 0; i < bytes.length; i++)
		count += bytes.start[i] == '\n';
	return count;
}

static struct span
tail_of(const struct editor_line *line, size_t offset)
{
	return span_make(line->bytes + offset, line->length - offset);
}

/* The line is parted at the spot, and the pieces go on either side and between. */
static struct spot
put(struct editor_text *text, struct spot at, struct span bytes)
{
	size_t newlines = count_newlines(bytes);
	struct spot end = { at.line + newlines, 0 };
	struct span rest = bytes;

	text->length += bytes.length;
	if (newlines > 0) {
		make_room(text, at.line + 1, newlines);
		put_into_line(
			&text->lines[end.line], 0, tail_of(&text->lines[at.line], at.offset));
		cut_line(&text->lines[at.line], at.offset, text->lines[at.line].length);
	}
	for (size_t i = at.line; i < end.line; i++)
		put_into_line(&text->lines[i], text->lines[i].length, span_split(&rest, '\n'));
	put_into_line(&text->lines[end.line], newlines > 0 ? 0 : at.offset, rest);
	end.offset = rest.length + (newlines > 0 ? 0 : at.offset);
	return end;
}

static void
take(struct editor_text *text, struct spot from, struct spot to)
{
	size_t gone = to.line - from.line;
	struct editor_line *first = &text->lines[from.line];

	for (size_t i = from.line; i < to.line; i++)
		text->length -= text->lines[i].length + 1;
	text->length += from.offset;
	text->length -= to.offset;
	if (gone == 0) {
		cut_line(first, from.offset, to.offset);
		return;
	}
	cut_line(first, from.offset, first->length);
	put_into_line(first, from.offset, tail_of(&text->lines[to.line], to.offset));
	for (size_t i = from.line + 1; i <= to.line; i++)
		release_line(&text->lines[i]);
	memmove(first + 1, text->lines + to.line + 1,
		(text->count - to.line - 1) * sizeof(struct editor_line));
	text->count -= gone;
}

/* ------ what was changed ------ */

static void
forget_undone(struct editor_text *text)
{
	while (text->change_count > text->done)
		text_release(&text->changes[--text->change_count].text);
}

/* Room for one more change, the last. */
static struct editor_change *
new_change(struct editor_text *text)
{
	struct editor_change *change;

	if (text->change_count == text->change_capacity) {
		text->change_capacity = grown(text->change_capacity, text->change_capacity + 1);
		text->changes = memory_resize(
			text->changes, text->change_capacity * sizeof(struct editor_change));
	}
	change = &text->changes[text->change_count++];
	*change = (struct editor_change){ .text = TEXT_INIT, .begins = text->is_paused };
	text->done = text->change_count;
	text->is_paused = false;
	return change;
}

/* The last change, when a text put in there goes on with it. */
static struct editor_change *
continued(struct editor_text *text, struct spot at)
{
	struct editor_change *last = text->done > 0 ? &text->changes[text->done - 1] : NULL;

	if (text->is_paused || !last || last->kind != CHANGE_INSERT ||
		spot_compare(last->to, at) != 0)
		return NULL;
	return last;
}

struct spot
editor_text_insert(struct editor_text *text, struct spot at, struct span bytes)
{
	struct editor_change *change;

	if (bytes.length == 0)
		return at;
	forget_undone(text);
	change = continued(text, at);
	if (!change) {
		change = new_change(text);
		change->kind = CHANGE_INSERT;
		change->from = at;
	}
	text_add_bytes(&change->text, bytes.start, bytes.length);
	change->to = put(text, at, bytes);
	return change->to;
}

void
editor_text_remove(struct editor_text *text, struct spot from, struct spot to)
{
	struct editor_change *change;

	if (spot_compare(from, to) >= 0)
		return;
	forget_undone(text);
	change = new_change(text);
	change->kind = CHANGE_REMOVE;
	change->from = from;
	change->to = to;
	editor_text_copy(text, from, to, &change->text);
	take(text, from, to);
}

void
editor_text_pause(struct editor_text *text)
{
	text->is_paused = true;
}

static struct span
bytes_of(const struct editor_change *change)
{
	return span_make(change->text.bytes, change->text.length);
}

struct editor_undone
editor_text_undo(struct editor_text *text)
{
	struct editor_undone undone = { text->done > 0, beginning };
	bool goes_on = undone.is_done;

	while (goes_on) {
		const struct editor_change *change = &text->changes[--text->done];

		if (change->kind == CHANGE_INSERT)
			take(text, change->from, change->to);
		else
			put(text, change->from, bytes_of(change));
		undone.caret = change->kind == CHANGE_INSERT ? change->from : change->to;
		goes_on = text->done > 0 && !change->begins;
	}
	text->is_paused = true;
	return undone;
}

struct editor_undone
editor_text_redo(struct editor_text *text)
{
	struct editor_undone redone = { text->done < text->change_count, beginning };
	bool goes_on = redone.is_done;

	while (goes_on) {
		const struct editor_change *change = &text->changes[text->done++];

		if (change->kind == CHANGE_INSERT)
			put(text, change->from, bytes_of(change));
		else
			take(text, change->from, change->to);
		redone.caret = change->kind == CHANGE_INSERT ? change->to : change->from;
		goes_on = text->done < text->change_count && !change[1].begins;
	}
	text->is_paused = true;
	return redone;
}

/* ------ reading ------ */

struct span
editor_text_line(const struct editor_text *text, size_t line)
{
	return tail_of(&text->lines[line], 0);
}

struct spot
editor_text_last(const struct editor_text *text)
{
	return (struct spot){ text->count - 1, text->lines[text->count - 1].length };
}

int
spot_compare(struct spot first, struct spot second)
{
	if (first.line != second.line)
		return first.line < second.line ? -1 : 1;
	if (first.offset != second.offset)
		return first.offset < second.offset ? -1 : 1;
	return 0;
}

void
editor_text_copy(
	const struct editor_text *text, struct spot from, struct spot to, struct text *copy)
{
	for (size_t i = from.line; i <= to.line; i++) {
		size_t start = i == from.line ? from.offset : 0;
		size_t end = i == to.line ? to.offset : text->lines[i].length;

		if (end > start)
			text_add_bytes(copy, text->lines[i].bytes + start, end - start);
		if (i < to.line)
			text_add_char(copy, '\n');
	}
}

void
editor_text_copy_all(const struct editor_text *text, struct text *copy)
{
	editor_text_copy(text, beginning, editor_text_last(text), copy);
}

void
editor_text_begin(struct editor_text *text)
{
	*text = (struct editor_text){ .is_paused = true };
	make_room(text, 0, 1);
	put_into_line(&text->lines[0], 0, span_of(""));
}

void
editor_text_end(struct editor_text *text)
{
	for (size_t i = 0; i < text->count; i++)
		release_line(&text->lines[i]);
	text->done = 0;
	forget_undone(text);
	free(text->lines);
	free(text->changes);
	*text = (struct editor_text){ 0 };
}
