#ifndef FORMAT_JSON_H
#define FORMAT_JSON_H

#include "base/text.h"
#include "core/field.h"

/*
 * Records as JSON and back, through their field tables.
 *
 * Reading is strict (RELIABILITY R19, R20): well-formed UTF-8, one object and nothing
 * behind it, no NUL, no member twice, at most 32 levels, texts within their caps and
 * without controls, numbers in JSON's own grammar that are held exactly; money with no
 * more decimals than its currency has. Writing is canonical: members in the order of the
 * rows, no spaces, one form for each value, and everything escaped that a terminal or an
 * editor might obey (C0, DEL, C1, bidi controls, line separators), so the same record is
 * always the same bytes.
 */

/* What a reader does with members no row names, and what it takes for granted. */
struct json_reading {
	const char *base_currency; /* of an amount without a currency */
	enum { JSON_KEEP_UNKNOWN, JSON_IGNORE_UNKNOWN } unknown;
	enum {
		JSON_SKIP_DERIVED,
		JSON_READ_DERIVED
	} derived; /* members of FIELD_DERIVED rows in the input */
	const char *const
		*ignored; /* members that are passed over; ends with NULL; may be NULL */
};

/* Fills the record, which starts as a zeroed one with its texts "" or with defaults.
 * Texts live in the arena.  The error names the member and what is accepted. */
bool json_read(const struct field *fields, struct span json, void *record,
	const struct json_reading *reading, struct arena *arena, struct error *error);

/*
 * Which rows are written: those that have one of the uses in `with` and none of the uses
 * in `without`.  Custom members count as their row.
 */
struct json_writing {
	unsigned with;
	unsigned without;
};

/* The stored text of a record: FIELD_STORED without FIELD_KEYED. */
extern const struct json_writing json_stored;
/* A record in a lossless export: FIELD_STORED. */
extern const struct json_writing json_lossless;
/* A record in the answer of a command: stored and derived. */
extern const struct json_writing json_answer;
/* The same without what tells who it is. */
extern const struct json_writing json_anonymous;

/* Appends the object. */
void json_write(struct text *text, const struct field *fields, const void *record,
	const struct json_writing *writing);

/* Appends the members alone, separated by commas, for an object that gets more
 * members. */
void json_write_members(struct text *text, const struct field *fields, const void *record,
	const struct json_writing *writing);

/* Appends the string in quotes, escaped. */
void json_write_string(struct text *text, const char *string);

/* The value of one member of an object as JSON text, or "" when there is none; for
 * envelopes whose kind decides which fields apply.  Strings come with their quotes. */
bool json_member(struct span json, const char *name, struct arena *arena,
	const char **value, struct error *error);

/* The same for a member that is a string: its text, "" when there is none. */
bool json_member_text(struct span json, const char *name, struct arena *arena,
	const char **value, struct error *error);

#endif
