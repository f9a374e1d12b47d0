#include "core/when.h"

#include "tests/test.h"

/* Wednesday, the eleventh of February, unless a row says otherwise. */
struct when_case {
	const char *text;
	const char *expected; /* the day found and what was read as it; "" for none */
};

static const struct when_case english[] = {
	{ "in 5 days", "2026-02-16 in 5 days" },
	{ "in two weeks", "2026-02-25 in two weeks" },
	{ "call in a week.", "2026-02-18 in a week" },
	{ "in a couple of weeks", "2026-02-25 in a couple of weeks" },
	{ "in 1 month", "2026-03-11 in 1 month" },
	{ "in 3 days time", "2026-02-14 in 3 days time" },
	{ "two weeks from now", "2026-02-25 two weeks from now" },
	{ "in half a year", "2026-08-11 in half a year" },
	{ "in a fortnight", "2026-02-25 in a fortnight" },
	{ "a week from Thursday", "2026-02-19 a week from Thursday" },
	{ "in 3 business days", "2026-02-16 in 3 business days" },
	{ "by EOD", "2026-02-11 by EOD" },
	{ "by the end of the day", "2026-02-11 by the end of the day" },
	{ "by end of day Friday", "2026-02-13 by end of day Friday" },
	{ "tomorrow EOD", "2026-02-12 tomorrow EOD" },
	{ "EOM", "2026-02-28 EOM" },
	{ "March 3 next year", "2027-03-03 March 3 next year" },
	{ "March 3 last year", "" },
	{ "Feb 20 (Fri)", "2026-02-20 Feb 20 (Fri)" },
	{ "Feb 20 (Thu)", "" },
	{ "call Client A on Friday", "2026-02-13 on Friday" },
	{ "on a Friday", "" },
	{ "on Friday to sign", "2026-02-13 on Friday" },
	{ "Monday to Friday", "" },
	{ "半年後", "2026-08-11 半年後" },
	{ "半月後", "2026-02-26 半月後" },
	{ "2月20日（金）", "2026-02-20 2月20日（金）" },
	{ "2月20日（木）", "" },
	{ "来年の3月3日", "2027-03-03 来年の3月3日" },
	{ "令和9年3月3日", "2027-03-03 令和9年3月3日" },
	{ "昨年3月3日", "" },
	{ "2、3日後", "" },
	{ "3営業日後", "2026-02-16 3営業日後" },
	{ "木曜以外", "" },
	{ "半个月后", "2026-02-26 半个月后" },
	{ "半年后", "2026-08-11 半年后" },
	{ "过三天", "2026-02-14 过三天" },
	{ "超过三天", "" },
	{ "两三天后", "" },
	{ "十五六天后", "" },
	{ "十五天后", "2026-02-26 十五天后" },
	{ "20号", "2026-02-20 20号" },
	{ "3号楼", "" },
	{ "2月20日（周五）", "2026-02-20 2月20日（周五）" },
	{ "明年3月3日", "2027-03-03 明年3月3日" },
	{ "today", "2026-02-11 today" },
	{ "call tomorrow at 3", "2026-02-12 tomorrow" },
	{ "the day after tomorrow", "2026-02-13 the day after tomorrow" },
	{ "Sending it Thursday", "2026-02-12 Thursday" },
	{ "on Wednesday", "2026-02-18 on Wednesday" },
	{ "Thu", "2026-02-12 Thu" },
	{ "by Fri", "2026-02-13 by Fri" },
	{ "on Sat", "2026-02-14 on Sat" },
	{ "she sat in the sun", "" },
	{ "this Friday", "2026-02-13 this Friday" },
	{ "this Wednesday", "2026-02-11 this Wednesday" },
	{ "this Tuesday", "" },
	{ "next Tuesday", "2026-02-17 next Tuesday" },
	{ "next Friday", "2026-02-20 next Friday" },
	{ "Friday next week", "2026-02-20 Friday next week" },
	{ "next week on Friday", "2026-02-20 next week on Friday" },
	{ "on March 3", "2026-03-03 on March 3" },
	{ "March 3rd", "2026-03-03 March 3rd" },
	{ "3 March", "2026-03-03 3 March" },
	{ "the 3rd of March 2027", "2027-03-03 the 3rd of March 2027" },
	{ "March 3, 2027", "2027-03-03 March 3, 2027" },
	{ "February 10", "2027-02-10 February 10" },
	{ "February 11", "2026-02-11 February 11" },
	{ "Feb. 12", "2026-02-12 Feb. 12" },
	{ "February 29", "2028-02-29 February 29" },
	{ "February 30", "" },
	{ "Thursday, March 5", "2026-03-05 Thursday, March 5" },
	{ "Friday, March 5", "" },
	{ "on the 3rd", "2026-03-03 on the 3rd" },
	{ "on the 11th", "2026-02-11 on the 11th" },
	{ "on the 31st", "2026-03-31 on the 31st" },
	{ "the 3rd time", "" },
	{ "end of the month", "2026-02-28 end of the month" },
	{ "by the end of next month", "2026-03-31 by the end of next month" },
	{ "the end of March", "2026-03-31 the end of March" },
	{ "2026-03-03", "2026-03-03 2026-03-03" },
	{ "on 2026/3/3", "2026-03-03 on 2026/3/3" },
	{ "2026-01-03", "2026-01-03 2026-01-03" },
	{ "2026-02-30", "" },
	{ "+5d", "2026-02-16 +5d" },
	{ "＋２ｗ", "2026-02-25 ＋２ｗ" },
	{ "next week", "" },
	{ "next month", "" },
	{ "in a few days", "" },
	{ "in 3-5 days", "" },
	{ "in a week or two", "" },
	{ "every Monday", "" },
	{ "on Mondays", "" },
	{ "last Monday", "" },
	{ "since Monday", "" },
	{ "until March 3", "" },
	{ "before Friday", "" },
	{ "Monday or Tuesday", "" },
	{ "between Monday and Friday", "" },
	{ "Monday to Friday", "" },
	{ "Monday - Friday", "" },
	{ "March 3 – March 5", "" },
	{ "around March 3", "" },
	{ "not Thursday", "" },
	{ "Thursday's call", "" },
	{ "the Thursday call", "" },
	{ "5 days ago", "" },
	{ "3/5", "" },
	{ "we may 3", "2026-05-03 may 3" },
	{ "in 99999 days", "" },
	{ "in 0 days", "2026-02-11 in 0 days" },
	{ "", "" },
	{ 0 },
};

