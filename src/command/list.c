#include "book/search.h"
#include "book/view.h"
#include "command/anonymous.h"
#include "command/rows.h"

#include <string.h>

enum {
	ALIGNED_LIMIT = 500, /* rows of a table that is kept to find its widths */
	SEARCH_LIMIT = 20,
	LIST_LIMIT = 100000000,
	BOARD_CARDS = 5,
	PIECE = 64 * 1024, /* of output that is passed on at once */
};

/* A column of the table, and how wide the table must be for it: names come first. */
static const struct list_column {
	const char *name;
	size_t least_width;
} list_columns[] = {
	{ "name", 0 },
	{ "stage", 0 },
	{ "platform", 104 },
	{ "value", 64 },
	{ "score", 0 },
	{ "revenue", 56 },
	{ "lastContact", 92 },
	{ "nextDue", 48 },
	{ 0 },
};

static const char *const list_plain_columns[] = { "id", "name", "stage", "platform",
	"value", "score", "revenue", "lastContact", "nextDue", NULL };

/* ------ list ------ */

/* Where the contacts of a list go: kept for a table that fits its columns, else written
 * as they come. */
struct list_output {
	struct call *call;
	struct listing listing;
	struct list kept; /* of struct contact */
	struct text text;
	size_t count;
};

static bool
keep_contact(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct list_output *output = context;

	(void)index;
	(void)error;
	*(struct contact *)list_push(&output->kept, sizeof(*contact), output->call->arena) =
		*contact;
	return true;
}

static bool
write_contact(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct list_output *output = context;

	listing_add(&output->text, &output->listing, contact, index);
	output->count = index + 1;
	return output->text.length < PIECE ||
		output_text(output->call->output, &output->text, error);
}

/* Numbers are best seen from the largest down, names and days from the first up. */
static bool
is_descending(const struct field *field)
{
	static const enum field_kind kinds[] = { FIELD_COUNT, FIELD_HUNDREDTHS, FIELD_MONEY,
		FIELD_MONIES };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (field->kind == kinds[i])
			return true;
	return false;
}

static bool
read_sort(struct call *call, struct view_request *request, struct error *error)
{
	const char *name = call_option(call, "sort");
	bool is_reversed = call_has(call, "reverse");

	if (name) {
		request->sort = field_find(contact_fields, span_of(name));
		if (!request->sort || !(request->sort->uses & FIELD_SORT))
			return fail(error, ERROR_USAGE,
				"'%s' is no sort key; 'rapport help sort' names them", name);
		is_reversed = is_reversed != is_descending(request->sort);
	}
	request->direction = is_reversed ? VIEW_DESCENDING : VIEW_ASCENDING;
	if (is_reversed && !request->sort)
		request->sort = field_find(contact_fields, span_of("name"));
	return true;
}

static const char *const *
usual_columns(const struct call *call)
{
	struct list names = { 0 };

	if (call->format == FORMAT_PLAIN)
		return list_plain_columns;
	for (const struct list_column *column = list_columns; column->name; column++)
		if (call->surroundings->columns >= column->least_width)
			list_push_text(&names, column->name, call->arena);
	list_push_text(&names, NULL, call->arena);
	return names.items;
}

/* --columns name,score,nextDue; NULL on failure. */
static const char *const *
read_columns(struct call *call, struct error *error)
{
	const char *typed = call_option(call, "columns");
	struct list names = { 0 };
	struct span rest = span_of(typed ? typed : "");

	if (!typed)
		return usual_columns(call);
	while (rest.start) {
		struct span name = span_trim(span_split(&rest, ','));
		const struct field *field = field_find(contact_fields, name);

		if (!field) {
			fail(error, ERROR_USAGE,
				"'%s' is no column; 'rapport help fields' names them",
				span_copy(name, call->arena));
			return NULL;
		}
		list_push_text(&names, field->name, call->arena);
	}
	list_push_text(&names, NULL, call->arena);
	return names.items;
}

static bool
columns_are_on_card(const char *const *columns)
{
	for (; *columns; columns++)
		if (!(field_find(contact_fields, span_of(*columns))->uses & FIELD_CARD))
			return false;
	return true;
}

