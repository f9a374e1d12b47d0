#include "book/sync.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/path.h"
#include "book/openclaw.h"
#include "format/json.h"
#include "format/lines.h"

enum {
	MEMORY_LIMIT = 64 * 1024,
	CLIENTS_AT_MOST = 64, /* beyond which all lines are read instead of sought for */
};

/* ------ what is remembered ------ */

struct remembered {
	struct list tails; /* of struct tail, as enum sync_file has them */
	bool has_refused;
	int64_t entry;
	struct moment entry_at;
};

static const struct field remembered_fields[] = {
	{ "files", "Files", FIELD_RECORDS, FIELD_STORED, offsetof(struct remembered, tails),
		.of = tail_fields, .size = sizeof(struct tail),
		.help = "How far they were read." },
	{ "refused", "Refused", FIELD_FLAG, FIELD_STORED,
		offsetof(struct remembered, has_refused), .help = "Whether a line was refused." },
	{ "entry", "Entry", FIELD_COUNT, FIELD_STORED, offsetof(struct remembered, entry),
		.help = "The newest entry of the journal then." },
	{ "at", "At", FIELD_MOMENT, FIELD_STORED, offsetof(struct remembered, entry_at),
		.help = "When that was made." },
	{ 0 },
};

/* What cannot be read is not remembered, and the files are read anew. */
static void
remember(struct sync *sync)
{
	const struct json_reading reading = { .unknown = JSON_IGNORE_UNKNOWN };
	struct remembered remembered = { .entry = 0 };
	struct error ignored = ERROR_INIT;
	struct span json;

	if (file_read(sync->memory, MEMORY_LIMIT, &sync->arena, &json, &ignored) &&
		json_read(
			remembered_fields, json, &remembered, &reading, &sync->arena, &ignored) &&
		remembered.tails.count == SYNC_FILES) {
		for (int i = 0; i < SYNC_FILES; i++)
			sync->tails[i] = *(struct tail *)list_at(
				&remembered.tails, (size_t)i, sizeof(struct tail));
		sync->has_refused = remembered.has_refused;
		sync->entry = remembered.entry;
		sync->entry_at = remembered.entry_at;
		sync->is_remembered = true;
	}
	error_release(&ignored);
}

static bool
save(const struct sync *sync, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct remembered remembered = {
		.has_refused = sync->has_refused,
		.entry = sync->entry,
		.entry_at = sync->entry_at,
	};
	struct text json = TEXT_INIT;
	bool ok;

	for (int i = 0; i < SYNC_FILES; i++)
		*(struct tail *)list_push(&remembered.tails, sizeof(struct tail), &arena) =
			sync->tails[i];
	json_write(&json, remembered_fields, &remembered, &json_lossless);
	ok = file_make_folder(sync->memory_folder, error) &&
		file_write(sync->memory, FILE_REPLACE, span_make(json.bytes, json.length), error);
	text_release(&json);
	arena_release(&arena);
	return ok;
}

bool
sync_is_there(const char *folder, struct error *error)
{
	struct arena arena = ARENA_INIT;
	bool is_there = access(path_join(&arena, folder, openclaw_clients), F_OK) == 0 ||
		access(path_join(&arena, folder, openclaw_interactions), F_OK) == 0;

	arena_release(&arena);
	return is_there || openclaw_fail_missing(folder, error);
}

void
sync_begin(struct sync *sync, const char *folder, const char *memory, const char *book)
{
	char *whole = realpath(folder, NULL);
	char *book_path = realpath(book, NULL);

	*sync = (struct sync){ .folder = "" };
	sync->folder = arena_copy(&sync->arena, folder);
	sync->paths[SYNC_CLIENTS] = path_join(&sync->arena, folder, openclaw_clients);
	sync->paths[SYNC_INTERACTIONS] =
		path_join(&sync->arena, folder, openclaw_interactions);
	const char *both = arena_format(
		&sync->arena, "%s\n%s", whole ? whole : folder, book_path ? book_path : book);
	sync->memory_folder = arena_copy(&sync->arena, memory);
	sync->memory = path_join(&sync->arena, memory,
		arena_format(&sync->arena, "%s.json",
			id_show(id_from_name("sync", span_of(both)), &sync->arena)));
	free(whole);
	free(book_path);
	remember(sync);
}

void
sync_end(struct sync *sync)
{
	arena_release(&sync->arena);
	*sync = (struct sync){ .folder = "" };
}

/* ------ whether it fits the book ------ */

static bool
look_at_anchor(struct store_txn *txn, void *context, struct error *error)
{
	struct sync *sync = context;
	struct arena arena = ARENA_INIT;
	struct store_entry entry;
	enum store_found found = store_entry(txn, sync->entry, &arena, &entry, error);
	bool fits = found == STORE_FOUND && entry.heading.at.second == sync->entry_at.second;

	if (!fits)
		memset(sync->tails, 0, sizeof(sync->tails));
	arena_release(&arena);
	return found != STORE_FAILED;
}

