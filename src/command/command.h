#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H

#include "base/clock.h"
#include "base/path.h"
#include "base/text.h"
#include "base/watch.h"
#include "book/book.h"
#include "command/output.h"
#include "format/listing.h"

/*
 * Everything a person or an agent can say.
 *
 * A row makes a command whole: verb, arguments, options, help, its section of the manual,
 * shell completion and the `:` command of the board.  The row stands in the table at the
 * end of its file, below the function it names; command_groups[] lists those tables, so a
 * new command is one edit in one file.  A command reads its words from the call, asks the
 * book, and writes to the call's output; it never prints.  What it writes is flushed when
 * no transaction is open any more.
 */
struct call;

/* An option of a command; ends with { 0 }. */
struct option {
	const char *name;     /* "limit", typed as --limit 20 or --limit=20 */
	char letter;          /* 'n' for -n, or 0 */
	const char *argument; /* "N"; NULL for a switch */
	/* What its argument completes to: a word of complete_kinds, or NULL. */
	const char *completes;
	/* Half a line, no full stop; NULL hides the option: it is for scripts. */
	const char *help;
};

/* What a command is like. */
enum command_trait {
	/* Makes an act: takes --key, --who, --dry-run and --json, and begins a book that is
	 * not there yet. */
	COMMAND_WRITES = 1 << 0,
	COMMAND_QUERY = 1 << 1,    /* words may start with "-": they are a query */
	COMMAND_BOOKLESS = 1 << 2, /* runs without opening the book */
	/* Takes --format, --json and --raw; -q means --format ids. */
	COMMAND_LISTS = 1 << 3,
	COMMAND_HIDDEN = 1 << 4,     /* for scripts: not in help and completion */
	COMMAND_ASKS = 1 << 5,       /* takes --yes */
	COMMAND_RECORD = 1 << 6,     /* takes --json */
	COMMAND_ANONYMISES = 1 << 7, /* takes --anonymize: see call->is_anonymous */
	/* Takes an option for every editable field of a contact: see call_fields(). */
	COMMAND_FIELDS = 1 << 8,
	/* Its CONTACT or F may be several: see call_contacts() and find_several(). */
	COMMAND_SEVERAL = 1 << 9,
	COMMAND_LONG = 1 << 10,  /* may take so long that whoever waits is told */
	COMMAND_ALONE = 1 << 11, /* the book must not be open in this process */
	COMMAND_FINAL = 1 << 12, /* no undo takes it back */
};

struct command {
	const char *name;
	const char *arguments; /* as in the usage line: "CONTACT STAGE" */
	const char *summary;   /* half a line for the list of commands, no full stop */
	/* Paragraphs for `help NAME` and the manual, an empty line between; a line that
	 * starts with a space is not filled. */
	const char *help;
	/* Lines that can be typed, each perhaps with a "# remark". */
	const char *examples;
	const struct option *options; /* or NULL; one of the name of a global option wins */
	unsigned traits;              /* of enum command_trait */
	int minimum, maximum;         /* number of words; maximum -1: any */
	/* What each word completes to, separated by spaces, of which the last repeats:
	 * "contact stage"; NULL: nothing. */
	const char *completes;
	/* Turns the words into those of the command that they mean, before anything is
	 * opened, and sets call->meant; NULL: they mean what they say. */
	bool (*means)(struct call *call, struct list *words, struct error *error);
	bool (*run)(struct call *call, struct error *error);
};

/* What the help says of a command with COMMAND_SEVERAL. */
const char *command_several_help(const struct command *command);

/* The commands of one file, under a heading of the help. */
struct command_group {
	const char *heading;
	const struct command *commands; /* ends with { 0 } */
};

/* Ends with { 0 }. */
extern const struct command_group command_groups[];

/* The command at that place among all, in the order of the groups; NULL behind the
 * last. */
const struct command *command_at(size_t index);

/* The row of that verb, or NULL. */
const struct command *command_find(const char *name);

/* The full-screen board, which stands above this layer and is hung in by main. */
struct screen {
	bool (*run)(struct call *call, struct error *error); /* until the person leaves it */
	void (*write_keys)(struct text *text); /* the manual's table of keys, as roff */
};

