#include "format/vcard-contact.h"

#include "tests/format/cards.h"
#include "tests/test.h"

static const struct json_reading reading = { .base_currency = "JPY" };

/* The contact that the lines of a card make, as JSON with its UID in front; or why
 * not. */
static const char *
contact_of(const char *lines, struct arena *arena)
{
	const char *bytes = arena_format(arena, "BEGIN:VCARD\r\n%s\r\nEND:VCARD\r\n", lines);
	struct vcard_reader reader = { span_of(bytes), 0 };
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct vcard_contact made;
	struct vcard card;

	if (vcard_next(&reader, &card, arena, &error) != VCARD_CARD ||
		!vcard_to_contact(&card, &reading, &made, arena, &error)) {
		text_add(&text, error.message);
		error_release(&error);
		return text_take(&text, arena);
	}
	contact_normalise(&made.contact, arena);
	text_add(&text, made.uid);
	json_write(&text, contact_fields, &made.contact, &json_lossless);
	for (size_t i = 0; i < made.left_out.count; i++)
		text_add_format(&text, " without %s", list_text(&made.left_out, i));
	return text_take(&text, arena);
}

static const struct read_case {
	const char *name, *lines, *contact;
} read_cases[] = {
	{ "a name", "FN:Sarah Chen\r\nN:Chen;Sarah;;;", "{\"name\":\"Sarah Chen\"}" },
	{ "N alone", "N:Chen;Sarah;Lee;Dr.;Jr.",
		"{\"name\":\"Dr. Sarah Lee Chen Jr.\","
		"\"structuredName\":\"Chen;Sarah;Lee;Dr.;Jr.\"}" },
	{ "N alone in East Asia", "N:高橋;美咲;;;", "{\"name\":\"高橋 美咲\"}" },
	{ "N of one word", "N:;Cher;;;\r\nFN:Cher", "{\"name\":\"Cher\"}" },
	{ "N that is empty", "N:;;;;\r\nORG:Acme",
		"{\"name\":\"Acme\",\"company\":\"Acme\"}" },
	{ "N that says more", "FN:Vincent van Gogh\r\nN:van Gogh;Vincent;;;",
		"{\"name\":\"Vincent van Gogh\",\"structuredName\":\"van Gogh;Vincent;;;\"}" },
	{ "an address for a name", "EMAIL:a@b.example",
		"{\"name\":\"a@b.example\",\"emails\":[\"a@b.example\"]}" },
	{ "nothing for a name", "NOTE:x",
		"FN: the card has no name, and no N, ORG, EMAIL, TEL or IMPP to stand in for "
		"one" },
	{ "a line end in a name", "FN:Sarah\\nChen", "{\"name\":\"Sarah Chen\"}" },
	{ "a company with departments", "FN:x\r\nORG:A\\, B;Sales;EU;;",
		"{\"name\":\"x\",\"company\":\"A, B\",\"department\":\"Sales;EU\"}" },
	{ "a title and a role", "FN:x\r\nTITLE:CEO\\; founder\r\nROLE:a\\, b",
		"{\"name\":\"x\",\"title\":\"CEO; founder\",\"role\":\"a, b\"}" },
	{ "the preferred address first",
		"FN:x\r\nEMAIL:a@b.example\r\nEMAIL;TYPE=INTERNET,PREF:c@d.example\r\n"
		"TEL;PREF=2:111\r\nTEL;PREF=1:222\r\nTEL:333",
		"{\"name\":\"x\",\"emails\":[\"c@d.example\",\"a@b.example\"],"
		"\"phones\":[\"222\",\"111\",\"333\"]}" },
	{ "schemes", "FN:x\r\nEMAIL:mailto:a@b.example\r\nTEL;VALUE=uri:tel:+1-555-0100",
		"{\"name\":\"x\",\"emails\":[\"a@b.example\"],\"phones\":[\"+1-555-0100\"]}" },
	{ "a number with an extension",
		"FN:x\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+1-555-555-5555;ext=5555",
		"{\"name\":\"x\",\"phones\":[\"+1-555-555-5555\"],\"X-TEL\":[{\"value\":"
		"\"tel:+1-555-555-5555;ext=5555\",\"parameters\":\"VALUE=uri;TYPE=\\\"voice,"
		"home\\\"\"}]}" },
	{ "a number that is none behind a scheme", "FN:x\r\nTEL:tel:desk;ext=5",
		"{\"name\":\"x\",\"X-TEL\":\"tel:desk;ext=5\"}" },
	{ "a number with more behind it", "FN:x\r\nTEL:555 0100\\; ask for Jo",
		"{\"name\":\"x\",\"X-TEL\":\"555 0100\\\\; ask for Jo\"}" },
	{ "what is no address", "FN:x\r\nEMAIL:none\r\nTEL:ask at the desk\r\nIMPP:tel:1",
		"{\"name\":\"x\",\"X-EMAIL\":\"none\",\"X-TEL\":\"ask at the desk\","
		"\"X-IMPP\":\"tel:1\"}" },
	{ "channels",
		"FN:x\r\nIMPP:xmpp:a%40b\r\nIMPP;X-SERVICE-TYPE=Skype:x-apple:sc\r\n"
		"X-TELEGRAM:@sarah\r\nIMPP;X-SERVICE-TYPE=QQ:77",
		"{\"name\":\"x\",\"channels\":[\"xmpp:a@b\",\"skype:sc\",\"telegram:@sarah\","
		"\"qq:77\"]}" },
	{ "profiles",
		"FN:x\r\nX-SOCIALPROFILE;TYPE=twitter;X-USER=Sarah:https://twitter.com/x\r\n"
		"X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/sarahchen",
		"{\"name\":\"x\",\"channels\":[\"twitter:Sarah\",\"linkedin:sarahchen\"]}" },
	{ "tags", "FN:x\r\nCATEGORIES:VIP,gas \\, water\r\nCATEGORIES:repeat,,",
		"{\"name\":\"x\",\"tags\":[\"gas\",\"repeat\",\"vip\",\"water\"]}" },
	{ "notes", "FN:x\r\nNOTE:one\\ntwo\r\nNOTE:three",
		"{\"name\":\"x\",\"notes\":\"one\\ntwo\\n\\nthree\"}" },
	{ "properties with a name for people",
		"FN:x\r\nBDAY:19800101\r\nURL:https://a.example\r\nNICKNAME:Jim,Jimmie\r\n"
		"ADR:;;1 Main St;Town;;123;US",
		"{\"name\":\"x\",\"birthday\":\"19800101\",\"website\":\"https://a.example\","
		"\"nickname\":\"Jim,Jimmie\",\"address\":\";;1 Main St;Town;;123;US\"}" },
	{ "properties with parameters",
		"FN:x\r\nURL;TYPE=work:https://a.example\r\nitem1.URL:https://b.example\r\n"
		"item1.X-ABLabel:blog",
		"{\"name\":\"x\",\"website\":[{\"value\":\"https://a.example\","
		"\"parameters\":\"TYPE=work\"},{\"value\":\"https://b.example\","
		"\"group\":\"item1\"}],\"X-ABLABEL\":[{\"value\":\"blog\","
		"\"group\":\"item1\"}]}" },
	{ "labels of what has a field",
		"FN:x\r\nitem1.X-ABLabel:work\r\nitem1.EMAIL:a@b.example",
		"{\"name\":\"x\",\"emails\":[\"a@b.example\"]}" },
	{ "properties nobody knows", "FN:x\r\nX-FOO:a\\,b\r\nFOO:c\r\nX-EMPTY:",
		"{\"name\":\"x\",\"X-FOO\":\"a\\\\,b\",\"FOO\":\"c\"}" },
	{ "what speaks of the file",
		"FN:x\r\nPRODID:-//a\r\nREV:20200101T000000Z\r\nVERSION:3.0",
		"{\"name\":\"x\"}" },
	{ "a UID", "FN:x\r\nUID:urn:uuid:00000000-0000-4000-8000-000000000001",
		"00000000-0000-4000-8000-000000000001{\"name\":\"x\"}" },
	{ "a foreign UID", "UID:abc@example\r\nFN:x", "abc@example{\"name\":\"x\"}" },
	{ "our own fields",
		"FN:x\r\nX-RAPPORT-FIELDS:{\"stage\":\"active\"\\,\"value\":5\\,\"currency\":"
		"\"USD\"\\,\"name\":\"other\"\\,\"mine\":1}",
		"{\"name\":\"x\",\"stage\":\"active\",\"value\":5.00,\"currency\":\"USD\","
		"\"mine\":1}" },
	{ "our own fields, broken", "FN:x\r\nX-RAPPORT-FIELDS:{\"value\":\"much\"}",
		"X-RAPPORT-FIELDS: 'value' must be a number" },
	{ "a group", "FN:x\r\nKIND:group\r\nMEMBER:urn:uuid:1",
		"KIND: a group is no contact; its members come in by cards of their own" },
};

