/*
 * What a board costs that is left open: nothing while nobody does anything, and the book
 * no room while others write.
 *
 *     idle WRITES SECONDS    that many while the board is open; how long it is left alone
 */
#include <lmdb.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/text.h"
#include "tests/test.h"
#include "tests/torture/ground.h"
#include "tests/torture/terminal.h"

enum {
	PATIENCE = 20000,   /* milliseconds */
	AT_ONCE = 500,      /* within which a change must be seen, in milliseconds */
	LOOK_EVERY = 250,   /* how often it looks whether somebody wrote, in milliseconds */
	IDLE_SHARE = 100,   /* of the time that passes, what may be computed when idle */
	FOLLOW_SHARE = 10,  /* and while others write */
	WRITES_A_LOOK = 25, /* between two looks at who reads */
	PIECE = 4096,
};

/* What the writes add themselves must stay small beside the book before them, or its
 * growth says nothing of the board. */
enum { CONTACTS = 2000, CONTACTS_PER_WRITE = 2 };

static struct ground ground;
static long write_count = 500;
static long idle_seconds = 5;

struct board {
	struct terminal terminal;
	clockid_t clock; /* of what it computes */
	struct text output;
};

/* ------ the board ------ */

/* Takes what it shows; false when there is nothing within the time. */
static bool
board_take(struct board *board, int milliseconds)
{
	struct pollfd ready = { .fd = board->terminal.master, .events = POLLIN };
	char piece[PIECE];
	ssize_t length;

	if (poll(&ready, 1, milliseconds) <= 0)
		return false;
	length = read(board->terminal.master, piece, sizeof(piece));
	text_add_bytes(&board->output, piece, length > 0 ? (size_t)length : 0);
	return length > 0;
}

/* Waits until it showed the text; how many microseconds that took, or -1. */
static int64_t
board_shows(struct board *board, const char *text)
{
	int64_t start = now_microseconds();

	while (!strstr(board->output.bytes, text))
		if (!board_take(board, PATIENCE))
			return -1;
	return now_microseconds() - start;
}

/* Forgets what it showed. */
static void
board_drain(struct board *board)
{
	while (board_take(board, 0))
		;
	text_cut(&board->output, 0);
}

static struct board
board_open(void)
{
	static const char *const words[] = { NULL };
	struct board board = { terminal_start(&ground, NULL, words), 0, TEXT_INIT };

	CHECK(clock_getcpuclockid(board.terminal.pid, &board.clock) == 0);
	CHECK(board_shows(&board, "Quixote") >= 0);
	CHECK(board_shows(&board, "Help") >= 0);
	board_drain(&board);
	return board;
}

static void
board_close(struct board *board)
{
	int status = -1;

	CHECK(write(board->terminal.master, "Q", 1) == 1);
	while (board_take(board, PATIENCE))
		;
	waitpid(board->terminal.pid, &status, 0);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	close(board->terminal.master);
	text_release(&board->output);
}

