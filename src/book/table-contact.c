#include "book/table-row.h"

#include <string.h>

#include "base/utf8.h"

static const char *
part(const struct table_row *row, enum mapping_part part)
{
	return row->parts[part] ? row->parts[part] : "";
}

static const struct mapping_preset *
preset_of(const struct table_import *import)
{
	static const struct mapping_preset none = {
		.name = "", .label = "", .space = "", .platform = "", .currency = ""
	};

	return import->table->mapping.preset ? import->table->mapping.preset : &none;
}

/* ------ the name ------ */

/* Chinese, Japanese and Korean names have the family first. */
static bool
is_eastern(const char *name)
{
	size_t length;
	int32_t code = *name ? utf8_decode(span_of(name), &length) : 0;

	return (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) ||
		(code >= 0xAC00 && code <= 0xD7A3);
}

static void
add_word(struct text *name, const char *word, const char *between)
{
	if (*word)
		text_add_format(name, "%s%s", name->length > 0 ? between : "", word);
}

static const char *
name_of_parts(const struct table_row *row, struct arena *arena)
{
	bool is_turned =
		is_eastern(part(row, PART_FAMILY)) && is_eastern(part(row, PART_GIVEN));
	struct text name = TEXT_INIT;

	if (!*part(row, PART_GIVEN) && !*part(row, PART_FAMILY) && !*part(row, PART_MIDDLE))
		return "";
	add_word(&name, part(row, PART_PREFIX), " ");
	add_word(&name, part(row, is_turned ? PART_FAMILY : PART_GIVEN), " ");
	add_word(&name, part(row, PART_MIDDLE), " ");
	add_word(&name, part(row, is_turned ? PART_GIVEN : PART_FAMILY), " ");
	add_word(&name, part(row, PART_SUFFIX), ", ");
	return text_take(&name, arena);
}

static const char *
first_text(const struct list *texts)
{
	return texts->count > 0 ? list_text(texts, 0) : "";
}

/* What stands in for a name that no column says. */
static const char *
substitute_name(const struct table_row *row)
{
	const struct contact *contact = &row->contact;
	const char *const choices[] = { contact->company, part(row, PART_DEAL),
		first_text(&contact->emails), first_text(&contact->phones),
		first_text(&contact->channels) };

	for (size_t i = 0; i < sizeof(choices) / sizeof(*choices); i++)
		if (*choices[i])
			return choices[i];
	return "";
}

static bool
find_name(struct table_row *row, struct arena *arena, struct error *error)
{
	struct contact *contact = &row->contact;

	if (!*contact->name)
		contact->name = name_of_parts(row, arena);
	row->has_name = *contact->name != '\0';
	if (!row->has_name)
		contact->name = substitute_name(row);
	return *contact->name ||
		fail(error, ERROR_REFUSED,
			"there is no name, and no company, e-mail or phone to stand in for it");
}

bool
table_row_is_empty(const struct table_row *row)
{
	return !*row->contact.name && !*name_of_parts(row, &row->table->staging->scratch) &&
		!*substitute_name(row);
}

/* ------ amounts ------ */

/* "1.234,56" with the comma for the decimals, as half of Europe has it. */
static const char *
turn_decimals(const char *text, struct arena *arena)
{
	const char *comma = strrchr(text, ','), *point = strrchr(text, '.');
	size_t decimals = comma ? strspn(comma + 1, "0123456789") : 0;
	struct text turned = TEXT_INIT;

	if (!comma || (point && point > comma) || decimals == 0 || decimals > 2)
		return text;
	for (; *text; text++)
		if (text == comma)
			text_add_char(&turned, '.');
		else if (*text != '.')
			text_add_char(&turned, *text);
	return text_take(&turned, arena);
}

/* Groups of three digits parted by points: "3.000", "1.234.567". */
static size_t
count_groups(const char *text)
{
	size_t digits = strspn(text, "0123456789"), groups = 0;

	if (digits == 0 || digits > 3)
		return 0;
	for (text += digits; *text == '.'; text += 4, groups++)
		if (strspn(text + 1, "0123456789") != 3)
			return 0;
	return *text ? 0 : groups;
}

/* Several points part thousands; a single one does where the cells are parted by
 * semicolons, as the comma is that of decimals there. */
static const char *
without_points(const struct table_import *import, const char *text, struct arena *arena)
{
	const char *number = text + strcspn(text, "0123456789");
	size_t groups = count_groups(number);
	struct text turned = TEXT_INIT;

	if (groups == 0 || (groups == 1 && import->table->reader.delimiter != ';'))
		return text;
	for (; *text; text++)
		if (*text != '.')
			text_add_char(&turned, *text);
	return text_take(&turned, arena);
}

/* "(12.00)" is what bookkeepers write for -12.00. */
static const char *
without_brackets(const char *text, struct arena *arena)
{
	size_t length = strlen(text);

	if (length < 3 || text[0] != '(' || text[length - 1] != ')')
		return text;
	return arena_format(arena, "-%.*s", (int)(length - 2), text + 1);
}

