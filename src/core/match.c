#include "core/match.h"

#include "base/utf8.h"

#include <stdint.h>
#include <string.h>

/* Code points from first to last; a table of them ends with { 0 }. */
struct range {
	int32_t first;
	int32_t last;
};

/* Punctuation beyond ASCII that stands between words. */
static const struct range separators[] = {
	{ 0x0080, 0x00A9 },
	{ 0x00AB, 0x00B4 },
	{ 0x00B6, 0x00B9 },
	{ 0x00BB, 0x00BF },
	{ 0x2000, 0x206F },
	{ 0x3000, 0x3004 },
	{ 0x3008, 0x3020 },
	{ 0x30FB, 0x30FB },
	{ 0 },
};

/* Scripts that write words without a space between them. */
static const struct range spaceless[] = {
	{ 0x0E00, 0x0EFF },
	{ 0x1000, 0x109F },
	{ 0x1780, 0x17FF },
	{ 0x2E80, 0x2FDF },
	{ 0x3005, 0x3007 },
	{ 0x3021, 0x30FA },
	{ 0x30FC, 0x31FF },
	{ 0x3400, 0x4DBF },
	{ 0x4E00, 0x9FFF },
	{ 0xF900, 0xFAFF },
	{ 0x20000, 0x3FFFF },
	{ 0 },
};

static bool
is_in(const struct range *range, int32_t code)
{
	for (; range->first; range++) {
		if (code >= range->first && code <= range->last)
			return true;
	}
	return false;
}

static char
lower(char byte)
{
	return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static bool
is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static bool
is_letter(int32_t code)
{
	if (code >= 0x80)
		return !is_in(separators, code);
	return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
		(code >= 'A' && code <= 'Z');
}

static int32_t
code_at(const char *text)
{
	size_t length;
	int32_t code = (unsigned char)*text;

	return code < 0x80 ? code : utf8_decode(span_of(text), &length);
}

static int32_t
code_before(const char *text, const char *at)
{
	do
		at--;
	while (at > text && ((unsigned char)*at & 0xC0) == 0x80);
	return code_at(at);
}

static const char *
skip_space(const char *text)
{
	while (is_space(*text))
		text++;
	return text;
}

/* Where the text goes on after what is sought, or NULL when it does not begin with it. */
static const char *
begins(const char *text, const char *sought)
{
	for (; *sought; sought++) {
		if (*sought == ' ' && is_space(*text))
			text = skip_space(text);
		else if (lower(*text) == *sought)
			text++;
		else
			return NULL;
	}
	return text;
}

static bool
is_word_start(const char *text, const char *at)
{
	if (at == text)
		return true;
	int32_t code = code_at(at), before = code_before(text, at);
	return !is_letter(code) || !is_letter(before) || is_in(spaceless, code) ||
		is_in(spaceless, before);
}

/* The three questions, asked of a text that is folded or plain ASCII. */

static bool
has_word(const char *text, const char *sought)
{
	for (const char *at = text; *at; at++) {
		if (lower(*at) == *sought && begins(at, sought) && is_word_start(text, at))
			return true;
	}
	return false;
}

static bool
has_part(const char *text, const char *sought)
{
	for (; *text; text++) {
		if (lower(*text) == *sought && begins(text, sought))
			return true;
	}
	return false;
}

static bool
is_whole(const char *text, const char *sought)
{
	const char *end = begins(skip_space(text), sought);

	return end && !*skip_space(end);
}

static bool
is_ascii(const char *text)
{
	while (*text && (unsigned char)*text < 0x80)
		text++;
	return !*text;
}

static bool
ask(bool (*question)(const char *text, const char *sought), const char *text,
	const char *sought)
{
	if (is_ascii(text))
		return question(text, sought);
	struct arena arena = ARENA_INIT;
	bool ok = question(utf8_fold(text, &arena), sought);
	arena_release(&arena);
	return ok;
}

bool
match_word(const char *text, const char *sought)
{
	return !*sought || ask(has_word, text, sought);
}

bool
match_word_folded(const char *text, const char *sought)
{
	return !*sought || has_word(text, sought);
}

bool
match_part(const char *text, const char *sought)
{
	return !*sought || ask(has_part, text, sought);
}

bool
match_whole(const char *text, const char *sought)
{
	return ask(is_whole, text, sought);
}
