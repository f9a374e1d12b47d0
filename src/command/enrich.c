#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "command/enrich-ask.h"
#include "format/human.h"

/* ------ what it came to ------ */

static const struct enrichment_value *
value_at(const struct list *values, size_t index)
{
	return list_at(values, index, sizeof(struct enrichment_value));
}

/* "Sarah Chen: company Acme, title CEO": a line for each contact. */
static void
add_filled(struct text *text, const struct list *filled, struct arena *arena)
{
	for (size_t i = 0; i < filled->count; i++) {
		const struct enrichment_value *value = value_at(filled, i);
		bool is_first = i == 0 || !id_equal(value_at(filled, i - 1)->id, value->id);

		if (is_first)
			text_add_format(text, "%s%s: ", i > 0 ? "\n" : "",
				utf8_safe(value->name, UTF8_LINE, arena));
		text_add_format(text, "%s%s %s", is_first ? "" : ", ", value->field,
			call_shortened(value->value, arena));
	}
	if (filled->count > 0)
		text_add_char(text, '\n');
}

/* "Sarah Chen: company stays Acme; Initech was offered" */
static void
add_conflicts(struct text *text, const struct list *conflicts, struct arena *arena)
{
	for (size_t i = 0; i < conflicts->count; i++) {
		const struct enrichment_value *value = value_at(conflicts, i);

		text_add_format(text, "%s: %s stays %s; %s was offered",
			utf8_safe(value->name, UTF8_LINE, arena), value->field,
			call_shortened(value->value, arena), call_shortened(value->offered, arena));
		if (*value->reason)
			text_add_format(text, " (%s)", utf8_safe(value->reason, UTF8_LINE, arena));
		text_add_char(text, '\n');
	}
}

static void
add_counts(struct text *text, const struct enrichment *enrichment, struct arena *arena)
{
	text_add_format(text, "%s filled, %lld the same",
		human_count(enrichment->changed, "contact", "contacts", arena),
		(long long)enrichment->same);
	if (enrichment->conflicts.count > 0)
		text_add_format(text, ", %s",
			human_count(
				(int64_t)enrichment->conflicts.count, "conflict", "conflicts", arena));
	if (enrichment->unmatched > 0)
		text_add_format(text, ", %lld about others", (long long)enrichment->unmatched);
	if (enrichment->refused.count > 0)
		text_add_format(text, ", %zu refused", enrichment->refused.count);
	text_add_char(text, '\n');
}

static bool
write_text(struct call *call, const struct enrichment *enrichment, struct error *error)
{
	struct text text = TEXT_INIT;

	if (call->loudness == CALL_QUIET) {
		if (*enrichment->batch)
			text_add_format(&text, "%s\n", enrichment->batch);
		return output_text(call->output, &text, error);
	}
	call_is_prose(call);
	add_filled(&text, &enrichment->filled, call->arena);
	add_conflicts(&text, &enrichment->conflicts, call->arena);
	add_counts(&text, enrichment, call->arena);
	return output_text(call->output, &text, error);
}

static void
notice_refused(struct call *call, const struct list *refused)
{
	for (size_t i = 0; i < refused->count; i++) {
		const struct enrichment_refusal *refusal = list_at(refused, i, sizeof(*refusal));

		if (*refusal->file)
			call_notice(call, "%s:%lld: %s", refusal->file, (long long)refusal->line,
				refusal->reason);
		else
			call_notice(call, "%s: %s", refusal->name, refusal->reason);
	}
}

static bool
write_enrichment(
	struct call *call, const struct enrichment *enrichment, struct error *error)
{
	if (enrichment->refused.count > 0)
		call->status = error_kinds[ERROR_REFUSED].status;
	if (call->format == FORMAT_JSON)
		return call_record(call, enrichment_fields, enrichment, error);
	if (call->act.mode == ACT_REHEARSAL)
		call_notice(call, "This was a rehearsal; nothing was changed.");
	if (enrichment->is_replayed)
		call_notice(
			call, "The key '%s' was used before; nothing was changed.", call->act.key);
	notice_refused(call, &enrichment->refused);
	return write_text(call, enrichment, error);
}

/* ------ from files ------ */

