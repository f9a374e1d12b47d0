#include "book/export-formats.h"
#include "book/view.h"
#include "format/html-pages.h"

#include <string.h>

/* The text goes out as a whole: a page is small. */
static bool
pass_on(
	const struct export_request *request, struct text *text, bool ok, struct error *error)
{
	ok = ok &&
		request->write(span_make(text->bytes, text->length), request->context, error);
	text_release(text);
	return ok;
}

static void
hide_cards(const struct list *columns, struct arena *arena)
{
	for (size_t i = 0; i < columns->count; i++) {
		const struct board_column *column = list_at(columns, i, sizeof(*column));

		for (size_t k = 0; k < column->cards.count; k++)
			contact_hide(list_at(&column->cards, k, sizeof(struct contact)), arena);
	}
}

static void
hide_dossier(struct dossier *dossier, const struct list *rules, struct arena *arena)
{
	contact_hide(&dossier->contact, arena);
	for (size_t i = 0; i < dossier->timeline.count; i++)
		field_hide(interaction_fields,
			list_at(&dossier->timeline, i, sizeof(struct interaction)));
	for (size_t i = 0; i < dossier->follow_ups.count; i++) {
		struct due *due = list_at(&dossier->follow_ups, i, sizeof(*due));

		*due = due_anonymous(due, rules, arena);
	}
}

static bool
write_board(struct book *book, const struct export_request *request, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct query_context context = { request->today, book->settings, &arena };
	const struct query *query =
		request->query ? request->query : query_parse_line("", &context, error);
	struct list columns = { 0 };
	struct text text = TEXT_INIT;
	bool ok = query &&
		view_board(book, query, request->today, request->cards, &arena, &columns, error);

	if (ok && request->names == EXPORT_ANONYMOUS)
		hide_cards(&columns, &arena);
	if (ok)
		html_write_board(&text, &columns, book->settings, request->today,
			request->names == EXPORT_ANONYMOUS ? "" : request->words);
	ok = pass_on(request, &text, ok, error);
	arena_release(&arena);
	return ok;
}

static bool
write_contact(
	struct book *book, const struct export_request *request, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct dossier dossier;
	struct text text = TEXT_INIT;
	bool ok =
		view_dossier(book, request->contact, request->today, &arena, &dossier, error);

	if (ok && request->names == EXPORT_ANONYMOUS)
		hide_dossier(&dossier, &book->settings->rules, &arena);
	if (ok)
		html_write_dossier(&text, &dossier, book->settings, request->today);
	ok = pass_on(request, &text, ok, error);
	arena_release(&arena);
	return ok;
}

bool
export_html(struct book *book, const struct export_request *request, struct error *error)
{
	return strcmp(request->part, "contact") == 0 ? write_contact(book, request, error)
												 : write_board(book, request, error);
}
