#include "store/pack.h"

#include <string.h>

enum { SEVEN_BITS = 0x7f, MORE = 0x80, LONGEST_NUMBER = 10 };

void
pack_number(struct text *text, uint64_t number)
{
	unsigned char bytes[LONGEST_NUMBER];
	size_t length = 0;

	for (; number > SEVEN_BITS; number >>= 7)
		bytes[length++] = (unsigned char)(number & SEVEN_BITS) | MORE;
	bytes[length++] = (unsigned char)number;
	text_add_bytes(text, bytes, length);
}

/* The sign goes last, so that small numbers of either sign are short. */
void
pack_signed(struct text *text, int64_t number)
{
	uint64_t twice = (uint64_t)number << 1;

	pack_number(text, number < 0 ? ~twice : twice);
}

void
pack_text(struct text *text, const char *string)
{
	pack_span(text, span_of(string));
}

void
pack_span(struct text *text, struct span span)
{
	pack_number(text, span.length);
	if (span.length > 0)
		text_add_bytes(text, span.start, span.length);
	if (span.length > 0)
		text_add_char(text, '\0');
}

void
pack_id(struct text *text, struct id id)
{
	text_add_bytes(text, id.bytes, sizeof(id.bytes));
}

void
pack_money(struct text *text, struct money money)
{
	if (!money_is_known(money)) {
		text_add_char(text, '\0');
		return;
	}
	text_add_bytes(text, money.currency, sizeof(money.currency) - 1);
	pack_signed(text, money.minor);
}

void
pack_sum(struct text *text, uint32_t sum)
{
	unsigned char bytes[4];

	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (unsigned char)(sum >> (8 * i));
	text_add_bytes(text, bytes, sizeof(bytes));
}

struct unpacker
unpack(struct span bytes)
{
	return (struct unpacker){ bytes.start, bytes.start + bytes.length, true };
}

/* Nothing is left to be read after the first thing that does not fit. */
/* What was read makes no sense: nothing more is given out. */
static void
give_up(struct unpacker *unpacker)
{
	unpacker->is_sound = false;
	unpacker->next = unpacker->end;
}

/* The next length bytes, or NULL when there are not as many. */
static const char *
take(struct unpacker *unpacker, size_t length)
{
	const char *bytes = unpacker->next;

	if (length > (size_t)(unpacker->end - unpacker->next)) {
		give_up(unpacker);
		return NULL;
	}
	unpacker->next += length;
	return bytes;
}

static uint64_t
unpack_long_number(struct unpacker *unpacker)
{
	uint64_t number = 0;

	for (int shift = 0; shift < 7 * LONGEST_NUMBER; shift += 7) {
		const char *byte = take(unpacker, 1);

		if (!byte)
			return 0;
		number |= (uint64_t)(*byte & SEVEN_BITS) << shift;
		if (!(*byte & MORE))
			return number;
	}
	give_up(unpacker);
	return 0;
}

/* Most numbers are one byte. */
uint64_t
unpack_number(struct unpacker *unpacker)
{
	if (unpacker->next < unpacker->end && !(*unpacker->next & MORE))
		return (unsigned char)*unpacker->next++;
	return unpack_long_number(unpacker);
}

int64_t
unpack_signed(struct unpacker *unpacker)
{
	uint64_t twice = unpack_number(unpacker);

	return (int64_t)(twice & 1 ? ~(twice >> 1) : twice >> 1);
}

int32_t
unpack_day(struct unpacker *unpacker)
{
	int64_t day = unpack_signed(unpacker);

	if (day < INT32_MIN || day > INT32_MAX) {
		give_up(unpacker);
		return 0;
	}
	return (int32_t)day;
}

struct span
unpack_span(struct unpacker *unpacker)
{
	uint64_t length = unpack_number(unpacker);
	const char *bytes;

	if (length == 0)
		return span_make("", 0);
	bytes = length < SIZE_MAX ? take(unpacker, (size_t)length + 1) : NULL;
	if (!bytes || bytes[length] != '\0') {
		give_up(unpacker);
		return span_make("", 0);
	}
	return span_make(bytes, (size_t)length);
}

const char *
unpack_text(struct unpacker *unpacker)
{
	return unpack_span(unpacker).start;
}

struct id
unpack_id(struct unpacker *unpacker)
{
	struct id id = { { 0 } };
	const char *bytes = take(unpacker, sizeof(id.bytes));

	if (bytes)
		memcpy(id.bytes, bytes, sizeof(id.bytes));
	return id;
}

struct money
unpack_money(struct unpacker *unpacker)
{
	struct money money = { 0 };
	const char *first = take(unpacker, 1), *rest;

	if (!first || *first == '\0')
		return money;
	rest = take(unpacker, sizeof(money.currency) - 2);
	if (!rest)
		return money;
	money.currency[0] = *first;
	memcpy(money.currency + 1, rest, sizeof(money.currency) - 2);
	money.minor = unpack_signed(unpacker);
	return money;
}

uint32_t
unpack_sum(struct unpacker *unpacker)
{
	const char *bytes = take(unpacker, sizeof(uint32_t));
	uint32_t sum = 0;

	for (size_t i = 0; bytes && i < sizeof(sum); i++)
		sum |= (uint32_t)(unsigned char)bytes[i] << (8 * i);
	return sum;
}

bool
unpack_is_done(const struct unpacker *unpacker)
{
	return unpacker->is_sound && unpacker->next == unpacker->end;
}
