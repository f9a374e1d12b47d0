#include "command/rows.h"

#include <string.h>

#include "book/change.h"
#include "book/find.h"
#include "book/view.h"
#include "command/anonymous.h"

/* ------ add ------ */

static bool
add(struct call *call, void *context, struct outcome *outcome, struct error *error)
{
	return change_add(call->book, &call->act, context, call->arena, outcome, error);
}

static bool
run_add(struct call *call, struct error *error)
{
	const char *stage = call_option(call, "stage");
	struct contact contact = contact_make(stage ? stage : "");
	struct outcome outcome;

	contact.name = call_rest(call, 0);
	if (!call_fields(call, &contact, error) ||
		!call_within_terms(call, add, &contact, &outcome, error))
		return false;
	if (outcome.contacts.count > 0)
		call->made = ((struct contact *)outcome.contacts.items)->id;
	return call_outcome(call, &outcome, error);
}

/* ------ show ------ */

static void
anonymise(const struct call *call, struct dossier *dossier)
{
	anonymise_contact(call, &dossier->contact);
	anonymise_interactions(call, &dossier->timeline);
	anonymise_due(call, &dossier->follow_ups);
}

static bool
write_text(struct call *call, const struct dossier *dossier, struct error *error)
{
	struct text text = TEXT_INIT;

	call_is_prose(call);
	dossier_write(
		&text, dossier, call->settings, call->as_of, call->surroundings->columns);
	return output_text(call->output, &text, error);
}

static bool
write_dossier(struct call *call, const struct dossier *dossier, struct error *error)
{
	static const char *const columns[] = { "name", "stage", "platform", "value", "score",
		NULL };
	struct list one = { 0 };

	if (call->format == FORMAT_TABLE || call->format == FORMAT_PLAIN)
		return write_text(call, dossier, error);
	if (call->format == FORMAT_JSON || call->format == FORMAT_JSONL)
		return call_record(call, dossier_fields, dossier, error);
	*(struct contact *)list_push(&one, sizeof(struct contact), call->arena) =
		dossier->contact;
	return call_list(call, contact_fields, columns, &one, sizeof(struct contact), error);
}

static bool
run_show(struct call *call, struct error *error)
{
	struct dossier dossier = { .timeline = { 0 } };
	struct contact contact;
	int64_t limit;

	if (!call_number(call, "limit", 0, INT32_MAX, 0, &limit, error) ||
		!call_contact(call, 0, &contact, error) ||
		!view_dossier(call->book, contact.id, call->as_of, call->arena, &dossier, error))
		return false;
	if (limit > 0 && dossier.timeline.count > (size_t)limit)
		dossier.timeline.count = (size_t)limit;
	anonymise(call, &dossier);
	return write_dossier(call, &dossier, error);
}

/* ------ edit ------ */

/*
 * Whoever read the contact before may say so, and is told when it changed meanwhile.  A
 * version that is not the stored one is left to the use case, which knows who changed it
 * and looks the key up first.
 */
static bool
read_moment(struct call *call, struct id id, const char *typed, uint32_t *version,
	struct error *error)
{
	struct contact contact;
	struct moment moment;

	if (!moment_parse(span_of(typed), &moment, error)) {
		error->kind = ERROR_USAGE;
		return fail_in(error, "--if-updated");
	}
	if (!find_contact(call->book, id_show(id, call->arena), call->as_of, call->arena,
			&contact, error))
		return false;
	*version = contact.version;
	if (moment.second != contact.updated_at.second)
		*version = ~contact.version | 1;
	return true;
}

static bool
read_version(
	struct call *call, const struct list *ids, uint32_t *version, struct error *error)
{
	const char *moment = call_option(call, "if-updated");
	int64_t number;

	if (!call_number(call, "if-version", 0, UINT32_MAX, 0, &number, error))
		return false;
	*version = (uint32_t)number;
	if (!moment && number == 0)
		return true;
	if (ids->count > 1)
		return fail(error, ERROR_USAGE,
			"--if-updated and --if-version are about one contact, not %zu", ids->count);
	return !moment ||
		read_moment(call, *(struct id *)list_at(ids, 0, sizeof(struct id)), moment,
			version, error);
}

/* Which contacts, as they were read, are to become what. */
struct edit {
	struct list ids, assignments;
	uint32_t version;
};

static bool
edit(struct call *call, void *context, struct outcome *outcome, struct error *error)
{
	const struct edit *edit = context;

	return change_edit(call->book, &call->act, &edit->ids, edit->version,
		&edit->assignments, call->arena, outcome, error);
}

