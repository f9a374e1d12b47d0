#include "store/index.h"

#include "base/utf8.h"
#include "core/stage.h"
#include "store/envelope.h"
#include "store/key.h"
#include "store/pack.h"

static void
push(struct index_entries *entries, enum table table, const struct key *key,
	struct span value)
{
	struct index_entry *entry =
		list_push(&entries->items, sizeof(*entry), entries->arena);

	entry->table = table;
	entry->key =
		span_make(arena_copy_bytes(entries->arena, key->bytes, key->length), key->length);
	entry->value = value;
}

static void
push_key(struct index_entries *entries, enum table table, const struct key *key)
{
	push(entries, table, key, span_make("", 0));
}

static const char *
folded_name(const struct card *card, struct index_entries *entries)
{
	return utf8_fold(card->contact.name, entries->arena);
}

static void
list_name(const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	struct key key = key_of_text(folded_name(card, entries));

	(void)settings;
	key_add_id(&key, card->contact.id);
	push_key(entries, TABLE_NAME, &key);
}

/* What a rank ends with: best score first, then the name, then the id. */
static void
add_rank(struct key *key, const struct card *card, struct index_entries *entries)
{
	key_add_small_descending(key, card->contact.score.value);
	key_add_text(key, folded_name(card, entries), KEY_NAME_LIMIT);
	key_add_id(key, card->contact.id);
}

static void
list_stage(const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	struct key key = key_empty();

	(void)settings;
	if (card->contact.archived)
		return;
	key_add_text(&key, card->contact.stage, KEY_SHORT_LIMIT);
	add_rank(&key, card, entries);
	push_key(entries, TABLE_STAGE, &key);
}

static bool
has_revenue(const struct contact *contact)
{
	for (size_t i = 0; i < contact->revenue.count; i++)
		if (((struct money *)list_at(&contact->revenue, i, sizeof(struct money)))
				->minor != 0)
			return true;
	return false;
}

static void
list_revenue(const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	const struct contact *contact = &card->contact;
	struct key key = key_empty();

	if (contact->archived || !has_revenue(contact))
		return;
	key_add_number_descending(
		&key, money_sum_base(&contact->revenue, &settings->money, NULL));
	add_rank(&key, card, entries);
	push_key(entries, TABLE_REVENUE, &key);
}

/* A contact that nobody has heard of yet is quiet since it was made. */
static struct date
quiet_since(const struct contact *contact)
{
	if (date_is_known(contact->activity.last_contact))
		return contact->activity.last_contact;
	return contact_created(contact);
}

static void
list_quiet(const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	const struct contact *contact = &card->contact;
	struct key key = key_empty();

	if (contact->archived || stage_is_closed(&settings->pipeline, contact->stage))
		return;
	key_add_date(&key, quiet_since(contact));
	key_add_id(&key, contact->id);
	push_key(entries, TABLE_QUIET, &key);
}

static struct span
pack_due(const struct pending *pending, struct span key, struct arena *arena)
{
	struct text value = TEXT_INIT;
	size_t length;

	envelope_begin(&value);
	pack_text(&value, pending->rule);
	pack_id(&value, pending->followup);
	pack_signed(&value, pending->since.day);
	pack_signed(&value, pending->until.day);
	pack_text(&value, pending->state);
	pack_text(&value, pending->text);
	envelope_end(&value, key);
	length = value.length;
	return span_make(text_take(&value, arena), length);
}

bool
index_read_due(struct span key, struct span value, struct arena *arena,
	struct store_due *due, struct error *error)
{
	struct span contents;
	struct unpacker unpacker;

	if (!envelope_open(value, key, &contents, error))
		return false;
	contents.start = arena_copy_bytes(arena, contents.start, contents.length);
	unpacker = unpack(contents);
	*due = (struct store_due){ .client_id = key_id_at(key, KEY_DATE_SIZE) };
	due->pending.due = key_date_at(key, 0);
	due->pending.rule = unpack_text(&unpacker);
	due->pending.followup = unpack_id(&unpacker);
	due->pending.since.day = unpack_day(&unpacker);
	due->pending.until.day = unpack_day(&unpacker);
	due->pending.state = unpack_text(&unpacker);
	due->pending.text = unpack_text(&unpacker);
	return unpack_is_done(&unpacker) ||
		fail(error, ERROR_STORAGE,
			"a line of the due list is damaged; run `rapport check`");
}

static void
list_due(const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	(void)settings;
	for (size_t i = 0; i < card->pending.count; i++) {
		const struct pending *pending = list_at(&card->pending, i, sizeof(*pending));
		struct key key = key_empty();

		key_add_date(&key, pending->due);
		key_add_id(&key, card->contact.id);
		key_add_part(&key, (uint32_t)i);
		push(entries, TABLE_DUE, &key, pack_due(pending, key_span(&key), entries->arena));
	}
}

void
index_list(const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	for (const struct index *index = indexes; index->list; index++)
		index->list(card, settings, entries);
}

void
index_list_in(enum table table, const struct card *card, const struct settings *settings,
	struct index_entries *entries)
{
	for (const struct index *index = indexes; index->list; index++)
		if (index->table == table)
			index->list(card, settings, entries);
}

void
index_list_addresses(const struct contact *contact, struct index_entries *entries)
{
	struct list addresses = { 0 };

	contact_addresses(contact, &addresses, entries->arena);
	for (size_t i = 0; i < addresses.count; i++) {
		struct key key = key_of_text(list_text(&addresses, i));

		key_add_id(&key, contact->id);
		push_key(entries, TABLE_ADDRESS, &key);
	}
}

static bool
has(const struct index_entries *entries, const struct index_entry *wanted)
{
	for (size_t i = 0; i < entries->items.count; i++) {
		const struct index_entry *entry = list_at(&entries->items, i, sizeof(*entry));

		if (entry->table == wanted->table && span_equal(entry->key, wanted->key))
			return true;
	}
	return false;
}

void
index_change(const struct index_entries *before, const struct index_entries *after,
	struct batch *batch)
{
	for (size_t i = 0; i < before->items.count; i++) {
		const struct index_entry *entry = list_at(&before->items, i, sizeof(*entry));

		if (!has(after, entry))
			batch_delete(batch, entry->table, entry->key);
	}
	for (size_t i = 0; i < after->items.count; i++) {
		const struct index_entry *entry = list_at(&after->items, i, sizeof(*entry));

		/* A value may differ under the same key; an empty one cannot. */
		if (entry->value.length > 0 || !has(before, entry))
			batch_put(batch, entry->table, entry->key, entry->value);
	}
}

const struct index indexes[] = {
	{ TABLE_NAME, list_name },
	{ TABLE_STAGE, list_stage },
	{ TABLE_REVENUE, list_revenue },
	{ TABLE_QUIET, list_quiet },
	{ TABLE_DUE, list_due },
	{ 0 },
};
