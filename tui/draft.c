#include "tui/draft.h"

#include <dirent.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"
#include "book/find.h"
#include "command/editor.h"
#include "core/privacy.h"

enum {
	KEYS_BEHIND = 50,
	/* The loop asks four times a second, so this stays within two of them. */
	MILLISECONDS_BEHIND = 1500,
	LARGEST = 1 << 24, /* bytes; notes are refused long before */
};

/* With what the names begin; those of drafts for several contacts have an s behind. */
static const char *const prefixes[DRAFT_KIND_COUNT] = {
	[DRAFT_NOTE] = "note",
	[DRAFT_LINE] = "line",
};

static const char text_ending[] = ".txt";
static const char contacts_ending[] = ".contacts";

/* ------ names ------ */

static int
compare_ids(const void *first, const void *second)
{
	return id_compare(*(const struct id *)first, *(const struct id *)second);
}

static struct list
sorted(const struct list *contacts, struct arena *arena)
{
	struct list ids = { 0 };

	for (size_t i = 0; i < contacts->count; i++)
		*(struct id *)list_push(&ids, sizeof(struct id), arena) =
			*(const struct id *)list_at(contacts, i, sizeof(struct id));
	list_sort(&ids, sizeof(struct id), compare_ids);
	return ids;
}

const char *
draft_name(enum draft_kind kind, const struct list *contacts, struct arena *arena)
{
	struct list ids = sorted(contacts, arena);
	struct text name = TEXT_INIT;

	if (ids.count == 0)
		return "";
	text_add(&name, prefixes[kind]);
	for (size_t i = 0; i < ids.count; i++) {
		text_add_char(&name, i == 0 ? '-' : ',');
		text_add(
			&name, id_show(*(struct id *)list_at(&ids, i, sizeof(struct id)), arena));
	}
	return text_take(&name, arena);
}

/* The contacts a name tells, of struct id; none when it has not that form. */
static struct list
contacts_of(const char *name, struct arena *arena)
{
	struct span rest = span_of(name);
	struct list ids = { 0 };
	struct id id;

	span_split(&rest, '-');
	while (rest.start && rest.length > 0) {
		if (!id_parse(span_split(&rest, ','), &id))
			return (struct list){ 0 };
		*(struct id *)list_push(&ids, sizeof(id), arena) = id;
	}
	return ids;
}

static bool
is_for_several(const char *name)
{
	return strchr(name, ',') != NULL;
}

/* A name of any length becomes the beginning of a file's name. */
static const char *
stem_of(const char *name, struct arena *arena)
{
	if (!is_for_several(name))
		return name;
	return arena_format(arena, "%.*ss-%s", (int)strcspn(name, "-"), name,
		id_show(id_from_name("draft", span_of(name)), arena));
}

static const char *
path_of(const struct path_environment *paths, const char *stem, const char *ending,
	struct arena *arena)
{
	return path_join(
		arena, editor_drafts(paths, arena), arena_format(arena, "%s%s", stem, ending));
}

/* Beside a draft for several contacts stands its name. */
static const char *
contacts_path(struct draft *draft)
{
	return path_of(draft->paths, stem_of(draft->name, &draft->arena), contacts_ending,
		&draft->arena);
}

/* ------ one draft ------ */

void
draft_begin(struct draft *draft, const struct path_environment *paths, const char *name)
{
	struct stat status;

	*draft = (struct draft){ .paths = paths, .path = "" };
	draft->name = arena_copy(&draft->arena, name);
	if (!*name)
		return;
	draft->path =
		path_of(paths, stem_of(name, &draft->arena), text_ending, &draft->arena);
	draft->is_kept = stat(draft->path, &status) == 0;
}

void
draft_release(struct draft *draft)
{
	arena_release(&draft->arena);
	*draft = (struct draft){ .name = "", .path = "" };
}

