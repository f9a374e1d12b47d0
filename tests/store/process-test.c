/* Several processes and one book: taking turns, being stopped, being killed. */
#include "base/clock.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

enum { TIMEOUT = 300, GRACE = 500 };

/* Two directions of telling. */
struct talk {
	struct shelf_signal up;
	struct shelf_signal down;
};

static struct talk
talk_make(void)
{
	return (struct talk){ shelf_signal_make(), shelf_signal_make() };
}

static void
talk_close(struct talk *talk)
{
	shelf_signal_close(&talk->up);
	shelf_signal_close(&talk->down);
}

static int64_t
count_contacts(struct store *store)
{
	struct store_statistics statistics;
	struct error error = ERROR_INIT;

	if (!store_statistics(store, &statistics, &error))
		shelf_give_up("counting", &error);
	return statistics.contacts;
}

static void
make_book(struct shelf *shelf)
{
	store_close(shelf_open(shelf));
}

static void
hold_a_write(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct store *store;
	struct store_txn *txn;
	struct contact contact = shelf_contact(7, "Half", "new");
	struct error error = ERROR_INIT;

	shelf->options.command = "import";
	store = shelf_open(shelf);
	txn = shelf_begin(store, STORE_WRITE);
	if (!store_put_contact(txn, &contact, NULL, &error))
		shelf_give_up("putting", &error);
	shelf_signal_send(&talk->up);
	shelf_signal_wait(&talk->down);
	shelf_cancel(txn);
	store_close(store);
}

TEST(a_writer_that_is_stopped_makes_others_busy_and_not_hang)
{
	struct shelf shelf = shelf_make();
	struct talk talk = talk_make();
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct error error = ERROR_INIT;
	struct store *store;
	struct store_txn *txn;
	int64_t start;
	int child;

	make_book(&shelf);
	child = shelf_fork(hold_a_write, &shelf, &talk);
	CHECK(shelf_signal_wait(&talk.up));
	kill(child, SIGSTOP);
	shelf.options.timeout = TIMEOUT;
	store = shelf_open(&shelf);
	start = clock_milliseconds();
	CHECK(!store_begin(store, STORE_WRITE, &txn, &error));
	CHECK(clock_milliseconds() - start >= TIMEOUT);
	CHECK(clock_milliseconds() - start <= TIMEOUT + GRACE);
	CHECK_NUMBER(error.kind, ERROR_BUSY);
	CHECK_TEXT(error.message,
		arena_format(
			&shelf.arena, "the book is busy, held by pid %d (import); try again", child));
	error_release(&error);
	/* Reading goes on. */
	CHECK_NUMBER(count_contacts(store), 0);
	kill(child, SIGKILL);
	CHECK_NUMBER(shelf_wait(child), -SIGKILL);
	shelf_put_contact(store, &contact);
	CHECK_NUMBER(count_contacts(store), 1);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	talk_close(&talk);
	shelf_remove(&shelf);
}

static volatile sig_atomic_t interrupted;

static void
note_interrupt(int number)
{
	(void)number;
	interrupted = 1;
}

TEST(an_interrupt_waits_until_the_write_has_ended)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_txn *txn;

	signal(SIGINT, note_interrupt);
	interrupted = 0;
	txn = shelf_begin(store, STORE_WRITE);
	raise(SIGINT);
	CHECK(!interrupted);
	shelf_commit(txn);
	CHECK(interrupted);
	signal(SIGINT, SIG_DFL);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(signals_are_let_through_again_after_every_kind_of_end)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;
	sigset_t before, after;

	sigprocmask(SIG_SETMASK, NULL, &before);
	shelf_cancel(shelf_begin(store, STORE_WRITE));
	CHECK(store_rebuild(store, &error));
	shelf_commit(shelf_begin(store, STORE_WRITE));
	sigprocmask(SIG_SETMASK, NULL, &after);
	for (int number = 1; number < 32; number++)
		CHECK_NUMBER(sigismember(&after, number), sigismember(&before, number));
	store_close(store);
	shelf_remove(&shelf);
}

static void
write_on(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct store *store = shelf_open(shelf);

	for (unsigned i = 1;; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		shelf_put_contact(store, &contact);
		shelf_signal_send(&talk->up);
	}
}

