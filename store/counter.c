#include "store/counter.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "store/checksum.h"
#include "store/envelope.h"
#include "store/key.h"
#include "store/pack.h"
#include "store/transaction.h"

enum { FIRST_CAPACITY = 64, PARTS = 3 };

/* One counter's difference; an empty slot has no key.  Sums are wider than the table's,
 * so that one which cannot be kept is noticed when it would be. */
struct counter_slot {
	uint32_t hash;
	struct span key;
	const char *parts[PARTS];
	int64_t count;
	__int128 sum;
	__int128 fee;
};

static struct key
key_of(enum store_counter family, const struct store_count *count)
{
	struct key key = key_empty();

	key_add_byte(&key, (uint8_t)family);
	for (int i = 0; i < PARTS; i++)
		key_add_text(&key, count->parts[i] ? count->parts[i] : "", KEY_SHORT_LIMIT);
	return key;
}

static struct counter_slot *
slot_for(const struct counters *counters, struct span key, uint32_t hash)
{
	size_t mask = counters->capacity - 1;
	size_t at = hash & mask;

	while (counters->slots[at].key.start &&
		(counters->slots[at].hash != hash || !span_equal(counters->slots[at].key, key)))
		at = (at + 1) & mask;
	return &counters->slots[at];
}

static void
grow(struct counters *counters)
{
	struct counters larger = *counters;

	larger.capacity = counters->capacity ? counters->capacity * 2 : FIRST_CAPACITY;
	larger.slots = memory_allocate(larger.capacity * sizeof(*larger.slots));
	memset(larger.slots, 0, larger.capacity * sizeof(*larger.slots));
	for (size_t i = 0; i < counters->capacity; i++) {
		const struct counter_slot *slot = &counters->slots[i];

		if (slot->key.start)
			*slot_for(&larger, slot->key, slot->hash) = *slot;
	}
	free(counters->slots);
	*counters = larger;
}

static struct counter_slot *
fill(struct counters *counters, struct counter_slot *slot, struct span key,
	const struct store_count *count)
{
	counters->count++;
	slot->key =
		span_make(arena_copy_bytes(&counters->arena, key.start, key.length), key.length);
	for (int i = 0; i < PARTS; i++)
		slot->parts[i] =
			count->parts[i] ? arena_copy(&counters->arena, count->parts[i]) : "";
	return slot;
}

void
counters_add(struct counters *counters, enum store_counter family,
	const struct store_count *difference)
{
	struct key key = key_of(family, difference);
	uint32_t hash = checksum(0, key.bytes, key.length);
	struct counter_slot *slot;

	if (counters->count * 2 >= counters->capacity)
		grow(counters);
	slot = slot_for(counters, key_span(&key), hash);
	if (!slot->key.start)
		fill(counters, slot, key_span(&key), difference)->hash = hash;
	slot->count += difference->count;
	slot->sum += difference->sum;
	slot->fee += difference->fee;
}

void
counters_take(struct counters *counters, enum store_counter family,
	const struct store_count *difference)
{
	struct store_count turned = *difference;

	turned.count = -turned.count;
	turned.sum = -turned.sum;
	turned.fee = -turned.fee;
	counters_add(counters, family, &turned);
}

static bool
is_nothing(const struct counter_slot *slot)
{
	return slot->count == 0 && slot->sum == 0 && slot->fee == 0;
}

static bool
read_count(struct span key, struct span value, struct store_count *count,
	struct arena *arena, struct error *error)
{
	struct span contents;
	struct unpacker unpacker;

	if (!envelope_open(value, key, &contents, error))
		return false;
	if (arena)
		contents.start = arena_copy_bytes(arena, contents.start, contents.length);
	unpacker = unpack(contents);
	count->count = unpack_signed(&unpacker);
	count->sum = unpack_signed(&unpacker);
	count->fee = unpack_signed(&unpacker);
	for (int i = 0; i < PARTS; i++)
		count->parts[i] = unpack_text(&unpacker);
	return unpack_is_done(&unpacker) ||
		fail(error, ERROR_STORAGE, "a counter is damaged; run `rapport check`");
}

/* The slot has become what the table shall hold. */
static bool
write_count(const struct counter_slot *slot, struct engine_txn *txn, struct error *error)
{
	struct text value = TEXT_INIT;
	bool ok;

	if (is_nothing(slot))
		return engine_delete(txn, TABLE_COUNTER, slot->key, error);
	envelope_begin(&value);
	pack_signed(&value, slot->count);
	pack_signed(&value, (int64_t)slot->sum);
	pack_signed(&value, (int64_t)slot->fee);
	for (int i = 0; i < PARTS; i++)
		pack_text(&value, slot->parts[i]);
	envelope_end(&value, slot->key);
	ok = engine_put(
		txn, TABLE_COUNTER, slot->key, span_make(value.bytes, value.length), error);
	text_release(&value);
	return ok;
}

