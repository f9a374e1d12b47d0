#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "store/change.h"
#include "store/day.h"
#include "store/envelope.h"
#include "store/index.h"

static const struct id somebody = { { 1, 2, 3 } };

/* What could be unpacked is packed as a form that stays the same. */
static void
check_card(struct span bytes, struct arena *arena)
{
	struct card_layout layout = card_layout();
	struct text once = TEXT_INIT, twice = TEXT_INIT;
	struct card card;

	if (card_unpack(bytes, somebody, &layout, arena, &card)) {
		card_pack(&once, &card, &layout);
		MUST(card_unpack(
			span_make(once.bytes, once.length), somebody, &layout, arena, &card));
		card_pack(&twice, &card, &layout);
		MUST(once.length == twice.length &&
			memcmp(once.bytes, twice.bytes, once.length) == 0);
	}
	text_release(&once);
	text_release(&twice);
}

static void
check_day(struct span bytes, struct arena *arena)
{
	struct key key = key_of_day(date_make(2026, 2, 11), somebody, somebody);
	struct interaction interaction;

	if (day_unpack(key_span(&key), bytes, arena, &interaction))
		MUST(interaction.type && interaction.direction && interaction.platform &&
			interaction.from && interaction.to);
}

/* Bytes in a sound envelope, and bytes that are none. */
static void
check_due(struct span bytes, struct arena *arena)
{
	struct key key = key_of_day(date_make(2026, 2, 11), somebody, somebody);
	struct error error = ERROR_INIT;
	struct text value = TEXT_INIT;
	struct store_due due;

	if (!index_read_due(key_span(&key), bytes, arena, &due, &error))
		MUST(error.message[0]);
	envelope_begin(&value);
	text_add_bytes(&value, bytes.start, bytes.length);
	envelope_end(&value, key_span(&key));
	if (index_read_due(
			key_span(&key), span_make(value.bytes, value.length), arena, &due, &error))
		MUST(due.pending.rule && due.pending.state && due.pending.text);
	text_release(&value);
	error_release(&error);
}

/* Every change takes some bytes or ends the reading, so that it ends. */
static void
check_changes(struct span bytes)
{
	struct unpacker unpacker = unpack(bytes);
	struct key key;

	while (unpacker.is_sound && !unpack_is_done(&unpacker)) {
		const char *before = unpacker.next;
		struct store_change change = change_unpack(&unpacker, somebody, &key);

		MUST(unpacker.next > before || !unpacker.is_sound);
		MUST(change.before && change.after && change.key.length <= KEY_LIMIT);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct span span = span_make(bytes, size);

	check_card(span, &arena);
	check_day(span, &arena);
	check_due(span, &arena);
	check_changes(span);
	arena_release(&arena);
	return 0;
}
