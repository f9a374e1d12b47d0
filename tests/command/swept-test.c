#include "tests/test.h"

#include "command/command.h"
#include "tests/torture/sweep.h"

/* Whether a line is one of the command. */
static bool
is_of(const char *line, const char *command)
{
	size_t length = strlen(command);

	return strncmp(line, command, length) == 0 &&
		(line[length] == '\0' || line[length] == ' ');
}

/* make torture fails each of its calls and allocations only where a line does it. */
TEST(every_command_is_mistreated)
{
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		const struct verb *verb = sweep_verbs;

		while (verb->line && !is_of(verb->line, row->name))
			verb++;
		CHECK(verb->line != NULL);
		if (!verb->line)
			printf("# %s has no row in tests/torture/sweep-verbs.c\n", row->name);
	}
}

int
main(void)
{
	RUN(every_command_is_mistreated);
	return test_end();
}
