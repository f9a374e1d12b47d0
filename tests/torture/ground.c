#include "tests/torture/ground.h"

#include <assert.h>
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "command/word.h"

enum { LONGEST_RUN = 60 * 1000 * 1000, VARIABLES = 32, WORDS = 64 };

enum { OPEN_FOLDERS = 16, MOST_AT_ONCE = 1 << 30 };

static uint32_t random_state = 20260211;

struct ground
ground_open(void)
{
	struct ground ground = { .program = getenv("PROGRAM"), .arena = ARENA_INIT };
	const char *place = getenv("TMPDIR");
	char *folder = (char *)arena_format(
		&ground.arena, "%s/rapport-torture-XXXXXX", place ? place : "/tmp");

	if (!ground.program || !mkdtemp(folder)) {
		printf("Bail out! no $PROGRAM, or no folder %s\n", folder);
		exit(1);
	}
	ground.folder = folder;
	ground.book = ground_path(&ground, "book");
	mkdir(ground_path(&ground, "tmp"), S_IRWXU);
	mkdir(ground_path(&ground, "home"), S_IRWXU);
	return ground;
}

static int
remove_one(const char *path, const struct stat *status, int type, struct FTW *place)
{
	(void)status;
	(void)type;
	(void)place;
	return remove(path);
}

void
folder_remove(const char *path)
{
	nftw(path, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

static void
copy_file(const char *from, const char *to, mode_t mode)
{
	int source = open(from, O_RDONLY | O_CLOEXEC);
	int target = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	ssize_t length;

	while ((length = sendfile(target, source, NULL, MOST_AT_ONCE)) > 0)
		continue;
	if (length < 0 || fchmod(target, mode) != 0)
		abort();
	close(source);
	close(target);
}

/* The room that a book keeps is large and never written to, so one file does for all. */
static void
copy_entry(const char *from, const char *to, const char *name)
{
	struct stat status;

	if (lstat(from, &status) != 0)
		abort();
	if (S_ISDIR(status.st_mode))
		folder_copy(from, to);
	else if (S_ISREG(status.st_mode) &&
		(strcmp(name, "ballast") != 0 || link(from, to) != 0))
		copy_file(from, to, status.st_mode & ALLPERMS);
}

void
folder_copy(const char *from, const char *to)
{
	DIR *entries = opendir(from);
	struct dirent *entry;

	folder_remove(to);
	if (!entries || mkdir(to, S_IRWXU) != 0)
		abort();
	while ((entry = readdir(entries))) {
		struct arena arena = ARENA_INIT;

		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			copy_entry(arena_format(&arena, "%s/%s", from, entry->d_name),
				arena_format(&arena, "%s/%s", to, entry->d_name), entry->d_name);
		arena_release(&arena);
	}
	closedir(entries);
}

/* Letters of either case; the text has small ones. */
static int
count_in(const char *bytes, size_t length, const char *text)
{
	size_t wanted = strlen(text);
	int count = 0;

	for (size_t i = 0; i + wanted <= length; i++)
		count += tolower((unsigned char)bytes[i]) == *text &&
			strncasecmp(bytes + i, text, wanted) == 0;
	return count;
}

static int
count_in_file(const char *path, const char *text)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC);
	struct stat status;
	char *bytes = MAP_FAILED;
	int count = 0;

	if (descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_size > 0)
		bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
	if (bytes != MAP_FAILED) {
		count = count_in(bytes, (size_t)status.st_size, text);
		munmap(bytes, (size_t)status.st_size);
	}
	if (descriptor >= 0)
		close(descriptor);
	return count;
}

int
folder_count(const char *path, const char *text)
{
	DIR *entries = opendir(path);
	struct dirent *entry;
	int count = 0;

	while (entries && (entry = readdir(entries))) {
		struct arena arena = ARENA_INIT;
		const char *inside = arena_format(&arena, "%s/%s", path, entry->d_name);

		if (entry->d_type == DT_REG)
			count += count_in_file(inside, text);
		else if (entry->d_type == DT_DIR && strcmp(entry->d_name, ".") != 0 &&
			strcmp(entry->d_name, "..") != 0)
			count += folder_count(inside, text);
		arena_release(&arena);
	}
	if (entries)
		closedir(entries);
	return count;
}

void
ground_close(struct ground *ground)
{
	folder_remove(ground->folder);
	arena_release(&ground->arena);
}

const char *
ground_path(struct ground *ground, const char *name)
{
	return arena_format(&ground->arena, "%s/%s", ground->folder, name);
}

/* The environment of the program; the last one of a name counts. */
static char **
environment_of(struct ground *ground, const struct launch *launch, struct arena *arena)
{
	char **variables = arena_alloc(arena, (VARIABLES + 1) * sizeof(*variables));
	const char *book = launch->book ? launch->book : ground->book;
	size_t count = 0;

	variables[count++] = (char *)arena_format(arena, "RAPPORT_BOOK=%s", book);
	variables[count++] = (char *)arena_format(arena, "HOME=%s/home", ground->folder);
	variables[count++] = (char *)arena_format(arena, "TMPDIR=%s/tmp", ground->folder);
	variables[count++] = (char *)arena_format(arena, "PATH=%s", getenv("PATH"));
	variables[count++] = (char *)"LC_ALL=C.UTF-8";
	variables[count++] = (char *)"TZ=UTC";
	variables[count++] = (char *)"TERM=xterm";
	variables[count++] = (char *)"RAPPORT_WHO=torture";
	if (launch->preload)
		variables[count++] =
			(char *)arena_format(arena, "LD_PRELOAD=%s", launch->preload);
	for (size_t i = 0; launch->variables && launch->variables[i]; i++) {
		assert(count < VARIABLES);
		variables[count++] = (char *)launch->variables[i];
	}
	return variables;
}

