#include "tests/test.h"

#include "tui/decoder.h"

static struct arena arena = ARENA_INIT;
static struct decoder decoder = DECODER_INIT;

/* The names of an event, as "Ctrl-d", "press 3,4", "paste(text)"; "" for none. */
static const char *
name_of(struct event event)
{
	static const char *const acts[] = { "press", "drag", "release", "wheel-up",
		"wheel-down", "wheel-left", "wheel-right" };
	struct text text = TEXT_INIT;

	if (event.kind == EVENT_KEY)
		key_write(&text, event.key);
	if (event.kind == EVENT_PASTE)
		text_add_format(&text, "paste(%s)", event.paste);
	if (event.kind == EVENT_MOUSE)
		text_add_format(&text, "%s%s%d %d,%d%s", acts[event.mouse.act],
			event.mouse.clicks > 1 ? "x2 " : " ", (int)event.mouse.button,
			event.mouse.row, event.mouse.column,
			event.mouse.modifiers ? " modified" : "");
	return text_take(&text, &arena);
}

/* All events that are there, with spaces between. */
static const char *
drain(void)
{
	struct text text = TEXT_INIT;

	for (;;) {
		struct event event = decoder_next(&decoder, 0);

		if (event.kind == EVENT_NONE)
			break;
		text_add_format(&text, "%s%s", text.length > 0 ? " " : "", name_of(event));
	}
	return text_take(&text, &arena);
}

static const char *
decode(const char *bytes)
{
	decoder_release(&decoder);
	decoder_feed(&decoder, bytes, strlen(bytes));
	return drain();
}

/* The same, a byte at a time. */
static const char *
decode_slowly(const char *bytes)
{
	struct text text = TEXT_INIT;

	decoder_release(&decoder);
	for (; *bytes; bytes++) {
		decoder_feed(&decoder, bytes, 1);
		const char *names = drain();
		text_add_format(&text, "%s%s", text.length > 0 && names[0] ? " " : "", names);
	}
	return text_take(&text, &arena);
}

struct byte_case {
	const char *bytes;
	const char *events;
};

static const struct byte_case byte_cases[] = {
	{ "", "" },
	{ "a", "a" },
	{ "gg", "g g" },
	{ "H", "H" },
	{ " ", "Space" },
	{ "é佐👍", "é 佐 👍" },
	{ "\r", "Enter" },
	{ "\n", "Ctrl-j" },
	{ "\t", "Tab" },
	{ "\x7f", "Backspace" },
	{ "\b", "Backspace" },
	{ "\x01\x1a", "Ctrl-a Ctrl-z" },
	{ "\x1c\x1d\x1e\x1f", "Ctrl-\\ Ctrl-] Ctrl-^ Ctrl-_" },
	{ "\033x", "Alt-x" },
	{ "\033X", "Alt-X" },
	{ "\033é", "Alt-é" },
	{ "\033\x01", "Ctrl-Alt-a" },
	{ "\033\x7f", "Alt-Backspace" },
	{ "\033\033x", "Esc Alt-x" },
	{ "\033[A\033[B\033[C\033[D", "Up Down Right Left" },
	{ "\033OA\033OB\033OC\033OD", "Up Down Right Left" },
	{ "\033[H\033[F\033[1~\033[4~\033[7~\033[8~", "Home End Home End Home End" },
	{ "\033[2~\033[3~\033[5~\033[6~", "Insert Delete PageUp PageDown" },
	{ "\033OP\033OQ\033OR\033OS\033[15~\033[24~", "F1 F2 F3 F4 F5 F12" },
	{ "\033[[A\033[[E", "F1 F5" },
	{ "\033[1;5A\033[1;2D\033[1;3C\033[1;7H",
		"Ctrl-Up Shift-Left Alt-Right Ctrl-Alt-Home" },
	{ "\033[5;5~\033[3;2~\033[15;5~", "Ctrl-PageUp Shift-Delete Ctrl-F5" },
	{ "\033[Z", "Shift-Tab" },
	{ "\033[a\033Oa", "Shift-Up Ctrl-Up" },
	{ "\033Op\033Oy\033Oj\033OM", "0 9 * Enter" },
	{ "\033[97;5u\033[27;5;9~\033[13;2u\033[104u", "Ctrl-a Ctrl-Tab Shift-Enter h" },
	{ "\033[130u\033[159;5u\033[160u\033[55296u\033[57399u", "\xC2\xA0" },
	{ "\033[<0;5;4M", "press 0 3,4" },
	{ "\033[<0;5;4m", "release 0 3,4" },
	{ "\033[<32;6;4M", "drag 0 3,5" },
	{ "\033[<2;1;1M", "press 2 0,0" },
	{ "\033[<64;1;1M\033[<65;1;1M\033[<66;1;1M\033[<67;1;1M",
		"wheel-up 3 0,0 wheel-down 3 0,0 wheel-left 3 0,0 wheel-right 3 0,0" },
	{ "\033[<16;9;9M", "press 0 8,8 modified" },
	{ "\033[<35;9;9M", "" },
	{ "\033[<3;9;9M", "" },
	{ "\033[<128;9;9M", "" },
	{ "\033[<0;0;0M", "" },
	{ "\033[<0;5M", "" },
	{ "\033[<0;5;4x", "" },
	{ "\033[<0;99999999999999;4M", "press 0 3,999998" },
	{ "\033[I\033[Ox", "x" },
	{ "\033[?1;2cx", "x" },
	{ "\033[>0;276;0cx", "x" },
	{ "\033[99~x", "x" },
	{ "\033[1;2;3;4;5;6;7Zx", "Shift-Tab x" },
	{ "\033[12\033[A", "Up" },
	{ "\033[1\x01", "Ctrl-a" },
	{ "a\xFFz", "a z" },
	{ "a\xE4\xBDz", "a z" },
	{ "\xC2\x80z", "z" },
	{ "\033[200~q\rdd\033[201~x", "paste(q\ndd) x" },
	{ "\033[200~a\r\nb\nc\rd\033[201~", "paste(a\nb\nc\nd)" },
	{ "\033[200~\033[201~", "paste()" },
	{ "\033[200~\033[A\033\033[201\033[201~", "paste(\033[A\033\033[201)" },
	{ "\033[200~\r\033[201~", "paste(\n)" },
	{ "\033[200~佐\xFF\033[201~", "paste(佐\xFF)" },
	{ "\033[201~x", "x" },
};

