#ifndef TESTS_TUI_PTY_H
#define TESTS_TUI_PTY_H

#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

/*
 * A program on a terminal of its own, under a little shell with job control: it starts
 * the program in the foreground, and says when it stopped or ended and what the modes of
 * the terminal were then.
 */
struct pty {
	int master;
	pid_t shell;
	pid_t program;
	int reports;  /* read: of struct pty_report */
	int commands; /* write: a byte lets a stopped program go on */
	struct termios before;
	struct text output; /* all that the program wrote */
	size_t seen;        /* how much of it pty_expect() went past */
	size_t taken;       /* and pty_wait(), to where the program stopped */
};

struct pty_report {
	enum { PTY_STARTED, PTY_STOPPED, PTY_ENDED, PTY_SILENT } what;
	pid_t program;
	int status;       /* as waitpid() has it */
	int64_t computed; /* by the program until it ended, in milliseconds */
	bool has_modes;
	struct termios modes;
};

/* Starts main on a terminal of that size; it ends with the status main returns. */
void pty_start(struct pty *pty, int rows, int columns, int (*main)(void));

/* Waits until the program wrote the text, behind what was expected before; false when it
 * does not within some seconds. */
bool pty_expect(struct pty *pty, const char *text);

/* Whether it wrote the text at any time. */
bool pty_has(const struct pty *pty, const char *text);

/* The same, but it may take that many milliseconds only. */
bool pty_expect_within(struct pty *pty, const char *text, int milliseconds);

/* Reads all that it wrote, waiting that long for the first of it. */
void pty_drain(struct pty *pty, int milliseconds);

/* Types the bytes. */
void pty_type(struct pty *pty, const char *bytes);

void pty_resize(struct pty *pty, int rows, int columns);

/* Waits until the program stops or ends; PTY_SILENT when it does neither. */
struct pty_report pty_wait(struct pty *pty);

/* Lets a stopped program go on in the foreground. */
void pty_continue(struct pty *pty);

/* Whether the modes are those from before the program began. */
bool pty_is_restored(const struct pty *pty, const struct pty_report *report);

/* Ends whatever is left. */
void pty_end(struct pty *pty);

#endif
