#ifndef FORMAT_MARKDOWN_H
#define FORMAT_MARKDOWN_H

#include "base/arena.h"

/* Data as one line that a reader of markdown shows as it is, whatever it looks like. */
const char *markdown_escape(const char *data, struct arena *arena);

#endif
