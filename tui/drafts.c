#include "tui/views.h"

#include "command/remains.h"
#include "tui/draft.h"

/*
 * The notes that an earlier sitting left unfinished, offered at the start.
 */
enum { WIDEST = 72, NAME_COLUMNS = 20, BORDER = 1, PADDING = 1 };

/* A draft of somebody in this book. */
struct offer {
	const struct draft_found *found;
	const char *contacts; /* as a line names them */
	const char *name;
};

struct drafts {
	struct view view;
	struct list offers; /* of struct offer */
	size_t at;
	bool is_asked; /* whether to throw it away */
	struct text line;
};

static struct drafts *
drafts_of(struct view *view)
{
	return (struct drafts *)view;
}

static struct offer *
offer_at(const struct drafts *drafts, size_t index)
{
	return list_at(&drafts->offers, index, sizeof(struct offer));
}

/* ------ drawing ------ */

static struct area
fit(const struct view *view, struct area area)
{
	const struct drafts *drafts = (const struct drafts *)view;
	int rows = (int)drafts->offers.count + 2 * BORDER;

	return (struct area){ 0, 0, rows < area.rows ? rows : area.rows,
		area.columns < WIDEST ? area.columns : WIDEST };
}

static void
draw_offer(const struct drafts *drafts, struct canvas *canvas, struct area row,
	const struct offer *offer)
{
	bool is_here = offer == offer_at(drafts, drafts->at);
	int name = row.columns / 3 < NAME_COLUMNS ? row.columns / 3 : NAME_COLUMNS;
	struct area inner = { row.row, row.column + PADDING, 1, row.columns - 2 * PADDING };

	canvas_draw_fitted(canvas, inner.row, inner.column, name, offer->name, STYLE_STRONG);
	canvas_draw_fitted(canvas, inner.row, inner.column + name + 1,
		inner.columns - name - 1, offer->found->text, STYLE_DIM);
	if (is_here)
		canvas_restyle(canvas, row, STYLE_SELECTED);
}

static void
draw(const struct view *view, struct canvas *canvas)
{
	const struct drafts *drafts = (const struct drafts *)view;
	struct area inner = area_inner(view->area, BORDER);
	size_t room = inner.rows > 0 ? (size_t)inner.rows : 1;
	size_t first = drafts->at < room ? 0 : drafts->at - room + 1;

	canvas_box(canvas, view->area, STYLE_LINE);
	canvas_draw(canvas, view->area.row, view->area.column + 2,
		" Notes that were left open ", STYLE_STRONG);
	for (size_t i = 0; i < room && first + i < drafts->offers.count; i++)
		draw_offer(drafts, canvas,
			(struct area){ inner.row + (int)i, inner.column, 1, inner.columns },
			offer_at(drafts, first + i));
}

/* ------ what it is told ------ */

static struct answer
go(struct drafts *drafts, const char *where)
{
	size_t count = drafts->offers.count;

	if (*where == 'd' && drafts->at + 1 < count)
		drafts->at++;
	else if (*where == 'u' && drafts->at > 0)
		drafts->at--;
	return answer_make(ANSWER_DRAW);
}

static void
take_out(struct drafts *drafts)
{
	struct list left = { 0 };

	for (size_t i = 0; i < drafts->offers.count; i++)
		if (i != drafts->at)
			*(struct offer *)list_push(&left, sizeof(struct offer), &drafts->view.arena) =
				*offer_at(drafts, i);
	drafts->offers = left;
	if (drafts->at > 0 && drafts->at == left.count)
		drafts->at--;
}

