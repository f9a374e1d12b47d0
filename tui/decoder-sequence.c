#include "tui/decoder-sequence.h"

#include "tui/decoder.h"

enum {
	PARAMETERS_LIMIT = 4,
	PARAMETER_LARGEST = 100000,
	FIRST_SURROGATE = 0xD800, /* behind it terminals number keys of their own */
	PASTE_BEGINS = 200,
	WHEEL = 64,
	MOTION = 32,
	SHIFT_BIT = 4,
	ALT_BIT = 8,
	CTRL_BIT = 16,
	OTHER_KEY = 27,
};

/* ESC [ … and what it ends with. */
struct control {
	char mark; /* '<' of the mouse, '?' of answers, or 0 */
	int parameters[PARAMETERS_LIMIT];
	int count;
	char final; /* 0 when it is not there yet */
	size_t length;
	bool is_broken; /* the byte behind length does not belong to one */
};

struct final_row {
	char final;
	int32_t code;
	unsigned modifiers;
};

/* ESC [ A, ESC [ 1 ; 5 A, ESC O A */
static const struct final_row finals[] = {
	{ 'A', KEYCAP_UP, 0 },
	{ 'B', KEYCAP_DOWN, 0 },
	{ 'C', KEYCAP_RIGHT, 0 },
	{ 'D', KEYCAP_LEFT, 0 },
	{ 'F', KEYCAP_END, 0 },
	{ 'H', KEYCAP_HOME, 0 },
	{ 'P', KEYCAP_F1, 0 },
	{ 'Q', KEYCAP_F1 + 1, 0 },
	{ 'R', KEYCAP_F1 + 2, 0 },
	{ 'S', KEYCAP_F1 + 3, 0 },
	{ 'Z', KEYCAP_TAB, MODIFIER_SHIFT },
	/* rxvt's arrows with Shift */
	{ 'a', KEYCAP_UP, MODIFIER_SHIFT },
	{ 'b', KEYCAP_DOWN, MODIFIER_SHIFT },
	{ 'c', KEYCAP_RIGHT, MODIFIER_SHIFT },
	{ 'd', KEYCAP_LEFT, MODIFIER_SHIFT },
	{ 0 },
};

struct number_row {
	int number;
	int32_t code;
};

/* ESC [ 5 ~, ESC [ 5 ; 2 ~ */
static const struct number_row numbers[] = {
	{ 1, KEYCAP_HOME },
	{ 2, KEYCAP_INSERT },
	{ 3, KEYCAP_DELETE },
	{ 4, KEYCAP_END },
	{ 5, KEYCAP_PAGE_UP },
	{ 6, KEYCAP_PAGE_DOWN },
	{ 7, KEYCAP_HOME },
	{ 8, KEYCAP_END },
	{ 11, KEYCAP_F1 },
	{ 12, KEYCAP_F1 + 1 },
	{ 13, KEYCAP_F1 + 2 },
	{ 14, KEYCAP_F1 + 3 },
	{ 15, KEYCAP_F1 + 4 },
	{ 17, KEYCAP_F1 + 5 },
	{ 18, KEYCAP_F1 + 6 },
	{ 19, KEYCAP_F1 + 7 },
	{ 20, KEYCAP_F1 + 8 },
	{ 21, KEYCAP_F1 + 9 },
	{ 23, KEYCAP_F1 + 10 },
	{ 24, KEYCAP_F12 },
	{ 0 },
};

static bool
is_between(char byte, int lowest, int highest)
{
	return (unsigned char)byte >= lowest && (unsigned char)byte <= highest;
}

static void
add_digit(struct control *control, char digit)
{
	int *number = &control->parameters[control->count - 1];

	if (*number < PARAMETER_LARGEST)
		*number = *number * 10 + (digit - '0');
}

/* Takes a byte behind ESC [; whether it belongs there. */
static bool
take(struct control *control, char byte)
{
	if (is_between(byte, '0', '9')) {
		add_digit(control, byte);
	} else if (byte == ';') {
		if (control->count < PARAMETERS_LIMIT)
			control->count++;
	} else if (is_between(byte, '<', '?') && control->length == 2) {
		control->mark = byte;
	} else if (is_between(byte, '@', '~')) {
		control->final = byte;
	} else {
		return is_between(byte, ' ', '?');
	}
	return true;
}

static struct control
read_control(struct span bytes)
{
	struct control control = { .count = 1, .length = 2 };

	while (control.final == 0 && control.length < bytes.length) {
		if (control.length > DECODER_SEQUENCE_LIMIT ||
			!take(&control, bytes.start[control.length])) {
			control.is_broken = true;
			break;
		}
		/* The keys F1 to F5 of the Linux console are ESC [ [ A to E. */
		if (control.length == 2 && control.final == '[') {
			control.final = 0;
			control.mark = '[';
		}
		control.length++;
	}
	return control;
}

/* Modifiers as "ESC [ 1 ; 5 A" has them: one more than the sum of their bits. */
static unsigned
modifiers_of(int parameter)
{
	unsigned bits = parameter > 1 ? (unsigned)parameter - 1 : 0;

	return (bits & 1 ? MODIFIER_SHIFT : 0) | (bits & 2 ? MODIFIER_ALT : 0) |
		(bits & 4 ? MODIFIER_CTRL : 0);
}

