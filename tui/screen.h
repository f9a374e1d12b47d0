#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include "command/command.h"

/*
 * The board on a real terminal: the one loop of the program.
 */
extern const struct screen tui_screen;

#endif
