#include "tests/book/scene.h"

#include "book/view.h"

/* The names in the order of the list. */
struct naming {
	struct fixture *fixture;
	const char *names;
	size_t count;
};

static bool
add_name(const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct naming *naming = context;

	(void)error;
	CHECK_NUMBER((long long)index, (long long)naming->count++);
	naming->names = arena_format(&naming->fixture->arena, "%s%s%s", naming->names,
		index ? ", " : "", contact->name);
	return true;
}

static struct view_request
request_for(struct fixture *fixture, const char *line)
{
	struct query_context context = {
		.today = fixture->act.today,
		.settings = &fixture->settings,
		.arena = &fixture->arena,
	};
	struct view_request request = {
		.query = query_parse_line(line, &context, &fixture->error),
		.today = fixture->act.today,
	};

	worked(fixture, request.query != NULL);
	return request;
}

static const char *
listed(struct fixture *fixture, const struct view_request *request)
{
	struct naming naming = { fixture, "", 0 };

	worked(
		fixture, view_list(&fixture->book, request, add_name, &naming, &fixture->error));
	return naming.names;
}

static void
pays(struct fixture *fixture, struct id id, struct money amount)
{
	happens(fixture, id, "2026-02-02",
		(struct interaction){
			.type = amount.minor < 0 ? "refund" : "payment", .amount = amount });
}

static void
fill(struct fixture *fixture)
{
	struct contact dora = { .name = "Dora", .stage = "won", .company = "ACME" };
	struct contact bob = { .name = "bob", .stage = "new", .value = yen(500) };
	struct contact zoe = { .name = "Zoë", .stage = "lost", .value = cents(100000) };

	fixture_open(fixture);
	it_is(fixture, "2026-01-05");
	list_push_text(&bob.tags, "vip", &fixture->arena);
	list_push_text(&zoe.tags, "gas", &fixture->arena);
	pays(fixture, joins(fixture, 4, dora), yen(-300));
	joins(fixture, 3, zoe);
	it_is(fixture, "2026-02-05");
	joins(fixture, 2, bob);
	pays(fixture,
		joins(fixture, 1,
			(struct contact){ .name = "Ängla", .stage = "proposal", .notes = "blue" }),
		yen(12000));
	pays(fixture,
		joins(fixture, 5, (struct contact){ .name = "Ende", .stage = "deposit" }),
		cents(100));
	is_archived(fixture, joins(fixture, 6, (struct contact){ .name = "Gone" }));
}

static const struct {
	const char *query;
	const char *sort; /* "" for none */
	int direction;
	size_t limit;
	const char *names;
} cases[] = {
	{ "", "", VIEW_ASCENDING, 0, "Ängla, bob, Dora, Ende, Zoë" },
	{ "", "", VIEW_ASCENDING, 2, "Ängla, bob" },
	{ "", "name", VIEW_ASCENDING, 0, "Ängla, bob, Dora, Ende, Zoë" },
	{ "", "name", VIEW_DESCENDING, 0, "Zoë, Ende, Dora, bob, Ängla" },
	{ "", "name", VIEW_DESCENDING, 2, "Zoë, Ende" },
	{ "-bob", "", VIEW_ASCENDING, 2, "Ängla, Dora" },
	{ "archived:any", "", VIEW_ASCENDING, 0, "Ängla, bob, Dora, Ende, Gone, Zoë" },
	{ "archived:yes", "", VIEW_ASCENDING, 0, "Gone" },
	{ "blue", "", VIEW_ASCENDING, 0, "Ängla" },
	{ "acme", "", VIEW_ASCENDING, 0, "Dora" },
	{ "", "value", VIEW_DESCENDING, 0, "bob, Zoë, Ängla, Dora, Ende" },
	{ "", "value", VIEW_ASCENDING, 0, "Zoë, bob, Ängla, Dora, Ende" },
	{ "", "revenue", VIEW_DESCENDING, 0, "Ängla, Ende, Dora, bob, Zoë" },
	{ "", "revenue", VIEW_ASCENDING, 0, "Dora, Ende, Ängla, bob, Zoë" },
	{ "", "stage", VIEW_ASCENDING, 0, "bob, Ängla, Ende, Dora, Zoë" },
	{ "", "stage", VIEW_DESCENDING, 0, "Zoë, Dora, Ende, Ängla, bob" },
	{ "", "company", VIEW_ASCENDING, 1, "Dora" },
	{ "", "tags", VIEW_ASCENDING, 2, "Zoë, bob" },
	/* Few stages are read alone, each once, and never for somebody archived. */
	{ "stage:won,new", "value", VIEW_DESCENDING, 0, "bob, Dora" },
	{ "stage:won,won", "value", VIEW_DESCENDING, 0, "Dora" },
	{ "stage:new -bob", "value", VIEW_DESCENDING, 0, "" },
	{ "-stage:won", "value", VIEW_DESCENDING, 2, "bob, Zoë" },
	{ "stage:won,lost,deposit", "value", VIEW_DESCENDING, 0, "Zoë, Dora, Ende" },
	{ "stage:new", "value", VIEW_DESCENDING, 0, "bob" },
	{ "archived:any stage:new", "value", VIEW_DESCENDING, 0, "bob, Gone" },
	{ "", "createdAt", VIEW_ASCENDING, 0, "Zoë, Dora, Ängla, bob, Ende" },
	/* Not on the card. */
	{ "", "updatedAt", VIEW_ASCENDING, 0, "Zoë, Dora, Ängla, bob, Ende" },
	{ "", "lastContact", VIEW_DESCENDING, 0, "Ängla, Dora, Ende, bob, Zoë" },
	{ "", "quiet", VIEW_DESCENDING, 3, "Zoë, Ängla, Dora" },
	{ "", "nextDue", VIEW_ASCENDING, 2, "bob, Ängla" },
	{ "", "score", VIEW_DESCENDING, 1, "Ängla" },
};

