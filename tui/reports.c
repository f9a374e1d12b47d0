#include "tui/reports-parts.h"

#include <string.h>

#include "tui/stride.h"

enum { WHEEL_ROWS = 3 };

static struct report_view *
report_of(struct view *view)
{
	return (struct report_view *)view;
}

/* ------ loading ------ */

static bool
is_contact(const struct report_view *report, size_t line)
{
	return !id_is_none(sheet_contact(report_view_line(report, line)));
}

static size_t
last_top(const struct report_view *report)
{
	size_t height = report_view_height(report);
	size_t count = report->sheet.lines.count;

	return count > height ? count - height : 0;
}

/* The line of the contact that had the cursor, else the first one of any contact. */
static void
settle_cursor(struct report_view *report, struct id contact)
{
	size_t count = report->sheet.lines.count;
	size_t first = count, found = count;

	for (size_t i = count; i-- > 0;) {
		if (!is_contact(report, i))
			continue;
		first = i;
		if (id_compare(sheet_contact(report_view_line(report, i)), contact) == 0)
			found = i;
	}
	report->at = found < count ? found : first;
	if (report->top > last_top(report))
		report->top = last_top(report);
}

static struct id
contact_here(const struct report_view *report)
{
	if (report->at >= report->sheet.lines.count)
		return (struct id){ 0 };
	return sheet_contact(report_view_line(report, report->at));
}

static bool
load(struct view *view, struct error *error)
{
	struct report_view *report = report_of(view);
	enum basis_change change = basis_renew(&report->basis, view->session, error);
	struct id here = contact_here(report);
	bool is_same = change == BASIS_SAME && report->is_made &&
		report->sheet.columns == view->area.columns;

	if (change == BASIS_UNKNOWN)
		return false;
	if (is_same)
		return true;
	report->is_made = report_view_make(report, error);
	settle_cursor(report, here);
	return report->is_made;
}

/* ------ moving ------ */

static void
set_cursor(struct report_view *report, size_t line)
{
	report->at = line;
	report->view.session->contact = contact_here(report);
}

static void
set_top(struct report_view *report, int64_t top)
{
	int64_t last = (int64_t)last_top(report);

	if (top > last)
		top = last;
	report->top = top > 0 ? (size_t)top : 0;
}

/* The line of a contact that stands that many such lines away, or the last one on the
 * way. */
static size_t
contact_away(const struct report_view *report, int rows)
{
	size_t found = report->at, count = report->sheet.lines.count;
	int step = rows < 0 ? -1 : 1;

	for (size_t i = report->at; rows != 0;) {
		i += (size_t)step;
		if (i >= count)
			break;
		if (!is_contact(report, i))
			continue;
		found = i;
		rows -= step;
	}
	return found;
}

static void
show_cursor(struct report_view *report)
{
	size_t height = report_view_height(report);

	if (report->at < report->top)
		set_top(report, (int64_t)report->at);
	if (report->at >= report->top + height)
		set_top(report, (int64_t)(report->at - height + 1));
}

/* From contact to contact; where there is none any more, the sheet goes by. */
static struct answer
go(struct report_view *report, int rows)
{
	size_t found =
		report->at < report->sheet.lines.count ? contact_away(report, rows) : report->at;
	bool is_end = rows <= -STRIDE_TO_END || rows >= STRIDE_TO_END;

	if (found == report->at || is_end)
		set_top(report, (int64_t)report->top + rows);
	if (found != report->at) {
		set_cursor(report, found);
		if (!is_end)
			show_cursor(report);
	}
	return answer_make(ANSWER_DRAW);
}

static struct answer
scroll(struct report_view *report, int rows)
{
	set_top(report, (int64_t)report->top + rows);
	return answer_make(ANSWER_DRAW);
}

/* ------ another report ------ */

static struct answer
show(struct report_view *report, enum report_kind kind)
{
	report->kind = kind;
	report->is_made = false;
	report->top = 0;
	report->at = report->sheet.lines.count;
	return answer_make(ANSWER_LOAD);
}

static struct answer
turn(struct report_view *report, const char *argument)
{
	int step = strcmp(argument, "previous") == 0 ? REPORT_KINDS - 1 : 1;

	return show(report, (report->kind + (unsigned)step) % REPORT_KINDS);
}

static struct answer
turn_to_end(struct report_view *report, const char *argument)
{
	if (strcmp(argument, "begin") == 0)
		return show(report, 0);
	if (strcmp(argument, "end") == 0)
		return show(report, REPORT_KINDS - 1);
	return answer_make(ANSWER_PASS);
}

/* ------ another month ------ */

