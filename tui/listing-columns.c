#include "tui/listing-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "core/settings-value.h"
#include "format/human.h"
#include "tui/shown.h"

/* Between two columns, and what the name takes at least and at most. */
enum { GAP = 2, LEAST_NAME = 16, MOST_NAME = 32, LEAST_REST = 8 };

typedef const char *(*show_cell)(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena);
typedef enum style (*style_cell)(
	const struct list_view *list, const struct contact *contact);

/* How a column looks: by its name, else by its kind. */
struct list_look {
	const char *name; /* "" for all of the kind */
	enum field_kind kind;
	const char *heading; /* NULL: the label of the field */
	int columns;
	bool is_number;
	show_cell show;
	enum style style;
	style_cell style_of; /* NULL: always the same */
};

/* ------ what a cell says ------ */

static const char *
show_plain(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena)
{
	(void)list;
	return field_show(field, contact, arena);
}

static const char *
show_labelled(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena)
{
	return shown_member(list->view.session->settings, field, contact, arena);
}

static const char *
show_sum(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena)
{
	const struct list *sum = field_value(field, contact);

	if (sum->count == 0)
		return "";
	return money_sum_show(sum, &list->view.session->settings->money, arena);
}

static const char *
show_tags(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena)
{
	struct text text = TEXT_INIT;

	(void)list;
	(void)field;
	for (size_t i = 0; i < contact->tags.count; i++)
		text_add_format(&text, "%s#%s", i ? " " : "", list_text(&contact->tags, i));
	return text_take(&text, arena);
}

static int64_t
days_until_due(const struct list_view *list, const struct contact *contact)
{
	return (int64_t)contact->next_due.day - list->view.session->today.day;
}

static const char *
show_due(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena)
{
	int64_t days = days_until_due(list, contact);

	(void)field;
	if (!date_is_known(contact->next_due))
		return "";
	if (days == 0)
		return "today";
	return days < 0 ? arena_format(arena, "%s overdue", human_age(-days, arena))
					: arena_format(arena, "in %s", human_age(days, arena));
}

static const char *
show_quiet(const struct list_view *list, const struct field *field,
	const struct contact *contact, struct arena *arena)
{
	(void)list;
	(void)field;
	return human_age(contact->quiet_days, arena);
}

/* ------ and how ------ */

static enum style
style_stage(const struct list_view *list, const struct contact *contact)
{
	static const enum style styles_of[] = {
		[STAGE_OPEN] = STYLE_NORMAL,
		[STAGE_WON] = STYLE_WON,
		[STAGE_LOST] = STYLE_LOST,
	};

	return styles_of[stage_of(&list->view.session->settings->pipeline, contact->stage)
						 .kind];
}

static enum style
style_due(const struct list_view *list, const struct contact *contact)
{
	int64_t days = days_until_due(list, contact);

	if (days < 0)
		return STYLE_OVERDUE;
	return days == 0 ? STYLE_DUE : STYLE_DIM;
}

static enum style
style_quiet(const struct list_view *list, const struct contact *contact)
{
	return contact->quiet_days >= list->view.session->settings->quiet_days ? STYLE_QUIET
																		   : STYLE_DIM;
}

/* The first that fits: names before kinds. */
static const struct list_look looks[] = {
	{ "name", FIELD_TEXT, NULL, LEAST_NAME, false, show_plain, STYLE_NORMAL, NULL },
	{ "stage", FIELD_TEXT, NULL, 13, false, show_labelled, STYLE_NORMAL, style_stage },
	{ "platform", FIELD_TEXT, NULL, 8, false, show_labelled, STYLE_DIM, NULL },
	{ "tags", FIELD_TEXTS, NULL, 16, false, show_tags, STYLE_TAG, NULL },
	{ "nextDue", FIELD_DATE, NULL, 12, false, show_due, STYLE_DIM, style_due },
	{ "quiet", FIELD_COUNT, "Quiet", 5, true, show_quiet, STYLE_DIM, style_quiet },
	{ "completeness", FIELD_COUNT, "Compl", 5, true, show_plain, STYLE_DIM, NULL },
	{ "", FIELD_TEXT, NULL, 16, false, show_plain, STYLE_NORMAL, NULL },
	{ "", FIELD_PROSE, NULL, 24, false, show_plain, STYLE_NORMAL, NULL },
	{ "", FIELD_WORD, NULL, 7, false, show_plain, STYLE_NORMAL, NULL },
	{ "", FIELD_TEXTS, NULL, 20, false, show_plain, STYLE_NORMAL, NULL },
	{ "", FIELD_ID, NULL, 36, false, show_plain, STYLE_DIM, NULL },
	{ "", FIELD_DATE, NULL, 10, false, show_plain, STYLE_DIM, NULL },
	{ "", FIELD_MOMENT, NULL, 20, false, show_plain, STYLE_DIM, NULL },
	{ "", FIELD_MONEY, NULL, 10, true, show_plain, STYLE_MONEY, NULL },
	{ "", FIELD_MONIES, NULL, 12, true, show_sum, STYLE_MONEY, NULL },
	{ "", FIELD_COUNT, NULL, 5, true, show_plain, STYLE_NORMAL, NULL },
	{ "", FIELD_HUNDREDTHS, NULL, 5, true, show_plain, STYLE_NORMAL, NULL },
	{ "", FIELD_FLAG, NULL, 3, false, show_plain, STYLE_NORMAL, NULL },
	{ 0 },
};

