#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "help", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "help",
	.place = VIEW_BOX,
	.draw = draw,
	.close = view_release,
};

struct view *
help_view_new(struct session *session, const char *view_name)
{
	(void)view_name;
	return view_alloc(sizeof(struct view), &type, session);
}
