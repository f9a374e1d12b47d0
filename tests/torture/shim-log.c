/*
 * Writes down every call that changes a file, for LD_PRELOAD.
 *
 *     LOG_PATH  only files below this folder
 *     LOG_FILE  where to; see log.h
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "tests/torture/log.h"

struct path {
	char text[PATH_MAX + 64];
};

static void *
real(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}

static struct path
path_of(int descriptor)
{
	char link[64];
	struct path path;
	ssize_t length;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", descriptor);
	length = readlink(link, path.text, PATH_MAX);
	path.text[length > 0 ? length : 0] = '\0';
	return path;
}

static struct path
path_in(int folder, const char *name)
{
	struct path path = { "" };

	if (name[0] != '/' && folder != AT_FDCWD)
		path = path_of(folder);
	snprintf(path.text + strlen(path.text), sizeof(path.text) - strlen(path.text), "%s%s",
		path.text[0] ? "/" : "", name);
	return path;
}

static bool
is_watched(const struct path *path)
{
	const char *prefix = getenv("LOG_PATH");

	return prefix && strncmp(path->text, prefix, strlen(prefix)) == 0;
}

/* One entry, appended in one call, so that entries of several processes never mix. */
static void
note(const struct path *path, const char *other, struct log_head head,
	const struct iovec *bytes, int count)
{
	ssize_t (*append)(int, const struct iovec *, int) =
		(ssize_t(*)(int, const struct iovec *, int))real("writev");
	int (*open_file)(const char *, int, ...) =
		(int (*)(const char *, int, ...))real("open");
	struct iovec pieces[3 + 64] = { { &head, sizeof(head) } };
	int log =
		open_file(getenv("LOG_FILE"), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);

	if (log < 0 || count > 64)
		abort();
	head.path_length = (uint32_t)strlen(path->text);
	head.other_length = (uint32_t)strlen(other);
	pieces[1] = (struct iovec){ (void *)path->text, head.path_length };
	pieces[2] = (struct iovec){ (void *)other, head.other_length };
	for (int i = 0; i < count; i++) {
		pieces[3 + i] = bytes[i];
		head.byte_count += (uint32_t)bytes[i].iov_len;
	}
	if (append(log, pieces, 3 + count) < 0)
		abort();
	close(log);
}

static void
note_write(int descriptor, const struct iovec *bytes, int count, off_t offset)
{
	struct path path = path_of(descriptor);
	bool is_durable = fcntl(descriptor, F_GETFL) & O_DSYNC;

	if (!is_watched(&path))
		return;
	if (offset < 0)
		offset = lseek(descriptor, 0, SEEK_CUR);
	note(&path, "",
		(struct log_head){ .kind = is_durable ? LOG_WRITE_DURABLE : LOG_WRITE,
			.offset = (uint64_t)offset },
		bytes, count);
}

static void
note_descriptor(int descriptor, enum log_kind kind, off_t offset)
{
	struct path path = path_of(descriptor);

	if (is_watched(&path))
		note(&path, "",
			(struct log_head){ .kind = (char)kind, .offset = (uint64_t)offset }, NULL, 0);
}

static void
note_path(const struct path *path, enum log_kind kind, const char *other)
{
	if (is_watched(path))
		note(path, other, (struct log_head){ .kind = (char)kind }, NULL, 0);
}

/* A file that is not there yet is about to be made. */
static void
note_open(int folder, const char *name, int flags)
{
	struct path path = path_in(folder, name);
	struct stat status;

	if (!(flags & O_CREAT) || !is_watched(&path))
		return;
	if (stat(path.text, &status) != 0)
		note_path(&path, LOG_CREATE, "");
	else if (flags & O_TRUNC)
		note(&path, "", (struct log_head){ .kind = LOG_TRUNCATE }, NULL, 0);
}

