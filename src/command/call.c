#include "command/command.h"

#include <stdarg.h>
#include <string.h>

#include "base/utf8.h"
#include "book/find.h"
#include "book/import.h"
#include "book/saved.h"
#include "command/options.h"
#include "command/word.h"
#include "core/query.h"

enum { DEFAULT_WIDTH = 80, MEBIBYTE = 1024 * 1024, LARGEST_MAP = 1 << 24 };

const char *
call_word(const struct call *call, size_t index)
{
	return index < call->words.count ? list_text(&call->words, index) : "";
}

const char *
call_rest(const struct call *call, size_t index)
{
	struct text text = TEXT_INIT;

	for (size_t i = index; i < call->words.count; i++) {
		if (i > index)
			text_add_char(&text, ' ');
		text_add(&text, list_text(&call->words, i));
	}
	return text_take(&text, call->arena);
}

struct list
call_words(const struct call *call, size_t index)
{
	struct list words = { 0 };

	for (size_t i = index; i < call->words.count; i++)
		list_push_text(&words, list_text(&call->words, i), call->arena);
	return words;
}

struct list
call_option_all(const struct call *call, const char *name)
{
	struct list values = { 0 };

	for (size_t i = 0; i < call->options.count; i++) {
		const struct option_value *option = list_at(&call->options, i, sizeof(*option));

		if (strcmp(option->name, name) == 0)
			list_push_text(&values, option->value, call->arena);
	}
	return values;
}

const char *
call_option(const struct call *call, const char *name)
{
	struct list values = call_option_all(call, name);

	return values.count ? list_text(&values, values.count - 1) : NULL;
}

bool
call_has(const struct call *call, const char *name)
{
	return call_option(call, name) != NULL;
}

bool
call_number(const struct call *call, const char *name, int64_t lowest, int64_t highest,
	int64_t fallback, int64_t *number, struct error *error)
{
	const char *value = call_option(call, name);

	*number = fallback;
	if (!value || word_number(value, lowest, highest, number))
		return true;
	return fail(error, ERROR_USAGE,
		"--%s takes a whole number from %lld to %lld, not '%s'", name, (long long)lowest,
		(long long)highest, value);
}

bool
call_date(const struct call *call, const char *name, struct date fallback,
	struct date *date, struct error *error)
{
	const char *value = call_option(call, name);

	*date = fallback;
	if (!value || date_read(span_of(value), call->as_of, date, error))
		return true;
	error->kind = ERROR_USAGE;
	return fail_in(error, "--%s", name);
}

/* All values of a field's option as one typed text; a list takes commas. */
static const char *
field_typed(const struct call *call, const struct option_value *option)
{
	struct list values = call_option_all(call, option->name);
	struct text text = TEXT_INIT;

	if (option->field->kind != FIELD_TEXTS)
		return list_text(&values, values.count - 1);
	for (size_t i = 0; i < values.count; i++) {
		if (i > 0)
			text_add_char(&text, ',');
		text_add(&text, list_text(&values, i));
	}
	return text_take(&text, call->arena);
}

bool
call_fields(const struct call *call, struct contact *contact, struct error *error)
{
	struct field_context context = {
		.today = call->as_of,
		.base_currency = call->settings->money.base,
		.arena = call->arena,
	};

	for (size_t i = 0; i < call->options.count; i++) {
		const struct option_value *option = list_at(&call->options, i, sizeof(*option));

		if (!option->field)
			continue;
		if (!field_read(option->field, contact, span_of(field_typed(call, option)),
				&context, error))
			return false;
	}
	return true;
}

/* Where strangers may read along, what was typed is not said again. */
static bool
find_typed(
	struct call *call, const char *typed, struct contact *contact, struct error *error)
{
	if (find_contact(call->book, typed, call->as_of, call->arena, contact, error))
		return true;
	if (!call->is_anonymous || error->kind != ERROR_NOT_FOUND)
		return false;
	error_release(error);
	return fail(error, ERROR_NOT_FOUND, "no contact is called so");
}

