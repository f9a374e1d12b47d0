#ifndef COMMAND_OUTPUT_H
#define COMMAND_OUTPUT_H

#include "base/error.h"
#include "base/span.h"
#include "base/text.h"

/*
 * What a command writes, kept until no transaction is open: in memory while it is small,
 * in an unlinked temporary file when it is not.  So a reader of a pipe that pauses keeps
 * nobody waiting (R3).
 */
struct output;

/* A temporary file would be made in that folder, which must outlive the output. */
struct output *output_new(const char *folder);

/* What was not flushed, saved or taken is gone; NULL is fine. */
void output_free(struct output *output);

/* What happens to bytes on their way in; a piece then ends where a character does. */
enum output_filter {
	OUTPUT_AS_IS,
	OUTPUT_SAFE,       /* for a terminal, whatever the command did (R21) */
	OUTPUT_SAFE_ASCII, /* for one without UTF-8 */
};

/* For what is written from here on; a new output is OUTPUT_AS_IS. */
void output_set_filter(struct output *output, enum output_filter filter);

/* Adds the bytes.  Fails only when they had to go to the temporary file and there was no
 * room for them. */
bool output_write(struct output *output, struct span bytes, struct error *error);

/* The same in bold, for a terminal with colours. */
bool output_bold(struct output *output, struct span bytes, struct error *error);

/* Takes over the text's bytes and empties it. */
bool output_text(struct output *output, struct text *text, struct error *error);

/* Copies everything to the descriptor; a closed pipe is no error. */
bool output_flush(struct output *output, int fd, struct error *error);

/* The same into a file, atomically (-o FILE). */
bool output_save(struct output *output, const char *path, struct error *error);

/* Forgets what was written. */
void output_clear(struct output *output);

/* How many newlines it has, and whether it is as when it was new or cleared. */
size_t output_lines(const struct output *output);
bool output_is_empty(const struct output *output);

/* Everything as one text, for whoever shows it elsewhere than on stdout. */
bool output_take(struct output *output, struct text *text, struct error *error);

#endif
