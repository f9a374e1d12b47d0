#include "tui/app-parts.h"

#include <string.h>

#include "book/find.h"
#include "command/word.h"
#include "core/privacy.h"
#include "tui/deed.h"
#include "tui/views.h"

/* ------ messages ------ */

/* A message may quote a payment detail, which nobody shall see. */
static void
tell(struct app *app, enum style style, const char *message)
{
	text_cut(&app->said, 0);
	privacy_add_struck(&app->said, span_of(message));
	app->said_style = style;
	app->has_changed = true;
}

void
app_say(struct app *app, const char *message)
{
	tell(app, STYLE_NOTICE, message);
}

void
app_fail(struct app *app, const char *message)
{
	tell(app, STYLE_ERROR, message);
}

void
app_hush(struct app *app)
{
	text_cut(&app->said, 0);
	text_cut(&app->echo, 0);
	app->has_changed = true;
}

void
app_warn(struct app *app, const struct list *warnings)
{
	struct text text = TEXT_INIT;

	if (warnings->count == 1)
		app_fail(app, list_text(warnings, 0));
	if (warnings->count < 2)
		return;
	for (size_t i = 0; i < warnings->count; i++)
		text_add_format(&text, "%s\n", list_text(warnings, i));
	app_push(app,
		text_view_new(
			app->session, "These lines of the configuration do not hold", text.bytes));
	text_release(&text);
}

/* ------ what it is about ------ */

/* What stands beside the main view is passed over while that has the keys. */
struct subject
app_subject(const struct app *app, struct arena *arena)
{
	const struct view *beside = app->is_main_focused ? app_beside(app) : NULL;
	struct subject subject = { .follow_up = "", .name = "" };

	for (const struct view *view = app->top; view; view = view->below) {
		if (view->type->subject && view != beside)
			view->type->subject(view, &subject, arena);
		if (subject.ids.count > 0 || *subject.follow_up)
			break;
	}
	return subject;
}

/* ------ commands ------ */

/* What tells contacts of the same name apart; a follow-up is told by its label and day.
 */
static const char *
remark_of(struct app *app, const char *id)
{
	const struct session *session = app->session;
	struct error error = ERROR_INIT;
	struct contact contact;
	bool is_contact =
		find_contact(session->book, id, session->today, &app->arena, &contact, &error);

	error_release(&error);
	if (!is_contact)
		return "";
	return arena_format(&app->arena, "%s%s%s", contact.company,
		*contact.company ? " · " : "",
		stage_of(&session->settings->pipeline, contact.stage).label);
}

/* Who is meant is not clear: a menu of those it may be, in place of what a shell would
 * be told to do. */
static void
offer_candidates(struct app *app, const struct deed *deed)
{
	const char *remedy = strstr(deed->said, "; ");
	const char *title = remedy
		? arena_copy_bytes(&app->arena, deed->said, (size_t)(remedy - deed->said))
		: deed->said;
	struct list items = { 0 };

	for (size_t i = 0; i < deed->candidates.count; i++) {
		const struct error_candidate *candidate =
			list_at(&deed->candidates, i, sizeof(*candidate));
		struct menu_item *item = list_push(&items, sizeof(*item), &app->arena);

		*item = (struct menu_item){ "", candidate->name, remark_of(app, candidate->id),
			deed_with_candidate(deed, candidate->id, &app->arena) };
	}
	app_push(app, menu_view_new(app->session, title, &items));
}

/* Behind the reason of a question stands what is asked. */
static const char question_parts[] = "; ";

static void
ask_yes(struct app *app, const struct deed *deed)
{
	const char *end = strstr(deed->question, question_parts);
	struct list items = { 0 };
	struct menu_item *item = list_push(&items, sizeof(*item), &app->arena);

	*item = (struct menu_item){ "y", "Yes", end ? end + sizeof(question_parts) - 1 : "",
		deed_with_option(deed, deed->option, &app->arena) };
	item = list_push(&items, sizeof(*item), &app->arena);
	*item = (struct menu_item){ "n", "No", "nothing is changed", "" };
	app_push(app,
		menu_view_new(app->session,
			end ? arena_copy_bytes(
					  &app->arena, deed->question, (size_t)(end - deed->question))
				: deed->question,
			&items));
}

/* An option without an argument is a yes. */
static bool
is_yes_or_no(const struct deed *deed)
{
	return strcmp(deed->option, "--yes") == 0 || strcmp(deed->option, "--force") == 0;
}

/* The end of a question, which is all that fits in front of its answer: "why? ". */
static const char *
label_of(const char *question, struct arena *arena)
{
	const char *end = strstr(question, question_parts);

	return arena_format(arena, "%s ", end ? end + sizeof(question_parts) - 1 : question);
}

