#include "core/when-parts.h"

enum {
	WEEK = 7,
	SATURDAY = 5,
	MONTHS = 12,
	MOST_COUNTED = 5000, /* of days, weeks, months: beyond, it is no plan */
	YEARS_TRIED = 9,     /* until there is a February 29 again */
	HALF_YEAR = 6,
	HALF_MONTH = 15,
	BEFORE_REIWA = 2018,
};

static int
number_of(const struct when_match *match, const char *slot, int fallback)
{
	const struct phrase_slot *found = phrase_slot(&match->match, slot);

	if (!found)
		return fallback;
	return found->number > MOST_COUNTED ? MOST_COUNTED + 1 : (int)found->number;
}

/* The day of the week that one of the slots names; -1 for none. */
static int
weekday_of(const struct when_match *match)
{
	int weekday = number_of(match, "weekday", -1);

	weekday = number_of(match, "shortday", weekday);
	weekday = number_of(match, "boxed", weekday);
	weekday = number_of(match, "element", weekday);
	return number_of(match, "ordinal", weekday);
}

static struct date
not_before_today(struct date date, struct date today)
{
	return date_compare(date, today) < 0 ? (struct date){ 0 } : date;
}

static struct date
read_fixed(const struct when_match *match, int value)
{
	return date_add_days(match->today, value);
}

static struct date
read_days(const struct when_match *match, int value)
{
	int count = number_of(match, "number", 0);

	return count > MOST_COUNTED ? (struct date){ 0 }
								: date_add_days(match->today, (int64_t)count * value);
}

/* From Monday to Friday; of holidays nothing is known. */
static struct date
read_working_days(const struct when_match *match, int value)
{
	int count = number_of(match, "number", 0);
	struct date date = match->today;

	(void)value;
	if (count > MOST_COUNTED)
		return (struct date){ 0 };
	while (count > 0) {
		date = date_add_days(date, 1);
		count -= date_weekday(date) < SATURDAY;
	}
	return date;
}

static struct date
read_months(const struct when_match *match, int value)
{
	int count = number_of(match, "number", 0);

	return count > MOST_COUNTED ? (struct date){ 0 }
								: date_add_months(match->today, count * value);
}

static struct date
read_months_ahead(const struct when_match *match, int value)
{
	return date_add_months(match->today, value);
}

static struct date
read_offset(const struct when_match *match, int value)
{
	(void)value;
	return when_typed(match->text, match->match.first, match->match.end, match->today);
}

static struct date
read_written(const struct when_match *match, int value)
{
	(void)value;
	return (struct date){ (int32_t)phrase_slot(&match->match, "written")->number };
}

/* The next one, today excluded, and value weeks after that. */
static struct date
read_weekday(const struct when_match *match, int value)
{
	int ahead = (weekday_of(match) - date_weekday(match->today) + WEEK) % WEEK;

	return date_add_days(
		match->today, (ahead > 0 ? ahead : WEEK) + (int64_t)WEEK * value);
}

/* Of the week that is value weeks after this one. */
static struct date
read_weekday_of_week(const struct when_match *match, int value)
{
	struct date monday = date_week_start(match->today);

	return not_before_today(
		date_add_days(monday, (int64_t)WEEK * value + weekday_of(match)), match->today);
}

/* A weekday beside the date must be the one it falls on. */
static struct date
agreeing(const struct when_match *match, struct date date)
{
	int weekday = weekday_of(match);

	if (date_is_known(date) && weekday >= 0 && date_weekday(date) != weekday)
		return (struct date){ 0 };
	return date;
}

static struct date
read_month_day(const struct when_match *match, int value)
{
	int month = number_of(match, "month", number_of(match, "monthnumber", 0));
	int day = number_of(match, "day", 0), year = number_of(match, "year", 0);
	int this_year = date_civil(match->today).year;

	(void)value;
	if (year > 0)
		return agreeing(match, date_make(year, month, day));
	for (year = this_year; year < this_year + YEARS_TRIED; year++) {
		struct date date = date_make(year, month, day);

		if (date_is_known(date) && date_compare(date, match->today) >= 0)
			return agreeing(match, date);
	}
	return (struct date){ 0 };
}

/* Of the year that is value years ahead of this one. */
static struct date
read_month_day_of_year(const struct when_match *match, int value)
{
	int month = number_of(match, "month", number_of(match, "monthnumber", 0));
	int year = date_civil(match->today).year + value;
	struct date date = date_make(year, month, number_of(match, "day", 0));

	return agreeing(match, not_before_today(date, match->today));
}

