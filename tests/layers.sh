#!/bin/sh
# An include points down the list of layers, never up, and a library has one place that knows it.
. "$(dirname "$0")/tap.sh"
cd "$SOURCE" || exit 1

# The layers from the ground up: folder of the sources, folder of the tests, how includes begin.
layers='src/base tests/base base
src/core tests/core core
src/format tests/format format
store tests/store store
src/book tests/book book
src/command tests/command command
tui tests/tui tui'

# library header, and the only files that may include it
libraries='lmdb\.h ^store/
n?curses\.h ^tui/terminal\.c$
(cjson/)?cJSON\.h ^src/format/json\.c$
(uuid/)?uuid\.h ^src/base/id\.c$
utf8proc\.h ^src/base/utf8[a-z-]*\.c$
ini\.h ^src/format/settings\.c$'

# includes REGEX FOLDER: every include there that matches, with file and line.
includes() {
	grep -rnE --include='*.[ch]' "^[[:space:]]*#[[:space:]]*include[[:space:]]*[\"<]($1)[\">]" "$2" 2>/dev/null
}

# above FOLDER: how includes of the layers above it begin.
above() {
	printf '%s\n' "$layers" | sed "1,/^$(printf '%s' "$1" | sed 's|/|\\/|g') /d" | awk '{ print $3 }'
}

printf '%s\n' "$layers" | {
	while read -r folder tests prefix; do
		up=$(above "$folder" | tr '\n' '|')
		[ -n "$up" ] || continue
		result "$folder includes nothing from above" "$(includes "(${up%|})/[^\">]*" "$folder")"
		result "$tests includes nothing from above $folder" "$(includes "(${up%|})/[^\">]*" "$tests")"
	done

	result "outside store/ only its public header is known" \
		"$(for folder in src tui; do includes 'store/[^">]*' $folder; done | grep -v '"store/store\.h"')"

	while read -r header place; do
		result "$header is included only where $place" \
			"$(for folder in src store tui; do includes "$header" $folder; done |
				awk -F: -v place="$place" '$1 !~ place')"
	done <<END
$(printf '%s' "$libraries" | sed 's/\\/\\\\/g')
END

	result "one file knows what time it is" \
		"$(grep -rnE --include='*.c' '(^|[^a-zA-Z_])(time|gettimeofday|localtime|localtime_r)\(' src store tui |
			grep -v '^src/base/clock\.c:' | grep -vE ':[[:space:]]*(/?\*|//)')"
	finish
}
