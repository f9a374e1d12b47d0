#include "command/run.h"

#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"
#include "command/pager.h"
#include "core/privacy.h"
#include "format/json.h"

/* stderr has nobody behind it who could be told. */
static void
complain(const char *bytes, size_t length)
{
	struct error error = ERROR_INIT;

	file_write_all(STDERR_FILENO, bytes, length, &error);
	error_release(&error);
}

/* What is complained about may quote a payment detail, which nobody shall see. */
static void
complain_text(const struct surroundings *surroundings, const struct text *text)
{
	struct arena arena = ARENA_INIT;
	struct text ascii = TEXT_INIT;
	const char *struck = privacy_struck(text->bytes, &arena);

	if (surroundings->is_utf8 || !surroundings->error_is_terminal) {
		complain(struck, strlen(struck));
	} else {
		utf8_add_ascii(&ascii, struck);
		complain(ascii.bytes, ascii.length);
	}
	text_release(&ascii);
	arena_release(&arena);
}

/* The program's name in front of each line tells its words from those of others in a
 * pipe. */
static void
add_lines(struct text *text, const char *lines)
{
	struct span rest = span_of(lines);

	while (rest.start && rest.length > 0) {
		struct span line = span_split(&rest, '\n');

		text_add(text, "rapport: ");
		text_add_bytes(text, line.start, line.length);
		text_add_char(text, '\n');
	}
}

static void
add_candidates(struct text *text, const struct error *error)
{
	for (size_t i = 0; i < error->candidates.count; i++) {
		const struct error_candidate *candidate =
			list_at(&error->candidates, i, sizeof(*candidate));

		text_add(text, "  ");
		utf8_add_safe(text, candidate->id, UTF8_LINE);
		if (*candidate->id && *candidate->name)
			text_add(text, "  ");
		utf8_add_safe(text, candidate->name, UTF8_LINE);
		text_add_char(text, '\n');
	}
}

static bool
has_error_colour(const struct run *run)
{
	if (run->call.colour != SETTINGS_COLOUR_AUTO)
		return run->call.colour == SETTINGS_COLOUR_ALWAYS;
	return run->surroundings->has_colour && run->surroundings->error_is_terminal;
}

static void
add_error_text(struct text *text, const struct run *run)
{
	text_add(text, has_error_colour(run) ? "\033[1;31mrapport:\033[0m " : "rapport: ");
	utf8_add_safe(text, run->error.message, UTF8_PARAGRAPHS);
	text_add_char(text, '\n');
	add_candidates(text, &run->error);
}

/* A message may quote what was typed, which need not be UTF-8, and may have a payment
 * detail in it that nobody shall see. */
static void
add_error_json(struct text *text, const struct error *error)
{
	struct arena arena = ARENA_INIT;
	const char *message = privacy_struck(error->message, &arena);

	text_add(text, "{\"error\":{\"code\":");
	json_write_string(text, error_kinds[error->kind].word);
	text_add(text, ",\"message\":");
	json_write_string(text, utf8_safe(message, UTF8_PARAGRAPHS, &arena));
	for (size_t i = 0; i < error->candidates.count; i++) {
		const struct error_candidate *candidate =
			list_at(&error->candidates, i, sizeof(*candidate));

		text_add(text, i == 0 ? ",\"candidates\":[{\"id\":" : ",{\"id\":");
		json_write_string(text, candidate->id);
		if (*candidate->name) {
			text_add(text, ",\"name\":");
			json_write_string(text, utf8_safe(candidate->name, UTF8_LINE, &arena));
		}
		text_add_char(text, '}');
	}
	text_add(text, error->candidates.count > 0 ? "]}}\n" : "}}\n");
	arena_release(&arena);
}

static int
deliver_error(const struct run *run)
{
	struct text text = TEXT_INIT;

	if (run->wants_json) {
		add_error_json(&text, &run->error);
		complain(text.bytes, text.length);
	} else {
		add_error_text(&text, run);
		complain_text(run->surroundings, &text);
	}
	text_release(&text);
	return error_kinds[run->error.kind].status;
}

static bool
deliver_output(struct run *run)
{
	struct call *call = &run->call;

	if (call->output_path)
		return output_save(call->output, call->output_path, &run->error);
	if (output_is_empty(call->output))
		return true;
	if (run->surroundings->output_is_terminal &&
		output_lines(call->output) >= run->surroundings->rows &&
		pager_show(call->output, run->surroundings->pager))
		return true;
	return output_flush(call->output, STDOUT_FILENO, &run->error);
}

/* The change was made before its answer; whoever tries again shall know. */
static bool
fail_delivery(struct run *run)
{
	const struct call *call = &run->call;
	bool is_changed = call->command && call->command->traits & COMMAND_WRITES &&
		call->act.mode == ACT_FOR_REAL;

	return is_changed
		? fail_in(&run->error, "the change was saved, only its answer is lost")
		: false;
}

static void
deliver_notices(const struct surroundings *surroundings, const struct text *notices)
{
	struct text text = TEXT_INIT;

	add_lines(&text, notices->bytes);
	complain_text(surroundings, &text);
	text_release(&text);
}

void
call_tell_meant(struct call *call)
{
	struct text text = TEXT_INIT;

	if (!call->meant || call->loudness == CALL_QUIET)
		return;
	text_add(&text, "that is: rapport ");
	utf8_add_safe(&text, call->meant, UTF8_LINE);
	text_add_char(&text, '\n');
	deliver_notices(call->surroundings, &text);
	text_release(&text);
	call->meant = NULL;
}

static void
wipe_progress(struct call *call)
{
	if (call->has_progress)
		complain("\r\033[K", strlen("\r\033[K"));
	call->has_progress = false;
}

bool
call_tell_now(struct call *call, struct error *error)
{
	bool ok = call->output_path || output_is_empty(call->output);

	if (ok && call->notices->length == 0)
		return true;
	wipe_progress(call);
	deliver_notices(call->surroundings, call->notices);
	text_cut(call->notices, 0);
	ok = ok || output_flush(call->output, STDOUT_FILENO, error);
	if (!call->output_path)
		output_clear(call->output);
	return ok;
}

/* Where strangers may read along, ids alone say who may have been meant. */
static void
hide_candidates(struct run *run)
{
	const struct list *candidates = &run->error.candidates;

	for (size_t i = 0; run->call.is_anonymous && i < candidates->count; i++) {
		struct error_candidate *candidate = list_at(candidates, i, sizeof(*candidate));

		candidate->name = "";
	}
}

int
run_deliver(struct run *run)
{
	bool ok = !run->has_failed;

	hide_candidates(run);
	wipe_progress(&run->call);
	deliver_notices(run->surroundings, &run->warnings);
	/* An error as JSON stands alone. */
	if (!(run->has_failed && run->wants_json))
		call_tell_meant(&run->call);
	ok = ok && (deliver_output(run) || fail_delivery(run));
	deliver_notices(run->surroundings, &run->notices);
	return ok ? run->call.status : deliver_error(run);
}

int
run_program(const struct surroundings *surroundings, const struct list *words)
{
	struct run run;
	int status;

	run_begin(&run, surroundings);
	run_configure(&run);
	run_words(&run, words);
	status = run_deliver(&run);
	run_end(&run);
	return status;
}
