#include "store/derive.h"

bool
store_repair(struct store *store, struct error *error)
{
	struct store_txn *txn;
	bool ok;

	if (!store_begin(store, STORE_WRITE, &txn, error))
		return false;
	ok = derive_anew(txn, error);
	return store_end(txn, ok, error) && ok;
}
