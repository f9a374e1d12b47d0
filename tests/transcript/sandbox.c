#include "sandbox.h"

#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS_PER_COMMAND = 120 };

struct variable {
	const char *name;
	const char *value; /* NULL: not passed on */
};

static const struct variable variables[] = {
	{ "TZ", "UTC" },
	{ "LC_ALL", "C.UTF-8" },
	{ "COLUMNS", "80" },
	{ "RAPPORT_NOW", "2026-02-11T09:00:00Z" },
	{ "RAPPORT_WHO", "tester" },
	{ "RAPPORT_BOOK", NULL },
	{ "XDG_DATA_HOME", NULL },
	{ "XDG_CONFIG_HOME", NULL },
	{ "XDG_STATE_HOME", NULL },
	{ "LANGUAGE", NULL },
	{ "LINES", NULL },
	{ "TERM", NULL },
	{ "NO_COLOR", NULL },
	{ "PAGER", NULL },
	{ "VISUAL", NULL },
	{ "EDITOR", NULL },
	{ 0 },
};

static void
fix_environment(void)
{
	for (const struct variable *row = variables; row->name != NULL; row++) {
		if (row->value == NULL)
			unsetenv(row->name);
		else
			setenv(row->name, row->value, 1);
	}
}

/* Puts a command called rapport in the folder, and the folder first in the PATH. */
static void
sandbox_offer(const char *folder, const char *program)
{
	const char *wrapper = getenv("RAPPORT_WRAPPER"), *path = getenv("PATH");
	char *file = joined(folder, "/rapport"), *text = NULL, *search = NULL;

	if (mkdir(folder, 0700) != 0)
		die(folder);
	if (asprintf(&text, "#!/bin/sh\nexec %s '%s' \"$@\"\n",
			wrapper == NULL ? "" : wrapper, program) < 0 ||
		asprintf(&search, "%s:%s", folder, path == NULL ? "/usr/bin:/bin" : path) < 0)
		die("memory");
	write_file(file, text);
	if (chmod(file, 0700) != 0)
		die(file);
	setenv("PATH", search, 1);
	free(search);
	free(text);
	free(file);
}

/* The folder that the file lies in, whole. */
static void
find_folder(const char *file, char folder[PATH_MAX])
{
	char *last;

	if (realpath(file, folder) == NULL)
		die(file);
	last = strrchr(folder, '/');
	*last = '\0';
}

void
sandbox_open(struct sandbox *sandbox, const char *program, const char *file)
{
	const char *parent = getenv("TMPDIR");
	char *root = joined(parent == NULL ? "/tmp" : parent, "/transcript-XXXXXX");
	char *folder;

	if (mkdtemp(root) == NULL || realpath(root, sandbox->root) == NULL)
		die(root);
	free(root);
	folder = joined(sandbox->root, "/bin");
	sandbox_offer(folder, program);
	free(folder);
	folder = joined(sandbox->root, "/home");
	if (mkdir(folder, 0700) != 0 || realpath(folder, sandbox->home) == NULL)
		die(folder);
	free(folder);
	find_folder(file, sandbox->here);
	fix_environment();
	setenv("HOME", sandbox->home, 1);
	setenv("HERE", sandbox->here, 1);
}

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *where)
{
	(void)status;
	(void)kind;
	(void)where;
	return remove(path);
}

void
sandbox_close(struct sandbox *sandbox)
{
	nftw(sandbox->root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static _Noreturn void
become_shell(const char *command, FILE *output, const struct sandbox *sandbox)
{
	/* An alarm outlives exec, so a command that hangs ends with a status that fails. */
	alarm(SECONDS_PER_COMMAND);
	if (chdir(sandbox->home) == 0 && dup2(open("/dev/null", O_RDONLY), 0) == 0 &&
		dup2(fileno(output), 1) == 1 && dup2(fileno(output), 2) == 2)
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(127);
}

/* Output goes to a file, not a pipe, so that a child left running holds up nobody. */
struct result
sandbox_run(const struct sandbox *sandbox, const char *command)
{
	struct result result = { { NULL, 0 }, 0 };
	FILE *output = tmpfile();
	int status = 0;
	pid_t child;

	if (output == NULL)
		die("temporary file");
	child = fork();
	if (child == 0)
		become_shell(command, output, sandbox);
	if (child < 0 || waitpid(child, &status, 0) != child)
		die("sh");
	rewind(output);
	result.output = lines_read(output);
	lines_trim(&result.output);
	result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	fclose(output);
	return result;
}
