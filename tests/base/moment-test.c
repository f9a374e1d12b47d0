#include "tests/test.h"

#include "base/date.h"

struct moment_case {
	const char *text;
	int64_t second;
	const char *day;
};

struct conversion {
	const char *text;
	const char *utc;
};

static const struct moment_case moment_cases[] = {
	{ "1970-01-01T00:00:01Z", 1, "1970-01-01" },
	{ "1969-12-31T23:59:59Z", -1, "1969-12-31" },
	{ "1969-12-31T00:00:00Z", -86400, "1969-12-31" },
	{ "1969-12-30T23:59:59Z", -86401, "1969-12-30" },
	{ "1970-01-01T23:59:59Z", 86399, "1970-01-01" },
	{ "1970-01-02T00:00:00Z", 86400, "1970-01-02" },
	{ "2026-02-11T09:00:00Z", 1770800400, "2026-02-11" },
	{ "2024-02-29T12:34:56Z", 1709210096, "2024-02-29" },
	{ "2038-01-19T03:14:08Z", 2147483648, "2038-01-19" },
	{ "0001-01-01T00:00:00Z", -62135596800, "0001-01-01" },
	{ "9999-12-31T23:59:59Z", 253402300799, "9999-12-31" },
};

static const struct conversion conversions[] = {
	{ "2026-02-11T09:00:00+09:00", "2026-02-11T00:00:00Z" },
	{ "2026-02-11T08:59:59+09:00", "2026-02-10T23:59:59Z" },
	{ "2026-12-31T19:00:00-05:00", "2027-01-01T00:00:00Z" },
	{ "2026-02-11T09:00:00+05:30", "2026-02-11T03:30:00Z" },
	{ "2026-02-11T09:00:00+00:00", "2026-02-11T09:00:00Z" },
	{ "2026-02-11T09:00:00-00:00", "2026-02-11T09:00:00Z" },
	{ "2026-02-11T09:00:00+23:59", "2026-02-10T09:01:00Z" },
	{ "2026-02-11T09:00:00.5Z", "2026-02-11T09:00:00Z" },
	{ "2026-02-11T09:00:00.999999999Z", "2026-02-11T09:00:00Z" },
	{ "2026-02-11T09:00:00.123+09:00", "2026-02-11T00:00:00Z" },
	{ "1970-01-01T00:00:00Z", "" },
};

static const char *const refused_moments[] = {
	"",
	"2026-02-11",
	"2026-02-11T",
	"2026-02-11T09:00:00",
	"2026-02-11 09:00:00Z",
	"2026-02-11t09:00:00Z",
	"2026-02-11T09:00:00z",
	"2026-02-11T9:00:00Z",
	"2026-02-11T09:00Z",
	"2026-02-11T24:00:00Z",
	"2026-02-11T09:60:00Z",
	"2026-02-11T09:00:60Z",
	"2026-02-11T09-00-00Z",
	"2026-02-11T09:00:0xZ",
	"2026-02-11T-9:00:00Z",
	"2026-02-30T09:00:00Z",
	"2026-13-11T09:00:00Z",
	"0000-02-11T09:00:00Z",
	"2026-02-11T09:00:00Z ",
	"2026-02-11T09:00:00ZZ",
	"2026-02-11T09:00:00.Z",
	"2026-02-11T09:00:00.5",
	"2026-02-11T09:00:00,5Z",
	"2026-02-11T09:00:00+09",
	"2026-02-11T09:00:00+0900",
	"2026-02-11T09:00:00+24:00",
	"2026-02-11T09:00:00+09:60",
	"2026-02-11T09:00:00*09:00",
	"2026-02-11T09:00:00+09:0x",
	"0001-01-01T00:00:00+00:01",
	"9999-12-31T23:59:59-00:01",
	NULL,
};

TEST(a_moment_is_its_second_and_its_text)
{
	for (size_t i = 0; i < sizeof(moment_cases) / sizeof(moment_cases[0]); i++) {
		const struct moment_case *row = &moment_cases[i];
		struct error error = ERROR_INIT;
		struct moment moment = { 0 };
		char text[MOMENT_TEXT_SIZE], day[DATE_TEXT_SIZE];

		CHECK(moment_parse(span_of(row->text), &moment, &error));
		CHECK_NUMBER(moment.second, row->second);
		moment_format(moment, text);
		CHECK_TEXT(text, row->text);
		date_format(moment_date(moment), day);
		CHECK_TEXT(day, row->day);
		error_release(&error);
		test_result(row->text);
	}
}

TEST(offsets_are_converted_and_fractions_dropped)
{
	for (size_t i = 0; i < sizeof(conversions) / sizeof(conversions[0]); i++) {
		struct error error = ERROR_INIT;
		struct moment moment = { 0 };
		char text[MOMENT_TEXT_SIZE];

		CHECK(moment_parse(span_of(conversions[i].text), &moment, &error));
		moment_format(moment, text);
		CHECK_TEXT(text, conversions[i].utc);
		error_release(&error);
	}
}

TEST(what_is_no_moment_is_refused_and_changes_nothing)
{
	for (size_t i = 0; refused_moments[i]; i++) {
		struct error error = ERROR_INIT;
		struct moment moment = { 42 };

		CHECK(!moment_parse(span_of(refused_moments[i]), &moment, &error));
		CHECK_NUMBER(error.kind, ERROR_REFUSED);
		CHECK_NUMBER(moment.second, 42);
		error_release(&error);
	}
}

TEST(an_unknown_moment_has_no_text_and_no_day)
{
	static const struct moment unknown[] = {
		{ 0 },
		{ -62135596801 },
		{ 253402300800 },
		{ INT64_MIN },
		{ INT64_MAX },
	};
	char text[MOMENT_TEXT_SIZE];

	for (size_t i = 0; i < sizeof(unknown) / sizeof(unknown[0]); i++) {
		CHECK(!date_is_known(moment_date(unknown[i])));
		moment_format(unknown[i], text);
		CHECK_TEXT(text, "");
	}
}

int
main(void)
{
	RUN(a_moment_is_its_second_and_its_text);
	RUN(offsets_are_converted_and_fractions_dropped);
	RUN(what_is_no_moment_is_refused_and_changes_nothing);
	RUN(an_unknown_moment_has_no_text_and_no_day);
	return test_end();
}
