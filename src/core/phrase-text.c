#include "core/phrase.h"

#include <string.h>

#include "base/utf8.h"

/* What a character of the text is to a reader. */
enum glyph_kind {
	GLYPH_MARK,
	GLYPH_SPACE,
	GLYPH_DIGIT,
	GLYPH_LETTER,
	GLYPH_CHARACTER, /* a word by itself: kana, ideographs */
};

struct glyph_range {
	int32_t first;
	int32_t last;
	enum glyph_kind kind;
};

struct glyph {
	size_t offset, length; /* a length of 0: the end of the text */
	int32_t code;
	enum glyph_kind kind;
};

/* In the order of code points; what is in no row is a mark. */
static const struct glyph_range glyph_ranges[] = {
	{ 0x0009, 0x000D, GLYPH_SPACE },
	{ 0x0020, 0x0020, GLYPH_SPACE },
	{ 0x0030, 0x0039, GLYPH_DIGIT },
	{ 0x0041, 0x005A, GLYPH_LETTER },
	{ 0x0061, 0x007A, GLYPH_LETTER },
	{ 0x00A0, 0x00A0, GLYPH_SPACE },
	{ 0x00AA, 0x00AA, GLYPH_LETTER },
	{ 0x00B5, 0x00B5, GLYPH_LETTER },
	{ 0x00BA, 0x00BA, GLYPH_LETTER },
	{ 0x00C0, 0x00D6, GLYPH_LETTER },
	{ 0x00D8, 0x00F6, GLYPH_LETTER },
	{ 0x00F8, 0x1FFF, GLYPH_LETTER },
	{ 0x2000, 0x200F, GLYPH_SPACE },
	{ 0x2028, 0x202F, GLYPH_SPACE },
	{ 0x205F, 0x206F, GLYPH_SPACE },
	{ 0x2C00, 0x2DFF, GLYPH_LETTER },
	{ 0x3000, 0x3000, GLYPH_SPACE },
	{ 0x3005, 0x3007, GLYPH_CHARACTER },
	{ 0x3041, 0x309F, GLYPH_CHARACTER },
	{ 0x30A1, 0x30FA, GLYPH_CHARACTER },
	{ 0x30FC, 0x30FF, GLYPH_CHARACTER },
	{ 0x3130, 0x318F, GLYPH_LETTER },
	{ 0x3400, 0x4DBF, GLYPH_CHARACTER },
	{ 0x4E00, 0x9FFF, GLYPH_CHARACTER },
	{ 0xA000, 0xD7FF, GLYPH_LETTER },
	{ 0xF900, 0xFAFF, GLYPH_CHARACTER },
	{ 0xFB00, 0xFDFF, GLYPH_LETTER },
	{ 0xFE70, 0xFEFE, GLYPH_LETTER },
	{ 0xFEFF, 0xFEFF, GLYPH_SPACE },
	{ 0xFF10, 0xFF19, GLYPH_DIGIT },
	{ 0xFF21, 0xFF3A, GLYPH_LETTER },
	{ 0xFF41, 0xFF5A, GLYPH_LETTER },
	{ 0xFF66, 0xFF9F, GLYPH_CHARACTER },
	{ 0xFFA0, 0xFFDC, GLYPH_LETTER },
	{ 0x10000, 0x1BFFF, GLYPH_LETTER },
	{ 0x20000, 0x3FFFF, GLYPH_CHARACTER },
	{ 0 },
};

/* Marks between two digits that leave them one number: "4.5", "2026-02-10", "3〜5". */
static const char number_joints[] = ".,:/-~–〜．，：／－～";

/* Marks, as folding leaves them, that end a sentence and that part clauses. */
static const char sentence_marks[] = ".!?。…";
static const char clause_marks[] = ",;:-–—()[]{}、|\"";

/* What may stand behind the end of a sentence and belongs to it. */
static const char closing_marks[] = "\"')]}»”’」』）";

/* Words behind which another clause begins. */
static const char *const clause_words[] = { "but", "however", "whereas", "ので", "けど",
	"けども", "けれど", "けれども", NULL };

