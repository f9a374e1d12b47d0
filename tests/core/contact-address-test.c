#include "core/contact.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static const char *
joined(const struct list *texts)
{
	const char *all = "";

	for (size_t i = 0; i < texts->count; i++)
		all = arena_format(&arena, "%s%s%s", all, i ? " " : "", list_text(texts, i));
	return all;
}

static struct contact
reachable(const char *email, const char *phone, const char *channel)
{
	struct contact contact = contact_make("new");

	contact.name = "Sarah";
	if (*email)
		list_push_text(&contact.emails, email, &arena);
	if (*phone)
		list_push_text(&contact.phones, phone, &arena);
	if (*channel)
		list_push_text(&contact.channels, channel, &arena);
	return contact;
}

static const char *
addresses(const struct contact *contact)
{
	struct list forms = { 0 };

	contact_addresses(contact, &forms, &arena);
	return joined(&forms);
}

/* Whether a typed text finds the contact. */
static bool
finds(const char *typed, const struct contact *contact)
{
	struct list sought = { 0 }, kept = { 0 };

	contact_address_read(span_of(typed), &sought, &arena);
	contact_addresses(contact, &kept, &arena);
	for (size_t i = 0; i < sought.count; i++)
		if (list_has_text(&kept, list_text(&sought, i)))
			return true;
	return false;
}

TEST(a_contact_without_addresses_has_none)
{
	struct contact contact = reachable("", "", "");

	CHECK_TEXT(addresses(&contact), "");
}

TEST(every_kind_of_address_has_its_form)
{
	struct contact contact =
		reachable("Sarah@Example.com", "+81 90-1234-5678", "telegram:@Sarah");

	contact.external_id = "Abc-1";
	CHECK_TEXT(addresses(&contact),
		"mailto:sarah@example.com tel:819012345678 tel~9012345678 telegram:@sarah "
		"any:@sarah external:Abc-1");
}

/* A phone number, and the forms it is kept under. */
static const struct phone_case {
	const char *phone;
	const char *forms;
} phone_cases[] = {
	{ "+81 90-1234-5678", "tel:819012345678 tel~9012345678" },
	{ "0081 90 1234 5678", "tel:819012345678 tel~9012345678" },
	{ "+81 (0)90 1234 5678", "tel:819012345678 tel~9012345678" },
	{ "＋８１ ９０ １２３４ ５６７８", "tel:819012345678 tel~9012345678" },
	{ "090-1234-5678", "tel:09012345678 tel=9012345678" },
	{ "(090) 1234.5678", "tel:09012345678 tel=9012345678" },
	{ "090ー1234ー5678", "tel:09012345678 tel=9012345678" },
	{ "090–1234–5678", "tel:09012345678 tel=9012345678" },
	{ "+48 601 234 567", "tel:48601234567 tel~601234567" },
	{ "601 234 567", "tel:601234567 tel=601234567" },
	{ "+1 415 555 2671", "tel:14155552671 tel~4155552671" },
	{ "1-415-555-2671", "tel:14155552671 tel=14155552671 tel~4155552671" },
	{ "(415) 555-2671 x12", "tel:4155552671 tel=4155552671" },
	{ "+353 1 234 5678", "tel:35312345678 tel~12345678" },
	{ "+7 912 345 67 89", "tel:79123456789 tel~9123456789" },
	{ "+886 2 1234 5678", "tel:886212345678 tel~212345678" },
	{ "tel:+819012345678", "tel:819012345678 tel~9012345678" },
	{ "12345", "tel:12345" },
	{ "012345", "tel:012345" },
	{ "0123456", "tel:0123456 tel=123456" },
	{ "110", "tel:110" },
	{ "11", "" },
	{ "0800 FLOWERS", "" },
	{ 0 },
};

static void
test_phones(void)
{
	for (const struct phone_case *row = phone_cases; row->phone; row++) {
		struct contact contact = reachable("", row->phone, "");

		CHECK_TEXT(addresses(&contact), row->forms);
		test_result(arena_format(&arena, "%s is kept as %s", row->phone, row->forms));
	}
}

/* Two numbers, and whether they may be of one person. */
static const struct pair_case {
	const char *first;
	const char *second;
	bool meet;
} pair_cases[] = {
	{ "+81 90-1234-5678", "090-1234-5678", true },
	{ "+81 90-1234-5678", "819012345678", true },
	{ "+81 90-1234-5678", "+81 90-1234-5679", false },
	{ "+81 90-1234-5678", "080-1234-5678", false },
	{ "090-1234-5678", "080-1234-5678", false },
	{ "+48 601 234 567", "601234567", true },
	{ "+48 601 234 567", "+33 6 01 23 45 67", false },
	{ "06 01 23 45 67", "+33 601234567", true },
	{ "+44 (0)20 7946 0018", "020 7946 0018", true },
	{ "+44 20 7946 0018", "0044 20 79460018", true },
	{ "(415) 555-2671", "+1 415 555 2671", true },
	{ "(415) 555-2671", "1 415 555 2671", true },
	{ "819012345678", "090 1234 5678", true },
	{ "555-2671", "+1 415 555 2671", false },
	{ 0 },
};

