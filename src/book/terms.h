#ifndef BOOK_TERMS_H
#define BOOK_TERMS_H

#include "book/step.h"

/*
 * What the terms of a platform forbid (core/platform.h): to reach its clients outside of
 * it.
 *
 * A change that does so fails with ERROR_REFUSED unless the act says that it shall be
 * done all the same; the outcome then has the question that a person can be asked.  What
 * an import brings is taken, and counted.
 */

/* Whether the contact gets an e-mail address, phone or channel that it had not before;
 * before is NULL for a new one. */
bool terms_check_contact(struct step *step, const struct contact *before,
	const struct contact *after, struct error *error);

/* Remarks that the contact comes to a platform which forbids the ways to it that are
 * there already; they stay, as it is for people to decide. */
void terms_remark_platform(
	struct step *step, const struct contact *before, const struct contact *after);

/* The field that holds it, or NULL; for whoever leaves it out instead. */
const struct field *terms_new_way(
	const struct step *step, const struct contact *before, const struct contact *after);

/* Whether what is logged for the contact happened outside of its platform. */
bool terms_check_interaction(struct step *step, const struct contact *contact,
	const struct interaction *interaction, struct error *error);

/* Whether any of its addresses leads around the platform. */
bool terms_has_address(const struct settings *settings, const struct contact *contact);

/* Whether an interaction of the type is one outside of that platform. */
bool terms_is_outside(
	const struct settings *settings, const char *platform, const char *type);

#endif
