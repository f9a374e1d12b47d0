#include "core/phrase.h"

#include <assert.h>
#include <string.h>

enum {
	LONGEST_GAP = 40,   /* tokens that "..." passes over */
	LONGEST_NAME = 24,  /* characters of a <who> … */
	LONGEST_TEXT = 400, /* … and tokens of a <text> */
	MOST_TRIALS = 20000,
};

enum node_kind {
	NODE_MATCH, /* the end of the pattern */
	NODE_TOKEN,
	NODE_SLOT,
	NODE_FORK,
	NODE_GAP,
	NODE_CLAUSE_START,
	NODE_SENTENCE_START,
	NODE_CLAUSE_END,
	NODE_SENTENCE_END,
};

/* One thing to be met, and what is to be met behind it. */
struct phrase {
	enum node_kind kind;
	const char *word; /* of a token; the name of a slot */
	const struct phrase *next;
	const struct phrase *other; /* of a fork: what is tried when next does not fit */
	uint64_t signs;             /* of all the words that it may begin with */
};

static const uint64_t ANY_SIGN = ~(uint64_t)0;

/* ------ reading patterns ------ */

/* A pattern is read from its end, so that each node is made knowing the next one. */
struct parser {
	struct phrase_text text;
	size_t end; /* tokens from here on have been read */
	bool is_broken;
	struct arena *arena;
};

static const struct phrase *parse_choice(
	struct parser *parser, const struct phrase *next);

static bool
is_next(const struct parser *parser, const char *token)
{
	return parser->end > 0 && phrase_token_is(&parser->text, parser->end - 1, token);
}

static bool
take(struct parser *parser, const char *token)
{
	if (!is_next(parser, token))
		return false;
	parser->end--;
	return true;
}

static void
expect(struct parser *parser, const char *token)
{
	if (!take(parser, token))
		parser->is_broken = true;
}

/* A start takes nothing: what stands there is what follows it. */
static uint64_t
first_signs(enum node_kind kind, const char *word, const struct phrase *next)
{
	if (kind == NODE_TOKEN)
		return phrase_sign(word);
	return kind == NODE_CLAUSE_START || kind == NODE_SENTENCE_START ? next->signs
																	: ANY_SIGN;
}

static const struct phrase *
new_node(struct parser *parser, enum node_kind kind, const char *word,
	const struct phrase *next)
{
	struct phrase *node = arena_alloc(parser->arena, sizeof(*node));

	*node = (struct phrase){
		.kind = kind,
		.word = word,
		.next = next,
		.signs = first_signs(kind, word, next),
	};
	return node;
}

static const struct phrase *
new_fork(
	struct parser *parser, const struct phrase *preferred, const struct phrase *other)
{
	struct phrase *node = arena_alloc(parser->arena, sizeof(*node));

	*node = (struct phrase){
		.kind = NODE_FORK,
		.next = preferred,
		.other = other,
		.signs = preferred->signs | other->signs,
	};
	return node;
}

static const struct phrase *
parse_word(struct parser *parser, enum node_kind kind, const struct phrase *next)
{
	if (parser->end == 0) {
		parser->is_broken = true;
		return next;
	}
	parser->end--;
	return new_node(parser, kind, parser->text.tokens[parser->end].folded, next);
}

static const struct phrase *
parse_item(struct parser *parser, const struct phrase *next)
{
	const struct phrase *node;

	if (take(parser, ")")) {
		node = parse_choice(parser, next);
		expect(parser, "(");
	} else if (take(parser, "]")) {
		node = new_fork(parser, parse_choice(parser, next), next);
		expect(parser, "[");
	} else if (take(parser, ">")) {
		node = parse_word(parser, NODE_SLOT, next);
		expect(parser, "<");
	} else if (take(parser, "$")) {
		node = new_node(
			parser, take(parser, "$") ? NODE_SENTENCE_END : NODE_CLAUSE_END, NULL, next);
	} else if (take(parser, "^")) {
		node = new_node(parser,
			take(parser, "^") ? NODE_SENTENCE_START : NODE_CLAUSE_START, NULL, next);
	} else if (take(parser, ".")) {
		node = new_node(parser, NODE_GAP, NULL, next);
		expect(parser, ".");
		expect(parser, ".");
	} else {
		node = parse_word(parser, NODE_TOKEN, next);
	}
	return node;
}

