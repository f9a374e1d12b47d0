#include "format/csv.h"

#include <string.h>

#include "base/span.h"
#include "base/utf8.h"

/* A phone number has at least so many digits; fewer behind a "+" may be a sum. */
enum { FEWEST_DIGITS = 6 };

const char csv_mark[] = "#rapport-csv 1";
const char csv_json_suffix[] = " (JSON)";

/* What makes a spreadsheet run a cell, when it comes first. */
static const char *const starters[] = { "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋",
	"－", "＠", NULL };

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static size_t
count_digits(struct span text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += is_digit(text.start[i]);
	return count;
}

/* "-5", "+3.50", "-1,234.56": a sign and digits. */
static bool
is_number(const char *cell)
{
	cell += *cell == '-' || *cell == '+';
	return is_digit(*cell) && cell[strspn(cell, "0123456789.,")] == '\0';
}

/* "+81 90-1234-5678", "+1 (555) 010-9999", "090 1234 5678". */
static bool
is_phone(struct span text)
{
	size_t digits = count_digits(text), others = 0;

	text = span_trim(text);
	for (size_t i = 0; i < text.length; i++)
		others += strchr("+ -.()/", text.start[i]) && (i == 0 || text.start[i] != '+');
	return digits >= FEWEST_DIGITS && digits + others == text.length;
}

/* One phone number, or several as the cell of a list has them; the first has a "+". */
static bool
are_phones(const char *cell)
{
	struct span rest = span_of(cell);

	if (*cell != '+')
		return false;
	while (rest.start)
		if (!is_phone(span_split(&rest, ';')))
			return false;
	return true;
}

/* Spaces of any width and quotes, which some spreadsheets drop before they look. */
static const char *
skip_cover(const char *cell)
{
	static const char *const covers[] = { " ", "\"", "'", "\u00a0", "\u3000", "\ufeff",
		"＂", "＇", NULL };
	const char *const *cover = covers;

	while (*cover) {
		size_t length = strlen(*cover);
		bool is_there = strncmp(cell, *cover, length) == 0;

		cell += is_there ? length : 0;
		cover = is_there ? covers : cover + 1;
	}
	return cell;
}

bool
csv_is_formula(const char *cell)
{
	cell = skip_cover(cell);
	if (is_number(cell) || are_phones(cell))
		return false;
	for (const char *const *starter = starters; *starter; starter++)
		if (span_starts_with(span_of(cell), span_of(*starter)))
			return true;
	return false;
}

/* A first cell that is empty is quoted, so that the next one can tell that it is not the
 * first. */
static bool
is_first(const struct text *text)
{
	return text->length == 0 || text->bytes[text->length - 1] == '\n';
}

static bool
needs_quotes(const char *cell)
{
	return !*cell || strpbrk(cell, "\",\r\n") || *cell == ' ' ||
		cell[strlen(cell) - 1] == ' ';
}

static void
add_quoted(struct text *text, const char *guard, const char *cell)
{
	text_add_char(text, '"');
	text_add(text, guard);
	for (; *cell; cell++) {
		if (*cell == '"')
			text_add_char(text, '"');
		text_add_char(text, *cell);
	}
	text_add_char(text, '"');
}

void
csv_add_cell(struct text *text, const char *cell, enum csv_guard guard)
{
	const char *apostrophe = guard == CSV_GUARDED && csv_is_formula(cell) ? "'" : "";
	bool is_row_start = is_first(text);

	if (!is_row_start)
		text_add_char(text, ',');
	if (*cell ? needs_quotes(cell) : is_row_start) {
		add_quoted(text, apostrophe, cell);
	} else {
		text_add(text, apostrophe);
		text_add(text, cell);
	}
}

void
csv_end_row(struct text *text)
{
	text_add(text, "\r\n");
}

/* What is a formula behind an apostrophe is one in front of it, too, so the guard was
 * there. */
const char *
csv_unguard(const char *cell)
{
	return *cell == '\'' && csv_is_formula(cell + 1) ? cell + 1 : cell;
}
