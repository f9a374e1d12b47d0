#include "tests/book/random.h"
#include "tests/book/transfer.h"

#include "book/agenda.h"
#include "book/change.h"
#include "book/demo.h"
#include "book/history.h"
#include "book/merge.h"
#include "book/saved.h"
#include "format/json.h"

/*
 * What an export says, an import into an empty book gives again: the same bytes.
 *
 * Without arguments a few books of a few changes; `lossless-test 200 2000` makes 200
 * books of 2,000 changes each, `lossless-test 130 2000 130` the last of these alone.
 */
enum { SEEDS = 4, CHANGES = 150, PEOPLE = 40 };

/* ------ one book into another ------ */

/* Says where they part. */
static void
check_same(const char *bytes, const char *expected)
{
	struct span one = span_of(bytes), other = span_of(expected);

	while (one.start && other.start) {
		struct span first = span_split(&one, '\n'), second = span_split(&other, '\n');

		if (span_equal(first, second))
			continue;
		printf("# got      %.*s\n# expected %.*s\n", (int)first.length, first.start,
			(int)second.length, second.start);
		break;
	}
	CHECK(strcmp(bytes, expected) == 0);
}

static void
goes_over(struct fixture *from, const char *format)
{
	const char *first = exported(from, format, "", NULL);
	const char *path = put_file(from, "out", first);
	struct fixture to;
	struct import_result result;

	CHECK(strlen(first) > 300);
	fixture_open(&to);
	result = import_path(&to, format, path);
	CHECK_NUMBER(result.refused.count, 0);
	if (result.refused.count > 0)
		printf("# %s", refusals(&to, &result));
	check_same(exported(&to, format, "", NULL), first);
	result = import_path(&to, format, path);
	CHECK_NUMBER(result.new + result.changed, 0);
	result = import_path(from, format, path);
	CHECK_NUMBER(result.new + result.changed, 0);
	fixture_close(&to);
}

static int
compare_custom(const void *first, const void *second)
{
	const struct custom *one = first, *other = second;

	return strcmp(one->name, other->name);
}

/* A table has one order for the members of all. */
static void
add_ordered(struct text *text, struct span line, struct arena *arena)
{
	struct json_reading reading = { .base_currency = "JPY" };
	struct error error = ERROR_INIT;
	struct contact contact = contact_make("");

	CHECK(json_read(contact_fields, line, &contact, &reading, arena, &error));
	list_sort(&contact.custom, sizeof(struct custom), compare_custom);
	json_write(text, contact_fields, &contact, &json_lossless);
	text_add_char(text, '\n');
	error_release(&error);
}

/* What an export says of contacts, but for the order of members that nobody knows. */
static const char *
contacts_of(struct fixture *fixture)
{
	struct span rest = span_of(exported(fixture, "jsonl", "", NULL)), line;
	struct text text = TEXT_INIT;

	while ((line = span_split(&rest, '\n')).length > 0 &&
		span_starts_with(line, span_of("{\"record\":\"contact\"")))
		add_ordered(&text, line, &fixture->arena);
	return text_take(&text, &fixture->arena);
}

/* A table holds contacts, not what happened. */
static void
contacts_go_over_as_csv(struct fixture *from)
{
	const char *path = put_file(from, "out.csv", exported(from, "csv", "", NULL));
	struct fixture to;
	struct import_result result;

	fixture_open(&to);
	result = import_path(&to, "csv", path);
	CHECK_NUMBER(result.refused.count, 0);
	if (result.refused.count > 0)
		printf("# %s", refusals(&to, &result));
	check_same(contacts_of(&to), contacts_of(from));
	result = import_path(&to, "csv", path);
	CHECK_NUMBER(result.new + result.changed, 0);
	fixture_close(&to);
}

/* ------ changes by chance ------ */

/* A book that is being changed. */
struct walk {
	struct fixture fixture;
	uint32_t state;
	struct list people; /* of struct id */
	uint32_t made;
};

static const char *const names[] = { "Sarah Chen", "高橋 美咲", "O'Brien, \"Bo\" <b>",
	"=1+1", "a\\b;c,d", "Zoë 🦊", "אבג דהו", "x", "Jean-Luc de la Tour",
	"A name that is so long that a line of it has to be folded more than once, whatever",
	NULL };
