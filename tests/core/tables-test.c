#include "core/contact.h"
#include "core/followup.h"
#include "core/report.h"
#include "core/saved-view.h"
#include "core/score.h"
#include "core/stuck.h"
#include "tests/test.h"

#include <strings.h>

/* Every field table of the core, and the size of its records. */
static const struct table {
	const char *name;
	const struct field *fields;
	size_t size;
} tables[] = {
	{ "contacts", contact_fields, sizeof(struct contact) },
	{ "interactions", interaction_fields, sizeof(struct interaction) },
	{ "follow-ups", followup_fields, sizeof(struct followup) },
	{ "saved views", saved_view_fields, sizeof(struct saved_view) },
	{ "what is due", due_fields, sizeof(struct due) },
	{ "score factors", score_factor_fields, sizeof(struct score_factor) },
	{ "the report", report_fields, sizeof(struct report) },
	{ "top clients", report_client_fields, sizeof(struct report_client) },
	{ "stages", report_stage_fields, sizeof(struct report_stage) },
	{ "platforms", report_platform_fields, sizeof(struct report_platform) },
	{ "months", report_month_fields, sizeof(struct report_month) },
	{ "activity", report_activity_fields, sizeof(struct report_activity) },
	{ "moves", report_move_fields, sizeof(struct report_move) },
	{ "stuck contacts", stuck_fields, sizeof(struct stuck) },
	{ "stale contacts", report_stale_fields, sizeof(struct report_stale) },
	{ 0 },
};

static const size_t kind_sizes[] = {
	[FIELD_TEXT] = sizeof(const char *),
	[FIELD_PROSE] = sizeof(const char *),
	[FIELD_WORD] = sizeof(const char *),
	[FIELD_TEXTS] = sizeof(struct list),
	[FIELD_ID] = sizeof(struct id),
	[FIELD_DATE] = sizeof(struct date),
	[FIELD_MOMENT] = sizeof(struct moment),
	[FIELD_MONEY] = sizeof(struct money),
	[FIELD_MONIES] = sizeof(struct list),
	[FIELD_COUNT] = sizeof(int64_t),
	[FIELD_HUNDREDTHS] = sizeof(struct hundredths),
	[FIELD_FLAG] = sizeof(bool),
	[FIELD_RECORD] = sizeof(const void *),
	[FIELD_RECORDS] = sizeof(struct list),
	[FIELD_CUSTOM] = sizeof(struct list),
};

static struct arena arena = ARENA_INIT;

static size_t
end_of(const struct field *field)
{
	return field->offset + kind_sizes[field->kind];
}

static bool
overlap(const struct field *first, const struct field *second)
{
	return first->offset < end_of(second) && second->offset < end_of(first);
}

static void
check_pair(const struct field *field, const struct field *other)
{
	CHECK(strcasecmp(field->name, other->name) != 0);
	CHECK(!overlap(field, other));
}

static void
check_row(const struct field *field, size_t size)
{
	bool has_records = field->kind == FIELD_RECORD || field->kind == FIELD_RECORDS;
	bool is_read = (field->uses & FIELD_STORED) != 0;

	CHECK(*field->name >= 'a' && *field->name <= 'z');
	CHECK(*field->label || field->kind == FIELD_CUSTOM);
	CHECK(strlen(field->help) > 1 && field->help[strlen(field->help) - 1] == '.');
	CHECK(end_of(field) <= size);
	CHECK((field->kind == FIELD_WORD) == (field->words != NULL));
	CHECK(has_records == (field->of != NULL && field->size > 0));
	CHECK(is_read != ((field->uses & FIELD_DERIVED) != 0));
	CHECK(is_read || !(field->uses & (FIELD_EDITABLE | FIELD_KEYED)));
}

