#include "tui/key.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/span.h"
#include "base/utf8.h"

struct keycap_row {
	const char *name;
	int32_t code;
};

/* The first name of a code is the one that is written; a character has none to write. */
static const struct keycap_row keycaps[] = {
	{ "Esc", KEYCAP_ESC },
	{ "Escape", KEYCAP_ESC },
	{ "Enter", KEYCAP_ENTER },
	{ "Return", KEYCAP_ENTER },
	{ "Tab", KEYCAP_TAB },
	{ "Backspace", KEYCAP_BACKSPACE },
	{ "Up", KEYCAP_UP },
	{ "Down", KEYCAP_DOWN },
	{ "Left", KEYCAP_LEFT },
	{ "Right", KEYCAP_RIGHT },
	{ "Home", KEYCAP_HOME },
	{ "End", KEYCAP_END },
	{ "PageUp", KEYCAP_PAGE_UP },
	{ "PgUp", KEYCAP_PAGE_UP },
	{ "PageDown", KEYCAP_PAGE_DOWN },
	{ "PgDn", KEYCAP_PAGE_DOWN },
	{ "Insert", KEYCAP_INSERT },
	{ "Ins", KEYCAP_INSERT },
	{ "Delete", KEYCAP_DELETE },
	{ "Del", KEYCAP_DELETE },
	{ "F1", KEYCAP_F1 },
	{ "F2", KEYCAP_F1 + 1 },
	{ "F3", KEYCAP_F1 + 2 },
	{ "F4", KEYCAP_F1 + 3 },
	{ "F5", KEYCAP_F1 + 4 },
	{ "F6", KEYCAP_F1 + 5 },
	{ "F7", KEYCAP_F1 + 6 },
	{ "F8", KEYCAP_F1 + 7 },
	{ "F9", KEYCAP_F1 + 8 },
	{ "F10", KEYCAP_F1 + 9 },
	{ "F11", KEYCAP_F1 + 10 },
	{ "F12", KEYCAP_F12 },
	{ "Space", ' ' },
	{ "Hash", '#' },
	{ "Colon", ':' },
	{ "Semicolon", ';' },
	{ "Equals", '=' },
	{ "Bracket", '[' },
	{ 0 },
};

struct modifier_row {
	const char *prefix;
	enum modifier modifier;
};

/* In the order they are written. */
static const struct modifier_row modifiers_known[] = {
	{ "Ctrl-", MODIFIER_CTRL },
	{ "Alt-", MODIFIER_ALT },
	{ "Shift-", MODIFIER_SHIFT },
	{ 0 },
};

static bool
is_letter(int32_t code)
{
	return code < 0x80 && isalpha((int)code);
}

/* What a terminal sends for a key with Ctrl when that is the byte of another key. */
static int32_t
without_ctrl(int32_t code)
{
	if (code == 'h')
		return KEYCAP_BACKSPACE;
	if (code == 'i')
		return KEYCAP_TAB;
	if (code == 'm')
		return KEYCAP_ENTER;
	return code == '[' ? (int32_t)KEYCAP_ESC : code;
}

struct key
key_make(int32_t code, unsigned modifiers)
{
	if (modifiers & MODIFIER_CTRL && is_letter(code))
		code = tolower((int)code);
	else if (modifiers & MODIFIER_SHIFT && is_letter(code))
		code = toupper((int)code);
	if (code > ' ' && code < KEYCAP_ESC)
		modifiers &= ~(unsigned)MODIFIER_SHIFT;
	if (modifiers & MODIFIER_CTRL && without_ctrl(code) != code) {
		code = without_ctrl(code);
		modifiers &= ~(unsigned)MODIFIER_CTRL;
	}
	return (struct key){ code, modifiers };
}

bool
key_equal(struct key first, struct key second)
{
	return first.code == second.code && first.modifiers == second.modifiers;
}

bool
keys_share(const struct keys *first, const struct keys *second, int count)
{
	if (first->count < count || second->count < count)
		return false;
	for (int i = 0; i < count; i++) {
		if (!key_equal(first->items[i], second->items[i]))
			return false;
	}
	return true;
}

bool
key_is_text(struct key key)
{
	return key.code >= ' ' && key.code < KEYCAP_ESC && key.code != 0x7F &&
		(key.code < 0x80 || key.code >= 0xA0) && key.modifiers == 0;
}

