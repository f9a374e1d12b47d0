#include "book/find.h"

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
