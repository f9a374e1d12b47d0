#include "core/merge.h"

#include "core/stage.h"
#include "tests/test.h"

static struct arena arena;

static struct list
pipeline(void)
{
	struct list stages = { 0 };

	for (const struct stage *stage = stage_defaults; stage->id; stage++)
		*(struct stage *)list_push(&stages, sizeof(*stage), &arena) = *stage;
	return stages;
}

static struct contact
person(const char *name)
{
	struct contact contact = contact_make("new");

	contact.name = name;
	contact.id = id_from_name("test", span_of(name));
	return contact;
}

static struct merge_result
merged(const struct contact *keep, const struct contact *other, const char *choice)
{
	struct error error = ERROR_INIT;
	struct list choices = { 0 }, stages = pipeline();

	if (*choice)
		CHECK(merge_choice_read(
			choice, list_push(&choices, sizeof(struct merge_choice), &arena), &error));
	error_release(&error);
	return merge_contacts(keep, other, &choices, &stages, &arena);
}

static const struct merge_line *
line_of(const struct merge_result *result, const char *name)
{
	for (size_t i = 0; i < result->lines.count; i++) {
		const struct merge_line *line = list_at(&result->lines, i, sizeof(*line));

		if (strcmp(line->field->name, name) == 0)
			return line;
	}
	return NULL;
}

static const char *
shown(const struct merge_result *result, const char *name)
{
	return field_show(
		field_find(contact_fields, span_of(name)), &result->contact, &arena);
}

TEST(one_phone_in_two_notations_comes_in_once_with_its_country)
{
	struct contact keep = person("Ann"), other = person("A."), both;
	struct merge_result result;

	list_push_text(&keep.phones, "090-1234-5678", &arena);
	list_push_text(&keep.phones, "03 1234 5678", &arena);
	list_push_text(&other.phones, "+81 90 1234 5678", &arena);
	list_push_text(&other.phones, "(03) 1234-5678", &arena);
	list_push_text(&other.phones, "+49 90 1234 5678", &arena);
	result = merged(&keep, &other, "");
	CHECK_TEXT(
		shown(&result, "phones"), "+81 90 1234 5678, 03 1234 5678, +49 90 1234 5678");
	both = result.contact;
	result = merged(&other, &both, "");
	CHECK_TEXT(
		shown(&result, "phones"), "+81 90 1234 5678, (03) 1234-5678, +49 90 1234 5678");
}

/* What a field of one kind becomes: "" is nothing. */
static const struct {
	const char *field, *keep, *other, *choice;
	const char *becomes;
	bool is_aside;
} fields[] = {
	{ "company", "Acme", "Beta", "", "Acme", true },
	{ "company", "", "Beta", "", "Beta", false },
	{ "company", "Acme", "", "", "Acme", false },
	{ "company", "Acme", "Acme", "", "Acme", false },
	{ "company", "Acme", "Beta", "company=other", "Beta", true },
	{ "company", "Acme", "", "company=other", "", true },
	{ "tags", "gas", "vip", "", "gas, vip", false },
	{ "tags", "gas", "vip", "tags=keep", "gas", true },
	{ "emails", "a@b.c", "d@e.f", "", "a@b.c, d@e.f", false },
	{ "notes", "one", "two", "", "one  two", false },
	{ "notes", "one two", "two", "", "one two", false },
	{ "notes", "", "two", "", "two", false },
	{ "notes", "one", "two", "notes=other", "two", true },
	{ "value", "100", "200", "", "¥100", true },
	{ "value", "", "200", "", "¥200", false },
	{ "cadence", "", "30", "", "30", false },
	{ "satisfaction", "high", "low", "satisfaction=other", "low", true },
	{ "firstContact", "2026-02-10", "2026-01-10", "", "2026-01-10", false },
	{ "firstContact", "2026-02-10", "", "", "2026-02-10", false },
	{ "openingRevenue", "100", "200", "", "¥300", false },
	{ "openingRevenue", "100", "100", "", "¥200", false },
	{ "openingInteractions", "2", "3", "", "5", false },
};

static struct contact
with(const char *name, const char *field_name, const char *typed)
{
	struct field_context context = { date_make(2026, 2, 11), "JPY", &arena };
	struct error error = ERROR_INIT;
	struct contact contact = person(name);

	CHECK(field_read(field_find(contact_fields, span_of(field_name)), &contact,
		span_of(typed), &context, &error));
	error_release(&error);
	return contact;
}

