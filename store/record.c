#include "store/record.h"

#include <string.h>

#include "core/privacy.h"
#include "format/json.h"
#include "store/envelope.h"

/* Indexed by enum store_kind. */
static const struct {
	enum table table;
	const struct field *fields;
	size_t key_length;
	const char *word;
} kinds[] = {
	[STORE_CONTACT] = { TABLE_CONTACT, contact_fields, KEY_ID_SIZE, "contact" },
	[STORE_INTERACTION] = { TABLE_INTERACTION, interaction_fields,
		2 * KEY_ID_SIZE + KEY_DATE_SIZE, "interaction" },
	[STORE_FOLLOWUP] = { TABLE_FOLLOWUP, followup_fields, 2 * KEY_ID_SIZE, "follow-up" },
	[STORE_VIEW] = { TABLE_VIEW, saved_view_fields, KEY_ID_SIZE, "saved view" },
};

struct record
record_of_contact(const struct contact *contact)
{
	struct record record;

	record.kind = STORE_CONTACT;
	record.client_id = contact->id;
	record.key = key_of_id(contact->id);
	record.of.contact = *contact;
	return record;
}

struct record
record_of_interaction(const struct interaction *interaction)
{
	struct record record;

	record.kind = STORE_INTERACTION;
	record.client_id = interaction->client_id;
	record.key =
		key_of_interaction(interaction->client_id, interaction->date, interaction->id);
	record.of.interaction = *interaction;
	return record;
}

struct record
record_of_followup(const struct followup *followup)
{
	struct record record;

	record.kind = STORE_FOLLOWUP;
	record.client_id = followup->client_id;
	record.key = key_of_followup(followup->client_id, followup->id);
	record.of.followup = *followup;
	return record;
}

struct record
record_of_view(const struct saved_view *view)
{
	struct record record;

	record.kind = STORE_VIEW;
	record.client_id = view->id;
	record.key = key_of_id(view->id);
	record.of.view = *view;
	return record;
}

enum table
record_table(enum store_kind kind)
{
	return kinds[kind].table;
}

const char *
record_word(enum store_kind kind)
{
	return kinds[kind].word;
}

bool
record_check_privacy(const struct record *record, struct error *error)
{
	return privacy_check_record(kinds[record->kind].fields, &record->of, error);
}

void
record_write(struct text *text, const struct record *record)
{
	json_write(text, kinds[record->kind].fields, &record->of, &json_stored);
}

/* An empty record with what its key says. */
static struct record
start(enum store_kind kind, struct span key)
{
	struct record record;

	record.kind = kind;
	record.client_id = key_id_at(key, 0);
	record.key.length = key.length;
	memcpy(record.key.bytes, key.start, key.length);
	if (kind == STORE_CONTACT) {
		record.of.contact = contact_make("");
		record.of.contact.id = record.client_id;
	} else if (kind == STORE_INTERACTION) {
		record.of.interaction = interaction_make();
		record.of.interaction.client_id = record.client_id;
		record.of.interaction.date = key_date_at(key, KEY_ID_SIZE);
		record.of.interaction.id = key_last_id(key);
	} else if (kind == STORE_VIEW) {
		record.of.view = saved_view_make();
		record.of.view.id = record.client_id;
	} else {
		record.of.followup = (struct followup){ 0 };
		field_fill(followup_fields, &record.of.followup);
		record.of.followup.client_id = record.client_id;
		record.of.followup.id = key_last_id(key);
	}
	return record;
}

bool
record_read(enum store_kind kind, struct span key, struct span json,
	const char *base_currency, struct arena *arena, struct record *record,
	struct error *error)
{
	struct json_reading reading = { .base_currency = base_currency };

	if (key.length != kinds[kind].key_length)
		return fail(error, ERROR_STORAGE,
			"the key of the %s is damaged; run `rapport check`", kinds[kind].word);
	*record = start(kind, key);
	if (json_read(kinds[kind].fields, json, &record->of, &reading, arena, error))
		return true;
	error->kind = ERROR_STORAGE;
	return fail_in(error, "the %s", kinds[kind].word);
}

enum store_found
record_text(struct engine_txn *txn, enum store_kind kind, struct span key,
	struct span *json, struct error *error)
{
	struct span value;
	enum store_found found = engine_get(txn, kinds[kind].table, key, &value, error);

	if (found == STORE_FOUND && !envelope_open(value, key, json, error))
		return STORE_FAILED;
	return found;
}
