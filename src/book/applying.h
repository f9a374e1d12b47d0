#ifndef BOOK_APPLYING_H
#define BOOK_APPLYING_H

#include "book/seen.h"
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
	bool is_refused;   /* and so is what happened with it, without another word */
};

/* What several rows of the files about one contact have in common. */
struct applying_group {
	struct id target;
	bool is_put;         /* it is in the book by now */
	struct list before;  /* of const char *: what it remembered before all of them */
	struct text given;   /* sums of the prose that they gave so far */
	enum store_put came; /* what all of them came to: the contact is counted once */
	bool is_counted;
};

/* What goes on while everything is put into the book. */
struct applying {
	struct staging *staging;
	struct step *step;   /* its arena holds what one record needs */
	struct list clients; /* of struct known_client, by staged id: those of the files */
	struct seen seen;    /* what lines said, while it is found out whom they mean */
	bool has_rows;       /* some are rows of tables, which mean others by an address */
	size_t remarked;     /* lines that were taken for somebody */
	struct applying_group group; /* the contact that is under way */
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

/* Whether a long write goes on; its person can stop it, and nothing of it remains. */
bool applying_may_go_on(size_t done, struct error *error);

/* Refuses the line; of a row, what else it says is refused with it. */
void applying_refuse(
	struct applying *applying, struct staged_contact *staged, struct error *error);

/*
 * Finds out whom each line means, in the order of the files: by id, e-mail, phone or
 * channel.  A row of a table, or a card of others, may also mean whom an earlier one
 * brings, as if that had been imported before it; one whose addresses belong to two
 * contacts is refused.
 */
bool applying_match(struct applying *applying, struct error *error);

/*
 * Contacts in the order of the ids that they have in the book, lines of one file about
 * one as one: later ones add to what the earlier ones say, and a whole record takes the
 * place of an earlier one.
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

/*
 * What a row of a table changes.  What it said before is no news; what is empty is
 * filled, lists are united, and a value that an import gave is replaced.  One that
 * somebody typed here stays, and is told.  A stage that changes is a move of today.
 */
bool applying_row(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error);

/* A new contact remembers the row that brought it. */
void applying_remember_new(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact);

/* What the contact remembered before any row of this import went to it. */
const struct list *applying_memory(
	const struct applying *applying, const struct contact *existing);

/* Counts the contact under way. */
void applying_end_group(struct applying *applying);

/* Adds what a later row of one file says of the same contact: it wins, lists are united
 * and prose is joined. */
void applying_fold_row(
	struct staged_contact *into, const struct staged_contact *more, struct arena *arena);

/* Reads one line over what the contact has; custom members that it does not say stay. */
bool applying_read_line(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error);

/* Adds the texts of the other list that are not there, whatever their case. */
void applying_unite(struct list *texts, const struct list *others, struct arena *arena);

/*
 * Whether the line was written before others were merged into the contact that it is
 * about: it says nothing of them, nor of what was set aside then.
 */
bool applying_is_before(
	const struct staged_contact *staged, const struct contact *existing);

/*
 * What such a line does not wind back: what was set aside when the contacts were merged
 * does not come in again, and prose that was joined stays joined.
 */
bool applying_leave_merged(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error);

/* A whole record that was written before adds to lists and prose, and fills what is
 * empty; other values win where it is not known to be the older one. */
bool applying_whole_before(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error);

/* A whole record that says nothing of them does not take them away. */
void applying_keep_former(struct contact *contact, const struct contact *existing);

/* The contact that the one of that id was merged into; STORE_MISSING when there is
 * none. */
enum store_found applying_former(struct applying *applying, struct id id,
	struct contact *contact, struct error *error);

/* Refuses what is about a contact that was erased, unless that is taken in again. */
bool applying_may_return(
	const struct applying *applying, struct id id, struct error *error);

/* ------ what rows said before ------ */

/* What a contact remembers, and how what it remembers of one row begins. */
struct memory {
	const struct list *lines; /* of const char * */
	const char *prefix;
};
struct memory memory_of(
	const struct list *lines, const struct staged_contact *staged, struct arena *arena);

/* Whether that row said the value the last time; whether any row gave it. */
bool memory_has_said(const struct memory *memory, const char *what, const char *value);
bool memory_has_given(const struct memory *memory, const char *what, const char *value);

/* Whether the row is remembered at all; whether it says nothing but what it said the last
 * time. */
bool memory_has_row(const struct memory *memory);
bool memory_is_known(const struct memory *memory, const struct staged_contact *staged);

/* Adds the sum of a value to those that are to be remembered: one that the row gave, or
 * one that it said and did not give. */
void memory_add(struct text *sums, const char *what, const char *value);
void memory_add_said(struct text *sums, const char *what, const char *value);

/* Whether the sum of the value is among them. */
bool memory_holds(const struct text *sums, const char *what, const char *value);

/* Has the contact remember the row by these, in the place of what it said before this
 * import. */
void memory_keep(struct contact *contact, const struct staged_contact *staged,
	const struct text *sums, struct arena *arena);

/* The sums of both rows become those of the one; of very many rows one stands for all. */
void memory_fold(
	struct staged_contact *into, const struct staged_contact *more, struct arena *arena);

/* ------ what is told of fields ------ */

struct told_value {
	const char *field; /* or the name of a member */
	const char *mine;  /* what the contact has, as it is shown */
	const char *said;  /* what the line says */
};

/* That a value of the contact stays. */
void told_kept(struct applying *applying, const struct staged_contact *staged,
	const struct contact *contact, const struct told_value *value);

/* What a rehearsal would change. */
void told_changes(struct applying *applying, const struct staged_contact *staged,
	const struct contact *before, const struct contact *after);

/* ------ what it came to ------ */

/* Says it for the journal, and what a key is to tell again. */
void result_tell(struct import_result *result, struct step *step);

/* What a key was told the first time. */
bool result_replay(struct import_result *result, const struct outcome *outcome,
	struct arena *arena, struct error *error);

/* What is to be told of all records besides. */
void result_remark(const struct staging *staging);

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

/* What the files say of the clients with those ids, of struct id, and earlier imports of
 * the contact. */
bool ledger_read(struct applying *applying, const struct list *clients, struct id id,
	struct ledger *ledger, struct error *error);

/* What is stated beyond the ledger happened before it begins, so that totals equal the
 * stated ones. */
void ledger_open(const struct ledger *ledger, const struct staged_contact *staged,
	struct contact *contact, struct arena *arena);

/* The same of a contact that others were merged into: its total is the sum of what is
 * stated of each of them. */
bool ledger_open_merged(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error);

/* The stage of a contact that has none: with a delivery won, with anything else
 * contacted, else new. */
void ledger_place(
	const struct ledger *ledger, struct contact *contact, struct date today);

#endif
