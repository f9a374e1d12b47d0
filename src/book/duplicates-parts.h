#ifndef BOOK_DUPLICATES_PARTS_H
#define BOOK_DUPLICATES_PARTS_H

#include "base/hash.h"
#include "book/duplicates.h"

/*
 * What the files of the search for duplicates share.  Everything is kept in small
 * numbers: contacts as their places in a list of ids, keys as hashes, so that a book of a
 * hundred thousand contacts takes some megabytes.
 */

/* An array outside an arena, as it grows large. */
struct pile {
	void *items;
	size_t count, capacity;
};

/* One more item of that size, zeroed; stays where it is until the next push. */
void *pile_push(struct pile *pile, size_t size);
void pile_release(struct pile *pile);

/* A key of a contact: those of the same hash are candidates. */
struct duplicate_key {
	uint32_t high, low;
	uint32_t contact;
};

/* Two contacts, the lower place first. */
struct candidate_pair {
	uint32_t one, other;
	int32_t points; /* once they were compared */
};

/* ------ names ------ */

/* The words of all names, and what is near to each. */
struct duplicate_names {
	struct pile keys;   /* of struct duplicate_key: one or two a contact */
	struct pile hashes; /* of uint64_t: the first key of each contact again */
	struct pile starts; /* of uint32_t: where the words of each contact begin … */
	struct pile words; /* … of uint32_t: words of names, those that may be near others */
	struct pile texts; /* of const char *: each word once */
	struct pile slots; /* of uint32_t: a hash table of them, place + 1 */
	struct pile edges; /* of struct word_edge, sorted */
	struct arena arena;
};

struct word_edge {
	uint32_t word, near;
};

/* The name of the next contact, whose place is the number of those before it. */
void names_add(struct duplicate_names *names, const char *name, struct arena *scratch);

/* Finds out which words are near each other; sorts the keys. */
void names_prepare(struct duplicate_names *names);

/* Adds pairs of the contact with others whose name is near. */
void names_pair(
	const struct duplicate_names *names, uint32_t contact, struct pile *pairs);

/* Frees what the names hold. */
void names_release(struct duplicate_names *names);

/* Adds pairs of contacts that have a key in common; sorts the keys. */
void pairs_of_keys(struct pile *keys, struct pile *pairs);

/* Each pair once, in the order of the contacts. */
void pairs_sort(struct pile *pairs);

/* Whether there are as many as can be dealt with. */
bool pairs_are_enough(const struct pile *pairs);

/* One more, unless it is a contact with itself. */
void pairs_add(struct pile *pairs, uint32_t one, uint32_t other);

/* Keys with a hash, after they were sorted: the first of them; count is how many. */
const struct duplicate_key *keys_find(
	const struct pile *keys, uint64_t hash, size_t *count);

/* One more key, which keys_find() finds once they were sorted. */
void keys_add(struct pile *keys, uint64_t hash, uint32_t contact);
void keys_sort(struct pile *keys);

#endif
