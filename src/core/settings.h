#ifndef CORE_SETTINGS_H
#define CORE_SETTINGS_H

#include "base/money.h"
#include "core/followup.h"
#include "core/platform.h"
#include "core/stage.h"

/*
 * What the configuration can change about the rules.  Everything below reads it, nobody
 * keeps a part of it anywhere else.
 */
struct settings {
	struct list pipeline;  /* of struct stage, in board order */
	struct list platforms; /* of struct platform */
	struct list rules; /* of struct rule, in report order; disabled ones are not there */
	struct money_rates money; /* the base currency and the rates */
	int active_days;          /* of the report: 30 */
	int quiet_days;           /* from when on a contact has gone quiet: 30 */
	int stuck_days;           /* in a stage of which nothing is known yet: 14 */
	const char *who;          /* the name in the journal; "" leaves it to the system */
	enum { SETTINGS_COLOUR_AUTO, SETTINGS_COLOUR_NEVER, SETTINGS_COLOUR_ALWAYS } colour;
	enum { SETTINGS_MOUSE_ON, SETTINGS_MOUSE_OFF } mouse;
	/* The colours of the screen; auto goes by what the terminal tells. */
	enum {
		SETTINGS_THEME_AUTO,
		SETTINGS_THEME_DARK,
		SETTINGS_THEME_LIGHT,
		SETTINGS_THEME_MONO,
	} theme;
	struct list keys;          /* of struct settings_key, in the order they were set */
	struct list list_columns;  /* of const char *: fields in the list on the screen */
	const char *enrich;        /* the command that fills empty fields; "" for none */
	int enrich_seconds;        /* how long it may take: 30 */
	const char *sync_openclaw; /* the folder that the board follows; "" for none */
	int enrich_again;          /* after how many days it is asked again: 30 */
};

/* A key of the user's own; what it may be is known above. */
struct settings_key {
	const char *view;    /* "board" */
	const char *key;     /* "H" */
	const char *command; /* "move % prev"; "" takes the key away */
};

/* The built-in rules; texts live as long as the arena. */
struct settings settings_default(struct arena *arena);

/*
 * A number that changes when anything changes that derived data in a book depends on:
 * rules, fees, rates, kinds of stages; not when a label, a message or a weight does.  A
 * book made under another one is derived anew.
 */
uint64_t settings_fingerprint(const struct settings *settings);

/*
 * One line of an INI file: section, name, value.  On failure nothing changed, and the
 * message says what is wrong and what is accepted.
 */
bool settings_set(struct settings *settings, const char *section, const char *name,
	const char *value, struct arena *arena, struct error *error);

/* What a row is given. */
struct settings_line {
	const char *subject; /* of "stage proposal" the "proposal"; else "" */
	const char *name;
	const char *value; /* without white space at the ends */
};

/*
 * A section and name that the configuration knows, for the manual; ends with { 0 }. Words
 * in capitals stand for names of the user's: "stage NAME" for a section per stage, the
 * name "CURRENCY" for any.
 */
struct settings_row {
	const char *section;
	const char *name;
	const char *values; /* what is accepted */
	const char *help;
	bool (*set)(struct settings *settings, const struct settings_line *line,
		struct arena *arena, struct error *error);
};
extern const struct settings_row settings_rows[];

#endif
