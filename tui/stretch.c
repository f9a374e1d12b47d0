#include "tui/stretch.h"

/* How many contacts are read in one go. */
enum { AT_ONCE = 500 };

/* Contacts one after another, from one on. */
struct stretch {
	struct roll *roll;
	struct book *book;
	const char *stage;
	struct id at;    /* where to go on; none: at the first */
	struct id until; /* the last one; none for all */
	bool has_begun;  /* the one to go on at was met */
	struct arena *arena;
	struct list *ids;
	bool is_over;
};

static void
meet(struct stretch *stretch, struct id id)
{
	*(struct id *)list_push(stretch->ids, sizeof(id), stretch->arena) = id;
	stretch->at = id;
	stretch->has_begun = true;
	stretch->is_over = id_equal(id, stretch->until);
}

/* The next part.  It begins with the contact that ended the one before, which was met
 * then. */
static bool
meet_part(struct stretch *stretch, struct error *error)
{
	bool is_first = id_is_none(stretch->at);
	const struct roll_place place = {
		.stage = stretch->stage,
		.where = is_first ? ROLL_FIRST : ROLL_AT,
		.at = stretch->at,
		.count = AT_ONCE,
		.depth = ROLL_CARDS,
	};
	struct roll_window window = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok = roll_window(stretch->roll, stretch->book, &place, &arena, &window, error);
	size_t first = is_first ? 0 : window.at + stretch->has_begun;
	bool goes_on = first < window.contacts.count && window.has_after;

	for (size_t i = first; !stretch->is_over && i < window.contacts.count; i++) {
		const struct contact *contact = list_at(&window.contacts, i, sizeof(*contact));

		meet(stretch, contact->id);
	}
	stretch->is_over = stretch->is_over || !goes_on;
	arena_release(&arena);
	return ok;
}

static bool
meet_all(struct stretch *stretch, struct error *error)
{
	while (!stretch->is_over)
		if (!meet_part(stretch, error))
			return false;
	return true;
}

bool
stretch_all(struct roll *roll, struct book *book, const char *stage, struct arena *arena,
	struct list *ids, struct error *error)
{
	struct stretch stretch = {
		.roll = roll, .book = book, .stage = stage, .arena = arena, .ids = ids
	};

	return meet_all(&stretch, error);
}

static bool
has_met(const struct stretch *stretch, struct id id)
{
	return !id_is_none(id) && id_equal(stretch->at, id);
}

bool
stretch_between(struct roll *roll, struct book *book, const char *stage, struct id one,
	struct id other, struct arena *arena, struct list *ids, struct error *error)
{
	struct stretch stretch = {
		.roll = roll, .book = book, .stage = stage, .arena = arena, .ids = ids
	};
	size_t before = ids->count;

	for (int turn = 0; turn < 2; turn++) {
		/* Nobody knows which of the two comes first. */
		ids->count = before;
		stretch.at = turn ? other : one;
		stretch.until = turn ? one : other;
		stretch.has_begun = stretch.is_over = false;
		if (!meet_all(&stretch, error))
			return false;
		if (has_met(&stretch, stretch.until))
			return true;
	}
	ids->count = before;
	return true;
}
