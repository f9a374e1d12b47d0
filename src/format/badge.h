#ifndef FORMAT_BADGE_H
#define FORMAT_BADGE_H

#include "core/contact.h"
#include "core/settings.h"

/*
 * What of a contact asks for attention, in a few words that need no colour.
 */
enum badge_kind { BADGE_NONE, BADGE_OVERDUE, BADGE_DUE, BADGE_SOON, BADGE_QUIET };

struct badge {
	enum badge_kind kind;
	const char *text; /* "" for none */
};

/* Its next follow-up: "3d late", "due today", "due Fri" within a week; else none. */
struct badge badge_due(
	const struct contact *contact, struct date today, struct arena *arena);

/* How long nothing was heard of it: "quiet 5w"; none while that is not for long, or when
 * its stage is closed. */
struct badge badge_quiet(
	const struct contact *contact, const struct settings *settings, struct arena *arena);

/* The one that matters most: what is late or due, else the quiet, else what is due soon.
 */
struct badge badge_first(const struct contact *contact, const struct settings *settings,
	struct date today, struct arena *arena);

#endif
