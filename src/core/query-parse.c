#include "core/query-term.h"

#include "base/text.h"
#include "base/utf8.h"

#include <string.h>

/* What stands between two spaces: its bytes, and for each whether it was quoted. */
struct token {
	const char *bytes;
	const char *marks;
	size_t length;
};

enum { MARK_PLAIN = '.', MARK_QUOTED = 'q' };

/* The beginning of a term: how long the name is, and what follows it. */
struct head {
	size_t name_length; /* 0: it is no term */
	const struct sign *sign;
};

static const struct sign {
	const char *text;
	enum query_comparison comparison;
} signs[] = {
	/* The longer ones first, as each begins with a shorter one. */
	{ "<=", QUERY_AT_MOST },
	{ ">=", QUERY_AT_LEAST },
	{ "<", QUERY_LESS },
	{ ">", QUERY_MORE },
	{ "=", QUERY_EQUAL },
	{ ":", QUERY_IS },
	{ 0 },
};

/* The length of the white space that begins there, the wide space of Japanese among
 * it. */
static size_t
space_at(const char *text)
{
	static const char wide[] = "\xE3\x80\x80";

	if (*text == ' ' || (*text >= '\t' && *text <= '\r'))
		return 1;
	return strncmp(text, wide, strlen(wide)) == 0 ? strlen(wide) : 0;
}

/* Adds one byte or one escaped byte to the token and steps over it. */
static const char *
add_byte(struct text *bytes, struct text *marks, const char *line, char mark)
{
	if (mark == MARK_QUOTED && *line == '\\' && (line[1] == '"' || line[1] == '\\'))
		line++;
	text_add_char(bytes, *line);
	text_add_char(marks, mark);
	return line + 1;
}

/* Reads the token that begins at the line and moves the line behind it. */
static struct token
token_read(const char **line, struct arena *arena)
{
	struct text bytes = TEXT_INIT, marks = TEXT_INIT;
	struct token token = { 0 };
	char mark = MARK_PLAIN;
	const char *at = *line;

	while (*at && (mark == MARK_QUOTED || space_at(at) == 0)) {
		if (*at == '"') {
			mark = mark == MARK_QUOTED ? MARK_PLAIN : MARK_QUOTED;
			at++;
		} else {
			at = add_byte(&bytes, &marks, at, mark);
		}
	}
	*line = at;
	token.length = bytes.length;
	token.bytes = text_take(&bytes, arena);
	token.marks = text_take(&marks, arena);
	return token;
}

static struct token
token_part(const struct token *token, size_t first, size_t end, struct arena *arena)
{
	return (struct token){
		.bytes = arena_copy_bytes(arena, token->bytes + first, end - first),
		.marks = arena_copy_bytes(arena, token->marks + first, end - first),
		.length = end - first,
	};
}

static bool
is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static const struct sign *
sign_at(const char *text)
{
	for (const struct sign *sign = signs; sign->text; sign++) {
		if (strncmp(text, sign->text, strlen(sign->text)) == 0)
			return sign;
	}
	return NULL;
}

/* An address of the web looks like a term, but is none. */
static struct head
head_of(const char *text)
{
	struct head head = { 0 };
	size_t length = 0;

	while (is_letter(text[length]))
		length++;
	head.sign = sign_at(text + length);
	if (head.sign && strncmp(text + length, "://", strlen("://")) != 0)
		head.name_length = length;
	return head;
}

/* What was quoted is no part of a head. */
static struct head
token_head(const struct token *token)
{
	struct head head = head_of(token->bytes);
	size_t end = head.name_length > 0 ? head.name_length + strlen(head.sign->text) : 0;

	if (memchr(token->marks, MARK_QUOTED, end))
		head.name_length = 0;
	return head;
}

static bool
add_operand(struct query_test *test, const char *value,
	const struct query_context *context, struct error *error)
{
	struct query_operand *operand =
		list_push(&test->operands, sizeof *operand, context->arena);

	return test->kind->read(test, value, context, operand, error);
}

static bool
is_end(const struct query_test *test, const struct token *values, size_t index)
{
	if (index == values->length)
		return true;
	return test->kind->comma == QUERY_COMMA_IS_OR && values->bytes[index] == ',' &&
		values->marks[index] == MARK_PLAIN;
}

/* Each value between commas that were not quoted; empty ones are still being typed. */
static bool
add_operands(struct query_test *test, const struct token *values,
	const struct query_context *context, struct error *error)
{
	size_t first = 0;

	for (size_t i = 0; i <= values->length; i++) {
		if (!is_end(test, values, i))
			continue;
		struct token value = token_part(values, first, i, context->arena);
		first = i + 1;
		if (value.length > 0 && !add_operand(test, value.bytes, context, error))
			return false;
	}
	return test->operands.count > 0 || query_refuse(test, error);
}

