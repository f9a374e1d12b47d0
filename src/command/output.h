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

struct output *output_new(void);
void output_free(struct output *output);

bool output_write(struct output *output, struct span bytes, struct error *error);

/* Takes over the text's bytes and empties it. */
bool output_text(struct output *output, struct text *text, struct error *error);

/* Copies everything to the descriptor; a closed pipe is no error. */
bool output_flush(struct output *output, int fd, struct error *error);

/* The same into a file, atomically (-o FILE). */
bool output_save(struct output *output, const char *path, struct error *error);

size_t output_lines(const struct output *output);

#endif
