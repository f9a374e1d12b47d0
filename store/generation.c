#include "store/generation.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "store/fault.h"

enum { NAME_SIZE = 40, HINT_SIZE = 24, LINE_SIZE = 256 };

/* The name of a generation's folder. */
struct name {
	char text[NAME_SIZE];
};

static struct name
name_of(int64_t number, enum generation_form form)
{
	struct name name;

	snprintf(name.text, sizeof(name.text), "gen-%04" PRId64 "%s", number,
		form == GENERATION_DRAFT ? ".new" : "");
	return name;
}

/* The number in a folder's name, or 0 when it is not one of ours. */
static int64_t
number_of(const char *name, enum generation_form form)
{
	int64_t number;
	struct name expected;

	if (strncmp(name, "gen-", 4) != 0)
		return 0;
	number = strtoll(name + 4, NULL, 10);
	expected = name_of(number, form);
	return number > 0 && strcmp(expected.text, name) == 0 ? number : 0;
}

const char *
generation_path(struct arena *arena, const char *book, int64_t number)
{
	return arena_format(arena, "%s/%s", book, name_of(number, GENERATION_ALIVE).text);
}

const char *
generation_draft_path(struct arena *arena, const char *book, int64_t number)
{
	return arena_format(arena, "%s/%s", book, name_of(number, GENERATION_DRAFT).text);
}

