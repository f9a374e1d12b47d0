#ifndef CORE_REPORT_H
#define CORE_REPORT_H

#include "core/contact.h"
#include "core/followup.h"
#include "core/settings.h"

/*
 * What reports say, as records; made from counters by whoever can read them, shown by
 * format/report.h.  Sums are lists of struct money, one per currency.
 */

/* The reports there are, as `report NAME` has them. */
enum report_kind {
	REPORT_MONTH, /* its name is "" */
	REPORT_PIPELINE,
	REPORT_PLATFORMS,
	REPORT_ACTIVITY,
	REPORT_REVENUE,
	REPORT_CONVERSION,
	REPORT_STALE,
	REPORT_KINDS,
};

/* Name and label of each; indexed by enum report_kind, ends with { 0 }. */
extern const struct word report_kinds[];

/* What reports tell of unless asked otherwise: clients, months, days without contact. */
enum { REPORT_TOP = 5, REPORT_MONTHS = 12 };

/* A client of the report's "Top Clients". */
struct report_client {
	struct id id;
	const char *name;
	struct list revenue; /* of struct money */
	int64_t orders;
	struct hundredths rating;
	struct hundredths score;
};

/* One stage: a column of the board, a line of `report pipeline`. */
struct report_stage {
	const char *stage;
	const char *label;
	int64_t count;
	struct list value;    /* of struct money */
	struct list weighted; /* of struct money */
	struct hundredths mean_days;
};

/* The report of a month. */
struct report {
	const char *month; /* "2026-02" */
	struct date as_of;
	int64_t total_clients;
	int64_t active_clients;
	int64_t active_days;
	struct list revenue;     /* of struct money: gross of the month */
	struct list net;         /* of struct money: after fees; shown where it differs */
	struct list top_clients; /* of struct report_client */
	struct list follow_ups;  /* of struct due, in the report's order */
	struct list pipeline;    /* of struct report_stage */
};

/* One platform and currency, `report platforms`. */
struct report_platform {
	const char *platform;
	int64_t interactions;
	struct list gross;
	struct list fee;
	struct list net;
};

/* One month, `report revenue`. */
struct report_month {
	const char *month;
	struct list gross;
	struct list net;
	int64_t orders;
};

/* One type and month, `report activity`. */
struct report_activity {
	const char *month;
	const char *type;
	int64_t count;
};

/* One move from stage to stage, `report conversion`. */
struct report_move {
	const char *from;
	const char *to;
	int64_t count;
	struct hundredths share; /* percent of all moves out of `from` */
};

/* A contact that has heard nothing for long, `report stale`. */
struct report_stale {
	struct id id;
	const char *name;
	const char *stage;
	struct date last_contact;
	int64_t quiet_days;
	struct money value;
};

extern const struct field report_fields[];
extern const struct field report_client_fields[];
extern const struct field report_stage_fields[];
extern const struct field report_platform_fields[];
extern const struct field report_month_fields[];
extern const struct field report_activity_fields[];
extern const struct field report_move_fields[];
extern const struct field report_stale_fields[];

/* Orders by lifetime revenue in the base currency, then score, then folded name, then
 * id. */
int report_client_compare(const struct report_client *first,
	const struct report_client *second, const struct money_rates *rates);

/* The percentage of a sum, rounded half up per currency: the weighted value of a
 * stage. */
struct list report_weighted(const struct list *value, int percent, struct arena *arena);

#endif
