#include "command/options.h"

#include <string.h>

#include "base/utf8.h"
#include "command/word.h"
#include "core/settings.h"

enum { MILLISECONDS = 1000, LONGEST_TIMEOUT = 3600, LONGEST_KEY = 200 };

struct colour_word {
	const char *word;
	int colour;
};

static const struct colour_word colour_words[] = {
	{ "auto", SETTINGS_COLOUR_AUTO },
	{ "always", SETTINGS_COLOUR_ALWAYS },
	{ "never", SETTINGS_COLOUR_NEVER },
	{ 0 },
};

static bool
apply_book(struct call *call, const char *value, struct error *error)
{
	if (!*value)
		return fail(error, ERROR_USAGE, "--book needs a folder");
	call->book_path = path_expand(&call->surroundings->paths, value, call->arena);
	return true;
}

static bool
apply_as_of(struct call *call, const char *value, struct error *error)
{
	if (!date_read(span_of(value), call->clock.today, &call->as_of, error)) {
		error->kind = ERROR_USAGE;
		return fail_in(error, "--as-of");
	}
	call->has_as_of = true;
	return true;
}

static bool
apply_format(struct call *call, const char *value, struct error *error)
{
	if (!format_find(value, &call->format, error)) {
		error->kind = ERROR_USAGE;
		return fail_in(error, "--format");
	}
	call->has_format = true;
	return true;
}

/* A command with forms of its own sees the shorthand as one of them. */
static bool
apply_json(struct call *call, const char *value, struct error *error)
{
	const struct option *own = call->command ? call->command->options : NULL;

	(void)value;
	(void)error;
	call->format = FORMAT_JSON;
	call->has_format = true;
	for (; own && own->name; own++) {
		if (strcmp(own->name, "format") == 0) {
			struct option_value *option =
				list_push(&call->options, sizeof(*option), call->arena);

			*option = (struct option_value){ .name = own->name, .value = "json" };
		}
	}
	return true;
}

static bool
apply_output(struct call *call, const char *value, struct error *error)
{
	if (!*value)
		return fail(error, ERROR_USAGE, "--output needs a file; - is stdout");
	call->output_path = strcmp(value, "-") == 0
		? NULL
		: path_expand(&call->surroundings->paths, value, call->arena);
	return true;
}

static bool
apply_quiet(struct call *call, const char *value, struct error *error)
{
	(void)value;
	(void)error;
	call->loudness = CALL_QUIET;
	return true;
}

static bool
apply_key(struct call *call, const char *value, struct error *error)
{
	if (!*value || strlen(value) > LONGEST_KEY)
		return fail(error, ERROR_USAGE, "--key needs 1 to %d bytes", LONGEST_KEY);
	if (!utf8_check(span_of(value), UTF8_LINE, LONGEST_KEY, "--key", error))
		return false;
	call->act.key = value;
	return true;
}

static bool
apply_who(struct call *call, const char *value, struct error *error)
{
	if (!*value)
		return fail(error, ERROR_USAGE, "--who needs a name");
	if (!utf8_check(span_of(value), UTF8_LINE, FIELD_LINE_LIMIT, "--who", error))
		return false;
	call->act.who = value;
	return true;
}

static bool
apply_color(struct call *call, const char *value, struct error *error)
{
	for (const struct colour_word *row = colour_words; row->word; row++) {
		if (strcmp(row->word, value) == 0) {
			call->colour = row->colour;
			return true;
		}
	}
	return fail(
		error, ERROR_USAGE, "--color takes auto, always or never, not '%s'", value);
}

static bool
apply_yes(struct call *call, const char *value, struct error *error)
{
	(void)value;
	(void)error;
	call->is_sure = true;
	return true;
}

static bool
apply_dry_run(struct call *call, const char *value, struct error *error)
{
	(void)value;
	(void)error;
	call->act.mode = ACT_REHEARSAL;
	return true;
}

static bool
apply_anonymize(struct call *call, const char *value, struct error *error)
{
	(void)value;
	(void)error;
	call->is_anonymous = true;
	return true;
}

static bool
apply_raw(struct call *call, const char *value, struct error *error)
{
	(void)value;
	(void)error;
	call->is_raw = true;
	return true;
}

/* No time at all is one millisecond, as 0 stands for the default below. */
static bool
apply_timeout(struct call *call, const char *value, struct error *error)
{
	int64_t seconds;

	if (!word_number(value, 0, LONGEST_TIMEOUT, &seconds))
		return fail(error, ERROR_USAGE, "--timeout takes 0 to %d seconds, not '%s'",
			LONGEST_TIMEOUT, value);
	call->timeout = seconds ? (int)seconds * MILLISECONDS : 1;
	return true;
}

static bool
apply_any_file_system(struct call *call, const char *value, struct error *error)
{
	(void)value;
	(void)error;
	call->any_file_system = true;
	return true;
}

/* Help is found before anything else is read. */
static bool
apply_nothing(struct call *call, const char *value, struct error *error)
{
	(void)call;
	(void)value;
	(void)error;
	return true;
}

enum { JSON_TRAITS = COMMAND_LISTS | COMMAND_RECORD | COMMAND_WRITES };

const struct global_option global_options[] = {
	{ { "book", 0, "DIR", "folder", "use the book in that folder" }, 0, apply_book },
	{ { "as-of", 0, "DATE", NULL, "take that day for today" }, 0, apply_as_of },
	{ { "format", 0, "FORMAT", "format",
		  "write as table, plain, json, jsonl, csv or ids" },
		COMMAND_LISTS, apply_format },
	{ { "json", 0, NULL, NULL, "write JSON, errors on stderr included" }, JSON_TRAITS,
		apply_json },
	{ { "output", 'o', "FILE", "file",
		  "write to the file instead of stdout, whole or not at all" },
		0, apply_output },
	{ { "quiet", 'q', NULL, NULL, "write only ids" }, 0, apply_quiet },
	{ { "raw", 0, NULL, NULL,
		  "leave CSV cells that a spreadsheet would run as they are" },
		COMMAND_LISTS, apply_raw },
	{ { "anonymize", 0, NULL, NULL, "put ids for names; leave out addresses and notes" },
		COMMAND_ANONYMISES, apply_anonymize },
	{ { "key", 0, "KEY", NULL,
		  "do it once: the same key again changes nothing and tells the first result" },
		COMMAND_WRITES, apply_key },
	{ { "who", 0, "NAME", NULL, "say in the journal that NAME did it" }, COMMAND_WRITES,
		apply_who },
	{ { "dry-run", 0, NULL, NULL, "tell what would happen; change nothing" },
		COMMAND_WRITES, apply_dry_run },
	{ { "yes", 'y', NULL, NULL, "answer yes to what would be asked" }, COMMAND_ASKS,
		apply_yes },
	{ { "color", 0, "WHEN", "colour", "use colour: auto, always or never" }, 0,
		apply_color },
	{ { "timeout", 0, "SECONDS", NULL,
		  "wait that long for another process that writes; 5 unless said" },
		0, apply_timeout },
	{ { "any-file-system", 0, NULL, NULL,
		  "use a book on a network file system, at the risk of damage" },
		0, apply_any_file_system },
	{ { "help", 'h', NULL, NULL, "explain the command" }, 0, apply_nothing },
	{ { 0 }, 0, NULL },
};
