#ifndef TUI_REPORTS_PARTS_H
#define TUI_REPORTS_PARTS_H

#include "book/reporting.h"
#include "tui/basis.h"
#include "tui/reports-sheet.h"
#include "tui/views.h"

/*
 * What the files of the reports share: reports.c answers, reports-kinds.c makes the sheet
 * of each report, reports-draw.c draws it below the tabs.
 */
struct report_view {
	struct view view;
	struct basis basis;
	enum report_kind kind;
	struct month month; /* that is told */
	struct sheet sheet; /* in the arena of the view */
	bool is_made;       /* the sheet is of this kind and month */
	size_t top;         /* the first line that is seen */
	size_t at;          /* the line with the cursor; the count when there is none */
	struct text said;
};

/* ------ reports-kinds.c ------ */

/* Makes the sheet of the kind and month, for a screen of that many columns. */
bool report_view_make(struct report_view *report, struct error *error);

/* Whether it tells of months at all. */
bool report_view_has_months(const struct report_view *report);

/* What the report is about, behind its label: "February 2026", "12 months up to …". */
const char *report_view_about(const struct report_view *report, struct arena *arena);

/* ------ reports-draw.c ------ */

/* The line at that place of the sheet; how many lines of it are seen. */
const struct sheet_line *report_view_line(const struct report_view *report, size_t index);
size_t report_view_height(const struct report_view *report);

/* What a view draws, and what stands above it. */
void report_view_draw(const struct view *view, struct canvas *canvas);
void report_view_title(const struct view *view, struct text *text);

/* The report whose tab is at that column of the view; REPORT_KINDS for none. */
enum report_kind report_view_tab_at(const struct report_view *report, int column);

#endif
