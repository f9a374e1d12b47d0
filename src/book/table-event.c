#include "book/table-row.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"

static const char *
part(const struct table_row *row, enum mapping_part part)
{
	return row->parts[part] ? row->parts[part] : "";
}

/* The day of a part; unknown when it has none. */
static bool
read_day(const struct table_row *row, enum mapping_part which, struct date *date,
	struct error *error)
{
	*date = (struct date){ 0 };
	return !*part(row, which) ||
		date_read_foreign(span_of(part(row, which)), row->orders[which], date, error) ||
		fail_in(error, "%s", mapping_parts[which].name);
}

/* By what it is, so that the same row is the same interaction. */
static struct id
event_id(const struct table_row *row, const char *kind, const char *key)
{
	struct arena *arena = &row->table->staging->scratch;

	return id_from_name("csv event",
		span_of(
			arena_format(arena, "%s %s %s", id_show(row->contact.id, arena), kind, key)));
}

static struct interaction
event_make(const struct table_row *row, const char *type, struct date date)
{
	struct interaction interaction = interaction_make();

	interaction.client_id = row->contact.id;
	interaction.type = type;
	interaction.date = date;
	return interaction;
}

static bool
add_event(struct table_import *import, struct interaction *interaction,
	struct staged_place place, struct staged_interaction **staged, struct error *error)
{
	interaction_normalise(interaction, &import->staging->scratch);
	if (!interaction_check(interaction, error))
		return false;
	*staged = staging_add_interaction(import->staging, interaction, place);
	(*staged)->extent = STAGED_PART;
	return true;
}

/* ------ what the row itself is ------ */

static bool
read_rating(
	const struct table_row *row, struct interaction *interaction, struct error *error)
{
	const char *rating = part(row, PART_RATING);

	return !*rating || hundredths_read(span_of(rating), &interaction->rating, error) ||
		fail_in(error, "rating");
}

static bool
read_amounts(struct table_row *row, struct table_import *import,
	struct interaction *interaction, struct error *error)
{
	const char *amount = part(row, PART_AMOUNT), *fee = part(row, PART_FEE);

	return (!*amount ||
			   table_read_money(
				   row, import, amount, "amount", &interaction->amount, error)) &&
		(!*fee || table_read_money(row, import, fee, "fee", &interaction->fee, error));
}

static const char *
type_of(const struct table_row *row, struct arena *arena)
{
	const char *word = part(row, PART_TYPE);

	if (*word)
		return table_event_type(word, arena);
	return *part(row, PART_AMOUNT) ? "payment" : "note";
}

static void
keep_fee(
	struct table_import *import, const struct interaction *interaction, const char *text)
{
	struct table_fee *fee =
		list_push(&import->fees, sizeof(*fee), import->staging->arena);

	*fee = (struct table_fee){ interaction->client_id, interaction->date,
		interaction->amount, text, strcmp(interaction->type, "fee back") == 0 };
	if (fee->amount.minor < 0)
		fee->amount.minor = -fee->amount.minor;
}

static bool
add_own_event(struct table_row *row, struct table_import *import,
	struct interaction *interaction, struct staged_place place, struct error *error)
{
	struct arena *arena = import->staging->arena;
	struct table_event *event;
	struct staged_interaction *staged;

	interaction->id = *part(row, PART_REFERENCE)
		? event_id(row, interaction->type, part(row, PART_REFERENCE))
		: staging_make_id(import->staging, interaction, import->source);
	if (!add_event(import, interaction, place, &staged, error))
		return false;
	event = list_push(&import->events, sizeof(*event), arena);
	*event = (struct table_event){ staged, part(row, PART_REFERENCE) };
	return true;
}

/* Something that happened, a fee of something, or what is still to be done. */
static bool
take_event(struct table_row *row, struct table_import *import, struct staged_place place,
	struct error *error)
{
	struct interaction interaction = event_make(row, "", (struct date){ 0 });

	if (!read_day(row, PART_DATE, &interaction.date, error))
		return false;
	if (!date_is_known(interaction.date))
		return fail(error, ERROR_REFUSED, "date: it is missing");
	interaction.type = type_of(row, &import->staging->scratch);
	interaction.notes = part(row, PART_TEXT);
	if (!read_amounts(row, import, &interaction, error) ||
		!read_rating(row, &interaction, error))
		return false;
	if (strcmp(interaction.type, "fee") == 0 ||
		strcmp(interaction.type, "fee back") == 0) {
		keep_fee(import, &interaction, part(row, PART_TEXT));
		return true;
	}
	return add_own_event(row, import, &interaction, place, error);
}

