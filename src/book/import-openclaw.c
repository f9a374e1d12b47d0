#include "base/path.h"
#include "book/import-formats.h"
#include "book/openclaw.h"
#include "format/json.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char openclaw_clients[] = "clients.jsonl";
const char openclaw_interactions[] = "interactions.jsonl";

/* ------ clients.jsonl ------ */

/* The member `interactions` is a total here; as a field of ours it would be derived. */
static bool
read_stated_interactions(
	struct staging *staging, struct span line, int64_t *count, struct error *error)
{
	const char *json;
	char *end;

	*count = -1;
	if (!json_member(line, "interactions", &staging->scratch, &json, error))
		return false;
	if (!*json)
		return true;
	*count = strtoimax(json, &end, 10);
	if (*end || *count < 0)
		return fail(
			error, ERROR_REFUSED, "interactions: a whole number from 0 is expected");
	return true;
}

/* The currency of a stated total: that which the line names, unless it is said of the
 * value of a deal. */
static bool
read_stated_currency(
	struct staging *staging, struct span line, const char **currency, struct error *error)
{
	const char *value, *named;

	*currency = staging->settings->money.base;
	if (!json_member(line, "value", &staging->scratch, &value, error) ||
		!json_member_text(line, "currency", &staging->scratch, &named, error))
		return false;
	if (*value || !*named)
		return true;
	*currency = named;
	return money_is_currency(named) ||
		fail(error, ERROR_REFUSED, "'currency' must be an ISO 4217 code such as \"JPY\"");
}

static bool
read_stated_revenue(
	struct staging *staging, struct span line, struct money *revenue, struct error *error)
{
	const char *json, *currency;

	*revenue = (struct money){ 0 };
	if (!json_member(line, "totalRevenue", &staging->scratch, &json, error))
		return false;
	if (!*json)
		return true;
	if (!read_stated_currency(staging, line, &currency, error))
		return false;
	if (!money_read(span_of(json), currency, revenue, error)) {
		error->kind = ERROR_REFUSED;
		return fail_in(error, "totalRevenue");
	}
	return true;
}

/* Any text may be an id, and a number as its digits; what is no UUID has one made from
 * it. */
static bool
read_identity(struct staging *staging, struct span line, const char *member,
	const char **text, struct error *error)
{
	if (!json_member(line, member, &staging->scratch, text, error))
		return false;
	if (**text == '"')
		return json_member_text(line, member, &staging->scratch, text, error);
	if (!**text)
		return fail(error, ERROR_REFUSED, "%s: it is missing", member);
	if (strspn(*text, "0123456789") != strlen(*text))
		return fail(error, ERROR_REFUSED, "%s: a text is expected", member);
	return true;
}

static const char *
sum_of(struct span line, struct arena *arena)
{
	return id_show(id_from_name("line", span_trim(line)), arena);
}

bool
openclaw_read_client(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct contact contact = contact_make("");
	struct staged_contact *staged;
	struct money revenue;
	const char *id;
	int64_t interactions;
	bool is_foreign;

	reading.ignored = staging_part_ignored;
	if (!read_identity(staging, line, "id", &id, error) ||
		!json_read(contact_fields, line, &contact, &reading, staging->arena, error) ||
		!read_stated_interactions(staging, line, &interactions, error) ||
		!read_stated_revenue(staging, line, &revenue, error) ||
		!staging_check_contact(staging, &contact, error))
		return false;
	contact.id = staging_id(id, &is_foreign);
	if (is_foreign)
		contact.external_id = arena_copy(staging->arena, id);
	contact.imported_line = sum_of(line, staging->arena);
	staged = staging_add_contact(staging, &contact, line, place);
	staged->extent = STAGED_PART;
	staged->stated_interactions = interactions;
	staged->stated_revenue = revenue;
	return true;
}

/* ------ interactions.jsonl ------ */

/* A line of the ledger with its ids as they are written; the interaction comes first, so
 * that its fields lie where their rows say. */
struct ledger_line {
	struct interaction interaction;
	const char *client;
	const char *id;
};

