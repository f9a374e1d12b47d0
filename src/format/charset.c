#include "format/charset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "base/utf8.h"
#include "format/detector.h"

enum {
	PIECE = 64 * 1024,       /* bytes converted at once */
	LOOKED_AT = 1024 * 1024, /* bytes by which the encoding is found out */
	FEW = 100,               /* foreign bytes by which languages are hardly told apart */
	SELDOM = 10,             /* of so many foreign characters one may be ill-formed */
};

/* Never part of UTF-8. */
static const char ill_byte = '\xFF';

struct mark {
	const char *bytes;
	size_t length;
	const char *name;
};

/* The longer ones first. */
static const struct mark marks[] = {
	{ "\xFF\xFE\0\0", 4, "UTF-32LE" },
	{ "\0\0\xFE\xFF", 4, "UTF-32BE" },
	{ "\xEF\xBB\xBF", 3, "UTF-8" },
	{ "\xFF\xFE", 2, "UTF-16LE" },
	{ "\xFE\xFF", 2, "UTF-16BE" },
	{ 0 },
};

/* Names that are told apart seldom, and what includes them all. */
static const struct {
	const char *found;
	const char *meant;
} meanings[] = {
	{ "", "WINDOWS-1252" },
	{ "ASCII", "WINDOWS-1252" },
	{ "ISO-8859-1", "WINDOWS-1252" },
	{ "ISO-8859-15", "WINDOWS-1252" },
	{ "SHIFT_JIS", "CP932" },
	{ "EUC-JP", "EUC-JP" },
	{ "GB2312", "GB18030" },
	{ "UHC", "CP949" },
	{ 0 },
};

static const struct mark *
find_mark(struct span bytes)
{
	for (const struct mark *mark = marks; mark->name; mark++)
		if (span_starts_with(bytes, span_make(mark->bytes, mark->length)))
			return mark;
	return NULL;
}

/* Text of two bytes a character has a NUL beside every ASCII one. */
static const char *
wide_name(struct span bytes)
{
	size_t nulls[2] = { 0 };
	size_t length = bytes.length < PIECE ? bytes.length : PIECE;

	for (size_t i = 0; i < length; i++)
		nulls[i % 2] += bytes.start[i] == '\0';
	if (nulls[1] > length / 8 && nulls[0] == 0)
		return "UTF-16LE";
	if (nulls[0] > length / 8 && nulls[1] == 0)
		return "UTF-16BE";
	return NULL;
}

/* Whether the bytes are UTF-8, perhaps with something ill-formed here and there. */
static bool
is_utf8(struct span bytes)
{
	size_t foreign = 0, ill = 0;

	while (bytes.length > 0) {
		size_t valid = utf8_valid_prefix(bytes);

		for (size_t i = 0; i < valid; i++)
			foreign += (unsigned char)bytes.start[i] >= 0xC0;
		if (valid == bytes.length)
			break;
		ill++;
		bytes = span_make(bytes.start + valid + 1, bytes.length - valid - 1);
	}
	return ill == 0 || foreign > SELDOM * ill;
}

/* Encodings of Latin letters differ in a few of them, so short texts tell them badly. */
static bool
is_doubtful(struct span bytes, const char *name)
{
	static const char *const doubtful[] = { "ISO-8859-", "WINDOWS-125", "MAC-", "IBM",
		NULL };
	size_t foreign = 0;

	for (size_t i = 0; i < bytes.length && foreign < FEW; i++)
		foreign += (unsigned char)bytes.start[i] >= 0x80;
	for (size_t i = 0; foreign < FEW && doubtful[i]; i++)
		if (strncasecmp(name, doubtful[i], strlen(doubtful[i])) == 0)
			return true;
	return false;
}

static const char *
meaning_of(const char *found)
{
	for (size_t i = 0; meanings[i].found; i++)
		if (strcasecmp(meanings[i].found, found) == 0)
			return meanings[i].meant;
	return found;
}

