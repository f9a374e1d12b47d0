#include "tui/prompt-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "command/word.h"
#include "core/query.h"

/* ------ the line it stands for ------ */

/* A comma in front of each part with a sign, where there is none. */
static const char *
with_commas(const char *typed, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const char *at = typed; *at; at++) {
		bool has_sign = at[0] == ' ' && (at[1] == '+' || at[1] == '-');

		if (has_sign && at > typed && !strchr(" ,", at[-1]))
			text_add_char(&text, ',');
		text_add_char(&text, *at);
	}
	return text_take(&text, arena);
}

const char *
prompt_text(const struct prompt *prompt, struct arena *arena)
{
	const char *typed = prompt->input.text.bytes;

	return prompt->request.quoting == PROMPT_SIGNED ? with_commas(typed, arena) : typed;
}

/* The whole command line, with that as what was typed. */
static const char *
line_with(struct prompt *prompt, const char *text)
{
	const struct prompt_request *request = &prompt->request;
	struct arena arena = ARENA_INIT;

	if (request->quoting != PROMPT_WORDS)
		text = word_quote(text, &arena);

	text_cut(&prompt->line, 0);
	text_add(&prompt->line,
		request->edits.field ? prompt_field_before(prompt) : request->before);
	text_add(&prompt->line, text);
	text_add(&prompt->line, request->after);
	arena_release(&arena);
	return prompt->line.bytes;
}

const char *
prompt_line(struct prompt *prompt)
{
	struct arena arena = ARENA_INIT;
	const char *line = line_with(prompt, prompt_text(prompt, &arena));

	arena_release(&arena);
	return line;
}

static void
say_wrong(struct prompt *prompt, const char *message)
{
	text_cut(&prompt->wrong, 0);
	text_add(&prompt->wrong, message);
}

/* A query that is not complete yet is nobody's mistake: the last one holds on. */
static bool
is_readable(struct prompt *prompt)
{
	struct arena arena = ARENA_INIT;
	const struct session *session = prompt->view.session;
	const struct query_context context = { session->today, session->settings, &arena };
	struct error error = ERROR_INIT;
	bool ok = query_parse_line(prompt->input.text.bytes, &context, &error) != NULL;

	prompt->is_unread = !ok;
	say_wrong(prompt, error.message);
	error_release(&error);
	arena_release(&arena);
	return ok;
}

/* ------ what was typed ------ */

/* How to go on after something was done: what is above the line may be gone now. */
static enum answer_kind
shown_after(struct prompt *prompt)
{
	return prompt_end_suggestions(prompt) ? ANSWER_LOAD : ANSWER_DRAW;
}

/* The text is another one. */
static struct answer
changed(struct prompt *prompt, enum answer_kind kind)
{
	draft_touch(&prompt->draft);
	say_wrong(prompt, "");
	prompt->is_sent = prompt->may_go = false;
	if (prompt->request.when == PROMPT_AS_TYPED && is_readable(prompt))
		return answer_line(ANSWER_RUN, prompt_line(prompt));
	return answer_make(kind);
}

/* Somebody typed: earlier lines begin with that from now on. */
static struct answer
typed(struct prompt *prompt)
{
	recall_rest(&prompt->recall);
	return changed(prompt, shown_after(prompt));
}

static struct answer
key(struct view *view, struct key key)
{
	struct prompt *prompt = (struct prompt *)view;

	if (!input_key(&prompt->input, key))
		return answer_make(ANSWER_PASS);
	return typed(prompt);
}

static struct answer
paste(struct view *view, const char *text)
{
	struct prompt *prompt = (struct prompt *)view;

	input_insert(&prompt->input, text);
	return typed(prompt);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct prompt *prompt = (struct prompt *)view;
	enum canvas_charset charset = view->session->charset;
	struct area area = prompt_input_area(prompt, charset);

	if (mouse->act != MOUSE_PRESS || mouse->row != area.row)
		return answer_make(ANSWER_DRAW);
	input_click(&prompt->input, charset, area, mouse->column);
	return answer_make(ANSWER_DRAW);
}

/* ------ verbs ------ */

/* Whether carrying it out would change nothing. */
static bool
is_untouched(const struct prompt *prompt)
{
	bool is_blank = span_trim(span_of(prompt->input.text.bytes)).length == 0;
	bool is_same = strcmp(prompt->input.text.bytes, prompt->request.text) == 0;
	bool is_command = strcmp(prompt->request.completes, "command") == 0;

	return is_same && (is_blank || !is_command);
}

