#ifndef COMMAND_ROWS_H
#define COMMAND_ROWS_H

#include "command/command.h"

/* The commands of each file; command.c puts them under the headings of the help. */
extern const struct command agenda_commands[];
extern const struct command ask_commands[];
extern const struct command book_commands[];
extern const struct command brief_commands[];
extern const struct command completion_commands[];
extern const struct command contact_commands[];
extern const struct command demo_commands[];
extern const struct command enrich_commands[];
extern const struct command erase_commands[];
extern const struct command followup_commands[];
extern const struct command help_commands[];
extern const struct command journal_commands[];
extern const struct command list_commands[];
extern const struct command merge_commands[];
extern const struct command report_commands[];
extern const struct command saved_commands[];
extern const struct command score_commands[];
extern const struct command sync_commands[];
extern const struct command timeline_commands[];
extern const struct command transfer_commands[];

#endif
