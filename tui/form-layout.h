#ifndef TUI_FORM_LAYOUT_H
#define TUI_FORM_LAYOUT_H

#include "tui/form-parts.h"

/*
 * Where everything of a form stands: the inputs below each other, each with its label in
 * front and a remark beside it, or below it where that has no room; hints at the end.
 */
struct layout {
	struct area rows;  /* the inputs */
	struct area hints; /* one or two lines */
	int label;         /* columns */
	int value;         /* the column where inputs begin */
	int value_columns;
};

/* The lines that a remark takes at most. */
enum { MOST_REMARK = 3 };

struct layout layout_of(const struct form *form);

/* Why the input cannot be taken, or how it is read; "" when there is nothing to say. */
const char *layout_remark(const struct form_input *input, struct arena *arena);

/* The columns of the input when its remark stands beside it; 0 when that is no place.
 * Where there is room the remarks stand below each other. */
int layout_columns_beside(
	const struct layout *layout, const struct form_input *input, const char *remark);

/* The rows that the input takes without what stands below it. */
int layout_value_rows(const struct form *form, const struct layout *layout, size_t index);

/* The rows it takes in all. */
int layout_rows(const struct form *form, const struct layout *layout, size_t index);

/* All rows of all inputs. */
int layout_total_rows(const struct form *form, const struct layout *layout);

#endif
