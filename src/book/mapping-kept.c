#include "book/mapping.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/path.h"
#include "core/privacy.h"
#include "format/csv-read.h"
#include "format/csv.h"

enum { FILE_LIMIT = 1024 * 1024, NAME_LIMIT = 64 };

static const char ending[] = ".csv";

bool
mapping_is_name(const char *name)
{
	size_t length =
		strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

	return length > 0 && length <= NAME_LIMIT && !name[length];
}

bool
mapping_check_constant(const char *constant, struct error *error)
{
	struct arena arena = ARENA_INIT;
	size_t length = strcspn(constant, "=");
	const char *field = arena_copy_bytes(&arena, constant, length);
	struct mapping_target target;
	bool ok = length > 0 && constant[length] == '='
		? mapping_read_target(field, &target, &arena, error)
		: fail(error, ERROR_USAGE,
			  "'%s': write it as FIELD=VALUE, such as platform=fiverr", constant);

	arena_release(&arena);
	return ok;
}

/* One row: a column and what it means, or without a column what holds for all. */
static bool
read_rule(const struct list *cells, struct list *rules, struct mapping_preset *preset,
	struct arena *arena, struct error *error)
{
	struct mapping_target target;
	const char *heading, *meaning;

	if (cells->count != 2)
		return fail(error, ERROR_REFUSED, "a column and what it means are expected");
	heading = list_text(cells, 0);
	meaning = list_text(cells, 1);
	if (!*heading) {
		list_push_text(&preset->constants, meaning, arena);
		return mapping_check_constant(meaning, error);
	}
	*(struct mapping_rule *)list_push(rules, sizeof(struct mapping_rule), arena) =
		(struct mapping_rule){ heading, meaning };
	return mapping_read_target(meaning, &target, arena, error);
}

/* The rows behind the first as rules. */
static bool
read_rules(const char *path, struct span bytes, struct mapping_preset *preset,
	struct list *rules, struct arena *arena, struct error *error)
{
	struct csv_reader reader = csv_reader_make(bytes);
	struct list cells;
	enum csv_step step = csv_next(&reader, &cells, arena, error);

	while (step == CSV_ROW && (step = csv_next(&reader, &cells, arena, error)) == CSV_ROW)
		if (!read_rule(&cells, rules, preset, arena, error))
			step = CSV_REFUSED;
	list_push(rules, sizeof(struct mapping_rule), arena);
	return step == CSV_END || fail_in(error, "%s:%lld", path, (long long)reader.row_line);
}

static bool
says_something(const struct mapping_rule *rule)
{
	return rule->heading && strcmp(rule->meaning, "custom") != 0 &&
		strcmp(rule->meaning, "-") != 0;
}

/* The columns that must be there: those that it says anything of. */
static const char *const *
required_of(const struct list *rules, struct arena *arena)
{
	struct list headings = { 0 };

	for (size_t i = 0; i < rules->count; i++) {
		const struct mapping_rule *rule = list_at(rules, i, sizeof(*rule));

		if (says_something(rule))
			list_push_text(&headings, rule->heading, arena);
	}
	list_push(&headings, sizeof(const char *), arena);
	return headings.items;
}

static bool
read_kept(const char *folder, const char *file, struct list *presets, struct arena *arena,
	struct error *error)
{
	const char *path = path_join(arena, folder, file);
	const char *name = arena_copy_bytes(arena, file, strlen(file) - strlen(ending));
	struct mapping_preset preset = {
		.name = name, .label = name, .space = "", .platform = "", .currency = ""
	};
	struct list rules = { 0 };
	struct span bytes;

	if (!file_read(path, FILE_LIMIT, arena, &bytes, error) ||
		!read_rules(path, bytes, &preset, &rules, arena, error))
		return false;
	preset.required = required_of(&rules, arena);
	preset.rules = rules.items;
	*(struct mapping_preset *)list_push(presets, sizeof(preset), arena) = preset;
	return true;
}

static bool
is_kept(const struct dirent *entry)
{
	size_t length = strlen(entry->d_name), end = strlen(ending);

	return length > end && strcmp(entry->d_name + length - end, ending) == 0;
}

static int
compare_names(const void *first, const void *second)
{
	return strcmp(*(const char *const *)first, *(const char *const *)second);
}

bool
mapping_kept(
	const char *folder, struct list *presets, struct arena *arena, struct error *error)
{
	DIR *directory = *folder ? opendir(folder) : NULL;
	struct list names = { 0 };
	const struct dirent *entry;
	bool ok = true;

	if (!directory)
		return !*folder || errno == ENOENT ||
			fail(error, ERROR_FAILURE, "cannot read %s: %s", folder, strerror(errno));
	while ((entry = readdir(directory)))
		if (is_kept(entry))
			list_push_text(&names, arena_copy(arena, entry->d_name), arena);
	closedir(directory);
	list_sort(&names, sizeof(const char *), compare_names);
	for (size_t i = 0; ok && i < names.count; i++)
		ok = read_kept(folder, list_text(&names, i), presets, arena, error);
	return ok;
}

static void
add_row(struct text *text, const char *column, const char *meaning)
{
	csv_add_cell(text, column, CSV_RAW);
	csv_add_cell(text, meaning, CSV_RAW);
	csv_end_row(text);
}

bool
mapping_keep(const char *folder, const char *name, const struct mapping *mapping,
	const struct list *constants, struct arena *arena, struct error *error)
{
	const char *path =
		path_join(arena, folder, arena_format(arena, "%s%s", name, ending));
	struct text text = TEXT_INIT;
	bool ok;

	add_row(&text, "column", "field");
	for (size_t i = 0; i < mapping->columns.count; i++) {
		const struct mapping_column *column =
			list_at(&mapping->columns, i, sizeof(*column));

		if (*column->heading)
			add_row(&text, column->heading, mapping_show_target(&column->target, arena));
	}
	for (size_t i = 0; i < constants->count; i++)
		add_row(&text, "", list_text(constants, i));
	ok = privacy_check(span_make(text.bytes, text.length), "the mapping", error) &&
		file_make_folder(folder, error) &&
		file_write(path, FILE_REPLACE, span_make(text.bytes, text.length), error);
	text_release(&text);
	return ok;
}
