#include "tui/prompt-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "command/complete.h"
#include "command/word.h"

/* The words of the text, as far as its form is concerned. */
enum form {
	FORM_LINE,   /* a command line */
	FORM_QUERY,  /* terms, quoted with " */
	FORM_WORDS,  /* words of one kind */
	FORM_SIGNED, /* parts with commas or signs between: tags */
	FORM_TEXT,   /* all of it is one */
};

static enum form
form_of(const struct prompt_request *request)
{
	if (strcmp(request->completes, "command") == 0)
		return FORM_LINE;
	if (strcmp(request->completes, "query") == 0)
		return FORM_QUERY;
	if (request->quoting == PROMPT_SIGNED)
		return FORM_SIGNED;
	return request->quoting == PROMPT_WORDS ? FORM_WORDS : FORM_TEXT;
}

static struct call
call_of(struct prompt *prompt)
{
	const struct session *session = prompt->view.session;

	return (struct call){
		.surroundings = session->surroundings,
		.settings = session->settings,
		.book = session->book,
		.clock = { .now = session->now, .today = session->today },
		.as_of = session->today,
		.arena = &prompt->suggestions.arena,
	};
}

/* ------ where the word begins, and what may stand there ------ */

/* Behind the last space that no quotes stand around. */
static size_t
last_term(const char *text)
{
	size_t start = 0;
	bool is_quoted = false;

	for (size_t i = 0; text[i]; i++) {
		if (text[i] == '"')
			is_quoted = !is_quoted;
		else if (text[i] == ' ' && !is_quoted)
			start = i + 1;
	}
	return start;
}

static const char *
without_quotes(const char *text, struct arena *arena)
{
	struct text plain = TEXT_INIT;

	for (; *text; text++) {
		if (*text != '"')
			text_add_char(&plain, *text);
	}
	return text_take(&plain, arena);
}

static void
suggest_term(struct suggestions *suggestions, struct call *call, const char *text)
{
	size_t start = last_term(text);

	suggestions->from += start;
	suggestions->typed = without_quotes(text + start, call->arena);
	suggestions->candidates = complete_word(call, "query", suggestions->typed).candidates;
}

/* The words "left|right" that a verb takes; those in capitals stand for others. */
static void
add_arguments(struct completing *completing, const struct keymap_verb *verb)
{
	struct span rest = span_of(verb->arguments);

	while (rest.start && rest.length > 0) {
		struct span word = span_split(&rest, '|');

		if (word.length > 0 && word.start[0] >= 'a' && word.start[0] <= 'z')
			completing_add(completing, span_copy(word, completing->call->arena), "");
	}
}

static const struct keymap_verb *
verb_of(const char *text)
{
	size_t length = strcspn(text, " ");

	for (const struct keymap_verb *verb = keymap_verbs; verb->name; verb++) {
		if (text[length] && strlen(verb->name) == length &&
			strncmp(verb->name, text, length) == 0)
			return verb;
	}
	return NULL;
}

/* Verbs of a text that is being typed mean nothing once the line is carried out. */
static bool
is_of_typing(const struct keymap_verb *verb)
{
	static const char *const names[] = { "accept", "caret", "recall", "rub", "save",
		"suggest", "take", "typing", NULL };

	for (size_t i = 0; names[i]; i++) {
		if (strcmp(names[i], verb->name) == 0)
			return true;
	}
	return false;
}

static void
add_verbs(struct completing *completing)
{
	for (const struct keymap_verb *verb = keymap_verbs; verb->name; verb++) {
		if (!is_of_typing(verb))
			completing_add(completing, verb->name, verb->help);
	}
}

static int
compare_candidates(const void *first, const void *second)
{
	const struct candidate *one = first, *other = second;

	return strcmp(one->value, other->value);
}

/* A command line is one of the program's, or begins with a verb of the screen. */
static void
suggest_line(struct suggestions *suggestions, struct call *call, const char *text)
{
	const struct keymap_verb *verb = verb_of(text);
	size_t behind = strcspn(text, " ") + strspn(text + strcspn(text, " "), " ");
	struct completing completing = { .call = call, .typed = text + behind };
	struct completion completion;

	if (verb && strcmp(verb->arguments, "[QUERY]") == 0) {
		suggestions->from += behind;
		suggest_term(suggestions, call, text + behind);
		return;
	}
	if (verb) {
		add_arguments(&completing, verb);
		suggestions->from += behind;
		suggestions->typed = completing.typed;
		suggestions->candidates = completing.candidates;
		return;
	}
	completion = complete_line(call, text);
	suggestions->from += completion.start;
	suggestions->typed = completion.typed;
	completing.typed = completion.typed;
	completing.candidates = completion.candidates;
	if (strcmp(completion.kind, "command") == 0) {
		add_verbs(&completing);
		list_sort(&completing.candidates, sizeof(struct candidate), compare_candidates);
	}
	suggestions->candidates = completing.candidates;
}

/* Behind the last comma, or sign behind a space. */
static size_t
last_signed(const char *text)
{
	size_t start = strspn(text, " +-");

	for (size_t i = 1; text[i - 1] && text[i]; i++) {
		bool is_sign = text[i - 1] == ' ' && strchr("+-", text[i]);

		if (text[i] == ',' || is_sign)
			start = i + strspn(text + i, ", +-");
	}
	return start;
}

