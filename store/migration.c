#include "store/migration.h"

#include <inttypes.h>

#include "store/derive.h"

/* Books of the first format have no table of views. */
static bool
add_views(struct store_txn *txn, struct error *error)
{
	return engine_make_table(txn->data, TABLE_VIEW, error);
}

const struct migration migrations[] = {
	{ 1, "saved views", add_views },
	{ 0 },
};

static bool
run_steps(struct store_txn *txn, const struct migration *steps, struct meta *meta,
	struct error *error)
{
	for (const struct migration *step = steps; step->run; step++) {
		if (step->from != meta->format)
			continue;
		if (!step->run(txn, error))
			return fail_in(error, "bringing the book up to date (%s)", step->name);
		meta->format++;
	}
	return true;
}

bool
migration_run(struct store *store, const struct migration *steps, int64_t format,
	struct error *error)
{
	struct store_txn *txn;
	struct meta meta;
	bool ok;

	if (!transaction_begin(store, STORE_WRITE, &txn, error))
		return false;
	/* Another process may have been quicker. */
	ok = meta_read(txn->data, &meta, error) && run_steps(txn, steps, &meta, error);
	if (ok && meta.format != format)
		ok = fail(error, ERROR_STORAGE,
			"the book has the format %" PRId64 ", which cannot be brought up to date",
			meta.format);
	meta.rules = store->rules;
	ok = ok && derive_anew(txn, error) && meta_write(txn->data, &meta, error);
	return store_end(txn, ok, error) && ok;
}

bool
migrate(struct store *store, const struct meta *meta, struct error *error)
{
	if (meta->format == META_FORMAT)
		return true;
	if (meta->format > META_FORMAT)
		return fail(error, ERROR_STORAGE,
			"the book was written by a newer rapport (format %" PRId64
			", this one knows %d); use that one",
			meta->format, META_FORMAT);
	return migration_run(store, migrations, META_FORMAT, error);
}
