#include "book/applying.h"

#include "base/utf8.h"
#include "core/enriched.h"
#include "core/merge.h"
#include "core/privacy.h"
#include "format/json.h"

#include <string.h>

/* A row under way into a contact that is there. */
struct row {
	struct applying *applying;
	const struct staged_contact *staged;
	const struct contact *existing;
	struct contact *contact;
	struct memory memory; /* what rows said and gave before */
	struct text sums;     /* what this one says, to be remembered */
	enum {
		ROW_ASKS,   /* changes what an import gave, and fills what is empty */
		ROW_YIELDS, /* fills what is empty, and nothing is told */
		ROW_WINS,
	} manner;
};

/* ------ values ------ */

static bool
is_text(const struct field *field)
{
	return field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
		field->kind == FIELD_WORD;
}

/* What tells two values of a field apart. */
static const char *
value_of(const struct field *field, const struct contact *contact, struct arena *arena)
{
	const struct field fields[] = { *field, { 0 } };
	struct text text = TEXT_INIT;

	if (is_text(field))
		return *(const char *const *)field_value(field, contact);
	json_write(&text, fields, contact, &json_lossless);
	return text_take(&text, arena);
}

/* Fields that a row says one value of, or several texts; not those that have a place of
 * their own or that only the book itself knows. */
static bool
is_said(const struct staged_contact *staged, const struct field *field)
{
	static const char *const unsaid[] = { "id", "externalId", "createdAt", "updatedAt",
		"custom", NULL };

	if (!(field->uses & FIELD_STORED) || field->uses & FIELD_INTERNAL ||
		field_is_absent(field, &staged->contact))
		return false;
	for (const char *const *name = unsaid; *name; name++)
		if (strcmp(*name, field->name) == 0)
			return false;
	return !staged->is_named_after || strcmp(field->name, "name") != 0;
}

/* ------ which of two values ------ */

static const char *
join(const char *before, const char *after, struct arena *arena)
{
	if (!*before || strstr(after, before))
		return after;
	return strstr(before, after) ? before : arena_format(arena, "%s\n%s", before, after);
}

static struct arena *
arena_of(const struct row *row)
{
	return row->applying->step->arena;
}

/* A value that the contact has, and what the row says instead. */
struct choice {
	const char *name;        /* of the field or member */
	const char *said, *mine; /* as they are compared; "" for nothing */
	const char *before;      /* what a row that is the same said in this import */
	const char *said_shown, *mine_shown;
};

/* What was offered is looked through as what goes in is: a number that must not be stored
 * must not be shown either. */
static bool
keep_mine(struct row *row, const struct choice *choice, struct error *error)
{
	if (!privacy_check(span_of(choice->said), choice->name, error))
		return false;
	told_kept(row->applying, row->staged, row->existing,
		&(struct told_value){ choice->name, choice->mine_shown, choice->said_shown });
	return true;
}

/* Whether an import gave what the contact has. */
static bool
is_given_before(const struct row *row, const struct choice *choice)
{
	const struct memory now = { &row->existing->former_lines, "" };

	return memory_has_given(&now, choice->name, choice->mine);
}

/* What the row said before is no news, so that what was done here since stays. */
static bool
is_news(const struct row *row, const struct choice *choice)
{
	return !row->staged->source ||
		(!memory_has_said(&row->memory, choice->name, choice->said) &&
			strcmp(choice->said, choice->before) != 0);
}

/* Whether what the row says goes in where the contact has something else.  What an import
 * gave, nobody typed. */
static bool
goes_in(const struct row *row, const struct choice *choice, bool is_given)
{
	if (strcmp(choice->said, choice->mine) == 0)
		return false;
	return row->manner == ROW_WINS ||
		(is_news(row, choice) &&
			(!*choice->mine || (row->manner == ROW_ASKS && is_given)));
}

/* Whether it is a conflict that a person should know of. */
static bool
is_conflict(const struct row *row, const struct choice *choice)
{
	return row->manner == ROW_ASKS && *choice->mine &&
		strcmp(choice->said, choice->mine) != 0 && is_news(row, choice);
}

static bool
choose(struct row *row, const struct choice *choice, bool *is_taken, struct error *error)
{
	bool is_row = row->staged->source != NULL;
	bool is_given = is_row && is_given_before(row, choice);
	bool is_same = strcmp(choice->said, choice->mine) == 0;

	*is_taken = goes_in(row, choice, is_given);
	if (is_row && (*is_taken || (is_same && is_given)))
		memory_add(&row->sums, choice->name, choice->said);
	else if (is_row)
		memory_add_said(&row->sums, choice->name, choice->said);
	return *is_taken || !is_conflict(row, choice) || keep_mine(row, choice, error);
}

static const char *
said_before(const struct row *row, const struct field *field)
{
	const struct staged_contact *before = row->staged->before;

	return before && is_said(before, field)
		? value_of(field, &before->contact, arena_of(row))
		: "";
}

