#include "book/view.h"

#include "base/utf8.h"
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

/* What is sought and what was found so far. */
struct search {
	struct store_txn *txn;
	const struct list *words; /* of const char *, folded */
	struct date today;
	struct arena *arena;
	struct arena scratch; /* of one contact */
	struct list *hits;    /* of struct view_hit; of the contact only what orders them */
	const struct contact *contact; /* the one being searched */
	unsigned found;                /* a bit for each word that its fields hold */
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

/* ------ a quick look at the stored text, which most records do not pass ------ */

static bool
is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

static bool
is_plain(const char *text, size_t length, bool (*fits)(char byte))
{
	for (size_t i = 0; i < length; i++)
		if (!fits(text[i]))
			return false;
	return true;
}

static bool
is_ascii(char byte)
{
	return (unsigned char)byte < 0x80;
}

static bool
holds(struct span json, const char *word)
{
	size_t length = strlen(word);

	for (size_t i = 0; i + length <= json.length; i++)
		if (strncasecmp(json.start + i, word, length) == 0)
			return true;
	return false;
}

/* The words that the record may hold: folding changes nothing but case in plain ASCII. */
static unsigned
possible_words(const struct search *search, struct span json)
{
	unsigned possible = 0;

	if (!is_plain(json.start, json.length, is_ascii))
		return all_words(search);
	for (size_t i = 0; i < search->words->count; i++) {
		const char *word = list_text(search->words, i);

		if (!is_plain(word, strlen(word), is_letter) || holds(json, word))
			possible |= 1u << i;
	}
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
add_hit(struct search *search, int rank, const char *field, const char *text,
	struct date date)
{
	struct view_hit *hit = list_push(search->hits, sizeof(*hit), search->arena);

	hit->contact.id = search->contact->id;
	hit->contact.last_contact = date;
	hit->field = field;
	hit->excerpt = excerpt_of(search, text);
	hit->rank = rank;
}

/* The fields that may be sought: all stored texts. */
static const char *
sought_text(const struct field *field, const struct contact *contact, struct arena *arena)
{
	bool is_text = field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
		field->kind == FIELD_TEXTS;

	if (!is_text || !(field->uses & FIELD_STORED) || field_is_absent(field, contact))
		return "";
	return field->kind == FIELD_PROSE ? *(const char *const *)field_value(field, contact)
									  : field_show(field, contact, arena);
}

/* Every word may be in another field; the one that is worst decides the rank. */
static void
search_fields(struct search *search)
{
	unsigned best_words = 0;
	int worst = 0;
	const struct field *told = NULL;

	for (int rank = RANK_NAME; rank <= RANK_NOTES; rank++)
		for (const struct field *field = contact_fields; field->name; field++) {
			unsigned found;

			if (rank_of(field) != rank)
				continue;
			found =
				words_in(search, sought_text(field, search->contact, &search->scratch));
			if (!(found & ~best_words))
				continue;
			best_words |= found;
			worst = rank;
			told = told ? told : field;
		}
	search->found = best_words;
	if (best_words == all_words(search))
		add_hit(search, worst, told->name,
			sought_text(told, search->contact, &search->scratch),
			search->contact->last_contact);
}

static bool
search_interaction(enum store_kind kind, struct id client_id, struct id id,
	struct date date, struct span json, void *context, struct error *error)
{
	struct search *search = context;
	const struct json_reading reading = { .unknown = JSON_IGNORE_UNKNOWN };
	struct interaction interaction = interaction_make();
	unsigned possible = possible_words(search, json) | search->found;

	(void)kind;
	(void)client_id;
	(void)id;
	if (possible != all_words(search))
		return true;
	if (!json_read(
			interaction_fields, json, &interaction, &reading, &search->scratch, error))
		return false;
	unsigned found =
		words_in(search, interaction.notes) | words_in(search, interaction.type);

	if (found && (found | search->found) == all_words(search))
		add_hit(search, RANK_TIMELINE, "timeline", interaction.notes, date);
	return true;
}

/* Of one contact's interactions only the newest that was found stays. */
static void
keep_newest(struct search *search, size_t first)
{
	struct view_hit *hits = search->hits->items;
	size_t newest = first;

	if (search->hits->count <= first)
		return;
	for (size_t i = first; i < search->hits->count; i++)
		if (date_compare(
				hits[i].contact.last_contact, hits[newest].contact.last_contact) >= 0)
			newest = i;
	hits[first] = hits[newest];
	search->hits->count = first + 1;
}

static bool
search_contact(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct search *search = context;
	struct contact contact = contact_make("");
	size_t first = search->hits->count;
	bool ok = true;

	(void)kind;
	(void)client_id;
	(void)date;
	contact.id = id;
	search->contact = &contact;
	search->found = 0;
	if (possible_words(search, json)) {
		ok = store_contact(search->txn, id, search->today, &search->scratch, &contact,
				 error) == STORE_FOUND;
		if (ok)
			search_fields(search);
	}
	if (ok && search->hits->count == first) {
		ok = store_records(
			search->txn, STORE_INTERACTION, id, search_interaction, search, error);
		keep_newest(search, first);
	}
	arena_release(&search->scratch);
	return ok;
}

/* ------ all of them ------ */

static int
compare_hits(const void *first, const void *second)
{
	const struct view_hit *one = first, *other = second;
	int order = (one->rank > other->rank) - (one->rank < other->rank);

	if (order == 0)
		order = date_compare(other->contact.last_contact, one->contact.last_contact);
	return order ? order : id_compare(one->contact.id, other->contact.id);
}

static bool
fill_hits(struct search *search, struct error *error)
{
	for (size_t i = 0; i < search->hits->count; i++) {
		struct view_hit *hit = list_at(search->hits, i, sizeof(*hit));

		if (store_contact(search->txn, hit->contact.id, search->today, search->arena,
				&hit->contact, error) != STORE_FOUND)
			return false;
	}
	return true;
}

struct search_look {
	struct search search;
	size_t limit;
};

static bool
search_look(struct store_txn *txn, void *context, struct error *error)
{
	struct search_look *look = context;
	struct search *search = &look->search;
	bool ok;

	search->txn = txn;
	ok = store_records(
		txn, STORE_CONTACT, (struct id){ 0 }, search_contact, search, error);
	arena_release(&search->scratch);
	if (!ok)
		return false;
	if (search->hits->count > 0)
		qsort(search->hits->items, search->hits->count, sizeof(struct view_hit),
			compare_hits);
	if (look->limit > 0 && search->hits->count > look->limit)
		search->hits->count = look->limit;
	return fill_hits(search, error);
}

bool
view_search(struct book *book, const char *text, size_t limit, struct date today,
	struct arena *arena, struct list *hits, struct error *error)
{
	struct list words = { 0 };
	struct span rest = span_of(utf8_fold(text, arena));
	struct search_look look = {
		.search = { .words = &words, .today = today, .arena = arena, .hits = hits },
		.limit = limit,
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
