#include "core/completeness.h"

#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static struct list
texts(const char *text)
{
	struct list list = { 0 };

	list_push_text(&list, text, &arena);
	return list;
}

static struct contact
named(void)
{
	struct contact contact = contact_make("new");

	contact.name = "Sarah Chen";
	return contact;
}

static struct contact
whole(void)
{
	struct contact contact = named();

	contact.emails = texts("sarah@example.com");
	contact.phones = texts("+81 90 1234 5678");
	contact.company = "Acme";
	contact.title = "CEO";
	contact.platform = "direct";
	contact.source = "referral";
	contact.summary = "A landing page";
	contact.tags = texts("vip");
	return contact;
}

TEST(the_weights_make_a_hundred)
{
	int64_t sum = 0;

	for (const struct completeness_part *part = completeness_parts; part->label; part++)
		sum += part->weight;
	CHECK_NUMBER(sum, 100);
}

TEST(every_part_names_fields_that_there_are)
{
	for (const struct completeness_part *part = completeness_parts; part->label; part++) {
		CHECK(part->fields[0]);
		for (const char *const *name = part->fields; *name; name++)
			CHECK(field_find(contact_fields, span_of(*name)));
	}
}

TEST(heavier_parts_stand_first)
{
	for (const struct completeness_part *part = completeness_parts; part[1].label; part++)
		CHECK(part[0].weight >= part[1].weight);
}

TEST(a_name_alone_is_a_tenth)
{
	struct contact contact = named();

	CHECK_NUMBER(completeness_of(&contact), 10);
	CHECK_TEXT(completeness_show(&contact, &arena),
		"10%, without a way to reach, company, e-mail, source, summary, phone, title, "
		"platform, tags");
}

TEST(everything_is_a_hundred)
{
	struct contact contact = whole();

	CHECK_NUMBER(completeness_of(&contact), 100);
	CHECK_TEXT(completeness_missing(&contact, &arena), "");
	CHECK_TEXT(completeness_show(&contact, &arena), "100%");
}

TEST(any_address_is_a_way_to_reach)
{
	struct contact contact = named();

	contact.platform_id = "sarah_c";
	CHECK_NUMBER(completeness_of(&contact), 35);
	contact.channels = texts("telegram:@sarah");
	CHECK_NUMBER(completeness_of(&contact), 35);
	contact.emails = texts("sarah@example.com");
	CHECK_NUMBER(completeness_of(&contact), 45);
}

TEST(what_has_no_part_does_not_count)
{
	struct contact contact = whole();
	struct contact more = whole();

	more.notes = "Pays at once";
	more.satisfaction = "high";
	more.activity.interactions = 12;
	CHECK_NUMBER(completeness_of(&contact), completeness_of(&more));
}

int
main(void)
{
	RUN(the_weights_make_a_hundred);
	RUN(every_part_names_fields_that_there_are);
	RUN(heavier_parts_stand_first);
	RUN(a_name_alone_is_a_tenth);
	RUN(everything_is_a_hundred);
	RUN(any_address_is_a_way_to_reach);
	RUN(what_has_no_part_does_not_count);
	arena_release(&arena);
	return test_end();
}
