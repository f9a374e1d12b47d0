#include "book/change.h"

#include "base/utf8.h"
#include "book/step.h"
#include "book/terms.h"
#include "core/nearest.h"

#include <string.h>

enum { SHOWN_COLUMNS = 40 }; /* of a value in a summary */

/* ------ edit ------ */

/* "tags+=vip": what is set, how, and to what. */
struct assignment {
	struct span name;
	struct span value;
	enum { ASSIGN_SET, ASSIGN_ADD, ASSIGN_REMOVE } way;
};

struct edit {
	const struct list *ids; /* of struct id */
	uint32_t base_version;
	const struct list *assignments; /* of const char * */
};

static bool
read_assignment(const char *text, struct assignment *assignment, struct error *error)
{
	struct span rest = span_of(text), name = span_split(&rest, '=');
	char sign = name.length > 0 ? name.start[name.length - 1] : '\0';

	if (!rest.start || name.length == 0)
		return fail(
			error, ERROR_USAGE, "'%s': FIELD=VALUE is expected, such as title=CEO", text);
	assignment->value = rest;
	if (sign == '+' || sign == '-') {
		assignment->way = sign == '+' ? ASSIGN_ADD : ASSIGN_REMOVE;
		name.length--;
	}
	assignment->name = span_trim(name);
	return true;
}

/* The field that may have been meant by a misspelt name, or NULL. */
static const struct field *
nearest_field(const char *name, struct arena *arena)
{
	const char *typed = utf8_fold(name, arena);
	const struct field *nearest = NULL;
	int limit = nearest_limit(typed);

	for (const struct field *field = contact_fields; field->name; field++) {
		int distance = nearest_distance(typed, utf8_fold(field->name, arena));

		if (!(field->uses & FIELD_EDITABLE) || distance > limit)
			continue;
		nearest = field;
		limit = distance - 1;
	}
	return nearest;
}

/* Fields that others change, each by a rule of its own. */
static bool
refuse_field(const struct field *field, struct error *error)
{
	if (strcmp(field->name, "stage") == 0)
		return fail(error, ERROR_USAGE, "the stage is changed by `move`");
	if (strcmp(field->name, "archived") == 0)
		return fail(error, ERROR_USAGE, "that is changed by `archive` and `unarchive`");
	return fail(error, ERROR_USAGE, "%s cannot be edited", field->name);
}

static const struct field *
editable_field(struct step *step, struct span name, struct error *error)
{
	const struct field *field = field_find(contact_fields, name);
	const char *typed = span_copy(name, step->arena);

	if (field && field->uses & FIELD_EDITABLE)
		return field;
	if (field) {
		refuse_field(field, error);
		return NULL;
	}
	field = nearest_field(typed, step->arena);
	if (field)
		fail(error, ERROR_USAGE, "there is no field '%s'; did you mean '%s'?", typed,
			field->name);
	else
		fail(error, ERROR_USAGE,
			"there is no field '%s'; 'rapport help fields' names them", typed);
	return NULL;
}

static bool
has_folded(const struct list *texts, const char *text, struct arena *arena)
{
	for (size_t i = 0; i < texts->count; i++) {
		if (strcmp(utf8_fold(list_text(texts, i), arena), utf8_fold(text, arena)) == 0)
			return true;
	}
	return false;
}

/* The texts of the list that are not among the others, compared folded. */
static struct list
list_without(const struct list *texts, const struct list *others, struct arena *arena)
{
	struct list rest = { 0 };

	for (size_t i = 0; i < texts->count; i++) {
		if (!has_folded(others, list_text(texts, i), arena))
			list_push_text(&rest, list_text(texts, i), arena);
	}
	return rest;
}

/* The texts of both, each once. */
static struct list
list_with(const struct list *texts, const struct list *others, struct arena *arena)
{
	struct list none = { 0 }, all = list_without(texts, &none, arena);

	for (size_t i = 0; i < others->count; i++) {
		if (!has_folded(&all, list_text(others, i), arena))
			list_push_text(&all, list_text(others, i), arena);
	}
	return all;
}

