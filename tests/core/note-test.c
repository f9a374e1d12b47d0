#include "core/note.h"

#include "core/note-parts.h"
#include "tests/core/note-sentences-daily.h"
#include "tests/core/note-sentences-others.h"
#include "tests/test.h"

/* "follow-up 2026-02-12, stage proposal": everything found, as short as can be. */
static const char *
shown(const struct list *findings, struct arena *arena)
{
	const char *all = "";

	for (size_t i = 0; i < findings->count; i++) {
		const struct finding *finding = list_at(findings, i, sizeof(*finding));
		char date[DATE_TEXT_SIZE];

		date_format(finding->date, date);
		all = arena_format(arena, "%s%s%s%s%s%s%s%s", all, i > 0 ? ", " : "",
			finding->kind, *date || *finding->stage || *finding->type ? " " : "", date,
			finding->stage, finding->type,
			money_is_known(finding->amount)
				? arena_format(arena, " %s", money_show(finding->amount, arena))
				: "");
		if (finding->rating.is_known)
			all = arena_format(arena, "%s %d", all, finding->rating.value);
	}
	return all;
}

static const char *
understood(const char *note, struct date today, struct arena *arena)
{
	struct settings settings = settings_default(arena);
	struct list findings = { 0 };

	note_understand(note, today, &settings, &findings, arena);
	return shown(&findings, arena);
}

static void
check(const struct note_case *cases, const char *language)
{
	const struct date tuesday = date_make(2026, 2, 10);

	for (const struct note_case *row = cases; row->note; row++) {
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(understood(row->note, tuesday, &arena), row->expected);
		test_result(arena_format(&arena, "%s: \"%s\" is %s", language, row->note,
			*row->expected ? row->expected : "a note and nothing more"));
		arena_release(&arena);
	}
}

static size_t
count(const struct note_case *cases)
{
	size_t number = 0;

	while (cases[number].note)
		number++;
	return number;
}

TEST(the_tables_hold_forty_sentences_of_each_language_and_half_are_negative)
{
	CHECK(count(english_notes) + count(english_remarks) >= 40);
	CHECK(count(japanese_notes) + count(japanese_remarks) >= 40);
	CHECK(count(chinese_notes) + count(chinese_remarks) >= 40);
	CHECK(count(english_remarks) >= 20);
	CHECK(count(japanese_remarks) >= 20);
	CHECK(count(chinese_remarks) >= 20);
}

TEST(no_remark_makes_a_follow_up_on_any_day_of_the_week)
{
	const struct note_case *const tables[] = { english_remarks, japanese_remarks,
		chinese_remarks, english_daily_remarks, japanese_daily_remarks,
		chinese_daily_remarks, english_others_remarks, japanese_others_remarks,
		chinese_others_remarks, NULL };

	for (size_t i = 0; tables[i]; i++) {
		for (const struct note_case *row = tables[i]; row->note; row++) {
			struct arena arena = ARENA_INIT;

			for (int day = 9; day <= 15; day++)
				CHECK(!strstr(
					understood(row->note, date_make(2026, 2, day), &arena), "follow-up"));
			arena_release(&arena);
		}
	}
}

static const char call[] =
	"Had a great call. She's interested in the full setup. Sending proposal Thursday.";

TEST(a_promise_is_for_the_weekday_to_come_with_the_sentence_as_its_text)
{
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);
	struct list findings = { 0 };
	const struct finding *finding;

	note_understand(call, date_make(2026, 2, 10), &settings, &findings, &arena);
	CHECK_NUMBER(findings.count, 1);
	finding = list_at(&findings, 0, sizeof(*finding));
	CHECK_TEXT(finding->text, "Sending proposal Thursday");
	CHECK_NUMBER(finding->date.day, date_make(2026, 2, 12).day);
	CHECK_NUMBER(finding->offset, strstr(call, "Sending") - call);
	CHECK_NUMBER(finding->length, strlen("Sending proposal Thursday"));
	CHECK_TEXT(finding->label, "Follow up on 2026-02-12");
	CHECK_TEXT(finding->refused, "");
	CHECK(!finding->applied);
	arena_release(&arena);
}

TEST(on_a_thursday_the_promise_is_for_the_next_one)
{
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(understood(call, date_make(2026, 2, 12), &arena), "follow-up 2026-02-19");
	arena_release(&arena);
}

TEST(a_day_that_is_past_and_a_stage_that_is_unknown_are_told)
{
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);
	struct list findings = { 0 };
	const struct finding *finding;

	settings.pipeline.count = 3;
	note_understand("Follow up on 2026-01-05. Sent the proposal.", date_make(2026, 2, 10),
		&settings, &findings, &arena);
	CHECK_NUMBER(findings.count, 2);
	finding = list_at(&findings, 0, sizeof(*finding));
	CHECK_TEXT(finding->refused, "that day is past");
	finding = list_at(&findings, 1, sizeof(*finding));
	CHECK_TEXT(finding->refused, "the pipeline has no such stage");
	CHECK_TEXT(finding->label, "Move to proposal");
	arena_release(&arena);
}

TEST(the_label_of_a_stage_is_that_of_the_configuration)
{
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);
	struct list findings = { 0 };

	note_understand("Signed!", date_make(2026, 2, 10), &settings, &findings, &arena);
	CHECK_NUMBER(findings.count, 1);
	CHECK_TEXT(((struct finding *)findings.items)->label, "Move to Active Client");
	arena_release(&arena);
}

TEST(every_phrase_is_well_formed_and_every_value_means_something)
{
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; note_languages[i].name; i++) {
		for (const struct note_row *row = note_languages[i].rows; row->pattern; row++) {
			if (!phrase_is_well_formed(row->pattern))
				CHECK_TEXT(row->pattern, "a well-formed pattern");
			if (row->meaning == NOTE_STAGE)
				CHECK(stage_index(&settings.pipeline, row->value) <
					settings.pipeline.count);
			if (row->meaning == NOTE_PAYMENT)
				CHECK(interaction_type_find(row->value));
		}
	}
	arena_release(&arena);
}

int
main(void)
{
	check(english_notes, "English");
	check(english_remarks, "English");
	check(japanese_notes, "Japanese");
	check(japanese_remarks, "Japanese");
	check(chinese_notes, "Chinese");
	check(chinese_remarks, "Chinese");
	check(english_daily, "English");
	check(english_daily_remarks, "English");
	check(japanese_daily, "Japanese");
	check(japanese_daily_remarks, "Japanese");
	check(chinese_daily, "Chinese");
	check(chinese_daily_remarks, "Chinese");
	check(english_others, "English");
	check(english_others_remarks, "English");
	check(japanese_others, "Japanese");
	check(japanese_others_remarks, "Japanese");
	check(chinese_others, "Chinese");
	check(chinese_others_remarks, "Chinese");
	RUN(the_tables_hold_forty_sentences_of_each_language_and_half_are_negative);
	RUN(no_remark_makes_a_follow_up_on_any_day_of_the_week);
	RUN(a_promise_is_for_the_weekday_to_come_with_the_sentence_as_its_text);
	RUN(on_a_thursday_the_promise_is_for_the_next_one);
	RUN(a_day_that_is_past_and_a_stage_that_is_unknown_are_told);
	RUN(the_label_of_a_stage_is_that_of_the_configuration);
	RUN(every_phrase_is_well_formed_and_every_value_means_something);
	return test_end();
}
