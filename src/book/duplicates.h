#ifndef BOOK_DUPLICATES_H
#define BOOK_DUPLICATES_H

#include "book/book.h"
#include "core/duplicate.h"

/*
 * Contacts that may be the same (core/duplicate.h says what speaks for it).
 */
struct duplicate_pair {
	struct id id; /* the one that is better kept */
	const char *name;
	struct id other_id;
	const char *other_name;
	const char *certainty; /* of certainty_words */
	int64_t points;
	struct list reasons; /* of const char * */
};

extern const struct field duplicate_fields[];

/*
 * Those that may be the same as this contact, the most certain first; of struct
 * duplicate_pair.  It need not be in the book.  At a glance only names are looked at of
 * which a word begins alike, and of those the first hundreds, which costs next to
 * nothing however large the book is.
 */
enum duplicate_scope { DUPLICATES_AT_A_GLANCE, DUPLICATES_THOROUGHLY };
bool duplicates_of(struct store_txn *txn, const struct contact *contact,
	enum duplicate_scope scope, struct date today, struct arena *arena,
	struct list *pairs, struct error *error);

/*
 * A search through the whole book.
 *
 * No contact is compared with all others.  Every contact is read once and leaves keys:
 * one for each address, one for its name; those with a key in common are compared, and
 * those of which a key comes out when a word of the name is replaced by one that is near.
 * Of an address or name that many have in common, each is compared with the next few
 * only.  It goes on in slices, each a transaction of its own; what changes meanwhile may
 * be missed.  Pairs of which both are archived are left out.
 */
struct duplicate_search;

/*
 * To find pairs of at least that certainty; duplicates_end() frees it and accepts NULL.
 */
struct duplicate_search *duplicates_begin(struct date today, enum certainty least);
void duplicates_end(struct duplicate_search *search);

/* Goes on for about so long; 0 until it is done. */
bool duplicates_go_on(struct duplicate_search *search, struct book *book,
	int milliseconds, struct error *error);

/* Whether the whole book was searched. */
bool duplicates_is_done(const struct duplicate_search *search);

/* How far it is, in percent. */
int duplicates_progress(const struct duplicate_search *search);

/* How many pairs were found. */
size_t duplicates_count(const struct duplicate_search *search);

/* Those pairs, the most certain first, as the book has them by now: what is no pair any
 * more is left out.  Of struct duplicate_pair. */
bool duplicates_read(const struct duplicate_search *search, struct book *book,
	size_t first, size_t limit, struct arena *arena, struct list *pairs,
	struct error *error);

#endif
