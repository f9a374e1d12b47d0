#ifndef BOOK_EXPORT_H
#define BOOK_EXPORT_H

#include "book/book.h"
#include "core/query.h"

/*
 * The book as files.  write is called with pieces of the output; it must not wait for
 * anybody.
 *
 *   jsonl     lossless: every contact, interaction and follow-up that matches, one a
 * line, each with the member "record" in front; importing it into an empty book and
 * exporting that gives the same bytes openclaw  clients.jsonl or interactions.jsonl as
 * the OpenClaw skill writes them
 */
typedef bool (*export_write)(struct span bytes, void *context, struct error *error);

struct export_request {
	const struct query *query;
	struct date today;
	const char *part; /* openclaw: "clients" or "interactions" */
	export_write write;
	void *context;
};
struct export_format {
	const char *name;
	const char *help;
	bool (*run)(
		struct book *book, const struct export_request *request, struct error *error);
};
extern const struct export_format export_formats[];

#endif
