#include "tests/torture/sweep.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/torture/terminal.h"

/* The statuses that the manual knows. */
static const int documented[] = { 0, 1, 2, 3, 4, 5, 10, 11 };

enum { LAST = 120 }; /* bytes of an answer that are shown */

/* What may lie in a book's folder and in a generation's. */
static const char *const known_names[] = { ".", "..", "open.gate", "write.gate",
	"CURRENT", "ballast", "data.mdb", "lock.mdb", "use.gate", NULL };

/* What some commands read, by the name of the file in the folder. */
static const struct {
	const char *name;
	const char *text;
} files[] = {
	{ "import.jsonl",
		"{\"record\":\"contact\",\"id\":\"00000000-0001-4001-8001-000000000001\","
		"\"name\":\"Imported tok-import\",\"stage\":\"new\","
		"\"createdAt\":\"2026-02-01T09:00:00Z\"}\n"
		"{\"record\":\"interaction\",\"id\":\"00000000-0002-4001-8001-000000000001\","
		"\"clientId\":\"00000000-0001-4001-8001-000000000001\",\"date\":\"2026-02-02\","
		"\"type\":\"message\",\"notes\":\"hello\"}\n" },
	{ "import.csv",
		"Name,E-mail,Notes\nChiyo,chiyo@example.com,tok-table\n"
		"Dora,dora@example.com,\"in two\nlines\"\n" },
	{ "import.vcf",
		"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Chiyo\r\nNOTE:tok-card\r\n"
		"END:VCARD\r\n" },
	{ "skill/clients.jsonl",
		"{\"id\":\"a1\",\"name\":\"Client tok-skill\",\"platform\":\"coconala\"}\n" },
	{ "skill/interactions.jsonl",
		"{\"clientId\":\"a1\",\"date\":\"2026-02-01\",\"type\":\"message\"}\n" },
	{ "leads.jsonl", "{\"name\":\"Ada\",\"company\":\"tok-lead\"}\n" },
	{ 0 },
};

static const char *const first_steps[] = {
	"add Ada --email ada@example.com --tag vip",
	"add \"Adele Twin\" --phone \"+49 30 1234567\"",
	"add Bruno --platform fiverr --stage proposal",
	"log Ada delivery sent --amount 3000",
	"follow Bruno 2030-03-01 ring",
	"view save mine tag:vip",
	"log Ada message tok-last",
	NULL,
};

void
sweep_prepare(struct ground *ground)
{
	for (size_t i = 0; first_steps[i]; i++)
		if (ground_status(ground, "%s", first_steps[i]) != 0)
			exit(2);
	mkdir(ground_path(ground, "skill"), S_IRWXU);
	for (size_t i = 0; files[i].name; i++)
		ground_write(ground, files[i].name, files[i].text);
	if (ground_status(ground, "backup %s", ground_path(ground, "kept")) != 0)
		exit(2);
	folder_copy(ground->book, ground_path(ground, "base"));
}

/* The line with the ground's folder for each FOLDER. */
static const char *
line_of(const char *line, struct ground *ground, struct arena *arena)
{
	const char *place = strstr(line, "FOLDER");

	if (!place)
		return line;
	return arena_format(arena, "%.*s%s%s", (int)(place - line), line, ground->folder,
		line_of(place + strlen("FOLDER"), ground, arena));
}

void
sweep_reset(struct ground *ground, const struct verb *verb)
{
	struct arena arena = ARENA_INIT;

	folder_remove(ground_path(ground, "output"));
	folder_remove(ground_path(ground, "home/.local"));
	if (verb->start == BOOK_MISSING)
		folder_remove(ground->book);
	else
		folder_copy(ground_path(ground, "base"), ground->book);
	if (verb->before)
		ground_status(ground, "%s", line_of(verb->before, ground, &arena));
	arena_release(&arena);
}

struct ended
sweep_run(struct ground *ground, const struct verb *verb, const struct launch *launch)
{
	struct arena arena = ARENA_INIT;
	const char *line = line_of(verb->line, ground, &arena);
	struct ended ended = verb->keys
		? terminal_type(ground, launch, line, "Bruno", verb->keys)
		: ground_run(ground, launch, "%s", line);

	arena_release(&arena);
	return ended;
}

