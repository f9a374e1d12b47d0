#include "format/charset.h"

#include <iconv.h>
#include <stdlib.h>

#include "base/text.h"
#include "tests/test.h"

/* The text in another encoding. */
static struct span
encoded(const char *text, const char *name, struct arena *arena)
{
	size_t left = strlen(text), room = 4 * left + 16, size = room;
	char *bytes = arena_alloc(arena, room), *out = bytes, *in = (char *)text;
	iconv_t converter = iconv_open(name, "UTF-8");

	CHECK(converter != (iconv_t)-1 && iconv(converter, &in, &left, &out, &room) == 0);
	iconv_close(converter);
	return span_make(bytes, size - room);
}

static const char english[] =
	"name,company\nZoë Müller,Café Brontë\nJosé García,Señor & Co\n"
	"Françoise Lefèvre,Hôtel du Nord – „Grüße“ à 5 €\n";
static const char japanese[] =
	"名前,会社,メモ\n佐々木 涼,株式会社ミドリ,来週お電話ください\n"
	"髙橋 美咲,有限会社①ソフト,見積もりをお願いします\n渡辺 "
	"健太,ｱｲｳ商事,納品は来月の予定です\n";
static const char chinese[] =
	"姓名,公司,备注\n王小雨,上海某某科技有限公司,下周再联系客户确认报价\n"
	"陈志强,深圳市贸易有限公司,需要一个新的网站和管理系统\n";

TEST(encodings_are_found_out)
{
	static const struct {
		const char *name, *text, *encoding, *found;
	} cases[] = {
		{ "UTF-8", japanese, "UTF-8", "UTF-8" },
		{ "ASCII", "name,email\nSarah,s@x.com\n", "UTF-8", "UTF-8" },
		{ "Windows-1252", english, "WINDOWS-1252", "WINDOWS-1252" },
		{ "Latin-1", "Zoë Müller,Café\nJosé,Señor\n", "ISO-8859-1", "WINDOWS-1252" },
		{ "CP932 with its own characters", japanese, "CP932", "CP932" },
		{ "Shift_JIS", "名前,会社\n田中 花子,株式会社ミドリ\n", "SHIFT_JIS", "CP932" },
		{ "EUC-JP",
			"名前,会社\n田中 花子,株式会社ミドリ\nよろしくお願いします,こちらこそ\n",
			"EUC-JP", "EUC-JP" },
		{ "GB18030", chinese, "GB18030", "GB18030" },
		{ "UTF-16 without a mark", english, "UTF-16LE", "UTF-16LE" },
		{ "UTF-16 the other way round", english, "UTF-16BE", "UTF-16BE" },
		{ 0 },
	};
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;

	for (size_t i = 0; cases[i].name; i++) {
		struct span bytes = encoded(cases[i].text, cases[i].encoding, &arena);
		struct charset_text text;

		CHECK(charset_decode(bytes, "", &arena, &text, &error));
		CHECK_TEXT(text.name, cases[i].found);
		CHECK_TEXT(span_copy(text.text, &arena), cases[i].text);
		test_result(cases[i].name);
	}
	arena_release(&arena);
}

TEST(a_byte_order_mark_decides_and_goes)
{
	static const struct {
		const char *bytes;
		size_t length;
		const char *name;
	} cases[] = {
		{ "\xEF\xBB\xBF"
		  "a,b",
			6, "UTF-8" },
		{ "\xFF\xFE"
		  "a\0,\0b\0",
			8, "UTF-16LE" },
		{ "\xFE\xFF"
		  "\0a\0,\0b",
			8, "UTF-16BE" },
		{ "\xFF\xFE\0\0"
		  "a\0\0\0,\0\0\0b\0\0\0",
			16, "UTF-32LE" },
		{ 0 },
	};
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;

	for (size_t i = 0; cases[i].name; i++) {
		struct charset_text text;

		CHECK(charset_decode(
			span_make(cases[i].bytes, cases[i].length), "CP932", &arena, &text, &error));
		CHECK_TEXT(text.name, cases[i].name);
		CHECK_TEXT(span_copy(text.text, &arena), "a,b");
	}
	arena_release(&arena);
}

TEST(an_ill_formed_byte_does_not_change_the_encoding_of_all)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct charset_text text;
	const char *file = arena_format(&arena, "%sCaf\xE9,x\n", japanese);

	CHECK(charset_decode(span_of(file), "", &arena, &text, &error));
	CHECK_TEXT(text.name, "UTF-8");
	CHECK_TEXT(span_copy(text.text, &arena), file);
	arena_release(&arena);
}

TEST(what_an_encoding_lacks_becomes_no_utf8)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct charset_text text;

	CHECK(charset_decode(span_of("a\x81\x20z"), "CP932", &arena, &text, &error));
	CHECK_TEXT(span_copy(text.text, &arena), "a\xFF z");
	CHECK(charset_decode(span_of("a\x81"), "CP932", &arena, &text, &error));
	CHECK_TEXT(span_copy(text.text, &arena), "a\xFF");
	arena_release(&arena);
}

TEST(long_texts_are_converted_whole)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct charset_text text;
	struct text all = TEXT_INIT;

	for (int i = 0; i < 3000; i++)
		text_add_format(&all, "%d%s", i, japanese);
	CHECK(charset_decode(encoded(all.bytes, "CP932", &arena), "", &arena, &text, &error));
	CHECK_TEXT(text.name, "CP932");
	CHECK_NUMBER(text.text.length, all.length);
	CHECK(span_is(text.text, all.bytes));
	text_release(&all);
	arena_release(&arena);
}

TEST(an_unknown_encoding_is_refused)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct charset_text text;

	CHECK(!charset_decode(span_of("a"), "KLINGON", &arena, &text, &error));
	CHECK_TEXT(error.message,
		"there is no encoding 'KLINGON'; UTF-8, CP932, WINDOWS-1252 and UTF-16LE are "
		"some");
	error_release(&error);
	arena_release(&arena);
}

int
main(void)
{
	RUN(encodings_are_found_out);
	RUN(a_byte_order_mark_decides_and_goes);
	RUN(an_ill_formed_byte_does_not_change_the_encoding_of_all);
	RUN(what_an_encoding_lacks_becomes_no_utf8);
	RUN(long_texts_are_converted_whole);
	RUN(an_unknown_encoding_is_refused);
	return test_end();
}
