#include "book/view.h"

#include "base/utf8.h"
#include "book/glance.h"
#include "core/match.h"
#include "format/json.h"

#include <stdlib.h>
#include <string.h>

enum { WORD_LIMIT = 16, EXCERPT_COLUMNS = 60, EXCERPT_LEAD = 24 };

/* Where something was found, best first; fields without a row come before the notes. */
enum { RANK_NAME, RANK_ADDRESS, RANK_FIELD, RANK_NOTES, RANK_TIMELINE };

static const struct ranking {
	const char *field;
	int rank;
} rankings[] = {
	{ "name", RANK_NAME },
	{ "company", RANK_ADDRESS },
	{ "emails", RANK_ADDRESS },
	{ "phones", RANK_ADDRESS },
	{ "channels", RANK_ADDRESS },
	{ "notes", RANK_NOTES },
	{ 0 },
};

/* What was found of one contact: enough to order it and to say where. */
struct found {
	struct id id;
	struct date date; /* of the interaction, else of the last contact */
	int rank;
	const char *field;
	const char *excerpt;
};

/* The interaction that is told of a contact: the one with most words, the newest of
 * these. */
struct best {
	unsigned words;
	struct date date;
	const char *notes;
};

/* What is sought and what was found so far. */
struct search {
	struct store_txn *txn;
	const struct list *words; /* of const char *, folded */
	struct list fields;       /* of const struct field * */
	struct date today;
	struct arena *arena;
	struct arena scratch; /* of one contact */
	struct glance glance;
	struct list found;             /* of struct found */
	const struct contact *contact; /* the one being searched */
	unsigned in_fields;            /* a bit for each word that its fields hold */
	unsigned in_timeline;
	struct best best;
};

static unsigned
all_words(const struct search *search)
{
	return (1u << search->words->count) - 1;
}

static int
rank_of(const struct field *field)
{
	for (const struct ranking *row = rankings; row->field; row++)
		if (strcmp(row->field, field->name) == 0)
			return row->rank;
	return RANK_FIELD;
}

/* The words that the record may hold, at a quick look, which most do not pass. */
static unsigned
possible_words(struct search *search, struct span json)
{
	unsigned possible = 0;

	glance_at(&search->glance, json);
	for (size_t i = 0; i < search->words->count; i++)
		if (glance_may_hold(&search->glance, list_text(search->words, i)))
			possible |= 1u << i;
	return possible;
}

/* ------ one record ------ */

static unsigned
words_in(const struct search *search, const char *text)
{
	unsigned found = 0;

	for (size_t i = 0; i < search->words->count; i++)
		if (match_part(text, list_text(search->words, i)))
			found |= 1u << i;
	return found;
}

/* The last place from which on the text still holds all the words that it holds. */
static const char *
start_of_words(const struct search *search, const char *text)
{
	unsigned words = words_in(search, text);
	size_t low = 0, high = strlen(text);

	while (low < high) {
		size_t middle = (low + high + 1) / 2;

		if ((words_in(search, text + middle) & words) == words)
			low = middle;
		else
			high = middle - 1;
	}
	return text + low;
}

/* The text from a little before the first word, on one line; cut at characters. */
static const char *
excerpt_of(const struct search *search, const char *text)
{
	struct text excerpt = TEXT_INIT;
	const char *start = start_of_words(search, text);

	start = start - text > EXCERPT_LEAD ? start - EXCERPT_LEAD : text;
	while (start > text && ((unsigned char)*start & 0xc0) == 0x80)
		start--;
	if (start > text)
		text_add(&excerpt, "…");
	utf8_add_cut(&excerpt, utf8_safe(start, UTF8_LINE, search->arena), EXCERPT_COLUMNS);
	return text_take(&excerpt, search->arena);
}

static void
add_found(struct search *search, int rank, const char *field, const char *text,
	struct date date)
{
	struct found *found = list_push(&search->found, sizeof(*found), search->arena);

	*found = (struct found){
		.id = search->contact->id,
		.date = date,
		.rank = rank,
		.field = field,
		.excerpt = excerpt_of(search, text),
	};
}

/* The fields that are sought, all stored texts, best rank first. */
static struct list
sought_fields(struct arena *arena)
{
	struct list fields = { 0 };

	for (int rank = RANK_NAME; rank <= RANK_NOTES; rank++)
		for (const struct field *field = contact_fields; field->name; field++) {
			bool is_text = field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
				field->kind == FIELD_TEXTS;

			if (is_text && field->uses & FIELD_STORED && rank_of(field) == rank)
				*(const struct field **)list_push(&fields, sizeof(field), arena) = field;
		}
	return fields;
}

static const char *
sought_text(const struct field *field, const struct contact *contact, struct arena *arena)
{
	if (field_is_absent(field, contact))
		return "";
	return field->kind == FIELD_PROSE ? *(const char *const *)field_value(field, contact)
									  : field_show(field, contact, arena);
}

