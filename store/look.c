#include "store/derive.h"

#include <string.h>

#include "core/completeness.h"
#include "store/envelope.h"

static const char *
base_currency(const struct store_txn *txn)
{
	return txn->store->options.settings->money.base;
}

/* A record under a key, with its texts in the arena. */
static enum store_found
read_record(struct store_txn *txn, enum store_kind kind, struct key key,
	struct arena *arena, struct record *record, uint32_t *version, struct error *error)
{
	struct span json;
	enum store_found found = record_text(txn->data, kind, key_span(&key), &json, error);

	if (found != STORE_FOUND)
		return found;
	if (!record_read(
			kind, key_span(&key), json, base_currency(txn), arena, record, error))
		return STORE_FAILED;
	*version = envelope_version(json);
	return STORE_FOUND;
}

/* What the write has changed so far is taken into account. */
static enum store_found
read_card(struct store_txn *txn, struct id id, struct arena *arena, struct card *card,
	struct error *error)
{
	if (!derive_contact(txn, id, error))
		return STORE_FAILED;
	return derive_read_card(txn, id, arena, card, error);
}

enum store_found
store_card(struct store_txn *txn, struct id id, struct date today, struct arena *arena,
	struct contact *contact, struct error *error)
{
	struct card card;
	enum store_found found = read_card(txn, id, arena, &card, error);

	if (found != STORE_FOUND)
		return found;
	card_tell(&card, today, arena);
	*contact = card.contact;
	return STORE_FOUND;
}

enum store_found
store_contact(struct store_txn *txn, struct id id, struct date today, struct arena *arena,
	struct contact *contact, struct error *error)
{
	struct record record;
	struct card card;
	uint32_t version;
	enum store_found found =
		read_record(txn, STORE_CONTACT, key_of_id(id), arena, &record, &version, error);

	if (found != STORE_FOUND)
		return found;
	found = read_card(txn, id, arena, &card, error);
	if (found == STORE_MISSING)
		fail(error, ERROR_STORAGE,
			"a contact has lost its card; run `rapport check --repair`");
	if (found != STORE_FOUND)
		return STORE_FAILED;
	*contact = record.of.contact;
	contact->activity = card.contact.activity;
	contact->score = card.contact.score;
	contact->version = version;
	card.contact = *contact;
	card_tell(&card, today, arena);
	*contact = card.contact;
	contact->completeness = completeness_of(contact);
	return STORE_FOUND;
}

enum store_found
store_interaction(struct store_txn *txn, struct id client_id, struct date date,
	struct id id, struct arena *arena, struct interaction *interaction,
	struct error *error)
{
	struct record record;
	uint32_t version;
	enum store_found found = read_record(txn, STORE_INTERACTION,
		key_of_interaction(client_id, date, id), arena, &record, &version, error);

	if (found == STORE_FOUND)
		*interaction = record.of.interaction;
	return found;
}

/* Within a day the moment decides, where it is known; then the id. */
static int
compare_newest_first(const void *first, const void *second)
{
	const struct interaction *left = first, *right = second;
	int difference = date_compare(right->date, left->date);

	if (difference != 0)
		return difference;
	if (left->at.second != right->at.second)
		return left->at.second > right->at.second ? -1 : 1;
	return id_compare(right->id, left->id);
}

/* A page being read. */
struct paging {
	struct store_txn *txn;
	struct id client_id;
	const struct store_page *page;
	const char *mark; /* what the text of an interaction of the type holds */
	struct arena *arena;
	struct list *timeline; /* of struct interaction */
};

/* Whether enough are there; a day is read to its end, for its moments decide the
 * order. */
static bool
is_enough(const struct paging *paging, struct span key)
{
	const struct list *timeline = paging->timeline;
	const struct interaction *last;

	if (paging->page->limit == 0 || timeline->count < paging->page->limit)
		return false;
	last = list_at(timeline, timeline->count - 1, sizeof(*last));
	return date_compare(last->date, key_date_at(key, KEY_ID_SIZE)) != 0;
}

