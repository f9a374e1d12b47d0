#ifndef TESTS_STORE_SHELF_H
#define TESTS_STORE_SHELF_H

#include "store/store.h"

/*
 * A temporary folder with a book in it, and short ways to write what tests need.
 *
 * What must work for a test to make sense ends the program when it does not.
 */
struct shelf {
	const char *folder; /* of the test */
	const char *path;   /* of the book in it */
	struct settings settings;
	struct store_options options;
	struct arena arena;
};

/* A new folder without a book. */
struct shelf shelf_make(void);
/* Removes it with everything in it. */
void shelf_remove(struct shelf *shelf);

struct store *shelf_open(struct shelf *shelf);
struct store_txn *shelf_begin(struct store *store, enum store_access access);
void shelf_commit(struct store_txn *txn);
void shelf_cancel(struct store_txn *txn);

/* Ids that say their number, so that tests can count. */
struct id shelf_id(unsigned number);

struct contact shelf_contact(unsigned number, const char *name, const char *stage);
struct interaction shelf_interaction(
	unsigned client, unsigned number, const char *day, const char *type, int64_t yen);
struct followup shelf_followup(unsigned client, unsigned number, const char *day);
struct date shelf_day(const char *text);
struct moment shelf_moment(const char *text);

/* One write each. */
void shelf_put_contact(struct store *store, const struct contact *contact);
void shelf_put_interaction(struct store *store, const struct interaction *interaction);
struct store_heading shelf_heading(const char *command);

/* Whether the check finds nothing; says what it found. */
bool shelf_is_sound(struct shelf *shelf);

/* Runs work in a child process and returns it; wait for it with shelf_wait(). */
int shelf_fork(
	void (*work)(struct shelf *shelf, void *context), struct shelf *shelf, void *context);
/* The status with which it ended, or minus the signal that ended it. */
int shelf_wait(int child);

/* A child tells its parent how far it is: one byte through a pipe, made before it is
 * forked. */
struct shelf_signal {
	int ends[2];
};
struct shelf_signal shelf_signal_make(void);
void shelf_signal_send(struct shelf_signal *signal);
/* Waits for a byte; false when the sender has gone without one. */
bool shelf_signal_wait(struct shelf_signal *signal);
void shelf_signal_close(struct shelf_signal *signal);

/* Prints the error and ends the program. */
_Noreturn void shelf_give_up(const char *doing, const struct error *error);

#endif
