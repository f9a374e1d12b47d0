#include "core/followup.h"

#include <string.h>

static size_t
rule_position(const struct list *rules, const char *id)
{
	size_t index = 0;

	while (index < rules->count) {
		const struct rule *rule = list_at(rules, index, sizeof *rule);

		if (strcmp(rule->id, id) == 0)
			break;
		index++;
	}
	return index;
}

/* A rule that was taken out of the configuration is told like one made by hand. */
static struct rule
rule_of(const struct list *rules, const char *id)
{
	size_t index = rule_position(rules, id);

	if (index == rules->count)
		return (struct rule){
			.id = id, .trigger = RULE_CUSTOM, .label = "follow-up", .message = ""
		};
	return *(const struct rule *)list_at(rules, index, sizeof(struct rule));
}

static const char *
due_id(const struct pending *pending, struct id client_id, struct arena *arena)
{
	if (!id_is_none(pending->followup))
		return id_show(pending->followup, arena);
	return arena_format(arena, "%s/%s", id_show(client_id, arena), pending->rule);
}

struct due
due_make(const struct pending *pending, struct id client_id, const char *name,
	const struct list *rules, struct date day, struct arena *arena)
{
	struct rule rule = rule_of(rules, pending->rule);
	int64_t days = (int64_t)day.day - pending->due.day;

	return (struct due){
		.id = due_id(pending, client_id, arena),
		.client_id = client_id,
		.name = name,
		.rule = pending->rule,
		.label = *pending->text ? pending->text : rule.label,
		.message = *pending->text ? pending->text : rule.message,
		.since = pending->since,
		.due = pending->due,
		.overdue_days = days > 0 ? days : 0,
		.state = pending->state,
		.rule_index = rule_position(rules, pending->rule),
	};
}

struct due
due_anonymous(const struct due *due, const struct list *rules, struct arena *arena)
{
	struct rule rule = rule_of(rules, due->rule);
	struct due anonymous = *due;

	anonymous.name = id_show(due->client_id, arena);
	anonymous.label = rule.label;
	anonymous.message = rule.message;
	return anonymous;
}

const char *
due_explain(
	const struct due *due, const struct list *rules, struct date day, struct arena *arena)
{
	enum rule_trigger trigger = rule_of(rules, due->rule).trigger;
	struct date told = trigger == RULE_CUSTOM ? due->due : due->since;

	return arena_format(
		arena, "%s %s", rule_clock_word(trigger), date_short(told, day, arena));
}

static int
compare_rules(const struct due *first, const struct due *second)
{
	return (first->rule_index > second->rule_index) -
		(first->rule_index < second->rule_index);
}

static int
compare_names(const struct due *first, const struct due *second)
{
	int order = field_compare(field_find(due_fields, span_of("name")), first, second);

	return order ? order : strcmp(first->id, second->id);
}

int
due_compare_by_rule(const void *first, const void *second)
{
	const struct due *one = first, *other = second;
	int order = compare_rules(one, other);

	if (order == 0)
		order = date_compare(one->due, other->due);
	return order ? order : compare_names(one, other);
}

int
due_compare_by_day(const void *first, const void *second)
{
	const struct due *one = first, *other = second;
	int order = date_compare(one->due, other->due);

	if (order == 0)
		order = compare_rules(one, other);
	return order ? order : compare_names(one, other);
}

bool
due_id_parse(struct span text, struct id *client_id, struct span *rule)
{
	struct span rest = text, head = span_split(&rest, '/');

	*rule = rest;
	return rest.start && rest.length > 0 && id_parse(head, client_id);
}

const struct field due_fields[] = {
	{ "id", "Id", FIELD_TEXT, FIELD_DERIVED, offsetof(struct due, id),
		.help = "What done, snooze and cancel take." },
	{ "clientId", "Contact", FIELD_ID, FIELD_DERIVED, offsetof(struct due, client_id),
		.help = "The contact who should hear from you." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED, offsetof(struct due, name),
		.help = "The contact's name." },
	{ "rule", "Rule", FIELD_TEXT, FIELD_DERIVED, offsetof(struct due, rule),
		.help = "The rule that made it; custom for one made by hand." },
	{ "label", "Follow-up", FIELD_TEXT, FIELD_DERIVED, offsetof(struct due, label),
		.help = "What kind of follow-up it is." },
	{ "message", "Message", FIELD_TEXT, FIELD_DERIVED, offsetof(struct due, message),
		.help = "What to say." },
	{ "since", "Since", FIELD_DATE, FIELD_DERIVED, offsetof(struct due, since),
		.help = "The day from which the rule counts." },
	{ "due", "Due", FIELD_DATE, FIELD_DERIVED, offsetof(struct due, due),
		.help = "Its day." },
	{ "overdueDays", "Overdue", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct due, overdue_days),
		.help = "Days since then; 0 on the day itself." },
	{ "state", "State", FIELD_TEXT, FIELD_DERIVED, offsetof(struct due, state),
		.help = "open or snoozed." },
	{ 0 },
};