static void
fields_follow_their_rules(void)
{
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		struct contact keep = with("Ann", fields[i].field, fields[i].keep);
		struct contact other = with("Bob", fields[i].field, fields[i].other);
		struct merge_result result = merged(&keep, &other, fields[i].choice);
		const struct merge_line *line = line_of(&result, fields[i].field);

		CHECK_TEXT(shown(&result, fields[i].field), fields[i].becomes);
		CHECK(line && line->is_aside == fields[i].is_aside);
		test_result(arena_format(&arena, "%s '%s' and '%s' %s", fields[i].field,
			fields[i].keep, fields[i].other, fields[i].choice));
	}
}

static const struct {
	const char *keep, *other, *becomes;
} stages[] = {
	{ "new", "active", "active" },
	{ "active", "new", "active" },
	{ "won", "new", "new" },
	{ "proposal", "won", "proposal" },
	{ "won", "lost", "won" },
	{ "lost", "won", "won" },
	{ "lost", "contacted", "contacted" },
	{ "won", "won", "won" },
};

static void
stages_follow_their_rule(void)
{
	for (size_t i = 0; i < sizeof(stages) / sizeof(*stages); i++) {
		struct contact keep = person("Ann"), other = person("Bob");
		struct merge_result result;

		keep.stage = stages[i].keep;
		keep.stage_since = date_make(2026, 2, 10);
		other.stage = stages[i].other;
		other.stage_since = date_make(2026, 2, 1);
		result = merged(&keep, &other, "");
		CHECK_TEXT(result.contact.stage, stages[i].becomes);
		CHECK(date_compare(result.contact.stage_since,
				  strcmp(other.stage, stages[i].becomes) == 0 ? other.stage_since
															  : keep.stage_since) == 0);
		test_result(arena_format(
			&arena, "%s and %s: %s", keep.stage, other.stage, stages[i].becomes));
	}
}

TEST(the_stage_can_be_chosen_and_its_day_goes_with_it)
{
	struct contact keep = person("Ann"), other = person("Bob");
	struct merge_result result;

	keep.stage = "active";
	keep.stage_since = date_make(2026, 2, 10);
	other.stage = "lost";
	other.stage_since = date_make(2026, 2, 1);
	result = merged(&keep, &other, "stage=other");
	CHECK_TEXT(result.contact.stage, "lost");
	CHECK(date_compare(result.contact.stage_since, other.stage_since) == 0);
}

TEST(only_two_that_are_archived_become_an_archived_one)
{
	struct contact keep = person("Ann"), other = person("Bob");

	keep.archived = true;
	CHECK(!merged(&keep, &other, "").contact.archived);
	CHECK(merged(&keep, &other, "archived=keep").contact.archived);
	other.archived = true;
	CHECK(merged(&keep, &other, "").contact.archived);
	keep.archived = false;
	CHECK(!merged(&keep, &other, "").contact.archived);
}

TEST(the_ids_of_the_other_one_stay_known)
{
	struct contact keep = person("Ann"), other = person("Bob");
	struct merge_result result;

	other.external_id = "c-1";
	other.imported_line = "sum";
	list_push_text(&other.former_ids, "c-0", &arena);
	result = merged(&keep, &other, "");
	CHECK(id_equal(result.contact.id, keep.id));
	CHECK_TEXT(shown(&result, "formerIds"),
		arena_format(&arena, "c-0, %s, c-1", id_show(other.id, &arena)));
	CHECK_TEXT(shown(&result, "formerLines"), "sum");
	CHECK_TEXT(result.contact.external_id, "");
}

TEST(custom_members_of_both_stay)
{
	struct contact keep = person("Ann"), other = person("Bob");
	struct merge_result result;
	const struct custom *members;

	merge_add_custom(&keep.custom, "birthday", "\"May\"", &arena);
	merge_add_custom(&keep.custom, "size", "1", &arena);
	merge_add_custom(&other.custom, "birthday", "\"June\"", &arena);
	merge_add_custom(&other.custom, "size", "1", &arena);
	merge_add_custom(&other.custom, "colour", "\"red\"", &arena);
	result = merged(&keep, &other, "");
	members = result.contact.custom.items;
	CHECK_NUMBER(result.contact.custom.count, 4);
	CHECK_TEXT(members[2].name, "mergedBirthday");
	CHECK_TEXT(members[2].json, "\"June\"");
	CHECK_TEXT(members[3].name, "colour");
}

