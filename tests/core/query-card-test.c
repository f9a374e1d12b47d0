#include "tests/core/query-sample.h"

/* The card of a contact: only what FIELD_CARD carries. */
static struct contact
card_of(struct contact contact)
{
	struct contact card = contact_make(contact.stage);

	for (const struct field *field = contact_fields; field->name; field++) {
		const struct field *next = field + 1;
		bool is_whole = next->name && next->offset > field->offset;

		if (!(field->uses & FIELD_CARD) || !is_whole)
			continue;
		memcpy(field_of(field, &card), field_value(field, &contact),
			next->offset - field->offset);
	}
	card.next_due = contact.next_due;
	card.quiet_days = contact.quiet_days;
	return card;
}

/* What the cards of Sarah and Bob say: yes, no, or ? when the record is needed. */
static const struct card_case {
	const char *query;
	const char *verdicts;
} card_cases[] = {
	{ "", "yy" },
	{ "stage:active", "yn" },
	{ "-stage:active", "ny" },
	{ "tag:vip score>6 revenue>=10000 quiet>=30d due<7d", "yn" },
	{ "has:due", "yn" },
	{ "orders=0", "ny" },
	{ "sarah", "y?" },
	{ "bo", "?y" },
	{ "cafe", "y?" },
	{ "-sarah", "n?" },
	{ "spreadsheet", "??" },
	{ "sarah stage:active", "yn" },
	{ "sarah chen", "y?" },
	{ "sarah spreadsheet", "??" },
	{ "stage:new spreadsheet", "n?" },
	{ "spreadsheet stage:new", "n?" },
	{ "email:example", "??" },
	{ "-email:example", "??" },
	{ "email:example stage:new", "n?" },
	{ "has:email", "??" },
	{ "has:email,due", "y?" },
	{ "-has:email,due", "n?" },
	{ "archived:yes", "nn" },
	{ 0 },
};

static void
test_cards(void)
{
	static const char letters[] = {
		[QUERY_NO] = 'n', [QUERY_YES] = 'y', [QUERY_UNKNOWN] = '?'
	};

	for (const struct card_case *row = card_cases; row->query; row++) {
		const struct query *query = parsed(row->query, NULL);
		struct contact known = card_of(sarah()), unknown = card_of(stranger());

		test_is_ok = true;
		CHECK_TEXT(arena_format(&arena, "%c%c", letters[query_judge_card(query, &known)],
					   letters[query_judge_card(query, &unknown)]),
			row->verdicts);
		test_result(arena_format(&arena, "the cards answer '%s'", row->query));
	}
}

TEST(a_card_is_never_surer_than_the_record)
{
	struct contact contacts[] = { sarah(), stranger() };

	for (const struct find_case *row = find_cases; row->query; row++) {
		const struct query *query = parsed(row->query, NULL);

		for (size_t i = 0; i < 2; i++) {
			struct contact card = card_of(contacts[i]);
			enum query_verdict verdict = query_judge_card(query, &card);
			bool matches = query_matches(query, &contacts[i]);

			CHECK(verdict == QUERY_UNKNOWN || (verdict == QUERY_YES) == matches);
		}
	}
}

int
main(void)
{
	test_cards();
	RUN(a_card_is_never_surer_than_the_record);
	arena_release(&arena);
	return test_end();
}
