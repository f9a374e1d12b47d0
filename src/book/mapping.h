#ifndef BOOK_MAPPING_H
#define BOOK_MAPPING_H

#include "base/date.h"
#include "core/field.h"

/*
 * Which column of somebody's table means what here.
 *
 * A mapping is a list of rules, the heading of a column and what it means.  Presets are
 * mappings of programs that many people have, recognised by a set of columns that must be
 * there; a person's own are kept under a name and recognised in the same way; and a list
 * of usual headings in several languages helps where neither says anything.  A column
 * that means nothing becomes a member of its own, so nothing of a file is lost.
 *
 * Headings are compared by their letters and digits alone: case, accents, width,
 * punctuation and a trailing "*" do not matter.  Only the dash of Pipedrive does, as in
 * "Organization - Name": "Organization Name" is a heading of others.  In a rule "#"
 * stands for a number and a trailing "*" for anything.
 */
struct mapping_rule {
	const char *heading; /* "E-mail # - Value" */
	const char *meaning; /* "emails" */
};

enum mapping_trait {
	MAPPING_OWN = 1 << 0,         /* as rapport writes it: formulas are guarded */
	MAPPING_DEALS = 1 << 1,       /* a row is a deal: one that is open counts most */
	MAPPING_MONTH_FIRST = 1 << 2, /* 3/4/2024 is in March */
	MAPPING_NAMELESS = 1 << 3,    /* rows without a name, and prose, are passed over */
	MAPPING_EVENTS = 1 << 4,      /* a row is something that happened */
};

struct mapping_preset {
	const char *name;            /* "google" */
	const char *label;           /* "Google Contacts" */
	const char *space;           /* whose ids these are, "hubspot"; "" for nobody's */
	const char *platform;        /* of its contacts; "" for none */
	const char *currency;        /* of its amounts; "" leaves it open */
	const char *const *required; /* headings that must be there; ends with NULL */
	const struct mapping_rule *rules; /* ends with { 0 } */
	unsigned traits;                  /* of enum mapping_trait */
	struct list constants;            /* of const char *, "FIELD=VALUE" for every row */
};

/* The built-in ones, the more special first; ends with { 0 }. */
extern const struct mapping_preset mapping_presets[];

/* Usual headings; ends with { 0 }. */
extern const struct mapping_rule mapping_usual[];

/* Texts that a row has but that are no field of a contact. */
enum mapping_part {
	PART_ID,
	PART_GIVEN,
	PART_MIDDLE,
	PART_FAMILY,
	PART_PREFIX,
	PART_SUFFIX,
	PART_CURRENCY,
	PART_STATUS,
	PART_LIFECYCLE,
	PART_DEAL,
	PART_LAST_CONTACT,
	PART_FOLLOW_UP,
	PART_FOLLOW_UP_DATE,
	PART_DATE,
	PART_TYPE,
	PART_AMOUNT,
	PART_FEE,
	PART_RATING,
	PART_TEXT,
	PART_REFERENCE,
	PART_DONE,
	PART_PRIMARY,
	PART_COUNT,
};

/* What such a part is called where a mapping is written. */
struct mapping_part_row {
	const char *name;
	const char *help;
};
/* Indexed by enum mapping_part. */
extern const struct mapping_part_row mapping_parts[PART_COUNT];

/* What a column means. */
struct mapping_target {
	enum {
		TARGET_CUSTOM,  /* a member of its own */
		TARGET_IGNORED, /* nothing */
		TARGET_FIELD,
		TARGET_PART,
		TARGET_CHANNEL, /* an address on the channel of that name */
	} kind;
	const struct field *field;
	enum mapping_part part;
	const char *channel;
};

/*
 * Reads "name", "first-name", "channel:telegram", "custom", "-"; also a usual heading
 * such as "E-mail".  The error lists what is accepted.
 */
bool mapping_read_target(const char *text, struct mapping_target *target,
	struct arena *arena, struct error *error);

/* How the target is written. */
const char *mapping_show_target(const struct mapping_target *target, struct arena *arena);

/* Everything that can be written: of const char *. */
struct list mapping_targets(struct arena *arena);

struct mapping_column {
	const char *heading; /* as it stands in the file */
	struct mapping_target target;
	enum date_order order; /* of its days */
	bool is_json;          /* of a member: its value is JSON */
};

struct mapping {
	const struct mapping_preset *preset; /* NULL when there is none */
	struct list columns;                 /* of struct mapping_column */
	bool is_guarded; /* cells that would be formulas have an apostrophe in front */
};

/* What is asked for; texts live as long as the mapping. */
struct mapping_wish {
	const struct list *rules; /* of const char *, "COLUMN=FIELD"; they win */
	const char *preset;       /* a name; "" has it found out */
	const char *folder;       /* of mappings that are kept */
};

/* The mappings that are kept, in the order of their names: of struct mapping_preset. */
bool mapping_kept(
	const char *folder, struct list *presets, struct arena *arena, struct error *error);

/* Keeps what the columns mean, and what holds for every row, under the name, which is
 * letters, digits, "-" and "_". */
bool mapping_keep(const char *folder, const char *name, const struct mapping *mapping,
	const struct list *constants, struct arena *arena, struct error *error);

/* Whether "FIELD=VALUE" names something a column can be. */
bool mapping_check_constant(const char *constant, struct error *error);
bool mapping_is_name(const char *name);

/* Whether it is the name of a built-in preset. */
bool mapping_is_built_in(const char *name);

/*
 * Whether the cells, of const char *, are a heading by the wish: of the preset asked for
 * or of any, or with columns that say who is meant.  MAPPING_PERHAPS: usual headings, but
 * no preset has them.
 */
enum mapping_match { MAPPING_NONE, MAPPING_PERHAPS, MAPPING_SURELY };
enum mapping_match mapping_match(const struct list *cells,
	const struct mapping_wish *wish, const struct list *presets,
	const struct mapping_preset **preset);

/* What the columns mean; fails when the wish names one that is not there, or a meaning
 * that does not exist. */
bool mapping_make(const struct list *cells, const struct mapping_wish *wish,
	const struct mapping_preset *preset, struct mapping *mapping, struct arena *arena,
	struct error *error);

/* The heading by which others are compared: letters and digits, folded, and the dash of
 * Pipedrive. */
const char *mapping_key(const char *heading, struct arena *arena);

#endif
