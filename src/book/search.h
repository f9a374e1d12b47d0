#ifndef BOOK_SEARCH_H
#define BOOK_SEARCH_H

#include "book/book.h"
#include "core/sought.h"

/*
 * Looking for words in everything that was written: names, fields, notes and timeline.
 *
 * A contact is found when all words are, each anywhere in it; a word that reads as an
 * address finds whoever has that address, in any notation.  Archived contacts are found
 * like all others.  What is best comes first:
 *
 *     1. all words are in the name: the whole name, then its beginning, then the
 *        beginnings of words in it, then anywhere; of equal ones by name
 *     2. company or addresses are needed, 3. other fields, 4. the contact's notes,
 *     5. the timeline; of equal ones who was heard from last, in the timeline whose
 *        interaction is the newest
 *
 * and then by id.  It goes a slice at a time, names first, then the contacts, then their
 * timelines; what is behind the limit for certain is not looked for at all.
 */
struct search;

struct search_request {
	const char *text;
	size_t limit; /* 0: all */
	struct date today;
};

/* NULL when the text cannot be sought, with the reason. */
struct search *search_new(const struct search_request *request, struct error *error);
void search_free(struct search *search);

/* Whether the first ones are known: nothing is left to be looked through. */
bool search_is_complete(const struct search *search);

/* Goes on for about that many milliseconds; 0 until it is complete. */
bool search_go_on(
	struct search *search, struct book *book, int milliseconds, struct error *error);

/* A part of an excerpt that says a word, in bytes from 0, as the offsets of a note are.
 */
struct search_part {
	int64_t start;
	int64_t length;
};

struct search_hit {
	struct contact contact;
	const char *field;   /* where it was found: "name", "notes", "timeline" */
	struct date date;    /* of the interaction; unknown elsewhere */
	const char *excerpt; /* the words and what stands around them, safe to show */
	struct list parts;   /* of struct sought_part: where in it the words are, in bytes */
	struct list found;   /* of struct search_part: the same for others to read */
};

/* How many were found so far, at most the limit. */
size_t search_count(const struct search *search);

/* Who stands at that place among them; none behind the last. */
struct id search_id_at(const struct search *search, size_t place);

/* Where a contact stands among them; the count when it does not. */
size_t search_place(const struct search *search, struct id id);

/* Some of what was found so far, best first: from that one on, at most so many.  One that
 * is gone by now is left out.  hits: of struct search_hit. */
bool search_tell(struct search *search, struct book *book, size_t from, size_t count,
	struct arena *arena, struct list *hits, struct error *error);

/* The words that are sought, folded; of const char *. */
const struct list *search_words(const struct search *search);

/* All of it at once, in one state of the book. */
bool search_all(struct book *book, const struct search_request *request,
	struct arena *arena, struct list *hits, struct error *error);

#endif
