#ifndef BOOK_IMPORT_FORMATS_H
#define BOOK_IMPORT_FORMATS_H

#include "book/import.h"

/* The formats, each in a file of its own; the result is empty before. */
bool import_openclaw(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error);
bool import_vcard(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error);
bool import_jsonl(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error);
bool import_csv(struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error);

/* The rows of a table join the staging, refused ones its result; for who does something
 * else with them than an import. */
struct staging;
bool import_csv_stage(struct staging *staging, const char *path, struct error *error);

#endif
