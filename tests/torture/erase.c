/*
 * Contacts are erased while others write, and whoever erases is killed at every step:
 * nothing of them is left, and nothing that was acknowledged is lost.
 *
 *     erase CONTACTS STRIDE
 *
 * A word stands in every field, note, tag, line, follow-up, custom member, journal entry
 * and --key of the contacts, in drafts about them and in the lines that were typed.  They
 * are erased a few at a time, each time killed one call later than the time before, until
 * a whole erasure has been gone through; then all that is left of them at once.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "tests/test.h"
#include "tests/torture/ground.h"

enum { WRITERS = 4, BYSTANDERS = 50, GROUP = 5, LINE_SIZE = 256, NAME_SIZE = 512 };

/* Statuses of the program. */
enum { NOT_FOUND = 3, BUSY = 11 };

static const char word[] = "zweibruecken";

static struct ground ground;

/* What the writers share with whoever started them. */
static struct tally {
	int is_over;
	int acknowledged[WRITERS]; /* of each the tokens before this one */
	int complaints;
	char complaint[NAME_SIZE];
} * tally;

static void
complain(const char *what, const struct ended *ended)
{
	if (tally->complaints++ == 0)
		snprintf(tally->complaint, sizeof(tally->complaint), "%s: %d %.300s", what,
			ended->status, ended->err);
}

/* ------ the book ------ */

static const char *
id_of(int number, struct arena *arena)
{
	return arena_format(arena, "00000000-0001-4001-8001-%012d", number);
}

/* One contact with everything, each with the word. */
static void
write_contact(FILE *file, int number, const char *said)
{
	struct arena arena = ARENA_INIT;
	const char *id = id_of(number, &arena);

	fprintf(file,
		"{\"record\":\"contact\",\"id\":\"%s\",\"name\":\"%s %d\",\"company\":\"%s\","
		"\"title\":\"%s\",\"emails\":[\"%s%d@example.com\"],\"channels\":[\"web:@%s%d\"],"
		"\"platform\":\"%s\",\"platformId\":\"%s\",\"source\":\"%s\",\"summary\":\"%s\","
		"\"stage\":\"active\",\"tags\":[\"%s\"],\"notes\":\"%s\","
		"\"createdAt\":\"2026-02-01T09:00:00Z\",\"%s\":{\"%s\":[\"%s\"]}}\n",
		id, said, number, said, said, said, number, said, number, said, said, said, said,
		said, said, said, said, said);
	fprintf(file,
		"{\"record\":\"interaction\",\"id\":\"00000000-0002-4001-8001-%012d\","
		"\"clientId\":\"%s\",\"date\":\"2026-02-02\",\"type\":\"message\","
		"\"notes\":\"%s %2000s\",\"%s\":\"%s\"}\n",
		number, id, said, said, said, said);
	fprintf(file,
		"{\"record\":\"followUp\",\"id\":\"00000000-0003-4001-8001-%012d\","
		"\"clientId\":\"%s\",\"due\":\"2030-02-02\",\"text\":\"%s\",\"state\":\"open\","
		"\"createdAt\":\"2026-02-01T09:00:00Z\",\"%s\":\"%s\"}\n",
		number, id, said, said, said);
	arena_release(&arena);
}

static void
import(int contacts)
{
	const char *path = ground_path(&ground, "import.jsonl");
	FILE *file = fopen(path, "w");

	for (int i = 0; i < contacts; i++)
		write_contact(file, i, word);
	for (int i = 0; i < BYSTANDERS; i++)
		write_contact(file, contacts + i, "bystander");
	fclose(file);
	CHECK_NUMBER(
		ground_status(&ground, "import jsonl %s --key %s-import", path, word), 0);
	unlink(path);
}

/* The ids from one on, with commas between. */
static const char *
ids_from(int first, int count, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (int i = 0; i < count; i++)
		text_add_format(&text, "%s%s", i > 0 ? "," : "", id_of(first + i, arena));
	return text_take(&text, arena);
}

/* Entries of the journal that keep the word before and after, and name people. */
static const char *const changes[] = {
	"edit %s title=%s-before --key %s-1-%d",
	"note %s \"%s once more\" --key %s-2-%d",
	"tag %s %s-again --key %s-3-%d",
	"log %s message \"%s wrote\" --key %s-4-%d",
	"edit %s title=%s-after --key %s-5-%d",
	"untag %s %s-again --key %s-6-%d",
};

static void
change(int contacts)
{
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++)
		for (int first = 0; first < contacts; first += GROUP)
			CHECK_NUMBER(ground_status(&ground, changes[i],
							 ids_from(first, GROUP, &arena), word, word, first),
				0);
	arena_release(&arena);
}

static void
write_state(int contacts)
{
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;

	CHECK(file_make_folder(
		ground_path(&ground, "home/.local/state/rapport/drafts"), &error));
	for (int i = 0; i < contacts; i += GROUP)
		ground_write(&ground,
			arena_format(
				&arena, "home/.local/state/rapport/drafts/note-%s.txt", id_of(i, &arena)),
			word);
	ground_write(&ground, "home/.local/state/rapport/history-command", word);
	arena_release(&arena);
}

/* ------ the writers ------ */