static struct sequence
key_of(int32_t code, unsigned modifiers)
{
	if (code == 0)
		return (struct sequence){ .kind = SEQUENCE_UNKNOWN };
	return (struct sequence){ .kind = SEQUENCE_KEY, .key = key_make(code, modifiers) };
}

static struct sequence
key_of_final(char final, unsigned modifiers)
{
	for (const struct final_row *row = finals; row->final; row++) {
		if (row->final == final)
			return key_of(row->code, row->modifiers | modifiers);
	}
	return (struct sequence){ .kind = SEQUENCE_UNKNOWN };
}

static const struct number_row controls[] = {
	{ 8, KEYCAP_BACKSPACE },
	{ 9, KEYCAP_TAB },
	{ 13, KEYCAP_ENTER },
	{ 27, KEYCAP_ESC },
	{ 127, KEYCAP_BACKSPACE },
	{ 0 },
};

/* A key that is told by its character: ESC [ 97 ; 5 u. */
static struct sequence
key_of_character(int code, unsigned modifiers)
{
	for (const struct number_row *row = controls; row->number; row++) {
		if (row->number == code)
			return key_of(row->code, modifiers);
	}
	return key_of(
		code < FIRST_SURROGATE && key_is_text((struct key){ .code = code }) ? code : 0,
		modifiers);
}

static struct sequence
key_of_number(const struct control *control)
{
	int number = control->parameters[0];

	if (number == PASTE_BEGINS)
		return (struct sequence){ .kind = SEQUENCE_PASTE };
	if (number == OTHER_KEY && control->count == 3)
		return key_of_character(
			control->parameters[2], modifiers_of(control->parameters[1]));
	for (const struct number_row *row = numbers; row->number; row++) {
		if (row->number == number)
			return key_of(row->code, modifiers_of(control->parameters[1]));
	}
	return (struct sequence){ .kind = SEQUENCE_UNKNOWN };
}

static enum mouse_act
act_of(int bits, char final)
{
	if (bits & WHEEL)
		return MOUSE_WHEEL_UP + (unsigned)(bits & 3);
	if (final == 'm')
		return MOUSE_RELEASE;
	return bits & MOTION ? MOUSE_DRAG : MOUSE_PRESS;
}

/* ESC [ < bits ; column ; row, with M for a press and m for a release. */
static struct sequence
mouse_of(const struct control *control)
{
	int bits = control->parameters[0];
	struct mouse mouse = {
		.act = act_of(bits, control->final),
		.button = bits & WHEEL ? MOUSE_NO_BUTTON : (unsigned)(bits & 3),
		.row = control->parameters[2] - 1,
		.column = control->parameters[1] - 1,
		.modifiers = (bits & SHIFT_BIT ? MODIFIER_SHIFT : 0) |
			(bits & ALT_BIT ? MODIFIER_ALT : 0) | (bits & CTRL_BIT ? MODIFIER_CTRL : 0),
	};

	if (control->count != 3 || bits > 127 || mouse.row < 0 || mouse.column < 0 ||
		(control->final != 'M' && control->final != 'm') ||
		(!(bits & WHEEL) && mouse.button == MOUSE_NO_BUTTON))
		return (struct sequence){ .kind = SEQUENCE_UNKNOWN };
	return (struct sequence){ .kind = SEQUENCE_MOUSE, .mouse = mouse };
}

/* ESC O and a letter: the keypad, and rxvt's arrows with Ctrl. */
static struct sequence
key_of_keypad(char final)
{
	if (final == 'M')
		return key_of(KEYCAP_ENTER, 0);
	if (is_between(final, 'a', 'd'))
		return key_of_final((char)(final - 'a' + 'A'), MODIFIER_CTRL);
	if (is_between(final, 'j', 'y'))
		return key_of(final - 'j' + '*', 0);
	return key_of_final(final, 0);
}

static struct sequence
meaning_of(const struct control *control)
{
	struct sequence unknown = { .kind = SEQUENCE_UNKNOWN };

	if (control->mark == '<')
		return mouse_of(control);
	if (control->mark == '[')
		return is_between(control->final, 'A', 'E')
			? key_of(KEYCAP_F1 + (control->final - 'A'), 0)
			: unknown;
	if (control->mark)
		return unknown;
	if (control->final == '~')
		return key_of_number(control);
	if (control->final == 'u')
		return key_of_character(
			control->parameters[0], modifiers_of(control->parameters[1]));
	return key_of_final(control->final, modifiers_of(control->parameters[1]));
}

struct sequence
sequence_read(struct span bytes)
{
	struct sequence missing = { .kind = SEQUENCE_MISSING };
	struct sequence sequence;
	struct control control;

	if (bytes.length < 3)
		return missing;
	if (bytes.start[1] == 'O') {
		sequence = key_of_keypad(bytes.start[2]);
		sequence.length = 3;
		return sequence;
	}
	control = read_control(bytes);
	if (control.is_broken)
		return (struct sequence){ .kind = SEQUENCE_UNKNOWN, .length = control.length };
	if (control.final == 0)
		return missing;
	sequence = meaning_of(&control);
	sequence.length = control.length;
	return sequence;
}
