#!/bin/sh
# An include points down the list of layers, never up, and a library has one place that knows it.
. "$(dirname "$0")/tap.sh"
cd "$SOURCE" || exit 1

# includes REGEX FOLDER...: every include there that matches, with file and line.
includes() {
	header=$1
	shift
	grep -rnE --include='*.[ch]' "^[[:space:]]*#[[:space:]]*include[[:space:]]*[\"<]($header)[\">]" "$@" 2>/dev/null
}

# layer FOLDER TESTS ABOVE: neither folder includes what stands above, given as "core|format".
layer() {
	result "$1 includes nothing from above" "$(includes "($3)/[^\">]*" "$1")"
	result "$2 includes nothing from above" "$(includes "($3)/[^\">]*" "$2")"
}

# only HEADER PLACE: no other file of the program includes the library's header.
only() {
	result "<$1> is included only by $2" "$(includes "$1" src store tui | grep -v "^$2:")"
}

layer src/base tests/base 'core|format|store|book|command|tui'
layer src/core tests/core 'format|store|book|command|tui'
layer src/format tests/format 'store|book|command|tui'
layer store tests/store 'book|command|tui'
layer src/book tests/book 'command|tui'
layer src/command tests/command 'tui'

result "outside store/ only its public header is known" \
	"$(includes 'store/.*' src tui | grep -v '"store/store[.]h"')"

only 'lmdb[.]h' 'store/[^:]*'
only 'n?curses[.]h' 'tui/terminal[.]c'
only '(cjson/)?cJSON[.]h' 'src/format/json[.]c'
only '(uuid/)?uuid[.]h' 'src/base/id[.]c'
only 'utf8proc[.]h' 'src/base/utf8[a-z-]*[.]c'
only 'uchardet[.]h' 'src/format/detector[.]c'
only 'ini[.]h' 'src/format/settings[.]c'

# It is of C++, whose library would take most of the time in which a command starts.
result "uchardet is loaded only where a file asks for it" \
	"$(ldd "$PROGRAM" 2>/dev/null | grep uchardet)"

result "one file knows what time it is" \
	"$(grep -rnE --include='*.c' '(^|[^a-zA-Z_])(time|gettimeofday|localtime|localtime_r)\(' src store tui 2>/dev/null |
		grep -v '^src/base/clock[.]c:' | grep -vE ':[[:space:]]*/?\*')"
finish