static const char *
last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return strcmp(path, "-") == 0 ? "standard input" : slash ? slash + 1 : path;
}

static bool
enrich_from_file(struct call *call, const char *typed, const struct list *wanted,
	struct enrichment *enrichment, struct error *error)
{
	const char *path = path_expand(&call->surroundings->paths, typed, call->arena);
	const char *named = call_option(call, "source");
	struct list offers = { 0 };
	const struct enrichment_request request = {
		.source = named ? named : last_part(path),
		.offers = &offers,
		.wanted = wanted,
	};

	return enrichment_read_file(
			   path, call->settings, call->arena, &offers, enrichment, error) &&
		enrichment_apply(
			call->book, &call->act, &request, call->arena, enrichment, error);
}

/* ------ by the command ------ */

/* In a rehearsal nothing is remembered, so it is asked again when it counts. */
static bool
remember(const struct enrich_asking *asking, struct error *error)
{
	const struct list *passed = &asking->enrichment->passed;

	if (asking->call->act.mode == ACT_REHEARSAL)
		return true;
	for (size_t i = 0; i < passed->count; i++)
		if (!asked_note(asking->asked,
				*(struct id *)list_at(passed, i, sizeof(struct id)),
				asking->call->act.now, error))
			return false;
	return true;
}

static bool
take_answers(struct enrich_asking *asking, struct error *error)
{
	struct call *call = asking->call;
	const struct enrichment_request request = {
		.source = asking->source,
		.offers = &asking->offers,
	};

	if (asking->offers.count > 0 &&
		(!enrichment_apply(
			 call->book, &call->act, &request, call->arena, asking->enrichment, error) ||
			!remember(asking, error)))
		return false;
	asking->offers.count = 0;
	asking->enrichment->passed.count = 0;
	return true;
}

/* A key is for one change, and a rehearsal of one is that of all. */
static bool
is_one_change(const struct call *call)
{
	return *call->act.key || call->act.mode == ACT_REHEARSAL;
}

static bool
choose_whom(
	struct call *call, const struct asked *asked, struct list *ids, struct error *error)
{
	int64_t limit;

	return call_number(call, "limit", 0, INT32_MAX, 0, &limit, error) &&
		enrich_ask_whom(call, call_has(call, "again") ? NULL : asked, limit, ids, error);
}

static bool
enrich_by_asking(struct call *call, const struct list *wanted, struct asked *asked,
	struct enrichment *enrichment, struct error *error)
{
	struct enrich_asking asking = {
		.enrichment = enrichment,
		.asked = asked,
		.take = is_one_change(call) ? NULL : take_answers,
	};
	const char *named = call_option(call, "source");
	struct list all = { 0 };

	if (!enrich_ask_begin(&asking, call, error) ||
		(!wanted && !choose_whom(call, asked, &all, error)))
		return false;
	asking.source = named ? named : enrich_ask_source(&asking);
	return enrich_ask(&asking, wanted ? wanted : &all, error) &&
		take_answers(&asking, error) &&
		(call->act.mode == ACT_REHEARSAL || asked_save(asked, error));
}

static bool
enrich_alone(struct call *call, const struct list *wanted, struct enrichment *enrichment,
	struct error *error)
{
	const char *state = path_state(&call->surroundings->paths, call->arena);
	const char *folder = path_join(call->arena, state, "enrich");
	struct asked asked = ASKED_INIT;
	bool ok = asked_open(folder, call->book_path, call->arena, &asked, error) &&
		enrich_by_asking(call, wanted, &asked, enrichment, error);

	asked_close(&asked);
	return ok;
}

/* ------ enrich ------ */

/* Who was named; is_all when that is everybody. */
static bool
read_wanted(struct call *call, struct list *wanted, bool *is_all, struct error *error)
{
	*is_all = call_has(call, "all");
	if (*is_all && call->words.count > 0)
		return fail(error, ERROR_USAGE, "give CONTACT or --all, not both");
	if (!*is_all && call->words.count == 0)
		return fail(error, ERROR_USAGE, "give a CONTACT, or --all");
	for (size_t i = 0; i < call->words.count; i++) {
		struct list ids;

		if (!call_contacts(call, i, &ids, error))
			return false;
		for (size_t k = 0; k < ids.count; k++)
			*(struct id *)list_push(wanted, sizeof(struct id), call->arena) =
				*(struct id *)list_at(&ids, k, sizeof(struct id));
	}
	return true;
}

