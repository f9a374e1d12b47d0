#ifndef FORMAT_HTML_H
#define FORMAT_HTML_H

#include "base/text.h"

/*
 * Pages of HTML: one file that holds its style itself, runs nothing and fetches nothing.
 *
 * They are readable in light and dark, on paper and on a telephone.  Data gets into one
 * through html_line() or html_prose() alone.
 */
struct html_head {
	const char *title;   /* of the window */
	const char *over;    /* what kind of page it is */
	const char *heading; /* what it is about */
	const char *under;   /* of when, and what else there is to say */
	enum { HTML_NARROW, HTML_BROAD } width;
};

/* Begins the page with its heading; the texts are data. */
void html_begin(struct text *text, const struct html_head *head);

/* Ends it; the footer is data, too. */
void html_end(struct text *text, const char *footer);

/* Data as one line of text, or as paragraphs: safe for a terminal, too, and escaped. */
const char *html_line(const char *data, struct arena *arena);
const char *html_prose(const char *data, struct arena *arena);

#endif
