#include "command/remains.h"

#include <dirent.h>
#include <string.h>

#include "base/file.h"
#include "book/find.h"
#include "command/editor.h"

enum { LARGEST_LIST = 1 << 20, ID_LENGTH = ID_TEXT_SIZE - 1 };

static const char contacts_ending[] = ".contacts";
static const char text_ending[] = ".txt";
static const char lines_beginning[] = "history-";

/* The names in a folder; of const char *. */
static struct list
names_in(const char *folder, struct arena *arena)
{
	DIR *entries = opendir(folder);
	struct list names = { 0 };
	const struct dirent *entry;

	while (entries && (entry = readdir(entries)))
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			list_push_text(&names, arena_copy(arena, entry->d_name), arena);
	if (entries)
		closedir(entries);
	return names;
}

/* Whether one of the ids in the text is that of a contact that was erased. */
static bool
names_erased(struct store_txn *txn, struct span text, bool *answer, struct error *error)
{
	for (size_t i = 0; !*answer && i + ID_LENGTH <= text.length; i++) {
		struct moment at;
		struct id id;
		enum store_found found = STORE_MISSING;

		if (id_parse(span_make(text.start + i, ID_LENGTH), &id))
			found = find_erased(txn, id, &at, error);
		if (found == STORE_FAILED)
			return false;
		*answer = found == STORE_FOUND;
	}
	return true;
}

/* The drafts that are to go, on the way through the folder. */
struct remains {
	const char *folder;
	struct list paths; /* of const char * */
	struct arena *arena;
};

static bool
has_ending(const char *name, const char *ending)
{
	size_t length = strlen(name), rest = strlen(ending);

	return length > rest && strcmp(name + length - rest, ending) == 0;
}

/* Beside a draft for several contacts stands whom it is about. */
static bool
look_at_list(
	struct store_txn *txn, struct remains *remains, const char *name, struct error *error)
{
	struct arena *arena = remains->arena;
	struct error unreadable = ERROR_INIT;
	const char *path = path_join(arena, remains->folder, name);
	size_t stem = strlen(name) - strlen(contacts_ending);
	bool is_erased = false;
	struct span bytes;

	if (!file_read(path, LARGEST_LIST, arena, &bytes, &unreadable)) {
		error_release(&unreadable);
		return true;
	}
	if (!names_erased(txn, bytes, &is_erased, error))
		return false;
	if (!is_erased)
		return true;
	list_push_text(&remains->paths, path, arena);
	name = arena_format(arena, "%.*s%s", (int)stem, name, text_ending);
	list_push_text(&remains->paths, path_join(arena, remains->folder, name), arena);
	return true;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct remains *remains = context;
	struct list names = names_in(remains->folder, remains->arena);

	for (size_t i = 0; i < names.count; i++) {
		const char *name = list_text(&names, i);
		bool is_erased = false;

		if (has_ending(name, contacts_ending) && !look_at_list(txn, remains, name, error))
			return false;
		if (!names_erased(txn, span_of(name), &is_erased, error))
			return false;
		if (is_erased)
			list_push_text(&remains->paths,
				path_join(remains->arena, remains->folder, name), remains->arena);
	}
	return true;
}

bool
remains_drop_drafts(
	struct book *book, const struct path_environment *paths, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct remains remains = { editor_drafts(paths, &arena), .arena = &arena };
	bool ok = book_read(book, look, &remains, error);

	for (size_t i = 0; ok && i < remains.paths.count; i++)
		file_wipe(list_text(&remains.paths, i));
	arena_release(&arena);
	return ok;
}

void
remains_drop_lines(const struct path_environment *paths)
{
	struct arena arena = ARENA_INIT;
	const char *folder = path_state(paths, &arena);
	struct list names = names_in(folder, &arena);

	for (size_t i = 0; i < names.count; i++)
		if (strncmp(list_text(&names, i), lines_beginning, strlen(lines_beginning)) == 0)
			file_wipe(path_join(&arena, folder, list_text(&names, i)));
	arena_release(&arena);
}
