#include "core/score.h"
#include "base/utf8.h"
#include "book/view.h"
#include "command/rows.h"

enum { RANKING_LIMIT = 100000000, PIECE = 64 * 1024 /* of output passed on at once */ };

static const char *const score_columns[] = { "name", "score", NULL };
static const char *const score_plain_columns[] = { "id", "name", "score", NULL };

struct ranking {
	struct call *call;
	struct listing listing;
	struct text text;
	size_t count;
};

static bool
write_score(
	const struct view_score *score, size_t index, void *context, struct error *error)
{
	struct ranking *ranking = context;

	listing_add(&ranking->text, &ranking->listing, score, index);
	ranking->count = index + 1;
	return ranking->text.length < PIECE ||
		output_text(ranking->call->output, &ranking->text, error);
}

static bool
rank_all(struct call *call, struct error *error)
{
	struct ranking ranking = {
		.call = call,
		.listing = call_listing(call, view_score_fields,
			call->format == FORMAT_PLAIN ? score_plain_columns : score_columns),
		.text = TEXT_INIT,
	};
	int64_t limit;
	bool ok = call_number(call, "limit", 0, RANKING_LIMIT, 0, &limit, error);

	if (ok && call->format != FORMAT_TABLE && call->format != FORMAT_PLAIN)
		call_is_data(call);
	listing_begin(&ranking.text, &ranking.listing);
	ok = ok && view_scores(call->book, (size_t)limit, write_score, &ranking, error);
	if (ok)
		listing_end(&ranking.text, &ranking.listing, ranking.count);
	ok = ok && output_text(call->output, &ranking.text, error);
	text_release(&ranking.text);
	return ok;
}

/* ------ one contact ------ */

static const char *const factor_columns[] = { "factor", "input", "points", "weight",
	"share", "assumed", "remark", NULL };

static bool
explain(struct call *call, const struct view_score *score, struct error *error)
{
	struct text text = TEXT_INIT;
	const char *name = call->is_anonymous ? "" : score->name;

	if (call->format == FORMAT_TABLE) {
		utf8_add_safe(&text, name, UTF8_LINE);
		text_add_format(&text, "%s%s\n", *name ? " — " : "",
			hundredths_show(score->score, 2, call->arena));
	}
	return output_text(call->output, &text, error) &&
		call_list(call, score_factor_fields, factor_columns, &score->score_factors,
			sizeof(struct score_factor), error);
}

static bool
score_one(struct call *call, struct error *error)
{
	struct contact contact;
	struct view_score score;
	struct list scores = { &score, 1, 1 };

	if (!call_contact(call, 0, &contact, error))
		return false;
	score = (struct view_score){ contact.id, contact.name, contact.score, { 0 } };
	score_explain(&contact, call->settings, &score.score_factors, call->arena);
	if (call_has(call, "explain") &&
		(call->format == FORMAT_TABLE || call->format == FORMAT_PLAIN))
		return explain(call, &score, error);
	return call_list(call, view_score_fields,
		call->format == FORMAT_PLAIN ? score_plain_columns : score_columns, &scores,
		sizeof(score), error);
}

static bool
command_score(struct call *call, struct error *error)
{
	if (call->words.count > 0)
		return score_one(call, error);
	if (call_has(call, "explain"))
		return fail(
			error, ERROR_USAGE, "say whose score to explain: score CONTACT --explain");
	return rank_all(call, error);
}

static const struct option score_options[] = {
	{ "explain", 'e', NULL, NULL, "show the factors: input, points, weight and share" },
	{ "limit", 'n', "N", NULL, "at most that many" },
	{ 0 },
};

const struct command score_commands[] = {
	{
		.name = "score",
		.arguments = "[CONTACT]",
		.summary = "the ranking, or the score of one contact",
		.help =
			"Ranks the contacts that are not archived, best first, or tells the score of "
			"one.  --explain shows each of the five factors: what it is based on, its "
			"points, its weight, its share of the score, and whether it was assumed "
			"because nothing is known.",
		.examples = "rapport score --limit 10\nrapport score Sarah --explain\n",
		.options = score_options,
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES,
		.maximum = 1,
		.completes = "contact",
		.run = command_score,
	},
	{ 0 },
};
