#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "core/query.h"
#include "tests/core/query-sample.h"

enum { CONTACTS = 2 };

/* The contact as lists have it: what is not on the card is not there. */
static struct contact
card_of(struct contact contact)
{
	for (const struct field *field = contact_fields; field->name; field++)
		if (!(field->uses & (FIELD_CARD | FIELD_DERIVED | FIELD_KEYED)) &&
			field->kind == FIELD_PROSE)
			*(const char **)field_of(field, &contact) = "";
	return contact;
}

/* A card may leave it open, but what it says is so. */
static void
check_contact(const struct query *query, struct contact contact)
{
	struct contact card = card_of(contact);
	enum query_verdict verdict = query_judge_card(query, &card);
	bool matches = query_matches(query, &contact);

	MUST(verdict != QUERY_YES || matches);
	MUST(verdict != QUERY_NO || !matches);
	MUST(!query_is_empty(query) || matches == !contact.archived);
}

/* A query of words is the same when it was kept as one line. */
static void
check_kept(const char *line, const struct query_context *context)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	struct contact contacts[CONTACTS] = { sarah(), stranger() };
	const struct query *query, *kept;

	list_push_text(&words, line, context->arena);
	query = query_parse(&words, context, &error);
	kept = query_parse_line(query_join(&words, context->arena), context, &error);
	MUST(!query == !kept);
	for (size_t i = 0; query && i < CONTACTS; i++)
		MUST(query_matches(query, &contacts[i]) == query_matches(kept, &contacts[i]));
	error_release(&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct error error = ERROR_INIT;
	const char *line = fuzz_string(bytes, size, &arena);
	struct settings settings = settings_with_rate();
	struct query_context context = { day("2026-02-11"), &settings, &arena };
	const struct query *query = query_parse_line(line, &context, &error);

	if (query) {
		check_contact(query, sarah());
		check_contact(query, stranger());
	} else {
		MUST(error.message[0]);
	}
	check_kept(line, &context);
	error_release(&error);
	arena_release(&arena);
	return 0;
}
