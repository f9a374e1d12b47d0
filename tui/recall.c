#include "tui/recall.h"

#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/utf8.h"
#include "core/privacy.h"

enum { LARGEST = 1 << 20 /* bytes */, LONGEST = 4096 /* of a line */ };

/* Lines that are too long, or no text any more, are passed over. */
static void
read_lines(struct recall *recall, struct span bytes)
{
	struct span rest = bytes;

	while (rest.start && rest.length > 0) {
		struct span line = span_split(&rest, '\n');
		struct error error = ERROR_INIT;

		if (line.length > 0 && utf8_check(line, UTF8_LINE, LONGEST, "the line", &error))
			list_push_text(
				&recall->lines, span_copy(line, &recall->arena), &recall->arena);
		error_release(&error);
	}
}

static void
read_file(struct recall *recall)
{
	struct error error = ERROR_INIT;
	struct stat status;
	struct span bytes;

	recall->lines = (struct list){ 0 };
	if (*recall->path && stat(recall->path, &status) == 0 && S_ISREG(status.st_mode) &&
		file_read(recall->path, LARGEST, &recall->arena, &bytes, &error))
		read_lines(recall, bytes);
	error_release(&error);
	recall_rest(recall);
}

void
recall_begin(
	struct recall *recall, const struct path_environment *paths, const char *name)
{
	*recall = (struct recall){ .folder = "", .path = "", .stem = "" };
	if (!*name)
		return;
	recall->folder = path_state(paths, &recall->arena);
	recall->path = path_join(
		&recall->arena, recall->folder, arena_format(&recall->arena, "history-%s", name));
	read_file(recall);
}

void
recall_release(struct recall *recall)
{
	arena_release(&recall->arena);
	*recall = (struct recall){ .folder = "", .path = "", .stem = "" };
}

void
recall_rest(struct recall *recall)
{
	recall->at = recall->lines.count;
	recall->stem = "";
}

static bool
goes_on(const struct recall *recall, size_t index)
{
	return span_starts_with(
		span_of(list_text(&recall->lines, index)), span_of(recall->stem));
}

const char *
recall_previous(struct recall *recall, const char *typed)
{
	size_t at = recall->at;

	if (at == recall->lines.count)
		recall->stem = arena_copy(&recall->arena, typed);
	while (at-- > 0) {
		/* What stands there already is no step. */
		if (!goes_on(recall, at) || strcmp(list_text(&recall->lines, at), typed) == 0)
			continue;
		recall->at = at;
		return list_text(&recall->lines, at);
	}
	return NULL;
}

const char *
recall_next(struct recall *recall)
{
	if (recall->at == recall->lines.count)
		return NULL;
	while (++recall->at < recall->lines.count) {
		if (goes_on(recall, recall->at))
			return list_text(&recall->lines, recall->at);
	}
	return recall->stem;
}

static void
write_file(const struct recall *recall)
{
	size_t count = recall->lines.count;
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;

	for (size_t i = count > RECALL_LIMIT ? count - RECALL_LIMIT : 0; i < count; i++)
		text_add_format(&text, "%s\n", list_text(&recall->lines, i));
	/* A line that cannot be kept is no reason to stop anybody. */
	if (file_make_folder(recall->folder, &error))
		file_write(
			recall->path, FILE_REPLACE, span_make(text.bytes, text.length), &error);
	error_release(&error);
	text_release(&text);
}

void
recall_add(struct recall *recall, const char *line)
{
	struct error error = ERROR_INIT;
	struct list *lines = &recall->lines;
	const char *struck = privacy_struck(line, &recall->arena);
	bool is_kept = *recall->path &&
		utf8_check(span_of(line), UTF8_LINE, LONGEST, "the line", &error);

	error_release(&error);
	if (!is_kept || span_trim(span_of(line)).length == 0)
		return;
	read_file(recall);
	if (lines->count > 0 && strcmp(list_text(lines, lines->count - 1), struck) == 0)
		return;
	list_push_text(lines, arena_copy(&recall->arena, struck), &recall->arena);
	recall_rest(recall);
	write_file(recall);
}
