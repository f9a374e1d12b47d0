#include "book/enrichment.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "book/import-formats.h"
#include "book/staging.h"
#include "core/privacy.h"
#include "format/json.h"
#include "format/lines.h"

/* Members of a lossless export that say what a line is. */
static const char *const about_the_line[] = { "record", NULL };

/* What the contact itself must have is no matter of an offer. */
static bool
check(const struct contact *offered, struct error *error)
{
	struct contact whole = *offered;

	if (!*whole.name)
		whole.name = "-";
	if (!*whole.stage)
		whole.stage = "new";
	return contact_check(&whole, error);
}

/* Members that say one thing what a field has a list for; people write them. */
static const struct singular {
	const char *member;
	size_t offset; /* of the list */
} singulars[] = {
	{ "email", offsetof(struct contact, emails) },
	{ "phone", offsetof(struct contact, phones) },
	{ "channel", offsetof(struct contact, channels) },
	{ "tag", offsetof(struct contact, tags) },
	{ 0 },
};

static struct list
without_member(const struct list *customs, const char *name, struct arena *arena)
{
	struct list others = { 0 };

	for (size_t i = 0; i < customs->count; i++) {
		const struct custom *custom = list_at(customs, i, sizeof(*custom));

		if (strcmp(custom->name, name) != 0)
			*(struct custom *)list_push(&others, sizeof(*custom), arena) = *custom;
	}
	return others;
}

/* "email" is one of the e-mails, not a custom member. */
static bool
take_singulars(
	struct span json, struct contact *offered, struct arena *arena, struct error *error)
{
	for (const struct singular *row = singulars; row->member; row++) {
		struct list *texts = (struct list *)((char *)offered + row->offset);
		const char *text;

		if (!custom_find(&offered->custom, row->member))
			continue;
		if (!json_member_text(json, row->member, arena, &text, error))
			return false;
		if (*text)
			list_push_text(texts, text, arena);
		offered->custom = without_member(&offered->custom, row->member, arena);
	}
	return true;
}

bool
enrichment_read(struct span json, const struct settings *settings, struct arena *arena,
	struct enrichment_offer *offer, struct error *error)
{
	const struct json_reading reading = {
		.base_currency = settings->money.base,
		.unknown = JSON_KEEP_UNKNOWN,
		.derived = JSON_SKIP_DERIVED,
		.ignored = about_the_line,
	};

	*offer = (struct enrichment_offer){
		.contact = contact_make(""),
		.name = "",
		.file = "",
	};
	if (!json_read(contact_fields, json, &offer->contact, &reading, arena, error) ||
		!take_singulars(json, &offer->contact, arena, error))
		return false;
	contact_normalise(&offer->contact, arena);
	return check(&offer->contact, error);
}

void
enrichment_refuse(struct enrichment *enrichment, const struct enrichment_refusal *refusal,
	struct arena *arena)
{
	struct enrichment_refusal *kept =
		list_push(&enrichment->refused, sizeof(*kept), arena);

	*kept = *refusal;
	kept->file = arena_copy(arena, privacy_struck(refusal->file, arena));
	kept->name = arena_copy(arena, refusal->name);
	kept->reason = arena_copy(arena, privacy_struck(refusal->reason, arena));
}

/* An export has interactions and other things between the contacts. */
static bool
is_of_contact(struct span line, struct arena *arena, struct error *error)
{
	const char *record;

	return !json_member_text(line, "record", arena, &record, error) || !*record ||
		strcmp(record, "contact") == 0;
}

static bool
read_row(struct span line, const struct settings *settings, struct arena *arena,
	struct list *offers, struct error *error)
{
	struct enrichment_offer offer;

	if (!is_of_contact(line, arena, error))
		return true;
	if (error->kind != ERROR_NONE ||
		!enrichment_read(line, settings, arena, &offer, error))
		return false;
	*(struct enrichment_offer *)list_push(offers, sizeof(offer), arena) = offer;
	return true;
}

static bool
read_rows(struct lines *lines, const char *path, const struct settings *settings,
	struct arena *arena, struct list *offers, struct enrichment *enrichment,
	struct error *error)
{
	struct enrichment_refusal refusal = { .file = path, .name = "" };
	struct span line;
	enum lines_step step;

	while (
		(step = lines_next(lines, &line, error)) == LINES_LINE || step == LINES_REFUSED) {
		size_t count = offers->count;

		refusal.line = lines_number(lines);
		if (step == LINES_REFUSED ||
			(span_trim(line).length > 0 &&
				!read_row(line, settings, arena, offers, error))) {
			refusal.reason = error->message;
			enrichment_refuse(enrichment, &refusal, arena);
			error_release(error);
		} else if (offers->count > count) {
			struct enrichment_offer *offer = list_at(offers, count, sizeof(*offer));

			offer->file = path;
			offer->line = refusal.line;
		}
	}
	return step == LINES_END;
}

static bool
read_lines(const char *path, const struct settings *settings, struct arena *arena,
	struct list *offers, struct enrichment *enrichment, struct error *error)
{
	struct lines *lines;
	bool ok;

	if (!lines_open(path, &lines, error))
		return false;
	ok = read_rows(
		lines, arena_copy(arena, path), settings, arena, offers, enrichment, error);
	lines_close(lines);
	return ok;
}