/* The fields of an interaction, but with ids that may be any text. */
const struct field *
openclaw_fields(struct arena *arena)
{
	struct list rows = { 0 };

	for (const struct field *field = interaction_fields; field->name; field++) {
		struct field *row = list_push(&rows, sizeof(*row), arena);

		*row = *field;
		if (field->kind != FIELD_ID)
			continue;
		row->kind = FIELD_TEXT;
		row->offset = field->offset == offsetof(struct interaction, client_id)
			? offsetof(struct ledger_line, client)
			: offsetof(struct ledger_line, id);
	}
	list_push(&rows, sizeof(struct field), arena);
	return rows.items;
}

/* A client may also be a number, which takes another reading of the line. */
static bool
read_slowly(struct staging *staging, struct span line, struct ledger_line *ledger,
	struct error *error)
{
	static const char *const ignored[] = { "id", "clientId", NULL };
	struct json_reading reading = staging_reading(staging);

	reading.ignored = ignored;
	ledger->interaction = interaction_make();
	return read_identity(staging, line, "clientId", &ledger->client, error) &&
		json_member_text(line, "id", &staging->scratch, &ledger->id, error) &&
		json_read(interaction_fields, line, &ledger->interaction, &reading,
			&staging->scratch, error);
}

bool
openclaw_read_interaction(struct staging *staging, struct span line,
	struct staged_place place, struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct ledger_line ledger = { interaction_make(), "", "" };
	struct interaction *interaction = &ledger.interaction;
	bool is_foreign;

	if ((!json_read(staging->fields, line, &ledger, &reading, &staging->scratch, error) ||
			!*ledger.client) &&
		!read_slowly(staging, line, &ledger, error))
		return false;
	interaction_normalise(interaction, &staging->scratch);
	if (!interaction_check(interaction, error))
		return false;
	interaction->client_id = staging_id(ledger.client, &is_foreign);
	if (!id_parse(span_of(ledger.id), &interaction->id))
		interaction->id = *ledger.id
			? id_from_name("interaction id", span_of(ledger.id))
			: staging_make_id(staging, interaction, ledger.client);
	staging_add_interaction(staging, interaction, place)->extent = STAGED_PART;
	return true;
}

/* ------ the files ------ */

static bool
is_there(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0;
}

bool
openclaw_fail_missing(const char *folder, struct error *error)
{
	return fail(error, ERROR_NOT_FOUND,
		"there is no clients.jsonl and no interactions.jsonl in '%s'; name the folder "
		"that has them",
		folder);
}

static bool
read_folder(struct staging *staging, const char *folder, struct error *error)
{
	const char *clients = path_join(staging->arena, folder, openclaw_clients);
	const char *interactions = path_join(staging->arena, folder, openclaw_interactions);

	if (!is_there(clients) && !is_there(interactions))
		return openclaw_fail_missing(folder, error);
	return (!is_there(clients) ||
			   staging_read_file(staging, clients, openclaw_read_client, error)) &&
		(!is_there(interactions) ||
			staging_read_file(staging, interactions, openclaw_read_interaction, error));
}

/* A ledger says in each line whose it is. */
static bool
read_either(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	const char *client;

	if (!json_member(line, "clientId", &staging->scratch, &client, error))
		return false;
	return *client ? openclaw_read_interaction(staging, line, place, error)
				   : openclaw_read_client(staging, line, place, error);
}

static bool
read_place(struct staging *staging, const char *path, struct error *error)
{
	struct stat status;

	if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
		return read_folder(staging, path, error);
	return staging_read_file(staging, path, read_either, error);
}

bool
import_openclaw(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error)
{
	struct staging staging = staging_make(book->settings, act, request, arena, result);
	bool ok = true;

	staging.fields = openclaw_fields(arena);
	for (size_t i = 0; ok && i < request->files->count; i++)
		ok = read_place(&staging, list_text(request->files, i), error);
	ok = ok && staging_apply(&staging, book, error);
	staging_release(&staging);
	return ok;
}
