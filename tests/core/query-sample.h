#ifndef TESTS_CORE_QUERY_SAMPLE_H
#define TESTS_CORE_QUERY_SAMPLE_H

#include "core/query.h"
#include "tests/test.h"

/*
 * Two contacts, one of whom everything is known, and what queries find of them on one
 * day. Everything lives in one arena, which main() releases.
 */
static struct arena arena = ARENA_INIT;

static inline struct date
day(const char *text)
{
	struct date date = { 0 };

	date_parse(span_of(text), &date, NULL);
	return date;
}

static inline struct list
texts(const char *first, const char *second)
{
	struct list list = { 0 };

	list_push_text(&list, first, &arena);
	if (second)
		list_push_text(&list, second, &arena);
	return list;
}

static inline struct settings
settings_with_rate(void)
{
	struct settings settings = settings_default(&arena);
	struct money_rate *rate = list_push(&settings.money.rates, sizeof *rate, &arena);

	snprintf(rate->currency, sizeof rate->currency, "USD");
	rate->millionths = 150000000;
	return settings;
}

/* Sarah, of whom everything is known, on Wednesday 2026-02-11. */
static inline struct contact
sarah(void)
{
	struct contact contact = contact_make("active");

	contact.id = id_from_name("test", span_of("Sarah"));
	contact.name = "Sarah Chen";
	contact.company = "Café Nørd";
	contact.title = "Head of Data";
	contact.notes = "Wants a spreadsheet tool.\nPays promptly";
	contact.emails = texts("Sarah@Example.com", "chen@work.test");
	contact.phones = texts("+81 90-1234-5678", NULL);
	contact.channels = texts("telegram:@sarah", NULL);
	contact.tags = texts("big fish", "vip");
	contact.platform = "fiverr";
	contact.source = "Website form";
	contact.stage_since = day("2026-01-31");
	contact.value = money_make(8000, "JPY");
	contact.satisfaction = "high";
	contact.response_speed = "fast";
	contact.cadence = 21;
	contact.first_contact = day("2025-12-31");
	contact.created_at.second = 1767225599; /* 2025-12-31T23:59:59Z */
	contact.orders = 3;
	contact.interactions = 7;
	money_sum_add(&contact.revenue, money_make(10000, "JPY"), &arena);
	contact.rating = (struct hundredths){ true, 450 };
	contact.score = (struct hundredths){ true, 715 };
	contact.last_contact = day("2026-01-12");
	contact.last_delivery = day("2026-01-05");
	contact.next_due = day("2026-02-11");
	contact.quiet_days = 30;
	return contact;
}

/* Somebody of whom only the name is known. */
static inline struct contact
stranger(void)
{
	struct contact contact = contact_make("new");

	contact.name = "Bob";
	return contact;
}

static inline const struct query *
parsed(const char *line, struct error *error)
{
	struct settings *settings = arena_alloc(&arena, sizeof *settings);
	struct query_context context = {
		.today = day("2026-02-11"),
		.settings = settings,
		.arena = &arena,
	};

	*settings = settings_with_rate();
	return query_parse_line(line, &context, error);
}

