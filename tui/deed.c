#include "tui/deed.h"

#include <string.h>

#include "base/utf8.h"
#include "book/find.h"
#include "command/run.h"
#include "command/word.h"

enum { LONGEST_SAID = 3 /* lines */ };

static const char *
ids_as_word(const struct list *ids, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < ids->count; i++) {
		const struct id *id = list_at(ids, i, sizeof(*id));

		if (i > 0)
			text_add_char(&text, ',');
		text_add(&text, id_show(*id, arena));
	}
	return text_take(&text, arena);
}

/* Whether the first word of the command is a follow-up. */
static bool
takes_follow_up(const char *line, struct arena *arena)
{
	const struct command *command =
		command_find(arena_copy_bytes(arena, line, strcspn(line, " ")));

	return command && command->completes &&
		span_starts_with(span_of(command->completes), span_of("follow-up"));
}

const char *
deed_fill(const char *line, const struct subject *subject, struct arena *arena)
{
	const char *place = strchr(line, '%');
	const char *word;

	if (!place)
		return line;
	if (*subject->follow_up && takes_follow_up(line, arena))
		word = word_quote(subject->follow_up, arena);
	else if (subject->ids.count > 0)
		word = ids_as_word(&subject->ids, arena);
	else
		return NULL;
	return arena_format(arena, "%.*s%s%s", (int)(place - line), line, word, place + 1);
}

/* The name, where it means nobody else; else the id. */
static const char *
readable_word(
	const struct session *session, const struct subject *subject, struct arena *arena)
{
	const struct id *id = list_at(&subject->ids, 0, sizeof(*id));
	struct error error = ERROR_INIT;
	struct contact contact;
	bool is_clear = find_contact(
		session->book, subject->name, session->today, arena, &contact, &error);

	error_release(&error);
	return is_clear && id_compare(contact.id, *id) == 0 ? subject->name
														: id_show(*id, arena);
}

/* The line as a person would type it. */
static const char *
readable_line(const struct session *session, const char *line,
	const struct subject *subject, struct arena *arena)
{
	const char *place = strchr(line, '%');

	if (!place || subject->ids.count != 1 ||
		(*subject->follow_up && takes_follow_up(line, arena)))
		return deed_fill(line, subject, arena);
	return arena_format(arena, "%.*s%s%s", (int)(place - line), line,
		word_quote(readable_word(session, subject, arena), arena), place + 1);
}

static size_t
count_lines(const char *text)
{
	size_t count = 0;

	for (const char *at = text; *at; at++)
		count += *at == '\n';
	return count;
}

/* Lines side by side. */
static const char *
join_lines(const char *lines, struct arena *arena)
{
	struct span rest = span_of(lines);
	struct text text = TEXT_INIT;

	while (rest.start && rest.length > 0) {
		struct span line = span_split(&rest, '\n');

		if (text.length > 0)
			text_add(&text, " · ");
		text_add_bytes(&text, line.start, line.length);
	}
	return text_take(&text, arena);
}

/* What a command wrote and noticed is told in a line when it is short. */
static void
tell(struct deed *deed, struct run *run, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	bool writes = run->call.command && run->call.command->traits & COMMAND_WRITES;

	text_add(&text, run->notices.bytes);
	if (!output_take(run->call.output, &text, &error))
		text_add(&text, error.message);
	error_release(&error);
	deed->said = "";
	deed->output = text_take(&text, arena);
	if (count_lines(deed->output) > (writes ? LONGEST_SAID : 1))
		return;
	deed->said = join_lines(deed->output, arena);
	deed->output = "";
}

static void
tell_failure(struct deed *deed, const struct run *run, struct arena *arena)
{
	const struct error *error = &run->error;

	deed->kind = error->kind;
	deed->said = arena_copy(arena, error->message);
	for (size_t i = 0; i < error->candidates.count; i++) {
		const struct error_candidate *found =
			list_at(&error->candidates, i, sizeof(*found));
		struct error_candidate *kept = list_push(&deed->candidates, sizeof(*kept), arena);

		*kept = (struct error_candidate){ arena_copy(arena, found->id),
			arena_copy(arena, found->name) };
	}
	if (!run->call.lacking.question)
		return;
	deed->question = arena_copy(arena, run->call.lacking.question);
	deed->option = arena_copy(arena, run->call.lacking.option);
}

/* As seen by a command: output for people, nobody to be asked. */
static struct surroundings
surroundings_of(const struct session *session)
{
	struct surroundings surroundings = *session->surroundings;

	surroundings.output_is_terminal = true;
	surroundings.input_is_terminal = false;
	surroundings.error_is_terminal = false;
	surroundings.has_colour = false;
	return surroundings;
}

struct deed
deed_run(const struct session *session, const char *line, const struct subject *subject,
	struct arena *arena)
{
	struct surroundings surroundings = surroundings_of(session);
	const char *filled = deed_fill(line, subject, arena);
	struct deed deed = { .said = "nobody is selected",
		.line = "",
		.output = "",
		.question = "",
		.option = "",
		.kind = ERROR_USAGE };
	struct run run;

	if (!filled)
		return deed;
	deed.line = readable_line(session, line, subject, arena);
	run_begin(&run, &surroundings);
	run_with(&run, session->book);
	deed.is_done = run_line(&run, filled);
	if (deed.is_done)
		tell(&deed, &run, arena);
	else
		tell_failure(&deed, &run, arena);
	run_end(&run);
	return deed;
}