TEST(what_was_acknowledged_survives_a_kill)
{
	struct shelf shelf = shelf_make();
	int64_t acknowledged = 0;

	for (int round = 0; round < 10; round++) {
		struct talk talk = talk_make();
		struct store *store;
		int child = shelf_fork(write_on, &shelf, &talk);

		close(talk.up.ends[1]);
		for (int i = 0; i <= round; i++)
			CHECK(shelf_signal_wait(&talk.up));
		kill(child, SIGKILL);
		shelf_wait(child);
		for (acknowledged = round + 1; shelf_signal_wait(&talk.up);)
			acknowledged++;
		store = shelf_open(&shelf);
		CHECK(count_contacts(store) >= acknowledged);
		store_close(store);
		close(talk.up.ends[0]);
		shelf_signal_close(&talk.down);
	}
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

static void
hold_a_read(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct store *store = shelf_open(shelf);
	struct store_txn *txn = shelf_begin(store, STORE_READ);

	shelf_signal_send(&talk->up);
	shelf_signal_wait(&talk->down);
	shelf_cancel(txn);
	store_close(store);
}

/* Forked before the parent opens the book, which a child may not have inherited. */
static void
write_when_told(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct contact contact = shelf_contact(9, "Late", "new");
	struct store *store;

	shelf_signal_wait(&talk->down);
	store = shelf_open(shelf);
	shelf_put_contact(store, &contact);
	store_close(store);
}

TEST(a_read_sees_one_state_while_others_write)
{
	struct shelf shelf = shelf_make();
	struct talk talk = talk_make();
	int child = shelf_fork(write_when_told, &shelf, &talk);
	struct store *store = shelf_open(&shelf);
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct contact read;

	shelf_signal_send(&talk.down);
	CHECK_NUMBER(shelf_wait(child), 0);
	CHECK(store_contact(txn, shelf_id(9), shelf_day("2026-02-01"), &shelf.arena, &read,
			  &error) == STORE_MISSING);
	shelf_cancel(txn);
	CHECK_NUMBER(count_contacts(store), 1);
	store_close(store);
	talk_close(&talk);
	shelf_remove(&shelf);
}

TEST(the_slots_of_killed_readers_are_given_back)
{
	enum { READERS = 40 };
	struct shelf shelf = shelf_make();
	struct store_statistics statistics;
	struct error error = ERROR_INIT;
	struct store *store;

	make_book(&shelf);
	for (int i = 0; i < READERS; i++) {
		struct talk talk = talk_make();
		int child = shelf_fork(hold_a_read, &shelf, &talk);

		CHECK(shelf_signal_wait(&talk.up));
		kill(child, SIGKILL);
		shelf_wait(child);
		talk_close(&talk);
	}
	store = shelf_open(&shelf);
	for (unsigned i = 1; i <= 50; i++) {
		struct contact contact = shelf_contact(i % 3 + 1, "Ann", "new");

		contact.updated_at.second = 1000 + i;
		shelf_put_contact(store, &contact);
	}
	CHECK(store_statistics(store, &statistics, &error));
	CHECK(statistics.file_bytes < 1 << 20);
	store_close(store);
	shelf_remove(&shelf);
}

static void
use_in_child(struct shelf *shelf, void *context)
{
	struct store *store = context;
	struct error error = ERROR_INIT;
	struct store_txn *txn;
	bool began = store_begin(store, STORE_WRITE, &txn, &error);

	(void)shelf;
	store_close(store);
	_exit(began || error.kind != ERROR_FAILURE);
}

TEST(a_child_process_may_not_use_its_parents_book)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	int child = shelf_fork(use_in_child, &shelf, store);

	CHECK_NUMBER(shelf_wait(child), 0);
	shelf_put_contact(store, &contact);
	CHECK_NUMBER(count_contacts(store), 1);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_book_is_not_opened_twice_by_one_process)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf), *again = NULL;
	struct error error = ERROR_INIT;

	CHECK(!store_open(&shelf.options, &again, &error));
	CHECK_NUMBER(error.kind, ERROR_FAILURE);
	error_release(&error);
	store_close(store);
	store = shelf_open(&shelf);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(programs_that_are_started_get_no_descriptor_of_the_book)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	char line[512];
	FILE *listing = popen("ls -l /proc/self/fd", "r");
	bool has_book = false;

	while (listing && fgets(line, sizeof(line), listing))
		has_book = has_book || strstr(line, shelf.folder);
	CHECK(listing && pclose(listing) == 0);
	CHECK(!has_book);
	shelf_commit(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(the_stamp_differs_after_a_change_of_another_process)
{
	struct shelf shelf = shelf_make();
	struct talk talk = talk_make();
	int child = shelf_fork(write_when_told, &shelf, &talk);
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;
	uint64_t before, between, after;

	CHECK(store_stamp(store, &before, &error));
	CHECK(store_stamp(store, &between, &error));
	CHECK(before == between);
	shelf_signal_send(&talk.down);
	CHECK_NUMBER(shelf_wait(child), 0);
	CHECK(store_stamp(store, &after, &error));
	CHECK(after != before);
	store_close(store);
	talk_close(&talk);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(a_writer_that_is_stopped_makes_others_busy_and_not_hang);
	RUN(an_interrupt_waits_until_the_write_has_ended);
	RUN(signals_are_let_through_again_after_every_kind_of_end);
	RUN(what_was_acknowledged_survives_a_kill);
	RUN(a_read_sees_one_state_while_others_write);
	RUN(the_slots_of_killed_readers_are_given_back);
	RUN(a_child_process_may_not_use_its_parents_book);
	RUN(a_book_is_not_opened_twice_by_one_process);
	RUN(programs_that_are_started_get_no_descriptor_of_the_book);
	RUN(the_stamp_differs_after_a_change_of_another_process);
	return test_end();
}
