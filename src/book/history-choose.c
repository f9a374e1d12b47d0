#include "book/history-parts.h"

#include <string.h>

#include "book/ledger.h"
#include "book/sitting.h"

const struct way history_ways[] = {
	[HISTORY_UNDO] = { ENTRY_UNDO, ENTRY_CHANGE, "undo", "undone" },
	[HISTORY_REDO] = { ENTRY_REDO, ENTRY_UNDO, "redo", "redone" },
};

static struct chosen
kept_entry(const struct choice *choice, const struct store_entry *entry)
{
	return (struct chosen){
		.number = entry->number,
		.heading = {
			.who = arena_copy(choice->arena, entry->heading.who),
			.command = arena_copy(choice->arena, entry->heading.command),
			.summary = arena_copy(choice->arena, entry->heading.summary),
			.at = entry->heading.at,
			.kind = entry->heading.kind,
			.size = entry->heading.size,
			.key = "",
		},
	};
}

static void
choose_entry(struct choice *choice, const struct store_entry *entry)
{
	*(struct chosen *)list_push(&choice->chosen, sizeof(struct chosen), choice->arena) =
		kept_entry(choice, entry);
}

static bool
is_asked_about(const struct choice *choice, const struct store_entry *entry)
{
	return (!choice->who || strcmp(entry->heading.who, choice->who) == 0) &&
		(!choice->sitting || sitting_has(choice->sitting, entry->number));
}

/* Its entry has no changes, as they would be what was to be erased. */
static bool
is_erasure(const struct store_entry *entry)
{
	return entry->change_count == 0 && strcmp(entry->heading.command, "erase") == 0;
}

/* A change of one's own ends the chance to redo what was undone before it.  An entry that
 * only remembers a key changed nothing that could be taken back. */
static bool
choose(const struct store_entry *entry, bool stands, void *context)
{
	const struct store_heading *heading = &entry->heading;
	struct choice *choice = context;

	if (choice->sitting && entry->number < sitting_first(choice->sitting))
		return false;
	if (!is_asked_about(choice, entry))
		return true;
	if (is_erasure(entry) && choice->erasure.number == 0)
		choice->erasure = kept_entry(choice, entry);
	if (entry->change_count == 0)
		return true;
	if (choice->way->kind == ENTRY_REDO && heading->kind == ENTRY_CHANGE)
		return false;
	if (stands && heading->kind == choice->way->takes_back)
		choose_entry(choice, entry);
	return choice->chosen.count < choice->count;
}

bool
history_choose(struct store_txn *txn, struct choice *choice, struct error *error)
{
	return ledger_walk(txn, (struct id){ { 0 } }, choose, choice, error);
}

/* The newest one beneath the erasure, or NULL. */
static const struct chosen *
beneath_erasure(const struct choice *choice)
{
	for (size_t i = 0; i < choice->chosen.count; i++) {
		const struct chosen *chosen = list_at(&choice->chosen, i, sizeof(struct chosen));

		if (chosen->number < choice->erasure.number)
			return chosen;
	}
	return NULL;
}

bool
history_check_erasure(const struct choice *choice, struct error *error)
{
	const struct chosen *erasure = &choice->erasure, *beneath = beneath_erasure(choice);

	if (erasure->number == 0 || choice->way->kind != ENTRY_UNDO)
		return true;
	return fail(error, ERROR_CONFLICT,
		"change %lld (%s) cannot be undone; nothing was changed%s",
		(long long)erasure->number, erasure->heading.summary,
		!beneath ? ""
				 : arena_format(choice->arena,
					   "; `rapport undo --entry %lld` takes back the one before it (%s)",
					   (long long)beneath->number, beneath->heading.summary));
}

/* ------ choosing by number ------ */

/* The entries that were named, on the way down to the lowest of them. */
struct naming {
	const struct way *way;
	const struct list *numbers; /* of int64_t */
	int64_t lowest;
	struct list standing; /* of int64_t */
	struct arena *arena;
};

