#include "book/duplicates-parts.h"

#include <stdlib.h>
#include <string.h>

enum {
	WORDS_LIMIT = 6,   /* of a name of which near ones are sought */
	EDGES_LIMIT = 40,  /* near words of one word that are tried */
	SAME_REMAINS = 60, /* words with the same remains that are compared with each other */
	GROUP_LIMIT = 8,   /* contacts of one near name */
	FIRST_SLOTS = 4096,
};

/* ------ the words ------ */

/* Sums of these stand for names, so that words can be replaced in them. */
static uint64_t
word_hash(const char *word)
{
	uint64_t hash = hash_bytes("word:", span_of(word));

	hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCDULL;
	return hash ^ hash >> 33;
}

static const char *
text_at(const struct duplicate_names *names, uint32_t word)
{
	return ((const char *const *)names->texts.items)[word];
}

static uint32_t *
slot_of(const struct duplicate_names *names, const char *text)
{
	uint32_t *slots = names->slots.items;
	size_t mask = names->slots.count - 1, place = word_hash(text) & mask;

	while (slots[place] && strcmp(text_at(names, slots[place] - 1), text) != 0)
		place = (place + 1) & mask;
	return &slots[place];
}

static void
grow(struct duplicate_names *names)
{
	size_t count = names->slots.count ? names->slots.count * 2 : FIRST_SLOTS;

	if (names->texts.count * 2 < names->slots.count)
		return;
	pile_release(&names->slots);
	names->slots.items = memory_allocate(count * sizeof(uint32_t));
	memset(names->slots.items, 0, count * sizeof(uint32_t));
	names->slots.count = names->slots.capacity = count;
	for (uint32_t i = 0; i < names->texts.count; i++)
		*slot_of(names, text_at(names, i)) = i + 1;
}

static uint32_t
word_place(struct duplicate_names *names, const char *text)
{
	uint32_t *slot;

	grow(names);
	slot = slot_of(names, text);
	if (!*slot) {
		*(const char **)pile_push(&names->texts, sizeof(const char *)) =
			arena_copy(&names->arena, text);
		*slot = (uint32_t)names->texts.count;
	}
	return *slot - 1;
}

static uint64_t
name_hash(const struct list *words)
{
	uint64_t hash = 0;

	for (size_t i = 0; i < words->count; i++)
		hash += word_hash(list_text(words, i));
	return hash;
}

void
names_add(struct duplicate_names *names, const char *name, struct arena *scratch)
{
	struct likeness_name likeness = likeness_name(name, scratch);
	uint32_t contact = (uint32_t)names->starts.count;
	uint64_t hash = name_hash(&likeness.words), joined = word_hash(likeness.joined);

	*(uint32_t *)pile_push(&names->starts, sizeof(uint32_t)) =
		(uint32_t)names->words.count;
	*(uint64_t *)pile_push(&names->hashes, sizeof(uint64_t)) = hash;
	keys_add(&names->keys, hash, contact);
	if (joined != hash)
		keys_add(&names->keys, joined, contact);
	for (size_t i = 0; likeness.words.count <= WORDS_LIMIT && i < likeness.words.count;
		 i++) {
		const char *word = list_text(&likeness.words, i);

		if (likeness_can_be_near(word))
			*(uint32_t *)pile_push(&names->words, sizeof(uint32_t)) =
				word_place(names, word);
	}
}

/* ------ which words are near ------ */

static void
add_edge(struct duplicate_names *names, uint32_t one, uint32_t other)
{
	*(struct word_edge *)pile_push(&names->edges, sizeof(struct word_edge)) =
		(struct word_edge){ one, other };
}

/* Words that have one of their remains in common. */
static void
compare_words(
	struct duplicate_names *names, const struct duplicate_key *keys, size_t count)
{
	size_t limit = count < SAME_REMAINS ? count : SAME_REMAINS;

	for (size_t i = 0; i < limit; i++)
		for (size_t j = i + 1; j < limit; j++) {
			uint32_t one = keys[i].contact, other = keys[j].contact;

			if (!likeness_is_near(text_at(names, one), text_at(names, other)))
				continue;
			add_edge(names, one, other);
			add_edge(names, other, one);
		}
}

static int
compare_edges(const void *first, const void *second)
{
	const struct word_edge *one = first, *other = second;

	if (one->word != other->word)
		return one->word < other->word ? -1 : 1;
	return (one->near > other->near) - (one->near < other->near);
}

