#ifndef BOOK_EXPORT_FORMATS_H
#define BOOK_EXPORT_FORMATS_H

#include "base/text.h"
#include "book/export.h"

/* The formats, each in a file of its own. */
bool export_csv(
	struct book *book, const struct export_request *request, struct error *error);
bool export_jsonl(
	struct book *book, const struct export_request *request, struct error *error);
bool export_html(
	struct book *book, const struct export_request *request, struct error *error);
bool export_ical(
	struct book *book, const struct export_request *request, struct error *error);
bool export_openclaw(
	struct book *book, const struct export_request *request, struct error *error);

bool export_vcard(
	struct book *book, const struct export_request *request, struct error *error);

/* What they share: an export under way, with lines that were not passed on yet. */
struct exporting {
	const struct export_request *request;
	const struct settings *settings;
	struct text text;
	struct arena arena;
};

/* Runs the look, passes on what it left, and releases the export. */
bool export_run(
	struct book *book, struct exporting *exporting, book_look look, struct error *error);

/* Ends the line that stands at the end of the text; passes on what has gathered. */
bool export_line(struct exporting *exporting, struct error *error);

/* The same for what ends itself. */
bool export_piece(struct exporting *exporting, struct error *error);

/* Adds what one contact has in the export; the contact has all its members. */
typedef bool (*export_add)(struct store_txn *txn, const struct contact *contact,
	struct exporting *exporting, struct error *error);

/* Calls it for each of the contacts that are asked for, in the order of their ids. */
bool export_contacts(struct store_txn *txn, struct exporting *exporting, export_add add,
	struct error *error);

/* The stored text of a record, in an anonymous export without what a person wrote; in the
 * arena, which is released when that fails. */
bool export_stored(const struct exporting *exporting, enum store_kind kind,
	struct id client_id, struct span json, struct arena *arena, struct span *text,
	struct error *error);

/* A line of the due list as it goes out. */
struct due export_due(
	const struct exporting *exporting, struct due due, struct arena *arena);

/* The ids of the contacts that are asked for, in order; of struct id. */
bool export_select(struct store_txn *txn, struct exporting *exporting, struct list *ids,
	struct error *error);

#endif