static bool
is_bare(const char *text)
{
	return text[strspn(text, "0123456789.,+- ()")] == '\0';
}

/* The currency that the row says, in capitals; "" when it says none. */
static const char *
said_currency(const struct table_row *row, struct arena *arena)
{
	const char *said = part(row, PART_CURRENCY);
	struct text upper = TEXT_INIT;

	for (; *said; said++)
		text_add_char(
			&upper, *said >= 'a' && *said <= 'z' ? (char)(*said - 'a' + 'A') : *said);
	said = text_take(&upper, arena);
	return money_is_currency(said) ? said : "";
}

bool
table_read_money(struct table_row *row, struct table_import *import, const char *text,
	const char *what, struct money *money, struct error *error)
{
	struct arena *arena = &import->staging->scratch;
	const char *currency = said_currency(row, arena);
	bool is_taken = false; /* for granted */

	if (!*currency)
		currency = preset_of(import)->currency;
	if (!*currency) {
		is_taken = is_bare(text);
		currency = import->staging->settings->money.base;
	}
	import->has_bare = import->has_bare || is_taken;
	text = without_points(
		import, turn_decimals(without_brackets(text, arena), arena), arena);
	if (money_read(span_of(text), currency, money, error))
		return true;
	if (is_taken)
		return fail(error, ERROR_REFUSED, "%s: %s; --currency says another", what,
			arena_copy(arena, error->message));
	return fail_in(error, "%s", what);
}

/* ------ who it is ------ */

/* The first of several ids, in the space of the program they come from. */
static const char *
foreign_id(
	const struct table_row *row, const struct table_import *import, struct arena *arena)
{
	const char *text = part(row, PART_ID), *space = preset_of(import)->space;
	const char *id = span_copy(span_trim(span_make(text, strcspn(text, ";,"))), arena);

	return *space && *id ? arena_format(arena, "%s:%s", space, id) : id;
}

/* Without an id the name and an address make one, so that the same row is the same
 * contact. */
static struct id
made_id(const struct table_row *row, struct arena *arena)
{
	const struct contact *contact = &row->contact;
	const char *address = first_text(&contact->emails);

	if (!*address)
		address = first_text(&contact->phones);
	if (!*address)
		address = first_text(&contact->channels);
	if (!*address)
		address = contact->company;
	return id_from_name("csv contact",
		span_of(arena_format(
			arena, "%s|%s", utf8_fold(contact->name, arena), utf8_fold(address, arena))));
}

static void
identify(struct table_row *row, const struct table_import *import)
{
	struct arena *arena = import->staging->arena;
	const char *id = foreign_id(row, import, arena);
	bool is_foreign;

	if (!*id && *preset_of(import)->platform)
		id = arena_format(arena, "%s:%s", preset_of(import)->space, row->contact.name);
	if (!*id) {
		row->contact.id = made_id(row, &import->staging->scratch);
		return;
	}
	row->contact.id = staging_id(id, &is_foreign);
	if (is_foreign && !*row->contact.external_id)
		row->contact.external_id = id;
}

/* ------ all of it ------ */

/* What is given for all rows stands where a row says nothing; tags are added. */
static bool
take_constants(struct table_row *row, struct table_import *import, struct error *error)
{
	struct arena *arena = import->staging->arena;

	for (size_t i = 0; i < import->constants.count; i++) {
		const char *constant = list_text(&import->constants, i);
		size_t length = strcspn(constant, "=");
		struct mapping_column column = { .heading =
											 arena_copy_bytes(arena, constant, length) };
		const struct field *field;

		if (!mapping_read_target(column.heading, &column.target, arena, error))
			return false;
		field = column.target.kind == TARGET_FIELD ? column.target.field : NULL;
		if (field && field->kind != FIELD_TEXTS && !field_is_absent(field, &row->contact))
			continue;
		if (!table_row_take(row, &column, constant + length + 1, error))
			return false;
	}
	return true;
}

static void
add_deal(struct table_row *row, struct arena *arena)
{
	struct contact *contact = &row->contact;
	const char *deal = part(row, PART_DEAL);

	if (*deal)
		contact->summary = *contact->summary
			? arena_format(arena, "%s\n%s", deal, contact->summary)
			: deal;
}

bool
table_row_finish(struct table_row *row, struct table_import *import, struct error *error)
{
	struct arena *arena = import->staging->arena;
	struct contact *contact = &row->contact;

	if (!take_constants(row, import, error) || !find_name(row, arena, error))
		return false;
	table_place(row, import);
	add_deal(row, arena);
	if (!*contact->platform)
		contact->platform = preset_of(import)->platform;
	if (row->value &&
		!table_read_money(row, import, row->value, "value", &contact->value, error))
		return false;
	if (!staging_check_contact(import->staging, contact, error))
		return false;
	identify(row, import);
	return true;
}
