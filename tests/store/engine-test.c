/*
 * The engine as it is installed: what is relied on is tried, so that another version of
 * the library is judged before it is trusted.
 */
#include "store/engine.h"
#include "store/key.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SMALL_MAP = 1 << 20 };

static const char *
make_folder(struct shelf *shelf)
{
	if (mkdir(shelf->path, 0700) != 0)
		abort();
	return shelf->path;
}

static struct engine *
open_engine(const char *path, size_t map_size, enum engine_state state)
{
	struct error error = ERROR_INIT;
	struct engine *engine = engine_open(path, map_size, state, &error);

	if (!engine)
		shelf_give_up("opening the engine", &error);
	return engine;
}

static struct engine_txn *
begin(struct engine *engine, enum store_access access)
{
	struct error error = ERROR_INIT;
	struct engine_txn *txn = engine_begin(engine, access, &error);

	if (!txn)
		shelf_give_up("beginning", &error);
	return txn;
}

static void
commit(struct engine_txn *txn)
{
	struct error error = ERROR_INIT;

	if (!engine_commit(txn, &error))
		shelf_give_up("committing", &error);
}

static struct key
key_number(unsigned number)
{
	struct key key = key_empty();

	key_add_part(&key, number);
	return key;
}

static bool
put(struct engine_txn *txn, unsigned number, const void *value, size_t length,
	struct error *error)
{
	struct key key = key_number(number);

	return engine_put(
		txn, TABLE_CONTACT, key_span(&key), span_make(value, length), error);
}

static struct engine_measure
measure(struct engine *engine)
{
	struct engine_txn *txn = begin(engine, STORE_READ);
	struct engine_measure size;
	struct error error = ERROR_INIT;

	if (!engine_look(txn, &size, &error))
		shelf_give_up("measuring", &error);
	engine_abort(txn);
	return size;
}

enum { KEYS = 200, OPERATIONS = 20000 };

/* Which value each key has, 0 for none. */
struct model {
	unsigned values[KEYS];
	unsigned random;
};

static unsigned
choose(struct model *model, unsigned limit)
{
	model->random = model->random * 1103515245u + 12345u;
	return (model->random >> 16) % limit;
}

static bool
is_like_model(struct engine_txn *txn, const struct model *model, enum engine_step start,
	enum engine_step step)
{
	struct error error = ERROR_INIT;
	struct engine_cursor *cursor = engine_cursor_open(txn, TABLE_CONTACT, &error);
	struct engine_pair pair;
	enum store_found found = engine_cursor_step(cursor, start, &pair, &error);
	bool is_like = true;

	for (unsigned i = 0; i < KEYS; i++) {
		unsigned number = step == STEP_NEXT ? i : KEYS - 1 - i, value;
		struct key key = key_number(number);

		if (model->values[number] == 0)
			continue;
		memcpy(&value, pair.value.start, sizeof(value));
		is_like = is_like && found == STORE_FOUND &&
			span_equal(pair.key, key_span(&key)) && value == model->values[number];
		if (!is_like)
			break;
		found = engine_cursor_step(cursor, step, &pair, &error);
	}
	is_like = is_like && found == STORE_MISSING;
	engine_cursor_close(cursor);
	return is_like;
}

static void
give_value(struct engine_txn *txn, struct model *model, unsigned number)
{
	struct error error = ERROR_INIT;
	char value[900] = "";

	model->values[number] = 1 + choose(model, 30000);
	memcpy(value, &model->values[number], sizeof(unsigned));
	if (!put(txn, number, value, 4 + choose(model, sizeof(value) - 4), &error))
		shelf_give_up("operating", &error);
}

/* Something with one of the first keys. */
static void
operate(struct engine_txn *txn, struct model *model, unsigned keys)
{
	struct error error = ERROR_INIT;
	unsigned number = choose(model, keys);
	struct key key = key_number(number);

	if (choose(model, 3) > 0) {
		give_value(txn, model, number);
		return;
	}
	model->values[number] = 0;
	if (!engine_delete(txn, TABLE_CONTACT, key_span(&key), &error))
		shelf_give_up("operating", &error);
}

