#include "command/command.h"

#include <string.h>

#include "base/utf8.h"
#include "command/understood.h"
#include "core/sought.h"
#include "format/json.h"

/* What the members of an outcome are called in its JSON. */
struct outcome_part {
	const char *name;
	const struct field *fields;
	size_t offset;
	bool (*is_there)(const struct outcome *outcome);
};

static bool
is_file_format(enum format format)
{
	return format == FORMAT_JSON || format == FORMAT_JSONL || format == FORMAT_CSV;
}

static bool
is_terminal(const struct call *call)
{
	return call->surroundings->output_is_terminal && !call->output_path;
}

void
call_is_data(struct call *call)
{
	output_set_filter(call->output, is_terminal(call) ? OUTPUT_SAFE : OUTPUT_AS_IS);
}

void
call_is_prose(struct call *call)
{
	if (call->surroundings->wants_ascii)
		output_set_filter(call->output, OUTPUT_SAFE_ASCII);
}

struct listing
call_listing(
	const struct call *call, const struct field *fields, const char *const *columns)
{
	return (struct listing){
		.format = call->format,
		.fields = fields,
		.columns = columns,
		.writing = call->is_anonymous ? &json_anonymous : &json_answer,
		.width = call->surroundings->columns,
		.rates = &call->settings->money,
		.charset = call->is_utf8 ? LISTING_UNICODE : LISTING_ASCII,
		.formulas = call->is_raw ? LISTING_RAW : LISTING_GUARDED,
		.is_anonymous = call->is_anonymous,
	};
}

/* The words stand out in the line. */
static bool
write_line(
	struct call *call, struct span line, const struct list *words, struct error *error)
{
	struct arena arena = ARENA_INIT;
	const char *text = span_copy(line, &arena);
	struct list parts = sought_parts(text, words, &arena);
	size_t done = 0;
	bool ok = true;

	for (size_t i = 0; ok && i < parts.count; i++) {
		const struct sought_part *part = list_at(&parts, i, sizeof(*part));

		ok = output_write(
				 call->output, span_make(text + done, part->start - done), error) &&
			output_bold(call->output, span_make(text + part->start, part->length), error);
		done = part->start + part->length;
	}
	ok = ok && output_write(call->output, span_of(text + done), error) &&
		output_write(call->output, span_of("\n"), error);
	arena_release(&arena);
	return ok;
}

/* The heading of a table stands out where there is colour, and the words in it. */
static bool
write_table(
	struct call *call, struct text *text, const struct list *words, struct error *error)
{
	struct span rest = span_make(text->bytes, text->length);
	struct span heading = span_split(&rest, '\n');
	bool ok = output_bold(call->output, heading, error) &&
		output_write(call->output, span_of("\n"), error);

	while (ok && words->count > 0 && rest.start && rest.length > 0)
		ok = write_line(call, span_split(&rest, '\n'), words, error);
	if (ok && rest.start)
		ok = output_write(call->output, rest, error);
	text_release(text);
	return ok;
}

bool
call_list_found(struct call *call, const struct field *fields, const char *const *columns,
	const struct list *records, size_t size, const struct list *words,
	struct error *error)
{
	struct listing listing = call_listing(call, fields, columns);
	struct text text = TEXT_INIT;

	if (is_file_format(call->format))
		call_is_data(call);
	if (records->count == 0 && call->format == FORMAT_TABLE && is_terminal(call))
		call_notice(call, "Nothing to list.");
	listing_write(&text, &listing, records, size);
	if (call->format == FORMAT_TABLE && call->has_colour && text.length > 0)
		return write_table(call, &text, words, error);
	return output_text(call->output, &text, error);
}

bool
call_list(struct call *call, const struct field *fields, const char *const *columns,
	const struct list *records, size_t size, struct error *error)
{
	const struct list no_words = { 0 };

	return call_list_found(call, fields, columns, records, size, &no_words, error);
}

bool
call_record(struct call *call, const struct field *fields, const void *record,
	struct error *error)
{
	struct text text = TEXT_INIT;

	call_is_data(call);
	json_write(
		&text, fields, record, call->is_anonymous ? &json_anonymous : &json_answer);
	text_add_char(&text, '\n');
	return output_text(call->output, &text, error);
}

/* ------ what a change came to ------ */

static bool
has_interaction(const struct outcome *outcome)
{
	return outcome->interaction.type && *outcome->interaction.type;
}

static bool
has_follow_up(const struct outcome *outcome)
{
	return outcome->follow_up.id && *outcome->follow_up.id;
}

static bool
has_view(const struct outcome *outcome)
{
	return outcome->view.name && *outcome->view.name;
}

