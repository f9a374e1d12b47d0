#include "book/export-formats.h"
#include "book/sift.h"
#include "format/json.h"

enum { PIECE = 64 * 1024 };

static bool
pass_on(struct exporting *exporting, struct error *error)
{
	const struct export_request *request = exporting->request;
	struct text *text = &exporting->text;
	bool ok =
		request->write(span_make(text->bytes, text->length), request->context, error);

	text_cut(text, 0);
	return ok;
}

bool
export_run(
	struct book *book, struct exporting *exporting, book_look look, struct error *error)
{
	bool ok = book_read(book, look, exporting, error) &&
		(exporting->text.length == 0 || pass_on(exporting, error));

	text_release(&exporting->text);
	arena_release(&exporting->arena);
	return ok;
}

bool
export_piece(struct exporting *exporting, struct error *error)
{
	return exporting->text.length < PIECE || pass_on(exporting, error);
}

bool
export_line(struct exporting *exporting, struct error *error)
{
	text_add_char(&exporting->text, '\n');
	return export_piece(exporting, error);
}

static enum store_found
judge(struct store_txn *txn, const struct export_request *request, struct arena *arena,
	struct contact *contact, struct error *error)
{
	if (!request->query)
		return STORE_FOUND;
	return sift_contact(txn, request->query, request->today, arena, contact, error);
}

static bool
select_from(struct store_txn *txn, struct exporting *exporting, struct store_walk *walk,
	struct list *ids, struct error *error)
{
	const struct export_request *request = exporting->request;
	struct arena arena = ARENA_INIT;
	struct contact contact;
	enum store_found found;

	do {
		found = store_walk_next(walk, request->today, &arena, &contact, error);
		if (found != STORE_FOUND)
			break;
		found = judge(txn, request, &arena, &contact, error);
		if (found == STORE_FOUND)
			*(struct id *)list_push(ids, sizeof(struct id), &exporting->arena) =
				contact.id;
		arena_release(&arena);
	} while (found != STORE_FAILED);
	arena_release(&arena);
	return found != STORE_FAILED;
}

bool
export_select(struct store_txn *txn, struct exporting *exporting, struct list *ids,
	struct error *error)
{
	struct store_walk *walk;
	bool ok;

	if (!store_walk_begin(txn, STORE_BY_ID, "", &walk, error))
		return false;
	ok = select_from(txn, exporting, walk, ids, error);
	store_walk_end(walk);
	return ok;
}

static bool
is_anonymous(const struct exporting *exporting)
{
	return exporting->request->names == EXPORT_ANONYMOUS;
}

struct due
export_due(const struct exporting *exporting, struct due due, struct arena *arena)
{
	return is_anonymous(exporting)
		? due_anonymous(&due, &exporting->settings->rules, arena)
		: due;
}

/* Any record but a view, which says nothing that is not private. */
union stored {
	struct contact contact;
	struct interaction interaction;
	struct followup followup;
};

static const struct field *const fields_of[] = {
	[STORE_CONTACT] = contact_fields,
	[STORE_INTERACTION] = interaction_fields,
	[STORE_FOLLOWUP] = followup_fields,
};

bool
export_stored(const struct exporting *exporting, enum store_kind kind,
	struct id client_id, struct span json, struct arena *arena, struct span *text,
	struct error *error)
{
	const struct json_reading reading = { .base_currency =
											  exporting->settings->money.base };
	const struct field *fields;
	struct text hidden = TEXT_INIT;
	union stored record = { 0 };

	*text = json;
	if (!is_anonymous(exporting))
		return true;
	fields = fields_of[kind];
	field_fill(fields, &record);
	if (!json_read(fields, json, &record, &reading, arena, error)) {
		arena_release(arena);
		return false;
	}
	field_hide(fields, &record);
	if (kind == STORE_CONTACT)
		record.contact.name = id_show(client_id, arena);
	json_write(&hidden, fields, &record, &json_stored);
	*text = span_of(text_take(&hidden, arena));
	return true;
}

bool
export_contacts(struct store_txn *txn, struct exporting *exporting, export_add add,
	struct error *error)
{
	struct list ids = { 0 };
	struct arena arena = ARENA_INIT;
	struct contact contact;
	bool ok = export_select(txn, exporting, &ids, error);

	for (size_t i = 0; ok && i < ids.count; i++) {
		struct id id = *(struct id *)list_at(&ids, i, sizeof(struct id));

		ok = store_contact(txn, id, exporting->request->today, &arena, &contact, error) ==
			STORE_FOUND;
		if (ok && is_anonymous(exporting))
			contact_hide(&contact, &arena);
		ok = ok && add(txn, &contact, exporting, error);
		arena_release(&arena);
	}
	return ok;
}

static const struct export_part html_parts[] = {
	{ "board", PART_USUAL, PART_QUERY },
	{ "contact", PART_NAMED, PART_CONTACT },
	{ 0 },
};

static const struct export_part openclaw_parts[] = {
	{ "clients", PART_NAMED, PART_QUERY },
	{ "interactions", PART_NAMED, PART_QUERY },
	{ 0 },
};

const struct export_format export_formats[] = {
	{ "csv", NULL, "the contacts as a table for spreadsheets", export_csv },
	{ "jsonl", NULL, "all records as they are, one a line; nothing is lost",
		export_jsonl },
	{ "html", html_parts, "the board, or one contact, as a page for a browser",
		export_html },
	{ "ical", NULL, "the follow-ups as the tasks of a calendar", export_ical },
	{ "openclaw", openclaw_parts,
		"the clients.jsonl or interactions.jsonl of the OpenClaw skill",
		export_openclaw },
	{ "vcard", NULL, "the contacts as vCards, for address books and phones",
		export_vcard },
	{ 0 },
};
