#include "book/merge.h"
#include "book/duplicates.h"
#include "command/rows.h"
#include "format/human.h"
#include "format/json.h"

#include <string.h>

enum { USUAL_LIMIT = 1000, SLICE = 200, WIDE = 100 };

/* ------ duplicates ------ */

static const char *const table_columns[] = { "certainty", "name", "otherName", "reasons",
	NULL };
static const char *const plain_columns[] = { "certainty", "id", "otherId", "name",
	"otherName", "reasons", NULL };

static bool
read_certainty(struct call *call, enum certainty *least, struct error *error)
{
	const char *typed = call_option(call, "certainty");

	*least = typed ? certainty_find(typed) : CERTAINTY_POSSIBLE;
	return *least != CERTAINTY_NONE ||
		fail(error, ERROR_USAGE, "--certainty takes %s, not '%s'",
			word_choices(certainty_words, call->arena), typed);
}

/* Those of one contact. */
struct sought {
	const struct contact *contact;
	struct call *call;
	struct list *pairs;
};

static bool
look_for_one(struct store_txn *txn, void *context, struct error *error)
{
	struct sought *sought = context;

	return duplicates_of(txn, sought->contact, DUPLICATES_THOROUGHLY, sought->call->as_of,
		sought->call->arena, sought->pairs, error);
}

static bool
find_of_one(struct call *call, enum certainty least, int64_t limit, struct list *pairs,
	struct error *error)
{
	struct contact contact;
	struct list all = { 0 };
	struct sought sought = { &contact, call, &all };

	if (!call_contact(call, 0, &contact, error) ||
		!book_read(call->book, look_for_one, &sought, error))
		return false;
	for (size_t i = 0; i < all.count && (limit == 0 || pairs->count < (size_t)limit);
		 i++) {
		struct duplicate_pair *pair = list_at(&all, i, sizeof(*pair));

		if (certainty_find(pair->certainty) >= least)
			*(struct duplicate_pair *)list_push(pairs, sizeof(*pair), call->arena) =
				*pair;
	}
	return true;
}

static bool
search(struct call *call, struct duplicate_search *searching, struct error *error)
{
	while (!duplicates_is_done(searching)) {
		if (!duplicates_go_on(searching, call->book, SLICE, error))
			return false;
		call_progress("comparing", duplicates_progress(searching), 100, call);
	}
	return true;
}

static bool
find_all(struct call *call, enum certainty least, int64_t limit, struct list *pairs,
	struct error *error)
{
	struct duplicate_search *searching = duplicates_begin(call->as_of, least);
	bool ok = search(call, searching, error) &&
		duplicates_read(searching, call->book, 0, limit ? (size_t)limit : SIZE_MAX,
			call->arena, pairs, error);

	if (ok && duplicates_count(searching) > pairs->count && limit)
		call_notice(call, "%zu of %zu pairs; --limit 0 lists all", pairs->count,
			duplicates_count(searching));
	duplicates_end(searching);
	return ok;
}

static bool
run_duplicates(struct call *call, struct error *error)
{
	const char *const *columns =
		call->format == FORMAT_PLAIN ? plain_columns : table_columns;
	struct list pairs = { 0 };
	enum certainty least;
	int64_t limit;

	if (!read_certainty(call, &least, error) ||
		!call_number(call, "limit", 0, INT32_MAX, USUAL_LIMIT, &limit, error))
		return false;
	if (!(call->words.count > 0 ? find_of_one : find_all)(
			call, least, limit, &pairs, error))
		return false;
	return call_list(
		call, duplicate_fields, columns, &pairs, sizeof(struct duplicate_pair), error);
}

/* ------ merge ------ */

/* One field of a plan, as it is shown. */
struct plan_row {
	const char *field, *keep, *other, *merged, *how;
	const char *name; /* of the field, for programs */
};

