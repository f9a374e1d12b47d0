#include "tui/deed.h"

#include <string.h>

#include "base/utf8.h"
#include "command/run.h"
#include "command/word.h"
#include "tui/readable.h"

enum { LONGEST_SAID = 3 /* lines */, LARGEST_OUTPUT = 4 * 1024 * 1024, FRAME = 4 };

/* ------ the line ------ */

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

static const struct command *
command_of(const char *line, struct arena *arena)
{
	return command_find(arena_copy_bytes(arena, line, strcspn(line, " ")));
}

/* What kind of thing the word of a command is: "contact", "stage"; the last kind
 * repeats. */
static struct span
kind_of_word(const struct command *command, size_t index)
{
	struct span rest = span_of(command && command->completes ? command->completes : "");
	struct span kind = span_split(&rest, ' ');

	while (index-- > 0 && rest.start)
		kind = span_split(&rest, ' ');
	return kind;
}

static bool
takes_follow_up(const char *line, struct arena *arena)
{
	return span_is(kind_of_word(command_of(line, arena), 0), "follow-up");
}

/* The % that is a word of its own, or NULL: in what somebody typed it may be a percent
 * sign. */
static const char *
find_place(const char *line)
{
	char quote = '\0';

	for (const char *at = line; *at; at++) {
		if (*at == '\\' && quote != '\'' && at[1])
			at++;
		else if (quote)
			quote = *at == quote ? '\0' : quote;
		else if (*at == '\'' || *at == '"')
			quote = *at;
		else if (*at == '%' && (at == line || at[-1] == ' ') && strchr(" ", at[1]))
			return at;
	}
	return NULL;
}

const char *
deed_fill(const char *line, const struct subject *subject, struct arena *arena)
{
	const char *place = find_place(line);
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

/* The words of a line; none when it cannot be cut. */
static struct list
words_of(const char *line, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };

	if (!words_split(line, &words, arena, &error))
		words = (struct list){ 0 };
	error_release(&error);
	return words;
}

/* As it is typed: an option stands as it is where it needs no quotes. */
static const char *
typed_word(const char *word, struct arena *arena)
{
	const char *name = word + strspn(word, "-");

	return name > word && strcmp(word_quote(name, arena), name) == 0
		? word
		: word_quote(word, arena);
}

static const char *
line_of(const struct list *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < words->count; i++) {
		text_add(&text, i > 0 ? " " : "");
		text_add(&text, typed_word(list_text(words, i), arena));
	}
	return text_take(&text, arena);
}

/* The line as a person would type it in a shell. */
static const char *
readable_line(const struct session *session, const char *filled, struct arena *arena)
{
	struct list words = words_of(filled, arena);
	struct list readable = { 0 };

	if (words.count == 0)
		return filled;
	for (size_t i = 0; i < words.count; i++) {
		const char *word = list_text(&words, i);

		/* What a form says about the version it began with holds for it alone. */
		if (strcmp(word, "--if-version") == 0 || strcmp(word, "--if-other-version") == 0)
			i++;
		else
			list_push_text(&readable, readable_word(session, word, arena), arena);
	}
	return line_of(&readable, arena);
}

bool
deed_is_long(const char *line, struct arena *arena)
{
	const struct command *command = command_of(line, arena);

	return command && command->traits & COMMAND_LONG;
}

const char *
deed_with_candidate(const struct deed *deed, const char *candidate, struct arena *arena)
{
	struct list words = words_of(deed->filled, arena);
	struct list clear = { 0 };
	bool is_replaced = false;

	for (size_t i = 0; i < words.count; i++) {
		const char *word = list_text(&words, i);
		bool is_unclear = i > 0 && !is_replaced && strcmp(word, deed->unclear) == 0;

		list_push_text(&clear, is_unclear ? candidate : word, arena);
		is_replaced = is_replaced || is_unclear;
	}
	return line_of(&clear, arena);
}

const char *
deed_with_option(const struct deed *deed, const char *option, struct arena *arena)
{
	int length = (int)strcspn(deed->filled, " ");

	return arena_format(
		arena, "%.*s %s%s", length, deed->filled, option, deed->filled + length);
}

/* ------ what it came to ------ */

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

/* The last line of several, which sums them up. */
static const char *
last_line(const char *lines, struct arena *arena)
{
	struct span rest = span_of(lines);
	struct span line = span_of("");

	while (rest.start && rest.length > 0)
		line = span_split(&rest, '\n');
	return span_copy(line, arena);
}

/* Without what makes text bold on a terminal. */
static const char *
without_colour(struct text *text, struct arena *arena)
{
	struct text plain = TEXT_INIT;
	const char *rest = text->bytes;

	for (const char *at = strstr(rest, "\033["); at; at = strstr(rest, "\033[")) {
		text_add_bytes(&plain, rest, (size_t)(at - rest));
		rest = at + 2 + strcspn(at + 2, "m");
		rest += *rest == 'm';
	}
	text_add(&plain, rest);
	text_release(text);
	return text_take(&plain, arena);
}

