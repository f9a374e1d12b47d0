/*
 * Every allocation fails once, in every command.
 *
 *     memory POINTS    tries that many of each command's allocations, evenly spread
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/test.h"
#include "tests/torture/sweep.h"

enum { NAME_SIZE = 256 };

static const char *const *
instructions(struct ground *ground, uint64_t at, struct arena *arena)
{
	const char **variables = arena_alloc(arena, 3 * sizeof(*variables));

	variables[0] = arena_format(arena, "MEMORY_AT=%llu", (unsigned long long)at);
	if (at == 0)
		variables[1] = arena_format(arena, "MEMORY_COUNT=%s/tmp/count", ground->folder);
	return variables;
}

static struct ended
run_with(struct ground *ground, const struct verb *verb, uint64_t at, struct arena *arena)
{
	struct launch launch = {
		.preload = arena_format(arena, "%s/shim-memory.so", getenv("SHIMS")),
		.variables = instructions(ground, at, arena),
	};

	sweep_reset(ground, verb);
	return sweep_run(ground, verb, &launch);
}

static uint64_t
count_allocations(struct ground *ground, const struct verb *verb)
{
	struct arena arena = ARENA_INIT;
	struct ended ended = run_with(ground, verb, 0, &arena);
	uint64_t count = sweep_count(arena_format(&arena, "%s/tmp/count", ground->folder));

	if (ended.status != 0)
		printf("# %s without failure ended with %d: %s\n", verb->line, ended.status,
			ended.err);
	test_is_ok = test_is_ok && ended.status == 0;
	ended_release(&ended);
	arena_release(&arena);
	return count;
}

/* Memory that runs out is failure 1; inside LMDB, storage that could not be used. */
static bool
is_expected(int status)
{
	return status == 0 || status == 1 || status == 10;
}

static void
try(struct ground *ground, const struct verb *verb, uint64_t at)
{
	struct arena arena = ARENA_INIT;
	struct ended ended = run_with(ground, verb, at, &arena);
	const char *wrong = sweep_judge(ground, verb, &ended, &arena);

	if (!*wrong && !is_expected(ended.status))
		wrong = "the status is not that of memory running out";
	if (*wrong)
		printf("# allocation %llu, status %d: %s\n", (unsigned long long)at, ended.status,
			wrong);
	test_is_ok = test_is_ok && !*wrong;
	ended_release(&ended);
	arena_release(&arena);
}

int
main(int count, char **words)
{
	uint64_t points = count > 1 ? strtoull(words[1], NULL, 10) : 100;
	struct ground ground = ground_open();
	long total = 0;

	random_seed((uint32_t)now_microseconds());
	sweep_prepare(&ground);
	for (const struct verb *verb = sweep_verbs; verb->line; verb++) {
		uint64_t allocations = count_allocations(&ground, verb);
		uint64_t stride = allocations > points ? allocations / points : 1;
		uint64_t at = 1 + random_below((uint32_t)stride), runs = 0;
		char name[NAME_SIZE];

		for (; at <= allocations; at += stride, runs++)
			try(&ground, verb, at);
		snprintf(name, sizeof(name), "%s: %llu runs with one of %llu allocations failing",
			verb->line, (unsigned long long)runs, (unsigned long long)allocations);
		test_result(name);
		total += (long)runs;
	}
	ground_tally("failed allocations", total);
	ground_close(&ground);
	return test_end();
}