/* Microseconds that it has computed for. */
static int64_t
board_computed(const struct board *board)
{
	struct timespec time = { 0 };

	clock_gettime(board->clock, &time);
	return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

/* How often it slept until now. */
static long
board_slept(const struct board *board)
{
	static const char word[] = "\nvoluntary_ctxt_switches:";
	char path[64], status[PIECE];
	FILE *file;
	size_t length;
	const char *found;

	snprintf(path, sizeof(path), "/proc/%ld/status", (long)board->terminal.pid);
	file = fopen(path, "r");
	length = file ? fread(status, 1, sizeof(status) - 1, file) : 0;
	status[length] = '\0';
	if (file)
		fclose(file);
	found = strstr(status, word);
	CHECK(found != NULL);
	return found ? strtol(found + sizeof(word) - 1, NULL, 10) : 0;
}

/* ------ the book ------ */

static off_t
size_of_book(void)
{
	struct stat status = { 0 };

	stat(ground_path(&ground, "book/gen-0001/data.mdb"), &status);
	return status.st_size;
}

static void
add_many(void)
{
	const char *path = ground_path(&ground, "many.jsonl");
	FILE *file = fopen(path, "w");
	long count = CONTACTS + CONTACTS_PER_WRITE * write_count;

	for (long i = 0; i < count; i++)
		fprintf(file,
			"{\"record\":\"contact\",\"id\":\"00000000-0001-4001-8001-%012ld\",\"name\":"
			"\"Contact %ld\",\"stage\":\"new\",\"createdAt\":\"2026-02-01T09:00:00Z\"}\n",
			i, i);
	fclose(file);
	CHECK_NUMBER(ground_status(&ground, "import jsonl %s", path), 0);
}

/* Each line is a process, a thread and what it reads, which is - for nothing. */
static int
count_reader(const char *line, void *context)
{
	char reads[64];
	int *count = context;

	if (sscanf(line, "%*d %*s %63s", reads) == 1)
		*count += strcmp(reads, "-") != 0;
	return 0;
}

/* How many have a read transaction now. */
static int
readers(MDB_env *env)
{
	int count = 0;

	mdb_reader_list(env, count_reader, &count);
	return count;
}

static MDB_env *
environment_open(void)
{
	MDB_env *env = NULL;

	CHECK(mdb_env_create(&env) == 0);
	CHECK(mdb_env_set_maxdbs(env, 16) == 0);
	CHECK(
		mdb_env_open(env, ground_path(&ground, "book/gen-0001"), MDB_RDONLY, 0600) == 0);
	return env;
}

/* ------ the tests ------ */

/* How long it computes for a look is the machine's affair; how often it wakes is not. */
TEST(a_board_that_is_left_alone_computes_and_shows_nothing)
{
	struct board board = board_open();
	int64_t computed, passed;
	long slept;

	/* What is still to be told comes with the next looks at the book. */
	while (board_take(&board, 2 * AT_ONCE))
		board_drain(&board);
	slept = board_slept(&board);
	computed = board_computed(&board);
	passed = now_microseconds();
	board_take(&board, (int)idle_seconds * 1000);
	slept = board_slept(&board) - slept;
	computed = board_computed(&board) - computed;
	passed = now_microseconds() - passed;
	CHECK_TEXT(board.output.bytes, "");
	CHECK(slept <= passed / (LOOK_EVERY * 1000) + 2);
	CHECK(computed < passed / IDLE_SHARE);
	printf("# %ld looks, %lld microseconds of %lld\n", slept, (long long)computed,
		(long long)passed);
	board_close(&board);
}

/* The most who read at once of those looks at it. */
static int
write_many(MDB_env *env, struct board *board)
{
	int most = 0;

	for (long i = 0; i < write_count && test_is_ok; i++) {
		CHECK_NUMBER(ground_status(&ground, "log Quixote message write-%ld", i), 0);
		if (board)
			board_drain(board);
		if (i % WRITES_A_LOOK == 0 && readers(env) > most)
			most = readers(env);
	}
	return most;
}

TEST(an_open_board_lets_the_book_be_written_without_growing)
{
	MDB_env *env = environment_open();
	struct board board = board_open();
	off_t before = size_of_book();
	int64_t start = now_microseconds(), computed = board_computed(&board), shown;

	CHECK_NUMBER(readers(env), 0);
	/* It may be met in the middle of reading, but not each time. */
	write_many(env, &board);
	computed = board_computed(&board) - computed;
	CHECK(computed < (now_microseconds() - start) / FOLLOW_SHARE);
	CHECK(size_of_book() < 2 * before);
	while (board_take(&board, AT_ONCE))
		board_drain(&board);
	CHECK_NUMBER(readers(env), 0);
	CHECK_NUMBER(ground_status(&ground, "move Quixote contacted"), 0);
	shown = board_shows(&board, "Quixote");
	CHECK(shown >= 0 && shown <= AT_ONCE * 1000);
	printf("# %lld bytes before, %lld after %ld writes; computed %lld of %lld "
		   "microseconds; shown after %lld\n",
		(long long)before, (long long)size_of_book(), write_count, (long long)computed,
		(long long)(now_microseconds() - start), (long long)shown);
	board_close(&board);
	mdb_env_close(env);
}

/* Else the test before would see nothing. */
TEST(one_who_keeps_reading_makes_the_book_grow)
{
	MDB_env *env = environment_open();
	off_t before = size_of_book();
	MDB_txn *txn = NULL;

	CHECK(mdb_txn_begin(env, NULL, MDB_RDONLY, &txn) == 0);
	CHECK_NUMBER(readers(env), 1);
	CHECK(write_many(env, NULL) > 0);
	CHECK(size_of_book() > 2 * before);
	printf("# %lld bytes before, %lld after %ld writes\n", (long long)before,
		(long long)size_of_book(), write_count);
	mdb_txn_abort(txn);
	mdb_env_close(env);
}

int
main(int count, char **words)
{
	if (count > 1)
		write_count = strtol(words[1], NULL, 10);
	if (count > 2)
		idle_seconds = strtol(words[2], NULL, 10);
	ground = ground_open();
	CHECK_NUMBER(ground_status(&ground, "add Quixote"), 0);
	CHECK_NUMBER(
		ground_status(&ground, "log Quixote delivery --amount 900 --rating 5"), 0);
	add_many();
	RUN(a_board_that_is_left_alone_computes_and_shows_nothing);
	RUN(an_open_board_lets_the_book_be_written_without_growing);
	RUN(one_who_keeps_reading_makes_the_book_grow);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
	ground_close(&ground);
	return test_end();
}
