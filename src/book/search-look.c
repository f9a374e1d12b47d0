#include "book/search-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "core/match.h"
#include "format/json.h"

/* Where a word counts for more than in any field. */
static const struct ranking {
	const char *field;
	enum search_rank rank;
} rankings[] = {
	{ "name", RANK_NAME },
	{ "company", RANK_ADDRESS },
	{ "emails", RANK_ADDRESS },
	{ "phones", RANK_ADDRESS },
	{ "channels", RANK_ADDRESS },
	{ "externalId", RANK_ADDRESS },
	{ "notes", RANK_NOTES },
	{ 0 },
};

static enum search_rank
rank_of(const struct field *field)
{
	for (const struct ranking *row = rankings; row->field; row++)
		if (strcmp(row->field, field->name) == 0)
			return row->rank;
	return RANK_FIELD;
}

unsigned
search_all_words(const struct search *search)
{
	return (1u << search->words.count) - 1;
}

unsigned
search_words_in(const struct search *search, const char *text)
{
	unsigned found = 0;

	if (!*text)
		return 0;
	for (size_t i = 0; i < search->words.count; i++)
		if (match_part(text, list_text(&search->words, i)))
			found |= 1u << i;
	return found;
}

unsigned
search_possible(struct search *search, struct span json)
{
	unsigned possible = 0;

	glance_at(&search->glance, json);
	for (size_t i = 0; i < search->words.count; i++)
		if (glance_may_hold(&search->glance, &search->glance_words[i]))
			possible |= 1u << i;
	return possible;
}

unsigned
search_words_of_holder(const struct search *search, struct id id)
{
	unsigned found = 0;

	for (size_t i = 0; i < search->words.count; i++)
		for (size_t j = 0; j < search->holders[i].count; j++)
			if (id_compare(
					*(struct id *)list_at(&search->holders[i], j, sizeof(id)), id) == 0)
				found |= 1u << i;
	return found;
}

enum search_rank
search_name_rank(const struct search *search, const char *name)
{
	const char *first = list_text(&search->words, 0);
	bool begins = strncmp(name, first, strlen(first)) == 0;

	if (search->words.count == 1 && strcmp(name, first) == 0)
		return RANK_WHOLE_NAME;
	for (size_t i = 0; i < search->words.count; i++)
		if (!match_word_folded(name, list_text(&search->words, i)))
			return begins && search->words.count == 1 ? RANK_NAME_BEGINS : RANK_NAME;
	return begins ? RANK_NAME_BEGINS : RANK_NAME_WORDS;
}

/* ------ fields ------ */

static bool
is_sought(const struct field *field)
{
	bool is_text = field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
		field->kind == FIELD_TEXTS || field->kind == FIELD_CUSTOM;

	return is_text && field->uses & FIELD_STORED && !(field->uses & FIELD_INTERNAL);
}

struct list
search_fields(struct arena *arena)
{
	struct list fields = { 0 };

	for (int rank = RANK_NAME; rank <= RANK_NOTES; rank++)
		for (const struct field *field = contact_fields; field->name; field++)
			if (is_sought(field) && (int)rank_of(field) == rank)
				*(const struct field **)list_push(&fields, sizeof(field), arena) = field;
	return fields;
}

static const char *
text_of(const struct field *field, const struct contact *contact, struct arena *arena)
{
	if (field_is_absent(field, contact))
		return "";
	return field->kind == FIELD_PROSE ? *(const char *const *)field_value(field, contact)
									  : field_show(field, contact, arena);
}

/* Whoever has the address need not have written it as it was typed: the list it is in
 * counts as the place. */
static const struct field *
address_field(
	const struct search *search, const struct contact *contact, struct arena *arena)
{
	struct list forms = { 0 };
	const struct address_kind *kind;
	const char *name = "channels";

	for (size_t i = 0; i < search->words.count; i++)
		contact_address_read(span_of(list_text(&search->words, i)), &forms, arena);
	struct list own = { 0 };

	contact_addresses(contact, &own, arena);
	for (size_t i = 0; i < forms.count; i++) {
		if (!list_has_text(&own, list_text(&forms, i)))
			continue;
		kind = contact_address_kind(list_text(&forms, i));
		name = strcmp(kind->label, "phone") == 0 ? "phones"
			: strcmp(kind->label, "e-mail") == 0 ? "emails"
			: *kind->prefix == 'e'               ? "externalId"
												 : "channels";
		break;
	}
	return field_find(contact_fields, span_of(name));
}

static void
take_words(struct search_fields_look *look, unsigned words, const struct field *field,
	const char *text)
{
	enum search_rank rank = rank_of(field);

	if (!(words & ~look->words))
		return;
	look->words |= words;
	look->rank = rank > look->rank ? rank : look->rank;
	if (!look->told) {
		look->told = field;
		look->text = text;
	}
}

struct search_fields_look
search_look_at_fields(
	const struct search *search, const struct contact *contact, struct arena *arena)
{
	struct search_fields_look look = { .rank = RANK_WHOLE_NAME, .text = "" };
	unsigned held = search_words_of_holder(search, contact->id);

	for (size_t i = 0; i < search->fields.count; i++) {
		const struct field *field =
			*(const struct field **)list_at(&search->fields, i, sizeof(field));
		const char *text = text_of(field, contact, arena);

		take_words(&look, search_words_in(search, text), field, text);
		if (strcmp(field->name, "phones") == 0)
			take_words(&look, search_words_in_phones(search, &contact->phones, arena),
				field, text);
		if (held && i == 0) {
			const struct field *address = address_field(search, contact, arena);

			take_words(&look, held, address, text_of(address, contact, arena));
		}
	}
	return look;
}

/* ------ interactions ------ */

static void
add_text(struct text *text, const char *more)
{
	if (*more && text->length > 0)
		text_add(text, " · ");
	text_add(text, more);
}

/* What was written stands alone where that is all. */
const char *
search_interaction_text(const struct interaction *interaction, struct arena *arena)
{
	const struct field *custom = field_find(interaction_fields, span_of("custom"));
	struct text text = TEXT_INIT;

	add_text(&text, interaction->type);
	add_text(&text, interaction->notes);
	if (interaction->custom.count > 0)
		add_text(&text, field_show(custom, interaction, arena));
	return text_take(&text, arena);
}

static void
offer(struct search_best *best, unsigned words, const struct store_swept *swept)
{
	int count = __builtin_popcount(words);

	best->words |= words;
	if (count < best->most ||
		(count == best->most && date_compare(swept->date, best->date) < 0))
		return;
	best->most = count;
	best->date = swept->date;
	best->id = swept->id;
}

bool
search_look_at_interaction(struct search *search, const struct store_swept *swept,
	struct arena *arena, struct search_best *best, struct error *error)
{
	const struct json_reading reading = { .base_currency = search->base };
	struct interaction interaction = interaction_make();
	unsigned words;

	if (!json_read(interaction_fields, swept->text, &interaction, &reading, arena, error))
		return false;
	words = search_words_in(search, search_interaction_text(&interaction, arena)) &
		~search->in_fields;
	if (words)
		offer(best, words, swept);
	return true;
}