static bool
has_number(const struct list *numbers, int64_t number)
{
	for (size_t i = 0; i < numbers->count; i++)
		if (*(int64_t *)list_at(numbers, i, sizeof number) == number)
			return true;
	return false;
}

static bool
note_standing(const struct store_entry *entry, bool stands, void *context)
{
	struct naming *naming = context;

	if (stands && has_number(naming->numbers, entry->number))
		*(int64_t *)list_push(&naming->standing, sizeof(int64_t), naming->arena) =
			entry->number;
	return entry->number > naming->lowest;
}

static int
compare_newest_first(const void *first, const void *second)
{
	int64_t one = *(const int64_t *)first, other = *(const int64_t *)second;

	return (one < other) - (one > other);
}

/* Each once, from the newest down, which is the way they can be taken back. */
static struct naming
name_entries(const struct way *way, const struct list *typed, struct list *numbers,
	struct arena *arena)
{
	struct naming naming = { .way = way, .numbers = numbers, .arena = arena };

	for (size_t i = 0; i < typed->count; i++) {
		int64_t number = *(int64_t *)list_at(typed, i, sizeof number);

		if (!has_number(numbers, number))
			*(int64_t *)list_push(numbers, sizeof number, arena) = number;
	}
	list_sort(numbers, sizeof(int64_t), compare_newest_first);
	naming.lowest = *(int64_t *)list_at(numbers, numbers->count - 1, sizeof(int64_t));
	return naming;
}

static bool
check_named(const struct naming *naming, enum store_found found,
	const struct store_entry *entry, int64_t number, struct error *error)
{
	const char *verb = naming->way->verb;

	if (found == STORE_FAILED)
		return false;
	if (found == STORE_MISSING)
		return fail(error, ERROR_NOT_FOUND,
			"there is no change %lld; `rapport history` tells their numbers",
			(long long)number);
	if (entry->heading.kind != naming->way->takes_back || entry->change_count == 0)
		return fail(error, ERROR_REFUSED, "change %lld (%s) is nothing to %s",
			(long long)number, entry->heading.summary, verb);
	return has_number(&naming->standing, number) ||
		fail(error, ERROR_CONFLICT, "change %lld (%s) was taken back already",
			(long long)number, entry->heading.summary);
}

bool
history_choose_named(struct step *step, const struct list *typed, struct choice *choice,
	struct error *error)
{
	struct list numbers = { 0 };
	struct naming naming = name_entries(choice->way, typed, &numbers, step->arena);

	if (!ledger_walk(step->txn, (struct id){ { 0 } }, note_standing, &naming, error))
		return false;
	for (size_t i = 0; i < numbers.count; i++) {
		int64_t number = *(int64_t *)list_at(&numbers, i, sizeof number);
		struct store_entry entry;
		enum store_found found =
			store_entry(step->txn, number, step->arena, &entry, error);

		if (!check_named(&naming, found, &entry, number, error))
			return false;
		choose_entry(choice, &entry);
	}
	return true;
}

/* ------ what would be taken back ------ */

static bool
look_ahead(struct store_txn *txn, void *context, struct error *error)
{
	return history_choose(txn, context, error);
}

bool
history_next(struct book *book, enum history_way way, const struct sitting *sitting,
	size_t count, struct arena *arena, struct list *lines, struct error *error)
{
	struct choice choice = {
		.way = &history_ways[way], .sitting = sitting, .count = count, .arena = arena
	};

	*lines = (struct list){ 0 };
	if (!book_read(book, look_ahead, &choice, error) ||
		(sitting && !history_check_erasure(&choice, error)))
		return false;
	for (size_t i = 0; i < choice.chosen.count; i++) {
		const struct chosen *chosen = list_at(&choice.chosen, i, sizeof *chosen);

		*(struct history_line *)list_push(lines, sizeof(struct history_line), arena) =
			(struct history_line){
				.number = chosen->number,
				.at = chosen->heading.at,
				.who = chosen->heading.who,
				.command = chosen->heading.command,
				.summary = chosen->heading.summary,
				.state = "",
			};
	}
	return true;
}