/* What surrounds the program: read once by main, nothing below asks the system. */
struct surroundings {
	struct path_environment paths;
	const char *book; /* RAPPORT_BOOK, or NULL */
	const char *now;  /* RAPPORT_NOW, or NULL */
	const char *who;  /* RAPPORT_WHO, or NULL */
	/* Of the user the program runs as, or NULL.  Asked for by who needs it alone: it may
	 * have to be looked up on another machine. */
	const char *(*login)(struct arena *arena);
	const char *editor;    /* $VISUAL or $EDITOR, or NULL */
	const char *pager;     /* $PAGER, or NULL */
	const char *map_size;  /* RAPPORT_MAP_SIZE in MiB, or NULL */
	const char *temporary; /* $TMPDIR, else /tmp */
	size_t columns;        /* $COLUMNS or the terminal's width, else 80 */
	size_t rows;           /* $LINES or the terminal's height, else 24 */
	bool input_is_terminal;
	bool output_is_terminal;
	bool error_is_terminal;
	bool is_utf8;                /* the locale's encoding */
	bool wants_ascii;            /* a locale was asked for, and it is another */
	bool has_colour;             /* the terminal's, unless NO_COLOR, TERM=dumb or unset */
	const struct screen *screen; /* NULL when there is none */
	/* Whoever runs the command offers its suggestions by other means. */
	bool offers_suggestions;
};

/* What a command would have asked a person for, had there been a terminal. */
struct lacking {
	const char *question; /* NULL: nothing */
	const char *option;   /* that gives the answer: "--yes", "--note" */
};

/* What a command suggests to do next. */
struct suggestion {
	const char *key;   /* a letter that could take it */
	const char *label; /* "Move to Proposal Sent" */
	const char *line;  /* the command line that does it */
};

/* One command being carried out. */
struct call {
	const struct command *command; /* NULL: the board, nothing else was said */
	const struct surroundings *surroundings;
	const struct settings *settings;
	struct book *book;   /* NULL for COMMAND_BOOKLESS */
	struct list words;   /* of const char *, without options */
	struct list options; /* of struct option_value */
	struct clock clock;
	struct date as_of; /* --as-of, else today */
	bool has_as_of;    /* the day was asked for */
	struct act act;
	enum format format;                        /* --format, --json, else by terminal */
	bool has_format;                           /* it was asked for */
	enum { CALL_NORMAL, CALL_QUIET } loudness; /* -q: only the id */
	bool is_anonymous; /* --anonymize: ids for names, no addresses, no free text */
	bool is_raw;       /* --raw: CSV cells as they are */
	bool is_sure;      /* --yes */
	int colour;        /* --color or the configuration, as SETTINGS_COLOUR_… */
	bool has_colour;   /* what that means for the output */
	bool is_utf8;      /* the output takes it: all but a terminal of another locale */
	const char *book_path;
	const char *output_path;   /* -o FILE, or NULL for stdout */
	int timeout;               /* --timeout in milliseconds, 0 for the default */
	bool any_file_system;      /* --any-file-system */
	struct output *output;     /* becomes stdout, or -o FILE */
	struct text *notices;      /* becomes stderr, a line each */
	struct arena *arena;       /* lives as long as the call */
	int64_t progress_at;       /* when call_progress() last had its turn */
	bool has_progress;         /* it shows something, to be wiped */
	struct id made;            /* the contact it made, where a screen goes; else none */
	struct list suggestions;   /* of struct suggestion: what to do next, perhaps */
	const char *meant;         /* the line that was understood; NULL when it was typed */
	struct lacking lacking;    /* why it failed, for whoever can ask by other means */
	const char *members;       /* more of the answer in JSON: "plan":[…]; or NULL */
	const char *warnings;      /* what is wrong with the configuration, a line each */
	const struct watch *watch; /* who is told of progress on a screen; NULL for none */
	int status;                /* exit status of a success: `due --exit-code` sets 1 */
};

/* The word at index, "" beyond the end. */
const char *call_word(const struct call *call, size_t index);

/* The words from index on, joined by spaces. */
const char *call_rest(const struct call *call, size_t index);

/* The words from index on; of const char *. */
struct list call_words(const struct call *call, size_t index);

/* The value of an option, NULL when it was not given, the last of several; of a switch
 * "". */
const char *call_option(const struct call *call, const char *name);
bool call_has(const struct call *call, const char *name);

/* Every value of an option that may be repeated; of const char *. */
struct list call_option_all(const struct call *call, const char *name);

/* The option as a whole number in [lowest, highest], or the fallback when it was not
 * given. */
bool call_number(const struct call *call, const char *name, int64_t lowest,
	int64_t highest, int64_t fallback, int64_t *number, struct error *error);