static bool
note_anchor(struct store_txn *txn, void *context, struct error *error)
{
	struct sync *sync = context;
	struct arena arena = ARENA_INIT;
	struct list entries = { 0 };
	bool ok = store_journal(txn, (struct id){ { 0 } }, 0, 1, &arena, &entries, error);

	sync->entry = 0;
	if (ok && entries.count > 0) {
		const struct store_entry *newest = list_at(&entries, 0, sizeof(*newest));

		sync->entry = newest->number;
		sync->entry_at = newest->heading.at;
	}
	arena_release(&arena);
	return ok;
}

static bool
hold_against_book(struct sync *sync, struct book *book, struct error *error)
{
	if (!sync->is_remembered)
		return true;
	if (!book_read(book, look_at_anchor, sync, error))
		return false;
	sync->is_remembered = false;
	return true;
}

/* ------ one pass ------ */

/* The staging comes first: the readers of lines are given that alone. */
struct following {
	struct staging staging;
	const struct sync *sync;
	struct tail_look looks[SYNC_FILES];
	struct list clients; /* of const char *: as the new interactions write them */
	bool is_whole;       /* everything is read */
};

static void
note_client(struct following *following, const char *client)
{
	if (*client && !list_has_text(&following->clients, client))
		list_push_text(&following->clients, arena_copy(following->staging.arena, client),
			following->staging.arena);
}

/* A number, as the rules of the import allow, stands without quotes. */
static bool
read_interaction(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	struct following *following = (struct following *)staging;
	const char *client;

	if (!openclaw_read_interaction(staging, line, place, error) ||
		!json_member(line, "clientId", &staging->scratch, &client, error))
		return false;
	note_client(following, client);
	return true;
}

/* Whether the line may be about one of the clients whose interactions are new. */
static bool
is_concerned(const struct following *following, struct span line)
{
	for (size_t i = 0; i < following->clients.count; i++) {
		const char *client = list_text(&following->clients, i);

		if (memmem(line.start, line.length, client, strlen(client)))
			return true;
	}
	return following->clients.count > CLIENTS_AT_MOST;
}

/* What stands behind the place where reading ended is new, whoever it is about. */
static bool
read_client(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	const struct following *following = (const struct following *)staging;
	bool is_new = following->is_whole ||
		place.line > following->sync->tails[SYNC_CLIENTS].lines ||
		following->looks[SYNC_CLIENTS].state == TAIL_ANEW;

	if (!is_new && !is_concerned(following, line))
		return true;
	return openclaw_read_client(staging, line, place, error);
}

static bool
read_file(struct following *following, enum sync_file file, int64_t from, int64_t before,
	staging_read read, struct error *error)
{
	const struct tail_look *look = &following->looks[file];
	const struct lines_part part = { from, look->end, before };

	return look->state == TAIL_MISSING || look->end == from ||
		staging_read_part(
			&following->staging, following->sync->paths[file], &part, read, error);
}

static bool
read_whole(struct following *following, struct error *error)
{
	return read_file(following, SYNC_CLIENTS, 0, 0, openclaw_read_client, error) &&
		read_file(following, SYNC_INTERACTIONS, 0, 0, openclaw_read_interaction, error);
}

static bool
read_new(struct following *following, struct error *error)
{
	const struct tail *tail = &following->sync->tails[SYNC_INTERACTIONS];

	return read_file(following, SYNC_INTERACTIONS, tail->offset, tail->lines,
			   read_interaction, error) &&
		read_file(following, SYNC_CLIENTS, 0, 0, read_client, error);
}

/* ------ lines that equal earlier ones ------ */

struct equal_look {
	const struct following *following;
	bool is_there;
};

static bool
has_interaction(struct store_txn *txn, const struct interaction *interaction,
	struct id client_id, struct arena *arena, bool *is_there, struct error *error)
{
	struct interaction there;
	enum store_found found = store_interaction(
		txn, client_id, interaction->date, interaction->id, arena, &there, error);

	*is_there = *is_there || found == STORE_FOUND;
	return found != STORE_FAILED;
}

/* Under the client's own id, or that of the contact it was taken for. */
static bool
look_for_one(struct store_txn *txn, const struct interaction *interaction,
	struct arena *arena, bool *is_there, struct error *error)
{
	struct id client_id = interaction->client_id;
	const char *former = arena_format(arena, "external:%s", id_show(client_id, arena));
	struct list ids = { 0 };

	if (!store_find_address(txn, former, &ids, arena, error))
		return false;
	*(struct id *)list_push(&ids, sizeof(client_id), arena) = client_id;
	for (size_t i = 0; i < ids.count; i++)
		if (!has_interaction(txn, interaction,
				*(struct id *)list_at(&ids, i, sizeof(client_id)), arena, is_there,
				error))
			return false;
	return true;
}