/* Whatever ids the name has. */
static bool
check_contacts(const struct draft *draft, struct error *error)
{
	enum { ID_LENGTH = ID_TEXT_SIZE - 1 };
	struct span name = span_of(draft->name);
	struct id id;

	for (size_t i = 0; i + ID_LENGTH <= name.length; i++)
		if (id_parse(span_make(name.start + i, ID_LENGTH), &id) &&
			!find_check_erased(draft->book, id, error))
			return false;
	return true;
}

bool
draft_check(struct draft *draft, struct error *error)
{
	if (!*draft->name || !draft->book || check_contacts(draft, error) ||
		error->kind != ERROR_NOT_FOUND)
		return true;
	draft_remove(draft);
	draft->name = "";
	return false;
}

/* The newline that ends the last line is that of the file. */
static bool
read_text(const char *path, struct arena *arena, const char **text, struct error *error)
{
	struct span bytes;
	struct text clean = TEXT_INIT;

	if (!file_read(path, LARGEST, arena, &bytes, error))
		return false;
	if (bytes.length > 0 && bytes.start[bytes.length - 1] == '\n')
		bytes.length--;
	utf8_add_storable(&clean, bytes, UTF8_PARAGRAPHS);
	*text = text_take(&clean, arena);
	return true;
}

/* A tool that adds lines to a file relies on the newline at its end. */
static bool
write_lines(const char *path, struct span text, struct error *error)
{
	struct text lines = TEXT_INIT;
	bool ok;

	privacy_add_draft(&lines, text);
	if (text.length > 0)
		text_add_char(&lines, '\n');
	ok = file_write(path, FILE_REPLACE, span_make(lines.bytes, lines.length), error);
	text_release(&lines);
	return ok;
}

/* Another editor may have put payment details into the file. */
static bool
strike_out(struct draft *draft, const char *text, struct error *error)
{
	return privacy_find(span_of(text)).kind == PRIVACY_NONE ||
		write_lines(draft->path, span_of(text), error);
}

bool
draft_read(
	struct draft *draft, struct arena *arena, const char **text, struct error *error)
{
	struct stat status;

	*text = "";
	if (!*draft->name || stat(draft->path, &status) != 0)
		return true;
	draft->is_kept = true;
	if (read_text(draft->path, arena, text, error))
		return strike_out(draft, *text, error);
	draft->name = "";
	*text = "";
	return false;
}

void
draft_touch(struct draft *draft)
{
	draft->keys++;
}

bool
draft_is_due(struct draft *draft, int64_t milliseconds)
{
	if (!*draft->name || draft->keys == 0)
		return false;
	if (draft->since == 0)
		draft->since = milliseconds;
	return draft->keys >= KEYS_BEHIND ||
		milliseconds - draft->since >= MILLISECONDS_BEHIND;
}

static bool
write_files(struct draft *draft, struct span text, struct error *error)
{
	if (!file_make_folder(editor_drafts(draft->paths, &draft->arena), error))
		return false;
	if (!draft->is_kept && is_for_several(draft->name) &&
		!file_write(contacts_path(draft), FILE_REPLACE, span_of(draft->name), error))
		return false;
	return write_lines(draft->path, text, error);
}

/* The reason comes first, as there may be room for that alone. */
static bool
say_reason(const struct draft *draft, struct error *error)
{
	struct arena arena = ARENA_INIT;
	const char *message = arena_copy(&arena, error->message), *reason = message;
	size_t length = strlen(draft->path);

	if (strncmp(message, draft->path, length) == 0 &&
		strncmp(message + length, ": ", 2) == 0)
		reason += length + 2;
	fail(error, ERROR_FAILURE, "no draft is kept: %s", reason);
	arena_release(&arena);
	return false;
}

