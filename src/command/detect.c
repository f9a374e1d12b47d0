#include "command/detect.h"

#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "command/table.h"
#include "format/json.h"
#include "format/lines.h"

enum { LINES_LOOKED_AT = 20 };

const struct import_format *
detect_named(const char *name)
{
	const struct import_format *format = import_formats;

	while (format->name && strcmp(format->name, name) != 0)
		format++;
	return format->name ? format : NULL;
}

static bool
is_folder(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool
exists(const char *path)
{
	struct stat status;

	return strcmp(path, "-") == 0 || stat(path, &status) == 0;
}

/* "openclaw, jsonl" */
const char *
detect_names(struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const struct import_format *format = import_formats; format->name; format++)
		text_add_format(&text, "%s%s", text.length > 0 ? ", " : "", format->name);
	return text_take(&text, arena);
}

/* Whether one of the first lines says what kind of record it is. */
static bool
has_records(struct call *call, struct lines *lines)
{
	struct error ignored = ERROR_INIT;
	struct span line;
	bool is_found = false;

	for (int i = 0; !is_found && i < LINES_LOOKED_AT &&
		 lines_next(lines, &line, &ignored) == LINES_LINE;
		 i++) {
		const char *record = "";

		is_found =
			json_member_text(line, "record", call->arena, &record, &ignored) && *record;
		error_release(&ignored);
	}
	error_release(&ignored);
	return is_found;
}

static bool
is_jsonl(struct call *call, const char *path)
{
	struct error ignored = ERROR_INIT;
	struct lines *lines;
	bool is_ours = false;

	if (strcmp(path, "-") == 0)
		return true;
	if (lines_open(path, &lines, &ignored)) {
		is_ours = has_records(call, lines);
		lines_close(lines);
	}
	error_release(&ignored);
	return is_ours;
}

/* Whether the first line that is not blank begins a card. */
static bool
is_vcard(const char *path)
{
	static const char beginning[] = "BEGIN:VCARD";
	struct error ignored = ERROR_INIT;
	struct lines *lines;
	struct span line = { 0 };

	if (!lines_open(path, &lines, &ignored)) {
		error_release(&ignored);
		return false;
	}
	while (
		lines_next(lines, &line, &ignored) == LINES_LINE && span_trim(line).length == 0)
		continue;
	line = span_trim(line);
	bool is_card = line.length == strlen(beginning) &&
		strncasecmp(line.start, beginning, line.length) == 0;
	lines_close(lines);
	error_release(&ignored);
	return is_card;
}

/* What the first file looks like; NULL with the error set when that is nothing known. */
const struct import_format *
detect_format(struct call *call, const char *word, struct error *error)
{
	const char *path = path_expand(&call->surroundings->paths, word, call->arena);
	const char *names = detect_names(call->arena);

	if (!exists(path)) {
		fail(error, ERROR_USAGE,
			"'%s' is no file, and no format either; the formats are %s", word, names);
		return NULL;
	}
	if (is_folder(path))
		return detect_named("openclaw");
	if (is_jsonl(call, path))
		return detect_named("jsonl");
	if (is_vcard(path))
		return detect_named("vcard");
	if (table_is_one(call, path))
		return detect_named("csv");
	fail(error, ERROR_USAGE,
		"what '%s' is cannot be told from its lines; say one of the formats first: %s",
		word, names);
	return NULL;
}