/* A token is tried under its own key until it is acknowledged. */
static void
write_tokens(int writer)
{
	struct launch usual = { 0 };

	while (!__atomic_load_n(&tally->is_over, __ATOMIC_SEQ_CST)) {
		int token = tally->acknowledged[writer];
		struct ended ended = ground_run(&ground, &usual,
			"log Writer message tok-%d-%d. --key k%d-%d", writer, token, writer, token);

		if (ended.status == 0)
			tally->acknowledged[writer]++;
		else if (ended.status != BUSY)
			complain("log", &ended);
		ended_release(&ended);
	}
}

static void
start_writers(pid_t *pids)
{
	fflush(NULL);
	for (int writer = 0; writer < WRITERS; writer++) {
		pids[writer] = fork();
		if (pids[writer] == 0) {
			write_tokens(writer);
			_exit(0);
		}
	}
}

static void
stop_writers(const pid_t *pids)
{
	__atomic_store_n(&tally->is_over, 1, __ATOMIC_SEQ_CST);
	for (int writer = 0; writer < WRITERS; writer++)
		waitpid(pids[writer], NULL, 0);
}

/* ------ erasing ------ */

/* Erases a few; killed at that call unless there are fewer, or it is 0. */
static int
erase(int first, int count, long at)
{
	struct arena arena = ARENA_INIT;
	const char *variables[] = { arena_format(&arena, "FAULT_PATH=%s", ground.folder),
		arena_format(&arena, "FAULT_AT=%ld", at), "FAULT_KIND=kill", NULL };
	struct launch launch = { .variables = variables,
		.preload = arena_format(&arena, "%s/shim-fault.so", getenv("SHIMS")) };
	struct ended ended = ground_run(
		&ground, &launch, "erase %s --yes --timeout 60", ids_from(first, count, &arena));
	int status = ended.status;

	if (status != 0 && status != -SIGKILL)
		complain("erase", &ended);
	ended_release(&ended);
	arena_release(&arena);
	return status;
}

/* Whether the contact is in the book; all of a group go together. */
static bool
is_there(int number)
{
	struct arena arena = ARENA_INIT;
	struct launch usual = { 0 };
	struct ended ended =
		ground_run(&ground, &usual, "show %s --json", id_of(number, &arena));
	bool answer = ended.status == 0;

	if (ended.status != 0 && ended.status != NOT_FOUND)
		complain("show", &ended);
	ended_release(&ended);
	arena_release(&arena);
	return answer;
}

/* What killing came to. */
struct course {
	long kills;
	int next;      /* the first contact that may be there */
	bool is_whole; /* an erasure went through without being reached by the kill */
};

static struct course
erase_and_kill(int contacts, long stride)
{
	struct course course = { 0 };

	for (long at = 1; !course.is_whole && course.next + GROUP < contacts; at += stride) {
		int status = erase(course.next, GROUP, at);

		course.kills += status == -SIGKILL;
		course.is_whole = status == 0;
		if (status != 0 && status != -SIGKILL)
			break;
		if (!is_there(course.next))
			course.next += GROUP;
	}
	return course;
}

/* ------ the verdict ------ */

/* Every acknowledged token exactly once, every bystander as he was. */
static void
judge_others(void)
{
	struct launch usual = { 0 };
	struct ended all = ground_run(&ground, &usual, "export jsonl");
	int wrong = 0;

	for (int writer = 0; writer < WRITERS; writer++) {
		for (int token = 0; token < tally->acknowledged[writer]; token++) {
			char wanted[LINE_SIZE];

			snprintf(wanted, sizeof(wanted), "tok-%d-%d.", writer, token);
			wrong += text_count(all.out, wanted) != 1;
		}
	}
	CHECK_NUMBER(all.status, 0);
	CHECK_NUMBER(wrong, 0);
	CHECK_NUMBER(text_count(all.out, "\"record\":\"contact\""), BYSTANDERS + 1);
	CHECK_NUMBER(text_count(all.out, "\"record\":\"followUp\""), BYSTANDERS);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
	ended_release(&all);
}

static int
total(void)
{
	int sum = 0;

	for (int writer = 0; writer < WRITERS; writer++)
		sum += tally->acknowledged[writer];
	return sum;
}

static void
judge(const struct course *course, int contacts)
{
	char name[NAME_SIZE];

	CHECK_NUMBER(folder_count(ground.folder, word), 0);
	CHECK(folder_count(ground.folder, "bystander") > 0);
	judge_others();
	CHECK(course->is_whole);
	CHECK_NUMBER(tally->complaints, 0);
	if (tally->complaints > 0)
		printf("# %d complaints: %s\n", tally->complaints, tally->complaint);
	snprintf(name, sizeof(name),
		"%d contacts are erased to the last byte, killed %ld times, beside %d changes by "
		"%d writers of which none is lost",
		contacts, course->kills, total(), WRITERS);
	test_result(name);
}

int
main(int count, char **words)
{
	int contacts = count > 1 ? (int)strtol(words[1], NULL, 10) : 1000;
	long stride = count > 2 ? strtol(words[2], NULL, 10) : 1;
	struct course course;
	pid_t pids[WRITERS];

	tally = mmap(
		NULL, sizeof(*tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	ground = ground_open();
	import(contacts);
	CHECK_NUMBER(ground_status(&ground, "add Writer"), 0);
	change(contacts);
	write_state(contacts);
	CHECK(folder_count(ground.folder, word) > contacts);
	start_writers(pids);
	course = erase_and_kill(contacts, stride);
	CHECK_NUMBER(erase(course.next, contacts - course.next, 0), 0);
	stop_writers(pids);
	judge(&course, contacts);
	ground_tally("kills", course.kills);
	ground_close(&ground);
	return test_end();
}
