#include "core/query-term.h"

#include <string.h>

static const struct query_operand *
operand_at(const struct query_test *test, size_t index)
{
	return list_at(&test->operands, index, sizeof(struct query_operand));
}

static bool
is_same_operand(const struct query_operand *one, const struct query_operand *other)
{
	const char *text = one->text ? one->text : "";

	return strcmp(text, other->text ? other->text : "") == 0 &&
		one->range.first == other->range.first && one->range.last == other->range.last &&
		one->field == other->field;
}

/* What is quoted in a token is not told by its text alone. */
static bool
is_same(const struct query_test *one, const struct query_test *other)
{
	bool is_same = one->kind == other->kind && one->is_negated == other->is_negated &&
		strcmp(one->token, other->token) == 0 &&
		one->operands.count == other->operands.count;

	for (size_t i = 0; is_same && i < one->operands.count; i++)
		is_same = is_same_operand(operand_at(one, i), operand_at(other, i));
	return is_same;
}

static bool
is_plain_word(const struct query_test *test)
{
	return test->kind == &query_words && !test->is_negated;
}

/* A word that begins with the longer one begins with the shorter one. */
static bool
is_longer_word(const struct query_test *test, const struct query_test *wider)
{
	const char *shorter;

	if (!is_plain_word(test) || !is_plain_word(wider))
		return false;
	shorter = operand_at(wider, 0)->text;
	return strncmp(operand_at(test, 0)->text, shorter, strlen(shorter)) == 0;
}

static bool
has_narrower(const struct query *query, const struct query_test *wider)
{
	for (size_t i = 0; i < query->tests.count; i++) {
		const struct query_test *test = list_at(&query->tests, i, sizeof(*test));

		if (is_same(test, wider) || is_longer_word(test, wider))
			return true;
	}
	return false;
}

bool
query_narrows(const struct query *query, const struct query *wider)
{
	if (query->scope == QUERY_ARCHIVED_TOO && wider->scope != QUERY_ARCHIVED_TOO)
		return false;
	for (size_t i = 0; i < wider->tests.count; i++)
		if (!has_narrower(query, list_at(&wider->tests, i, sizeof(struct query_test))))
			return false;
	return true;
}