static bool
is_on_page(const struct paging *paging, const struct interaction *interaction)
{
	const struct store_page *page = paging->page;

	if (page->behind && compare_newest_first(page->behind, interaction) >= 0)
		return false;
	return !*page->type || strcmp(page->type, interaction->type) == 0;
}

/* A text without the mark need not be taken apart. */
static bool
push_interaction(
	const struct paging *paging, const struct engine_pair *pair, struct error *error)
{
	struct record record;
	struct span json;

	if (!envelope_open(pair->value, pair->key, &json, error))
		return false;
	if (!memmem(json.start, json.length, paging->mark, strlen(paging->mark)))
		return true;
	if (!record_read(STORE_INTERACTION, pair->key, json, base_currency(paging->txn),
			paging->arena, &record, error))
		return false;
	if (is_on_page(paging, &record.of.interaction))
		*(struct interaction *)list_push(paging->timeline, sizeof(struct interaction),
			paging->arena) = record.of.interaction;
	return true;
}

/* All keys before it belong to the page. */
static struct key
page_end(const struct paging *paging)
{
	struct key key = key_of_id(paging->client_id);

	if (paging->page->behind)
		key_add_date(&key, paging->page->behind->date);
	return key;
}

static bool
read_page(const struct paging *paging, struct engine_cursor *cursor, struct error *error)
{
	struct key prefix = key_of_id(paging->client_id), end = page_end(paging);
	struct engine_pair pair;
	enum store_found found =
		engine_cursor_seek_back(cursor, key_span(&end), &pair, error);

	while (found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix)) &&
		!is_enough(paging, pair.key)) {
		if (!push_interaction(paging, &pair, error))
			return false;
		found = engine_cursor_step(cursor, STEP_PREVIOUS, &pair, error);
	}
	return found != STORE_FAILED;
}

bool
store_timeline_page(struct store_txn *txn, struct id client_id,
	const struct store_page *page, struct arena *arena, struct list *timeline,
	struct error *error)
{
	const char *mark =
		*page->type ? arena_format(arena, "\"%s\"", page->type) : page->type;
	const struct paging paging = { txn, client_id, page, mark, arena, timeline };
	struct engine_cursor *cursor =
		engine_cursor_open(txn->data, TABLE_INTERACTION, error);
	bool ok = cursor && read_page(&paging, cursor, error);

	engine_cursor_close(cursor);
	list_sort(timeline, sizeof(struct interaction), compare_newest_first);
	if (page->limit > 0 && timeline->count > page->limit)
		timeline->count = page->limit;
	return ok;
}

bool
store_timeline(struct store_txn *txn, struct id client_id, size_t limit,
	struct arena *arena, struct list *timeline, struct error *error)
{
	const struct store_page page = { NULL, "", limit };

	return store_timeline_page(txn, client_id, &page, arena, timeline, error);
}

static bool
read_followups(struct store_txn *txn, struct engine_cursor *cursor, struct id client_id,
	struct arena *arena, struct list *followups, struct error *error)
{
	struct key prefix = key_of_id(client_id);
	struct engine_pair pair;
	enum store_found found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);

	while (found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		struct record record;
		struct span json;

		if (!envelope_open(pair.value, pair.key, &json, error) ||
			!record_read(STORE_FOLLOWUP, pair.key, json, base_currency(txn), arena,
				&record, error))
			return false;
		*(struct followup *)list_push(followups, sizeof(struct followup), arena) =
			record.of.followup;
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	return found != STORE_FAILED;
}

bool
store_followups(struct store_txn *txn, struct id client_id, struct arena *arena,
	struct list *followups, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(txn->data, TABLE_FOLLOWUP, error);
	bool ok = cursor && read_followups(txn, cursor, client_id, arena, followups, error);

	engine_cursor_close(cursor);
	return ok;
}