TEST(a_table_is_what_a_model_of_it_says)
{
	for (unsigned seed = 1; seed <= 4; seed++) {
		struct shelf shelf = shelf_make();
		struct engine *engine = open_engine(make_folder(&shelf), 64 << 20, ENGINE_NEW);
		struct model model = { .random = seed }, before;
		bool is_like = true;

		for (unsigned i = 0; is_like && i < OPERATIONS / 50; i++) {
			struct engine_txn *txn = begin(engine, STORE_WRITE);

			before = model;
			for (int k = 0; k < 50; k++)
				operate(txn, &model, KEYS);
			is_like = is_like_model(txn, &model, STEP_FIRST, STEP_NEXT);
			if (choose(&model, 10) == 0) {
				engine_abort(txn);
				before.random = model.random;
				model = before;
			} else {
				commit(txn);
			}
			txn = begin(engine, STORE_READ);
			is_like = is_like && is_like_model(txn, &model, STEP_LAST, STEP_PREVIOUS);
			engine_abort(txn);
		}
		CHECK(is_like);
		engine_close(engine);
		shelf_remove(&shelf);
	}
}

TEST(what_is_appended_goes_to_the_end_whatever_was_done_between)
{
	for (unsigned seed = 1; seed <= 50; seed++) {
		struct shelf shelf = shelf_make();
		struct engine *engine = open_engine(make_folder(&shelf), 64 << 20, ENGINE_NEW);
		struct engine_txn *txn = begin(engine, STORE_WRITE);
		struct model model = { .random = seed };

		for (unsigned i = 0; i < KEYS; i++) {
			give_value(txn, &model, i);
			for (unsigned more = choose(&model, 12); more > 8; more--)
				operate(txn, &model, i + 1);
		}
		CHECK(is_like_model(txn, &model, STEP_FIRST, STEP_NEXT));
		commit(txn);
		txn = begin(engine, STORE_READ);
		CHECK(is_like_model(txn, &model, STEP_LAST, STEP_PREVIOUS));
		engine_abort(txn);
		engine_close(engine);
		shelf_remove(&shelf);
	}
}

TEST(a_cursor_may_go_on_after_its_entry_was_taken_away)
{
	struct shelf shelf = shelf_make();
	struct engine *engine = open_engine(make_folder(&shelf), 64 << 20, ENGINE_NEW);
	struct engine_txn *txn = begin(engine, STORE_WRITE);
	struct error error = ERROR_INIT;
	struct engine_cursor *cursor;
	struct engine_pair pair;
	enum store_found found;
	unsigned count = 0;

	for (unsigned i = 0; i < 500; i++)
		CHECK(put(txn, i, "value", 5, &error));
	cursor = engine_cursor_open(txn, TABLE_CONTACT, &error);
	found = engine_cursor_step(cursor, STEP_FIRST, &pair, &error);
	while (found == STORE_FOUND) {
		struct key key = key_number(count * 2);

		CHECK(span_equal(pair.key, key_span(&key)));
		CHECK(engine_delete(txn, TABLE_CONTACT, key_span(&key), &error));
		key = key_number(count * 2 + 2);
		count++;
		found = engine_cursor_seek(cursor, key_span(&key), &pair, &error);
	}
	CHECK_NUMBER(count, 250);
	engine_cursor_close(cursor);
	commit(txn);
	engine_close(engine);
	shelf_remove(&shelf);
}

TEST(seeking_back_finds_the_last_of_a_prefix_or_what_is_before_it)
{
	static const struct {
		const char *prefix;
		const char *expected;
	} cases[] = {
		{ "b", "bz" },
		{ "a", "a\xff\xff" },
		{ "a\xff", "a\xff\xff" },
		{ "c", "bz" },
		{ "\xff", "\xff" },
		{ "A", "" },
		{ "", "\xff" },
	};
	static const char *const keys[] = { "a", "a\xff\xff", "b", "bz", "\xff" };
	struct shelf shelf = shelf_make();
	struct engine *engine = open_engine(make_folder(&shelf), 64 << 20, ENGINE_NEW);
	struct engine_txn *txn = begin(engine, STORE_WRITE);
	struct error error = ERROR_INIT;
	struct engine_cursor *cursor;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		CHECK(engine_put(txn, TABLE_CONTACT, span_of(keys[i]), span_of("x"), &error));
	cursor = engine_cursor_open(txn, TABLE_CONTACT, &error);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct engine_pair pair;
		enum store_found found =
			engine_cursor_seek_back(cursor, span_of(cases[i].prefix), &pair, &error);

		CHECK(found == (*cases[i].expected ? STORE_FOUND : STORE_MISSING));
		CHECK(found != STORE_FOUND || span_is(pair.key, cases[i].expected));
	}
	engine_cursor_close(cursor);
	engine_abort(txn);
	engine_close(engine);
	shelf_remove(&shelf);
}

