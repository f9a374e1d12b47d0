#include "command/rows.h"

#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "book/change.h"
#include "command/editor.h"
#include "core/settings-value.h"

/* ------ note ------ */

/* A note on its way into the book. */
struct noting {
	struct list ids; /* of the contacts; none when one is to be created */
	const char *text;
	struct editor editor; /* its path is NULL when the text came without one */
	enum note_heed heed;
};

/* The contacts, or with --create none, so that one of that name is made. */
static bool
find_or_none(struct call *call, struct list *ids, struct error *error)
{
	if (call_contacts(call, 0, ids, error))
		return true;
	if (error->kind != ERROR_NOT_FOUND || !call_has(call, "create"))
		return false;
	error_release(error);
	return true;
}

/* Line ends of any kind become newlines; the last one is not part of the note. */
static const char *
plain_lines(struct call *call, struct span bytes)
{
	struct text text = TEXT_INIT;
	struct span rest = bytes;

	while (rest.start) {
		struct span line = span_split(&rest, '\n');

		if (line.length > 0 && line.start[line.length - 1] == '\r')
			line.length--;
		text_add_bytes(&text, line.start, line.length);
		if (rest.start && rest.length > 0)
			text_add_char(&text, '\n');
	}
	return text_take(&text, call->arena);
}

static bool
read_input(struct call *call, const char **text, struct error *error)
{
	struct span bytes;

	if (!file_read("-", 2 * FIELD_PROSE_LIMIT, call->arena, &bytes, error))
		return false;
	if (memchr(bytes.start, '\0', bytes.length))
		return fail(error, ERROR_REFUSED, "the note holds a NUL byte");
	*text = plain_lines(call, bytes);
	return true;
}

static bool
read_text(struct call *call, struct noting *noting, struct error *error)
{
	bool is_dash = strcmp(call_word(call, 1), "-") == 0 && call->words.count == 2;
	struct id id = { { 0 } };

	if (is_dash)
		return read_input(call, &noting->text, error);
	if (noting->ids.count > 0)
		id = *(struct id *)list_at(&noting->ids, 0, sizeof(id));
	if (call->words.count < 2)
		return editor_run(call, id, &noting->editor, &noting->text, error);
	noting->text = call_rest(call, 1);
	return true;
}

static bool
put_note(struct call *call, const struct noting *noting, struct outcome *outcome,
	struct error *error)
{
	struct contact contact = contact_make("");

	if (noting->ids.count > 0)
		return change_note(call->book, &call->act, &noting->ids, noting->text,
			noting->heed, call->arena, outcome, error);
	contact.name = call_word(call, 0);
	return change_note_new(call->book, &call->act, &contact, noting->text, noting->heed,
		call->arena, outcome, error);
}

static bool
read_heed(const struct call *call, enum note_heed *heed, struct error *error)
{
	if (call_has(call, "apply") && call_has(call, "no-follow-ups"))
		return fail(error, ERROR_USAGE, "--apply and --no-follow-ups exclude each other");
	*heed = NOTE_FOLLOWED;
	if (call_has(call, "apply"))
		*heed = NOTE_APPLIED;
	if (call_has(call, "no-follow-ups"))
		*heed = NOTE_STORED;
	return true;
}

static bool
run_note(struct call *call, struct error *error)
{
	struct noting noting = { .editor = { NULL } };
	struct outcome outcome;

	if (!read_heed(call, &noting.heed, error))
		return false;
	if (!find_or_none(call, &noting.ids, error) || !read_text(call, &noting, error))
		return false;
	if (!put_note(call, &noting, &outcome, error)) {
		if (noting.editor.path)
			call_notice(call, "What was written is kept in %s", noting.editor.path);
		return false;
	}
	if (noting.editor.path && call->act.mode == ACT_FOR_REAL)
		editor_end(&noting.editor);
	return call_outcome(call, &outcome, error);
}

/* ------ log ------ */

static bool
read_member(struct call *call, const char *name, struct interaction *interaction,
	struct error *error)
{
	const struct field *field = field_find(interaction_fields, span_of(name));
	const char *value = call_option(call, name);
	const char *currency = interaction->amount.currency;
	struct field_context context = {
		.today = call->as_of,
		.base_currency = call->settings->money.base,
		.arena = call->arena,
	};

	if (field->uses & FIELD_SHARES && *currency)
		context.base_currency = currency;
	return !value || field_read(field, interaction, span_of(value), &context, error);
}

/* An amount, or a share of the gross one. */
static bool
read_fee(struct call *call, struct interaction *interaction, struct error *error)
{
	const char *value = call_option(call, "fee");
	int basis_points;

	if (!value || !strchr(value, '%'))
		return read_member(call, "fee", interaction, error);
	if (!value_share(value, &basis_points, error))
		return fail_in(error, "fee");
	interaction->fee = money_share(interaction->amount, basis_points);
	return money_is_known(interaction->fee) ||
		fail(error, ERROR_REFUSED, "fee: a share needs an amount that it is of");
}

static bool
read_interaction(struct call *call, struct interaction *interaction, struct error *error)
{
	interaction->type = call_word(call, 1);
	interaction->notes = call_rest(call, 2);
	return call_date(call, "date", (struct date){ 0 }, &interaction->date, error) &&
		read_member(call, "direction", interaction, error) &&
		read_member(call, "platform", interaction, error) &&
		read_member(call, "amount", interaction, error) &&
		read_fee(call, interaction, error) &&
		read_member(call, "rating", interaction, error);
}

/* What happened with whom. */
struct logging {
	struct list ids;
	struct interaction interaction;
};

static bool
log_for_all(
	struct call *call, void *context, struct outcome *outcome, struct error *error)
{
	const struct logging *logging = context;

