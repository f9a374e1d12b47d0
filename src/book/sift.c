#include "book/sift.h"

enum store_found
sift_contact(struct store_txn *txn, const struct query *query, struct date today,
	struct arena *arena, struct contact *contact, struct error *error)
{
	enum query_verdict verdict = query_judge_card(query, contact);
	enum store_found found;

	if (verdict != QUERY_UNKNOWN)
		return verdict == QUERY_YES ? STORE_FOUND : STORE_MISSING;
	found = store_contact(txn, contact->id, today, arena, contact, error);
	if (found != STORE_FOUND)
		return found;
	return query_matches(query, contact) ? STORE_FOUND : STORE_MISSING;
}