static const struct field plan_fields[] = {
	{ "field", "Field", FIELD_TEXT, FIELD_DERIVED, offsetof(struct plan_row, field),
		.help = "The field." },
	{ "keep", "Kept", FIELD_TEXT, FIELD_DERIVED, offsetof(struct plan_row, keep),
		.help = "What the one that is kept has." },
	{ "other", "Other", FIELD_TEXT, FIELD_DERIVED, offsetof(struct plan_row, other),
		.help = "What the other one has." },
	{ "merged", "Becomes", FIELD_TEXT, FIELD_DERIVED, offsetof(struct plan_row, merged),
		.help = "What it becomes." },
	{ "how", "How", FIELD_TEXT, FIELD_DERIVED, offsetof(struct plan_row, how),
		.help = "By which rule." },
	{ 0 },
};

static const char *const summed_fields[] = { "orders", "interactions", "revenue", NULL };

static void
add_row(struct call *call, const struct merge_plan *plan, const struct field *field,
	const char *how, struct list *rows)
{
	struct plan_row *row = list_push(rows, sizeof(*row), call->arena);

	*row = (struct plan_row){
		.name = field->name,
		.field = field->label,
		.keep = field_show(field, &plan->keep, call->arena),
		.other = field_show(field, &plan->other, call->arena),
		.merged = field_show(field, &plan->merged, call->arena),
		.how = how,
	};
}

static bool
is_shown(const struct field *field)
{
	return !(field->uses & (FIELD_INTERNAL | FIELD_KEYED)) &&
		field->kind != FIELD_CUSTOM && field->kind != FIELD_MOMENT;
}

static const char *
counted(const struct call *call, size_t count)
{
	return arena_format(call->arena, "%zu", count);
}

static void
add_follow_ups(struct call *call, const struct merge_plan *plan, struct list *rows)
{
	size_t both = plan->keep_follow_ups + plan->follow_ups;
	struct plan_row *row = list_push(rows, sizeof(*row), call->arena);

	*row = (struct plan_row){
		.name = "followUps",
		.field = "Follow-ups",
		.keep = counted(call, plan->keep_follow_ups),
		.other = counted(call, plan->follow_ups),
		.merged = counted(call, plan->merged_follow_ups),
		.how = plan->merged_follow_ups < both ? "moved, the rest aside" : "moved",
	};
}

static struct list
plan_rows(struct call *call, const struct merge_plan *plan)
{
	struct list rows = { 0 };

	for (size_t i = 0; i < plan->lines.count; i++) {
		const struct merge_line *line = list_at(&plan->lines, i, sizeof(*line));

		if (!is_shown(line->field))
			continue;
		add_row(call, plan, line->field,
			line->is_aside ? arena_format(call->arena, "%s, the rest aside", line->how)
						   : line->how,
			&rows);
	}
	for (size_t i = 0; summed_fields[i]; i++)
		add_row(call, plan, field_find(contact_fields, span_of(summed_fields[i])),
			"added up", &rows);
	add_follow_ups(call, plan, &rows);
	return rows;
}

/* What it will do, as a table or as lines for other programs. */
static const char *
plan_text(struct call *call, const struct merge_plan *plan, enum format format)
{
	static const char *const columns[] = { "field", "keep", "other", "merged", "how",
		NULL };
	struct listing listing = call_listing(call, plan_fields, columns);
	struct list rows = plan_rows(call, plan);
	struct text text = TEXT_INIT;

	listing.format = format;
	listing.width = listing.width < WIDE ? WIDE : listing.width;
	listing_write(&text, &listing, &rows, sizeof(struct plan_row));
	return text_take(&text, call->arena);
}

static const char *
question(struct call *call, const struct merge_plan *plan)
{
	return arena_format(call->arena, "Merge %s into %s, with %s and %s?",
		plan->other.name, plan->keep.name,
		human_count(
			(int64_t)plan->interactions, "interaction", "interactions", call->arena),
		human_count((int64_t)plan->follow_ups, "follow-up", "follow-ups", call->arena));
}