static bool
run_edit(struct call *call, struct error *error)
{
	struct edit context = { .assignments = call_words(call, 1) };
	struct outcome outcome;

	return call_contacts(call, 0, &context.ids, error) &&
		read_version(call, &context.ids, &context.version, error) &&
		call_within_terms(call, edit, &context, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

/* ------ tags and archive ------ */

typedef bool (*tagging)(struct book *book, const struct act *act, const struct list *ids,
	const struct list *tags, struct arena *arena, struct outcome *outcome,
	struct error *error);

static bool
run_tagging(struct call *call, tagging change, struct error *error)
{
	struct list tags = call_words(call, 1), ids;
	struct outcome outcome;

	return call_contacts(call, 0, &ids, error) &&
		change(call->book, &call->act, &ids, &tags, call->arena, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

static bool
run_tag(struct call *call, struct error *error)
{
	return run_tagging(call, change_tag, error);
}

static bool
run_untag(struct call *call, struct error *error)
{
	return run_tagging(call, change_untag, error);
}

typedef bool (*archiving)(struct book *book, const struct act *act,
	const struct list *ids, struct arena *arena, struct outcome *outcome,
	struct error *error);

static bool
run_archiving(struct call *call, archiving change, struct error *error)
{
	struct outcome outcome;
	struct list ids;

	return call_contacts(call, 0, &ids, error) &&
		change(call->book, &call->act, &ids, call->arena, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

static bool
run_archive(struct call *call, struct error *error)
{
	return run_archiving(call, change_archive, error);
}

static bool
run_unarchive(struct call *call, struct error *error)
{
	return run_archiving(call, change_unarchive, error);
}

/* ------ rows ------ */

static const struct option add_options[] = {
	{ "stage", 0, "STAGE", "stage", "where in the pipeline; new unless given" },
	{ "force", 0, NULL, NULL, "do it though the terms of a platform forbid it" },
	{ 0 },
};

static const struct option show_options[] = {
	{ "limit", 'n', "N", NULL, "at most that many lines of the timeline" },
	{ 0 },
};

static const struct option edit_options[] = {
	{ "if-updated", 0, "MOMENT", NULL,
		"only while updatedAt is still that moment; else nothing is changed" },
	{ "if-version", 0, "N", NULL, NULL },
	{ "force", 0, NULL, NULL, "do it though the terms of a platform forbid it" },
	{ 0 },
};

const struct command contact_commands[] = {
	{
		.name = "add",
		.arguments = "NAME",
		.summary = "new contact",
		.help =
			"Adds a contact.  Every field has an option; those that hold several, as "
			"--email or --tag, may be repeated.  When a contact with the same name or "
			"address is there already, it is named, and the new one is added all the "
			"same; a channel belongs to one contact only.",
		.examples = "rapport add \"Sarah Chen\" --email sarah@example.com --platform "
					"fiverr --tag vip\n"
					"rapport add \"田中太郎\" --stage contacted --value 15000\n",
		.options = add_options,
		.traits = COMMAND_WRITES | COMMAND_FIELDS,
		.minimum = 1,
		.maximum = -1,
		.run = run_add,
	},
	{
		.name = "show",
		.arguments = "CONTACT",
		.summary = "everything about one contact",
		.help =
			"Shows the whole dossier: fields, the score explained, open follow-ups and "
			"the timeline, newest first.",
		.examples = "rapport show sarah\n"
					"rapport show sarah@example.com --json\n",
		.options = show_options,
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES,
		.minimum = 1,
		.maximum = 1,
		.completes = "contact",
		.run = run_show,
	},
	{
		.name = "edit",
		.arguments = "CONTACT FIELD=VALUE...",
		.summary = "change fields",
		.help =
			"Sets fields, all of them or none.  FIELD= without a value empties it.  "
			"Fields that hold several take commas; += adds to them and -= takes away.",
		.examples = "rapport edit sarah company=Acme value=8000\n"
					"rapport edit sarah tags+=vip phones=\n",
		.options = edit_options,
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = -1,
		.completes = "contact assignment",
		.run = run_edit,
	},
	{
		.name = "tag",
		.arguments = "CONTACT TAG...",
		.summary = "add tags",
		.help = "Gives the contact tags: words of your own, in lower case.",
		.examples = "rapport tag sarah vip repeat\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = -1,
		.completes = "contact tag",
		.run = run_tag,
	},
	{
		.name = "untag",
		.arguments = "CONTACT TAG...",
		.summary = "take tags away",
		.help = "Takes tags from the contact.",
		.examples = "rapport untag sarah repeat\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = -1,
		.completes = "contact tag",
		.run = run_untag,
	},
	{
		.name = "archive",
		.arguments = "CONTACT",
		.summary = "put a contact away",
		.help = "Puts the contact away: it is left out of the board, lists, reports and "
				"follow-ups made by rules, and is found again with archived:yes.",
		.examples = "rapport archive \"Sarah Chen\"\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 1,
		.maximum = 1,
		.completes = "contact",
		.run = run_archive,
	},
	{
		.name = "unarchive",
		.arguments = "CONTACT",
		.summary = "bring a contact back",
		.help = "Brings a contact back that was put away.",
		.examples = "rapport unarchive \"Sarah Chen\"\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 1,
		.maximum = 1,
		.completes = "contact",
		.run = run_unarchive,
	},
	{ 0 },
};
