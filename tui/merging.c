#include "tui/merging-parts.h"

#include <inttypes.h>
#include <string.h>

#include "book/find.h"
#include "command/word.h"
#include "core/duplicate.h"
#include "tui/stride.h"

/* ------ the plan ------ */

const struct merge_line *
merging_line(const struct merging *merging, size_t place)
{
	return *(const struct merge_line *const *)list_at(
		&merging->lines, place, sizeof(void *));
}

static const struct merge_line *
line_here(const struct merging *merging)
{
	return merging->at < merging->lines.count ? merging_line(merging, merging->at) : NULL;
}

/* What nobody would decide about is not shown. */
static bool
is_shown(const struct field *field)
{
	return !(field->uses & (FIELD_INTERNAL | FIELD_KEYED)) &&
		field->kind != FIELD_MOMENT && strcmp(field->name, "stageSince") != 0;
}

static void
show_lines(struct merging *merging)
{
	merging->lines = (struct list){ 0 };
	for (size_t i = 0; i < merging->plan.lines.count; i++) {
		const struct merge_line *line = list_at(&merging->plan.lines, i, sizeof(*line));

		if (is_shown(line->field))
			*(const struct merge_line **)list_push(
				&merging->lines, sizeof(void *), &merging->view.arena) = line;
	}
	if (merging->at >= merging->lines.count)
		merging->at = 0;
}

static bool
make_plan(struct merging *merging, struct error *error)
{
	struct session *session = merging->view.session;
	const struct merge_request request = { merging->keep, merging->other,
		&merging->choices, 0, 0 };

	arena_release(&merging->view.arena);
	merging->lines = (struct list){ 0 };
	merging->is_there = merge_plan(session->book, &request, session->today,
		&merging->view.arena, &merging->plan, error);
	if (merging->is_there)
		show_lines(merging);
	return merging->is_there;
}

/* A contact that went away meanwhile ends nothing: it is said, and Esc leaves. */
static bool
load(struct view *view, struct error *error)
{
	struct merging *merging = (struct merging *)view;

	if (make_plan(merging, error))
		return true;
	if (error->kind != ERROR_NOT_FOUND && error->kind != ERROR_REFUSED)
		return false;
	error_release(error);
	return true;
}

/* ------ choosing ------ */

/* Takes back what was chosen for the field. */
static void
forget_choice(struct merging *merging, const char *name)
{
	struct list kept = { 0 };
	size_t length = strlen(name);

	for (size_t i = 0; i < merging->choices.count; i++) {
		const char *choice = list_text(&merging->choices, i);

		if (strncmp(choice, name, length) != 0 || choice[length] != '=')
			list_push_text(&kept, choice, &merging->own);
	}
	merging->choices = kept;
}

static struct answer
choose(struct merging *merging, const char *side)
{
	const struct merge_line *line = line_here(merging);

	merging->said = "";
	if (!line)
		return answer_make(ANSWER_DRAW);
	if (!line->can_be_chosen) {
		merging->said = line->taken == MERGE_TAKEN_SAME
			? "both say the same"
			: "this follows a rule: nothing is to be chosen";
		return answer_make(ANSWER_DRAW);
	}
	forget_choice(merging, line->field->name);
	if (*side)
		list_push_text(&merging->choices,
			arena_format(&merging->own, "%s=%s", line->field->name, side), &merging->own);
	return answer_make(ANSWER_LOAD);
}

static struct answer
choose_keep(struct merging *merging)
{
	return choose(merging, "keep");
}

static struct answer
choose_other(struct merging *merging)
{
	return choose(merging, "other");
}

static struct answer
choose_rule(struct merging *merging)
{
	return choose(merging, "");
}

/* What was chosen was about the other order. */
static struct answer
swap(struct merging *merging)
{
	const char *keep = merging->keep;

	merging->keep = merging->other;
	merging->other = keep;
	merging->choices = (struct list){ 0 };
	merging->said = "";
	return answer_make(ANSWER_LOAD);
}

