#include "tui/importing-parts.h"

#include <string.h>

#include "base/path.h"
#include "book/import-formats.h"
#include "command/word.h"
#include "tui/stride.h"

const struct mapping_column *
importing_column(const struct importing *importing, size_t place)
{
	return list_at(
		&importing->table.mapping.columns, place, sizeof(struct mapping_column));
}

/* ------ looking at the table ------ */

static const struct list no_constants;

static struct import_table
asked(const struct importing *importing, struct arena *arena)
{
	const struct path_environment *paths = &importing->view.session->surroundings->paths;

	return (struct import_table){
		.wish = {
			.mapping = { &importing->rules, "",
				path_join(arena, path_config(paths, arena), "mappings") },
			.charset = "",
		},
		.constants = &no_constants,
	};
}

static void
read_rows(struct importing *importing)
{
	struct csv_reader reader = importing->table.reader;
	struct arena *arena = &importing->view.arena;
	struct error ignored = ERROR_INIT;
	struct list cells;
	enum csv_step step;

	importing->rows = (struct list){ 0 };
	while (importing->rows.count < IMPORTING_ROWS &&
		(step = csv_next(&reader, &cells, arena, &ignored)) != CSV_END)
		if (step == CSV_ROW)
			*(struct list *)list_push(&importing->rows, sizeof(cells), arena) = cells;
	error_release(&ignored);
}

/* What an import would come to; a large table is not read whole for that. */
static bool
rehearse(
	struct importing *importing, const struct import_table *table, struct error *error)
{
	const struct session *session = importing->view.session;
	struct arena *arena = &importing->view.arena;
	struct list files = { 0 };
	const struct import_request request = { .files = &files, .table = table };
	const struct act act = {
		.who = "",
		.command = "import",
		.key = "",
		.now = session->now,
		.today = session->today,
		.mode = ACT_REHEARSAL,
	};

	importing->is_rehearsed = false;
	if (importing->table.reader.text.length > IMPORTING_REHEARSED)
		return true;
	list_push_text(&files, importing->path, arena);
	importing->is_rehearsed =
		import_csv(session->book, &act, &request, arena, &importing->result, error);
	return importing->is_rehearsed;
}

static bool
look(struct importing *importing, struct error *error)
{
	struct arena *arena = &importing->view.arena;
	struct import_table table;
	bool ok;

	arena_release(arena);
	importing->rows = (struct list){ 0 };
	table = asked(importing, arena);
	ok = table_open(importing->path, &table.wish, &importing->table, arena, error);
	if (!ok)
		importing->table.mapping.columns.count = 0;
	if (importing->at >= importing->table.mapping.columns.count)
		importing->at = 0;
	if (ok)
		read_rows(importing);
	return ok && rehearse(importing, &table, error);
}

/* A file that went away meanwhile ends nothing: it is said, and Esc leaves. */
static bool
load(struct view *view, struct error *error)
{
	struct importing *importing = (struct importing *)view;

	if (!look(importing, error)) {
		importing->said = arena_copy(&importing->own, error->message);
		error_release(error);
	}
	return true;
}

/* ------ what a column means ------ */

/* Another meaning for the column with the cursor. */
static struct answer
change(struct importing *importing, const char *meaning)
{
	const char *heading = importing_column(importing, importing->at)->heading;
	size_t length = strlen(heading);
	struct list kept = { 0 };

	for (size_t i = 0; i < importing->rules.count; i++) {
		const char *rule = list_text(&importing->rules, i);

		if (strncmp(rule, heading, length) != 0 || rule[length] != '=')
			list_push_text(&kept, rule, &importing->own);
	}
	list_push_text(
		&kept, arena_format(&importing->own, "%s=%s", heading, meaning), &importing->own);
	importing->rules = kept;
	return answer_make(ANSWER_LOAD);
}

/* The meaning so many places on in the list of all. */
static struct answer
change_by(struct importing *importing, size_t step)
{
	struct arena *arena = &importing->view.arena;
	struct list targets = mapping_targets(arena);
	const char *now =
		mapping_show_target(&importing_column(importing, importing->at)->target, arena);
	size_t at = 0;

	while (at < targets.count && strcmp(list_text(&targets, at), now) != 0)
		at++;
	at = at == targets.count ? 0 : (at + targets.count + step) % targets.count;
	if (strchr(list_text(&targets, at), ':'))
		at = (at + targets.count + step) % targets.count;
	return change(importing, list_text(&targets, at));
}

