#ifndef TESTS_COMMAND_SAMPLE_H
#define TESTS_COMMAND_SAMPLE_H

#include "command/options.h"
#include "command/run.h"
#include "command/word.h"

static inline const char *
sample_login(struct arena *arena)
{
	(void)arena;
	return "tester";
}

/* A program without terminals on the day of the examples, at home nowhere. */
static const struct surroundings sample_surroundings = {
	.paths = { .home = "/nowhere" },
	.now = "2026-02-11T09:00:00Z",
	.login = sample_login,
	.columns = 80,
	.rows = 24,
	.is_utf8 = true,
	.temporary = "/tmp",
};

/* A run with the built-in settings that goes by the given surroundings. */
static inline struct run
sample_run(const struct surroundings *surroundings)
{
	struct run run;

	run_begin(&run, surroundings);
	return run;
}

/* What the run wrote, as long as it lasts. */
static inline const char *
sample_output(struct run *run)
{
	struct text text = TEXT_INIT;
	struct error error = ERROR_INIT;

	output_take(run->call.output, &text, &error);
	error_release(&error);
	return text_take(&text, &run->arena);
}

#endif
