#include "tests/torture/disk.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/torture/ground.h"

enum { SECTOR = 512 };

static void *
read_bytes(FILE *file, size_t length)
{
	char *bytes = memory_allocate(length + 1);

	if (fread(bytes, 1, length, file) != length)
		abort();
	bytes[length] = '\0';
	return bytes;
}

struct history
history_read(const char *path)
{
	struct history history = { 0 };
	FILE *file = fopen(path, "rb");
	struct log_head head;

	while (file && fread(&head, sizeof(head), 1, file) == 1) {
		struct event *event;

		history.events =
			memory_resize(history.events, (history.count + 1) * sizeof(*history.events));
		event = &history.events[history.count++];
		event->head = head;
		event->path = read_bytes(file, head.path_length);
		event->other = read_bytes(file, head.other_length);
		event->bytes = read_bytes(file, head.byte_count);
	}
	if (file)
		fclose(file);
	return history;
}

void
history_free(struct history *history)
{
	for (size_t i = 0; i < history->count; i++) {
		free(history->events[i].path);
		free(history->events[i].other);
		free(history->events[i].bytes);
	}
	free(history->events);
	*history = (struct history){ 0 };
}

static bool
is_about_name(const struct event *event)
{
	return event->head.kind == LOG_CREATE || event->head.kind == LOG_FOLDER ||
		event->head.kind == LOG_RENAME || event->head.kind == LOG_REMOVE;
}

static bool
is_about_bytes(const struct event *event)
{
	return event->head.kind == LOG_WRITE || event->head.kind == LOG_TRUNCATE;
}

/* The path that a file of an event has had since it was renamed, up to the moment; a
 * folder takes what is in it along. */
static void
follow_renames(const struct history *history, size_t from, size_t moment, char *path)
{
	for (size_t i = from; i < moment; i++) {
		const struct event *event = &history->events[i];
		size_t length = event->head.path_length;
		char rest[PATH_MAX];

		if (event->head.kind != LOG_RENAME || strncmp(path, event->path, length) != 0 ||
			(path[length] != '\0' && path[length] != '/'))
			continue;
		snprintf(rest, sizeof(rest), "%s", path + length);
		snprintf(path, PATH_MAX, "%s%s", event->other, rest);
	}
}

/* Whether a sync of the path, whatever it is called by then, comes between. */
static bool
is_synced(const struct history *history, size_t from, size_t moment, const char *path)
{
	char name[PATH_MAX];

	snprintf(name, sizeof(name), "%s", path);
	for (size_t i = from + 1; i < moment; i++) {
		const struct event *event = &history->events[i];

		follow_renames(history, i, i + 1, name);
		if (event->head.kind == LOG_SYNC && strcmp(event->path, name) == 0)
			return true;
	}
	return false;
}

static bool
is_folder_synced(const struct history *history, size_t index, size_t moment)
{
	const struct event *event = &history->events[index];
	char folder[PATH_MAX];

	snprintf(folder, sizeof(folder), "%s",
		event->head.kind == LOG_RENAME ? event->other : event->path);
	*strrchr(folder, '/') = '\0';
	return is_synced(history, index, moment, folder);
}

/* A file whose new name is safe is there, whether its first name was or not. */
static bool
is_name_safe(const struct history *history, size_t index, size_t moment)
{
	const struct event *event = &history->events[index];

	if (is_folder_synced(history, index, moment))
		return true;
	for (size_t i = index + 1; event->head.kind == LOG_CREATE && i < moment; i++)
		if (history->events[i].head.kind == LOG_RENAME &&
			strcmp(history->events[i].path, event->path) == 0)
			return is_folder_synced(history, i, moment);
	return false;
}

size_t
history_pending(const struct history *history, size_t moment)
{
	size_t count = 0;

	for (size_t i = 0; i < moment; i++)
		count += is_about_bytes(&history->events[i]) &&
			!is_synced(history, i, moment, history->events[i].path);
	return count;
}

