#include "core/privacy.h"

#include "core/contact.h"
#include "tests/core/privacy-numbers.h"
#include "tests/core/privacy-refused.h"
#include "tests/core/privacy-sentences.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

enum {
	REFUSED_COUNT = sizeof(refused) / sizeof(*refused),
	NUMBER_COUNT = sizeof(numbers) / sizeof(*numbers),
	SENTENCE_COUNT = sizeof(sentences) / sizeof(*sentences),
};

static bool
is_refused(const char *text)
{
	return privacy_find(span_of(text)).kind != PRIVACY_NONE;
}

/* What stands in the message, or "" when the text is kept. */
static const char *
reason(const char *text)
{
	struct error error = ERROR_INIT;
	const char *message = "";

	if (!privacy_check(span_of(text), "notes", &error))
		message = arena_copy(&arena, error.message);
	CHECK(!*message || error.kind == ERROR_REFUSED);
	error_release(&error);
	return message;
}

/* The most digits of any script in one number of the text. */
static size_t
longest_number(const char *text)
{
	size_t longest = 0, count = 0;

	for (; *text; text++) {
		if (*text >= '0' && *text <= '9')
			count++;
		else if (*text != ' ')
			count = 0;
		longest = count > longest ? count : longest;
	}
	return longest;
}

/* A text with line ends and quotes cannot name a test. */
static const char *
in_one_line(const char *text)
{
	struct text line = TEXT_INIT;

	for (; *text; text++)
		text_add_char(&line, *text == '\n' || *text == '#' ? ' ' : *text);
	return text_take(&line, &arena);
}

static void
every_payment_detail_is_refused(void)
{
	for (size_t i = 0; i < REFUSED_COUNT; i++) {
		CHECK(is_refused(refused[i]));
		CHECK(longest_number(reason(refused[i])) <= 4);
		test_result(arena_format(&arena, "refused: %s", in_one_line(refused[i])));
	}
}

static void
what_is_struck_out_is_gone(void)
{
	for (size_t i = 0; i < REFUSED_COUNT; i++) {
		const char *struck = privacy_struck(refused[i], &arena);

		CHECK(!is_refused(struck));
		CHECK(strcmp(struck, refused[i]) != 0);
	}
	test_result("what is struck out is gone, and nothing comes of what is left");
}

static size_t
count_refused(const char *const *texts, size_t count)
{
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
		if (is_refused(texts[i])) {
			printf("# refused: %s\n", in_one_line(texts[i]));
			found++;
		}
	return found;
}

TEST(of_other_texts_less_than_one_in_a_hundred_is_refused)
{
	size_t found =
		count_refused(numbers, NUMBER_COUNT) + count_refused(sentences, SENTENCE_COUNT);

	printf("# %zu of %d refused\n", found, NUMBER_COUNT + SENTENCE_COUNT);
	CHECK(REFUSED_COUNT >= 200 && NUMBER_COUNT + SENTENCE_COUNT >= 500);
	CHECK(found * 100 < NUMBER_COUNT + SENTENCE_COUNT);
}

TEST(the_reason_tells_the_kind_and_at_most_four_digits)
{
	CHECK_TEXT(reason("paid with 4242 4242 4242 4242"),
		"notes: this looks like a card number (**** 4242); payment details are never "
		"kept; leave it out");
	CHECK_TEXT(reason("DE89 3704 0044 0532 0130 00"),
		"notes: this looks like an IBAN (**** 3000); payment details are never kept; "
		"leave it out");
	CHECK_TEXT(reason("cvv 123"),
		"notes: this looks like a security code; payment details are never kept; leave "
		"it out");
}

TEST(of_several_lines_the_one_is_told)
{
	CHECK_TEXT(reason("Dear all,\nhere it is:\n4242424242424242"),
		"notes: line 3, this looks like a card number (**** 4242); payment details are "
		"never kept; leave it out");
}

TEST(a_text_with_payment_details_keeps_the_rest)
{
	CHECK_TEXT(privacy_struck(
				   "a 4242424242424242 b 5555-5555-5555-4444, cvv 123 or 456!", &arena),
		"a **** 4242 b **** 4444, cvv *** or ***!");
	CHECK_TEXT(privacy_struck("call 601 234 567", &arena), "call 601 234 567");
	CHECK_TEXT(
		privacy_struck("4242424242424242 4242 4242 4242", &arena), "**** **** 4242");
}

