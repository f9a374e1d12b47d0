#include "book/roll-entries.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 256 };

struct roll_entries
roll_entries_make(const struct sort *sort)
{
	return (struct roll_entries){ .sort = *sort, .texts = TEXT_INIT };
}

void
roll_entries_release(struct roll_entries *entries)
{
	free(entries->items);
	text_release(&entries->texts);
	*entries = roll_entries_make(&entries->sort);
}

/* Most texts end within the number: the end of the one before is as good an end. */
static uint32_t
keep_text(struct text *texts, const char *text)
{
	size_t place = texts->length;

	if (!*text && place > 0)
		return (uint32_t)(place - 1);
	text_add_bytes(texts, text, strlen(text) + 1);
	return (uint32_t)place;
}

void
roll_entries_add(
	struct roll_entries *entries, size_t column, struct id id, const struct sort_key *key)
{
	if (entries->count == entries->capacity) {
		entries->capacity =
			entries->capacity ? entries->capacity * 2 : (size_t)FIRST_CAPACITY;
		entries->items =
			memory_resize(entries->items, entries->capacity * sizeof(*entries->items));
	}
	entries->items[entries->count++] = (struct roll_entry){
		.id = id,
		.number = key->number,
		.text = keep_text(&entries->texts, key->text),
		.column = (uint16_t)column,
		.is_absent = key->is_absent,
	};
}

static struct sort_key
key_of(const struct roll_entries *entries, const struct roll_entry *entry)
{
	return (struct sort_key){
		.is_absent = entry->is_absent,
		.number = entry->number,
		.text = entries->texts.bytes + entry->text,
	};
}

static int
compare_to_key(const struct roll_entries *entries, const struct roll_entry *entry,
	struct id id, const struct sort_key *key)
{
	struct sort_key own = key_of(entries, entry);
	int order = sort_key_compare(&entries->sort, &own, key);

	return order ? order : id_compare(entry->id, id);
}

static int
compare(const void *first, const void *second, void *context)
{
	const struct roll_entry *one = first, *other = second;
	const struct roll_entries *entries = context;
	struct sort_key key = key_of(entries, other);

	if (one->column != other->column)
		return one->column < other->column ? -1 : 1;
	return compare_to_key(entries, one, other->id, &key);
}

/* The last place is filled first, so that only the new ones must step aside. */
static void
merge(struct roll_entries *entries, const struct roll_entry *added, size_t count)
{
	struct roll_entry *items = entries->items;
	size_t old = entries->settled, place = entries->count;

	while (count > 0) {
		if (old > 0 && compare(&items[old - 1], &added[count - 1], entries) > 0)
			items[--place] = items[--old];
		else
			items[--place] = added[--count];
	}
}

void
roll_entries_settle(struct roll_entries *entries)
{
	size_t count = entries->count - entries->settled;
	size_t size = count * sizeof(*entries->items);
	struct roll_entry *added;

	if (count == 0)
		return;
	qsort_r(entries->items + entries->settled, count, sizeof(*entries->items), compare,
		entries);
	if (entries->settled > 0) {
		added = memory_allocate(size);
		memcpy(added, entries->items + entries->settled, size);
		merge(entries, added, count);
		free(added);
	}
	entries->settled = entries->count;
}

/* The first settled one that is not before the column. */
static size_t
column_start(const struct roll_entries *entries, size_t column)
{
	size_t first = 0, end = entries->settled;

	while (first < end) {
		size_t middle = first + (end - first) / 2;

		if (entries->items[middle].column < column)
			first = middle + 1;
		else
			end = middle;
	}
	return first;
}

struct roll_range
roll_entries_column(const struct roll_entries *entries, size_t column)
{
	return (struct roll_range){ column_start(entries, column),
		column_start(entries, column + 1) };
}

/* The first half of an id tells nearly all of them apart, at the price of a number. */
static uint64_t
head_of(const struct id *id)
{
	uint64_t head;

	memcpy(&head, id->bytes, sizeof(head));
	return head;
}

size_t
roll_entries_find(
	const struct roll_entries *entries, struct roll_range range, struct id id)
{
	uint64_t head = head_of(&id);
	size_t index = range.first;

	for (; index < range.end; index++) {
		const struct roll_entry *entry = &entries->items[index];

		if (head_of(&entry->id) == head && id_equal(entry->id, id))
			break;
	}
	return index;
}

size_t
roll_entries_place(const struct roll_entries *entries, struct roll_range range,
	struct id id, const struct sort_key *key)
{
	while (range.first < range.end) {
		size_t middle = range.first + (range.end - range.first) / 2;

		if (compare_to_key(entries, &entries->items[middle], id, key) < 0)
			range.first = middle + 1;
		else
			range.end = middle;
	}
	return range.first;
}
