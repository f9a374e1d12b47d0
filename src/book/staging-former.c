#include "book/applying.h"

#include "book/find.h"
#include "core/merge.h"

enum { LINE_LIMIT = 50 }; /* sums of lines that are remembered */

bool
applying_is_former(const struct contact *contact, struct id id)
{
	char text[ID_TEXT_SIZE];

	id_format(id, text);
	return list_has_text(&contact->former_ids, text);
}

/* Adds the sum and forgets the oldest when there are many. */
static struct list
remembered(const struct list *sums, const char *sum, struct arena *arena)
{
	size_t first = sums->count >= LINE_LIMIT ? sums->count - LINE_LIMIT + 1 : 0;
	struct list all = { 0 };

	for (size_t i = first; i < sums->count; i++)
		list_push_text(&all, list_text(sums, i), arena);
	list_push_text(&all, sum, arena);
	return all;
}

void
applying_absorb(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact)
{
	struct arena *arena = applying->step->arena;
	const char *sum = staged->contact.imported_line;

	*contact = *existing;
	if (*sum && list_has_text(&existing->former_lines, sum))
		return;
	if (*sum)
		contact->former_lines = remembered(&existing->former_lines, sum, arena);
	merge_absorb(contact, &staged->contact, arena);
}

void
applying_keep_former(struct contact *contact, const struct contact *existing)
{
	if (contact->former_ids.count > 0)
		return;
	contact->former_ids = existing->former_ids;
	contact->former_lines = existing->former_lines;
}

enum store_found
applying_former(
	struct applying *applying, struct id id, struct contact *contact, struct error *error)
{
	struct step *step = applying->step;
	const char *address =
		arena_format(step->arena, "external:%s", id_show(id, step->arena));
	struct list ids = { 0 };

	if (!store_find_address(step->txn, address, &ids, step->arena, error))
		return STORE_FAILED;
	if (ids.count == 0)
		return STORE_MISSING;
	return store_card(step->txn, *(struct id *)list_at(&ids, 0, sizeof(struct id)),
		step->act->today, step->arena, contact, error);
}

/* ------ who was erased ------ */

bool
applying_may_return(const struct applying *applying, struct id id, struct error *error)
{
	if (!applying->has_erased ||
		applying->staging->request->erased == IMPORT_TAKES_ERASED ||
		find_refuse_erased(applying->step->txn, id, error))
		return true;
	if (error->kind == ERROR_NOT_FOUND)
		fail(error, ERROR_REFUSED, "%s; --erased takes it in again",
			arena_copy(applying->step->arena, error->message));
	return false;
}
