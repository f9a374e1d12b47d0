#include "book/import.h"

#include "book/import-formats.h"
#include "book/staging.h"

static const struct field refusal_fields[] = {
	{ "file", "File", FIELD_TEXT, FIELD_DERIVED, offsetof(struct import_refusal, file),
		.help = "The file." },
	{ "line", "Line", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct import_refusal, line),
		.help = "The number of the line, from 1." },
	{ "reason", "Reason", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct import_refusal, reason), .help = "What is wrong with it." },
	{ 0 },
};

static const struct field value_fields[] = {
	{ "file", "File", FIELD_TEXT, FIELD_DERIVED, offsetof(struct import_value, file),
		.help = "The file." },
	{ "line", "Line", FIELD_COUNT, FIELD_DERIVED, offsetof(struct import_value, line),
		.help = "The number of the line." },
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct import_value, id),
		.help = "The contact." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct import_value, name), .help = "What it is called." },
	{ "field", "Field", FIELD_TEXT, FIELD_DERIVED, offsetof(struct import_value, field),
		.help = "The field, or the custom member." },
	{ "value", "Value", FIELD_PROSE, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct import_value, value),
		.help = "What it has; absent for nothing." },
	{ "offered", "Offered", FIELD_PROSE, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct import_value, offered), .help = "What the line says." },
	{ 0 },
};

const struct field import_fields[] = {
	{ "new", "New", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct import_result, new), .help = "Records that were not there." },
	{ "changed", "Changed", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct import_result, changed),
		.help = "Records that are different now." },
	{ "same", "Same", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct import_result, same),
		.help = "Records that were there already, as they are." },
	{ "refused", "Refused", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct import_result, refused), .of = refusal_fields,
		.size = sizeof(struct import_refusal), .help = "Lines that did not go in." },
	{ "changes", "Changes", FIELD_RECORDS, FIELD_DERIVED,
		offsetof(struct import_result, changes), .of = value_fields,
		.size = sizeof(struct import_value),
		.help = "Of a rehearsal: the fields of contacts that would change." },
	{ "kept", "Kept", FIELD_RECORDS, FIELD_DERIVED, offsetof(struct import_result, kept),
		.of = value_fields, .size = sizeof(struct import_value),
		.help = "Values that were typed here and stay, whatever the line says." },
	{ "batch", "Batch", FIELD_TEXT, FIELD_DERIVED, offsetof(struct import_result, batch),
		.help = "The number of its entry in the journal; absent when nothing changed." },
	{ "replayed", "Replayed", FIELD_FLAG, FIELD_DERIVED,
		offsetof(struct import_result, is_replayed),
		.help = "That the key was known, and nothing was done again." },
	{ 0 },
};

const struct import_format import_formats[] = {
	{ "openclaw", "~/.openclaw/crm",
		"the clients.jsonl and interactions.jsonl of the OpenClaw skill, in a folder",
		import_openclaw },
	{ "jsonl", "", "rapport's own records, one a line, as `export jsonl` writes them",
		import_jsonl },
	{ "vcard", "", "vCards of the versions 2.1, 3.0 and 4.0, any number in a file",
		import_vcard },
	{ "csv", "",
		"a table of Google Contacts, LinkedIn, Outlook, HubSpot, Pipedrive, Upwork or "
		"anybody, with headings in its first line",
		import_csv },
	{ 0 },
};
