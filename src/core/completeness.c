#include "core/completeness.h"

#include "base/text.h"

static bool
is_known(const struct completeness_part *part, const struct contact *contact)
{
	for (const char *const *name = part->fields; *name; name++)
		if (!field_is_absent(field_find(contact_fields, span_of(*name)), contact))
			return true;
	return false;
}

int64_t
completeness_of(const struct contact *contact)
{
	int64_t sum = 0;

	for (const struct completeness_part *part = completeness_parts; part->label; part++)
		if (is_known(part, contact))
			sum += part->weight;
	return sum;
}

const char *
completeness_missing(const struct contact *contact, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const struct completeness_part *part = completeness_parts; part->label; part++)
		if (!is_known(part, contact))
			text_add_format(&text, "%s%s", text.length > 0 ? ", " : "", part->label);
	return text_take(&text, arena);
}

const char *
completeness_show(const struct contact *contact, struct arena *arena)
{
	const char *missing = completeness_missing(contact, arena);

	return arena_format(arena, "%lld%%%s%s", (long long)completeness_of(contact),
		*missing ? ", without " : "", missing);
}

const struct completeness_part completeness_parts[] = {
	{ "a way to reach", 25, { "emails", "phones", "channels", "platformId" } },
	{ "company", 15, { "company" } },
	{ "name", 10, { "name" } },
	{ "e-mail", 10, { "emails" } },
	{ "source", 10, { "source" } },
	{ "summary", 10, { "summary" } },
	{ "phone", 5, { "phones" } },
	{ "title", 5, { "title" } },
	{ "platform", 5, { "platform" } },
	{ "tags", 5, { "tags" } },
	{ 0 },
};
