#ifndef STORE_INDEX_H
#define STORE_INDEX_H

#include "core/settings.h"
#include "store/batch.h"
#include "store/card.h"

/*
 * The indexes over contacts: a row each, and a function that lists a card's entries in
 * it.
 *
 * Entries are a pure function of the card and the settings.  When a card changes, those
 * of the old one that the new one lacks go and the others come; making everything anew
 * and checking it are the same functions over all cards.
 */
struct index_entry {
	enum table table;
	struct span key;
	struct span value; /* empty for most */
};

struct index_entries {
	struct arena *arena;
	struct list items; /* of struct index_entry */
};

struct index {
	enum table table;
	void (*list)(const struct card *card, const struct settings *settings,
		struct index_entries *entries);
};

/* Ends with { 0 }. */
extern const struct index indexes[];

/* The entries of a card in all indexes. */
void index_list(const struct card *card, const struct settings *settings,
	struct index_entries *entries);

/* Its entries in one of them. */
void index_list_in(enum table table, const struct card *card,
	const struct settings *settings, struct index_entries *entries);

/* The entries of a contact's addresses, which are not on the card. */
void index_list_addresses(const struct contact *contact, struct index_entries *entries);

/* Turns the entries before into those after. */
void index_change(const struct index_entries *before, const struct index_entries *after,
	struct batch *batch);

/* A follow-up as the table `due` has it. */
bool index_read_due(struct span key, struct span value, struct arena *arena,
	struct store_due *due, struct error *error);

#endif
