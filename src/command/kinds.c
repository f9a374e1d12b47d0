#include "command/kinds.h"

#include <string.h>

#include "base/utf8.h"
#include "book/export.h"
#include "book/import.h"
#include "command/topics.h"
#include "core/question.h"
#include "format/report.h"

/* A key that was pressed for this waits no longer than a person would. */
enum { MOST_CONTACTS = 200, PATIENCE = 300 };

/* A look at the book for one kind. */
struct book_search {
	struct completing *completing;
	void (*add)(struct completing *completing, const struct contact *contact);
	const char *beginning; /* of folded names */
	size_t limit;
};

void
completing_add(struct completing *completing, const char *value, const char *remark)
{
	struct arena *arena = completing->call->arena;
	struct span typed = span_of(utf8_fold(completing->typed, arena));
	struct candidate *candidate;

	if (!span_starts_with(span_of(utf8_fold(value, arena)), typed))
		return;
	candidate = list_push(&completing->candidates, sizeof(*candidate), arena);
	*candidate = (struct candidate){ value, remark };
}

/* ------ from the book ------ */

static bool
walk_book(struct store_txn *txn, void *context, struct error *error)
{
	const struct book_search *search = context;
	struct call *call = search->completing->call;
	struct store_walk *walk;
	struct contact contact;
	enum store_found found = STORE_FOUND;

	if (!store_walk_begin(txn, STORE_BY_NAME, search->beginning, &walk, error))
		return false;
	for (size_t i = 0; i < search->limit && found == STORE_FOUND; i++) {
		found = store_walk_next(walk, call->as_of, call->arena, &contact, error);
		if (found == STORE_FOUND)
			search->add(search->completing, &contact);
	}
	store_walk_end(walk);
	return found != STORE_FAILED;
}

/* Whatever goes wrong, there is nothing to complete then; a book is never made. */
static void
look_at_book(struct call *call, book_look look, void *context)
{
	struct book book = { .settings = call->settings };
	struct error error = ERROR_INIT;
	struct store_options options;

	if (call->book) {
		book_read(call->book, look, context, &error);
		error_release(&error);
		return;
	}
	options = call_store(call);
	options.timeout = PATIENCE;
	if (store_open(&options, &book.store, &error)) {
		book_read(&book, look, context, &error);
		store_close(book.store);
	}
	error_release(&error);
}

static void
add_contact(struct completing *completing, const struct contact *contact)
{
	completing_add(completing, contact->name, contact->company);
}

static void
fill_contacts(struct completing *completing)
{
	struct book_search search = {
		.completing = completing,
		.add = add_contact,
		.beginning = utf8_fold(completing->typed, completing->call->arena),
		.limit = MOST_CONTACTS,
	};

	look_at_book(completing->call, walk_book, &search);
}

static bool
is_there(const struct completing *completing, const char *value)
{
	for (size_t i = 0; i < completing->candidates.count; i++) {
		const struct candidate *candidate =
			list_at(&completing->candidates, i, sizeof(*candidate));

		if (strcmp(candidate->value, value) == 0)
			return true;
	}
	return false;
}

static void
add_tags(struct completing *completing, const struct contact *contact)
{
	for (size_t i = 0; i < contact->tags.count; i++) {
		if (!is_there(completing, list_text(&contact->tags, i)))
			completing_add(completing, list_text(&contact->tags, i), "");
	}
}

static void
fill_tags(struct completing *completing)
{
	struct book_search search = {
		.completing = completing,
		.add = add_tags,
		.beginning = "",
		.limit = SIZE_MAX,
	};

	look_at_book(completing->call, walk_book, &search);
}

static bool
add_views(struct store_txn *txn, void *context, struct error *error)
{
	struct completing *completing = context;
	struct list views = { 0 };
	bool ok = store_views(txn, completing->call->arena, &views, error);

	for (size_t i = 0; i < views.count; i++) {
		const struct saved_view *view = list_at(&views, i, sizeof(*view));

		completing_add(completing, view->name, view->query);
	}
	return ok;
}

static void
fill_views(struct completing *completing)
{
	look_at_book(completing->call, add_views, completing);
}

/* ------ from tables and the configuration ------ */

static void
fill_stages(struct completing *completing)
{
	const struct list *pipeline = &completing->call->settings->pipeline;

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));

		completing_add(completing, stage->id, stage->label);
	}
}

static void
fill_platforms(struct completing *completing)
{
	const struct list *platforms = &completing->call->settings->platforms;

	for (size_t i = 0; i < platforms->count; i++) {
		const struct platform *platform = list_at(platforms, i, sizeof(*platform));

		completing_add(completing, platform->id, platform->label);
	}
}

static void
fill_types(struct completing *completing)
{
	for (const struct interaction_type *type = interaction_types; type->id; type++)
		completing_add(completing, type->id, type->label);
}

static void
fill_used(struct completing *completing, unsigned use)
{
	for (const struct field *field = contact_fields; field->name; field++) {
		if (field->uses & use)
			completing_add(completing, field->name, field->label);
	}
}

static void
fill_fields(struct completing *completing)
{
	fill_used(completing, FIELD_EDITABLE);
}