static struct answer
offer_meanings(struct importing *importing)
{
	text_cut(&importing->line, 0);
	text_add_format(&importing->line, "fill mean %s",
		word_quote(
			importing_column(importing, importing->at)->heading, &importing->view.arena));
	return answer_line(ANSWER_RUN, importing->line.bytes);
}

static struct answer
mean(struct importing *importing, const char *meaning)
{
	importing->said = "";
	if (importing->table.mapping.columns.count == 0)
		return answer_make(ANSWER_DRAW);
	if (!*meaning)
		return offer_meanings(importing);
	if (strcmp(meaning, "next") == 0)
		return change_by(importing, 1);
	if (strcmp(meaning, "previous") == 0)
		return change_by(importing, (size_t)-1);
	return change(importing, meaning);
}

/* ------ the other keys ------ */

/* The column that says who is meant stands in the line in any case, which tells it from
 * one that was typed. */
static void
add_rules(struct importing *importing)
{
	struct arena *arena = &importing->view.arena;
	const struct mapping_preset *preset = importing->table.mapping.preset;

	if (preset)
		text_add_format(&importing->line, " --preset %s", preset->name);
	for (size_t i = 0; i < importing->rules.count; i++)
		text_add_format(&importing->line, " -m %s",
			word_quote(list_text(&importing->rules, i), arena));
	if (preset || importing->rules.count > 0)
		return;
	text_add_format(&importing->line, " -m %s",
		word_quote(
			arena_format(arena, "%s=%s", importing_column(importing, 0)->heading,
				mapping_show_target(&importing_column(importing, 0)->target, arena)),
			arena));
}

static struct answer
accept(struct importing *importing)
{
	if (importing->table.mapping.columns.count == 0)
		return answer_make(ANSWER_DRAW);
	text_cut(&importing->line, 0);
	text_add_format(&importing->line, "import csv %s",
		word_quote(importing->typed, &importing->view.arena));
	add_rules(importing);
	return answer_line(ANSWER_LAST, importing->line.bytes);
}

static struct answer
go(struct importing *importing, int rows)
{
	int64_t last = (int64_t)importing->table.mapping.columns.count - 1;
	int64_t at = (int64_t)importing->at + rows;

	if (at > last)
		at = last;
	importing->at = at < 0 ? 0 : (size_t)at;
	return answer_make(ANSWER_DRAW);
}

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct importing *importing = (struct importing *)view;
	struct stride stride = stride_of(verb, view->area.rows);

	if (stride.is_one)
		return go(importing, stride.rows);
	if (strcmp(verb->name, "mean") == 0)
		return mean(importing, verb->argument);
	if (verb_is(verb, "accept", ""))
		return accept(importing);
	if (verb_is(verb, "back", ""))
		return answer_make(ANSWER_BACK);
	return answer_make(ANSWER_PASS);
}

static struct answer
failed(struct view *view, const struct error *error)
{
	struct importing *importing = (struct importing *)view;

	importing->said = arena_copy(&importing->own, error->message);
	return answer_make(ANSWER_DRAW);
}

static void
title(const struct view *view, struct text *text)
{
	const struct importing *importing = (const struct importing *)view;
	const char *name = strrchr(importing->path, '/');

	text_add_format(text, "Import %s", name ? name + 1 : importing->path);
}

static void
close(struct view *view)
{
	struct importing *importing = (struct importing *)view;

	text_release(&importing->line);
	arena_release(&importing->own);
	view_release(view);
}

static const struct view_type importing_type = {
	.name = "import",
	.place = VIEW_BOX,
	.fit = importing_fit,
	.load = load,
	.draw = importing_draw,
	.title = title,
	.act = act,
	.failed = failed,
	.close = close,
};

struct view *
importing_view_new(struct session *session, const char *path, struct error *error)
{
	struct importing *importing =
		view_alloc(sizeof(*importing), &importing_type, session);

	importing->line = (struct text)TEXT_INIT;
	importing->said = "";
	importing->typed = arena_copy(&importing->own, path);
	importing->path = path_expand(&session->surroundings->paths, path, &importing->own);
	if (look(importing, error))
		return &importing->view;
	close(&importing->view);
	return NULL;
}
