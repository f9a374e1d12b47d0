#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "ask", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "prompt",
	.place = VIEW_LINE,
	.draw = draw,
	.close = view_release,
};

struct view *
ask_view_new(struct session *session, const char *line, const struct subject *subject,
	struct error *error)
{
	(void)line;
	(void)subject;
	(void)error;
	return view_alloc(sizeof(struct view), &type, session);
}