/* The answer stands behind its option: the line is cut where it belongs. */
static void
ask_words(struct app *app, const struct deed *deed)
{
	const char *line = deed_with_option(deed, deed->option, &app->arena);
	size_t length =
		strcspn(deed->filled, " ") + strlen(" ") + strlen(deed->option) + strlen(" ");
	const struct prompt_request request = {
		.label = label_of(deed->question, &app->arena),
		.before = arena_copy_bytes(&app->arena, line, length),
		.after = line + length - 1,
		.text = "",
		.completes = "",
		.history = "",
		.draft = "",
	};

	app_push(app, prompt_view_new(app->session, &request));
	app_say(app, deed->question);
}

/* A command that changed the book tells how a shell would have; one that reads is in the
 * title of what it wrote. */
static void
show_done(struct app *app, const struct deed *deed)
{
	app_hush(app);
	if (deed->has_written || deed->is_answer)
		text_add_format(&app->echo, "rapport %s", deed->line);
	app_say(app, deed->said);
	if (*deed->output)
		app_push(app, text_view_new(app->session, deed->line, deed->output));
}

/* What has lines to be read is a view of its own, not a message where it was typed. */
static bool
is_text(const struct deed *deed)
{
	return strchr(deed->said, '\n') != NULL;
}

static struct answer
ask_top(struct app *app, const struct error *error)
{
	const struct view_type *type = app->top->type;

	return type->failed ? type->failed(app->top, error) : answer_make(ANSWER_PASS);
}

/* The view that it came from is asked first, and whoever asked that when it leaves;
 * whether it was done in another way. */
static bool
show_failure(struct app *app, const struct deed *deed)
{
	struct answer answer;
	struct error error = ERROR_INIT;

	fail(&error, deed->kind, "%s", deed->said);
	answer = ask_top(app, &error);
	if (answer.kind == ANSWER_BACK) {
		app_remove(app, app->top, APP_LEFT);
		answer = ask_top(app, &error);
	}
	error_release(&error);
	if (answer.kind == ANSWER_RUN)
		return app_carry_out(app, arena_copy(&app->arena, answer.line));
	if (answer.kind != ANSWER_DRAW)
		app_fail(app, answer.kind == ANSWER_FAIL ? answer.line : deed->said);
	return false;
}

/* What could not be done may only lack something that can be asked; whether it was done
 * after all. */
static bool
show_not_done(struct app *app, const struct deed *deed)
{
	if (is_yes_or_no(deed))
		ask_yes(app, deed);
	else if (*deed->question)
		ask_words(app, deed);
	else if (is_text(deed))
		app_push(app, text_view_new(app->session, "Not understood", deed->said));
	else if (deed->candidates.count > 0 && *deed->unclear)
		offer_candidates(app, deed);
	else
		return show_failure(app, deed);
	return is_text(deed);
}

/* What takes long is announced before it begins. */
static void
announce(struct app *app, const char *line)
{
	if (!app->show || !deed_is_long(line, &app->arena))
		return;
	app_hush(app);
	app_say(app, arena_format(&app->arena, "working: %s", line));
	app->show(app->show_context);
	app_hush(app);
}

bool
app_command(struct app *app, const char *line)
{
	struct subject subject = app_subject(app, &app->arena);
	uint64_t before = app->stamp;
	struct deed deed;

	line = app_named_entries(app, line);
	if (!line)
		return false;
	announce(app, line);
	deed = deed_run(app->session, line, &subject, &app->arena);
	app_note_stamp(app);
	if (deed.is_done && !id_is_none(deed.made))
		app->session->contact = deed.made;
	if (app->stamp != before)
		app_load(app);
	if (deed.is_done)
		show_done(app, &deed);
	else
		return show_not_done(app, &deed);
	app_suggest(app, &deed.suggestions, deed.filled);
	return true;
}

/* ------ verbs ------ */

static bool
begins(const char *name, const char *beginning)
{
	return strncmp(name, beginning, strlen(beginning)) == 0;
}

/* The verb of the screen with that name, or with the only one that begins so, unless a
 * command is called so; "" when there is none. */
static const char *
find_verb(const char *name)
{
	const char *found = "";

	for (const struct keymap_verb *row = keymap_verbs; row->name; row++)
		if (strcmp(row->name, name) == 0)
			return row->name;
	if (!*name || command_find(name))
		return "";
	for (const struct keymap_verb *row = keymap_verbs; row->name; row++) {
		if (!begins(row->name, name))
			continue;
		if (*found)
			return "";
		found = row->name;
	}
	return found;
}

