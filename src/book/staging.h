#ifndef BOOK_STAGING_H
#define BOOK_STAGING_H

#include "book/import.h"
#include "book/step.h"

/*
 * Records on their way from files into the book.
 *
 * Lines are read and checked into here before the book is touched.  Then everything goes
 * in as one change: contacts first, interactions in the order in which they lie on disk,
 * follow-ups and saved views last.  A record that turns out to be impossible only then,
 * because its contact is nowhere, is refused like a line that was wrong.
 */
struct staged_place {
	const char *file;
	int64_t line;
};

/*
 * Whether a line is all there is to say about its record or says only a part.  A row of a
 * table is a part that takes no address and no tag away: others say more elsewhere.
 */
enum staged_extent { STAGED_WHOLE, STAGED_PART, STAGED_ROW };

struct staged_contact {
	struct id id; /* by which interactions of the files mean it */
	struct contact contact;
	/* As it was read; what it says wins over what the book has.  Rows have none. */
	struct span line;
	enum staged_extent extent;
	/* Of a row: whose table it stands in, "google"; NULL of our own ones, of which
	 * nothing is remembered.  Its imported line then holds the sums of its cells. */
	const char *source;
	/* Totals that the line states, opening balance included; -1 where it does not. */
	int64_t stated_interactions;
	struct money stated_revenue; /* absent when not stated */
	struct staged_place place;
	struct staged_contact *earlier; /* a line about the same contact before it, or NULL */
	bool is_named_after;            /* its name only stands in for one: nobody said it */
	/* Found out when it goes in: whom it means, and whether that one was there. */
	struct id target;
	bool is_there;
	/* Of a row: whether others of the files mean that one, and the last of them before it
	 * that is the same, with others in between. */
	bool is_shared;
	const struct staged_contact *before;
	/* Of one that brings a new contact: what others about it say by now, until all went
	 * in. */
	const char *called;
	const struct staged_contact *with_email;
};

struct staged_interaction {
	/* Its client id is that of the files until it goes in … */
	struct interaction interaction;
	/* … and who that is becomes known then. */
	const struct known_client *client;
	enum staged_extent extent;
	bool is_day_open; /* its day is that of the import, unless the book has one for it */
	struct staged_place place;
};

struct staged_follow_up {
	struct followup follow_up;
	enum staged_extent extent;
	struct staged_place place;
};

struct staged_view {
	struct saved_view view;
	struct staged_place place;
};

struct staging {
	const struct settings *settings;
	const struct act *act;
	const struct import_request *request;
	struct import_result *result;
	const struct field *fields; /* of the lines, where a format has rows of its own */
	/* Whether a part that says what the book has already is remembered there, so that
	 * what is changed in the book later stays when the same file comes again. */
	enum { STAGING_REMEMBERS_EQUAL, STAGING_LEAVES_EQUAL } equal;
	struct arena *arena;
	struct arena scratch;     /* of one line */
	struct list contacts;     /* of struct staged_contact * */
	struct list interactions; /* of struct staged_interaction * */
	struct list follow_ups;   /* of struct staged_follow_up * */
	struct list views;        /* of struct staged_view * */
	struct list words;        /* of const char *: repeated words, kept once */
	/* A hash table of what interactions said, for equal ones. */
	struct staged_line *lines;
	size_t line_slots;
	size_t line_count;
};

/* Empty, for records that will live in the arena; ends with staging_release(). */
struct staging staging_make(const struct settings *settings, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result);
void staging_release(struct staging *staging);

/* Reports a line that does not go in; the error is used up. */
void staging_refuse(
	struct staging *staging, struct staged_place place, struct error *error);

typedef bool (*staging_read)(struct staging *staging, struct span line,
	struct staged_place place, struct error *error);

/*
 * Reads a file line by line: read is called with each line that is not blank and refused
 * ones are reported.  False only when the file itself cannot be read.
 */
bool staging_read_file(
	struct staging *staging, const char *path, staging_read read, struct error *error);

/* The text as it was meant, when that was asked for; counts those that look as if they
 * were encoded twice. */
struct span staging_repair(struct staging *staging, struct span text);

/* The same with a part of it. */
struct lines_part;
bool staging_read_part(struct staging *staging, const char *path,
	const struct lines_part *part, staging_read read, struct error *error);

/* A checked record joins.  A contact's texts must live in the staging's arena, others are
 * copied. */
struct staged_contact *staging_add_contact(struct staging *staging,
	const struct contact *contact, struct span line, struct staged_place place);
struct staged_interaction *staging_add_interaction(struct staging *staging,
	const struct interaction *interaction, struct staged_place place);
struct staged_follow_up *staging_add_follow_up(
	struct staging *staging, const struct followup *follow_up, struct staged_place place);
void staging_add_view(
	struct staging *staging, const struct saved_view *view, struct staged_place place);

/* Members of a part that its merging passes over; ends with NULL. */
extern const char *const staging_part_ignored[];

/* How lines are read: amounts without a currency are in the base one, unknown members
 * are kept, but for "record", which says what a line is, so no record can have it. */
struct json_reading staging_reading(const struct staging *staging);

/*
 * An id for an interaction that has none, made from what it says, whose it is and how
 * many equal ones came before: the same file always gives the same ids, and equal lines
 * different ones.
 */
struct id staging_make_id(
	struct staging *staging, const struct interaction *interaction, const char *client);

/* What a row says as a line of its own would: a name that only stands in for one is not
 * said, and a foreign id has a place of its own. */
struct span staging_said(const struct staged_contact *staged, struct arena *arena);

/* Adds the sum of what a row says of something, by which it is known again: letters. */
void staging_add_sum(struct text *sums, const char *what, struct span value);

/* Brings a contact that was read to its stored form and checks it; the stage may still be
 * open. */
bool staging_check_contact(
	struct staging *staging, struct contact *contact, struct error *error);

/* The same for custom members that were not read as lines: "record" is taken out. */
void staging_drop_kind(struct list *custom);

/*
 * The id that a text in a file means: the UUID it is, or one made from it; is_foreign
 * tells which.
 */
struct id staging_id(const char *text, bool *is_foreign);

/* Tells now and then how far it is. */
void staging_progress(
	const struct staging *staging, const char *step, size_t done, size_t total);

/* Puts everything into the book as one change. */
bool staging_apply(struct staging *staging, struct book *book, struct error *error);

#endif
