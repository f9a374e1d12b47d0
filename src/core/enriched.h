#ifndef CORE_ENRICHED_H
#define CORE_ENRICHED_H

#include "core/contact.h"

/*
 * Where a value of a contact came from, when nobody typed it: the member "enriched" has
 * one entry for each field that a source filled.
 *
 * An entry is about the value that the field has now.  When the field gets another one,
 * or none, the entry goes.
 */
struct enriched {
	const char *field;  /* "company"; also the name of a custom member */
	const char *source; /* "leads.csv" */
	struct date date;   /* the day it was filled in */
};

extern const struct field enriched_fields[];

/* The entry about the field, or NULL; enriched: of struct enriched. */
const struct enriched *enriched_find(const struct list *enriched, const char *field);

/* Leaves the entries that still hold once the contact is what it is after a change; those
 * that the change added stay where their field has a value. */
void enriched_settle(
	const struct contact *before, struct contact *after, struct arena *arena);

/* The entries of two contacts that became one: each whose value came in. */
struct list enriched_unite(const struct contact *keep, const struct contact *other,
	const struct contact *into, struct arena *arena);

/* "company: leads.csv, 2026-02-11", a line each. */
const char *enriched_show(const struct list *enriched, struct arena *arena);

#endif
