#include "book/step.h"

#include "base/clock.h"
#include "book/find.h"
#include "core/enriched.h"
#include "core/privacy.h"
#include "format/json.h"

#include <string.h>

/* A run and what it needs, as the context of the frame. */
struct framed {
	struct step step;
	step_run run;
	const void *context;
};

static bool
run_framed(
	struct store_txn *txn, void *context, struct outcome *outcome, struct error *error)
{
	struct framed *one = context;

	one->step.txn = txn;
	one->step.outcome = outcome;
	return one->run(&one->step, one->context, error);
}

static struct framed
framed(struct book *book, const struct act *act, step_run run, const void *context,
	struct arena *arena)
{
	return (struct framed){
		.step = { .settings = book->settings, .act = act, .arena = arena },
		.run = run,
		.context = context,
	};
}

bool
step_change(struct book *book, const struct act *act, step_run run, const void *context,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	struct framed one = framed(book, act, run, context, arena);

	return book_change(book, act, run_framed, &one, arena, outcome, error);
}

bool
step_contact(
	struct step *step, struct id id, struct contact *contact, struct error *error)
{
	struct date today = step->act->today;
	enum store_found found =
		store_contact(step->txn, id, today, step->arena, contact, error);

	if (found == STORE_MISSING) {
		struct id kept;

		found = find_former(step->txn, id, step->arena, &kept, error);
		if (found == STORE_FOUND)
			found = store_contact(step->txn, kept, today, step->arena, contact, error);
	}
	if (found == STORE_MISSING)
		return find_refuse_erased(step->txn, id, error) &&
			fail(error, ERROR_NOT_FOUND, "there is no contact %s any more",
				id_show(id, step->arena));
	return found == STORE_FOUND;
}

bool
step_refuse_stale(struct step *step, const struct contact *contact, struct error *error)
{
	struct list entries = { 0 };
	const struct store_entry *last;
	char at[MOMENT_TEXT_SIZE];

	if (!store_journal(step->txn, contact->id, 0, 1, step->arena, &entries, error))
		return false;
	if (entries.count == 0)
		return fail(error, ERROR_CONFLICT, "%s was changed meanwhile", contact->name);
	last = list_at(&entries, 0, sizeof *last);
	moment_format(last->heading.at, at);
	return fail(error, ERROR_CONFLICT, "%s was changed meanwhile by %s (%s, %s)",
		contact->name, last->heading.who, last->heading.command, at);
}

static const char *
stored_text(const struct step *step, const struct contact *contact)
{
	struct text text = TEXT_INIT;

	json_write(&text, contact_fields, contact, &json_stored);
	return text_take(&text, step->arena);
}

bool
step_differs(
	const struct step *step, const struct contact *before, const struct contact *after)
{
	return strcmp(stored_text(step, before), stored_text(step, after)) != 0;
}

static bool
refuse_taken(
	struct step *step, const char *address, struct id owner_id, struct error *error)
{
	struct contact owner;

	if (!step_contact(step, owner_id, &owner, error))
		return false;
	fail(error, ERROR_CONFLICT, "'%s' belongs to %s already", address, owner.name);
	error_suggest(error, id_show(owner.id, step->arena), owner.name);
	return false;
}

static bool
check_address(struct step *step, const char *address, struct id own, struct error *error)
{
	struct list ids = { 0 };

	if (!store_find_address(step->txn, address, &ids, step->arena, error))
		return false;
	for (size_t i = 0; i < ids.count; i++) {
		struct id id = *(struct id *)list_at(&ids, i, sizeof(struct id));

		if (!id_equal(id, own))
			return refuse_taken(step, address, id, error);
	}
	return true;
}

bool
step_check_channels(struct step *step, const struct contact *contact, struct error *error)
{
	struct list addresses = { 0 };

	contact_addresses(contact, &addresses, step->arena);
	for (size_t i = 0; i < addresses.count; i++) {
		const char *address = list_text(&addresses, i);

		if (contact_address_kind(address)->holder == ADDRESS_EXCLUSIVE &&
			!check_address(step, address, contact->id, error))
			return false;
	}
	return true;
}

