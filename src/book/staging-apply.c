#include "book/applying.h"

#include "book/terms.h"

#include <string.h>

void
applying_count(struct applying *applying, enum store_put put)
{
	struct import_result *result = applying->staging->result;
	int64_t *const counts[] = {
		[STORE_SAME] = &result->same,
		[STORE_NEW] = &result->new,
		[STORE_CHANGED] = &result->changed,
	};

	++*counts[put];
}

bool
applying_may_go_on(size_t done, struct error *error)
{
	enum { STRIDE = 1024 };

	if (done % STRIDE > 0 || !store_is_interrupted())
		return true;
	return fail(error, ERROR_FAILURE, "interrupted; nothing was saved");
}

static int
compare_clients(const void *first, const void *second)
{
	const struct known_client *one = first, *other = second;

	return id_compare(one->staged_id, other->staged_id);
}

/* In the order of the ids that the files have.  Where one of two lines with an id was
 * refused, it is about the other one. */
static void
settle_clients(struct applying *applying)
{
	struct known_client *clients = applying->clients.items;

	list_sort(&applying->clients, sizeof(*clients), compare_clients);
	for (size_t i = 1; i < applying->clients.count; i++)
		if (id_equal(clients[i - 1].staged_id, clients[i].staged_id))
			clients[i] = clients[i - 1] =
				clients[i].is_refused ? clients[i - 1] : clients[i];
}

static bool
apply_contacts(struct applying *applying, struct error *error)
{
	struct staging *staging = applying->staging;
	bool ok = applying_match(applying, error);

	applying_fold(staging);
	applying_sort(staging);
	for (size_t i = 0; ok && i < staging->contacts.count; i++) {
		struct staged_contact *staged =
			*(struct staged_contact **)list_at(&staging->contacts, i, sizeof(void *));

		ok = applying_may_go_on(i, error) && applying_contact(applying, staged, error);
		arena_reset(&staging->scratch);
		staging_progress(staging, "contacts", i, staging->contacts.count);
	}
	applying_end_group(applying);
	settle_clients(applying);
	return ok;
}

/* ------ interactions ------ */

/* A client that the files say nothing of, by its id or that of one merged into it. */
static struct known_client *
find_outside(struct applying *applying, struct id id, struct error *error)
{
	struct step *step = applying->step;
	struct known_client *client;
	struct contact contact;
	enum store_found found =
		store_card(step->txn, id, step->act->today, step->arena, &contact, error);

	if (found == STORE_MISSING)
		found = applying_former(applying, id, &contact, error);
	if (found == STORE_MISSING && applying_may_return(applying, id, error))
		fail(error, ERROR_REFUSED, "clientId: there is no such contact");
	if (found != STORE_FOUND)
		return NULL;
	client = arena_alloc(applying->staging->arena, sizeof(*client));
	*client = (struct known_client){
		.staged_id = id,
		.id = contact.id,
		.platform = arena_copy(applying->staging->arena, contact.platform),
		.was_there = true,
		.is_former = !id_equal(id, contact.id),
	};
	return client;
}

/* The client of the files as the book knows it: from the files, or because it was there
 * before. */
static const struct known_client *
find_client(struct applying *applying, struct id id, struct error *error)
{
	struct known_client *last = applying->last;

	if (last && id_equal(last->staged_id, id))
		return last;
	last = applying_client(applying, id);
	if (!last)
		last = find_outside(applying, id, error);
	if (!last)
		return NULL;
	applying->last = last;
	return last;
}

/* The client's; what went over in a merge keeps the one it came with. */
static bool
take_platform(struct applying *applying, const struct known_client *client,
	struct interaction *interaction, struct error *error)
{
	struct interaction moved;
	enum store_found found = STORE_MISSING;

	interaction->platform = client->platform;
	if (!client->is_former)
		return true;
	found = store_interaction(applying->step->txn, client->id, interaction->date,
		interaction->id, applying->step->arena, &moved, error);
	if (found == STORE_FOUND)
		interaction->platform = arena_copy(applying->staging->arena, moved.platform);
	return found != STORE_FAILED;
}

/* The timeline of the contact as it was before any of the files went in. */
static bool
take_timeline(struct applying *applying, struct id client_id, struct error *error)
{
	if (id_equal(applying->shelved, client_id))
		return true;
	arena_reset(&applying->shelf);
	applying->shelved = client_id;
	applying->timeline = (struct list){ 0 };
	return store_timeline(
		applying->step->txn, client_id, 0, &applying->shelf, &applying->timeline, error);
}

