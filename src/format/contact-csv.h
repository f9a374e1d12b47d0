#ifndef FORMAT_CONTACT_CSV_H
#define FORMAT_CONTACT_CSV_H

#include "core/contact.h"
#include "format/csv.h"

/*
 * Contacts as CSV that an import takes back as they were; csv.h says how.
 *
 * Columns are the fields, stored ones first, then one for each custom member that any of
 * the contacts has, then the mark.  So every contact is looked at before the heading is
 * written.  Custom members beyond CONTACT_CSV_CUSTOMS stand together in a column called
 * custom, as JSON.
 */
enum { CONTACT_CSV_CUSTOMS = 500 };

struct contact_csv {
	enum csv_guard guard;  /* raw cells bear no mark: nothing is to be taken off */
	struct list customs;   /* of struct custom_column */
	struct list internals; /* of const struct field *: those that any contact has */
	bool has_more;         /* custom members without a column */
	struct arena *arena;
};

/* Learns which columns the contact needs. */
void contact_csv_look(struct contact_csv *csv, const struct contact *contact);

/* The row of column names, once all contacts were looked at; then a row for each. */
void contact_csv_heading(struct text *text, const struct contact_csv *csv);
void contact_csv_row(
	struct text *text, const struct contact_csv *csv, const struct contact *contact);

#endif
