#ifndef BOOK_CHANGE_PARTS_H
#define BOOK_CHANGE_PARTS_H

#include "book/change.h"
#include "book/step.h"

/*
 * What changes have in common that put something on a timeline.  None of these tells the
 * contact: the change does that when all is done.
 */

/* What became of those whose timeline an interaction joined. */
struct logged {
	struct contact contact; /* the last one, as it was before */
	struct interaction interaction;
	size_t moved;   /* by a deposit … */
	const char *to; /* … to the stage of this label */
};

/* Logs what is given for the contact; a deposit moves it as it does in change_log(). */
bool change_log_one(struct step *step, const struct interaction *given, struct id id,
	struct logged *logged, struct error *error);

/* Moves the contact, with the interaction that tells of it. */
bool change_enter_stage(struct step *step, struct contact *contact,
	const struct stage *stage, const char *note, struct error *error);

/* What was logged is what the command is about, when it is one thing. */
void change_point_at_interaction(struct step *step);

#endif
