#include "format/vcard.h"

#include "tests/test.h"

/* Everything that a file comes to, a line each: "4.0@1", "item1.EMAIL;TYPE=work:a@b", or
 * "refused@3: why". */
static const char *
read_all(const char *bytes, struct arena *arena)
{
	struct vcard_reader reader = { span_of(bytes), 0 };
	static const char *const versions[] = { "2.1", "3.0", "4.0" };
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct vcard card;
	enum vcard_step step;

	while ((step = vcard_next(&reader, &card, arena, &error)) != VCARD_END) {
		if (step == VCARD_REFUSED) {
			text_add_format(
				&text, "refused@%lld: %s\n", (long long)card.line, error.message);
			error_release(&error);
			continue;
		}
		text_add_format(&text, "%s@%lld\n", versions[card.version], (long long)card.line);
		for (size_t i = 0; i < card.properties.count; i++) {
			const struct vcard_property *property =
				list_at(&card.properties, i, sizeof(*property));

			text_add_format(&text, "%s%s%s%s%s:%s\n", property->group,
				*property->group ? "." : "", property->name,
				*property->parameters ? ";" : "", property->parameters, property->value);
		}
	}
	return text_take(&text, arena);
}

/* What becomes of one line in a card of that version, VERSION left out. */
static const char *
read_line(const char *version, const char *line, struct arena *arena)
{
	const char *all =
		read_all(arena_format(arena, "BEGIN:VCARD\r\nVERSION:%s\r\n%s\r\nEND:VCARD\r\n",
					 version, line),
			arena);
	const char *behind = strstr(all, "VERSION:");

	behind = behind ? strchr(behind, '\n') + 1 : all;
	return behind;
}

