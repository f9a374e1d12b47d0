#include "book/mapping.h"

#include <string.h>

#include "core/contact.h"

const struct mapping_part_row mapping_parts[PART_COUNT] = {
	[PART_ID] = { "id", "the id by which the file knows the contact" },
	[PART_GIVEN] = { "first-name", "a part of the name" },
	[PART_MIDDLE] = { "middle-name", "a part of the name" },
	[PART_FAMILY] = { "last-name", "a part of the name" },
	[PART_PREFIX] = { "name-prefix", "a part of the name, such as Dr." },
	[PART_SUFFIX] = { "name-suffix", "a part of the name, such as Jr." },
	[PART_CURRENCY] = { "currency", "of the amounts of the row" },
	[PART_STATUS] = { "deal-status", "open, won or lost; wins over the stage" },
	[PART_LIFECYCLE] = { "lifecycle",
		"how far a lead is; the stage where no other column says it, and a customer is "
		"one whatever they say; kept as a member, too" },
	[PART_DEAL] = { "deal", "the title of a deal; it becomes the summary and a note" },
	[PART_LAST_CONTACT] = { "last-contact", "a day; it becomes a message of that day" },
	[PART_FOLLOW_UP] = { "follow-up", "what is to be done next" },
	[PART_FOLLOW_UP_DATE] = { "follow-up-date", "the day of it" },
	[PART_DATE] = { "date",
		"the day of something that happened; the row becomes an interaction" },
	[PART_TYPE] = { "type", "of what happened: payment, call and so on" },
	[PART_AMOUNT] = { "amount", "of what happened" },
	[PART_FEE] = { "fee", "what the platform kept of it" },
	[PART_RATING] = { "rating", "0 to 5" },
	[PART_TEXT] = { "text", "what happened, in words; several columns are joined" },
	[PART_REFERENCE] = { "reference",
		"the number by which the file knows what happened" },
	[PART_DONE] = { "done", "whether it happened; else it becomes a follow-up" },
	[PART_PRIMARY] = { "primary",
		"a label of the address behind it; with * that comes first" },
};

static const char channel_prefix[] = "channel:";

static bool
part_find(const char *text, enum mapping_part *part)
{
	for (*part = 0; *part < PART_COUNT; ++*part)
		if (strcmp(mapping_parts[*part].name, text) == 0)
			return true;
	return false;
}

/* What one cell can hold. */
static bool
is_plain(const struct field *field)
{
	static const bool plain[FIELD_CUSTOM + 1] = {
		[FIELD_TEXT] = true,
		[FIELD_PROSE] = true,
		[FIELD_WORD] = true,
		[FIELD_TEXTS] = true,
		[FIELD_DATE] = true,
		[FIELD_MOMENT] = true,
		[FIELD_MONEY] = true,
		[FIELD_MONIES] = true,
		[FIELD_COUNT] = true,
		[FIELD_FLAG] = true,
	};

	return plain[field->kind] && field->uses & FIELD_STORED &&
		!(field->uses & FIELD_KEYED);
}

static const struct field *
settable_field(const char *text)
{
	const struct field *field = field_find(contact_fields, span_of(text));

	return field && is_plain(field) ? field : NULL;
}

static bool
read_plain(const char *text, struct mapping_target *target)
{
	*target = (struct mapping_target){ .kind = TARGET_PART, .channel = "" };
	if (part_find(text, &target->part))
		return true;
	if (strcmp(text, "-") == 0 || strcmp(text, "custom") == 0)
		target->kind = *text == '-' ? TARGET_IGNORED : TARGET_CUSTOM;
	else if (span_starts_with(span_of(text), span_of(channel_prefix)) &&
		text[strlen(channel_prefix)]) {
		target->kind = TARGET_CHANNEL;
		target->channel = text + strlen(channel_prefix);
	} else if (strcmp(text, "members") == 0) {
		target->kind = TARGET_FIELD;
		target->field = field_find(contact_fields, span_of("custom"));
	} else {
		target->kind = TARGET_FIELD;
		target->field = settable_field(text);
		return target->field != NULL;
	}
	return true;
}

struct list
mapping_targets(struct arena *arena)
{
	struct list names = { 0 };

	for (const struct field *field = contact_fields; field->name; field++)
		if (settable_field(field->name) && !(field->uses & FIELD_INTERNAL))
			list_push_text(&names, field->name, arena);
	for (size_t part = 0; part < PART_COUNT; part++)
		list_push_text(&names, mapping_parts[part].name, arena);
	list_push_text(&names, "channel:NAME", arena);
	list_push_text(&names, "custom", arena);
	list_push_text(&names, "-", arena);
	return names;
}

static bool
refuse_target(const char *text, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct list names = mapping_targets(&arena);
	struct text all = TEXT_INIT;

	for (size_t i = 0; i < names.count; i++)
		text_add_format(&all, "%s%s", i > 0 ? ", " : "", list_text(&names, i));
	fail(error, ERROR_USAGE, "'%s' is nothing a column can be; it can be %s", text,
		all.bytes);
	text_release(&all);
	arena_release(&arena);
	return false;
}

bool
mapping_read_target(const char *text, struct mapping_target *target, struct arena *arena,
	struct error *error)
{
	const char *key = mapping_key(text, arena);

	if (read_plain(arena_copy(arena, text), target))
		return true;
	for (const struct mapping_rule *rule = mapping_usual; rule->heading; rule++)
		if (strcmp(mapping_key(rule->heading, arena), key) == 0)
			return read_plain(rule->meaning, target);
	return refuse_target(text, error);
}

const char *
mapping_show_target(const struct mapping_target *target, struct arena *arena)
{
	switch (target->kind) {
	case TARGET_IGNORED:
		return "-";
	case TARGET_FIELD:
		return target->field->kind == FIELD_CUSTOM ? "members" : target->field->name;
	case TARGET_PART:
		return mapping_parts[target->part].name;
	case TARGET_CHANNEL:
		return arena_format(arena, "%s%s", channel_prefix, target->channel);
	case TARGET_CUSTOM:
		break;
	}
	return "custom";
}
