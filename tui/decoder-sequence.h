#ifndef TUI_DECODER_SEQUENCE_H
#define TUI_DECODER_SEQUENCE_H

#include "base/span.h"
#include "tui/event.h"

/*
 * The sequences that begin with ESC, one at a time; without memory of what came before.
 */

/* What a terminal sends for a key, by its own description. */
struct decoder_sequence {
	const char *bytes;
	struct key key;
};

enum sequence_kind {
	SEQUENCE_MISSING, /* more bytes are needed */
	SEQUENCE_UNKNOWN, /* to be dropped */
	SEQUENCE_KEY,
	SEQUENCE_MOUSE,
	SEQUENCE_PASTE, /* what follows is a paste */
};

struct sequence {
	enum sequence_kind kind;
	size_t length; /* of what was read */
	struct key key;
	struct mouse mouse;
};

/* Reads the sequence at the start of bytes, which begin with "ESC [" or "ESC O" or are
 * the beginning of one of those. */
struct sequence sequence_read(struct span bytes);

#endif