bool
step_put(struct step *step, struct contact *contact, struct error *error)
{
	contact_normalise(contact, step->arena);
	return contact_check(contact, error) && step_check_channels(step, contact, error) &&
		store_put_contact(step->txn, contact, NULL, error);
}

bool
step_save(struct step *step, const struct contact *before, struct contact *contact,
	struct error *error)
{
	contact_normalise(contact, step->arena);
	enriched_settle(before, contact, step->arena);
	if (!step_differs(step, before, contact))
		return true;
	contact->updated_at = step->act->now;
	step->saved++;
	return step_put(step, contact, error);
}

/* With --as-of, today is another day than that of the clock; a zone is a day away at
 * most. */
static bool
is_now(const struct act *act, struct date date)
{
	int days = act->today.day - moment_date(act->now).day;

	return date_compare(date, act->today) == 0 && days >= -1 && days <= 1;
}

static void
fill_in(struct step *step, struct interaction *interaction)
{
	const struct act *act = step->act;

	if (id_is_none(interaction->id))
		interaction->id = id_new_at(clock_microseconds());
	if (!date_is_known(interaction->date))
		interaction->date = act->today;
	if (interaction->at.second == 0 && is_now(act, interaction->date))
		interaction->at = act->now;
	if (!*interaction->by)
		interaction->by = act->who;
}

bool
step_log(struct step *step, struct interaction *interaction, struct error *error)
{
	fill_in(step, interaction);
	interaction_normalise(interaction, step->arena);
	if (!interaction_check(interaction, error) ||
		!store_put_interaction(step->txn, interaction, NULL, error))
		return false;
	if (!*step->outcome->interaction.type)
		step->outcome->interaction = *interaction;
	return true;
}

bool
step_follow(struct step *step, const struct contact *contact, struct date due,
	const char *text, struct error *error)
{
	struct followup record = { .id = id_new() };

	field_fill(followup_fields, &record);
	record.client_id = contact->id;
	record.due = due;
	record.text = text;
	record.state = "open";
	record.created_at = step->act->now;
	if (!followup_check(&record, error) ||
		!store_put_followup(step->txn, &record, NULL, error))
		return false;
	if (!*step->outcome->follow_up.id)
		step->outcome->follow_up = book_due(
			step->settings, &record, contact->name, step->act->today, step->arena);
	return true;
}

bool
step_tell(struct step *step, struct id id, struct error *error)
{
	struct contact contact;

	if (!step_contact(step, id, &contact, error))
		return false;
	*(struct contact *)list_push(&step->outcome->contacts, sizeof contact, step->arena) =
		contact;
	if (!*step->outcome->id)
		step->outcome->id = id_show(id, step->arena);
	return true;
}

/* What is told goes into the journal and to whoever looks on, so it quotes no payment
 * detail. */
static const char *
struck(const struct step *step, const char *format, va_list arguments)
{
	return privacy_struck(arena_format_list(step->arena, format, arguments), step->arena);
}

void
step_say(struct step *step, const char *format, ...)
{
	struct outcome *outcome = step->outcome;
	const char *said;
	va_list arguments;

	va_start(arguments, format);
	said = struck(step, format, arguments);
	va_end(arguments);
	if (*outcome->summary)
		said = arena_format(step->arena, "%s; %s", outcome->summary, said);
	outcome->summary = said;
}

void
step_remark(struct step *step, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	list_push_text(&step->outcome->remarks, struck(step, format, arguments), step->arena);
	va_end(arguments);
}

const char *
step_names(const struct step *step, const struct list *ids, const char *name)
{
	return ids->count == 1 ? name : arena_format(step->arena, "%zu contacts", ids->count);
}
