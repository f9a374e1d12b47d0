#ifndef STORE_CHANGE_H
#define STORE_CHANGE_H

#include "store/engine.h"
#include "store/key.h"
#include "store/pack.h"

/*
 * One touched record of a journal entry, packed: kind and flags, the contact unless it is
 * that of the change before, the rest of the key, the checksum of what came, and the
 * texts that are kept.
 */
struct change {
	enum store_kind kind;
	struct span key;
	struct span before; /* empty for not there */
	struct span after;  /* empty for not there, or not kept */
	uint32_t after_sum;
};

/* Appends it; last_client is that of the change before, none at the start of a part. */
void change_pack(struct text *text, const struct change *change, struct id last_client);

/* The next one; its texts point into what is unpacked and its key into *key. */
struct store_change change_unpack(
	struct unpacker *unpacker, struct id last_client, struct key *key);

#endif
