#include "command/topics.h"

#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "book/agenda.h"
#include "book/enrichment.h"
#include "book/export.h"
#include "book/import.h"
#include "book/saved.h"
#include "command/command.h"
#include "core/completeness.h"
#include "core/contact.h"
#include "core/query.h"
#include "core/question.h"
#include "core/report.h"
#include "core/score.h"
#include "core/settings.h"
#include "format/listing.h"

static void
add(struct list *entries, const char *term, const char *text, struct arena *arena)
{
	struct topic_entry *entry = list_push(entries, sizeof(*entry), arena);

	entry->term = term;
	entry->text = text;
}

/* "high, medium, low" */
static const char *
words_of(const struct word *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const struct word *word = words; word->id; word++)
		text_add_format(&text, "%s%s", word == words ? "" : ", ", word->id);
	return text_take(&text, arena);
}

/* What may be done with a field, behind what it is. */
static const char *
field_text(const struct field *field, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, field->help);
	if (field->words)
		text_add_format(&text, " One of %s.", words_of(field->words, arena));
	if (field->uses & FIELD_DERIVED && field->uses & (FIELD_CARD | FIELD_TERM))
		text_add(&text, " Computed, never set.");
	return text_take(&text, arena);
}

static void
add_fields(struct list *entries, const struct field *fields, unsigned uses,
	const char *ending, struct arena *arena)
{
	for (const struct field *field = fields; field->name; field++) {
		if (field->uses & uses && (ending[0] || !(field->uses & FIELD_HIDDEN)))
			add(entries, arena_format(arena, "%s%s", field->name, ending),
				field_text(field, arena), arena);
	}
}

static void
fill_query(struct list *entries, struct arena *arena)
{
	for (const struct query_term *term = query_terms; term->name; term++)
		add(entries, term->example, term->help, arena);
	add_fields(entries, contact_fields, FIELD_TERM, ":", arena);
}

static void
fill_sort(struct list *entries, struct arena *arena)
{
	add_fields(entries, contact_fields, FIELD_SORT, "", arena);
}

static void
fill_formats(struct list *entries, struct arena *arena)
{
	for (size_t i = 0; i < FORMAT_COUNT; i++)
		add(entries, format_rows[i].word, format_rows[i].help, arena);
}

static void
fill_imports(struct list *entries, struct arena *arena)
{
	for (const struct import_format *format = import_formats; format->name; format++)
		add(entries, format->name, format->help, arena);
}

static void
fill_presets(struct list *entries, struct arena *arena)
{
	for (const struct mapping_preset *preset = mapping_presets; preset->name; preset++)
		add(entries, preset->name, preset->label, arena);
}

static void
fill_columns(struct list *entries, struct arena *arena)
{
	for (size_t part = 0; part < PART_COUNT; part++)
		add(entries, mapping_parts[part].name, mapping_parts[part].help, arena);
	add(entries, "channel:NAME", "an address on that channel", arena);
	add(entries, "custom", "a member of its own, under the name of the column", arena);
	add(entries, "-", "nothing; the column is left out", arena);
}

static void
fill_exports(struct list *entries, struct arena *arena)
{
	for (const struct export_format *format = export_formats; format->name; format++)
		add(entries, format->name, format->help, arena);
}

static void
fill_types(struct list *entries, struct arena *arena)
{
	for (const struct interaction_type *type = interaction_types; type->id; type++)
		add(entries, type->id,
			arena_format(
				arena, "%s Direction unless said: %s.", type->help, type->direction),
			arena);
}

static void
fill_stages(struct list *entries, struct arena *arena)
{
	for (const struct stage *stage = stage_defaults; stage->id; stage++)
		add(entries, stage->id,
			arena_format(arena, "%s; %s, %d %% of the value is expected.", stage->label,
				stage_kind_word(stage->kind), stage->weight),
			arena);
}