static const struct when_case japanese[] = {
	{ "3日後に電話", "2026-02-14 3日後" },
	{ "３日後", "2026-02-14 ３日後" },
	{ "三日後", "2026-02-14 三日後" },
	{ "2週間後", "2026-02-25 2週間後" },
	{ "一週間後", "2026-02-18 一週間後" },
	{ "1か月後", "2026-03-11 1か月後" },
	{ "2ヶ月後", "2026-04-11 2ヶ月後" },
	{ "今日", "2026-02-11 今日" },
	{ "明日電話する", "2026-02-12 明日" },
	{ "明後日", "2026-02-13 明後日" },
	{ "木曜日に", "2026-02-12 木曜日" },
	{ "水曜", "2026-02-18 水曜" },
	{ "今週の金曜", "2026-02-13 今週の金曜" },
	{ "今週の火曜", "" },
	{ "来週の火曜日", "2026-02-17 来週の火曜日" },
	{ "来週金曜", "2026-02-20 来週金曜" },
	{ "再来週の月曜", "2026-02-23 再来週の月曜" },
	{ "3月3日", "2026-03-03 3月3日" },
	{ "三月三日", "2026-03-03 三月三日" },
	{ "2027年3月3日", "2027-03-03 2027年3月3日" },
	{ "3月3日火曜日", "2026-03-03 3月3日火曜日" },
	{ "3月3日水曜日", "" },
	{ "3日に電話", "2026-03-03 3日に" },
	{ "来月3日", "2026-03-03 来月3日" },
	{ "来月の15日に", "2026-03-15 来月の15日" },
	{ "月末", "2026-02-28 月末" },
	{ "来月末", "2026-03-31 来月末" },
	{ "金曜までに", "2026-02-13 金曜" },
	{ "明日の午後", "2026-02-12 明日" },
	{ "来週", "" },
	{ "来週中", "" },
	{ "数日後", "" },
	{ "毎週火曜", "" },
	{ "毎週の火曜", "" },
	{ "先週の火曜日", "" },
	{ "金曜まで", "" },
	{ "月曜から", "" },
	{ "木曜か金曜", "" },
	{ "3日間", "" },
	{ "3日以内", "" },
	{ "3日前", "" },
	{ "3月3日頃", "" },
	{ "納品から3日後", "" },
	{ "木曜の会議", "" },
	{ "3日に1回", "" },
	{ "昨日", "" },
	{ 0 },
};

