#ifndef STORE_CARD_H
#define STORE_CARD_H

#include "core/contact.h"
#include "core/followup.h"

/*
 * A contact as lists, boards and reports show it, packed: the members with FIELD_CARD,
 * those that rules read, what the timeline amounts to, the score, and the days of its
 * open follow-ups.
 *
 * The layout follows the field table.  Its fingerprint is part of what tells a book that
 * its cards were made by another program and must be made anew.
 */
enum { CARD_FIELDS_AT_MOST = 48 };

struct card_layout {
	const struct field *fields[CARD_FIELDS_AT_MOST];
	size_t count;
	struct contact blank; /* what a card begins as */
};

struct card {
	struct contact contact;
	struct list pending; /* of struct pending; unpacked ones have only due and until */
};

/* Made from the field table: the same for as long as the program runs. */
struct card_layout card_layout(void);

/* Differs when a field was added, moved, renamed or given another kind. */
uint64_t card_layout_fingerprint(const struct card_layout *layout);

/* Appends everything but the id. */
void card_pack(
	struct text *text, const struct card *card, const struct card_layout *layout);

/* The card; its texts are copies in the arena.  False when the bytes make no sense. */
bool card_unpack(struct span bytes, struct id id, const struct card_layout *layout,
	struct arena *arena, struct card *card);

/* Sets the members that are told as of a day. */
void card_tell(struct card *card, struct date today, struct arena *arena);

#endif