TEST(cards_become_contacts)
{
	for (size_t i = 0; i < sizeof(read_cases) / sizeof(*read_cases); i++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(contact_of(read_cases[i].lines, &arena), read_cases[i].contact);
		test_result(read_cases[i].name);
		arena_release(&arena);
	}
}

TEST(a_picture_too_large_to_keep_is_left_out)
{
	struct arena arena = ARENA_INIT;
	struct text lines = TEXT_INIT;

	text_add(&lines, "FN:x\r\nPHOTO;ENCODING=b;TYPE=JPEG:");
	text_add_repeated(&lines, "AAAA", 20 * 1000);
	CHECK_TEXT(contact_of(lines.bytes, &arena), "{\"name\":\"x\"} without photo");
	text_release(&lines);
	arena_release(&arena);
}

/* Contacts with all that may stand in one, as JSON. */
static const char *const contacts[] = {
	"{\"name\":\"Sarah Chen\"}",
	"{\"name\":\"高橋 美咲\",\"company\":\"株式会社\",\"title\":\"代表\"}",
	"{\"name\":\"x\",\"emails\":[\"a@b.example\",\"c@d.example\"],"
	"\"phones\":[\"+81 90-1234-5678\",\"(555) 010\"],"
	"\"channels\":[\"telegram:@sarah\",\"line:名 前;a,b%c\"]}",
	"{\"name\":\"a;b,c\\\\d\",\"company\":\"e;f,g\\\\\",\"department\":\"h;i\","
	"\"notes\":\"one\\ntwo, \\\\n three\\t\"}",
	"{\"name\":\"x\",\"stage\":\"active\",\"stageSince\":\"2026-02-01\",\"value\":12.34,"
	"\"currency\":\"USD\",\"tags\":[\"gas\",\"vip\"],\"archived\":true,"
	"\"openingRevenue\":[{\"amount\":5,\"currency\":\"JPY\"}],\"cadence\":7}",
	"{\"name\":\"x\",\"birthday\":\"19800101\",\"website\":[{\"value\":\"u\","
	"\"parameters\":\"TYPE=home\"},{\"value\":\"v\",\"group\":\"item1\"}],"
	"\"photo\":\"data:image/jpeg;base64,/9j/\",\"role\":\"a;b\\n\"}",
	"{\"name\":\"x\",\"favourite\":\"blue\",\"count\":5,\"deep\":{\"a\":[1,true,\"x\"]},"
	"\"X-FOO\":\"bar\",\"X-BAR\":\"two\\nlines\",\"FN\":\"y\",\"EMAIL\":\"a@b.example\","
	"\"KIND\":\"group\",\"X-\":\"\",\"VERSION\":\"4.0\",\"END\":\"VCARD\"}",
	"{\"name\":\"Sarah Lee\",\"structuredName\":\"Chen;Sarah;;;\"}",
	"{\"name\":\"Sarah Chen\",\"structuredName\":\"Chen;Sarah;;Dr.;\"}",
	"{\"name\":\"Sarah Chen\",\"structuredName\":\"Chen;Sarah;;;\"}",
	"{\"name\":\"x\",\"department\":\"a;\",\"website\":\" spaces \",\"geo\":\"\"}",
	"{\"name\":\"x\",\"X-A\":[{\"value\":\"v\",\"parameters\":\"bad:one\"}],"
	"\"X-B\":[{\"value\":\"v\"}],\"X-C\":[],\"X-D\":[{\"value\":\"v\",\"other\":1}],"
	"\"X-E\":[\"text\"],\"X-F\":[{\"value\":\"v\",\"parameters\":\"ENCODING=b\"}]}",
	"{\"name\":\"x\",\"X-RAPPORT-FIELDS\":\"{}\",\"X-ABLABEL\":[{\"value\":\"a\","
	"\"group\":\"item1\"}],\"X-TELEGRAM\":\"@x\",\"X-IMPP\":\"y\"}",
};