/* The last of the words, or all of the text. */
static void
suggest_word(struct suggestions *suggestions, struct call *call, const char *text,
	const char *kind, enum form form)
{
	size_t start = form == FORM_WORDS ? words_last(text) : 0;

	if (form == FORM_SIGNED)
		start = last_signed(text);
	suggestions->from += start;
	suggestions->typed = arena_copy(call->arena, text + start);
	suggestions->candidates = complete_word(call, kind, suggestions->typed).candidates;
}

static void
look(struct prompt *prompt)
{
	struct suggestions *suggestions = &prompt->suggestions;
	struct call call = call_of(prompt);
	enum form form = form_of(&prompt->request);
	const char *text;

	prompt_end_suggestions(prompt);
	text = arena_copy_bytes(
		&suggestions->arena, prompt->input.text.bytes, prompt->input.caret);
	suggestions->from = 0;
	suggestions->to = prompt->input.caret;
	if (form == FORM_LINE)
		suggest_line(suggestions, &call, text);
	else if (form == FORM_QUERY)
		suggest_term(suggestions, &call, text);
	else if (*prompt->request.completes)
		suggest_word(suggestions, &call, text, prompt->request.completes, form);
}

/* ------ putting it in ------ */

/* The value of a term in quotes, where it needs them. */
static const char *
quoted_term(const char *value, struct arena *arena)
{
	size_t sign = strcspn(value, ":=<>");

	sign += strspn(value + sign, ":=<>");
	if (!strpbrk(value, " \""))
		return value;
	return arena_format(arena, "%.*s\"%s\"", (int)sign, value, value + sign);
}

/* The dashes of an option stand for themselves. */
static const char *
quoted_word(const char *value, const char *typed, struct arena *arena)
{
	size_t dashes = *typed == '-' ? strspn(value, "-") : 0;

	if (!value[dashes])
		return value;
	return arena_format(
		arena, "%.*s%s", (int)dashes, value, word_quote(value + dashes, arena));
}

static const char *
quoted(struct prompt *prompt, const char *value)
{
	struct arena *arena = &prompt->suggestions.arena;
	enum form form = form_of(&prompt->request);

	if (form == FORM_TEXT || form == FORM_SIGNED)
		return value;
	if (form == FORM_QUERY || verb_of(prompt->input.text.bytes))
		return quoted_term(value, arena);
	return quoted_word(value, prompt->suggestions.typed, arena);
}

static void
put_in(struct prompt *prompt, const char *text)
{
	struct suggestions *suggestions = &prompt->suggestions;

	input_replace(&prompt->input, suggestions->from, suggestions->to, text);
	suggestions->to = prompt->input.caret;
}

/* The only way to go on: what is typed next is another word. */
static void
put_only(struct prompt *prompt)
{
	const struct candidate *only =
		list_at(&prompt->suggestions.candidates, 0, sizeof(*only));
	enum form form = form_of(&prompt->request);
	bool is_last = form >= FORM_SIGNED || candidate_is_open(only);

	put_in(prompt, quoted(prompt, only->value));
	if (!is_last && prompt->input.text.bytes[prompt->input.caret] != ' ')
		input_insert(&prompt->input, " ");
	prompt_end_suggestions(prompt);
}

/* How far all candidates are the same, in whole characters. */
static size_t
common_length(const struct list *candidates)
{
	const struct candidate *first = list_at(candidates, 0, sizeof(*first));
	size_t length = strlen(first->value);

	for (size_t i = 1; i < candidates->count; i++) {
		const struct candidate *other = list_at(candidates, i, sizeof(*other));
		size_t same = 0;

		while (same < length && other->value[same] == first->value[same])
			same++;
		length = same;
	}
	return span_head(span_of(first->value), length).length;
}

/* What all of them have in common is typed at once; a quote it needs stays open. */
static void
put_common(struct prompt *prompt)
{
	struct suggestions *suggestions = &prompt->suggestions;
	const struct candidate *first = list_at(&suggestions->candidates, 0, sizeof(*first));
	size_t length = common_length(&suggestions->candidates);
	const char *common = arena_copy_bytes(&suggestions->arena, first->value, length);
	const char *text = quoted(prompt, common);
	size_t end = strlen(text);

	if (length <= strlen(suggestions->typed))
		return;
	if (strcmp(text, common) != 0 && end > 0 && strchr("'\"", text[end - 1]))
		text = arena_copy_bytes(&suggestions->arena, text, end - 1);
	put_in(prompt, text);
}

bool
prompt_end_suggestions(struct prompt *prompt)
{
	bool was_shown = prompt->suggestions.candidates.count > 0;

	arena_release(&prompt->suggestions.arena);
	prompt->suggestions = (struct suggestions){ .typed = "" };
	return was_shown;
}

void
prompt_choose(struct prompt *prompt, int step)
{
	struct suggestions *suggestions = &prompt->suggestions;
	size_t count = suggestions->candidates.count;
	const struct candidate *candidate;

	if (suggestions->chosen == 0)
		suggestions->chosen = step > 0 ? 1 : count;
	else if (step > 0)
		suggestions->chosen = suggestions->chosen % count + 1;
	else
		suggestions->chosen = (suggestions->chosen + count - 2) % count + 1;
	candidate =
		list_at(&suggestions->candidates, suggestions->chosen - 1, sizeof(*candidate));
	put_in(prompt, quoted(prompt, candidate->value));
}

void
prompt_suggest(struct prompt *prompt, int step)
{
	struct suggestions *suggestions = &prompt->suggestions;

	if (suggestions->candidates.count > 0) {
		prompt_choose(prompt, step);
		return;
	}
	look(prompt);
	if (suggestions->candidates.count == 1)
		put_only(prompt);
	else if (suggestions->candidates.count > 1)
		put_common(prompt);
}