static bool
look_for_equal(struct store_txn *txn, void *context, struct error *error)
{
	struct equal_look *look = context;
	const struct list *staged = &look->following->staging.interactions;
	struct arena arena = ARENA_INIT;
	bool ok = true;

	for (size_t i = 0; ok && !look->is_there && i < staged->count; i++) {
		const struct staged_interaction *one =
			*(struct staged_interaction **)list_at(staged, i, sizeof(void *));

		ok = look_for_one(txn, &one->interaction, &arena, &look->is_there, error);
		arena_release(&arena);
	}
	return ok;
}

/* A line gets its number among equal ones from all lines before it, so one that equals an
 * earlier one takes a reading of the whole file. */
static bool
needs_whole(
	struct following *following, struct book *book, bool *is_so, struct error *error)
{
	struct equal_look look = { .following = following };

	if (!book_read(book, look_for_equal, &look, error))
		return false;
	*is_so = look.is_there;
	return true;
}

/* ------ all of it ------ */

static void
look_at_files(struct sync *sync, struct tail_look *looks, struct error *error)
{
	for (int i = 0; i < SYNC_FILES; i++)
		looks[i] = tail_look(&sync->tails[i], sync->paths[i], error);
}

/* What was refused may have been so for want of its client. */
static bool
is_all_read_anew(const struct sync *sync, const struct tail_look *looks)
{
	bool is_client_new =
		looks[SYNC_CLIENTS].state == TAIL_GROWN || looks[SYNC_CLIENTS].state == TAIL_ANEW;

	return looks[SYNC_INTERACTIONS].state == TAIL_ANEW ||
		(sync->has_refused && is_client_new);
}

static struct following
follow(const struct sync *sync, const struct tail_look *looks, struct book *book,
	const struct act *act, const struct import_request *request, struct arena *arena,
	struct import_result *result)
{
	struct following following = {
		.staging = staging_make(book->settings, act, request, arena, result),
		.sync = sync,
	};

	memcpy(following.looks, looks, sizeof(following.looks));
	following.staging.fields = openclaw_fields(arena);
	return following;
}

static bool
take_new(struct sync *sync, const struct tail_look *looks, struct book *book,
	const struct act *act, const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error)
{
	struct following following = follow(sync, looks, book, act, request, arena, result);
	bool is_whole = is_all_read_anew(sync, looks);
	bool ok = is_whole ||
		(read_new(&following, error) && needs_whole(&following, book, &is_whole, error));

	if (ok && is_whole) {
		staging_release(&following.staging);
		following = follow(sync, looks, book, act, request, arena, result);
		following.is_whole = true;
		ok = read_whole(&following, error);
	}
	ok = ok && staging_apply(&following.staging, book, error);
	staging_release(&following.staging);
	sync->has_refused = (sync->has_refused && !is_whole) || result->refused.count > 0;
	return ok;
}

/* Both are looked at again at once where only the times have changed. */
static bool
note_looks(struct sync *sync, const struct tail_look *looks)
{
	bool is_new = false;

	for (int i = 0; i < SYNC_FILES; i++) {
		is_new = is_new || looks[i].state == TAIL_GROWN || looks[i].state == TAIL_ANEW;
		if (looks[i].state == TAIL_SAME)
			sync->tails[i] = looks[i].now;
	}
	return is_new;
}

/* The book has what was new by now, and takes it once only if it is read again. */
static bool
note_place(struct sync *sync, struct book *book, struct error *error)
{
	return (book_read(book, note_anchor, sync, error) && save(sync, error)) ||
		fail_in(
			error, "what was new is in the book, but not how far the files were read");
}

enum sync_step
sync_pass(struct sync *sync, struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error)
{
	struct tail_look looks[SYNC_FILES];

	*result = (struct import_result){ .batch = "" };
	if (!hold_against_book(sync, book, error))
		return SYNC_FAILED;
	look_at_files(sync, looks, error);
	if (looks[SYNC_CLIENTS].state == TAIL_FAILED ||
		looks[SYNC_INTERACTIONS].state == TAIL_FAILED)
		return SYNC_FAILED;
	if (!note_looks(sync, looks))
		return SYNC_NOTHING;
	if (!take_new(sync, looks, book, act, request, arena, result, error))
		return SYNC_FAILED;
	if (act->mode == ACT_REHEARSAL)
		return SYNC_DONE;
	for (int i = 0; i < SYNC_FILES; i++)
		if (looks[i].state != TAIL_MISSING)
			sync->tails[i] = looks[i].now;
	return note_place(sync, book, error) ? SYNC_DONE : SYNC_FAILED;
}

const char *
sync_tell(const struct import_result *result, struct arena *arena)
{
	const char *told = arena_format(arena, "%lld new, %lld changed",
		(long long)result->new, (long long)result->changed);

	return result->refused.count == 0
		? told
		: arena_format(arena, "%s, %zu refused", told, result->refused.count);
}