bool
call_contact(
	struct call *call, size_t index, struct contact *contact, struct error *error)
{
	return find_typed(call, call_word(call, index), contact, error);
}

/* The ids among the parts; those of follow-ups are none of contacts. */
static bool
read_ids(
	struct call *call, const struct list *parts, struct list *ids, struct error *error)
{
	for (size_t i = 0; i < parts->count; i++) {
		struct id id;

		if (!id_parse(span_of(list_text(parts, i)), &id))
			return fail(
				error, ERROR_USAGE, "'%s' is no id of a contact", list_text(parts, i));
		*(struct id *)list_push(ids, sizeof(id), call->arena) = id;
	}
	return true;
}

bool
call_contacts(struct call *call, size_t index, struct list *ids, struct error *error)
{
	const char *typed = call_word(call, index);
	struct list parts = find_several(typed, call->arena);
	struct contact contact;

	*ids = (struct list){ 0 };
	if (parts.count > 1)
		return read_ids(call, &parts, ids, error);
	if (parts.count == 1)
		typed = list_text(&parts, 0);
	if (!find_typed(call, typed, &contact, error))
		return false;
	*ids = call_one(call, contact.id);
	return true;
}

struct list
call_one(const struct call *call, struct id id)
{
	struct list ids = { 0 };

	*(struct id *)list_push(&ids, sizeof(id), call->arena) = id;
	return ids;
}

/* The saved query alone first, so that what is wrong with it is told as such. */
static const struct query *
read_view(struct call *call, const struct list *words,
	const struct query_context *context, struct error *error)
{
	const char *typed = call_option(call, "view"), *line;
	struct saved saved;

	if (!saved_find(call->book, typed, call->arena, &saved, error))
		return NULL;
	line = saved.view.query;
	if (!query_parse_line(line, context, error)) {
		fail_in(error, "the saved view '%s'", saved.view.name);
		return NULL;
	}
	line = arena_format(call->arena, "%s %s", line, query_join(words, call->arena));
	return query_parse_line(line, context, error);
}

const struct query *
call_query(struct call *call, size_t index, struct error *error)
{
	struct query_context context = {
		.today = call->as_of,
		.settings = call->settings,
		.arena = call->arena,
	};
	struct list words = call_words(call, index);
	const struct query *query = call_has(call, "view")
		? read_view(call, &words, &context, error)
		: query_parse(&words, &context, error);

	if (!query && error->kind == ERROR_REFUSED)
		error->kind = ERROR_USAGE;
	return query;
}

struct store_options
call_store(const struct call *call)
{
	const char *size = call->surroundings->map_size;
	int64_t mebibytes = 0;

	if (size)
		word_number(size, 1, LARGEST_MAP, &mebibytes);
	return (struct store_options){
		.path = call->book_path,
		.settings = call->settings,
		.command = call->command ? call->command->name : "board",
		.timeout = call->timeout,
		.map_size = (size_t)mebibytes * MEBIBYTE,
		.missing = STORE_EXISTING,
		.place = call->any_file_system ? STORE_ANY_FILE_SYSTEM : STORE_LOCAL_ONLY,
	};
}

const char *
call_shortened(const char *value, struct arena *arena)
{
	enum { SHOWN_COLUMNS = 40 };
	struct text text = TEXT_INIT;

	utf8_add_cut(&text, utf8_safe(value, UTF8_LINE, arena), SHOWN_COLUMNS);
	return *value ? text_take(&text, arena) : "empty";
}

void
call_notice(struct call *call, const char *format, ...)
{
	va_list arguments;
	const char *line;

	va_start(arguments, format);
	line = arena_format_list(call->arena, format, arguments);
	va_end(arguments);
	utf8_add_safe(call->notices, line, UTF8_LINE);
	text_add_char(call->notices, '\n');
}

void
call_notice_refused(struct call *call, const struct list *refused)
{
	for (size_t i = 0; i < refused->count; i++) {
		const struct import_refusal *refusal = list_at(refused, i, sizeof(*refusal));

		call_notice(call, "%s:%lld: %s", refusal->file, (long long)refusal->line,
			refusal->reason);
	}
}
