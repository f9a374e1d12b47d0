#ifndef TESTS_BOOK_ROLL_MODEL_H
#define TESTS_BOOK_ROLL_MODEL_H

#include "tests/book/random.h"
#include "tests/book/scene.h"

#include "book/roll.h"
#include "book/view.h"
#include "core/stage.h"

/*
 * Rolls of made-up books, compared with sorting everything.
 */
enum { PEOPLE = 150, ROUNDS = 3 };

static const char *const names[] = { "Anna", "anna", "Änna", "Anna B", "Bea", "田中太郎",
	"Zoë Winter", "Client 10", "Client 9", "Ø", NULL };
static const char *const words[] = { "", "", "tea", "likes Tea and rice", "ÉTÉ", "x",
	"A title that is as long as the longest of them all", NULL };
static const char *const stages[] = { "new", "contacted", "active", "won", "lost", NULL };
static const char *const tags[] = { "vip", "gas", "repeat", NULL };
static const char *const queries[] = { "", "tea", "tag:vip", "-tag:vip", "archived:any",
	"archived:any tea", "stage:new,active", "value>0", "anna", "has:notes", NULL };

static inline struct contact
someone(struct fixture *fixture, uint32_t *seed)
{
	struct contact contact = {
		.name = one_of(seed, names),
		.company = one_of(seed, words),
		.title = one_of(seed, words),
		.notes = one_of(seed, words),
		.stage = one_of(seed, stages),
		.satisfaction = chance(seed, 3) ? "" : "high",
		.cadence = chance(seed, 4),
	};

	if (chance(seed, 2))
		contact.value = yen(1000 * (int64_t)chance(seed, 5));
	if (chance(seed, 5) == 0)
		contact.value = cents(5000);
	for (uint32_t i = chance(seed, 3); i > 0; i--)
		list_push_text(&contact.tags, one_of(seed, tags), &fixture->arena);
	return contact;
}

static inline struct id
id_at(struct fixture *fixture, uint32_t number)
{
	struct id id;

	id_parse(
		span_of(arena_format(&fixture->arena, "00000000-0000-4000-8000-%012u", number)),
		&id);
	return id;
}

static inline bool
put_delivery(struct store_txn *txn, struct fixture *fixture, struct id id, int64_t amount)
{
	struct interaction delivery = interaction_make();

	delivery.id = id;
	delivery.client_id = id;
	delivery.type = "delivery";
	delivery.date = day("2026-01-20");
	delivery.amount = yen(amount);
	return store_put_interaction(txn, &delivery, NULL, &fixture->error);
}

static inline bool
put_someone(
	struct store_txn *txn, struct fixture *fixture, uint32_t number, uint32_t *seed)
{
	struct contact contact = someone(fixture, seed);

	field_fill(contact_fields, &contact);
	contact.id = id_at(fixture, number);
	contact.stage_since = date_add_days(fixture->act.today, -(int64_t)chance(seed, 9));
	contact.created_at.second = fixture->act.now.second - 60 * (int64_t)chance(seed, 5);
	contact.updated_at.second = fixture->act.now.second + 60 * (int64_t)chance(seed, 5);
	contact.archived = chance(seed, 8) == 0;
	contact_normalise(&contact, &fixture->arena);
	return store_put_contact(txn, &contact, NULL, &fixture->error) &&
		(chance(seed, 3) > 0 ||
			put_delivery(txn, fixture, contact.id, 3000 * (int64_t)chance(seed, 4)));
}

static inline void
fill(struct fixture *fixture, uint32_t *seed)
{
	struct store_txn *txn;
	bool ok = true;

	fixture_open(fixture);
	worked(fixture, store_begin(fixture->book.store, STORE_WRITE, &txn, &fixture->error));
	store_describe(txn,
		&(struct store_heading){ .who = "tester",
			.command = "test",
			.summary = "",
			.at = fixture->act.now,
			.key = "" });
	for (uint32_t i = 0; ok && i < PEOPLE; i++)
		ok = put_someone(txn, fixture, i, seed);
	worked(fixture, store_end(txn, ok, &fixture->error) && ok);
}

/* ------ what is right ------ */

struct model {
	struct fixture *fixture;
	const struct roll_request *request;
	struct list all; /* of struct contact: those that match */
};

static inline bool
collect(const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct model *model = context;

	(void)index;
	(void)error;
	*(struct contact *)list_push(&model->all, sizeof(*contact), &model->fixture->arena) =
		*contact;
	return true;
}

static inline int
compare_numbers(int64_t one, int64_t other)
{
	return (one > other) - (one < other);
}

/* The one of that number among the amounts in other currencies, which have no rate here.
 */
