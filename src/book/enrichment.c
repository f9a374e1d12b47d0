#include "book/enrichment.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "book/step.h"
#include "book/terms.h"
#include "core/enrich.h"
#include "core/privacy.h"

/* What the journal says of it, by which a replay knows what it came to. */
static const char counts_form[] = "contacts enriched: %lld, values filled: %lld";

enum { NAMESAKES = 2 }; /* that must be known to tell that a name is not unique */

/* Offers going into the book. */
struct enrichment_run {
	struct step *step; /* its arena lasts until the next offer */
	const struct enrichment_request *request;
	struct enrichment *enrichment;
	struct arena *keeper; /* of the result */
};

/* ------ whom a row is about ------ */

static struct id
id_at(const struct list *ids, size_t index)
{
	return *(const struct id *)list_at(ids, index, sizeof(struct id));
}

static bool
has_id(const struct list *ids, struct id id)
{
	for (size_t i = 0; i < ids->count; i++)
		if (id_equal(id_at(ids, i), id))
			return true;
	return false;
}

static void
add_ids(struct list *ids, const struct list *more, struct arena *arena)
{
	for (size_t i = 0; i < more->count; i++)
		if (!has_id(ids, id_at(more, i)))
			*(struct id *)list_push(ids, sizeof(struct id), arena) = id_at(more, i);
}

static bool
find_form(struct step *step, const char *form, struct list *ids, struct error *error)
{
	struct list found = { 0 };

	if (!store_find_address(step->txn, form, &found, step->arena, error))
		return false;
	add_ids(ids, &found, step->arena);
	return true;
}

static bool
find_texts(
	struct step *step, const struct list *texts, struct list *ids, struct error *error)
{
	struct list forms = { 0 };

	for (size_t i = 0; i < texts->count; i++)
		contact_address_read(span_of(list_text(texts, i)), &forms, step->arena);
	for (size_t i = 0; i < forms.count; i++)
		if (!find_form(step, list_text(&forms, i), ids, error))
			return false;
	return true;
}

/* By its own id, or as what was merged into another one. */
static bool
by_id(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	const char *id = id_show(offered->id, step->arena);

	if (id_is_none(offered->id))
		return true;
	return store_find_id(step->txn, span_of(id), 1, ids, step->arena, error) &&
		(ids->count > 0 ||
			find_form(step, arena_format(step->arena, "external:%s", id), ids, error));
}

static bool
by_external_id(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	return !*offered->external_id ||
		find_form(step, arena_format(step->arena, "external:%s", offered->external_id),
			ids, error);
}

static bool
by_email(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	return find_texts(step, &offered->emails, ids, error);
}

static bool
by_phone(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	return find_texts(step, &offered->phones, ids, error);
}

static bool
by_channel(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	return find_texts(step, &offered->channels, ids, error);
}

static bool
by_name(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	const char *name = utf8_fold(offered->name, step->arena);
	struct store_walk *walk;
	struct contact contact;
	enum store_found found = STORE_FOUND;

	if (!*name)
		return true;
	if (!store_walk_begin(step->txn, STORE_BY_NAME, name, &walk, error))
		return false;
	while (ids->count < NAMESAKES && found == STORE_FOUND) {
		found = store_walk_next(walk, step->act->today, step->arena, &contact, error);
		if (found != STORE_FOUND ||
			strcmp(utf8_fold(contact.name, step->arena), name) != 0)
			break;
		*(struct id *)list_push(ids, sizeof(struct id), step->arena) = contact.id;
	}
	store_walk_end(walk);
	return found != STORE_FAILED;
}

/* The surest first.  An id settles it; what follows must agree with what was found, and a
 * name counts against an address only where it is one contact's alone. */
static const struct match_row {
	const char *word;
	bool (*find)(struct step *step, const struct contact *offered, struct list *ids,
		struct error *error);
	enum { MATCH_SETTLES, MATCH_NARROWS, MATCH_NARROWS_ALONE } force;
} match_rows[] = {
	{ "id", by_id, MATCH_SETTLES },
	{ "external id", by_external_id, MATCH_SETTLES },
	{ "e-mail", by_email, MATCH_NARROWS },
	{ "phone", by_phone, MATCH_NARROWS },
	{ "channel", by_channel, MATCH_NARROWS },
	{ "name", by_name, MATCH_NARROWS_ALONE },
	{ 0 },
};

