#ifndef STORE_TOUCH_H
#define STORE_TOUCH_H

#include "core/contact.h"

/*
 * The contacts that a write has touched: what is to be derived anew before it ends, and
 * what is already known of each.
 */
struct touch {
	struct id id;
	struct span base; /* the packed card of the record that was put, without activity */
	struct activity activity; /* as it is by now, when it is known */
	bool is_open;             /* something is to be derived */
	bool is_gone;             /* the record was taken away */
	bool has_activity;        /* the activity is known */
	bool is_stale;            /* the activity must be summed up from the timeline */
	bool is_written;          /* a new card was made in this transaction already */
};

struct touches {
	struct touch *slots; /* hashed by id; an id of zeros is an empty slot */
	size_t capacity;
	size_t count;
	struct arena arena; /* holds what the slots point to */
};

/* The touch of a contact, made when there is none.  It holds until the next one is
 * made. */
struct touch *touches_of(struct touches *touches, struct id id);

/* The same without making one: NULL when there is none. */
struct touch *touches_find(const struct touches *touches, struct id id);

/* Forgets all of them. */
void touches_release(struct touches *touches);

#endif
