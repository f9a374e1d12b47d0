#include "tests/test.h"

#include "base/error.h"

/* The words and statuses that scripts rely on. */
struct promised_kind {
	enum error_kind kind;
	const char *word;
	int status;
};

static const struct promised_kind promised_kinds[] = {
	{ ERROR_NONE, "ok", 0 },
	{ ERROR_FAILURE, "error", 1 },
	{ ERROR_USAGE, "usage", 2 },
	{ ERROR_NOT_FOUND, "not-found", 3 },
	{ ERROR_AMBIGUOUS, "ambiguous", 4 },
	{ ERROR_CONFLICT, "conflict", 4 },
	{ ERROR_REFUSED, "refused", 5 },
	{ ERROR_STORAGE, "storage", 10 },
	{ ERROR_BUSY, "busy", 11 },
};

TEST(failing_sets_kind_and_message_and_is_false)
{
	struct error error = ERROR_INIT;

	CHECK_TEXT(error.message, "");
	CHECK(!fail(&error, ERROR_NOT_FOUND, "no contact '%s' of %d", "Sarah", 3));
	CHECK_NUMBER(error.kind, ERROR_NOT_FOUND);
	CHECK_TEXT(error.message, "no contact 'Sarah' of 3");
	error_release(&error);
}

TEST(failing_again_replaces_message_and_candidates)
{
	struct error error = ERROR_INIT;

	fail(&error, ERROR_AMBIGUOUS, "first");
	error_suggest(&error, "1", "one");
	fail(&error, ERROR_REFUSED, "second");
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	CHECK_TEXT(error.message, "second");
	CHECK_NUMBER(error.candidates.count, 0);
	error_release(&error);
}

TEST(a_message_may_quote_the_one_it_replaces)
{
	struct error error = ERROR_INIT;

	fail(&error, ERROR_FAILURE, "cause");
	fail(&error, ERROR_STORAGE, "effect of %s", error.message);
	CHECK_TEXT(error.message, "effect of cause");
	error_release(&error);
}

TEST(context_stands_in_front_and_keeps_the_rest)
{
	struct error error = ERROR_INIT;

	fail(&error, ERROR_AMBIGUOUS, "two match");
	error_suggest(&error, "1", "one");
	CHECK(!fail_in(&error, "line %d", 7));
	CHECK(!fail_in(&error, "%s", "book.csv"));
	CHECK_TEXT(error.message, "book.csv: line 7: two match");
	CHECK_NUMBER(error.kind, ERROR_AMBIGUOUS);
	CHECK_NUMBER(error.candidates.count, 1);
	error_release(&error);
}

TEST(candidates_are_copied_and_keep_their_order)
{
	struct error error = ERROR_INIT;
	char name[] = "Sarah";
	struct error_candidate *candidate;

	fail(&error, ERROR_AMBIGUOUS, "which?");
	error_suggest(&error, "id-1", name);
	error_suggest(&error, "id-2", "Sara");
	name[0] = 'X';
	CHECK_NUMBER(error.candidates.count, 2);
	candidate = list_at(&error.candidates, 0, sizeof(*candidate));
	CHECK_TEXT(candidate->id, "id-1");
	CHECK_TEXT(candidate->name, "Sarah");
	candidate = list_at(&error.candidates, 1, sizeof(*candidate));
	CHECK_TEXT(candidate->name, "Sara");
	error_release(&error);
}

TEST(a_released_error_is_empty_and_usable)
{
	struct error error = ERROR_INIT;

	error_release(NULL);
	fail(&error, ERROR_BUSY, "busy");
	error_release(&error);
	CHECK_NUMBER(error.kind, ERROR_NONE);
	CHECK_TEXT(error.message, "");
	fail(&error, ERROR_USAGE, "again");
	CHECK_TEXT(error.message, "again");
	error_release(&error);
}

TEST(every_kind_has_its_word_and_status)
{
	CHECK_NUMBER(sizeof(promised_kinds) / sizeof(promised_kinds[0]), ERROR_KIND_COUNT);
	for (size_t i = 0; i < ERROR_KIND_COUNT; i++) {
		const struct promised_kind *row = &promised_kinds[i];

		CHECK_TEXT(error_kinds[row->kind].word, row->word);
		CHECK_NUMBER(error_kinds[row->kind].status, row->status);
		CHECK(strlen(error_kinds[row->kind].meaning) > 0);
		test_result(row->word);
	}
}

int
main(void)
{
	RUN(failing_sets_kind_and_message_and_is_false);
	RUN(failing_again_replaces_message_and_candidates);
	RUN(a_message_may_quote_the_one_it_replaces);
	RUN(context_stands_in_front_and_keeps_the_rest);
	RUN(candidates_are_copied_and_keep_their_order);
	RUN(a_released_error_is_empty_and_usable);
	RUN(every_kind_has_its_word_and_status);
	return test_end();
}