/* Where no day is told, that on which it was first read stays. */
static bool
take_old_day(
	struct applying *applying, struct interaction *interaction, struct error *error)
{
	if (!take_timeline(applying, interaction->client_id, error))
		return false;
	for (size_t i = 0; i < applying->timeline.count; i++) {
		const struct interaction *old = list_at(&applying->timeline, i, sizeof(*old));

		if (id_equal(old->id, interaction->id))
			interaction->date = old->date;
	}
	return true;
}

/* Interactions of contacts that have another id in the book get that one. */
static bool
point_interaction(
	struct applying *applying, struct staged_interaction *staged, struct error *error)
{
	const struct known_client *client =
		find_client(applying, staged->interaction.client_id, error);

	if (!client)
		return false;
	staged->client = client;
	if (client->is_refused)
		return true;
	staged->interaction.client_id = client->id;
	if (staged->is_day_open && !take_old_day(applying, &staged->interaction, error))
		return false;
	if (staged->extent == STAGED_PART && !*staged->interaction.platform)
		return take_platform(applying, client, &staged->interaction, error);
	return true;
}

/* Those whose contact is somewhere, in the order of the timelines. */
static bool
point_interactions(struct applying *applying, struct error *error)
{
	struct staging *staging = applying->staging;
	struct staged_interaction **places = staging->interactions.items;
	bool is_sorted = true;
	size_t kept = 0;

	for (size_t i = 0; i < staging->interactions.count; i++) {
		struct staged_interaction *staged = places[i];
		struct id staged_id = staged->interaction.client_id;

		if (point_interaction(applying, staged, error)) {
			if (staged->client->is_refused)
				continue;
			is_sorted = is_sorted && !staged->is_day_open &&
				id_equal(staged_id, staged->interaction.client_id);
			places[kept++] = staged;
		} else if (applying_is_refusal(error)) {
			staging_refuse(staging, staged->place, error);
		} else {
			return false;
		}
		arena_reset(&staging->scratch);
	}
	staging->interactions.count = kept;
	if (!is_sorted)
		applying_sort(staging);
	return true;
}

/* What was there under its id on another day is what it was before. */
static bool
take_old_away(struct applying *applying, const struct interaction *interaction,
	enum store_put *put, struct error *error)
{
	if (!take_timeline(applying, interaction->client_id, error))
		return false;
	for (size_t i = 0; i < applying->timeline.count; i++) {
		const struct interaction *old = list_at(&applying->timeline, i, sizeof(*old));

		if (!id_equal(old->id, interaction->id) ||
			date_compare(old->date, interaction->date) == 0)
			continue;
		*put = STORE_CHANGED;
		return store_delete_interaction(applying->step->txn, old, error);
	}
	return true;
}

/* It was brought to its stored form and checked when it was read. */
static bool
put_interaction(
	struct applying *applying, struct staged_interaction *staged, struct error *error)
{
	const struct interaction *interaction = &staged->interaction;
	enum store_put put;

	if (!store_put_interaction(applying->step->txn, interaction, &put, error))
		return false;
	if (put == STORE_NEW && staged->client->was_there &&
		!take_old_away(applying, interaction, &put, error))
		return false;
	applying_count(applying, put);
	if (put != STORE_SAME &&
		terms_is_outside(
			applying->step->settings, staged->client->platform, interaction->type))
		applying->staging->result->outside++;
	return true;
}

/* Of lines with one id and day the last one counts. */
static bool
is_overtaken(const struct staging *staging, size_t index)
{
	const struct interaction *one = &applying_interaction(staging, index)->interaction;
	const struct interaction *next;

	if (index + 1 == staging->interactions.count)
		return false;
	next = &applying_interaction(staging, index + 1)->interaction;
	return id_equal(one->id, next->id) && id_equal(one->client_id, next->client_id) &&
		date_compare(one->date, next->date) == 0;
}

static bool
apply_interactions(struct applying *applying, struct error *error)
{
	struct staging *staging = applying->staging;
	bool ok = point_interactions(applying, error);

	for (size_t i = 0; ok && i < staging->interactions.count; i++) {
		struct staged_interaction *staged = applying_interaction(staging, i);

		if (is_overtaken(staging, i))
			continue;
		ok = put_interaction(applying, staged, error);
		if (!ok && (ok = applying_is_refusal(error)))
			staging_refuse(staging, staged->place, error);
		ok = ok && applying_may_go_on(i, error);
		arena_reset(&staging->scratch);
		staging_progress(staging, "interactions", i, staging->interactions.count);
	}
	arena_release(&applying->shelf);
	return ok;
}

