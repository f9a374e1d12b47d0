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

const struct platform platform_defaults[] = {
	{ "coconala", "Coconala", 2200, "order number", PLATFORM_INSIDE },
	{ "fiverr", "Fiverr", 2000, "user name", PLATFORM_INSIDE },
	{ "upwork", "Upwork", 1000, "contract id", PLATFORM_INSIDE },
	{ "direct", "Direct", 0, "e-mail or name", PLATFORM_ANYWHERE },
	{ 0 },
};
