#ifndef CORE_SCORE_H
#define CORE_SCORE_H

#include "core/contact.h"
#include "core/field.h"
#include "core/settings.h"

/*
 * How much a contact matters: five factors of whole-number points, whole-percent weights,
 * an exact sum in hundredths.  No floating point.
 *
 * Revenue is weighed in whole units of the base currency, other currencies through their
 * rate; what has none is left out and named in the remark.  A mean rating is compared
 * exactly, never rounded up into a band; without ratings satisfaction stands in.
 */
struct score_factor {
	const char *factor; /* "revenue" */
	const char *input;  /* "¥8,000", "3 orders", "normal", "4.66 from 3 ratings" */
	int64_t points;
	int64_t weight;          /* percent */
	struct hundredths share; /* points × weight */
	bool assumed;            /* nothing was known, a default stood in */
	const char *remark;      /* "USD without a rate is not counted"; else "" */
};

extern const struct field score_factor_fields[];

/* Appends the five factors of the contact, whose derived members must be set. */
void score_explain(const struct contact *contact, const struct settings *settings,
	struct list *factors, struct arena *arena);

/* Their sum. */
struct hundredths score_of(
	const struct contact *contact, const struct settings *settings);

#endif
