#include "core/stated.h"

#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static const char both[] = "aaaaaaaa-0000-4000-8000-000000000001 3 5000 JPY -1250 USD";

static struct list
read_text(const char *text)
{
	struct list texts = { 0 };

	list_push_text(&texts, text, &arena);
	return stated_read(&texts, &arena);
}

TEST(what_is_read_is_written_again)
{
	struct list all = read_text(both);
	struct list texts = stated_write(&all, &arena);

	CHECK_NUMBER(texts.count, 1);
	CHECK_TEXT(list_text(&texts, 0), both);
}

TEST(what_is_no_total_is_passed_over)
{
	static const char *const wrong[] = { "", "c-1 3",
		"aaaaaaaa-0000-4000-8000-000000000001", "aaaaaaaa-0000-4000-8000-000000000001 x",
		"aaaaaaaa-0000-4000-8000-000000000001 3 5000",
		"aaaaaaaa-0000-4000-8000-000000000001 3 5000 YEN", NULL };

	for (size_t i = 0; wrong[i]; i++)
		CHECK_NUMBER(read_text(wrong[i]).count, 0);
}

TEST(one_that_comes_to_nothing_is_not_written)
{
	struct list all = read_text(both), texts;

	stated_of(&all, id_from_name("contact", span_of("c-2")), &arena);
	CHECK_NUMBER(all.count, 2);
	texts = stated_write(&all, &arena);
	CHECK_NUMBER(texts.count, 1);
}

TEST(the_sum_is_that_of_each_currency)
{
	struct list all = read_text(both);
	struct stated *other =
		stated_of(&all, id_from_name("contact", span_of("c-2")), &arena);
	struct stated sum;

	other->interactions = 2;
	money_sum_add(&other->revenue, money_make(3000, "JPY"), &arena);
	sum = stated_sum(&all, &arena);
	CHECK_NUMBER(sum.interactions, 5);
	CHECK_NUMBER(sum.revenue.count, 2);
	CHECK_NUMBER(
		((struct money *)list_at(&sum.revenue, 0, sizeof(struct money)))->minor, 8000);
}

int
main(void)
{
	RUN(what_is_read_is_written_again);
	RUN(what_is_no_total_is_passed_over);
	RUN(one_that_comes_to_nothing_is_not_written);
	RUN(the_sum_is_that_of_each_currency);
	return test_end();
}
