#ifndef TUI_DECODER_H
#define TUI_DECODER_H

#include "base/arena.h"
#include "base/list.h"
#include "base/text.h"
#include "tui/event.h"

#include <stddef.h>
#include <stdint.h>

/*
 * From the bytes a terminal sends to keys, mouse and pastes.
 *
 * It knows the sequences that xterm, the Linux console, rxvt, tmux and their like share,
 * and those of the terminal's description that it is told of.  A control
 * sequence that it does not know is dropped whole, so that no part of it is taken for
 * keys.  Text between the brackets of a paste is text, whatever it holds, and never a
 * key.
 *
 * Bytes may come in pieces of any size.  Whether an Esc stands alone can only be told
 * from nothing following it: see decoder_patience().
 */

enum {
	DECODER_ESC_WAIT = 25,          /* milliseconds until an Esc is a key of its own */
	DECODER_WAIT = 250,             /* milliseconds until what is cut stays cut */
	DECODER_DOUBLE_CLICK = 400,     /* milliseconds from one press to the next */
	DECODER_PASTE_LIMIT = 16 << 20, /* bytes; a longer paste comes in several events */
	DECODER_SEQUENCE_LIMIT = 64,    /* bytes; a longer sequence is none */
};

struct decoder {
	struct text bytes; /* not read yet, from start on */
	size_t start;
	struct text paste;  /* what of an open paste has come */
	struct text given;  /* the paste of the last event */
	struct list own;    /* of struct decoder_sequence */
	struct mouse press; /* the last one */
	int64_t pressed_at;
	bool is_pasting;
};

#define DECODER_INIT                                                                     \
	{                                                                                    \
		.bytes = TEXT_INIT, .paste = TEXT_INIT, .given = TEXT_INIT                       \
	}

/* Says what this terminal sends for a key; both live as long as the arena. */
void decoder_learn(
	struct decoder *decoder, const char *bytes, struct key key, struct arena *arena);

/* Adds what was read. */
void decoder_feed(struct decoder *decoder, const char *bytes, size_t length);

/* The next event that is complete: a key, mouse, paste, or none.  now is in milliseconds,
 * to tell double clicks. */
struct event decoder_next(struct decoder *decoder, int64_t now);

/* How many milliseconds to wait for the rest of what may be the beginning of something;
 * 0 when there is no such thing. */
int decoder_patience(const struct decoder *decoder);

/* Nothing followed in that time: what is there is all.  Returns the key it is, if it is
 * one; an open paste stays open, however long it takes. */
struct event decoder_flush(struct decoder *decoder);

/* Frees the memory; the decoder is empty and usable again. */
void decoder_release(struct decoder *decoder);

#endif