/* "plan":[{"field":"company","keep":"Acme","other":"","merged":"Acme","how":"kept"}] */
static const char *
plan_members(struct call *call, const struct merge_plan *plan)
{
	struct list rows = plan_rows(call, plan);
	struct text text = TEXT_INIT;

	text_add(&text, "\"plan\":[");
	for (size_t i = 0; i < rows.count; i++) {
		struct plan_row *row = list_at(&rows, i, sizeof(*row));

		row->field = row->name;
		text_add(&text, i > 0 ? "," : "");
		json_write(&text, plan_fields, row, &json_answer);
	}
	text_add_char(&text, ']');
	return text_take(&text, call->arena);
}

/* A rehearsal shows the plan and asks nothing. */
static bool
rehearse(struct call *call, const struct merge_plan *plan, struct error *error)
{
	enum format format = call->format == FORMAT_PLAIN ? FORMAT_PLAIN : FORMAT_TABLE;
	struct text text = TEXT_INIT;

	if (call->format == FORMAT_JSON)
		call->members = plan_members(call, plan);
	if (call->format == FORMAT_JSON || call->loudness == CALL_QUIET)
		return true;
	text_add(&text, plan_text(call, plan, format));
	return output_text(call->output, &text, error);
}

static bool
agree(struct call *call, const struct merge_plan *plan, struct error *error)
{
	if (call->act.mode == ACT_REHEARSAL)
		return rehearse(call, plan, error);
	return call_show_first(call, plan_text(call, plan, FORMAT_TABLE), error) &&
		call_confirm(call, question(call, plan), error);
}

static bool
read_versions(struct call *call, struct merge_request *request, struct error *error)
{
	int64_t keep, other;

	if (!call_number(call, "if-version", 0, UINT32_MAX, 0, &keep, error) ||
		!call_number(call, "if-other-version", 0, UINT32_MAX, 0, &other, error))
		return false;
	request->keep_version = (uint32_t)keep;
	request->other_version = (uint32_t)other;
	return true;
}

static bool
may_be_replayed(const struct call *call, struct error *error)
{
	bool may_be = *call->act.key && error->kind != ERROR_STORAGE;

	if (may_be)
		error_release(error);
	return may_be;
}

/* Of a --key that was used before there is nothing to plan: the answer is the first one.
 */
static bool
plan(struct call *call, struct merge_request *request, struct error *error)
{
	struct merge_plan plan;

	if (!merge_plan(call->book, request, call->as_of, call->arena, &plan, error))
		return may_be_replayed(call, error);
	if (request->keep_version == 0 && call->act.mode == ACT_FOR_REAL) {
		request->keep_version = plan.keep.version;
		request->other_version = plan.other.version;
	}
	return agree(call, &plan, error);
}

static bool
merge(struct call *call, void *context, struct outcome *outcome, struct error *error)
{
	return merge_run(call->book, &call->act, context, call->arena, outcome, error);
}

/* Tells what would be asked, and goes on. */
static bool
rehearse_merge(struct call *call, struct merge_request *request, struct outcome *outcome,
	struct error *error)
{
	const char *terms;

	outcome->terms = "";
	if (merge(call, request, outcome, error))
		return true;
	terms = outcome->terms;
	if (!*terms)
		return false;
	error_release(error);
	call->act.terms = ACT_BREAKS_TERMS;
	if (!merge(call, request, outcome, error))
		return false;
	list_push_text(&outcome->remarks,
		arena_format(
			call->arena, "it would be asked, unless --force is given: %s", terms),
		call->arena);
	return true;
}

static bool
merge_within_terms(struct call *call, struct merge_request *request,
	struct outcome *outcome, struct error *error)
{
	if (call->act.mode == ACT_REHEARSAL && !call_has(call, "force"))
		return rehearse_merge(call, request, outcome, error);
	return call_within_terms(call, merge, request, outcome, error);
}

