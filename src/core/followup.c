#include "core/followup.h"

#include "core/stage.h"

#include <string.h>

/* One rule applied to one contact. */
struct run {
	const struct rule *rule;
	struct date since;   /* unknown: the clock does not run */
	struct date natural; /* the day the rule gives */
	struct date due;     /* that, or the day it was snoozed to */
	enum { RUN_OPEN, RUN_SNOOZED, RUN_CLOSED } state;
};

static const struct word states[] = {
	{ "open", "open" },
	{ "done", "done" },
	{ "snoozed", "snoozed" },
	{ "cancelled", "cancelled" },
	{ 0 },
};

/* An unknown day is later than all. */
static struct date
earlier_of(struct date first, struct date second)
{
	if (!date_is_known(first))
		return second;
	if (!date_is_known(second))
		return first;
	return date_compare(first, second) <= 0 ? first : second;
}

/* A contact whose stage has no day has been there since it was made. */
static struct date
stage_start(const struct contact *contact)
{
	return date_is_known(contact->stage_since) ? contact->stage_since
											   : contact_created(contact);
}

static struct date
delivery_start(const struct contact *contact)
{
	return contact->activity.last_delivery;
}

/* A lead waits since it was created: who moves it away and back wins no time. */
static struct date
new_start(const struct contact *contact)
{
	struct date created = contact_created(contact);

	if (strcmp(contact->stage, "new") != 0 || date_is_known(contact->activity.last_sent))
		return (struct date){ 0 };
	return date_is_known(created) ? created : contact->stage_since;
}

static struct date
proposal_start(const struct contact *contact)
{
	struct date start = date_later(contact->stage_since, contact->activity.last_proposal);

	if (strcmp(contact->stage, "proposal") != 0)
		return (struct date){ 0 };
	return date_is_known(start) ? start : stage_start(contact);
}

static struct date
last_contact_start(const struct contact *contact)
{
	struct date start = contact->activity.last_contact;

	if (strcmp(contact->stage, "active") != 0)
		return (struct date){ 0 };
	return date_is_known(start) ? start : stage_start(contact);
}

/* A custom follow-up has a record instead of a clock. */
static struct date
custom_start(const struct contact *contact)
{
	(void)contact;
	return (struct date){ 0 };
}

static const struct trigger {
	const char *word;
	struct date (*start)(const struct contact *contact);
} triggers[] = {
	[RULE_DELIVERY] = { "delivered", delivery_start },
	[RULE_NEW] = { "since", new_start },
	[RULE_PROPOSAL] = { "since", proposal_start },
	[RULE_LAST_CONTACT] = { "since", last_contact_start },
	[RULE_CUSTOM] = { "due", custom_start },
};

const char *
rule_clock_word(enum rule_trigger trigger)
{
	return triggers[trigger].word;
}

static int64_t
rule_offset(const struct rule *rule, const struct contact *contact)
{
	if (rule->trigger == RULE_LAST_CONTACT && contact->cadence > 0)
		return contact->cadence;
	return rule->offset;
}

static bool
is_closed(const struct followup *record)
{
	return strcmp(record->state, "done") == 0 || strcmp(record->state, "cancelled") == 0;
}

static const struct followup *
mark_of(const struct list *records, const char *rule)
{
	for (size_t i = 0; i < records->count; i++) {
		const struct followup *record = list_at(records, i, sizeof *record);

		if (strcmp(record->rule, rule) == 0)
			return record;
	}
	return NULL;
}

/* Where the present run of a repeating rule began: what was marked in an earlier one
 * moved it on. */
static struct date
repeated_start(struct date start, const struct followup *mark)
{
	if (date_compare(mark->since, start) < 0)
		return start;
	return is_closed(mark) ? date_later(start, mark->closed_on) : mark->since;
}

static void
run_apply(struct run *run, const struct followup *mark)
{
	if (is_closed(mark)) {
		run->state = RUN_CLOSED;
	} else if (strcmp(mark->state, "snoozed") == 0 && date_is_known(mark->due)) {
		run->state = RUN_SNOOZED;
		run->due = mark->due;
	}
}

