#include "book/find.h"

#include "core/stage.h"

#include <string.h>

enum { CANDIDATE_LIMIT = 10 }; /* how many are named when several match */

/* One search: what was typed, and where. */
struct search {
	struct store_txn *txn;
	const struct settings *settings;
	const char *typed;
	struct date today;
	struct arena *arena;
};

/* A contact with what is said about its follow-ups and what is open. */
struct open_ones {
	struct contact contact;
	struct list records; /* of struct followup */
	struct list pending; /* of struct pending */
};

static bool
load(const struct search *search, struct open_ones *open, struct error *error)
{
	if (!store_followups(
			search->txn, open->contact.id, search->arena, &open->records, error))
		return false;
	followup_pending(&open->contact, &open->records, &search->settings->rules,
		&search->settings->pipeline, &open->pending, search->arena);
	return true;
}

static struct due
line_of(const struct search *search, const struct open_ones *open,
	const struct pending *pending)
{
	return due_make(pending, open->contact.id, open->contact.name,
		&search->settings->rules, search->today, search->arena);
}

static const struct rule *
rule_find(const struct search *search, struct span id)
{
	const struct list *rules = &search->settings->rules;

	for (size_t i = 0; i < rules->count; i++) {
		const struct rule *rule = list_at(rules, i, sizeof *rule);

		if (rule->trigger != RULE_CUSTOM && span_is(id, rule->id))
			return rule;
	}
	return NULL;
}

static bool
is_closed(const struct followup *record)
{
	return strcmp(record->state, "done") == 0 || strcmp(record->state, "cancelled") == 0;
}

static bool
refuse_closed(const struct search *search, const struct followup *record,
	const char *what, struct error *error)
{
	return fail(error, ERROR_REFUSED, "%s is %s already, since %s", what, record->state,
		date_short(record->closed_on, search->today, search->arena));
}

/* ------ a rule-made one ------ */

/* Whether the second rule is the first one, or a later one of its series. */
static bool
comes_after(const struct rule *rule, const struct rule *later)
{
	return later == rule ||
		(later->trigger == rule->trigger && later->offset > rule->offset);
}

/* The mark on what the rule made, if it is closed; else NULL. */
static const struct followup *
closed_mark(const struct open_ones *open, const struct rule *rule)
{
	for (size_t i = 0; i < open->records.count; i++) {
		const struct followup *record = list_at(&open->records, i, sizeof *record);

		if (is_closed(record) && strcmp(record->rule, rule->id) == 0)
			return record;
	}
	return NULL;
}

/* The mark that closed the rule, or else a later one of its series; NULL when none
 * did. */
static const struct followup *
closing_mark(
	const struct search *search, const struct open_ones *open, const struct rule *rule)
{
	const struct list *rules = &search->settings->rules;
	const struct followup *mark = closed_mark(open, rule);

	for (size_t i = 0; !mark && i < rules->count; i++) {
		const struct rule *later = list_at(rules, i, sizeof *later);

		if (comes_after(rule, later))
			mark = closed_mark(open, later);
	}
	return mark;
}

/* The later one of the series that is told instead, or NULL. */
static const struct pending *
successor(
	const struct search *search, const struct open_ones *open, const struct rule *rule)
{
	for (size_t i = 0; i < open->pending.count; i++) {
		const struct pending *pending = list_at(&open->pending, i, sizeof *pending);
		const struct rule *later = rule_find(search, span_of(pending->rule));

		if (later && later != rule && comes_after(rule, later))
			return pending;
	}
	return NULL;
}

/* Whether the mark is about the run that the later one belongs to, too. */
static bool
is_current(const struct followup *mark, const struct pending *later)
{
	return !later || date_compare(mark->since, later->since) == 0;
}

/* Why the contact has no such follow-up. */
static bool
explain_absence(const struct search *search, const struct open_ones *open,
	const struct rule *rule, struct error *error)
{
	const struct followup *mark = closing_mark(search, open, rule);
	const struct pending *later = successor(search, open, rule);
	const char *name = open->contact.name;

	if (mark && is_current(mark, later))
		return refuse_closed(search, mark,
			arena_format(search->arena, "%s of %s", mark->rule, name), error);
	if (!later)
		return fail(error, ERROR_NOT_FOUND, "%s has no follow-up %s now", name, rule->id);
	fail(error, ERROR_REFUSED, "%s of %s has given way to %s", rule->id, name,
		later->rule);
	error_suggest(error, line_of(search, open, later).id, name);
	return false;
}

