#include "tui/session.h"

#include <string.h>

#include "command/run.h"

static struct query_context
context_of(const struct session *session, struct arena *arena)
{
	return (struct query_context){ session->today, session->settings, arena };
}

bool
session_filter(struct session *session, const char *typed, struct error *error)
{
	struct arena arena = ARENA_INIT;
	const struct query_context context = context_of(session, &arena);
	const struct query *query = query_parse_line(typed, &context, error);
	struct text kept = TEXT_INIT;

	if (!query) {
		arena_release(&arena);
		return false;
	}
	text_add(&kept, typed);
	text_release(&session->filter);
	arena_release(&session->query_arena);
	session->filter = kept;
	session->query = query;
	session->query_arena = arena;
	return true;
}

bool
session_show_view(
	struct session *session, const char *name, const char *query, struct error *error)
{
	if (!session_filter(session, query, error))
		return false;
	text_cut(&session->view_name, 0);
	text_add(&session->view_name, name);
	text_cut(&session->view_query, 0);
	text_add(&session->view_query, query);
	return true;
}

void
session_tell_filter(const struct session *session, struct text *text)
{
	if (session->filter.length == 0)
		return;
	text_add(text, " · ");
	if (strcmp(session->filter.bytes, session->view_query.bytes) == 0)
		text_add_format(text, "%s: ", session->view_name.bytes);
	text_add(text, session->filter.bytes);
}

bool
session_look_at_clock(struct session *session)
{
	struct error error = ERROR_INIT;
	struct clock clock;

	if (!clock_read(session->surroundings->now, &clock, &error)) {
		error_release(&error);
		return false;
	}
	session->now = clock.now;
	if (date_compare(session->today, clock.today) == 0)
		return false;
	session->today = clock.today;
	/* A query that could be read yesterday can be read today. */
	session_filter(session, arena_copy(&session->arena, session->filter.bytes), &error);
	error_release(&error);
	return true;
}

void
session_begin(struct session *session, struct book *book,
	const struct surroundings *surroundings, struct list *warnings)
{
	*session = (struct session){
		.book = book,
		.settings = book->settings,
		.surroundings = surroundings,
		.charset = surroundings->is_utf8 ? CANVAS_UNICODE : CANVAS_ASCII,
		.filter = TEXT_INIT,
		.view_name = TEXT_INIT,
		.view_query = TEXT_INIT,
	};
	book->sitting = &session->sitting;
	session->who = run_who(surroundings, book->settings, &session->arena);
	session->keymap = keymap_make(&book->settings->keys, &session->arena, warnings);
	session_look_at_clock(session);
}

void
session_release(struct session *session)
{
	session->book->sitting = NULL;
	sitting_release(&session->sitting);
	marks_clear(&session->marks);
	text_release(&session->filter);
	text_release(&session->view_name);
	text_release(&session->view_query);
	arena_release(&session->query_arena);
	arena_release(&session->arena);
}
