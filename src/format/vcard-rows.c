#include "format/vcard-rows.h"

#include "base/utf8.h"
#include "format/content.h"

#include <string.h>

/* ------ fields ------ */

/* What imports keep for themselves. */
static const char *const unsaid_fields[] = { "importedLine", "formerLines",
	"statedTotals", NULL };

const char *const vcard_said_fields[] = { "id", "name", "company", "title", "emails",
	"phones", "channels", "tags", "notes", NULL };

static bool
is_one_of(const char *const *names, const char *name)
{
	for (; *names; names++)
		if (strcmp(*names, name) == 0)
			return true;
	return false;
}

const struct field *
vcard_other_fields(struct arena *arena)
{
	struct list fields = { 0 };

	for (const struct field *field = contact_fields; field->name; field++)
		if (field->uses & FIELD_STORED && !is_one_of(vcard_said_fields, field->name) &&
			!is_one_of(unsaid_fields, field->name))
			*(struct field *)list_push(&fields, sizeof(*field), arena) = *field;
	list_push(&fields, sizeof(struct field), arena);
	return fields.items;
}

/* ------ custom members ------ */

static const struct vcard_kept kept_rows[] = {
	{ "ADR", "address", VCARD_AS_IT_IS },
	{ "ANNIVERSARY", "anniversary", VCARD_AS_IT_IS },
	{ "BDAY", "birthday", VCARD_AS_IT_IS },
	{ "GENDER", "gender", VCARD_AS_IT_IS },
	{ "GEO", "geo", VCARD_AS_IT_IS },
	{ "LANG", "language", VCARD_AS_IT_IS },
	{ "LOGO", "logo", VCARD_AS_IT_IS },
	{ "N", "structuredName", VCARD_AS_IT_IS },
	{ "NICKNAME", "nickname", VCARD_AS_IT_IS },
	{ "PHOTO", "photo", VCARD_AS_IT_IS },
	{ "RELATED", "related", VCARD_AS_IT_IS },
	{ "ROLE", "role", VCARD_ESCAPED },
	{ "TZ", "timeZone", VCARD_AS_IT_IS },
	{ "URL", "website", VCARD_AS_IT_IS },
	{ 0 },
};

const struct vcard_kept *
vcard_kept_property(const char *name)
{
	const struct vcard_kept *row = kept_rows;

	while (row->property && strcmp(row->property, name) != 0)
		row++;
	return row;
}

const struct vcard_kept *
vcard_kept_member(const char *name)
{
	const struct vcard_kept *row = kept_rows;

	while (row->member && strcmp(row->member, name) != 0)
		row++;
	return row;
}

const struct field vcard_instance_fields[] = {
	{ "value", "Value", FIELD_PROSE, FIELD_STORED | FIELD_ALWAYS,
		offsetof(struct vcard_instance, value), .help = "As it stands in a card." },
	{ "parameters", "Parameters", FIELD_PROSE, FIELD_STORED,
		offsetof(struct vcard_instance, parameters),
		.help = "What the property says of it, such as TYPE=home." },
	{ "group", "Group", FIELD_TEXT, FIELD_STORED, offsetof(struct vcard_instance, group),
		.help = "The word that ties it to other properties." },
	{ 0 },
};

/* ------ names ------ */

bool
vcard_is_family_first(const char *name)
{
	static const struct {
		int32_t first, last;
	} ranges[] = { { 0x2e80, 0x9fff }, { 0xac00, 0xd7af }, { 0xf900, 0xfaff },
		{ 0x20000, 0x3ffff } };
	size_t length;
	int32_t code = *name ? utf8_decode(span_of(name), &length) : 0;

	for (size_t i = 0; i < sizeof(ranges) / sizeof(*ranges); i++)
		if (code >= ranges[i].first && code <= ranges[i].last)
			return true;
	return false;
}

const char *
vcard_guess_name(const char *name, struct arena *arena)
{
	bool is_first = vcard_is_family_first(name);
	const char *space = is_first ? strchr(name, ' ') : strrchr(name, ' ');
	struct text text = TEXT_INIT;
	const char *before =
		space ? arena_copy_bytes(arena, name, (size_t)(space - name)) : "";
	const char *behind = space ? space + 1 : name;

	content_add_escaped(&text, is_first ? before : space ? behind : "");
	text_add_char(&text, ';');
	content_add_escaped(&text, is_first || !space ? behind : before);
	text_add(&text, ";;;");
	return text_take(&text, arena);
}