static struct answer
show_month(struct report_view *report, struct month month)
{
	struct month now = date_month(report->view.session->today);

	if (!report_view_has_months(report))
		return answer_line(ANSWER_SAY, "this report is of no month");
	if (month.index > now.index)
		return answer_line(ANSWER_SAY, "that month is still to come");
	report->month = month;
	report->is_made = false;
	return answer_make(ANSWER_LOAD);
}

static struct answer
turn_month(struct report_view *report, const char *argument)
{
	struct month month = report->month;
	struct error error = ERROR_INIT;

	if (strcmp(argument, "next") == 0) {
		month.index++;
	} else if (strcmp(argument, "previous") == 0) {
		month.index--;
	} else if (!month_parse(span_of(argument), &month, &error)) {
		text_cut(&report->said, 0);
		text_add(&report->said, error.message);
		error_release(&error);
		return answer_line(ANSWER_FAIL, report->said.bytes);
	}
	return show_month(report, month);
}

/* ------ answering ------ */

static struct answer
open_here(struct report_view *report, const char *argument)
{
	(void)argument;
	if (id_is_none(contact_here(report)))
		return answer_line(ANSWER_FAIL, "nobody is selected");
	report->view.session->contact = contact_here(report);
	return answer_make(ANSWER_PASS);
}

static struct answer
find(struct report_view *report, const char *argument)
{
	return go(report, strcmp(argument, "next") == 0 ? 1 : -1);
}

static struct answer
select_one(struct report_view *report, const char *argument)
{
	struct id here = contact_here(report);

	if (id_is_none(here) || strcmp(argument, "one") != 0)
		return answer_make(ANSWER_DRAW);
	marks_toggle(&report->view.session->marks, here);
	return go(report, 1);
}

struct report_verb {
	const char *name;
	struct answer (*act)(struct report_view *report, const char *argument);
};

static const struct report_verb report_verbs[] = {
	{ "pane", turn },
	{ "focus", turn },
	{ "go", turn_to_end },
	{ "month", turn_month },
	{ "found", find },
	{ "select", select_one },
	{ "open", open_here },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct report_view *report = report_of(view);
	struct stride stride = stride_of(verb, (int)report_view_height(report));

	if (stride.is_one)
		return go(report, stride.rows);
	for (const struct report_verb *row = report_verbs; row->name; row++)
		if (strcmp(row->name, verb->name) == 0)
			return row->act(report, verb->argument);
	return answer_make(ANSWER_PASS);
}

static struct answer
press(struct report_view *report, const struct mouse *mouse)
{
	int row = mouse->row - report->view.area.row;
	int above = report->view.area.rows - (int)report_view_height(report);
	enum report_kind tab =
		report_view_tab_at(report, mouse->column - report->view.area.column);
	size_t line = report->top + (size_t)(row - above);

	if (row == 0 && tab < REPORT_KINDS)
		return show(report, tab);
	if (row < above || line >= report->sheet.lines.count || !is_contact(report, line))
		return answer_make(ANSWER_DRAW);
	set_cursor(report, line);
	return mouse->clicks == 2 ? answer_line(ANSWER_RUN, "open")
							  : answer_make(ANSWER_DRAW);
}

static struct answer
mouse_act(struct view *view, const struct mouse *mouse)
{
	struct report_view *report = report_of(view);

	if (mouse->act == MOUSE_WHEEL_DOWN)
		return scroll(report, WHEEL_ROWS);
	if (mouse->act == MOUSE_WHEEL_UP)
		return scroll(report, -WHEEL_ROWS);
	if (mouse->act == MOUSE_PRESS && mouse->button == MOUSE_LEFT)
		return press(report, mouse);
	return answer_make(ANSWER_DRAW);
}

/* A line of what is due is about that follow-up. */
static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct report_view *report = (const struct report_view *)view;
	struct id here = contact_here(report);
	const struct sheet_line *line =
		id_is_none(here) ? NULL : report_view_line(report, report->at);

	subject_of(subject, view->session, here, line ? sheet_name(line) : "", arena);
	if (line && line->table->fields == due_fields && view->session->marks.count == 0)
		subject->follow_up =
			arena_copy(arena, ((const struct due *)sheet_record(line))->id);
}

static void
close(struct view *view)
{
	struct report_view *report = report_of(view);

	basis_release(&report->basis);
	text_release(&report->said);
	view_release(view);
}

static const struct view_type type = {
	.name = "report",
	.place = VIEW_MAIN,
	.load = load,
	.draw = report_view_draw,
	.title = report_view_title,
	.act = act,
	.mouse = mouse_act,
	.subject = subject,
	.close = close,
};

struct view *
report_view_new(struct session *session)
{
	struct report_view *report = view_alloc(sizeof(*report), &type, session);

	report->basis = basis_make();
	report->said = (struct text)TEXT_INIT;
	report->month = date_month(session->today);
	return &report->view;
}
