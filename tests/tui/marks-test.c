#include "tests/test.h"

#include "tui/marks.h"

static struct id
id(int number)
{
	return (struct id){ .bytes = { (unsigned char)number } };
}

TEST(many_are_added_each_once_and_in_order)
{
	struct marks marks = { 0 };
	const struct id many[] = { id(7), id(3), id(7), id(1) };

	marks_add(&marks, id(3));
	marks_add_all(&marks, many, 4);
	CHECK_NUMBER(marks.count, 3);
	CHECK(marks_has(&marks, id(1)) && marks_has(&marks, id(3)));
	CHECK(marks_has(&marks, id(7)) && !marks_has(&marks, id(2)));
	marks_add_all(&marks, NULL, 0);
	CHECK_NUMBER(marks.count, 3);
	marks_clear(&marks);
}

TEST(one_is_put_in_and_taken_out)
{
	struct marks marks = { 0 };

	marks_toggle(&marks, id(2));
	CHECK(marks_has(&marks, id(2)));
	marks_toggle(&marks, id(2));
	CHECK(!marks_has(&marks, id(2)));
	CHECK_NUMBER(marks.count, 0);
	marks_clear(&marks);
}

int
main(void)
{
	RUN(many_are_added_each_once_and_in_order);
	RUN(one_is_put_in_and_taken_out);
	return test_end();
}
