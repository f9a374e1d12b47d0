#ifndef TESTS_TEST_H
#define TESTS_TEST_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/*
 * A test program: functions named as sentences, checks that go on after a failure, TAP
 * out.
 *
 *     TEST(a_month_end_is_clamped)
 *     {
 *         CHECK_TEXT(show(date_add_months(jan31, 1)), "2026-02-28");
 *     }
 *
 *     int main(void)
 *     {
 *         RUN(a_month_end_is_clamped);
 *         return test_end();
 *     }
 *
 * A table of cases calls test_result() with a name for each row, so that every row
 * counts.
 */
static int test_count, test_failures;
static bool test_is_ok = true;

static inline void
test_result(const char *name)
{
	test_count++;
	test_failures += !test_is_ok;
	printf("%s %d - %s\n", test_is_ok ? "ok" : "not ok", test_count, name);
	fflush(stdout);
	test_is_ok = true;
}

static inline void
test_check(bool holds, const char *file, int line, const char *what)
{
	if (!holds)
		printf("# %s:%d: %s\n", file, line, what);
	test_is_ok = test_is_ok && holds;
}

static inline void
test_check_text(const char *actual, const char *expected, const char *file, int line)
{
	bool holds = strcmp(actual, expected) == 0;
	if (!holds)
		printf("# %s:%d: got \"%s\", expected \"%s\"\n", file, line, actual, expected);
	test_is_ok = test_is_ok && holds;
}

static inline void
test_check_number(long long actual, long long expected, const char *file, int line)
{
	if (actual != expected)
		printf("# %s:%d: got %lld, expected %lld\n", file, line, actual, expected);
	test_is_ok = test_is_ok && actual == expected;
}

static inline int
test_end(void)
{
	printf("1..%d\n", test_count);
	return test_failures > 0;
}

#define TEST(name)   static void name(void)
#define RUN(name)    (test_is_ok = true, name(), test_result(#name))
#define CHECK(holds) test_check((holds), __FILE__, __LINE__, #holds)
#define CHECK_TEXT(actual, expected)                                                     \
	test_check_text((actual), (expected), __FILE__, __LINE__)
#define CHECK_NUMBER(actual, expected)                                                   \
	test_check_number((actual), (expected), __FILE__, __LINE__)

#endif
