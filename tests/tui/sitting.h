#ifndef TESTS_TUI_SITTING_H
#define TESTS_TUI_SITTING_H

#include "tests/tui/pty.h"

#include <limits.h>

/*
 * The real program on a terminal, with a home and a book of its own.
 *
 * PROGRAM names it.  What it writes is waited for, never a time; what stands on the
 * screen is asked for by drawing it anew.
 */
struct sitting {
	char home[PATH_MAX];
	struct pty pty;
};

/* A home that is empty but for those contacts (the last is NULL), who are added in that
 * order; the environment is that of the sitting until it ends. */
void sitting_begin(struct sitting *sitting, const char *const *names);
void sitting_end(struct sitting *sitting);

/* Opens the screen in its list of contacts, and waits until it shows the text. */
bool sitting_open(struct sitting *sitting, int rows, int columns, const char *text);

/* The same without waiting for anything. */
void sitting_start(struct sitting *sitting, int rows, int columns);

/* Draws anew and waits until the text is on the screen. */
bool sitting_shows(struct sitting *sitting, const char *text);

/* Runs a command in another process; its exit status. */
int sitting_command(struct sitting *sitting, const char *words);

/* How many lines the command writes; or waits until it is that many. */
size_t sitting_lines(struct sitting *sitting, const char *words);
bool sitting_comes_to(struct sitting *sitting, const char *words, size_t lines);

/* Waits until there is a file with that beginning in the folder of drafts. */
bool sitting_has_draft(struct sitting *sitting, const char *beginning);

/* How the program ended, once it has; the modes of the terminal are in it. */
struct pty_report sitting_over(struct sitting *sitting);

/* Whether the terminal was left as it was: modes, screen, mouse and pastes. */
bool sitting_left_all(const struct sitting *sitting, const struct pty_report *report);

#endif
