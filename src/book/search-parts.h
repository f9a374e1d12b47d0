#ifndef BOOK_SEARCH_PARTS_H
#define BOOK_SEARCH_PARTS_H

#include "book/glance.h"
#include "book/search.h"

/*
 * What the files of a search share: search.c goes through the book, search-look.c looks
 * into one record, search-phone.c into phone numbers, search-tell.c says what was found.
 */

/* Where something was found, best first. */
enum search_rank {
	RANK_WHOLE_NAME,
	RANK_NAME_BEGINS,
	RANK_NAME_WORDS,
	RANK_NAME,
	RANK_ADDRESS,
	RANK_FIELD,
	RANK_NOTES,
	RANK_TIMELINE,
};

/* A contact that has all words: enough to order it. */
struct search_found {
	struct id id;
	enum search_rank rank;
	struct date date; /* of the interaction, else of the last contact; of a name none */
	uint32_t turn;    /* of a name: when it came, as names come in their order */
};

/* Which words the fields of a contact hold, a bit for each; none are not kept. */
struct search_known {
	struct id id;
	unsigned words;
};

/* The interaction that is told of a contact: the one with most words, the newest of
 * these. */
struct search_best {
	unsigned words; /* of all of them together */
	int most;       /* of this one */
	struct date date;
	struct id id;
};

struct search {
	struct search_request request;
	struct list words;                /* of const char *, folded */
	struct glance_word *glance_words; /* of the words */
	struct list phone_parts; /* of const char *: the digits of each, "" for no number */
	struct list *holders;    /* for each word who has it as an address; of struct id */
	const char *base;        /* currency */
	struct list fields;      /* of const struct field *: those that are sought */
	struct arena arena;

	enum {
		SEARCH_BEGINNINGS, /* of names */
		SEARCH_NAMES,
		SEARCH_CONTACTS,
		SEARCH_TIMELINES,
		SEARCH_DONE
	} phase;
	struct store_sweep sweep;
	struct glance glance;
	uint32_t turn;

	struct list found; /* of struct search_found */
	struct list known; /* of struct search_known, by id */
	struct arena shelf;

	/* The contact whose timeline is under way. */
	struct id client_id;
	size_t known_next; /* the first of known that is not before it */
	unsigned in_fields;
	struct search_best best;
};

/* What one turn of a transaction needs besides. */
struct search_slice {
	struct search *search;
	struct store_txn *txn;
	int64_t deadline; /* 0 for none */
	size_t count;
	bool is_past; /* what is left of the sweep is nothing to look at */
	struct arena scratch;
};

/* ------ search-look.c ------ */

/* All words. */
unsigned search_all_words(const struct search *search);

/* The words that a text holds. */
unsigned search_words_in(const struct search *search, const char *text);

/* The words that a record may hold, at a quick look at its text, which most do not
 * pass. */
unsigned search_possible(struct search *search, struct span json);

/* The words by whose address the contact is called. */
unsigned search_words_of_holder(const struct search *search, struct id id);

/* How good a folded name is that holds all words. */
enum search_rank search_name_rank(const struct search *search, const char *name);

/* The fields that are sought, best first; of const struct field *. */
struct list search_fields(struct arena *arena);

/* What the words found in the fields come to. */
struct search_fields_look {
	unsigned words;
	enum search_rank rank;    /* of the worst field that is needed */
	const struct field *told; /* the best one that holds a word; NULL when none does */
	const char *text;         /* its text */
};
struct search_fields_look search_look_at_fields(
	const struct search *search, const struct contact *contact, struct arena *arena);

/* Reads the stored text of an interaction and takes it as the best when it is. */
bool search_look_at_interaction(struct search *search, const struct store_swept *swept,
	struct arena *arena, struct search_best *best, struct error *error);

/* What is sought of an interaction, as one text. */
const char *search_interaction_text(
	const struct interaction *interaction, struct arena *arena);

/* ------ search-phone.c ------ */

/* The digits of each word by which it may be part of a phone number, else "". */
struct list search_phone_parts(const struct list *words, struct arena *arena);

/* The words whose digits stand together in one of the numbers. */
unsigned search_words_in_phones(
	const struct search *search, const struct list *phones, struct arena *arena);

/* Those that may, at a quick look at the text of a contact. */
unsigned search_phones_possible(
	const struct search *search, struct span json, struct arena *arena);

#endif
