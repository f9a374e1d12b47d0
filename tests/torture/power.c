/*
 * The power goes out: whatever part of the unsynced writes reached the disk, the book
 * opens and has everything that was acknowledged; what was erased is gone to the last
 * byte.
 *
 *     power CHANGES
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "tests/test.h"
#include "tests/torture/disk.h"
#include "tests/torture/ground.h"

enum { LINE_SIZE = 512, RANDOM_PICKS = 3 };

struct tally {
	int images;
	int absent; /* there was no book yet, and none was promised */
	int lost;
};

static struct ground ground;

/* The test says in the log, too, what it was told. */
static void
acknowledge(const char *log, const char *token)
{
	struct log_head head = { .kind = LOG_ACKNOWLEDGED,
		.path_length = (uint32_t)strlen(token) };
	FILE *file = fopen(log, "ab");

	if (!file || fwrite(&head, sizeof(head), 1, file) != 1 || fputs(token, file) < 0 ||
		fclose(file) != 0)
		abort();
}

static void
change(const struct launch *launch, const char *log, const char *line, const char *token)
{
	struct ended ended = ground_run(&ground, launch, "%s", line);

	CHECK_NUMBER(ended.status, 0);
	if (ended.status != 0)
		printf("# %s: %s\n", line, ended.err);
	else
		acknowledge(log, token);
	ended_release(&ended);
}

/* In front of a token that was erased, and of the name of a backup. */
enum { ERASED = '-', BACKED_UP = '+' };

/* Creation, single changes, an import, a backup, and an erasure. */
static struct history
record(int changes)
{
	const char *log = ground_path(&ground, "log");
	const char *variables[] = { arena_format(
									&ground.arena, "LOG_PATH=%s/disk", ground.folder),
		arena_format(&ground.arena, "LOG_FILE=%s", log), NULL };
	struct launch launch = { .variables = variables,
		.preload = arena_format(&ground.arena, "%s/shim-log.so", getenv("SHIMS")) };
	char line[LINE_SIZE], token[LINE_SIZE];

	mkdir(ground_path(&ground, "disk"), S_IRWXU);
	change(&launch, log, "add Ada --email tok-first@example.com", "tok-first");
	for (int i = 0; i < changes; i++) {
		snprintf(token, sizeof(token), "tok-%d.", i);
		snprintf(line, sizeof(line), "log Ada message tok-%d.", i);
		change(&launch, log, line, token);
	}
	snprintf(line, sizeof(line), "import jsonl %s/contacts.jsonl", getenv("DATA"));
	change(&launch, log, line, "client1@example.com");
	snprintf(line, sizeof(line), "backup %s/disk/kept", ground.folder);
	change(&launch, log, line, "+kept");
	change(&launch, log, "add Erna --email gone@example.com", "tok-first");
	change(&launch, log, "erase Erna --yes", "-gone@example.com");
	change(&launch, log, "log Ada message tok-last", "tok-last");
	return history_read(log);
}

static bool
is_barrier(const struct event *event)
{
	return event->head.kind == LOG_SYNC || event->head.kind == LOG_ACKNOWLEDGED ||
		event->head.kind == LOG_WRITE_DURABLE || event->head.kind == LOG_RENAME;
}

/* What was in the book when it was backed up is in a book made of the backup. */
static bool
is_restored(const char *name)
{
	struct launch launch = { .book = ground_path(&ground, "restored") };
	struct ended ended;
	bool is_whole;

	folder_remove(launch.book);
	ended = ground_run(&ground, &launch, "restore %s/image/%s", ground.folder, name);
	is_whole = ended.status == 0;
	ended_release(&ended);
	ended = ground_run(&ground, &launch, "export jsonl");
	is_whole = is_whole && ended.status == 0 && strstr(ended.out, "tok-first") &&
		strstr(ended.out, "client1@example.com");
	ended_release(&ended);
	return is_whole;
}

