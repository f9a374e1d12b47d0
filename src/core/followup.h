#ifndef CORE_FOLLOWUP_H
#define CORE_FOLLOWUP_H

#include "core/contact.h"
#include "core/field.h"

/*
 * Follow-ups: the days on which a contact should hear from you.
 *
 * A custom one is a record.  A rule-made one is a pure function of the contact, the rules
 * and the day; only what a person said about it (done, snoozed, cancelled) is a record: a
 * mark, which holds for the run of the rule's clock that began on `since` and is void
 * once the clock restarts.
 *
 * Rules with one trigger are a series, the greater offset the later.  A series never
 * shows two at once: each rule ends when a later one comes.  A later one comes on its
 * natural day even when it was snoozed, so that snoozing the 30-day follow-up does not
 * bring the 7-day one back; but one that was snoozed itself waits for the day on which
 * the later one really shows, so that it comes back on its snooze day unless the later
 * one is there by then.  Done or cancelled also closes what was earlier.
 *
 * A rule that repeats begins a new run on the day it was marked done or cancelled.  Its
 * mark holds for the run it names and those before; a later event voids it like any
 * other.
 */
struct followup {
	struct id id; /* of a mark: made from contact and rule, so there is one of each */
	struct id client_id;
	const char *rule; /* "" for a custom one */
	struct date due;  /* of a custom one, or the day a mark snoozes to */
	const char *text;
	const char *state;     /* open, done, snoozed, cancelled */
	struct date since;     /* of a mark: the start of the clock it is about */
	struct date closed_on; /* the day it was done or cancelled */
	const char *reason;    /* why it was snoozed */
	struct moment created_at;
	struct list custom;
};

extern const struct field followup_fields[];

/* What starts the clock of a rule. */
enum rule_trigger {
	RULE_DELIVERY,     /* the last delivery */
	RULE_NEW,          /* created, stage new, nothing sent yet */
	RULE_PROPOSAL,     /* stage proposal entered, or a proposal sent again */
	RULE_LAST_CONTACT, /* the last contact, stage active */
	RULE_CUSTOM,       /* by hand */
};

/* One rule; offsets, labels and messages are configurable. */
struct rule {
	const char *id; /* "delivery-7" */
	enum rule_trigger trigger;
	int offset; /* days */
	enum { RULE_ONCE, RULE_REPEATS } repeats;
	const char *label;   /* "7-day check-in" */
	const char *message; /* "How's the tool working?" */
};

/* The id of the mark on a rule's follow-up: the same for the same contact and rule. */
struct id followup_mark_id(struct id client_id, const char *rule);

/* A day unless it is a mark that is no snooze, a state, every member of its shape. */
bool followup_check(const struct followup *followup, struct error *error);

/* The seven rules in the order of the report; ends with { 0 }. */
extern const struct rule rule_defaults[];

/* The word in the parenthesis of the report: "delivered", "since", "due". */
const char *rule_clock_word(enum rule_trigger trigger);

/*
 * An open follow-up of one contact, whatever the day: due on `due`, and gone from `until`
 * on (unknown: never), because a later one of its series takes over.
 */
struct pending {
	const char *rule;   /* id of the rule; "custom" */
	struct id followup; /* the record of a custom one, else none */
	/* The start of the clock, for a mark; for a custom one the day itself. */
	struct date since;
	struct date due;
	struct date until;
	const char *state; /* open or snoozed */
	const char *text;  /* of a custom one */
};

/*
 * All open follow-ups of a contact, by due day.  contact->activity must be set; records
 * are its struct followup; lost and archived contacts have only custom ones.  Those that
 * would be taken over before they are due are left out.  Texts are borrowed from the
 * rules and the records.
 */
void followup_pending(const struct contact *contact, const struct list *records,
	const struct list *rules, const struct list *pipeline, struct list *pending,
	struct arena *arena);

/* Whether it is to be told on that day: due on or before it, and not taken over. */
bool pending_is_due(const struct pending *pending, struct date day);

/* The day that `next due` shows as of a day: the earliest not taken over by then; unknown
 * when none. */
struct date pending_next_due(const struct list *pending, struct date day);

/*
 * One line of `due`, and of every place that tells what is due.
 */
struct due {
	const char *id; /* "<contact id>/delivery-7", or a custom one's UUID */
	struct id client_id;
	const char *name;
	const char *rule;
	const char *label;
	const char *message;
	struct date since;
	struct date due;
	int64_t overdue_days; /* 0 on the day itself and before */
	const char *state;
	size_t rule_index; /* position in the rules, for the report's order */
};

extern const struct field due_fields[];

/* The line for a pending follow-up of the contact of that name, as of a day.  A custom
 * one has its text as label and message, or the label of the rule "custom" when it has
 * none. */
struct due due_make(const struct pending *pending, struct id client_id, const char *name,
	const struct list *rules, struct date day, struct arena *arena);

/* The same line for output that strangers may read: the id for the name, nothing a person
 * wrote. */
struct due due_anonymous(
	const struct due *due, const struct list *rules, struct arena *arena);

/* "delivered Feb 4", "since Feb 8", "due Feb 11": the report's parenthesis. */
const char *due_explain(const struct due *due, const struct list *rules, struct date day,
	struct arena *arena);

/* Order of the report: rule, day, name, id.  Order of `due`: day, rule, name, id.  Items
 * are struct due. */
int due_compare_by_rule(const void *first, const void *second);
int due_compare_by_day(const void *first, const void *second);

/* Takes "<contact id>/<rule id>" apart; false when it has not that form. */
bool due_id_parse(struct span text, struct id *client_id, struct span *rule);

#endif