static inline const struct money *
foreign_at(const struct list *sum, size_t number)
{
	for (size_t i = 0; i < sum->count; i++) {
		const struct money *money = list_at(sum, i, sizeof(*money));

		if (money->minor != 0 && strcmp(money->currency, "JPY") != 0 && number-- == 0)
			return money;
	}
	return NULL;
}

static inline int
compare_amounts(const struct list *one, const struct list *other)
{
	const struct money_rates rates = { .base = "JPY" };
	int order = compare_numbers(
		money_sum_base(one, &rates, NULL), money_sum_base(other, &rates, NULL));

	for (size_t i = 0; order == 0; i++) {
		const struct money *first = foreign_at(one, i), *second = foreign_at(other, i);

		if (!first || !second)
			return (first != NULL) - (second != NULL);
		order = strcmp(first->currency, second->currency);
		if (order == 0)
			order = compare_numbers(first->minor, second->minor);
	}
	return order;
}

static inline int
compare_worth(const struct field *field, const void *one, const void *other)
{
	struct list first = { (void *)one, 1, 1 }, second = { (void *)other, 1, 1 };

	return field->kind == FIELD_MONIES ? compare_amounts(one, other)
									   : compare_amounts(&first, &second);
}

static inline int
compare_by(const struct model *model, const struct field *field,
	const struct contact *one, const struct contact *other)
{
	const struct list *pipeline = &model->fixture->settings.pipeline;

	if (field->kind == FIELD_MONEY || field->kind == FIELD_MONIES)
		return compare_worth(field, field_value(field, one), field_value(field, other));
	if (strcmp(field->name, "stage") == 0)
		return compare_numbers((int64_t)stage_index(pipeline, one->stage),
			(int64_t)stage_index(pipeline, other->stage));
	return field_compare(field, one, other);
}

static inline int
compare(const void *first, const void *second, void *context)
{
	const struct contact *one = first, *other = second;
	const struct model *model = context;
	const struct roll_request *request = model->request;
	const struct field *field = request->sort;
	int order = 0;

	if (!field && request->shape == ROLL_BY_STAGE)
		order = compare_numbers(other->score.value, one->score.value);
	if (!field && order == 0)
		order =
			compare_by(model, field_find(contact_fields, span_of("name")), one, other);
	if (field && field_is_absent(field, one) != field_is_absent(field, other))
		return field_is_absent(field, one) ? 1 : -1;
	if (field) {
		order = compare_by(model, field, one, other);
		order = request->direction == ROLL_DESCENDING ? -order : order;
	}
	return order ? order : id_compare(one->id, other->id);
}

/* Everybody who matches now, in order. */
static inline struct model
model_of(struct fixture *fixture, const struct roll_request *request)
{
	struct model model = { fixture, request, { 0 } };
	struct view_request all = {
		.query = request->query,
		.today = request->today,
		.arena = &fixture->arena,
		.depth = VIEW_RECORDS,
	};

	worked(fixture, view_list(&fixture->book, &all, collect, &model, &fixture->error));
	if (model.all.count > 0)
		qsort_r(
			model.all.items, model.all.count, sizeof(struct contact), compare, &model);
	return model;
}

static inline struct list
column_of(const struct model *model, const char *stage)
{
	struct list column = { 0 };

	for (size_t i = 0; i < model->all.count; i++) {
		const struct contact *contact = list_at(&model->all, i, sizeof(*contact));

		if (!*stage || strcmp(contact->stage, stage) == 0)
			*(struct contact *)list_push(
				&column, sizeof(*contact), &model->fixture->arena) = *contact;
	}
	return column;
}

static inline const struct contact *
contact_at(const struct list *list, size_t index)
{
	return list_at(list, index, sizeof(struct contact));
}

/* ------ what a roll says ------ */

static inline size_t
smaller(size_t one, size_t other)
{
	return one < other ? one : other;
}

/* Where the window must begin. */
static inline size_t
first_of(const struct roll_place *place, size_t position, size_t total)
{
	size_t most = total > place->count ? total - place->count : 0;

	if (place->where == ROLL_FIRST)
		return 0;
	if (place->where == ROLL_LAST)
		return most;
	if (place->count > 0)
		position -= smaller(smaller(place->before, place->count - 1), position);
	return place->count > 0 ? smaller(position, most) : position;
}

static inline bool
check_window(struct fixture *fixture, struct roll *roll, const struct list *column,
	const struct roll_place *place, size_t position)
{
	size_t first = first_of(place, position, column->count);
	size_t count = smaller(place->count, column->count - first);
	struct arena arena = ARENA_INIT;
	struct roll_window window;
	bool ok = worked(fixture,
		roll_window(roll, &fixture->book, place, &arena, &window, &fixture->error));

	ok = ok && window.contacts.count == count && window.has_before == (first > 0) &&
		window.has_after == (first + count < column->count);
	for (size_t i = 0; ok && i < count; i++)
		ok = id_equal(
			contact_at(&window.contacts, i)->id, contact_at(column, first + i)->id);
	if (ok && place->where == ROLL_AT && count > 0)
		ok = window.at == position - first;
	arena_release(&arena);
	return ok;
}

