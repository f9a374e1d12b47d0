#include "base/file.h"

#include "base/id.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PRIVATE_FILE = 0600, PRIVATE_FOLDER = 0700, FIRST_READ = 64 * 1024 };

/* What is being read, and how much of it there is so far. */
struct reading {
	int fd;
	const char *path;
	size_t limit;
	char *bytes;
	size_t length;
	size_t capacity;
};

static bool
fail_system(struct error *error, const char *verb, const char *path)
{
	return fail(error, ERROR_FAILURE, "cannot %s %s: %s", verb, path, strerror(errno));
}

static bool
refuse_size(struct error *error, const char *path, size_t limit)
{
	return fail(error, ERROR_REFUSED,
		"%s is larger than the %zu bytes allowed here; split it", path, limit);
}

static void
grow(struct reading *reading, size_t capacity, struct arena *arena)
{
	char *bytes = arena_alloc(arena, capacity);

	if (reading->length > 0)
		memcpy(bytes, reading->bytes, reading->length);
	reading->bytes = bytes;
	reading->capacity = capacity;
}

/* The size a regular file says it has; a pipe does not say. */
static bool
prepare(struct reading *reading, struct arena *arena, struct error *error)
{
	struct stat status;
	size_t capacity = FIRST_READ;

	if (fstat(reading->fd, &status) != 0)
		return fail_system(error, "read", reading->path);
	if (S_ISREG(status.st_mode)) {
		if ((uintmax_t)status.st_size > reading->limit)
			return refuse_size(error, reading->path, reading->limit);
		/* One more than there should be, to see the end; it becomes the NUL. */
		capacity = (size_t)status.st_size + 1;
	}
	grow(reading, capacity, arena);
	return true;
}

/* Reads until the end, which leaves room for the NUL. */
static bool
read_rest(struct reading *reading, struct arena *arena, struct error *error)
{
	for (;;) {
		ssize_t count;

		if (reading->length > reading->limit)
			return refuse_size(error, reading->path, reading->limit);
		if (reading->length == reading->capacity)
			grow(reading, reading->capacity * 2, arena);
		count = read(reading->fd, reading->bytes + reading->length,
			reading->capacity - reading->length);
		if (count == 0)
			break;
		if (count < 0 && errno != EINTR)
			return fail_system(error, "read", reading->path);
		if (count > 0)
			reading->length += (size_t)count;
	}
	reading->bytes[reading->length] = '\0';
	return true;
}

/* The folder the path lies in, as open() takes it. */
static const char *
parent_of(const char *path, struct arena *arena)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return ".";
	return arena_copy_bytes(arena, path, slash > path ? (size_t)(slash - path) : 1);
}

static const char *
kind_of(mode_t mode)
{
	if (S_ISLNK(mode))
		return "a symbolic link";
	if (S_ISDIR(mode))
		return "a folder";
	return S_ISFIFO(mode) ? "a pipe" : "not a regular file";
}

/* Whether a file may be put there: in place of a regular one at most. */
static bool
check_target(const char *path, enum file_mode mode, struct error *error)
{
	struct stat status;

	if (lstat(path, &status) != 0)
		return errno == ENOENT ? true : fail_system(error, "write", path);
	if (!S_ISREG(status.st_mode))
		return fail(error, ERROR_REFUSED,
			"%s is %s and is not written to; choose another name", path,
			kind_of(status.st_mode));
	if (mode == FILE_NEW)
		return fail(error, ERROR_REFUSED, "%s exists already; choose another name", path);
	return true;
}

/* A name nobody else uses, short whatever the length of the final one. */
static const char *
temporary_name(const char *path, struct arena *arena)
{
	const char *slash = strrchr(path, '/');
	int folder_length = slash ? (int)(slash + 1 - path) : 0;
	char id[ID_TEXT_SIZE];

	id_format(id_new(), id);
	return arena_format(arena, "%.*s.rapport-%s.tmp", folder_length, path, id);
}

/*
 * link() gives the file its name only when nobody has it, in one step.  Where the file
 * system has no links, the check before has to do.
 */
static bool
put_new(const struct file_draft *draft, struct error *error)
{
	if (link(draft->temporary, draft->path) == 0) {
		unlink(draft->temporary);
		return true;
	}
	if (errno == EEXIST)
		return check_target(draft->path, FILE_NEW, error);
	if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
		return fail_system(error, "write", draft->path);
	if (!check_target(draft->path, FILE_NEW, error))
		return false;
	return rename(draft->temporary, draft->path) == 0 ||
		fail_system(error, "write", draft->path);
}

static bool
put_in_place(const struct file_draft *draft, struct error *error)
{
	if (draft->mode == FILE_NEW)
		return put_new(draft, error);
	if (!check_target(draft->path, draft->mode, error))
		return false;
	return rename(draft->temporary, draft->path) == 0 ||
		fail_system(error, "write", draft->path);
}

static bool
sync_draft(const struct file_draft *draft, struct error *error)
{
	return fsync(draft->fd) == 0 || fail_system(error, "write", draft->path);
}

/* Once: a failed close has closed the descriptor, too. */
static bool
close_draft(struct file_draft *draft, struct error *error)
{
	int fd = draft->fd;

	draft->fd = -1;
	return close(fd) == 0 || fail_system(error, "write", draft->path);
}