static void
fill_sort(struct completing *completing)
{
	fill_used(completing, FIELD_SORT);
}

static void
fill_commands(struct completing *completing)
{
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		if (!(row->traits & COMMAND_HIDDEN))
			completing_add(completing, row->name, row->summary);
	}
}

static void
fill_help(struct completing *completing)
{
	fill_commands(completing);
	for (const struct topic *topic = topics; topic->name; topic++)
		completing_add(completing, topic->name, topic->title);
}

static void
fill_formats(struct completing *completing)
{
	for (size_t i = 0; i < FORMAT_COUNT; i++)
		completing_add(completing, format_rows[i].word, format_rows[i].help);
}

static void
fill_report_forms(struct completing *completing)
{
	for (size_t i = 0; i < REPORT_FORM_COUNT; i++)
		completing_add(completing, report_form_words[i], "");
}

/* The words of a fixed choice. */
static void
fill_words(struct completing *completing, const char *words)
{
	struct span rest = span_of(words);

	while (rest.start)
		completing_add(
			completing, span_copy(span_split(&rest, ' '), completing->call->arena), "");
}

static void
fill_brief_forms(struct completing *completing)
{
	fill_words(completing, "text json markdown");
}

static void
fill_imports(struct completing *completing)
{
	for (const struct import_format *format = import_formats; format->name; format++)
		completing_add(completing, format->name, format->help);
}

static void
fill_syncs(struct completing *completing)
{
	completing_add(completing, "openclaw",
		"the files of the OpenClaw skill, as agents append to them");
}

static void
fill_presets(struct completing *completing)
{
	for (const struct mapping_preset *preset = mapping_presets; preset->name; preset++)
		completing_add(completing, preset->name, preset->label);
}

static void
fill_orders(struct completing *completing)
{
	fill_words(completing, "day-first month-first");
}

static void
fill_exports(struct completing *completing)
{
	for (const struct export_format *format = export_formats; format->name; format++)
		completing_add(completing, format->name, format->help);
}

static void
fill_questions(struct completing *completing)
{
	for (size_t i = 0; i < QUESTION_KINDS; i++)
		completing_add(completing, question_rows[i].examples[QUESTION_ENGLISH],
			question_rows[i].command);
}

static void
fill_reports(struct completing *completing)
{
	for (const struct word *kind = report_kinds + 1; kind->id; kind++)
		completing_add(completing, kind->id, "");
}

static void
fill_shells(struct completing *completing)
{
	fill_words(completing, "bash zsh fish");
}

static void
fill_colour(struct completing *completing)
{
	fill_words(completing, "auto always never");
}

static void
fill_days(struct completing *completing)
{
	fill_words(completing,
		"today tomorrow yesterday mon tue wed thu fri sat sun +1d +1w "
		"+2w +1m");
}

static void
fill_due(struct completing *completing)
{
	fill_words(completing, "today week overdue");
}

static void
fill_view_actions(struct completing *completing)
{
	fill_words(completing, "save list remove rename move");
}

static void
fill_flags(struct completing *completing)
{
	fill_words(completing, "yes no any");
}

static void
fill_directions(struct completing *completing)
{
	fill_words(completing, "in out none");
}

static void
fill_vocabulary(struct completing *completing, const char *name)
{
	const struct field *field = field_find(contact_fields, span_of(name));

	for (const struct word *word = field ? field->words : NULL; word && word->id; word++)
		completing_add(completing, word->id, word->label);
}

void
completing_fill(struct completing *completing, const char *kind)
{
	if (strncmp(kind, "word:", strlen("word:")) == 0) {
		fill_vocabulary(completing, kind + strlen("word:"));
		return;
	}
	for (const struct complete_kind *row = complete_kinds; row->word; row++) {
		if (strcmp(row->word, kind) == 0 && row->fill)
			row->fill(completing);
	}
	if (completing->candidates.count == 0)
		fill_vocabulary(completing, kind);
}

const struct complete_kind complete_kinds[] = {
	{ "assignment", completing_assignments }, /* of edit: "company=" */
	{ "brief-form", fill_brief_forms },
	{ "colour", fill_colour },
	{ "command", fill_commands },
	{ "contact", fill_contacts },
	{ "date", fill_days },
	{ "day-order", fill_orders },
	{ "direction", fill_directions },
	{ "due", fill_due },
	{ "export-format", fill_exports },
	{ "field", fill_fields },
	{ "file", NULL },
	{ "flag", fill_flags },
	{ "folder", NULL },
	{ "follow-up", fill_contacts },
	{ "format", fill_formats },
	{ "help", fill_help },
	{ "import-format", fill_imports },
	{ "platform", fill_platforms },
	{ "preset", fill_presets },
	{ "query", completing_query },
	{ "question", fill_questions },
	{ "report", fill_reports },
	{ "report-form", fill_report_forms },
	{ "shell", fill_shells },
	{ "sort", fill_sort },
	{ "stage", fill_stages },
	{ "sync-format", fill_syncs },
	{ "tag", fill_tags },
	{ "tags", fill_tags },
	{ "type", fill_types },
	{ "view", fill_views },
	{ "view-action", fill_view_actions },
	{ "when", fill_days },
	{ 0 },
};
