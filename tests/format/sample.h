#ifndef TESTS_FORMAT_SAMPLE_H
#define TESTS_FORMAT_SAMPLE_H

#include <stddef.h>
#include <string.h>

#include "format/json.h"

/*
 * A record with a member of every kind, for the tests of JSON, and a desk to read it on.
 */
struct inner {
	const char *name;
	int64_t count;
};

struct sample {
	struct id id;
	const char *name;
	const char *notes;
	const char *mood;
	struct list tags;
	struct date day;
	struct moment at;
	struct money amount;
	struct money fee;
	struct list sums;
	int64_t count;
	struct hundredths rating;
	bool flag;
	const struct inner *one;
	struct list many;
	int64_t total;
	struct list custom;
};

static const struct word moods[] = { { "good", "Good" }, { "bad", "Bad" }, { 0 } };

enum { STORED = FIELD_STORED };

static const struct field inner_fields[] = {
	{ "name", "Name", FIELD_TEXT, STORED, offsetof(struct inner, name), 0, 0, 0, "" },
	{ "count", "Count", FIELD_COUNT, STORED, offsetof(struct inner, count), 0, 0, 0, "" },
	{ 0 },
};

#define ROW(member, kind, uses)                                                          \
#member, #member, kind, uses, offsetof(struct sample, member)

static const struct field fields[] = {
	{ ROW(id, FIELD_ID, STORED | FIELD_KEYED), 0, 0, 0, "" },
	{ ROW(name, FIELD_TEXT, STORED | FIELD_PRIVATE), 0, 0, 0, "" },
	{ ROW(notes, FIELD_PROSE, STORED), 0, 0, 0, "" },
	{ ROW(mood, FIELD_WORD, STORED), moods, 0, 0, "" },
	{ ROW(tags, FIELD_TEXTS, STORED), 0, 0, 0, "" },
	{ ROW(day, FIELD_DATE, STORED), 0, 0, 0, "" },
	{ ROW(at, FIELD_MOMENT, STORED), 0, 0, 0, "" },
	{ ROW(amount, FIELD_MONEY, STORED), 0, 0, 0, "" },
	{ ROW(fee, FIELD_MONEY, STORED | FIELD_SHARES), 0, 0, 0, "" },
	{ ROW(sums, FIELD_MONIES, STORED), 0, 0, 0, "" },
	{ ROW(count, FIELD_COUNT, STORED), 0, 0, 0, "" },
	{ ROW(rating, FIELD_HUNDREDTHS, STORED), 0, 0, 0, "" },
	{ ROW(flag, FIELD_FLAG, STORED), 0, 0, 0, "" },
	{ ROW(one, FIELD_RECORD, STORED), 0, inner_fields, sizeof(struct inner), "" },
	{ ROW(many, FIELD_RECORDS, STORED), 0, inner_fields, sizeof(struct inner), "" },
	{ ROW(total, FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS), 0, 0, 0, "" },
	{ ROW(custom, FIELD_CUSTOM, STORED), 0, 0, 0, "" },
	{ 0 },
};

static const struct json_reading reading = { .base_currency = "JPY" };

/* What one test works with; released at its end. */
struct desk {
	struct arena arena;
	struct error error;
	struct sample sample;
};

#define DESK_INIT                                                                        \
	{                                                                                    \
		ARENA_INIT, ERROR_INIT,                                                          \
		{                                                                                \
			.name = ""                                                                   \
		}                                                                                \
	}

static inline void
desk_release(struct desk *desk)
{
	arena_release(&desk->arena);
	error_release(&desk->error);
}

static inline bool
read_bytes(struct desk *desk, const char *json, size_t length)
{
	desk->sample = (struct sample){ .name = "" };
	return json_read(fields, span_make(json, length), &desk->sample, &reading,
		&desk->arena, &desk->error);
}

static inline bool
read(struct desk *desk, const char *json)
{
	return read_bytes(desk, json, strlen(json));
}

static inline const char *
written(struct desk *desk, const struct json_writing *writing)
{
	struct text text = TEXT_INIT;
	json_write(&text, fields, &desk->sample, writing);
	return text_take(&text, &desk->arena);
}

/* The canonical form of the JSON, or the message of its refusal. */
static inline const char *
rewritten(struct desk *desk, const char *json)
{
	return read(desk, json) ? written(desk, &json_lossless) : desk->error.message;
}

#endif
