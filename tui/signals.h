#ifndef TUI_SIGNALS_H
#define TUI_SIGNALS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/*
 * Signals while a terminal is held.
 *
 * SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT are noted and wake whoever polls
 * signals_fd(); nothing else happens in their handler.  A fatal signal (SIGSEGV, SIGABRT
 * and the like) first gives the terminal back, with nothing but write() and tcsetattr(),
 * and then does what it would have done before.  exit() gives the terminal back, too,
 * and so does running out of memory.
 *
 * A handler reaches only what is global, so this is one for the whole process, and the
 * one place in the program with state of its own.  A signal that was ignored when the
 * program began, as nohup does, stays ignored.
 */

/* Takes the signals; ends with signals_close(), which gives them back. */
bool signals_open(struct error *error);
void signals_close(void);

/* Readable when a signal was noted. */
int signals_fd(void);

/* The number of a signal that was noted, which is then forgotten; 0 when there is none.
 * SIGHUP and SIGTERM come first. */
int signals_take(void);

/* Whether the signal would stop the program in a shell with job control. */
bool signals_can_suspend(void);

/* Stops the program and the rest of its job, unguarded, and returns when it goes on. */
void signals_suspend(void);

/*
 * What a fatal signal or exit() does to the terminal on fd from now on: writes the bytes,
 * which must hold until signals_unguard(), and sets its modes.  Unguarded, while another
 * program has the terminal, SIGTSTP stops this one as usual, and a SIGINT is forgotten.
 */
void signals_guard(int fd, const char *bytes, size_t length, const struct termios *modes);
void signals_unguard(void);

#endif