/* Nothing brings it back, so the key is asked for twice. */
static struct answer
throw_away(struct drafts *drafts)
{
	const struct offer *offer = offer_at(drafts, drafts->at);
	struct draft draft;

	if (!drafts->is_asked) {
		drafts->is_asked = true;
		text_cut(&drafts->line, 0);
		text_add_format(&drafts->line, "The same key again throws the note for %s away.",
			offer->name);
		return answer_line(ANSWER_SAY, drafts->line.bytes);
	}
	drafts->is_asked = false;
	draft_begin(&draft, &drafts->view.session->surroundings->paths, offer->found->name);
	draft_remove(&draft);
	draft_release(&draft);
	take_out(drafts);
	return answer_make(drafts->offers.count > 0 ? ANSWER_LOAD : ANSWER_BACK);
}

static struct answer
take_up(struct drafts *drafts)
{
	text_cut(&drafts->line, 0);
	text_add_format(&drafts->line, "write %s", offer_at(drafts, drafts->at)->contacts);
	return answer_line(ANSWER_LAST, drafts->line.bytes);
}

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct drafts *drafts = drafts_of(view);

	if (verb_is(verb, "rub", "right"))
		return throw_away(drafts);
	drafts->is_asked = false;
	if (verb_is(verb, "go", "down") || verb_is(verb, "go", "up"))
		return go(drafts, verb->argument);
	if (verb_is(verb, "accept", ""))
		return take_up(drafts);
	if (verb_is(verb, "back", ""))
		return answer_line(ANSWER_BACK,
			"The drafts are kept; a long note for the contact goes on with its own.");
	return answer_make(ANSWER_PASS);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct drafts *drafts = drafts_of(view);
	struct area inner = area_inner(view->area, BORDER);
	int index = mouse->row - inner.row;

	if (mouse->act != MOUSE_PRESS || index < 0 || (size_t)index >= drafts->offers.count ||
		drafts->offers.count > (size_t)inner.rows)
		return answer_make(ANSWER_PASS);
	drafts->at = (size_t)index;
	drafts->is_asked = false;
	return mouse->clicks > 1 ? take_up(drafts) : answer_make(ANSWER_DRAW);
}

static void
close_drafts(struct view *view)
{
	text_release(&drafts_of(view)->line);
	view_release(view);
}

static const struct view_type type = {
	.name = "drafts",
	.place = VIEW_BOX,
	.fit = fit,
	.draw = draw,
	.act = act,
	.mouse = mouse,
	.close = close_drafts,
};

/* ------ making it ------ */

/* The contacts as a line names them. */
static const char *
words_of(const struct list *ids, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < ids->count; i++)
		text_add_format(&text, "%s%s", i > 0 ? "," : "",
			id_show(*(struct id *)list_at(ids, i, sizeof(struct id)), arena));
	return text_take(&text, arena);
}

/* Drafts of contacts that are not in this book are left to another sitting. */
static void
offer(struct drafts *drafts, const struct draft_found *found)
{
	struct arena *arena = &drafts->view.arena;
	struct error error = ERROR_INIT;
	struct subject subject;
	struct offer one = { .found = found, .contacts = words_of(&found->contacts, arena) };

	if (subject_read(&subject, drafts->view.session, one.contacts, arena, &error)) {
		one.name = subject.name;
		*(struct offer *)list_push(&drafts->offers, sizeof(one), arena) = one;
	}
	error_release(&error);
}

struct view *
drafts_view_new(struct session *session)
{
	struct drafts *drafts = view_alloc(sizeof(*drafts), &type, session);
	struct arena *arena = &drafts->view.arena;
	struct error error = ERROR_INIT;
	struct list found;

	/* Whoever erased somebody may have been killed before he came to the drafts. */
	remains_drop_drafts(session->book, &session->surroundings->paths, &error);
	error_release(&error);
	found = draft_find_all(&session->surroundings->paths, arena);
	drafts->line = (struct text)TEXT_INIT;
	for (size_t i = 0; i < found.count; i++)
		offer(drafts, list_at(&found, i, sizeof(struct draft_found)));
	if (drafts->offers.count > 0)
		return &drafts->view;
	close_drafts(&drafts->view);
	return NULL;
}
