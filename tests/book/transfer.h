#ifndef TESTS_BOOK_TRANSFER_H
#define TESTS_BOOK_TRANSFER_H

#include "tests/book/fixture.h"

#include "base/file.h"
#include "base/path.h"
#include "book/export.h"
#include "book/import.h"

/*
 * Files going into a book and coming out of it.
 */

/* Writes a file beside the book and returns its path. */
static inline const char *
put_file(struct fixture *fixture, const char *name, const char *text)
{
	const char *folder = path_join(&fixture->arena, fixture->folder, "files");
	const char *path = path_join(&fixture->arena, folder, name);

	worked(fixture,
		file_make_folder(folder, &fixture->error) &&
			file_write(path, FILE_REPLACE, span_of(text), &fixture->error));
	return path;
}

static inline const struct import_format *
import_of(const char *name)
{
	const struct import_format *format = import_formats;

	while (strcmp(format->name, name) != 0)
		format++;
	return format;
}

/* Imports the file or folder. */
static inline struct import_result
import_path(struct fixture *fixture, const char *format, const char *path)
{
	struct list files = { 0 };
	struct import_request request = { .files = &files };
	struct import_result result = { .batch = "" };

	list_push_text(&files, path, &fixture->arena);
	worked(fixture,
		import_of(format)->run(&fixture->book, &fixture->act, &request, &fixture->arena,
			&result, &fixture->error));
	return result;
}

/* Imports lines of the full form. */
static inline struct import_result
import_lines(struct fixture *fixture, const char *text)
{
	return import_path(fixture, "jsonl", put_file(fixture, "lines.jsonl", text));
}

/* Imports the two files of the skill. */
static inline struct import_result
import_skill(struct fixture *fixture, const char *clients, const char *interactions)
{
	put_file(fixture, "clients.jsonl", clients);
	put_file(fixture, "interactions.jsonl", interactions);
	return import_path(
		fixture, "openclaw", path_join(&fixture->arena, fixture->folder, "files"));
}

/* "3 new, 0 changed, 1 same, 2 refused" */
static inline const char *
figures(struct fixture *fixture, const struct import_result *result)
{
	return arena_format(&fixture->arena, "%lld new, %lld changed, %lld same, %zu refused",
		(long long)result->new, (long long)result->changed, (long long)result->same,
		result->refused.count);
}

/* "interactions.jsonl:3: why" of each refused line, a line each. */
static inline const char *
refusals(struct fixture *fixture, const struct import_result *result)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < result->refused.count; i++) {
		const struct import_refusal *refusal =
			list_at(&result->refused, i, sizeof(*refusal));

		text_add_format(&text, "%s:%lld: %s\n", strrchr(refusal->file, '/') + 1,
			(long long)refusal->line, refusal->reason);
	}
	return text_take(&text, &fixture->arena);
}

static inline bool
gather(struct span bytes, void *context, struct error *error)
{
	(void)error;
	text_add_bytes(context, bytes.start, bytes.length);
	return true;
}

static inline const struct export_format *
format_of(const char *name)
{
	const struct export_format *format = export_formats;

	while (strcmp(format->name, name) != 0)
		format++;
	return format;
}

/* What an export writes; query is a line of terms, or NULL for everything. */
static inline const char *
exported(struct fixture *fixture, const char *name, const char *part, const char *query)
{
	const struct export_format *format = format_of(name);
	struct query_context context = { fixture->act.today, &fixture->settings,
		&fixture->arena };
	struct text text = TEXT_INIT;
	struct export_request request = {
		.today = fixture->act.today,
		.part = part,
		.version = "",
		.write = gather,
		.context = &text,
	};

	if (query)
		request.query = query_parse_line(query, &context, &fixture->error);
	worked(fixture, format->run(&fixture->book, &request, &fixture->error));
	return text_take(&text, &fixture->arena);
}

#endif