static const char *const texts_by_chance[] = { "", "tea", "two\nlines, and; more\\n",
	"\ttab", "＝1", "'quoted", "¥3,000 paid", "日本語の文章です。", "ends with \\",
	"\n=1", "{\"json\": [1]}", "https://example.com/?a=b&c=d", NULL };
static const char *const fields[] = { "company", "title", "summary", "source", "notes",
	"platformId", "platform", NULL };
static const char *const stage_words[] = { "new", "contacted", "qualified", "proposal",
	"deposit", "active", "won", "lost", NULL };
static const char *const types[] = { "message", "delivery", "payment", "refund", "review",
	"call", "own type", "proposal", "deposit", NULL };
static const char *const platforms[] = { "", "fiverr", "coconala", "upwork", "own",
	NULL };

static struct id
someone(struct walk *walk)
{
	uint32_t index = chance(&walk->state, (uint32_t)walk->people.count);

	return *(struct id *)list_at(&walk->people, index, sizeof(struct id));
}

static const char *
any_text(struct walk *walk)
{
	return one_of(&walk->state, texts_by_chance);
}

static struct date
any_day(struct walk *walk)
{
	return date_add_days(
		walk->fixture.act.today, (int64_t)chance(&walk->state, 400) - 390);
}

/* Some are refused, which changes nothing. */
static void
may_fail(struct walk *walk)
{
	error_release(&walk->fixture.error);
	walk->fixture.error.message = "";
}

static void
adds(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct contact contact = contact_make(one_of(&walk->state, stage_words));

	if (walk->people.count >= PEOPLE)
		return;
	contact.name = one_of(&walk->state, names);
	contact.company = chance(&walk->state, 2) ? "Acme, Inc.; \\ \"x\"" : "";
	contact.platform = one_of(&walk->state, platforms);
	if (chance(&walk->state, 2))
		contact.value = money_make((int64_t)chance(&walk->state, 1000000),
			chance(&walk->state, 2) ? "JPY" : "USD");
	list_push_text(&contact.emails,
		arena_format(&fixture->arena, "a%u@b.example", walk->made++), &fixture->arena);
	list_push_text(&contact.channels,
		arena_format(&fixture->arena, "line:名 %u;,%%", walk->made), &fixture->arena);
	list_push_text(&contact.phones,
		arena_format(&fixture->arena, "+1 (555) 01%06u", walk->made), &fixture->arena);
	if (change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error))
		*(struct id *)list_push(&walk->people, sizeof(struct id), &fixture->arena) =
			told(fixture)->id;
}

static void
edits(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk)), assignments = { 0 };

	list_push_text(&assignments,
		arena_format(
			&fixture->arena, "%s=%s", one_of(&walk->state, fields), any_text(walk)),
		&fixture->arena);
	change_edit(&fixture->book, &fixture->act, &ids, 0, &assignments, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static void
tags(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk)), words = { 0 };

	list_push_text(&words, one_of(&walk->state, names), &fixture->arena);
	(chance(&walk->state, 3) ? change_tag : change_untag)(&fixture->book, &fixture->act,
		&ids, &words, &fixture->arena, &fixture->outcome, &fixture->error);
}

static void
moves(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk));

	change_move(&fixture->book, &fixture->act, &ids, one_of(&walk->state, stage_words),
		"so it is", &fixture->arena, &fixture->outcome, &fixture->error);
}

static void
archives(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk));

	(chance(&walk->state, 3) ? change_unarchive : change_archive)(&fixture->book,
		&fixture->act, &ids, &fixture->arena, &fixture->outcome, &fixture->error);
}

static void
logs(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk));
	struct interaction interaction = interaction_make();

	interaction.type = one_of(&walk->state, types);
	interaction.date = any_day(walk);
	interaction.notes = any_text(walk);
	if (chance(&walk->state, 2))
		interaction.amount = money_make((int64_t)chance(&walk->state, 500000),
			chance(&walk->state, 3) ? "JPY" : "USD");
	if (chance(&walk->state, 4) == 0)
		interaction.rating =
			(struct hundredths){ true, 50 * (int32_t)chance(&walk->state, 11) };
	change_log(&fixture->book, &fixture->act, &ids, &interaction, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static void
notes(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk));

	change_note(&fixture->book, &fixture->act, &ids, any_text(walk), NOTE_APPLIED,
		&fixture->arena, &fixture->outcome, &fixture->error);
}

