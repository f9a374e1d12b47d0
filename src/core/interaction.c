#include "core/interaction.h"

#include <stdlib.h>
#include <string.h>

#include "core/platform.h"

enum { RATING_LIMIT = 500, RATING_STEP = 50 };

const struct interaction_type *
interaction_type_find(const char *id)
{
	for (const struct interaction_type *type = interaction_types; type->id; type++)
		if (type->id[0] == id[0] && strcmp(type->id, id) == 0)
			return type;
	return NULL;
}

struct interaction
interaction_make(void)
{
	struct interaction interaction = { 0 };

	field_fill(interaction_fields, &interaction);
	return interaction;
}

void
interaction_normalise(struct interaction *interaction, struct arena *arena)
{
	field_normalise(interaction_fields, interaction, arena);
	interaction->type = field_fold(interaction->type, arena);
	interaction->platform = field_fold(interaction->platform, arena);
}

const char *
interaction_direction(const struct interaction *interaction)
{
	const struct interaction_type *type = interaction_type_find(interaction->type);

	if (*interaction->direction)
		return interaction->direction;
	return type ? type->direction : "none";
}

static bool
is_remark(const struct interaction *interaction)
{
	return strcmp(interaction->type, "note") == 0 ||
		strcmp(interaction->type, "stage") == 0;
}

bool
interaction_is_contact(const struct interaction *interaction)
{
	return !is_remark(interaction) &&
		strcmp(interaction_direction(interaction), "none") != 0;
}

int64_t
interaction_stay(const struct interaction *interaction)
{
	int64_t days = interaction->date.day - interaction->since.day;

	if (!*interaction->from || !date_is_known(interaction->since) || days < 0)
		return -1;
	return days;
}

static enum amount_meaning
meaning_of(const struct interaction *interaction)
{
	const struct interaction_type *type = interaction_type_find(interaction->type);

	return type ? type->amount : AMOUNT_EARNED;
}

struct money
interaction_revenue(const struct interaction *interaction)
{
	struct money amount = interaction->amount;
	enum amount_meaning meaning;

	if (!money_is_known(amount))
		return amount;
	meaning = meaning_of(interaction);
	if (meaning == AMOUNT_PROMISED)
		return (struct money){ 0 };
	if (meaning == AMOUNT_RETURNED && amount.minor > 0)
		amount.minor = -amount.minor;
	return amount;
}

struct money
interaction_fee(const struct interaction *interaction, const struct list *platforms)
{
	struct money revenue = interaction_revenue(interaction);

	if (!money_is_known(revenue))
		return revenue;
	if (money_is_known(interaction->fee))
		return interaction->fee;
	return money_share(revenue, platform_fee(platforms, interaction->platform));
}

static bool
check_rating(const struct interaction *interaction, struct error *error)
{
	struct hundredths rating = interaction->rating;

	if (!rating.is_known ||
		(rating.value >= 0 && rating.value <= RATING_LIMIT &&
			rating.value % RATING_STEP == 0))
		return true;
	return fail(
		error, ERROR_REFUSED, "rating: 0 to 5 is expected, in halves, such as 4.5");
}

/* A fee is written beside the amount without a currency of its own. */
static bool
check_fee(const struct interaction *interaction, struct error *error)
{
	const struct money *fee = &interaction->fee, *amount = &interaction->amount;

	if (!money_is_known(*fee))
		return true;
	if (!money_is_known(*amount))
		return fail(error, ERROR_REFUSED, "fee: it needs an amount that it is a part of");
	if (strcmp(fee->currency, amount->currency) != 0)
		return fail(error, ERROR_REFUSED, "fee: it has to be in %s, as the amount is",
			amount->currency);
	return llabs(fee->minor) <= llabs(amount->minor) ||
		fail(error, ERROR_REFUSED, "fee: it cannot be more than the amount");
}

bool
interaction_check(const struct interaction *interaction, struct error *error)
{
	if (!*interaction->type)
		return fail(error, ERROR_REFUSED,
			"an interaction needs a type, such as message, call or delivery");
	if (!date_is_known(interaction->date))
		return fail(error, ERROR_REFUSED, "date: a day such as 2026-02-10 is expected");
	return check_rating(interaction, error) && check_fee(interaction, error) &&
		field_check(interaction_fields, interaction, error);
}

const struct word interaction_directions[] = {
	{ "in", "From them" },
	{ "out", "To them" },
	{ "none", "Neither" },
	{ 0 },
};