static void
decodes_bytes(void)
{
	for (size_t i = 0; i < sizeof(byte_cases) / sizeof(*byte_cases); i++) {
		const struct byte_case *row = &byte_cases[i];
		struct text name = TEXT_INIT;

		test_is_ok = true;
		CHECK_TEXT(decode(row->bytes), row->events);
		CHECK_NUMBER(decoder_patience(&decoder), 0);
		CHECK_TEXT(decode_slowly(row->bytes), row->events);
		for (const char *byte = row->bytes; *byte; byte++)
			text_add_format(&name,
				*byte > ' ' && *byte != '#' && *byte < 0x7F ? "%c" : "\\x%02X",
				(unsigned char)*byte);
		test_result(name.bytes);
		text_release(&name);
	}
}

struct wait_case {
	const char *bytes;
	int patience;
	const char *flushed;
};

static const struct wait_case wait_cases[] = {
	{ "a", 0, "" },
	{ "\033", DECODER_ESC_WAIT, "Esc" },
	{ "\033[", DECODER_WAIT, "Alt-[" },
	{ "\033O", DECODER_WAIT, "Alt-O" },
	{ "\033[1;5", DECODER_WAIT, "" },
	{ "\033[<0;5;", DECODER_WAIT, "" },
	{ "\xE4\xBD", DECODER_WAIT, "" },
	{ "\033\xE4", DECODER_WAIT, "" },
	{ "\033[200~ab\033", 0, "" },
};

static void
waits_for_the_rest(void)
{
	for (size_t i = 0; i < sizeof(wait_cases) / sizeof(*wait_cases); i++) {
		test_is_ok = true;
		decode(wait_cases[i].bytes);
		CHECK_NUMBER(decoder_patience(&decoder), wait_cases[i].patience);
		CHECK_TEXT(name_of(decoder_flush(&decoder)), wait_cases[i].flushed);
		CHECK_NUMBER(decoder_patience(&decoder), 0);
		test_result(arena_format(&arena, "what is cut is waited for, %zu", i + 1));
	}
}

