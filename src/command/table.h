#ifndef COMMAND_TABLE_H
#define COMMAND_TABLE_H

#include "book/import.h"
#include "command/command.h"

/* What the options of import ask of a table; it lives as long as the call. */
bool table_asked(struct call *call, struct import_table *table, struct error *error);

/* Whether the file looks like a table whose columns say who is meant. */
bool table_is_one(struct call *call, const char *path);

#endif
