#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * Files outside the book: read whole, write atomically, make private folders.
 * Everything made here is 0600 or 0700 whatever the umask says.
 */

/* The bytes and a NUL, in the arena; "-" is standard input.  Refuses more than limit
 * bytes. */
bool file_read(const char *path, size_t limit, struct arena *arena, struct span *bytes,
	struct error *error);

enum file_mode { FILE_NEW, FILE_REPLACE };

/*
 * Writes a temporary file beside path (O_EXCL, O_NOFOLLOW, 0600), syncs it and renames it
 * over path, so that path has the old bytes or the new ones.  Refuses to replace anything
 * but a regular file (a symlink, a FIFO); FILE_NEW refuses an existing file, too.
 */
bool file_write(
	const char *path, enum file_mode mode, struct span bytes, struct error *error);

/* A file that is being written; its texts live in the arena given to file_begin(). */
struct file_draft {
	int fd;
	enum file_mode mode;
	const char *path;
	const char *temporary;
};

/* The same in pieces, for what does not fit in memory: gives a descriptor to write to.
 * After true file_end() must follow; after false nothing is left. */
bool file_begin(const char *path, enum file_mode mode, struct arena *arena,
	struct file_draft *draft, struct error *error);

/* Syncs and renames when ok; else, and when that fails, removes what was written. Returns
 * false when not ok, and leaves the error of that as it is. */
bool file_end(struct file_draft *draft, bool ok, struct error *error);

/* Zeros over all that is in the file, synced; what is unlinked can still be read from a
 * disk. */
void file_blank(int fd);

/* Blanks the file and removes it; of a link that alone.  What is not there is no error.
 */
void file_wipe(const char *path);

/* Writes all bytes, going on after short writes, signals and full pipes. */
bool file_write_all(int fd, const void *bytes, size_t length, struct error *error);

/* Makes the folder and its missing parents, each 0700. */
bool file_make_folder(const char *path, struct error *error);

/* Syncs the folder that path lies in, so that a rename survives a power cut. */
bool file_sync_parent(const char *path, struct error *error);

#endif
