#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "contact", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "contact",
	.place = VIEW_SIDE,
	.draw = draw,
	.close = view_release,
};

struct view *
contact_view_new(struct session *session)
{
	return view_alloc(sizeof(struct view), &type, session);
}
