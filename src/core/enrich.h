#ifndef CORE_ENRICH_H
#define CORE_ENRICH_H

#include "core/contact.h"

/*
 * What a source says of a contact, held against what is known.
 *
 * Only what is empty is filled, nothing is ever overwritten: a field that has another
 * value, and a text that a list lacks, is a conflict, which is told and left alone.  What
 * differs in letter case and accents only, and an address that is the same in another
 * notation, is no conflict.  Members that no row names go in the same way.  What a
 * contact went through, its stage and its opening balance, is not filled in.
 */
struct enrich_source {
	const char *name; /* "leads.csv" */
	struct date day;
};

struct enrich_value {
	const char *field;   /* "company", or the name of a custom member */
	const char *value;   /* what the contact has */
	const char *offered; /* what it was not given; "" where it was filled */
	const char *reason;  /* why, where it is not that there is another value; else "" */
};

struct enrich_result {
	struct contact contact; /* with what was filled, each with its source and day */
	struct list filled;     /* of struct enrich_value */
	struct list conflicts;  /* of struct enrich_value */
};

/* What is offered is in its stored form; texts are borrowed from both. */
struct enrich_result enrich_contact(const struct contact *contact,
	const struct contact *offered, const struct enrich_source *source,
	struct arena *arena);

/* Takes back that a field was filled: it is a conflict for that reason instead. */
void enrich_withhold(struct enrich_result *result, const struct contact *contact,
	const struct field *field, const char *reason, struct arena *arena);

#endif
