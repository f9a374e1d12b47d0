#include "book/export-formats.h"
#include "format/vcard-contact.h"

#include <string.h>

static const struct version_row {
	const char *word;
	enum vcard_version version;
} version_rows[] = {
	{ "4.0", VCARD_4_0 },
	{ "3.0", VCARD_3_0 },
	{ 0 },
};

/* One export under way; what exports share comes first, so that either leads to the
 * other. */
struct carding {
	struct exporting exporting;
	enum vcard_version version;
};

static bool
add_card(struct store_txn *txn, const struct contact *contact,
	struct exporting *exporting, struct error *error)
{
	const struct carding *carding = (const struct carding *)exporting;

	(void)txn;
	vcard_add_contact(&exporting->text, contact, carding->version);
	return export_piece(exporting, error);
}

static bool
look_at_contacts(struct store_txn *txn, void *context, struct error *error)
{
	struct carding *carding = context;

	return export_contacts(txn, &carding->exporting, add_card, error);
}

static bool
read_version(const char *word, enum vcard_version *version, struct error *error)
{
	const struct version_row *row = version_rows;

	while (*word && row->word && strcmp(row->word, word) != 0)
		row++;
	if (!row->word)
		return fail(error, ERROR_USAGE,
			"there is no version '%s' to write; say 4.0 or 3.0", word);
	*version = row->version;
	return true;
}

bool
export_vcard(struct book *book, const struct export_request *request, struct error *error)
{
	struct carding carding = {
		.exporting = {
			.request = request,
			.settings = book->settings,
			.text = TEXT_INIT,
		},
	};

	return read_version(request->version, &carding.version, error) &&
		export_run(book, &carding.exporting, look_at_contacts, error);
}
