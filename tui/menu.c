#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "menu", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "menu",
	.place = VIEW_BOX,
	.draw = draw,
	.close = view_release,
};

struct view *
menu_view_new(struct session *session, const char *title, const struct list *items)
{
	(void)title;
	(void)items;
	return view_alloc(sizeof(struct view), &type, session);
}