/* The views are asked first, from the one with the keys down; then the app. */
static bool
carry_out_verb(struct app *app, const struct verb *verb, bool has_argument)
{
	for (struct view *view = app_focus(app); view; view = view->below) {
		struct answer answer = { ANSWER_PASS, "" };

		if (view->type->act)
			answer = view->type->act(view, verb);
		if (answer.kind == ANSWER_PASS)
			continue;
		app_answer(app, view, answer);
		return answer.kind != ANSWER_FAIL;
	}
	return app_verb(app, verb, has_argument);
}

/* The line without what need not be typed. */
static const char *
plain_line(const char *line)
{
	static const char program[] = "rapport ";

	line += strspn(line, " ");
	if (begins(line, program))
		line += strlen(program);
	return line + strspn(line, " ");
}

static const char *
first_word(const char *line, struct arena *arena)
{
	return arena_copy_bytes(arena, line, strcspn(line, " "));
}

/* A table is looked at before it is imported, unless more is said of it. */
static bool
is_table(const struct list *words)
{
	return words->count == 3 && strcmp(list_text(words, 0), "import") == 0 &&
		strcmp(list_text(words, 1), "csv") == 0 && *list_text(words, 2) != '-';
}

/* A note without its text is written in the editor, as a shell would open one. */
static const char *
written_line(struct app *app, const char *line)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	const char *contact;

	if (!words_split(line, &words, &app->arena, &error))
		words.count = 0;
	error_release(&error);
	if (is_table(&words))
		return arena_format(
			&app->arena, "table %s", word_quote(list_text(&words, 2), &app->arena));
	if (words.count != 2 || strcmp(list_text(&words, 0), "note") != 0)
		return line;
	contact = list_text(&words, 1);
	if (*contact == '-')
		return line;
	return strcmp(contact, "%") == 0 ? "write"
									 : arena_format(&app->arena, "write %s", contact);
}

bool
app_carry_out(struct app *app, const char *line)
{
	const char *plain = written_line(app, arena_copy(&app->arena, plain_line(line)));
	const char *word = first_word(plain, &app->arena);
	const char *rest = plain + strlen(word);
	const struct verb verb = { find_verb(word), rest + strspn(rest, " ") };
	const char *question = NULL;

	if (!*plain)
		return true;
	app->has_changed = true;
	if (!*verb.name)
		question = app_question(app, plain);
	if (question)
		return app_command(app, question);
	return *verb.name ? carry_out_verb(app, &verb, *rest) : app_command(app, plain);
}

void
app_run(struct app *app, const char *line)
{
	app_carry_out(app, line);
	arena_release(&app->arena);
}

/* ------ answers ------ */

typedef void (*take_answer)(struct app *app, struct view *view, const char *line);

static void
take_load(struct app *app, struct view *view, const char *line)
{
	(void)view;
	(void)line;
	app_load(app);
}

/* A view may say something as it goes. */
static void
take_back(struct app *app, struct view *view, const char *line)
{
	if (view->below)
		app_remove(app, view, APP_LEFT);
	else
		app_show_previous(app);
	if (*line)
		app_say(app, line);
}

static void
take_line(struct app *app, struct view *view, const char *line)
{
	(void)view;
	app_carry_out(app, line);
}

/* A question that was asked meanwhile takes the view with it when it is answered. */
static void
take_last(struct app *app, struct view *view, const char *line)
{
	bool is_verb = *find_verb(first_word(plain_line(line), &app->arena));

	if (!*line || is_verb)
		app_remove(app, view, *line ? APP_FINISHED : APP_LEFT);
	if (is_verb)
		app_carry_out(app, line);
	if (!*line || is_verb)
		return;
	if (app_carry_out(app, line))
		app_remove(app, view, APP_FINISHED);
	else if (app->top != view && app_has(app, view))
		app->top->ends_below = true;
}

static void
take_notice(struct app *app, struct view *view, const char *line)
{
	(void)view;
	app_say(app, line);
}

static void
take_failure(struct app *app, struct view *view, const char *line)
{
	(void)view;
	app_fail(app, line);
}

static const take_answer answers[] = {
	[ANSWER_PASS] = NULL,
	[ANSWER_DRAW] = NULL,
	[ANSWER_LOAD] = take_load,
	[ANSWER_BACK] = take_back,
	[ANSWER_RUN] = take_line,
	[ANSWER_LAST] = take_last,
	[ANSWER_SAY] = take_notice,
	[ANSWER_FAIL] = take_failure,
};

void
app_answer(struct app *app, struct view *view, struct answer answer)
{
	const char *line = answer.line ? arena_copy(&app->arena, answer.line) : "";

	app->has_changed = app->has_changed || answer.kind != ANSWER_PASS;
	if (answers[answer.kind])
		answers[answer.kind](app, view, line);
	app_follow_cursor(app);
}
