#include "book/view.h"

#include "book/sift.h"
#include "book/stages.h"
#include "core/score.h"

#include <stdlib.h>
#include <string.h>

/* ------ the dossier ------ */

struct dossier_look {
	const struct settings *settings;
	struct id id;
	struct date today;
	struct arena *arena;
	struct dossier *dossier;
};

static void
add_follow_ups(struct dossier_look *look, const struct list *records)
{
	struct contact *contact = &look->dossier->contact;
	struct list pending = { 0 };

	followup_pending(contact, records, &look->settings->rules, &look->settings->pipeline,
		&pending, look->arena);
	for (size_t i = 0; i < pending.count; i++) {
		const struct pending *item = list_at(&pending, i, sizeof(*item));

		if (date_is_known(item->until) && date_compare(item->until, look->today) <= 0)
			continue;
		*(struct due *)list_push(
			&look->dossier->follow_ups, sizeof(struct due), look->arena) = due_make(item,
			contact->id, contact->name, &look->settings->rules, look->today, look->arena);
	}
	list_sort(&look->dossier->follow_ups, sizeof(struct due), due_compare_by_day);
}

static bool
dossier_look(struct store_txn *txn, void *context, struct error *error)
{
	struct dossier_look *look = context;
	struct dossier *dossier = look->dossier;
	struct list records = { 0 };
	enum store_found found =
		store_contact(txn, look->id, look->today, look->arena, &dossier->contact, error);

	if (found == STORE_MISSING)
		return fail(error, ERROR_NOT_FOUND, "there is no such contact any more");
	if (found == STORE_FAILED ||
		!store_timeline(txn, look->id, 0, look->arena, &dossier->timeline, error) ||
		!store_followups(txn, look->id, look->arena, &records, error))
		return false;
	add_follow_ups(look, &records);
	score_explain(
		&dossier->contact, look->settings, &dossier->score_factors, look->arena);
	return true;
}

bool
view_dossier(struct book *book, struct id id, struct date today, struct arena *arena,
	struct dossier *dossier, struct error *error)
{
	struct dossier_look look = { book->settings, id, today, arena, dossier };

	*dossier = (struct dossier){ 0 };
	return book_read(book, dossier_look, &look, error);
}

/* ------ the board ------ */

struct board_look {
	const struct settings *settings;
	const struct query *query;
	struct date today;
	size_t cards;
	struct arena *arena;
	struct stages stages;
	struct list *columns;
};

/* Cards of the column in board order: all are counted when filtered, else only the first
 * are read. */
static bool
fill_column(struct store_txn *txn, struct board_look *look, struct board_column *column,
	struct error *error)
{
	bool is_filtered = !query_is_empty(look->query);
	struct store_walk *walk;
	struct contact contact;
	enum store_found found = STORE_FOUND;
	bool ok = store_walk_begin(txn, STORE_BY_STAGE, column->totals.stage, &walk, error);

	if (!ok)
		return false;
	while (ok && (is_filtered || column->cards.count < look->cards) &&
		(found = store_walk_next(walk, look->today, look->arena, &contact, error)) ==
			STORE_FOUND) {
		found = sift_contact(txn, look->query, look->today, look->arena, &contact, error);
		ok = found != STORE_FAILED;
		if (found != STORE_FOUND)
			continue;
		if (is_filtered)
			stages_count(&look->stages, &contact);
		if (column->cards.count < look->cards)
			*(struct contact *)list_push(&column->cards, sizeof(contact), look->arena) =
				contact;
	}
	store_walk_end(walk);
	return ok && found != STORE_FAILED;
}

static bool
board_look(struct store_txn *txn, void *context, struct error *error)
{
	struct board_look *look = context;
	struct list lines;

	if (query_is_empty(look->query) && !stages_count_all(txn, &look->stages, error))
		return false;
	for (size_t i = 0; i < look->stages.lines.count; i++) {
		const struct report_stage *line = list_at(&look->stages.lines, i, sizeof(*line));
		struct board_column *column =
			list_push(look->columns, sizeof(*column), look->arena);

		column->totals = *line;
		if (!fill_column(txn, look, column, error))
			return false;
	}
	lines = stages_end(&look->stages);
	for (size_t i = 0; i < look->columns->count; i++) {
		struct board_column *column = list_at(look->columns, i, sizeof(*column));

		column->totals =
			*(struct report_stage *)list_at(&lines, i, sizeof(struct report_stage));
	}
	return true;
}

