#include "store/day.h"

#include "store/key.h"
#include "store/pack.h"

void
day_pack(struct text *text, const struct interaction *interaction,
	const struct settings *settings)
{
	pack_text(text, interaction->type);
	pack_text(text, interaction->direction);
	pack_text(text, interaction->platform);
	pack_money(text, interaction->amount);
	pack_money(text, interaction_fee(interaction, &settings->platforms));
	pack_number(text, interaction->rating.is_known);
	pack_signed(text, interaction->rating.value);
	pack_text(text, interaction->from);
	pack_text(text, interaction->to);
	pack_signed(text, interaction->since.day);
}

bool
day_unpack(struct span key, struct span bytes, struct arena *arena,
	struct interaction *interaction)
{
	struct unpacker unpacker;

	bytes.start = arena_copy_bytes(arena, bytes.start, bytes.length);
	unpacker = unpack(bytes);
	*interaction = (struct interaction){ .notes = "", .by = "" };
	interaction->date = key_date_at(key, 0);
	interaction->client_id = key_id_at(key, KEY_DATE_SIZE);
	interaction->id = key_last_id(key);
	interaction->type = unpack_text(&unpacker);
	interaction->direction = unpack_text(&unpacker);
	interaction->platform = unpack_text(&unpacker);
	interaction->amount = unpack_money(&unpacker);
	interaction->fee = unpack_money(&unpacker);
	interaction->rating.is_known = unpack_number(&unpacker) != 0;
	interaction->rating.value = unpack_day(&unpacker);
	interaction->from = unpack_text(&unpacker);
	interaction->to = unpack_text(&unpacker);
	interaction->since.day = unpack_day(&unpacker);
	return unpack_is_done(&unpacker);
}