static const struct line_case {
	const char *name, *version, *line, *read;
} line_cases[] = {
	{ "a value", "4.0", "FN:Sarah Chen", "FN:Sarah Chen\n" },
	{ "a name in small letters", "4.0", "fn:Sarah", "FN:Sarah\n" },
	{ "a group", "3.0", "item1.EMAIL;type=INTERNET:a@b.example",
		"item1.EMAIL;TYPE=INTERNET:a@b.example\n" },
	{ "several parameters", "4.0", "TEL;TYPE=\"cell,voice\";PREF=1:+1 555",
		"TEL;TYPE=\"cell,voice\";PREF=1:+1 555\n" },
	{ "a colon in quotes", "4.0", "X-A;LABEL=\"a:b;c\":d", "X-A;LABEL=\"a:b;c\":d\n" },
	{ "words alone", "2.1", "TEL;WORK;VOICE:1234", "TEL;TYPE=WORK;TYPE=VOICE:1234\n" },
	{ "escapes stay", "4.0", "NOTE:a\\, b\\; c\\nd\\\\e", "NOTE:a\\, b\\; c\\nd\\\\e\n" },
	{ "a folded line", "4.0", "NOTE:one\r\n  two\r\n\tthree", "NOTE:one twothree\n" },
	{ "folding inside of a character", "3.0", "NOTE:caf\xC3\r\n \xA9", "NOTE:café\n" },
	{ "a folded header", "3.0", "EMAIL;TYPE=wo\r\n rk:a@b", "EMAIL;TYPE=work:a@b\n" },
	{ "folding in 2.1 keeps the space", "2.1", "NOTE:one\r\n two", "NOTE:one two\n" },
	{ "quoted-printable", "2.1", "NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9 =3D",
		"NOTE:café =\n" },
	{ "quoted-printable alone", "2.1", "NOTE;QUOTED-PRINTABLE:=41", "NOTE:A\n" },
	{ "soft line ends", "2.1",
		"NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n two=\r\n=0D=0Athree",
		"NOTE:one two\\nthree\n" },
	{ "a soft line end at the end of the card", "2.1",
		"NOTE;ENCODING=QUOTED-PRINTABLE:one=", "NOTE:one=\n" },
	{ "soft line ends in 3.0", "3.0", "NOTE;ENCODING=quoted-printable:a=\r\nb",
		"NOTE:ab\n" },
	{ "what is no code", "2.1", "NOTE;ENCODING=QUOTED-PRINTABLE:5 = 6 =zz =4",
		"NOTE:5 = 6 =zz =4\n" },
	{ "Shift_JIS in quoted-printable", "2.1",
		"N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8D=82=8B=B4;=94=FC=8D=E7",
		"N:高橋;美咲\n" },
	{ "Shift_JIS as it is", "2.1", "N;CHARSET=SHIFT_JIS:\x8D\x82\x8B\xB4", "N:高橋\n" },
	{ "a backslash as a second byte", "2.1", "N;CHARSET=SHIFT_JIS:\x95\x5C\x8E\xA6",
		"N:表示\n" },
	{ "Latin-1", "2.1", "FN;CHARSET=ISO-8859-1:Caf\xE9", "FN:Café\n" },
	{ "UTF-8 by name", "2.1", "FN;CHARSET=utf-8:Café", "FN:Café\n" },
	{ "a path of Windows in 2.1", "2.1", "NOTE:C:\\work", "NOTE:C:\\\\work\n" },
	{ "base64 text", "2.1", "NOTE;ENCODING=BASE64:Y2Fmw6k=", "NOTE:café\n" },
	{ "base64 text in Latin-1", "2.1",
		"NOTE;CHARSET=ISO-8859-1;ENCODING=b:Y2Fm6Q==", "NOTE:café\n" },
	{ "a picture of 2.1", "2.1", "PHOTO;JPEG;ENCODING=BASE64:\r\n /9j/\r\n 4AAQ\r\n\r\n",
		"PHOTO:data:image/jpeg;base64,/9j/4AAQ\n" },
	{ "a picture of 3.0", "3.0", "PHOTO;ENCODING=b;TYPE=PNG:iVBO\r\n Rw0K",
		"PHOTO:data:image/png;base64,iVBORw0K\n" },
	{ "a picture of 4.0", "4.0", "PHOTO:data:image/png;base64,iVBORw0K",
		"PHOTO:data:image/png;base64,iVBORw0K\n" },
	{ "a picture elsewhere", "3.0", "PHOTO;VALUE=uri:https://example.com/a.png",
		"PHOTO;VALUE=uri:https://example.com/a.png\n" },
	{ "bytes that nobody knows", "3.0", "X-BLOB;ENCODING=b:/9j/",
		"X-BLOB:data:application/octet-stream;base64,/9j/\n" },
	{ "an empty value", "4.0", "X-A:", "X-A:\n" },
	{ "a value with colons", "4.0", "URL:https://a.example:80",
		"URL:https://a.example:80\n" },
	{ "colons that are escaped", "3.0", "URL:http\\://a.example\\,b",
		"URL:http://a.example\\,b\n" },
	{ "no colon", "4.0", "Sarah Chen",
		"refused@3: this is no property; one such as FN:Sarah Chen is expected\n" },
	{ "no name", "4.0", ":x",
		"refused@3: this is no property; one such as FN:Sarah Chen is expected\n" },
	{ "a name with a space", "4.0", "FULL NAME:x",
		"refused@3: this is no property; one such as FN:Sarah Chen is expected\n" },
	{ "a group without a name", "4.0", ".FN:x",
		"refused@3: this is no property; one such as FN:Sarah Chen is expected\n" },
	{ "a quote that stays open", "4.0", "X-A;LABEL=\"a:b",
		"refused@3: this is no property; one such as FN:Sarah Chen is expected\n" },
	{ "a parameter with a space", "4.0", "TEL;A B=c:1",
		"refused@3: TEL: a parameter such as TYPE=work is expected\n" },
	{ "no UTF-8", "3.0", "FN:Caf\xE9",
		"refused@3: FN: the value is not UTF-8, and names no CHARSET\n" },
	{ "not in its CHARSET", "2.1", "FN;CHARSET=SHIFT_JIS:\xFF\xFF",
		"refused@3: FN: the value is not in the CHARSET that it names\n" },
	{ "no such CHARSET", "2.1", "FN;CHARSET=KLINGON:x",
		"refused@3: FN: CHARSET: there is no encoding 'KLINGON'; UTF-8, CP932, "
		"WINDOWS-1252 and UTF-16LE are some\n" },
	{ "no base64", "3.0", "PHOTO;ENCODING=b:a*b",
		"refused@3: PHOTO: the value is no base64\n" },
};

TEST(lines_are_read_as_their_version_has_them)
{
	for (size_t i = 0; i < sizeof(line_cases) / sizeof(*line_cases); i++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(read_line(line_cases[i].version, line_cases[i].line, &arena),
			line_cases[i].read);
		test_result(line_cases[i].name);
		arena_release(&arena);
	}
}

