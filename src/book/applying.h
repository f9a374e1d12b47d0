#ifndef BOOK_APPLYING_H
#define BOOK_APPLYING_H

#include "book/staging.h"

/*
 * Staged records going into the book: what the steps of staging_apply() share.
 */
/* A contact by the id that the files have for it. */
struct known_client {
	struct id staged_id;
	struct id id; /* in the book */
	const char *platform;
	bool was_there;    /* before this import */
	bool is_former;    /* it was merged into the one in the book */
	bool says_nothing; /* its row said the same before */
};

/* What goes on while everything is put into the book. */
struct applying {
	struct staging *staging;
	struct step *step;   /* its arena holds what one record needs */
	struct list clients; /* of struct known_client, by staged id: those of the files */
	struct list matched; /* of struct id: contacts that were found by an address */
	struct known_client *last;
	bool has_erased;      /* anybody at all */
	struct id shelved;    /* whose timeline is at hand, as it was before */
	struct list timeline; /* of struct interaction */
	struct arena shelf;   /* holds it */
};

/* An error that is about the record refuses its line; one about the book ends
 * everything. */
bool applying_is_refusal(const struct error *error);

/* Counts what a put came to. */
void applying_count(struct applying *applying, enum store_put put);

/*
 * Contacts in the order of their ids, each once: later lines about one add to what the
 * earlier ones say, and a whole record takes the place of an earlier one.
 */
void applying_fold(struct staging *staging);

/* Puts one contact of the files, or refuses its line. */
bool applying_contact(
	struct applying *applying, struct staged_contact *staged, struct error *error);

/* Whether the id is that of a contact that was merged into this one. */
bool applying_is_former(const struct contact *contact, struct id id);

/*
 * What a line about such a contact adds: what the contact has wins, and its opening
 * balance, of which the other one's is a part, stays.  A line that was read before says
 * nothing.
 */
void applying_absorb(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact);

/* Whether a row says what it said the last time, or had said before two contacts became
 * one. */
bool applying_is_known_row(
	const struct staged_contact *staged, const struct contact *existing);

/*
 * What a row of a table changes: what it says wins, but lists are united, and rows of one
 * file about one contact join their prose.  A stage that changes is a move of today.
 */
bool applying_row(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error);

/* A new contact of rows, of which there may be several. */
bool applying_new_row(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error);

/* Reads one line over what the contact has; custom members that it does not say stay. */
bool applying_read_line(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error);

/* Adds the texts of the other list that are not there, whatever their case. */
void applying_unite(struct list *texts, const struct list *others, struct arena *arena);

/* A whole record that says nothing of them does not take them away. */
void applying_keep_former(struct contact *contact, const struct contact *existing);

/* The contact that the one of that id was merged into; STORE_MISSING when there is
 * none. */
enum store_found applying_former(struct applying *applying, struct id id,
	struct contact *contact, struct error *error);

/* Refuses what is about a contact that was erased, unless that is taken in again. */
bool applying_may_return(
	const struct applying *applying, struct id id, struct error *error);

/* The client of the files as the book knows it; NULL when it was not in the files. */
struct known_client *applying_client(const struct applying *applying, struct id id);

/* Interactions in the order of the timelines on disk. */
struct staged_interaction *applying_interaction(
	const struct staging *staging, size_t index);
void applying_sort(struct staging *staging);

/* What the interactions of a contact in the files, and those that earlier imports
 * brought, come to. */
struct ledger {
	int64_t count;
	struct list revenue; /* of struct money */
	struct date first;
	struct date last_delivery;
};

/* What the files say of the client that staged is about, and earlier imports of the
 * contact. */
bool ledger_read(struct applying *applying, const struct staged_contact *staged,
	struct id id, struct ledger *ledger, struct error *error);

/* What is stated beyond the ledger happened before it begins, so that totals equal the
 * stated ones. */
void ledger_open(const struct ledger *ledger, const struct staged_contact *staged,
	struct contact *contact, struct arena *arena);

/* The stage of a contact that has none: with a delivery won, with anything else
 * contacted, else new. */
void ledger_place(
	const struct ledger *ledger, struct contact *contact, struct date today);

#endif