static bool
needs_records(const struct call *call, const char *const *columns)
{
	if (call->format == FORMAT_IDS)
		return false;
	return (call->format != FORMAT_TABLE && call->format != FORMAT_PLAIN) ||
		!columns_are_on_card(columns);
}

static bool
list_streamed(
	struct list_output *output, const struct view_request *request, struct error *error)
{
	bool is_file = output->listing.format == FORMAT_JSON ||
		output->listing.format == FORMAT_JSONL || output->listing.format == FORMAT_CSV;

	if (is_file)
		call_is_data(output->call);
	listing_begin(&output->text, &output->listing);
	if (!view_list(output->call->book, request, write_contact, output, error)) {
		text_release(&output->text);
		return false;
	}
	listing_end(&output->text, &output->listing, output->count);
	return output_text(output->call->output, &output->text, error);
}

/* A table of few rows is aligned by what is in it. */
static bool
list_aligned(struct list_output *output, struct view_request request, struct error *error)
{
	struct call *call = output->call;
	size_t limit = request.limit;

	request.arena = call->arena;
	if (limit == 0 || limit > ALIGNED_LIMIT)
		request.limit = ALIGNED_LIMIT + 1;
	if (!view_list(call->book, &request, keep_contact, output, error))
		return false;
	if (output->kept.count <= ALIGNED_LIMIT)
		return call_list(call, contact_fields, output->listing.columns, &output->kept,
			sizeof(struct contact), error);
	request.arena = NULL;
	request.limit = limit;
	return list_streamed(output, &request, error);
}

/* How many there are, for those who want no more. */
struct tally {
	int64_t count;
};

static const struct field tally_fields[] = {
	{ "count", "Contacts", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct tally, count), NULL, NULL, 0, "How many match." },
	{ 0 },
};

static bool
count_contact(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct tally *tally = context;

	(void)contact;
	(void)index;
	(void)error;
	tally->count++;
	return true;
}

static bool
list_count(struct call *call, struct view_request request, struct error *error)
{
	struct tally tally = { 0 };

	request.sort = NULL;
	request.depth = VIEW_CARDS;
	if (!view_list(call->book, &request, count_contact, &tally, error))
		return false;
	if (call->format == FORMAT_JSON || call->format == FORMAT_JSONL)
		return call_record(call, tally_fields, &tally, error);
	return output_write(call->output,
		span_of(arena_format(call->arena, "%lld\n", (long long)tally.count)), error);
}

static bool
command_list(struct call *call, struct error *error)
{
	struct view_request request = { .today = call->as_of };
	struct list_output output = { .call = call, .text = TEXT_INIT };
	const char *const *columns = read_columns(call, error);
	bool is_apart = false, ok;
	int64_t limit;

	request.query = columns ? call_query(call, 0, error) : NULL;
	if (!request.query || !read_sort(call, &request, error) ||
		!call_number(call, "limit", 0, LIST_LIMIT, 0, &limit, error))
		return false;
	request.limit = (size_t)limit;
	if (call_has(call, "count"))
		return list_count(call, request, error);
	request.depth = needs_records(call, columns) ? VIEW_RECORDS : VIEW_CARDS;
	request.is_apart = &is_apart;
	output.listing = call_listing(call, contact_fields, columns);
	ok = call->format == FORMAT_TABLE ? list_aligned(&output, request, error)
									  : list_streamed(&output, &request, error);
	if (ok && is_apart)
		call_notice(call,
			"amounts in a currency without a rate are ordered by themselves; [rates] in "
			"the configuration joins them");
	return ok;
}

/* ------ board ------ */

static const struct field board_column_fields[] = {
	{ "stage", "Stage", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct board_column, totals.stage), NULL, NULL, 0, "The stage's id." },
	{ "label", "Label", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct board_column, totals.label), NULL, NULL, 0,
		"What it is called." },
	{ "count", "Contacts", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct board_column, totals.count), NULL, NULL, 0,
		"All contacts in it that match." },
	{ "value", "Value", FIELD_MONIES, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct board_column, totals.value), NULL, NULL, 0,
		"What they may bring." },
	{ "weighted", "Weighted", FIELD_MONIES, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct board_column, totals.weighted), NULL, NULL, 0,
		"The same by the weight of the stage." },
	{ "cards", "Cards", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct board_column, cards), NULL, contact_fields,
		sizeof(struct contact), "The first ones, best score first." },
	{ 0 },
};

