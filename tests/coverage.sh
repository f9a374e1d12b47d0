#!/bin/sh
# How much of the program its tests run: builds it with counters, runs the whole suite, and prints lines
# run of lines there are for each layer.
#
#     tests/coverage.sh [short]
#
# Fails below nine tenths of src/ and store/, or four fifths of tui/.
. "$(dirname "$0")/tap.sh"

work=$BUILD/coverage
jobs=$(nproc 2>/dev/null || echo 2)

# The tests themselves do not count, but what they run does; their failures are told elsewhere.
count() {
	rm -rf "$work" && mkdir -p "$work" && cd "$work" &&
		"$SOURCE/configure" -q CC=gcc CFLAGS='-g -O0 --coverage -fprofile-update=atomic' LDFLAGS=--coverage &&
		make -s -j "$jobs" all check TESTS= && make -k -j "$jobs" check
	[ -f test-suite.log ]
}

# FOLDER RUN LINES for each source file, from what gcov says of it.
lines_of_files() {
	cd "$work" || return 1
	find src store tui -name '*.gcda' | while IFS= read -r data; do
		gcov -n "$data" 2>/dev/null
	done | awk -v source="$SOURCE/" '
		/^File / {
			file = $2
			gsub(/\047/, "", file)
			sub("^.*/\\.\\./", "", file)
			sub("^" source, "", file)
		}
		/^Lines executed:/ && file ~ /^(src|store|tui)\/.*\.c$/ {
			split($2, part, /[:%]/)
			folder = file
			sub("/[^/]*$", "", folder)
			printf "%s %.0f %d\n", folder, part[2] * $4 / 100, $4
			file = ""
		}'
}

# share FOLDER...: tenths of a percent of the lines there.
share() {
	for folder; do
		grep "^$folder " "$work/lines"
	done | awk '{ run += $2; lines += $3 } END { printf "%d\n", lines ? 1000 * run / lines : 0 }'
}

# at_least PERCENT NAME FOLDER...
at_least() {
	percent=$1 name=$2
	shift 2
	got=$(share "$@")
	echo "# $name: $((got / 10)).$((got % 10)) % of its lines"
	result "tests run $percent % of $name" \
		"$([ "$got" -ge $((percent * 10)) ] || echo "they run $((got / 10)).$((got % 10)) %")"
}

if ! count >"$work.log" 2>&1; then
	result "the program builds with counters" "$(tail -n 20 "$work.log")"
	finish
	exit 1
fi
lines_of_files >"$work/lines"
layers='src/base src/core src/format store src/book src/command tui'
for layer in $layers; do
	got=$(share "$layer")
	echo "# $layer: $((got / 10)).$((got % 10)) %"
done
at_least 90 'src/ and store/' src src/base src/core src/format store src/book src/command
at_least 80 'tui/' tui
finish
