#include "command/asked.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/path.h"
#include "base/text.h"

enum { SIZE_LIMIT = 64 * 1024 * 1024 };

struct asked_entry {
	struct id id;
	struct moment at;
};

static struct asked_entry *
entry_at(const struct list *entries, size_t index)
{
	return list_at(entries, index, sizeof(struct asked_entry));
}

static int
compare_ids(const void *first, const void *second)
{
	const struct asked_entry *one = first, *other = second;

	return id_compare(one->id, other->id);
}

/* Books at different places are different ones. */
static const char *
name_of(const char *book, struct arena *arena)
{
	char *whole = realpath(book, NULL);
	struct id id = id_from_name("book", span_of(whole ? whole : book));

	free(whole);
	return id_show(id, arena);
}

static bool
take_lock(struct asked *asked, const char *path, struct error *error)
{
	asked->lock = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (asked->lock < 0)
		return fail(error, ERROR_FAILURE, "cannot open %s: %s", path, strerror(errno));
	if (flock(asked->lock, LOCK_EX | LOCK_NB) == 0)
		return true;
	asked_close(asked);
	return fail(error, ERROR_BUSY, "another enrich of this book is under way; try again");
}

static void
read_line(struct asked *asked, struct span line)
{
	struct span id_text = span_split(&line, ' ');
	struct error ignored = ERROR_INIT;
	struct asked_entry entry;

	if (line.start && id_parse(id_text, &entry.id) &&
		moment_parse(line, &entry.at, &ignored))
		*(struct asked_entry *)list_push(&asked->entries, sizeof(entry), asked->arena) =
			entry;
	error_release(&ignored);
}

/* By id; of two about one contact the later one stays, which stands behind the other. */
static void
sort_entries(struct list *entries)
{
	size_t kept = 0;

	list_sort(entries, sizeof(struct asked_entry), compare_ids);
	for (size_t i = 0; i < entries->count; i++)
		if (i + 1 == entries->count ||
			!id_equal(entry_at(entries, i)->id, entry_at(entries, i + 1)->id))
			*entry_at(entries, kept++) = *entry_at(entries, i);
	entries->count = kept;
}

/* What cannot be read is asked again, which costs a question and nothing else. */
static void
read_entries(struct asked *asked)
{
	struct error ignored = ERROR_INIT;
	struct span bytes;

	if (file_read(asked->path, SIZE_LIMIT, asked->arena, &bytes, &ignored))
		while (bytes.start)
			read_line(asked, span_split(&bytes, '\n'));
	error_release(&ignored);
	sort_entries(&asked->entries);
}

bool
asked_open(const char *folder, const char *book, struct arena *arena, struct asked *asked,
	struct error *error)
{
	const char *stem = path_join(arena, folder, name_of(book, arena));

	asked->arena = arena;
	asked->path = arena_format(arena, "%s.asked", stem);
	if (!file_make_folder(folder, error) ||
		!take_lock(asked, arena_format(arena, "%s.lock", stem), error))
		return false;
	read_entries(asked);
	return true;
}

struct moment
asked_when(const struct asked *asked, struct id id)
{
	const struct asked_entry sought = { .id = id };
	const struct asked_entry *entry = NULL;

	if (asked->entries.count > 0)
		entry = bsearch(&sought, asked->entries.items, asked->entries.count,
			sizeof(sought), compare_ids);
	return entry ? entry->at : (struct moment){ 0 };
}

static void
add_line(struct text *text, const struct asked_entry *entry)
{
	char id[ID_TEXT_SIZE], at[MOMENT_TEXT_SIZE];

	id_format(entry->id, id);
	moment_format(entry->at, at);
	text_add_format(text, "%s %s\n", id, at);
}

static bool
append(const char *path, const struct asked_entry *entry, struct error *error)
{
	int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
	struct text line = TEXT_INIT;
	bool ok;

	add_line(&line, entry);
	ok = file >= 0 && write(file, line.bytes, line.length) == (ssize_t)line.length;
	if (!ok)
		fail(error, ERROR_FAILURE, "cannot write %s: %s", path, strerror(errno));
	if (file >= 0)
		close(file);
	text_release(&line);
	return ok;
}

bool
asked_note(struct asked *asked, struct id id, struct moment at, struct error *error)
{
	struct asked_entry *entry =
		list_push(&asked->news, sizeof(struct asked_entry), asked->arena);

	*entry = (struct asked_entry){ id, at };
	return append(asked->path, entry, error);
}

static void
write_entries(const struct list *entries, struct text *text)
{
	for (size_t i = 0; i < entries->count; i++)
		add_line(text, entry_at(entries, i));
}

bool
asked_save(struct asked *asked, struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok;

	for (size_t i = 0; i < asked->news.count; i++)
		*(struct asked_entry *)list_push(&asked->entries, sizeof(struct asked_entry),
			asked->arena) = *entry_at(&asked->news, i);
	asked->news.count = 0;
	sort_entries(&asked->entries);
	write_entries(&asked->entries, &text);
	ok = file_write(asked->path, FILE_REPLACE, span_make(text.bytes, text.length), error);
	text_release(&text);
	return ok;
}

void
asked_close(struct asked *asked)
{
	if (asked->lock >= 0)
		close(asked->lock);
	asked->lock = -1;
}
