#include "core/report.h"

#include <string.h>

const struct word report_kinds[] = {
	[REPORT_MONTH] = { "", "Month" },
	[REPORT_PIPELINE] = { "pipeline", "Pipeline" },
	[REPORT_PLATFORMS] = { "platforms", "Platforms" },
	[REPORT_ACTIVITY] = { "activity", "Activity" },
	[REPORT_REVENUE] = { "revenue", "Revenue" },
	[REPORT_CONVERSION] = { "conversion", "Conversion" },
	[REPORT_STALE] = { "stale", "Stale" },
	[REPORT_KINDS] = { 0 },
};

/* A derived member that is left out when it is absent, and one that is always there. */
enum { SHOWN = FIELD_DERIVED, COUNTED = FIELD_DERIVED | FIELD_ALWAYS };

static int
compare_numbers(int64_t first, int64_t second)
{
	return (first > second) - (first < second);
}

static int
compare_names(const char *first, const char *second)
{
	struct arena arena = ARENA_INIT;
	int order = strcmp(field_fold(first, &arena), field_fold(second, &arena));

	arena_release(&arena);
	return order;
}

int
report_client_compare(const struct report_client *first,
	const struct report_client *second, const struct money_rates *rates)
{
	int64_t one = money_sum_base(&first->revenue, rates, NULL);
	int64_t other = money_sum_base(&second->revenue, rates, NULL);
	int order = compare_numbers(other, one);

	if (order == 0)
		order = compare_numbers(second->score.value, first->score.value);
	if (order == 0)
		order = compare_names(first->name, second->name);
	return order ? order : id_compare(first->id, second->id);
}

struct list
report_weighted(const struct list *value, int percent, struct arena *arena)
{
	struct list weighted = { 0 };

	for (size_t i = 0; i < value->count; i++) {
		const struct money *money = list_at(value, i, sizeof(*money));

		money_sum_add(&weighted, money_share(*money, percent * 100), arena);
	}
	return weighted;
}

const struct field report_client_fields[] = {
	{
		.name = "id",
		.label = "Id",
		.kind = FIELD_ID,
		.uses = SHOWN,
		.offset = offsetof(struct report_client, id),
		.help = "The contact.",
	},
	{
		.name = "name",
		.label = "Name",
		.kind = FIELD_TEXT,
		.uses = SHOWN | FIELD_PRIVATE,
		.offset = offsetof(struct report_client, name),
		.help = "Its name.",
	},
	{
		.name = "revenue",
		.label = "Revenue",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_client, revenue),
		.help = "Lifetime revenue, gross.",
	},
	{
		.name = "orders",
		.label = "Orders",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_client, orders),
		.help = "How many deliveries there were.",
	},
	{
		.name = "rating",
		.label = "Rating",
		.kind = FIELD_HUNDREDTHS,
		.uses = SHOWN,
		.offset = offsetof(struct report_client, rating),
		.help = "The mean of its ratings.",
	},
	{
		.name = "score",
		.label = "Score",
		.kind = FIELD_HUNDREDTHS,
		.uses = COUNTED,
		.offset = offsetof(struct report_client, score),
		.help = "Its score.",
	},
	{ 0 },
};

const struct field report_stage_fields[] = {
	{
		.name = "stage",
		.label = "Stage",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_stage, stage),
		.help = "The id of the stage.",
	},
	{
		.name = "label",
		.label = "Label",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_stage, label),
		.help = "The stage as the board heads it.",
	},
	{
		.name = "count",
		.label = "Contacts",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_stage, count),
		.help = "How many contacts are in it.",
	},
	{
		.name = "value",
		.label = "Value",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_stage, value),
		.help = "What their deals may bring.",
	},
	{
		.name = "weighted",
		.label = "Weighted",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_stage, weighted),
		.help = "The share of that which the weight of the stage lets expect.",
	},
	{
		.name = "meanDays",
		.label = "Mean days",
		.kind = FIELD_HUNDREDTHS,
		.uses = SHOWN,
		.offset = offsetof(struct report_stage, mean_days),
		.help = "How long they have been there, on average.",
	},
	{ 0 },
};

const struct field report_platform_fields[] = {
	{
		.name = "platform",
		.label = "Platform",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_platform, platform),
		.help = "The id of the platform.",
	},
	{
		.name = "interactions",
		.label = "Interactions",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_platform, interactions),
		.help = "How much happened there.",
	},
	{
		.name = "gross",
		.label = "Gross",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_platform, gross),
		.help = "Revenue before fees.",
	},
	{
		.name = "fee",
		.label = "Fee",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_platform, fee),
		.help = "What the platform kept.",
	},
	{
		.name = "net",
		.label = "Net",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_platform, net),
		.help = "Revenue after fees.",
	},
	{ 0 },
};

