#ifndef BOOK_MERGE_H
#define BOOK_MERGE_H

#include "book/book.h"
#include "core/merge.h"

/*
 * Two contacts made one (core/merge.h has the rules).
 *
 * The timeline and the follow-ups of the other one go over as they are, with their ids
 * and days; the opening balances are added, so that every total is the sum of both.  Of
 * two marks on the same rule-made follow-up the one about the later run of its clock
 * holds, as it is that run which goes on.  What else cannot come in becomes a custom
 * member.  An address that comes to a contact against the terms of its platform is
 * refused (book/terms.h).  The other one's ids lead to the one that is kept from then on,
 * in imports as well.
 */
struct merge_request {
	const char *keep, *other;   /* each a CONTACT */
	const struct list *choices; /* of const char *: "company=other" */
	/* What was read before (R18); 0 for whatever is there. */
	uint32_t keep_version, other_version;
};

/* What merging would come to. */
struct merge_plan {
	struct contact keep, other; /* as they are */
	/* As it would be, with its sums; without what is set aside. */
	struct contact merged;
	struct list lines;               /* of struct merge_line */
	size_t interactions, follow_ups; /* that would go over */
	/* Follow-ups of the one that is kept, and all that it would have; of two marks on one
	 * rule one is set aside. */
	size_t keep_follow_ups, merged_follow_ups;
};

/* Changes nothing. */
bool merge_plan(struct book *book, const struct merge_request *request, struct date today,
	struct arena *arena, struct merge_plan *plan, struct error *error);

/* Does it, as one step of undo; remarks say what was set aside. */
bool merge_run(struct book *book, const struct act *act,
	const struct merge_request *request, struct arena *arena, struct outcome *outcome,
	struct error *error);

/* The value of a field as the JSON of the member that keeps it when it is set aside, ""
 * for an absent one; NULL when it cannot be written. */
const char *merge_aside_json(const struct field *field, const struct contact *contact,
	struct arena *arena, struct error *error);

#endif
