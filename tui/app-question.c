#include "tui/app-parts.h"

#include <string.h>

#include "command/command.h"
#include "command/word.h"
#include "core/question.h"

static const char *
first_word(const char *line, struct arena *arena)
{
	return arena_copy_bytes(arena, line, strcspn(line, " "));
}

static struct question_reading
read_question(const struct app *app, const char *line, struct arena *arena)
{
	const struct question_context context = {
		app->session->today,
		app->session->settings,
	};

	return question_read(question_table_make(&context, arena), span_of(line), arena);
}

static size_t
count_words(const char *line)
{
	size_t count = 0;

	for (line += strspn(line, " "); *line; line += strspn(line, " ")) {
		line += strcspn(line, " ");
		count++;
	}
	return count;
}

/* A line may be a command and a question: a change that is said in words is no command
 * with odd arguments, and neither is what has more words than the command takes. */
static bool
is_question(const struct app *app, const char *line, const struct command *command)
{
	struct arena arena = ARENA_INIT;
	struct question_reading reading = read_question(app, line, &arena);
	bool is_found = reading.state == QUESTION_FOUND;

	if (is_found && command &&
		question_rows[reading.question.kind].effect == QUESTION_READS)
		is_found =
			command->maximum >= 0 && count_words(line) > 1 + (size_t)command->maximum;
	arena_release(&arena);
	return is_found;
}

/* What only a command has: somebody in place of a name, or an option. */
static bool
has_mark(const char *line)
{
	return strchr(line, '%') || strstr(line, " --");
}

static const char *
ask_line(const char *question, struct arena *arena)
{
	if (strchr("\"'", *question))
		return arena_format(arena, "ask %s", question);
	return arena_format(arena, "ask -- %s", word_quote(question, arena));
}

const char *
app_question(struct app *app, const char *line)
{
	const char *name = first_word(line, &app->arena);
	const char *rest = line + strlen(name) + strspn(line + strlen(name), " ");
	const struct command *command = command_find(name);

	if (strcmp(name, "ask") == 0)
		return *rest ? ask_line(rest, &app->arena) : NULL;
	if (command && (has_mark(line) || count_words(line) == 1))
		return NULL;
	return is_question(app, line, command) ? ask_line(line, &app->arena) : NULL;
}
