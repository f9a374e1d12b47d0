#include "book/import-formats.h"
#include "book/staging.h"
#include "format/json.h"

#include <string.h>

static bool
read_contact(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct contact contact = contact_make("");
	bool is_foreign;

	if (!json_read(contact_fields, line, &contact, &reading, staging->arena, error))
		return false;
	if (!staging_check_contact(staging, &contact, error))
		return false;
	if (id_is_none(contact.id))
		contact.id = *contact.external_id ? staging_id(contact.external_id, &is_foreign)
										  : id_from_name("contact line", line);
	staging_add_contact(staging, &contact, line, place)->extent = STAGED_WHOLE;
	return true;
}

static bool
read_interaction(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct interaction interaction = interaction_make();

	if (!json_read(
			interaction_fields, line, &interaction, &reading, &staging->scratch, error))
		return false;
	interaction_normalise(&interaction, &staging->scratch);
	if (id_is_none(interaction.client_id))
		return fail(error, ERROR_REFUSED, "clientId: an interaction needs its contact");
	if (id_is_none(interaction.id))
		interaction.id = staging_make_id(staging, &interaction, "");
	if (!interaction_check(&interaction, error))
		return false;
	staging_add_interaction(staging, &interaction, place)->extent = STAGED_WHOLE;
	return true;
}

static bool
read_follow_up(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct followup follow_up = { 0 };

	field_fill(followup_fields, &follow_up);
	if (!json_read(followup_fields, line, &follow_up, &reading, &staging->scratch, error))
		return false;
	field_normalise(followup_fields, &follow_up, &staging->scratch);
	if (id_is_none(follow_up.client_id))
		return fail(error, ERROR_REFUSED, "clientId: a follow-up needs its contact");
	if (!*follow_up.state)
		follow_up.state = "open";
	if (id_is_none(follow_up.id))
		follow_up.id = id_from_name("follow-up line", line);
	if (!followup_check(&follow_up, error))
		return false;
	staging_add_follow_up(staging, &follow_up, place);
	return true;
}

static bool
read_view(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct saved_view view = saved_view_make();

	if (!json_read(saved_view_fields, line, &view, &reading, &staging->scratch, error))
		return false;
	field_normalise(saved_view_fields, &view, &staging->scratch);
	view.id = saved_view_id(view.name);
	if (!saved_view_check(&view, error))
		return false;
	staging_add_view(staging, &view, place);
	return true;
}

/* What a line can be, by its member "record", and how an export begins it. */
static const struct record_row {
	const char *record;
	const char *beginning;
	staging_read read;
} record_rows[] = {
	{ "contact", "{\"record\":\"contact\",", read_contact },
	{ "interaction", "{\"record\":\"interaction\",", read_interaction },
	{ "followUp", "{\"record\":\"followUp\",", read_follow_up },
	{ "view", "{\"record\":\"view\",", read_view },
	{ 0 },
};

/* Exports have the member first, so most lines need no second reading. */
static const struct record_row *
row_of(struct staging *staging, struct span line, struct error *error)
{
	const char *record;

	for (const struct record_row *row = record_rows; row->record; row++)
		if (span_starts_with(line, span_of(row->beginning)))
			return row;
	if (!json_member_text(line, "record", &staging->scratch, &record, error))
		return NULL;
	for (const struct record_row *row = record_rows; row->record; row++)
		if (strcmp(row->record, record) == 0)
			return row;
	fail(error, ERROR_REFUSED,
		"record: contact, interaction, followUp or view is expected%s%s",
		*record ? ", not " : "", record);
	return NULL;
}

static bool
read_line(struct staging *staging, struct span line, struct staged_place place,
	struct error *error)
{
	const struct record_row *row = row_of(staging, span_trim(line), error);

	return row && row->read(staging, line, place, error);
}

bool
import_jsonl(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error)
{
	struct staging staging = staging_make(book->settings, act, request, arena, result);
	bool ok = true;

	for (size_t i = 0; ok && i < request->files->count; i++)
		ok = staging_read_file(&staging, list_text(request->files, i), read_line, error);
	ok = ok && staging_apply(&staging, book, error);
	staging_release(&staging);
	return ok;
}
