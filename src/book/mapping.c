#include "book/mapping.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "core/contact.h"
#include "format/csv.h"

/* ------ headings ------ */

/* Signs of other alphabets that part words, as brackets and dashes do. */
static bool
is_sign(int32_t code)
{
	return (code >= 0x2000 && code <= 0x206F) || (code >= 0x3000 && code <= 0x303F) ||
		(code >= 0x80 && code < 0xC0) || code == 0x30FB;
}

static bool
is_dash(int32_t code)
{
	return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
}

/* Where the dash of "Organization - Name" is, which alone tells a heading of Pipedrive
 * from "Organization Name"; NULL in headings of others. */
static const char *
telling_dash(const char *folded)
{
	static const char *const entities[] = { "person ", "deal ", "organization ",
		"activity ", NULL };
	const char *start = folded + strspn(folded, " ");
	size_t length;

	for (const char *const *entity = entities; *entity; entity++) {
		const char *dash = start + strlen(*entity);

		if (strncmp(start, *entity, strlen(*entity)) == 0 && *dash &&
			is_dash(utf8_decode(span_of(dash), &length)) && dash[length] == ' ')
			return dash;
	}
	return NULL;
}

/* Letters and digits of the folded text, the dash that tells, and the bytes that are kept
 * besides. */
static const char *
squeeze(const char *heading, const char *kept, struct arena *arena)
{
	struct span folded = span_of(utf8_fold(heading, arena));
	const char *dash = telling_dash(folded.start);
	struct text key = TEXT_INIT;

	while (folded.length > 0) {
		size_t length;
		int32_t code = utf8_decode(folded, &length);
		bool is_kept = code < 0x80 ? code > 0 && (isalnum(code) || strchr(kept, code))
								   : !is_sign(code);

		if (folded.start == dash)
			text_add_char(&key, '-');
		else if (is_kept)
			text_add_bytes(&key, folded.start, length);
		folded = span_make(folded.start + length, folded.length - length);
	}
	return text_take(&key, arena);
}

const char *
mapping_key(const char *heading, struct arena *arena)
{
	return squeeze(heading, "", arena);
}

/* Whether the pattern, with "#" for a number and "*" for any rest, fits the key. */
static bool
fits(const char *pattern, const char *key)
{
	for (; *pattern; pattern++) {
		if (*pattern == '*')
			return true;
		if (*pattern == '#') {
			if (!isdigit((unsigned char)*key))
				return false;
			key += strspn(key, "0123456789");
		} else if (*pattern != *key++) {
			return false;
		}
	}
	return !*key;
}

static bool
heading_fits(const char *pattern, const char *key, struct arena *arena)
{
	return fits(squeeze(pattern, "#*", arena), key);
}

/* ------ which mapping ------ */

static bool
has_heading(const struct list *keys, const char *pattern, struct arena *arena)
{
	for (size_t i = 0; i < keys->count; i++)
		if (heading_fits(pattern, list_text(keys, i), arena))
			return true;
	return false;
}

static bool
has_all(const struct list *keys, const char *const *required, struct arena *arena)
{
	for (; *required; required++)
		if (!has_heading(keys, *required, arena))
			return false;
	return true;
}

static struct list
keys_of(const struct list *cells, struct arena *arena)
{
	struct list keys = { 0 };

	for (size_t i = 0; i < cells->count; i++)
		list_push_text(&keys, mapping_key(list_text(cells, i), arena), arena);
	return keys;
}

/* The column of "COLUMN=FIELD"; a name of a column may have a "=" itself. */
static struct span
column_of(const char *rule)
{
	const char *end = strrchr(rule, '=');

	return span_make(rule, end ? (size_t)(end - rule) : strlen(rule));
}

static bool
has_wished(const struct list *keys, const struct mapping_wish *wish, struct arena *arena)
{
	for (size_t i = 0; i < wish->rules->count; i++) {
		const char *column = span_copy(column_of(list_text(wish->rules, i)), arena);

		if (!has_heading(keys, column, arena))
			return false;
	}
	return wish->rules->count > 0;
}

/* Whether a usual heading among them says who is meant. */
static bool
says_who(const struct list *keys, struct arena *arena)
{
	static const char *const telling[] = { "name", "first-name", "last-name", "company",
		"emails", "phones", NULL };

	for (const struct mapping_rule *rule = mapping_usual; rule->heading; rule++)
		for (const char *const *word = telling; *word; word++)
			if (strcmp(rule->meaning, *word) == 0 &&
				has_heading(keys, rule->heading, arena))
				return true;
	return false;
}

bool
mapping_is_built_in(const char *name)
{
	for (const struct mapping_preset *preset = mapping_presets; preset->name; preset++)
		if (strcmp(preset->name, name) == 0)
			return true;
	return false;
}

static bool
is_wished(const struct mapping_preset *preset, const struct mapping_wish *wish)
{
	return !*wish->preset || strcmp(preset->name, wish->preset) == 0;
}

static const struct mapping_preset *
find_preset(const struct list *keys, const struct mapping_wish *wish,
	const struct list *presets, struct arena *arena)
{
	for (size_t i = 0; i < presets->count; i++) {
		const struct mapping_preset *preset = list_at(presets, i, sizeof(*preset));

		if (is_wished(preset, wish) && has_all(keys, preset->required, arena))
			return preset;
	}
	for (const struct mapping_preset *preset = mapping_presets; preset->name; preset++)
		if (is_wished(preset, wish) && has_all(keys, preset->required, arena))
			return preset;
	return NULL;
}

