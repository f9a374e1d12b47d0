#include "book/export-formats.h"
#include "format/json.h"

#include <string.h>

/* One of the two files under way; the export comes first, so that either leads to the
 * other. */
struct claw {
	struct exporting exporting;
	struct field *others; /* what a client's line says besides; ends with { 0 } */
	const char *client;   /* the id that lines have for the contact under way */
};

/* Adds what one contact has in the file. */
typedef bool (*claw_add)(struct store_txn *txn, struct claw *claw,
	const struct contact *contact, struct error *error);

/* An id that came from such a file goes back as it came. */
static const char *
client_id(const struct contact *contact, struct arena *arena)
{
	return *contact->external_id ? contact->external_id : id_show(contact->id, arena);
}

/* ------ clients ------ */

/* The members of the skill in its order, behind the id; the totals are no fields of a
 * record. */
static const char *const members_before[] = { "platform", "name", "firstContact", NULL };
static const char *const members_behind[] = { "satisfaction", "notes", "tags", NULL };

/* What the id and the totals say already. */
static const char *const members_said[] = { "id", "externalId", "openingInteractions",
	NULL };

static bool
is_among(const char *const *names, const char *name)
{
	for (; *names; names++)
		if (strcmp(*names, name) == 0)
			return true;
	return false;
}

/* The fields that the skill has no member for; no custom member may pass for one it
 * has. */
static struct field *
other_fields(struct arena *arena)
{
	struct list fields = { 0 };

	for (const struct field *field = contact_fields; field->name; field++) {
		struct field *row = list_push(&fields, sizeof(*row), arena);

		*row = *field;
		if (is_among(members_before, field->name) ||
			is_among(members_behind, field->name) || is_among(members_said, field->name))
			row->uses = 0;
	}
	*(struct field *)list_push(&fields, sizeof(struct field), arena) =
		(struct field){ .name = "totalRevenue", .kind = FIELD_TEXT };
	list_push(&fields, sizeof(struct field), arena);
	return fields.items;
}

/* Members go behind a comma, if there are any. */
static void
add_members(struct text *text, const struct field *fields, const struct contact *contact)
{
	static const struct json_writing writing = { FIELD_STORED, FIELD_INTERNAL };
	size_t start = text->length;

	text_add_char(text, ',');
	json_write_members(text, fields, contact, &writing);
	if (text->length == start + 1)
		text_cut(text, start);
}

static void
add_named(struct text *text, const char *const *names, const struct contact *contact)
{
	for (; *names; names++) {
		struct field rows[2] = { *field_find(contact_fields, span_of(*names)) };

		add_members(text, rows, contact);
	}
}

/* The total that one number can state: of the base currency, or else the first there is.
 * Beside a value, `currency` is the value's, so that another total than the base one
 * cannot be said; it is absent then, rather than a wrong 0.  Nothing is lost by it: what
 * else there was stands in `openingRevenue` and in the interactions. */
static struct money
stated_total(const struct contact *contact, const char *base)
{
	const struct list *monies = &contact->revenue;
	struct money first = { 0 };

	for (size_t i = 0; i < monies->count; i++) {
		const struct money *money = list_at(monies, i, sizeof(*money));

		if (money->minor != 0 && strcmp(money->currency, base) == 0)
			return *money;
		if (money->minor != 0 && !money_is_known(first))
			first = *money;
	}
	if (!money_is_known(first))
		return money_make(0, base);
	return money_is_known(contact->value) ? (struct money){ 0 } : first;
}

static void
add_totals(struct text *text, const struct contact *contact, const char *base)
{
	struct money total = stated_total(contact, base);

	text_add(text, ",\"interactions\":");
	text_add_number(text, contact->interactions);
	if (!money_is_known(total))
		return;
	text_add(text, ",\"totalRevenue\":");
	money_add_decimal(text, total);
	if (strcmp(total.currency, base) != 0)
		text_add_format(text, ",\"currency\":\"%s\"", total.currency);
}

static bool
add_client(struct store_txn *txn, struct claw *claw, const struct contact *contact,
	struct error *error)
{
	struct exporting *exporting = &claw->exporting;
	struct text *text = &exporting->text;

	(void)txn;
	text_add(text, "{\"id\":");
	json_write_string(text, claw->client);
	add_named(text, members_before, contact);
	add_totals(text, contact, exporting->settings->money.base);
	add_named(text, members_behind, contact);
	add_members(text, claw->others, contact);
	text_add_char(text, '}');
	return export_line(exporting, error);
}

/* ------ interactions ------ */

/* The stored text has the members of the skill in its order; the ids go around it. */
static bool
add_interaction(enum store_kind kind, struct id client, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct claw *claw = context;
	struct text *text = &claw->exporting.text;
	struct arena arena = ARENA_INIT;
	char digits[ID_TEXT_SIZE];
	bool ok = export_stored(&claw->exporting, kind, client, json, &arena, &json, error);

	(void)date;
	if (!ok)
		return false;
	id_format(id, digits);
	text_add(text, "{\"clientId\":");
	json_write_string(text, claw->client);
	text_add_char(text, ',');
	text_add_bytes(text, json.start + 1, json.length - 2);
	text_add_format(text, ",\"id\":\"%s\"}", digits);
	arena_release(&arena);
	return export_line(&claw->exporting, error);
}

static bool
add_interactions(struct store_txn *txn, struct claw *claw, const struct contact *contact,
	struct error *error)
{
	return store_records(
		txn, STORE_INTERACTION, contact->id, add_interaction, claw, error);
}

/* ------ either ------ */

static const struct claw_part {
	const char *name;
	claw_add add;
} claw_parts[] = {
	{ "clients", add_client },
	{ "interactions", add_interactions },
	{ 0 },
};

static const struct claw_part *
part_of(const struct claw *claw)
{
	const struct claw_part *part = claw_parts;

	while (part->name && strcmp(part->name, claw->exporting.request->part) != 0)
		part++;
	return part;
}

static bool
add_contact(struct store_txn *txn, const struct contact *contact,
	struct exporting *exporting, struct error *error)
{
	struct claw *claw = (struct claw *)exporting;
	struct arena arena = ARENA_INIT;
	bool ok;

	claw->client = client_id(contact, &arena);
	ok = part_of(claw)->add(txn, claw, contact, error);
	arena_release(&arena);
	return ok;
}

static bool
look_at_contacts(struct store_txn *txn, void *context, struct error *error)
{
	struct claw *claw = context;

	return export_contacts(txn, &claw->exporting, add_contact, error);
}

bool
export_openclaw(
	struct book *book, const struct export_request *request, struct error *error)
{
	struct claw claw = {
		.exporting = {
			.request = request,
			.settings = book->settings,
			.text = TEXT_INIT,
		},
	};

	if (!part_of(&claw)->name)
		return fail(error, ERROR_USAGE,
			"the OpenClaw form is two files: say 'clients' or 'interactions'");
	claw.others = other_fields(&claw.exporting.arena);
	return export_run(book, &claw.exporting, look_at_contacts, error);
}
