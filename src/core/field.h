#ifndef CORE_FIELD_H
#define CORE_FIELD_H

#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "base/list.h"
#include "base/money.h"
#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * What a record consists of, as rows.
 *
 * A row makes the field whole: its JSON member, CSV column, option and form input, line
 * in `show`, query term, sort key and entry in the manual come from it.  Readers and
 * writers of every format walk the rows; nobody names a member twice.
 *
 * A zeroed member is absent: "" or NULL text (readers never leave NULL), an id of zeros,
 * an unknown date, an empty list, hundredths that are not known.  Absent members are not
 * written, except by rows with FIELD_ALWAYS.
 */
enum field_kind {
	FIELD_TEXT,       /* const char *, one line */
	FIELD_PROSE,      /* const char *, several lines */
	FIELD_WORD,       /* const char *, one of words */
	FIELD_TEXTS,      /* struct list of const char * */
	FIELD_ID,         /* struct id */
	FIELD_DATE,       /* struct date */
	FIELD_MOMENT,     /* struct moment */
	FIELD_MONEY,      /* struct money; beside it stands the member "currency" */
	FIELD_MONIES,     /* struct list of struct money: [{"amount":…,"currency":…}] */
	FIELD_COUNT,      /* int64_t, a whole number from 0 */
	FIELD_HUNDREDTHS, /* struct hundredths: 7.15 */
	FIELD_FLAG,       /* bool */
	FIELD_RECORD,     /* const void *, one record described by `of`, or NULL */
	FIELD_RECORDS,    /* struct list of records described by `of` */
	FIELD_PART,       /* a record in this one, whose members are written as its own */
	FIELD_CUSTOM,     /* struct list of struct custom: the members nobody knows */
};

/* A number with two decimals, exactly. */
struct hundredths {
	bool is_known;
	int32_t value;
};

/* A member that rapport does not know, kept and written back as it came. */
struct custom {
	const char *name;
	const char *json; /* the value as JSON text */
};

/* The one of that name in a list of struct custom, or NULL. */
struct custom *custom_find(const struct list *customs, const char *name);

/* Its value as it is shown to people: the beginning of a long one, as a picture is. */
const char *custom_brief(const struct custom *custom, struct arena *arena);

/* A closed vocabulary: one row a word; ends with { 0 }. */
struct word {
	const char *id;
	const char *label;
};

/* The row with that id, letter case ignored, or NULL. */
const struct word *word_find(const struct word *words, struct span id);

/* All ids: "high, medium, low". */
const char *word_choices(const struct word *words, struct arena *arena);

/* How much a member may hold. */
enum {
	FIELD_LINE_LIMIT = 512,    /* bytes of one line, and of each text of a list */
	FIELD_PROSE_LIMIT = 65536, /* bytes of prose, and of one custom value */
	FIELD_LIST_LIMIT = 100,    /* texts or monies of a list */
	FIELD_CUSTOM_LIMIT = 500,  /* custom members */
};

/* What a field is used for. */
enum field_use {
	FIELD_STORED = 1 << 0,  /* part of the record on disk and in lossless exports */
	FIELD_KEYED = 1 << 1,   /* stored in the record's key, so not repeated in its text */
	FIELD_DERIVED = 1 << 2, /* computed, never read from a file */
	FIELD_CARD = 1 << 3,    /* on the packed card: lists and queries need no record */
	/* `edit CONTACT field=value`, and the option --field of add. */
	FIELD_EDITABLE = 1 << 4,
	FIELD_PRIVATE = 1 << 5,  /* left out of anonymous output */
	FIELD_ALWAYS = 1 << 6,   /* written even when it is zero */
	FIELD_SHARES = 1 << 7,   /* money in the currency of the record's first money field */
	FIELD_TERM = 1 << 8,     /* a query term */
	FIELD_SORT = 1 << 9,     /* a sort key of list */
	FIELD_HIDDEN = 1 << 10,  /* never written: for queries and sorting only */
	FIELD_DIALLED = 1 << 11, /* texts that may begin with a "+" of their own: phones */
	FIELD_INTERNAL = 1 << 12, /* kept and exported, but not told in answers */
	FIELD_FOREIGN = 1 << 13,  /* an id that others gave: any number may be one */
};

struct field {
	const char *name;  /* camelCase, as in JSON */
	const char *label; /* as in `show` and table headings */
	enum field_kind kind;
	unsigned uses; /* of enum field_use */
	size_t offset;
	const struct word *words; /* for FIELD_WORD */
	const struct field *of;   /* for FIELD_RECORD, FIELD_RECORDS and FIELD_PART */
	size_t size;              /* of one of those records */
	const char *help;         /* one sentence for the manual */
};

/* The row called name, letter case ignored, or NULL. */
const struct field *field_find(const struct field *fields, struct span name);

/* The member in the record. */
void *field_of(const struct field *field, void *record);
const void *field_value(const struct field *field, const void *record);

/* Whether the member is absent; of a row with FIELD_ALWAYS, too, zero is absent. */
bool field_is_absent(const struct field *field, const void *record);

/* Puts "" into every text of the record that is NULL. */
void field_fill(const struct field *fields, void *record);

/* Takes away what a person wrote, the members with FIELD_PRIVATE, for whoever shall not
 * know whom a record is about. */
void field_hide(const struct field *fields, void *record);

/*
 * Brings what came from outside to one form: lines lose white space at both ends, words
 * of a closed vocabulary get the spelling of their row.
 */
void field_normalise(const struct field *fields, void *record, struct arena *arena);

/*
 * Whether every stored member has the shape its kind asks for: well-formed UTF-8 without
 * controls (R19), within its limit, of its vocabulary.  The one gate for typed and
 * imported records alike.
 */
bool field_check(const struct field *fields, const void *record, struct error *error);

/* The text folded, as words of open vocabularies are stored; itself when it is so
 * already. */
const char *field_fold(const char *text, struct arena *arena);

/*
 * The member as one line of plain text, as plain, table and csv show it: "¥8,000",
 * "2026-02-10", "gas, repeat", "7.15", "yes"; "" when absent, but "0" or "no" in a row
 * with FIELD_ALWAYS.
 */
const char *field_show(
	const struct field *field, const void *record, struct arena *arena);

/* What typed text is read against. */
struct field_context {
	struct date today;
	/* Of an amount without one; for FIELD_SHARES that of the first money. */
	const char *base_currency;
	struct arena *arena;
};

/*
 * Sets the member from what a person typed; on failure it keeps what it had.  "" makes
 * the member absent.  Texts take commas as separators; a leading "+" or "-" adds one or
 * takes one away (`tags=+vip`), in rows with FIELD_DIALLED only "++" adds, as "+" begins
 * a number.  Monies are separated by " + ".  Checked as R19 demands: well-formed UTF-8,
 * no controls, limits.  Fails with the field's name and what is accepted.
 */
bool field_read(const struct field *field, void *record, struct span typed,
	const struct field_context *context, struct error *error);

/*
 * Orders two records by the field: numbers and days by value, texts folded; absent comes
 * last, but counts as zero in a row with FIELD_ALWAYS.  Money is ordered by currency,
 * then amount: whoever has rates compares money_sum_base() instead.
 */
int field_compare(const struct field *field, const void *first, const void *second);

/* With 0 to 2 decimals, rounded half up: 7.15 is "7.15", "7.2" or "7"; "" when not
 * known. */
const char *hundredths_show(struct hundredths number, int decimals, struct arena *arena);

/* Reads "7", "7.1", "7.15", "-0.5"; refuses more than two decimals. */
bool hundredths_read(struct span typed, struct hundredths *number, struct error *error);

#endif
