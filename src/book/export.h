#ifndef BOOK_EXPORT_H
#define BOOK_EXPORT_H

#include "book/book.h"
#include "core/query.h"

/*
 * The book as files.
 *
 * An export is one look at the book: what it writes is one state of everything.  write is
 * called with pieces of the output while that look is open, so it must not wait for
 * anybody.
 *
 *   csv       contacts by id, a row each, with custom members as columns
 *   html      the board, or one contact, as a page
 *   jsonl     contacts by id, their interactions, their follow-ups, the saved views; a
 *             line each, with the member "record" in front.  Nothing is lost: importing
 *             it into an empty book and exporting that gives the same bytes
 *   openclaw  one of the two files of the OpenClaw skill; importing both into an empty
 *             book gives the same totals
 *   ical      their follow-ups as a calendar, closed ones as such
 *   vcard     contacts by id; importing it into an empty book gives the same contacts
 */
typedef bool (*export_write)(struct span bytes, void *context, struct error *error);

struct export_request {
	const struct query *query; /* whose records; NULL: everybody's, archived or not */
	struct date today;
	struct moment now;   /* when it is written */
	const char *part;    /* one of the format's; "" when it has none */
	const char *version; /* of the format, where it has several; "" for the usual one */
	struct id contact;   /* of a part that is about one */
	const char *words;   /* the query as it was typed; "" for none */
	size_t cards;        /* of a column of the board, at most; the others are counted */
	/* Strangers may read it: ids stand for names, and what a person wrote is gone. */
	enum { EXPORT_NAMED, EXPORT_ANONYMOUS } names;
	enum { EXPORT_GUARDED, EXPORT_RAW } cells; /* of csv that a spreadsheet would run */
	export_write write;
	void *context;
};

/* One of several files of a format; ends with { 0 }. */
struct export_part {
	const char *name; /* "clients" */
	enum {
		PART_NAMED, /* only when it is asked for by name */
		PART_USUAL, /* also when none is */
	} when;
	enum { PART_QUERY, PART_CONTACT } about; /* what the words behind it say */
};

struct export_format {
	const char *name; /* "openclaw" */
	/* The files it consists of, of which one is asked for; NULL when it is one file. */
	const struct export_part *parts;
	const char *help;
	bool (*run)(
		struct book *book, const struct export_request *request, struct error *error);
};

/* A row per format; ends with { 0 }. */
extern const struct export_format export_formats[];

#endif
