#ifndef CORE_STAGE_H
#define CORE_STAGE_H

#include "core/field.h"

/*
 * A stage of the pipeline: one column of the board.
 *
 * The pipeline is a list of rows in board order.  Ids are stable; labels, order, weights
 * and further stages come from the configuration.  A contact holds the id as text, so a
 * stage that was taken out of the configuration is still there and shown under its id.
 */
enum stage_kind { STAGE_OPEN, STAGE_WON, STAGE_LOST };

struct stage {
	const char *id;
	const char *label;
	enum stage_kind kind;
	int weight; /* percent of the value that may be expected */
};

/* The built-in pipeline of eight stages; ends with { 0 }. */
extern const struct stage stage_defaults[];

/* "open", "won", "lost": indexed by enum stage_kind. */
extern const struct word stage_kinds[];

/* The word of the kind, as in the configuration. */
const char *stage_kind_word(enum stage_kind kind);

/* The stage with that id, or by a label or a unique beginning of either, folded; NULL
 * when none. */
const struct stage *stage_find(const struct list *pipeline, const char *text);

/* The stage with exactly that id; one with the id as label and weight 0 when the pipeline
 * lacks it. */
struct stage stage_of(const struct list *pipeline, const char *id);

/* The position in the pipeline, or its length when it is not in it. */
size_t stage_index(const struct list *pipeline, const char *id);

/* Whether it is of kind won or lost; one that the pipeline lacks is open. */
bool stage_is_closed(const struct list *pipeline, const char *id);

/* Where a deposit with an amount moves a contact: to "deposit" from an open stage before
 * it in the pipeline that is not "active"; else NULL. */
const char *stage_after_deposit(const struct list *pipeline, const char *id);

#endif
