#include "core/phrase.h"

#include "tests/test.h"

/* What a pattern finds in a text; "" for nothing. */
struct phrase_case {
	const char *pattern;
	const char *text;
	const char *found;
};

static const struct phrase_case cases[] = {
	{ "follow up", "Please FOLLOW UP soon", "FOLLOW UP" },
	{ "follow up", "a follow-up call", "follow-up" },
	{ "follow up", "followed up", "" },
	{ "follow up", "unfollow up", "" },
	{ "follow up", "follow, up", "" },
	{ "(call|ring) back", "ring back", "ring back" },
	{ "(call|ring) back", "call her back", "" },
	{ "call [her|him] back", "call her back", "call her back" },
	{ "call [her|him] back", "call back", "call back" },
	{ "call ... back", "call the two of them back", "call the two of them back" },
	{ "call ... back", "call, then back", "" },
	{ "call (back|her (now|later))", "call her later", "call her later" },
	{ "don't", "Don’t", "Don’t" },
	{ "<number> days", "in five days", "five days" },
	{ "<number> days", "in 1,000 days", "1,000 days" },
	{ "<number> days", "in 1,00 days", "" },
	{ "<number> days", "in 3-5 days", "" },
	{ "<number> days", "a couple of days", "a couple of days" },
	{ "<number>日後", "十二日後", "十二日後" },
	{ "<number>日後", "３日後です", "３日後" },
	{ "フォローアップ", "来週ﾌｫﾛｰｱｯﾌﾟする", "ﾌｫﾛｰｱｯﾌﾟ" },
	{ "跟进", "下周跟进客户", "跟进" },
	{ "^ call", "call now", "call" },
	{ "^ call", "Great. Call now", "Call" },
	{ "^ call", "- call now", "call" },
	{ "^ call", "He said no, call", "call" },
	{ "^ call", "but call", "call" },
	{ "^ call", "to call", "" },
	{ "^^ call", "Great, call", "" },
	{ "^^ call", "Great. Call", "Call" },
	{ "^^ call", "Great\ncall", "call" },
	{ "call $", "call, then", "call" },
	{ "call $", "call then", "" },
	{ "call $$", "call, then", "" },
	{ "call $$", "Do call!! Then", "call" },
	{ "note to <who> :", "note to Sarah Chen: hello", "note to Sarah Chen:" },
	{ "note to <who> $", "note to J. Smith & Co.", "note to J. Smith & Co" },
	{ "to <who> in <number>", "to Sarah Chen in 5", "to Sarah Chen in 5" },
	{ "say <text> $$", "say one, two. Three", "say one, two" },
	{ "<unknown>", "text", "" },
	{ "call", "", "" },
	{ 0 },
};

static const struct phrase_reader rows[] = {
	{ "number", phrase_number },
	{ 0 },
};

static const struct phrase_readers readers = { rows, NULL };

static const char *
found(const char *pattern, const char *written, struct arena *arena)
{
	struct phrase_text text = phrase_text_read(span_of(written), arena);
	const struct phrase *phrase = phrase_make(pattern, arena);
	struct phrase_match match = phrase_find(phrase, &text, 0, text.count, &readers);

	return span_copy(phrase_written(&text, match.first, match.end), arena);
}

static void
check_cases(void)
{
	for (const struct phrase_case *row = cases; row->pattern; row++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(found(row->pattern, row->text, &arena), row->found);
		test_result(arena_format(
			&arena, "'%s' in \"%s\" is \"%s\"", row->pattern, row->text, row->found));
		arena_release(&arena);
	}
}

