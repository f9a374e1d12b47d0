#ifndef FORMAT_HTML_PAGES_H
#define FORMAT_HTML_PAGES_H

#include "format/board.h"
#include "format/dossier-facts.h"
#include "format/html.h"

/*
 * The board and a contact as a page each.
 */
/* columns: of struct board_column; words: what was asked for, or "". */
void html_write_board(struct text *text, const struct list *columns,
	const struct settings *settings, struct date today, const char *words);

/* A contact with all that is known about it, on that day. */
void html_write_dossier(struct text *text, const struct dossier *dossier,
	const struct settings *settings, struct date today);

#endif
