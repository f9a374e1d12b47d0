/*
 * Short processes that open, change and close the same book while they are killed: what
 * was acknowledged is there.  Without the gate around opening, LMDB loses changes here.
 *
 *     SECONDS=60 tests/store/race-test     runs longer than the few seconds of every
 * build
 */
#include "base/clock.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

enum { PROCESSES = 4, KILLED = 2, SECONDS = 3, LONGEST = 3000, ROUNDS_AT_MOST = 1 << 20 };

struct round {
	unsigned first; /* number of the first process */
	unsigned number;
	int acknowledge; /* descriptor */
};

static int64_t
milliseconds(void)
{
	const char *seconds = getenv("SECONDS");

	return 1000 * (int64_t)(seconds ? atoi(seconds) : SECONDS);
}

static void
open_put_close(struct shelf *shelf, void *context)
{
	struct round *round = context;
	struct store *store = shelf_open(shelf);
	struct contact contact = shelf_contact(round->number, "Ann", "new");

	shelf_put_contact(store, &contact);
	if (write(round->acknowledge, &round->number, sizeof(round->number)) < 0)
		_exit(1);
	store_close(store);
}

/* Starts some, kills some of them within a moment of opening. */
static void
run_round(struct shelf *shelf, struct round *round, unsigned *random)
{
	int children[PROCESSES];

	for (unsigned i = 0; i < PROCESSES; i++) {
		round->number = round->first + i;
		children[i] = shelf_fork(open_put_close, shelf, round);
	}
	for (unsigned i = 0; i < KILLED; i++) {
		*random = *random * 1103515245u + 12345u;
		usleep((*random >> 16) % LONGEST);
		kill(children[i], SIGKILL);
	}
	for (unsigned i = 0; i < PROCESSES; i++)
		shelf_wait(children[i]);
}

/* The acknowledged ones that are not there. */
static unsigned
count_lost(struct shelf *shelf, int descriptor, unsigned *acknowledged)
{
	struct store *store = shelf_open(shelf);
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	unsigned number, lost = 0;

	while (read(descriptor, &number, sizeof(number)) == sizeof(number)) {
		struct error error = ERROR_INIT;
		struct arena arena = ARENA_INIT;
		struct contact contact;

		lost += store_contact(txn, shelf_id(number), shelf_day("2026-02-01"), &arena,
					&contact, &error) != STORE_FOUND;
		(*acknowledged)++;
		error_release(&error);
		arena_release(&arena);
	}
	shelf_cancel(txn);
	store_close(store);
	return lost;
}

TEST(no_acknowledged_change_is_lost_when_others_are_killed_while_they_open)
{
	struct shelf shelf = shelf_make();
	int64_t end = clock_milliseconds() + milliseconds();
	unsigned random = (unsigned)getpid(), acknowledged = 0, lost = 0;
	unsigned first = 1;

	shelf.options.timeout = 60000;
	store_close(shelf_open(&shelf));
	for (int i = 0; i < ROUNDS_AT_MOST && clock_milliseconds() < end; i++) {
		int ends[2];
		struct round round;

		if (pipe(ends) != 0)
			abort();
		round = (struct round){ .first = first, .acknowledge = ends[1] };
		run_round(&shelf, &round, &random);
		close(ends[1]);
		lost += count_lost(&shelf, ends[0], &acknowledged);
		close(ends[0]);
		first += PROCESSES;
	}
	CHECK_NUMBER(lost, 0);
	CHECK(acknowledged >= (PROCESSES - KILLED) * (first / PROCESSES));
	printf("# %u processes, %u acknowledged\n", first - 1, acknowledged);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(no_acknowledged_change_is_lost_when_others_are_killed_while_they_open);
	return test_end();
}
