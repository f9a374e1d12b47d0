/*
 * Makes one call to the file system fail, for LD_PRELOAD.
 *
 *     FAULT_PATH   only calls on files below this folder count
 *     FAULT_CALL   only calls of functions whose names begin so count
 *     FAULT_COUNT  a file of 8 bytes in which they are counted
 *     FAULT_AT     the number of the call that fails, from 1; 0 for none
 *     FAULT_KIND   EIO, ENOSPC, EINTR, EDQUOT, short, stop, kill
 *     FAULT_STAYS  1 when every later call fails, too
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum action { PASS, FAIL, SHORTEN };

static const struct {
	const char *word;
	int code;
} errors[] = {
	{ "EIO", EIO },
	{ "ENOSPC", ENOSPC },
	{ "EINTR", EINTR },
	{ "EDQUOT", EDQUOT },
	{ 0 },
};

static struct {
	const char *path;
	const char *call;
	const char *kind;
	long at;
	bool stays;
	bool is_busy; /* the shim's own calls pass */
	uint64_t *count;
} fault;

__attribute__((constructor)) static void
prepare(void)
{
	const char *at = getenv("FAULT_AT"), *count = getenv("FAULT_COUNT");
	const char *stays = getenv("FAULT_STAYS");
	int descriptor;

	fault.is_busy = true;
	fault.kind = getenv("FAULT_KIND");
	fault.at = at ? strtol(at, NULL, 10) : 0;
	fault.stays = stays && *stays == '1';
	/* One count for the process and those it forks: what fails once fails in one only. */
	fault.count = mmap(NULL, sizeof(uint64_t), PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	descriptor = count ? open(count, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
	if (descriptor >= 0 && ftruncate(descriptor, sizeof(uint64_t)) == 0)
		fault.count = mmap(
			NULL, sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
	if (descriptor >= 0)
		close(descriptor);
	fault.call = getenv("FAULT_CALL");
	fault.path = getenv("FAULT_PATH");
	fault.is_busy = false;
}

static bool
is_below(const char *path)
{
	return fault.path && strncmp(path, fault.path, strlen(fault.path)) == 0;
}

static bool
is_watched(int descriptor)
{
	char link[64], path[PATH_MAX];
	ssize_t length;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", descriptor);
	length = readlink(link, path, sizeof(path) - 1);
	path[length > 0 ? length : 0] = '\0';
	return is_below(path);
}

static enum action
fail_now(void)
{
	if (fault.kind && strcmp(fault.kind, "stop") == 0) {
		raise(SIGSTOP);
		return PASS;
	}
	if (fault.kind && strcmp(fault.kind, "kill") == 0)
		raise(SIGKILL);
	if (fault.kind && strcmp(fault.kind, "short") == 0)
		return SHORTEN;
	for (size_t i = 0; fault.kind && errors[i].word; i++)
		if (strcmp(errors[i].word, fault.kind) == 0)
			errno = errors[i].code;
	return FAIL;
}

/* What becomes of a call that counts. */
static enum action
judge(const char *call)
{
	long number;

	if (fault.is_busy ||
		(fault.call && strncmp(call, fault.call, strlen(fault.call)) != 0))
		return PASS;
	number = (long)__atomic_add_fetch(fault.count, 1, __ATOMIC_RELAXED);
	if (fault.at == 0 || number < fault.at || (number > fault.at && !fault.stays))
		return PASS;
	return fail_now();
}

static enum action
judge_descriptor(int descriptor, const char *call)
{
	return is_watched(descriptor) ? judge(call) : PASS;
}

static enum action
judge_path(int folder, const char *path, const char *call)
{
	bool counts = path[0] == '/' ? is_below(path) : is_watched(folder);

	return counts ? judge(call) : PASS;
}

static void *
real(const char *name)
{
	return dlsym(RTLD_NEXT, name);
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
		if (judge_path(AT_FDCWD, path, __func__) == FAIL)                                \
			return -1;                                                                   \
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
		if (judge_path(folder, path, __func__) == FAIL)                                  \
			return -1;                                                                   \
		return ((int (*)(int, const char *, int, ...))real(#name))(                      \
			folder, path, flags, mode);                                                  \
	}

#define WRAP_AT(name, type)                                                              \
	ssize_t name(int descriptor, type bytes, size_t length, off_t offset)                \
	{                                                                                    \
		enum action action = judge_descriptor(descriptor, __func__);                     \
                                                                                         \
		if (action == FAIL)                                                              \
			return -1;                                                                   \
		return ((ssize_t(*)(int, type, size_t, off_t))real(#name))(                      \
			descriptor, bytes, action == SHORTEN ? (length + 1) / 2 : length, offset);   \
	}

#define WRAP_SEQUENTIAL(name, type)                                                      \
	ssize_t name(int descriptor, type bytes, size_t length)                              \
	{                                                                                    \
		enum action action = judge_descriptor(descriptor, __func__);                     \
                                                                                         \
		if (action == FAIL)                                                              \
			return -1;                                                                   \
		return ((ssize_t(*)(int, type, size_t))real(#name))(                             \
			descriptor, bytes, action == SHORTEN ? (length + 1) / 2 : length);           \
	}

#define WRAP_SYNC(name)                                                                  \
	int name(int descriptor)                                                             \
	{                                                                                    \
		if (judge_descriptor(descriptor, __func__) == FAIL)                              \
			return -1;                                                                   \
		return ((int (*)(int))real(#name))(descriptor);                                  \
	}

#define WRAP_TRUNCATE(name)                                                              \
	int name(int descriptor, off_t length)                                               \
	{                                                                                    \
		if (judge_descriptor(descriptor, __func__) == FAIL)                              \
			return -1;                                                                   \
		return ((int (*)(int, off_t))real(#name))(descriptor, length);                   \
	}

#define WRAP_MAP(name)                                                                   \
	void *name(void *address, size_t length, int protection, int flags, int descriptor,  \
		off_t offset)                                                                    \
	{                                                                                    \
		if (descriptor >= 0 && judge_descriptor(descriptor, __func__) == FAIL)           \
			return MAP_FAILED;                                                           \
		return ((void *(*)(void *, size_t, int, int, int, off_t))real(#name))(           \
			address, length, protection, flags, descriptor, offset);                     \
	}

WRAP_OPEN(open)
WRAP_OPEN(open64)
WRAP_OPENAT(openat)
WRAP_OPENAT(openat64)
WRAP_AT(pread, void *)
WRAP_AT(pread64, void *)
WRAP_AT(pwrite, const void *)
WRAP_AT(pwrite64, const void *)
WRAP_SEQUENTIAL(read, void *)
WRAP_SEQUENTIAL(write, const void *)
WRAP_SYNC(fsync)
WRAP_SYNC(fdatasync)
WRAP_TRUNCATE(ftruncate)
WRAP_TRUNCATE(ftruncate64)
WRAP_MAP(mmap)
WRAP_MAP(mmap64)

ssize_t
writev(int descriptor, const struct iovec *pieces, int count)
{
	enum action action = judge_descriptor(descriptor, __func__);

	if (action == FAIL)
		return -1;
	if (action == SHORTEN)
		return ((ssize_t(*)(int, const void *, size_t))real("write"))(
			descriptor, pieces[0].iov_base, pieces[0].iov_len / 2);
	return ((ssize_t(*)(int, const struct iovec *, int))real("writev"))(
		descriptor, pieces, count);
}

int
mkdirat(int folder, const char *path, mode_t mode)
{
	if (judge_path(folder, path, __func__) == FAIL)
		return -1;
	return ((int (*)(int, const char *, mode_t))real("mkdirat"))(folder, path, mode);
}

int
mkdir(const char *path, mode_t mode)
{
	if (judge_path(AT_FDCWD, path, __func__) == FAIL)
		return -1;
	return ((int (*)(const char *, mode_t))real("mkdir"))(path, mode);
}

int
renameat(int old_folder, const char *old, int new_folder, const char *new)
{
	if (judge_path(old_folder, old, __func__) == FAIL)
		return -1;
	return ((int (*)(int, const char *, int, const char *))real("renameat"))(
		old_folder, old, new_folder, new);
}

int
renameat2(
	int old_folder, const char *old, int new_folder, const char *new, unsigned int flags)
{
	if (judge_path(old_folder, old, __func__) == FAIL)
		return -1;
	return ((int (*)(int, const char *, int, const char *, unsigned int))real(
		"renameat2"))(old_folder, old, new_folder, new, flags);
}