static const struct phrase *
parse_sequence(struct parser *parser, const struct phrase *next)
{
	while (parser->end > 0 && !parser->is_broken && !is_next(parser, "|") &&
		!is_next(parser, "(") && !is_next(parser, "["))
		next = parse_item(parser, next);
	return next;
}

/* The alternatives back to where their bracket opens; the leftmost is tried first. */
static const struct phrase *
parse_choice(struct parser *parser, const struct phrase *next)
{
	const struct phrase *choice = parse_sequence(parser, next);

	while (!parser->is_broken && take(parser, "|"))
		choice = new_fork(parser, parse_sequence(parser, next), choice);
	return choice;
}

static const struct phrase *
parse(struct parser *parser)
{
	const struct phrase *match = new_node(parser, NODE_MATCH, NULL, NULL);
	const struct phrase *phrase = parse_choice(parser, match);

	if (parser->end > 0 || phrase == match)
		parser->is_broken = true;
	return phrase;
}

static struct parser
parser_make(const char *pattern, struct arena *arena)
{
	struct phrase_text text = phrase_text_read(span_of(pattern), arena);

	return (struct parser){ .text = text, .end = text.count, .arena = arena };
}

const struct phrase *
phrase_make(const char *pattern, struct arena *arena)
{
	struct parser parser = parser_make(pattern, arena);
	const struct phrase *phrase = parse(&parser);

	assert(!parser.is_broken);
	return phrase;
}

bool
phrase_is_well_formed(const char *pattern)
{
	struct arena arena = ARENA_INIT;
	struct parser parser = parser_make(pattern, &arena);
	bool ok;

	parse(&parser);
	ok = !parser.is_broken;
	for (size_t i = 0; ok && i < parser.text.count; i++) {
		struct span written = phrase_written(&parser.text, i, i + 1);

		ok = span_is(written, parser.text.tokens[i].folded);
	}
	arena_release(&arena);
	return ok;
}

/* ------ matching ------ */

struct trial {
	const struct phrase_text *text;
	const struct phrase_readers *readers;
	struct phrase_match match;
	size_t count; /* of nodes tried: patterns are ours, but texts are not */
};

/* Most rows of a table are passed over by this, without looking at their words. */
bool
phrase_may_begin(
	const struct phrase *phrase, const struct phrase_text *text, size_t first)
{
	if (phrase->signs == ANY_SIGN)
		return true;
	return first < text->count && phrase->signs & text->tokens[first].sign;
}

static bool fits(struct trial *trial, const struct phrase *node, size_t at);

/* Whether only marks stand between the start of the clause or sentence and the token. */
static bool
is_start(const struct phrase_text *text, size_t at, enum node_kind kind)
{
	const struct phrase_token *tokens = text->tokens;

	for (; at > 0; at--) {
		bool is_other = kind == NODE_CLAUSE_START
			? at == text->count || tokens[at].clause != tokens[at - 1].clause
			: at == text->count || tokens[at].sentence != tokens[at - 1].sentence;

		if (is_other)
			return true;
		if (tokens[at - 1].kind != PHRASE_MARK && tokens[at - 1].kind != PHRASE_BREAK)
			return false;
	}
	return true;
}

/* Whether only marks are left of the clause or sentence before the token. */
static bool
is_end(const struct phrase_text *text, size_t at, enum node_kind kind)
{
	const struct phrase_token *tokens = text->tokens;

	if (at == 0 || at >= text->count)
		return at >= text->count;
	if (kind == NODE_CLAUSE_END)
		return tokens[at].kind == PHRASE_BREAK ||
			tokens[at].clause != tokens[at - 1].clause;
	for (; at < text->count && tokens[at].sentence == tokens[at - 1].sentence; at++) {
		if (tokens[at].kind != PHRASE_MARK && tokens[at].kind != PHRASE_BREAK)
			return false;
	}
	return true;
}

/* Whether the token goes on with the clause of the one before it. */
static bool
is_inside(const struct phrase_text *text, size_t at)
{
	const struct phrase_token *token = &text->tokens[at];

	return at < text->count && token->kind != PHRASE_BREAK &&
		(at == 0 || token[-1].kind == PHRASE_BREAK || token->clause == token[-1].clause);
}

static bool
fits_gap(struct trial *trial, const struct phrase *node, size_t at)
{
	for (size_t passed = 0; passed <= LONGEST_GAP; passed++, at++) {
		if (fits(trial, node->next, at))
			return true;
		if (!is_inside(trial->text, at))
			return false;
	}
	return false;
}

