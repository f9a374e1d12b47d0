#include "core/duplicate.h"

#include "tests/test.h"

static struct arena arena;

/* What is said of a contact, "" for nothing. */
struct person {
	const char *name, *company, *email, *phone, *channel, *external_id;
};

static const struct {
	struct person one, other;
	const char *certainty;
	const char *reasons;
} pairs[] = {
	{ { "Sarah Chen", "", "s@x.org", "", "", "" }, { "Bob", "", "S@X.org", "", "", "" },
		"likely", "same e-mail s@x.org" },
	{ { "Sarah Chen", "", "s@x.org", "", "", "" },
		{ "Sara Chen", "", "s@x.org", "", "", "" }, "certain",
		"same e-mail s@x.org, near-equal name" },
	{ { "Ann", "", "", "090-1234-5678", "", "" },
		{ "Bob", "", "", "+81 90 1234 5678", "", "" }, "likely",
		"same phone 090-1234-5678" },
	{ { "Ann", "", "", "+1 212 555 0100", "", "" },
		{ "Bob", "", "", "+44 212 555 0100", "", "" }, "", "" },
	{ { "Ann", "", "a@b.c", "090-1234-5678", "", "" },
		{ "Bob", "", "a@b.c", "090 1234 5678", "", "" }, "certain",
		"same e-mail a@b.c, same phone 090-1234-5678" },
	{ { "Ann", "", "", "", "telegram:@sarah", "" },
		{ "Bob", "", "", "", "twitter:@Sarah", "" }, "possible",
		"same name on channels @sarah" },
	{ { "Ann", "", "", "", "telegram:@sarah", "" },
		{ "Ann", "", "", "", "twitter:@sarah", "" }, "likely",
		"same name on channels @sarah, same name" },
	{ { "Ann", "", "", "", "", "c-1" }, { "Bob", "", "", "", "", "c-1" }, "certain",
		"same external id c-1" },
	{ { "Ann", "", "", "", "", "c-1" }, { "Bob", "", "", "", "", "C-1" }, "", "" },
	{ { "Ann", "", "", "", "", "" }, { "ANN", "", "", "", "", "" }, "possible",
		"same name" },
	{ { "Ann", "Acme", "", "", "", "" }, { "Ann", "Acme Inc.", "", "", "", "" }, "likely",
		"same name, same company Acme" },
	{ { "Ann", "Acme", "", "", "", "" }, { "Ann", "Beta", "", "", "", "" }, "possible",
		"same name" },
	{ { "Sarah Chen", "", "", "", "", "" }, { "Chen Sarah", "", "", "", "", "" },
		"possible", "near-equal name" },
	{ { "Sarah Chen", "Acme", "", "", "", "" }, { "Sara Chen", "ACME", "", "", "", "" },
		"likely", "near-equal name, same company Acme" },
	{ { "Sarah Chen", "Acme", "", "", "", "" }, { "Sara Chen", "Beta", "", "", "", "" },
		"", "near-equal name" },
	{ { "Ann", "Acme", "", "", "", "" }, { "Bob", "Acme", "", "", "", "" }, "", "" },
	{ { "田中 太郎", "", "", "", "", "" }, { "田中太郎様", "", "", "", "", "" },
		"possible", "near-equal name" },
	{ { "田中太郎", "", "", "", "", "" }, { "田中次郎", "", "", "", "", "" }, "", "" },
};

static void
add(struct list *texts, const char *text)
{
	if (*text)
		list_push_text(texts, text, &arena);
}

static struct contact
contact_of(const struct person *person)
{
	struct contact contact = contact_make("new");

	contact.name = person->name;
	contact.company = person->company;
	contact.external_id = person->external_id;
	add(&contact.emails, person->email);
	add(&contact.phones, person->phone);
	add(&contact.channels, person->channel);
	return contact;
}

static const char *
joined(const struct list *texts)
{
	const char *all = "";

	for (size_t i = 0; i < texts->count; i++)
		all = arena_format(&arena, "%s%s%s", all, i > 0 ? ", " : "", list_text(texts, i));
	return all;
}

static void
contacts_are_compared(void)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		struct contact one = contact_of(&pairs[i].one),
					   other = contact_of(&pairs[i].other);
		struct duplicate duplicate = duplicate_of(&one, &other, &arena);

		CHECK_TEXT(certainty_word(duplicate.certainty), pairs[i].certainty);
		CHECK_TEXT(joined(&duplicate.reasons), pairs[i].reasons);
		CHECK_NUMBER(duplicate_of(&other, &one, &arena).points, duplicate.points);
		test_result(arena_format(&arena, "pair %zu: %s and %s: %s", i + 1,
			pairs[i].one.name, pairs[i].other.name, pairs[i].certainty));
	}
}

TEST(certainty_has_words)
{
	CHECK_NUMBER(certainty_find("certain"), CERTAINTY_CERTAIN);
	CHECK_NUMBER(certainty_find("possible"), CERTAINTY_POSSIBLE);
	CHECK_NUMBER(certainty_find("sure"), CERTAINTY_NONE);
}

TEST(the_one_with_more_to_tell_is_better_kept)
{
	struct contact one = contact_make("new"), other = contact_make("new");

	other.interactions = 2;
	CHECK(duplicate_compare_worth(&one, &other) > 0);
	other.archived = true;
	CHECK(duplicate_compare_worth(&one, &other) < 0);
	one.archived = true;
	one.interactions = 2;
	one.created_at.second = 20;
	other.created_at.second = 10;
	CHECK(duplicate_compare_worth(&one, &other) > 0);
}

int
main(void)
{
	contacts_are_compared();
	RUN(certainty_has_words);
	RUN(the_one_with_more_to_tell_is_better_kept);
	arena_release(&arena);
	return test_end();
}