	return change_log(call->book, &call->act, &logging->ids, &logging->interaction,
		call->arena, outcome, error);
}

static bool
run_log(struct call *call, struct error *error)
{
	struct logging logging = { .interaction = interaction_make() };
	struct outcome outcome;

	return read_interaction(call, &logging.interaction, error) &&
		call_contacts(call, 0, &logging.ids, error) &&
		call_within_terms(call, log_for_all, &logging, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

/* ------ move ------ */

static bool
move(struct call *call, const struct list *ids, const char *reason,
	struct outcome *outcome, struct error *error)
{
	return change_move(call->book, &call->act, ids, call_word(call, 1), reason,
		call->arena, outcome, error);
}

/* A move that needs a reason is tried again with the one that was asked for. */
static bool
run_move(struct call *call, struct error *error)
{
	const char *reason = call_option(call, "note");
	struct outcome outcome;
	struct list ids;
	bool ok;

	if (!call_contacts(call, 0, &ids, error))
		return false;
	ok = move(call, &ids, reason ? reason : "", &outcome, error);
	if (!ok && error->kind == ERROR_USAGE) {
		const char *question = arena_format(call->arena, "%s; why?", error->message);

		error_release(error);
		ok = call_ask(call, question, "--note", &reason, error) &&
			move(call, &ids, reason, &outcome, error);
	}
	return ok && call_outcome(call, &outcome, error);
}

/* ------ rows ------ */

static const struct option note_options[] = {
	{ "create", 0, NULL, NULL, "make the contact when there is none of that name" },
	{ "apply", 0, NULL, NULL, "do what the note suggests, too" },
	{ "no-follow-ups", 0, NULL, NULL, "store it and do nothing about what it says" },
	{ 0 },
};

static const struct option log_options[] = {
	{ "amount", 'a', "AMOUNT", NULL, "the gross amount, such as 3000 or $40.50" },
	{ "date", 'd', "DATE", "date", "the day it happened; today unless given" },
	{ "rating", 'r', "STARS", NULL, "0 to 5, halves allowed" },
	{ "direction", 0, "WAY", "direction", "in, out or none; else its type says" },
	{ "fee", 0, "AMOUNT", NULL,
		"what the platform kept, such as 300 or 15%, if not its "
		"usual share" },
	{ "platform", 0, "PLATFORM", "platform", "where it happened; the contact's, else" },
	{ "force", 0, NULL, NULL, "do it though the terms of a platform forbid it" },
	{ 0 },
};

static const struct option move_options[] = {
	{ "note", 'm', "TEXT", NULL, "why; asked for when a contact is lost" },
	{ 0 },
};

const struct command timeline_commands[] = {
	{
		.name = "note",
		.arguments = "CONTACT [TEXT]",
		.summary = "append a note",
		.help =
			"Appends a note to the timeline, as it is written.  A TEXT of - is read "
			"from standard input; without one, the editor in VISUAL or EDITOR opens.\n"
			"\n"
			"What it says is understood, in English, Japanese and Chinese.  Something to "
			"do on a day makes a follow-up at once, with the sentence as its text: "
			"\"follow up in 5 days\", \"call back on March 3\", \"Sending proposal "
			"Thursday\".  What has happened is suggested: \"sent the proposal\", "
			"\"deposit "
			"paid\", \"signed\" and \"not interested\" a stage, \"rated 4.5\" a rating, "
			"\"¥3,000 paid\" a payment; with --apply that is done, too, in the same "
			"step of undo.  What is denied, asked, conditional or told of somebody "
			"else's "
			"plans does nothing.\n"
			"\n"
			"A day of the week is the next one, today excluded; \"this Thursday\" is in "
			"the "
			"week of today, \"next Tuesday\" in the week after it, and weeks begin on "
			"Monday.  A day without a year is today or to come.  What names no single "
			"day, "
			"such as \"next week\" or \"Monday or Tuesday\", makes no follow-up.",
		.examples =
			"rapport note sarah \"Had a great call.\"\n"
			"rapport note sarah \"Sent the proposal. Follow up in 5 days.\" --apply\n"
			"git log -1 | rapport note sarah -\n"
			"rapport note \"Sarah Chen\" --create \"Asked for an invoice tool.\"\n",
		.options = note_options,
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 1,
		.maximum = -1,
		.completes = "contact",
		.run = run_note,
	},
	{
		.name = "log",
		.arguments = "CONTACT TYPE [TEXT]",
		.summary = "record what happened",
		.help =
			"Adds an interaction to the timeline.  TYPE is one of the built-in words, "
			"inquiry, message, call, email, meeting, proposal, deposit, order, "
			"delivery, payment, review, refund, or one of your own.  A deposit with an "
			"amount moves a contact that is not that far to the stage deposit.",
		.examples =
			"rapport log sarah call\n"
			"rapport log sarah delivery \"The export tool\" --amount 3000 --rating "
			"5\n"
			"rapport log sarah payment --amount '$120' --date yesterday --key "
			"invoice-17\n",
		.options = log_options,
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = -1,
		.completes = "contact type",
		.run = run_log,
	},
	{
		.name = "move",
		.arguments = "CONTACT STAGE",
		.summary = "change the stage",
		.help = "Moves the contact to a stage: its id, its label, a unique beginning of "
				"either, next or prev.  The move is noted in the timeline.",
		.examples = "rapport move sarah proposal\n"
					"rapport move sarah next\n"
					"rapport move sarah lost --note \"Went with somebody cheaper\"\n",
		.options = move_options,
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = 2,
		.completes = "contact stage",
		.run = run_move,
	},
	{ 0 },
};
