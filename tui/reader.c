#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "text", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "help",
	.place = VIEW_BOX,
	.draw = draw,
	.close = view_release,
};

struct view *
text_view_new(struct session *session, const char *title, const char *text)
{
	(void)title;
	(void)text;
	return view_alloc(sizeof(struct view), &type, session);
}
