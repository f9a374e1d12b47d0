#include "store/batch.h"

#include <stdlib.h>
#include <string.h>

/* Enough for the derived entries of a million interactions. */
#define LARGE ((size_t)160 << 20)

enum { FIRST_CAPACITY = 64 };

/* One change; the bytes are the key's, then the value's. */
struct batch_change {
	uint64_t beginning; /* of the key, so that most comparisons need not look further */
	const char *bytes;
	uint32_t value_length;
	uint16_t key_length;
	uint16_t is_deletion;
	uint32_t order;
};

static uint64_t
beginning_of(struct span key)
{
	uint64_t beginning = 0;

	for (size_t i = 0; i < sizeof(beginning); i++)
		beginning = beginning << 8 | (i < key.length ? (unsigned char)key.start[i] : 0);
	return beginning;
}

static struct span
key_of(const struct batch_change *change)
{
	return span_make(change->bytes, change->key_length);
}

static struct span
value_of(const struct batch_change *change)
{
	return span_make(change->bytes + change->key_length, change->value_length);
}

static struct batch_change *
push(struct batch *batch, enum table table, struct span key)
{
	struct batch_table *changes = &batch->tables[table];
	struct batch_change *change;

	if (changes->count == changes->capacity) {
		changes->capacity = changes->capacity ? changes->capacity * 2 : FIRST_CAPACITY;
		changes->changes =
			memory_resize(changes->changes, changes->capacity * sizeof(*change));
	}
	change = &changes->changes[changes->count];
	*change = (struct batch_change){
		.beginning = beginning_of(key),
		.key_length = (uint16_t)key.length,
		.order = (uint32_t)changes->count,
	};
	changes->count++;
	return change;
}

void
batch_put(struct batch *batch, enum table table, struct span key, struct span value)
{
	struct batch_change *change = push(batch, table, key);
	char *bytes = arena_alloc(&batch->tables[table].arena, key.length + value.length);

	memcpy(bytes, key.start, key.length);
	if (value.length > 0)
		memcpy(bytes + key.length, value.start, value.length);
	change->bytes = bytes;
	change->value_length = (uint32_t)value.length;
	batch->bytes += sizeof(*change) + key.length + value.length;
}

void
batch_delete(struct batch *batch, enum table table, struct span key)
{
	struct batch_change *change = push(batch, table, key);

	change->bytes = arena_copy_bytes(&batch->tables[table].arena, key.start, key.length);
	change->is_deletion = 1;
	batch->bytes += sizeof(*change) + key.length;
}

static int
compare(const void *first, const void *second)
{
	const struct batch_change *left = first, *right = second;
	int difference;

	if (left->beginning != right->beginning)
		return left->beginning < right->beginning ? -1 : 1;
	difference = span_compare(key_of(left), key_of(right));
	if (difference != 0)
		return difference;
	return left->order < right->order ? -1 : left->order > right->order;
}

static void
sort(struct batch_table *changes)
{
	if (changes->count > 1)
		qsort(changes->changes, changes->count, sizeof(*changes->changes), compare);
}

/* Of changes to one key only the last one counts. */
static bool
is_last_of_key(const struct batch_table *changes, size_t i)
{
	return i + 1 == changes->count ||
		!span_equal(key_of(&changes->changes[i]), key_of(&changes->changes[i + 1]));
}

static bool
write_change(const struct batch_change *change, enum table table, struct engine_txn *txn,
	struct error *error)
{
	if (change->is_deletion)
		return engine_delete(txn, table, key_of(change), error);
	return engine_put(txn, table, key_of(change), value_of(change), error);
}

static void
empty(struct batch *batch, struct batch_table *table)
{
	for (size_t i = 0; i < table->count; i++)
		batch->bytes -= sizeof(*table->changes) + table->changes[i].key_length +
			table->changes[i].value_length;
	table->count = 0;
	arena_release(&table->arena);
}

bool
batch_flush_table(
	struct batch *batch, enum table table, struct engine_txn *txn, struct error *error)
{
	struct batch_table *changes = &batch->tables[table];
	bool ok = true;

	if (changes->count == 0)
		return true;
	sort(changes);
	for (size_t i = 0; ok && i < changes->count; i++)
		if (is_last_of_key(changes, i))
			ok = write_change(&changes->changes[i], table, txn, error);
	empty(batch, changes);
	return ok;
}

bool
batch_flush(struct batch *batch, struct engine_txn *txn, struct error *error)
{
	for (int table = 0; table < TABLE_COUNT; table++)
		if (!batch_flush_table(batch, (enum table)table, txn, error))
			return false;
	return true;
}

/* Compares one change that counts. */
static bool
compare_change(const struct batch_change *change, enum table table,
	struct engine_txn *txn, struct batch_difference *difference, struct error *error)
{
	struct span value;
	enum store_found found = engine_get(txn, table, key_of(change), &value, error);

	difference->expected[table]++;
	difference->missing[table] += found == STORE_MISSING;
	difference->other[table] +=
		found == STORE_FOUND && !span_equal(value, value_of(change));
	return found != STORE_FAILED;
}

static bool
compare_table(struct batch *batch, enum table table, struct engine_txn *txn,
	struct batch_difference *difference, struct error *error)
{
	struct batch_table *changes = &batch->tables[table];
	bool ok = true;

	sort(changes);
	for (size_t i = 0; ok && i < changes->count; i++)
		if (is_last_of_key(changes, i))
			ok = compare_change(&changes->changes[i], table, txn, difference, error);
	empty(batch, changes);
	return ok;
}

bool
batch_compare(struct batch *batch, struct engine_txn *txn,
	struct batch_difference *difference, struct error *error)
{
	for (int table = 0; table < TABLE_COUNT; table++)
		if (!compare_table(batch, (enum table)table, txn, difference, error))
			return false;
	return true;
}

bool
batch_is_large(const struct batch *batch)
{
	return batch->bytes > LARGE;
}

void
batch_release(struct batch *batch)
{
	for (int table = 0; table < TABLE_COUNT; table++) {
		arena_release(&batch->tables[table].arena);
		free(batch->tables[table].changes);
	}
	*batch = (struct batch){ 0 };
}