enum mapping_match
mapping_match(const struct list *cells, const struct mapping_wish *wish,
	const struct list *presets, const struct mapping_preset **preset)
{
	struct arena arena = ARENA_INIT;
	struct list keys = keys_of(cells, &arena);
	enum mapping_match match = MAPPING_NONE;

	*preset = find_preset(&keys, wish, presets, &arena);
	if (*preset || has_wished(&keys, wish, &arena))
		match = MAPPING_SURELY;
	else if (!*wish->preset && says_who(&keys, &arena))
		match = MAPPING_PERHAPS;
	arena_release(&arena);
	return match;
}

/* ------ what the columns mean ------ */

static bool
refuse_column(const char *column, const struct list *cells, struct error *error)
{
	struct text all = TEXT_INIT;

	for (size_t i = 0; i < cells->count; i++)
		text_add_format(&all, "%s%s", i > 0 ? ", " : "", list_text(cells, i));
	fail(error, ERROR_USAGE, "there is no column '%s'; the columns are: %s", column,
		all.bytes);
	text_release(&all);
	return false;
}

/* The wish says what one column means. */
static bool
follow_wish(const char *rule, const struct list *cells, const struct list *keys,
	struct mapping *mapping, struct arena *arena, struct error *error)
{
	struct span column = column_of(rule);
	const char *heading = span_copy(column, arena);
	struct mapping_target target;
	bool is_there = false;

	if (!rule[column.length] || column.length == 0)
		return fail(error, ERROR_USAGE,
			"--map '%s': write it as COLUMN=FIELD, such as 'Buyer=name'", rule);
	if (!mapping_read_target(rule + column.length + 1, &target, arena, error))
		return false;
	for (size_t i = 0; i < cells->count; i++)
		if (heading_fits(heading, list_text(keys, i), arena)) {
			struct mapping_column *at = list_at(&mapping->columns, i, sizeof(*at));

			at->target = target;
			is_there = true;
		}
	return is_there || refuse_column(heading, cells, error);
}

static const char *
find_meaning(const struct mapping_rule *rules, const char *key, struct arena *arena)
{
	for (; rules->heading; rules++)
		if (heading_fits(rules->heading, key, arena))
			return rules->meaning;
	return NULL;
}

/* A column that nobody asked anything for. */
static struct mapping_target
usual_target(const struct mapping_preset *preset, const char *key, struct arena *arena)
{
	struct error ignored = ERROR_INIT;
	struct mapping_target target = { .kind = TARGET_CUSTOM, .channel = "" };
	const char *meaning = preset ? find_meaning(preset->rules, key, arena) : NULL;

	if (!meaning)
		meaning = find_meaning(mapping_usual, key, arena);
	if (!*key || !mapping_read_target(meaning ? meaning : key, &target, arena, &ignored))
		target = (struct mapping_target){ .kind = TARGET_CUSTOM, .channel = "" };
	error_release(&ignored);
	return target;
}

/* In our own tables a heading is the name of a field, exactly, or of a member. */
static bool
read_own_target(const char *heading, struct mapping_target *target)
{
	const struct field *field = field_find(contact_fields, span_of(heading));

	for (const struct mapping_rule *rule = mapping_presets->rules; rule->heading;
		 rule++) {
		struct arena arena = ARENA_INIT;
		struct error ignored = ERROR_INIT;
		bool is_it = strcmp(rule->heading, heading) == 0;

		if (is_it)
			mapping_read_target(rule->meaning, target, &arena, &ignored);
		arena_release(&arena);
		if (is_it)
			return true;
	}
	*target = (struct mapping_target){
		.kind = field && field->uses & FIELD_STORED ? TARGET_FIELD : TARGET_IGNORED,
		.field = field,
		.channel = "",
	};
	return field && strcmp(field->name, heading) == 0;
}

static void
take_own(struct mapping_column *column, struct arena *arena)
{
	const size_t suffix = strlen(csv_json_suffix), length = strlen(column->heading);

	if (read_own_target(column->heading, &column->target))
		return;
	column->target = (struct mapping_target){ .kind = TARGET_CUSTOM, .channel = "" };
	if (length <= suffix ||
		strcmp(column->heading + length - suffix, csv_json_suffix) != 0)
		return;
	column->heading = arena_copy_bytes(arena, column->heading, length - suffix);
	column->is_json = true;
}

static void
add_column(
	struct mapping *mapping, const char *cell, const char *key, struct arena *arena)
{
	struct mapping_column *column = list_push(&mapping->columns, sizeof(*column), arena);

	column->heading = mapping->is_guarded ? csv_unguard(cell)
										  : span_copy(span_trim(span_of(cell)), arena);
	if (mapping->preset && mapping->preset->traits & MAPPING_OWN)
		take_own(column, arena);
	else
		column->target = usual_target(mapping->preset, key, arena);
}

bool
mapping_make(const struct list *cells, const struct mapping_wish *wish,
	const struct mapping_preset *preset, struct mapping *mapping, struct arena *arena,
	struct error *error)
{
	struct list keys = keys_of(cells, arena);

	*mapping = (struct mapping){ .preset = preset,
		.is_guarded = list_has_text(cells, csv_mark) };
	for (size_t i = 0; i < cells->count; i++)
		add_column(mapping, list_text(cells, i), list_text(&keys, i), arena);
	for (size_t i = 0; i < wish->rules->count; i++)
		if (!follow_wish(list_text(wish->rules, i), cells, &keys, mapping, arena, error))
			return false;
	return true;
}
