#include "core/platform.h"

#include <string.h>

const struct platform *
platform_find(const struct list *platforms, const char *id)
{
	for (size_t i = 0; i < platforms->count; i++) {
		const struct platform *platform = list_at(platforms, i, sizeof(*platform));
		if (strcmp(platform->id, id) == 0)
			return platform;
	}
	return NULL;
}

int
platform_fee(const struct list *platforms, const char *id)
{
	const struct platform *platform = platform_find(platforms, id);

	return platform ? platform->fee : 0;
}

const char *
platform_label(const struct list *platforms, const char *id)
{
	const struct platform *platform = platform_find(platforms, id);

	return platform ? platform->label : id;
}

bool
platform_keeps_contact(const struct list *platforms, const char *id)
{
	const struct platform *platform = platform_find(platforms, id);

	return platform && platform->contact == PLATFORM_INSIDE;
}

const char *
platform_terms(const struct list *platforms, const char *id, struct arena *arena)
{
	const struct platform *platform = platform_find(platforms, id);

	if (platform && *platform->terms)
		return platform->terms;
	return arena_format(arena,
		"The terms of %s keep contact with its clients inside of it",
		platform_label(platforms, id));
}

const struct platform platform_defaults[] = {
	{ "coconala", "Coconala", 2200, "order number", PLATFORM_INSIDE,
		"Coconala's terms forbid contact and payment outside of it" },
	{ "fiverr", "Fiverr", 2000, "user name", PLATFORM_INSIDE,
		"Fiverr's terms forbid contact and payment outside of it" },
	{ "upwork", "Upwork", 1000, "contract id", PLATFORM_INSIDE,
		"Upwork's terms forbid contact outside of it before a contract begins" },
	{ "direct", "Direct", 0, "e-mail or name", PLATFORM_ANYWHERE, "" },
	{ 0 },
};
