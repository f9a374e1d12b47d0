#include "tui/basis.h"

#include <string.h>

struct basis
basis_make(void)
{
	return (struct basis){ .filter = TEXT_INIT };
}

void
basis_release(struct basis *basis)
{
	text_release(&basis->filter);
	*basis = basis_make();
}

static bool
is_another(const struct basis *basis, const struct session *session)
{
	return !basis->is_set || date_compare(basis->today, session->today) != 0 ||
		strcmp(basis->filter.bytes, session->filter.bytes) != 0;
}

enum basis_change
basis_renew(struct basis *basis, const struct session *session, struct error *error)
{
	enum basis_change change = BASIS_SAME;
	uint64_t stamp;

	if (!store_stamp(session->book->store, &stamp, error))
		return BASIS_UNKNOWN;
	if (is_another(basis, session))
		change = BASIS_ANOTHER;
	else if (stamp != basis->stamp)
		change = BASIS_BOOK;
	basis->is_set = true;
	basis->stamp = stamp;
	basis->today = session->today;
	text_cut(&basis->filter, 0);
	text_add(&basis->filter, session->filter.bytes);
	return change;
}