/* ------ follow-ups ------ */

/* Whether a row says what the book has: then what was done with it there stays. */
static bool
is_said_before(struct applying *applying, const struct staged_follow_up *staged)
{
	const struct followup *follow_up = &staged->follow_up;
	struct error ignored = ERROR_INIT;
	struct followup existing;
	bool is_known = staged->extent == STAGED_ROW &&
		store_followup(applying->step->txn, follow_up->id, applying->step->arena,
			&existing, &ignored) == STORE_FOUND;

	error_release(&ignored);
	return is_known && date_compare(existing.due, follow_up->due) == 0 &&
		strcmp(existing.text, follow_up->text) == 0;
}

static bool
put_follow_up(
	struct applying *applying, struct staged_follow_up *staged, struct error *error)
{
	struct followup *follow_up = &staged->follow_up;
	const struct known_client *client =
		find_client(applying, follow_up->client_id, error);
	enum store_put put;

	if (!client)
		return false;
	if (client->is_refused)
		return true;
	follow_up->client_id = client->id;
	if ((*follow_up->rule && client->is_former) ||
		(staged->extent == STAGED_ROW && client->says_nothing) ||
		is_said_before(applying, staged)) {
		applying_count(applying, STORE_SAME);
		return true;
	}
	if (*follow_up->rule)
		follow_up->id = followup_mark_id(client->id, follow_up->rule);
	if (!followup_check(follow_up, error) ||
		!store_put_followup(applying->step->txn, follow_up, &put, error))
		return false;
	applying_count(applying, put);
	return true;
}

static bool
apply_follow_ups(struct applying *applying, struct error *error)
{
	struct staging *staging = applying->staging;
	bool ok = true;

	for (size_t i = 0; ok && i < staging->follow_ups.count; i++) {
		struct staged_follow_up *staged =
			*(struct staged_follow_up **)list_at(&staging->follow_ups, i, sizeof(void *));

		ok = put_follow_up(applying, staged, error);
		if (!ok && (ok = applying_is_refusal(error)))
			staging_refuse(staging, staged->place, error);
		arena_reset(&staging->scratch);
	}
	return ok;
}

/* ------ saved views ------ */

static bool
apply_views(struct applying *applying, struct error *error)
{
	struct staging *staging = applying->staging;
	bool ok = true;

	for (size_t i = 0; ok && i < staging->views.count; i++) {
		struct staged_view *staged =
			*(struct staged_view **)list_at(&staging->views, i, sizeof(void *));
		enum store_put put;

		ok = store_put_view(applying->step->txn, &staged->view, &put, error);
		if (ok)
			applying_count(applying, put);
		else if ((ok = applying_is_refusal(error)))
			staging_refuse(staging, staged->place, error);
	}
	return ok;
}

/* ------ all of it ------ */

static bool
apply_all(struct step *step, const void *context, struct error *error)
{
	struct staging *staging = *(struct staging *const *)context;
	struct step small = *step;
	struct applying applying = {
		.staging = staging, .step = &small, .group = { .given = TEXT_INIT }
	};

	small.arena = &staging->scratch;
	if (!store_has_erased(step->txn, &applying.has_erased, error) ||
		!apply_contacts(&applying, error) || !apply_interactions(&applying, error) ||
		!apply_follow_ups(&applying, error) || !apply_views(&applying, error))
		return false;
	result_tell(staging->result, step);
	return true;
}

bool
staging_apply(struct staging *staging, struct book *book, struct error *error)
{
	struct outcome outcome;
	struct act act = *staging->act;
	bool ok;

	act.size = ENTRY_BATCH;
	ok = step_change(book, &act, apply_all, &staging, staging->arena, &outcome, error);
	arena_release(&staging->scratch);
	if (!ok)
		return false;
	if (outcome.entry)
		staging->result->batch =
			arena_format(staging->arena, "%lld", (long long)outcome.entry);
	if (outcome.is_replayed)
		return result_replay(staging->result, &outcome, staging->arena, error);
	result_remark(staging);
	return true;
}