/* A text and its sentences, parted by "|". */
static const struct phrase_case sentences[] = {
	{ "", "One. Two! Three?", "One.|Two!|Three?" },
	{ "", "Ask Mr. Smith. Then go", "Ask Mr. Smith.|Then go" },
	{ "", "At 3 p.m. on Monday", "At 3 p.m. on Monday" },
	{ "", "See example.com. Bye", "See example.com.|Bye" },
	{ "", "Pays 4.5 of 5. Good", "Pays 4.5 of 5.|Good" },
	{ "", "One line\nand another\r\nthird", "One line|and another|third" },
	{ "", "Really?! Yes...  no", "Really?!|Yes...|no" },
	{ "", "(Nice.) So", "(Nice.)|So" },
	{ "", "連絡した。明日電話する", "連絡した。|明日電話する" },
	{ "", "联系了！明天打电话", "联系了！|明天打电话" },
	{ "", "  spaced  ", "spaced" },
	{ "", "", "" },
	{ 0 },
};

static void
check_sentences(void)
{
	for (const struct phrase_case *row = sentences; row->text; row++) {
		struct arena arena = ARENA_INIT;
		struct phrase_text text = phrase_text_read(span_of(row->text), &arena);
		const char *joined = "";

		for (size_t i = 0; i < text.sentences.count; i++) {
			const struct phrase_sentence *sentence =
				list_at(&text.sentences, i, sizeof(*sentence));

			joined = arena_format(&arena, "%s%s%.*s", joined, i > 0 ? "|" : "",
				(int)sentence->length, row->text + sentence->offset);
		}
		CHECK_TEXT(joined, row->found);
		test_result(arena_format(&arena, "sentences %s", row->found));
		arena_release(&arena);
	}
}

TEST(slots_tell_what_they_took)
{
	struct arena arena = ARENA_INIT;
	struct phrase_text text =
		phrase_text_read(span_of("Move Sarah Chen by three places"), &arena);
	const struct phrase *phrase = phrase_make("move <who> by <number>", &arena);
	struct phrase_match match = phrase_match_at(phrase, &text, 0, &readers);
	const struct phrase_slot *who = phrase_slot(&match, "who");

	CHECK_NUMBER(match.end, 5);
	CHECK_NUMBER(who->first, 1);
	CHECK_NUMBER(who->end, 3);
	CHECK_NUMBER(phrase_slot(&match, "number")->number, 3);
	CHECK(!phrase_slot(&match, "when"));
	arena_release(&arena);
}

TEST(tokens_know_where_they_stand_in_what_was_written)
{
	struct arena arena = ARENA_INIT;
	struct phrase_text text = phrase_text_read(span_of("Ｃafé, ｶﾞ 明日"), &arena);

	CHECK_NUMBER(text.count, 5);
	CHECK_TEXT(text.tokens[0].folded, "cafe");
	CHECK_NUMBER(text.tokens[0].length, 7);
	CHECK_NUMBER(text.tokens[1].kind, PHRASE_BREAK);
	CHECK_TEXT(text.tokens[2].folded, "ガ");
	CHECK_NUMBER(text.tokens[2].offset, 9);
	CHECK_NUMBER(text.tokens[2].length, 6);
	CHECK_NUMBER(text.tokens[3].kind, PHRASE_CHARACTER);
	CHECK_NUMBER(text.tokens[4].clause, 1);
	arena_release(&arena);
}

TEST(patterns_that_are_broken_are_told)
{
	CHECK(phrase_is_well_formed("(a|b c|d) [x] <who> ... $"));
	CHECK(!phrase_is_well_formed(""));
	CHECK(!phrase_is_well_formed("(a|b"));
	CHECK(!phrase_is_well_formed("a|b)"));
	CHECK(!phrase_is_well_formed("[a"));
	CHECK(!phrase_is_well_formed("who>"));
	CHECK(!phrase_is_well_formed("Call"));
	CHECK(!phrase_is_well_formed("３日"));
}

int
main(void)
{
	check_cases();
	check_sentences();
	RUN(slots_tell_what_they_took);
	RUN(tokens_know_where_they_stand_in_what_was_written);
	RUN(patterns_that_are_broken_are_told);
	return test_end();
}