char **
ground_words(const char *line, struct arena *arena)
{
	char **words = arena_alloc(arena, (WORDS + 1) * sizeof(*words));
	struct list list = { 0 };
	struct error error = ERROR_INIT;

	if (!words_split(line, &list, arena, &error) || list.count > WORDS)
		abort();
	for (size_t i = 0; i < list.count; i++)
		words[i] = (char *)list_text(&list, i);
	return words;
}

static void
become(const char *program, const struct launch *launch, const struct process *process,
	char **words, char **variables)
{
	char *line[WORDS + 2] = { (char *)program };
	struct rlimit limit = { (rlim_t)launch->file_limit, (rlim_t)launch->file_limit };
	int input = open(launch->input ? launch->input : "/dev/null", O_RDONLY);

	dup2(input, STDIN_FILENO);
	dup2(launch->output > 0 ? launch->output : process->out, STDOUT_FILENO);
	dup2(process->err, STDERR_FILENO);
	close_range(STDERR_FILENO + 1, ~0U, 0);
	if (launch->file_limit > 0)
		setrlimit(RLIMIT_FSIZE, &limit);
	if (launch->mask > 0)
		umask((mode_t)(launch->mask - 1));
	for (size_t i = 0; words[i]; i++)
		line[i + 1] = words[i];
	execve(program, line, variables);
	_exit(127);
}

struct process
process_start(struct ground *ground, const struct launch *launch, const char *line)
{
	struct arena arena = ARENA_INIT;
	char **words = ground_words(line, &arena);
	char **variables = environment_of(ground, launch, &arena);
	struct process process = { .out = memfd_create("out", MFD_CLOEXEC),
		.err = memfd_create("err", MFD_CLOEXEC) };

	fflush(NULL);
	process.pid = fork();
	if (process.pid == 0)
		become(ground->program, launch, &process, words, variables);
	process.watch = pidfd_open(process.pid, 0);
	arena_release(&arena);
	return process;
}

bool
process_ends_within(const struct process *process, int64_t microseconds)
{
	struct pollfd watch = { .fd = process->watch, .events = POLLIN };
	struct timespec time = { microseconds / 1000000, microseconds % 1000000 * 1000 };

	return ppoll(&watch, 1, &time, NULL) == 1;
}

static char *
contents(int descriptor)
{
	struct stat status;
	char *text;
	ssize_t length;

	if (descriptor < 0 || fstat(descriptor, &status) != 0)
		return NULL;
	text = memory_allocate((size_t)status.st_size + 1);
	length = pread(descriptor, text, (size_t)status.st_size, 0);
	text[length > 0 ? length : 0] = '\0';
	close(descriptor);
	return text;
}

struct ended
process_end(struct process *process)
{
	int64_t start = now_microseconds();
	struct ended ended = { 0 };
	int status = 0;

	if (!process_ends_within(process, LONGEST_RUN))
		kill(process->pid, SIGKILL);
	waitpid(process->pid, &status, 0);
	ended.status = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
	ended.out = contents(process->out);
	ended.err = contents(process->err);
	ended.milliseconds = (now_microseconds() - start) / 1000;
	close(process->watch);
	return ended;
}

void
ended_release(struct ended *ended)
{
	free(ended->out);
	free(ended->err);
	*ended = (struct ended){ 0 };
}

static struct ended
run_list(struct ground *ground, const struct launch *launch, const char *format,
	va_list arguments)
{
	struct arena arena = ARENA_INIT;
	const char *line = arena_format_list(&arena, format, arguments);
	struct process process = process_start(ground, launch, line);

	arena_release(&arena);
	return process_end(&process);
}

struct ended
ground_run(struct ground *ground, const struct launch *launch, const char *format, ...)
{
	va_list arguments;
	struct ended ended;

	va_start(arguments, format);
	ended = run_list(ground, launch, format, arguments);
	va_end(arguments);
	return ended;
}

int
ground_status(struct ground *ground, const char *format, ...)
{
	struct launch usual = { 0 };
	va_list arguments;
	struct ended ended;
	int status;

	va_start(arguments, format);
	ended = run_list(ground, &usual, format, arguments);
	va_end(arguments);
	status = ended.status;
	if (status != 0)
		printf("# ended with %d: %s\n", status, ended.err);
	ended_release(&ended);
	return status;
}

const char *
ground_write(struct ground *ground, const char *name, const char *text)
{
	const char *path = ground_path(ground, name);
	FILE *file = fopen(path, "w");

	if (!file || fputs(text, file) < 0 || fclose(file) != 0)
		abort();
	return path;
}

char *
file_text(const char *path)
{
	return contents(open(path, O_RDONLY | O_CLOEXEC));
}

int
text_count(const char *text, const char *wanted)
{
	int found = 0;

	for (const char *at = text; (at = strstr(at, wanted)); at++)
		found++;
	return found;
}

int64_t
now_microseconds(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

void
random_seed(uint32_t seed)
{
	random_state = seed * 2654435761u | 1;
}

uint32_t
random_below(uint32_t limit)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 17;
	random_state ^= random_state << 5;
	return random_state % limit;
}

void
ground_tally(const char *what, long count)
{
	printf("# tally: %ld %s\n", count, what);
}

long
setting(const char *name, long fallback)
{
	const char *value = getenv(name);

	return value && *value ? strtol(value, NULL, 10) : fallback;
}
