#ifndef STORE_DAY_H
#define STORE_DAY_H

#include "core/interaction.h"
#include "core/settings.h"

/*
 * An interaction as reports by day need it, packed: type, direction, platform, amount,
 * the fee as the platforms' shares make it, rating, from and to.
 */
void day_pack(struct text *text, const struct interaction *interaction,
	const struct settings *settings);

/* Ids and day come from the key; texts are copies in the arena. */
bool day_unpack(struct span key, struct span bytes, struct arena *arena,
	struct interaction *interaction);

#endif
