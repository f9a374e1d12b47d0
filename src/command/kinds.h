#ifndef COMMAND_KINDS_H
#define COMMAND_KINDS_H

#include "command/command.h"

/*
 * What words and options complete to.  A row of complete_kinds says how one kind is
 * found; the words of `completes` in commands and options name the rows, and "word:FIELD"
 * stands for the vocabulary of a field.
 */
struct candidate {
	const char *value;
	const char *remark; /* what it is, for shells that show it; "" for nothing */
};

/* A search for what goes on as typed. */
struct completing {
	struct call *call;
	const char *typed;
	struct list candidates; /* of struct candidate */
};

struct complete_kind {
	const char *word;
	void (*fill)(struct completing *completing);
};

/* Ends with { 0 }.  "file" and "folder" are left to the shell. */
extern const struct complete_kind complete_kinds[];

/* Adds the candidate if it goes on as typed; both texts must outlive the call. */
void completing_add(struct completing *completing, const char *value, const char *remark);

/* The terms of a query and the assignments of `edit`, and behind their sign the values:
 * "stage:" goes on with stages, "tags=" with tags; rows of complete_kinds. */
void completing_query(struct completing *completing);
void completing_assignments(struct completing *completing);

/* The kind that the values of a field or term have. */
const char *completing_values(const char *name);

/* Fills in what the kind has; an unknown kind has nothing. */
void completing_fill(struct completing *completing, const char *kind);

#endif
