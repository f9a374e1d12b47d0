#ifndef COMMAND_EDITOR_H
#define COMMAND_EDITOR_H

#include "command/command.h"

/*
 * A text written in the person's own editor.
 *
 * It is written in a private file among the drafts, named after the contact, so that what
 * was typed is still there when the editor or the machine is killed; the next call takes
 * it up again.  The file goes when editor_end() says that the text is in the book.
 */
struct editor {
	const char *path;
};

/* The folder of the drafts, and where a note for that contact is while it is written, by
 * whatever editor; nothing is made. */
const char *editor_drafts(const struct path_environment *paths, struct arena *arena);
const char *editor_draft_path(
	const struct path_environment *paths, struct id contact, struct arena *arena);

/* Runs the editor, as $EDITOR has it, on the file and waits for its end.  It gets the
 * terminal and nothing else that is open; no transaction may be. */
bool editor_spawn(const char *editor, const char *path, struct error *error);

/* Runs $VISUAL or $EDITOR and reads what was written.  ERROR_USAGE without a terminal. */
bool editor_run(struct call *call, struct id contact, struct editor *editor,
	const char **text, struct error *error);

/* Removes the draft. */
void editor_end(const struct editor *editor);

#endif