/* ------ tables ------ */

/* What a row says, as a line of its own would. */
static void
take_table_row(const struct staged_contact *staged, const struct settings *settings,
	struct arena *arena, struct list *offers, struct enrichment *enrichment)
{
	const struct staged_place *place = &staged->place;
	struct error error = ERROR_INIT;
	struct enrichment_offer offer;

	if (enrichment_read(staging_said(staged, arena), settings, arena, &offer, &error)) {
		offer.file = place->file;
		offer.line = place->line;
		*(struct enrichment_offer *)list_push(offers, sizeof(offer), arena) = offer;
	} else {
		enrichment_refuse(enrichment,
			&(struct enrichment_refusal){
				place->file, place->line, .name = "", .reason = error.message },
			arena);
	}
	error_release(&error);
}

static void
take_refused(
	const struct list *refused, struct arena *arena, struct enrichment *enrichment)
{
	for (size_t i = 0; i < refused->count; i++) {
		const struct import_refusal *refusal = list_at(refused, i, sizeof(*refusal));

		enrichment_refuse(enrichment,
			&(struct enrichment_refusal){
				refusal->file, refusal->line, .name = "", .reason = refusal->reason },
			arena);
	}
}

/* By the same mapping of its columns as an import. */
static bool
read_table(const char *path, const struct settings *settings, struct arena *arena,
	struct list *offers, struct enrichment *enrichment, struct error *error)
{
	const struct import_request request = { .files = NULL };
	const struct act act = { .who = "", .command = "", .key = "" };
	struct import_result result;
	struct staging staging = staging_make(settings, &act, &request, arena, &result);
	bool ok = import_csv_stage(&staging, path, error);

	for (size_t i = 0; ok && i < staging.contacts.count; i++)
		take_table_row(
			*(struct staged_contact **)list_at(&staging.contacts, i, sizeof(void *)),
			settings, arena, offers, enrichment);
	take_refused(&result.refused, arena, enrichment);
	staging_release(&staging);
	return ok;
}

/* By its name: what is read from a pipe has lines. */
static bool
is_table(const char *path)
{
	static const char *const endings[] = { ".csv", ".tsv", NULL };
	const char *dot = strrchr(path, '.');

	for (const char *const *ending = endings; dot && *ending; ending++)
		if (strcasecmp(dot, *ending) == 0)
			return true;
	return false;
}

bool
enrichment_read_file(const char *path, const struct settings *settings,
	struct arena *arena, struct list *offers, struct enrichment *enrichment,
	struct error *error)
{
	return (is_table(path) ? read_table : read_lines)(
		path, settings, arena, offers, enrichment, error);
}

static const struct field value_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct enrichment_value, id),
		.help = "The contact." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct enrichment_value, name), .help = "What it is called." },
	{ "field", "Field", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct enrichment_value, field),
		.help = "The field, or the custom member." },
	{ "value", "Value", FIELD_PROSE, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct enrichment_value, value), .help = "What it has now." },
	{ "offered", "Offered", FIELD_PROSE, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct enrichment_value, offered),
		.help = "Of a conflict: what it was not given." },
	{ "reason", "Reason", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct enrichment_value, reason),
		.help = "Of a conflict: why, where it is not that there is another value." },
	{ "source", "Source", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct enrichment_value, source), .help = "Where the value is from." },
	{ 0 },
};

static const struct field refusal_fields[] = {
	{ "file", "File", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct enrichment_refusal, file), .help = "The file, of a row." },
	{ "line", "Line", FIELD_COUNT, FIELD_DERIVED,
		offsetof(struct enrichment_refusal, line), .help = "The number of its line." },
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct enrichment_refusal, id),
		.help = "The contact, where it is known." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct enrichment_refusal, name), .help = "What it is called." },
	{ "reason", "Reason", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct enrichment_refusal, reason), .help = "What is wrong." },
	{ 0 },
};

const struct field enrichment_fields[] = {
	{ "changed", "Changed", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct enrichment, changed), .help = "Contacts that got something." },
	{ "same", "Same", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct enrichment, same),
		.help = "Rows and answers that filled nothing." },
	{ "unmatched", "Unmatched", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct enrichment, unmatched),
		.help = "Rows about nobody in the book, or about others than were asked for." },
	{ "filled", "Filled", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct enrichment, filled), .of = value_fields,
		.size = sizeof(struct enrichment_value), .help = "Values that were filled in." },
	{ "conflicts", "Conflicts", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct enrichment, conflicts), .of = value_fields,
		.size = sizeof(struct enrichment_value),
		.help = "Values that were offered for a field that has another one." },
	{ "refused", "Refused", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct enrichment, refused), .of = refusal_fields,
		.size = sizeof(struct enrichment_refusal),
		.help = "Rows and answers that did not go in." },
	{ "batch", "Batch", FIELD_TEXT, FIELD_DERIVED, offsetof(struct enrichment, batch),
		.help =
			"The number of its entry in the journal, of the last one where each answer "
			"is one; absent when nothing changed." },
	{ "replayed", "Replayed", FIELD_FLAG, FIELD_DERIVED,
		offsetof(struct enrichment, is_replayed),
		.help = "That the key was known, and nothing was done again." },
	{ 0 },
};