static bool
says_nobody(const struct contact *offered)
{
	return id_is_none(offered->id) && !*offered->external_id &&
		offered->emails.count == 0 && offered->phones.count == 0 &&
		offered->channels.count == 0 && !*offered->name;
}

static bool
refuse_several(struct step *step, const struct list *ids, struct error *error)
{
	return fail(error, ERROR_REFUSED, "it fits more than one contact, such as %s and %s",
		id_show(id_at(ids, 0), step->arena), id_show(id_at(ids, 1), step->arena));
}

/* What is in both; what contradicts is refused. */
static bool
narrow(struct step *step, const struct match_row *row, const struct list *found,
	struct list *ids, struct error *error)
{
	struct list both = { 0 };

	if (found->count == 0 || (row->force == MATCH_NARROWS_ALONE && found->count > 1))
		return true;
	for (size_t i = 0; i < ids->count; i++)
		if (has_id(found, id_at(ids, i)))
			*(struct id *)list_push(&both, sizeof(struct id), step->arena) =
				id_at(ids, i);
	if (both.count == 0)
		return fail(error, ERROR_REFUSED,
			"its %s is that of %s, and what else it says that of %s", row->word,
			id_show(id_at(found, 0), step->arena), id_show(id_at(ids, 0), step->arena));
	*ids = both;
	return true;
}

static bool
match_all(struct step *step, const struct contact *offered, struct list *ids,
	struct error *error)
{
	for (const struct match_row *row = match_rows; row->word; row++) {
		struct list found = { 0 };

		if (!row->find(step, offered, &found, error))
			return false;
		if (ids->count == 0)
			*ids = found;
		else if (!narrow(step, row, &found, ids, error))
			return false;
		if (row->force == MATCH_SETTLES && ids->count > 0)
			return true;
	}
	return true;
}

/* None in *id when nobody is meant. */
static bool
match(
	struct step *step, const struct contact *offered, struct id *id, struct error *error)
{
	struct list ids = { 0 };

	*id = (struct id){ { 0 } };
	if (says_nobody(offered))
		return fail(error, ERROR_REFUSED,
			"nothing in it says whose it is: an id, an e-mail, a phone, a channel or a "
			"name does");
	if (!match_all(step, offered, &ids, error))
		return false;
	if (ids.count > 1)
		return refuse_several(step, &ids, error);
	if (ids.count == 1)
		*id = id_at(&ids, 0);
	return true;
}

/* ------ one offer ------ */

static void
keep_values(const struct enrichment_run *run, const struct contact *contact,
	const struct list *values, struct list *kept)
{
	struct arena *arena = run->keeper;

	for (size_t i = 0; i < values->count; i++) {
		const struct enrich_value *value = list_at(values, i, sizeof(*value));

		*(struct enrichment_value *)list_push(
			kept, sizeof(struct enrichment_value), arena) = (struct enrichment_value){
			.id = contact->id,
			.name = arena_copy(arena, contact->name),
			.field = arena_copy(arena, value->field),
			.value = arena_copy(arena, value->value),
			.offered = arena_copy(arena, value->offered),
			.reason = arena_copy(arena, value->reason),
			.source = run->request->source,
		};
	}
}

/* A channel that somebody else has is told, and the rest goes in. */
static bool
withhold_channels(struct step *step, const struct contact *before,
	struct enrich_result *result, struct error *error)
{
	const struct field *field = field_find(contact_fields, span_of("channels"));
	const char *reason;

	if (step_check_channels(step, &result->contact, error))
		return true;
	if (error->kind != ERROR_CONFLICT || before->channels.count > 0)
		return false;
	reason = arena_copy(step->arena, error->message);
	error_release(error);
	enrich_withhold(result, before, field, reason, step->arena);
	return true;
}

/* What leads around the platform is told, and nobody is there to be asked. */
static void
withhold_ways_out(
	struct step *step, const struct contact *before, struct enrich_result *result)
{
	const struct field *field;

	while ((field = terms_new_way(step, before, &result->contact)))
		enrich_withhold(result, before, field,
			arena_format(step->arena, "%s; --force fills it in",
				platform_terms(
					&step->settings->platforms, result->contact.platform, step->arena)),
			step->arena);
}

