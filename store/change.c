#include "store/change.h"

/* What stands in front of a packed change. */
enum {
	CHANGE_KIND = 3,
	CHANGE_SAME_CLIENT = 1 << 2,
	CHANGE_BEFORE = 1 << 3,
	CHANGE_AFTER = 1 << 4,
};

void
change_pack(struct text *text, const struct change *change, struct id last_client)
{
	struct id client_id = key_id_at(change->key, 0);
	bool is_same = id_equal(client_id, last_client);
	bool has_before = change->before.length > 0, has_after = change->after.length > 0;

	text_add_char(text,
		(char)((int)change->kind | (is_same ? CHANGE_SAME_CLIENT : 0) |
			(has_before ? CHANGE_BEFORE : 0) | (has_after ? CHANGE_AFTER : 0)));
	if (!is_same)
		pack_id(text, client_id);
	pack_span(text,
		span_make(change->key.start + KEY_ID_SIZE, change->key.length - KEY_ID_SIZE));
	pack_sum(text, change->after_sum);
	if (has_before)
		pack_span(text, change->before);
	if (has_after)
		pack_span(text, change->after);
}

struct store_change
change_unpack(struct unpacker *unpacker, struct id last_client, struct key *key)
{
	struct store_change change = { .before = "", .after = "" };
	const char *first = unpacker->next < unpacker->end ? unpacker->next : "";
	unsigned flags = (unsigned char)*first;
	struct span rest;

	unpacker->is_sound = unpacker->is_sound && unpacker->next < unpacker->end &&
		(flags & CHANGE_KIND) <= STORE_VIEW;
	unpacker->next += unpacker->is_sound;
	change.kind = (enum store_kind)(flags & CHANGE_KIND);
	change.client_id = flags & CHANGE_SAME_CLIENT ? last_client : unpack_id(unpacker);
	rest = unpack_span(unpacker);
	unpacker->is_sound = unpacker->is_sound && rest.length <= KEY_DATE_SIZE + KEY_ID_SIZE;
	*key = key_of_id(change.client_id);
	for (size_t i = 0; unpacker->is_sound && i < rest.length; i++)
		key_add_byte(key, (uint8_t)rest.start[i]);
	change.key = key_span(key);
	change.after_sum = unpack_sum(unpacker);
	if (flags & CHANGE_BEFORE)
		change.before = unpack_text(unpacker);
	if (flags & CHANGE_AFTER)
		change.after = unpack_text(unpacker);
	return change;
}