static const struct file_case {
	const char *name, *bytes, *read;
} file_cases[] = {
	{ "an empty file", "", "" },
	{ "blank lines", "\r\n\r\n  \n", "" },
	{ "two cards", "BEGIN:VCARD\nFN:a\nEND:VCARD\n\nbegin:vcard\nFN:b\nend:vcard",
		"3.0@1\nFN:a\n3.0@5\nFN:b\n" },
	{ "line ends of an old Mac", "BEGIN:VCARD\rFN:a\rEND:VCARD\r", "3.0@1\nFN:a\n" },
	{ "a version that comes late", "BEGIN:VCARD\nFN:a\nVERSION:4.0\nEND:VCARD\n",
		"4.0@1\nFN:a\nVERSION:4.0\n" },
	{ "a version nobody knows", "BEGIN:VCARD\nFN:a\nVERSION:5.0\nEND:VCARD\n",
		"refused@3: VERSION: 2.1, 3.0 or 4.0 is expected, not '5.0'\n" },
	{ "a missing END at the end", "BEGIN:VCARD\nFN:a\n",
		"refused@1: the card that begins here has no END:VCARD\n" },
	{ "a missing END before the next card",
		"BEGIN:VCARD\nFN:a\nBEGIN:VCARD\nFN:b\nEND:VCARD\n",
		"refused@1: the card that begins here has no END:VCARD\n3.0@3\nFN:b\n" },
	{ "a card as the AGENT of another one",
		"BEGIN:VCARD\nFN:a\nAGENT:\nBEGIN:VCARD\nFN:b\nEND:VCARD\nEND:VCARD\n"
		"BEGIN:VCARD\nFN:c\nEND:VCARD\n",
		"refused@4: a card stands within the card; take it out of it to bring both in\n"
		"3.0@8\nFN:c\n" },
	{ "lines outside of a card", "one\ntwo\nBEGIN:VCARD\nFN:a\nEND:VCARD\nthree\n",
		"refused@1: this stands outside of a card, which begins with BEGIN:VCARD\n"
		"3.0@3\nFN:a\n"
		"refused@6: this stands outside of a card, which begins with BEGIN:VCARD\n" },
	{ "a broken card between others",
		"BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN\nEND:VCARD\n"
		"BEGIN:VCARD\nFN:c\nEND:VCARD\n",
		"3.0@1\nFN:a\n"
		"refused@5: this is no property; one such as FN:Sarah Chen is expected\n"
		"3.0@7\nFN:c\n" },
	{ "an END alone", "END:VCARD\n",
		"refused@1: this stands outside of a card, which begins with BEGIN:VCARD\n" },
};

TEST(cards_are_told_apart)
{
	for (size_t i = 0; i < sizeof(file_cases) / sizeof(*file_cases); i++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(read_all(file_cases[i].bytes, &arena), file_cases[i].read);
		test_result(file_cases[i].name);
		arena_release(&arena);
	}
}

TEST(a_nul_and_controls_are_refused)
{
	static const char bytes[] = "BEGIN:VCARD\nFN:a\0b\nEND:VCARD\n"
								"BEGIN:VCARD\nFN:a\033b\nEND:VCARD\n";
	struct vcard_reader reader = { span_make(bytes, sizeof(bytes) - 1), 0 };
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct vcard card;

	CHECK(vcard_next(&reader, &card, &arena, &error) == VCARD_REFUSED);
	CHECK_NUMBER(card.line, 2);
	error_release(&error);
	CHECK(vcard_next(&reader, &card, &arena, &error) == VCARD_REFUSED);
	CHECK_NUMBER(card.line, 5);
	error_release(&error);
	CHECK(vcard_next(&reader, &card, &arena, &error) == VCARD_END);
	arena_release(&arena);
}

TEST(a_property_that_goes_on_for_ever_is_refused)
{
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	const char *read;

	text_add(&text, "BEGIN:VCARD\nNOTE:");
	text_add_repeated(&text, "x\n ", 1100 * 1000);
	text_add(&text, "\nEND:VCARD\nBEGIN:VCARD\nFN:b\nEND:VCARD\n");
	read = read_all(text.bytes, &arena);
	CHECK_TEXT(read, "refused@2: the property is longer than 1 MiB\n3.0@1100004\nFN:b\n");
	text_release(&text);
	arena_release(&arena);
}

TEST(parameters_are_found_by_name)
{
	struct arena arena = ARENA_INIT;
	struct vcard_property property = { "", "TEL", "TYPE=work;PREF=1;TYPE=\"cell,fax\"",
		"1", 0 };

	CHECK_TEXT(vcard_parameter(&property, "TYPE", &arena), "work,cell,fax");
	CHECK_TEXT(vcard_parameter(&property, "PREF", &arena), "1");
	CHECK_TEXT(vcard_parameter(&property, "X-NONE", &arena), "");
	arena_release(&arena);
}

TEST(a_picture_is_written_as_its_version_has_it)
{
	struct vcard_property property = { "", "PHOTO", "", "data:image/jpeg;base64,/9j/4AAQ",
		0 };
	struct text text = TEXT_INIT;

	vcard_add_property(&text, &property, VCARD_4_0);
	vcard_add_property(&text, &property, VCARD_3_0);
	property.value = "https://example.com/a.png";
	vcard_add_property(&text, &property, VCARD_3_0);
	CHECK_TEXT(text.bytes,
		"PHOTO:data:image/jpeg;base64,/9j/4AAQ\r\n"
		"PHOTO;ENCODING=b;TYPE=jpeg:/9j/4AAQ\r\n"
		"PHOTO:https://example.com/a.png\r\n");
	text_release(&text);
}

int
main(void)
{
	RUN(lines_are_read_as_their_version_has_them);
	RUN(cards_are_told_apart);
	RUN(a_nul_and_controls_are_refused);
	RUN(a_property_that_goes_on_for_ever_is_refused);
	RUN(parameters_are_found_by_name);
	RUN(a_picture_is_written_as_its_version_has_it);
	return test_end();
}