static void
test_tables(void)
{
	for (const struct table *table = tables; table->name; table++) {
		for (const struct field *field = table->fields; field->name; field++) {
			check_row(field, table->size);
			CHECK(field_find(table->fields, span_of(field->name)) == field);
			for (const struct field *other = field + 1; other->name; other++)
				check_pair(field, other);
		}
		test_result(arena_format(&arena, "the rows of %s are sound", table->name));
	}
}

/* The names of all rows that have one of the uses and none of the others. */
static const char *
names(const struct field *fields, unsigned with, unsigned without)
{
	const char *all = "";

	for (const struct field *field = fields; field->name; field++)
		if (field->uses & with && !(field->uses & without))
			all = arena_format(&arena, "%s%s%s", all, *all ? " " : "", field->name);
	return all;
}

TEST(a_contact_has_the_members_that_others_rely_on)
{
	CHECK_TEXT(names(contact_fields, FIELD_STORED, FIELD_INTERNAL),
		"id externalId name company title emails phones channels platform platformId "
		"source summary stage stageSince value tags satisfaction responseSpeed referral "
		"cadence firstContact notes archived openingRevenue openingInteractions "
		"createdAt "
		"updatedAt custom enriched");
	CHECK_TEXT(names(contact_fields, FIELD_DERIVED, FIELD_HIDDEN),
		"score orders interactions revenue rating lastContact lastDelivery nextDue "
		"completeness");
	CHECK_TEXT(names(contact_fields, FIELD_HIDDEN, 0), "quiet");
	CHECK_TEXT(names(contact_fields, FIELD_ALWAYS, FIELD_HIDDEN),
		"score orders interactions revenue");
}

TEST(what_tells_who_a_contact_is_is_private)
{
	CHECK_TEXT(names(contact_fields, FIELD_PRIVATE, 0),
		"externalId name company title emails phones channels platformId source summary "
		"notes importedLine formerIds formerLines statedTotals custom "
		"enriched");
	CHECK_TEXT(names(interaction_fields, FIELD_PRIVATE, 0), "notes by custom");
	CHECK_TEXT(names(followup_fields, FIELD_PRIVATE, 0), "text reason custom");
	CHECK_TEXT(names(report_client_fields, FIELD_PRIVATE, 0), "name");
	CHECK_TEXT(names(report_stale_fields, FIELD_PRIVATE, 0), "name");
}

TEST(what_commands_of_their_own_change_cannot_be_edited)
{
	CHECK_TEXT(names(contact_fields, FIELD_STORED, FIELD_EDITABLE | FIELD_INTERNAL),
		"id externalId stage stageSince archived createdAt updatedAt custom enriched");
}

TEST(an_interaction_has_the_members_that_others_rely_on)
{
	CHECK_TEXT(names(interaction_fields, FIELD_STORED, FIELD_INTERNAL),
		"id clientId date at type direction platform amount fee rating notes from to by "
		"custom");
	CHECK_TEXT(names(interaction_fields, FIELD_KEYED, 0), "id clientId");
	CHECK_TEXT(names(interaction_fields, FIELD_SHARES, 0), "fee");
}

TEST(a_report_has_the_members_that_others_rely_on)
{
	CHECK_TEXT(names(report_fields, FIELD_DERIVED, 0),
		"month asOf totalClients activeClients activeDays revenue net topClients "
		"followUps pipeline");
	CHECK_TEXT(names(report_client_fields, FIELD_DERIVED, 0),
		"id name revenue orders rating score");
	CHECK_TEXT(names(report_stage_fields, FIELD_DERIVED, 0),
		"stage label count value weighted meanDays");
}

int
main(void)
{
	test_is_ok = true;
	test_tables();
	RUN(a_contact_has_the_members_that_others_rely_on);
	RUN(what_tells_who_a_contact_is_is_private);
	RUN(what_commands_of_their_own_change_cannot_be_edited);
	RUN(an_interaction_has_the_members_that_others_rely_on);
	RUN(a_report_has_the_members_that_others_rely_on);
	arena_release(&arena);
	return test_end();
}
