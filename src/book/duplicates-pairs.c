#include "book/duplicates-parts.h"

#include <stdlib.h>
#include <string.h>

enum {
	FIRST_CAPACITY = 1024,
	ALL_PAIRS_LIMIT = 8, /* contacts with one key that are compared with each other */
	NEXT_LIMIT = 4,      /* with how many of the next ones each is compared beyond it */
	PAIRS_LIMIT = 1000000,
};

void *
pile_push(struct pile *pile, size_t size)
{
	void *item;

	if (pile->count == pile->capacity) {
		pile->capacity = pile->capacity ? pile->capacity * 2 : FIRST_CAPACITY;
		pile->items = memory_resize(pile->items, pile->capacity * size);
	}
	item = (char *)pile->items + pile->count++ * size;
	memset(item, 0, size);
	return item;
}

void
pile_release(struct pile *pile)
{
	free(pile->items);
	*pile = (struct pile){ 0 };
}

/* ------ keys ------ */

void
keys_add(struct pile *keys, uint64_t hash, uint32_t contact)
{
	*(struct duplicate_key *)pile_push(keys, sizeof(struct duplicate_key)) =
		(struct duplicate_key){ (uint32_t)(hash >> 32), (uint32_t)hash, contact };
}

static uint64_t
hash_of(const struct duplicate_key *key)
{
	return (uint64_t)key->high << 32 | key->low;
}

static int
compare_keys(const void *first, const void *second)
{
	const struct duplicate_key *one = first, *other = second;
	uint64_t left = hash_of(one), right = hash_of(other);

	if (left != right)
		return left < right ? -1 : 1;
	return (one->contact > other->contact) - (one->contact < other->contact);
}

void
keys_sort(struct pile *keys)
{
	if (keys->count > 1)
		qsort(keys->items, keys->count, sizeof(struct duplicate_key), compare_keys);
}

const struct duplicate_key *
keys_find(const struct pile *keys, uint64_t hash, size_t *count)
{
	const struct duplicate_key *items = keys->items;
	size_t low = 0, high = keys->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (hash_of(&items[middle]) < hash)
			low = middle + 1;
		else
			high = middle;
	}
	for (*count = 0; low + *count < keys->count && hash_of(&items[low + *count]) == hash;)
		++*count;
	return *count > 0 ? items + low : NULL;
}

/* ------ pairs ------ */

bool
pairs_are_enough(const struct pile *pairs)
{
	return pairs->count >= PAIRS_LIMIT;
}

void
pairs_add(struct pile *pairs, uint32_t one, uint32_t other)
{
	if (one == other || pairs_are_enough(pairs))
		return;
	*(struct candidate_pair *)pile_push(pairs, sizeof(struct candidate_pair)) =
		(struct candidate_pair){ one < other ? one : other, one < other ? other : one,
			0 };
}

/* Contacts with one key. */
static void
pair_group(const struct duplicate_key *keys, size_t count, struct pile *pairs)
{
	size_t reach = count <= ALL_PAIRS_LIMIT ? count : NEXT_LIMIT;

	for (size_t i = 0; i < count; i++)
		for (size_t j = i + 1; j < count && j <= i + reach; j++)
			pairs_add(pairs, keys[i].contact, keys[j].contact);
}

void
pairs_of_keys(struct pile *keys, struct pile *pairs)
{
	const struct duplicate_key *items;
	size_t end;

	keys_sort(keys);
	items = keys->items;
	for (size_t start = 0; start < keys->count; start = end) {
		for (end = start + 1;
			 end < keys->count && hash_of(&items[end]) == hash_of(&items[start]);)
			end++;
		pair_group(items + start, end - start, pairs);
	}
}

static int
compare_pairs(const void *first, const void *second)
{
	const struct candidate_pair *one = first, *other = second;

	if (one->one != other->one)
		return one->one < other->one ? -1 : 1;
	return (one->other > other->other) - (one->other < other->other);
}

void
pairs_sort(struct pile *pairs)
{
	struct candidate_pair *items = pairs->items;
	size_t kept = 0;

	if (pairs->count < 2)
		return;
	qsort(items, pairs->count, sizeof(*items), compare_pairs);
	for (size_t i = 0; i < pairs->count; i++)
		if (kept == 0 || compare_pairs(&items[kept - 1], &items[i]) != 0)
			items[kept++] = items[i];
	pairs->count = kept;
}
