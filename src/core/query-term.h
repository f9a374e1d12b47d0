#ifndef CORE_QUERY_TERM_H
#define CORE_QUERY_TERM_H

#include "core/query.h"

/*
 * What a query is made of, shared by the files that read, fill and answer one.
 *
 * A query is a list of tests that all must hold, a test a list of operands of which one
 * must.  A comparison is turned into a range while it is read, so that answering knows no
 * operators.
 */
enum query_comparison {
	QUERY_IS,       /* : */
	QUERY_EQUAL,    /* = */
	QUERY_LESS,     /* < */
	QUERY_AT_MOST,  /* <= */
	QUERY_MORE,     /* > */
	QUERY_AT_LEAST, /* >= */
};

/* Numbers, days and minor units from first to last. */
struct query_range {
	int64_t first;
	int64_t last;
};

/* One of the values of a test; its kind says which member counts. */
struct query_operand {
	const char *text; /* folded, or an id */
	struct query_range range;
	const struct field *field; /* of has: */
};

struct query_test {
	const char *token; /* as it was typed, for messages */
	const char *name;  /* of the term; "" for plain words */
	const struct query_kind *kind;
	const struct field *field; /* NULL for words and has: */
	enum query_comparison comparison;
	bool is_negated;
	bool needs_record;    /* not everything it asks about is on the card */
	struct list operands; /* of struct query_operand */
	const struct settings *settings;
};

/* How the terms of one kind are read and answered. */
struct query_kind {
	enum { QUERY_UNORDERED, QUERY_ORDERED } order; /* whether < and > make sense */
	enum {
		QUERY_SURE_WHEN_FOUND, /* a match on the card alone is a match */
		QUERY_NEEDS_FIELD,     /* the field must have been read */
	} certainty;
	enum {
		QUERY_COMMA_IS_OR,
		QUERY_COMMA_IS_PART, /* as in ¥10,000 */
	} comma;
	const char *accepts; /* completes "takes …" */
	/* Fills the operand; fails with what is accepted. */
	bool (*read)(const struct query_test *test, const char *value,
		const struct query_context *context, struct query_operand *operand,
		struct error *error);
	bool (*matches)(const struct query_test *test, const struct query_operand *operand,
		const struct contact *contact);
};

/* What a term asks about, and how. */
struct query_subject {
	const char *name;
	const struct field *field; /* NULL for has: */
	const struct query_kind *kind;
};

/* The term of that name, letter case ignored: without a kind when there is none. */
struct query_subject query_subject_find(struct span name);

/* The name of a term that is spelled most like this one. */
const char *query_subject_nearest(const char *name, struct arena *arena);

/* Plain words: no term; sought in name, company and notes. */
extern const struct query_kind query_words;

/* Kinds that ask for text … */
extern const struct query_kind query_part, query_whole, query_stage, query_platform,
	query_choice, query_digits, query_has;
/* … and those that compare, with the range of what was typed. */
extern const struct query_kind query_number, query_quiet, query_day, query_due,
	query_money, query_flag;

/* Whether the filled test asks about anything that is not on the card. */
bool query_test_needs_record(const struct query_test *test);

/* "'score>abc': score takes …"; always false. */
bool query_refuse(const struct query_test *test, struct error *error);

struct query {
	struct list tests; /* of struct query_test */
	enum { QUERY_PRESENT, QUERY_ARCHIVED_TOO } scope;
};

#endif
