#ifndef TESTS_CORE_PENDING_H
#define TESTS_CORE_PENDING_H

#include "core/followup.h"
#include "core/stage.h"
#include "tests/test.h"

/*
 * Contacts, marks and records for the tests of follow-ups, with the built-in rules and
 * stages, and what is pending as text.  Everything lives in one arena, which main()
 * releases.
 */
static struct arena arena = ARENA_INIT;

static inline struct date
day(const char *text)
{
	struct date date = { 0 };

	if (*text)
		date_parse(span_of(text), &date, NULL);
	return date;
}

static inline const char *
shown(struct date date)
{
	char text[DATE_TEXT_SIZE];

	date_format(date, text);
	return arena_copy(&arena, text);
}

static inline struct list
default_rules(void)
{
	struct list rules = { 0 };

	for (const struct rule *rule = rule_defaults; rule->id; rule++)
		*(struct rule *)list_push(&rules, sizeof *rule, &arena) = *rule;
	return rules;
}

static inline struct list
default_pipeline(void)
{
	struct list pipeline = { 0 };

	for (const struct stage *stage = stage_defaults; stage->id; stage++)
		*(struct stage *)list_push(&pipeline, sizeof *stage, &arena) = *stage;
	return pipeline;
}

static inline struct contact
someone(const char *stage)
{
	struct contact contact = contact_make(stage);

	contact.name = "Client C";
	return contact;
}

static inline struct contact
delivered(const char *date)
{
	struct contact contact = someone("won");

	contact.activity.last_delivery = day(date);
	return contact;
}

static inline struct followup
mark(const char *rule, const char *state, const char *since, const char *when)
{
	return (struct followup){
		.rule = rule,
		.text = "",
		.state = state,
		.since = day(since),
		.due = strcmp(state, "snoozed") == 0 ? day(when) : day(""),
		.closed_on = strcmp(state, "snoozed") == 0 ? day("") : day(when),
		.reason = "",
	};
}

static inline struct list
pending_of(const struct contact *contact, const struct followup *records, size_t count)
{
	struct list rules = default_rules(), pipeline = default_pipeline();
	struct list list = { 0 }, pending = { 0 };

	for (size_t i = 0; i < count; i++)
		*(struct followup *)list_push(&list, sizeof *records, &arena) = records[i];
	followup_pending(contact, &list, &rules, &pipeline, &pending, &arena);
	return pending;
}

/* "delivery-7 2026-02-11..2026-03-06, …": rule, due day, and the day it is taken over. */
static inline const char *
told(const struct list *pending)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < pending->count; i++) {
		const struct pending *item = list_at(pending, i, sizeof *item);

		text_add_format(&text, "%s%s %s..%s", i ? ", " : "", item->rule, shown(item->due),
			shown(item->until));
		if (strcmp(item->state, "snoozed") == 0)
			text_add(&text, " snoozed");
	}
	return text_take(&text, &arena);
}

/* The rules that are due on the day, and the next due day: "delivery-7; 2026-02-11". */
static inline const char *
due_on(const struct list *pending, const char *date)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < pending->count; i++) {
		const struct pending *item = list_at(pending, i, sizeof *item);

		if (pending_is_due(item, day(date)))
			text_add_format(&text, "%s%s", text.length ? " " : "", item->rule);
	}
	text_add_format(&text, "; %s", shown(pending_next_due(pending, day(date))));
	return text_take(&text, &arena);
}

static inline struct followup
custom(const char *due, const char *text, const char *state)
{
	return (struct followup){
		.id = id_from_name("test", span_of(text)),
		.rule = "",
		.due = day(due),
		.text = text,
		.state = state,
		.reason = "",
	};
}

#endif
