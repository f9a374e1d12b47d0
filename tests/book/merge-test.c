#include "tests/book/transfer.h"

#include "book/find.h"
#include "book/history.h"
#include "book/merge.h"

/*
 * Two contacts with everything, made one: totals add up, nothing that either said is
 * lost, and one undo brings back the same bytes.
 */
enum { SEEDS = 40 };

static const char keep_id[] = "00000000-0000-4000-8000-000000000001";
static const char other_id[] = "00000000-0000-4000-8000-000000000002";
static const char third_id[] = "00000000-0000-4000-8000-000000000003";

/* A generator that gives the same numbers everywhere. */
static unsigned
random_below(unsigned *seed, unsigned limit)
{
	*seed = *seed * 1103515245U + 12345U;
	return (*seed >> 16) % limit;
}

/* Lines of the full form under way; every text in them is another one. */
struct writing {
	unsigned seed;
	unsigned number;
	struct text text;
	struct arena *arena;
	struct list said; /* of const char *: what must be found again */
};

static const char *
word(struct writing *writing)
{
	const char *text = arena_format(writing->arena, "word%uw", ++writing->number);

	list_push_text(&writing->said, text, writing->arena);
	return text;
}

static bool
flip(struct writing *writing)
{
	return random_below(&writing->seed, 2) == 0;
}

/* One member, sometimes. */
static void
maybe(struct writing *writing, const char *name)
{
	if (flip(writing))
		text_add_format(&writing->text, ",\"%s\":\"%s\"", name, word(writing));
}

static void
maybe_several(struct writing *writing, const char *name, const char *form)
{
	if (!flip(writing))
		return;
	text_add_format(&writing->text, ",\"%s\":[\"", name);
	text_add_format(&writing->text, form, word(writing));
	text_add(&writing->text, "\",\"");
	text_add_format(&writing->text, form, word(writing));
	text_add(&writing->text, "\"]");
}

/* The same text in both contacts, sometimes. */
static void
maybe_same(struct writing *writing, const char *name, const char *const *values)
{
	const char *value = values[random_below(&writing->seed, 3)];

	if (*value)
		text_add_format(&writing->text, ",\"%s\":\"%s\"", name, value);
}

static void
add_texts(struct writing *writing)
{
	static const char *const platforms[] = { "fiverr", "upwork", "" };
	static const char *const high[] = { "high", "low", "" };
	static const char *const fast[] = { "fast", "slow", "" };

	maybe(writing, "company");
	maybe(writing, "title");
	maybe_several(writing, "emails", "%s@x.org");
	maybe_several(writing, "channels", "telegram:@%s");
	maybe_same(writing, "platform", platforms);
	maybe(writing, "platformId");
	maybe(writing, "source");
	maybe(writing, "summary");
	maybe_several(writing, "tags", "%s");
	maybe_same(writing, "satisfaction", high);
	maybe_same(writing, "responseSpeed", fast);
	maybe(writing, "notes");
	maybe(writing, "birthday");
	maybe(writing, "shoe");
	maybe(writing, "externalId");
}

static void
add_contact(struct writing *writing, const char *id)
{
	static const char *const stages[] = { "new", "proposal", "active", "won", "lost" };
	struct text *text = &writing->text;

	text_add_format(text,
		"{\"record\":\"contact\",\"id\":\"%s\",\"name\":\"%s\",\"stage\":\"%s\","
		"\"stageSince\":\"2026-01-%02u\",\"createdAt\":\"2026-01-%02uT10:00:00Z\"",
		id, word(writing), stages[random_below(&writing->seed, 5)],
		1 + random_below(&writing->seed, 28), 1 + random_below(&writing->seed, 28));
	add_texts(writing);
	if (flip(writing))
		text_add_format(text, ",\"value\":%u,\"currency\":\"JPY\"",
			100 + random_below(&writing->seed, 5));
	if (flip(writing))
		text_add_format(text, ",\"cadence\":%u", 10 + random_below(&writing->seed, 3));
	if (flip(writing))
		text_add_format(text,
			",\"openingRevenue\":[{\"amount\":%u,\"currency\":\"%s\"}],"
			"\"openingInteractions\":%u",
			1 + random_below(&writing->seed, 999), flip(writing) ? "JPY" : "USD",
			random_below(&writing->seed, 9));
	if (random_below(&writing->seed, 5) == 0)
		text_add(text, ",\"archived\":true");
	text_add(text, "}\n");
}