static void
fill_platforms(struct list *entries, struct arena *arena)
{
	for (const struct platform *platform = platform_defaults; platform->id; platform++)
		add(entries, platform->id,
			arena_format(arena, "%s keeps %d.%02d %% of the gross amount.",
				platform->label, platform->fee / 100, platform->fee % 100),
			arena);
}

/* What the clock of a rule counts from; indexed by enum rule_trigger. */
static const char *const rule_starts[] = {
	[RULE_DELIVERY] = "after the last delivery",
	[RULE_NEW] = "after the contact was created, while nothing was sent to them",
	[RULE_PROPOSAL] = "after the proposal was sent",
	[RULE_LAST_CONTACT] = "after the last contact, in stage active",
	[RULE_CUSTOM] = "",
};

static const char *
rule_text(const struct rule *rule, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add_format(&text, "%s: ", rule->label);
	if (rule->trigger == RULE_CUSTOM)
		text_add(&text, "on the day that was set by hand");
	else
		text_add_format(&text, "%d days %s", rule->offset, rule_starts[rule->trigger]);
	text_add(&text, rule->repeats == RULE_REPEATS ? ", again and again." : ".");
	if (*rule->message)
		text_add_format(&text, " \"%s\"", rule->message);
	return text_take(&text, arena);
}

static void
fill_completeness(struct list *entries, struct arena *arena)
{
	for (const struct completeness_part *part = completeness_parts; part->label; part++) {
		struct text text = TEXT_INIT;

		for (const char *const *name = part->fields; *name; name++)
			text_add_format(&text, "%s%s", text.length > 0 ? " or " : "", *name);
		add(entries, part->label,
			arena_format(arena, "%lld %%, with %s.", (long long)part->weight, text.bytes),
			arena);
		text_release(&text);
	}
}

static void
fill_rules(struct list *entries, struct arena *arena)
{
	for (const struct rule *rule = rule_defaults; rule->id; rule++)
		add(entries, rule->id, rule_text(rule, arena), arena);
}

static void
fill_settings(struct list *entries, struct arena *arena)
{
	const char *section = "";

	for (const struct settings_row *row = settings_rows; row->section; row++) {
		if (strcmp(section, row->section) != 0) {
			section = row->section;
			add(entries, arena_format(arena, "[%s]", section), "", arena);
		}
		add(entries, arena_format(arena, "%s = %s", row->name, row->values), row->help,
			arena);
	}
}

/* A heading for each language. */
static void
fill_questions(struct list *entries, struct arena *arena)
{
	static const char *const languages[QUESTION_LANGUAGES] = {
		[QUESTION_ENGLISH] = "In English",
		[QUESTION_JAPANESE] = "In Japanese",
		[QUESTION_CHINESE] = "In Chinese",
	};

	for (size_t i = 0; i < QUESTION_LANGUAGES; i++) {
		add(entries, languages[i], "", arena);
		for (size_t k = 0; k < QUESTION_KINDS; k++)
			add(entries, question_rows[k].examples[i], question_rows[k].command, arena);
	}
}

/* Conflict and ambiguous share a status, which is told once. */
static void
fill_exit(struct list *entries, struct arena *arena)
{
	for (size_t i = 0; i < ERROR_KIND_COUNT; i++) {
		const struct error_kind_row *row = &error_kinds[i];

		add(entries, arena_format(arena, "%d", row->status),
			arena_format(arena, "%s (in JSON: %s)", row->meaning, row->word), arena);
	}
}

struct list
topic_entries(const struct topic *topic, struct arena *arena)
{
	struct list entries = { 0 };

	if (topic->fields)
		add_fields(&entries, topic->fields, ~(unsigned)FIELD_HIDDEN, "", arena);
	else
		topic->fill(&entries, arena);
	return entries;
}

const struct topic *
topic_find(const char *name)
{
	const struct topic *topic = topics;

	while (topic->name && strcmp(topic->name, name) != 0)
		topic++;
	return topic->name ? topic : NULL;
}

