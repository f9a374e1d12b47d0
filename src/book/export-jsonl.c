#include "book/export-formats.h"

/* What a line says it is, for each kind of record. */
static const char *const record_words[] = {
	[STORE_CONTACT] = "contact",
	[STORE_INTERACTION] = "interaction",
	[STORE_FOLLOWUP] = "followUp",
	[STORE_VIEW] = "view",
};

enum { KIND_COUNT = sizeof(record_words) / sizeof(*record_words) };

/* The stored text is the record without what stands in its key, which goes in front. */
static bool
add_record(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct exporting *exporting = context;
	struct text *text = &exporting->text;
	struct arena arena = ARENA_INIT;
	char digits[ID_TEXT_SIZE];

	(void)date;
	if (!export_stored(exporting, kind, client_id, json, &arena, &json, error))
		return false;
	id_format(id, digits);
	text_add_format(text, "{\"record\":\"%s\",\"id\":\"%s\"", record_words[kind], digits);
	if (kind != STORE_CONTACT && kind != STORE_VIEW) {
		id_format(client_id, digits);
		text_add_format(text, ",\"clientId\":\"%s\"", digits);
	}
	if (json.length > 2)
		text_add_char(text, ',');
	text_add_bytes(text, json.start + 1, json.length - 1);
	arena_release(&arena);
	return export_line(exporting, error);
}

static bool
add_kind(struct store_txn *txn, enum store_kind kind, const struct list *ids,
	struct exporting *exporting, struct error *error)
{
	for (size_t i = 0; i < ids->count; i++) {
		struct id id = *(struct id *)list_at(ids, i, sizeof(struct id));

		if (!store_records(txn, kind, id, add_record, exporting, error))
			return false;
	}
	return true;
}

static bool
look_at_some(struct store_txn *txn, void *context, struct error *error)
{
	struct exporting *exporting = context;
	struct list ids = { 0 };
	bool ok = export_select(txn, exporting, &ids, error);

	/* Views belong to nobody, so they are part of the whole book alone. */
	for (size_t kind = 0; ok && kind < STORE_VIEW; kind++)
		ok = add_kind(txn, (enum store_kind)kind, &ids, exporting, error);
	return ok;
}

/* A view says nothing but what its owner wrote. */
static bool
look_at_all(struct store_txn *txn, void *context, struct error *error)
{
	const struct exporting *exporting = context;
	bool has_views = exporting->request->names == EXPORT_NAMED;
	struct id none = { { 0 } };
	bool ok = true;

	for (size_t kind = 0; ok && kind < (has_views ? KIND_COUNT : STORE_VIEW); kind++)
		ok = store_records(txn, (enum store_kind)kind, none, add_record, context, error);
	return ok;
}

bool
export_jsonl(struct book *book, const struct export_request *request, struct error *error)
{
	struct exporting exporting = {
		.request = request,
		.settings = book->settings,
		.text = TEXT_INIT,
	};

	return export_run(
		book, &exporting, request->query ? look_at_some : look_at_all, error);
}
