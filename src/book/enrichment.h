#ifndef BOOK_ENRICHMENT_H
#define BOOK_ENRICHMENT_H

#include "book/book.h"

/*
 * Empty fields of contacts filled from a source.
 *
 * Offers are gathered before the book is touched: rows of a file, or what the user's
 * command answered.  Then all of them go in as one transaction that one undo takes back:
 * what is empty is filled, with its source and day, what differs is told (core/enrich.h).
 * A row is about the contact that it names by id, e-mail, phone, channel or a name that
 * only one has; nobody is added.  One that does not go in is refused, the others do.
 */
struct enrichment_offer {
	struct contact contact; /* what is offered, in its stored form */
	struct id id;           /* whom it is about; none: told by what is offered */
	const char *name;       /* of that one; "" where it is not known */
	uint32_t version;       /* that it must still be (R18); 0: whatever it is */
	const char *file;       /* of a row; "" for an answer */
	int64_t line;
};

/* A value that was filled, or was not as there is another one. */
struct enrichment_value {
	struct id id;
	const char *name; /* of the contact */
	const char *field, *value, *offered, *reason;
	const char *source;
};

struct enrichment_refusal {
	const char *file;
	int64_t line;
	struct id id;
	const char *name; /* of the contact, where it is known */
	const char *reason;
};

struct enrichment {
	int64_t changed;       /* contacts that got something */
	int64_t same;          /* offers that said nothing new */
	int64_t unmatched;     /* rows about nobody in the book */
	struct list filled;    /* of struct enrichment_value */
	struct list conflicts; /* of struct enrichment_value */
	struct list refused;   /* of struct enrichment_refusal */
	const char *batch;     /* the journal entry's number; "" when nothing changed */
	bool is_replayed;
	struct list passed; /* of struct id: whose answer went in, or said nothing new */
};
extern const struct field enrichment_fields[];

struct enrichment_request {
	const char *source;        /* the name that values keep */
	const struct list *offers; /* of struct enrichment_offer */
	const struct list *wanted; /* of struct id: nobody else; NULL: anybody */
};

/*
 * One row or answer: a JSON object of members of a contact.  Members that are computed
 * are passed over.  False with the reason when it is no such object, or what it says
 * could not be stored.
 */
bool enrichment_read(struct span json, const struct settings *settings,
	struct arena *arena, struct enrichment_offer *offer, struct error *error);

/* The rows of a JSONL file, "-" for standard input, or of a table in CSV where the name
 * ends with .csv or .tsv, to offers; refused ones to the result. */
bool enrichment_read_file(const char *path, const struct settings *settings,
	struct arena *arena, struct list *offers, struct enrichment *enrichment,
	struct error *error);

/* One more refused row; its texts are copied into the arena. */
void enrichment_refuse(struct enrichment *enrichment,
	const struct enrichment_refusal *refusal, struct arena *arena);

/* Puts them into the book. */
bool enrichment_apply(struct book *book, const struct act *act,
	const struct enrichment_request *request, struct arena *arena,
	struct enrichment *enrichment, struct error *error);

#endif