/* Adds or takes away what would be read as a list of its own. */
static bool
assign_list(struct step *step, const struct field *field, struct contact *contact,
	const struct assignment *assignment, struct error *error)
{
	struct field_context context = { step->act->today, "", step->arena };
	struct contact other = contact_make("");
	struct list *texts = field_of(field, contact), *others = field_of(field, &other);

	if (field->kind != FIELD_TEXTS)
		return fail(error, ERROR_USAGE, "%s holds one value; set it with %s=VALUE",
			field->name, field->name);
	if (!field_read(field, &other, assignment->value, &context, error))
		return false;
	*texts = assignment->way == ASSIGN_ADD ? list_with(texts, others, step->arena)
										   : list_without(texts, others, step->arena);
	return true;
}

static bool
assign(struct step *step, struct contact *contact, const char *text, struct error *error)
{
	struct field_context context = { step->act->today, step->settings->money.base,
		step->arena };
	struct assignment assignment = { .way = ASSIGN_SET };
	const struct field *field;

	if (!read_assignment(text, &assignment, error))
		return false;
	field = editable_field(step, assignment.name, error);
	if (!field)
		return false;
	if (assignment.way != ASSIGN_SET)
		return assign_list(step, field, contact, &assignment, error);
	return field_read(field, contact, assignment.value, &context, error);
}

static const char *
shortened(const char *value, struct arena *arena)
{
	struct text text = TEXT_INIT;

	utf8_add_cut(&text, utf8_safe(value, UTF8_LINE, arena), SHOWN_COLUMNS);
	return text_take(&text, arena);
}

/* "Sarah Chen: company Acme, no tags": the fields that are not what they were. */
static void
say_edits(struct step *step, const struct contact *before, const struct contact *after)
{
	const char *separator = "";
	struct text text = TEXT_INIT;

	for (const struct field *field = contact_fields; field->name; field++) {
		const char *old = field_show(field, before, step->arena);
		const char *new = field_show(field, after, step->arena);

		if (!(field->uses & FIELD_EDITABLE) || strcmp(old, new) == 0)
			continue;
		text_add_format(&text, "%s%s%s%s%s", separator, *new ? "" : "no ", field->name,
			*new ? " " : "", shortened(new, step->arena));
		separator = ", ";
	}
	step_say(step, "%s: %s", before->name, *separator ? text.bytes : "nothing to change");
	text_release(&text);
}

static bool
edit_one(struct step *step, const struct edit *edit, const struct contact *before,
	struct contact *after, struct error *error)
{
	if (edit->base_version && edit->base_version != before->version)
		return step_refuse_stale(step, before, error);
	*after = *before;
	for (size_t i = 0; i < edit->assignments->count; i++) {
		if (!assign(step, after, list_text(edit->assignments, i), error))
			return false;
	}
	contact_normalise(after, step->arena);
	terms_remark_platform(step, before, after);
	return terms_check_contact(step, before, after, error) &&
		step_save(step, before, after, error) && step_tell(step, before->id, error);
}

/* Of several, what was typed: it came to something else for each. */
static void
say_edits_of_several(struct step *step, const struct edit *edit)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < edit->assignments->count; i++)
		text_add_format(&text, "%s%s", i > 0 ? ", " : "",
			shortened(list_text(edit->assignments, i), step->arena));
	step_say(step, "%s: %s", step_names(step, edit->ids, ""),
		step->saved ? text.bytes : "nothing to change");
	text_release(&text);
}

static bool
edit(struct step *step, const void *context, struct error *error)
{
	const struct edit *edit = context;
	struct contact before = contact_make(""), after = before;

	for (size_t i = 0; i < edit->ids->count; i++) {
		struct id id = *(struct id *)list_at(edit->ids, i, sizeof id);

		if (!step_contact(step, id, &before, error) ||
			!edit_one(step, edit, &before, &after, error))
			return false;
	}
	if (edit->ids->count > 1)
		say_edits_of_several(step, edit);
	else
		say_edits(step, &before, &after);
	return true;
}

bool
change_edit(struct book *book, const struct act *act, const struct list *ids,
	uint32_t base_version, const struct list *assignments, struct arena *arena,
	struct outcome *outcome, struct error *error)
{
	struct edit context = { ids, base_version, assignments };

