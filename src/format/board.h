#ifndef FORMAT_BOARD_H
#define FORMAT_BOARD_H

#include "base/text.h"
#include "core/contact.h"
#include "core/report.h"
#include "core/settings.h"

/*
 * The board once, as text: columns side by side where the width allows, with label,
 * count, sum and weighted sum, and the first cards of each.
 */
struct board_column {
	struct report_stage totals;
	struct list cards; /* of struct contact */
};

/* What the terminal can show. */
enum board_charset { BOARD_UNICODE, BOARD_ASCII };

/* Columns is a list of struct board_column.  Without UTF-8 the texts are made ASCII
 * before they are fitted, so that columns stay straight. */
void board_write(struct text *text, const struct list *columns,
	const struct settings *settings, struct date today, size_t width,
	enum board_charset charset);

#endif
