#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "form", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "form",
	.place = VIEW_BOX,
	.draw = draw,
	.close = view_release,
};

struct view *
form_view_new(struct session *session, const char *command, const struct subject *subject,
	struct error *error)
{
	(void)command;
	(void)subject;
	(void)error;
	return view_alloc(sizeof(struct view), &type, session);
}
