#include "book/roll-parts.h"

#include "book/sift.h"

#include <string.h>

/* ------ in natural order: the index is walked ------ */

/* The index of names has archived contacts, too. */
static enum store_found
check_scope(const struct roll_reader *reader, struct id id, struct error *error)
{
	const struct roll_request *request = &reader->roll->request;
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found =
		store_card(reader->txn, id, request->today, &scratch, &contact, error);

	if (found == STORE_FOUND && query_judge_card(request->query, &contact) != QUERY_YES)
		found = STORE_MISSING;
	arena_release(&scratch);
	return found;
}

static enum store_found
begin_walk(
	struct roll_reader *reader, const struct roll_start *start, struct error *error)
{
	bool is_whole = reader->roll->request.shape == ROLL_WHOLE;
	enum store_found found;

	if (!store_walk_begin(reader->txn, is_whole ? STORE_BY_NAME : STORE_BY_STAGE,
			reader->stage, &reader->walk, error))
		return STORE_FAILED;
	found = store_walk_from(reader->walk, start->id, start->direction, error);
	if (found == STORE_FOUND && is_whole)
		found = check_scope(reader, start->id, error);
	return found;
}

static enum store_found
next_of_walk(struct roll_reader *reader, struct arena *arena, struct contact *contact,
	struct error *error)
{
	const struct roll_request *request = &reader->roll->request;
	enum store_found found;

	do
		found = store_walk_next(reader->walk, request->today, arena, contact, error);
	while (
		found == STORE_FOUND && query_judge_card(request->query, contact) != QUERY_YES);
	return found;
}

/* ------ gathered: the entries are ------ */

/* Where the contact would stand in the column by what it is now. */
static enum store_found
find_place(struct roll_reader *reader, struct id id, size_t *place, struct error *error)
{
	const struct roll_entries *entries = &reader->roll->shown->entries;
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found = store_contact(
		reader->txn, id, reader->roll->request.today, &scratch, &contact, error);

	if (found == STORE_FOUND) {
		struct sort_key key = sort_key_make(&entries->sort, &contact, &scratch);

		*place = roll_entries_place(entries, reader->range, id, &key);
	}
	arena_release(&scratch);
	return found;
}

/* Cuts the range to what lies in the direction. */
static void
cut_range(struct roll_reader *reader, size_t place, enum store_found found)
{
	if (reader->direction == STORE_FORWARDS)
		reader->range.first = place;
	else
		reader->range.end = place + (found == STORE_FOUND);
}

static enum store_found
begin_range(
	struct roll_reader *reader, const struct roll_start *start, struct error *error)
{
	const struct gathering *shown = reader->roll->shown;
	enum store_found found;
	size_t place;

	if (!shown)
		return STORE_MISSING;
	reader->range = gathering_column(shown, reader->stage);
	if (id_is_none(start->id))
		return STORE_MISSING;
	place = roll_entries_find(&shown->entries, reader->range, start->id);
	if (place < reader->range.end) {
		cut_range(reader, place, STORE_FOUND);
		return STORE_FOUND;
	}
	place = reader->range.first;
	found = find_place(reader, start->id, &place, error);
	cut_range(reader, place, STORE_MISSING);
	return found == STORE_FAILED ? STORE_FAILED : STORE_MISSING;
}

static bool
is_in_column(const struct roll_reader *reader, const struct contact *contact)
{
	return reader->roll->request.shape == ROLL_WHOLE ||
		strcmp(contact->stage, reader->stage) == 0;
}

/* What is gone, no longer matches or stands elsewhere by now is left out. */
static enum store_found
next_of_range(struct roll_reader *reader, struct arena *arena, struct contact *contact,
	struct error *error)
{
	struct roll_range *range = &reader->range;
	enum store_found found = STORE_MISSING;

	while (found == STORE_MISSING && range->first < range->end) {
		const struct roll_request *request = &reader->roll->request;
		size_t index =
			reader->direction == STORE_FORWARDS ? range->first++ : --range->end;

		found = store_card(reader->txn, reader->roll->shown->entries.items[index].id,
			request->today, arena, contact, error);
		if (found == STORE_FOUND && !is_in_column(reader, contact))
			found = STORE_MISSING;
		if (found == STORE_FOUND)
			found = sift_contact(
				reader->txn, request->query, request->today, arena, contact, error);
	}
	return found;
}

/* ------ either ------ */

enum store_found
roll_reader_begin(struct roll_reader *reader, struct store_txn *txn,
	const struct roll *roll, const char *stage, const struct roll_start *start,
	struct error *error)
{
	*reader = (struct roll_reader){
		.txn = txn,
		.roll = roll,
		.stage = stage,
		.direction = start->direction,
	};
	if (start->turn == ROLL_EXCLUDED)
		reader->skipped = start->id;
	return roll_is_natural(roll) ? begin_walk(reader, start, error)
								 : begin_range(reader, start, error);
}

void
roll_reader_end(struct roll_reader *reader)
{
	store_walk_end(reader->walk);
	reader->walk = NULL;
}

enum store_found
roll_reader_next(struct roll_reader *reader, struct arena *arena, struct contact *contact,
	struct error *error)
{
	enum store_found found;

	do
		found =
			(reader->walk ? next_of_walk : next_of_range)(reader, arena, contact, error);
	while (found == STORE_FOUND && id_equal(contact->id, reader->skipped));
	return found;
}
