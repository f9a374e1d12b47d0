#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "editor", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "editor",
	.place = VIEW_MAIN,
	.draw = draw,
	.close = view_release,
};

struct view *
editor_view_new(struct session *session, const struct subject *subject)
{
	(void)subject;
	return view_alloc(sizeof(struct view), &type, session);
}
