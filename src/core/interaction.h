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
	struct date since;  /* of a stage move: the day it had come to the stage left */
	const char *by;     /* who logged it */
	struct list custom; /* of struct custom */
};

extern const struct field interaction_fields[];

/* The words of direction. */
extern const struct word interaction_directions[];

/* What an amount on an interaction of some type means for revenue. */
enum amount_meaning {
	AMOUNT_EARNED,   /* counts as revenue */
	AMOUNT_RETURNED, /* counts against it, whatever its sign */
	AMOUNT_PROMISED, /* is told, but is no revenue: a proposal, an order placed */
};

/* A built-in type; others are as welcome and behave like "message" with direction
 * none. */
struct interaction_type {
	const char *id;
	const char *label;
	const char *direction; /* unless the interaction says otherwise */
	enum amount_meaning amount;
	const char *help;
};

/* Ends with { 0 }. */
extern const struct interaction_type interaction_types[];

/* The row of a folded type, or NULL when it is not built in. */
const struct interaction_type *interaction_type_find(const char *id);

/* An interaction with every text "". */
struct interaction interaction_make(void);

/* Brings an interaction to its stored form: lines trimmed, type and platform folded. Call
 * before storing; a second call changes nothing. */
void interaction_normalise(struct interaction *interaction, struct arena *arena);

/* The direction it has or its type gives. */
const char *interaction_direction(const struct interaction *interaction);

/* Whether it is contact with the client: in or out, and no note (SPEC 5: restarts the
 * clocks). */
bool interaction_is_contact(const struct interaction *interaction);

/* How many days were spent in the stage that a move left; -1 when it is no move, or
 * the day it began is not known. */
int64_t interaction_stay(const struct interaction *interaction);

/* What it adds to gross revenue; absent when nothing. */
struct money interaction_revenue(const struct interaction *interaction);

/* What the platform keeps of that: the fee it has, else the platform's share; absent when
 * there is no revenue. */
struct money interaction_fee(
	const struct interaction *interaction, const struct list *platforms);

/* A normalised interaction: a type, a known day, a rating of 0 to 5 in halves, a fee only
 * beside an amount and in its currency, every member within its limits and of its shape.
 */
bool interaction_check(const struct interaction *interaction, struct error *error);

#endif
