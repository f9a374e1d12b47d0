#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include "base/arena.h"
#include "base/list.h"

#include <stdbool.h>

/*
 * Why something failed, in the user's words.
 *
 * A function that can fail returns bool and takes a struct error last.  It writes the
 * error once, where the cause is known: what, where, and the remedy.  Callers may put
 * context in front.  The kind decides the exit status and the code word in JSON; a row
 * of error_kinds[] has both.  Messages may quote data: whoever prints one makes it safe
 * for the terminal first.
 */
enum error_kind {
	ERROR_NONE,
	ERROR_FAILURE,   /* anything that has no word of its own */
	ERROR_USAGE,     /* the command line is wrong */
	ERROR_NOT_FOUND, /* no such contact, follow-up, … */
	ERROR_AMBIGUOUS, /* several match; candidates has them */
	ERROR_CONFLICT,  /* somebody else changed it meanwhile */
	ERROR_REFUSED,   /* the input is not acceptable */
	ERROR_STORAGE,   /* the book cannot be read or written; nothing was saved */
	ERROR_BUSY,      /* another process holds the book; try again */
	ERROR_KIND_COUNT,
};

struct error_kind_row {
	const char *word;    /* "not-found", as JSON says it */
	int status;          /* the exit status of the program */
	const char *meaning; /* for the manual */
};

/* Indexed by enum error_kind. */
extern const struct error_kind_row error_kinds[ERROR_KIND_COUNT];

/* What an ambiguous or mistyped name may have meant. */
struct error_candidate {
	const char *id;
	const char *name;
};

struct error {
	enum error_kind kind;
	const char *message;
	struct list candidates; /* of struct error_candidate */
	struct arena arena;     /* holds the two above */
};

#define ERROR_INIT                                                                       \
	{                                                                                    \
		.kind = ERROR_NONE, .message = ""                                                \
	}

/* Sets kind and message, replacing what was there; always returns false. */
bool fail(struct error *error, enum error_kind kind, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* Puts "context: " in front of the message; always returns false. */
bool fail_in(struct error *error, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Adds a candidate; both texts are copied. */
void error_suggest(struct error *error, const char *id, const char *name);

/* Frees the message and the candidates; the error is empty and usable again. */
void error_release(struct error *error);

#endif