static const struct list_look *
look_of(const struct field *field)
{
	for (const struct list_look *look = looks; look->name; look++)
		if (strcmp(look->name, field->name) == 0 ||
			(!*look->name && look->kind == field->kind))
			return look;
	return NULL;
}

const char *
list_column_heading(const struct list_column *column)
{
	return column->look->heading ? column->look->heading : column->field->label;
}

const char *
list_column_show(const struct list_column *column, const struct list_view *list,
	const struct contact *contact, struct arena *arena)
{
	return column->look->show(list, column->field, contact, arena);
}

enum style
list_column_style(const struct list_column *column, const struct list_view *list,
	const struct contact *contact)
{
	return column->look->style_of ? column->look->style_of(list, contact)
								  : column->look->style;
}

bool
list_column_is_number(const struct list_column *column)
{
	return column->look->is_number;
}

/* ------ which columns there are ------ */

static const struct field *
field_at(const struct list *fields, size_t index)
{
	return *(const struct field *const *)list_at(
		fields, index, sizeof(const struct field *));
}

static bool
has_field(const struct list *fields, const struct field *field)
{
	for (size_t i = 0; i < fields->count; i++)
		if (field_at(fields, i) == field)
			return true;
	return false;
}

static void
add_field(struct list *fields, const struct field *field, struct arena *arena)
{
	if (!has_field(fields, field))
		*(const struct field **)list_push(fields, sizeof(field), arena) = field;
}

void
list_view_choose_default(struct list_view *list)
{
	const struct list *names = &list->view.session->settings->list_columns;

	list->chosen = (struct list){ 0 };
	add_field(&list->chosen, field_find(contact_fields, span_of("name")), &list->arena);
	for (size_t i = 0; i < names->count; i++)
		add_field(&list->chosen, field_find(contact_fields, span_of(list_text(names, i))),
			&list->arena);
}

bool
list_view_choose(struct list_view *list, const char *names, struct error *error)
{
	struct list chosen = { 0 };

	if (!*names) {
		list_view_choose_default(list);
		return true;
	}
	if (!value_columns(names, &chosen, &list->arena, error))
		return false;
	list->chosen = (struct list){ 0 };
	add_field(&list->chosen, field_find(contact_fields, span_of("name")), &list->arena);
	for (size_t i = 0; i < chosen.count; i++)
		add_field(&list->chosen,
			field_find(contact_fields, span_of(list_text(&chosen, i))), &list->arena);
	return true;
}

/* ------ where they stand ------ */

/* Whether the field is among the columns that are not skipped. */
static bool
is_in_reach(const struct list_view *list, const struct field *field)
{
	for (size_t i = 0; i < list->chosen.count; i++)
		if (field_at(&list->chosen, i) == field)
			return i == 0 || i > (size_t)list->skipped;
	return false;
}

/* The name, the field that sorts when it would be out of reach, and the rest of those
 * chosen from the first one in sight on. */
static struct list
fields_in_order(const struct list_view *list, struct arena *arena)
{
	struct list fields = { 0 };

	add_field(&fields, field_at(&list->chosen, 0), arena);
	if (!is_in_reach(list, list->sort))
		add_field(&fields, list->sort, arena);
	for (size_t i = 1 + (size_t)list->skipped; i < list->chosen.count; i++)
		add_field(&fields, field_at(&list->chosen, i), arena);
	return fields;
}

/* The labels of stages are what the configuration says. */
static int
stage_columns(const struct list_view *list)
{
	const struct list *pipeline = &list->view.session->settings->pipeline;
	size_t widest = 5;

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));
		size_t columns = utf8_columns(stage->label);

		widest = columns > widest ? columns : widest;
	}
	return widest < MOST_NAME / 2 ? (int)widest : MOST_NAME / 2;
}

