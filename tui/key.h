#ifndef TUI_KEY_H
#define TUI_KEY_H

#include "base/error.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * Keys and their names.
 *
 * A key is a character or one of the keys that have none, perhaps with Ctrl, Alt or
 * Shift.  Every key has one form: Shift is in the character itself ('H', not Shift and
 * 'h'), Ctrl goes with small letters, and what a terminal cannot tell apart is one key
 * (Ctrl-i is Tab, Ctrl-m is Enter, Ctrl-h is Backspace, Ctrl-[ is Esc).
 *
 * Written, a key is its character or a name: "a", "H", "Ctrl-d", "Alt-x", "Shift-Tab",
 * "PageUp", "F5", "Space".  Several that are typed one after the other stand side by side
 * when they are characters ("gg"), else with a space between ("Ctrl-x u").
 */
enum keycap {
	KEYCAP_ESC = 0x110000, /* behind the last character */
	KEYCAP_ENTER,
	KEYCAP_TAB,
	KEYCAP_BACKSPACE,
	KEYCAP_UP,
	KEYCAP_DOWN,
	KEYCAP_LEFT,
	KEYCAP_RIGHT,
	KEYCAP_HOME,
	KEYCAP_END,
	KEYCAP_PAGE_UP,
	KEYCAP_PAGE_DOWN,
	KEYCAP_INSERT,
	KEYCAP_DELETE,
	KEYCAP_F1, /* F2 to F12 follow */
	KEYCAP_F12 = KEYCAP_F1 + 11,
};

enum modifier { MODIFIER_CTRL = 1 << 0, MODIFIER_ALT = 1 << 1, MODIFIER_SHIFT = 1 << 2 };

struct key {
	int32_t code;       /* a character or an enum keycap; 0: no key */
	unsigned modifiers; /* of enum modifier */
};

/* Keys typed one after the other. */
enum { KEYS_LIMIT = 4 };

struct keys {
	struct key items[KEYS_LIMIT];
	int count;
};

/* The one form of that key. */
struct key key_make(int32_t code, unsigned modifiers);

/* Whether both are one key in the form of key_make(). */
bool key_equal(struct key first, struct key second);

/* Whether the first count keys of both are the same. */
bool keys_share(const struct keys *first, const struct keys *second, int count);

/* Whether it is a character that can be typed into a text. */
bool key_is_text(struct key key);

/*
 * Reads the names of at least one key.  Names are taken in any case, "Esc" also as
 * "Escape" and the like; what a configuration file has other uses for has a name, too
 * ("Hash", "Colon", "Semicolon", "Equals", "Bracket").
 */
bool keys_read(const char *text, struct keys *keys, struct error *error);

/* Appends the name of a key, or of keys; reading it gives the same. */
void key_write(struct text *text, struct key key);
void keys_write(struct text *text, const struct keys *keys);

#endif