static struct run
run_of(const struct rule *rule, const struct contact *contact, const struct list *records)
{
	const struct followup *mark = mark_of(records, rule->id);
	struct run run = { .rule = rule, .since = triggers[rule->trigger].start(contact) };
	bool is_spent = false;

	if (!date_is_known(run.since))
		return run;
	if (mark && rule->repeats == RULE_REPEATS) {
		run.since = repeated_start(run.since, mark);
		is_spent = is_closed(mark);
	}
	run.natural = run.due = date_add_days(run.since, rule_offset(rule, contact));
	if (mark && !is_spent && date_compare(mark->since, run.since) == 0)
		run_apply(&run, mark);
	return run;
}

static const struct run *
run_at(const struct list *runs, size_t index)
{
	return list_at(runs, index, sizeof(struct run));
}

/* Whether the run at index `second` comes later in the series of the one at `first`. */
static bool
is_later(const struct list *runs, size_t first, size_t second)
{
	const struct rule *one = run_at(runs, first)->rule,
					  *other = run_at(runs, second)->rule;

	if (one->trigger != other->trigger)
		return false;
	return other->offset != one->offset ? other->offset > one->offset : second > first;
}

static bool
is_open(const struct list *runs, size_t index)
{
	if (!date_is_known(run_at(runs, index)->since))
		return false;
	for (size_t i = 0; i < runs->count; i++) {
		if ((i == index || is_later(runs, index, i)) &&
			run_at(runs, i)->state == RUN_CLOSED)
			return false;
	}
	return true;
}

/* The day on which a later one of the series takes over; unknown when none does. */
static struct date
taken_over(const struct list *runs, size_t index)
{
	bool is_snoozed = run_at(runs, index)->state == RUN_SNOOZED;
	struct date first = { 0 };

	for (size_t i = 0; i < runs->count; i++) {
		const struct run *later = run_at(runs, i);

		if (!is_later(runs, index, i))
			continue;
		first = earlier_of(first, later->due);
		if (!is_snoozed)
			first = earlier_of(first, later->natural);
	}
	return first;
}

static void
push_runs(const struct list *runs, struct list *pending, struct arena *arena)
{
	for (size_t i = 0; i < runs->count; i++) {
		const struct run *run = run_at(runs, i);
		struct date until = taken_over(runs, i);

		if (!is_open(runs, i))
			continue;
		if (date_is_known(until) && date_compare(run->due, until) >= 0)
			continue;
		*(struct pending *)list_push(pending, sizeof(struct pending), arena) =
			(struct pending){
				.rule = run->rule->id,
				.since = run->since,
				.due = run->due,
				.until = until,
				.state = run->state == RUN_SNOOZED ? "snoozed" : "open",
				.text = "",
			};
	}
}

static void
push_custom(const struct list *records, struct list *pending, struct arena *arena)
{
	for (size_t i = 0; i < records->count; i++) {
		const struct followup *record = list_at(records, i, sizeof *record);

		if (*record->rule || is_closed(record) || !date_is_known(record->due))
			continue;
		*(struct pending *)list_push(pending, sizeof(struct pending), arena) =
			(struct pending){
				.rule = "custom",
				.followup = record->id,
				.since = record->due,
				.due = record->due,
				.state = strcmp(record->state, "snoozed") == 0 ? "snoozed" : "open",
				.text = record->text,
			};
	}
}

static bool
has_automatic(const struct contact *contact, const struct list *pipeline)
{
	return !contact->archived && stage_of(pipeline, contact->stage).kind != STAGE_LOST;
}

static int
pending_compare(const void *first, const void *second)
{
	const struct pending *one = first, *other = second;

	return date_compare(one->due, other->due);
}

void
followup_pending(const struct contact *contact, const struct list *records,
	const struct list *rules, const struct list *pipeline, struct list *pending,
	struct arena *arena)
{
	struct list runs = { 0 };

	if (has_automatic(contact, pipeline)) {
		for (size_t i = 0; i < rules->count; i++) {
			struct run *run = list_push(&runs, sizeof *run, arena);

			*run = run_of(list_at(rules, i, sizeof(struct rule)), contact, records);
		}
	}
	push_runs(&runs, pending, arena);
	push_custom(records, pending, arena);
	list_sort(pending, sizeof(struct pending), pending_compare);
}