/* Whether a promise is kept: that a token is in what the book gives out, that it is in
 * no file any more, or that a backup is whole. */
static bool
is_kept(const char *token, const char *text)
{
	if (*token == ERASED)
		return folder_count(ground_path(&ground, "image/book"), token + 1) == 0;
	if (*token == BACKED_UP)
		return is_restored(token + 1);
	return strstr(text, token) != NULL;
}

/* What was promised before the moment and is not kept. */
static const char *
broken(const struct history *history, size_t moment, const char *text)
{
	for (size_t i = 0; i < moment; i++)
		if (history->events[i].head.kind == LOG_ACKNOWLEDGED &&
			!is_kept(history->events[i].path, text))
			return history->events[i].path;
	return NULL;
}

static bool
is_anything_promised(const struct history *history, size_t moment)
{
	for (size_t i = 0; i < moment; i++)
		if (history->events[i].head.kind == LOG_ACKNOWLEDGED)
			return true;
	return false;
}

static void
examine(const struct history *history, const struct crash *crash, struct tally *tally)
{
	struct launch launch = { .book = ground_path(&ground, "image/book") };
	bool is_promised = is_anything_promised(history, crash->moment);
	const char *lost;
	struct ended all, check;

	tally->images++;
	history_restore(
		history, crash, ground_path(&ground, "disk"), ground_path(&ground, "image"));
	all = ground_run(
		&ground, &launch, is_promised ? "export jsonl" : "add Somebody --json");
	check = ground_run(&ground, &launch, "check");
	lost = broken(history, crash->moment, all.out);
	tally->absent += !is_promised;
	if (all.status != 0 || check.status != 0 || lost) {
		tally->lost++;
		printf("# after event %zu (%c), writes %d/%zu, names %d: %s, export %d %.120s, "
			   "check %d %.120s\n",
			crash->moment, history->events[crash->moment - 1].head.kind, crash->pick,
			crash->number, crash->names, lost ? lost : "nothing lost", all.status,
			all.err, check.status, check.out);
	}
	ended_release(&all);
	ended_release(&check);
}

/* How many mixtures are tried of each kind. */
static int
picks_of(enum pick pick)
{
	return pick == PICK_RANDOM ? RANDOM_PICKS : 1;
}

static void
crash_at(const struct history *history, size_t moment, struct tally *tally)
{
	size_t pending = history_pending(history, moment);
	struct crash crash = { .moment = moment };

	for (crash.names = NAMES_NONE; crash.names <= NAMES_RANDOM; crash.names++) {
		crash.pick = PICK_NONE;
		examine(history, &crash, tally);
		if (pending == 0)
			continue;
		crash.pick = PICK_ALL;
		examine(history, &crash, tally);
		for (crash.pick = PICK_ONE; crash.pick < PICK_COUNT; crash.pick++) {
			for (int i = 0; i < picks_of(crash.pick); i++) {
				crash.number = random_below((uint32_t)pending);
				examine(history, &crash, tally);
			}
		}
	}
}

int
main(int count, char **words)
{
	int changes = count > 1 ? (int)strtol(words[1], NULL, 10) : 40;
	struct tally tally = { 0 };
	struct history history;
	char name[LINE_SIZE];

	random_seed((uint32_t)now_microseconds());
	ground = ground_open();
	ground.book = ground_path(&ground, "disk/book");
	history = record(changes);
	/* The last sync or acknowledgement of a change is where most is at stake. */
	for (size_t i = 0; i < history.count; i++)
		if (is_barrier(&history.events[i]))
			crash_at(&history, i + 1, &tally);
	CHECK_NUMBER(tally.lost, 0);
	CHECK(tally.images > tally.absent);
	snprintf(name, sizeof(name),
		"%d disks after a power cut open with all that was acknowledged (%d before there "
		"was a book)",
		tally.images, tally.absent);
	test_result(name);
	ground_tally("power-loss states", tally.images);
	history_free(&history);
	ground_close(&ground);
	return test_end();
}
