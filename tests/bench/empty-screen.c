/*
 * The least that a program on a screen does before it shows something of a book: opens
 * its file, asks it for one value, and fills a screen with ncurses.  Then it waits for a
 * key.
 *
 *     empty-screen FOLDER
 *
 * What the board needs beyond this is what the board costs.
 */
#include <curses.h>
#include <lmdb.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { TABLES = 16, PATTERN = 8 };

/* The first value of the file's main table; false when the file cannot be read. */
static bool
look(const char *path, MDB_env **environment)
{
	MDB_txn *txn;
	MDB_dbi table;
	MDB_cursor *cursor;
	MDB_val key, value;
	bool ok;

	if (mdb_env_create(environment) || mdb_env_set_maxdbs(*environment, TABLES) ||
		mdb_env_open(*environment, path, MDB_RDONLY, 0600) ||
		mdb_txn_begin(*environment, NULL, MDB_RDONLY, &txn))
		return false;
	ok = mdb_dbi_open(txn, NULL, 0, &table) == 0 &&
		mdb_cursor_open(txn, table, &cursor) == 0 &&
		mdb_cursor_get(cursor, &key, &value, MDB_FIRST) == 0;
	mdb_txn_abort(txn);
	return ok;
}

/* As many letters as a board has, and a word at the end by which it is known that all of
 * it is there. */
static void
fill(void)
{
	for (int row = 0; row < LINES; row++)
		for (int column = 0; column < COLS; column++)
			mvaddch(
				row, column, column % PATTERN ? 'a' + (unsigned)(row % PATTERN) : ' ');
	mvaddstr(LINES - 1, COLS - 6, "ready");
	refresh();
}

int
main(int count, char **words)
{
	MDB_env *environment = NULL;
	SCREEN *screen;

	setlocale(LC_ALL, "");
	if (count < 2 || !look(words[1], &environment)) {
		fprintf(stderr, "empty-screen: cannot read the file\n");
		return 1;
	}
	screen = newterm(NULL, stdout, stdin);
	if (!screen)
		return 1;
	raw();
	noecho();
	fill();
	getch();
	endwin();
	delscreen(screen);
	mdb_env_close(environment);
	return 0;
}