/* A query, and whom it finds: Sarah, Bob, both or nobody. */
static const struct find_case {
	const char *query;
	const char *found;
} find_cases[] = {
	{ "", "SB" },
	{ "   ", "SB" },
	{ "\"\"", "SB" },
	{ "-", "SB" },
	/* Words. */
	{ "sarah", "S" },
	{ "SAR", "S" },
	{ "arah", "" },
	{ "bo", "B" },
	{ "chen sarah", "S" },
	{ "sarah bob", "" },
	{ "cafe nord", "S" },
	{ "nørd", "S" },
	{ "spreadsheet", "S" },
	{ "promptly", "S" },
	{ "\"sarah chen\"", "S" },
	{ "\"chen sarah\"", "" },
	{ "\"tool. pays\"", "S" },
	{ "-sarah", "B" },
	{ "-\"sarah chen\"", "B" },
	{ "\"-sarah\"", "" },
	{ "sarah　chen", "S" },
	{ "\"sarah", "S" },
	{ "data", "" },
	/* What looks like a term but is none. */
	{ "http://example.com", "" },
	{ "10:30", "" },
	{ "r2:d2", "" },
	{ "\"tag:vip\"", "" },
	{ ":", "" },
	/* Stage and platform, by id, label or beginning. */
	{ "stage:active", "S" },
	{ "stage:active,proposal", "S" },
	{ "stage:new,active", "SB" },
	{ "stage:\"Active Client\"", "S" },
	{ "stage:prop", "" },
	{ "STAGE:Active", "S" },
	{ "stage=active", "S" },
	{ "-stage:active", "B" },
	{ "-stage:new,active", "" },
	{ "stage:active,", "S" },
	{ "platform:fiverr", "S" },
	{ "platform:Fiverr", "S" },
	{ "platform:five", "" },
	{ "platform:upwork,FIVERR", "S" },
	{ "-platform:fiverr", "B" },
	{ "platform:somewhere", "" },
	/* Tags and addresses. */
	{ "tag:vip", "S" },
	{ "tag:VIP", "S" },
	{ "tag:vi", "" },
	{ "tags:vip", "S" },
	{ "tag:\"big fish\"", "S" },
	{ "tag:\"Big  Fish\"", "S" },
	{ "tag:\"big fish,vip\"", "" },
	{ "tag:cold,vip", "S" },
	{ "-tag:cold", "SB" },
	{ "email:@example.com", "S" },
	{ "email:work", "S" },
	{ "emails:work", "S" },
	{ "email=work", "" },
	{ "email=chen@work.test", "S" },
	{ "email:other", "" },
	{ "phone:1234-5678", "S" },
	{ "phone:\"090 1234\"", "S" },
	{ "phone:+8190", "S" },
	{ "phone:１２３４", "S" },
	{ "phone:999", "" },
	{ "channel:telegram", "S" },
	{ "channel:telegram:@sarah", "S" },
	{ "channel:signal", "" },
	/* Text and words of a vocabulary. */
	{ "name:arah", "S" },
	{ "name=sarah", "" },
	{ "name=\"sarah chen\"", "S" },
	{ "company:cafe", "S" },
	{ "source:website", "S" },
	{ "source:referral", "" },
	{ "notes:spreadsheet", "S" },
	{ "title:head", "S" },
	{ "satisfaction:high", "S" },
	{ "satisfaction:h", "S" },
	{ "satisfaction:low,medium", "" },
	{ "responseSpeed:fast", "S" },
	{ "responsespeed=FAST", "S" },
	/* Numbers, with neighbours on both sides. */
	{ "score>7.14", "S" },
	{ "score>7.15", "" },
	{ "score>=7.15", "S" },
	{ "score>=7.16", "" },
	{ "score<7.15", "" },
	{ "score<7.16", "S" },
	{ "score<=7.15", "S" },
	{ "score<=7.14", "" },
	{ "score=7.15", "S" },
	{ "score:7.15", "S" },
	{ "score:7", "" },
	{ "score>6", "S" },
	{ "score>=6.5", "S" },
	{ "-score>6", "B" },
	{ "rating>=4.5", "S" },
	{ "rating<5", "S" },
	{ "orders>2", "S" },
	{ "orders>3", "" },
	{ "orders>=3", "S" },
	{ "orders=3", "S" },
	{ "orders=0", "B" },
	{ "orders<1", "B" },
	{ "orders=0,3", "SB" },
	{ "interactions=7", "S" },
	{ "cadence=21", "S" },
	{ "cadence<30", "S" },
	/* Money in the base currency, through the rate (150 yen a dollar). */
	{ "revenue>9999", "S" },
	{ "revenue>10000", "" },
	{ "revenue>=10000", "S" },
	{ "revenue>=10001", "" },
	{ "revenue>=¥10,000", "S" },
	{ "revenue>=10,001", "" },
	{ "revenue>=\"¥10,000\"", "S" },
	{ "revenue<10000", "B" },
	{ "revenue=0", "B" },
	{ "revenue<1", "B" },
	{ "revenue>$66", "S" },
	{ "revenue>$66.67", "" },
	{ "value>0", "S" },
	{ "value<9000", "S" },
	{ "value=8000", "S" },
	{ "value:8000", "S" },
	{ "value<0", "" },
	/* Days: today is 2026-02-11, a Wednesday. */
	{ "firstContact>2025-12-30", "S" },
	{ "firstContact>2025-12-31", "" },
	{ "firstContact>=2025-12-31", "S" },
	{ "firstContact<2026-01-01", "S" },
	{ "firstContact<2025-12-31", "" },
	{ "firstContact<=2025-12-31", "S" },
	{ "firstContact:2025-12-31", "S" },
	{ "firstContact:2025-12", "S" },
	{ "firstContact:2026-01", "" },
	{ "firstContact<2026-01", "S" },
	{ "firstContact>2025-12", "" },
	{ "firstContact:2025", "S" },
	{ "firstContact>2025", "" },
	{ "firstContact<2026", "S" },
	{ "createdAt:2025-12-31", "S" },
	{ "createdAt<2025-12-31", "" },
	{ "stageSince:month", "" },
	{ "stageSince<month", "S" },
	{ "stageSince>=-11d", "S" },
	{ "stageSince=11d", "S" },
	{ "stageSince=10d", "" },
	{ "lastContact:30d", "S" },
	{ "lastContact<30d", "" },
	{ "lastContact<29d", "S" },
	{ "lastContact>31d", "S" },
	{ "lastContact>30d", "" },
	{ "lastContact>=\"30 days ago\"", "S" },
	{ "lastContact<today", "S" },
	{ "lastContact:week", "" },
	{ "lastDelivery<5w", "S" },
	{ "lastDelivery>5w", "" },
	{ "lastDelivery<1m", "S" },
	/* Due. */
	{ "due:today", "S" },
	{ "due=today", "S" },
	{ "due:overdue", "" },
	{ "due<today", "" },
	{ "due<=today", "S" },
	{ "due<tomorrow", "S" },
	{ "due<1d", "S" },
	{ "due<0d", "" },
	{ "due<7d", "S" },
	{ "due:week", "S" },
	{ "due=week", "S" },
	{ "due:2026-02-10", "" },
	{ "due:2026-02-11", "S" },
	{ "due:2026-02-12", "S" },
	{ "due=2026-02-12", "" },
	{ "due>2026-02-10", "S" },
	{ "due>2026-02-11", "" },
	{ "nextDue<7d", "S" },
	{ "-due:today", "B" },
	/* Quiet. */
	{ "quiet>30d", "" },
	{ "quiet>29d", "S" },
	{ "quiet>=30d", "S" },
	{ "quiet>=30", "S" },
	{ "quiet=1m", "S" },
	{ "quiet>4w", "S" },
	{ "quiet<1y", "SB" },
	{ "quiet<31d", "SB" },
	{ "quiet<30d", "B" },
	/* Presence. */
	{ "has:email", "S" },
	{ "has:due", "S" },
	{ "has:tag,phone", "S" },
	{ "has:nextDue", "S" },
	{ "has:name", "SB" },
	{ "has:summary", "" },
	{ "has:summary,email", "S" },
	{ "-has:email", "B" },
	{ "has:orders", "S" },
	{ "has:revenue", "S" },
	/* All together. */
	{ "stage:active,proposal platform:fiverr tag:vip score>6 revenue>=10000 due<7d "
	  "quiet>=30d has:email -tag:cold sarah",
		"S" },
	{ "stage:active platform:upwork", "" },
	{ 0 },
};

#endif
