#include "tui/decoder.h"

#include <string.h>

#include "base/span.h"
#include "base/utf8.h"
#include "tui/decoder-sequence.h"

enum { ESC = 0x1B, DELETE = 0x7F };

static const char paste_end[] = "\033[201~";

void
decoder_learn(
	struct decoder *decoder, const char *bytes, struct key key, struct arena *arena)
{
	struct decoder_sequence *own = list_push(&decoder->own, sizeof(*own), arena);

	own->bytes = arena_copy(arena, bytes);
	own->key = key;
}

void
decoder_feed(struct decoder *decoder, const char *bytes, size_t length)
{
	text_add_bytes(&decoder->bytes, bytes, length);
}

static struct span
rest_of(const struct decoder *decoder)
{
	return span_make(
		decoder->bytes.bytes + decoder->start, decoder->bytes.length - decoder->start);
}

/* Goes on behind that many bytes. */
static void
skip(struct decoder *decoder, size_t length)
{
	decoder->start += length;
	if (decoder->start < decoder->bytes.length)
		return;
	text_cut(&decoder->bytes, 0);
	decoder->start = 0;
}

static struct event
key_event(int32_t code, unsigned modifiers)
{
	return (struct event){ .kind = EVENT_KEY, .key = key_make(code, modifiers) };
}

/* A byte below the space, and DEL. */
static struct event
control_event(unsigned char byte, unsigned modifiers)
{
	if (byte == '\r')
		return key_event(KEYCAP_ENTER, modifiers);
	if (byte == '\t')
		return key_event(KEYCAP_TAB, modifiers);
	if (byte == ESC)
		return key_event(KEYCAP_ESC, modifiers);
	if (byte == DELETE || byte == '\b')
		return key_event(KEYCAP_BACKSPACE, modifiers);
	if (byte == 0)
		return key_event(' ', modifiers | MODIFIER_CTRL);
	return key_event(byte < ESC ? byte + 'a' - 1 : byte + '@', modifiers | MODIFIER_CTRL);
}