#define WRAP_OPEN(name)                                                                  \
	int name(const char *path, int flags, ...)                                           \
	{                                                                                    \
		va_list arguments;                                                               \
		mode_t mode;                                                                     \
                                                                                         \
		va_start(arguments, flags);                                                      \
		mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;            \
		va_end(arguments);                                                               \
		note_open(AT_FDCWD, path, flags);                                                \
		return ((int (*)(const char *, int, ...))real(#name))(path, flags, mode);        \
	}

#define WRAP_OPENAT(name)                                                                \
	int name(int folder, const char *path, int flags, ...)                               \
	{                                                                                    \
		va_list arguments;                                                               \
		mode_t mode;                                                                     \
                                                                                         \
		va_start(arguments, flags);                                                      \
		mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;            \
		va_end(arguments);                                                               \
		note_open(folder, path, flags);                                                  \
		return ((int (*)(int, const char *, int, ...))real(#name))(                      \
			folder, path, flags, mode);                                                  \
	}

#define WRAP_PWRITE(name)                                                                \
	ssize_t name(int descriptor, const void *bytes, size_t length, off_t offset)         \
	{                                                                                    \
		struct iovec piece = { (void *)bytes, length };                                  \
                                                                                         \
		note_write(descriptor, &piece, 1, offset);                                       \
		return ((ssize_t(*)(int, const void *, size_t, off_t))real(#name))(              \
			descriptor, bytes, length, offset);                                          \
	}

/* A sync is noted when it is done: only then it holds. */
#define WRAP_SYNC(name)                                                                  \
	int name(int descriptor)                                                             \
	{                                                                                    \
		int code = ((int (*)(int))real(#name))(descriptor);                              \
                                                                                         \
		if (code == 0)                                                                   \
			note_descriptor(descriptor, LOG_SYNC, 0);                                    \
		return code;                                                                     \
	}

#define WRAP_TRUNCATE(name)                                                              \
	int name(int descriptor, off_t length)                                               \
	{                                                                                    \
		note_descriptor(descriptor, LOG_TRUNCATE, length);                               \
		return ((int (*)(int, off_t))real(#name))(descriptor, length);                   \
	}

WRAP_OPEN(open)
WRAP_OPEN(open64)
WRAP_OPENAT(openat)
WRAP_OPENAT(openat64)
WRAP_PWRITE(pwrite)
WRAP_PWRITE(pwrite64)
WRAP_SYNC(fsync)
WRAP_SYNC(fdatasync)
WRAP_TRUNCATE(ftruncate)
WRAP_TRUNCATE(ftruncate64)

ssize_t
write(int descriptor, const void *bytes, size_t length)
{
	struct iovec piece = { (void *)bytes, length };

	note_write(descriptor, &piece, 1, -1);
	return ((ssize_t(*)(int, const void *, size_t))real("write"))(
		descriptor, bytes, length);
}

ssize_t
writev(int descriptor, const struct iovec *pieces, int count)
{
	note_write(descriptor, pieces, count, -1);
	return ((ssize_t(*)(int, const struct iovec *, int))real("writev"))(
		descriptor, pieces, count);
}

int
mkdirat(int folder, const char *name, mode_t mode)
{
	struct path path = path_in(folder, name);
	int code = ((int (*)(int, const char *, mode_t))real("mkdirat"))(folder, name, mode);

	if (code == 0)
		note_path(&path, LOG_FOLDER, "");
	return code;
}

int
mkdir(const char *name, mode_t mode)
{
	return mkdirat(AT_FDCWD, name, mode);
}

int
renameat(int old_folder, const char *old, int new_folder, const char *new)
{
	struct path from = path_in(old_folder, old), to = path_in(new_folder, new);
	int code = ((int (*)(int, const char *, int, const char *))real("renameat"))(
		old_folder, old, new_folder, new);

	if (code == 0)
		note_path(&from, LOG_RENAME, to.text);
	return code;
}

int
renameat2(
	int old_folder, const char *old, int new_folder, const char *new, unsigned int flags)
{
	struct path from = path_in(old_folder, old), to = path_in(new_folder, new);
	int code = ((int (*)(int, const char *, int, const char *, unsigned int))real(
		"renameat2"))(old_folder, old, new_folder, new, flags);

	if (code == 0)
		note_path(&from, LOG_RENAME, to.text);
	return code;
}

int
rename(const char *old, const char *new)
{
	return renameat(AT_FDCWD, old, AT_FDCWD, new);
}

int
unlinkat(int folder, const char *name, int flags)
{
	struct path path = path_in(folder, name);
	int code = ((int (*)(int, const char *, int))real("unlinkat"))(folder, name, flags);

	if (code == 0)
		note_path(&path, LOG_REMOVE, "");
	return code;
}

int
unlink(const char *name)
{
	return unlinkat(AT_FDCWD, name, 0);
}

int
rmdir(const char *name)
{
	return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}