/* ------ what it tells besides ------ */

static bool
add_last_contact(struct table_row *row, struct table_import *import,
	struct staged_place place, struct error *error)
{
	struct interaction interaction = event_make(row, "message", (struct date){ 0 });
	struct staged_interaction *staged;

	if (!read_day(row, PART_LAST_CONTACT, &interaction.date, error))
		return false;
	if (!date_is_known(interaction.date))
		return true;
	interaction.notes = "Last contact";
	interaction.id = event_id(row, "last contact", part(row, PART_LAST_CONTACT));
	return add_event(import, &interaction, place, &staged, error);
}

/* The member of a column that is one of its own, by the heading; NULL for none. */
static const struct custom *
member_of(const struct table_row *row, const char *heading, struct arena *arena)
{
	const struct list *custom = &row->contact.custom;
	const char *key = mapping_key(heading, arena);

	for (size_t i = 0; i < custom->count; i++) {
		const struct custom *member = list_at(custom, i, sizeof(*member));

		if (strcmp(mapping_key(member->name, arena), key) == 0)
			return member;
	}
	return NULL;
}

/* What the first of the columns says that are members of their own; NULL for nothing. */
static const struct custom *
told(const struct table_row *row, const char *const *headings, struct arena *arena)
{
	const struct custom *member = NULL;

	for (; *headings && !member; headings++)
		member = member_of(row, *headings, arena);
	return member;
}

/* In which order the column with that heading has its days. */
static enum date_order
order_in(const struct table_row *row, const char *heading)
{
	const struct list *columns = &row->table->table->mapping.columns;

	for (size_t i = 0; i < columns->count; i++) {
		const struct mapping_column *column = list_at(columns, i, sizeof(*column));

		if (strcmp(column->heading, heading) == 0)
			return column->order;
	}
	return DATE_MONTH_FIRST;
}

/* Of a deal that does not say when it began: the day on which it was won or lost. */
static struct date
substitute_day(const struct table_row *row, struct arena *arena)
{
	const struct staging *staging = row->table->staging;
	const struct custom *end = told(row, table_closing_days, arena);
	struct error ignored = ERROR_INIT;
	struct date day = { 0 };

	if (end && *end->json == '"' &&
		stage_is_closed(&staging->settings->pipeline, row->contact.stage) &&
		!date_read_foreign(span_make(end->json + 1, strlen(end->json) - 2),
			order_in(row, end->name), &day, &ignored))
		day = (struct date){ 0 };
	error_release(&ignored);
	return day;
}

/* By what two deals of one contact differ, even if they have one title. */
static struct id
deal_id(const struct table_row *row, struct arena *arena)
{
	static const char *const numbers[] = { "Deal - ID", "Deal - Pipedrive System ID",
		"Record ID", NULL };
	const struct custom *member = told(row, numbers, arena);
	const char *number = member ? member->json : "";

	if (!member)
		number = arena_format(
			arena, "%s %s", part(row, PART_DATE), row->value ? row->value : "");
	return event_id(
		row, "deal", arena_format(arena, "%s %s", part(row, PART_DEAL), number));
}

/* Every deal leaves a line that says what it was, whatever becomes of the card. */
static bool
add_deal(struct table_row *row, struct table_import *import, struct staged_place place,
	struct error *error)
{
	struct interaction interaction = event_make(row, "note", (struct date){ 0 });
	struct arena *arena = &import->staging->scratch;
	const struct contact *contact = &row->contact;
	const struct list *pipeline = &import->staging->settings->pipeline;
	struct staged_interaction *staged;
	bool is_day_open;

	if (!*part(row, PART_DEAL))
		return true;
	if (!read_day(row, PART_DATE, &interaction.date, error))
		return false;
	if (!date_is_known(interaction.date))
		interaction.date = substitute_day(row, arena);
	is_day_open = !date_is_known(interaction.date);
	if (is_day_open)
		interaction.date = import->staging->act->today;
	interaction.notes = arena_format(arena, "Deal: %s%s%s%s%s", part(row, PART_DEAL),
		*contact->stage ? " · " : "",
		*contact->stage ? stage_of(pipeline, contact->stage).label : "",
		money_is_known(contact->value) ? " · " : "", money_show(contact->value, arena));
	interaction.id = deal_id(row, arena);
	if (!add_event(import, &interaction, place, &staged, error))
		return false;
	staged->is_day_open = is_day_open;
	return true;
}

