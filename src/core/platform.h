#ifndef CORE_PLATFORM_H
#define CORE_PLATFORM_H

#include "base/list.h"

/*
 * Where business comes from, and what the place keeps of it.  An open vocabulary: a
 * platform without a row has no fee.
 */
struct platform {
	const char *id; /* "coconala" */
	const char *label;
	int fee;               /* basis points of the gross amount */
	const char *client_id; /* what the platform's client id is: "order number" */
};

/* coconala, fiverr, upwork, direct; ends with { 0 }. */
extern const struct platform platform_defaults[];

/* The fee in basis points, 0 for an unknown platform. */
int platform_fee(const struct list *platforms, const char *id);

/* The label, or the id itself when there is no row. */
const char *platform_label(const struct list *platforms, const char *id);

#endif
