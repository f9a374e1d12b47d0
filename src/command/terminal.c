#include "command/command.h"

#include <ctype.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"

enum { PROGRESS_PAUSE = 200, PERCENT = 100 };

/* A line from the terminal, one byte at a time so that nothing behind it is lost. */
static const char *
read_line(struct arena *arena)
{
	struct text line = TEXT_INIT;
	char byte;

	while (read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n' &&
		line.length < FIELD_PROSE_LIMIT)
		text_add_char(&line, byte);
	return text_take(&line, arena);
}

/* Shows the question and reads what is answered. */
static bool
ask(struct call *call, const char *question, const char *hint, const char **answer,
	struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok;

	call_tell_meant(call);
	utf8_add_safe(&text, question, UTF8_LINE);
	text_add(&text, hint);
	ok = file_write_all(STDERR_FILENO, text.bytes, text.length, error);
	text_release(&text);
	if (ok)
		*answer = read_line(call->arena);
	return ok;
}

static bool
can_ask(const struct call *call)
{
	return call->surroundings->input_is_terminal && call->surroundings->error_is_terminal;
}

bool
call_show_first(struct call *call, const char *shown, struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok;

	if (call->is_sure || !can_ask(call))
		return true;
	call_tell_meant(call);
	utf8_add_safe(&text, shown, UTF8_PARAGRAPHS);
	ok = file_write_all(STDERR_FILENO, text.bytes, text.length, error);
	text_release(&text);
	return ok;
}

static bool
is_yes(const char *answer)
{
	while (isspace((unsigned char)*answer))
		answer++;
	return tolower((unsigned char)*answer) == 'y';
}

/* The option says yes where there is nobody to ask; kind is the error then. */
static bool
ask_yes(struct call *call, const char *question, const char *option, enum error_kind kind,
	struct error *error)
{
	const char *answer;

	call->lacking = (struct lacking){ question, option };
	if (!can_ask(call))
		return fail(error, kind,
			"%s (no terminal to ask on: add %s to do it; nothing was changed)", question,
			option);
	return ask(call, question, " [y/N] ", &answer, error) &&
		(is_yes(answer) || fail(error, ERROR_REFUSED, "nothing was changed"));
}

bool
call_confirm(struct call *call, const char *question, struct error *error)
{
	return call->is_sure || ask_yes(call, question, "--yes", ERROR_USAGE, error);
}

bool
call_within_terms(struct call *call, call_change change, void *context,
	struct outcome *outcome, struct error *error)
{
	if (call_has(call, "force"))
		call->act.terms = ACT_BREAKS_TERMS;
	outcome->terms = "";
	if (change(call, context, outcome, error))
		return true;
	if (!*outcome->terms)
		return false;
	error_release(error);
	if (call->act.mode == ACT_REHEARSAL && can_ask(call))
		call_notice(call, "%s (it would be asked; --force says yes)", outcome->terms);
	else if (!ask_yes(call, outcome->terms, "--force", ERROR_REFUSED, error))
		return false;
	call->act.terms = ACT_BREAKS_TERMS;
	return change(call, context, outcome, error);
}

bool
call_ask(struct call *call, const char *question, const char *option, const char **answer,
	struct error *error)
{
	call->lacking = (struct lacking){ question, option };
	if (!can_ask(call))
		return fail(error, ERROR_USAGE,
			"%s (no terminal to ask on: say it with %s; nothing was changed)", question,
			option);
	return ask(call, question, " ", answer, error);
}

static bool
can_write(int fd)
{
	struct pollfd waiting = { .fd = fd, .events = POLLOUT };

	return poll(&waiting, 1, 0) == 1 && waiting.revents & POLLOUT;
}

static void
add_progress(struct text *text, const char *step, int64_t done, int64_t total)
{
	utf8_add_safe(text, step, UTF8_LINE);
	if (total > 0)
		text_add_format(text, " %lld%%", (long long)(done * PERCENT / total));
	else
		text_add_format(text, " %lld", (long long)done);
}

/* A terminal that takes nothing now, as one that was stopped, is left alone. */
void
call_progress(const char *step, int64_t done, int64_t total, void *context)
{
	struct call *call = context;
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	int64_t now = clock_milliseconds();

	if (call->watch) {
		add_progress(&text, step, done, total);
		call->watch->tell(text.bytes, call->watch->context);
		text_release(&text);
		return;
	}
	if (!call->surroundings->error_is_terminal || call->loudness == CALL_QUIET ||
		now - call->progress_at < PROGRESS_PAUSE || !can_write(STDERR_FILENO))
		return;
	call->progress_at = now;
	text_add(&text, "\r");
	add_progress(&text, step, done, total);
	text_add(&text, "\033[K");
	call->has_progress = file_write_all(STDERR_FILENO, text.bytes, text.length, &error);
	text_release(&text);
	error_release(&error);
}
