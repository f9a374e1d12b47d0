#include "book/roll-parts.h"

/* A walk from one contact to another. */
struct stepping {
	const struct roll *roll;
	const char *stage;
	struct id at;
	int64_t step;
	struct id *found;
};

static enum store_direction
opposite(enum store_direction direction)
{
	return direction == STORE_FORWARDS ? STORE_BACKWARDS : STORE_FORWARDS;
}

/* The last of at most that many contacts from the start on; STORE_MISSING when there is
 * none, or when the start is not in the column. */
static enum store_found
walk(struct stepping *stepping, struct store_txn *txn, const struct roll_start *start,
	uint64_t count, struct error *error)
{
	struct roll_reader reader;
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found =
		roll_reader_begin(&reader, txn, stepping->roll, stepping->stage, start, error);
	bool is_known = found == STORE_FOUND || id_is_none(start->id);

	for (uint64_t i = 0; found != STORE_FAILED && is_known && i < count; i++) {
		found = roll_reader_next(&reader, &scratch, &contact, error);
		if (found != STORE_FOUND)
			break;
		*stepping->found = contact.id;
		arena_release(&scratch);
	}
	arena_release(&scratch);
	roll_reader_end(&reader);
	if (found != STORE_FAILED)
		found = id_is_none(*stepping->found) ? STORE_MISSING : STORE_FOUND;
	return found;
}

/* Whether the contact is in the column. */
static enum store_found
look_for(struct stepping *stepping, struct store_txn *txn, struct error *error)
{
	const struct roll_start start = { stepping->at, STORE_FORWARDS, ROLL_INCLUDED };
	struct roll_reader reader;
	enum store_found found =
		roll_reader_begin(&reader, txn, stepping->roll, stepping->stage, &start, error);

	roll_reader_end(&reader);
	return found;
}

/*
 * Beyond the end it is the last one, which is the first when looked at from there; and
 * where nothing follows, the contact itself, or what is nearest when it is gone.
 */
static bool
take_steps(struct stepping *stepping, struct store_txn *txn, struct error *error)
{
	enum store_direction way = stepping->step < 0 ? STORE_BACKWARDS : STORE_FORWARDS;
	uint64_t steps =
		stepping->step < 0 ? -(uint64_t)stepping->step : (uint64_t)stepping->step;
	const struct roll_start near = { stepping->at, way, ROLL_EXCLUDED };
	const struct roll_start back = { stepping->at, opposite(way), ROLL_INCLUDED };
	const struct roll_start end = { { { 0 } }, opposite(way), ROLL_INCLUDED };
	enum store_found found;
	int64_t count;

	if (!roll_count_in(txn, stepping->roll, stepping->stage, &count, error))
		return false;
	if (steps >= (uint64_t)count)
		found = walk(stepping, txn, &end, 1, error);
	else
		found = walk(stepping, txn, &near, steps, error);
	if (found == STORE_MISSING)
		found = walk(stepping, txn, &back, 1, error);
	return found != STORE_FAILED;
}

static bool
step_look(struct store_txn *txn, void *context, struct error *error)
{
	struct stepping *stepping = context;
	enum store_found found = look_for(stepping, txn, error);

	if (found == STORE_FOUND)
		return take_steps(stepping, txn, error);
	return found == STORE_MISSING;
}

bool
roll_step(struct roll *roll, struct book *book, const char *stage, struct id at,
	int64_t step, struct id *found, struct error *error)
{
	struct stepping stepping = { roll, stage, at, step, found };

	*found = (struct id){ { 0 } };
	return book_read(book, step_look, &stepping, error);
}
