#ifndef BOOK_IMPORT_H
#define BOOK_IMPORT_H

#include "book/book.h"
#include "book/table.h"

/*
 * Files into the book.
 *
 * A file is read and checked line by line before the book is touched; then everything
 * goes in as one transaction, so an interrupted import leaves nothing and one undo takes
 * it back.  Refused lines are reported with file, line and reason, the others go in.  The
 * same file again changes nothing.
 */
struct import_refusal {
	const char *file;
	int64_t line;
	const char *reason;
};
/* A value of a contact that a line would have otherwise. */
struct import_value {
	const char *file;
	int64_t line;
	struct id id;
	const char *name; /* of the contact */
	const char *field, *value, *offered;
};
struct import_result {
	int64_t new;
	int64_t changed;
	int64_t same;
	struct list refused; /* of struct import_refusal */
	struct list
		changes;       /* of struct import_value: of a rehearsal, what it would change */
	struct list kept;  /* of struct import_value: what was typed here, and stays */
	const char *batch; /* the journal entry's number; "" when nothing changed */
	bool is_replayed;  /* the key was known: this is what it came to the first time */
	struct list remarks; /* of const char * */
	int64_t outside;     /* records that go around the terms of a platform */
	int64_t doubled;     /* lines that look as if their text was encoded twice */
};
extern const struct field import_fields[];

/* Told now and then how far it is: done of total, in bytes or records; may print, must
 * not wait. */
typedef void (*import_progress)(
	const char *step, int64_t done, int64_t total, void *context);

/* What is asked of files that are tables. */
struct import_table {
	struct table_wish wish;
	const struct list *constants; /* of const char *, "FIELD=VALUE" for every row */
};

struct import_request {
	/* Of const char *; for openclaw, folders or the files themselves. */
	const struct list *files;
	/* Whether text that was encoded as UTF-8 twice is read as it was meant. */
	enum { IMPORT_AS_IT_IS, IMPORT_REPAIRED } encoding;
	import_progress progress; /* or NULL */
	void *context;
	const struct import_table *table; /* what is asked of a table, or NULL */
	/* Whether records of contacts that were erased are refused or begin anew. */
	enum { IMPORT_REFUSES_ERASED, IMPORT_TAKES_ERASED } erased;
	/* Whether a row of a table wins over what was typed here since. */
	enum { IMPORT_KEEPS, IMPORT_OVERWRITES } conflicts;
};

struct import_format {
	const char *name;  /* "openclaw" */
	const char *usual; /* where its files are unless somebody says; "" for nowhere */
	const char *help;
	bool (*run)(struct book *book, const struct act *act,
		const struct import_request *request, struct arena *arena,
		struct import_result *result, struct error *error);
};
/* A row per format; ends with { 0 }. */
extern const struct import_format import_formats[];

#endif