/* What was chosen to be merged is chosen no more, as one of them will be gone. */
static struct answer
save(struct merging *merging)
{
	const struct merge_plan *plan = &merging->plan;

	if (!merging->is_there)
		return answer_make(ANSWER_DRAW);
	text_cut(&merging->line, 0);
	text_add_format(&merging->line, "merge %s %s --yes", merging->keep, merging->other);
	for (size_t i = 0; i < merging->choices.count; i++)
		text_add_format(&merging->line, " --take %s", list_text(&merging->choices, i));
	text_add_format(&merging->line,
		" --if-version %" PRIu32 " --if-other-version %" PRIu32, plan->keep.version,
		plan->other.version);
	marks_remove(&merging->view.session->marks, plan->keep.id);
	marks_remove(&merging->view.session->marks, plan->other.id);
	return answer_line(ANSWER_LAST, merging->line.bytes);
}

static struct answer
go_back(struct merging *merging)
{
	(void)merging;
	return answer_make(ANSWER_BACK);
}

static struct answer
go(struct merging *merging, int rows)
{
	int64_t last = (int64_t)merging->lines.count - 1;
	int64_t at = (int64_t)merging->at + rows;

	if (at > last)
		at = last;
	merging->at = at < 0 ? 0 : (size_t)at;
	merging->said = "";
	return answer_make(ANSWER_DRAW);
}

struct merging_verb {
	const char *name, *argument;
	struct answer (*act)(struct merging *merging);
};

static const struct merging_verb verbs[] = {
	{ "take", "keep", choose_keep },
	{ "take", "other", choose_other },
	{ "take", "both", choose_rule },
	{ "order", "reverse", swap },
	{ "save", "", save },
	{ "back", "", go_back },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct merging *merging = (struct merging *)view;
	struct stride stride = stride_of(verb, view->area.rows);

	if (stride.is_one)
		return go(merging, stride.rows);
	for (const struct merging_verb *row = verbs; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->act(merging);
	return answer_make(ANSWER_PASS);
}

static struct answer
failed(struct view *view, const struct error *error)
{
	struct merging *merging = (struct merging *)view;

	merging->said = arena_copy(&merging->own, error->message);
	return answer_make(ANSWER_DRAW);
}

static void
title(const struct view *view, struct text *text)
{
	const struct merging *merging = (const struct merging *)view;

	text_add(text, "Merge");
	if (merging->is_there)
		text_add_format(
			text, " %s into %s", merging->plan.other.name, merging->plan.keep.name);
}

static void
close(struct view *view)
{
	struct merging *merging = (struct merging *)view;

	text_release(&merging->line);
	arena_release(&merging->own);
	view_release(view);
}

static const struct view_type merging_type = {
	.name = "merge",
	.place = VIEW_BOX,
	.fit = merging_fit,
	.load = load,
	.draw = merging_draw,
	.title = title,
	.act = act,
	.failed = failed,
	.close = close,
};

/* ------ making ------ */

struct view *
merging_view_new(
	struct session *session, const char *keep, const char *other, struct error *error)
{
	struct merging *merging = view_alloc(sizeof(*merging), &merging_type, session);

	merging->line = (struct text)TEXT_INIT;
	merging->said = "";
	merging->keep = arena_copy(&merging->own, keep);
	merging->other = arena_copy(&merging->own, other);
	if (make_plan(merging, error)) {
		merging->keep = id_show(merging->plan.keep.id, &merging->own);
		merging->other = id_show(merging->plan.other.id, &merging->own);
		return &merging->view;
	}
	close(&merging->view);
	return NULL;
}

static bool
find_both(struct session *session, const struct list *ids, struct contact *both,
	struct arena *arena, struct error *error)
{
	for (size_t i = 0; i < 2; i++) {
		struct id id = *(struct id *)list_at(ids, i, sizeof(id));

		if (!find_contact(session->book, id_show(id, arena), session->today, arena,
				&both[i], error))
			return false;
	}
	return true;
}

struct view *
merging_view_of(struct session *session, const struct list *ids, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct contact both[2];
	struct view *view = NULL;

	if (find_both(session, ids, both, &arena, error)) {
		bool is_second = duplicate_compare_worth(&both[0], &both[1]) > 0;

		view = merging_view_new(session, id_show(both[is_second].id, &arena),
			id_show(both[!is_second].id, &arena), error);
	}
	arena_release(&arena);
	return view;
}
