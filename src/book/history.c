#include "book/history.h"

#include "book/ledger.h"

struct reading {
	struct id client_id;
	size_t limit;
	struct list *lines;
	struct arena *arena;
};

static bool
push_line(const struct store_entry *entry, bool stands, void *context)
{
	struct reading *reading = context;
	struct history_line *line = list_push(reading->lines, sizeof *line, reading->arena);

	*line = (struct history_line){
		.number = entry->number,
		.at = entry->heading.at,
		.who = arena_copy(reading->arena, entry->heading.who),
		.command = arena_copy(reading->arena, entry->heading.command),
		.summary = arena_copy(reading->arena, entry->heading.summary),
		.state = stands ? "" : "undone",
		.records = entry->change_count,
	};
	return reading->limit == 0 || reading->lines->count < reading->limit;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct reading *reading = context;

	return ledger_walk(txn, reading->client_id, push_line, reading, error);
}

bool
history_read(struct book *book, struct id client_id, size_t limit, struct arena *arena,
	struct list *lines, struct error *error)
{
	struct reading reading = { client_id, limit, lines, arena };

	return book_read(book, look, &reading, error);
}

const struct field history_fields[] = {
	{
		.name = "number",
		.label = "No.",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, number),
		.help = "The place of the change in the journal.",
	},
	{
		.name = "at",
		.label = "When",
		.kind = FIELD_MOMENT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, at),
		.help = "When it was made.",
	},
	{
		.name = "who",
		.label = "Who",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED | FIELD_PRIVATE,
		.offset = offsetof(struct history_line, who),
		.help = "Who made it.",
	},
	{
		.name = "command",
		.label = "Command",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, command),
		.help = "The command that made it.",
	},
	{
		.name = "summary",
		.label = "Change",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED | FIELD_PRIVATE,
		.offset = offsetof(struct history_line, summary),
		.help = "What it did.",
	},
	{
		.name = "state",
		.label = "State",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, state),
		.help = "undone, when it was taken back since.",
	},
	{
		.name = "records",
		.label = "Records",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct history_line, records),
		.help = "How many records it touched.",
	},
	{ 0 },
};
