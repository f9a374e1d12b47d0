#include "format/vcard-property.h"

#include <string.h>
#include <strings.h>

enum {
	LINE_CAP = 1024 * 1024,     /* bytes of a property */
	CARD_CAP = 8 * 1024 * 1024, /* bytes of a card */
};

/* A line as it stands in the file, without its end. */
struct raw_line {
	struct span bytes;
	int64_t number;
};

/* ------ lines ------ */

/* LF, CRLF or CR alone ends it. */
static bool
take_line(struct vcard_reader *reader, struct raw_line *line)
{
	struct span rest = reader->rest;
	size_t length = 0;

	if (rest.length == 0)
		return false;
	while (length < rest.length && !memchr("\r\n", rest.start[length], 2))
		length++;
	*line = (struct raw_line){ span_make(rest.start, length), ++reader->line };
	if (length + 1 < rest.length && memcmp(rest.start + length, "\r\n", 2) == 0)
		length++;
	length += length < rest.length;
	reader->rest = span_make(rest.start + length, rest.length - length);
	return true;
}

static bool
says(struct span line, const char *words)
{
	struct span trimmed = span_trim(line);

	return trimmed.length == strlen(words) &&
		strncasecmp(line.start, words, trimmed.length) == 0;
}

static bool
is_begin(struct span line)
{
	return says(line, "BEGIN:VCARD");
}

static bool
next_is(const struct vcard_reader *reader, const char *words)
{
	struct vcard_reader ahead = *reader;
	struct raw_line line;

	return take_line(&ahead, &line) && says(line.bytes, words);
}

/* ------ the lines of a card ------ */

/* A card under way. */
struct raw_card {
	struct list lines; /* of struct raw_line */
	size_t size;
	int64_t inner; /* the line where a card within it begins; 0 for none */
	enum {
		CARD_ENDED,
		CARD_CUT, /* by the end of the file or the next one */
		CARD_TOO_LARGE
	} end;
};

/* In the older versions a card may stand in another one, as its AGENT. */
static bool
is_agent(const struct raw_card *card)
{
	const struct raw_line *last;

	if (card->lines.count == 0)
		return false;
	last = list_at(&card->lines, card->lines.count - 1, sizeof(*last));
	return last->bytes.length >= 5 && strncasecmp(last->bytes.start, "AGENT", 5) == 0;
}

static void
keep_line(struct raw_card *card, const struct raw_line *line, struct arena *arena)
{
	card->size += line->bytes.length;
	if (card->size <= CARD_CAP && line->bytes.length > 0)
		*(struct raw_line *)list_push(&card->lines, sizeof(*line), arena) = *line;
}

/* What stands between BEGIN and END; a BEGIN that is no AGENT's says that the END is
 * missing, and is left for the next card. */
static struct raw_card
take_card(struct vcard_reader *reader, struct arena *arena)
{
	struct raw_card card = { .end = CARD_CUT };
	struct raw_line line;
	int depth = 1;

	while (!next_is(reader, "BEGIN:VCARD") || is_agent(&card)) {
		if (!take_line(reader, &line))
			return card;
		depth += is_begin(line.bytes) - says(line.bytes, "END:VCARD");
		if (depth == 0) {
			card.end = card.size > CARD_CAP ? CARD_TOO_LARGE : CARD_ENDED;
			return card;
		}
		if (is_begin(line.bytes) && card.inner == 0)
			card.inner = line.number;
		keep_line(&card, &line, arena);
	}
	return card;
}

/* ------ unfolding ------ */

static bool
is_folded(const struct raw_line *line)
{
	return line->bytes.length > 0 && memchr(" \t", line->bytes.start[0], 2);
}

/* In 2.1 the white space that begins the next line belongs to the value. */
static void
unfold(struct text *text, struct span next, enum vcard_version version,
	enum vcard_transfer transfer)
{
	size_t dropped = version != VCARD_2_1 || transfer == VCARD_BASE64;

	text_add_bytes(text, next.start + dropped, next.length - dropped);
}

/* The line at *index and those that continue it; *index ends behind them. */
static bool
join_lines(const struct list *lines, size_t *index, enum vcard_version version,
	struct text *text, struct error *error)
{
	const struct raw_line *line = list_at(lines, (*index)++, sizeof(*line));
	enum vcard_transfer transfer = vcard_transfer_of(line->bytes);

