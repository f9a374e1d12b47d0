#ifndef TUI_STRIDE_H
#define TUI_STRIDE_H

#include "tui/view.h"

/*
 * How far the verbs that move a selection go in something that is read line by line:
 * "go down" by one, "page half-up" by half a screen, "go last" beyond any end.
 */
enum { STRIDE_TO_END = 1 << 30 };

struct stride {
	bool is_one; /* it is such a verb at all */
	int rows;    /* negative goes up; ±STRIDE_TO_END */
};

/* What the verb means where that many rows are seen. */
struct stride stride_of(const struct verb *verb, int rows);

#endif
