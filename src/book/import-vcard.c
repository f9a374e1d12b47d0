#include "base/file.h"
#include "base/utf8.h"
#include "book/import-formats.h"
#include "book/staging.h"
#include "core/privacy.h"
#include "format/charset.h"
#include "format/vcard-contact.h"

#include <string.h>

/* ------ one card ------ */

/* What a card says of a contact that is in the book: all but what it is known by, and
 * what only the book itself knows. */
static const struct field *
line_fields(struct arena *arena)
{
	static const char *const unsaid[] = { "id", "externalId", "createdAt", "updatedAt",
		"importedLine", "formerIds", "formerLines", "statedTotals", NULL };
	struct list fields = { 0 };

	for (const struct field *field = contact_fields; field->name; field++) {
		const char *const *name = unsaid;

		while (*name && strcmp(*name, field->name) != 0)
			name++;
		if (!*name)
			*(struct field *)list_push(&fields, sizeof(*field), arena) = *field;
	}
	list_push(&fields, sizeof(struct field), arena);
	return fields.items;
}

/* Whether a card is one of ours, which is a record of its own and no row of somebody's.
 */
static bool
is_own(const struct vcard *card)
{
	for (size_t i = 0; i < card->properties.count; i++) {
		const struct vcard_property *property =
			list_at(&card->properties, i, sizeof(*property));

		if (strcmp(property->name, "PRODID") == 0)
			return strcmp(property->value, vcard_product) == 0;
	}
	return false;
}

/* A card of others is to a contact what a row of a table is. */
static void
add_card(struct staging *staging, const struct vcard *card, const struct contact *contact,
	struct span said, struct staged_place place)
{
	struct text sum = TEXT_INIT;
	struct staged_contact *staged;

	if (is_own(card)) {
		staging_add_contact(staging, contact, said, place)->extent = STAGED_PART;
		return;
	}
	staged = staging_add_contact(staging, contact, span_of(""), place);
	staged->extent = STAGED_ROW;
	staged->source = "vcard";
	staging_add_sum(&sum, "card", said);
	staged->contact.imported_line = text_take(&sum, staging->arena);
}

/* By its UID; one without is known by what it says. */
static void
identify(struct contact *contact, const char *uid, struct span line, struct arena *arena)
{
	bool is_foreign;

	contact->id = *uid ? staging_id(uid, &is_foreign) : id_from_name("vcard", line);
	if (*uid && is_foreign)
		contact->external_id = arena_copy(arena, uid);
	contact->imported_line = id_show(id_from_name("line", line), arena);
}

static void
remark_left_out(
	struct staging *staging, struct staged_place place, const struct list *names)
{
	for (size_t i = 0; i < names->count; i++)
		list_push_text(&staging->result->remarks,
			arena_format(staging->arena,
				"%s:%lld: %s is larger than 64 KiB and was left out", place.file,
				(long long)place.line, list_text(names, i)),
			staging->arena);
}

static void
repair(struct staging *staging, const struct vcard *card)
{
	for (size_t i = 0; i < card->properties.count; i++) {
		struct vcard_property *property =
			list_at(&card->properties, i, sizeof(*property));

		property->value =
			span_copy(staging_repair(staging, span_of(property->value)), staging->arena);
	}
}

static bool
read_card(struct staging *staging, const struct vcard *card, struct staged_place place,
	struct error *error)
{
	struct json_reading reading = staging_reading(staging);
	struct vcard_contact made;
	struct text line = TEXT_INIT;
	struct span said;
	bool ok;

	repair(staging, card);
	if (!vcard_to_contact(card, &reading, &made, staging->arena, error))
		return false;
	staging_drop_kind(&made.contact.custom);
	if (!staging_check_contact(staging, &made.contact, error))
		return false;
	json_write(&line, staging->fields, &made.contact, &json_lossless);
	said = span_make(line.bytes, line.length);
	identify(&made.contact, made.uid, said, staging->arena);
	ok = privacy_check(span_of(made.contact.external_id), "UID", error);
	if (ok) {
		add_card(staging, card, &made.contact, said, place);
		remark_left_out(staging, place, &made.left_out);
	}
	text_release(&line);
	return ok;
}

/* ------ files ------ */

/* A file that names encodings itself is in several of them; any other in one. */
static bool
decode(struct span *bytes, struct arena *arena, struct error *error)
{
	static const char mark[] = "\xEF\xBB\xBF";
	struct charset_text decoded;

	if (span_has(*bytes, span_of("CHARSET=")) || span_has(*bytes, span_of("charset="))) {
		if (span_starts_with(*bytes, span_of(mark)))
			*bytes = span_make(bytes->start + strlen(mark), bytes->length - strlen(mark));
		return true;
	}
	if (!charset_decode(*bytes, "", arena, &decoded, error))
		return false;
	*bytes = decoded.text;
	return true;
}

static void
read_cards(struct staging *staging, struct vcard_reader *reader, const char *path)
{
	struct staged_place place = { .file = path };
	struct error error = ERROR_INIT;
	struct vcard card;
	enum vcard_step step;

	for (size_t count = 0;
		 (step = vcard_next(reader, &card, staging->arena, &error)) != VCARD_END;
		 count++) {
		place.line = card.line;
		if (step == VCARD_REFUSED || !read_card(staging, &card, place, &error))
			staging_refuse(staging, place, &error);
		arena_release(&staging->scratch);
		staging_progress(staging, "reading", count, 0);
	}
}

static bool
read_file(struct staging *staging, const char *path, struct error *error)
{
	enum { FILE_LIMIT = 512 * 1024 * 1024 };
	struct span bytes;
	struct vcard_reader reader = { 0 };

	if (!file_read(path, FILE_LIMIT, staging->arena, &bytes, error) ||
		!decode(&bytes, staging->arena, error))
		return false;
	reader.rest = bytes;
	read_cards(staging, &reader, path);
	return true;
}

bool
import_vcard(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error)
{
	struct staging staging = staging_make(book->settings, act, request, arena, result);
	bool ok = true;

	staging.fields = line_fields(arena);
	staging.equal = STAGING_LEAVES_EQUAL;
	for (size_t i = 0; ok && i < request->files->count; i++)
		ok = read_file(&staging, list_text(request->files, i), error);
	ok = ok && staging_apply(&staging, book, error);
	staging_release(&staging);
	return ok;
}