static bool
is_taken_over(const struct pending *pending, struct date day)
{
	return date_is_known(pending->until) && date_compare(pending->until, day) <= 0;
}

bool
pending_is_due(const struct pending *pending, struct date day)
{
	return date_compare(pending->due, day) <= 0 && !is_taken_over(pending, day);
}

struct date
pending_next_due(const struct list *pending, struct date day)
{
	struct date next = { 0 };

	for (size_t i = 0; i < pending->count; i++) {
		const struct pending *item = list_at(pending, i, sizeof *item);

		if (!is_taken_over(item, day))
			next = earlier_of(next, item->due);
	}
	return next;
}

struct id
followup_mark_id(struct id client_id, const char *rule)
{
	struct arena arena = ARENA_INIT;
	const char *name = arena_format(&arena, "%s/%s", id_show(client_id, &arena), rule);
	struct id id = id_from_name("follow-up", span_of(name));

	arena_release(&arena);
	return id;
}

bool
followup_check(const struct followup *followup, struct error *error)
{
	bool needs_day = !*followup->rule || strcmp(followup->state, "snoozed") == 0;

	if (needs_day && !date_is_known(followup->due))
		return fail(error, ERROR_REFUSED, "due: a follow-up needs a day");
	if (*followup->rule && !date_is_known(followup->since))
		return fail(error, ERROR_REFUSED,
			"since: what is said about a rule's follow-up needs the day its clock began");
	return field_check(followup_fields, followup, error);
}

const struct rule rule_defaults[] = {
	{ "delivery-7", RULE_DELIVERY, 7, RULE_ONCE, "7-day check-in",
		"How's the tool working?" },
	{ "delivery-30", RULE_DELIVERY, 30, RULE_ONCE, "30-day follow-up",
		"Need any adjustments?" },
	{ "delivery-90", RULE_DELIVERY, 90, RULE_ONCE, "90-day follow-up",
		"Working on new solutions — interested?" },
	{ "new-48h", RULE_NEW, 2, RULE_ONCE, "first reply", "" },
	{ "proposal-3d", RULE_PROPOSAL, 3, RULE_ONCE, "proposal follow-up", "" },
	{ "active-14d", RULE_LAST_CONTACT, 14, RULE_REPEATS, "check-in", "" },
	{ "custom", RULE_CUSTOM, 0, RULE_ONCE, "follow-up", "" },
	{ 0 },
};

const struct field followup_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_STORED | FIELD_KEYED, offsetof(struct followup, id),
		.help = "The follow-up itself." },
	{ "clientId", "Contact", FIELD_ID, FIELD_STORED | FIELD_KEYED,
		offsetof(struct followup, client_id),
		.help = "The contact who should hear from you." },
	{ "rule", "Rule", FIELD_TEXT, FIELD_STORED, offsetof(struct followup, rule),
		.help = "The rule this is said about; absent for one made by hand." },
	{ "due", "Due", FIELD_DATE, FIELD_STORED | FIELD_EDITABLE,
		offsetof(struct followup, due), .help = "Its day, or the day it is snoozed to." },
	{ "text", "Text", FIELD_PROSE, FIELD_STORED | FIELD_EDITABLE | FIELD_PRIVATE,
		offsetof(struct followup, text), .help = "What to do." },
	{ "state", "State", FIELD_WORD, FIELD_STORED, offsetof(struct followup, state),
		.words = states, .help = "How it stands." },
	{ "since", "Since", FIELD_DATE, FIELD_STORED, offsetof(struct followup, since),
		.help = "The day from which the rule counted." },
	{ "closedOn", "Closed", FIELD_DATE, FIELD_STORED,
		offsetof(struct followup, closed_on),
		.help = "The day it was done or cancelled." },
	{ "reason", "Reason", FIELD_PROSE, FIELD_STORED | FIELD_PRIVATE,
		offsetof(struct followup, reason), .help = "Why it was snoozed." },
	{ "createdAt", "Created", FIELD_MOMENT, FIELD_STORED,
		offsetof(struct followup, created_at), .help = "When it was made." },
	{ "custom", "", FIELD_CUSTOM, FIELD_STORED | FIELD_PRIVATE,
		offsetof(struct followup, custom),
		.help = "Members that rapport does not know." },
	{ 0 },
};
