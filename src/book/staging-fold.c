#include "book/applying.h"

static struct staged_contact *
contact_at(const struct staging *staging, size_t index)
{
	return *(struct staged_contact **)list_at(&staging->contacts, index, sizeof(void *));
}

static int
compare_contacts(const void *first, const void *second)
{
	const struct staged_contact *one = *(struct staged_contact *const *)first;
	const struct staged_contact *other = *(struct staged_contact *const *)second;

	return id_compare(one->id, other->id);
}

/* What both lines say together; the sum of both is what the next import compares. */
static void
fold_into(
	struct staging *staging, struct staged_contact *later, struct staged_contact *earlier)
{
	const char *sums = arena_format(&staging->scratch, "%s %s",
		earlier->contact.imported_line, later->contact.imported_line);
	const char *sum = id_show(id_from_name("line", span_of(sums)), &staging->scratch);

	if (later->extent == STAGED_WHOLE)
		return;
	later->earlier = earlier;
	if (later->source || *later->contact.imported_line)
		later->contact.imported_line = later->source
			? arena_format(staging->arena, "%s %s", later->source, sum)
			: arena_copy(staging->arena, sum);
	if (later->stated_interactions < 0)
		later->stated_interactions = earlier->stated_interactions;
	if (!money_is_known(later->stated_revenue))
		later->stated_revenue = earlier->stated_revenue;
	if (!*later->contact.stage)
		later->contact.stage = earlier->contact.stage;
}

void
applying_fold(struct staging *staging)
{
	size_t kept = 0;

	list_sort(&staging->contacts, sizeof(void *), compare_contacts);
	for (size_t i = 0; i < staging->contacts.count; i++) {
		struct staged_contact *staged = contact_at(staging, i);
		struct staged_contact **places = staging->contacts.items;

		if (kept > 0 && id_equal(places[kept - 1]->id, staged->id))
			fold_into(staging, staged, places[--kept]);
		places[kept++] = staged;
	}
	staging->contacts.count = kept;
	arena_release(&staging->scratch);
}