/* What follows the slot when it takes the tokens up to end. */
static bool
fits_behind(
	struct trial *trial, const struct phrase *node, size_t at, struct phrase_value value)
{
	struct phrase_match *match = &trial->match;

	assert(match->slot_count < PHRASE_SLOTS);
	match->slots[match->slot_count++] = (struct phrase_slot){
		.name = node->word,
		.first = at,
		.end = value.end,
		.number = value.number,
	};
	if (fits(trial, node->next, value.end))
		return true;
	match->slot_count--;
	return false;
}

/* A slot that takes any tokens, as few as will do. */
static bool
fits_any(struct trial *trial, const struct phrase *node, size_t at)
{
	const struct phrase_text *text = trial->text;
	bool is_name = strcmp(node->word, "who") == 0;
	size_t longest = is_name ? LONGEST_NAME : LONGEST_TEXT;

	for (size_t end = at; end < text->count && end - at < longest; end++) {
		if (is_name && !is_inside(text, end))
			return false;
		if (fits_behind(trial, node, at, (struct phrase_value){ .end = end + 1 }))
			return true;
	}
	return false;
}

static bool
fits_slot(struct trial *trial, const struct phrase *node, size_t at)
{
	const struct phrase_readers *readers = trial->readers;
	struct phrase_value value;

	if (strcmp(node->word, "who") == 0 || strcmp(node->word, "text") == 0)
		return fits_any(trial, node, at);
	for (const struct phrase_reader *row = readers ? readers->rows : NULL;
		 row && row->name; row++) {
		if (strcmp(row->name, node->word) != 0)
			continue;
		value = row->read(trial->text, at, readers->context);
		return value.end > at && fits_behind(trial, node, at, value);
	}
	return false;
}

static bool
fits_match(struct trial *trial, const struct phrase *node, size_t at)
{
	(void)node;
	trial->match.end = at;
	return true;
}

static bool
fits_token(struct trial *trial, const struct phrase *node, size_t at)
{
	return phrase_token_is(trial->text, at, node->word) &&
		fits(trial, node->next, at + 1);
}

static bool
fits_fork(struct trial *trial, const struct phrase *node, size_t at)
{
	return fits(trial, node->next, at) || fits(trial, node->other, at);
}

static bool
fits_start(struct trial *trial, const struct phrase *node, size_t at)
{
	return is_start(trial->text, at, node->kind) && fits(trial, node->next, at);
}

static bool
fits_end(struct trial *trial, const struct phrase *node, size_t at)
{
	return is_end(trial->text, at, node->kind) && fits(trial, node->next, at);
}

static bool (*const fitting[])(
	struct trial *trial, const struct phrase *node, size_t at) = {
	[NODE_MATCH] = fits_match,
	[NODE_TOKEN] = fits_token,
	[NODE_SLOT] = fits_slot,
	[NODE_FORK] = fits_fork,
	[NODE_GAP] = fits_gap,
	[NODE_CLAUSE_START] = fits_start,
	[NODE_SENTENCE_START] = fits_start,
	[NODE_CLAUSE_END] = fits_end,
	[NODE_SENTENCE_END] = fits_end,
};

static bool
fits(struct trial *trial, const struct phrase *node, size_t at)
{
	if (!phrase_may_begin(node, trial->text, at))
		return false;
	if (trial->count++ >= MOST_TRIALS)
		return false;
	return fitting[node->kind](trial, node, at);
}

struct phrase_match
phrase_match_at(const struct phrase *phrase, const struct phrase_text *text, size_t first,
	const struct phrase_readers *readers)
{
	struct trial trial = { .text = text, .readers = readers };

	if (!fits(&trial, phrase, first))
		return (struct phrase_match){ 0 };
	trial.match.first = first;
	return trial.match;
}

struct phrase_match
phrase_find(const struct phrase *phrase, const struct phrase_text *text, size_t first,
	size_t end, const struct phrase_readers *readers)
{
	struct phrase_match match = { 0 };

	for (size_t at = first; at < end && match.end == 0; at++)
		match = phrase_match_at(phrase, text, at, readers);
	return match;
}

const struct phrase_slot *
phrase_slot(const struct phrase_match *match, const char *name)
{
	for (size_t i = 0; i < match->slot_count; i++) {
		if (strcmp(match->slots[i].name, name) == 0)
			return &match->slots[i];
	}
	return NULL;
}
