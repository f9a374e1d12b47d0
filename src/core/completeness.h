#ifndef CORE_COMPLETENESS_H
#define CORE_COMPLETENESS_H

#include "core/contact.h"

/*
 * How much of what is worth knowing about a contact is known, in percent.
 *
 * A table of parts with weights that add up to 100; a part is known when one of its
 * fields has a value.  What is in a field does not matter, and neither does the timeline:
 * the same record always has the same completeness.
 */
enum { COMPLETENESS_FIELDS = 4 };

struct completeness_part {
	const char *label; /* for people: "company" */
	int64_t weight;
	const char *fields[COMPLETENESS_FIELDS + 1]; /* ends with NULL */
};

/* Heaviest first; ends with { 0 }. */
extern const struct completeness_part completeness_parts[];

/* The sum of the weights of what is known; needs the whole record, not the card alone. */
int64_t completeness_of(const struct contact *contact);

/* "company, title": what is not known, heaviest first; "" when nothing lacks. */
const char *completeness_missing(const struct contact *contact, struct arena *arena);

/* "45%, without company, title"; "100%". */
const char *completeness_show(const struct contact *contact, struct arena *arena);

#endif