static int
open_folder(int folder, const char *name)
{
	return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* The entries of a folder; the descriptor stays the caller's. */
static DIR *
list_folder(int folder)
{
	int again = open_folder(folder, ".");
	DIR *entries = again < 0 ? NULL : fdopendir(again);

	if (!entries && again >= 0)
		close(again);
	return entries;
}

static int64_t
read_hint(int folder)
{
	int descriptor = openat(folder, "CURRENT", O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	char digits[HINT_SIZE] = "";
	ssize_t length = -1;

	if (descriptor >= 0) {
		length = read(descriptor, digits, sizeof(digits) - 1);
		close(descriptor);
	}
	return length > 0 ? strtoll(digits, NULL, 10) : 0;
}

static int64_t
lowest(int folder)
{
	DIR *entries = list_folder(folder);
	struct dirent *entry;
	int64_t least = 0;

	while (entries && (entry = readdir(entries))) {
		int64_t number = number_of(entry->d_name, GENERATION_ALIVE);

		if (number > 0 && (least == 0 || number < least))
			least = number;
	}
	if (entries)
		closedir(entries);
	return least;
}

int64_t
generation_hint(int folder)
{
	int64_t hint = read_hint(folder);
	struct name name = name_of(hint, GENERATION_ALIVE);
	struct stat status;

	if (hint > 0 && fstatat(folder, name.text, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
		S_ISDIR(status.st_mode))
		return hint;
	return lowest(folder);
}

bool
generation_is_empty(int folder)
{
	DIR *entries = list_folder(folder);
	struct dirent *entry;
	bool is_empty = entries != NULL;

	while (is_empty && (entry = readdir(entries)))
		is_empty = entry->d_name[0] == '.' ||
			number_of(entry->d_name, GENERATION_DRAFT) > 0 ||
			strcmp(entry->d_name, GATE_OPEN) == 0 ||
			strcmp(entry->d_name, GATE_WRITE) == 0;
	if (entries)
		closedir(entries);
	return is_empty;
}

bool
generation_exists(const char *path, struct error *error)
{
	int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int64_t number = folder < 0 ? 0 : generation_hint(folder);

	if (folder >= 0)
		close(folder);
	return number > 0 || fail(error, ERROR_STORAGE, "there is no book in %s", path);
}

/* The file must be plain and ours; that it is not there is for the engine to say. */
static bool
check_file(int folder, const char *name, struct error *error)
{
	struct stat status;

	if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
		return true;
	if (!S_ISREG(status.st_mode))
		return fail(error, ERROR_STORAGE,
			"%s of the book is no plain file; the book is not opened", name);
	if (status.st_uid != geteuid())
		return fail(error, ERROR_STORAGE,
			"%s of the book belongs to somebody else; the book is not opened", name);
	return true;
}

/* Whether a descriptor of this process is the file. */
static bool
is_open_here(int folder, const char *name)
{
	DIR *descriptors = opendir("/proc/self/fd");
	struct stat wanted, status;
	struct dirent *entry;
	bool is_open = false;

	if (descriptors && fstatat(folder, name, &wanted, AT_SYMLINK_NOFOLLOW) == 0)
		while (!is_open && (entry = readdir(descriptors)))
			is_open = fstat(atoi(entry->d_name), &status) == 0 &&
				status.st_ino == wanted.st_ino && status.st_dev == wanted.st_dev;
	if (descriptors)
		closedir(descriptors);
	return is_open;
}

static bool
check_unopened(int folder, struct error *error)
{
	return !is_open_here(folder, "data.mdb") ||
		fail(error, ERROR_FAILURE, "this process has the book open already");
}

bool
generation_check(int folder, int64_t number, struct error *error)
{
	struct name name = name_of(number, GENERATION_ALIVE);
	int inside = open_folder(folder, name.text);
	bool ok;

	if (inside < 0)
		return fault(error, errno, name.text);
	ok = check_file(inside, "data.mdb", error) && check_file(inside, "lock.mdb", error) &&
		check_unopened(inside, error);
	close(inside);
	return ok;
}

bool
generation_hold(int folder, int64_t number, enum generation_form form, struct gate *hold,
	struct error *error)
{
	struct name name = name_of(number, form);
	int inside = open_folder(folder, name.text);
	bool ok;

	if (inside < 0)
		return fault(error, errno, name.text);
	ok = gate_share(inside, "use.gate", hold, error);
	close(inside);
	return ok;
}

static void
wipe(int folder, const char *name)
{
	int descriptor = openat(folder, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC);

	if (descriptor < 0)
		return;
	file_blank(descriptor);
	close(descriptor);
}

static void
remove_folder(int folder, const char *name)
{
	int inside = open_folder(folder, name);
	DIR *entries = inside < 0 ? NULL : list_folder(inside);
	struct dirent *entry;

	while (entries && (entry = readdir(entries))) {
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		if (strcmp(entry->d_name, "data.mdb") == 0)
			wipe(inside, entry->d_name);
		unlinkat(inside, entry->d_name, 0);
	}
	if (entries)
		closedir(entries);
	if (inside >= 0)
		close(inside);
	unlinkat(folder, name, AT_REMOVEDIR);
}

static bool
is_unused(int folder, const char *name)
{
	int inside = open_folder(folder, name);
	bool answer = inside >= 0 && gate_is_unused(inside, "use.gate");

	if (inside >= 0)
		close(inside);
	return answer;
}

bool
generation_draft(int folder, int64_t number, struct error *error)
{
	struct name name = name_of(number, GENERATION_DRAFT);
	int inside;

	remove_folder(folder, name.text);
	if (mkdirat(folder, name.text, S_IRWXU) != 0)
		return fault(error, errno, name.text);
	inside = open_folder(folder, name.text);
	if (inside < 0 || fchmod(inside, S_IRWXU) != 0) {
		fault(error, errno, name.text);
		if (inside >= 0)
			close(inside);
		return false;
	}
	close(inside);
	return true;
}

bool
generation_adopt(int folder, int64_t number, struct error *error)
{
	struct name draft = name_of(number, GENERATION_DRAFT);
	struct name name = name_of(number, GENERATION_ALIVE);
	int inside = open_folder(folder, draft.text);
	bool ok = inside >= 0 && fsync(inside) == 0;

	if (!ok)
		fault(error, errno, name.text);
	if (inside >= 0)
		close(inside);
	if (!ok)
		return false;
	remove_folder(folder, name.text);
	ok = renameat(folder, draft.text, folder, name.text) == 0 && fsync(folder) == 0;
	return ok || fault(error, errno, name.text);
}

/* What is half made goes; why it is stays the reason that is told. */
static void
discard(int folder, const char *name)
{
	int code = errno;

	unlinkat(folder, name, 0);
	errno = code;
}

/* Written beside and renamed, so that there is always a whole one. */
static bool
write_hint(int folder, const char *digits)
{
	int flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
	int descriptor = openat(folder, "CURRENT.new", flags, S_IRUSR | S_IWUSR);
	size_t length = strlen(digits);
	bool ok = descriptor >= 0 && fchmod(descriptor, S_IRUSR | S_IWUSR) == 0 &&
		write(descriptor, digits, length) == (ssize_t)length && fsync(descriptor) == 0;

	if (descriptor >= 0)
		close(descriptor);
	ok = ok && renameat(folder, "CURRENT.new", folder, "CURRENT") == 0 &&
		fsync(folder) == 0;
	if (!ok)
		discard(folder, "CURRENT.new");
	return ok;
}

bool
generation_point(int folder, int64_t number, struct error *error)
{
	char digits[HINT_SIZE];

	snprintf(digits, sizeof(digits), "%" PRId64 "\n", number);
	return write_hint(folder, digits) || fault(error, errno, "CURRENT");
}

static bool
is_left_over(const char *name, int64_t number)
{
	int64_t old = number_of(name, GENERATION_ALIVE);

	if (number_of(name, GENERATION_DRAFT) > 0)
		return true;
	return old > 0 && old < number;
}

void
generation_sweep(int folder, int64_t number)
{
	DIR *entries = list_folder(folder);
	struct dirent *entry;

	while (entries && (entry = readdir(entries))) {
		if (is_left_over(entry->d_name, number) && is_unused(folder, entry->d_name))
			remove_folder(folder, entry->d_name);
		/* Of a hint that was being written when its writer died. */
		if (strcmp(entry->d_name, "CURRENT.new") == 0)
			unlinkat(folder, entry->d_name, 0);
	}
	if (entries)
		closedir(entries);
}

/* ------ who is left ------ */

/* Whose lock a line of the system's list tells, and on what; false for other kinds. */
static bool
read_lock(const char *line, long *process, unsigned long long *inode)
{
	return sscanf(line, "%*d: FLOCK %*s %*s %ld %*x:%*x:%llu", process, inode) == 2;
}

/* Adds the processes that have locked the file. */
static void
add_holders(int inside, struct arena *arena, struct list *users)
{
	FILE *locks = fopen("/proc/locks", "re");
	struct stat status;
	char line[LINE_SIZE];

	if (locks && fstatat(inside, "use.gate", &status, AT_SYMLINK_NOFOLLOW) == 0)
		while (fgets(line, sizeof(line), locks)) {
			long process;
			unsigned long long inode;

			if (read_lock(line, &process, &inode) && inode == status.st_ino)
				*(int64_t *)list_push(users, sizeof(int64_t), arena) = process;
		}
	if (locks)
		fclose(locks);
}

bool
generation_users(int folder, int64_t number, struct arena *arena, struct list *users)
{
	DIR *entries = list_folder(folder);
	struct dirent *entry;
	bool is_used = false;

	while (entries && (entry = readdir(entries))) {
		int64_t old = number_of(entry->d_name, GENERATION_ALIVE);
		int inside = old > 0 && old < number ? open_folder(folder, entry->d_name) : -1;

		if (inside < 0)
			continue;
		is_used = true;
		add_holders(inside, arena, users);
		close(inside);
	}
	if (entries)
		closedir(entries);
	return is_used;
}

/* ------ what never took over ------ */

bool
generation_has_above(int folder, int64_t number)
{
	DIR *entries = list_folder(folder);
	struct dirent *entry;
	bool is_there = false;

	while (entries && !is_there && (entry = readdir(entries)))
		is_there = number_of(entry->d_name, GENERATION_ALIVE) > number;
	if (entries)
		closedir(entries);
	return is_there;
}

void
generation_discard_above(int folder, int64_t number)
{
	DIR *entries = list_folder(folder);
	struct dirent *entry;

	while (entries && (entry = readdir(entries)))
		if (number_of(entry->d_name, GENERATION_ALIVE) > number)
			remove_folder(folder, entry->d_name);
	if (entries)
		closedir(entries);
}
