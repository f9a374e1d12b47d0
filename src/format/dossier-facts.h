#ifndef FORMAT_DOSSIER_FACTS_H
#define FORMAT_DOSSIER_FACTS_H

#include "format/dossier.h"

/*
 * What a dossier says in words, whatever form it has.  The texts are data, not yet made
 * safe, and live in the arena.
 */
struct dossier_source {
	const struct dossier *dossier;
	const struct settings *settings;
	struct date today;
	struct arena *arena;
};

/* "Active Client for 12 days · Coconala · ★ 4.5" */
const char *dossier_standing(const struct dossier_source *source);

/* Whether the field is told as such, and not in the heading or a section of its own. */
bool dossier_lists(const struct field *field);

/* Its value: days are told from today, too; prose keeps its paragraphs. */
const char *dossier_value(const struct dossier_source *source, const struct field *field);

/* "¥8,000, net ¥6,240 (3 orders)"; "" when there is neither. */
const char *dossier_revenue(const struct dossier_source *source);

/* "in 3 days (delivered Feb 4, snoozed)" */
const char *dossier_when(const struct dossier_source *source, const struct due *due);

/* Where it went: "←", "→" or "·". */
const char *interaction_arrow(const struct interaction *interaction);

/* What stands behind the type: the move of a stage, stars, the platform where it is
 * another one; each with two spaces in front. */
const char *dossier_circumstances(
	const struct dossier_source *source, const struct interaction *interaction);

#endif
