#ifndef STORE_RECORD_H
#define STORE_RECORD_H

#include "store/engine.h"
#include "store/key.h"

/*
 * A record of one of the four kinds and the text it is stored as.
 *
 * What stands in the key (its ids) is not repeated in the text.
 */
struct record {
	enum store_kind kind;
	struct id client_id; /* of a contact or a view: its own */
	struct key key;
	union {
		struct contact contact;
		struct interaction interaction;
		struct followup followup;
		struct saved_view view;
	} of;
};

/* The record and its key; the texts are those of what it is made of, not copies. */
struct record record_of_contact(const struct contact *contact);
struct record record_of_interaction(const struct interaction *interaction);
struct record record_of_followup(const struct followup *followup);
struct record record_of_view(const struct saved_view *view);

/* Where records of a kind lie, and what one is called in a message. */
enum table record_table(enum store_kind kind);
const char *record_word(enum store_kind kind);

/* Refuses a record with payment details (core/privacy.h). */
bool record_check_privacy(const struct record *record, struct error *error);

/* Appends the stored text. */
void record_write(struct text *text, const struct record *record);

/* Reads it back; texts live in the arena. */
bool record_read(enum store_kind kind, struct span key, struct span json,
	const char *base_currency, struct arena *arena, struct record *record,
	struct error *error);

/* The stored text under a key; it is the engine's memory. */
enum store_found record_text(struct engine_txn *txn, enum store_kind kind,
	struct span key, struct span *json, struct error *error);

#endif
