#include "base/error.h"

#include <stdarg.h>

/* The old text stays until the new one is made, because it may be part of it. */
static void
replace_message(struct error *error, const char *message, struct arena *arena)
{
	arena_release(&error->arena);
	error->arena = *arena;
	error->message = message;
	error->candidates = (struct list){ 0 };
}

bool
fail(struct error *error, enum error_kind kind, const char *format, ...)
{
	struct arena arena = ARENA_INIT;
	va_list arguments;
	const char *message;

	va_start(arguments, format);
	message = arena_format_list(&arena, format, arguments);
	va_end(arguments);
	replace_message(error, message, &arena);
	error->kind = kind;
	return false;
}

bool
fail_in(struct error *error, const char *format, ...)
{
	va_list arguments;
	const char *context;

	va_start(arguments, format);
	context = arena_format_list(&error->arena, format, arguments);
	va_end(arguments);
	error->message = arena_format(&error->arena, "%s: %s", context, error->message);
	if (error->kind == ERROR_NONE)
		error->kind = ERROR_FAILURE;
	return false;
}

void
error_suggest(struct error *error, const char *id, const char *name)
{
	struct error_candidate *candidate =
		list_push(&error->candidates, sizeof(*candidate), &error->arena);

	candidate->id = arena_copy(&error->arena, id);
	candidate->name = arena_copy(&error->arena, name);
}

void
error_release(struct error *error)
{
	if (!error)
		return;
	arena_release(&error->arena);
	*error = (struct error)ERROR_INIT;
}

const struct error_kind_row error_kinds[ERROR_KIND_COUNT] = {
	[ERROR_NONE] = { "ok", 0, "All went well." },
	[ERROR_FAILURE] = { "error", 1, "Something failed; the message says what." },
	[ERROR_USAGE] = { "usage", 2, "The command line was not understood." },
	[ERROR_NOT_FOUND] = { "not-found", 3, "There is nothing by that name or id." },
	[ERROR_AMBIGUOUS] = { "ambiguous", 4, "More than one thing has that name." },
	[ERROR_CONFLICT] = { "conflict", 4, "Somebody else changed the same record." },
	[ERROR_REFUSED] = { "refused", 5, "The input is not acceptable." },
	[ERROR_STORAGE] = { "storage", 10,
		"The book cannot be read or written; nothing was saved." },
	[ERROR_BUSY] = { "busy", 11, "Another process holds the book; try again." },
};
