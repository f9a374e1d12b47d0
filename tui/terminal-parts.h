#ifndef TUI_TERMINAL_PARTS_H
#define TUI_TERMINAL_PARTS_H

#include "tui/decoder.h"
#include "tui/terminal.h"

#include <stdio.h>
#include <termios.h>

/* What the files of the terminal share. */
struct terminal {
	FILE *in, *out;        /* of their own, for curses */
	struct screen *screen; /* of curses */
	struct termios modes;  /* as they were before */
	struct text greeting;  /* what turns on pastes and the mouse */
	struct text parting;   /* what turns them off */
	struct text farewell;  /* what gives the terminal back, for when curses cannot */
	struct canvas shown;   /* what stands on the screen; empty when that is not known */
	struct decoder decoder;
	struct arena arena;
	enum theme theme;
	enum depth depth;
	bool is_held;
	bool is_gone;
};

/* Takes the size the terminal has now. */
void terminal_take_size(struct terminal *terminal);

/* Whether this machine has a description of the terminal. */
bool terminal_is_known(const char *term, int descriptor);

#endif