enum store_found
store_followup(struct store_txn *txn, struct id id, struct arena *arena,
	struct followup *followup, struct error *error)
{
	struct key key = key_of_id(id);
	struct span value, contents;
	struct record record;
	struct unpacker unpacker;
	uint32_t version;
	enum store_found found;

	if (!batch_flush_table(&txn->batch, TABLE_FOLLOWUP_ID, txn->data, error))
		return STORE_FAILED;
	found = engine_get(txn->data, TABLE_FOLLOWUP_ID, key_span(&key), &value, error);
	if (found != STORE_FOUND)
		return found;
	if (!envelope_open(value, key_span(&key), &contents, error))
		return STORE_FAILED;
	unpacker = unpack(contents);
	found = read_record(txn, STORE_FOLLOWUP, key_of_followup(unpack_id(&unpacker), id),
		arena, &record, &version, error);
	if (found == STORE_FOUND)
		*followup = record.of.followup;
	return found;
}

/* The views being read. */
struct viewing {
	const char *base; /* currency */
	struct arena *arena;
	struct list *views; /* of struct saved_view */
};

static bool
push_view(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct viewing *viewing = context;
	struct key key = key_of_id(id);
	struct record record;

	(void)client_id;
	(void)date;
	json.start = arena_copy_bytes(viewing->arena, json.start, json.length);
	if (!record_read(
			kind, key_span(&key), json, viewing->base, viewing->arena, &record, error))
		return false;
	*(struct saved_view *)list_push(
		viewing->views, sizeof(struct saved_view), viewing->arena) = record.of.view;
	return true;
}

bool
store_views(
	struct store_txn *txn, struct arena *arena, struct list *views, struct error *error)
{
	struct viewing viewing = { base_currency(txn), arena, views };

	if (!store_records(txn, STORE_VIEW, (struct id){ { 0 } }, push_view, &viewing, error))
		return false;
	list_sort(views, sizeof(struct saved_view), saved_view_compare);
	return true;
}

/* Keys of one table that begin alike, of one length unless that is 0. */
struct beginning {
	enum table table;
	struct span prefix;
	size_t length;
	size_t limit; /* of ids; 0 for all */
};