static const struct outcome_part outcome_parts[] = {
	{ "interaction", interaction_fields, offsetof(struct outcome, interaction),
		has_interaction },
	{ "followUp", due_fields, offsetof(struct outcome, follow_up), has_follow_up },
	{ "view", saved_view_fields, offsetof(struct outcome, view), has_view },
	{ 0 },
};

static void
add_comma(struct text *text)
{
	if (text->length > 0 && text->bytes[text->length - 1] != '{')
		text_add_char(text, ',');
}

static void
add_remarks(struct text *text, const struct outcome *outcome)
{
	if (outcome->remarks.count == 0)
		return;
	add_comma(text);
	text_add(text, "\"remarks\":[");
	for (size_t i = 0; i < outcome->remarks.count; i++) {
		if (i > 0)
			text_add_char(text, ',');
		json_write_string(text, list_text(&outcome->remarks, i));
	}
	text_add_char(text, ']');
}

/* What a note was found to say besides being one; its readers count on the member. */
static void
add_understood(struct text *text, const struct outcome *outcome)
{
	if (!has_interaction(outcome) || strcmp(outcome->interaction.type, "note") != 0)
		return;
	add_comma(text);
	text_add(text, "\"understood\":[");
	for (size_t i = 0; i < outcome->findings.count; i++) {
		if (i > 0)
			text_add_char(text, ',');
		json_write(text, finding_fields,
			list_at(&outcome->findings, i, sizeof(struct finding)), &json_answer);
	}
	text_add_char(text, ']');
}

/* The members that tell of the change, behind those of its contact. */
static void
add_parts(struct text *text, const struct call *call, const struct outcome *outcome)
{
	for (const struct outcome_part *part = outcome_parts; part->name; part++) {
		if (!part->is_there(outcome))
			continue;
		add_comma(text);
		text_add_format(text, "\"%s\":", part->name);
		json_write(
			text, part->fields, (const char *)outcome + part->offset, &json_answer);
	}
	add_understood(text, outcome);
	if (*outcome->summary) {
		add_comma(text);
		text_add(text, "\"changed\":");
		json_write_string(text, outcome->summary);
	}
	add_remarks(text, outcome);
	if (call->members) {
		add_comma(text);
		text_add(text, call->members);
	}
	if (outcome->is_replayed) {
		add_comma(text);
		text_add(text, "\"replayed\":true");
	}
	if (call->act.mode == ACT_REHEARSAL) {
		add_comma(text);
		text_add(text, "\"dryRun\":true");
	}
}

/* One object for one contact or none, an array for several. */
static void
add_json(struct text *text, const struct call *call, const struct outcome *outcome)
{
	size_t count = outcome->contacts.count;

	text_add(text, count > 1 ? "[{" : "{");
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			text_add(text, "},{");
		json_write_members(text, contact_fields,
			list_at(&outcome->contacts, i, sizeof(struct contact)), &json_answer);
	}
	add_parts(text, call, outcome);
	text_add(text, count > 1 ? "}]\n" : "}\n");
}

/* The record the command made or changed, else every contact it touched. */
static void
add_ids(struct text *text, const struct outcome *outcome)
{
	char id[ID_TEXT_SIZE];

	if (outcome->contacts.count < 2 && outcome->id && *outcome->id) {
		text_add_format(text, "%s\n", outcome->id);
		return;
	}
	for (size_t i = 0; i < outcome->contacts.count; i++) {
		const struct contact *contact = list_at(&outcome->contacts, i, sizeof(*contact));

		id_format(contact->id, id);
		text_add_format(text, "%s\n", id);
	}
}

static void
add_summary(struct call *call, struct text *text, const struct outcome *outcome)
{
	if (call->act.mode == ACT_REHEARSAL)
		call_notice(call, "This was a rehearsal; nothing was changed.");
	if (outcome->is_replayed)
		call_notice(
			call, "The key '%s' was used before; nothing was changed.", call->act.key);
	text_add_format(text, "%s\n", outcome->summary);
	suggest_findings(call, outcome, text);
	for (size_t i = 0; i < outcome->remarks.count; i++)
		call_notice(call, "%s", list_text(&outcome->remarks, i));
}

bool
call_outcome(struct call *call, const struct outcome *outcome, struct error *error)
{
	struct text text = TEXT_INIT;

	if (call->format == FORMAT_JSON) {
		call_is_data(call);
		add_json(&text, call, outcome);
	} else if (call->loudness == CALL_QUIET) {
		add_ids(&text, outcome);
	} else {
		struct text summary = TEXT_INIT;

		add_summary(call, &summary, outcome);
		utf8_add_safe(&text, summary.bytes, UTF8_PARAGRAPHS);
		text_release(&summary);
	}
	return output_text(call->output, &text, error);
}