static inline bool
check_ends(struct fixture *fixture, struct roll *roll, const struct list *column,
	const char *stage)
{
	size_t counts[] = { 0, 1, 2, 7, column->count - (column->count > 0), column->count,
		column->count + 1 };
	bool ok = true;

	for (size_t i = 0; ok && i < sizeof(counts) / sizeof(*counts); i++) {
		struct roll_place place = { stage, ROLL_FIRST, { { 0 } }, 0, counts[i],
			ROLL_CARDS };

		ok = check_window(fixture, roll, column, &place, 0);
		place.where = ROLL_LAST;
		/* An empty window at the end stands between all and nothing. */
		ok = ok && (counts[i] == 0 || check_window(fixture, roll, column, &place, 0));
	}
	return ok;
}

static inline bool
check_step(struct fixture *fixture, struct roll *roll, const struct list *column,
	const char *stage, size_t position, int64_t step)
{
	int64_t target = (int64_t)position + step, last = (int64_t)column->count - 1;
	struct id found = { { 0 } };

	target = target < 0 ? 0 : target > last ? last : target;
	return worked(fixture,
			   roll_step(roll, &fixture->book, stage, contact_at(column, position)->id,
				   step, &found, &fixture->error)) &&
		id_equal(found, contact_at(column, (size_t)target)->id);
}

static inline bool
check_around(struct fixture *fixture, struct roll *roll, const struct list *column,
	const char *stage, uint32_t *seed)
{
	bool ok = true;

	for (int i = 0; ok && column->count > 0 && i < 12; i++) {
		size_t position = chance(seed, (uint32_t)column->count);
		struct roll_place place = { stage, ROLL_AT, contact_at(column, position)->id,
			chance(seed, 6), 1 + chance(seed, 9), ROLL_CARDS };
		int64_t step = (int64_t)chance(seed, 14) - 7;

		ok = check_window(fixture, roll, column, &place, position) &&
			check_step(fixture, roll, column, stage, position, step);
	}
	return ok;
}

static inline bool
check_column(struct fixture *fixture, struct roll *roll, const struct model *model,
	const char *stage, uint32_t *seed)
{
	struct list column = column_of(model, stage);
	int64_t count = -1;

	return worked(fixture,
			   roll_count(roll, &fixture->book, stage, &count, &fixture->error)) &&
		count == (int64_t)column.count && check_ends(fixture, roll, &column, stage) &&
		check_around(fixture, roll, &column, stage, seed);
}

static inline bool
check_roll(struct fixture *fixture, struct roll *roll, const struct roll_request *request,
	uint32_t *seed)
{
	struct model model = model_of(fixture, request);
	bool ok = true;

	if (request->shape == ROLL_WHOLE)
		return check_column(fixture, roll, &model, "", seed);
	for (int i = 0; ok && stages[i]; i++)
		ok = check_column(fixture, roll, &model, stages[i], seed);
	return ok;
}

static inline void
gather_all(struct fixture *fixture, struct roll *roll)
{
	for (int i = 0; i < 1000 && !roll_is_complete(roll); i++)
		worked(fixture, roll_gather(roll, &fixture->book, 0, &fixture->error));
}

static inline const struct query *
query_of(struct fixture *fixture, const char *line)
{
	struct query_context context = { fixture->act.today, &fixture->settings,
		&fixture->arena };

	return query_parse_line(line, &context, &fixture->error);
}

static inline const struct query *
some_query(struct fixture *fixture, uint32_t *seed)
{
	return query_of(fixture, one_of(seed, queries));
}

/* Anything that may happen to somebody while a roll gathers. */
static inline void
change_something(struct fixture *fixture, uint32_t *seed, int *count)
{
	struct id id = id_at(fixture, chance(seed, PEOPLE));
	struct list ids = only(fixture, id), tag = { 0 };

	list_push_text(&tag, one_of(seed, tags), &fixture->arena);
	switch (chance(seed, 4)) {
	case 0:
		joins(fixture, PEOPLE + (*count)++, someone(fixture, seed));
		break;
	case 1:
		is_archived(fixture, id);
		break;
	case 2:
		worked(fixture,
			change_untag(&fixture->book, &fixture->act, &ids, &tag, &fixture->arena,
				&fixture->outcome, &fixture->error));
		break;
	default:
		if (!change_move(&fixture->book, &fixture->act, &ids, one_of(seed, stages),
				"so it is", &fixture->arena, &fixture->outcome, &fixture->error))
			error_release(&fixture->error);
	}
}

#endif