static void
add_interaction(struct writing *writing, const char *client_id)
{
	static const char *const types[] = { "call", "delivery", "payment", "review",
		"refund" };
	unsigned number = ++writing->number;

	text_add_format(&writing->text,
		"{\"record\":\"interaction\",\"id\":\"00000000-0000-4000-8000-1%011u\","
		"\"clientId\":\"%s\",\"date\":\"2026-01-%02u\",\"type\":\"%s\",\"amount\":%u,"
		"\"currency\":\"%s\",\"rating\":%u,\"notes\":\"%s\"}\n",
		number, client_id, 1 + random_below(&writing->seed, 28),
		types[random_below(&writing->seed, 5)], random_below(&writing->seed, 9999),
		flip(writing) ? "JPY" : "USD", random_below(&writing->seed, 6), word(writing));
}

static void
add_follow_up(struct writing *writing, const char *client_id)
{
	text_add_format(&writing->text,
		"{\"record\":\"followUp\",\"id\":\"00000000-0000-4000-8000-2%011u\","
		"\"clientId\":\"%s\",\"due\":\"2026-03-%02u\",\"text\":\"%s\",\"state\":"
		"\"open\"}\n",
		++writing->number, client_id, 1 + random_below(&writing->seed, 28),
		word(writing));
}

static void
add_mark(struct writing *writing, const char *client_id)
{
	char id[ID_TEXT_SIZE];
	struct id client;

	CHECK(id_parse(span_of(client_id), &client));
	id_format(followup_mark_id(client, "delivery-7"), id);
	text_add_format(&writing->text,
		"{\"record\":\"followUp\",\"id\":\"%s\",\"clientId\":\"%s\",\"rule\":"
		"\"delivery-7\",\"due\":\"2026-03-%02u\",\"state\":\"snoozed\",\"since\":"
		"\"2026-01-%02u\",\"reason\":\"%s\"}\n",
		id, client_id, 1 + random_below(&writing->seed, 28),
		1 + random_below(&writing->seed, 28), word(writing));
}

static void
add_everything(struct writing *writing, const char *id)
{
	unsigned interactions = random_below(&writing->seed, 6);
	unsigned follow_ups = random_below(&writing->seed, 3);

	for (unsigned i = 0; i < interactions; i++)
		add_interaction(writing, id);
	for (unsigned i = 0; i < follow_ups; i++)
		add_follow_up(writing, id);
	if (flip(writing))
		add_mark(writing, id);
}

static struct writing
a_book(struct fixture *fixture, unsigned seed)
{
	struct writing writing = { .seed = seed, .arena = &fixture->arena };
	struct import_result result;

	writing.text = (struct text)TEXT_INIT;
	add_contact(&writing, keep_id);
	add_contact(&writing, other_id);
	add_contact(&writing, third_id);
	add_everything(&writing, keep_id);
	add_everything(&writing, other_id);
	result = import_lines(fixture, writing.text.bytes);
	CHECK_TEXT(refusals(fixture, &result), "");
	text_release(&writing.text);
	return writing;
}