TEST(names_that_are_taken_get_numbers)
{
	struct list custom = { 0 };

	CHECK_TEXT(merge_add_custom(&custom, "mergedName", "1", &arena), "mergedName");
	CHECK_TEXT(merge_add_custom(&custom, "mergedName", "1", &arena), "mergedName");
	CHECK_TEXT(merge_add_custom(&custom, "mergedName", "2", &arena), "mergedName2");
	CHECK_TEXT(merge_add_custom(&custom, "mergedName", "3", &arena), "mergedName3");
	CHECK_TEXT(merge_add_custom(&custom, "mergedName2", "4", &arena), "mergedName4");
	CHECK_TEXT(merge_add_custom(&custom, "mergedName2", "3", &arena), "mergedName3");
	CHECK_TEXT(merge_add_custom(&custom, "custom1", "1", &arena), "custom1");
	CHECK_TEXT(merge_add_custom(&custom, "custom1", "2", &arena), "mergedCustom1");
	CHECK_TEXT(merge_add_custom(&custom, "custom1", "3", &arena), "mergedCustom1_2");
	CHECK_TEXT(
		merge_add_custom(&custom, "mergedCustom1", "4", &arena), "mergedCustom1_3");
	CHECK_TEXT(merge_add_custom(&custom, "size", "1", &arena), "size");
	CHECK_TEXT(merge_add_custom(&custom, "size", "2", &arena), "mergedSize");
	CHECK_TEXT(merge_add_custom(&custom, "size", "3", &arena), "mergedSize2");
}

/* A new field must come in by some rule, or be left aside. */
TEST(no_stored_field_is_forgotten)
{
	static const char *const own[] = { "id", "externalId", "updatedAt", "importedLine",
		"createdAt", "archived", "stageSince", "custom", "enriched", "formerIds",
		"formerLines", "statedTotals", "openingRevenue", "openingInteractions", NULL };

	for (const struct field *field = contact_fields; field->name; field++) {
		struct merge_choice choice;
		struct error error = ERROR_INIT;
		bool is_own = false;

		for (size_t i = 0; own[i]; i++)
			is_own = is_own || strcmp(own[i], field->name) == 0;
		if (!(field->uses & FIELD_STORED) || is_own)
			continue;
		CHECK(merge_choice_read(
			arena_format(&arena, "%s=other", field->name), &choice, &error));
		error_release(&error);
	}
}

static const struct {
	const char *typed, *message;
} choices[] = {
	{ "company",
		"'company': FIELD=other or FIELD=keep is expected, such as "
		"company=other" },
	{ "company=mine",
		"'company=mine': FIELD=other or FIELD=keep is expected, such as "
		"company=other" },
	{ "shoe=other", "there is no field 'shoe'; 'rapport help fields' names them" },
	{ "score=other", "there is no field 'score'; 'rapport help fields' names them" },
	{ "id=other", "id follows a rule when contacts are merged; it cannot be chosen" },
	{ "openingRevenue=other",
		"openingRevenue follows a rule when contacts are merged; it cannot be chosen" },
};

static void
bad_choices_are_refused(void)
{
	for (size_t i = 0; i < sizeof(choices) / sizeof(*choices); i++) {
		struct error error = ERROR_INIT;
		struct merge_choice choice;

		CHECK(!merge_choice_read(choices[i].typed, &choice, &error));
		CHECK_TEXT(error.message, choices[i].message);
		error_release(&error);
		test_result(arena_format(&arena, "'%s' is refused", choices[i].typed));
	}
}

TEST(what_an_import_says_only_adds)
{
	struct contact contact = person("Ann"), said = person("Bob");

	contact.company = "Acme";
	said.company = "Beta";
	said.title = "CEO";
	said.notes = "two";
	contact.notes = "one";
	list_push_text(&said.tags, "vip", &arena);
	merge_add_custom(&contact.custom, "size", "1", &arena);
	merge_add_custom(&said.custom, "size", "2", &arena);
	for (int i = 0; i < 2; i++) {
		merge_absorb(&contact, &said, &arena);
		CHECK_TEXT(contact.name, "Ann");
		CHECK_TEXT(contact.company, "Acme");
		CHECK_TEXT(contact.title, "CEO");
		CHECK_TEXT(contact.notes, "one\n\ntwo");
		CHECK_NUMBER(contact.tags.count, 1);
		CHECK_NUMBER(contact.custom.count, 1);
		CHECK_TEXT(contact.stage, "new");
	}
}

int
main(void)
{
	fields_follow_their_rules();
	stages_follow_their_rule();
	bad_choices_are_refused();
	RUN(one_phone_in_two_notations_comes_in_once_with_its_country);
	RUN(the_stage_can_be_chosen_and_its_day_goes_with_it);
	RUN(only_two_that_are_archived_become_an_archived_one);
	RUN(the_ids_of_the_other_one_stay_known);
	RUN(custom_members_of_both_stay);
	RUN(names_that_are_taken_get_numbers);
	RUN(no_stored_field_is_forgotten);
	RUN(what_an_import_says_only_adds);
	arena_release(&arena);
	return test_end();
}
