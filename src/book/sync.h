#ifndef BOOK_SYNC_H
#define BOOK_SYNC_H

#include "book/import.h"
#include "book/tail.h"

/*
 * The two files of the OpenClaw skill, followed while agents append to them.
 *
 * Each pass takes what is new since the last one, by the rules of `import openclaw`, as
 * one change.  Of a file that was only appended to, that is what stands behind the place
 * where reading ended, together with the lines about the clients concerned; a file that
 * was written anew is imported whole, and so is everything where what is remembered does
 * not fit the book.  A line without its newline waits.  The result is the same as that of
 * an import of both files.
 *
 * What is remembered stands in a private file, so that the next start goes on.  An undo
 * is respected: what was taken back does not come again until its file is written anew.
 */
enum sync_file { SYNC_CLIENTS, SYNC_INTERACTIONS, SYNC_FILES };

struct sync {
	const char *folder;
	const char *memory_folder;
	const char *memory; /* the file in it that remembers */
	const char *paths[SYNC_FILES];
	struct tail tails[SYNC_FILES];
	bool has_refused; /* a line so far, which another one may make good */
	/* The newest entry of the journal when the files were read last: whether it is still
	 * there tells whether the book is still the one that was read into. */
	int64_t entry;
	struct moment entry_at;
	bool is_remembered; /* from an earlier start, and not held against the book yet */
	struct arena arena;
};

/* Whether there is anything to follow; ERROR_NOT_FOUND when neither file is there. */
bool sync_is_there(const char *folder, struct error *error);

/* Follows the files in that folder; memory is a folder for what is remembered, book the
 * path of the book.  Ends with sync_end(). */
void sync_begin(
	struct sync *sync, const char *folder, const char *memory, const char *book);
void sync_end(struct sync *sync);

enum sync_step {
	SYNC_FAILED,  /* the error is set; the next pass tries again */
	SYNC_NOTHING, /* nothing is new: no transaction was begun */
	SYNC_DONE,    /* see the result */
};

/* One pass.  When neither file has changed it costs two questions to the system. */
enum sync_step sync_pass(struct sync *sync, struct book *book, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result, struct error *error);

/* "2 new, 1 changed, 1 refused": what a pass came to, for people. */
const char *sync_tell(const struct import_result *result, struct arena *arena);

#endif
