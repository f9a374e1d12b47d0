#include "book/roll-parts.h"

/* A window being filled from a place in both directions. */
struct filling {
	const struct roll *roll;
	const struct roll_place *place;
	struct arena *arena;
	struct roll_window *window;
	struct store_txn *txn;
	struct roll_reader back;
	struct roll_reader ahead;
	struct list before; /* of struct contact, the nearest first */
	struct list after;  /* of struct contact */
};

static enum store_found
read_next(struct filling *filling, struct roll_reader *reader, struct contact *contact,
	struct error *error)
{
	enum store_found found = roll_reader_next(reader, filling->arena, contact, error);

	if (found != STORE_FOUND || filling->place->depth == ROLL_CARDS)
		return found;
	return store_contact(filling->txn, contact->id, filling->roll->request.today,
		filling->arena, contact, error);
}

/* Reads on until the list has so many. */
static bool
fill_up(struct filling *filling, struct roll_reader *reader, struct list *list,
	size_t count, struct error *error)
{
	enum store_found found = STORE_FOUND;
	struct contact contact;

	while (list->count < count && found == STORE_FOUND) {
		found = read_next(filling, reader, &contact, error);
		if (found == STORE_FOUND)
			*(struct contact *)list_push(list, sizeof(contact), filling->arena) = contact;
	}
	return found != STORE_FAILED;
}

/* Whether there is a contact to stand around. */
static bool
is_around(const struct roll_place *place)
{
	return place->where == ROLL_AT && !id_is_none(place->at);
}

/* How many stand before the place, as long as there are enough behind it. */
static size_t
wanted_before(const struct roll_place *place)
{
	if (place->where == ROLL_LAST)
		return place->count;
	if (!is_around(place) || place->count == 0)
		return 0;
	return place->before < place->count ? place->before : place->count - 1;
}

static bool
fill_both(struct filling *filling, struct error *error)
{
	size_t count = filling->place->count;
	size_t wanted = wanted_before(filling->place);

	return fill_up(filling, &filling->back, &filling->before, wanted, error) &&
		fill_up(filling, &filling->ahead, &filling->after, count - filling->before.count,
			error) &&
		fill_up(filling, &filling->back, &filling->before, count - filling->after.count,
			error);
}

static bool
look_further(struct roll_reader *reader, bool *has_more, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found = roll_reader_next(reader, &scratch, &contact, error);

	arena_release(&scratch);
	*has_more = found == STORE_FOUND;
	return found != STORE_FAILED;
}

static void
push(struct filling *filling, const struct contact *contact)
{
	struct roll_window *window = filling->window;

	if (is_around(filling->place) && id_equal(contact->id, filling->place->at))
		window->at = window->contacts.count;
	*(struct contact *)list_push(&window->contacts, sizeof(*contact), filling->arena) =
		*contact;
}

static void
join(struct filling *filling)
{
	const struct list *before = &filling->before, *after = &filling->after;

	filling->window->at = before->count + after->count;
	for (size_t i = before->count; i > 0; i--)
		push(filling, list_at(before, i - 1, sizeof(struct contact)));
	for (size_t i = 0; i < after->count; i++)
		push(filling, list_at(after, i, sizeof(struct contact)));
}

/* The two readers stand back to back; at an end of the column there is one only. */
static bool
begin_both(struct filling *filling, struct error *error)
{
	const struct roll_place *place = filling->place;
	struct id at = is_around(place) ? place->at : (struct id){ { 0 } };
	const struct roll_start back = { at, STORE_BACKWARDS, ROLL_EXCLUDED };
	const struct roll_start ahead = { at, STORE_FORWARDS, ROLL_INCLUDED };
	bool has_back = is_around(place) || place->where == ROLL_LAST;
	bool has_ahead = place->where != ROLL_LAST;

	return (!has_back ||
			   roll_reader_begin(&filling->back, filling->txn, filling->roll,
				   place->stage, &back, error) != STORE_FAILED) &&
		(!has_ahead ||
			roll_reader_begin(&filling->ahead, filling->txn, filling->roll, place->stage,
				&ahead, error) != STORE_FAILED);
}

static bool
window_look(struct store_txn *txn, void *context, struct error *error)
{
	struct filling *filling = context;
	bool ok;

	filling->txn = txn;
	ok = begin_both(filling, error) && fill_both(filling, error) &&
		look_further(&filling->back, &filling->window->has_before, error) &&
		look_further(&filling->ahead, &filling->window->has_after, error);
	roll_reader_end(&filling->back);
	roll_reader_end(&filling->ahead);
	join(filling);
	return ok;
}

bool
roll_window(struct roll *roll, struct book *book, const struct roll_place *place,
	struct arena *arena, struct roll_window *window, struct error *error)
{
	struct filling filling = { roll, place, arena, .window = window };

	*window = (struct roll_window){ .at = 0 };
	return book_read(book, window_look, &filling, error);
}
