#include "tests/store/shelf.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

_Noreturn void
shelf_give_up(const char *doing, const struct error *error)
{
	printf("Bail out! %s: %s\n", doing, error->message);
	fflush(stdout);
	_exit(EXIT_FAILURE);
}

/* Memory where there is some: thousands of commits need not wait for a disk. */
static const char *
find_parent(void)
{
	const char *parent = getenv("TMPDIR");

	if (parent && *parent)
		return parent;
	return access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
}

struct shelf
shelf_make(void)
{
	struct shelf shelf = { .arena = ARENA_INIT };
	char *template =
		strdup(arena_format(&shelf.arena, "%s/rapport-store-XXXXXX", find_parent()));

	if (!template || !mkdtemp(template)) {
		perror("Bail out! mkdtemp");
		exit(EXIT_FAILURE);
	}
	shelf.folder = arena_copy(&shelf.arena, template);
	shelf.path = arena_format(&shelf.arena, "%s/book", template);
	free(template);
	shelf.settings = settings_default(&shelf.arena);
	shelf.options = (struct store_options){
		.path = shelf.path,
		.command = "test",
		.map_size = (size_t)256 << 20,
	};
	return shelf;
}

static int
remove_entry(const char *path, const struct stat *status, int type, struct FTW *place)
{
	(void)status;
	(void)type;
	(void)place;
	return remove(path);
}

void
shelf_remove(struct shelf *shelf)
{
	nftw(shelf->folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
	arena_release(&shelf->arena);
}

struct store *
shelf_open(struct shelf *shelf)
{
	struct error error = ERROR_INIT;
	struct store *store;

	shelf->options.settings = &shelf->settings;
	if (!store_open(&shelf->options, &store, &error))
		shelf_give_up("opening", &error);
	return store;
}

struct store_txn *
shelf_begin(struct store *store, enum store_access access)
{
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	if (!store_begin(store, access, &txn, &error))
		shelf_give_up("beginning", &error);
	return txn;
}

void
shelf_commit(struct store_txn *txn)
{
	struct error error = ERROR_INIT;

	if (!store_end(txn, true, &error))
		shelf_give_up("ending", &error);
}

void
shelf_cancel(struct store_txn *txn)
{
	struct error error = ERROR_INIT;

	store_end(txn, false, &error);
	error_release(&error);
}

struct id
shelf_id(unsigned number)
{
	struct id id = { { 0 } };

	for (int i = 0; i < 4; i++)
		id.bytes[15 - i] = (uint8_t)(number >> (8 * i));
	id.bytes[0] = 0xa0;
	return id;
}

struct date
shelf_day(const char *text)
{
	struct error error = ERROR_INIT;
	struct date date;

	if (!date_parse(span_of(text), &date, &error))
		shelf_give_up("a day", &error);
	return date;
}

struct moment
shelf_moment(const char *text)
{
	struct error error = ERROR_INIT;
	struct moment moment;

	if (!moment_parse(span_of(text), &moment, &error))
		shelf_give_up("a moment", &error);
	return moment;
}

struct contact
shelf_contact(unsigned number, const char *name, const char *stage)
{
	struct contact contact = contact_make(stage);

	contact.id = shelf_id(number);
	contact.name = name;
	contact.stage_since = shelf_day("2026-01-05");
	contact.created_at = shelf_moment("2026-01-05T08:00:00Z");
	contact.updated_at = contact.created_at;
	return contact;
}

struct interaction
shelf_interaction(
	unsigned client, unsigned number, const char *day, const char *type, int64_t yen)
{
	struct interaction interaction = interaction_make();

	interaction.id = shelf_id(number);
	interaction.client_id = shelf_id(client);
	interaction.date = shelf_day(day);
	interaction.type = type;
	if (yen != 0)
		interaction.amount = money_make(yen, "JPY");
	return interaction;
}

struct followup
shelf_followup(unsigned client, unsigned number, const char *day)
{
	struct followup followup = { 0 };

	field_fill(followup_fields, &followup);
	followup.id = shelf_id(number);
	followup.client_id = shelf_id(client);
	followup.due = shelf_day(day);
	followup.since = followup.due;
	followup.state = "open";
	followup.text = "call";
	return followup;
}

struct store_heading
shelf_heading(const char *command)
{
	return (struct store_heading){
		.who = "ann",
		.command = command,
		.summary = "tested",
		.at = { 1770800000 },
		.key = "",
	};
}

void
shelf_put_contact(struct store *store, const struct contact *contact)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("add");
	struct error error = ERROR_INIT;

	store_describe(txn, &heading);
	if (!store_put_contact(txn, contact, NULL, &error))
		shelf_give_up("putting a contact", &error);
	shelf_commit(txn);
}

void
shelf_put_interaction(struct store *store, const struct interaction *interaction)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("log");
	struct error error = ERROR_INIT;

	store_describe(txn, &heading);
	if (!store_put_interaction(txn, interaction, NULL, &error))
		shelf_give_up("putting an interaction", &error);
	shelf_commit(txn);
}

bool
shelf_is_sound(struct shelf *shelf)
{
	struct store_findings findings = { 0 };
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	bool is_sound;

	shelf->options.settings = &shelf->settings;
	if (!store_check(&shelf->options, &arena, &findings, &error))
		shelf_give_up("checking", &error);
	is_sound = findings.problems.count == 0;
	for (size_t i = 0; i < findings.problems.count; i++)
		printf("# %s\n", list_text(&findings.problems, i));
	arena_release(&arena);
	return is_sound;
}

int
shelf_fork(
	void (*work)(struct shelf *shelf, void *context), struct shelf *shelf, void *context)
{
	pid_t child;

	fflush(stdout);
	child = fork();
	if (child < 0) {
		perror("Bail out! fork");
		exit(EXIT_FAILURE);
	}
	if (child > 0)
		return child;
	work(shelf, context);
	fflush(stdout);
	_exit(EXIT_SUCCESS);
}

int
shelf_wait(int child)
{
	int status = 0;

	waitpid(child, &status, 0);
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

struct shelf_signal
shelf_signal_make(void)
{
	struct shelf_signal signal;

	if (pipe(signal.ends) != 0) {
		perror("Bail out! pipe");
		exit(EXIT_FAILURE);
	}
	return signal;
}

void
shelf_signal_send(struct shelf_signal *signal)
{
	if (write(signal->ends[1], "x", 1) != 1)
		_exit(EXIT_FAILURE);
}

bool
shelf_signal_wait(struct shelf_signal *signal)
{
	char byte;

	return read(signal->ends[0], &byte, 1) == 1;
}

void
shelf_signal_close(struct shelf_signal *signal)
{
	close(signal->ends[0]);
	close(signal->ends[1]);
}