const struct interaction_type interaction_types[] = {
	{ "inquiry", "Inquiry", "in", AMOUNT_EARNED, "They ask for something." },
	{ "message", "Message", "out", AMOUNT_EARNED, "A message on any channel." },
	{ "call", "Call", "out", AMOUNT_EARNED, "A phone or video call." },
	{ "email", "E-mail", "out", AMOUNT_EARNED, "An e-mail." },
	{ "meeting", "Meeting", "out", AMOUNT_EARNED, "You met." },
	{ "proposal", "Proposal", "out", AMOUNT_PROMISED,
		"An offer was sent; its amount is no revenue yet." },
	{ "deposit", "Deposit", "in", AMOUNT_EARNED,
		"A first part was paid; moves an earlier stage to deposit." },
	{ "order", "Order", "in", AMOUNT_PROMISED,
		"They ordered; its amount is no revenue until it is paid or delivered." },
	{ "delivery", "Delivery", "out", AMOUNT_EARNED,
		"Work was delivered: one order; its amount is revenue." },
	{ "payment", "Payment", "in", AMOUNT_EARNED, "Money came in." },
	{ "review", "Review", "in", AMOUNT_EARNED, "They rated the work." },
	{ "refund", "Refund", "out", AMOUNT_RETURNED,
		"Money went back; its amount lowers the revenue, whatever its sign." },
	{ "note", "Note", "none", AMOUNT_EARNED, "A remark; no contact." },
	{ "stage", "Stage", "none", AMOUNT_EARNED, "A move in the pipeline; no contact." },
	{ 0 },
};

enum { GIVEN = FIELD_STORED | FIELD_EDITABLE };

const struct field interaction_fields[] = {
	{
		.name = "id",
		.label = "Id",
		.kind = FIELD_ID,
		.uses = FIELD_STORED | FIELD_KEYED,
		.offset = offsetof(struct interaction, id),
		.help = "The UUID of the interaction.",
	},
	{
		.name = "clientId",
		.label = "Contact",
		.kind = FIELD_ID,
		.uses = FIELD_STORED | FIELD_KEYED,
		.offset = offsetof(struct interaction, client_id),
		.help = "The contact it belongs to.",
	},
	{
		.name = "date",
		.label = "Date",
		.kind = FIELD_DATE,
		.uses = GIVEN,
		.offset = offsetof(struct interaction, date),
		.help = "The day it happened.",
	},
	{
		.name = "at",
		.label = "At",
		.kind = FIELD_MOMENT,
		.uses = FIELD_STORED,
		.offset = offsetof(struct interaction, at),
		.help = "The second it happened, where that is known.",
	},
	{
		.name = "type",
		.label = "Type",
		.kind = FIELD_TEXT,
		.uses = GIVEN,
		.offset = offsetof(struct interaction, type),
		.help = "What happened: one of the built-in types or a word of your own.",
	},
	{
		.name = "direction",
		.label = "Direction",
		.kind = FIELD_WORD,
		.uses = GIVEN,
		.offset = offsetof(struct interaction, direction),
		.words = interaction_directions,
		.help = "Whether it came in or went out, where that differs from its type.",
	},
	{
		.name = "platform",
		.label = "Platform",
		.kind = FIELD_TEXT,
		.uses = GIVEN,
		.offset = offsetof(struct interaction, platform),
		.help = "Where it happened; decides the fee.",
	},
	{
		.name = "amount",
		.label = "Amount",
		.kind = FIELD_MONEY,
		.uses = GIVEN,
		.offset = offsetof(struct interaction, amount),
		.help = "The gross amount.",
	},
	{
		.name = "fee",
		.label = "Fee",
		.kind = FIELD_MONEY,
		.uses = GIVEN | FIELD_SHARES,
		.offset = offsetof(struct interaction, fee),
		.help = "What the platform kept, where that differs from its usual share.",
	},
	{
		.name = "rating",
		.label = "Rating",
		.kind = FIELD_HUNDREDTHS,
		.uses = GIVEN,
		.offset = offsetof(struct interaction, rating),
		.help = "0 to 5 stars, halves allowed.",
	},
	{
		.name = "notes",
		.label = "Notes",
		.kind = FIELD_PROSE,
		.uses = GIVEN | FIELD_PRIVATE,
		.offset = offsetof(struct interaction, notes),
		.help = "What there is to say about it.",
	},
	{
		.name = "from",
		.label = "From",
		.kind = FIELD_TEXT,
		.uses = FIELD_STORED,
		.offset = offsetof(struct interaction, from),
		.help = "Of a move: the stage that was left.",
	},
	{
		.name = "to",
		.label = "To",
		.kind = FIELD_TEXT,
		.uses = FIELD_STORED,
		.offset = offsetof(struct interaction, to),
		.help = "Of a move: the stage that was entered.",
	},
	{
		.name = "since",
		.label = "Since",
		.kind = FIELD_DATE,
		.uses = FIELD_STORED | FIELD_INTERNAL,
		.offset = offsetof(struct interaction, since),
		.help = "Of a move: the day it had come to the stage that was left.",
	},
	{
		.name = "by",
		.label = "By",
		.kind = FIELD_TEXT,
		.uses = FIELD_STORED | FIELD_PRIVATE,
		.offset = offsetof(struct interaction, by),
		.help = "Who logged it.",
	},
	{
		.name = "custom",
		.label = "Other",
		.kind = FIELD_CUSTOM,
		.uses = FIELD_STORED | FIELD_PRIVATE,
		.offset = offsetof(struct interaction, custom),
		.help = "Members of an imported record that have no field, kept as they came.",
	},
	{ 0 },
};