/* What goes on with one of these words makes it another: "のです". */
static const char *const clause_rests[] = { "す", "し", "も", NULL };

/* Words that a point makes shorter: it does not end their sentence. */
static const char *const abbreviations[] = { "mr", "mrs", "ms", "dr", "prof", "st", "vs",
	"approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
	"nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", NULL };

/* Whether the character is one of those in the string. */
static bool
is_among(struct span mark, const char *marks)
{
	return mark.length > 0 && memmem(marks, strlen(marks), mark.start, mark.length);
}

static bool
is_word_of(const char *word, const char *const *words)
{
	for (size_t i = 0; words[i]; i++) {
		if (strcmp(word, words[i]) == 0)
			return true;
	}
	return false;
}

static enum glyph_kind
glyph_kind(int32_t code)
{
	for (const struct glyph_range *range = glyph_ranges;
		 range->last && code >= range->first; range++) {
		if (code <= range->last)
			return range->kind;
	}
	return GLYPH_MARK;
}

static struct glyph
glyph_at(struct span written, size_t offset)
{
	struct span rest = span_make(written.start + offset, written.length - offset);
	struct glyph glyph = { .offset = offset };
	size_t length;

	if (rest.length == 0)
		return glyph;
	glyph.length = utf8_cluster(rest);
	glyph.code = utf8_decode(rest, &length);
	glyph.kind = glyph_kind(glyph.code);
	return glyph;
}

static struct glyph
glyph_after(struct span written, struct glyph glyph)
{
	return glyph_at(written, glyph.offset + glyph.length);
}

static struct span
glyph_span(struct span written, struct glyph glyph)
{
	return span_make(written.start + glyph.offset, glyph.length);
}

static bool
is_apostrophe(struct glyph glyph)
{
	return glyph.code == '\'' || glyph.code == 0x2019 || glyph.code == 0xFF07;
}

/* Whether the glyph goes on with the run of that kind, seen from what comes after it. */
static bool
goes_on(struct span written, struct glyph glyph, enum glyph_kind kind)
{
	if (glyph.length == 0)
		return false;
	if (glyph.kind == kind)
		return true;
	if (kind == GLYPH_LETTER)
		return is_apostrophe(glyph) && glyph_after(written, glyph).kind == kind;
	return is_among(glyph_span(written, glyph), number_joints) &&
		glyph_after(written, glyph).kind == kind;
}

/* The offset behind the run of letters or digits that begins with the glyph. */
static size_t
run_end(struct span written, struct glyph glyph)
{
	enum glyph_kind kind = glyph.kind;

	do
		glyph = glyph_after(written, glyph);
	while (goes_on(written, glyph, kind));
	return glyph.offset;
}

static const char *
folded(struct span span, struct arena *arena)
{
	static const char curly[] = "’";
	const char *text = utf8_fold_span(span, arena).start;
	const char *found = strstr(text, curly);

	if (!found)
		return text;
	return arena_format(
		arena, "%.*s'%s", (int)(found - text), text, found + strlen(curly));
}

/* A hyphen in front of a letter, as in "follow-up" or "5-star", is as good as a space. */
static bool
is_hyphen(struct span written, struct glyph before, struct glyph glyph)
{
	return (glyph.code == '-' || glyph.code == 0x2010 || glyph.code == 0x2011) &&
		before.length > 0 &&
		(before.kind == GLYPH_LETTER || before.kind == GLYPH_DIGIT) &&
		glyph_after(written, glyph).kind == GLYPH_LETTER;
}

static enum phrase_kind
token_kind(enum glyph_kind kind, const char *folded)
{
	static const enum phrase_kind kinds[] = {
		[GLYPH_DIGIT] = PHRASE_NUMBER,
		[GLYPH_LETTER] = PHRASE_WORD,
		[GLYPH_CHARACTER] = PHRASE_CHARACTER,
	};
	size_t length;
	struct span span = span_of(folded);

	if (kind != GLYPH_MARK || span.length == 0)
		return kind == GLYPH_MARK ? PHRASE_MARK : kinds[kind];
	utf8_decode(span, &length);
	span.length = length;
	return is_among(span, sentence_marks) || is_among(span, clause_marks) ? PHRASE_BREAK
																		  : PHRASE_MARK;
}

