#include "book/search-parts.h"

#include <string.h>

#include "base/utf8.h"

enum { EXCERPT_COLUMNS = 60, EXCERPT_LEAD = 24 };

/* What is told, and where to. */
struct telling {
	struct search *search;
	struct store_txn *txn;
	struct arena *arena;
	size_t from, end;
	struct list *hits; /* of struct search_hit */
};

/* ------ excerpts ------ */

/* The last place from which on the text still holds all the words that it holds. */
static const char *
start_of_words(const struct search *search, const char *text)
{
	unsigned words = search_words_in(search, text);
	size_t low = 0, high = strlen(text);

	while (words && low < high) {
		size_t middle = (low + high + 1) / 2;

		if ((search_words_in(search, text + middle) & words) == words)
			low = middle;
		else
			high = middle - 1;
	}
	return text + low;
}

/* The text from a little before the words, on one line; cut at characters. */
static const char *
excerpt_of(const struct search *search, const char *text, struct arena *arena)
{
	struct text excerpt = TEXT_INIT;
	const char *start = start_of_words(search, text);

	start = start - text > EXCERPT_LEAD ? start - EXCERPT_LEAD : text;
	while (start > text && ((unsigned char)*start & 0xc0) == 0x80)
		start--;
	if (start > text)
		text_add(&excerpt, "…");
	utf8_add_cut(&excerpt, utf8_safe(start, UTF8_LINE, arena), EXCERPT_COLUMNS);
	return text_take(&excerpt, arena);
}

static void
fill_excerpt(struct telling *telling, struct search_hit *hit, const char *text)
{
	struct arena *arena = telling->arena;

	hit->excerpt = excerpt_of(telling->search, text, arena);
	hit->parts = sought_parts(hit->excerpt, &telling->search->words, arena);
	for (size_t i = 0; i < hit->parts.count; i++) {
		const struct sought_part *part = list_at(&hit->parts, i, sizeof(*part));

		*(struct search_part *)list_push(&hit->found, sizeof(struct search_part), arena) =
			(struct search_part){
				.start = (int64_t)part->start,
				.length = (int64_t)part->length,
			};
	}
}

/* ------ timelines ------ */

/* Looks for the interaction that is told. */
struct looking {
	struct search *search;
	struct arena *arena;
	struct search_best best;
};

static bool
look_at_record(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct looking *looking = context;
	const struct store_swept swept = { client_id, id, date, json, false };

	(void)kind;
	if (!(search_possible(looking->search, json) & ~looking->search->in_fields))
		return true;
	return search_look_at_interaction(
		looking->search, &swept, looking->arena, &looking->best, error);
}

/* Its notes, when these say it. */
static const char *
text_told(const struct search *search, const struct interaction *interaction,
	struct arena *arena)
{
	const char *all = search_interaction_text(interaction, arena);

	if (search_words_in(search, interaction->notes) == search_words_in(search, all))
		return interaction->notes;
	return all;
}

static bool
tell_interaction(struct telling *telling, struct search_hit *hit, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct looking looking = { .search = telling->search, .arena = &scratch };
	struct interaction interaction;
	enum store_found found = STORE_MISSING;
	bool ok = store_records(telling->txn, STORE_INTERACTION, hit->contact.id,
		look_at_record, &looking, error);

	if (ok && looking.best.most > 0)
		found = store_interaction(telling->txn, hit->contact.id, looking.best.date,
			looking.best.id, telling->arena, &interaction, error);
	hit->field = "timeline";
	hit->date = looking.best.date;
	fill_excerpt(telling, hit,
		found == STORE_FOUND ? text_told(telling->search, &interaction, telling->arena)
							 : "");
	arena_release(&scratch);
	return ok && found != STORE_FAILED;
}

/* ------ hits ------ */

static bool
tell_one(struct telling *telling, const struct search_found *found, struct error *error)
{
	struct search *search = telling->search;
	struct search_hit hit = { .field = "", .excerpt = "" };
	struct search_fields_look look;
	enum store_found is_there = store_contact(telling->txn, found->id,
		search->request.today, telling->arena, &hit.contact, error);
	unsigned before = search->in_fields;
	bool ok = true;

	if (is_there != STORE_FOUND)
		return is_there == STORE_MISSING;
	look = search_look_at_fields(search, &hit.contact, telling->arena);
	if (found->rank == RANK_TIMELINE) {
		search->in_fields = look.words;
		ok = tell_interaction(telling, &hit, error);
		search->in_fields = before;
	} else {
		hit.field = look.told ? look.told->name : "name";
		fill_excerpt(telling, &hit, look.told ? look.text : hit.contact.name);
	}
	if (ok)
		*(struct search_hit *)list_push(telling->hits, sizeof(hit), telling->arena) = hit;
	return ok;
}

static bool
tell_look(struct store_txn *txn, void *context, struct error *error)
{
	struct telling *telling = context;
	const struct list *found = &telling->search->found;

	telling->txn = txn;
	for (size_t i = telling->from; i < telling->end; i++)
		if (!tell_one(telling, list_at(found, i, sizeof(struct search_found)), error))
			return false;
	return true;
}

bool
search_tell(struct search *search, struct book *book, size_t from, size_t count,
	struct arena *arena, struct list *hits, struct error *error)
{
	size_t all = search_count(search);
	struct telling telling = {
		.search = search,
		.arena = arena,
		.from = from < all ? from : all,
		.hits = hits,
	};

	telling.end = count < all - telling.from ? telling.from + count : all;
	return book_read(book, tell_look, &telling, error);
}