static int32_t
find_keycap(struct span name)
{
	for (const struct keycap_row *row = keycaps; row->name; row++) {
		if (strlen(row->name) == name.length &&
			strncasecmp(row->name, name.start, name.length) == 0)
			return row->code;
	}
	return 0;
}

/* The modifier in front of the name, which must be longer than it; a zeroed row else. */
static const struct modifier_row *
find_modifier(struct span name)
{
	const struct modifier_row *row = modifiers_known;

	for (; row->prefix; row++) {
		size_t length = strlen(row->prefix);

		if (name.length > length && strncasecmp(name.start, row->prefix, length) == 0)
			break;
	}
	return row;
}

/* The one character that the span is, or 0. */
static int32_t
one_character(struct span span)
{
	size_t taken;
	int32_t code = utf8_decode(span, &taken);

	if (taken < span.length || code < 0)
		return 0;
	return key_is_text((struct key){ .code = code }) ? code : 0;
}

/* The key of that name; code 0 when it is none. */
static struct key
read_named(struct span name)
{
	unsigned modifiers = 0;
	int32_t code;

	for (;;) {
		const struct modifier_row *row = find_modifier(name);

		if (!row->prefix)
			break;
		modifiers |= row->modifier;
		name = span_make(
			name.start + strlen(row->prefix), name.length - strlen(row->prefix));
	}
	code = find_keycap(name);
	return key_make(code ? code : one_character(name), modifiers);
}

static bool
push(struct keys *keys, struct key key)
{
	if (keys->count == KEYS_LIMIT || key.code == 0)
		return false;
	keys->items[keys->count++] = key;
	return true;
}

/* Characters side by side. */
static bool
read_characters(struct span span, struct keys *keys)
{
	while (span.length > 0) {
		size_t taken;

		utf8_decode(span, &taken);
		if (!push(keys,
				(struct key){ .code = one_character(span_make(span.start, taken)) }))
			return false;
		span = span_make(span.start + taken, span.length - taken);
	}
	return true;
}

static bool
read_part(struct span part, struct keys *keys)
{
	struct key key = read_named(part);

	return key.code ? push(keys, key) : read_characters(part, keys);
}

bool
keys_read(const char *text, struct keys *keys, struct error *error)
{
	struct span rest = span_of(text);
	struct keys read = { .count = 0 };

	while (rest.start) {
		struct span part = span_split(&rest, ' ');

		if (part.length > 0 && !read_part(part, &read))
			return fail(error, ERROR_REFUSED,
				"'%s' is no key: write up to %d as in gg, Ctrl-d, PageUp or \"Ctrl-x u\"",
				text, KEYS_LIMIT);
	}
	if (read.count == 0)
		return fail(error, ERROR_REFUSED,
			"there is no key: write one as in a, Ctrl-d, PageUp or Space");
	*keys = read;
	return true;
}

static const char *
keycap_name(int32_t code)
{
	for (const struct keycap_row *row = keycaps; row->name; row++) {
		if (row->code == code && (code >= KEYCAP_ESC || code == ' '))
			return row->name;
	}
	return NULL;
}

void
key_write(struct text *text, struct key key)
{
	const char *name = keycap_name(key.code);

	for (const struct modifier_row *row = modifiers_known; row->prefix; row++) {
		if (key.modifiers & row->modifier)
			text_add(text, row->prefix);
	}
	if (name)
		text_add(text, name);
	else
		utf8_encode(text, key.code);
}

static bool
is_plain(struct key key)
{
	return key_is_text(key) && key.code != ' ';
}

/* Whether the characters side by side would be read as the name of one key. */
static bool
is_name(const struct keys *keys)
{
	struct text text = TEXT_INIT;
	bool is_one;

	for (int i = 0; i < keys->count; i++)
		utf8_encode(&text, keys->items[i].code);
	is_one = keys->count > 1 && find_keycap(span_of(text.bytes)) != 0;
	text_release(&text);
	return is_one;
}

void
keys_write(struct text *text, const struct keys *keys)
{
	bool is_joined = true;

	for (int i = 0; i < keys->count; i++)
		is_joined = is_joined && is_plain(keys->items[i]);
	is_joined = is_joined && !is_name(keys);
	for (int i = 0; i < keys->count; i++) {
		if (i > 0 && !is_joined)
			text_add(text, " ");
		key_write(text, keys->items[i]);
	}
}
