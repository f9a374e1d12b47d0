#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "core/contact.h"
#include "core/followup.h"
#include "core/interaction.h"
#include "format/json.h"

/* The records that come as JSON. */
static const struct kind {
	const struct field *fields;
	size_t size;
} kinds[] = {
	{ contact_fields, sizeof(struct contact) },
	{ interaction_fields, sizeof(struct interaction) },
	{ followup_fields, sizeof(struct followup) },
};

static const struct json_reading reading = { .base_currency = "JPY" };

static void *
empty_record(const struct kind *kind, struct arena *arena)
{
	void *record = arena_alloc(arena, kind->size);

	field_fill(kind->fields, record);
	return record;
}

/* Every form of a record that was let in must bear it. */
static void
use(const struct kind *kind, const void *record, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;

	MUST(field_check(kind->fields, record, &error) || error.message[0]);
	for (const struct field *field = kind->fields; field->name; field++)
		MUST(field_show(field, record, arena) != NULL);
	json_write(&text, kind->fields, record, &json_answer);
	text_release(&text);
	error_release(&error);
}

/* What is written is read again as the same, and written as the same bytes. */
static void
read_again(const struct kind *kind, const void *record, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text once = TEXT_INIT, twice = TEXT_INIT;
	void *again = empty_record(kind, arena);

	json_write(&once, kind->fields, record, &json_lossless);
	MUST(json_read(kind->fields, span_make(once.bytes, once.length), again, &reading,
		arena, &error));
	json_write(&twice, kind->fields, again, &json_lossless);
	MUST(strcmp(once.bytes, twice.bytes) == 0);
	text_release(&once);
	text_release(&twice);
	error_release(&error);
}

static void
try(const struct kind *kind, struct span json)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	void *record = empty_record(kind, &arena);

	if (json_read(kind->fields, json, record, &reading, &arena, &error)) {
		use(kind, record, &arena);
		read_again(kind, record, &arena);
		field_normalise(kind->fields, record, &arena);
		read_again(kind, record, &arena);
	} else {
		MUST(error.kind != ERROR_NONE && error.message[0]);
	}
	error_release(&error);
	arena_release(&arena);
}

static void
look_up(struct span json)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	const char *value = "";

	if (!json_member(json, "record", &arena, &value, &error))
		MUST(error.message[0]);
	error_release(&error);
	if (!json_member_text(json, "name", &arena, &value, &error))
		MUST(error.message[0]);
	error_release(&error);
	arena_release(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct span json = span_make(bytes, size);

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		try(&kinds[i], json);
	look_up(json);
	return 0;
}