static bool
is_told(const struct pending *pending, struct date day)
{
	return !date_is_known(pending->until) || date_compare(day, pending->until) < 0;
}

static bool
find_by_rule(const struct search *search, struct open_ones *open, const struct rule *rule,
	struct due *due, struct error *error)
{
	if (!load(search, open, error))
		return false;
	for (size_t i = 0; i < open->pending.count; i++) {
		const struct pending *pending = list_at(&open->pending, i, sizeof *pending);

		if (strcmp(pending->rule, rule->id) != 0 || !is_told(pending, search->today))
			continue;
		*due = line_of(search, open, pending);
		return true;
	}
	return explain_absence(search, open, rule, error);
}

/* ------ one made by hand ------ */

static bool
find_custom(const struct search *search, const struct followup *record, struct due *due,
	struct error *error)
{
	struct contact contact;

	if (is_closed(record))
		return refuse_closed(
			search, record, *record->text ? record->text : "this follow-up", error);
	if (!find_contact_in(search->txn, id_show(record->client_id, search->arena),
			search->today, search->arena, &contact, error))
		return false;
	*due = book_due(search->settings, record, contact.name, search->today, search->arena);
	return true;
}

static bool
begins_with(struct id id, const char *prefix)
{
	char text[ID_TEXT_SIZE];
	size_t length = strlen(prefix);

	id_format(id, text);
	return length < sizeof text && strncasecmp(text, prefix, length) == 0;
}

/* The open ones made by hand whose id begins so: of struct id. */
static bool
search_prefix(const struct search *search, struct list *ids, struct error *error)
{
	struct list items = { 0 };
	struct date end = date_make(9999, 12, 31);

	if (!id_is_beginning(span_of(search->typed)))
		return true;
	if (!store_due(search->txn, end, search->arena, &items, error))
		return false;
	for (size_t i = 0; i < items.count; i++) {
		const struct store_due *item = list_at(&items, i, sizeof *item);
		struct id id = item->pending.followup;

		if (!id_is_none(id) && begins_with(id, search->typed))
			*(struct id *)list_push(ids, sizeof id, search->arena) = id;
	}
	return true;
}

/* ------ the only one of a contact ------ */

static bool
is_due(const struct pending *pending, struct date day)
{
	return pending_is_due(pending, day);
}

static struct list
chosen(const struct list *pending, struct date day,
	bool (*is_meant)(const struct pending *pending, struct date day), struct arena *arena)
{
	struct list meant = { 0 };

	for (size_t i = 0; i < pending->count; i++) {
		const struct pending *item = list_at(pending, i, sizeof *item);

		if (is_meant(item, day))
			*(struct pending *)list_push(&meant, sizeof *item, arena) = *item;
	}
	return meant;
}

/* "Ask again, due Feb 12"; what it is about, and when. */
static const char *
told(const struct search *search, const struct due *due)
{
	return arena_format(search->arena, "%s, due %s", due->label,
		date_short(due->due, search->today, search->arena));
}

static bool
refuse_several(const struct search *search, const struct open_ones *open,
	const struct list *several, struct error *error)
{
	fail(error, ERROR_AMBIGUOUS, "%s has %zu follow-ups; say which by its id",
		open->contact.name, several->count);
	for (size_t i = 0; i < several->count; i++) {
		const struct pending *pending = list_at(several, i, sizeof *pending);
		struct due due = line_of(search, open, pending);

		error_suggest(error, due.id, told(search, &due));
	}
	return false;
}

static bool
find_by_contact(const struct search *search, struct due *due, struct error *error)
{
	struct open_ones open = { .records = { 0 } };
	struct list meant;

	if (!find_contact_in(search->txn, search->typed, search->today, search->arena,
			&open.contact, error) ||
		!load(search, &open, error))
		return false;
	meant = chosen(&open.pending, search->today, is_due, search->arena);
	if (meant.count == 0)
		meant = chosen(&open.pending, search->today, is_told, search->arena);
	if (meant.count == 0)
		return fail(error, ERROR_NOT_FOUND, "%s has no follow-up", open.contact.name);
	if (meant.count > 1)
		return refuse_several(search, &open, &meant, error);
	*due = line_of(search, &open, list_at(&meant, 0, sizeof(struct pending)));
	return true;
}

