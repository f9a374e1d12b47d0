#include "core/privacy.h"

#include <string.h>

#include "core/privacy-parts.h"

typedef struct stretch_of_signs (*privacy_search)(const struct signs *signs, size_t from);

/* What a kind is called, and how many digits at the end may be shown. */
static const struct {
	const char *name;
	size_t shown;
} kinds[] = {
	[PRIVACY_NONE] = { "", 0 },
	[PRIVACY_CARD] = { "a card number", 4 },
	[PRIVACY_IBAN] = { "an IBAN", 4 },
	[PRIVACY_CODE] = { "a security code", 0 },
	[PRIVACY_BEGUN] = { "a number of a card or an account", 0 },
};

/* Which state of a text something is looked for in. */
enum typing { TYPED, BEING_TYPED };

static const struct {
	enum privacy_kind kind;
	privacy_search find;
	enum typing typing; /* what is being typed is looked through for all */
} finders[] = {
	{ PRIVACY_CARD, privacy_find_card, TYPED },
	{ PRIVACY_IBAN, privacy_find_iban, TYPED },
	{ PRIVACY_CODE, privacy_find_code, TYPED },
	{ PRIVACY_BEGUN, privacy_find_begun_card, BEING_TYPED },
	{ PRIVACY_BEGUN, privacy_find_begun_iban, BEING_TYPED },
};

enum { FINDER_COUNT = sizeof(finders) / sizeof(*finders) };

static const char advice[] = "payment details are never kept; leave it out";

/* Going through a text, with what each finder finds next. */
struct privacy_walk {
	struct signs signs;
	enum typing typing;
	bool has_looked[FINDER_COUNT];
	struct stretch_of_signs next[FINDER_COUNT];
};

static struct privacy_walk
walk_begin(struct span text, enum typing typing, struct arena *arena)
{
	return (struct privacy_walk){ .signs = signs_read(text, arena), .typing = typing };
}

static void
look(struct privacy_walk *walk, size_t finder, size_t from)
{
	struct stretch_of_signs *next = &walk->next[finder];

	if (finders[finder].typing > walk->typing ||
		(walk->has_looked[finder] && (next->end == 0 || next->first >= from)))
		return;
	*next = finders[finder].find(&walk->signs, from);
	walk->has_looked[finder] = true;
}

static struct privacy_finding
finding_of(enum privacy_kind kind, const struct signs *signs,
	const struct stretch_of_signs *stretch)
{
	const struct sign *first = &signs->items[stretch->first];
	const struct sign *last = &signs->items[stretch->end - 1];

	return (struct privacy_finding){ kind, first->offset,
		last->offset + last->length - first->offset };
}

/* The one that begins first from the sign on. */
static struct privacy_finding
walk_next(struct privacy_walk *walk, size_t from)
{
	const struct stretch_of_signs *first = NULL;
	enum privacy_kind kind = PRIVACY_NONE;

	for (size_t i = 0; i < FINDER_COUNT; i++) {
		look(walk, i, from);
		if (walk->next[i].end == 0 || (first && first->first <= walk->next[i].first))
			continue;
		first = &walk->next[i];
		kind = finders[i].kind;
	}
	return first ? finding_of(kind, &walk->signs, first)
				 : (struct privacy_finding){ .kind = PRIVACY_NONE };
}

struct privacy_finding
privacy_find(struct span text)
{
	struct privacy_finding found = { .kind = PRIVACY_NONE };
	struct arena arena = ARENA_INIT;

	if (signs_are_worth_it(text)) {
		struct privacy_walk walk = walk_begin(text, TYPED, &arena);

		found = walk_next(&walk, 0);
	}
	arena_release(&arena);
	return found;
}

/* ------ refusing ------ */

/* The last digits and letters that may be shown, in ASCII. */
static void
add_shown(struct text *text, const struct privacy_finding *found, struct span span,
	struct arena *arena)
{
	struct signs signs =
		signs_read(span_make(span.start + found->offset, found->length), arena);
	char shown[5] = "";
	size_t at = kinds[found->kind].shown;

	if (at == 0) {
		text_add(text, "***");
		return;
	}
	for (size_t i = signs.count; i-- > 0 && at > 0;) {
		const struct sign *sign = &signs.items[i];

		if (sign->kind == SIGN_DIGIT)
			shown[--at] = (char)('0' + sign->digit);
		else if (sign->kind == SIGN_LETTER)
			shown[--at] = (char)sign->code;
	}
	text_add_format(text, "**** %s", shown + at);
}

static size_t
line_of(struct span text, size_t offset)
{
	size_t line = 1;

	for (size_t i = 0; i < offset; i++)
		line += text.start[i] == '\n';
	return line;
}

static bool
refuse(struct span text, const struct privacy_finding *found, const char *what,
	struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct text shown = TEXT_INIT;
	const char *line = "";

	if (memchr(text.start, '\n', text.length))
		line = arena_format(&arena, "line %zu, ", line_of(text, found->offset));
	if (kinds[found->kind].shown > 0) {
		text_add(&shown, " (");
		add_shown(&shown, found, text, &arena);
		text_add(&shown, ")");
	}
	fail(error, ERROR_REFUSED, "%s: %sthis looks like %s%s; %s", what, line,
		kinds[found->kind].name, shown.bytes, advice);
	text_release(&shown);
	arena_release(&arena);
	return false;
}

bool
privacy_check(struct span text, const char *what, struct error *error)
{
	struct privacy_finding found = privacy_find(text);

	return found.kind == PRIVACY_NONE || refuse(text, &found, what, error);
}

/* ------ striking out ------ */

static size_t
sign_behind(const struct signs *signs, size_t from, size_t offset)
{
	while (from < signs->count && signs->items[from].offset < offset)
		from++;
	return from;
}

/* What is left of one may go on with the digits behind it, so that it is looked through
 * again until nothing is found. */
static bool
strike_once(struct text *text, struct span span, enum typing typing)
{
	struct arena arena = ARENA_INIT;
	struct privacy_walk walk = walk_begin(span, typing, &arena);
	size_t from = 0, done = 0;
	struct privacy_finding found;

	while ((found = walk_next(&walk, from)).kind != PRIVACY_NONE) {
		text_add_bytes(text, span.start + done, found.offset - done);
		add_shown(text, &found, span, &arena);
		done = found.offset + found.length;
		from = sign_behind(&walk.signs, from, done);
	}
	text_add_bytes(text, span.start + done, span.length - done);
	arena_release(&arena);
	return done > 0;
}

static void
add_struck(struct text *text, struct span span, enum typing typing)
{
	struct text last = TEXT_INIT, next = TEXT_INIT;

	text_add_bytes(&last, span.start, span.length);
	while (signs_are_worth_it(span_make(last.bytes, last.length)) &&
		strike_once(&next, span_make(last.bytes, last.length), typing)) {
		text_release(&last);
		last = next;
		next = (struct text)TEXT_INIT;
	}
	text_add_bytes(text, last.bytes, last.length);
	text_release(&last);
	text_release(&next);
}

void
privacy_add_struck(struct text *text, struct span span)
{
	add_struck(text, span, TYPED);
}

const char *
privacy_struck(const char *text, struct arena *arena)
{
	struct text struck = TEXT_INIT;

	if (privacy_find(span_of(text)).kind == PRIVACY_NONE)
		return text;
	privacy_add_struck(&struck, span_of(text));
	return text_take(&struck, arena);
}

void
privacy_add_draft(struct text *text, struct span span)
{
	add_struck(text, span, BEING_TYPED);
}