/* Of a year of the era that began after the year value. */
static struct date
read_era(const struct when_match *match, int value)
{
	int month = number_of(match, "monthnumber", 0);
	int year = value + number_of(match, "number", 0);

	return agreeing(match, date_make(year, month, number_of(match, "day", 0)));
}

/* Of the month that is value months ahead; with -1, of the first that has it still to
 * come. */
static struct date
read_day_of_month(const struct when_match *match, int value)
{
	int32_t month = date_month(match->today).index;
	int day = number_of(match, "day", 0);

	for (int ahead = value < 0 ? 0 : value; ahead <= (value < 0 ? 2 : value); ahead++) {
		struct date first = month_first((struct month){ month + ahead });
		struct date date = date_add_days(first, day - 1);

		if (date_is_known(date) && date_month(date).index == month + ahead &&
			date_compare(date, match->today) >= 0)
			return agreeing(match, date);
	}
	return (struct date){ 0 };
}

static struct date
read_month_end(const struct when_match *match, int value)
{
	struct month month = date_month(match->today);
	int named = number_of(match, "month", number_of(match, "monthnumber", 0));

	if (named > 0)
		value = (named - 1 - month.index % MONTHS + MONTHS) % MONTHS;
	return month_last((struct month){ month.index + value });
}

/* ------ rows ------ */

