#ifndef FORMAT_REPORT_FORMS_H
#define FORMAT_REPORT_FORMS_H

#include "format/report.h"

/*
 * The forms of the monthly report that fill a file of their own, and what they share.
 */

/* What one form is made from; charts may be NULL. */
struct report_source {
	const struct report *report;
	const struct report_charts *charts;
	const struct settings *settings;
	struct arena *arena; /* for as long as the report is written */
};

/* Headings and tables. */
void report_write_markdown(struct text *text, const struct report_source *source);

/* One figure a row: section, id, name, measure, value, currency. */
void report_write_csv(struct text *text, const struct report_source *source);

/* One page that holds its style and pictures itself and runs nothing. */
void report_write_html(struct text *text, const struct report_source *source);

/* Charts of that page, as inline SVG: months as standing bars, net within gross; */
void report_chart_months(struct text *text, const struct report_source *source);

/* stages as lying ones, weighted within full value, or clients where no deal has a
 * value; */
void report_chart_pipeline(struct text *text, const struct report_source *source);

/* and platforms, net within gross. */
void report_chart_platforms(struct text *text, const struct report_source *source);

/* "February 2026"; the text itself when it is no month. */
const char *report_month_title(const char *month, struct arena *arena);

/* "¥15,000 + $120.00", or "≈ ¥33,000" when rates cover it all. */
const char *report_sum(const struct report_source *source, const struct list *sum);

/* Whether fees took anything, so that the net sum is worth a line. */
bool report_has_net(const struct list *gross, const struct list *net);

#endif
