#ifndef FORMAT_REPORT_H
#define FORMAT_REPORT_H

#include "base/text.h"
#include "core/report.h"
#include "core/settings.h"

/*
 * The monthly report in its forms.  The text form is exact (SPEC 6); markdown, csv, json
 * and html say the same.  Names are made safe for a terminal in text and markdown,
 * escaped in html.
 */
enum report_form {
	REPORT_TEXT,
	REPORT_JSON,
	REPORT_MARKDOWN,
	REPORT_CSV,
	REPORT_HTML,
	REPORT_FORM_COUNT,
};

extern const char *const report_form_words[REPORT_FORM_COUNT];

/* The months shown in the chart of the html form besides the report itself. */
struct report_charts {
	const struct list *months;    /* of struct report_month, oldest first */
	const struct list *platforms; /* of struct report_platform */
};

/* charts may be NULL; then html has only the charts of the report itself. */
void report_write(struct text *text, enum report_form form, const struct report *report,
	const struct report_charts *charts, const struct settings *settings);

/* The same report with ids for names and no free text. */
void report_anonymise(
	struct report *report, const struct settings *settings, struct arena *arena);

/* A bar of at most `columns` columns for value out of largest, with eighths in UTF-8. */
void report_add_bar(struct text *text, int64_t value, int64_t largest, size_t columns);

#endif
