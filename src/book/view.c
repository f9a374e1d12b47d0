#include "book/view.h"

#include "book/cards.h"
#include "book/find.h"
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
	enum { DOSSIER_WHOLE, DOSSIER_HEAD } extent;
	size_t lines; /* of the timeline, for the head */
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

/* Of a page, a limit of 0 means all. */
static bool
add_timeline(struct store_txn *txn, struct dossier_look *look, struct error *error)
{
	if (look->extent == DOSSIER_HEAD && look->lines == 0)
		return true;
	return store_timeline(
		txn, look->id, look->lines, look->arena, &look->dossier->timeline, error);
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
		return find_refuse_erased(txn, look->id, error) &&
			fail(error, ERROR_NOT_FOUND, "there is no such contact any more");
	if (found == STORE_FAILED || !add_timeline(txn, look, error) ||
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
	struct dossier_look look = {
		.settings = book->settings,
		.id = id,
		.today = today,
		.arena = arena,
		.dossier = dossier,
	};

	*dossier = (struct dossier){ 0 };
	return book_read(book, dossier_look, &look, error);
}

bool
view_dossier_head(struct book *book, struct id id, struct date today, size_t lines,
	struct arena *arena, struct dossier *dossier, struct error *error)
{
	struct dossier_look look = { book->settings, id, today, DOSSIER_HEAD, lines, arena,
		dossier };

	*dossier = (struct dossier){ 0 };
	return book_read(book, dossier_look, &look, error);
}

struct timeline_look {
	struct id id;
	const struct store_page *page;
	struct arena *arena;
	struct list *timeline;
};

static bool
timeline_look(struct store_txn *txn, void *context, struct error *error)
{
	const struct timeline_look *look = context;

	return store_timeline_page(
		txn, look->id, look->page, look->arena, look->timeline, error);
}

bool
view_timeline(struct book *book, struct id id, const struct store_page *page,
	struct arena *arena, struct list *timeline, struct error *error)
{
	struct timeline_look look = { id, page, arena, timeline };

	return book_read(book, timeline_look, &look, error);
}

/* ------ the board ------ */

struct board_look {
	struct store_txn *txn;
	const struct settings *settings;
	const struct query *query;
	struct date today;
	size_t cards;
	struct arena *arena;
	struct stages stages;
	struct list *columns;
};

static struct board_column *
column_at(const struct board_look *look, size_t index)
{
	return list_at(look->columns, index, sizeof(struct board_column));
}

/* One of the last in the list when no column is of that stage. */
static struct board_column *
column_of(struct board_look *look, const char *stage)
{
	for (size_t i = 0; i < look->columns->count; i++)
		if (strcmp(column_at(look, i)->totals.stage, stage) == 0)
			return column_at(look, i);
	struct board_column *column = list_push(look->columns, sizeof(*column), look->arena);

	column->totals.stage = arena_copy(look->arena, stage);
	return column;
}

/* The order of a column: best score first, then the name. */
static int
compare_cards(const struct contact *one, const struct contact *other)
{
	if (one->score.value != other->score.value)
		return one->score.value > other->score.value ? -1 : 1;
	int order = field_compare(field_find(contact_fields, span_of("name")), one, other);

	return order ? order : id_compare(one->id, other->id);
}

/* Puts the contact in its place among the first ones, if it has one there. */
static bool
offer_card(struct board_look *look, struct board_column *column,
	const struct contact *contact, struct error *error)
{
	struct list *cards = &column->cards;
	size_t place = cards->count;
	struct contact kept, *slot;

	while (
		place > 0 && compare_cards(contact, list_at(cards, place - 1, sizeof(kept))) < 0)
		place--;
	if (place >= look->cards)
		return true;
	if (store_contact(look->txn, contact->id, look->today, look->arena, &kept, error) !=
		STORE_FOUND)
		return false;
	if (cards->count < look->cards)
		list_push(cards, sizeof(kept), look->arena);
	slot = list_at(cards, place, sizeof(kept));
	memmove(slot + 1, slot, (cards->count - place - 1) * sizeof(kept));
	*slot = kept;
	return true;
}

/* What does not match leaves nothing behind. */
static enum cards_turn
visit_filtered(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct board_look *look = context;
	enum store_found found =
		sift_contact(look->txn, look->query, look->today, scratch, contact, error);

	if (found != STORE_FOUND)
		return found == STORE_FAILED ? CARDS_FAILED : CARDS_GO_ON;
	stages_count(&look->stages, contact);
	return offer_card(look, column_of(look, contact->stage), contact, error)
		? CARDS_GO_ON
		: CARDS_FAILED;
}

/* The cards come in the order of the column. */
static enum cards_turn
visit_first(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct board_look *look = context;
	struct board_column *column = column_of(look, contact->stage);

	(void)scratch;
	if (!offer_card(look, column, contact, error))
		return CARDS_FAILED;
	return column->cards.count < look->cards ? CARDS_GO_ON : CARDS_ENOUGH;
}

/* Without a query the counters have the totals, and only the first cards are read. */
static bool
fill_whole(struct board_look *look, struct error *error)
{
	if (!stages_count_all(look->txn, &look->stages, error))
		return false;
	for (size_t i = 0; look->cards > 0 && i < look->stages.lines.count; i++) {
		const struct report_stage *line = list_at(&look->stages.lines, i, sizeof(*line));
		const struct cards_walk walk = { STORE_BY_STAGE, line->stage, look->today };

		if (!cards_each(look->txn, &walk, visit_first, look, error))
			return false;
	}
	return true;
}

/* Archived contacts are in no column of the index. */
static bool
fill_filtered(struct board_look *look, struct error *error)
{
	const struct cards_walk all = { STORE_BY_ID, "", look->today };
	const struct cards_walk ordered = { STORE_BY_STAGE, "", look->today };

	return cards_each(look->txn, query_has_archived(look->query) ? &all : &ordered,
		visit_filtered, look, error);
}

static bool
board_look(struct store_txn *txn, void *context, struct error *error)
{
	struct board_look *look = context;
	struct list lines;

	look->txn = txn;
	for (size_t i = 0; i < look->stages.lines.count; i++)
		column_of(look,
			((struct report_stage *)list_at(
				 &look->stages.lines, i, sizeof(struct report_stage)))
				->stage);
	if (!(query_is_empty(look->query) ? fill_whole : fill_filtered)(look, error))
		return false;
	lines = stages_end(&look->stages);
	for (size_t i = 0; i < lines.count; i++) {
		const struct report_stage *line = list_at(&lines, i, sizeof(*line));

		column_of(look, line->stage)->totals = *line;
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

struct ranking {
	struct list places; /* of struct ranked */
	struct arena arena;
};

static enum cards_turn
visit_ranked(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct ranking *ranking = context;

	(void)scratch;
	(void)error;
	if (!contact->archived)
		*(struct ranked *)list_push(&ranking->places, sizeof(struct ranked),
			&ranking->arena) = (struct ranked){ contact->score.value, contact->id };
	return CARDS_GO_ON;
}

static bool
show_score(struct store_txn *txn, struct scores_look *look, const struct ranked *ranked,
	size_t index, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	bool ok = store_card(txn, ranked->id, (struct date){ 0 }, &scratch, &contact,
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
	const struct cards_walk walk = { STORE_BY_ID, "", { 0 } };
	struct scores_look *look = context;
	struct ranking ranking = { .arena = ARENA_INIT };
	struct list *places = &ranking.places;
	bool ok = cards_each(txn, &walk, visit_ranked, &ranking, error);

	if (ok && places->count > 0)
		qsort(places->items, places->count, sizeof(struct ranked), compare_ranked);
	for (size_t i = 0; ok && i < places->count && (look->limit == 0 || i < look->limit);
		 i++)
		ok = show_score(txn, look, list_at(places, i, sizeof(struct ranked)), i, error);
	arena_release(&ranking.arena);
	return ok;
}

bool
view_scores(struct book *book, size_t limit, view_score_show show, void *context,
	struct error *error)
{
	struct scores_look look = { book->settings, limit, show, context };

	return book_read(book, scores_look, &look, error);
}
