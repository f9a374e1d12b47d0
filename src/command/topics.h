#ifndef COMMAND_TOPICS_H
#define COMMAND_TOPICS_H

#include "base/arena.h"
#include "base/list.h"
#include "core/field.h"

/*
 * What there is to know beside the commands: fields, query terms, formats, …, each made
 * from the table that the program itself goes by.  `help TOPIC` shows one, the manual has
 * them all.
 */
struct topic_entry {
	const char *term;
	const char *text; /* "" for a heading within the topic */
};

struct topic {
	const char *name;
	const char *title;
	const char *introduction;
	const struct field *fields; /* that the topic is about, or NULL … */
	void (*fill)(struct list *entries, struct arena *arena); /* … or what makes entries */
};

/* Everything there is to say, of struct topic_entry. */
struct list topic_entries(const struct topic *topic, struct arena *arena);

/* Ends with { 0 }. */
extern const struct topic topics[];

/* NULL when no topic has exactly that name. */
const struct topic *topic_find(const char *name);

#endif