/* ------ which of these ------ */

/* The id of a contact with the name of no rule behind it is a slip. */
static bool
check_rule(const struct search *search, struct error *error)
{
	struct span rule;
	struct id id;

	return !due_id_parse(span_of(search->typed), &id, &rule) ||
		fail(error, ERROR_NOT_FOUND, "no rule is called '%.*s'", (int)rule.length,
			rule.start);
}

/* "CONTACT/RULE"; STORE_MISSING when the text has not that form. */
static enum store_found
find_by_name_and_rule(const struct search *search, struct due *due, struct error *error)
{
	const char *slash = strrchr(search->typed, '/');
	struct open_ones open = { .records = { 0 } };
	const struct rule *rule = slash ? rule_find(search, span_of(slash + 1)) : NULL;
	const char *typed;

	if (!rule)
		return check_rule(search, error) ? STORE_MISSING : STORE_FAILED;
	typed =
		arena_copy_bytes(search->arena, search->typed, (size_t)(slash - search->typed));
	return find_contact_in(
			   search->txn, typed, search->today, search->arena, &open.contact, error) &&
			find_by_rule(search, &open, rule, due, error)
		? STORE_FOUND
		: STORE_FAILED;
}

/* A whole id; STORE_MISSING when it is none of a follow-up made by hand. */
static enum store_found
find_by_id(const struct search *search, struct due *due, struct error *error)
{
	struct id id;
	struct followup record;
	enum store_found found;

	if (!id_parse(span_of(search->typed), &id))
		return STORE_MISSING;
	found = store_followup(search->txn, id, search->arena, &record, error);
	if (found != STORE_FOUND || *record.rule)
		return found == STORE_FAILED ? STORE_FAILED : STORE_MISSING;
	return find_custom(search, &record, due, error) ? STORE_FOUND : STORE_FAILED;
}

static const char *
told_by_id(const struct search *search, struct id id)
{
	struct error ignored = ERROR_INIT;
	struct followup record;
	struct due due;
	bool is_found = store_followup(search->txn, id, search->arena, &record, &ignored) ==
			STORE_FOUND &&
		find_custom(search, &record, &due, &ignored);

	error_release(&ignored);
	return is_found ? arena_format(search->arena, "%s: %s", due.name, told(search, &due))
					: "";
}

static bool
refuse_ids(const struct search *search, const struct list *ids, struct error *error)
{
	fail(error, ERROR_AMBIGUOUS, "%zu follow-ups begin with '%s'", ids->count,
		search->typed);
	for (size_t i = 0; i < ids->count && i < CANDIDATE_LIMIT; i++) {
		struct id id = *(struct id *)list_at(ids, i, sizeof id);

		error_suggest(error, id_show(id, search->arena), told_by_id(search, id));
	}
	return false;
}

/* The beginning of an id, else a contact. */
static bool
find_by_beginning(const struct search *search, struct due *due, struct error *error)
{
	struct list ids = { 0 };
	struct followup record;

	if (!search_prefix(search, &ids, error))
		return false;
	if (ids.count == 0)
		return find_by_contact(search, due, error);
	if (ids.count > 1)
		return refuse_ids(search, &ids, error);
	return store_followup(search->txn, *(struct id *)list_at(&ids, 0, sizeof(struct id)),
			   search->arena, &record, error) == STORE_FOUND &&
		find_custom(search, &record, due, error);
}

bool
find_follow_up_in(struct store_txn *txn, const struct settings *settings,
	const char *typed, struct date today, struct arena *arena, struct due *due,
	struct error *error)
{
	const char *text = span_copy(span_trim(span_of(typed)), arena);
	struct search search = { txn, settings, text, today, arena };
	enum store_found found = find_by_id(&search, due, error);

	if (found == STORE_MISSING)
		found = find_by_name_and_rule(&search, due, error);
	if (found == STORE_MISSING)
		return find_by_beginning(&search, due, error);
	return found == STORE_FOUND;
}
