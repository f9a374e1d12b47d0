#include "format/content.h"
#include "format/vcard-taking.h"

#include <ctype.h>
#include <string.h>

const char vcard_product[] = "-//rapport//EN";

/* ------ custom members as properties ------ */

/* What a custom member holds, in a record that it is the only member of. */
struct holder {
	const char *text;
	struct list instances; /* of struct vcard_instance */
};

static const struct field text_fields[] = {
	{ "member", "", FIELD_PROSE, FIELD_STORED, offsetof(struct holder, text),
		.help = "" },
	{ 0 },
};

static const struct field instances_fields[] = {
	{ "member", "", FIELD_RECORDS, FIELD_STORED, offsetof(struct holder, instances),
		.of = vcard_instance_fields, .size = sizeof(struct vcard_instance), .help = "" },
	{ 0 },
};

static bool
read_holder(const struct custom *custom, struct holder *holder, struct arena *arena)
{
	static const struct json_reading reading = { .base_currency = "JPY" };
	const char *json = arena_format(arena, "{\"member\":%s}", custom->json);
	struct error ignored = ERROR_INIT;
	bool ok;

	*holder = (struct holder){ .text = "" };
	ok = json_read(*custom->json == '"' ? text_fields : instances_fields, span_of(json),
		holder, &reading, arena, &ignored);
	error_release(&ignored);
	return ok;
}

/* The text of a custom member; "" when it is none. */
static const char *
custom_text(const struct custom *custom, struct arena *arena)
{
	struct holder holder;

	return custom && *custom->json == '"' && read_holder(custom, &holder, arena)
		? holder.text
		: "";
}

/* "X-FOO", "BDAY": what could be the name of a property that came in. */
static bool
is_property_name(const char *name)
{
	if (!isupper((unsigned char)*name))
		return false;
	for (; *name; name++)
		if (!isupper((unsigned char)*name) && !isdigit((unsigned char)*name) &&
			*name != '-' && *name != '_')
			return false;
	return true;
}

static const char *
written_value(const struct vcard_kept *row, const char *value, struct arena *arena)
{
	struct text text = TEXT_INIT;

	if (row->value != VCARD_ESCAPED)
		return value;
	content_add_escaped(&text, value);
	return text_take(&text, arena);
}

static void
add_instances(struct text *text, const char *name, const struct holder *holder,
	enum vcard_version version)
{
	for (size_t i = 0; i < holder->instances.count; i++) {
		const struct vcard_instance *instance =
			list_at(&holder->instances, i, sizeof(*instance));
		struct vcard_property property = { instance->group, name, instance->parameters,
			instance->value, 0 };

		vcard_add_property(text, &property, version);
	}
}

/* The lines of the member, if it can be one or several properties. */
static void
add_custom(struct text *text, const struct custom *custom, enum vcard_version version,
	struct arena *arena)
{
	const struct vcard_kept *row = vcard_kept_member(custom->name);
	const char *name = row->property ? row->property : custom->name;
	struct holder holder;

	if (!is_property_name(name) || taker_find(name) ||
		!read_holder(custom, &holder, arena))
		return;
	if (*custom->json == '"') {
		struct vcard_property property = { "", name, "",
			written_value(row, holder.text, arena), 0 };

		vcard_add_property(text, &property, version);
	} else {
		add_instances(text, name, &holder, version);
	}
}

static bool
is_alone(const struct contact *contact, const struct custom *custom)
{
	const struct custom *only;

	if (contact->custom.count != 1)
		return false;
	only = list_at(&contact->custom, 0, sizeof(*only));
	return strcmp(only->name, custom->name) == 0 && strcmp(only->json, custom->json) == 0;
}