/* The token that begins with the glyph, which is no space. */
static struct phrase_token
read_token(struct span written, struct glyph glyph, struct arena *arena)
{
	bool is_run = glyph.kind == GLYPH_LETTER || glyph.kind == GLYPH_DIGIT;
	size_t end = is_run ? run_end(written, glyph) : glyph.offset + glyph.length;
	struct phrase_token token = { .offset = glyph.offset, .length = end - glyph.offset };

	token.folded = folded(span_make(written.start + token.offset, token.length), arena);
	token.kind = token_kind(glyph.kind, token.folded);
	token.sign = phrase_sign(token.folded);
	return token;
}

static struct list
read_tokens(struct span written, struct arena *arena)
{
	struct list tokens = { 0 };
	struct glyph before = { 0 };

	for (struct glyph glyph = glyph_at(written, 0); glyph.length > 0;) {
		struct phrase_token token;

		if (glyph.kind == GLYPH_SPACE || is_hyphen(written, before, glyph)) {
			before = glyph;
			glyph = glyph_after(written, glyph);
			continue;
		}
		token = read_token(written, glyph, arena);
		*(struct phrase_token *)list_push(&tokens, sizeof(token), arena) = token;
		before = glyph;
		glyph = glyph_at(written, token.offset + token.length);
	}
	return tokens;
}

/* ------ sentences and clauses ------ */

static bool
is_mark(const struct phrase_token *token, const char *marks)
{
	struct span span = span_of(token->folded);
	size_t length = 0;

	if (token->kind != PHRASE_BREAK && token->kind != PHRASE_MARK)
		return false;
	if (span.length > 0)
		utf8_decode(span, &length);
	return length > 0 && is_among(span_make(span.start, length), marks);
}

/* What stands between a token and the one before it. */
static struct span
space_before(const struct phrase_text *text, size_t index)
{
	const struct phrase_token *token = &text->tokens[index];
	size_t start = index > 0 ? token[-1].offset + token[-1].length : 0;

	return span_make(text->written.start + start, token->offset - start);
}

/* A point is part of "Mr.", "p.m." and "example.com". */
static bool
is_part_of_word(const struct phrase_text *text, size_t index)
{
	const struct phrase_token *token = &text->tokens[index];
	bool touches_next = index + 1 < text->count && token[1].kind != PHRASE_CHARACTER &&
		token[1].kind != PHRASE_BREAK && token[1].kind != PHRASE_MARK &&
		space_before(text, index + 1).length == 0;

	if (strcmp(token->folded, ".") != 0 || index == 0 || token[-1].kind != PHRASE_WORD ||
		space_before(text, index).length > 0)
		return false;
	return touches_next || strlen(token[-1].folded) == 1 ||
		is_word_of(token[-1].folded, abbreviations);
}

static bool
ends_sentence(const struct phrase_text *text, size_t index)
{
	return is_mark(&text->tokens[index], sentence_marks) && !is_part_of_word(text, index);
}

/* Whether another sentence begins with the token. */
static bool
begins_sentence(const struct phrase_text *text, size_t index)
{
	struct span space = space_before(text, index);
	size_t last = index;

	if (index == 0 || memchr(space.start, '\n', space.length) ||
		memchr(space.start, '\r', space.length))
		return true;
	if (is_mark(&text->tokens[index], sentence_marks))
		return false;
	while (last > 0 && is_mark(&text->tokens[last - 1], closing_marks))
		last--;
	if (is_mark(&text->tokens[index], closing_marks) && space.length == 0)
		return false;
	return last > 0 && ends_sentence(text, last - 1);
}

