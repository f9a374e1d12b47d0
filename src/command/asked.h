#ifndef COMMAND_ASKED_H
#define COMMAND_ASKED_H

#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "base/list.h"

/*
 * When the user's command was last asked about each contact of a book, so that a run of
 * every night does not ask the same again and again.
 *
 * A private file in the state folder, a line for each contact with its id and the moment;
 * whoever has it open has it alone, so two runs do not collide.
 */
struct asked {
	int lock; /* -1 when not open */
	const char *path;
	struct list entries; /* of struct asked_entry, by id */
	struct list news;    /* the same, of this run, as they came */
	struct arena *arena;
};

#define ASKED_INIT                                                                       \
	{                                                                                    \
		.lock = -1                                                                       \
	}

/* ERROR_BUSY while another run has the file of that book; a file that cannot be read to
 * the end says what it can. */
bool asked_open(const char *folder, const char *book, struct arena *arena,
	struct asked *asked, struct error *error);

/* When it was asked about the contact; 0 for never. */
struct moment asked_when(const struct asked *asked, struct id id);

/* The contact was asked about at that moment; a line more in the file. */
bool asked_note(struct asked *asked, struct id id, struct moment at, struct error *error);

/* Writes the file anew, with a line for each contact; on failure it is as it was. */
bool asked_save(struct asked *asked, struct error *error);

/* Lets others have it. */
void asked_close(struct asked *asked);

#endif