/* Whether a reader of the lines finds the member again as it was, and nothing else. */
static bool
is_read_again(const struct text *lines, const struct custom *custom, struct arena *arena)
{
	static const struct json_reading reading = { .base_currency = "JPY" };
	const char *bytes = arena_format(
		arena, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\n%sEND:VCARD\r\n", lines->bytes);
	struct vcard_reader reader = { span_of(bytes), 0 };
	struct error ignored = ERROR_INIT;
	struct vcard_contact made;
	struct vcard card;
	bool ok = vcard_next(&reader, &card, arena, &ignored) == VCARD_CARD &&
		vcard_to_contact(&card, &reading, &made, arena, &ignored) &&
		is_alone(&made.contact, custom) && reader.rest.length == 0;

	error_release(&ignored);
	return ok;
}

/* ------ the card ------ */

/* A card under way. */
struct writing {
	struct text *text;
	const struct contact *contact;
	enum vcard_version version;
	struct list rest; /* of struct custom: those that no property can be */
	struct arena *arena;
};

/* Parts of a name that do not come in it any more are those of a former one. */
static bool
is_about_name(const char *structured, const char *name, struct arena *arena)
{
	struct span rest = span_of(structured);
	bool is_said = false;

	for (int i = 0; i < 2 && rest.start; i++) {
		const char *part = content_unescape(content_split(&rest, ';'), arena);

		if (*part && !strstr(name, part))
			return false;
		is_said = is_said || *part;
	}
	return is_said && !strchr(structured, '\n');
}

/* Both are written into lines that stand for a field, too. */
static const char *
structured_name(const struct writing *writing)
{
	const struct contact *contact = writing->contact;
	const char *guess = vcard_guess_name(contact->name, writing->arena);
	const char *kept =
		custom_text(custom_find(&contact->custom, "structuredName"), writing->arena);

	return is_about_name(kept, contact->name, writing->arena) ? kept : guess;
}

static bool
is_department(const char *text)
{
	size_t length = strlen(text);

	return length > 0 && !strchr(text, '\n') && text[length - 1] != ';' &&
		text[length - 1] != '\\';
}

static const char *
department(const struct writing *writing)
{
	const char *text =
		custom_text(custom_find(&writing->contact->custom, "department"), writing->arena);

	return is_department(text) ? text : "";
}

static void
add_raw(struct writing *writing, const char *name, const char *value)
{
	struct vcard_property property = { "", name, "", value, 0 };

	vcard_add_property(writing->text, &property, writing->version);
}

static void
add_company(struct writing *writing)
{
	const char *behind = department(writing);
	struct text line = TEXT_INIT;

	content_add_escaped(&line, writing->contact->company);
	if (*behind)
		text_add_format(&line, ";%s", behind);
	if (line.length > 0)
		add_raw(writing, "ORG", line.bytes);
	text_release(&line);
}

static void
add_uid(struct writing *writing)
{
	const char *id = id_show(writing->contact->id, writing->arena);

	add_raw(writing, "UID",
		writing->version == VCARD_4_0 ? arena_format(writing->arena, "urn:uuid:%s", id)
									  : id);
}

static void
add_each(struct writing *writing, const char *name, const struct list *texts)
{
	for (size_t i = 0; i < texts->count; i++)
		content_add_text(writing->text, name, list_text(texts, i));
}

/* A channel is a URI: what may not stand in one is written as %20 and so on. */
static void
add_channels(struct writing *writing)
{
	const struct list *channels = &writing->contact->channels;

	for (size_t i = 0; i < channels->count; i++) {
		struct text uri = TEXT_INIT;

		for (const char *byte = list_text(channels, i); *byte; byte++) {
			bool is_plain =
				isalnum((unsigned char)*byte) || strchr("-._~:/?#@!$&*+=", *byte);

			text_add_format(&uri, is_plain ? "%c" : "%%%02X", (unsigned char)*byte);
		}
		add_raw(writing, "IMPP", uri.bytes);
		text_release(&uri);
	}
}

/* Whether the member stands in the line of N or ORG already. */
static bool
is_in_line(const struct writing *writing, const struct custom *custom)
{
	const char *text = custom_text(custom, writing->arena);

	if (!*text)
		return false;
	if (strcmp(custom->name, "department") == 0)
		return is_department(text);
	return strcmp(custom->name, "structuredName") == 0 &&
		strcmp(structured_name(writing), text) == 0 &&
		strcmp(vcard_guess_name(writing->contact->name, writing->arena), text) != 0;
}

static void
add_customs(struct writing *writing)
{
	const struct list *customs = &writing->contact->custom;

	for (size_t i = 0; i < customs->count; i++) {
		const struct custom *custom = list_at(customs, i, sizeof(*custom));
		struct text lines = TEXT_INIT;

		if (is_in_line(writing, custom))
			continue;
		add_custom(&lines, custom, writing->version, writing->arena);
		if (lines.length > 0 && is_read_again(&lines, custom, writing->arena))
			text_add(writing->text, lines.bytes);
		else
			*(struct custom *)list_push(&writing->rest, sizeof(*custom), writing->arena) =
				*custom;
		text_release(&lines);
	}
}

/* What no property says. */
static void
add_fields(struct writing *writing)
{
	struct contact rest = *writing->contact;
	struct text json = TEXT_INIT;

	rest.custom = writing->rest;
	json_write(&json, vcard_other_fields(writing->arena), &rest, &json_lossless);
	if (strcmp(json.bytes, "{}") != 0)
		content_add_text(writing->text, "X-RAPPORT-FIELDS", json.bytes);
	text_release(&json);
}

/* "20260211T090000Z" */
static void
add_revision(struct writing *writing)
{
	char moment[MOMENT_TEXT_SIZE];
	struct text text = TEXT_INIT;

	moment_format(writing->contact->updated_at, moment);
	for (const char *byte = moment; *byte; byte++)
		if (!strchr("-:", *byte))
			text_add_char(&text, *byte);
	if (text.length > 0)
		add_raw(writing, "REV", text.bytes);
	text_release(&text);
}

void
vcard_add_contact(
	struct text *text, const struct contact *contact, enum vcard_version version)
{
	struct arena arena = ARENA_INIT;
	struct writing writing = { text, contact, version, .arena = &arena };

	text_add_format(text, "BEGIN:VCARD\r\nVERSION:%s\r\nPRODID:%s\r\n",
		version == VCARD_4_0 ? "4.0" : "3.0", vcard_product);
	add_uid(&writing);
	content_add_text(text, "FN", contact->name);
	add_raw(&writing, "N", structured_name(&writing));
	add_company(&writing);
	content_add_text(text, "TITLE", contact->title);
	add_each(&writing, "EMAIL", &contact->emails);
	add_each(&writing, "TEL", &contact->phones);
	add_channels(&writing);
	content_add_texts(text, "CATEGORIES", &contact->tags);
	content_add_text(text, "NOTE", contact->notes);
	add_customs(&writing);
	add_fields(&writing);
	add_revision(&writing);
	text_add(text, "END:VCARD\r\n");
	arena_release(&arena);
}