const struct topic topics[] = {
	{ "fields", "Fields of a contact",
		"As JSON members, CSV columns, in edit as field=value, and as options of add.",
		contact_fields, NULL },
	{ "interaction", "Fields of an interaction", "As members of the timeline in JSON.",
		interaction_fields, NULL },
	{ "follow-up", "Fields of a follow-up", "As due tells them, and followUps in show.",
		due_fields, NULL },
	{ "factors", "Fields of a score's factor", "As scoreFactors in JSON.",
		score_factor_fields, NULL },
	{ "report-fields", "Fields of the report", "As report --json tells them.",
		report_fields, NULL },
	{ "brief-fields", "Fields of the briefing", "As brief --json tells them.",
		brief_fields, NULL },
	{ "stuck-fields", "Fields of who is stuck", "As stuck in the briefing.", stuck_fields,
		NULL },
	{ "import-fields", "Fields of an import", "As import --json tells them.",
		import_fields, NULL },
	{ "enrich-fields", "Fields of an enrichment", "As enrich --json tells them.",
		enrichment_fields, NULL },
	{ "view-fields", "Fields of a saved view", "As view list --json tells them.",
		saved_fields, NULL },
	{ "query", "Terms of a query",
		"Terms are joined with and; -term negates, quotes group, a comma means or.  "
		"Plain "
		"words are looked for in name, company and notes.",
		NULL, fill_query },
	{ "sort", "Sort keys", "For list --sort.", NULL, fill_sort },
	{ "formats", "Formats of lists",
		"A table on a terminal, plain elsewhere, unless --format says otherwise.", NULL,
		fill_formats },
	{ "imports", "Formats of import", "", NULL, fill_imports },
	{ "presets", "Tables that import csv knows",
		"Found out by their headings, unless --preset says which; other tables by usual "
		"headings in English, Japanese and Chinese.  A contact that is in the book by "
		"id, "
		"e-mail, phone or channel is the same one: what the row says wins, addresses and "
		"tags are added, empty cells say nothing, and a row that says what it said last "
		"time changes nothing.  Stages of other programs become those here; an unknown "
		"one becomes New Lead and the tag import:STAGE.  Columns that mean nothing "
		"become "
		"members of their own and are listed.",
		NULL, fill_presets },
	{ "columns", "What a column of a table can be",
		"Any field of a contact that is kept, such as name, emails, tags or notes, and "
		"these.  Rows with a date, an amount or a rating are things that happened: "
		"earnings of Upwork become payments, and service fees their fees.  --set gives "
		"what no column says.  With --preset NAME a mapping is kept in the folder "
		"mappings beside the configuration, a CSV file that can be edited, and tables "
		"with these columns are known by it from then on.",
		NULL, fill_columns },
	{ "exports", "Formats of export", "", NULL, fill_exports },
	{ "types", "Types of interactions", "Any other word is a type as well.", NULL,
		fill_types },
	{ "stages", "Stages of the pipeline",
		"The built-in ones; the configuration can change them and add others.", NULL,
		fill_stages },
	{ "platforms", "Platforms", "Any other word is a platform as well, without a fee.",
		NULL, fill_platforms },
	{ "completeness", "Completeness",
		"What is worth knowing about a contact, and how much each part of it counts.",
		NULL, fill_completeness },
	{ "rules", "Rules of follow-ups", "The configuration can change them.", NULL,
		fill_rules },
	{ "questions", "Questions",
		"What `ask` and the : of the board understand, in these words and in others like "
		"them, and the command that answers; NAME stands for anybody.",
		NULL, fill_questions },
	{ "settings", "Settings",
		"An INI file; a bad line is reported with its number, and the rest is used.",
		NULL, fill_settings },
	{ "exit", "Exit status", "", NULL, fill_exit },
	{ 0 },
};