static void
add_follow_up(struct table_row *row, struct table_import *import, const char *kind,
	const char *text, struct date due, struct staged_place place)
{
	struct followup follow_up = { .id = event_id(row, "follow-up", kind) };

	field_fill(followup_fields, &follow_up);
	follow_up.client_id = row->contact.id;
	follow_up.due = due;
	follow_up.text = text;
	follow_up.state = "open";
	follow_up.created_at = import->staging->act->now;
	staging_add_follow_up(import->staging, &follow_up, place)->extent = STAGED_ROW;
}

/* What is to be done next; one for each contact, which a later file may change. */
static bool
take_next(struct table_row *row, struct table_import *import, struct staged_place place,
	struct error *error)
{
	struct date due;

	if (!read_day(row, PART_FOLLOW_UP_DATE, &due, error))
		return false;
	if (date_is_known(due))
		add_follow_up(row, import, import->source, part(row, PART_FOLLOW_UP), due, place);
	return true;
}

/* Something that is yet to happen. */
static bool
take_plan(struct table_row *row, struct table_import *import, struct staged_place place,
	struct error *error)
{
	struct date due;

	if (!read_day(row, PART_DATE, &due, error))
		return false;
	if (!date_is_known(due))
		return fail(error, ERROR_REFUSED, "date: it is missing");
	add_follow_up(row, import,
		*part(row, PART_REFERENCE) ? part(row, PART_REFERENCE) : part(row, PART_TEXT),
		part(row, PART_TEXT), due, place);
	return true;
}

static bool
is_to_do(const struct table_row *row)
{
	static const char *const words[] = { "to do", "todo", "no", "false", "0", "open",
		NULL };

	for (const char *const *word = words; *word; word++)
		if (strcasecmp(*word, part(row, PART_DONE)) == 0)
			return true;
	return false;
}

static bool
is_event(const struct table_row *row)
{
	return !*part(row, PART_DEAL) &&
		(*part(row, PART_DATE) || *part(row, PART_AMOUNT) || *part(row, PART_RATING));
}

bool
table_row_events(struct table_row *row, struct table_import *import,
	struct staged_place place, struct error *error)
{
	if (is_event(row) &&
		!(is_to_do(row) ? take_plan(row, import, place, error)
						: take_event(row, import, place, error)))
		return false;
	return add_last_contact(row, import, place, error) &&
		add_deal(row, import, place, error) && take_next(row, import, place, error);
}

/* ------ fees ------ */

/* A payment bears one fee, and what is given back is a part of that. */
static bool
can_bear(const struct table_event *event, const struct table_fee *fee)
{
	const struct interaction *interaction = &event->staged->interaction;
	bool has_fee = money_is_known(interaction->fee);

	return id_equal(interaction->client_id, fee->client_id) &&
		money_is_known(interaction->amount) && has_fee == fee->is_back &&
		(!has_fee || interaction->fee.minor >= fee->amount.minor) &&
		strcmp(interaction->amount.currency, fee->amount.currency) == 0;
}

/* The payment whose number the fee names, else one of that day; what is given back comes
 * on a later one. */
static struct table_event *
find_payment(struct table_import *import, const struct table_fee *fee)
{
	struct table_event *same_day = NULL;

	for (size_t i = 0; i < import->events.count; i++) {
		struct table_event *event = list_at(&import->events, i, sizeof(*event));

		if (!can_bear(event, fee))
			continue;
		if (*event->reference && strstr(fee->text, event->reference))
			return event;
		if (!same_day &&
			(fee->is_back ||
				date_compare(event->staged->interaction.date, fee->date) == 0))
			same_day = event;
	}
	return same_day;
}

static void
settle(struct interaction *interaction, const struct table_fee *fee)
{
	if (fee->is_back)
		interaction->fee.minor -= fee->amount.minor;
	else
		interaction->fee = fee->amount;
}

size_t
table_settle_fees(struct table_import *import)
{
	size_t left = 0;

	for (int is_back = 0; is_back <= 1; is_back++)
		for (size_t i = 0; i < import->fees.count; i++) {
			const struct table_fee *fee = list_at(&import->fees, i, sizeof(*fee));
			struct table_event *event =
				fee->is_back == is_back ? find_payment(import, fee) : NULL;

			if (event)
				settle(&event->staged->interaction, fee);
			left += !event && fee->is_back == is_back;
		}
	return left;
}
