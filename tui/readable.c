#include "tui/readable.h"

#include <string.h>

#include "book/find.h"

struct lookup {
	const struct session *session;
	const char *word; /* in the end as it is said */
	struct arena *arena;
};

/* The contact that a text means; false when that is not clear. */
static bool
contact_of(struct store_txn *txn, const struct lookup *lookup, const char *typed,
	struct contact *contact)
{
	struct error error = ERROR_INIT;
	bool is_clear = find_contact_in(
		txn, typed, lookup->session->today, lookup->arena, contact, &error);

	error_release(&error);
	return is_clear;
}

static bool
follow_up_of(struct store_txn *txn, const struct lookup *lookup, const char *typed,
	struct due *due)
{
	struct error error = ERROR_INIT;
	bool is_clear = find_follow_up_in(txn, lookup->session->settings, typed,
		lookup->session->today, lookup->arena, due, &error);

	error_release(&error);
	return is_clear;
}

/* Whether the text means that contact. */
static bool
means_contact(
	struct store_txn *txn, const struct lookup *lookup, const char *text, struct id id)
{
	struct contact contact;

	return contact_of(txn, lookup, text, &contact) && id_equal(contact.id, id);
}

static bool
means_follow_up(
	struct store_txn *txn, const struct lookup *lookup, const char *text, const char *id)
{
	struct due due;

	return follow_up_of(txn, lookup, text, &due) && strcmp(due.id, id) == 0;
}

static void
say_follow_up(struct store_txn *txn, struct lookup *lookup, const struct due *due)
{
	const char *with_rule = arena_format(lookup->arena, "%s/%s", due->name, due->rule);

	if (means_follow_up(txn, lookup, due->name, due->id))
		lookup->word = due->name;
	else if (means_follow_up(txn, lookup, with_rule, due->id))
		lookup->word = with_rule;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct lookup *lookup = context;
	struct contact contact;
	struct due due;

	(void)error;
	if (means_follow_up(txn, lookup, lookup->word, lookup->word) &&
		follow_up_of(txn, lookup, lookup->word, &due))
		say_follow_up(txn, lookup, &due);
	else if (contact_of(txn, lookup, lookup->word, &contact) &&
		means_contact(txn, lookup, contact.name, contact.id))
		lookup->word = contact.name;
	return true;
}

/* Whether it begins with a whole id. */
static bool
begins_with_id(const char *word)
{
	struct span rest = span_of(word);
	struct id id;

	return id_parse(span_split(&rest, '/'), &id);
}

const char *
readable_word(const struct session *session, const char *word, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct lookup lookup = { session, word, arena };

	if (begins_with_id(word))
		book_read(session->book, look, &lookup, &error);
	error_release(&error);
	return arena_copy(arena, lookup.word);
}
