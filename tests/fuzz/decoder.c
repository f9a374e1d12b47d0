#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "tui/decoder.h"

enum { PIECE_LIMIT = 7 };

static const char paste_begin[] = "\033[200~", paste_end[] = "\033[201~";

/* A key that was read is a character or has a name, and its name says the same key. */
static void
check_key(struct key key)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct keys keys;

	MUST(key.code >= ' ');
	key_write(&text, key);
	MUST(keys_read(text.bytes, &keys, &error));
	MUST(keys.count == 1 && key_equal(keys.items[0], key));
	text_release(&text);
	error_release(&error);
}

static void
write_event(struct text *text, const struct event *event)
{
	text_add_format(text, "%d ", (int)event->kind);
	if (event->kind == EVENT_KEY) {
		check_key(event->key);
		key_write(text, event->key);
	} else if (event->kind == EVENT_PASTE) {
		MUST(!strchr(event->paste, '\r'));
		text_add(text, event->paste);
	} else {
		MUST(event->kind == EVENT_MOUSE);
		MUST(event->mouse.row >= 0 && event->mouse.column >= 0);
		text_add_format(text, "%d %d %d,%d %d %u", (int)event->mouse.act,
			(int)event->mouse.button, event->mouse.row, event->mouse.column,
			event->mouse.clicks, event->mouse.modifiers);
	}
	text_add_char(text, '\n');
}

static void
drain(struct decoder *decoder, struct text *text)
{
	for (;;) {
		struct event event = decoder_next(decoder, 0);

		if (event.kind == EVENT_NONE)
			return;
		write_event(text, &event);
	}
}

/* All events of the bytes, fed in pieces of that length; nothing is left behind them. */
static const char *
events_of(struct span bytes, size_t piece, struct arena *arena)
{
	struct decoder decoder = DECODER_INIT;
	struct text text = TEXT_INIT;
	struct event last;

	for (size_t i = 0; i < bytes.length; i += piece) {
		decoder_feed(&decoder, bytes.start + i,
			piece < bytes.length - i ? piece : bytes.length - i);
		drain(&decoder, &text);
	}
	last = decoder_flush(&decoder);
	if (last.kind != EVENT_NONE)
		write_event(&text, &last);
	MUST(decoder_patience(&decoder) == 0);
	MUST(decoder.is_pasting || decoder.bytes.length == decoder.start);
	decoder_feed(&decoder, paste_end, decoder.is_pasting ? sizeof(paste_end) - 1 : 0);
	drain(&decoder, &text);
	MUST(!decoder.is_pasting && decoder.bytes.length == decoder.start);
	decoder_release(&decoder);
	return text_take(&text, arena);
}

/* As a paste has it: said anew here instead of asked from what is tested. */
static void
add_normal(struct text *text, struct span bytes)
{
	for (size_t i = 0; i < bytes.length; i++) {
		bool is_second = i > 0 && bytes.start[i] == '\n' && bytes.start[i - 1] == '\r';

		if (bytes.start[i] && !is_second)
			text_add_char(text, bytes.start[i] == '\r' ? '\n' : bytes.start[i]);
	}
}

/* Between the brackets of a paste no byte becomes a key, and the key behind it is one. */
static void
check_pasted(struct span bytes, size_t piece, struct arena *arena)
{
	struct text fed = TEXT_INIT, expected = TEXT_INIT;

	if (memmem(bytes.start, bytes.length, paste_end, sizeof(paste_end) - 1))
		return;
	text_add(&fed, paste_begin);
	text_add_bytes(&fed, bytes.start, bytes.length);
	text_add_format(&fed, "%sx", paste_end);
	text_add_format(&expected, "%d ", EVENT_PASTE);
	add_normal(&expected, bytes);
	text_add_format(&expected, "\n%d x\n", EVENT_KEY);
	MUST(strcmp(events_of(span_make(fed.bytes, fed.length), piece, arena),
			 expected.bytes) == 0);
	text_release(&fed);
	text_release(&expected);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	size_t piece = size > 0 ? 1 + bytes[0] % PIECE_LIMIT : 1;
	struct span span =
		span_make((const char *)bytes + (size > 0), size > 0 ? size - 1 : 0);
	const char *whole = events_of(span, span.length + 1, &arena);

	MUST(strcmp(events_of(span, piece, &arena), whole) == 0);
	check_pasted(span, span.length + sizeof(paste_begin), &arena);
	check_pasted(span, piece, &arena);
	arena_release(&arena);
	return 0;
}
