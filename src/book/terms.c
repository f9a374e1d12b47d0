#include "book/terms.h"

#include <string.h>

/* What happens by ways that no platform has. */
static const char *const outside_types[] = { "email", "call", NULL };

/* The ways to reach a contact, and what one of them is called. */
static const struct {
	size_t offset; /* of a list of const char * */
	const char *field;
	const char *name;
} ways[] = {
	{ offsetof(struct contact, emails), "emails", "the e-mail address" },
	{ offsetof(struct contact, phones), "phones", "the phone number" },
	{ offsetof(struct contact, channels), "channels", "the channel" },
};

enum { WAY_COUNT = sizeof(ways) / sizeof(*ways) };

static const struct list *
addresses_of(const struct contact *contact, size_t way)
{
	return (const struct list *)(const void *)((const char *)contact + ways[way].offset);
}

/* "fiverr:sarah" is a channel of the platform itself. */
static bool
is_inside(const struct contact *contact, const char *address)
{
	size_t length = strlen(contact->platform);

	return strncmp(address, contact->platform, length) == 0 && address[length] == ':';
}

/* The first address that is none of the platform's and not among those before. */
static const char *
new_address(const struct contact *before, const struct contact *after, size_t way)
{
	const struct list *addresses = addresses_of(after, way);

	for (size_t i = 0; i < addresses->count; i++) {
		const char *address = list_text(addresses, i);

		if (!is_inside(after, address) &&
			(!before || !list_has_text(addresses_of(before, way), address)))
			return address;
	}
	return NULL;
}

static bool
refuse(struct step *step, const struct contact *contact, const char *deed,
	struct error *error)
{
	step->outcome->terms = arena_format(step->arena, "%s; %s all the same?",
		platform_terms(&step->settings->platforms, contact->platform, step->arena), deed);
	return fail(error, ERROR_REFUSED, "%s", step->outcome->terms);
}

/* The first way around the platform that is new; WAY_COUNT for none, or where none is
 * minded. */
static size_t
new_way(
	const struct step *step, const struct contact *before, const struct contact *after)
{
	size_t way = 0;

	if (step->act->terms == ACT_BREAKS_TERMS ||
		!platform_keeps_contact(&step->settings->platforms, after->platform))
		return WAY_COUNT;
	while (way < WAY_COUNT && !new_address(before, after, way))
		way++;
	return way;
}

bool
terms_check_contact(struct step *step, const struct contact *before,
	const struct contact *after, struct error *error)
{
	size_t way = new_way(step, before, after);

	return way == WAY_COUNT ||
		refuse(step, after,
			arena_format(step->arena, "keep %s of %s", ways[way].name, after->name),
			error);
}

const struct field *
terms_new_way(
	const struct step *step, const struct contact *before, const struct contact *after)
{
	size_t way = new_way(step, before, after);

	return way == WAY_COUNT ? NULL : field_find(contact_fields, span_of(ways[way].field));
}

bool
terms_check_interaction(struct step *step, const struct contact *contact,
	const struct interaction *interaction, struct error *error)
{
	if (step->act->terms == ACT_BREAKS_TERMS ||
		!terms_is_outside(step->settings, contact->platform, interaction->type))
		return true;
	return refuse(step, contact,
		arena_format(step->arena, "log the %s with %s", interaction->type, contact->name),
		error);
}

bool
terms_has_address(const struct settings *settings, const struct contact *contact)
{
	bool is_found = false;

	for (size_t way = 0; !is_found && way < WAY_COUNT; way++)
		is_found = new_address(NULL, contact, way) != NULL;
	return is_found && platform_keeps_contact(&settings->platforms, contact->platform);
}

bool
terms_is_outside(const struct settings *settings, const char *platform, const char *type)
{
	for (size_t i = 0; outside_types[i]; i++)
		if (strcmp(outside_types[i], type) == 0)
			return platform_keeps_contact(&settings->platforms, platform);
	return false;
}

void
terms_remark_platform(
	struct step *step, const struct contact *before, const struct contact *after)
{
	if (step->act->terms == ACT_BREAKS_TERMS ||
		strcmp(before->platform, after->platform) == 0 ||
		!terms_has_address(step->settings, after))
		return;
	step_remark(step, "%s; the ways around it to %s were kept",
		platform_terms(&step->settings->platforms, after->platform, step->arena),
		after->name);
}
