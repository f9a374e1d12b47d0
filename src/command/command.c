#include "command/command.h"

#include <string.h>

#include "command/rows.h"

const struct command *
command_at(size_t index)
{
	for (const struct command_group *group = command_groups; group->heading; group++) {
		for (const struct command *row = group->commands; row->name; row++) {
			if (index == 0)
				return row;
			index--;
		}
	}
	return NULL;
}

const struct command *
command_find(const char *name)
{
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		if (strcmp(row->name, name) == 0)
			break;
	}
	return row;
}

const char *
command_several_help(const struct command *command)
{
	return command->traits & COMMAND_FINAL
		? "Several at once may also be given by their whole ids with commas between "
		  "them, ID,ID,ID: all of them go, or none."
		: "Several at once are given by their whole ids with commas between them, "
		  "ID,ID,ID: all of them are changed, or none, and one undo takes it back.";
}

const struct command_group command_groups[] = {
	{ "Contacts", contact_commands },
	{ "Contacts", timeline_commands },
	{ "Contacts", merge_commands },
	{ "Looking", list_commands },
	{ "Looking", saved_commands },
	{ "Looking", ask_commands },
	{ "Follow-ups", agenda_commands },
	{ "Follow-ups", brief_commands },
	{ "Follow-ups", followup_commands },
	{ "Figures", score_commands },
	{ "Figures", report_commands },
	{ "In and out", transfer_commands },
	{ "In and out", sync_commands },
	{ "In and out", enrich_commands },
	{ "The book", journal_commands },
	{ "The book", book_commands },
	{ "The book", erase_commands },
	{ "The program", demo_commands },
	{ "The program", completion_commands },
	{ "The program", help_commands },
	{ 0 },
};
