#ifndef TUI_EVENT_H
#define TUI_EVENT_H

#include "tui/key.h"

#include <stddef.h>

/*
 * What can happen while a screen is shown.
 */
enum event_kind {
	EVENT_NONE,    /* nothing yet */
	EVENT_KEY,     /* key */
	EVENT_MOUSE,   /* mouse */
	EVENT_PASTE,   /* paste: text, never keys */
	EVENT_RESIZE,  /* the terminal has another size: lay out and draw again */
	EVENT_RESUMED, /* the program was stopped and goes on: what it shows may be old */
	EVENT_HANGUP,  /* the terminal is gone or the program is asked to end: save and end */
	EVENT_TICK,    /* nothing happened for as long as was asked */
};

enum mouse_act {
	MOUSE_PRESS,
	MOUSE_DRAG, /* moved with the button down */
	MOUSE_RELEASE,
	MOUSE_WHEEL_UP,
	MOUSE_WHEEL_DOWN,
	MOUSE_WHEEL_LEFT,
	MOUSE_WHEEL_RIGHT,
};

enum mouse_button { MOUSE_LEFT, MOUSE_MIDDLE, MOUSE_RIGHT, MOUSE_NO_BUTTON };

struct mouse {
	enum mouse_act act;
	enum mouse_button button;
	int row, column;    /* from 0; may lie outside a screen that became smaller */
	int clicks;         /* of a press: 2 when it is the second of a double click */
	unsigned modifiers; /* of enum modifier */
};

struct event {
	enum event_kind kind;
	struct key key;
	struct mouse mouse;
	const char *paste; /* with newlines and without NUL, otherwise as it came; holds until
						  the next event is asked for */
	int signal; /* of a hangup: SIGTERM, SIGHUP, …; 0 when the terminal is gone */
};

#endif