/* How many bytes the character that begins so has; 1 for one that is none. */
static size_t
length_of(unsigned char first)
{
	if (first < 0xC2 || first > 0xF4)
		return 1;
	return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/* Whether the bytes are the beginning of a character and not yet all of it. */
static bool
is_cut(struct span rest)
{
	if (rest.length >= length_of((unsigned char)rest.start[0]))
		return false;
	for (size_t i = 1; i < rest.length; i++) {
		if (((unsigned char)rest.start[i] & 0xC0) != 0x80)
			return false;
	}
	return true;
}

/* The character at that place of what is there; none when it is cut or no character. */
static struct event
take_character(struct decoder *decoder, size_t offset, unsigned modifiers)
{
	struct span rest = rest_of(decoder);
	unsigned char byte;
	size_t taken;
	int32_t code;

	rest = span_make(rest.start + offset, rest.length - offset);
	byte = (unsigned char)rest.start[0];
	if (is_cut(rest))
		return (struct event){ .kind = EVENT_NONE };
	code = utf8_decode(rest, &taken);
	skip(decoder, offset + taken);
	if (byte < ' ' || byte == DELETE)
		return control_event(byte, modifiers);
	if (!key_is_text((struct key){ .code = code }))
		return (struct event){ .kind = EVENT_NONE };
	return key_event(code, modifiers);
}

/* Adds pasted text: lines end with a newline only, NUL is left out. */
static void
add_pasted(struct text *paste, struct span span)
{
	for (size_t i = 0; i < span.length; i++) {
		char byte = span.start[i];

		if (byte == '\r') {
			text_add_char(paste, '\n');
			if (i + 1 < span.length && span.start[i + 1] == '\n')
				i++;
		} else if (byte) {
			text_add_char(paste, byte);
		}
	}
}

/* How many bytes at the end may be the beginning of what ends a paste, or of a newline
 * of two bytes. */
static size_t
held_back(struct span rest)
{
	size_t length = sizeof(paste_end) - 2;

	if (length > rest.length)
		length = rest.length;
	while (
		length > 0 && memcmp(rest.start + rest.length - length, paste_end, length) != 0)
		length--;
	if (length == 0 && rest.length > 0 && rest.start[rest.length - 1] == '\r')
		length = 1;
	return length;
}

static struct event
give_paste(struct decoder *decoder)
{
	struct text given = decoder->given;

	decoder->given = decoder->paste;
	text_cut(&given, 0);
	decoder->paste = given;
	return (struct event){ .kind = EVENT_PASTE, .paste = decoder->given.bytes };
}

/* Goes on with an open paste; an event when it is complete or has become long. */
static struct event
take_pasted(struct decoder *decoder)
{
	struct span rest = rest_of(decoder);
	const char *end = memmem(rest.start, rest.length, paste_end, sizeof(paste_end) - 1);
	size_t length = end ? (size_t)(end - rest.start) : rest.length - held_back(rest);

	add_pasted(&decoder->paste, span_make(rest.start, length));
	skip(decoder, length + (end ? sizeof(paste_end) - 1 : 0));
	decoder->is_pasting = !end;
	if (end || decoder->paste.length >= DECODER_PASTE_LIMIT)
		return give_paste(decoder);
	return (struct event){ .kind = EVENT_NONE };
}

/* Counts the clicks of a press. */
static struct event
mouse_event(struct decoder *decoder, struct mouse mouse, int64_t now)
{
	const struct mouse *press = &decoder->press;
	bool is_again = press->clicks == 1 && press->button == mouse.button &&
		press->row == mouse.row && press->column == mouse.column &&
		now - decoder->pressed_at <= DECODER_DOUBLE_CLICK;

	if (mouse.act == MOUSE_PRESS) {
		mouse.clicks = is_again ? 2 : 1;
		decoder->press = mouse;
		decoder->pressed_at = now;
	}
	return (struct event){ .kind = EVENT_MOUSE, .mouse = mouse };
}

/* The longest of the terminal's own sequences that the bytes begin with, or NULL. */
static const struct decoder_sequence *
find_own(const struct decoder *decoder, struct span rest)
{
	const struct decoder_sequence *found = NULL;

	for (size_t i = 0; i < decoder->own.count; i++) {
		const struct decoder_sequence *own = list_at(&decoder->own, i, sizeof(*own));

		if (span_starts_with(rest, span_of(own->bytes)) &&
			(!found || strlen(own->bytes) > strlen(found->bytes)))
			found = own;
	}
	return found;
}

/* What begins with ESC. */
static struct event
take_sequence(struct decoder *decoder, int64_t now)
{
	struct event event = { .kind = EVENT_NONE };
	struct span rest = rest_of(decoder);
	struct sequence sequence;

	if (rest.length < 2)
		return event;
	if (rest.start[1] == ESC) {
		skip(decoder, 1);
		return key_event(KEYCAP_ESC, 0);
	}
	if (rest.start[1] != '[' && rest.start[1] != 'O')
		return take_character(decoder, 1, MODIFIER_ALT);
	sequence = sequence_read(rest);
	skip(decoder, sequence.length);
	if (sequence.kind == SEQUENCE_MOUSE)
		return mouse_event(decoder, sequence.mouse, now);
	decoder->is_pasting = sequence.kind == SEQUENCE_PASTE;
	if (sequence.kind == SEQUENCE_KEY)
		event = (struct event){ .kind = EVENT_KEY, .key = sequence.key };
	return event;
}

/* Reads one thing; none also when it was dropped. */
static struct event
take_one(struct decoder *decoder, int64_t now)
{
	struct span rest = rest_of(decoder);
	const struct decoder_sequence *own;

	if (decoder->is_pasting)
		return take_pasted(decoder);
	own = find_own(decoder, rest);
	if (own) {
		skip(decoder, strlen(own->bytes));
		return (struct event){ .kind = EVENT_KEY, .key = own->key };
	}
	if (rest.start[0] == ESC)
		return take_sequence(decoder, now);
	return take_character(decoder, 0, 0);
}

struct event
decoder_next(struct decoder *decoder, int64_t now)
{
	struct event event = { .kind = EVENT_NONE };

	while (event.kind == EVENT_NONE && rest_of(decoder).length > 0) {
		size_t before = rest_of(decoder).length;

		event = take_one(decoder, now);
		if (rest_of(decoder).length == before)
			break;
	}
	return event;
}

int
decoder_patience(const struct decoder *decoder)
{
	struct span rest = rest_of(decoder);

	if (rest.length == 0 || decoder->is_pasting)
		return 0;
	return rest.length == 1 && rest.start[0] == ESC ? DECODER_ESC_WAIT : DECODER_WAIT;
}

struct event
decoder_flush(struct decoder *decoder)
{
	struct span rest = rest_of(decoder);
	struct event event = { .kind = EVENT_NONE };

	if (decoder_patience(decoder) == 0)
		return event;
	if (span_is(rest, "\033"))
		event = key_event(KEYCAP_ESC, 0);
	else if (span_is(rest, "\033[") || span_is(rest, "\033O"))
		event = key_event(rest.start[1], MODIFIER_ALT);
	skip(decoder, rest.length);
	return event;
}

void
decoder_release(struct decoder *decoder)
{
	text_release(&decoder->bytes);
	text_release(&decoder->paste);
	text_release(&decoder->given);
	*decoder = (struct decoder)DECODER_INIT;
}
