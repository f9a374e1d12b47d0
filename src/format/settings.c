#include "format/settings.h"

#include <errno.h>
#include <ini.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/span.h"
#include "base/utf8.h"

/* inih cuts what is longer, so such a line is reported instead. */
enum { LONGEST_LINE = 195 };

/* One file on its way into the settings. */
struct source {
	FILE *file;
	const char *path;
	int number; /* of the line read last */
	char *line;
	size_t capacity;
	struct settings *settings;
	struct arena *arena;
	struct list *warnings;
};

/* Where it is: the line read last, or the file when none was. */
static void
warn(struct source *source, const char *reason)
{
	const char *place = source->path;

	if (source->number > 0)
		place = arena_format(source->arena, "%s:%d", source->path, source->number);
	list_push_text(source->warnings, arena_format(source->arena, "%s: %s", place, reason),
		source->arena);
}

/* Why inih would leave the line out, or cut it, without a word; NULL when it would
 * not. */
static const char *
find_fault(struct span line)
{
	if (line.length > LONGEST_LINE)
		return "the line is longer than 195 bytes";
	if (utf8_valid_prefix(line) < line.length)
		return "the line is not UTF-8";
	if (line.length == 0 || line.start[0] == '#' || line.start[0] == ';')
		return NULL;
	if (line.start[0] == '[')
		return memchr(line.start, ']', line.length) ? NULL : "']' is missing";
	if (line.start[0] == '=' || line.start[0] == ':')
		return "the name in front is missing";
	if (!memchr(line.start, '=', line.length) && !memchr(line.start, ':', line.length))
		return "this is no 'name = value'";
	return NULL;
}

static struct span
without_mark(struct span line, int number)
{
	struct span mark = span_of("\xEF\xBB\xBF");

	if (number > 1 || !span_starts_with(line, mark))
		return line;
	return span_make(line.start + mark.length, line.length - mark.length);
}

/*
 * Gives inih the next line, trimmed: an indented one it would take for more of the value
 * above. A bad line becomes an empty one, so that the numbers stay right.
 */
static char *
read_line(char *out, int size, void *stream)
{
	struct source *source = stream;
	ssize_t length = getline(&source->line, &source->capacity, source->file);

	if (length < 0)
		return NULL;
	source->number++;
	struct span line = span_make(source->line, (size_t)length);
	line = span_trim(without_mark(line, source->number));
	const char *fault = find_fault(line);
	if (fault)
		warn(source, fault);
	snprintf(out, (size_t)size, "%.*s\n", fault ? 0 : (int)line.length, line.start);
	return out;
}

static int
take_value(void *user, const char *section, const char *name, const char *value)
{
	struct source *source = user;
	struct error error = ERROR_INIT;

	if (!settings_set(source->settings, section, name, value, source->arena, &error))
		warn(source, error.message);
	error_release(&error);
	return 1;
}

void
settings_read_file(const char *path, struct settings *settings, struct arena *arena,
	struct list *warnings)
{
	struct source source = { .path = path,
		.settings = settings,
		.arena = arena,
		.warnings = warnings,
		.file = fopen(path, "re") };

	if (source.file)
		ini_parse_stream(read_line, &source, take_value, &source);
	if (source.file ? ferror(source.file) : errno != ENOENT && errno != ENOTDIR)
		warn(&source, strerror(errno));
	if (source.file)
		fclose(source.file);
	free(source.line);
}
