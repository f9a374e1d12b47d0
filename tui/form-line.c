#include "tui/form-parts.h"

#include <inttypes.h>
#include <string.h>

#include "command/word.h"

/* What was typed, without what nobody means at its ends. */
static const char *
typed(const struct form_input *input, struct arena *arena)
{
	return span_copy(span_trim(span_of(input->input.text.bytes)), arena);
}

/* A needed word is always said; others when they were changed, or typed for several. */
static bool
is_part(const struct form *form, const struct form_input *input)
{
	if (input->row->need == FORM_NEEDED && input->row->part == FORM_WORD)
		return true;
	return form_is_changed(input) && !(form_is_for_several(form) && form_is_blank(input));
}

static void
add_word(struct text *line, const char *word, struct arena *arena)
{
	text_add_format(line, " %s", word_quote(word, arena));
}

static void
add_part(struct form *form, const struct form_input *input)
{
	struct arena *arena = &form->checked;
	const char *value = typed(input, arena);

	switch (input->row->part) {
	case FORM_WORD:
		add_word(&form->line, value, arena);
		break;
	case FORM_OPTION:
		text_add_format(&form->line, " --%s", input->option);
		add_word(&form->line, value, arena);
		break;
	case FORM_ASSIGNMENT:
		add_word(
			&form->line, arena_format(arena, "%s=%s", input->field->name, value), arena);
		break;
	}
}

/* A word that looks like an option: it has to stand behind all that are. */
static bool
is_dashed(const struct form *form)
{
	struct arena arena = ARENA_INIT;
	bool is_one = false;

	for (size_t i = 0; i < form->count && !is_one; i++) {
		const struct form_input *input = &form->inputs[i];

		is_one = input->row->part == FORM_WORD && is_part(form, input) &&
			*typed(input, &arena) == '-';
	}
	arena_release(&arena);
	return is_one;
}

enum { WORDS = 1 << FORM_WORD, REST = 1 << FORM_OPTION | 1 << FORM_ASSIGNMENT };

static size_t
add_parts(struct form *form, unsigned parts)
{
	size_t count = 0;

	for (size_t i = 0; i < form->count; i++) {
		const struct form_input *input = &form->inputs[i];

		if (!(parts & 1U << input->row->part) || !is_part(form, input))
			continue;
		add_part(form, input);
		count++;
	}
	return count;
}

const char *
form_line(struct form *form)
{
	size_t count;

	text_cut(&form->line, 0);
	text_add(&form->line, form->kind->command);
	if (form->kind->about != FORM_NOBODY)
		text_add(&form->line, " %");
	if (is_dashed(form)) {
		count = add_parts(form, REST);
		text_add(&form->line, " --");
		count += add_parts(form, WORDS);
	} else {
		count = add_parts(form, WORDS | REST);
	}
	if (count == 0)
		return "";
	if (form->version)
		text_add_format(&form->line, " --if-version %" PRIu32, form->version);
	return form->line.bytes;
}
