#include "tests/test.h"

#include "tui/key.h"

struct name_case {
	const char *text;
	const char *written;
	int count;
	struct key first;
};

static const struct name_case name_cases[] = {
	{ "a", "a", 1, { 'a', 0 } },
	{ "H", "H", 1, { 'H', 0 } },
	{ "é", "é", 1, { 0xE9, 0 } },
	{ "佐", "佐", 1, { 0x4F50, 0 } },
	{ "-", "-", 1, { '-', 0 } },
	{ "%", "%", 1, { '%', 0 } },
	{ "Space", "Space", 1, { ' ', 0 } },
	{ "Ctrl-d", "Ctrl-d", 1, { 'd', MODIFIER_CTRL } },
	{ "ctrl-D", "Ctrl-d", 1, { 'd', MODIFIER_CTRL } },
	{ "Ctrl--", "Ctrl--", 1, { '-', MODIFIER_CTRL } },
	{ "Ctrl-Space", "Ctrl-Space", 1, { ' ', MODIFIER_CTRL } },
	{ "Ctrl-i", "Tab", 1, { KEYCAP_TAB, 0 } },
	{ "Ctrl-m", "Enter", 1, { KEYCAP_ENTER, 0 } },
	{ "Ctrl-[", "Esc", 1, { KEYCAP_ESC, 0 } },
	{ "Ctrl-Bracket", "Esc", 1, { KEYCAP_ESC, 0 } },
	{ "Alt-x", "Alt-x", 1, { 'x', MODIFIER_ALT } },
	{ "Alt-X", "Alt-X", 1, { 'X', MODIFIER_ALT } },
	{ "Alt-Ctrl-x", "Ctrl-Alt-x", 1, { 'x', MODIFIER_CTRL | MODIFIER_ALT } },
	{ "Shift-a", "A", 1, { 'A', 0 } },
	{ "Shift-Tab", "Shift-Tab", 1, { KEYCAP_TAB, MODIFIER_SHIFT } },
	{ "Ctrl-Left", "Ctrl-Left", 1, { KEYCAP_LEFT, MODIFIER_CTRL } },
	{ "esc", "Esc", 1, { KEYCAP_ESC, 0 } },
	{ "Escape", "Esc", 1, { KEYCAP_ESC, 0 } },
	{ "return", "Enter", 1, { KEYCAP_ENTER, 0 } },
	{ "pgup", "PageUp", 1, { KEYCAP_PAGE_UP, 0 } },
	{ "F1", "F1", 1, { KEYCAP_F1, 0 } },
	{ "f12", "F12", 1, { KEYCAP_F12, 0 } },
	{ "F13", "F13", 3, { 'F', 0 } },
	{ "Hash", "#", 1, { '#', 0 } },
	{ "Colon", ":", 1, { ':', 0 } },
	{ "Equals", "=", 1, { '=', 0 } },
	{ "Semicolon", ";", 1, { ';', 0 } },
	{ "Bracket", "[", 1, { '[', 0 } },
	{ "gg", "gg", 2, { 'g', 0 } },
	{ "g g", "gg", 2, { 'g', 0 } },
	{ "za", "za", 2, { 'z', 0 } },
	{ "up", "Up", 1, { KEYCAP_UP, 0 } },
	{ "u p", "u p", 2, { 'u', 0 } },
	{ "abcd", "abcd", 4, { 'a', 0 } },
	{ " gb ", "gb", 2, { 'g', 0 } },
	{ "Ctrl-x Ctrl-s", "Ctrl-x Ctrl-s", 2, { 'x', MODIFIER_CTRL } },
	{ "Ctrl-x u", "Ctrl-x u", 2, { 'x', MODIFIER_CTRL } },
	{ "m Space", "m Space", 2, { 'm', 0 } },
};

static const char *const bad_names[] = { "", " ", "abcde", "Escpe", "Ctrl-", "Ctrl-abc",
	"a b c d e", "Ctrl-x abcd", "\x01", "a\xFF", "\xC2\x80", "\x7F" };

static void
names_are_read_and_written(void)
{
	struct error error = ERROR_INIT;

	for (size_t i = 0; i < sizeof(name_cases) / sizeof(*name_cases); i++) {
		const struct name_case *row = &name_cases[i];
		struct text text = TEXT_INIT;
		struct keys keys = { 0 };
		struct keys again = { 0 };

		test_is_ok = true;
		CHECK(keys_read(row->text, &keys, &error));
		CHECK_NUMBER(keys.count, row->count);
		CHECK(key_equal(keys.items[0], row->first));
		keys_write(&text, &keys);
		CHECK_TEXT(text.bytes, row->written);
		CHECK(keys_read(text.bytes, &again, &error));
		CHECK(keys_share(&keys, &again, keys.count) && again.count == keys.count);
		test_result(row->text);
		text_release(&text);
	}
	error_release(&error);
}

TEST(what_is_no_key_is_refused)
{
	for (size_t i = 0; i < sizeof(bad_names) / sizeof(*bad_names); i++) {
		struct error error = ERROR_INIT;
		struct keys keys = { .count = 7 };

		CHECK(!keys_read(bad_names[i], &keys, &error));
		CHECK_NUMBER(keys.count, 7);
		CHECK_NUMBER(error.kind, ERROR_REFUSED);
		error_release(&error);
	}
}

TEST(every_ascii_key_has_a_name_that_reads_back)
{
	struct error error = ERROR_INIT;

	for (unsigned modifiers = 0; modifiers < 8; modifiers++) {
		for (int32_t code = ' '; code < 0x7F; code++) {
			struct text text = TEXT_INIT;
			struct keys keys = { 0 };
			struct key key = key_make(code, modifiers);

			key_write(&text, key);
			CHECK(keys_read(text.bytes, &keys, &error));
			CHECK(keys.count == 1 && key_equal(keys.items[0], key));
			text_release(&text);
		}
	}
	error_release(&error);
}

TEST(keys_share_their_beginning)
{
	struct keys one = { { { 'g', 0 }, { 'g', 0 } }, 2 };
	struct keys other = { { { 'g', 0 }, { 'b', 0 } }, 2 };
	struct keys ctrl = { { { 'g', MODIFIER_CTRL } }, 1 };

	CHECK(keys_share(&one, &other, 0));
	CHECK(keys_share(&one, &other, 1));
	CHECK(!keys_share(&one, &other, 2));
	CHECK(!keys_share(&one, &one, 3));
	CHECK(!keys_share(&one, &ctrl, 1));
}

TEST(text_is_what_can_be_typed)
{
	CHECK(key_is_text((struct key){ 'a', 0 }));
	CHECK(key_is_text((struct key){ ' ', 0 }));
	CHECK(key_is_text((struct key){ 0x4F50, 0 }));
	CHECK(key_is_text((struct key){ 0x10FFFF, 0 }));
	CHECK(!key_is_text((struct key){ 0x1F, 0 }));
	CHECK(!key_is_text((struct key){ 0x7F, 0 }));
	CHECK(!key_is_text((struct key){ 0x9F, 0 }));
	CHECK(!key_is_text((struct key){ 'a', MODIFIER_ALT }));
	CHECK(!key_is_text((struct key){ KEYCAP_ESC, 0 }));
	CHECK(!key_is_text((struct key){ KEYCAP_F12, 0 }));
}

int
main(void)
{
	names_are_read_and_written();
	RUN(what_is_no_key_is_refused);
	RUN(every_ascii_key_has_a_name_that_reads_back);
	RUN(keys_share_their_beginning);
	RUN(text_is_what_can_be_typed);
	return test_end();
}