static struct contact
contact_from(const char *json, struct arena *arena)
{
	struct contact contact = contact_make("");
	struct error error = ERROR_INIT;

	CHECK(json_read(contact_fields, span_of(json), &contact, &reading, arena, &error));
	error_release(&error);
	contact_normalise(&contact, arena);
	contact.id.bytes[0] = 1;
	return contact;
}

static void
check_way(const char *json, enum vcard_version version)
{
	struct arena arena = ARENA_INIT;
	struct contact contact = contact_from(json, &arena);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct vcard_contact made = { .uid = "" };
	struct vcard_reader reader = { 0 };
	struct vcard card;

	vcard_add_contact(&text, &contact, version);
	reader.rest = span_make(text.bytes, text.length);
	CHECK(vcard_next(&reader, &card, &arena, &error) == VCARD_CARD);
	CHECK(vcard_to_contact(&card, &reading, &made, &arena, &error));
	contact_normalise(&made.contact, &arena);
	CHECK_TEXT(sorted_json(made.contact, &arena), sorted_json(contact, &arena));
	CHECK_TEXT(made.uid, "01000000-0000-0000-0000-000000000000");
	CHECK_NUMBER(reader.rest.length, 0);
	error_release(&error);
	text_release(&text);
	arena_release(&arena);
}