static struct answer
accept(struct prompt *prompt)
{
	bool is_filter = prompt->request.when == PROMPT_AS_TYPED;

	if (is_filter && !is_readable(prompt)) {
		prompt->is_unread = false;
		return answer_make(ANSWER_DRAW);
	}
	recall_add(&prompt->recall, prompt->input.text.bytes);
	if (!is_filter && is_untouched(prompt))
		return answer_make(ANSWER_BACK);
	prompt->is_sent = true;
	return answer_line(ANSWER_LAST, prompt_line(prompt));
}

static void
save_draft(struct prompt *prompt)
{
	struct error error = ERROR_INIT;
	const struct text *text = &prompt->input.text;

	if (!draft_save(&prompt->draft, span_make(text->bytes, text->length), &error))
		say_wrong(prompt, error.message);
	error_release(&error);
}

/* A text that a draft should keep and none can. */
static bool
would_lose(struct prompt *prompt)
{
	if (!*prompt->request.draft || prompt->may_go)
		return false;
	save_draft(prompt);
	return prompt->draft.has_failed;
}

/* Suggestions go first, then the line. */
static struct answer
leave(struct prompt *prompt)
{
	if (prompt_end_suggestions(prompt))
		return answer_make(ANSWER_LOAD);
	if (would_lose(prompt)) {
		prompt->may_go = true;
		return answer_line(ANSWER_FAIL,
			"no draft can be kept, so this would be lost: Esc once more leaves");
	}
	if (prompt->draft.is_kept)
		return answer_line(
			ANSWER_BACK, "The draft is kept; the same key takes it up again.");
	if (prompt->request.when != PROMPT_AS_TYPED)
		return answer_make(ANSWER_BACK);
	return answer_line(ANSWER_LAST, line_with(prompt, prompt->request.text));
}

static struct answer
suggest(struct prompt *prompt, int step)
{
	prompt_suggest(prompt, step);
	recall_rest(&prompt->recall);
	return changed(prompt, ANSWER_LOAD);
}

static struct answer
suggest_next(struct prompt *prompt)
{
	return suggest(prompt, 1);
}

static struct answer
suggest_previous(struct prompt *prompt)
{
	return suggest(prompt, -1);
}

/* In suggestions the same keys go up and down. */
static struct answer
recall(struct prompt *prompt, const char *line, int step)
{
	if (prompt->suggestions.candidates.count > 0) {
		prompt_choose(prompt, step);
		return changed(prompt, ANSWER_DRAW);
	}
	if (!line)
		return answer_make(ANSWER_DRAW);
	input_replace(&prompt->input, 0, prompt->input.text.length, line);
	return changed(prompt, ANSWER_DRAW);
}

static struct answer
recall_earlier(struct prompt *prompt)
{
	bool is_choosing = prompt->suggestions.candidates.count > 0;
	const char *line =
		is_choosing ? NULL : recall_previous(&prompt->recall, prompt->input.text.bytes);

	return recall(prompt, line, -1);
}

static struct answer
recall_later(struct prompt *prompt)
{
	bool is_choosing = prompt->suggestions.candidates.count > 0;

	return recall(prompt, is_choosing ? NULL : recall_next(&prompt->recall), 1);
}

/* Puts what was typed into the draft of the long note, behind what is there. */
static bool
hand_over(struct prompt *prompt, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct draft longer;
	struct text text = TEXT_INIT;
	const char *before;
	bool ok;

	draft_begin(&longer, prompt->draft.paths, prompt->request.longer);
	ok = draft_read(&longer, &arena, &before, error);
	text_add(&text, before);
	if (text.length > 0 && text.bytes[text.length - 1] != '\n')
		text_add_char(&text, '\n');
	utf8_add_storable(
		&text, span_make(prompt->input.text.bytes, prompt->input.text.length), UTF8_LINE);
	draft_touch(&longer);
	ok = ok && draft_save(&longer, span_make(text.bytes, text.length), error);
	draft_release(&longer);
	text_release(&text);
	arena_release(&arena);
	return ok;
}

static struct answer
go_on_longer(struct prompt *prompt)
{
	struct error error = ERROR_INIT;

	if (!*prompt->request.longer)
		return answer_make(ANSWER_DRAW);
	if (prompt->input.text.length > 0 && !hand_over(prompt, &error)) {
		say_wrong(prompt, error.message);
		error_release(&error);
		return answer_make(ANSWER_DRAW);
	}
	prompt->is_sent = true;
	return answer_line(ANSWER_LAST, prompt->request.longer_line);
}

struct prompt_verb {
	const char *name;
	const char *argument;
	struct answer (*act)(struct prompt *prompt);
};

