#ifndef CORE_NEAREST_H
#define CORE_NEAREST_H

/*
 * What a mistyped word may have meant.
 *
 * Both texts are folded.  The distance counts letters added, left out, replaced or
 * swapped until the typed text is the beginning of the name or of one of its words:
 * "chan" is 1 away from "sarah chen".  Only the first 64 characters count.
 */
int nearest_distance(const char *typed, const char *name);

/* Up to which distance a name is worth suggesting: one in three letters. */
int nearest_limit(const char *typed);

#endif
