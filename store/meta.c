#include "store/meta.h"

#include "store/envelope.h"
#include "store/pack.h"

static const char name[] = "book";

bool
meta_read(struct engine_txn *txn, struct meta *meta, struct error *error)
{
	struct span key = span_of(name), value, contents;
	struct unpacker unpacker;

	switch (engine_get(txn, TABLE_META, key, &value, error)) {
	case STORE_FAILED:
		return false;
	case STORE_MISSING:
		return fail(error, ERROR_STORAGE, "this is no book of rapport");
	case STORE_FOUND:
		break;
	}
	if (!envelope_open(value, key, &contents, error))
		return false;
	unpacker = unpack(contents);
	meta->format = unpack_signed(&unpacker);
	meta->rules = unpack_number(&unpacker);
	meta->superseded_by = unpack_signed(&unpacker);
	return unpacker.is_sound || fail(error, ERROR_STORAGE, "this is no book of rapport");
}

bool
meta_write(struct engine_txn *txn, const struct meta *meta, struct error *error)
{
	struct text value = TEXT_INIT;
	struct span key = span_of(name);
	bool ok;

	envelope_begin(&value);
	pack_signed(&value, meta->format);
	pack_number(&value, meta->rules);
	pack_signed(&value, meta->superseded_by);
	envelope_end(&value, key);
	ok = engine_put(txn, TABLE_META, key, span_make(value.bytes, value.length), error);
	text_release(&value);
	return ok;
}