static bool
run_merge(struct call *call, struct error *error)
{
	struct list choices = call_option_all(call, "take");
	struct merge_request request = {
		.keep = call_word(call, 0),
		.other = call_word(call, 1),
		.choices = &choices,
	};
	struct outcome outcome;

	return read_versions(call, &request, error) && plan(call, &request, error) &&
		merge_within_terms(call, &request, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

/* ------ rows ------ */

static const struct option duplicates_options[] = {
	{ "certainty", 0, "WORD", NULL,
		"only what is at least so certain: possible, likely or certain" },
	{ "limit", 'n', "N", NULL, "at most that many; 1000 unless given, 0 for all" },
	{ 0 },
};

static const struct option merge_options[] = {
	{ "take", 0, "FIELD=SIDE", NULL,
		"whose value a field gets, keep or other; may be repeated" },
	{ "force", 0, NULL, NULL, "do it though the terms of a platform forbid it" },
	{ "if-version", 0, "N", NULL, NULL },
	{ "if-other-version", 0, "N", NULL, NULL },
	{ 0 },
};

const struct command merge_commands[] = {
	{
		.name = "duplicates",
		.arguments = "[CONTACT]",
		.summary = "contacts that may be the same",
		.help =
			"Lists pairs of contacts that may be the same, the most certain first, with "
			"what speaks for it: the same e-mail, the same phone in any notation, the "
			"same name on a channel, a name that is the same but for titles, spaces, the "
			"order of the words or a letter (one a word, two in all, in words of four "
			"letters and more), and the company.\n\n"
			"A pair is certain when an address and the name agree, or two addresses; "
			"likely when an address agrees, or the name and the company; possible when "
			"only the name does.  The first of the two is the one to keep: the one of "
			"which there is more to tell.",
		.examples = "rapport duplicates --certainty likely\n"
					"rapport duplicates sarah\n",
		.options = duplicates_options,
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES | COMMAND_LONG,
		.maximum = 1,
		.completes = "contact",
		.run = run_duplicates,
	},
	{
		.name = "merge",
		.arguments = "KEEP OTHER",
		.summary = "make two contacts one",
		.help =
			"Makes two contacts one, in one step of undo.  The timeline and the "
			"follow-ups of OTHER go over as they are, and opening balances are added, so "
			"that all totals are the sum of both.  E-mails, phones, channels and tags "
			"are united, notes and summary joined, the earlier first contact counts.  Of "
			"two stages an open one wins over a closed one, then the one further on.  "
			"The result is archived only when both were.  Any other field keeps what "
			"KEEP "
			"has, or takes what OTHER has where KEEP has nothing; --take company=other "
			"decides otherwise.  What differs and does not come in is kept as a member "
			"of "
			"its own, such as mergedCompany: nothing is lost.\n\n"
			"It says first what it will do, and asks; --dry-run says it and does "
			"nothing: in a pipe with a tab between the columns, and with --json as a "
			"member "
			"`plan`.  "
			"Where an address would come to a contact whose platform forbids contact "
			"outside of it, it asks about that, too, or takes --force.  "
			"From then on the id of OTHER, and the one it was imported with, mean KEEP, "
			"so importing the same file again brings nothing back; what a line about "
			"OTHER says newly fills what is empty.  What a file from before says of KEEP "
			"newly is taken, but what was kept aside stays there, and joined notes stay "
			"joined.  Where "
			"files state totals, as those of OpenClaw do, the total of the merged "
			"contact "
			"is the sum of what they state of each of the two; of one of whom they state "
			"nothing, of what it came to when it was merged.",
		.examples = "rapport merge \"Sarah Chen\" \"S. Chen\" --dry-run\n"
					"rapport merge sarah@example.com 3f2a --take company=other --yes\n",
		.options = merge_options,
		.traits = COMMAND_WRITES | COMMAND_ASKS,
		.minimum = 2,
		.maximum = 2,
		.completes = "contact contact",
		.run = run_merge,
	},
	{ 0 },
};
