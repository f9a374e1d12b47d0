#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "format/lines.h"

static const char byte_order_mark[] = "\xef\xbb\xbf";

/* How many lines there are; a byte-order mark is none. */
static size_t
count_lines(const uint8_t *bytes, size_t size)
{
	size_t count = 0, mark = sizeof(byte_order_mark) - 1;

	if (size == mark && memcmp(bytes, byte_order_mark, mark) == 0)
		return 0;
	for (size_t i = 0; i < size; i++)
		count += bytes[i] == '\n';
	return count + (size > 0 && bytes[size - 1] != '\n');
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct fuzz_file file = fuzz_file(bytes, size, &arena);
	struct lines *lines;
	struct span line;
	enum lines_step step;
	int64_t number = 0;

	MUST(lines_open(file.path, &lines, &error));
	while ((step = lines_next(lines, &line, &error)) != LINES_END) {
		MUST(step == LINES_LINE || step == LINES_REFUSED);
		MUST(lines_number(lines) == ++number);
		MUST(lines_offset(lines) <= (int64_t)size);
		if (step == LINES_LINE)
			MUST(!memchr(line.start, '\n', line.length) &&
				!memchr(line.start, '\0', line.length) && line.length <= LINES_CAP);
		else
			MUST(error.message[0]);
	}
	MUST((size_t)number == count_lines(bytes, size));
	lines_close(lines);
	close(file.descriptor);
	error_release(&error);
	arena_release(&arena);
	return 0;
}