/* What the table has for the slot; zeros when nothing. */
static bool
look_up(const struct counter_slot *slot, struct engine_txn *txn,
	struct store_count *count, struct error *error)
{
	struct span value;
	enum store_found found = engine_get(txn, TABLE_COUNTER, slot->key, &value, error);

	*count = (struct store_count){ 0 };
	if (found == STORE_FOUND)
		return read_count(slot->key, value, count, NULL, error);
	return found == STORE_MISSING;
}

static bool
fits(__int128 number)
{
	return number >= INT64_MIN && number <= INT64_MAX;
}

static bool
fail_too_large(const struct counter_slot *slot, struct error *error)
{
	struct text text = TEXT_INIT;

	for (int i = 0; i < PARTS; i++)
		if (*slot->parts[i])
			text_add_format(&text, "%s%s", text.length ? ", " : "", slot->parts[i]);
	fail(error, ERROR_REFUSED,
		"the amounts of %s would come to more than can be counted; nothing was saved",
		text.bytes);
	text_release(&text);
	return false;
}

static bool
flush_slot(const struct counter_slot *slot, struct engine_txn *txn, struct error *error)
{
	struct counter_slot total = *slot;
	struct store_count stored;

	if (is_nothing(slot))
		return true;
	if (!look_up(slot, txn, &stored, error))
		return false;
	total.count += stored.count;
	total.sum += stored.sum;
	total.fee += stored.fee;
	if (!fits(total.sum) || !fits(total.fee))
		return fail_too_large(slot, error);
	return write_count(&total, txn, error);
}

bool
counters_flush(struct counters *counters, struct engine_txn *txn, struct error *error)
{
	bool ok = true;

	for (size_t i = 0; ok && i < counters->capacity; i++)
		if (counters->slots[i].key.start)
			ok = flush_slot(&counters->slots[i], txn, error);
	counters_release(counters);
	return ok;
}

/* From the first counter whose part is not before `from`. */
static enum store_found
seek_family(struct engine_cursor *cursor, enum store_counter counter, const char *from,
	struct engine_pair *pair, struct error *error)
{
	struct key first = key_empty();

	key_add_byte(&first, (uint8_t)counter);
	key_add_beginning(&first, from, KEY_SHORT_LIMIT);
	return engine_cursor_seek(cursor, key_span(&first), pair, error);
}

static bool
list_counts(struct engine_cursor *cursor, enum store_counter counter, const char *from,
	const char *to, struct arena *arena, struct list *items, struct error *error)
{
	struct engine_pair pair;
	enum store_found found = seek_family(cursor, counter, from, &pair, error);

	while (found == STORE_FOUND && (unsigned char)pair.key.start[0] == counter) {
		struct store_count count;

		if (!read_count(pair.key, pair.value, &count, arena, error))
			return false;
		if (strcmp(count.parts[0], to) > 0)
			break;
		if (strcmp(count.parts[0], from) >= 0)
			*(struct store_count *)list_push(items, sizeof(count), arena) = count;
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	return found != STORE_FAILED;
}

bool
store_counts(struct store_txn *txn, enum store_counter counter, const char *from,
	const char *to, struct arena *arena, struct list *items, struct error *error)
{
	struct engine_cursor *cursor;
	bool ok = transaction_settle(txn, error);

	cursor = ok ? engine_cursor_open(txn->data, TABLE_COUNTER, error) : NULL;
	ok = cursor && list_counts(cursor, counter, from, to, arena, items, error);
	engine_cursor_close(cursor);
	return ok;
}

bool
counters_match(
	struct counters *counters, struct engine_txn *txn, bool *match, struct error *error)
{
	int64_t stored, expected = 0;

	*match = true;
	for (size_t i = 0; i < counters->capacity; i++) {
		const struct counter_slot *slot = &counters->slots[i];
		struct store_count count;

		if (!slot->key.start || is_nothing(slot))
			continue;
		if (!look_up(slot, txn, &count, error))
			return false;
		expected++;
		*match = *match && count.count == slot->count && count.sum == slot->sum &&
			count.fee == slot->fee;
	}
	if (!engine_count(txn, TABLE_COUNTER, &stored, error))
		return false;
	*match = *match && stored == expected;
	return true;
}

void
counters_release(struct counters *counters)
{
	free(counters->slots);
	arena_release(&counters->arena);
	*counters = (struct counters){ 0 };
}
