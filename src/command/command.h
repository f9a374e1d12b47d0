#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H

#include "base/clock.h"
#include "base/path.h"
#include "base/text.h"
#include "book/book.h"
#include "command/output.h"
#include "format/listing.h"

/*
 * Everything a person or an agent can say.
 *
 * A row makes a command whole: verb, arguments, options, help, its section of the manual,
 * shell completion and the
 * `:` command of the board.  The row stands under the function it names, in the file of
 * its noun; command_rows[] lists the rows.  A command reads its words from the call, asks
 * the book, and writes to the call's output; it never prints.  What it prints is flushed
 * when no transaction is open any more.
 */
struct call;

/* An option of a command; ends with { 0 }. */
struct option {
	const char *name;     /* "limit", typed as --limit 20 or --limit=20 */
	char letter;          /* 'n' for -n, or 0 */
	const char *argument; /* "N"; NULL for a switch */
	const char *
		completes; /* what its argument completes to: a word of complete_kinds, or NULL */
	const char *help;
};

/* What a command is like. */
enum command_trait {
	COMMAND_WRITES = 1 << 0,   /* takes --key and --dry-run… and makes an act */
	COMMAND_QUERY = 1 << 1,    /* words may start with "-": they are a query */
	COMMAND_BOOKLESS = 1 << 2, /* runs without opening the book */
	COMMAND_LISTS = 1 << 3,    /* takes --format */
	COMMAND_HIDDEN = 1 << 4,   /* for scripts: not in help and completion */
	COMMAND_ASKS = 1 << 5,     /* takes --yes */
};

struct command {
	const char *name;
	const char *arguments; /* as in the usage line: "CONTACT STAGE" */
	const char *summary;   /* half a line for the list of commands */
	const char *help;      /* paragraphs for `help NAME` and the manual */
	const char *examples;  /* lines that can be typed, each perhaps with a "# remark" */
	const struct option *options;
	unsigned traits;       /* of enum command_trait */
	int minimum, maximum;  /* number of words; maximum -1: any */
	const char *completes; /* what each word completes to, separated by spaces; the last
							  repeats: "contact stage" */
	bool (*run)(struct call *call, struct error *error);
};

/* Ends with NULL. */
extern const struct command *const command_rows[];

/* The row of that verb, or NULL. */
const struct command *command_find(const char *name);

/* What surrounds the program: read once by main, nothing below asks the system. */
struct surroundings {
	struct path_environment paths;
	const char *book;     /* RAPPORT_BOOK, or NULL */
	const char *now;      /* RAPPORT_NOW, or NULL */
	const char *who;      /* RAPPORT_WHO, or NULL */
	const char *login;    /* of the user the program runs as */
	const char *editor;   /* $VISUAL or $EDITOR, or NULL */
	const char *map_size; /* RAPPORT_MAP_SIZE in MiB, or NULL */
	size_t columns;       /* $COLUMNS or the terminal's width, else 80 */
	bool input_is_terminal;
	bool output_is_terminal;
	bool error_is_terminal;
	bool is_utf8;    /* the locale's encoding */
	bool has_colour; /* the terminal's, unless NO_COLOR, TERM=dumb or unset */
};

/* One command being carried out. */
struct call {
	const struct command *command;
	const struct surroundings *surroundings;
	const struct settings *settings;
	struct book *book;   /* NULL for COMMAND_BOOKLESS */
	struct list words;   /* of const char *, without options */
	struct list options; /* of struct option_value */
	struct clock clock;
	struct date as_of; /* --as-of, else today */
	struct act act;
	enum format format;                        /* --format, --json, else by terminal */
	enum { CALL_NORMAL, CALL_QUIET } loudness; /* -q: only the id */
	const char *book_path;
	struct output *output; /* becomes stdout, or -o FILE */
	struct text *notices;  /* becomes stderr, a line each */
	struct arena *arena;   /* lives as long as the call */
	int status;            /* exit status of a success: `due --exit-code` sets 1 */
};

/* The word at index, "" beyond the end. */
const char *call_word(const struct call *call, size_t index);

/* The words from index on, joined by spaces. */
const char *call_rest(const struct call *call, size_t index);

/* The value of an option, NULL when it was not given; of a switch "". */
const char *call_option(const struct call *call, const char *name);
bool call_has(const struct call *call, const char *name);

/* The option as a whole number in [lowest, highest], or the fallback when it was not
 * given. */
bool call_number(const struct call *call, const char *name, int64_t lowest,
	int64_t highest, int64_t fallback, int64_t *number, struct error *error);

/* The option as a day; the fallback when it was not given. */
bool call_date(const struct call *call, const char *name, struct date fallback,
	struct date *date, struct error *error);

/* The contact that the word at index names. */
bool call_contact(
	struct call *call, size_t index, struct contact *contact, struct error *error);

/* A query from the words from index on. */
struct query;
const struct query *call_query(struct call *call, size_t index, struct error *error);

/* Adds a line to stderr, made safe. */
void call_notice(struct call *call, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Asks on the terminal; without one, ERROR_USAGE that names --yes.  True when the answer
 * is yes or --yes was given. */
bool call_confirm(struct call *call, const char *question, struct error *error);

/* How records are listed for this call. */
struct listing call_listing(
	const struct call *call, const struct field *fields, const char *const *columns);

/* Writes a list of records in the call's format. */
bool call_list(struct call *call, const struct field *fields, const char *const *columns,
	const struct list *records, size_t size, struct error *error);

/*
 * The answer of a writing command: the summary and remarks; with -q the id; with --json
 * the contact with its derived members, `interaction` or `followUp` when one was made,
 * and "replayed":true when the key was known.
 */
bool call_outcome(struct call *call, const struct outcome *outcome, struct error *error);

#endif
