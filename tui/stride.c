#include "tui/stride.h"

/* One screen keeps a row of the one before. */
enum { ROW = 1 };

struct stride_row {
	struct verb verb;
	int direction;
	enum { BY_ROW, BY_HALF, BY_SCREEN, BY_ALL } size;
};

static const struct stride_row stride_rows[] = {
	{ { "go", "down" }, 1, BY_ROW },
	{ { "go", "up" }, -1, BY_ROW },
	{ { "contact", "next" }, 1, BY_ROW },
	{ { "contact", "previous" }, -1, BY_ROW },
	{ { "page", "half-down" }, 1, BY_HALF },
	{ { "page", "half-up" }, -1, BY_HALF },
	{ { "page", "down" }, 1, BY_SCREEN },
	{ { "page", "up" }, -1, BY_SCREEN },
	{ { "go", "last" }, 1, BY_ALL },
	{ { "go", "first" }, -1, BY_ALL },
	{ { 0 }, 0, BY_ROW },
};

static int
at_least_one(int rows)
{
	return rows > 1 ? rows : 1;
}

struct stride
stride_of(const struct verb *verb, int rows)
{
	const int sizes[] = {
		[BY_ROW] = ROW,
		[BY_HALF] = at_least_one(rows / 2),
		[BY_SCREEN] = at_least_one(rows - ROW),
		[BY_ALL] = STRIDE_TO_END,
	};

	for (const struct stride_row *row = stride_rows; row->verb.name; row++)
		if (verb_is(verb, row->verb.name, row->verb.argument))
			return (struct stride){ true, row->direction * sizes[row->size] };
	return (struct stride){ false, 0 };
}
