#ifndef TUI_SHOWN_H
#define TUI_SHOWN_H

#include "core/field.h"
#include "core/settings.h"
#include "tui/canvas.h"

/*
 * The member of a record as it is read on the screen: stages and platforms by their
 * labels, all else as everywhere.  In the arena, or as long as the settings.
 */
const char *shown_member(const struct settings *settings, const struct field *field,
	const void *record, struct arena *arena);

/* A sum, of struct money, in that many columns: where all currencies do not fit, the base
 * one or else the first, "¥8,000 +…".  "" for none. */
const char *shown_sum(const struct settings *settings, const struct list *sum,
	int columns, enum canvas_charset charset, struct arena *arena);

#endif