static void
keep_scope(struct query *query, const struct query_test *test)
{
	if (test->field && test->field->offset == offsetof(struct contact, archived))
		query->scope = QUERY_ARCHIVED_TOO;
}

static bool
fill_term(struct query_test *test, const struct token *token, struct head head,
	const struct query_context *context, struct error *error)
{
	struct span typed = span_make(token->bytes, head.name_length);
	struct query_subject subject = query_subject_find(typed);

	if (!subject.kind)
		return fail(error, ERROR_USAGE,
			"'%s': no term '%.*s'; did you mean '%s'? Quotes make it plain text",
			test->token, (int)typed.length, typed.start,
			query_subject_nearest(span_copy(typed, context->arena), context->arena));
	test->name = subject.name;
	test->field = subject.field;
	test->kind = subject.kind;
	test->comparison = head.sign->comparison;
	if (test->kind->order == QUERY_UNORDERED && test->comparison > QUERY_EQUAL)
		return query_refuse(test, error);
	size_t first = head.name_length + strlen(head.sign->text);
	struct token values = token_part(token, first, token->length, context->arena);
	return add_operands(test, &values, context, error);
}

static bool
fill_words(struct query_test *test, const struct token *token,
	const struct query_context *context, struct error *error)
{
	test->name = "";
	test->kind = &query_words;
	return add_operand(test, token->bytes, context, error);
}

/* Whether folding leaves anything of it to look for. */
static bool
says_something(const struct token *token, struct arena *arena)
{
	return *utf8_fold(token->bytes, arena);
}

static bool
add_test(struct query *query, const struct token *token,
	const struct query_context *context, struct error *error)
{
	bool is_negated = *token->bytes == '-' && *token->marks == MARK_PLAIN;
	struct token rest = token_part(token, is_negated, token->length, context->arena);
	struct head head = token_head(&rest);
	struct query_test test = {
		.token = token->bytes,
		.is_negated = is_negated,
		.settings = context->settings,
	};

	if (!says_something(&rest, context->arena))
		return true;
	if (!(head.name_length > 0 ? fill_term(&test, &rest, head, context, error)
							   : fill_words(&test, &rest, context, error)))
		return false;
	test.needs_record = query_test_needs_record(&test);
	*(struct query_test *)list_push(&query->tests, sizeof test, context->arena) = test;
	keep_scope(query, &test);
	return true;
}

const struct query *
query_parse_line(
	const char *line, const struct query_context *context, struct error *error)
{
	struct query *query = arena_alloc(context->arena, sizeof *query);

	while (*line) {
		size_t space = space_at(line);

		if (space > 0) {
			line += space;
			continue;
		}
		struct token token = token_read(&line, context->arena);
		if (!add_test(query, &token, context, error))
			return NULL;
	}
	return query;
}

/* Whether the word is one term whose value has spaces, the shell having eaten its quotes:
 * it begins with a term, and nothing behind a space does. */
static bool
is_spaced_term(const char *word)
{
	bool has_space = false;

	if (strchr(word, '"') || head_of(word + (*word == '-')).name_length == 0)
		return false;
	while (*word) {
		size_t space = space_at(word);

		word += space > 0 ? space : 1;
		has_space = has_space || space > 0;
		if (space > 0 && head_of(word + (*word == '-')).name_length > 0)
			return false;
	}
	return has_space;
}

/* The same with quotes around each of its values. */
static void
add_quoted_values(struct text *line, const char *word)
{
	size_t name = *word == '-';
	struct head head = head_of(word + name);

	name += head.name_length + strlen(head.sign->text);
	text_add_bytes(line, word, name);
	text_add_char(line, '"');
	for (word += name; *word; word++) {
		if (*word == '\\')
			text_add_char(line, '\\');
		if (*word == ',')
			text_add(line, "\",\"");
		else
			text_add_char(line, *word);
	}
	text_add_char(line, '"');
}

/* Adds the word as it is, with the quote at the end that it lacks. */
static void
add_closed(struct text *line, const char *word)
{
	bool is_open = false;

	text_add(line, word);
	for (; *word; word++) {
		if (is_open && *word == '\\' && (word[1] == '"' || word[1] == '\\'))
			word++;
		else if (*word == '"')
			is_open = !is_open;
	}
	if (is_open)
		text_add_char(line, '"');
}

const char *
query_join(const struct list *words, struct arena *arena)
{
	struct text line = TEXT_INIT;

	for (size_t i = 0; i < words->count; i++) {
		const char *word = list_text(words, i);

		if (i > 0)
			text_add_char(&line, ' ');
		if (is_spaced_term(word))
			add_quoted_values(&line, word);
		else
			add_closed(&line, word);
	}
	return text_take(&line, arena);
}

const struct query *
query_parse(
	const struct list *words, const struct query_context *context, struct error *error)
{
	return query_parse_line(query_join(words, context->arena), context, error);
}