/* From the first byte on that is not ASCII, before which nothing can be told. */
static struct span
telling_part(struct span bytes)
{
	size_t first = 0;

	while (first < bytes.length && (unsigned char)bytes.start[first] < 0x80)
		first++;
	first = first > LOOKED_AT / 4 ? first - LOOKED_AT / 4 : 0;
	return span_make(bytes.start + first,
		bytes.length - first < LOOKED_AT ? bytes.length - first : LOOKED_AT);
}

/* NULL when that cannot be found out. */
static const char *
likely_name(struct span bytes, struct arena *arena, struct error *error)
{
	struct span part = telling_part(bytes);
	const char *name;

	if (!detector_guess(part, arena, &name, error))
		return NULL;
	return is_doubtful(part, name) ? "WINDOWS-1252" : meaning_of(name);
}

/*
 * Whether the bytes are Japanese as Windows writes it.  Kana and most kanji begin with a
 * byte from 0x81 to 0x9F there, which no Latin text has often and Chinese ones seldom.
 */
static bool
is_japanese(struct span bytes)
{
	size_t characters = 0, telling = 0;

	for (size_t i = 0; i < bytes.length; i++) {
		unsigned char lead = (unsigned char)bytes.start[i];
		unsigned char trail =
			i + 1 < bytes.length ? (unsigned char)bytes.start[i + 1] : 0x40;

		if (lead < 0x80)
			continue;
		characters++;
		if (lead >= 0xA1 && lead <= 0xDF)
			continue;
		if (trail < 0x40 || trail == 0x7F || trail > 0xFC)
			return false;
		telling += lead >= 0x81 && lead <= 0x9F;
		i++;
	}
	return 4 * telling >= 3 * characters;
}

static const char *
find_name(struct span bytes, struct arena *arena, struct error *error)
{
	const char *name = wide_name(bytes);

	if (name)
		return name;
	if (is_utf8(bytes))
		return "UTF-8";
	return is_japanese(bytes) ? "CP932" : likely_name(bytes, arena, error);
}

/* One piece; a character that it cuts through is left for the next one. */
static void
convert_piece(iconv_t converter, struct span *bytes, struct text *text)
{
	char out[PIECE];
	char *in = (char *)bytes->start, *free_place = out;
	size_t left = bytes->length < PIECE ? bytes->length : PIECE, room = sizeof(out);
	bool is_last = left == bytes->length;
	size_t done = iconv(converter, &in, &left, &free_place, &room);
	int why = done == (size_t)-1 ? errno : 0;

	text_add_bytes(text, out, (size_t)(free_place - out));
	if (why == EILSEQ || (why == EINVAL && is_last)) {
		text_add_char(text, ill_byte);
		in++;
	}
	*bytes = span_make(in, bytes->length - (size_t)(in - bytes->start));
}

static bool
convert(struct span bytes, const char *name, struct arena *arena, struct span *text,
	struct error *error)
{
	iconv_t converter = iconv_open("UTF-8", name);
	struct text out = TEXT_INIT;
	size_t length;

	if (converter == (iconv_t)-1)
		return fail(error, ERROR_USAGE,
			"there is no encoding '%s'; UTF-8, CP932, WINDOWS-1252 and UTF-16LE are some",
			name);
	while (bytes.length > 0)
		convert_piece(converter, &bytes, &out);
	iconv_close(converter);
	length = out.length;
	*text = span_make(text_take(&out, arena), length);
	return true;
}

bool
charset_decode(struct span bytes, const char *name, struct arena *arena,
	struct charset_text *text, struct error *error)
{
	const struct mark *mark = find_mark(bytes);

	if (mark) {
		bytes = span_make(bytes.start + mark->length, bytes.length - mark->length);
		name = mark->name;
	} else if (!*name) {
		name = find_name(bytes, arena, error);
	}
	if (!name)
		return false;
	*text = (struct charset_text){ bytes, name };
	return strcasecmp(name, "UTF-8") == 0 ||
		convert(bytes, name, arena, &text->text, error);
}
