#include "book/demo.h"

#include "book/demo-story.h"
#include "book/step.h"

#include <string.h>

enum {
	SEED = 20260211,
	SECONDS_OF_DAY = 86400,
	OPENS_AT = 9 * 3600, /* when a day's business begins */
	WHOLE_SHARE = 100,   /* percent of the value */
	LEFT_OPEN = 4, /* days by which a follow-up may be late without having been done */
};

/* One contact being made up. */
struct telling {
	struct step *step;
	const struct demo_person *person;
	const struct demo_topic *topic;
	struct random *random;
	struct contact contact;
	struct list events; /* of struct event */
	int64_t logged;
};

/* ------ the contact ------ */

static struct date
day_of(const struct telling *telling, int back)
{
	return date_add_days(telling->step->act->today, -back);
}

/* In business hours, but never later than now. */
static struct moment
moment_of(const struct telling *telling, struct date day, int64_t second)
{
	int64_t days = day.day - date_make(1970, 1, 1).day;
	struct moment moment = { days * SECONDS_OF_DAY + OPENS_AT + second };

	return moment.second < telling->step->act->now.second ? moment
														  : telling->step->act->now;
}

static struct id
id_of(const char *name)
{
	return id_from_name("demo contact", span_of(name));
}

static int64_t
minor_of(int64_t major, const char *currency)
{
	for (int i = money_decimals(currency); i > 0; i--)
		major *= 10;
	return major;
}

static void
add_addresses(struct telling *telling)
{
	const struct demo_person *person = telling->person;
	struct contact *contact = &telling->contact;
	struct arena *arena = telling->step->arena;

	if (platform_keeps_contact(&telling->step->settings->platforms, person->platform)) {
		contact->platform_id = person->address;
		return;
	}
	list_push_text(
		&contact->emails, arena_format(arena, "%s@example.com", person->address), arena);
	if (random_below(telling->random, 3) == 0)
		list_push_text(&contact->phones,
			arena_format(arena, "+44 20 7946 0%03d", random_below(telling->random, 1000)),
			arena);
	if (random_below(telling->random, 4) == 0)
		list_push_text(&contact->channels,
			arena_format(arena, "telegram:@%s", person->address), arena);
}

static void
add_tags(struct telling *telling)
{
	struct list *tags = &telling->contact.tags;

	for (const char *const *tag = telling->topic->tags; *tag; tag++)
		list_push_text(tags, *tag, telling->step->arena);
	if (*telling->person->tag)
		list_push_text(tags, telling->person->tag, telling->step->arena);
}

/* What is known of a client after a while. */
static void
add_judgement(struct telling *telling)
{
	static const char *const speeds[] = { "fast", "normal", "slow", NULL };
	static const char *const referrals[] = { "high", "medium", "low", NULL };
	static const char *const remarks[] = { "Prefers short messages.",
		"Pays within a week.", "Writes late at night; an answer next morning is fine.",
		"Decides together with a partner.", "Send invoices as PDF, two copies.", NULL };
	struct contact *contact = &telling->contact;

	if (telling->events.count < 4)
		return;
	contact->response_speed = random_text(telling->random, speeds);
	contact->referral = random_text(telling->random, referrals);
	if (telling->person->orders > 0)
		contact->satisfaction = random_below(telling->random, 5) ? "high" : "medium";
	if (random_below(telling->random, 2))
		contact->notes = random_text(telling->random, remarks);
}

static struct date
stage_day(const struct telling *telling)
{
	const struct event *events = telling->events.items;
	struct date day = day_of(telling, events[0].back);

	for (size_t i = 0; i < telling->events.count; i++)
		if (*events[i].scene->stage)
			day = day_of(telling, events[i].back);
	return day;
}

static bool
put_contact(struct telling *telling, struct error *error)
{
	const struct demo_person *person = telling->person;
	const struct event *events = telling->events.items;
	struct contact *contact = &telling->contact;
	struct date first = day_of(telling, events[0].back);

	*contact = contact_make(person->stage);
	contact->id = id_of(person->name);
	contact->name = person->name;
	contact->company = person->company;
	contact->platform = person->platform;
	contact->source = person->source;
	contact->summary = random_text(telling->random, telling->topic->summaries);
	contact->value =
		money_make(minor_of(person->value, person->currency), person->currency);
	contact->first_contact = first;
	contact->stage_since = stage_day(telling);
	contact->created_at = moment_of(telling, first, 0);
	contact->updated_at = moment_of(telling, contact->stage_since, 0);
	add_addresses(telling);
	add_tags(telling);
	add_judgement(telling);
	return step_put(telling->step, contact, error);
}

/* ------ the timeline ------ */

/* Part of the value, give or take, as a round sum. */
static struct money
amount_of(struct telling *telling, int share)
{
	const struct demo_person *person = telling->person;
	int64_t unit = money_decimals(person->currency) ? 10 : 500;
	int64_t percent = share < WHOLE_SHARE
		? share
		: random_between(telling->random, WHOLE_SHARE - 30, WHOLE_SHARE + 20);
	int64_t major = person->value * percent / WHOLE_SHARE;

	major = major < unit ? unit : major - major % unit;
	return money_make(minor_of(major, person->currency), person->currency);
}

static struct hundredths
random_rating(struct random *random)
{
	static const int32_t ratings[] = { 500, 500, 500, 500, 450, 400 };

	return (struct hundredths){ true,
		ratings[random_below(random, sizeof(ratings) / sizeof(*ratings))] };
}

static bool
log_event(struct telling *telling, struct interaction *interaction, int back,
	struct error *error)
{
	struct arena *arena = telling->step->arena;
	const char *name =
		arena_format(arena, "%s %lld", telling->person->name, (long long)telling->logged);

