#ifndef FORMAT_DOSSIER_H
#define FORMAT_DOSSIER_H

#include "base/text.h"
#include "core/contact.h"
#include "core/settings.h"
#include "format/listing.h"

/*
 * Everything about one contact: what `show` prints and the pane draws.
 */
struct dossier {
	struct contact contact;
	struct list timeline;      /* of struct interaction, newest first */
	struct list follow_ups;    /* of struct due: open ones, by day */
	struct list score_factors; /* of struct score_factor */
};

/* The contact's members and "timeline", "followUps", "scoreFactors": for JSON. */
extern const struct field dossier_fields[];

/* As text for people: fields, score explained, follow-ups, timeline. */
void dossier_write(struct text *text, const struct dossier *dossier,
	const struct settings *settings, struct date today, size_t width);

#endif
