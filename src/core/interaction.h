#ifndef CORE_INTERACTION_H
#define CORE_INTERACTION_H

#include "core/field.h"

/*
 * Something that happened with a contact: a line of the timeline.
 */
struct interaction {
	struct id id;
	struct id client_id;
	struct date date;
	struct moment at;      /* when known to the second */
	const char *type;      /* open vocabulary, "delivery" */
	const char *direction; /* in, out, none; "" leaves it to the type */
	const char *platform;
	struct money amount;
	struct money fee;         /* overrides the platform's */
	struct hundredths rating; /* 0–5, halves */
	const char *notes;
	const char *from;   /* of a stage move: the stage left … */
	const char *to;     /* … and the stage entered */
	const char *by;     /* who logged it */
	struct list custom; /* of struct custom */
};

extern const struct field interaction_fields[];

/* What an amount on an interaction of some type means for revenue. */
enum amount_meaning {
	AMOUNT_EARNED,   /* counts as revenue */
	AMOUNT_RETURNED, /* counts against it, whatever its sign */
	AMOUNT_PROMISED, /* is told, but is no revenue: a proposal, an order placed */
};

/* A built-in type; others are as welcome and behave like "message" with direction none.
 */
struct interaction_type {
	const char *id;
	const char *label;
	const char *direction; /* unless the interaction says otherwise */
	enum amount_meaning amount;
	const char *help;
};

/* Ends with { 0 }. */
extern const struct interaction_type interaction_types[];

const struct interaction_type *interaction_type_find(const char *id);

/* The direction it has or its type gives. */
const char *interaction_direction(const struct interaction *interaction);

/* Whether it is contact with the client: in or out, and no note (SPEC 5: restarts the
 * clocks). */
bool interaction_is_contact(const struct interaction *interaction);

/* What it adds to gross revenue; absent when nothing. */
struct money interaction_revenue(const struct interaction *interaction);

/* What the platform keeps of that: the fee it has, else the platform's share; absent when
 * there is no revenue. */
struct money interaction_fee(
	const struct interaction *interaction, const struct list *platforms);

/* Range and shape of every member: rating 0–5 in halves, a known day, a type. */
bool interaction_check(const struct interaction *interaction, struct error *error);

#endif