static const struct prompt_verb verbs[] = {
	{ "accept", "", accept },
	{ "back", "", leave },
	{ "suggest", "next", suggest_next },
	{ "suggest", "previous", suggest_previous },
	{ "recall", "previous", recall_earlier },
	{ "recall", "next", recall_later },
	{ "external", "", go_on_longer },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct prompt *prompt = (struct prompt *)view;
	struct answer answer;
	size_t length = prompt->input.text.length;

	/* Who is asked again was not done with. */
	prompt->is_sent = false;
	for (const struct prompt_verb *row = verbs; row->name; row++) {
		if (verb_is(verb, row->name, row->argument))
			return row->act(prompt);
	}
	answer = input_act(&prompt->input, verb);
	if (answer.kind == ANSWER_PASS)
		return answer;
	if (strcmp(verb->name, "caret") == 0 && prompt->input.text.length == length)
		return answer_make(shown_after(prompt));
	return typed(prompt);
}

/* ------ whatever else happens ------ */

static void
tick(struct view *view, int64_t milliseconds)
{
	struct prompt *prompt = (struct prompt *)view;

	if (draft_is_due(&prompt->draft, milliseconds))
		save_draft(prompt);
}

/* Whether the line is for one contact, which was there when the line was opened. */
static bool
is_about_one(const struct prompt *prompt)
{
	const char *draft = prompt->request.draft;

	return prompt->request.edits.field || (*draft && !strchr(draft, ','));
}

static struct answer
failed(struct view *view, const struct error *error)
{
	struct prompt *prompt = (struct prompt *)view;

	if (error->kind == ERROR_NOT_FOUND && is_about_one(prompt))
		return answer_line(ANSWER_FAIL, "the contact is not in the book any more");
	if (error->kind == ERROR_CONFLICT && prompt->request.edits.field)
		return prompt_field_changed(prompt);
	return answer_make(ANSWER_PASS);
}

static void
hang_up(struct view *view)
{
	struct prompt *prompt = (struct prompt *)view;

	prompt->is_sent = false;
	save_draft(prompt);
}

/* What was carried out is no draft any more; what was left is. */
static void
close(struct view *view)
{
	struct prompt *prompt = (struct prompt *)view;

	if (prompt->is_sent)
		draft_remove(&prompt->draft);
	else
		save_draft(prompt);
	draft_release(&prompt->draft);
	recall_release(&prompt->recall);
	prompt_end_suggestions(prompt);
	input_release(&prompt->input);
	text_release(&prompt->line);
	text_release(&prompt->wrong);
	arena_release(&prompt->own);
	view_release(view);
}

static bool
load(struct view *view, struct error *error)
{
	view->is_over = !draft_check(&((struct prompt *)view)->draft, error);
	return !view->is_over;
}

static const struct view_type type = {
	.name = "prompt",
	.place = VIEW_LINE,
	.fit = prompt_fit,
	.load = load,
	.draw = prompt_draw,
	.act = act,
	.key = key,
	.paste = paste,
	.mouse = mouse,
	.tick = tick,
	.failed = failed,
	.hang_up = hang_up,
	.close = close,
};

/* ------ making ------ */

static const char *
copied(struct prompt *prompt, const char *text)
{
	return arena_copy(&prompt->own, text ? text : "");
}

static void
copy_request(struct prompt *prompt, const struct prompt_request *request)
{
	prompt->request = (struct prompt_request){
		.label = copied(prompt, request->label),
		.before = copied(prompt, request->before),
		.after = copied(prompt, request->after),
		.text = copied(prompt, request->text),
		.quoting = request->quoting,
		.when = request->when,
		.completes = copied(prompt, request->completes),
		.history = copied(prompt, request->history),
		.draft = copied(prompt, request->draft),
		.longer = copied(prompt, request->longer),
		.longer_line = copied(prompt, request->longer_line),
		.edits = request->edits,
	};
	prompt->request.edits.was = copied(prompt, request->edits.was);
}

/* What was left the last time stands there again. */
static void
take_draft_up(struct prompt *prompt)
{
	struct error error = ERROR_INIT;
	const char *text = "";

	draft_begin(&prompt->draft, &prompt->view.session->surroundings->paths,
		prompt->request.draft);
	prompt->draft.book = prompt->view.session->book;
	if (!draft_read(&prompt->draft, &prompt->own, &text, &error))
		say_wrong(prompt, error.message);
	error_release(&error);
	if (*text)
		input_insert(&prompt->input, text);
}

struct view *
prompt_view_new(struct session *session, const struct prompt_request *request)
{
	struct prompt *prompt = view_alloc(sizeof(*prompt), &type, session);

	prompt->input = (struct input)INPUT_INIT;
	prompt->line = (struct text)TEXT_INIT;
	prompt->wrong = (struct text)TEXT_INIT;
	prompt->suggestions.typed = "";
	copy_request(prompt, request);
	input_set(&prompt->input, prompt->request.text);
	recall_begin(&prompt->recall, &session->surroundings->paths, prompt->request.history);
	take_draft_up(prompt);
	return &prompt->view;
}
