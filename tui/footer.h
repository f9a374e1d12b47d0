#ifndef TUI_FOOTER_H
#define TUI_FOOTER_H

#include "tui/canvas.h"
#include "tui/keymap.h"

/*
 * The line at the bottom: which keys there are.
 *
 * Made from the keymap, those that matter most first and as many as fit; the key that
 * shows all of them always stands at the right end.  While keys are pending it shows what
 * may follow them instead.
 */
void footer_draw(const struct keymap *keymap, const char *view,
	const struct keys *pending, struct canvas *canvas, struct area area);

#endif
