#include "store/key.h"

#include <assert.h>
#include <string.h>

static void
add_bytes(struct key *key, const void *bytes, size_t length)
{
	assert(length <= KEY_LIMIT - key->length);
	memcpy(key->bytes + key->length, bytes, length);
	key->length += length;
}

/* The lowest size bytes of the number, the highest of them first. */
static void
add_big_endian(struct key *key, uint64_t number, size_t size)
{
	unsigned char bytes[sizeof(number)];

	for (size_t i = 0; i < size; i++)
		bytes[i] = (unsigned char)(number >> (8 * (size - 1 - i)));
	add_bytes(key, bytes, size);
}

static uint64_t
big_endian_at(struct span key, size_t position, size_t size)
{
	uint64_t number = 0;

	for (size_t i = 0; i < size && position + i < key.length; i++)
		number = number << 8 | (unsigned char)key.start[position + i];
	return number;
}

static uint32_t
turn_sign(int32_t number)
{
	return (uint32_t)number ^ (uint32_t)1 << 31;
}

static uint64_t
turn_wide_sign(int64_t number)
{
	return (uint64_t)number ^ (uint64_t)1 << 63;
}

struct span
key_span(const struct key *key)
{
	return span_make(key->bytes, key->length);
}

struct key
key_empty(void)
{
	struct key key;

	key.length = 0;
	return key;
}

struct key
key_of_id(struct id id)
{
	struct key key = key_empty();

	key_add_id(&key, id);
	return key;
}

struct key
key_of_text(const char *text)
{
	struct key key = key_empty();

	key_add_text(&key, text, KEY_TEXT_LIMIT);
	return key;
}

struct key
key_of_interaction(struct id client_id, struct date date, struct id id)
{
	struct key key = key_empty();

	key_add_id(&key, client_id);
	key_add_date(&key, date);
	key_add_id(&key, id);
	return key;
}

struct key
key_of_day(struct date date, struct id client_id, struct id id)
{
	struct key key = key_empty();

	key_add_date(&key, date);
	key_add_id(&key, client_id);
	key_add_id(&key, id);
	return key;
}

struct key
key_of_followup(struct id client_id, struct id id)
{
	struct key key = key_empty();

	key_add_id(&key, client_id);
	key_add_id(&key, id);
	return key;
}

struct key
key_of_entry(int64_t number, uint32_t part)
{
	struct key key = key_empty();

	key_add_number(&key, number);
	key_add_part(&key, part);
	return key;
}

void
key_add_id(struct key *key, struct id id)
{
	add_bytes(key, id.bytes, sizeof(id.bytes));
}

void
key_add_date(struct key *key, struct date date)
{
	add_big_endian(key, turn_sign(date.day), KEY_DATE_SIZE);
}

void
key_add_number(struct key *key, int64_t number)
{
	add_big_endian(key, turn_wide_sign(number), KEY_NUMBER_SIZE);
}

void
key_add_number_descending(struct key *key, int64_t number)
{
	add_big_endian(key, ~turn_wide_sign(number), KEY_NUMBER_SIZE);
}

void
key_add_small_descending(struct key *key, int32_t number)
{
	add_big_endian(key, (uint32_t)~turn_sign(number), sizeof(number));
}

void
key_add_part(struct key *key, uint32_t part)
{
	add_big_endian(key, part, KEY_PART_SIZE);
}

void
key_add_byte(struct key *key, uint8_t byte)
{
	add_bytes(key, &byte, sizeof(byte));
}

void
key_add_text(struct key *key, const char *text, size_t limit)
{
	struct span whole = span_of(text);

	if (whole.length <= limit) {
		add_bytes(key, whole.start, whole.length);
	} else {
		struct span head = span_head(whole, limit - KEY_ID_SIZE);

		add_bytes(key, head.start, head.length);
		key_add_id(key, id_from_name("key", whole));
	}
	key_add_byte(key, 0);
}

void
key_add_beginning(struct key *key, const char *text, size_t limit)
{
	struct span head = span_head(span_of(text), limit - KEY_ID_SIZE);

	add_bytes(key, head.start, head.length);
}

struct id
key_id_at(struct span key, size_t position)
{
	struct id id = { { 0 } };

	if (position <= key.length && sizeof(id.bytes) <= key.length - position)
		memcpy(id.bytes, key.start + position, sizeof(id.bytes));
	return id;
}

struct id
key_last_id(struct span key)
{
	return key_id_at(key, key.length - sizeof(struct id));
}

struct date
key_date_at(struct span key, size_t position)
{
	uint32_t number = (uint32_t)big_endian_at(key, position, KEY_DATE_SIZE);

	return (struct date){ (int32_t)(number ^ (uint32_t)1 << 31) };
}

int64_t
key_number_at(struct span key, size_t position)
{
	uint64_t number = big_endian_at(key, position, KEY_NUMBER_SIZE);

	return (int64_t)(number ^ (uint64_t)1 << 63);
}
