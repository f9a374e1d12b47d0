#include "book/applying.h"

#include <string.h>

static struct staged_contact *
contact_at(const struct staging *staging, size_t index)
{
	return *(struct staged_contact **)list_at(&staging->contacts, index, sizeof(void *));
}

static int
compare_targets(const void *first, const void *second)
{
	const struct staged_contact *one = *(struct staged_contact *const *)first;
	const struct staged_contact *other = *(struct staged_contact *const *)second;

	return id_compare(one->target, other->target);
}

/* What both lines say together; the sum of both is what the next import compares. */
static struct staged_contact *
fold_into(
	struct staging *staging, struct staged_contact *later, struct staged_contact *earlier)
{
	const char *sums = arena_format(&staging->scratch, "%s %s",
		earlier->contact.imported_line, later->contact.imported_line);
	const char *sum = id_show(id_from_name("line", span_of(sums)), &staging->scratch);

	if (later->extent == STAGED_WHOLE)
		return later;
	later->earlier = earlier;
	if (*later->contact.imported_line)
		later->contact.imported_line = arena_copy(staging->arena, sum);
	if (later->stated_interactions < 0)
		later->stated_interactions = earlier->stated_interactions;
	if (!money_is_known(later->stated_revenue))
		later->stated_revenue = earlier->stated_revenue;
	if (!*later->contact.stage)
		later->contact.stage = earlier->contact.stage;
	return later;
}

/* Whether both are about one contact by the id that one kind of file has for it. */
static bool
is_same(const struct staged_contact *one, const struct staged_contact *other)
{
	if (!id_equal(one->id, other->id) || one->extent != other->extent)
		return false;
	return !one->source || !other->source ? one->source == other->source
										  : strcmp(one->source, other->source) == 0;
}

/* The last line before that is the same, among those from first on; NULL: there is
 * none. */
static struct staged_contact *
find_same(struct staged_contact *const *places, size_t first, size_t count,
	const struct staged_contact *staged)
{
	while (count-- > first)
		if (is_same(places[count], staged))
			return places[count];
	return NULL;
}

/* Rows that follow each other are one; where another one stands between, what that says
 * comes between as well. */
static size_t
add_row(struct staging *staging, struct staged_contact **places, size_t first,
	size_t kept, struct staged_contact *staged)
{
	if (kept > first && is_same(places[kept - 1], staged)) {
		applying_fold_row(places[kept - 1], staged, staging->arena);
		return kept;
	}
	staged->before = find_same(places, first, kept, staged);
	staged->is_shared = kept > first;
	if (staged->is_shared)
		places[kept - 1]->is_shared = true;
	places[kept] = staged;
	return kept + 1;
}

static size_t
add_line(struct staging *staging, struct staged_contact **places, size_t first,
	size_t kept, struct staged_contact *staged)
{
	for (size_t i = first; i < kept; i++)
		if (is_same(places[i], staged)) {
			places[i] = fold_into(staging, staged, places[i]);
			return kept;
		}
	places[kept] = staged;
	return kept + 1;
}

void
applying_fold(struct staging *staging)
{
	struct staged_contact **places = staging->contacts.items;
	size_t kept = 0, first = 0;

	list_sort(&staging->contacts, sizeof(void *), compare_targets);
	for (size_t i = 0; i < staging->contacts.count; i++) {
		struct staged_contact *staged = contact_at(staging, i);

		if (kept > 0 && !id_equal(places[first]->target, staged->target))
			first = kept;
		kept = staged->source ? add_row(staging, places, first, kept, staged)
							  : add_line(staging, places, first, kept, staged);
	}
	staging->contacts.count = kept;
	arena_release(&staging->scratch);
}
