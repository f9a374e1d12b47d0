#include "tui/form-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "command/kinds.h"

/* The word of an input that is completed: all of it up to the caret, or what follows the
 * last comma. */
struct word_typed {
	size_t start, length;
};

static struct word_typed
word_at_caret(const struct form_input *input)
{
	const char *bytes = input->input.text.bytes;
	struct word_typed word = { 0, input->input.caret };

	if (input->field->kind != FIELD_TEXTS)
		return word;
	for (size_t i = 0; i < input->input.caret; i++)
		if (bytes[i] == ',')
			word.start = i + 1;
	/* A sign in front of a list asks to add or take away. */
	word.start += strspn(bytes + word.start, word.start > 0 ? " " : " +-");
	if (word.start > input->input.caret)
		word.start = input->input.caret;
	word.length = input->input.caret - word.start;
	return word;
}

void
form_find_words(struct form *form)
{
	const struct session *session = form->view.session;
	const struct form_input *input = &form->inputs[form->here];
	struct call call = {
		.surroundings = session->surroundings,
		.settings = session->settings,
		.book = session->book,
		.as_of = session->today,
		.arena = &form->completing,
	};
	struct completing completing = { .call = &call, .typed = "" };

	arena_release(&form->completing);
	form->all_words = form->candidates = (struct list){ 0 };
	if (*input->completes)
		completing_fill(&completing, input->completes);
	form->all_words = completing.candidates;
	form_find_candidates(form);
}

static bool
is_whole(const struct form *form, const char *typed)
{
	const struct candidate *one = list_at(&form->candidates, 0, sizeof(*one));

	return strcmp(one->value, typed) == 0;
}

void
form_find_candidates(struct form *form)
{
	const struct form_input *input = &form->inputs[form->here];
	struct word_typed word = word_at_caret(input);
	struct arena arena = ARENA_INIT;
	const char *typed = utf8_fold(
		arena_copy_bytes(&arena, input->input.text.bytes + word.start, word.length),
		&arena);

	form->candidate = 0;
	form->candidates = (struct list){ 0 };
	for (size_t i = 0; i < form->all_words.count; i++) {
		const struct candidate *one = list_at(&form->all_words, i, sizeof(*one));

		if (span_starts_with(span_of(utf8_fold(one->value, &arena)), span_of(typed)))
			*(struct candidate *)list_push(
				&form->candidates, sizeof(*one), &form->completing) = *one;
	}
	/* A word that is whole already leaves the choice of all others. */
	if (form->candidates.count == 1 && is_whole(form, typed))
		form->candidates = form->all_words;
	arena_release(&arena);
}

void
form_suggest(struct form *form, int step)
{
	struct form_input *input = &form->inputs[form->here];
	struct word_typed word = word_at_caret(input);
	size_t count = form->candidates.count;
	const struct candidate *candidate;

	if (count == 0)
		return;
	if (form->candidate == 0)
		form->candidate = step > 0 ? 1 : count;
	else
		form->candidate = (form->candidate - 1 + count + (size_t)step) % count + 1;
	candidate = list_at(&form->candidates, form->candidate - 1, sizeof(*candidate));
	input_replace(&input->input, word.start, word.start + word.length, candidate->value);
}
