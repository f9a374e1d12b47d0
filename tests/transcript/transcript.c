#include "lines.h"
#include "sandbox.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/*
 * Runs transcripts: documents that show commands and what they answer.
 *
 *     transcript [--rewrite] PROGRAM FILE...
 *
 *     # A line that begins with a number sign is prose.
 *
 *     $ rapport show nobody
 *     rapport: no contact is called 'nobody'
 *     [3]
 *
 * A line that begins with "$ " is given to sh, together with "> " lines right below it,
 * which continue it.  What follows, up to the next command or prose, is what stdout and
 * stderr must say together; blank lines at the end do not count.  A last line "[3]" is
 * the exit status where it is not 0.  In what is expected, <uuid>, <time>, <pid>, <home>
 * and <here> stand for any UUID, moment or number, the home folder, and the folder of the
 * transcript.  An expected line that would read as something else has a backslash in
 * front, which is taken off.
 *
 * Every command is one TAP case, run as sandbox.h says.  --rewrite puts what came out in
 * the file instead, and leaves alone what already matches.
 */

/* A command, from its first line to its last; output is what is expected of it. */
struct step {
	size_t command;
	size_t output;
	size_t output_end;
	size_t end;
	int status;
};

/* What stands for something that varies; length is what it covers of the text, or 0. */
struct placeholder {
	const char *name;
	size_t (*length)(const char *text, const struct sandbox *sandbox);
};

struct transcript {
	const char *path;
	struct lines lines;
	struct sandbox sandbox;
};

enum mode { COMPARE, REWRITE };

static int case_count, failure_count;

static bool
is_command(const char *line)
{
	return starts_with(line, "$ ");
}

static bool
is_continuation(const char *line)
{
	return starts_with(line, "> ") || strcmp(line, ">") == 0;
}

static bool
is_prose(const char *line)
{
	return starts_with(line, "# ") || strcmp(line, "#") == 0;
}

/* The number of a line "[3]", or -1 for a line that is none. */
static int
status_of(const char *line)
{
	int status = -1, length = 0;

	if (sscanf(line, "[%3d]%n", &status, &length) != 1 || length == 0)
		return -1;
	return line[length] == '\0' ? status : -1;
}

/* The next step; where there is none, its command is the number of lines. */
static struct step
step_find(const struct lines *lines, size_t line)
{
	struct step step = { .status = 0 };

	while (line < lines->count && !is_command(lines->items[line]))
		line++;
	step.command = line++;
	while (line < lines->count && is_continuation(lines->items[line]))
		line++;
	step.output = line;
	while (line < lines->count && !is_command(lines->items[line]) &&
		!is_prose(lines->items[line]))
		line++;
	while (line > step.output && lines->items[line - 1][0] == '\0')
		line--;
	step.end = step.output_end = line;
	if (line > step.output && status_of(lines->items[line - 1]) >= 0) {
		step.output_end = line - 1;
		step.status = status_of(lines->items[line - 1]);
	}
	return step;
}

/* In a shape, x is any hexadecimal digit and 9 any decimal one. */
static bool
fits(char byte, char shape)
{
	if (shape == 'x')
		return isxdigit((unsigned char)byte);
	if (shape == '9')
		return isdigit((unsigned char)byte);
	return byte == shape;
}

/* The length of the shape where the text has it, else 0. */
static size_t
shape_length(const char *text, const char *shape)
{
	size_t length = strlen(shape);

	for (size_t i = 0; i < length; i++) {
		if (!fits(text[i], shape[i]))
			return 0;
	}
	return length;
}