TEST(a_nul_is_ctrl_space_and_never_pasted)
{
	decoder_release(&decoder);
	decoder_feed(&decoder, "\0\033[200~a\0b\033[201~", 16);
	CHECK_TEXT(drain(), "Ctrl-Space paste(ab)");
}

TEST(a_paste_never_becomes_keys_however_late_it_ends)
{
	decode("\033[200~dd");
	CHECK_NUMBER(decoder_flush(&decoder).kind, EVENT_NONE);
	decoder_feed(&decoder, "\rQ", 2);
	CHECK_TEXT(drain(), "");
	decoder_feed(&decoder, "\033[201~u", 7);
	CHECK_TEXT(drain(), "paste(dd\nQ) u");
}

TEST(a_paste_of_a_megabyte_comes_whole)
{
	static char block[4096];
	struct event event = { .kind = EVENT_NONE };

	memset(block, 'x', sizeof(block));
	decode("\033[200~");
	for (int i = 0; i < 256; i++) {
		decoder_feed(&decoder, block, sizeof(block));
		CHECK_NUMBER(decoder_next(&decoder, 0).kind, EVENT_NONE);
	}
	decoder_feed(&decoder, "\033[201~", 6);
	event = decoder_next(&decoder, 0);
	CHECK_NUMBER(event.kind, EVENT_PASTE);
	CHECK_NUMBER((long long)strlen(event.paste), 1 << 20);
}

static const char *
click_at(const char *bytes, int64_t now)
{
	decoder_feed(&decoder, bytes, strlen(bytes));
	return name_of(decoder_next(&decoder, now));
}

TEST(a_second_press_soon_in_the_same_place_is_a_double_click)
{
	decoder_release(&decoder);
	CHECK_TEXT(click_at("\033[<0;5;4M", 1000), "press 0 3,4");
	CHECK_TEXT(click_at("\033[<0;5;4m", 1010), "release 0 3,4");
	CHECK_TEXT(click_at("\033[<0;5;4M", 1400), "pressx2 0 3,4");
	CHECK_TEXT(click_at("\033[<0;5;4M", 1401), "press 0 3,4");
	CHECK_TEXT(click_at("\033[<0;5;4M", 1802), "press 0 3,4");
	CHECK_TEXT(click_at("\033[<0;6;4M", 1803), "press 0 3,5");
	CHECK_TEXT(click_at("\033[<2;6;4M", 1804), "press 2 3,5");
}

TEST(what_the_terminal_says_of_its_keys_counts)
{
	decoder_release(&decoder);
	decoder_learn(&decoder, "\033[Zz", key_make(KEYCAP_F1 + 8, 0), &arena);
	decoder_learn(&decoder, "\033[11^", key_make(KEYCAP_F1, MODIFIER_CTRL), &arena);
	decoder_learn(&decoder, "\x14", key_make(KEYCAP_DELETE, 0), &arena);
	decoder_feed(&decoder, "\033[Zz\033[11^\x14\033[Z", 13);
	CHECK_TEXT(drain(), "F9 Ctrl-F1 Delete Shift-Tab");
}

/* Whatever comes, it is taken in, and nothing but a paste waits for more for ever. */
TEST(any_bytes_are_taken)
{
	static const char alphabet[] =
		"\033\033\033[[O<;;0123456789~Mmua\r\x7f\xE4\xBD\x90\xFF";
	unsigned seed = 7;

	decoder_release(&decoder);
	for (int i = 0; i < 20000; i++) {
		seed = seed * 1103515245 + 12345;
		decoder_feed(&decoder, &alphabet[(seed >> 16) % sizeof(alphabet)], 1);
		drain();
		if (seed >> 28 == 0)
			decoder_flush(&decoder);
		CHECK(decoder.is_pasting || decoder.bytes.length - decoder.start < 70);
	}
}

int
main(void)
{
	decodes_bytes();
	waits_for_the_rest();
	RUN(a_nul_is_ctrl_space_and_never_pasted);
	RUN(a_paste_never_becomes_keys_however_late_it_ends);
	RUN(a_paste_of_a_megabyte_comes_whole);
	RUN(a_second_press_soon_in_the_same_place_is_a_double_click);
	RUN(what_the_terminal_says_of_its_keys_counts);
	RUN(any_bytes_are_taken);
	decoder_release(&decoder);
	arena_release(&arena);
	return test_end();
}
