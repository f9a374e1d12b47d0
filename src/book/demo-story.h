#ifndef BOOK_DEMO_STORY_H
#define BOOK_DEMO_STORY_H

#include "base/list.h"
#include "book/demo-sample.h"

/*
 * How it came to where a made-up contact stands: what happened, day by day.
 */

/* Numbers that are the same each time. */
struct random {
	uint32_t state; /* not 0 */
};

/* From 0, below the limit. */
int random_below(struct random *random, int limit);

/* Both included. */
int random_between(struct random *random, int lowest, int highest);

/* One of the texts before the NULL. */
const char *random_text(struct random *random, const char *const *texts);

/* Something that happens on the way, and the stage it leads to. */
struct scene {
	const char *type;  /* "" when it only leads to a stage */
	const char *stage; /* "" when it leads nowhere */
	const char *direction;
	size_t texts; /* of a topic; 0 for none */
	int share;    /* of the value, in percent, that is paid; 0 for nothing */
	enum { SCENE_PLAIN, SCENE_RATED, SCENE_REASONED } kind;
};

/* The same for one contact: how many days ago. */
struct event {
	const struct scene *scene;
	int back;
};

/* What happened with the person, the earliest first; of struct event. */
struct list demo_story(
	const struct demo_person *person, struct random *random, struct arena *arena);

#endif