static const struct when_case chinese[] = {
	{ "三天后联系", "2026-02-14 三天后" },
	{ "5天后", "2026-02-16 5天后" },
	{ "十天后", "2026-02-21 十天后" },
	{ "十二天之后", "2026-02-23 十二天之后" },
	{ "两周后", "2026-02-25 两周后" },
	{ "一个星期后", "2026-02-18 一个星期后" },
	{ "兩個月後", "2026-04-11 兩個月後" },
	{ "今天", "2026-02-11 今天" },
	{ "明天打电话", "2026-02-12 明天" },
	{ "后天", "2026-02-13 后天" },
	{ "大后天", "2026-02-14 大后天" },
	{ "周四", "2026-02-12 周四" },
	{ "星期三", "2026-02-18 星期三" },
	{ "週五", "2026-02-13 週五" },
	{ "礼拜天", "2026-02-15 礼拜天" },
	{ "本周五", "2026-02-13 本周五" },
	{ "这周二", "" },
	{ "下周二", "2026-02-17 下周二" },
	{ "下个星期五", "2026-02-20 下个星期五" },
	{ "下下周一", "2026-02-23 下下周一" },
	{ "3月3号", "2026-03-03 3月3号" },
	{ "三月三号", "2026-03-03 三月三号" },
	{ "2027年3月3日", "2027-03-03 2027年3月3日" },
	{ "下个月3号", "2026-03-03 下个月3号" },
	{ "月底", "2026-02-28 月底" },
	{ "下个月底", "2026-03-31 下个月底" },
	{ "周四上午", "2026-02-12 周四" },
	{ "下周", "" },
	{ "几天后", "" },
	{ "每周二", "" },
	{ "上周二", "" },
	{ "上个星期二", "" },
	{ "一周一次", "" },
	{ "周一到周三", "" },
	{ "周一或周二", "" },
	{ "周五前", "" },
	{ "周五之前", "" },
	{ "周五以后", "" },
	{ "周四的会议", "" },
	{ "三天前", "" },
	{ "三天左右", "" },
	{ "昨天", "" },
	{ 0 },
};

static const char *
found(const char *written, struct date today, struct arena *arena)
{
	struct phrase_text text = phrase_text_read(span_of(written), arena);
	const struct when_reader *reader = when_reader_make(today, arena);
	struct when when = when_find(reader, &text, 0, text.count);
	char date[DATE_TEXT_SIZE];

	if (when.end == 0)
		return "";
	date_format(when.date, date);
	return arena_format(arena, "%s %s", date,
		span_copy(phrase_written(&text, when.first, when.end), arena));
}

static void
check(const struct when_case *cases)
{
	const struct date today = date_make(2026, 2, 11);

	for (const struct when_case *row = cases; row->text; row++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(found(row->text, today, &arena), row->expected);
		test_result(arena_format(&arena, "\"%s\" is %s", row->text,
			*row->expected ? row->expected : "no day"));
		arena_release(&arena);
	}
}

TEST(a_weekday_is_never_today)
{
	struct arena arena = ARENA_INIT;

	for (int day = 9; day <= 15; day++) {
		struct date today = date_make(2026, 2, day);
		const char *thursday = day < 12 ? "2026-02-12 Thursday" : "2026-02-19 Thursday";

		CHECK_TEXT(found("Thursday", today, &arena), thursday);
	}
	arena_release(&arena);
}

TEST(next_tuesday_is_that_of_the_week_after_this_one)
{
	struct arena arena = ARENA_INIT;

	for (int day = 9; day <= 15; day++)
		CHECK_TEXT(found("next Tuesday", date_make(2026, 2, day), &arena),
			"2026-02-17 next Tuesday");
	CHECK_TEXT(
		found("next Tuesday", date_make(2026, 2, 16), &arena), "2026-02-24 next Tuesday");
	arena_release(&arena);
}

TEST(a_day_is_read_where_it_begins_only)
{
	struct arena arena = ARENA_INIT;
	struct phrase_text text = phrase_text_read(span_of("call on March 3"), &arena);
	const struct when_reader *reader = when_reader_make(date_make(2026, 2, 11), &arena);

	CHECK_NUMBER(when_read(reader, &text, 0).end, 0);
	CHECK_NUMBER(when_read(reader, &text, 1).end, 4);
	CHECK_NUMBER(when_find(reader, &text, 2, 4).first, 2);
	CHECK_NUMBER(when_find(reader, &text, 3, 4).end, 0);
	CHECK_NUMBER(when_slot(&text, 1, reader).number, date_make(2026, 3, 3).day);
	arena_release(&arena);
}

int
main(void)
{
	check(english);
	check(japanese);
	check(chinese);
	RUN(a_weekday_is_never_today);
	RUN(next_tuesday_is_that_of_the_week_after_this_one);
	RUN(a_day_is_read_where_it_begins_only);
	return test_end();
}
