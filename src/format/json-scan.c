#include "format/json-scan.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "format/json-number.h"

enum {
	UNIT_SIZE = 6,
	HIGH_SURROGATE = 0xD800,
	LOW_SURROGATE = 0xDC00,
	LAST_SURROGATE = 0xDFFF
};

static const uint64_t ones = UINT64_C(0x0101010101010101);
static const uint64_t high_bits = UINT64_C(0x8080808080808080);

struct scan {
	const char *start;
	const char *at;
	const char *end;
	int depth;
	struct error *error;
};

static bool
refuse(const struct scan *scan, const char *reason)
{
	return fail(scan->error, ERROR_REFUSED, "column %zu: %s",
		(size_t)(scan->at - scan->start) + 1, reason);
}

/* The byte ahead; '\0' at the end, which no place of the grammar accepts. */
static char
peek(const struct scan *scan)
{
	return scan->at < scan->end ? *scan->at : '\0';
}

static bool
refuse_byte(const struct scan *scan, const char *expected)
{
	if (scan->at == scan->end)
		return refuse(scan, "the JSON ends too early");
	return fail(scan->error, ERROR_REFUSED, "column %zu: %s is expected here",
		(size_t)(scan->at - scan->start) + 1, expected);
}

static void
skip_space(struct scan *scan)
{
	while (scan->at < scan->end &&
		(*scan->at == ' ' || *scan->at == '\t' || *scan->at == '\n' || *scan->at == '\r'))
		scan->at++;
}

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static int
hex_value(char byte)
{
	if (is_digit(byte))
		return byte - '0';
	byte |= 0x20;
	return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

/* The code unit that "\u" and four digits give, or -1. */
static int
unit_at(const struct scan *scan, const char *at)
{
	int unit = 0;

	if (scan->end - at < UNIT_SIZE || at[0] != '\\' || at[1] != 'u')
		return -1;
	for (int i = 2; i < UNIT_SIZE; i++) {
		int value = hex_value(at[i]);
		if (value < 0)
			return -1;
		unit = unit * 16 + value;
	}
	return unit;
}

static bool
scan_unit(struct scan *scan)
{
	int unit = unit_at(scan, scan->at);

	if (unit < 0)
		return refuse(scan, "four hexadecimal digits belong behind \\u");
	if (unit == 0)
		return refuse(scan, "\\u0000 is not accepted in a text");
	if (unit >= HIGH_SURROGATE && unit <= LAST_SURROGATE) {
		int low = unit_at(scan, scan->at + UNIT_SIZE);
		if (unit >= LOW_SURROGATE || low < LOW_SURROGATE || low > LAST_SURROGATE)
			return refuse(scan, "half a surrogate pair is no character");
		scan->at += UNIT_SIZE;
	}
	scan->at += UNIT_SIZE;
	return true;
}

static bool
scan_escape(struct scan *scan)
{
	if (scan->end - scan->at < 2)
		return refuse(scan, "the JSON ends too early");
	if (scan->at[1] == 'u')
		return scan_unit(scan);
	if (!scan->at[1] || !strchr("\"\\/bfnrt", scan->at[1]))
		return refuse(scan, "JSON has no such escape");
	scan->at += 2;
	return true;
}

static bool
scan_character(struct scan *scan)
{
	size_t length;
	if (utf8_decode(span_make(scan->at, (size_t)(scan->end - scan->at)), &length) ==
		UTF8_INVALID)
		return refuse(scan, "the text is not valid UTF-8");
	scan->at += length;
	return true;
}

/* The bytes of a word that are the one, each as its highest bit; above such a byte there
 * may be more of them. */
static uint64_t
equal_bytes(uint64_t word, char byte)
{
	word ^= ones * (unsigned char)byte;
	return (word - ones) & ~word & high_bits;
}

/* Whether none of the next eight bytes needs a second look. */
static bool
is_plain_word(const struct scan *scan)
{
	uint64_t word;

	if (scan->end - scan->at < (ptrdiff_t)sizeof(word))
		return false;
	memcpy(&word, scan->at, sizeof(word));
	return !(((word | ((word - ones * ' ') & ~word)) & high_bits) |
		equal_bytes(word, '"') | equal_bytes(word, '\\'));
}

/* Goes past what may stand in a text as it is. */
static void
skip_plain(struct scan *scan)
{
	while (is_plain_word(scan))
		scan->at += sizeof(uint64_t);
	while (
		scan->at < scan->end && *scan->at >= ' ' && *scan->at != '"' && *scan->at != '\\')
		scan->at++;
}

static bool
scan_string(struct scan *scan)
{
	bool ok = true;

	for (scan->at++; ok;) {
		skip_plain(scan);
		if (scan->at == scan->end)
			return refuse(scan, "the JSON ends within a text");
		if (*scan->at == '"')
			break;
		if (*scan->at == '\\')
			ok = scan_escape(scan);
		else if ((unsigned char)*scan->at >= 0x80)
			ok = scan_character(scan);
		else
			ok = refuse(
				scan, "a control character in a text must be written as an escape");
	}
	scan->at += ok;
	return ok;
}

static bool
scan_digits(struct scan *scan)
{
	if (!is_digit(peek(scan)))
		return refuse_byte(scan, "a digit");
	while (is_digit(peek(scan)))
		scan->at++;
	return true;
}

static bool
scan_fraction(struct scan *scan)
{
	if (peek(scan) != '.')
		return true;
	scan->at++;
	return scan_digits(scan);
}

static bool
scan_exponent(struct scan *scan)
{
	if (peek(scan) != 'e' && peek(scan) != 'E')
		return true;
	scan->at++;
	if (peek(scan) == '+' || peek(scan) == '-')
		scan->at++;
	return scan_digits(scan);
}

static bool
scan_number(struct scan *scan)
{
	const char *start = scan->at;

	scan->at += *start == '-';
	if (peek(scan) == '0' && scan->end - scan->at > 1 && is_digit(scan->at[1]))
		return refuse(scan, "a number does not begin with 0");
	if (!scan_digits(scan) || !scan_fraction(scan) || !scan_exponent(scan))
		return false;
	const char *refusal =
		json_number_refusal(span_make(start, (size_t)(scan->at - start)));
	if (!refusal)
		return true;
	scan->at = start;
	return refuse(scan, refusal);
}

static bool
scan_word(struct scan *scan, const char *word)
{
	size_t length = strlen(word);
	if ((size_t)(scan->end - scan->at) < length || memcmp(scan->at, word, length) != 0)
		return refuse_byte(scan, "a value");
	scan->at += length;
	return true;
}

/* A value may hold values. */
static bool scan_value(struct scan *scan);

static bool
scan_member(struct scan *scan)
{
	skip_space(scan);
	if (peek(scan) != '"')
		return refuse_byte(scan, "the name of a member in quotes");
	if (!scan_string(scan))
		return false;
	skip_space(scan);
	if (peek(scan) != ':')
		return refuse_byte(scan, "':'");
	scan->at++;
	return scan_value(scan);
}

static bool
scan_items(struct scan *scan, bool (*scan_item)(struct scan *scan), char closing)
{
	if (++scan->depth > JSON_DEPTH)
		return refuse(scan, "there are more than 32 levels");
	scan->at++;
	skip_space(scan);
	if (peek(scan) != closing) {
		do {
			if (!scan_item(scan))
				return false;
			skip_space(scan);
		} while (peek(scan) == ',' && scan->at++);
	}
	if (peek(scan) != closing)
		return refuse_byte(scan, closing == '}' ? "',' or '}'" : "',' or ']'");
	scan->at++;
	scan->depth--;
	return true;
}

static bool
scan_value(struct scan *scan)
{
	skip_space(scan);
	switch (peek(scan)) {
	case '"':
		return scan_string(scan);
	case '{':
		return scan_items(scan, scan_member, '}');
	case '[':
		return scan_items(scan, scan_value, ']');
	case 't':
		return scan_word(scan, "true");
	case 'f':
		return scan_word(scan, "false");
	case 'n':
		return scan_word(scan, "null");
	default:
		if (peek(scan) == '-' || is_digit(peek(scan)))
			return scan_number(scan);
		return refuse_byte(scan, "a value");
	}
}

bool
json_scan(struct span json, struct error *error)
{
	struct scan scan = { json.start, json.start, json.start + json.length, 0, error };
	skip_space(&scan);
	if (peek(&scan) != '{')
		return refuse_byte(&scan, "'{'");
	if (!scan_value(&scan))
		return false;
	skip_space(&scan);
	return scan.at == scan.end || refuse(&scan, "there is something behind the object");
}
