#ifndef BOOK_FIND_H
#define BOOK_FIND_H

#include "book/book.h"

/*
 * Who is meant.  A CONTACT is, in this order: an id, an e-mail, a phone in any notation,
 * a channel address, an external id, a name (case, accents, width and the kind of
 * apostrophe do not matter), or a unique beginning of a name; or a unique id prefix of at
 * least four digits, of one merged into it as well, which is ambiguous where another
 * contact is called so.  Archived contacts are found, too.
 *
 * Nothing: ERROR_NOT_FOUND with the nearest names as candidates, and first those into
 * which one was merged that was called so.  Several:
 * ERROR_AMBIGUOUS with them.
 */
bool find_contact(struct book *book, const char *typed, struct date today,
	struct arena *arena, struct contact *contact, struct error *error);

/* The same inside a transaction. */
bool find_contact_in(struct store_txn *txn, const char *typed, struct date today,
	struct arena *arena, struct contact *contact, struct error *error);

/* The contact that the one of that id was merged into. */
enum store_found find_former(struct store_txn *txn, struct id id, struct arena *arena,
	struct id *kept, struct error *error);

/* The contacts into which one was merged whose id begins with these digits; of struct
 * id. */
bool find_former_ids(struct store_txn *txn, const char *typed, size_t limit,
	struct arena *arena, struct list *ids, struct error *error);

/* The contacts into which one was merged that was called so, folded; of struct id. */
bool find_formerly_called(struct store_txn *txn, const char *folded, struct date today,
	struct arena *arena, struct list *ids, struct error *error);

/* Whether the contact of that id was erased, and has not been taken in again; at gets
 * when. */
enum store_found find_erased(
	struct store_txn *txn, struct id id, struct moment *at, struct error *error);

/* True when it was not; else ERROR_NOT_FOUND that says on which day. */
bool find_refuse_erased(struct store_txn *txn, struct id id, struct error *error);

/* The same for whoever has no transaction open. */
bool find_check_erased(struct book *book, struct id id, struct error *error);

/*
 * Several at once: whole ids of contacts or follow-ups with commas between them.  The
 * parts, each once; none when it is anything else, such as a name with a comma.  One id
 * alone is one part.  Of const char *.
 */
struct list find_several(const char *typed, struct arena *arena);

/*
 * Which follow-up is meant: "<contact id>/delivery-7", a custom one's UUID (or a unique
 * prefix of one), or a CONTACT that has just one due on that day (else just one open).
 * CONTACT/RULE takes every way to say a CONTACT.
 * None: ERROR_NOT_FOUND; several: ERROR_AMBIGUOUS with their ids; closed or superseded:
 * ERROR_REFUSED that says when or by which.
 */
bool find_follow_up_in(struct store_txn *txn, const struct settings *settings,
	const char *typed, struct date today, struct arena *arena, struct due *due,
	struct error *error);

#endif
