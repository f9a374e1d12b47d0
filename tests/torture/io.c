/*
 * Every call to the file system fails once, in every way it can.
 *
 *     io STRIDE    tries every STRIDE-th call
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/test.h"
#include "tests/torture/sweep.h"

enum { NAME_SIZE = 256, FEWER = 8 };

/* One way in which a call fails. */
static const struct mode {
	const char *kind;
	const char *stays;
} modes[] = {
	{ "EIO", "0" },
	{ "ENOSPC", "0" },
	{ "EINTR", "0" },
	{ "EDQUOT", "0" },
	{ "short", "0" },
	{ "kill", "0" },
	{ "EIO", "1" },
	{ "ENOSPC", "1" },
	{ "EDQUOT", "1" },
	{ "short", "1" },
	{ 0 },
};

/* The variables that tell the shim what to do; they live as long as the arena. */
static const char *const *
instructions(
	struct ground *ground, const struct mode *mode, uint64_t at, struct arena *arena)
{
	const char **variables = arena_alloc(arena, 6 * sizeof(*variables));

	variables[0] = arena_format(arena, "FAULT_PATH=%s", ground->folder);
	variables[1] = arena_format(arena, "FAULT_AT=%llu", (unsigned long long)at);
	variables[2] = arena_format(arena, "FAULT_KIND=%s", mode->kind);
	variables[3] = arena_format(arena, "FAULT_STAYS=%s", mode->stays);
	/* Calls are counted from where the file leaves off, so only the first run has one. */
	if (at == 0)
		variables[4] = arena_format(arena, "FAULT_COUNT=%s/tmp/count", ground->folder);
	return variables;
}

static const char *
shim(struct arena *arena)
{
	return arena_format(arena, "%s/shim-fault.so", getenv("SHIMS"));
}

static uint64_t
count_calls(struct ground *ground, const struct verb *verb, struct arena *arena)
{
	struct launch launch = { .preload = shim(arena),
		.variables = instructions(ground, &modes[0], 0, arena) };
	struct ended ended;

	sweep_reset(ground, verb);
	ended = sweep_run(ground, verb, &launch);
	if (ended.status != 0)
		printf("# %s without failure ended with %d: %s\n", verb->line, ended.status,
			ended.err);
	test_is_ok = test_is_ok && ended.status == 0;
	ended_release(&ended);
	return sweep_count(arena_format(arena, "%s/tmp/count", ground->folder));
}

/* Who was killed, or can touch no file any more, leaves it to the next one. */
static bool
can_tidy_up(const struct mode *mode)
{
	return strcmp(mode->kind, "kill") != 0 && strcmp(mode->stays, "1") != 0;
}

/* One failure; whether all was well. */
static bool
try(struct ground *ground, const struct verb *verb, const struct mode *mode, uint64_t at)
{
	struct arena arena = ARENA_INIT;
	struct launch launch = { .preload = shim(&arena),
		.variables = instructions(ground, mode, at, &arena) };
	struct ended ended;
	const char *wrong;

	sweep_reset(ground, verb);
	ended = sweep_run(ground, verb, &launch);
	wrong = can_tidy_up(mode) ? sweep_left_over(ground, &arena) : "";
	if (!*wrong)
		wrong = sweep_judge(ground, verb, &ended, &arena);
	if (*wrong)
		printf("# call %llu %s%s: %s\n", (unsigned long long)at, mode->kind,
			mode->stays[0] == '1' ? " and ever after" : "", wrong);
	test_is_ok = test_is_ok && !*wrong;
	ended_release(&ended);
	arena_release(&arena);
	return !*wrong;
}

/* What was done to all commands together. */
struct tally {
	long faults;
	long kills;
};

/* An erasure that cannot look whether others still have the old file waits for them. */
static uint64_t
stride_of(const struct verb *verb, const struct mode *mode, uint64_t stride)
{
	bool waits = strncmp(verb->line, "erase", 5) == 0 && mode->stays[0] == '1';

	return waits ? stride * FEWER : stride;
}

static int
sweep(struct ground *ground, const struct verb *verb, uint64_t calls, uint64_t stride,
	struct tally *tally)
{
	int runs = 0;

	for (const struct mode *mode = modes; mode->kind; mode++) {
		uint64_t step = stride_of(verb, mode, stride);

		for (uint64_t at = 1 + random_below((uint32_t)step); at <= calls; at += step) {
			try(ground, verb, mode, at);
			*(strcmp(mode->kind, "kill") == 0 ? &tally->kills : &tally->faults) += 1;
			runs++;
		}
	}
	return runs;
}

/* What only looks touches the files alike, so that one stands for all that write none
 * either.  The board's own time says in which order it opens what. */
static bool
is_swept(const struct verb *verb)
{
	static const char *const lookers[] = { "list --json", "check", "export jsonl",
		"backup", NULL };

	for (size_t i = 0; lookers[i]; i++)
		if (strncmp(verb->line, lookers[i], strlen(lookers[i])) == 0)
			return true;
	return verb->effect != EFFECT_NONE && !verb->keys;
}

int
main(int count, char **words)
{
	uint64_t stride = count > 1 ? strtoull(words[1], NULL, 10) : 1;
	struct ground ground = ground_open();
	struct tally tally = { 0 };

	random_seed((uint32_t)now_microseconds());
	sweep_prepare(&ground);
	for (const struct verb *verb = sweep_verbs; verb->line; verb++) {
		char name[NAME_SIZE];
		uint64_t calls;
		int runs;

		if (!is_swept(verb))
			continue;
		calls = count_calls(&ground, verb, &ground.arena);
		runs = sweep(&ground, verb, calls, stride, &tally);
		snprintf(name, sizeof(name), "%s: %d runs with one of %llu calls failing",
			verb->line, runs, (unsigned long long)calls);
		test_result(name);
	}
	ground_tally("I/O faults", tally.faults);
	ground_tally("kills", tally.kills);
	ground_close(&ground);
	return test_end();
}
