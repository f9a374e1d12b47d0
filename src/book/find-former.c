#include "book/find.h"

#include "base/utf8.h"

#include <ctype.h>
#include <string.h>

#include "base/text.h"

enum store_found
find_former(struct store_txn *txn, struct id id, struct arena *arena, struct id *kept,
	struct error *error)
{
	const char *address = arena_format(arena, "external:%s", id_show(id, arena));
	struct list ids = { 0 };

	if (!store_find_address(txn, address, &ids, arena, error))
		return STORE_FAILED;
	if (ids.count == 0)
		return STORE_MISSING;
	*kept = *(struct id *)list_at(&ids, 0, sizeof(*kept));
	return STORE_FOUND;
}

/* The digits with dashes where an id has them, in small letters. */
static const char *
usual_form(const char *typed, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (; *typed; typed++) {
		if (*typed == '-')
			continue;
		if (text.length == 8 || text.length == 13 || text.length == 18 ||
			text.length == 23)
			text_add_char(&text, '-');
		text_add_char(&text, (char)tolower((unsigned char)*typed));
	}
	return text_take(&text, arena);
}

bool
find_former_ids(struct store_txn *txn, const char *typed, size_t limit,
	struct arena *arena, struct list *ids, struct error *error)
{
	return store_find_former(txn, usual_form(typed, arena), limit, ids, arena, error);
}

/* The member that keeps its name when that gave way: "mergedName", "mergedName2". */
static bool
is_name(const struct custom *member, const char *folded, struct arena *arena)
{
	static const char name[] = "mergedName";
	size_t length = strlen(member->json);

	return strncmp(member->name, name, strlen(name)) == 0 && length > 2 &&
		strcmp(utf8_fold(arena_copy_bytes(arena, member->json + 1, length - 2), arena),
			folded) == 0;
}

static bool
was_called(const struct contact *contact, const char *folded, struct arena *arena)
{
	for (size_t i = 0; i < contact->custom.count; i++)
		if (is_name(list_at(&contact->custom, i, sizeof(struct custom)), folded, arena))
			return true;
	return false;
}

static bool
has_id(const struct list *ids, struct id id)
{
	for (size_t i = 0; i < ids->count; i++)
		if (id_equal(*(struct id *)list_at(ids, i, sizeof(id)), id))
			return true;
	return false;
}

bool
find_formerly_called(struct store_txn *txn, const char *folded, struct date today,
	struct arena *arena, struct list *ids, struct error *error)
{
	struct list kept = { 0 };
	struct contact contact;

	if (!store_find_former(txn, "", 0, &kept, arena, error))
		return false;
	for (size_t i = 0; i < kept.count; i++) {
		struct id id = *(struct id *)list_at(&kept, i, sizeof(id));
		enum store_found found = store_contact(txn, id, today, arena, &contact, error);

		if (found == STORE_FAILED)
			return false;
		if (found == STORE_FOUND && was_called(&contact, folded, arena) &&
			!has_id(ids, id))
			*(struct id *)list_push(ids, sizeof(id), arena) = id;
	}
	return true;
}
