#ifndef CORE_STATED_H
#define CORE_STATED_H

#include "core/contact.h"

/*
 * Totals of the contacts that became one, each by the id that the files of an import have
 * for it.
 *
 * Files state totals of one client, and go on doing so after a merge; the total of the
 * one that was kept is the sum of what is stated of each, or of what it came to when it
 * was merged where no file says anything since.  On a contact they are texts:
 *
 *     3f2a…-… 3 5000 JPY 1250 USD    an id, interactions, and money in minor units
 */
struct stated {
	struct id id;
	int64_t interactions;
	struct list revenue; /* of struct money */
};

/* Of struct stated; texts that are none are passed over. */
struct list stated_read(const struct list *texts, struct arena *arena);

/* As texts; those that come to nothing are left out. */
struct list stated_write(const struct list *all, struct arena *arena);

/* That of the id, made if not there. */
struct stated *stated_of(struct list *all, struct id id, struct arena *arena);

/* All of them together, with no id. */
struct stated stated_sum(const struct list *all, struct arena *arena);

#endif
