/*
 * The least that a program on LMDB does for the same: puts, gets and scans, and nothing
 * of what a book is beyond that.
 *
 *     raw FOLDER import FILE...   each line of JSON under its key, and each interaction
 *                                 once more by its day; one durable transaction
 *     raw FOLDER first            the first record
 *     raw FOLDER show CLIENT      a contact and its timeline
 *     raw FOLDER days DAY         all interactions up to the day, from the list of days
 *     raw FOLDER find WORD        how many records have the bytes
 *     raw FOLDER put LINE         one record more, durably
 *     raw FOLDER export           every record
 *     raw FOLDER erase CLIENT     everything anew in a second folder, without the client
 */
#include <lmdb.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { KEY_SIZE = 256, TABLES = 2, DAY_SIZE = 10 };

#define MAP_SIZE ((size_t)16 << 30)

struct base {
	MDB_env *env;
	MDB_txn *txn;
	MDB_dbi records; /* client | day | id, of a contact its id alone */
	MDB_dbi days;    /* day | client | id */
};

static void
need(int code, const char *what)
{
	if (code == 0)
		return;
	fprintf(stderr, "raw: %s: %s\n", what, mdb_strerror(code));
	exit(1);
}

static struct base
open_base(const char *path, unsigned flags)
{
	struct base base;

	if (flags != MDB_RDONLY)
		mkdir(path, 0700);
	need(mdb_env_create(&base.env), "creating");
	need(mdb_env_set_mapsize(base.env, MAP_SIZE), "the map");
	need(mdb_env_set_maxdbs(base.env, TABLES), "tables");
	need(mdb_env_open(base.env, path, flags, 0600), path);
	need(mdb_txn_begin(base.env, NULL, flags, &base.txn), "beginning");
	flags = flags == MDB_RDONLY ? 0 : MDB_CREATE;
	need(mdb_dbi_open(base.txn, "records", flags, &base.records), "records");
	need(mdb_dbi_open(base.txn, "days", flags, &base.days), "days");
	return base;
}

static MDB_val
value_of(const void *bytes, size_t length)
{
	return (MDB_val){ length, (void *)bytes };
}

/* Appends the text of a member of the line. */
static void
add_member(char *key, const char *line, const char *name)
{
	const char *start = strstr(line, name);
	size_t length = start ? strcspn(start + strlen(name), "\"") : 0;

	if (length > 0 && strlen(key) + length < KEY_SIZE)
		strncat(key, start + strlen(name), length);
}

static void
put_line(struct base *base, const char *line, size_t length)
{
	char key[KEY_SIZE] = "", day[KEY_SIZE] = "";
	MDB_val name, value = value_of(line, length), nothing = value_of("", 0);

	add_member(key, line, "\"clientId\":\"");
	add_member(key, line, "\"date\":\"");
	add_member(key, line, "\"id\":\"");
	name = value_of(key, strlen(key));
	need(mdb_put(base->txn, base->records, &name, &value, 0), "putting");
	add_member(day, line, "\"date\":\"");
	if (!*day)
		return;
	add_member(day, line, "\"clientId\":\"");
	add_member(day, line, "\"id\":\"");
	name = value_of(day, strlen(day));
	need(mdb_put(base->txn, base->days, &name, &nothing, 0), "putting a day");
}

static void
import_files(struct base *base, char **paths)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t length;

	for (; *paths; paths++) {
		FILE *file = fopen(*paths, "r");

		while (file && (length = getline(&line, &size, file)) > 0)
			put_line(base, line, (size_t)length);
		if (file)
			fclose(file);
	}
	free(line);
}

/* Whether an entry is wanted. */
typedef bool (*wanting)(MDB_val key, MDB_val value, const char *word);

static bool
want_all(MDB_val key, MDB_val value, const char *word)
{
	(void)key;
	(void)value;
	(void)word;
	return true;
}

static bool
begins_at(MDB_val key, size_t offset, const char *word)
{
	return key.mv_size >= offset + strlen(word) &&
		memcmp((char *)key.mv_data + offset, word, strlen(word)) == 0;
}

static bool
want_other(MDB_val key, MDB_val value, const char *word)
{
	(void)value;
	return !begins_at(key, 0, word) && !begins_at(key, DAY_SIZE, word);
}

static bool
want_bytes(MDB_val key, MDB_val value, const char *word)
{
	(void)key;
	return memmem(value.mv_data, value.mv_size, word, strlen(word));
}

static bool
want_until(MDB_val key, MDB_val value, const char *word)
{
	(void)value;
	return memcmp(key.mv_data, word, DAY_SIZE) <= 0;
}

/* How many of the table are wanted; they go to the file or the other base, if any. */
static long
walk(struct base *base, MDB_dbi table, wanting wants, const char *word, FILE *file,
	struct base *other)
{
	MDB_cursor *cursor;
	MDB_val key, value;
	long count = 0;

	need(mdb_cursor_open(base->txn, table, &cursor), "walking");
	while (mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0) {
		if (!wants(key, value, word))
			continue;
		count++;
		if (file)
			fwrite(value.mv_data, 1, value.mv_size, file);
		if (other)
			need(mdb_put(other->txn, table, &key, &value, MDB_APPEND), "copying");
	}
	mdb_cursor_close(cursor);
	return count;
}

static void
show(struct base *base, const char *client)
{
	MDB_cursor *cursor;
	MDB_val key = value_of(client, strlen(client)), value;
	int code;

	need(mdb_cursor_open(base->txn, base->records, &cursor), "showing");
	code = mdb_cursor_get(cursor, &key, &value, *client ? MDB_SET_RANGE : MDB_FIRST);
	for (; code == 0 && begins_at(key, 0, client);
		 code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) {
		fwrite(value.mv_data, 1, value.mv_size, stdout);
		if (!*client)
			break;
	}
	mdb_cursor_close(cursor);
}

static void
erase(struct base *base, const char *path, const char *client)
{
	char *anew = malloc(strlen(path) + sizeof("-anew"));
	struct base other;

	sprintf(anew, "%s-anew", path);
	other = open_base(anew, 0);
	walk(base, base->records, want_other, client, NULL, &other);
	walk(base, base->days, want_other, client, NULL, &other);
	need(mdb_txn_commit(other.txn), "committing");
	mdb_env_close(other.env);
	free(anew);
}

int
main(int count, char **words)
{
	const char *command = count > 2 ? words[2] : "", *word = count > 3 ? words[3] : "";
	bool is_write = strcmp(command, "import") == 0 || strcmp(command, "put") == 0;
	struct base base;

	if (count < 3)
		return 2;
	base = open_base(words[1], is_write ? 0 : MDB_RDONLY);
	if (strcmp(command, "import") == 0)
		import_files(&base, words + 3);
	else if (strcmp(command, "put") == 0)
		put_line(&base, word, strlen(word));
	else if (strcmp(command, "show") == 0 || strcmp(command, "first") == 0)
		show(&base, word);
	else if (strcmp(command, "days") == 0)
		printf("%ld\n", walk(&base, base.days, want_until, word, NULL, NULL));
	else if (strcmp(command, "find") == 0)
		printf("%ld\n", walk(&base, base.records, want_bytes, word, NULL, NULL));
	else if (strcmp(command, "export") == 0)
		walk(&base, base.records, want_all, "", stdout, NULL);
	else if (strcmp(command, "erase") == 0)
		erase(&base, words[1], word);
	if (is_write)
		need(mdb_txn_commit(base.txn), "committing");
	else
		mdb_txn_abort(base.txn);
	mdb_env_close(base.env);
	return 0;
}