/* Pushes the ids at the end of all of them. */
static bool
list_ids(struct store_txn *txn, const struct beginning *beginning, struct list *ids,
	struct arena *arena, struct error *error)
{
	struct span prefix = beginning->prefix;
	size_t limit = beginning->limit;
	struct engine_cursor *cursor = engine_cursor_open(txn->data, beginning->table, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_seek(cursor, prefix, &pair, error);
	while (found == STORE_FOUND && span_starts_with(pair.key, prefix) &&
		(limit == 0 || ids->count < limit)) {
		if (beginning->length == 0 || beginning->length == pair.key.length)
			*(struct id *)list_push(ids, sizeof(struct id), arena) =
				key_last_id(pair.key);
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

bool
store_find_address(struct store_txn *txn, const char *address, struct list *ids,
	struct arena *arena, struct error *error)
{
	struct key key = key_of_text(address);
	struct beginning beginning = { TABLE_ADDRESS, key_span(&key), 0, 0 };

	return batch_flush_table(&txn->batch, TABLE_ADDRESS, txn->data, error) &&
		list_ids(txn, &beginning, ids, arena, error);
}

enum { HEX_DIGITS_AT_MOST = 32 };

/* The digits of a beginning of an id, without dashes; -1 when something else is in it. */
static int
read_digits(struct span prefix, char digits[HEX_DIGITS_AT_MOST])
{
	int count = 0;

	for (size_t i = 0; i < prefix.length; i++) {
		char digit = prefix.start[i];

		if (digit == '-')
			continue;
		if (digit >= 'A' && digit <= 'F')
			digit += 'a' - 'A';
		if (count == HEX_DIGITS_AT_MOST ||
			!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f')))
			return -1;
		digits[count++] = digit;
	}
	return count;
}

static uint8_t
digit_value(char digit)
{
	return (uint8_t)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/* Whole bytes are a prefix of the key; half a byte at the end is compared by hand. */
static bool
begins_with_digits(struct id id, const char *digits, int count)
{
	for (int i = 0; i < count; i++) {
		uint8_t byte = id.bytes[i / 2];

		if (digit_value(digits[i]) != (i % 2 ? byte & 0xf : byte >> 4))
			return false;
	}
	return true;
}

bool
store_find_id(struct store_txn *txn, struct span prefix, size_t limit, struct list *ids,
	struct arena *arena, struct error *error)
{
	struct engine_cursor *cursor;
	struct engine_pair pair;
	struct key key = key_empty();
	char digits[HEX_DIGITS_AT_MOST];
	int count = read_digits(prefix, digits);
	enum store_found found = STORE_FAILED;

	if (count <= 0)
		return true;
	for (int i = 0; i < count; i += 2)
		key_add_byte(&key,
			(uint8_t)(digit_value(digits[i]) << 4 |
				(i + 1 < count ? digit_value(digits[i + 1]) : 0)));
	cursor = engine_cursor_open(txn->data, TABLE_CONTACT, error);
	if (cursor)
		found = engine_cursor_seek(cursor, key_span(&key), &pair, error);
	while (found == STORE_FOUND && (limit == 0 || ids->count < limit) &&
		begins_with_digits(key_id_at(pair.key, 0), digits, count)) {
		*(struct id *)list_push(ids, sizeof(struct id), arena) = key_id_at(pair.key, 0);
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

bool
store_find_former(struct store_txn *txn, const char *beginning_of_id, size_t limit,
	struct list *ids, struct arena *arena, struct error *error)
{
	const char *address = arena_format(arena, "external:%s", beginning_of_id);
	size_t length = strlen("external:") + ID_TEXT_SIZE + KEY_ID_SIZE;
	struct key key = key_empty();
	struct beginning beginning;

	key_add_beginning(&key, address, KEY_TEXT_LIMIT);
	beginning = (struct beginning){ TABLE_ADDRESS, key_span(&key), length, limit };
	return batch_flush_table(&txn->batch, TABLE_ADDRESS, txn->data, error) &&
		list_ids(txn, &beginning, ids, arena, error);
}

/* Memory goes after so many records: giving it back after each would cost more than
 * copying it. */
enum { RECORDS_AT_ONCE = 16 };

/* Calls visit with a copy of each text, so that it may change the book meanwhile. */
static bool
visit_record(const struct engine_pair *pair, enum store_kind kind, struct arena *arena,
	store_record_visit visit, void *context, struct error *error)
{
	struct date date = { 0 };
	struct id client_id = key_id_at(pair->key, 0), id = key_last_id(pair->key);
	struct span json;

	if (!envelope_open(pair->value, pair->key, &json, error))
		return false;
	if (kind == STORE_INTERACTION)
		date = key_date_at(pair->key, KEY_ID_SIZE);
	json.start = arena_copy_bytes(arena, json.start, json.length);
	return visit(kind, client_id, id, date, json, context, error);
}

bool
store_records(struct store_txn *txn, enum store_kind kind, struct id client_id,
	store_record_visit visit, void *context, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(txn->data, record_table(kind), error);
	struct key prefix = id_is_none(client_id) ? key_empty() : key_of_id(client_id);
	struct engine_pair pair;
	struct arena arena = ARENA_INIT;
	enum store_found found = STORE_FAILED;
	bool ok = cursor != NULL;

	if (ok)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	for (size_t i = 0;
		 ok && found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix));
		 i++) {
		ok = visit_record(&pair, kind, &arena, visit, context, error);
		if (i % RECORDS_AT_ONCE == 0)
			arena_release(&arena);
		found = ok ? engine_cursor_step(cursor, STEP_NEXT, &pair, error) : found;
	}
	arena_release(&arena);
	engine_cursor_close(cursor);
	return found != STORE_FAILED && (ok || error->kind == ERROR_NONE);
}