	text_cut(text, 0);
	text_add_bytes(text, line->bytes.start, line->bytes.length);
	for (; *index < lines->count; ++*index) {
		const struct raw_line *next = list_at(lines, *index, sizeof(*next));

		if (transfer == VCARD_PLAIN)
			transfer = vcard_transfer_of(span_make(text->bytes, text->length));
		if (transfer == VCARD_QUOTED_PRINTABLE && text->length > 0 &&
			text->bytes[text->length - 1] == '=') {
			text_cut(text, text->length - 1);
			text_add_bytes(text, next->bytes.start, next->bytes.length);
		} else if (is_folded(next)) {
			unfold(text, next->bytes, version, transfer);
		} else {
			break;
		}
	}
	return text->length <= LINE_CAP ||
		fail(error, ERROR_REFUSED, "the property is longer than 1 MiB");
}

/* ------ versions ------ */

static const struct version_row {
	const char *number;
	enum vcard_version version;
} version_rows[] = {
	{ "2.1", VCARD_2_1 },
	{ "3.0", VCARD_3_0 },
	{ "4.0", VCARD_4_0 },
	{ 0 },
};

static bool
read_version(const struct raw_line *line, struct vcard *card, struct error *error)
{
	struct span rest = line->bytes;
	const struct version_row *row = version_rows;

	span_split(&rest, ':');
	rest = span_trim(rest);
	while (row->number && !span_is(rest, row->number))
		row++;
	if (!row->number) {
		card->line = line->number;
		return fail(error, ERROR_REFUSED,
			"VERSION: 2.1, 3.0 or 4.0 is expected, not '%.*s'",
			(int)span_head(rest, 20).length, rest.start ? rest.start : "");
	}
	card->version = row->version;
	return true;
}

static bool
find_version(const struct raw_card *raw, struct vcard *card, struct error *error)
{
	static const char name[] = "VERSION:";

	card->version = VCARD_3_0;
	for (size_t i = 0; i < raw->lines.count; i++) {
		const struct raw_line *line = list_at(&raw->lines, i, sizeof(*line));

		if (line->bytes.length >= strlen(name) &&
			strncasecmp(line->bytes.start, name, strlen(name)) == 0)
			return read_version(line, card, error);
	}
	return true;
}

/* ------ cards ------ */

static bool
read_properties(const struct raw_card *raw, struct vcard *card, struct arena *arena,
	struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = true;

	for (size_t i = 0; ok && i < raw->lines.count;) {
		const struct raw_line *line = list_at(&raw->lines, i, sizeof(*line));
		struct vcard_property property = { .line = line->number };

		ok = join_lines(&raw->lines, &i, card->version, &text, error) &&
			(span_trim(span_make(text.bytes, text.length)).length == 0 ||
				vcard_read_property(span_make(text.bytes, text.length), card->version,
					&property, arena, error));
		if (!ok)
			card->line = property.line;
		else if (property.name)
			*(struct vcard_property *)list_push(
				&card->properties, sizeof(property), arena) = property;
	}
	text_release(&text);
	return ok;
}

static bool
read_card(const struct raw_card *raw, struct vcard *card, struct arena *arena,
	struct error *error)
{
	if (raw->end == CARD_CUT)
		return fail(error, ERROR_REFUSED, "the card that begins here has no END:VCARD");
	if (raw->end == CARD_TOO_LARGE)
		return fail(
			error, ERROR_REFUSED, "the card that begins here is larger than 8 MiB");
	if (raw->inner) {
		card->line = raw->inner;
		return fail(error, ERROR_REFUSED,
			"a card stands within the card; take it out of it to bring both in");
	}
	return find_version(raw, card, error) && read_properties(raw, card, arena, error);
}

/* Lines up to the next card are refused as one. */
static enum vcard_step
skip_strange(struct vcard_reader *reader, struct error *error)
{
	struct raw_line line;

	while (!next_is(reader, "BEGIN:VCARD") && take_line(reader, &line))
		continue;
	fail(error, ERROR_REFUSED,
		"this stands outside of a card, which begins with BEGIN:VCARD");
	return VCARD_REFUSED;
}

enum vcard_step
vcard_next(struct vcard_reader *reader, struct vcard *card, struct arena *arena,
	struct error *error)
{
	struct raw_line line;
	struct raw_card raw;

	do
		if (!take_line(reader, &line))
			return VCARD_END;
	while (span_trim(line.bytes).length == 0);
	*card = (struct vcard){ .line = line.number };
	if (!is_begin(line.bytes))
		return skip_strange(reader, error);
	raw = take_card(reader, arena);
	return read_card(&raw, card, arena, error) ? VCARD_CARD : VCARD_REFUSED;
}
