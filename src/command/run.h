#ifndef COMMAND_RUN_H
#define COMMAND_RUN_H

#include "command/command.h"

/*
 * One command line, from its words to what it came to.
 *
 * The program runs one and delivers it; the board runs one for every key and every line
 * after ":", with the book it has open, and shows the rest itself.  No transaction and
 * no book that was opened here is open any more when run_words() returns.
 */
struct run {
	const struct surroundings *surroundings;
	struct settings own_settings; /* read by run_configure() */
	struct arena arena;
	struct call call;
	struct text warnings; /* what is wrong with the configuration, a line each */
	struct text notices;
	struct error error; /* why it failed, if it did */
	bool has_failed;
	bool wants_json; /* the error, too */
};

/* Begins with the built-in settings and no book.  The surroundings must outlive the
 * run. */
void run_begin(struct run *run, const struct surroundings *surroundings);

/* Frees everything, the call's arena included. */
void run_end(struct run *run);

/* Reads the configuration file; its bad lines become warnings. */
void run_configure(struct run *run);

/* Uses a book that is open, and its settings, instead of opening one. */
void run_with(struct run *run, struct book *book);

/* Who the journal says it is, unless --who says otherwise. */
const char *run_who(const struct surroundings *surroundings,
	const struct settings *settings, struct arena *arena);

/* Carries the words out; of const char *, without the name of the program. */
bool run_words(struct run *run, const struct list *words);

/* The same with a line that is cut as a shell would. */
bool run_line(struct run *run, const char *line);

/*
 * Writes output, warnings, notices and error to where they belong, through a pager where
 * that helps, and returns the exit status.
 */
int run_deliver(struct run *run);

/* All of the above, for main. */
int run_program(const struct surroundings *surroundings, const struct list *words);

#endif