	return step_change(book, act, edit, &context, arena, outcome, error);
}

/* ------ tags and archive ------ */

/* The same change of a list or a flag for every contact of a selection. */
struct mark {
	const struct list *ids;   /* of struct id */
	const struct list *texts; /* of const char *, as typed; NULL when there are none */
	void (*apply)(struct contact *contact, const struct list *tags, struct arena *arena);
	const char *done;    /* "archived" */
	const char *already; /* the same when it was so before */
};

static void
apply_tags(struct contact *contact, const struct list *tags, struct arena *arena)
{
	contact->tags = list_with(&contact->tags, tags, arena);
}

static void
apply_untags(struct contact *contact, const struct list *tags, struct arena *arena)
{
	contact->tags = list_without(&contact->tags, tags, arena);
}

static void
apply_archive(struct contact *contact, const struct list *tags, struct arena *arena)
{
	(void)tags;
	(void)arena;
	contact->archived = true;
}

static void
apply_unarchive(struct contact *contact, const struct list *tags, struct arena *arena)
{
	(void)tags;
	(void)arena;
	contact->archived = false;
}

/* The tags that were typed, checked and folded. */
static bool
read_tags(
	struct step *step, const struct list *texts, struct list *tags, struct error *error)
{
	struct field_context context = { step->act->today, "", step->arena };
	const struct field *field = field_find(contact_fields, span_of("tags"));
	struct contact other = contact_make("");

	for (size_t i = 0; texts && i < texts->count; i++) {
		struct contact one = contact_make("");

		if (!field_read(field, &one, span_of(list_text(texts, i)), &context, error))
			return false;
		other.tags = list_with(&other.tags, &one.tags, step->arena);
	}
	contact_normalise(&other, step->arena);
	*tags = other.tags;
	return !texts || tags->count > 0 || fail(error, ERROR_USAGE, "a tag is expected");
}

static const char *
joined(const struct list *texts, struct arena *arena)
{
	const char *all = "";

	for (size_t i = 0; i < texts->count; i++)
		all = arena_format(arena, "%s %s", all, list_text(texts, i));
	return all;
}

static bool
mark_one(struct step *step, const struct mark *mark, const struct list *tags,
	struct contact *contact, struct error *error)
{
	struct contact before = *contact;

	mark->apply(contact, tags, step->arena);
	return step_save(step, &before, contact, error) &&
		step_tell(step, contact->id, error);
}

static bool
mark_all(struct step *step, const void *context, struct error *error)
{
	const struct mark *mark = context;
	struct contact contact = contact_make("");
	struct list tags = { 0 };

	if (!read_tags(step, mark->texts, &tags, error))
		return false;
	for (size_t i = 0; i < mark->ids->count; i++) {
		struct id id = *(struct id *)list_at(mark->ids, i, sizeof id);

		if (!step_contact(step, id, &contact, error) ||
			!mark_one(step, mark, &tags, &contact, error))
			return false;
	}
	step_say(step, "%s: %s%s", step_names(step, mark->ids, contact.name),
		step->saved ? mark->done : mark->already,
		step->saved ? joined(&tags, step->arena) : "");
	return true;
}

bool
change_tag(struct book *book, const struct act *act, const struct list *ids,
	const struct list *tags, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct mark mark = { ids, tags, apply_tags, "tagged", "tagged so already" };

	return step_change(book, act, mark_all, &mark, arena, outcome, error);
}

bool
change_untag(struct book *book, const struct act *act, const struct list *ids,
	const struct list *tags, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct mark mark = { ids, tags, apply_untags, "no longer tagged", "not tagged so" };

	return step_change(book, act, mark_all, &mark, arena, outcome, error);
}

bool
change_archive(struct book *book, const struct act *act, const struct list *ids,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	struct mark mark = { ids, NULL, apply_archive, "archived", "archived already" };

	return step_change(book, act, mark_all, &mark, arena, outcome, error);
}

bool
change_unarchive(struct book *book, const struct act *act, const struct list *ids,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	struct mark mark = { ids, NULL, apply_unarchive, "back from the archive",
		"not in the archive" };

	return step_change(book, act, mark_all, &mark, arena, outcome, error);
}
