#ifndef STORE_KEY_H
#define STORE_KEY_H

#include "base/date.h"
#include "base/id.h"
#include "base/span.h"

#include <stdint.h>

/*
 * The keys of the tables.  Comparing two keys byte by byte orders what they stand for,
 * and no key is longer than KEY_LIMIT, whatever it was made of.
 *
 *     contact, card      id
 *     interaction        client | day | id
 *     followup           client | id
 *     followup_id        id
 *     day                day | client | id
 *     due                day | client | number (4)
 *     name               folded name, 0 | id
 *     stage              stage, 0 | ~score (4) | folded name, 0 | id
 *     revenue            ~revenue (8) | ~score (4) | folded name, 0 | id
 *     quiet              day | id
 *     address            address, 0 | id
 *     counter            family (1) | part, 0 | part, 0 | part, 0
 *     journal            number (8) | part (4)
 *     journal_contact    client | number (8)
 *     key                --key, 0
 *     view               id
 *
 * An id is 16 bytes.  Numbers are big-endian with the sign bit turned over, ~ marks what
 * is stored complemented so that the greatest comes first; a day is 4 bytes.  A text ends
 * with a NUL, so a short one comes before what continues it; one beyond its limit is cut
 * at a character and a hash of 16 bytes takes the place of the rest, which keeps equal
 * texts equal and different ones different.
 */
enum {
	KEY_LIMIT = 511,
	KEY_TEXT_LIMIT = 440,
	KEY_SHORT_LIMIT = 120,
	KEY_NAME_LIMIT = 320
};

struct key {
	size_t length;
	char bytes[KEY_LIMIT];
};

/* The bytes; they live as long as the key stays where it is. */
struct span key_span(const struct key *key);

/* A key for what its name says, as laid out above; key_empty() is to be added to. */
struct key key_empty(void);
struct key key_of_id(struct id id);
struct key key_of_text(const char *text);
struct key key_of_interaction(struct id client_id, struct date date, struct id id);
struct key key_of_day(struct date date, struct id client_id, struct id id);
struct key key_of_followup(struct id client_id, struct id id);
struct key key_of_entry(int64_t number, uint32_t part);

/* Append a part; together they must stay within KEY_LIMIT. */
void key_add_id(struct key *key, struct id id);
void key_add_date(struct key *key, struct date date);
void key_add_number(struct key *key, int64_t number);
void key_add_number_descending(struct key *key, int64_t number);
void key_add_small_descending(struct key *key, int32_t number);
void key_add_part(struct key *key, uint32_t part);
void key_add_byte(struct key *key, uint8_t byte);

/* The text, cut when it has more than limit bytes, and its NUL. */
void key_add_text(struct key *key, const char *text, size_t limit);

/* The beginning that all texts share that begin with this one: no NUL; cut at limit. */
void key_add_beginning(struct key *key, const char *text, size_t limit);

/* Reading back; what a damaged key is too short for is none or some number. */
struct id key_id_at(struct span key, size_t position);
struct id key_last_id(struct span key);
struct date key_date_at(struct span key, size_t position);
int64_t key_number_at(struct span key, size_t position);

enum { KEY_ID_SIZE = 16, KEY_DATE_SIZE = 4, KEY_NUMBER_SIZE = 8, KEY_PART_SIZE = 4 };

#endif
