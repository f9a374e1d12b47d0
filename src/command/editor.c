#include "command/editor.h"

#include "base/file.h"
#include "core/privacy.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static bool
check_terminal(const struct call *call, struct error *error)
{
	const struct surroundings *surroundings = call->surroundings;

	if (!surroundings->input_is_terminal || !surroundings->output_is_terminal)
		return fail(error, ERROR_USAGE,
			"give the TEXT, or - to read it from standard input: there is no terminal "
			"for "
			"an editor");
	if (!surroundings->editor || !*surroundings->editor)
		return fail(
			error, ERROR_USAGE, "give the TEXT, or set EDITOR to write it in an editor");
	return true;
}

static bool
draft_path(struct call *call, struct id contact, const char **path, struct error *error)
{
	const struct path_environment *paths = &call->surroundings->paths;

	*path = editor_draft_path(paths, contact, call->arena);
	return file_make_folder(editor_drafts(paths, call->arena), error);
}

/* An empty private file, unless an earlier draft is there. */
static bool
draft_begin(struct call *call, const char *path, struct error *error)
{
	struct stat status;

	if (stat(path, &status) == 0 && status.st_size > 0) {
		call_notice(call, "An earlier draft was taken up again.");
		return true;
	}
	return file_write(path, FILE_REPLACE, span_of(""), error);
}

static int
wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0) {
		if (errno != EINTR)
			return -1;
	}
	return status;
}

/* The value of $EDITOR may have arguments, so a shell takes it apart. */
static int
spawn(const char *line, const char *path)
{
	char *const arguments[] = { "sh", "-c", (char *)line, "sh", (char *)path, NULL };
	struct sigaction ignored = { .sa_handler = SIG_IGN }, before;
	posix_spawnattr_t attributes;
	sigset_t defaults;
	pid_t pid;
	int failure, status = -1;

	sigemptyset(&defaults);
	sigaddset(&defaults, SIGINT);
	sigaddset(&defaults, SIGPIPE);
	sigaddset(&defaults, SIGXFSZ);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigdefault(&attributes, &defaults);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
	sigaction(SIGINT, &ignored, &before);
	failure = posix_spawn(&pid, "/bin/sh", NULL, &attributes, arguments, environ);
	if (failure == 0)
		status = wait_for(pid);
	sigaction(SIGINT, &before, NULL);
	posix_spawnattr_destroy(&attributes);
	return status;
}

bool
editor_spawn(const char *editor, const char *path, struct error *error)
{
	struct arena arena = ARENA_INIT;
	int status = spawn(arena_format(&arena, "exec %s \"$1\"", editor), path);

	arena_release(&arena);
	return status == 0 ||
		fail(error, ERROR_FAILURE, "the editor '%s' failed; what was written is in %s",
			editor, path);
}

const char *
editor_drafts(const struct path_environment *paths, struct arena *arena)
{
	return path_join(arena, path_state(paths, arena), "drafts");
}

const char *
editor_draft_path(
	const struct path_environment *paths, struct id contact, struct arena *arena)
{
	return path_join(arena, editor_drafts(paths, arena),
		arena_format(arena, "note-%s.txt", id_show(contact, arena)));
}

/* What is refused stays in the file, but for payment details. */
static bool
strike_out(const char *path, struct span written, struct error *error)
{
	struct text struck = TEXT_INIT;
	bool ok = privacy_find(written).kind == PRIVACY_NONE;

	if (ok)
		return true;
	privacy_add_struck(&struck, written);
	ok = file_write(path, FILE_REPLACE, span_make(struck.bytes, struck.length), error);
	text_release(&struck);
	return ok;
}

bool
editor_run(struct call *call, struct id contact, struct editor *editor, const char **text,
	struct error *error)
{
	struct span written;

	if (!check_terminal(call, error) ||
		!draft_path(call, contact, &editor->path, error) ||
		!draft_begin(call, editor->path, error))
		return false;
	if (!editor_spawn(call->surroundings->editor, editor->path, error) ||
		!file_read(editor->path, FIELD_PROSE_LIMIT + 1, call->arena, &written, error))
		return false;
	if (!strike_out(editor->path, written, error))
		return false;
	while (written.length > 0 && written.start[written.length - 1] == '\n')
		written.length--;
	*text = span_copy(written, call->arena);
	if (written.length > 0)
		return true;
	editor_end(editor);
	return fail(error, ERROR_REFUSED, "nothing was written, so nothing was noted");
}

void
editor_end(const struct editor *editor)
{
	(void)unlink(editor->path);
}