const struct field report_month_fields[] = {
	{
		.name = "month",
		.label = "Month",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_month, month),
		.help = "The calendar month.",
	},
	{
		.name = "gross",
		.label = "Gross",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_month, gross),
		.help = "Revenue before fees.",
	},
	{
		.name = "net",
		.label = "Net",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report_month, net),
		.help = "Revenue after fees.",
	},
	{
		.name = "orders",
		.label = "Orders",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_month, orders),
		.help = "How many deliveries there were.",
	},
	{ 0 },
};

const struct field report_activity_fields[] = {
	{
		.name = "month",
		.label = "Month",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_activity, month),
		.help = "The calendar month.",
	},
	{
		.name = "type",
		.label = "Type",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_activity, type),
		.help = "The type of interaction.",
	},
	{
		.name = "count",
		.label = "Count",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_activity, count),
		.help = "How many there were.",
	},
	{ 0 },
};

const struct field report_move_fields[] = {
	{
		.name = "from",
		.label = "From",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_move, from),
		.help = "The stage that was left.",
	},
	{
		.name = "to",
		.label = "To",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_move, to),
		.help = "The stage that was entered.",
	},
	{
		.name = "count",
		.label = "Moves",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_move, count),
		.help = "How often that happened.",
	},
	{
		.name = "share",
		.label = "Share %",
		.kind = FIELD_HUNDREDTHS,
		.uses = COUNTED,
		.offset = offsetof(struct report_move, share),
		.help = "Percent of all moves out of the stage that was left.",
	},
	{ 0 },
};

const struct field report_stale_fields[] = {
	{
		.name = "id",
		.label = "Id",
		.kind = FIELD_ID,
		.uses = SHOWN,
		.offset = offsetof(struct report_stale, id),
		.help = "The contact.",
	},
	{
		.name = "name",
		.label = "Name",
		.kind = FIELD_TEXT,
		.uses = SHOWN | FIELD_PRIVATE,
		.offset = offsetof(struct report_stale, name),
		.help = "Its name.",
	},
	{
		.name = "stage",
		.label = "Stage",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report_stale, stage),
		.help = "Where it stands in the pipeline.",
	},
	{
		.name = "lastContact",
		.label = "Last contact",
		.kind = FIELD_DATE,
		.uses = SHOWN,
		.offset = offsetof(struct report_stale, last_contact),
		.help = "The last day something went in or out.",
	},
	{
		.name = "quietDays",
		.label = "Quiet days",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report_stale, quiet_days),
		.help = "Days since then, or since the contact was made.",
	},
	{
		.name = "value",
		.label = "Value",
		.kind = FIELD_MONEY,
		.uses = SHOWN,
		.offset = offsetof(struct report_stale, value),
		.help = "What the deal may bring.",
	},
	{ 0 },
};

const struct field report_fields[] = {
	{
		.name = "month",
		.label = "Month",
		.kind = FIELD_TEXT,
		.uses = SHOWN,
		.offset = offsetof(struct report, month),
		.help = "The calendar month that is told.",
	},
	{
		.name = "asOf",
		.label = "As of",
		.kind = FIELD_DATE,
		.uses = SHOWN,
		.offset = offsetof(struct report, as_of),
		.help = "The day as of which it is told; what happened later does not count.",
	},
	{
		.name = "totalClients",
		.label = "Total clients",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report, total_clients),
		.help = "Contacts that are not archived.",
	},
	{
		.name = "activeClients",
		.label = "Active clients",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report, active_clients),
		.help = "Those with an interaction in the last activeDays days.",
	},
	{
		.name = "activeDays",
		.label = "Active days",
		.kind = FIELD_COUNT,
		.uses = COUNTED,
		.offset = offsetof(struct report, active_days),
		.help = "How many days back an interaction makes a contact active.",
	},
	{
		.name = "revenue",
		.label = "Revenue",
		.kind = FIELD_MONIES,
		.uses = COUNTED,
		.offset = offsetof(struct report, revenue),
		.help = "Revenue of the month before fees.",
	},
	{
		.name = "net",
		.label = "Net",
		.kind = FIELD_MONIES,
		.uses = SHOWN,
		.offset = offsetof(struct report, net),
		.help = "Revenue of the month after fees, where that differs.",
	},
	{
		.name = "topClients",
		.label = "Top clients",
		.kind = FIELD_RECORDS,
		.uses = COUNTED,
		.offset = offsetof(struct report, top_clients),
		.of = report_client_fields,
		.size = sizeof(struct report_client),
		.help = "Those with the greatest lifetime revenue.",
	},
	{
		.name = "followUps",
		.label = "Follow-ups",
		.kind = FIELD_RECORDS,
		.uses = COUNTED,
		.offset = offsetof(struct report, follow_ups),
		.of = due_fields,
		.size = sizeof(struct due),
		.help = "What is due, in the order of the rules.",
	},
	{
		.name = "pipeline",
		.label = "Pipeline",
		.kind = FIELD_RECORDS,
		.uses = COUNTED,
		.offset = offsetof(struct report, pipeline),
		.of = report_stage_fields,
		.size = sizeof(struct report_stage),
		.help = "The stages in board order.",
	},
	{ 0 },
};
