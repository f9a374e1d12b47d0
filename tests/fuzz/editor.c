#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/utf8.h"
#include "tui/editor-rows.h"
#include "tui/editor-text.h"

/*
 * A text that is written by the bytes: each picks what is done, the next ones where.
 * Beside it the same is done to a plain string.
 */
enum { SMALL = 24, STEPS_AT_MOST = 512, WIDEST = 12 };

static const char *const pieces[] = { "a", " ", "\n", "word ", "two\nlines\n", "日本",
	"e\xcc\x81", "🇯🇵", "👩‍👩‍👧", "\n\n", "\t",
	"longer than a row of it is wide" };

enum { PIECES = sizeof(pieces) / sizeof(*pieces) };

struct fuzzed {
	struct editor_text text;
	struct text plain;
	const uint8_t *bytes;
	size_t size;
};

static size_t
next(struct fuzzed *fuzzed)
{
	if (fuzzed->size == 0)
		return 0;
	fuzzed->size--;
	return *fuzzed->bytes++;
}

/* Where a byte of the plain string stands in the text. */
static struct spot
spot_of(const struct fuzzed *fuzzed, size_t offset)
{
	struct spot spot = { 0, 0 };

	for (size_t i = 0; i < offset; i++) {
		bool is_newline = fuzzed->plain.bytes[i] == '\n';

		spot.line += is_newline;
		spot.offset = is_newline ? 0 : spot.offset + 1;
	}
	return spot;
}

/* A place between two characters. */
static size_t
choose(struct fuzzed *fuzzed)
{
	size_t offset = next(fuzzed) * SMALL + next(fuzzed);

	if (offset > fuzzed->plain.length)
		offset = fuzzed->plain.length > 0 ? offset % fuzzed->plain.length : 0;
	while (offset > 0 && ((unsigned char)fuzzed->plain.bytes[offset] & 0xC0) == 0x80)
		offset--;
	return offset;
}

static void
put_plain(struct text *plain, size_t from, size_t to, const char *piece)
{
	struct text changed = TEXT_INIT;

	text_add_bytes(&changed, plain->bytes, from);
	text_add(&changed, piece);
	text_add(&changed, plain->bytes + to);
	text_release(plain);
	*plain = changed;
}

static void
check_same(const struct fuzzed *fuzzed)
{
	struct text copy = TEXT_INIT;

	editor_text_copy_all(&fuzzed->text, &copy);
	MUST(copy.length == fuzzed->plain.length && fuzzed->text.length == copy.length);
	MUST(strcmp(copy.bytes, fuzzed->plain.bytes) == 0);
	text_release(&copy);
}

static void
insert(struct fuzzed *fuzzed)
{
	const char *piece = pieces[next(fuzzed) % PIECES];
	size_t at = choose(fuzzed);
	struct spot end =
		editor_text_insert(&fuzzed->text, spot_of(fuzzed, at), span_of(piece));

	put_plain(&fuzzed->plain, at, at, piece);
	MUST(spot_compare(end, spot_of(fuzzed, at + strlen(piece))) == 0);
}

static void
cut(struct fuzzed *fuzzed)
{
	size_t from = choose(fuzzed), to = choose(fuzzed);

	editor_text_remove(&fuzzed->text, spot_of(fuzzed, from), spot_of(fuzzed, to));
	if (from < to)
		put_plain(&fuzzed->plain, from, to, "");
}

static void
check_caret(const struct fuzzed *fuzzed, struct editor_undone undone)
{
	if (!undone.is_done)
		return;
	MUST(undone.caret.line < fuzzed->text.count);
	MUST(
		undone.caret.offset <= editor_text_line(&fuzzed->text, undone.caret.line).length);
}

/* What was taken back and put back again is what it was. */
static void
there_and_back(struct fuzzed *fuzzed)
{
	struct editor_undone undone = editor_text_undo(&fuzzed->text);

	check_caret(fuzzed, undone);
	if (undone.is_done) {
		undone = editor_text_redo(&fuzzed->text);
		MUST(undone.is_done);
		check_caret(fuzzed, undone);
	}
}

/* Takes back for good: what is typed next goes on from there. */
static void
take_back(struct fuzzed *fuzzed)
{
	check_caret(fuzzed, editor_text_undo(&fuzzed->text));
	text_cut(&fuzzed->plain, 0);
	editor_text_copy_all(&fuzzed->text, &fuzzed->plain);
}

static void
pause_it(struct fuzzed *fuzzed)
{
	editor_text_pause(&fuzzed->text);
}

static void (*const acts[])(
	struct fuzzed *fuzzed) = { insert, insert, cut, pause_it, there_and_back, take_back };

/* But for blanks behind it: what cannot be parted may be wider than a row. */
static bool
is_one_cluster(struct span row)
{
	size_t length = utf8_cluster(row);

	while (length < row.length && strchr(" \t", row.start[length]))
		length += utf8_cluster(span_make(row.start + length, row.length - length));
	return length == row.length;
}

/* The rows of a line follow each other from its beginning to its end, and none is wider
 * than it may be, but for the spaces at its end. */
static void
check_rows(struct fuzzed *fuzzed, struct editor_rows *rows, size_t line)
{
	struct span bytes = editor_text_line(&fuzzed->text, line);
	size_t count = editor_rows_count(rows, &fuzzed->text, line), end = 0;

	MUST(count >= 1);
	for (size_t i = 0; i < count; i++) {
		struct editor_row row = editor_rows_at(rows, &fuzzed->text, line, i);
		struct text shown = TEXT_INIT;

		MUST(row.start == end && row.end <= bytes.length);
		MUST(row.start < row.end || bytes.length == 0);
		MUST(
			editor_rows_find(rows, &fuzzed->text, (struct spot){ line, row.start }) == i);
		editor_rows_show(rows, bytes, row, &shown);
		while (shown.length > 0 && shown.bytes[shown.length - 1] == ' ')
			text_cut(&shown, shown.length - 1);
		MUST(utf8_columns(shown.bytes) <= (size_t)rows->width ||
			is_one_cluster(span_make(bytes.start + row.start, row.end - row.start)));
		text_release(&shown);
		end = row.end;
	}
	MUST(end == bytes.length);
}

/* Everything can be taken back to nothing, and put back to what it was. */
static void
check_history(struct fuzzed *fuzzed)
{
	while (editor_text_redo(&fuzzed->text).is_done)
		continue;
	text_cut(&fuzzed->plain, 0);
	editor_text_copy_all(&fuzzed->text, &fuzzed->plain);
	while (editor_text_undo(&fuzzed->text).is_done)
		continue;
	MUST(fuzzed->text.length == 0 && fuzzed->text.count == 1);
	while (editor_text_redo(&fuzzed->text).is_done)
		continue;
	check_same(fuzzed);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct fuzzed fuzzed = { .plain = TEXT_INIT, .bytes = bytes, .size = size };
	struct editor_rows rows = { .one = TEXT_INIT, .shown = TEXT_INIT };

	rows.width = 1 + (int)(next(&fuzzed) % WIDEST);
	editor_text_begin(&fuzzed.text);
	for (int i = 0; i < STEPS_AT_MOST && fuzzed.size > 0; i++) {
		acts[next(&fuzzed) % (sizeof(acts) / sizeof(*acts))](&fuzzed);
		check_same(&fuzzed);
		check_rows(&fuzzed, &rows, fuzzed.text.count / 2);
	}
	check_history(&fuzzed);
	editor_text_end(&fuzzed.text);
	editor_rows_release(&rows);
	text_release(&fuzzed.plain);
	return 0;
}