static void
follows(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list ids = only(fixture, someone(walk));

	agenda_follow(&fixture->book, &fixture->act, &ids,
		date_add_days(fixture->act.today, chance(&walk->state, 60)), any_text(walk),
		&fixture->arena, &fixture->outcome, &fixture->error);
}

/* Follow-ups of a rule, by its id or through the contact when that has one alone. */
static void
closes(struct walk *walk)
{
	static const char *const rules[] = { "", "/delivery-7", "/delivery-30", "/new-48h",
		"/proposal-3d", "/active-14d", NULL };
	struct fixture *fixture = &walk->fixture;
	const char *typed = arena_format(&fixture->arena, "%s%s",
		id_show(someone(walk), &fixture->arena), one_of(&walk->state, rules));

	if (chance(&walk->state, 2))
		agenda_snooze(&fixture->book, &fixture->act, typed,
			date_add_days(fixture->act.today, 1 + chance(&walk->state, 30)),
			any_text(walk), &fixture->arena, &fixture->outcome, &fixture->error);
	else
		(chance(&walk->state, 2) ? agenda_done : agenda_cancel)(&fixture->book,
			&fixture->act, typed, &fixture->arena, &fixture->outcome, &fixture->error);
}

static void
merges(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	struct list none = { 0 };
	struct merge_request request = { .choices = &none,
		.keep = id_show(someone(walk), &fixture->arena),
		.other = id_show(someone(walk), &fixture->arena) };

	if (chance(&walk->state, 4) == 0)
		merge_run(&fixture->book, &fixture->act, &request, &fixture->arena,
			&fixture->outcome, &fixture->error);
}

static void
undoes(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	size_t count = 1 + chance(&walk->state, 4);

	(chance(&walk->state, 3) ? history_undo : history_redo)(&fixture->book, &fixture->act,
		count, &fixture->arena, &fixture->outcome, &fixture->error);
}

static void
saves(struct walk *walk)
{
	struct fixture *fixture = &walk->fixture;
	const char *name = arena_format(&fixture->arena, "view %u", chance(&walk->state, 5));

	if (chance(&walk->state, 3))
		saved_save(&fixture->book, &fixture->act, name,
			chance(&walk->state, 2) ? "stage:active" : "\"two words\" -tag:vip",
			&fixture->arena, &fixture->outcome, &fixture->error);
	else
		saved_remove(&fixture->book, &fixture->act, name, &fixture->arena,
			&fixture->outcome, &fixture->error);
}

/* Members that nobody knows, of any kind. */
static void
imports(struct walk *walk)
{
	static const char *const members[] = { "\"mood\":\"fine\"",
		"\"mood\":{\"a\":[1,true,\"x\\\"y\"]}", "\"X-FOO\":\"a\\\\,b\"", "\"rank\":1.5",
		"\"birthday\":\"19800101\"", "\"department\":\"a;b\"",
		"\"website\":[{\"value\":\"u\",\"parameters\":\"TYPE=home\"}]",
		"\"nameless\":\"\\u202e\"", NULL };
	struct fixture *fixture = &walk->fixture;

	import_lines(fixture,
		arena_format(&fixture->arena,
			"{\"record\":\"contact\",\"id\":\"00000000-0000-4000-8000-%012u\",\"name\":"
			"\"Imported %u\",%s}\n"
			"{\"record\":\"interaction\",\"clientId\":"
			"\"00000000-0000-4000-8000-%012u\",\"date\":\"2026-01-05\",\"type\":\"call\","
			"\"own\":{\"deep\":[%u]}}\n",
			walk->made % 10, walk->made % 10, one_of(&walk->state, members),
			walk->made % 10, chance(&walk->state, 5)));
}

typedef void (*happening)(struct walk *walk);

static const happening happenings[] = { adds, adds, edits, edits, tags, moves, archives,
	logs, logs, logs, notes, follows, closes, merges, undoes, saves, imports };

enum { HAPPENINGS = sizeof(happenings) / sizeof(*happenings) };

static void
walk_on(struct walk *walk, int changes)
{
	adds(walk);
	for (int i = 0; i < changes; i++) {
		walk->fixture.act.now.second += 61;
		happenings[chance(&walk->state, HAPPENINGS)](walk);
		may_fail(walk);
	}
}

