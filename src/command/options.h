#ifndef COMMAND_OPTIONS_H
#define COMMAND_OPTIONS_H

#include "command/command.h"

/*
 * The words of a command line, told apart: the command, its words, its options and those
 * that every command understands.  Options may stand anywhere; `--` ends them.
 */

/* An option that was given and is no global one. */
struct option_value {
	const char *name;
	const struct field *field; /* of COMMAND_FIELDS, or NULL */
	const char *value;         /* "" of a switch */
};

/* An option that many commands understand. */
struct global_option {
	struct option option;
	unsigned traits; /* for commands with one of these; 0: for all */
	bool (*apply)(struct call *call, const char *value, struct error *error);
};

/* Ends with { 0 }. */
extern const struct global_option global_options[];

/* Whether the command takes the global option; NULL takes all. */
bool option_is_for(const struct global_option *global, const struct command *command);

/* An option as a command takes it, wherever it comes from. */
struct option_row {
	struct option option;
	const struct field *field;
	const struct global_option *global;
};

/* Everything that may be given with the command (NULL: without one), its own options
 * first; an option that is hidden by one of the same name is left out.  Of struct
 * option_row. */
struct list options_of(const struct command *command, struct arena *arena);

/* The one of these rows with that name, or with a field of that name; NULL when none. */
const struct option_row *options_named(const struct list *rows, struct span name);

/* The one of these rows with that letter; NULL when none, and for a letter of 0. */
const struct option_row *options_lettered(const struct list *rows, char letter);

/*
 * Fills command, words, options and what global options set.  The command stays NULL when
 * none was named.  `--help` anywhere makes it the help of the command that was named.
 * Fails with ERROR_USAGE, and the nearest word when one is misspelt.
 */
bool options_read(struct call *call, const struct list *words, struct error *error);

/* Whether the words ask for JSON, as far as can be told when they cannot be read. */
bool options_want_json(const struct list *words);

/* "move CONTACT STAGE [--note TEXT] …", for messages and help. */
const char *options_usage(const struct command *command, struct arena *arena);

#endif
