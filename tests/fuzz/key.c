#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "store/key.h"

/* What a key is made of, taken from the bytes. */
struct parts {
	int64_t number;
	int32_t small;
	struct date date;
	struct id id;
	const char *text;
};

static struct span
take(struct span *rest, size_t length)
{
	struct span taken =
		span_make(rest->start, length < rest->length ? length : rest->length);

	rest->start += taken.length;
	rest->length -= taken.length;
	return taken;
}

static void
fill(void *to, size_t size, struct span *rest)
{
	struct span from = take(rest, size);

	memset(to, 0, size);
	memcpy(to, from.start, from.length);
}

static struct parts
parts_of(struct span bytes, struct arena *arena)
{
	struct parts parts;

	fill(&parts.number, sizeof(parts.number), &bytes);
	fill(&parts.small, sizeof(parts.small), &bytes);
	fill(&parts.date, sizeof(parts.date), &bytes);
	fill(&parts.id, sizeof(parts.id), &bytes);
	parts.text = span_copy(bytes, arena);
	return parts;
}

static int
sign(int64_t first, int64_t second)
{
	return (first > second) - (first < second);
}

static int
sign_of(int comparison)
{
	return sign(comparison, 0);
}

static int
compare(const struct key *first, const struct key *second)
{
	return sign_of(span_compare(key_span(first), key_span(second)));
}

static struct key
key_rising(const struct parts *parts)
{
	struct key key = key_empty();

	key_add_number(&key, parts->number);
	key_add_date(&key, parts->date);
	key_add_id(&key, parts->id);
	return key;
}

static struct key
key_falling(const struct parts *parts)
{
	struct key key = key_empty();

	key_add_number_descending(&key, parts->number);
	key_add_small_descending(&key, parts->small);
	key_add_text(&key, parts->text, KEY_NAME_LIMIT);
	key_add_id(&key, parts->id);
	return key;
}

static void
read_back(const struct parts *parts)
{
	struct key key = key_rising(parts);
	struct span span = key_span(&key);

	MUST(key_number_at(span, 0) == parts->number);
	MUST(key_date_at(span, KEY_NUMBER_SIZE).day == parts->date.day);
	MUST(id_equal(key_id_at(span, KEY_NUMBER_SIZE + KEY_DATE_SIZE), parts->id));
	MUST(id_equal(key_last_id(span), parts->id));
}

/* Numbers of both directions, days and ids in the order of what they stand for. */
static void
order_numbers(const struct parts *first, const struct parts *second)
{
	struct key rising[2] = { key_rising(first), key_rising(second) };
	struct key falling[2] = { key_falling(first), key_falling(second) };
	int expected = sign(first->number, second->number);

	if (expected == 0)
		expected = sign(first->date.day, second->date.day);
	if (expected == 0)
		expected = sign_of(id_compare(first->id, second->id));
	MUST(compare(&rising[0], &rising[1]) == expected);
	expected = -sign(first->number, second->number);
	if (expected == 0)
		expected = -sign(first->small, second->small);
	if (expected != 0)
		MUST(compare(&falling[0], &falling[1]) == expected);
}

/* Short texts keep their order; of long ones equal stay equal and others differ. */
static void
order_texts(const char *first, const char *second)
{
	struct key keys[2] = { key_of_text(first), key_of_text(second) };
	int expected = sign_of(strcmp(first, second));

	MUST((compare(&keys[0], &keys[1]) == 0) == (expected == 0));
	if (strlen(first) <= KEY_TEXT_LIMIT && strlen(second) <= KEY_TEXT_LIMIT)
		MUST(compare(&keys[0], &keys[1]) == expected);
	for (int i = 0; i < 2; i++) {
		key_add_id(&keys[i], (struct id){ { 0 } });
		MUST(keys[i].length <= KEY_LIMIT);
	}
}

/* A text's key begins with every beginning of the text that is short enough. */
static void
begin(const char *text, size_t length, struct arena *arena)
{
	struct key whole = key_of_text(text), beginning = key_empty();

	if (length > strlen(text))
		length = strlen(text);
	length = span_head(span_of(text), length).length;
	key_add_beginning(&beginning, arena_copy_bytes(arena, text, length), KEY_TEXT_LIMIT);
	MUST(span_starts_with(key_span(&whole), key_span(&beginning)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct span rest = span_make(bytes, size);
	struct span half = take(&rest, size / 2);
	struct parts first = parts_of(half, &arena), second = parts_of(rest, &arena);

	read_back(&first);
	read_back(&second);
	order_numbers(&first, &second);
	order_texts(first.text, second.text);
	begin(first.text, (size_t)second.small & 0x3ff, &arena);
	arena_release(&arena);
	return 0;
}