/* The option as a day; the fallback when it was not given. */
bool call_date(const struct call *call, const char *name, struct date fallback,
	struct date *date, struct error *error);

/* With COMMAND_FIELDS: sets the members of the contact that options name; a repeated
 * option adds to a list (--tag vip --tag gas). */
bool call_fields(const struct call *call, struct contact *contact, struct error *error);

/* The contact that the word at index names. */
bool call_contact(
	struct call *call, size_t index, struct contact *contact, struct error *error);

/* With COMMAND_SEVERAL: the contacts that the word at index names, which is as above, or
 * ids with commas between them.  ids: of struct id. */
bool call_contacts(
	struct call *call, size_t index, struct list *ids, struct error *error);

/* A list of one id, for changes that take several; of struct id. */
struct list call_one(const struct call *call, struct id id);

struct query;

/* A query from the words from index on and, with an option --view, of the saved view that
 * it names; in the call's arena; NULL on failure. */
const struct query *call_query(struct call *call, size_t index, struct error *error);

/* How to open the book that the call names; for commands that do so themselves. */
struct store_options call_store(const struct call *call);

/* The beginning of a value, safe on one line; "empty" for none. */
const char *call_shortened(const char *value, struct arena *arena);

/* Adds a line to stderr, made safe. */
void call_notice(struct call *call, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* A line for each struct import_refusal: file, line and reason. */
void call_notice_refused(struct call *call, const struct list *refused);

/* Shows a text on the terminal before a question about it is asked; without one, or with
 * --yes, nothing. */
bool call_show_first(struct call *call, const char *text, struct error *error);

/*
 * Asks on the terminal; without one, ERROR_USAGE that names --yes.  True when the answer
 * is yes or --yes was given.  No transaction may be open.
 */
bool call_confirm(struct call *call, const char *question, struct error *error);

/* A change of the command's own; context is its. */
typedef bool (*call_change)(
	struct call *call, void *context, struct outcome *outcome, struct error *error);

/*
 * Makes a change that the terms of a platform may forbid (book/terms.h): then it asks on
 * the terminal whether to do it all the same; without one, ERROR_REFUSED that names
 * --force, an option of the command.
 */
bool call_within_terms(struct call *call, call_change change, void *context,
	struct outcome *outcome, struct error *error);

/*
 * Asks for a line of text on the terminal; without one, ERROR_USAGE that names the option
 * to give it with.  No transaction may be open.
 */
bool call_ask(struct call *call, const char *question, const char *option,
	const char **answer, struct error *error);

/* Shows how far long work is when stderr is a terminal, without ever waiting for it: an
 * import_progress whose context is the call. */
void call_progress(const char *step, int64_t done, int64_t total, void *context);

/* Says which command a question was taken for, once: before anything is asked. */
void call_tell_meant(struct call *call);

/* Writes what has been written and noticed so far to where it belongs, for commands whose
 * end nobody waits for; -o FILE waits all the same.  No transaction may be open. */
bool call_tell_now(struct call *call, struct error *error);

/*
 * Says that the output is a text for people: where a locale without UTF-8 was asked for
 * it becomes ASCII, in pipes and files, too.  Called before the first write.
 */
void call_is_prose(struct call *call);

/*
 * Says that the output is a file format: it stays UTF-8 in every locale.  Called before
 * the first write by commands with forms of their own; call_list() and call_outcome()
 * know by themselves.
 */
void call_is_data(struct call *call);

/* How records are listed for this call. */
struct listing call_listing(
	const struct call *call, const struct field *fields, const char *const *columns);

/* Writes a list of records in the call's format. */
bool call_list(struct call *call, const struct field *fields, const char *const *columns,
	const struct list *records, size_t size, struct error *error);

/* The same for what was looked for: where a table has colours, the folded words (of const
 * char *) stand out in it. */
bool call_list_found(struct call *call, const struct field *fields,
	const char *const *columns, const struct list *records, size_t size,
	const struct list *words, struct error *error);

/* Writes one record as a JSON object and a newline. */
bool call_record(struct call *call, const struct field *fields, const void *record,
	struct error *error);

/*
 * The answer of a writing command: the summary and remarks; with -q the id; with --json
 * the contact with its derived members, `interaction` or `followUp` when one was made,
 * and "replayed":true when the key was known.
 */
bool call_outcome(struct call *call, const struct outcome *outcome, struct error *error);

#endif
