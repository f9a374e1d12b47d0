#!/bin/sh
# The checks of layers, structure and lists see what they are there for.
. "$(dirname "$0")/tap.sh"

folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

# sees CHECK COMPLAINT PATH TEXT: the check complains about a file with that text, and does not
# without it.
sees() {
	mkdir -p "$folder/$(dirname "$3")"
	printf '%s\n' "$4" >"$folder/$3"
	with=$(SOURCE=$folder sh "$SOURCE/tests/$1.sh" 2>&1 | sed -n '/^not ok/,/^ok/p')
	rm "$folder/$3"
	without=$(SOURCE=$folder sh "$SOURCE/tests/$1.sh" 2>&1 | grep '^not ok')
	result "$1: $2" "$(
		printf '%s\n' "$with" | grep -q "^not ok .* - $2" || echo "no complaint"
		printf '%s\n' "$with" | grep -q "^# $3" || echo "the file is not named"
		printf '%s\n' "$without"
	)"
}

mkdir -p "$folder/src/base" "$folder/store" "$folder/tui" "$folder/tests" "$folder/man"
echo 'libbase_a_SOURCES =' >"$folder/Makefile.am"
touch "$folder/README" "$folder/bootstrap" "$folder/configure.ac"

sees layers 'src/base includes nothing' src/base/x.c '#include "core/contact.h"'
sees layers 'tests/core includes nothing' tests/core/x-test.c '#include "book/book.h"'
sees layers 'src/command includes nothing' src/command/x.c '#include "tui/canvas.h"'
sees layers 'outside store/' src/book/x.c '#include "store/key.h"'
sees layers '<lmdb' src/base/x.c '#include <lmdb.h>'
sees layers '<n?curses' tui/x.c '#include <ncurses.h>'
sees layers '<(cjson/)?cJSON' store/x.c '#include <cjson/cJSON.h>'
sees layers '<(uuid/)?uuid' src/core/x.c '#include <uuid/uuid.h>'
sees layers '<utf8proc' src/core/x.c '#include <utf8proc.h>'
sees layers '<ini' src/book/x.c '#include <ini.h>'
sees layers 'one file knows' src/core/x.c 'long now = time(NULL);'

sees structure 'no file has over 500 lines' src/base/x.c "$(yes 'int x;' | head -n 501)"
sees structure 'no function has over 60 lines' src/base/x.c \
	"$(printf 'void\nlong_one(void)\n{\n' && yes '	x++;' | head -n 57 && echo '}')"
sees structure 'nothing is left for later' src/base/x.c '/* TO''DO */'
sees structure "the store keeps LMDB's default" store/x.c 'int flags = MDB_NO''SYNC;'
sees structure 'no table of the store' store/x.c 'int flags = MDB_DUP''SORT;'
sees structure 'no path of' src/base/x.c '"/ro''ot/x"'
sees structure 'comments are' src/base/x.c '// old'
sees structure 'a typedef names only' src/base/x.c 'typedef struct x y;'
sees structure 'every header has a guard' src/base/x.h 'int x;'

sees listed 'everything in src/' src/base/x.c 'int x;'
sees listed 'everything in tests/' tests/base/x-test.c 'int x;'
finish
