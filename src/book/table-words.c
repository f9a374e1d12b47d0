#include "book/table-row.h"

#include <string.h>

/* Stages of other programs by the key of their name; the first that fits counts. */
static const struct stage_word stage_words[] = {
	{ "lead", "new", NULL },
	{ "prospect", "new", NULL },
	{ "new", "new", NULL },
	{ "notcontacted", "new", NULL },
	{ "open", "new", NULL },
	{ "subscriber", "new", NULL },
	{ "新規", "new", NULL },
	{ "見込み", "new", NULL },
	{ "新客户", "new", NULL },
	{ "潜在客户", "new", NULL },
	{ "contacted", "contacted", NULL },
	{ "contactmade", "contacted", NULL },
	{ "connected", "contacted", NULL },
	{ "marketingqualifiedlead", "contacted", NULL },
	{ "salesqualifiedlead", "qualified", NULL },
	{ "opportunity", "qualified", NULL },
	{ "evangelist", "active", NULL },
	{ "inprogress", "contacted", NULL },
	{ "attemptedtocontact", "contacted", NULL },
	{ "連絡済み", "contacted", NULL },
	{ "已联系", "contacted", NULL },
	{ "nurture", "contacted", "nurture" },
	{ "nurturing", "contacted", "nurture" },
	{ "badtiming", "contacted", "nurture" },
	{ "qualified", "qualified", NULL },
	{ "meeting", "qualified", NULL },
	{ "discovery", "qualified", NULL },
	{ "opendeal", "qualified", NULL },
	{ "appointmentscheduled", "qualified", NULL },
	{ "qualifiedtobuy", "qualified", NULL },
	{ "presentationscheduled", "qualified", NULL },
	{ "demoscheduled", "qualified", NULL },
	{ "商談中", "qualified", NULL },
	{ "洽谈中", "qualified", NULL },
	{ "proposal", "proposal", NULL },
	{ "proposalsent", "proposal", NULL },
	{ "proposalmade", "proposal", NULL },
	{ "negotiation", "proposal", NULL },
	{ "negotiations", "proposal", NULL },
	{ "negotiationsstarted", "proposal", NULL },
	{ "decisionmakerboughtin", "proposal", NULL },
	{ "contractsent", "proposal", NULL },
	{ "提案中", "proposal", NULL },
	{ "見積提出", "proposal", NULL },
	{ "已报价", "proposal", NULL },
	{ "active", "active", NULL },
	{ "client", "active", NULL },
	{ "customer", "active", NULL },
	{ "won", "won", NULL },
	{ "closedwon", "won", NULL },
	{ "converted", "won", NULL },
	{ "completed", "won", NULL },
	{ "受注", "won", NULL },
	{ "成約", "won", NULL },
	{ "成交", "won", NULL },
	{ "已成交", "won", NULL },
	{ "lost", "lost", NULL },
	{ "closedlost", "lost", NULL },
	{ "unqualified", "lost", NULL },
	{ "churned", "lost", NULL },
	{ "失注", "lost", NULL },
	{ "流失", "lost", NULL },
	{ 0 },
};

/* One of the pipeline by its id or its label, whatever the case. */
static const char *
pipeline_stage(const struct table_import *import, const char *key, struct arena *arena)
{
	const struct list *pipeline = &import->staging->settings->pipeline;

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));

		if (strcmp(mapping_key(stage->id, arena), key) == 0 ||
			strcmp(mapping_key(stage->label, arena), key) == 0)
			return stage->id;
	}
	return NULL;
}

static void
place_strange(struct table_row *row, struct table_import *import, const char *word)
{
	struct arena *arena = import->staging->arena;

	row->contact.stage = "new";
	list_push_text(&row->contact.tags, arena_format(arena, "import:%s", word), arena);
	if (!list_has_text(&import->strange, word))
		list_push_text(&import->strange, word, arena);
}

/* "Contract Sent (Sales Pipeline)" without what is in brackets. */
static const char *
without_pipeline(const char *word, struct arena *arena)
{
	const char *bracket = strchr(word, '(');

	return bracket && bracket > word
		? arena_copy_bytes(arena, word, (size_t)(bracket - word))
		: word;
}

/* How far HubSpot says that a lead is, where that is the stage: the status of a lead is
 * not kept up any more once it became a customer. */
static const char *
lifecycle_of(const struct table_row *row, const char *word, struct arena *arena)
{
	const char *said = row->parts[PART_LIFECYCLE];
	const char *key = said ? mapping_key(said, arena) : "";

	if (strcmp(key, "customer") == 0 || strcmp(key, "evangelist") == 0)
		return said;
	return *word || !said || strcmp(key, "other") == 0 ? word : said;
}

void
table_place(struct table_row *row, struct table_import *import)
{
	struct arena *arena = &import->staging->scratch;
	const char *word = row->contact.stage;
	const char *status = row->parts[PART_STATUS];
	const char *key, *stage;

	if (status &&
		(strcmp(mapping_key(status, arena), "won") == 0 ||
			strcmp(mapping_key(status, arena), "lost") == 0))
		word = status;
	else
		word = lifecycle_of(row, word, arena);
	if (!*word)
		return;
	key = mapping_key(without_pipeline(word, arena), arena);
	if (strcmp(key, "archived") == 0) {
		row->contact.archived = true;
		row->contact.stage = "";
		return;
	}
	stage = pipeline_stage(import, key, arena);
	if (stage) {
		row->contact.stage = stage;
		return;
	}
	for (const struct stage_word *known = stage_words; known->word; known++) {
		if (strcmp(known->word, key) != 0)
			continue;
		row->contact.stage = known->stage;
		if (known->tag)
			list_push_text(&row->contact.tags, known->tag, import->staging->arena);
		return;
	}
	place_strange(row, import, word);
}

/* What happened, as others call it. */
static const struct {
	const char *word;
	const char *type;
} event_words[] = {
	{ "hourly", "payment" },
	{ "fixedprice", "payment" },
	{ "fixed", "payment" },
	{ "milestone", "payment" },
	{ "upfrontpayment", "payment" },
	{ "bonus", "payment" },
	{ "tip", "payment" },
	{ "expense", "payment" },
	{ "miscellaneous", "payment" },
	{ "earning", "payment" },
	{ "sale", "payment" },
	{ "chargeback", "refund" },
	{ "servicefee", "fee" },
	{ "fee", "fee" },
	{ "servicefeerefund", "fee back" },
	{ "feerefund", "fee back" },
	{ "withdrawal", "" },
	{ "withdrawalfee", "" },
	{ "connects", "" },
	{ "membership", "" },
	{ "membershipfee", "" },
	{ "subscription", "" },
	{ "tax", "" },
	{ "vat", "" },
	{ "wht", "" },
	{ "withholdingtax", "" },
	{ "lunch", "meeting" },
	{ "task", "note" },
	{ "deadline", "note" },
	{ 0 },
};

const char *
table_event_type(const char *word, struct arena *arena)
{
	const char *key = mapping_key(word, arena);

	for (size_t i = 0; event_words[i].word; i++)
		if (strcmp(event_words[i].word, key) == 0)
			return event_words[i].type;
	for (const struct interaction_type *type = interaction_types; type->id; type++)
		if (strcmp(type->id, key) == 0)
			return type->id;
	return word;
}
