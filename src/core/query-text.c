#include "core/query-term.h"

#include "base/utf8.h"
#include "core/match.h"
#include "core/platform.h"
#include "core/stage.h"

#include <string.h>

/* One of the questions of match.h. */
typedef bool (*question)(const char *text, const char *sought);

static bool
matches_field(const struct field *field, const struct contact *contact, question ask,
	const char *sought)
{
	const void *value = field_value(field, contact);

	if (field->kind != FIELD_TEXTS)
		return ask(*(const char *const *)value, sought);
	const struct list *texts = value;
	for (size_t i = 0; i < texts->count; i++) {
		if (ask(list_text(texts, i), sought))
			return true;
	}
	return false;
}

static bool
text_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	operand->text = utf8_fold(value, context->arena);
	return *operand->text || query_refuse(test, error);
}

static bool
words_match(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	const char *sought = operand->text;

	(void)test;
	return match_word(contact->name, sought) || match_word(contact->company, sought) ||
		match_word(contact->notes, sought);
}

static bool
part_matches(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	question ask = test->comparison == QUERY_EQUAL ? match_whole : match_part;

	return matches_field(test->field, contact, ask, operand->text);
}

static bool
whole_matches(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	return matches_field(test->field, contact, match_whole, operand->text);
}

static const char *
stage_ids(const struct list *pipeline, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof *stage);

		text_add_format(&text, "%s%s", i ? ", " : "", stage->id);
	}
	return text_take(&text, arena);
}

static bool
stage_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const struct list *pipeline = &context->settings->pipeline;
	const struct stage *stage = stage_find(pipeline, value);

	if (!stage)
		return fail(error, ERROR_USAGE, "'%s': no stage '%s'; there are %s", test->token,
			value, stage_ids(pipeline, context->arena));
	operand->text = stage->id;
	return true;
}

static bool
id_matches(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	const char *const *id = field_value(test->field, contact);

	return strcmp(*id, operand->text) == 0;
}

/* A platform may be called by its label; one without a row is called as it is stored. */
static bool
platform_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const struct list *platforms = &context->settings->platforms;

	if (!text_read(test, value, context, operand, error))
		return false;
	for (size_t i = 0; i < platforms->count; i++) {
		const struct platform *platform = list_at(platforms, i, sizeof *platform);

		if (match_whole(platform->label, operand->text)) {
			operand->text = utf8_fold(platform->id, context->arena);
			break;
		}
	}
	return true;
}

static const char *
word_ids(const struct word *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const struct word *word = words; word->id; word++)
		text_add_format(&text, "%s%s", word == words ? "" : ", ", word->id);
	return text_take(&text, arena);
}

static bool
choice_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const char *folded = utf8_fold(value, context->arena);

	for (const struct word *word = test->field->words; *folded && word->id; word++) {
		if (strncmp(word->id, folded, strlen(folded)) == 0) {
			operand->text = word->id;
			return true;
		}
	}
	return fail(error, ERROR_USAGE, "'%s': %s takes one of %s", test->token, test->name,
		word_ids(test->field->words, context->arena));
}

static const char *
digits_of(const char *text, struct arena *arena)
{
	struct text digits = TEXT_INIT;

	for (const char *byte = utf8_fold(text, arena); *byte; byte++) {
		if (*byte >= '0' && *byte <= '9')
			text_add_char(&digits, *byte);
	}
	return text_take(&digits, arena);
}

/* Without the zeros in front, which a number loses behind its country code. */
static bool
digits_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const char *digits = digits_of(value, context->arena);

	operand->text = digits + strspn(digits, "0");
	return *operand->text || query_refuse(test, error);
}

static bool
digits_contain(const char *text, const char *sought)
{
	struct arena arena = ARENA_INIT;
	bool ok = strstr(digits_of(text, &arena), sought);

	arena_release(&arena);
	return ok;
}

static bool
digits_match(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	return matches_field(test->field, contact, digits_contain, operand->text);
}

static bool
has_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	operand->field = query_subject_find(span_of(value)).field;
	if (!operand->field)
		operand->field = field_find(contact_fields, span_of(value));
	if (!operand->field)
		return fail(error, ERROR_USAGE, "'%s': no field '%s'; did you mean '%s'?",
			test->token, value, query_subject_nearest(value, context->arena));
	return true;
}

static bool
has_matches(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	(void)test;
	return !field_is_absent(operand->field, contact);
}

const struct query_kind query_words = {
	.certainty = QUERY_SURE_WHEN_FOUND,
	.accepts = "words",
	.read = text_read,
	.matches = words_match,
};

const struct query_kind query_part = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "text, as in source:referral",
	.read = text_read,
	.matches = part_matches,
};

const struct query_kind query_whole = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "tags, as in tag:vip",
	.read = text_read,
	.matches = whole_matches,
};

const struct query_kind query_stage = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "stages, as in stage:active,proposal",
	.read = stage_read,
	.matches = id_matches,
};

const struct query_kind query_platform = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "platforms, as in platform:fiverr",
	.read = platform_read,
	.matches = whole_matches,
};

const struct query_kind query_choice = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "words, as in satisfaction:high",
	.read = choice_read,
	.matches = id_matches,
};

const struct query_kind query_digits = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "digits, as in phone:1234",
	.read = digits_read,
	.matches = digits_match,
};

const struct query_kind query_has = {
	.certainty = QUERY_SURE_WHEN_FOUND,
	.accepts = "names of fields, as in has:email",
	.read = has_read,
	.matches = has_matches,
};
