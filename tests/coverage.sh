#!/bin/sh
# How much of the program its tests run: builds it with counters, runs the whole suite, and prints the
# share of lines run of each layer, and the files of which least is run.
#
#     tests/coverage.sh
#
# Fails below nine tenths of src/ and store/, or four fifths of tui/.  Takes as long as the suite; what
# runs in a process that is killed, or that becomes another program, is not counted.
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

# FILE RUN LINES for each source file, from what gcov says of it; also of one that nothing runs.
lines_of_files() {
	cd "$work" || return 1
	find src store tui -name '*.gcno' | while IFS= read -r notes; do
		gcov -n "$notes" 2>/dev/null
	done | awk -v source="$(cd "$SOURCE" && pwd)/" '
		/^File / {
			file = $2
			gsub(/\047/, "", file)
			if (index(file, source) == 1)
				file = substr(file, length(source) + 1)
		}
		/^Lines executed:/ && file ~ /^(src|store|tui)\/.*\.c$/ {
			split($2, part, /[:%]/)
			printf "%s %.0f %d\n", file, part[2] * $4 / 100, $4
			file = ""
		}'
}

# share FOLDER...: tenths of a percent of the lines in the files there.
share() {
	for folder; do
		grep "^$folder/[^/]* " "$work/lines"
	done | awk '{ run += $2; lines += $3 } END { printf "%d\n", lines ? 1000 * run / lines : 0 }'
}

# lowest COUNT: the files of which least is run.
lowest() {
	awk '{ printf "%5.1f %% of %4d lines of %s\n", 100 * $2 / $3, $3, $1 }' "$work/lines" |
		sort -n | head -n "$1"
}

# at_least PERCENT NAME FOLDER...
at_least() {
	percent=$1 name=$2
	shift 2
	got=$(share "$@")
	figure "$name: $((got / 10)).$((got % 10)) % of the lines are run"
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
	figure "$layer: $((got / 10)).$((got % 10)) %"
done
lowest 12 | sed 's/^/# /'
at_least 90 'src/ and store/' src src/base src/core src/format store src/book src/command
at_least 80 'tui/' tui
finish
