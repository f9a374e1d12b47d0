#include "core/enriched.h"

#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static void
add(struct contact *contact, const char *field, const char *source, int day)
{
	*(struct enriched *)list_push(&contact->enriched, sizeof(struct enriched), &arena) =
		(struct enriched){ field, source, { day } };
}

static struct contact
sarah(void)
{
	struct contact contact = contact_make("new");

	contact.name = "Sarah";
	contact.company = "Acme";
	contact.title = "CEO";
	add(&contact, "company", "a.csv", 1);
	add(&contact, "title", "b.csv", 2);
	return contact;
}

TEST(an_entry_goes_when_its_field_gets_another_value)
{
	struct contact before = sarah(), after = before;

	after.company = "Initech";
	enriched_settle(&before, &after, &arena);
	CHECK_TEXT(enriched_show(&after.enriched, &arena), "title: b.csv, 0001-01-02");
}

TEST(an_entry_goes_when_its_field_is_emptied)
{
	struct contact before = sarah(), after = before;

	after.title = "";
	enriched_settle(&before, &after, &arena);
	CHECK_TEXT(enriched_show(&after.enriched, &arena), "company: a.csv, 0001-01-01");
}

TEST(an_entry_stays_when_another_field_changes)
{
	struct contact before = sarah(), after = before;

	after.notes = "Likes tea";
	enriched_settle(&before, &after, &arena);
	CHECK_NUMBER(after.enriched.count, 2);
}

TEST(an_entry_that_comes_with_its_value_stays)
{
	struct contact before = sarah(), after;

	before.company = "";
	after = before;
	after.company = "Acme";
	after.enriched = (struct list){ 0 };
	add(&after, "company", "c.csv", 3);
	enriched_settle(&before, &after, &arena);
	CHECK_TEXT(enriched_show(&after.enriched, &arena), "company: c.csv, 0001-01-03");
}

TEST(of_two_that_become_one_each_value_brings_its_entry)
{
	struct contact keep = sarah(), other = sarah(), into = keep;

	keep.company = "";
	keep.enriched.count = 0;
	other.title = "Owner";
	other.enriched = (struct list){ 0 };
	add(&other, "company", "c.csv", 3);
	add(&other, "title", "d.csv", 4);
	into.enriched = enriched_unite(&keep, &other, &into, &arena);
	CHECK_TEXT(enriched_show(&into.enriched, &arena), "company: c.csv, 0001-01-03");
}

TEST(a_custom_member_has_an_entry_as_well)
{
	struct contact before = sarah(), after;

	add(&before, "industry", "a.csv", 1);
	*(struct custom *)list_push(&before.custom, sizeof(struct custom), &arena) =
		(struct custom){ "industry", "\"wine\"" };
	after = before;
	enriched_settle(&before, &after, &arena);
	CHECK_NUMBER(after.enriched.count, 3);
	after.custom = (struct list){ 0 };
	enriched_settle(&before, &after, &arena);
	CHECK_NUMBER(after.enriched.count, 2);
}

int
main(void)
{
	RUN(an_entry_goes_when_its_field_gets_another_value);
	RUN(an_entry_goes_when_its_field_is_emptied);
	RUN(an_entry_stays_when_another_field_changes);
	RUN(an_entry_that_comes_with_its_value_stays);
	RUN(of_two_that_become_one_each_value_brings_its_entry);
	RUN(a_custom_member_has_an_entry_as_well);
	arena_release(&arena);
	return test_end();
}
