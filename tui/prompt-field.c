#include "tui/prompt-parts.h"

#include <inttypes.h>
#include <string.h>

#include "book/find.h"
#include "command/word.h"
#include "tui/form-parts.h"

const char *
prompt_field_before(struct prompt *prompt)
{
	const struct prompt_field *edits = &prompt->request.edits;

	return arena_format(&prompt->own,
		"edit %s --if-version %" PRIu32 " %s=", id_show(edits->contact, &prompt->own),
		edits->version, edits->field->name);
}

/* The line that asks. */
static const char *
question_of(struct prompt *prompt, struct arena *arena)
{
	const struct prompt_field *edits = &prompt->request.edits;

	text_cut(&prompt->line, 0);
	text_add_format(&prompt->line, "fill settle %s %s %s %s",
		id_show(edits->contact, arena), edits->field->name, word_quote(edits->was, arena),
		word_quote(prompt_text(prompt, arena), arena));
	return prompt->line.bytes;
}

struct answer
prompt_field_changed(struct prompt *prompt)
{
	struct prompt_field *edits = &prompt->request.edits;
	const struct session *session = prompt->view.session;
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct contact newest;
	const char *line = NULL;

	if (find_contact(session->book, id_show(edits->contact, &arena), session->today,
			&arena, &newest, &error)) {
		edits->version = newest.version;
		line = strcmp(form_show(edits->field, &newest, &arena), edits->was) == 0
			? prompt_line(prompt)
			: question_of(prompt, &arena);
	}
	error_release(&error);
	arena_release(&arena);
	return line ? answer_line(ANSWER_RUN, line) : answer_make(ANSWER_PASS);
}