TEST(pages_are_used_again_when_nobody_reads_the_old_ones)
{
	struct shelf shelf = shelf_make();
	struct engine *engine = open_engine(make_folder(&shelf), 64 << 20, ENGINE_NEW);
	struct error error = ERROR_INIT;
	char value[500] = "";
	int64_t before;

	for (unsigned i = 0; i < 400; i++) {
		struct engine_txn *txn = begin(engine, STORE_WRITE);

		CHECK(put(txn, i % 100, value, sizeof(value), &error));
		commit(txn);
	}
	before = measure(engine).file_bytes;
	for (unsigned i = 0; i < 1000; i++) {
		struct engine_txn *txn = begin(engine, STORE_WRITE);

		CHECK(put(txn, i % 100, value, sizeof(value), &error));
		commit(txn);
	}
	CHECK(measure(engine).file_bytes <= before + before / 4);
	engine_close(engine);
	shelf_remove(&shelf);
}

TEST(a_full_map_fails_the_write_and_has_room_for_the_next)
{
	struct shelf shelf = shelf_make();
	struct engine *engine = open_engine(make_folder(&shelf), SMALL_MAP, ENGINE_NEW);
	struct error error = ERROR_INIT;
	char *value = memory_allocate(SMALL_MAP);
	struct engine_txn *txn = begin(engine, STORE_WRITE);
	int64_t size = measure(engine).map_bytes;

	memset(value, 'x', SMALL_MAP);
	CHECK(put(txn, 1, value, SMALL_MAP / 4, &error));
	CHECK(!put(txn, 2, value, SMALL_MAP, &error));
	CHECK_NUMBER(error.kind, ERROR_STORAGE);
	error_release(&error);
	CHECK(!engine_commit(txn, &error));
	error_release(&error);
	txn = begin(engine, STORE_WRITE);
	CHECK(put(txn, 2, value, SMALL_MAP, &error));
	commit(txn);
	CHECK(measure(engine).map_bytes > size);
	engine_close(engine);
	free(value);
	shelf_remove(&shelf);
}

struct talk {
	struct shelf_signal up, down;
};

static void
fill_much(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct engine *engine;
	struct error error = ERROR_INIT;
	char *value = memory_allocate(SMALL_MAP);

	memset(value, 'x', SMALL_MAP);
	shelf_signal_wait(&talk->down);
	engine = open_engine(shelf->path, 64 << 20, ENGINE_PRESENT);
	for (unsigned i = 1; i < 5; i++) {
		struct engine_txn *txn = begin(engine, STORE_WRITE);

		if (!put(txn, i, value, SMALL_MAP, &error))
			shelf_give_up("filling", &error);
		commit(txn);
	}
	engine_close(engine);
	shelf_signal_send(&talk->up);
}

TEST(a_map_that_another_process_made_larger_is_taken_over)
{
	struct shelf shelf = shelf_make();
	struct talk talk = { shelf_signal_make(), shelf_signal_make() };
	int child = shelf_fork(fill_much, &shelf, &talk);
	struct engine *engine = open_engine(make_folder(&shelf), SMALL_MAP, ENGINE_NEW);
	struct error error = ERROR_INIT;
	struct key key = key_number(4);
	struct engine_txn *txn;
	struct span value;

	shelf_signal_send(&talk.down);
	CHECK(shelf_signal_wait(&talk.up));
	CHECK_NUMBER(shelf_wait(child), 0);
	txn = begin(engine, STORE_READ);
	CHECK(engine_get(txn, TABLE_CONTACT, key_span(&key), &value, &error) == STORE_FOUND);
	CHECK_NUMBER(value.length, SMALL_MAP);
	engine_abort(txn);
	txn = begin(engine, STORE_WRITE);
	CHECK(put(txn, 9, "x", 1, &error));
	commit(txn);
	engine_close(engine);
	shelf_signal_close(&talk.up);
	shelf_signal_close(&talk.down);
	shelf_remove(&shelf);
}