/* A folder that is there already keeps its mode: it may be the user's home. */
static bool
make_one_folder(const char *path, struct error *error)
{
	struct stat status;

	/* What is promised to be in the folder must find the folder after a power cut. */
	if (mkdir(path, PRIVATE_FOLDER) == 0)
		return (chmod(path, PRIVATE_FOLDER) == 0 ||
				   fail_system(error, "make the folder", path)) &&
			file_sync_parent(path, error);
	if (errno != EEXIST)
		return fail_system(error, "make the folder", path);
	if (stat(path, &status) != 0 || !S_ISDIR(status.st_mode)) {
		errno = ENOTDIR;
		return fail_system(error, "make the folder", path);
	}
	return true;
}

/* Whether a failed write is worth another try: a pipe that is full is, once it has
 * room. */
static bool
can_go_on(int fd)
{
	struct pollfd room = { .fd = fd, .events = POLLOUT };

	if (errno == EAGAIN || errno == EWOULDBLOCK)
		return poll(&room, 1, -1) > 0 || errno == EINTR;
	return errno == EINTR;
}

bool
file_read(const char *path, size_t limit, struct arena *arena, struct span *bytes,
	struct error *error)
{
	bool is_input = strcmp(path, "-") == 0;
	struct reading reading = { .fd = STDIN_FILENO, .path = path, .limit = limit };
	bool ok;

	if (is_input)
		reading.path = "standard input";
	else
		reading.fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (reading.fd < 0)
		return fail_system(error, "read", path);
	ok = prepare(&reading, arena, error) && read_rest(&reading, arena, error);
	if (!is_input)
		close(reading.fd);
	if (ok)
		*bytes = span_make(reading.bytes, reading.length);
	return ok;
}

bool
file_write(const char *path, enum file_mode mode, struct span bytes, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct file_draft draft;
	bool ok = file_begin(path, mode, &arena, &draft, error);

	if (ok) {
		ok = file_write_all(draft.fd, bytes.start, bytes.length, error) ||
			fail_in(error, "%s", path);
		ok = file_end(&draft, ok, error);
	}
	arena_release(&arena);
	return ok;
}

bool
file_begin(const char *path, enum file_mode mode, struct arena *arena,
	struct file_draft *draft, struct error *error)
{
	*draft = (struct file_draft){ .fd = -1, .mode = mode };
	draft->path = arena_copy(arena, path);
	draft->temporary = temporary_name(path, arena);
	if (!check_target(path, mode, error))
		return false;
	draft->fd = open(draft->temporary,
		O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, PRIVATE_FILE);
	if (draft->fd < 0)
		return fail_system(error, "write", path);
	/* A umask may have taken rights from the owner. */
	if (fchmod(draft->fd, PRIVATE_FILE) != 0) {
		fail_system(error, "write", path);
		return file_end(draft, false, error);
	}
	return true;
}

bool
file_end(struct file_draft *draft, bool ok, struct error *error)
{
	if (draft->fd < 0)
		return false;
	ok = ok && sync_draft(draft, error);
	if (ok)
		ok = close_draft(draft, error) && put_in_place(draft, error);
	else
		close(draft->fd);
	draft->fd = -1;
	if (!ok)
		unlink(draft->temporary);
	return ok && file_sync_parent(draft->path, error);
}

bool
file_write_all(int fd, const void *bytes, size_t length, struct error *error)
{
	const char *next = bytes;

	while (length > 0) {
		ssize_t count = write(fd, next, length);

		if (count < 0 && !can_go_on(fd))
			return fail(error, ERROR_FAILURE, "cannot write: %s", strerror(errno));
		if (count > 0) {
			next += count;
			length -= (size_t)count;
		}
	}
	return true;
}

void
file_blank(int fd)
{
	static const char zeros[FIRST_READ];
	struct error ignored = ERROR_INIT;
	struct stat status;
	bool ok = fstat(fd, &status) == 0 && lseek(fd, 0, SEEK_SET) == 0;

	for (off_t left = ok ? status.st_size : 0; ok && left > 0; left -= FIRST_READ)
		ok = file_write_all(
			fd, zeros, left < FIRST_READ ? (size_t)left : FIRST_READ, &ignored);
	fsync(fd);
	error_release(&ignored);
}

void
file_wipe(const char *path)
{
	int fd = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

	if (fd >= 0) {
		file_blank(fd);
		close(fd);
	}
	(void)unlink(path);
}

bool
file_make_folder(const char *path, struct error *error)
{
	struct arena arena = ARENA_INIT;
	const char *slash = path;
	bool ok = true;

	while (ok && (slash = strchr(slash + 1, '/')))
		ok = make_one_folder(
			arena_copy_bytes(&arena, path, (size_t)(slash - path)), error);
	ok = ok && make_one_folder(path, error);
	arena_release(&arena);
	return ok;
}

bool
file_sync_parent(const char *path, struct error *error)
{
	struct arena arena = ARENA_INIT;
	const char *parent = parent_of(path, &arena);
	int fd = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	/* Some file systems cannot sync a folder and say EINVAL; they need not. */
	bool ok = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL);

	if (!ok)
		fail_system(error, "sync", parent);
	if (fd >= 0)
		close(fd);
	arena_release(&arena);
	return ok;
}
