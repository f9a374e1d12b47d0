#include "core/query.h"

#include "core/query-term.h"

static const struct query_operand *
operand_at(const struct query_test *test, size_t index)
{
	return list_at(&test->operands, index, sizeof(struct query_operand));
}

static bool
test_finds(const struct query_test *test, const struct contact *contact)
{
	for (size_t i = 0; i < test->operands.count; i++) {
		if (test->kind->matches(test, operand_at(test, i), contact))
			return true;
	}
	return false;
}

static const struct query_test *
test_at(const struct query *query, size_t index)
{
	return list_at(&query->tests, index, sizeof(struct query_test));
}

static bool
is_in_scope(const struct query *query, const struct contact *contact)
{
	return !contact->archived || query->scope == QUERY_ARCHIVED_TOO;
}

bool
query_matches(const struct query *query, const struct contact *contact)
{
	if (!is_in_scope(query, contact))
		return false;
	for (size_t i = 0; i < query->tests.count; i++) {
		const struct query_test *test = test_at(query, i);

		if (test_finds(test, contact) == test->is_negated)
			return false;
	}
	return true;
}

static enum query_verdict
test_judge_card(const struct query_test *test, const struct contact *card)
{
	bool is_sure = !test->needs_record;
	bool is_found = (is_sure || test->kind->certainty == QUERY_SURE_WHEN_FOUND) &&
		test_finds(test, card);

	if (!is_found && !is_sure)
		return QUERY_UNKNOWN;
	return is_found != test->is_negated ? QUERY_YES : QUERY_NO;
}

enum query_verdict
query_judge_card(const struct query *query, const struct contact *card)
{
	enum query_verdict verdict = is_in_scope(query, card) ? QUERY_YES : QUERY_NO;

	for (size_t i = 0; verdict != QUERY_NO && i < query->tests.count; i++) {
		enum query_verdict found = test_judge_card(test_at(query, i), card);

		if (found != QUERY_YES)
			verdict = found;
	}
	return verdict;
}

struct list
query_sought(const struct query *query, struct arena *arena)
{
	struct list words = { 0 };

	for (size_t i = 0; i < query->tests.count; i++) {
		const struct query_test *test = test_at(query, i);

		if (test->kind == &query_words && !test->is_negated)
			list_push_text(&words, operand_at(test, 0)->text, arena);
	}
	return words;
}

static void
add_stages(struct list *stages, const struct query_test *test, struct arena *arena)
{
	for (size_t i = 0; i < test->operands.count; i++)
		if (!list_has_text(stages, operand_at(test, i)->text))
			list_push_text(stages, operand_at(test, i)->text, arena);
}

struct list
query_stages(const struct query *query, struct arena *arena)
{
	struct list stages = { 0 };

	for (size_t i = 0; stages.count == 0 && i < query->tests.count; i++) {
		const struct query_test *test = test_at(query, i);

		if (test->kind == &query_stage && !test->is_negated)
			add_stages(&stages, test, arena);
	}
	return stages;
}

bool
query_is_empty(const struct query *query)
{
	return query->tests.count == 0;
}

bool
query_has_archived(const struct query *query)
{
	return query->scope == QUERY_ARCHIVED_TOO;
}