/* Prose of rows of one import is joined. */
static void
take_prose(struct row *row, const struct field *field, const struct choice *choice)
{
	const char **prose = field_of(field, row->contact);
	struct text *given = &row->applying->group.given;
	bool is_joined = memory_holds(given, choice->name, choice->mine);

	*prose = is_joined ? join(choice->mine, choice->said, arena_of(row)) : choice->said;
	if (row->staged->source && is_joined)
		memory_add(&row->sums, choice->name, *prose);
	if (row->staged->is_shared)
		memory_add(given, choice->name, *prose);
}

static bool
take_value(struct row *row, const struct field *field, struct error *error)
{
	struct arena *arena = arena_of(row);
	const struct contact *said = &row->staged->contact;
	bool is_absent = field_is_absent(field, row->contact), is_taken;
	struct choice choice = {
		.name = field->name,
		.said = value_of(field, said, arena),
		.mine = is_absent ? "" : value_of(field, row->contact, arena),
		.before = said_before(row, field),
		.said_shown = field_show(field, said, arena),
		.mine_shown = field_show(field, row->contact, arena),
	};

	if (!choose(row, &choice, &is_taken, error))
		return false;
	if (is_taken && field->kind == FIELD_PROSE)
		take_prose(row, field, &choice);
	else if (is_taken)
		merge_fill(row->contact, said, field);
	return true;
}

static bool
is_new_text(const struct row *row, const struct field *field, const char *text)
{
	const struct staged_contact *before = row->staged->before;

	return !row->staged->source ||
		(!memory_has_said(&row->memory, field->name, text) &&
			!(before && list_has_text(field_value(field, &before->contact), text)));
}

/* A list holds what it held, and then what the row says besides; what it said before and
 * is not there any more was taken away by somebody. */
static void
take_texts(struct row *row, const struct field *field)
{
	const struct list *said = field_value(field, &row->staged->contact);
	struct list *mine = field_of(field, row->contact);
	struct list all = { 0 }, news = { 0 };

	for (size_t i = 0; i < said->count; i++) {
		const char *text = list_text(said, i);

		if (row->manner == ROW_WINS || is_new_text(row, field, text))
			list_push_text(&news, text, arena_of(row));
		if (row->staged->source)
			memory_add(&row->sums, field->name, text);
	}
	applying_unite(&all, mine, arena_of(row));
	applying_unite(&all, &news, arena_of(row));
	*mine = all;
}

static bool
take_custom(struct row *row, const struct custom *said, struct error *error)
{
	struct arena *arena = arena_of(row);
	const struct staged_contact *before = row->staged->before;
	const struct custom *former =
		before ? custom_find(&before->contact.custom, said->name) : NULL;
	struct custom *mine = custom_find(&row->contact->custom, said->name);
	struct choice choice = {
		.name = said->name,
		.said = said->json,
		.mine = mine ? mine->json : "",
		.before = former ? former->json : "",
		.said_shown = custom_brief(said, arena),
		.mine_shown = mine ? custom_brief(mine, arena) : "",
	};
	bool is_taken;

	if (!choose(row, &choice, &is_taken, error))
		return false;
	if (is_taken && mine)
		mine->json = said->json;
	else if (is_taken)
		*(struct custom *)list_push(&row->contact->custom, sizeof(*said), arena) = *said;
	return true;
}

/* The members in a list of their own, as those of the contact before stay what they
 * were. */
static bool
take_customs(struct row *row, struct error *error)
{
	const struct list *said = &row->staged->contact.custom;
	struct list own = { 0 };

	for (size_t i = 0; i < row->contact->custom.count; i++)
		*(struct custom *)list_push(&own, sizeof(struct custom), arena_of(row)) =
			*(struct custom *)list_at(&row->contact->custom, i, sizeof(struct custom));
	row->contact->custom = own;
	for (size_t i = 0; i < said->count; i++)
		if (!take_custom(row, list_at(said, i, sizeof(struct custom)), error))
			return false;
	return true;
}

static bool
take_all(struct row *row, struct error *error)
{
	for (const struct field *field = contact_fields; field->name; field++) {
		if (!is_said(row->staged, field))
			continue;
		if (field->kind == FIELD_TEXTS)
			take_texts(row, field);
		else if (!take_value(row, field, error))
			return false;
	}
	return take_customs(row, error);
}

/* ------ a contact that is there ------ */

/* A contact that has another foreign id already is found by this one, too. */
static void
remember_id(
	struct contact *contact, const struct staged_contact *staged, struct arena *arena)
{
	const char *id = staged->contact.external_id;

	if (!*id || strcmp(contact->external_id, id) == 0)
		return;
	if (!*contact->external_id) {
		contact->external_id = id;
	} else if (!list_has_text(&contact->former_ids, id)) {
		struct list ids = { 0 };

		applying_unite(&ids, &contact->former_ids, arena);
		list_push_text(&ids, id, arena);
		contact->former_ids = ids;
	}
}

/* A move that a table tells of is one of today. */
static bool
note_move(struct applying *applying, const struct contact *before,
	struct contact *contact, struct error *error)
{
	const struct act *act = applying->step->act;
	struct interaction move = interaction_make();

