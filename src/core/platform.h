#ifndef CORE_PLATFORM_H
#define CORE_PLATFORM_H

#include "base/list.h"

#include <stdbool.h>

/* Where the platform lets its people talk: anywhere, or only inside of it. */
enum platform_contact { PLATFORM_ANYWHERE, PLATFORM_INSIDE };

/*
 * Where business comes from, and what the place keeps of it.  An open vocabulary: a
 * platform without a row has no fee and no rules.  Ids are folded.
 */
struct platform {
	const char *id; /* "coconala" */
	const char *label;
	int fee;               /* basis points of the gross amount */
	const char *client_id; /* what the platform's client id is: "order number" */
	enum platform_contact contact;
	const char *terms; /* what they forbid, said before somebody does; "": the usual */
};

/* coconala, fiverr, upwork, direct; ends with { 0 }. */
extern const struct platform platform_defaults[];

/* The row with that id, or NULL. */
const struct platform *platform_find(const struct list *platforms, const char *id);

/* The fee in basis points, 0 for an unknown platform. */
int platform_fee(const struct list *platforms, const char *id);

/* The label, or the id itself when there is no row. */
const char *platform_label(const struct list *platforms, const char *id);

/* Whether its terms forbid e-mail and phone, so that using them is worth a warning (SPEC
 * 11). */
bool platform_keeps_contact(const struct list *platforms, const char *id);

/* What its terms forbid, as a sentence without its full stop. */
const char *platform_terms(
	const struct list *platforms, const char *id, struct arena *arena);

#endif