static bool
is_known(const char *name)
{
	for (size_t i = 0; known_names[i]; i++)
		if (strcmp(name, known_names[i]) == 0)
			return true;
	return strncmp(name, "gen-", 4) == 0 && !strchr(name, '.');
}

/* The first name in the folder and those below that should not be there; "" for none. */
static const char *
left_over(const char *path, struct arena *arena)
{
	DIR *entries = opendir(path);
	const char *found = "";
	struct dirent *entry;

	while (entries && !*found && (entry = readdir(entries))) {
		const char *inside = arena_format(arena, "%s/%s", path, entry->d_name);

		if (!is_known(entry->d_name))
			found = inside;
		else if (entry->d_type == DT_DIR && entry->d_name[0] != '.')
			found = left_over(inside, arena);
	}
	if (entries)
		closedir(entries);
	return found;
}

/* What a terminal got last says why, too. */
static const char *
last_of(const char *text)
{
	size_t length = strlen(text);

	return text + (length > LAST ? length - LAST : 0);
}

static const char *
judge_end(const struct ended *ended, struct arena *arena)
{
	for (size_t i = 0; i < sizeof(documented) / sizeof(*documented); i++)
		if (ended->status == documented[i])
			return ended->status != 0 && !ended->err[0] && !ended->out[0]
				? "it failed without a word"
				: "";
	return arena_format(arena, "it ended with %d: %.120s%s", ended->status, ended->err,
		last_of(ended->out));
}

/* Whether what it said agrees with what is in the book.  Memory may run out when all is
 * done, and for the answer alone; then it says only that nothing saved was lost. */
static const char *
judge_change(const struct verb *verb, const struct ended *ended, const char *all)
{
	bool has_marker = strstr(all, verb->marker) != NULL;
	bool is_changed = has_marker == (verb->effect == EFFECT_ADDS);

	if (verb->effect == EFFECT_NONE || ended->status == -SIGKILL)
		return "";
	/* On a screen only what is shown is said, and leaving it is no word about a change.
	 */
	if (ended->status == 0 && verb->keys)
		return "";
	if (ended->status == 0)
		return is_changed ? "" : "it said yes, but the change is not there";
	if (is_changed && !strstr(ended->err, "is in the book") &&
		!strstr(ended->err, "out of memory") && !strstr(ended->out, "out of memory"))
		return "it said no, but the change is there";
	return "";
}

static const char *
judge_book(struct ground *ground, const struct verb *verb, const struct ended *ended,
	struct arena *arena)
{
	struct launch usual = { 0 };
	struct ended all = ground_run(ground, &usual, "export jsonl");
	struct ended check = ground_run(ground, &usual, "check");
	const char *wrong = "";
	struct stat status;

	/* What was killed before it made a book has made none. */
	if (verb->start == BOOK_MISSING && stat(ground->book, &status) != 0)
		wrong = ended->status == 0 ? "it said yes, but there is no book" : "";
	else if (verb->start == BOOK_MISSING && ended->status != 0)
		wrong =
			ground_status(ground, "add Somebody") == 0 ? "" : "the book does not open";
	else if (all.status != 0)
		wrong = arena_format(arena, "the book does not open: %.160s", all.err);
	else if (check.status != 0)
		wrong = arena_format(
			arena, "the book is not sound: %.160s%.160s", check.out, check.err);
	else
		wrong = judge_change(verb, ended, all.out);
	ended_release(&all);
	ended_release(&check);
	return wrong;
}

const char *
sweep_left_over(struct ground *ground, struct arena *arena)
{
	const char *rest = left_over(ground->book, arena);

	return *rest ? arena_format(arena, "%s was left", rest) : "";
}

const char *
sweep_judge(struct ground *ground, const struct verb *verb, const struct ended *ended,
	struct arena *arena)
{
	const char *wrong = ended->status == -SIGKILL ? "" : judge_end(ended, arena);

	if (!*wrong)
		wrong = judge_book(ground, verb, ended, arena);
	return *wrong ? wrong : sweep_left_over(ground, arena);
}

uint64_t
sweep_count(const char *path)
{
	uint64_t count = 0;
	FILE *file = fopen(path, "rb");

	if (!file || fread(&count, sizeof(count), 1, file) != 1)
		abort();
	fclose(file);
	unlink(path);
	return count;
}
