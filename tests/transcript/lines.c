#include "lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct lines
lines_read(FILE *file)
{
	struct lines lines = { NULL, 0 };
	char *line = NULL;
	size_t size = 0;
	ssize_t length;

	while ((length = getline(&line, &size, file)) >= 0) {
		if (length > 0 && line[length - 1] == '\n')
			line[length - 1] = '\0';
		lines.items = realloc(lines.items, (lines.count + 1) * sizeof(char *));
		if (lines.items == NULL)
			die("memory");
		lines.items[lines.count++] = joined(line, "");
	}
	free(line);
	return lines;
}

void
lines_trim(struct lines *lines)
{
	while (lines->count > 0 && lines->items[lines->count - 1][0] == '\0')
		free(lines->items[--lines->count]);
}

void
lines_release(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		free(lines->items[i]);
	free(lines->items);
	*lines = (struct lines){ NULL, 0 };
}

char *
joined(const char *text, const char *ending)
{
	char *both = NULL;

	if (asprintf(&both, "%s%s", text, ending) < 0)
		die("memory");
	return both;
}

bool
starts_with(const char *text, const char *beginning)
{
	return strncmp(text, beginning, strlen(beginning)) == 0;
}

void
write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0)
		die(path);
}

_Noreturn void
die(const char *what)
{
	printf("Bail out! ");
	fflush(stdout);
	perror(what);
	exit(2);
}