static void
sort_edges(struct pile *edges)
{
	struct word_edge *items = edges->items;
	size_t kept = 0;

	if (edges->count < 2)
		return;
	qsort(items, edges->count, sizeof(*items), compare_edges);
	for (size_t i = 0; i < edges->count; i++)
		if (kept == 0 || compare_edges(&items[kept - 1], &items[i]) != 0)
			items[kept++] = items[i];
	edges->count = kept;
}

static void
add_remains(const struct duplicate_names *names, struct pile *remains, uint32_t word)
{
	struct arena scratch = ARENA_INIT;
	struct list texts = likeness_remains(text_at(names, word), &scratch);

	for (size_t i = 0; i < texts.count; i++)
		keys_add(remains, hash_bytes("", span_of(list_text(&texts, i))), word);
	arena_release(&scratch);
}

void
names_prepare(struct duplicate_names *names)
{
	struct pile remains = { 0 };
	const struct duplicate_key *items;
	size_t end;

	keys_sort(&names->keys);
	*(uint32_t *)pile_push(&names->starts, sizeof(uint32_t)) =
		(uint32_t)names->words.count;
	for (uint32_t i = 0; i < names->texts.count; i++)
		add_remains(names, &remains, i);
	keys_sort(&remains);
	items = remains.items;
	for (size_t start = 0; start < remains.count; start = end) {
		for (end = start + 1; end < remains.count &&
			 items[end].high == items[start].high && items[end].low == items[start].low;)
			end++;
		compare_words(names, items + start, end - start);
	}
	pile_release(&remains);
	sort_edges(&names->edges);
}

/* ------ near names ------ */

/* What is near to a word. */
struct near_words {
	const struct word_edge *edges;
	size_t count;
	uint64_t own; /* the hash of the word itself */
};

static struct near_words
near_words_of(const struct duplicate_names *names, uint32_t word)
{
	const struct word_edge *edges = names->edges.items;
	size_t low = 0, high = names->edges.count, count = 0;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (edges[middle].word < word)
			low = middle + 1;
		else
			high = middle;
	}
	while (low + count < names->edges.count && edges[low + count].word == word &&
		count < EDGES_LIMIT)
		count++;
	return (struct near_words){ count ? edges + low : NULL, count,
		word_hash(text_at(names, word)) };
}

/* One contact and where its pairs go. */
struct pairing {
	const struct duplicate_names *names;
	uint32_t contact;
	uint64_t hash; /* of its name */
	struct near_words words[WORDS_LIMIT];
	size_t count;
	struct pile *pairs;
};

static void
pair_name(const struct pairing *pairing, uint64_t hash)
{
	size_t count;
	const struct duplicate_key *keys = keys_find(&pairing->names->keys, hash, &count);

	for (size_t i = 0; i < count && i < GROUP_LIMIT; i++)
		pairs_add(pairing->pairs, pairing->contact, keys[i].contact);
}

/* What the name's hash changes by with the word replaced. */
static uint64_t
change_of(const struct pairing *pairing, size_t word, size_t edge)
{
	const struct near_words *near = &pairing->words[word];

	return word_hash(text_at(pairing->names, near->edges[edge].near)) - near->own;
}

/* Also with a second word behind it replaced. */
static void
pair_replaced(const struct pairing *pairing, size_t word, size_t edge)
{
	uint64_t hash = pairing->hash + change_of(pairing, word, edge);

	pair_name(pairing, hash);
	for (size_t i = word + 1; i < pairing->count; i++)
		for (size_t j = 0; j < pairing->words[i].count; j++)
			pair_name(pairing, hash + change_of(pairing, i, j));
}

static uint64_t
hash_of_contact(const struct duplicate_names *names, uint32_t contact)
{
	return ((const uint64_t *)names->hashes.items)[contact];
}

void
names_pair(const struct duplicate_names *names, uint32_t contact, struct pile *pairs)
{
	const uint32_t *starts = names->starts.items, *words = names->words.items;
	struct pairing pairing = {
		.names = names,
		.contact = contact,
		.hash = hash_of_contact(names, contact),
		.pairs = pairs,
	};

	for (uint32_t i = starts[contact]; i < starts[contact + 1]; i++)
		pairing.words[pairing.count++] = near_words_of(names, words[i]);
	for (size_t i = 0; i < pairing.count; i++)
		for (size_t j = 0; j < pairing.words[i].count; j++)
			pair_replaced(&pairing, i, j);
}

void
names_release(struct duplicate_names *names)
{
	struct pile *const piles[] = { &names->keys, &names->hashes, &names->starts,
		&names->words, &names->texts, &names->slots, &names->edges };

	for (size_t i = 0; i < sizeof(piles) / sizeof(*piles); i++)
		pile_release(piles[i]);
	arena_release(&names->arena);
}