	interaction->id = id_from_name("demo interaction", span_of(name));
	interaction->client_id = telling->contact.id;
	interaction->date = day_of(telling, back);
	interaction->at = moment_of(telling, interaction->date, telling->logged * 600);
	telling->logged++;
	return step_log(telling->step, interaction, error);
}

static bool
log_scene(struct telling *telling, const struct event *event, struct error *error)
{
	const struct scene *scene = event->scene;
	struct interaction interaction = interaction_make();

	interaction.type = scene->type;
	interaction.direction = scene->direction;
	interaction.platform = telling->person->platform;
	if (scene->texts)
		interaction.notes = random_text(telling->random,
			(const char *const *)((const char *)telling->topic + scene->texts));
	if (scene->share)
		interaction.amount = amount_of(telling, scene->share);
	if (scene->kind == SCENE_RATED)
		interaction.rating = random_rating(telling->random);
	return log_event(telling, &interaction, event->back, error);
}

/* Where the contact stands while its story is told, and since when. */
struct standing {
	const char *stage;
	struct date since;
};

static bool
log_move(struct telling *telling, const struct event *event, struct standing *standing,
	struct error *error)
{
	struct interaction interaction = interaction_make();

	interaction.type = "stage";
	interaction.from = standing->stage;
	interaction.to = standing->stage = event->scene->stage;
	interaction.since = standing->since;
	standing->since = day_of(telling, event->back);
	if (event->scene->kind == SCENE_REASONED)
		interaction.notes = random_text(telling->random, demo_reasons);
	return log_event(telling, &interaction, event->back, error);
}

static bool
log_events(struct telling *telling, struct error *error)
{
	struct standing standing = { "new", telling->contact.first_contact };
	bool ok = true;

	for (size_t i = 0; ok && i < telling->events.count; i++) {
		const struct event *event = list_at(&telling->events, i, sizeof(*event));

		if (*event->scene->type)
			ok = log_scene(telling, event, error);
		if (ok && *event->scene->stage &&
			strcmp(event->scene->stage, standing.stage) != 0)
			ok = log_move(telling, event, &standing, error);
	}
	return ok;
}

/* ------ follow-ups ------ */

/* What has been due for long was done when it was. */
static bool
close_rule(struct telling *telling, const struct rule *rule, struct date since,
	struct error *error)
{
	struct id client_id = telling->contact.id;
	struct date due = date_add_days(since, rule->offset);
	struct followup mark = { 0 };

	if (!date_is_known(since) || due.day + LEFT_OPEN >= telling->step->act->today.day)
		return true;
	field_fill(followup_fields, &mark);
	mark.id = followup_mark_id(client_id, rule->id);
	mark.client_id = client_id;
	mark.rule = rule->id;
	mark.state = "done";
	mark.since = since;
	mark.closed_on = due;
	mark.created_at = moment_of(telling, due, 0);
	return store_put_followup(telling->step->txn, &mark, NULL, error);
}

/* The day from which a rule counts, of those that were seen to in time. */
static struct date
clock_of(const struct contact *contact, const struct rule *rule)
{
	if (rule->trigger == RULE_DELIVERY)
		return contact->last_delivery;
	if (rule->trigger == RULE_PROPOSAL && strcmp(contact->stage, "proposal") == 0)
		return contact->stage_since;
	return (struct date){ 0 };
}

static bool
close_rules(struct telling *telling, struct error *error)
{
	const struct list *rules = &telling->step->settings->rules;
	struct contact contact;
	bool ok = step_contact(telling->step, telling->contact.id, &contact, error);

	for (size_t i = 0; ok && i < rules->count; i++) {
		const struct rule *rule = list_at(rules, i, sizeof(*rule));

		ok = close_rule(telling, rule, clock_of(&contact, rule), error);
	}
	return ok;
}

static bool
put_plan(struct step *step, const struct demo_plan *plan, struct error *error)
{
	struct followup record = { 0 };

	field_fill(followup_fields, &record);
	record.id = id_from_name("demo plan", span_of(plan->name));
	record.client_id = id_of(plan->name);
	record.due = date_add_days(step->act->today, plan->in);
	record.text = plan->text;
	record.state = *plan->reason ? "snoozed" : "open";
	record.reason = plan->reason;
	record.created_at = step->act->now;
	return store_put_followup(step->txn, &record, NULL, error);
}

/* ------ all of it ------ */

static const struct demo_topic *
topic_of(const struct demo_person *person)
{
	const struct demo_topic *topic = demo_topics;

	while (topic->name && strcmp(topic->name, person->topic) != 0)
		topic++;
	return topic;
}

static bool
tell_person(struct step *step, const struct demo_person *person, struct random *random,
	struct error *error)
{
	struct telling telling = {
		.step = step,
		.person = person,
		.topic = topic_of(person),
		.random = random,
	};

	telling.events = demo_story(person, random, step->arena);
	return put_contact(&telling, error) && log_events(&telling, error) &&
		close_rules(&telling, error);
}

static bool
fill(struct step *step, const void *context, struct error *error)
{
	struct random random = { SEED };
	bool ok = true;

	(void)context;
	for (const struct demo_person *person = demo_people; ok && person->name; person++)
		ok = tell_person(step, person, &random, error);
	for (const struct demo_plan *plan = demo_plans; ok && plan->name; plan++)
		ok = put_plan(step, plan, error);
	step_say(step, "made up a book");
	return ok;
}

bool
demo_fill(
	struct book *book, const struct act *act, struct arena *arena, struct error *error)
{
	struct outcome outcome;
	struct act batch = *act;

	batch.size = ENTRY_BATCH;
	return step_change(book, &batch, fill, NULL, arena, &outcome, error);
}
