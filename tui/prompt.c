#include "tui/views.h"

static void
draw(const struct view *view, struct canvas *canvas)
{
	canvas_draw(canvas, view->area.row, view->area.column, "prompt", STYLE_NORMAL);
}

static const struct view_type type = {
	.name = "prompt",
	.place = VIEW_LINE,
	.draw = draw,
	.close = view_release,
};

struct view *
prompt_view_new(struct session *session, const struct prompt_request *request)
{
	(void)request;
	return view_alloc(sizeof(struct view), &type, session);
}