static bool
run_enrich(struct call *call, struct error *error)
{
	const char *path = call_option(call, "from");
	struct enrichment enrichment = { .batch = "" };
	struct list named = { 0 };
	const struct list *wanted;
	bool is_all;

	if (!read_wanted(call, &named, &is_all, error))
		return false;
	if (call_has(call, "force"))
		call->act.terms = ACT_BREAKS_TERMS;
	wanted = is_all ? NULL : &named;
	if (path && !enrich_from_file(call, path, wanted, &enrichment, error))
		return false;
	if (!path && !enrich_alone(call, wanted, &enrichment, error))
		return false;
	return write_enrichment(call, &enrichment, error);
}

/* ------ rows ------ */

static const struct option enrich_options[] = {
	{ "all", 0, NULL, NULL, "every contact" },
	{ "from", 0, "FILE", "file",
		"take values from a file instead of asking the command" },
	{ "source", 0, "NAME", NULL, "what the values are told to come from" },
	{ "limit", 'n', "N", NULL, "with --all, ask about at most so many" },
	{ "again", 0, NULL, NULL, "with --all, ask also about those asked about lately" },
	{ "force", 0, NULL, NULL, "do it though the terms of a platform forbid it" },
	{ 0 },
};

const struct command enrich_commands[] = {
	{
		.name = "enrich",
		.arguments = "[CONTACT...]",
		.summary = "fill empty fields from a file or by a command of your own",
		.help =
			"Only what is empty is filled, and nothing is ever overwritten: where a "
			"field "
			"has another value, or a list lacks one that is offered, that is told and "
			"left alone.  Each value keeps its source and its day until the field gets "
			"another one; `show` tells them.  Members without a field are kept as custom "
			"ones.  Stage, archive and opening balance are never filled in, and without "
			"--force no address that leads around the contact's platform.  What a file "
			"fills in is one change, which one undo takes back.\n"
			"\n"
			"--from FILE: JSON objects with members of a contact, one a line, or - for "
			"standard input; or a table, FILE.csv or FILE.tsv, whose columns are taken "
			"as `import csv` takes them.  A row is about the contact that it names by "
			"id, external "
			"id, e-mail, phone, channel or a name that only one has; where these lead to "
			"different ones it is refused, and nobody is added.  A row that is not good "
			"is refused with file, line and "
			"reason, the others go in, and the exit status is 5.\n"
			"\n"
			"Without a file the command of the configuration is asked, `[enrich] command "
			"= PROGRAM ARGUMENT...`, cut into words without a shell.  It is run once for "
			"each contact, which it finds as JSON (as `show --json` has it, without "
			"timeline) on its standard input, and writes an object with members to its "
			"standard output; nothing, or {}, where it knows nothing.  After `seconds` "
			"(30) or beyond 1 MiB of output it is killed with what it started.  When it "
			"fails, that is told with what it wrote to standard error and the others are "
			"asked about; after five failures in a row nobody else is.  A contact that "
			"somebody changed meanwhile is left alone and told.  Each answer is "
			"filled in as it comes, a change for each contact, so `undo 3` takes back "
			"three; whatever ends the asking, Ctrl-C or a crash, what was answered is "
			"kept and not asked again.  With --key all of it is one change at the "
			"end.  On the board Esc stops it.\n"
			"\n"
			"--all without a file asks about contacts that are not archived and not "
			"complete, best score first, and leaves out those it asked about in the last "
			"`again` (30) days unless they changed since.  So it can run every night; of "
			"two at once the second one ends with status 11.",
		.examples = "rapport enrich sarah\n"
					"rapport enrich --all --from leads.jsonl --dry-run\n"
					"rapport enrich --all -q -n 200   # from cron\n",
		.options = enrich_options,
		.traits = COMMAND_WRITES | COMMAND_LONG | COMMAND_SEVERAL,
		.maximum = -1,
		.completes = "contact",
		.run = run_enrich,
	},
	{ 0 },
};
