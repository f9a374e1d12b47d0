#include "store/envelope.h"

#include <string.h>

#include "store/checksum.h"

enum { FORMAT = 1 };

/* An envelope whose checksum is still to come. */
static const char room[ENVELOPE_SIZE] = { FORMAT };

void
envelope_begin(struct text *value)
{
	text_cut(value, 0);
	text_add_bytes(value, room, sizeof(room));
}

static uint32_t
sum_of(struct span contents, struct span key)
{
	uint32_t sum = checksum(0, contents.start, contents.length);

	return checksum(sum, key.start, key.length);
}

void
envelope_end(struct text *value, struct span key)
{
	struct span contents =
		span_make(value->bytes + ENVELOPE_SIZE, value->length - ENVELOPE_SIZE);
	uint32_t sum = sum_of(contents, key);

	for (int i = 0; i < 4; i++)
		value->bytes[1 + i] = (char)(unsigned char)(sum >> (8 * i));
}

bool
envelope_open(
	struct span value, struct span key, struct span *contents, struct error *error)
{
	uint32_t sum = 0;

	if (value.length < ENVELOPE_SIZE)
		return fail(error, ERROR_STORAGE,
			"a record is cut short; run `rapport check`, or restore a backup");
	if (value.start[0] != FORMAT)
		return fail(error, ERROR_STORAGE,
			"a record has the unknown format %d; run `rapport check`, or restore a "
			"backup",
			value.start[0]);
	for (int i = 0; i < 4; i++)
		sum |= (uint32_t)(unsigned char)value.start[1 + i] << (8 * i);
	*contents = span_make(value.start + ENVELOPE_SIZE, value.length - ENVELOPE_SIZE);
	if (sum != sum_of(*contents, key))
		return fail(error, ERROR_STORAGE,
			"a record is damaged; run `rapport check`, or restore a backup");
	return true;
}

uint32_t
envelope_version(struct span contents)
{
	uint32_t sum = checksum(0, contents.start, contents.length);

	return sum == 0 ? 1 : sum;
}