static const char *const board_columns[] = { "label", "count", "value", "weighted",
	NULL };

static bool
command_board(struct call *call, struct error *error)
{
	const struct query *query = call_query(call, 0, error);
	struct list columns = { 0 };
	struct text text = TEXT_INIT;
	int64_t cards;

	if (!query ||
		!call_number(call, "cards", 0, ALIGNED_LIMIT, BOARD_CARDS, &cards, error) ||
		!view_board(
			call->book, query, call->as_of, (size_t)cards, call->arena, &columns, error))
		return false;
	for (size_t i = 0; i < columns.count; i++)
		anonymise_contacts(call,
			&((struct board_column *)list_at(&columns, i, sizeof(struct board_column)))
				 ->cards);
	if (call->has_format && call->format != FORMAT_TABLE)
		return call_list(call, board_column_fields, board_columns, &columns,
			sizeof(struct board_column), error);
	call_is_prose(call);
	board_write(&text, &columns, call->settings, call->as_of, call->surroundings->columns,
		call->is_utf8 && !call->surroundings->wants_ascii ? BOARD_UNICODE : BOARD_ASCII);
	return output_text(call->output, &text, error);
}

/* ------ search ------ */

/* What the table says of a hit besides. */
struct shown_hit {
	struct search_hit hit;
	const char *standing; /* the stage, or that it is archived */
};

static const struct field part_fields[] = {
	{ "start", "Start", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct search_part, start), NULL, NULL, 0,
		"Its first byte, from 0; the excerpt is UTF-8." },
	{ "length", "Length", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct search_part, length), NULL, NULL, 0, "How many bytes it has." },
	{ 0 },
};

static const struct field hit_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct shown_hit, hit.contact.id),
		NULL, NULL, 0, "The contact." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct shown_hit, hit.contact.name), NULL, NULL, 0, "Its name." },
	{ "stage", "Stage", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct shown_hit, hit.contact.stage), NULL, NULL, 0,
		"Where it stands." },
	{ "archived", "Archived", FIELD_FLAG, FIELD_DERIVED,
		offsetof(struct shown_hit, hit.contact.archived), NULL, NULL, 0,
		"Whether it is put away." },
	{ "field", "Where", FIELD_TEXT, FIELD_DERIVED, offsetof(struct shown_hit, hit.field),
		NULL, NULL, 0, "Where the words were found." },
	{ "date", "Date", FIELD_DATE, FIELD_DERIVED, offsetof(struct shown_hit, hit.date),
		NULL, NULL, 0, "In the timeline: the day of the interaction." },
	{ "excerpt", "Found", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct shown_hit, hit.excerpt), NULL, NULL, 0, "The words around it." },
	{ "found", "Words", FIELD_RECORDS, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct shown_hit, hit.found), NULL, part_fields,
		sizeof(struct search_part), "Where in the excerpt the words are." },
	{ "standing", "Stage", FIELD_TEXT, FIELD_HIDDEN, offsetof(struct shown_hit, standing),
		NULL, NULL, 0, "The stage, or that it is put away." },
	{ 0 },
};

static const char *const hit_columns[] = { "name", "standing", "field", "excerpt", NULL };
static const char *const hit_plain_columns[] = { "id", "name", "standing", "field",
	"excerpt", NULL };

static struct list
shown_hits(const struct list *hits, struct arena *arena)
{
	struct list shown = { 0 };

	for (size_t i = 0; i < hits->count; i++) {
		const struct search_hit *hit = list_at(hits, i, sizeof(*hit));

		*(struct shown_hit *)list_push(&shown, sizeof(struct shown_hit), arena) =
			(struct shown_hit){
				.hit = *hit,
				.standing = hit->contact.archived ? "archived" : hit->contact.stage,
			};
	}
	return shown;
}

static bool
list_hits(
	struct call *call, const struct list *hits, const char *text, struct error *error)
{
	struct list shown = shown_hits(hits, call->arena), words = { 0 };