static bool
merge(struct fixture *fixture, const char *keep, const char *other, const char *choice)
{
	struct list choices = { 0 };
	struct merge_request request = { keep, other, &choices, 0, 0 };

	if (*choice)
		list_push_text(&choices, choice, &fixture->arena);
	return merge_run(&fixture->book, &fixture->act, &request, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static struct contact
contact_of(struct fixture *fixture, const char *typed)
{
	struct contact contact = contact_make("");

	worked(fixture,
		find_contact(&fixture->book, typed, fixture->act.today, &fixture->arena, &contact,
			&fixture->error));
	return contact;
}

static void
undo(struct fixture *fixture)
{
	worked(fixture,
		history_undo(&fixture->book, &fixture->act, 1, &fixture->arena, &fixture->outcome,
			&fixture->error));
}

/* Everything derived agrees with the records. */
static void
is_sound(struct fixture *fixture)
{
	struct store_options options = {
		.path = fixture->folder,
		.settings = &fixture->settings,
		.command = "test",
		.map_size = 64 * 1024 * 1024,
		.missing = STORE_EXISTING,
		.place = STORE_ANY_FILE_SYSTEM,
	};
	struct store_findings findings = { .records = 0 };

	store_rest(fixture->book.store);
	worked(fixture, store_check(&options, &fixture->arena, &findings, &fixture->error));
	CHECK_NUMBER(findings.problems.count, 0);
	if (findings.problems.count > 0)
		printf("# %s\n", list_text(&findings.problems, 0));
}

static const char *
sum_of(struct fixture *fixture, const struct contact *one, const struct contact *other)
{
	struct list sum = { 0 };

	for (size_t i = 0; i < one->revenue.count; i++)
		money_sum_add(&sum,
			*(struct money *)list_at(&one->revenue, i, sizeof(struct money)),
			&fixture->arena);
	for (size_t i = 0; i < other->revenue.count; i++)
		money_sum_add(&sum,
			*(struct money *)list_at(&other->revenue, i, sizeof(struct money)),
			&fixture->arena);
	return money_sum_show(&sum, &fixture->settings.money, &fixture->arena);
}

static void
adds_up(struct fixture *fixture, const struct contact *keep, const struct contact *other)
{
	struct contact merged = contact_of(fixture, keep_id);

	CHECK_NUMBER(merged.interactions, keep->interactions + other->interactions);
	CHECK_NUMBER(merged.orders, keep->orders + other->orders);
	CHECK_NUMBER(merged.activity.rating_sum,
		keep->activity.rating_sum + other->activity.rating_sum);
	CHECK_TEXT(money_sum_show(&merged.revenue, &fixture->settings.money, &fixture->arena),
		sum_of(fixture, keep, other));
	CHECK(date_compare(merged.last_contact,
			  date_later(keep->last_contact, other->last_contact)) == 0);
}

static void
merge_of_seed(unsigned seed)
{
	const char *before, *after, *plans_name;
	struct contact keep, other;
	struct fixture fixture;
	struct writing writing;

	fixture_open(&fixture);
	fixture.act.terms = ACT_BREAKS_TERMS;
	writing = a_book(&fixture, seed);
	before = exported(&fixture, "jsonl", "", NULL);
	keep = contact_of(&fixture, keep_id);
	other = contact_of(&fixture, other_id);
	worked(&fixture, merge(&fixture, keep_id, other_id, seed % 3 ? "" : "name=other"));
	plans_name = contact_of(&fixture, keep_id).name;
	CHECK_TEXT(plans_name, seed % 3 ? keep.name : other.name);
	adds_up(&fixture, &keep, &other);
	after = exported(&fixture, "jsonl", "", NULL);
	for (size_t i = 0; i < writing.said.count; i++)
		CHECK(strstr(after, list_text(&writing.said, i)) != NULL);
	is_sound(&fixture);
	CHECK(id_equal(contact_of(&fixture, other_id).id, keep.id));
	undo(&fixture);
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), before);
	worked(&fixture,
		history_redo(&fixture.book, &fixture.act, 1, &fixture.arena, &fixture.outcome,
			&fixture.error));
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), after);
	is_sound(&fixture);
	fixture_close(&fixture);
}

static void
random_contacts_are_merged(void)
{
	for (unsigned seed = 1; seed <= SEEDS; seed++) {
		char name[100];

		merge_of_seed(seed);
		snprintf(
			name, sizeof(name), "two contacts of seed %u are merged and parted", seed);
		test_result(name);
	}
}

TEST(an_old_export_brings_nobody_back)
{
	const char *before;
	struct fixture fixture;
	struct contact contact;

	fixture_open(&fixture);
	fixture.act.terms = ACT_BREAKS_TERMS;
	a_book(&fixture, 5);
	before = exported(&fixture, "jsonl", "", NULL);
	worked(&fixture, merge(&fixture, keep_id, third_id, ""));
	worked(&fixture, merge(&fixture, keep_id, other_id, ""));
	contact = contact_of(&fixture, keep_id);
	CHECK_NUMBER(contact.former_ids.count >= 2, 1);
	import_lines(
		&fixture, strstr(before, other_id) - strlen("{'record':'contact','id':'"));
	CHECK_NUMBER(contact_of(&fixture, other_id).interactions, contact.interactions);
	CHECK(id_equal(contact_of(&fixture, third_id).id, contact.id));
	is_sound(&fixture);
	fixture_close(&fixture);
}

int
main(void)
{
	random_contacts_are_merged();
	RUN(an_old_export_brings_nobody_back);
	return test_end();
}