bool
draft_save(struct draft *draft, struct span text, struct error *error)
{
	bool had_failed = draft->has_failed;

	if (!*draft->name || draft->keys == 0)
		return true;
	if (!draft_check(draft, error))
		return false;
	draft->keys = 0;
	draft->since = 0;
	if (span_trim(text).length == 0) {
		draft_remove(draft);
		return true;
	}
	draft->has_failed = !write_files(draft, text, error);
	if (!draft->has_failed) {
		draft->is_kept = true;
		return true;
	}
	/* What could not be saved is tried again. */
	draft->keys = 1;
	if (!had_failed)
		return say_reason(draft, error);
	error_release(error);
	return true;
}

bool
draft_lend(struct draft *draft, struct span text, struct error *error)
{
	if (!*draft->name)
		return fail(error, ERROR_FAILURE, "no draft is kept, so no other editor has it");
	if (!draft_check(draft, error) || !write_files(draft, text, error))
		return false;
	draft->is_kept = true;
	draft->has_failed = false;
	draft->keys = 0;
	draft->since = 0;
	return true;
}

void
draft_remove(struct draft *draft)
{
	draft->keys = 0;
	draft->since = 0;
	if (!*draft->name || !draft->is_kept)
		return;
	file_wipe(draft->path);
	if (is_for_several(draft->name))
		file_wipe(contacts_path(draft));
	draft->is_kept = false;
}

/* ------ all drafts ------ */

/* The kind whose prefix, perhaps with an s, the stem begins with. */
static bool
find_kind(const char *stem, enum draft_kind *kind)
{
	for (int i = 0; i < DRAFT_KIND_COUNT; i++) {
		size_t length = strlen(prefixes[i]);

		*kind = (enum draft_kind)i;
		if (strncmp(stem, prefixes[i], length) == 0 &&
			(stem[length] == '-' || strncmp(stem + length, "s-", 2) == 0))
			return true;
	}
	return false;
}

/* The name of the draft in a file: that of the file, or what stands beside it. */
static const char *
name_of(const struct path_environment *paths, const char *stem, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct span bytes = span_of(stem);

	if (stem[strcspn(stem, "-") - 1] == 's')
		file_read(
			path_of(paths, stem, contacts_ending, arena), LARGEST, arena, &bytes, &error);
	error_release(&error);
	return span_copy(span_trim(bytes), arena);
}

static void
look_at(const struct path_environment *paths, const char *file, struct list *found,
	struct arena *arena)
{
	size_t length = strlen(file), ending = strlen(text_ending);
	struct error error = ERROR_INIT;
	struct draft_found one = { .text = "" };
	struct stat status;
	const char *stem, *path = path_join(arena, editor_drafts(paths, arena), file);

	if (length <= ending || strcmp(file + length - ending, text_ending) != 0)
		return;
	stem = arena_copy_bytes(arena, file, length - ending);
	if (!find_kind(stem, &one.kind) || stat(path, &status) != 0)
		return;
	one.name = name_of(paths, stem, arena);
	one.contacts = contacts_of(one.name, arena);
	one.written_at =
		status.st_mtim.tv_sec * INT64_C(1000000) + status.st_mtim.tv_nsec / 1000;
	if (one.contacts.count > 0 && read_text(path, arena, &one.text, &error) &&
		span_trim(span_of(one.text)).length > 0)
		*(struct draft_found *)list_push(found, sizeof(one), arena) = one;
	error_release(&error);
}

/* The newest first; of those of one moment in the order of their names. */
static int
compare_found(const void *first, const void *second)
{
	const struct draft_found *one = first, *other = second;

	if (one->written_at != other->written_at)
		return one->written_at > other->written_at ? -1 : 1;
	return strcmp(one->name, other->name);
}

struct list
draft_find_all(const struct path_environment *paths, struct arena *arena)
{
	DIR *folder = opendir(editor_drafts(paths, arena));
	struct list found = { 0 };
	const struct dirent *entry;

	if (!folder)
		return found;
	while ((entry = readdir(folder)))
		look_at(paths, entry->d_name, &found, arena);
	closedir(folder);
	list_sort(&found, sizeof(struct draft_found), compare_found);
	return found;
}
