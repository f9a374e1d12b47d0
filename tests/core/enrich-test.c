#include "core/enrich.h"

#include "core/enriched.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

/* Sets "field=value" texts; ends with NULL. */
static struct contact
contact_of(const char *const *assignments)
{
	struct field_context context = { { 0 }, "JPY", &arena };
	struct contact contact = contact_make("new");
	struct error error = ERROR_INIT;

	for (const char *const *one = assignments; *one; one++) {
		struct span rest = span_of(*one), name = span_split(&rest, '=');

		CHECK(field_read(
			field_find(contact_fields, name), &contact, rest, &context, &error));
	}
	contact_normalise(&contact, &arena);
	error_release(&error);
	return contact;
}

#define CONTACT(...) contact_of((const char *const[]){ __VA_ARGS__, NULL })

static struct enrich_result
enrich(const struct contact *contact, const struct contact *offered)
{
	struct enrich_source source = { "leads.csv", { 10000 } };

	return enrich_contact(contact, offered, &source, &arena);
}

/* "company=Acme; title=CEO | emails: a@x has, b@x offered (why)" */
static const char *
told(const struct enrich_result *result)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < result->filled.count; i++) {
		const struct enrich_value *value =
			list_at(&result->filled, i, sizeof(struct enrich_value));

		text_add_format(&text, "%s=%s; ", value->field, value->value);
	}
	text_add(&text, "|");
	for (size_t i = 0; i < result->conflicts.count; i++) {
		const struct enrich_value *value =
			list_at(&result->conflicts, i, sizeof(struct enrich_value));

		text_add_format(&text, " %s: %s has, %s offered%s", value->field, value->value,
			value->offered, *value->reason ? " (why)" : "");
	}
	return text_take(&text, &arena);
}

/* What a contact has, what is offered, and what comes of it. */
static const struct enrich_case {
	const char *has, *offered, *told;
} cases[] = {
	{ "company=", "company=Acme", "company=Acme; |" },
	{ "company=Acme", "company=Acme", "|" },
	{ "company=Acme", "company=ACMÉ", "|" },
	{ "company=Acme", "company=Initech", "| company: Acme has, Initech offered" },
	{ "company=Acme", "company=", "|" },
	{ "emails=", "emails=a@x.org,b@x.org", "emails=a@x.org, b@x.org; |" },
	{ "emails=a@x.org", "emails=A@X.org", "|" },
	{ "emails=a@x.org", "emails=a@x.org,b@x.org",
		"| emails: a@x.org has, b@x.org offered" },
	{ "phones=+81 90-1234-5678", "phones=090 1234 5678", "|" },
	{ "phones=+81 90-1234-5678", "phones=+48 601 000 000",
		"| phones: +81 90-1234-5678 has, +48 601 000 000 offered" },
	{ "tags=vip", "tags=gas,vip", "| tags: vip has, gas offered" },
	{ "value=", "value=3000", "value=¥3,000; |" },
	{ "value=3000", "value=$20", "| value: ¥3,000 has, $20.00 offered" },
	{ "satisfaction=", "satisfaction=high", "satisfaction=high; |" },
	{ "cadence=", "cadence=14", "cadence=14; |" },
	{ "firstContact=2026-01-01", "firstContact=2025-01-01",
		"| firstContact: 2026-01-01 has, 2025-01-01 offered" },
	{ "notes=", "notes=Likes tea", "notes=Likes tea; |" },
	{ "openingRevenue=", "openingRevenue=5000",
		"| openingRevenue:  has, ¥5,000 offered (why)" },
	{ "stage=new", "stage=won", "| stage: new has, won offered (why)" },
	{ "archived=no", "archived=yes", "|" },
	{ 0 },
};

static void
test_cases(void)
{
	for (const struct enrich_case *one = cases; one->has; one++) {
		struct contact contact = CONTACT("name=Sarah", one->has);
		struct contact offered = CONTACT("name=Sarah", one->offered);
		struct enrich_result result = enrich(&contact, &offered);

		CHECK_TEXT(told(&result), one->told);
		test_result(one->told);
	}
}

TEST(each_filled_field_has_its_source_and_day)
{
	struct contact contact = CONTACT("name=Sarah");
	struct contact offered = CONTACT("company=Acme", "title=CEO");
	struct enrich_result result = enrich(&contact, &offered);

	CHECK_TEXT(enriched_show(&result.contact.enriched, &arena),
		"company: leads.csv, 0028-05-18\ntitle: leads.csv, 0028-05-18");
	CHECK_NUMBER(contact.enriched.count, 0);
}

TEST(members_without_a_field_go_in_once)
{
	struct contact contact = CONTACT("name=Sarah");
	struct contact offered = contact;
	struct contact again;

	*(struct custom *)list_push(&offered.custom, sizeof(struct custom), &arena) =
		(struct custom){ "industry", "\"wine\"" };
	struct enrich_result result = enrich(&contact, &offered);
	CHECK_TEXT(told(&result), "industry=\"wine\"; |");
	CHECK_NUMBER(contact.custom.count, 0);
	again = result.contact;
	result = enrich(&again, &offered);
	CHECK_TEXT(told(&result), "|");
	((struct custom *)list_at(&offered.custom, 0, sizeof(struct custom)))->json = "1";
	result = enrich(&again, &offered);
	CHECK_TEXT(told(&result), "| industry: \"wine\" has, 1 offered");
}

TEST(what_is_withheld_is_a_conflict_with_its_reason)
{
	struct contact contact = CONTACT("name=Sarah");
	struct contact offered = CONTACT("company=Acme", "channels=telegram:@s");
	struct enrich_result result = enrich(&contact, &offered);

	enrich_withhold(&result, &contact, field_find(contact_fields, span_of("channels")),
		"somebody has it", &arena);
	CHECK_TEXT(
		told(&result), "company=Acme; | channels:  has, telegram:@s offered (why)");
	CHECK_NUMBER(result.contact.channels.count, 0);
	CHECK_TEXT(enriched_show(&result.contact.enriched, &arena),
		"company: leads.csv, 0028-05-18");
}

int
main(void)
{
	test_cases();
	RUN(each_filled_field_has_its_source_and_day);
	RUN(members_without_a_field_go_in_once);
	RUN(what_is_withheld_is_a_conflict_with_its_reason);
	arena_release(&arena);
	return test_end();
}