static void
test_pairs(void)
{
	for (const struct pair_case *row = pair_cases; row->first; row++) {
		struct contact first = reachable("", row->first, "");
		struct contact second = reachable("", row->second, "");

		CHECK(finds(row->first, &second) == row->meet);
		CHECK(finds(row->second, &first) == row->meet);
		CHECK(finds(row->first, &first));
		CHECK(finds(row->second, &second));
		test_result(arena_format(&arena, "%s and %s %s", row->first, row->second,
			row->meet ? "meet" : "do not meet"));
	}
}

/* What is typed, and whether it finds sarah@example.com, telegram:@sarah, external
 * Abc-1. */
static const struct typed_case {
	const char *typed;
	bool found;
} typed_cases[] = {
	{ "sarah@example.com", true },
	{ " SARAH@example.COM ", true },
	{ "mailto:sarah@example.com", true },
	{ "sarah@example.org", false },
	{ "sarah@example", false },
	{ "example.com", false },
	{ "telegram:@sarah", true },
	{ "Telegram: @Sarah", true },
	{ "telegram:@sara", false },
	{ "line:@sarah", false },
	{ "@sarah", true },
	{ "@Sarah", true },
	{ "@sara", false },
	{ "sarah", false },
	{ "Abc-1", true },
	{ "external:abc-1", false },
	{ "abc-1", false },
	{ "", false },
	{ "   ", false },
	{ 0 },
};

static void
test_typed(void)
{
	struct contact contact = reachable("sarah@example.com", "", "telegram:@sarah");

	contact.external_id = "Abc-1";
	for (const struct typed_case *row = typed_cases; row->typed; row++) {
		CHECK(finds(row->typed, &contact) == row->found);
		test_result(arena_format(
			&arena, "'%s' finds %s", row->typed, row->found ? "the contact" : "nobody"));
	}
}

TEST(nothing_typed_is_no_address)
{
	struct list forms = { 0 };

	contact_address_read(span_of(" "), &forms, &arena);
	CHECK_NUMBER((long long)forms.count, 0);
}

TEST(only_channels_belong_to_one_contact)
{
	CHECK_NUMBER(contact_address_kind("telegram:@sarah")->holder, ADDRESS_EXCLUSIVE);
	CHECK_NUMBER(contact_address_kind("mailto:a@b.c")->holder, ADDRESS_SHARED);
	CHECK_NUMBER(contact_address_kind("tel:123")->holder, ADDRESS_SHARED);
	CHECK_NUMBER(contact_address_kind("tel~123456")->holder, ADDRESS_SHARED);
	CHECK_NUMBER(contact_address_kind("tel=123456")->holder, ADDRESS_SHARED);
	CHECK_NUMBER(contact_address_kind("any:@sarah")->holder, ADDRESS_SHARED);
	CHECK_NUMBER(contact_address_kind("external:1")->holder, ADDRESS_SHARED);
	CHECK_TEXT(contact_address_kind("telegram:@sarah")->label, "channel");
	CHECK_TEXT(contact_address_kind("tel=123456")->label, "phone");
}

TEST(a_form_is_given_once)
{
	struct contact contact = reachable("a@b.c", "", "");

	list_push_text(&contact.emails, "A@B.C", &arena);
	CHECK_TEXT(addresses(&contact), "mailto:a@b.c");
}

TEST(hostile_texts_are_no_addresses)
{
	const char *texts[] = { "\xff\xfe", "@", ":", "+", "00", "(0)", "+(0)", "x", "@:@",
		"tel:" };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct list forms = { 0 };

		contact_address_read(span_of(texts[i]), &forms, &arena);
		CHECK(!contact_is_email(texts[i]));
		CHECK(!contact_is_phone(texts[i], &arena));
		for (size_t form = 0; form < forms.count; form++)
			CHECK(strncmp(list_text(&forms, form), "tel", 3) != 0);
	}
}

int
main(void)
{
	RUN(a_contact_without_addresses_has_none);
	RUN(every_kind_of_address_has_its_form);
	test_phones();
	test_pairs();
	test_typed();
	RUN(nothing_typed_is_no_address);
	RUN(only_channels_belong_to_one_contact);
	RUN(a_form_is_given_once);
	RUN(hostile_texts_are_no_addresses);
	arena_release(&arena);
	return test_end();
}
