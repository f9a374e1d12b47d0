#include "format/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_CAPACITY = 64 * 1024 };

/*
 * The buffer holds the bytes of the file from `offset` on: [start, end) is not yet
 * returned.  It grows to the longest line there is and no further than the cap.
 */
struct lines {
	int fd;
	char *buffer;
	size_t capacity;
	size_t start;
	size_t end;
	int64_t number;
	int64_t offset;
	int64_t size;
	int64_t left; /* bytes to read until the part ends; -1 for all there are */
	bool is_at_end;
	bool is_skipping; /* the rest of a line beyond the cap */
	const char *path;
	struct arena arena;
};

static void
make_room(struct lines *lines)
{
	if (lines->start > 0) {
		memmove(lines->buffer, lines->buffer + lines->start, lines->end - lines->start);
		lines->end -= lines->start;
		lines->start = 0;
	} else if (lines->end == lines->capacity) {
		lines->capacity *= 2;
		lines->buffer = memory_resize(lines->buffer, lines->capacity);
	}
}

static bool
fill(struct lines *lines, struct error *error)
{
	size_t room;
	ssize_t got;

	make_room(lines);
	room = lines->capacity - lines->end;
	if (lines->left >= 0 && (int64_t)room > lines->left)
		room = (size_t)lines->left;
	do {
		got = read(lines->fd, lines->buffer + lines->end, room);
	} while (got < 0 && errno == EINTR);
	if (got < 0)
		return fail(
			error, ERROR_FAILURE, "cannot read %s: %s", lines->path, strerror(errno));
	lines->is_at_end = got == 0;
	lines->end += (size_t)got;
	if (lines->left >= 0)
		lines->left -= got;
	return true;
}

static void
consume(struct lines *lines, size_t length)
{
	lines->start += length;
	lines->offset += (int64_t)length;
}

static bool
skip_mark(struct lines *lines, struct error *error)
{
	while (lines->end < 3 && !lines->is_at_end)
		if (!fill(lines, error))
			return false;
	if (lines->end >= 3 && memcmp(lines->buffer, "\xEF\xBB\xBF", 3) == 0)
		consume(lines, 3);
	return true;
}

static bool
open_lines(const char *path, struct lines **lines, struct error *error)
{
	struct stat status;
	bool is_input = strcmp(path, "-") == 0;
	int fd = is_input ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
					  : open(path, O_RDONLY | O_CLOEXEC);

	*lines = NULL;
	if (fd < 0 || fstat(fd, &status) != 0) {
		fail(error, ERROR_FAILURE, "cannot read %s: %s", path, strerror(errno));
		if (fd >= 0)
			close(fd);
		return false;
	}
	*lines = memory_allocate(sizeof(**lines));
	**lines = (struct lines){ .fd = fd, .capacity = FIRST_CAPACITY, .left = -1 };
	(*lines)->path = arena_copy(&(*lines)->arena, is_input ? "standard input" : path);
	(*lines)->buffer = memory_allocate(FIRST_CAPACITY);
	if (S_ISREG(status.st_mode))
		(*lines)->size = status.st_size;
	return true;
}

static bool
begin(struct lines **lines, struct error *error)
{
	if ((*lines)->offset > 0 || skip_mark(*lines, error))
		return true;
	lines_close(*lines);
	*lines = NULL;
	return false;
}

bool
lines_open(const char *path, struct lines **lines, struct error *error)
{
	return open_lines(path, lines, error) && begin(lines, error);
}

bool
lines_open_part(const char *path, const struct lines_part *part, struct lines **lines,
	struct error *error)
{
	if (!open_lines(path, lines, error))
		return false;
	(*lines)->offset = lseek((*lines)->fd, (off_t)part->from, SEEK_SET);
	(*lines)->number = part->before;
	(*lines)->left = part->to - part->from;
	return begin(lines, error);
}

void
lines_close(struct lines *lines)
{
	if (!lines)
		return;
	close(lines->fd);
	free(lines->buffer);
	arena_release(&lines->arena);
	free(lines);
}

static const char *
find_newline(const struct lines *lines, size_t seen)
{
	size_t length = lines->end - lines->start;

	return memchr(lines->buffer + lines->start + seen, '\n', length - seen);
}

static size_t
line_length(struct span line)
{
	if (line.length == 0 || line.start[line.length - 1] != '\n')
		return line.length;
	if (line.length > 1 && line.start[line.length - 2] == '\r')
		return line.length - 2;
	return line.length - 1;
}

/* The next length bytes as a line that may be returned, or is refused. */
static enum lines_step
take(struct lines *lines, size_t length, struct span *line, struct error *error)
{
	bool was_skipping = lines->is_skipping;

	*line = span_make(lines->buffer + lines->start, length);
	line->length = line_length(*line);
	consume(lines, length);
	lines->number++;
	lines->is_skipping = false;
	if (was_skipping || line->length > LINES_CAP) {
		fail(error, ERROR_REFUSED, "the line is longer than 1 MiB");
		return LINES_REFUSED;
	}
	if (memchr(line->start, '\0', line->length)) {
		fail(error, ERROR_REFUSED, "the line has a NUL byte; this is no text file");
		return LINES_REFUSED;
	}
	return LINES_LINE;
}

enum lines_step
lines_next(struct lines *lines, struct span *line, struct error *error)
{
	size_t length = 0;
	const char *newline;

	while (!(newline = find_newline(lines, length)) && !lines->is_at_end) {
		length = lines->end - lines->start;
		if (length > LINES_CAP + 2) {
			consume(lines, length);
			lines->is_skipping = true;
			length = 0;
		}
		if (!fill(lines, error))
			return LINES_FAILED;
	}
	length = lines->end - lines->start;
	if (newline)
		length = (size_t)(newline - (lines->buffer + lines->start)) + 1;
	if (length == 0 && !lines->is_skipping)
		return LINES_END;
	return take(lines, length, line, error);
}

int64_t
lines_number(const struct lines *lines)
{
	return lines->number;
}

int64_t
lines_offset(const struct lines *lines)
{
	return lines->offset;
}

int64_t
lines_size(const struct lines *lines)
{
	return lines->size;
}
