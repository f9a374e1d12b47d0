#ifndef CORE_MERGE_H
#define CORE_MERGE_H

#include "core/contact.h"

/*
 * Two contacts that are the same made one: a rule for every stored field.
 *
 * The kind of a field decides, unless the field has a row of its own: lists are united,
 * prose is joined, sums are added, and of everything else the one that is kept has its
 * say, or the other one where it has nothing.  A person may choose for a field.  What is
 * different and did not come in is set aside, so that nothing is lost: whoever merges
 * records puts it into a custom member (see merge_aside_name()).
 */
enum merge_side { MERGE_KEEP, MERGE_OTHER };

/* A person's word on one field. */
struct merge_choice {
	const struct field *field;
	enum merge_side side;
};

/* What comes in of the two values of a field. */
enum merge_taken {
	MERGE_TAKEN_SAME,  /* they are the same */
	MERGE_TAKEN_KEEP,  /* what the one that is kept has */
	MERGE_TAKEN_OTHER, /* what the other one has */
	MERGE_TAKEN_BOTH,  /* united, joined, added up */
};

/* One field that either of the two has. */
struct merge_line {
	const struct field *field;
	enum merge_taken taken;
	const char *how;    /* "united", "from the other"; for people */
	bool can_be_chosen; /* the two differ and a person may decide */
	bool is_aside;      /* the value that did not come in is to be set aside */
};

struct merge_result {
	struct contact contact; /* nothing derived is set */
	struct list lines;      /* of struct merge_line, in the order of the fields */
};

/* choices: of struct merge_choice; pipeline: of struct stage.  Texts are borrowed from
 * both contacts. */
struct merge_result merge_contacts(const struct contact *keep,
	const struct contact *other, const struct list *choices, const struct list *pipeline,
	struct arena *arena);

/* Reads "company=other" or "company=keep"; fails for a field that nobody can choose. */
bool merge_choice_read(
	const char *typed, struct merge_choice *choice, struct error *error);

/*
 * What an import says of a contact that was merged into this one: lists are united, prose
 * is joined, empty fields filled.
 */
void merge_absorb(
	struct contact *contact, const struct contact *said, struct arena *arena);

/* Gives a stored field the value that the other contact has. */
void merge_fill(
	struct contact *into, const struct contact *from, const struct field *field);

/* The custom member of what was set aside: "mergedCompany". */
const char *merge_aside_name(const char *name, struct arena *arena);

/* Whether there is a member of that name; custom: of struct custom. */
bool merge_has_custom(const struct list *custom, const char *name);

/* Adds the member; one with that name and another value stays, and this one gets a number
 * behind its name.  Returns the name. */
const char *merge_add_custom(
	struct list *custom, const char *name, const char *json, struct arena *arena);

#endif
