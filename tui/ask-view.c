#include "tui/ask-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "book/saved.h"
#include "format/human.h"

/* So many contacts are looked at while somebody waits for the menu. */
enum { LOOK_AT = 20000 };

/* "12 contacts", or "12+ contacts" when not all were looked at. */
static const char *
count_text(const struct saved *saved, struct arena *arena)
{
	if (!saved->has_more)
		return human_count(saved->count, "contact", "contacts", arena);
	return arena_format(arena, "%s+ contacts", human_number(saved->count, arena));
}

/* How many columns the widest count takes. */
static size_t
width_of_counts(const struct list *views, struct arena *arena)
{
	size_t width = 0;

	for (size_t i = 0; i < views->count; i++) {
		const struct saved *saved = list_at(views, i, sizeof(*saved));
		size_t columns = utf8_columns(count_text(saved, arena));

		width = columns > width ? columns : width;
	}
	return width;
}

static void
add_view(
	struct asking *asking, struct list *items, const struct saved *saved, size_t width)
{
	struct arena *arena = &asking->arena;
	const char *count = count_text(saved, arena);

	ask_item(asking, items,
		(struct menu_item){
			.key = saved->place <= SAVED_VIEW_KEYS
				? arena_format(arena, "%d", (int)saved->place)
				: "",
			.label = saved->view.name,
			.remark = arena_format(arena, "%*s  %s", (int)width, count,
				*saved->problem ? saved->problem : saved->view.query),
			.line = arena_format(arena, "view %d", (int)saved->place),
		});
}

static struct view *
ask_which(struct asking *asking)
{
	struct session *session = asking->session;
	struct arena *arena = &asking->arena;
	struct list views = { 0 }, items = { 0 };
	size_t width;

	if (!saved_list(session->book, arena, &views, asking->error) ||
		!saved_count(session->book, session->today, LOOK_AT, &views, asking->error))
		return NULL;
	if (views.count == 0) {
		fail(asking->error, ERROR_USAGE,
			"no view is saved yet; filter with / and save that with gs");
		return NULL;
	}
	ask_item(asking, &items, (struct menu_item){ "0", "Everything", "", "view 0" });
	width = width_of_counts(&views, arena);
	for (size_t i = 0; i < views.count; i++)
		add_view(asking, &items, list_at(&views, i, sizeof(struct saved)), width);
	return menu_view_new(session, "Saved views", &items);
}

static struct view *
ask_name(struct asking *asking)
{
	const char *filter = asking->session->filter.bytes;
	struct prompt_request request = {
		.label = "Save this filter as: ",
		.before = "view save ",
		.quoting = PROMPT_WORD,
		.completes = "view",
	};

	if (!*filter) {
		fail(asking->error, ERROR_USAGE,
			"nothing is filtered here that could be saved; / filters");
		return NULL;
	}
	request.after = arena_format(&asking->arena, " %s", filter);
	return prompt_view_new(asking->session, &request);
}

struct view *
ask_view(struct asking *asking)
{
	return strcmp(asking->target, "save") == 0 ? ask_name(asking) : ask_which(asking);
}