/* As wide as its contents and the heading, which may carry the mark of the order. */
static int
columns_of(const struct list_view *list, const struct list_column *column)
{
	int heading = (int)utf8_columns(list_column_heading(column)) +
		(column->field == list->sort ? 2 : 0);
	int columns = strcmp(column->field->name, "stage") == 0 ? stage_columns(list)
															: column->look->columns;

	return columns > heading ? columns : heading;
}

/* What is left over goes to the name first, then to the last column of words. */
static void
give_rest(struct list *columns, int rest)
{
	struct list_column *name = list_at(columns, 0, sizeof(*name));
	int room = MOST_NAME - name->columns;
	int given = rest < room ? rest : room;

	name->columns += given;
	for (size_t i = columns->count; given < rest && i-- > 1;) {
		struct list_column *column = list_at(columns, i, sizeof(*column));

		if (column->look->is_number || column->field->kind == FIELD_DATE)
			continue;
		column->columns += rest - given;
		return;
	}
}

static void
place_columns(struct list *columns)
{
	int at = 1;

	for (size_t i = 0; i < columns->count; i++) {
		struct list_column *column = list_at(columns, i, sizeof(*column));

		column->column = at;
		at += column->columns + GAP;
	}
}

void
list_view_lay_out(struct list_view *list)
{
	struct arena arena = ARENA_INIT;
	struct list fields = fields_in_order(list, &arena);
	int room = list->view.area.columns - 2;

	list->columns.count = 0;
	list->has_more = false;
	for (size_t i = 0; i < fields.count; i++) {
		const struct field *field = field_at(&fields, i);
		struct list_column column = { .field = field, .look = look_of(field) };

		column.columns = columns_of(list, &column);
		room -= column.columns + (i > 0 ? GAP : 0);
		list->has_more = room < 0 && i > 0;
		if (list->has_more) {
			room += column.columns + GAP;
			break;
		}
		*(struct list_column *)list_push(&list->columns, sizeof(column), &list->arena) =
			column;
	}
	if (room > 0)
		give_rest(&list->columns, room);
	place_columns(&list->columns);
	arena_release(&arena);
}

bool
list_view_needs_records(const struct list_view *list)
{
	for (size_t i = 0; i < list->columns.count; i++) {
		const struct list_column *column = list_at(&list->columns, i, sizeof(*column));

		if (!(column->field->uses & FIELD_CARD))
			return true;
	}
	return false;
}

struct answer
list_view_shift(struct list_view *list, const char *argument)
{
	int last = (int)list->chosen.count - 2;

	if (strcmp(argument, "left") == 0 && list->skipped > 0)
		list->skipped--;
	else if (strcmp(argument, "right") == 0 && list->has_more)
		list->skipped++;
	else if (strcmp(argument, "begin") == 0)
		list->skipped = 0;
	for (bool is_end = strcmp(argument, "end") == 0;
		 is_end && list->has_more && list->skipped < last;) {
		list->skipped++;
		list_view_lay_out(list);
	}
	return answer_make(ANSWER_LOAD);
}

/* ------ the order ------ */

/* Of numbers most is looked for, of words the beginning of the alphabet. */
static void
sort_by(struct list_view *list, const struct field *field)
{
	list->sort = field;
	list->direction = look_of(field)->is_number ? LIST_DESCENDING : LIST_ASCENDING;
}

/* The next of the columns that can be sorted by. */
static const struct field *
next_sort(const struct list_view *list)
{
	size_t at = 0;

	while (at < list->chosen.count && field_at(&list->chosen, at) != list->sort)
		at++;
	for (size_t i = 1; i <= list->chosen.count; i++) {
		const struct field *field =
			field_at(&list->chosen, (at + i) % list->chosen.count);

		if (field->uses & FIELD_SORT)
			return field;
	}
	return list->sort;
}

static void
reverse(struct list_view *list)
{
	list->direction =
		list->direction == LIST_ASCENDING ? LIST_DESCENDING : LIST_ASCENDING;
}

struct answer
list_view_order(struct list_view *list, const char *argument)
{
	const struct field *field = field_find(contact_fields, span_of(argument));
	struct error error = ERROR_INIT;

	if (strcmp(argument, "reverse") == 0) {
		reverse(list);
	} else if (strcmp(argument, "next") == 0) {
		sort_by(list, next_sort(list));
	} else if (!field || !(field->uses & FIELD_SORT)) {
		fail(&error, ERROR_USAGE, "nothing can be sorted by '%s'", argument);
		return list_view_fail(list, &error);
	} else if (field == list->sort) {
		reverse(list);
	} else {
		sort_by(list, field);
	}
	return list_view_restart(list);
}