/* Which writes are there, that of the number and the others; indexed by enum pick. */
static const struct {
	bool that;
	bool others;
} picks[] = {
	[PICK_NONE] = { false, false },
	[PICK_ALL] = { true, true },
	[PICK_ONE] = { true, false },
	[PICK_ALL_BUT_ONE] = { false, true },
	[PICK_TORN] = { true, true },
	[PICK_RANDOM] = { false, false },
};

/* How many bytes of the pending write of that number are there; all of it is
 * UINT32_MAX. */
static uint32_t
share_of(const struct crash *crash, size_t number, uint32_t length)
{
	bool is_that = number == crash->number;

	if (crash->pick == PICK_RANDOM)
		return random_below(2) ? UINT32_MAX : 0;
	if (crash->pick == PICK_TORN && is_that)
		return random_below(length / SECTOR + 1) * SECTOR;
	return (is_that ? picks[crash->pick].that : picks[crash->pick].others) ? UINT32_MAX
																		   : 0;
}

/* Where a path of the history lies in the restored folder. */
static bool
place_of(const char *path, const char *from, const char *to, char out[PATH_MAX])
{
	size_t length = strlen(from);

	if (strncmp(path, from, length) != 0)
		return false;
	snprintf(out, PATH_MAX, "%s%s", to, path + length);
	return true;
}

static void
restore_name(const struct event *event, const char *from, const char *to)
{
	char path[PATH_MAX], other[PATH_MAX];
	int descriptor;

	if (!place_of(event->path, from, to, path))
		return;
	if (event->head.kind == LOG_FOLDER)
		mkdir(path, S_IRWXU);
	if (event->head.kind == LOG_REMOVE)
		remove(path);
	if (event->head.kind == LOG_RENAME && place_of(event->other, from, to, other))
		rename(path, other);
	if (event->head.kind == LOG_CREATE) {
		descriptor = open(path, O_WRONLY | O_CREAT, S_IRUSR | S_IWUSR);
		if (descriptor >= 0)
			close(descriptor);
	}
}

static void
restore_bytes(const struct event *event, uint32_t share, const char *from, const char *to)
{
	uint32_t length = share < event->head.byte_count ? share : event->head.byte_count;
	char path[PATH_MAX];
	int descriptor;

	if (share == 0 || !place_of(event->path, from, to, path))
		return;
	/* It may never have got its name. */
	descriptor = open(path, O_WRONLY);
	if (descriptor < 0)
		return;
	if (event->head.kind == LOG_TRUNCATE
			? ftruncate(descriptor, (off_t)event->head.offset) != 0
			: pwrite(descriptor, event->bytes, length, (off_t)event->head.offset) < 0)
		abort();
	close(descriptor);
}

/* Of the names that are not safe, a first part is there. */
static size_t
count_names(const struct history *history, const struct crash *crash)
{
	size_t pending = 0;

	for (size_t i = 0; i < crash->moment; i++)
		pending += is_about_name(&history->events[i]) &&
			!is_name_safe(history, i, crash->moment);
	if (crash->names == NAMES_RANDOM)
		return random_below((uint32_t)pending + 1);
	return crash->names == NAMES_ALL ? pending : 0;
}

void
history_restore(const struct history *history, const struct crash *crash,
	const char *from, const char *to)
{
	size_t names = count_names(history, crash), number = 0;

	folder_remove(to);
	mkdir(to, S_IRWXU);
	for (size_t i = 0; i < crash->moment; i++) {
		const struct event *event = &history->events[i];
		uint32_t share = UINT32_MAX;

		if (is_about_name(event)) {
			if (is_name_safe(history, i, crash->moment))
				restore_name(event, from, to);
			else if (names > 0 && names--)
				restore_name(event, from, to);
			continue;
		}
		if (is_about_bytes(event) && !is_synced(history, i, crash->moment, event->path))
			share = share_of(crash, number++, event->head.byte_count);
		if (is_about_bytes(event) || event->head.kind == LOG_WRITE_DURABLE)
			restore_bytes(event, share, from, to);
	}
}
