#ifndef STORE_PACK_H
#define STORE_PACK_H

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "base/span.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * Values as compact bytes: whole numbers in sevens of bits, texts with their length and a
 * NUL, ids as they are.
 *
 * An unpacker runs over borrowed bytes and never past them: from the first thing that
 * does not fit on, every answer is zero, "" or none, and is_sound stays false.  Texts
 * point into the bytes.
 */
struct unpacker {
	const char *next;
	const char *end;
	bool is_sound;
};

/* Append a value.  What it is must be known when it is unpacked: nothing tells.  A span
 * may hold any bytes; a sum takes four, being no small number. */
void pack_number(struct text *text, uint64_t number);
void pack_signed(struct text *text, int64_t number);
void pack_text(struct text *text, const char *string);
void pack_span(struct text *text, struct span span);
void pack_id(struct text *text, struct id id);
void pack_money(struct text *text, struct money money);
void pack_sum(struct text *text, uint32_t sum);

/* Begins at the first of the bytes, which must outlive it. */
struct unpacker unpack(struct span bytes);

/* The next value, packed by its namesake; a day is a signed number of 32 bits. */
uint64_t unpack_number(struct unpacker *unpacker);
int64_t unpack_signed(struct unpacker *unpacker);
int32_t unpack_day(struct unpacker *unpacker);
const char *unpack_text(struct unpacker *unpacker);
struct span unpack_span(struct unpacker *unpacker);
struct id unpack_id(struct unpacker *unpacker);
struct money unpack_money(struct unpacker *unpacker);
uint32_t unpack_sum(struct unpacker *unpacker);

/* Whether everything fitted and nothing is left over. */
bool unpack_is_done(const struct unpacker *unpacker);

#endif