const struct when_row when_rows[] = {
	{ "en", "[in] <number> (day|days) from (now|today)", read_days, 1 },
	{ "en", "in <number> [more] (day|days) ['|'s] [time]", read_days, 1 },
	{ "en", "in <number> (business|working|work) (day|days) ['|'s] [time]",
		read_working_days, 0 },
	{ "en", "[in] <number> (week|weeks) from (now|today)", read_days, WEEK },
	{ "en", "in <number> [more] (week|weeks) ['|'s] [time]", read_days, WEEK },
	{ "en", "[in] <number> (month|months) from (now|today)", read_months, 1 },
	{ "en", "in <number> [more] (month|months) ['|'s] [time]", read_months, 1 },
	{ "en", "in <number> (year|years) ['|'s] [time]", read_months, MONTHS },
	{ "en", "in half a year", read_months_ahead, HALF_YEAR },
	{ "en", "in a fortnight ['|'s] [time]", read_fixed, 2 * WEEK },
	{ "en", "+ <number> (d|w|m|y)", read_offset, 0 },
	{ "en", "[by|for] (today|tonight)", read_fixed, 0 },
	{ "en", "[by|for] tomorrow", read_fixed, 1 },
	{ "en", "[at|by|before] <dayend> [today]", read_fixed, 0 },
	{ "en", "[at|by|before] <dayend> tomorrow", read_fixed, 1 },
	{ "en", "[by|before] tomorrow [by|at|,] <dayend>", read_fixed, 1 },
	{ "en", "[at|by|before] <dayend> [on|this|this coming] <weekday>", read_weekday, 0 },
	{ "en", "[on|by|before] <weekday> [by|at|,] <dayend>", read_weekday, 0 },
	{ "en", "[at|by|before] <dayend> next <weekday>", read_weekday_of_week, 1 },
	{ "en", "[at|by|before] <dayend> [on] <month> [the] <day> [st|nd|rd|th]",
		read_month_day, 0 },
	{ "en", "[in] (a|one) week from <weekday>", read_weekday, 1 },
	{ "en", "[by|for] [the] day after tomorrow", read_fixed, 2 },
	{ "en", "[on|by|for] [this coming|coming] <weekday>", read_weekday, 0 },
	{ "en", "[on|by|for] this <weekday>", read_weekday_of_week, 0 },
	{ "en", "(on|by|for|this|next) <shortday>", read_weekday, 0 },
	{ "en", "[on|by|for] this <shortday>", read_weekday_of_week, 0 },
	{ "en", "[on|by|for] next (<weekday>|<shortday>)", read_weekday_of_week, 1 },
	{ "en", "[on|by|for] (<weekday>|<shortday>) [of] next week", read_weekday_of_week,
		1 },
	{ "en", "next week [on] (<weekday>|<shortday>)", read_weekday_of_week, 1 },
	{ "en",
		"[on|by|for] [<weekday>] [,] <month> [the] <day> [st|nd|rd|th] [<boxed>] [,] "
		"[<year>]",
		read_month_day, 0 },
	{ "en", "[on|by|for] <month> [the] <day> [st|nd|rd|th] [<boxed>] [,] [of] next year",
		read_month_day_of_year, 1 },
	{ "en",
		"[on|by|for] [<weekday>] [,] [the] <day> [st|nd|rd|th] [of] <month> [,] [<year>]",
		read_month_day, 0 },
	{ "en", "(on|by|for) the <day> (st|nd|rd|th) [of [this|the] month]",
		read_day_of_month, -1 },
	{ "en", "[on|by|for] <weekday> [,] the <day> (st|nd|rd|th)", read_day_of_month, -1 },
	{ "en", "[on|by|for] the <day> (st|nd|rd|th) of next month", read_day_of_month, 1 },
	{ "en", "[at|by] [the] (end of [the|this] month|month end|eom)", read_month_end, 0 },
	{ "en", "[at|by] [the] end of next month", read_month_end, 1 },
	{ "en", "[at|by] [the] end of <month>", read_month_end, 0 },
	{ "en", "[on|by|for] <written>", read_written, 0 },
	{ "ja", "<number>日後", read_days, 1 },
	{ "ja", "<number>営業日後", read_working_days, 0 },
	{ "ja", "<number>週間後", read_days, WEEK },
	{ "ja", "<number>(か|ヶ|ケ|カ|ヵ|ヶ|箇|個)月後", read_months, 1 },
	{ "ja", "<number>年後", read_months, MONTHS },
	{ "ja", "半年後", read_months_ahead, HALF_YEAR },
	{ "ja", "半月後", read_fixed, HALF_MONTH },
	{ "ja", "(今日|本日)", read_fixed, 0 },
	{ "ja", "(明日|あした|明朝|明晩)", read_fixed, 1 },
	{ "ja", "(明後日|あさって)", read_fixed, 2 },
	{ "ja", "(明々後日|しあさって)", read_fixed, 3 },
	{ "ja", "[次の|今度の]<element>曜[日]", read_weekday, 0 },
	{ "ja", "今週[の]<element>曜[日]", read_weekday_of_week, 0 },
	{ "ja", "来週[の]<element>曜[日]", read_weekday_of_week, 1 },
	{ "ja", "再来週[の]<element>曜[日]", read_weekday_of_week, 2 },
	{ "ja", "<monthnumber>月<day>(日|号|號)[<element>曜[日]|<boxed>]", read_month_day,
		0 },
	{ "ja", "<year>年<monthnumber>月<day>(日|号|號)[<element>曜[日]|<boxed>]",
		read_month_day, 0 },
	{ "ja", "令和<number>年<monthnumber>月<day>日[<element>曜[日]|<boxed>]", read_era,
		BEFORE_REIWA },
	{ "ja", "(来年|翌年)[の]<monthnumber>月<day>日", read_month_day_of_year, 1 },
	{ "ja", "今年[の]<monthnumber>月<day>日", read_month_day_of_year, 0 },
	{ "ja", "<day>日(に|までに)", read_day_of_month, -1 },
	{ "ja", "今月[の]<day>日", read_day_of_month, 0 },
	{ "ja", "来月[の]<day>日", read_day_of_month, 1 },
	{ "ja", "[今]月末", read_month_end, 0 },
	{ "ja", "来月末", read_month_end, 1 },
	{ "ja", "<monthnumber>月末", read_month_end, 0 },
	{ "zh", "<number>(天|日)(后|後|之后|之後|以后|以後)", read_days, 1 },
	{ "zh", "<number>[个|個](周|週|星期|礼拜|禮拜)(后|後|之后|之後|以后|以後)", read_days,
		WEEK },
	{ "zh", "<number>(个|個)月(后|後|之后|之後|以后|以後)", read_months, 1 },
	{ "zh", "<number>年(后|之后|以后)", read_months, MONTHS },
	{ "zh", "半年(后|後|之后|之後|以后|以後)", read_months_ahead, HALF_YEAR },
	{ "zh", "半(个|個)月(后|後|之后|之後|以后|以後)", read_fixed, HALF_MONTH },
	{ "zh", "<number>[个|個]工作日(后|後|之后|之後|以后|以後)", read_working_days, 0 },
	{ "zh", "(过|過)<number>(天|日)", read_days, 1 },
	{ "zh", "(过|過)<number>[个|個](周|週|星期|礼拜|禮拜)", read_days, WEEK },
	{ "zh", "(过|過)<number>(个|個)月", read_months, 1 },
	{ "zh", "(今天|今晚|今日)", read_fixed, 0 },
	{ "zh", "(明天|明早|明晚)", read_fixed, 1 },
	{ "zh", "(后天|後天)", read_fixed, 2 },
	{ "zh", "(大后天|大後天)", read_fixed, 3 },
	{ "zh", "(周|週|星期|礼拜|禮拜)<ordinal>", read_weekday, 0 },
	{ "zh", "(这|這|本)[个|個](周|週|星期|礼拜|禮拜)<ordinal>", read_weekday_of_week, 0 },
	{ "zh", "下[个|個](周|週|星期|礼拜|禮拜)<ordinal>", read_weekday_of_week, 1 },
	{ "zh", "下下[个|個](周|週|星期|礼拜|禮拜)<ordinal>", read_weekday_of_week, 2 },
	{ "zh", "<day>(号|號)", read_day_of_month, -1 },
	{ "zh", "(明年|来年|來年)<monthnumber>月<day>(日|号|號)", read_month_day_of_year, 1 },
	{ "zh", "今年<monthnumber>月<day>(日|号|號)", read_month_day_of_year, 0 },
	{ "zh", "(这|這|本)[个|個]月<day>(号|號|日)", read_day_of_month, 0 },
	{ "zh", "下[个|個]月<day>(号|號|日)", read_day_of_month, 1 },
	{ "zh", "[本|这个|這個]月底", read_month_end, 0 },
	{ "zh", "下[个|個]月底", read_month_end, 1 },
	{ 0 },
};

