#include "command/output.h"

#include "base/arena.h"
#include "base/file.h"
#include "base/path.h"
#include "base/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MEMORY_LIMIT = 1024 * 1024, COPY_SIZE = 64 * 1024 };

struct output {
	const char *folder; /* for the temporary file */
	struct text text;   /* what is in memory: all of it, or what follows the file */
	int fd;             /* the unlinked temporary file; -1 while there is none */
	size_t lines;
	size_t length;
	enum output_filter filter;
};

struct output *
output_new(const char *folder)
{
	struct output *output = memory_allocate(sizeof(*output));

	*output = (struct output){ .folder = folder, .text = TEXT_INIT, .fd = -1 };
	return output;
}

void
output_free(struct output *output)
{
	if (!output)
		return;
	output_clear(output);
	free(output);
}

void
output_clear(struct output *output)
{
	text_release(&output->text);
	if (output->fd >= 0)
		close(output->fd);
	output->fd = -1;
	output->lines = 0;
	output->length = 0;
}

void
output_set_filter(struct output *output, enum output_filter filter)
{
	output->filter = filter;
}

static bool
fail_spill(struct error *error)
{
	return fail(error, ERROR_FAILURE,
		"cannot keep the output in a temporary file: %s; make room in $TMPDIR",
		strerror(errno));
}

/* The file has no name any more when the first byte is written to it. */
static bool
spill_open(struct output *output, struct error *error)
{
	struct arena arena = ARENA_INIT;
	const char *path = path_unique(&arena, output->folder, "rapport");

	output->fd =
		open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
	if (output->fd >= 0)
		unlink(path);
	arena_release(&arena);
	return output->fd >= 0 || fail_spill(error);
}

static bool
spill(struct output *output, struct error *error)
{
	if (output->fd < 0 && !spill_open(output, error))
		return false;
	if (!file_write_all(output->fd, output->text.bytes, output->text.length, error))
		return fail_spill(error);
	text_cut(&output->text, 0);
	return true;
}

static void
count(struct output *output, const char *bytes, size_t length)
{
	const char *end = bytes + length;

	output->length += length;
	while ((bytes = memchr(bytes, '\n', (size_t)(end - bytes)))) {
		output->lines++;
		bytes++;
	}
}

/* A carriage return, the end of a line in CSV, does no more on a terminal than a
 * newline. */
static const char *
safe(struct span bytes, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct span rest = bytes;

	while (rest.start) {
		struct span line = span_split(&rest, '\n');

		if (line.length > 0 && line.start[line.length - 1] == '\r')
			line.length--;
		utf8_add_safe(&text, span_copy(line, arena), UTF8_PARAGRAPHS);
		if (rest.start)
			text_add_char(&text, '\n');
	}
	return text_take(&text, arena);
}

static void
add_filtered(struct output *output, struct span bytes)
{
	struct arena arena = ARENA_INIT;
	const char *string = safe(bytes, &arena);

	if (output->filter == OUTPUT_SAFE)
		text_add(&output->text, string);
	else
		utf8_add_ascii(&output->text, string);
	arena_release(&arena);
}

bool
output_write(struct output *output, struct span bytes, struct error *error)
{
	size_t before = output->text.length;

	if (bytes.length == 0)
		return true;
	if (output->filter == OUTPUT_AS_IS)
		text_add_bytes(&output->text, bytes.start, bytes.length);
	else
		add_filtered(output, bytes);
	count(output, output->text.bytes + before, output->text.length - before);
	return output->text.length < MEMORY_LIMIT || spill(output, error);
}

bool
output_bold(struct output *output, struct span bytes, struct error *error)
{
	text_add(&output->text, "\033[1m");
	if (!output_write(output, bytes, error))
		return false;
	text_add(&output->text, "\033[0m");
	return true;
}

bool
output_text(struct output *output, struct text *text, struct error *error)
{
	bool ok = output_write(output, span_make(text->bytes, text->length), error);

	text_release(text);
	return ok;
}

/* Where the pieces of the output go. */
typedef bool (*piece_sink)(
	const void *bytes, size_t length, void *context, struct error *error);

static bool
each_piece(
	const struct output *output, piece_sink sink, void *context, struct error *error)
{
	char *buffer = memory_allocate(COPY_SIZE);
	off_t offset = 0;
	bool ok = true;

	while (ok && output->fd >= 0) {
		ssize_t length = pread(output->fd, buffer, COPY_SIZE, offset);

		if (length == 0)
			break;
		ok =
			length > 0 ? sink(buffer, (size_t)length, context, error) : fail_spill(error);
		offset += length;
	}
	free(buffer);
	return ok && sink(output->text.bytes, output->text.length, context, error);
}

/* A descriptor, and what became of its reader. */
struct flush {
	int fd;
	bool is_closed;
};

static bool
sink_to_descriptor(const void *bytes, size_t length, void *context, struct error *error)
{
	struct flush *flush = context;

	if (file_write_all(flush->fd, bytes, length, error))
		return true;
	flush->is_closed = errno == EPIPE;
	return false;
}

/* A reader that has seen enough, as head has, leaves nothing to complain about. */
bool
output_flush(struct output *output, int fd, struct error *error)
{
	struct flush flush = { .fd = fd };

	if (each_piece(output, sink_to_descriptor, &flush, error))
		return true;
	if (!flush.is_closed)
		return fail_in(error, "the output is incomplete");
	error_release(error);
	return true;
}

bool
output_save(struct output *output, const char *path, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct file_draft draft;
	struct flush flush = { 0 };
	bool ok = file_begin(path, FILE_REPLACE, &arena, &draft, error);

	if (ok) {
		flush.fd = draft.fd;
		ok = each_piece(output, sink_to_descriptor, &flush, error);
		ok = file_end(&draft, ok, error) && ok;
	}
	arena_release(&arena);
	return ok;
}

static bool
sink_to_text(const void *bytes, size_t length, void *context, struct error *error)
{
	(void)error;
	text_add_bytes(context, bytes, length);
	return true;
}

bool
output_take(struct output *output, struct text *text, struct error *error)
{
	bool ok = each_piece(output, sink_to_text, text, error);

	output_clear(output);
	return ok;
}

size_t
output_lines(const struct output *output)
{
	return output->lines;
}

bool
output_is_empty(const struct output *output)
{
	return output->length == 0;
}