static const char *
draft(const char *typed)
{
	struct text text = TEXT_INIT;

	privacy_add_draft(&text, span_of(typed));
	return text_take(&text, &arena);
}

TEST(a_draft_keeps_no_number_that_is_being_typed)
{
	CHECK_TEXT(draft("card 4242 4242 42"), "card 4242 4242 42");
	CHECK_TEXT(draft("card 4242 4242 4242"), "card ***");
	CHECK_TEXT(draft("card 4242 4242 4242 424"), "card ***");
	CHECK_TEXT(draft("DE89 3704 0044 0532 01"), "***");
	CHECK_TEXT(draft("call +48 601 234 567"), "call +48 601 234 567");
	CHECK_TEXT(draft("4242 4242 4242 4242 and cvv 123"), "**** 4242 and cvv ***");
}

TEST(a_draft_of_every_beginning_of_a_number_has_at_most_eleven_of_its_digits)
{
	static const char number[] = "paid with 5105 1051 0510 5100";

	for (size_t length = 0; length < sizeof(number); length++)
		CHECK(longest_number(draft(arena_copy_bytes(&arena, number, length))) <= 11);
}

static struct contact
sarah(void)
{
	struct contact contact = contact_make("Sarah Chen");

	contact.stage = "new";
	return contact;
}

static const char *
refusal(const struct contact *contact)
{
	struct error error = ERROR_INIT;
	const char *message = "";

	if (!privacy_check_record(contact_fields, contact, &error))
		message = arena_copy_bytes(&arena, error.message, strcspn(error.message, ";"));
	error_release(&error);
	return message;
}

TEST(every_member_of_a_record_is_looked_at)
{
	struct contact contact = sarah();

	contact.summary = "4242424242424242";
	CHECK_TEXT(refusal(&contact), "summary: this looks like a card number (**** 4242)");
	contact = sarah();
	list_push_text(&contact.tags, "vip", &arena);
	list_push_text(&contact.tags, "gb82west12345698765432", &arena);
	CHECK_TEXT(refusal(&contact), "tags: this looks like an IBAN (**** 5432)");
	contact = sarah();
	contact.value = money_make(INT64_C(4242424242424242), "JPY");
	CHECK_TEXT(refusal(&contact), "value: this looks like a card number (**** 4242)");
}

TEST(a_member_nobody_knows_is_looked_at_with_its_name)
{
	struct contact contact = sarah();

	*(struct custom *)list_push(&contact.custom, sizeof(struct custom), &arena) =
		(struct custom){ "cvv", "123" };
	CHECK_TEXT(refusal(&contact), "cvv: this looks like a security code");
	contact = sarah();
	*(struct custom *)list_push(&contact.custom, sizeof(struct custom), &arena) =
		(struct custom){ "pay", "{\"pan\":\"4242 4242\\n4242 4242\"}" };
	CHECK_TEXT(
		refusal(&contact), "pay: line 1, this looks like a card number (**** 4242)");
}

TEST(the_id_a_platform_gave_may_be_any_number)
{
	struct contact contact = sarah();

	contact.platform_id = "4242424242424242";
	contact.external_id = "5555555555554444";
	CHECK_TEXT(refusal(&contact), "");
}

int
main(void)
{
	every_payment_detail_is_refused();
	what_is_struck_out_is_gone();
	RUN(of_other_texts_less_than_one_in_a_hundred_is_refused);
	RUN(the_reason_tells_the_kind_and_at_most_four_digits);
	RUN(of_several_lines_the_one_is_told);
	RUN(a_text_with_payment_details_keeps_the_rest);
	RUN(a_draft_keeps_no_number_that_is_being_typed);
	RUN(a_draft_of_every_beginning_of_a_number_has_at_most_eleven_of_its_digits);
	RUN(every_member_of_a_record_is_looked_at);
	RUN(a_member_nobody_knows_is_looked_at_with_its_name);
	RUN(the_id_a_platform_gave_may_be_any_number);
	arena_release(&arena);
	return test_end();
}