	if (strcmp(before->stage, contact->stage) == 0)
		return true;
	if (date_compare(before->stage_since, contact->stage_since) == 0)
		contact->stage_since = act->today;
	move.id = id_new();
	move.client_id = contact->id;
	move.type = "stage";
	move.date = contact->stage_since;
	move.at = act->now;
	move.from = before->stage;
	move.to = contact->stage;
	move.since = before->stage_since;
	move.by = act->who;
	return store_put_interaction(applying->step->txn, &move, NULL, error);
}

/* Our own table is there to be edited; one that was written before the contact was
 * changed here cannot know what is newer. */
static bool
is_up_to_date(const struct staged_contact *staged, const struct contact *existing)
{
	int64_t said = staged->contact.updated_at.second;

	return !staged->source && (said == 0 || said == existing->updated_at.second);
}

static int
manner_of(const struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing)
{
	bool is_former = applying_is_former(existing, staged->id);

	if (applying->staging->request->conflicts == IMPORT_OVERWRITES ||
		(!is_former && is_up_to_date(staged, existing)))
		return ROW_WINS;
	return is_former ? ROW_YIELDS : ROW_ASKS;
}

bool
applying_row(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	struct arena *arena = applying->step->arena;
	struct row row = { applying, staged, existing, contact, .sums = TEXT_INIT };
	bool ok;

	*contact = *existing;
	row.manner = manner_of(applying, staged, existing);
	if (staged->source) {
		row.memory = memory_of(applying_memory(applying, existing), staged, arena);
		if (row.manner != ROW_WINS && memory_is_known(&row.memory, staged))
			return true;
		text_add(&row.sums, staged->contact.imported_line);
	}
	ok = take_all(&row, error) &&
		applying_leave_merged(applying, staged, existing, contact, error);
	if (ok && staged->source)
		memory_keep(contact, staged, &row.sums, arena);
	text_release(&row.sums);
	if (!ok)
		return false;
	if (!id_equal(existing->id, staged->id))
		remember_id(contact, staged, arena);
	enriched_settle(existing, contact, arena);
	return note_move(applying, existing, contact, error);
}

/* ------ a new one ------ */

static void
add_values(const struct staged_contact *staged, struct text *sums, struct arena *arena)
{
	const struct contact *said = &staged->contact;

	for (const struct field *field = contact_fields; field->name; field++) {
		const struct list *texts = field_value(field, said);

		if (!is_said(staged, field))
			continue;
		if (field->kind != FIELD_TEXTS)
			memory_add(sums, field->name, value_of(field, said, arena));
		for (size_t i = 0; field->kind == FIELD_TEXTS && i < texts->count; i++)
			memory_add(sums, field->name, list_text(texts, i));
	}
	for (size_t i = 0; i < said->custom.count; i++) {
		const struct custom *custom = list_at(&said->custom, i, sizeof(*custom));

		memory_add(sums, custom->name, custom->json);
	}
}

void
applying_remember_new(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact)
{
	struct arena *arena = applying->step->arena;
	struct text sums = TEXT_INIT;

	text_add(&sums, staged->contact.imported_line);
	add_values(staged, &sums, arena);
	if (staged->is_named_after)
		memory_add(&sums, "name", contact->name);
	if (!*staged->contact.stage)
		memory_add(&sums, "stage", contact->stage);
	contact->imported_line = "";
	memory_keep(contact, staged, &sums, arena);
	if (staged->is_shared)
		text_add_bytes(&applying->group.given, sums.bytes, sums.length);
	text_release(&sums);
}

/* ------ several rows that are one ------ */

static void
fold_field(struct contact *into, const struct contact *more, const struct field *field,
	struct arena *arena)
{
	if (field->kind == FIELD_TEXTS) {
		applying_unite(field_of(field, into), field_value(field, more), arena);
	} else if (field->kind == FIELD_PROSE) {
		const char **prose = field_of(field, into);

		*prose = join(*prose, *(const char *const *)field_value(field, more), arena);
	} else {
		merge_fill(into, more, field);
	}
}

static void
fold_custom(struct contact *into, const struct custom *more, struct arena *arena)
{
	struct custom *one = custom_find(&into->custom, more->name);

	if (!one)
		one = list_push(&into->custom, sizeof(*one), arena);
	*one = *more;
}

void
applying_fold_row(
	struct staged_contact *into, const struct staged_contact *more, struct arena *arena)
{
	for (const struct field *field = contact_fields; field->name; field++)
		if (is_said(more, field))
			fold_field(&into->contact, &more->contact, field, arena);
	for (size_t i = 0; i < more->contact.custom.count; i++)
		fold_custom(&into->contact,
			list_at(&more->contact.custom, i, sizeof(struct custom)), arena);
	if (into->is_named_after && more->is_named_after)
		into->contact.name = more->contact.name;
	into->is_named_after = into->is_named_after && more->is_named_after;
	memory_fold(into, more, arena);
	into->place = more->place;
}