/* Pages of address space that the process has already; a checker of memory takes much. */
static rlim_t
address_space(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	unsigned long pages = 0;

	if (!file || fscanf(file, "%lu", &pages) != 1)
		pages = 0;
	if (file)
		fclose(file);
	return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

static void
open_in_little_space(struct shelf *shelf, void *context)
{
	rlim_t size = address_space() + (1u << 30);
	struct rlimit limit = { size, size };
	struct engine *engine;

	(void)context;
	setrlimit(RLIMIT_AS, &limit);
	engine = open_engine(shelf->path, (size_t)16 << 30, ENGINE_NEW);
	if (measure(engine).map_bytes < 64 << 20 || measure(engine).map_bytes > 1 << 30)
		_exit(1);
	engine_close(engine);
}

TEST(little_address_space_gives_a_smaller_map)
{
	struct shelf shelf = shelf_make();

	make_folder(&shelf);
	CHECK_NUMBER(shelf_wait(shelf_fork(open_in_little_space, &shelf, NULL)), 0);
	shelf_remove(&shelf);
}

static void
write_beyond_limit(struct shelf *shelf, void *context)
{
	rlim_t size = *(rlim_t *)context;
	struct rlimit limit = { size, size };
	struct store *store = shelf_open(shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct error error = ERROR_INIT;
	bool has_failed = false;

	setrlimit(RLIMIT_FSIZE, &limit);
	for (unsigned i = 2; !has_failed && i < 2000; i++) {
		struct store_txn *txn = shelf_begin(store, STORE_WRITE);

		contact.id = shelf_id(i);
		has_failed = !store_put_contact(txn, &contact, NULL, &error) ||
			!store_end(txn, true, &error);
	}
	store_close(store);
	_exit(has_failed && error.kind == ERROR_STORAGE ? 0 : 1);
}

static bool
has_ballast(struct shelf *shelf)
{
	return access(arena_format(&shelf->arena, "%s/ballast", shelf->path), F_OK) == 0;
}

TEST(a_file_that_may_not_grow_is_an_error_and_no_end)
{
	static rlim_t sizes[] = { 300000, 299008 }; /* cuts a page, ends with one */

	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		struct shelf shelf = shelf_make();
		struct store *store = shelf_open(&shelf);
		struct contact contact = shelf_contact(1, "Ann", "new");

		shelf_put_contact(store, &contact);
		store_close(store);
		CHECK_NUMBER(shelf_wait(shelf_fork(write_beyond_limit, &shelf, &sizes[i])), 0);
		/* Room that was kept is given back when there seems to be none, and taken
		 * again. */
		CHECK(i > 0 || !has_ballast(&shelf));
		CHECK(shelf_is_sound(&shelf));
		store = shelf_open(&shelf);
		CHECK(has_ballast(&shelf));
		contact.name = "Anna";
		shelf_put_contact(store, &contact);
		store_close(store);
		shelf_remove(&shelf);
	}
}

int
main(void)
{
	RUN(a_table_is_what_a_model_of_it_says);
	RUN(what_is_appended_goes_to_the_end_whatever_was_done_between);
	RUN(a_cursor_may_go_on_after_its_entry_was_taken_away);
	RUN(seeking_back_finds_the_last_of_a_prefix_or_what_is_before_it);
	RUN(pages_are_used_again_when_nobody_reads_the_old_ones);
	RUN(a_full_map_fails_the_write_and_has_room_for_the_next);
	RUN(a_map_that_another_process_made_larger_is_taken_over);
	RUN(little_address_space_gives_a_smaller_map);
	RUN(a_file_that_may_not_grow_is_an_error_and_no_end);
	return test_end();
}
