#ifndef TUI_BASIS_H
#define TUI_BASIS_H

#include "tui/session.h"

/*
 * What a view was loaded from: the state of the book, the day and the filter.
 *
 * Views are asked to load whenever something may have changed; one whose loading costs
 * more than what is seen looks here whether anything did.
 */
struct basis {
	bool is_set;
	uint64_t stamp;
	struct date today;
	struct text filter;
};

enum basis_change {
	BASIS_UNKNOWN, /* the book could not be asked; the error is set */
	BASIS_SAME,
	BASIS_BOOK,    /* the book has changed, and nothing else */
	BASIS_ANOTHER, /* another filter or day, or the first time */
};

/* A basis that nothing was loaded from. */
struct basis basis_make(void);
void basis_release(struct basis *basis);

/* What has changed since the last call.  Called before anything is read, so that a change
 * that comes meanwhile is seen the next time. */
enum basis_change basis_renew(
	struct basis *basis, const struct session *session, struct error *error);

#endif