static void
contacts_are_listed(void)
{
	struct fixture fixture;

	fill(&fixture);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct view_request request = request_for(&fixture, cases[i].query);

		test_is_ok = true;
		if (*cases[i].sort)
			request.sort = field_find(contact_fields, span_of(cases[i].sort));
		request.direction = cases[i].direction;
		request.limit = cases[i].limit;
		CHECK_TEXT(listed(&fixture, &request), cases[i].names);
		test_result(arena_format(&fixture.arena, "'%s' by '%s'%s, at most %zu: %s",
			cases[i].query, cases[i].sort,
			cases[i].direction == VIEW_DESCENDING ? " down" : "", cases[i].limit,
			cases[i].names));
	}
	fixture_close(&fixture);
}

TEST(every_sort_key_works_in_both_directions)
{
	struct fixture fixture;

	fill(&fixture);
	for (const struct field *field = contact_fields; field->name; field++) {
		struct view_request request = request_for(&fixture, "archived:any");
		struct naming naming = { &fixture, "", 0 };

		if (!(field->uses & FIELD_SORT))
			continue;
		request.sort = field;
		for (int direction = VIEW_ASCENDING; direction <= VIEW_DESCENDING; direction++) {
			request.direction = direction;
			naming.count = 0;
			worked(&fixture,
				view_list(&fixture.book, &request, add_name, &naming, &fixture.error));
			CHECK_NUMBER((long long)naming.count, 6);
		}
	}
	fixture_close(&fixture);
}

TEST(money_is_sorted_by_its_worth_at_the_rate)
{
	struct fixture fixture;
	struct view_request request;

	fill(&fixture);
	CHECK(settings_set(
		&fixture.settings, "rates", "USD", "150", &fixture.arena, &fixture.error));
	request = request_for(&fixture, "");
	request.sort = field_find(contact_fields, span_of("value"));
	request.direction = VIEW_DESCENDING;
	request.limit = 2;
	CHECK_TEXT(listed(&fixture, &request), "Zoë, bob");
	fixture_close(&fixture);
}

static bool
keep_first(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	(void)error;
	if (index == 0)
		*(struct contact *)context = *contact;
	return true;
}

TEST(contacts_live_as_long_as_the_arena_when_one_is_given)
{
	struct fixture fixture;
	struct view_request request;
	struct contact contact;

	fill(&fixture);
	request = request_for(&fixture, "bob");
	request.arena = &fixture.arena;
	worked(&fixture,
		view_list(&fixture.book, &request, keep_first, &contact, &fixture.error));
	CHECK_TEXT(contact.name, "bob");
	CHECK_TEXT(list_text(&contact.tags, 0), "vip");
	fixture_close(&fixture);
}

TEST(records_have_fields_beyond_the_card)
{
	struct fixture fixture;
	struct view_request request;
	struct contact contact = contact_make("");

	fill(&fixture);
	request = request_for(&fixture, "angla");
	request.arena = &fixture.arena;
	request.depth = VIEW_RECORDS;
	worked(&fixture,
		view_list(&fixture.book, &request, keep_first, &contact, &fixture.error));
	CHECK_TEXT(contact.notes, "blue");
	fixture_close(&fixture);
}

static bool
stop(const struct contact *contact, size_t index, void *context, struct error *error)
{
	(void)contact;
	(void)context;
	return index < 1 || fail(error, ERROR_FAILURE, "enough");
}

TEST(a_failing_visitor_ends_the_list)
{
	struct fixture fixture;
	struct view_request request;

	fill(&fixture);
	request = request_for(&fixture, "");
	refused(&fixture, view_list(&fixture.book, &request, stop, NULL, &fixture.error),
		ERROR_FAILURE, "enough");
	request.sort = field_find(contact_fields, span_of("score"));
	refused(&fixture, view_list(&fixture.book, &request, stop, NULL, &fixture.error),
		ERROR_FAILURE, "enough");
	fixture_close(&fixture);
}

int
main(void)
{
	contacts_are_listed();
	RUN(every_sort_key_works_in_both_directions);
	RUN(money_is_sorted_by_its_worth_at_the_rate);
	RUN(contacts_live_as_long_as_the_arena_when_one_is_given);
	RUN(records_have_fields_beyond_the_card);
	RUN(a_failing_visitor_ends_the_list);
	return test_end();
}
