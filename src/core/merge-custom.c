#include "core/merge.h"

#include <string.h>

bool
merge_has_custom(const struct list *custom, const char *name)
{
	return custom_find(custom, name) != NULL;
}

const char *
merge_aside_name(const char *name, struct arena *arena)
{
	char first = *name >= 'a' && *name <= 'z' ? (char)(*name - 'a' + 'A') : *name;

	return *name ? arena_format(arena, "merged%c%s", first, name + 1) : "merged";
}

static size_t
length_without_number(const char *name)
{
	size_t length = strlen(name);

	while (length > 0 && strchr("0123456789", name[length - 1]))
		length--;
	return length;
}

/* A number that counts members of one name goes on; one that is part of the name has the
 * next number behind a line: "mergedCompany3", but "mergedCustom1_2". */
static const char *
numbered(const struct list *custom, const char *name, int number, struct arena *arena)
{
	size_t length = length_without_number(name);
	const char *counted = arena_copy_bytes(arena, name, length);

	if (!name[length])
		return arena_format(arena, "%s%d", name, number);
	return custom_find(custom, counted) ? arena_format(arena, "%s%d", counted, number)
										: arena_format(arena, "%s_%d", name, number);
}

/* The name at first, then that of what was set aside, then that with numbers. */
static const char *
nth_name(const struct list *custom, const char *name, int number, struct arena *arena)
{
	const char *prefix = "merged";

	if (number == 1)
		return name;
	if (strncmp(name, prefix, strlen(prefix)) != 0) {
		name = merge_aside_name(name, arena);
		number--;
	}
	return number == 1 ? name : numbered(custom, name, number, arena);
}

const char *
merge_add_custom(
	struct list *custom, const char *name, const char *json, struct arena *arena)
{
	const struct custom *member;
	const char *free_name = name;

	for (int number = 2; (member = custom_find(custom, free_name)); number++) {
		if (strcmp(member->json, json) == 0)
			return free_name;
		free_name = nth_name(custom, name, number, arena);
	}
	*(struct custom *)list_push(custom, sizeof(struct custom), arena) =
		(struct custom){ free_name, json };
	return free_name;
}