	return sought_read(text, &words, call->arena, error) &&
		call_list_found(call, hit_fields,
			call->format == FORMAT_PLAIN ? hit_plain_columns : hit_columns, &shown,
			sizeof(struct shown_hit), &words, error);
}

static bool
command_search(struct call *call, struct error *error)
{
	const char *text = call_rest(call, 0);
	struct list hits = { 0 };
	int64_t limit;

	if (!call_number(call, "limit", 0, LIST_LIMIT, SEARCH_LIMIT, &limit, error))
		return false;
	const struct search_request request = { text, (size_t)limit + (limit > 0),
		call->as_of };

	if (!search_all(call->book, &request, call->arena, &hits, error))
		return false;
	if (limit > 0 && hits.count > (size_t)limit) {
		hits.count = (size_t)limit;
		call_notice(
			call, "there are more hits than %lld; --limit 0 lists all", (long long)limit);
	}
	return list_hits(call, &hits, text, error);
}

/* ------ the rows ------ */

static const struct option list_options[] = {
	{ "sort", 's', "KEY", "sort", "the field to sort by; numbers from the largest down" },
	{ "reverse", 'r', NULL, NULL, "the other way round" },
	{ "limit", 'n', "N", NULL, "at most that many" },
	{ "view", 0, "NAME", "view", "the contacts of a saved view" },
	{ "count", 0, NULL, NULL, "tell only how many there are" },
	{ "columns", 'c', "FIELDS", "field", "the fields of the table, separated by commas" },
	{ 0 },
};

static const struct option board_options[] = {
	{ "cards", 'n', "N", NULL, "cards in each column; 5 unless given" },
	{ "view", 0, "NAME", "view", "the contacts of a saved view" },
	{ 0 },
};

static const struct option search_options[] = {
	{ "limit", 'n', "N", NULL, "at most that many; 20 unless given, 0 for all" },
	{ 0 },
};

const struct command list_commands[] = {
	{
		.name = "list",
		.arguments = "[QUERY...]",
		.summary = "contacts that match",
		.help = "Lists the contacts that match the query, by name unless --sort says "
				"otherwise.  Without a query that is everybody who is not archived.",
		.examples = "rapport list stage:active,proposal --sort value\n"
					"rapport list platform:fiverr 'score>6' --json\n"
					"rapport list 'quiet>30d' -tag:cold --columns name,lastContact\n",
		.options = list_options,
		.traits = COMMAND_QUERY | COMMAND_LISTS | COMMAND_ANONYMISES,
		.maximum = -1,
		.completes = "query",
		.run = command_list,
	},
	{
		.name = "board",
		.arguments = "[QUERY...]",
		.summary = "the board once, as text",
		.help =
			"Prints the columns of the board side by side, as many as $COLUMNS or the "
			"terminal holds: for each stage the number of contacts, what they may bring, "
			"the same weighted, and the first cards by score.",
		.examples = "rapport board\nrapport board tag:vip --cards 10\n",
		.options = board_options,
		.traits = COMMAND_QUERY | COMMAND_LISTS | COMMAND_ANONYMISES,
		.maximum = -1,
		.completes = "query",
		.run = command_board,
	},
	{
		.name = "search",
		.arguments = "TEXT...",
		.summary = "names, fields, notes and timeline; best first",
		.help =
			"Finds contacts in whose name, fields, notes or timeline all the words "
			"stand, wherever they stand; quotes keep words together, and case, accents "
			"and width do not matter.  A phone number, e-mail or other address is found "
			"in any notation, a number by five digits of it, too.  Names come first: "
			"the whole name, then its beginning, then beginnings of words in it, then "
			"the rest, by name.  Behind them come company and addresses, other fields, "
			"notes and the timeline; of these the ones heard from last.  Archived "
			"contacts are found as well.",
		.examples = "rapport search spreadsheet tool\n"
					"rapport search '\"blue logo\"' --limit 5\n"
					"rapport search '(090) 1234 5678' --json\n",
		.options = search_options,
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES,
		.minimum = 1,
		.maximum = -1,
		.run = command_search,
	},
	{ 0 },
};