static bool
fill(const struct enrichment_run *run, const struct contact *before,
	const struct enrichment_offer *offer, struct error *error)
{
	struct step *step = run->step;
	struct enrichment *enrichment = run->enrichment;
	const struct enrich_source source = { run->request->source, step->act->today };
	struct enrich_result result =
		enrich_contact(before, &offer->contact, &source, step->arena);

	withhold_ways_out(step, before, &result);
	if (!withhold_channels(step, before, &result, error) ||
		!step_save(step, before, &result.contact, error))
		return false;
	keep_values(run, before, &result.filled, &enrichment->filled);
	keep_values(run, before, &result.conflicts, &enrichment->conflicts);
	enrichment->changed += result.filled.count > 0;
	enrichment->same += result.filled.count == 0;
	*(struct id *)list_push(&enrichment->passed, sizeof(struct id), run->keeper) =
		before->id;
	return true;
}

static bool
apply_to(const struct enrichment_run *run, struct id id,
	const struct enrichment_offer *offer, struct error *error)
{
	struct contact contact;

	if (id_is_none(id) || (run->request->wanted && !has_id(run->request->wanted, id))) {
		run->enrichment->unmatched++;
		return true;
	}
	if (!step_contact(run->step, id, &contact, error))
		return false;
	if (offer->version && offer->version != contact.version) {
		contact.name = "it";
		return step_refuse_stale(run->step, &contact, error);
	}
	return fill(run, &contact, offer, error);
}

/* What is wrong with one offer must not keep out the others. */
static bool
is_refusal(const struct error *error)
{
	return error->kind == ERROR_REFUSED || error->kind == ERROR_CONFLICT ||
		error->kind == ERROR_NOT_FOUND;
}

static bool
apply_one(const struct enrichment_run *run, const struct enrichment_offer *offer,
	struct error *error)
{
	struct enrichment_refusal refusal = {
		.file = offer->file,
		.line = offer->line,
		.id = offer->id,
		.name = offer->name,
	};
	struct id id = offer->id;

	if ((!id_is_none(id) || match(run->step, &offer->contact, &id, error)) &&
		apply_to(run, id, offer, error))
		return true;
	if (!is_refusal(error))
		return false;
	refusal.reason = error->message;
	enrichment_refuse(run->enrichment, &refusal, run->keeper);
	error_release(error);
	return true;
}

/* ------ all of them ------ */

static bool
apply_all(struct step *step, const void *context, struct error *error)
{
	const struct enrichment_run *whole = context;
	struct arena scratch = ARENA_INIT;
	struct step small = *step;
	struct enrichment_run run = *whole;
	const struct list *offers = run.request->offers;
	int64_t changed = run.enrichment->changed;
	size_t filled = run.enrichment->filled.count;
	bool ok = true;

	small.arena = &scratch;
	run.step = &small;
	for (size_t i = 0; ok && i < offers->count; i++) {
		ok = apply_one(&run, list_at(offers, i, sizeof(struct enrichment_offer)), error);
		arena_release(&scratch);
	}
	if (ok)
		step_say(step, counts_form, (long long)(run.enrichment->changed - changed),
			(long long)(run.enrichment->filled.count - filled));
	return ok;
}

static void
replay(struct enrichment *enrichment, const char *summary)
{
	long long changed = 0, values = 0;

	enrichment->is_replayed = true;
	if (sscanf(summary, counts_form, &changed, &values) == 2)
		enrichment->changed = changed;
}

/* Rows as they stand in the file, answers as they came. */
static int
compare_refusals(const void *first, const void *second)
{
	const struct enrichment_refusal *one = first, *other = second;

	return (one->line > other->line) - (one->line < other->line);
}

bool
enrichment_apply(struct book *book, const struct act *act,
	const struct enrichment_request *request, struct arena *arena,
	struct enrichment *enrichment, struct error *error)
{
	const struct enrichment_run run = {
		.request = request,
		.enrichment = enrichment,
		.keeper = arena,
	};
	struct act batch = *act;
	struct outcome outcome;

	batch.size = ENTRY_BATCH;
	if (!privacy_check(span_of(request->source), "the source", error) ||
		!step_change(book, &batch, apply_all, &run, arena, &outcome, error))
		return false;
	if (outcome.entry)
		enrichment->batch = arena_format(arena, "%lld", (long long)outcome.entry);
	if (outcome.is_replayed)
		replay(enrichment, outcome.summary);
	list_sort(&enrichment->refused, sizeof(struct enrichment_refusal), compare_refusals);
	return true;
}