/* Whether the word, which may be several characters, stands before the token. */
static bool
follows_word(const struct phrase_text *text, size_t index, const char *word)
{
	size_t length = strlen(word);

	while (length > 0 && index > 0) {
		const char *folded = text->tokens[--index].folded;
		size_t part = strlen(folded);

		if (part == 0 || part > length || memcmp(word + length - part, folded, part) != 0)
			return false;
		length -= part;
	}
	return length == 0;
}

/* Whether another clause begins with the token, though no sentence. */
static bool
begins_clause(const struct phrase_text *text, size_t index)
{
	const struct phrase_token *token = &text->tokens[index];

	if (token->kind == PHRASE_BREAK)
		return false;
	if (token[-1].kind == PHRASE_BREAK && !is_part_of_word(text, index - 1))
		return true;
	if (token[-1].kind == PHRASE_CHARACTER && is_word_of(token->folded, clause_rests))
		return false;
	for (size_t i = 0; clause_words[i]; i++) {
		if (follows_word(text, index, clause_words[i]))
			return true;
	}
	return false;
}

/* The bracket that closes what is no more than a word: "(Fri)", "(金)", "(星期五)"; 0
 * when it is more. */
static size_t
aside_end(const struct phrase_text *text, size_t open)
{
	enum { LONGEST_ASIDE = 3 };
	size_t end = open + 1;

	while (end < text->count && end - open <= LONGEST_ASIDE &&
		text->tokens[end].kind == PHRASE_CHARACTER)
		end++;
	if (end == open + 1 && end < text->count && text->tokens[end].kind == PHRASE_WORD)
		end++;
	return end > open + 1 && phrase_token_is(text, end, ")") ? end : 0;
}

/* A word in brackets parts no clause. */
static void
soften_asides(struct phrase_text *text)
{
	for (size_t i = 0; i < text->count; i++) {
		size_t end = phrase_token_is(text, i, "(") ? aside_end(text, i) : 0;

		if (end > 0)
			text->tokens[i].kind = text->tokens[end].kind = PHRASE_MARK;
	}
}

static void
number_tokens(struct phrase_text *text, struct arena *arena)
{
	struct phrase_sentence *sentence = NULL;
	size_t clause = 0;

	for (size_t i = 0; i < text->count; i++) {
		struct phrase_token *token = &text->tokens[i];

		if (begins_sentence(text, i)) {
			sentence = list_push(&text->sentences, sizeof(*sentence), arena);
			sentence->first = i;
			sentence->offset = token->offset;
			clause += i > 0;
		} else if (begins_clause(text, i)) {
			clause++;
		}
		if (token->kind == PHRASE_BREAK && is_part_of_word(text, i))
			token->kind = PHRASE_MARK;
		token->sentence = text->sentences.count - 1;
		token->clause = clause;
		sentence->end = i + 1;
		sentence->length = token->offset + token->length - sentence->offset;
	}
}

struct phrase_text
phrase_text_read(struct span written, struct arena *arena)
{
	struct list tokens = read_tokens(written, arena);
	struct phrase_text text = {
		.written = written,
		.tokens = tokens.items,
		.count = tokens.count,
	};

	soften_asides(&text);
	number_tokens(&text, arena);
	return text;
}

struct span
phrase_written(const struct phrase_text *text, size_t first, size_t end)
{
	const struct phrase_token *last;
	size_t start;

	if (first >= end || end > text->count)
		return span_make(text->written.start, 0);
	last = &text->tokens[end - 1];
	start = text->tokens[first].offset;
	return span_make(text->written.start + start, last->offset + last->length - start);
}

uint64_t
phrase_sign(const char *folded)
{
	enum { BITS = 64, FACTOR = 31 };
	uint32_t sum = 0;

	for (; *folded; folded++)
		sum = sum * FACTOR + (unsigned char)*folded;
	return (uint64_t)1 << (sum ^ sum >> 8) % BITS;
}

bool
phrase_token_is(const struct phrase_text *text, size_t index, const char *folded)
{
	return index < text->count && strcmp(text->tokens[index].folded, folded) == 0;
}