/* More than anybody reads on a screen is cut behind a line. */
static void
shorten(struct text *text)
{
	size_t length = LARGEST_OUTPUT;

	if (text->length <= LARGEST_OUTPUT)
		return;
	while (length > 0 && text->bytes[length - 1] != '\n')
		length--;
	text_cut(text, length);
	text_add(text, "(The rest is left out; -o FILE writes all of it.)\n");
}

static bool
take_output(struct run *run, struct text *text, struct error *error)
{
	struct call *call = &run->call;

	if (!call->output_path)
		return output_take(call->output, text, error);
	if (!output_save(call->output, call->output_path, error))
		return false;
	text_add_format(text, "%s was written\n", call->output_path);
	return true;
}

/* What a command wrote and noticed is told in a line when it is short. */
static void
tell(struct deed *deed, struct run *run, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT, all = TEXT_INIT;

	if (!take_output(run, &text, &error))
		text_add_format(&text, "%s\n", error.message);
	error_release(&error);
	text_add(&all, run->notices.bytes);
	text_add(&all, text.bytes);
	text_release(&text);
	shorten(&all);
	deed->output = without_colour(&all, arena);
	deed->said = "";
	if (count_lines(deed->output) > (deed->has_written ? LONGEST_SAID : 1)) {
		deed->said = deed->has_written ? last_line(deed->output, arena) : "";
		return;
	}
	deed->said = join_lines(deed->output, arena);
	deed->output = "";
}

/* The word that names a contact or a follow-up, which is what can be unclear. */
static const char *
unclear_word(const struct call *call, struct arena *arena)
{
	for (size_t i = 0; i < call->words.count; i++) {
		struct span kind = kind_of_word(call->command, i);

		if (span_is(kind, "contact") || span_is(kind, "follow-up"))
			return arena_copy(arena, call_word(call, i));
	}
	return "";
}

/* What the command suggests lives as long as the deed. */
static void
keep_suggestions(struct deed *deed, const struct call *call, struct arena *arena)
{
	for (size_t i = 0; i < call->suggestions.count; i++) {
		const struct suggestion *found = list_at(&call->suggestions, i, sizeof(*found));

		*(struct suggestion *)list_push(&deed->suggestions, sizeof(*found), arena) =
			(struct suggestion){
				arena_copy(arena, found->key),
				arena_copy(arena, found->label),
				arena_copy(arena, found->line),
			};
	}
}

static void
tell_failure(struct deed *deed, const struct run *run, struct arena *arena)
{
	const struct error *error = &run->error;

	deed->kind = error->kind;
	deed->said = arena_copy(arena, error->message);
	if (error->candidates.count > 0)
		deed->unclear = unclear_word(&run->call, arena);
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

/* ------ carrying it out ------ */

/* As seen by a command: output for people, nobody to be asked. */
static struct surroundings
surroundings_of(const struct session *session)
{
	struct surroundings surroundings = *session->surroundings;

	surroundings.output_is_terminal = true;
	surroundings.input_is_terminal = false;
	surroundings.error_is_terminal = false;
	surroundings.has_colour = false;
	surroundings.offers_suggestions = true;
	if (session->columns > FRAME)
		surroundings.columns = (size_t)session->columns - FRAME;
	return surroundings;
}

/* What cannot be done here for a reason the command does not know; "" when it can. */
static const char *
find_obstacle(const char *filled, const struct subject *subject, struct arena *arena)
{
	const struct command *command = command_of(filled, arena);
	struct list words = words_of(filled, arena);

	if (list_has_text(&words, "-"))
		return "nothing can be piped in here, so - has nothing to read; name a file, or "
			   "leave it out and write";
	if (subject->ids.count > 1 && command && !(command->traits & COMMAND_SEVERAL) &&
		list_has_text(&words, ids_as_word(&subject->ids, arena)))
		return arena_format(arena,
			"'%s' takes one contact, and %zu are selected; Esc clears the selection",
			command->name, subject->ids.count);
	return "";
}

static struct deed
refuse(const char *reason)
{
	return (struct deed){
		.line = "",
		.filled = "",
		.said = reason,
		.output = "",
		.unclear = "",
		.question = "",
		.option = "",
		.kind = ERROR_USAGE,
	};
}

struct deed
deed_run(const struct session *session, const char *line, const struct subject *subject,
	struct arena *arena)
{
	struct surroundings surroundings = surroundings_of(session);
	const char *filled = deed_fill(line, subject, arena);
	const char *obstacle =
		filled ? find_obstacle(filled, subject, arena) : "nobody is selected";
	struct deed deed = refuse(obstacle);
	struct run run;

	if (*obstacle)
		return deed;
	deed.filled = filled;
	deed.line = readable_line(session, filled, arena);
	run_begin(&run, &surroundings);
	run_with(&run, session->book);
	run.call.watch = session->watch;
	deed.is_done = run_line(&run, filled);
	if (run.call.meant) {
		deed.is_answer = true;
		deed.filled = arena_copy(arena, run.call.meant);
		deed.line = readable_line(session, deed.filled, arena);
	}
	deed.has_written = run.call.command && run.call.command->traits & COMMAND_WRITES;
	deed.made = run.call.made;
	keep_suggestions(&deed, &run.call, arena);
	if (deed.is_done)
		tell(&deed, &run, arena);
	else
		tell_failure(&deed, &run, arena);
	run_end(&run);
	return deed;
}
