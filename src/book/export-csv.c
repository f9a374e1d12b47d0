#include "book/export-formats.h"
#include "format/contact-csv.h"

/* One export under way; what exports share comes first, so that either leads to the
 * other. */
struct table {
	struct exporting exporting;
	struct contact_csv csv;
};

static bool
look(struct store_txn *txn, const struct contact *contact, struct exporting *exporting,
	struct error *error)
{
	struct table *table = (struct table *)exporting;

	(void)txn;
	(void)error;
	contact_csv_look(&table->csv, contact);
	return true;
}

static bool
add_row(struct store_txn *txn, const struct contact *contact, struct exporting *exporting,
	struct error *error)
{
	const struct table *table = (const struct table *)exporting;

	(void)txn;
	contact_csv_row(&exporting->text, &table->csv, contact);
	return export_piece(exporting, error);
}

/* Once for the columns, once for the rows; both see the same state. */
static bool
look_at_contacts(struct store_txn *txn, void *context, struct error *error)
{
	struct table *table = context;

	if (!export_contacts(txn, &table->exporting, look, error))
		return false;
	contact_csv_heading(&table->exporting.text, &table->csv);
	return export_contacts(txn, &table->exporting, add_row, error);
}

bool
export_csv(struct book *book, const struct export_request *request, struct error *error)
{
	struct table table = {
		.exporting = {
			.request = request,
			.settings = book->settings,
			.text = TEXT_INIT,
		},
		.csv = { .guard = request->cells == EXPORT_RAW ? CSV_RAW : CSV_GUARDED },
	};

	table.csv.arena = &table.exporting.arena;
	return export_run(book, &table.exporting, look_at_contacts, error);
}
