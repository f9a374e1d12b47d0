#ifndef TESTS_CORE_SAMPLE_H
#define TESTS_CORE_SAMPLE_H

#include "core/field.h"
#include "tests/test.h"

/*
 * A record with a member of every kind, for the tests of fields.  Everything lives in one
 * arena, which main() releases.
 */
static struct arena arena = ARENA_INIT;

struct sample {
	const char *line;
	const char *prose;
	const char *word;
	struct list texts;
	struct list phones;
	struct id id;
	struct date date;
	struct moment moment;
	struct money money;
	struct list monies;
	int64_t count;
	int64_t total; /* always there */
	struct hundredths hundredths;
	bool flag;
	bool switched; /* always there */
	const struct sample *record;
	struct list records;
	struct list custom;
};

static const struct word sample_words[] = {
	{ "low", "Low" },
	{ "high", "High" },
	{ 0 },
};

enum { SAMPLE_USES = FIELD_STORED | FIELD_EDITABLE };

static const struct field inner_fields[] = {
	{ "line", "Line", FIELD_TEXT, SAMPLE_USES, offsetof(struct sample, line), NULL, NULL,
		0, "" },
	{ "count", "Count", FIELD_COUNT, SAMPLE_USES, offsetof(struct sample, count), NULL,
		NULL, 0, "" },
	{ 0 },
};

#define SAMPLE(name, kind, uses, words)                                                  \
	{                                                                                    \
#name, #name, kind, SAMPLE_USES | (uses), offsetof(struct sample, name), words,  \
			inner_fields, sizeof(struct sample), ""                                      \
	}

static const struct field sample_fields[] = {
	SAMPLE(line, FIELD_TEXT, 0, NULL),
	SAMPLE(prose, FIELD_PROSE, 0, NULL),
	SAMPLE(word, FIELD_WORD, 0, sample_words),
	SAMPLE(texts, FIELD_TEXTS, 0, NULL),
	SAMPLE(phones, FIELD_TEXTS, FIELD_DIALLED, NULL),
	SAMPLE(id, FIELD_ID, 0, NULL),
	SAMPLE(date, FIELD_DATE, 0, NULL),
	SAMPLE(moment, FIELD_MOMENT, 0, NULL),
	SAMPLE(money, FIELD_MONEY, 0, NULL),
	SAMPLE(monies, FIELD_MONIES, 0, NULL),
	SAMPLE(count, FIELD_COUNT, 0, NULL),
	SAMPLE(total, FIELD_COUNT, FIELD_ALWAYS, NULL),
	SAMPLE(hundredths, FIELD_HUNDREDTHS, 0, NULL),
	SAMPLE(flag, FIELD_FLAG, 0, NULL),
	SAMPLE(switched, FIELD_FLAG, FIELD_ALWAYS, NULL),
	SAMPLE(record, FIELD_RECORD, 0, NULL),
	SAMPLE(records, FIELD_RECORDS, 0, NULL),
	SAMPLE(custom, FIELD_CUSTOM, 0, NULL),
	{ 0 },
};

static inline struct sample
sample_empty(void)
{
	struct sample sample = { 0 };

	field_fill(sample_fields, &sample);
	return sample;
}

static inline const struct field *
sample_field(const char *name)
{
	return field_find(sample_fields, span_of(name));
}

/* Sets a member from typed text; false, with the message in *message, when it is
 * refused. */
static inline bool
sample_read(
	struct sample *sample, const char *name, const char *typed, const char **message)
{
	struct field_context context = {
		.today = date_make(2026, 2, 11),
		.base_currency = "JPY",
		.arena = &arena,
	};
	struct error error = ERROR_INIT;
	bool ok = field_read(sample_field(name), sample, span_of(typed), &context, &error);

	*message = arena_copy(&arena, error.message);
	error_release(&error);
	return ok;
}

/* A sample with one member set from typed text. */
static inline struct sample
sample_with(const char *name, const char *typed)
{
	struct sample sample = sample_empty();
	const char *message;

	if (!sample_read(&sample, name, typed, &message))
		test_check(false, name, 0, message);
	return sample;
}

static inline const char *
sample_show(const struct sample *sample, const char *name)
{
	return field_show(sample_field(name), sample, &arena);
}

#endif