static int first_seed = 1, seeds = SEEDS, changes = CHANGES;

TEST(a_book_after_many_changes_goes_over_without_a_loss)
{
	for (int seed = first_seed; seed <= seeds; seed++) {
		struct walk walk = { .state = (uint32_t)seed * 2654435761u };
		struct arena name = ARENA_INIT;

		fixture_open(&walk.fixture);
		walk.fixture.act.terms = ACT_BREAKS_TERMS;
		walk_on(&walk, changes);
		goes_over(&walk.fixture, "jsonl");
		goes_over(&walk.fixture, "vcard");
		contacts_go_over_as_csv(&walk.fixture);
		fixture_close(&walk.fixture);
		test_result(arena_format(&name, "seed %d", seed));
		arena_release(&name);
	}
}

static struct id
someone_worth(struct fixture *fixture, const char *name, int64_t cents)
{
	struct contact contact = contact_make("new");

	contact.name = name;
	contact.value = money_make(cents, "USD");
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error));
	return told(fixture)->id;
}

TEST(what_a_merge_sets_aside_goes_over_without_a_loss)
{
	struct fixture fixture;
	struct list none = { 0 };
	struct merge_request request = { .choices = &none };

	fixture_open(&fixture);
	request.keep = id_show(someone_worth(&fixture, "One", 1250), &fixture.arena);
	request.other = id_show(someone_worth(&fixture, "Other", 881950), &fixture.arena);
	worked(&fixture,
		merge_run(&fixture.book, &fixture.act, &request, &fixture.arena, &fixture.outcome,
			&fixture.error));
	CHECK(strstr(exported(&fixture, "jsonl", "", NULL), "\"mergedValue\"") != NULL);
	goes_over(&fixture, "jsonl");
	goes_over(&fixture, "vcard");
	contacts_go_over_as_csv(&fixture);
	fixture_close(&fixture);
}

TEST(the_demo_goes_over_without_a_loss)
{
	struct fixture fixture;

	fixture_open(&fixture);
	worked(
		&fixture, demo_fill(&fixture.book, &fixture.act, &fixture.arena, &fixture.error));
	goes_over(&fixture, "jsonl");
	goes_over(&fixture, "vcard");
	contacts_go_over_as_csv(&fixture);
	fixture_close(&fixture);
}

TEST(a_hostile_book_goes_over_without_a_loss)
{
	struct fixture fixture;
	struct import_result result;
	struct text lines = TEXT_INIT;

	fixture_open(&fixture);
	for (size_t i = 0; names[i]; i++)
		for (size_t j = 0; texts_by_chance[j]; j++) {
			text_add_format(&lines,
				"{\"record\":\"contact\",\"id\":\"00000000-0000-4000-8000-%06zu%06zu\","
				"\"externalId\":\"x;,%zu:%zu\",\"name\":",
				i, j, i, j);
			json_write_string(&lines, names[i]);
			text_add(&lines, ",\"notes\":");
			json_write_string(&lines, texts_by_chance[j]);
			text_add(&lines, ",\"FN\":\"other\",\"END\":\"VCARD\",\"X-A\":");
			json_write_string(&lines, texts_by_chance[j]);
			text_add(&lines, ",\"a\\u202e:b\":\"\\u0007\\u202e\",\"structuredName\":");
			json_write_string(&lines, names[j % 10]);
			text_add(&lines, "}\n");
		}
	result = import_lines(&fixture, lines.bytes);
	CHECK_TEXT(figures(&fixture, &result), "120 new, 0 changed, 0 same, 0 refused");
	text_release(&lines);
	goes_over(&fixture, "jsonl");
	goes_over(&fixture, "vcard");
	contacts_go_over_as_csv(&fixture);
	fixture_close(&fixture);
}

int
main(int count, char **arguments)
{
	if (count > 2) {
		seeds = atoi(arguments[1]);
		changes = atoi(arguments[2]);
	}
	if (count > 3)
		first_seed = atoi(arguments[3]);
	RUN(the_demo_goes_over_without_a_loss);
	RUN(what_a_merge_sets_aside_goes_over_without_a_loss);
	RUN(a_hostile_book_goes_over_without_a_loss);
	RUN(a_book_after_many_changes_goes_over_without_a_loss);
	return test_end();
}
