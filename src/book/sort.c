#include "book/sort.h"

#include "base/text.h"
#include "base/utf8.h"
#include "core/stage.h"

#include <inttypes.h>
#include <string.h>

/* Sorts before every character of a folded text, and behind its end. */
enum { TEXTS_SEPARATOR = 1 };

/* So that comparing without a sign orders as with one. */
static uint64_t
number_of(int64_t value)
{
	return (uint64_t)value ^ (uint64_t)1 << 63;
}

static struct sort_key
key_of_number(int64_t value)
{
	return (struct sort_key){ .number = number_of(value), .text = "" };
}

/* The text as far as it counts. */
static const char *
shortened(const struct sort *sort, const char *text, struct arena *arena)
{
	if (sort->limit == 0 || strlen(text) <= sort->limit)
		return text;
	return span_copy(span_head(span_of(text), sort->limit), arena);
}

/* Its first bytes join the number, which is quicker to compare; the rest stays text. */
static void
add_text(struct sort_key *key, const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		key->number = key->number << 8 | (unsigned char)*text;
		text += *text != '\0';
	}
	key->text = text;
}

static struct sort_key
key_of_text(const struct sort *sort, const char *text, struct arena *arena)
{
	struct sort_key key = { .text = "" };

	add_text(&key, shortened(sort, text, arena), sizeof(key.number));
	return key;
}

/* ------ a key of a member of each kind ------ */

typedef struct sort_key (*make_key)(const struct sort *sort, const struct field *field,
	const void *member, struct arena *arena);

static struct sort_key
make_text(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)field;
	return key_of_text(sort, utf8_fold(*(const char *const *)member, arena), arena);
}

static struct sort_key
make_texts(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	const struct list *texts = member;
	struct text all = TEXT_INIT;

	(void)field;
	for (size_t i = 0; i < texts->count; i++) {
		text_add(&all, utf8_fold(list_text(texts, i), arena));
		text_add_char(&all, TEXTS_SEPARATOR);
	}
	return key_of_text(sort, text_take(&all, arena), arena);
}

/* As its worth in the base currency; what no rate joins with that by currency and amount,
 * as a text that orders the same. */
static struct sort_key
make_worth(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	struct list one = { (void *)member, 1, 1 };
	const struct list *sum = field->kind == FIELD_MONIES ? member : &one;
	const struct money_rates *rates = &sort->settings->money;
	struct text apart = TEXT_INIT;
	bool is_complete;
	struct sort_key key = key_of_number(money_sum_base(sum, rates, &is_complete));

	for (size_t i = 0; !is_complete && i < sum->count; i++) {
		const struct money *money = list_at(sum, i, sizeof(*money));

		if (!money_is_joined(*money, rates))
			text_add_format(
				&apart, "%s%016" PRIx64, money->currency, number_of(money->minor));
	}
	key.is_apart = !is_complete;
	key.text = text_take(&apart, arena);
	return key;
}

/* As its place in the pipeline. */
static struct sort_key
make_stage(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)field;
	(void)arena;
	return key_of_number(
		(int64_t)stage_index(&sort->settings->pipeline, *(const char *const *)member));
}

static struct sort_key
make_id(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)field;
	return key_of_text(sort, id_show(*(const struct id *)member, arena), arena);
}

static struct sort_key
make_date(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)sort;
	(void)field;
	(void)arena;
	return key_of_number(((const struct date *)member)->day);
}

static struct sort_key
make_moment(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)sort;
	(void)field;
	(void)arena;
	return key_of_number(((const struct moment *)member)->second);
}

static struct sort_key
make_count(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)sort;
	(void)field;
	(void)arena;
	return key_of_number(*(const int64_t *)member);
}

static struct sort_key
make_hundredths(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)sort;
	(void)field;
	(void)arena;
	return key_of_number(((const struct hundredths *)member)->value);
}

static struct sort_key
make_flag(const struct sort *sort, const struct field *field, const void *member,
	struct arena *arena)
{
	(void)sort;
	(void)field;
	(void)arena;
	return key_of_number(*(const bool *)member);
}

/* Indexed by enum field_kind. */
static const make_key makers[] = {
	[FIELD_TEXT] = make_text,
	[FIELD_PROSE] = make_text,
	[FIELD_WORD] = make_text,
	[FIELD_TEXTS] = make_texts,
	[FIELD_ID] = make_id,
	[FIELD_DATE] = make_date,
	[FIELD_MOMENT] = make_moment,
	[FIELD_MONEY] = make_worth,
	[FIELD_MONIES] = make_worth,
	[FIELD_COUNT] = make_count,
	[FIELD_HUNDREDTHS] = make_hundredths,
	[FIELD_FLAG] = make_flag,
};

static make_key
maker_of(const struct field *field)
{
	return field->offset == offsetof(struct contact, stage) ? make_stage
															: makers[field->kind];
}

/* The best score first, then the name. */
static struct sort_key
make_rank(const struct sort *sort, const struct contact *contact, struct arena *arena)
{
	uint32_t score = (uint32_t)contact->score.value ^ (uint32_t)1 << 31;
	struct sort_key key = { .number = ~score };
	const char *name = utf8_fold(contact->name, arena);

	add_text(&key, shortened(sort, name, arena), sizeof(score));
	return key;
}

struct sort_key
sort_key_make(const struct sort *sort, const struct contact *contact, struct arena *arena)
{
	const struct field *field = sort->field;
	struct sort_key key;

	if (!field)
		return make_rank(sort, contact, arena);
	key = maker_of(field)(sort, field, field_value(field, contact), arena);
	key.is_absent = field_is_absent(field, contact);
	return key;
}

int
sort_key_compare(
	const struct sort *sort, const struct sort_key *one, const struct sort_key *other)
{
	int order;

	if (one->is_absent != other->is_absent)
		return one->is_absent ? 1 : -1;
	if (one->number != other->number)
		order = one->number < other->number ? -1 : 1;
	else
		order = strcmp(one->text, other->text);
	return sort->field && sort->direction == SORT_DESCENDING ? -order : order;
}
