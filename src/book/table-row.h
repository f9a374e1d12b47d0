#ifndef BOOK_TABLE_ROW_H
#define BOOK_TABLE_ROW_H

#include "book/staging.h"
#include "book/table.h"

/*
 * A row of a table as a contact and what happened with it.
 *
 * The cells are sorted by what their columns mean first; then the contact is put together
 * from them: its name from its parts, its stage from the words of other programs, its
 * amounts with their currency.  Empty cells say nothing.
 */
struct table_row {
	const struct table_import *table;
	struct contact contact; /* its texts live in the staging's arena */
	const char *parts[PART_COUNT];
	enum date_order orders[PART_COUNT]; /* of those that are days */
	const char *value;                  /* the amount, until its currency is known */
	bool is_primary;                    /* the texts of the next list come first */
	size_t primary;                     /* how many of them did */
	bool has_name;     /* a column says it, and nothing stands in for it */
	const char *space; /* of ids and sums of the contact */
};

/* Something that happened, by what the file knows it by. */
struct table_event {
	struct staged_interaction *staged;
	const char *reference;
};

/* A fee in a row of its own. */
struct table_fee {
	struct id client_id;
	struct date date;
	struct money amount;
	const char *text;
	bool is_back; /* it was given back */
};

/* What the rows of one file share. */
struct table_import {
	struct staging *staging;
	const struct table *table;
	struct list constants; /* of const char *, "FIELD=VALUE" for every row */
	const char *source;    /* whose rows these are: "google" */
	bool *used;            /* of each column: whether it said anything */
	struct list events;    /* of struct table_event */
	struct list fees;      /* of struct table_fee */
	struct list strange;   /* of const char *: stages that have no place here */
	size_t nameless;       /* rows that were passed over, having no name … */
	size_t alien;          /* … or being about no client */
	size_t lacking;        /* rows with fewer cells than there are columns … */
	int64_t first_lacking; /* … and the first of them */
	bool has_bare;         /* an amount said no currency */
};

/* Sorts the cells, of const char *; false when one cannot be read. */
bool table_row_sort(struct table_row *row, struct table_import *import,
	const struct list *cells, struct error *error);

/* Sets one member as a cell of a column would: of table_row_sort(), and constants. */
bool table_row_take(struct table_row *row, const struct mapping_column *column,
	const char *value, struct error *error);

/* Puts the contact together; its id by what the file says of it. */
bool table_row_finish(
	struct table_row *row, struct table_import *import, struct error *error);

/* What the row tells besides: something that happened, a follow-up. */
bool table_row_events(struct table_row *row, struct table_import *import,
	struct staged_place place, struct error *error);

/* Whether a row tells of nobody and nothing, but for its day. */
bool table_row_is_empty(const struct table_row *row);

/* Fees in rows of their own become those of the payments they belong to; returns how many
 * belong to none. */
size_t table_settle_fees(struct table_import *import);

/* An amount as files have it: also "1.234,56" and "(12.00)". */
bool table_read_money(struct table_row *row, struct table_import *import,
	const char *text, const char *what, struct money *money, struct error *error);

/* A stage as another program calls it. */
struct stage_word {
	const char *word;
	const char *stage;
	const char *tag; /* besides; NULL for none */
};

/* Brings the stage of the contact to one of the pipeline: an unknown one is new, with a
 * tag that says what it was. */
void table_place(struct table_row *row, struct table_import *import);

/* The type of interaction that a word means; "fee" for a fee in a row of its own, "fee
 * back" for one that was given back, "" for what is about no client. */
const char *table_event_type(const char *word, struct arena *arena);

#endif
