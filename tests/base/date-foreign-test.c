#include "base/date.h"

#include "tests/test.h"

TEST(days_of_other_programs_are_read)
{
	static const struct {
		const char *text;
		enum date_order order;
		const char *day; /* "" when it is none */
	} cases[] = {
		{ "2024-03-12", DATE_MONTH_FIRST, "2024-03-12" },
		{ "2024-03-12 09:14", DATE_DAY_FIRST, "2024-03-12" },
		{ "2024-03-12T09:14:05Z", DATE_MONTH_FIRST, "2024-03-12" },
		{ "2024-03-12T09:14:05.123+09:00", DATE_MONTH_FIRST, "2024-03-12" },
		{ "2024/3/2", DATE_DAY_FIRST, "2024-03-02" },
		{ "2024年3月12日", DATE_MONTH_FIRST, "2024-03-12" },
		{ "20240312", DATE_MONTH_FIRST, "2024-03-12" },
		{ "3/15/2024 2:30 PM", DATE_DAY_FIRST, "2024-03-15" },
		{ "3/4/2024", DATE_MONTH_FIRST, "2024-03-04" },
		{ "3/4/2024", DATE_DAY_FIRST, "2024-04-03" },
		{ "3/4/2024", DATE_ORDER_OPEN, "2024-03-04" },
		{ "15/3/24", DATE_MONTH_FIRST, "2024-03-15" },
		{ "03.04.2024", DATE_MONTH_FIRST, "2024-04-03" },
		{ "12 Mar 2025", DATE_MONTH_FIRST, "2025-03-12" },
		{ "7-Feb-22", DATE_MONTH_FIRST, "2022-02-07" },
		{ "7-Feb-99", DATE_MONTH_FIRST, "1999-02-07" },
		{ "Jan 15, 2025", DATE_DAY_FIRST, "2025-01-15" },
		{ "January 3rd, 2025", DATE_DAY_FIRST, "2025-01-03" },
		{ "Tue, 12 Mar 2024 10:00:00 GMT", DATE_MONTH_FIRST, "2024-03-12" },
		{ " 2024-03-12 ", DATE_MONTH_FIRST, "2024-03-12" },
		{ "2024-02-30", DATE_MONTH_FIRST, "" },
		{ "13/13/2024", DATE_MONTH_FIRST, "" },
		{ "--03-07", DATE_MONTH_FIRST, "" },
		{ "Mar 2024", DATE_MONTH_FIRST, "" },
		{ "soon", DATE_MONTH_FIRST, "" },
		{ "", DATE_MONTH_FIRST, "" },
		{ "2024-03-12 is the day", DATE_MONTH_FIRST, "" },
		{ "12345678901", DATE_MONTH_FIRST, "" },
		{ "2024-03-123", DATE_MONTH_FIRST, "" },
		{ "1/2/3", DATE_MONTH_FIRST, "" },
		{ "Mar Apr 2024", DATE_MONTH_FIRST, "" },
		{ 0 },
	};

	for (size_t i = 0; cases[i].text; i++) {
		struct error error = ERROR_INIT;
		struct date date = { 0 };
		char text[DATE_TEXT_SIZE];

		CHECK(date_read_foreign(span_of(cases[i].text), cases[i].order, &date, &error) ==
			(*cases[i].day != '\0'));
		date_format(date, text);
		CHECK_TEXT(text, cases[i].day);
		error_release(&error);
		test_result(*cases[i].text ? cases[i].text : "nothing");
	}
}

TEST(a_day_tells_the_order_of_its_column)
{
	static const struct {
		const char *text;
		enum date_order order;
		bool is_open;
	} cases[] = {
		{ "3/15/2024", DATE_MONTH_FIRST, false },
		{ "15/3/2024", DATE_DAY_FIRST, false },
		{ "3/4/2024", DATE_ORDER_OPEN, true },
		{ "3/3/2024", DATE_ORDER_OPEN, false },
		{ "2024-03-04", DATE_ORDER_OPEN, false },
		{ "3.4.2024", DATE_ORDER_OPEN, false },
		{ "7-Feb-22", DATE_ORDER_OPEN, false },
		{ "soon", DATE_ORDER_OPEN, false },
		{ 0 },
	};

	for (size_t i = 0; cases[i].text; i++) {
		bool is_open;

		CHECK_NUMBER(date_order_of(span_of(cases[i].text), &is_open), cases[i].order);
		CHECK(is_open == cases[i].is_open);
		test_result(cases[i].text);
	}
}

int
main(void)
{
	RUN(days_of_other_programs_are_read);
	RUN(a_day_tells_the_order_of_its_column);
	return test_end();
}