TEST(a_contact_comes_back_from_its_card)
{
	for (size_t i = 0; i < sizeof(contacts) / sizeof(*contacts); i++) {
		check_way(contacts[i], VCARD_4_0);
		check_way(contacts[i], VCARD_3_0);
		test_result(contacts[i]);
	}
}

TEST(a_card_is_written_as_rfc_6350_has_it)
{
	struct arena arena = ARENA_INIT;
	struct contact contact =
		contact_from("{\"name\":\"Sarah Chen\",\"company\":\"A, B\",\"title\":\"CEO\","
					 "\"emails\":[\"a@b.example\"],\"phones\":[\"+1 555 0100\"],"
					 "\"channels\":[\"telegram:@sarah\"],\"tags\":[\"gas\",\"vip\"],"
					 "\"notes\":\"one\\ntwo\",\"birthday\":\"19800101\",\"blue\":true,"
					 "\"updatedAt\":\"2026-02-11T09:00:00Z\"}",
			&arena);
	struct text text = TEXT_INIT;

	vcard_add_contact(&text, &contact, VCARD_4_0);
	CHECK_TEXT(text.bytes,
		"BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//rapport//EN\r\n"
		"UID:urn:uuid:01000000-0000-0000-0000-000000000000\r\n"
		"FN:Sarah Chen\r\nN:Chen;Sarah;;;\r\nORG:A\\, B\r\nTITLE:CEO\r\n"
		"EMAIL:a@b.example\r\nTEL:+1 555 0100\r\nIMPP:telegram:@sarah\r\n"
		"CATEGORIES:gas,vip\r\nNOTE:one\\ntwo\r\nBDAY:19800101\r\n"
		"X-RAPPORT-FIELDS:{\"updatedAt\":\"2026-02-11T09:00:00Z\"\\,\"blue\":true}\r\n"
		"REV:20260211T090000Z\r\nEND:VCARD\r\n");
	text_cut(&text, 0);
	vcard_add_contact(&text, &contact, VCARD_3_0);
	CHECK(strstr(text.bytes, "VERSION:3.0\r\n") != NULL);
	CHECK(strstr(text.bytes, "\r\nUID:01000000-0000-0000-0000-000000000000\r\n") != NULL);
	text_release(&text);
	arena_release(&arena);
}

TEST(the_parts_of_a_former_name_are_not_told_as_those_of_the_name)
{
	struct arena arena = ARENA_INIT;
	struct contact contact = contact_from(
		"{\"name\":\"Sarah Lee\",\"structuredName\":\"Chen;Sarah;;Dr.;\"}", &arena);
	struct text text = TEXT_INIT;

	vcard_add_contact(&text, &contact, VCARD_4_0);
	CHECK(strstr(text.bytes, "\r\nN:Lee;Sarah;;;\r\n") != NULL);
	contact.name = "Dr. Sarah Chen";
	text_cut(&text, 0);
	vcard_add_contact(&text, &contact, VCARD_4_0);
	CHECK(strstr(text.bytes, "\r\nN:Chen;Sarah;;Dr.;\r\n") != NULL);
	text_release(&text);
	arena_release(&arena);
}

int
main(void)
{
	RUN(cards_become_contacts);
	RUN(a_picture_too_large_to_keep_is_left_out);
	RUN(a_contact_comes_back_from_its_card);
	RUN(a_card_is_written_as_rfc_6350_has_it);
	RUN(the_parts_of_a_former_name_are_not_told_as_those_of_the_name);
	return test_end();
}
