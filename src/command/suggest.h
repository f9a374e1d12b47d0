#ifndef COMMAND_SUGGEST_H
#define COMMAND_SUGGEST_H

#include "base/list.h"

/*
 * What a mistyped word was meant to be: the candidate it begins, or else the one with the
 * fewest letters to change, if those are few for its length; NULL when there is none.
 * candidates: of const char *.
 */
const char *suggest(const char *word, const struct list *candidates);

#endif