static size_t
uuid_length(const char *text, const struct sandbox *sandbox)
{
	(void)sandbox;
	return shape_length(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
}

static size_t
time_length(const char *text, const struct sandbox *sandbox)
{
	(void)sandbox;
	return shape_length(text, "9999-99-99T99:99:99Z");
}

static size_t
number_length(const char *text, const struct sandbox *sandbox)
{
	(void)sandbox;
	return strspn(text, "0123456789");
}

static size_t
home_length(const char *text, const struct sandbox *sandbox)
{
	return starts_with(text, sandbox->home) ? strlen(sandbox->home) : 0;
}

static size_t
here_length(const char *text, const struct sandbox *sandbox)
{
	return starts_with(text, sandbox->here) ? strlen(sandbox->here) : 0;
}

static const struct placeholder placeholders[] = {
	{ "<uuid>", uuid_length },
	{ "<time>", time_length },
	{ "<pid>", number_length },
	{ "<home>", home_length },
	{ "<here>", here_length },
	{ 0 },
};

static const struct placeholder *
placeholder_find(const char *text)
{
	const struct placeholder *row = placeholders;

	while (row->name != NULL && !starts_with(text, row->name))
		row++;
	return row->name == NULL ? NULL : row;
}

static bool
line_matches(const char *expected, const char *actual, const struct sandbox *sandbox)
{
	if (*expected == '\\')
		expected++;
	while (*expected != '\0') {
		const struct placeholder *row = placeholder_find(expected);
		size_t length = row == NULL ? 0 : row->length(actual, sandbox);
		if (length == 0 && *expected != *actual)
			return false;
		expected += length == 0 ? 1 : strlen(row->name);
		actual += length == 0 ? 1 : length;
	}
	return *actual == '\0';
}

static bool
step_matches(const struct step *step, const struct lines *lines,
	const struct result *result, const struct sandbox *sandbox)
{
	if (result->status != step->status ||
		result->output.count != step->output_end - step->output)
		return false;
	for (size_t i = 0; i < result->output.count; i++) {
		if (!line_matches(
				lines->items[step->output + i], result->output.items[i], sandbox))
			return false;
	}
	return true;
}

/* The lines of the command with their marks taken off; the caller frees it. */
static char *
step_command(const struct step *step, const struct lines *lines)
{
	char *command = joined(lines->items[step->command] + 2, "");

	for (size_t i = step->command + 1; i < step->output; i++) {
		char *longer = NULL;
		if (asprintf(&longer, "%s\n%s", command,
				lines->items[i] + (lines->items[i][1] == ' ' ? 2 : 1)) < 0)
			die("memory");
		free(command);
		command = longer;
	}
	return command;
}

static void
report_lines(char mark, char **items, size_t count, int status)
{
	for (size_t i = 0; i < count; i++)
		printf("# %c %s\n", mark, items[i]);
	printf("# %c [%d]\n", mark, status);
}

static void
report(const char *file, const struct step *step, const struct lines *lines,
	const struct result *result, bool ok)
{
	const char *name = strrchr(file, '/');

	printf("%s %d - %s:%zu %s\n", ok ? "ok" : "not ok", ++case_count,
		name == NULL ? file : name + 1, step->command + 1,
		lines->items[step->command] + 2);
	if (!ok) {
		failure_count++;
		report_lines('-', lines->items + step->output, step->output_end - step->output,
			step->status);
		report_lines('+', result->output.items, result->output.count, result->status);
	}
	fflush(stdout);
}

/* Version 5 comes from the data and is the same every time. */
static size_t
random_uuid_length(const char *text, const struct sandbox *sandbox)
{
	size_t length = uuid_length(text, sandbox);

	return length > 0 && text[14] == '5' ? 0 : length;
}

static const struct placeholder varying[] = {
	{ "<uuid>", random_uuid_length },
	{ "<home>", home_length },
	{ "<here>", here_length },
	{ 0 },
};

/* What differs from run to run gives way to a placeholder. */
static void
write_line(FILE *file, const char *line, const struct sandbox *sandbox)
{
	if (is_command(line) || is_prose(line) || status_of(line) >= 0 || *line == '\\')
		fputc('\\', file);
	while (*line != '\0') {
		const struct placeholder *row = varying;
		while (row->name != NULL && row->length(line, sandbox) == 0)
			row++;
		if (row->name == NULL) {
			fputc(*line++, file);
		} else {
			fputs(row->name, file);
			line += row->length(line, sandbox);
		}
	}
	fputc('\n', file);
}

static void
write_step(FILE *file, const struct step *step, const struct lines *lines,
	const struct result *result, const struct sandbox *sandbox)
{
	size_t expected = step->output_end - step->output;

	for (size_t i = step->command; i < step->output; i++)
		fprintf(file, "%s\n", lines->items[i]);
	for (size_t i = 0; i < result->output.count; i++) {
		const char *old = i < expected ? lines->items[step->output + i] : NULL;
		const char *line = result->output.items[i];
		if (old != NULL && line_matches(old, line, sandbox))
			fprintf(file, "%s\n", old);
		else
			write_line(file, line, sandbox);
	}
	if (result->status != 0)
		fprintf(file, "[%d]\n", result->status);
}

/* Runs one step and says how it went; rewritten gets its lines with the new output. */
static void
run_step(const struct transcript *transcript, const struct step *step, enum mode mode,
	FILE *rewritten)
{
	const struct lines *lines = &transcript->lines;
	char *command = step_command(step, lines);
	struct result result = sandbox_run(&transcript->sandbox, command);

	report(transcript->path, step, lines, &result,
		mode == REWRITE || step_matches(step, lines, &result, &transcript->sandbox));
	write_step(rewritten, step, lines, &result, &transcript->sandbox);
	lines_release(&result.output);
	free(command);
}

static void
run_steps(const struct transcript *transcript, enum mode mode, FILE *rewritten)
{
	const struct lines *lines = &transcript->lines;
	size_t line = 0;

	while (line < lines->count) {
		struct step step = step_find(lines, line);
		for (; line < step.command; line++)
			fprintf(rewritten, "%s\n", lines->items[line]);
		if (step.command == lines->count)
			break;
		run_step(transcript, &step, mode, rewritten);
		line = step.end;
	}
}

static struct lines
read_file(const char *path)
{
	FILE *file = fopen(path, "r");
	struct lines lines;

	if (file == NULL)
		die(path);
	lines = lines_read(file);
	fclose(file);
	return lines;
}

static void
run_file(const char *path, const char *program, enum mode mode)
{
	struct transcript transcript = { .path = path, .lines = read_file(path) };
	char *text = NULL;
	size_t size = 0;
	FILE *rewritten = open_memstream(&text, &size);

	if (rewritten == NULL)
		die("memory");
	sandbox_open(&transcript.sandbox, program, path);
	run_steps(&transcript, mode, rewritten);
	sandbox_close(&transcript.sandbox);
	fclose(rewritten);
	if (mode == REWRITE)
		write_file(path, text);
	free(text);
	lines_release(&transcript.lines);
}

int
main(int argc, char **argv)
{
	enum mode mode = argc > 1 && strcmp(argv[1], "--rewrite") == 0 ? REWRITE : COMPARE;
	int first = mode == REWRITE ? 2 : 1;
	char program[PATH_MAX];

	if (argc < first + 2) {
		fputs("usage: transcript [--rewrite] PROGRAM FILE...\n", stderr);
		return 2;
	}
	if (realpath(argv[first], program) == NULL)
		die(argv[first]);
	for (int i = first + 1; i < argc; i++)
		run_file(argv[i], program, mode);
	printf("1..%d\n", case_count);
	return failure_count > 0;
}