/* Every word may be in another field; the one that is worst decides the rank. */
static void
search_fields(struct search *search)
{
	const struct field *worst = NULL, *told = NULL;

	for (size_t i = 0; i < search->fields.count; i++) {
		const struct field *field =
			*(const struct field **)list_at(&search->fields, i, sizeof(field));
		unsigned words =
			words_in(search, sought_text(field, search->contact, &search->scratch));

		if (!(words & ~search->in_fields))
			continue;
		search->in_fields |= words;
		worst = field;
		told = told ? told : field;
	}
	if (told && search->in_fields == all_words(search))
		add_found(search, rank_of(worst), told->name,
			sought_text(told, search->contact, &search->scratch),
			search->contact->last_contact);
}

static void
offer_best(struct search *search, unsigned words, const struct interaction *interaction)
{
	struct best *best = &search->best;
	int more = __builtin_popcount(words) - __builtin_popcount(best->words);

	search->in_timeline |= words;
	if (more < 0 || (more == 0 && date_compare(interaction->date, best->date) < 0))
		return;
	*best = (struct best){ words, interaction->date, interaction->notes };
}

/* One that holds only words that fields hold, too, tells nothing new. */
static bool
search_interaction(enum store_kind kind, struct id client_id, struct id id,
	struct date date, struct span json, void *context, struct error *error)
{
	struct search *search = context;
	const struct json_reading reading = { .unknown = JSON_IGNORE_UNKNOWN };
	struct interaction interaction;
	unsigned words;

	(void)kind;
	(void)client_id;
	(void)id;
	if (!(possible_words(search, json) & ~search->in_fields))
		return true;
	interaction = interaction_make();
	if (!json_read(
			interaction_fields, json, &interaction, &reading, &search->scratch, error))
		return false;
	interaction.date = date;
	words = words_in(search, interaction.notes) | words_in(search, interaction.type);
	if (words & ~search->in_fields)
		offer_best(search, words, &interaction);
	return true;
}

static bool
search_timeline(struct search *search, struct error *error)
{
	search->in_timeline = 0;
	search->best = (struct best){ .notes = "" };
	if (!store_records(search->txn, STORE_INTERACTION, search->contact->id,
			search_interaction, search, error))
		return false;
	if ((search->in_fields | search->in_timeline) == all_words(search))
		add_found(
			search, RANK_TIMELINE, "timeline", search->best.notes, search->best.date);
	return true;
}

static bool
search_contact(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct search *search = context;
	struct contact contact = contact_make("");
	bool ok = true;

	(void)kind;
	(void)client_id;
	(void)date;
	contact.id = id;
	search->contact = &contact;
	search->in_fields = 0;
	if (possible_words(search, json)) {
		ok = store_contact(search->txn, id, search->today, &search->scratch, &contact,
				 error) == STORE_FOUND;
		if (ok)
			search_fields(search);
	}
	if (ok && search->in_fields != all_words(search))
		ok = search_timeline(search, error);
	arena_release(&search->scratch);
	return ok;
}

/* ------ all of them ------ */

static int
compare_found(const void *first, const void *second)
{
	const struct found *one = first, *other = second;
	int order = (one->rank > other->rank) - (one->rank < other->rank);

	if (order == 0)
		order = date_compare(other->date, one->date);
	return order ? order : id_compare(one->id, other->id);
}

/* Reads the contacts of the first ones, best first. */
static bool
tell_found(struct search *search, size_t limit, struct list *hits, struct error *error)
{
	size_t count = search->found.count;

	if (count > 0)
		qsort(search->found.items, count, sizeof(struct found), compare_found);
	for (size_t i = 0; i < count && (limit == 0 || i < limit); i++) {
		const struct found *found = list_at(&search->found, i, sizeof(*found));
		struct view_hit *hit = list_push(hits, sizeof(*hit), search->arena);

		if (store_contact(search->txn, found->id, search->today, search->arena,
				&hit->contact, error) != STORE_FOUND)
			return false;
		hit->field = found->field;
		hit->excerpt = found->excerpt;
		hit->rank = found->rank;
	}
	return true;
}

struct search_look {
	struct search search;
	size_t limit;
	struct list *hits;
};

static bool
search_look(struct store_txn *txn, void *context, struct error *error)
{
	struct search_look *look = context;
	struct search *search = &look->search;
	bool ok;

	search->txn = txn;
	ok = store_records(
			 txn, STORE_CONTACT, (struct id){ 0 }, search_contact, search, error) &&
		tell_found(search, look->limit, look->hits, error);
	arena_release(&search->scratch);
	glance_release(&search->glance);
	return ok;
}

bool
view_search(struct book *book, const char *text, size_t limit, struct date today,
	struct arena *arena, struct list *hits, struct error *error)
{
	struct list words = { 0 };
	struct span rest = span_of(utf8_fold(text, arena));
	struct search_look look = {
		.search = {
			.words = &words,
			.fields = sought_fields(arena),
			.today = today,
			.arena = arena,
		},
		.limit = limit,
		.hits = hits,
	};

	while (rest.start) {
		struct span word = span_split(&rest, ' ');

		if (word.length > 0)
			list_push_text(&words, span_copy(word, arena), arena);
	}
	if (words.count == 0)
		return fail(error, ERROR_USAGE, "say what to search for");
	if (words.count > WORD_LIMIT)
		return fail(
			error, ERROR_USAGE, "search for at most %d words at once", WORD_LIMIT);
	return book_read(book, search_look, &look, error);
}
