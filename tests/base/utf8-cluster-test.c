#include "base/utf8.h"
#include "tests/test.h"

/* A text and its clusters, each ended by a bar. */
struct sample {
	const char *name;
	const char *text;
	const char *parted;
};

static const struct sample samples[] = {
	{ "letters stand alone", "ab", "a|b|" },
	{ "a mark belongs to its letter", "e\xCC\x81x", "e\xCC\x81|x|" },
	{ "many marks belong to one letter", "z\xCC\x81\xCC\x82\xCC\x83\xCC\x84y",
		"z\xCC\x81\xCC\x82\xCC\x83\xCC\x84|y|" },
	{ "ideographs stand alone", "日本", "日|本|" },
	{ "kana with a voicing mark is one", "か\xE3\x82\x99な", "か\xE3\x82\x99|な|" },
	{ "Hangul letters join to a syllable", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB나",
		"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB|나|" },
	{ "a family of emoji is one", "a👩‍👩‍👧b", "a|👩‍👩‍👧|b|" },
	{ "a skin tone belongs to its hand", "👍🏽!", "👍🏽|!|" },
	{ "a variation selector belongs to its sign", "❤️x", "❤️|x|" },
	{ "two regional letters are a flag", "🇯🇵🇫🇷🇩", "🇯🇵|🇫🇷|🇩|" },
	{ "a line end stands alone", "a\n\xCC\x81", "a|\n|\xCC\x81|" },
	{ "both halves of a line end are one", "a\r\nb", "a|\r\n|b|" },
	{ "Devanagari vowels belong to their consonant", "नि", "नि|" },
	{ "nothing has no cluster", "", "" },
	{ 0 },
};

static struct span
behind(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

static const char *
forwards(const char *string, struct arena *arena)
{
	struct span rest = span_of(string);
	struct text text = TEXT_INIT;

	while (rest.length > 0) {
		size_t length = utf8_cluster(rest);

		text_add_bytes(&text, rest.start, length);
		text_add_char(&text, '|');
		rest = behind(rest, length);
	}
	return text_take(&text, arena);
}

static const char *
backwards(const char *string, struct arena *arena)
{
	size_t offset = strlen(string);
	const char *parted = "";

	while (offset > 0) {
		size_t start = utf8_cluster_before(span_of(string), offset);

		parted =
			arena_format(arena, "%.*s|%s", (int)(offset - start), string + start, parted);
		offset = start;
	}
	return parted;
}

static void
step_through_samples(void)
{
	struct arena arena = ARENA_INIT;

	for (const struct sample *sample = samples; sample->name; sample++) {
		CHECK_TEXT(forwards(sample->text, &arena), sample->parted);
		CHECK_TEXT(backwards(sample->text, &arena), sample->parted);
		test_result(sample->name);
	}
	arena_release(&arena);
}

TEST(ill_formed_bytes_stand_alone)
{
	CHECK_NUMBER(utf8_cluster(span_of("\xFF\xFE")), 1);
	CHECK_NUMBER(utf8_cluster(span_of("a\xFF")), 1);
	CHECK_NUMBER(utf8_cluster_before(span_of("a\xFF"), 2), 1);
}

TEST(a_step_back_at_the_start_stays_there)
{
	CHECK_NUMBER(utf8_cluster_before(span_of("abc"), 0), 0);
}

TEST(a_step_back_through_a_long_line_of_ideographs_takes_one)
{
	struct text text = TEXT_INIT;

	text_add_repeated(&text, "語", 3000);
	for (size_t offset = text.length; offset > 0; offset -= 3)
		CHECK_NUMBER(
			utf8_cluster_before(span_of(text.bytes), offset), (long long)offset - 3);
	text_release(&text);
}

struct storable {
	const char *name;
	const char *text;
	const char *line, *paragraphs;
	long long left_out;
};

static const struct storable storables[] = {
	{ "plain text is stored as it is", "añ日", "añ日", "añ日", 0 },
	{ "newlines and tabs stay in paragraphs only", "a\n\tb", "a  b", "a\n\tb", 0 },
	{ "line ends of any kind become one", "a\r\nb\rc\n", "a b c ", "a\nb\nc\n", 0 },
	{ "controls are left out", "a\x1b[31mb\x07\x7f", "a[31mb", "a[31mb", 3 },
	{ "controls of two bytes are left out",
		"a\xC2\x9B"
		"b",
		"ab", "ab", 1 },
	{ "ill-formed bytes are replaced", "a\xFFz", "a\xEF\xBF\xBDz", "a\xEF\xBF\xBDz", 0 },
	{ 0 },
};

static void
store_samples(void)
{
	for (const struct storable *row = storables; row->name; row++) {
		struct text line = TEXT_INIT, paragraphs = TEXT_INIT;

		CHECK_NUMBER((long long)utf8_add_storable(&line, span_of(row->text), UTF8_LINE),
			row->left_out);
		CHECK_NUMBER((long long)utf8_add_storable(
						 &paragraphs, span_of(row->text), UTF8_PARAGRAPHS),
			row->left_out);
		CHECK_TEXT(line.bytes, row->line);
		CHECK_TEXT(paragraphs.bytes, row->paragraphs);
		text_release(&line);
		text_release(&paragraphs);
		test_result(row->name);
	}
}

int
main(void)
{
	step_through_samples();
	store_samples();
	RUN(ill_formed_bytes_stand_alone);
	RUN(a_step_back_at_the_start_stays_there);
	RUN(a_step_back_through_a_long_line_of_ideographs_takes_one);
	return test_end();
}