bool
view_board(struct book *book, const struct query *query, struct date today, size_t cards,
	struct arena *arena, struct list *columns, struct error *error)
{
	struct board_look look = {
		.settings = book->settings,
		.query = query,
		.today = today,
		.cards = cards,
		.arena = arena,
		.stages = stages_make(book->settings, today, arena),
		.columns = columns,
	};

	return book_read(book, board_look, &look, error);
}

/* ------ scores ------ */

const struct field view_score_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_STORED, offsetof(struct view_score, id), NULL, NULL, 0,
		"The contact." },
	{ "name", "Name", FIELD_TEXT, FIELD_STORED | FIELD_PRIVATE,
		offsetof(struct view_score, name), NULL, NULL, 0, "Its name." },
	{ "score", "Score", FIELD_HUNDREDTHS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct view_score, score), NULL, NULL, 0, "From 0 to 10." },
	{ "scoreFactors", "Factors", FIELD_RECORDS, FIELD_DERIVED,
		offsetof(struct view_score, score_factors), NULL, score_factor_fields,
		sizeof(struct score_factor), "The five factors that make the score." },
	{ 0 },
};

struct scores_look {
	const struct settings *settings;
	size_t limit;
	view_score_show show;
	void *context;
};

/* What orders a ranking; the rest is read again when its turn comes. */
struct ranked {
	int32_t score;
	struct id id;
};

static int
compare_ranked(const void *first, const void *second)
{
	const struct ranked *one = first, *other = second;

	if (one->score != other->score)
		return one->score > other->score ? -1 : 1;
	return id_compare(one->id, other->id);
}

static bool
rank_all(
	struct store_txn *txn, struct list *ranking, struct arena *arena, struct error *error)
{
	struct store_walk *walk;
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found;

	if (!store_walk_begin(txn, STORE_BY_ID, "", &walk, error))
		return false;
	while ((found = store_walk_next(
				walk, (struct date){ 0 }, &scratch, &contact, error)) == STORE_FOUND) {
		if (!contact.archived)
			*(struct ranked *)list_push(ranking, sizeof(struct ranked), arena) =
				(struct ranked){ contact.score.value, contact.id };
		arena_release(&scratch);
	}
	store_walk_end(walk);
	return found == STORE_MISSING;
}

static bool
show_score(struct store_txn *txn, struct scores_look *look, const struct ranked *ranked,
	size_t index, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	bool ok = store_contact(txn, ranked->id, (struct date){ 0 }, &scratch, &contact,
				  error) == STORE_FOUND;

	if (ok) {
		struct view_score score = {
			.id = contact.id, .name = contact.name, .score = contact.score
		};

		score_explain(&contact, look->settings, &score.score_factors, &scratch);
		ok = look->show(&score, index, look->context, error);
	}
	arena_release(&scratch);
	return ok;
}

static bool
scores_look(struct store_txn *txn, void *context, struct error *error)
{
	struct scores_look *look = context;
	struct arena arena = ARENA_INIT;
	struct list ranking = { 0 };
	bool ok = rank_all(txn, &ranking, &arena, error);

	if (ok && ranking.count > 0)
		qsort(ranking.items, ranking.count, sizeof(struct ranked), compare_ranked);
	for (size_t i = 0; ok && i < ranking.count && (look->limit == 0 || i < look->limit);
		 i++)
		ok = show_score(txn, look, list_at(&ranking, i, sizeof(struct ranked)), i, error);
	arena_release(&arena);
	return ok;
}

bool
view_scores(struct book *book, size_t limit, view_score_show show, void *context,
	struct error *error)
{
	struct scores_look look = { book->settings, limit, show, context };

	return book_read(book, scores_look, &look, error);
}