/* In front of a day: a range, a repetition, something past, or an approximation. */
const struct when_edge when_before[] = {
	{ "(before|after|since|until|till|from|every|each|last|past|previous)",
		WHEN_REFUSED },
	{ "(than|or|to|through|thru|around|about|late|early|mid|no|not|the|of|between)",
		WHEN_REFUSED },
	{ "(on|by|for|is|was|be|only|just|like|such|with|at|,) a", WHEN_REFUSED },
	{ "(maybe|perhaps|possibly|probably|other|alternate|most|some)", WHEN_REFUSED },
	{ "between ... and", WHEN_REFUSED },
	{ "(<weekday>|<number>) (-|–|—)", WHEN_REFUSED },
	{ "<number>、", WHEN_REFUSED },
	{ "(before|after|since|until|till|from|around|about|not) (on|by)", WHEN_REFUSED },
	{ "(こちら|当方|弊社|当社|私|自分|うち)から", WHEN_ALLOWED },
	{ "(毎週の|毎週|毎|隔週の|隔週|先週の|先週|先々週の|先月の|先月|前の|前回の)",
		WHEN_REFUSED },
	{ "(昨年の|昨年|去年の|去年|から|か|や|または|もしくは|〜|~|約|およそ)",
		WHEN_REFUSED },
	{ "(来年の|来年|翌年の|翌年|再来年の|再来年|一昨年の|一昨年|前年|年)", WHEN_REFUSED },
	{ "(超|经|經|通|度|第|编号|編號|编|編|型|给|給|把|的|跟|和)", WHEN_REFUSED },
	{ "第<number>[の]", WHEN_REFUSED },
	{ "(每个|每個|每月|每|上个|上個|上上|上|去年的|前|第|到|至|或|或者|从|從)",
		WHEN_REFUSED },
	{ "(一|二|两|三|四|五|六|七|八|九|十)", WHEN_REFUSED },
	{ 0 },
};

/* Behind one: the same, and words that make it belong to something else. */
const struct when_edge when_behind[] = {
	{ "までに", WHEN_ALLOWED },
	{ "かけ", WHEN_ALLOWED },
	{ "(の|的)(朝|昼|夜|夕方|夕|晩|午前|午後|午后|正午|早上|上午|中午|下午|晚上|うちに)",
		WHEN_ALLOWED },
	{ "の<number>時", WHEN_ALLOWED },
	{ "の予定[です|だ] $", WHEN_ALLOWED },
	{ "的(跟进|跟進|回访|回訪|提醒)", WHEN_ALLOWED },
	{ "(or|through|thru|until|till|onwards|ish|ago|after|week|weeks)", WHEN_REFUSED },
	{ "to (<number>|<weekday>|<shortday>|<month>|the)", WHEN_REFUSED },
	{ "[of|in] (next|last) year", WHEN_REFUSED },
	{ "(-|–|—|~|/|〜) (<number>|<weekday>|<month>)", WHEN_REFUSED },
	{ "(から|より|以降|以内|以前|まで|間|前|まえ|頃|ごろ|くらい|ぐらい|か|または|"
	  "もしくは)",
		WHEN_REFUSED },
	{ "(〜|~|目|分|付け|って|の|以外|あたり|辺り)", WHEN_REFUSED },
	{ "(楼|樓|客户|客戶|产品|產品|线|線|店|仓|倉|公司|楼层|位|机|車|车|字|码|碼)",
		WHEN_REFUSED },
	{ "(に|までに)<number>", WHEN_REFUSED },
	{ "<number>(回|度)", WHEN_REFUSED },
	{ "(以后|以後|之后|之後|后|後|起|之前|左右|到|至|或|次|的)", WHEN_REFUSED },
	{ "(和|还是|還是)(周|週|星|礼|禮|<number>)", WHEN_REFUSED },
	{ 0 },
};
