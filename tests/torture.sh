#!/bin/sh
# Mistreats the real program: kills, stops and starves it, breaks its disk and its memory, and looks
# whether anything that it acknowledged was lost.
#
#     tests/torture.sh [short | full | long] [TEST...]
#
# Each .c file of tests/torture/ that has a main() is a test; the shim-*.c are libraries that it
# preloads into the program.  What was done is added up at the end, and all of `full`, the usual, must
# come to what is promised.  Books lie in memory where there is a file system for that: what a disk
# would lose is lost by the shims, and a kill loses nothing on either.
. "$(dirname "$0")/tap.sh"

scale=${1:-full}
[ $# -eq 0 ] || shift
CC=${CC:-cc}
work=$BUILD/torture
mkdir -p "$work" || exit 1
SHIMS=$work
[ -n "${TMPDIR:-}" ] || [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
export PROGRAM SHIMS SCALE="$scale"
tallies=$work/tallies

# by SHORT FULL LONG: the figure for the scale.
by() {
	case $scale in
	short) echo "$1" ;;
	long) echo "$3" ;;
	*) echo "$2" ;;
	esac
}

build() (
	cd "$SOURCE" || exit 1
	flags="-std=c11 -D_GNU_SOURCE -g -O1 -Wall -Wextra -Wno-missing-field-initializers -I$SOURCE/src -I$SOURCE"
	flags="$flags $(pkg-config --cflags libcjson uuid libutf8proc lmdb)"
	libraries="$(pkg-config --libs libcjson uuid libutf8proc lmdb) -lm"
	for file in tests/torture/shim-*.c; do
		name=$(basename "$file" .c)
		# shellcheck disable=SC2086
		$CC $flags -shared -fPIC "$file" -o "$work/$name.so" -ldl || exit 1
	done
	# What the tests share comes from an archive, of which each takes what it needs.
	rm -rf "$work/objects" && mkdir "$work/objects" || exit 1
	for file in tests/torture/ground.c tests/torture/disk.c tests/torture/sweep.c \
		tests/torture/sweep-verbs.c tests/torture/terminal.c src/command/word.c src/format/json*.c src/base/*.c src/core/*.c; do
		# shellcheck disable=SC2086
		$CC $flags -c "$file" -o "$work/objects/$(echo "$file" | tr / _).o" || exit 1
	done
	ar rcs "$work/objects/shared.a" "$work"/objects/*.o || exit 1
	for file in $(grep -l '^main(' tests/torture/*.c); do
		# shellcheck disable=SC2086
		$CC $flags "$file" "$work/objects/shared.a" $libraries -lutil -o "$work/$(basename "$file" .c)" || exit 1
	done
)

# The program without the gate around opening, to see that its loss would be noticed.
build_without_gate() {
	mkdir -p "$work/no-gate" && cd "$work/no-gate" &&
		"$SOURCE/configure" -q --enable-test-no-gate CFLAGS=-O1 && make -s -j 2 rapport
}

# run NAME ARGUMENT...: a test's cases become ours.
run() {
	name=$1
	shift
	output=$("$work/$name" "$@" 2>&1)
	status=$?
	printf '%s\n' "$output" | sed -n 's/^# tally: //p' >>"$tallies"
	printf '%s\n' "$output" | grep -v '^# tally: ' | while IFS= read -r line; do
		case $line in
		"ok "* | "not ok "* | 1..*) ;;
		*) printf '# %s\n' "${line#\# }" ;;
		esac
	done
	cases=$(printf '%s\n' "$output" | grep -E '^(not )?ok ' | sed 's/ [0-9]* - / - /')
	[ -n "$cases" ] || cases="not ok - $name ended with status $status before it said anything"
	[ "$status" -le 1 ] || cases="$cases
not ok - $name ended with status $status"
	while IFS= read -r line; do
		case_count=$((case_count + 1))
		case $line in
		"not ok"*) failure_count=$((failure_count + 1)) ;;
		esac
		printf '%s\n' "$line" | sed "s/ - / $case_count - $name: /"
	done <<-END
		$cases
	END
}

# Processes that take their time in the middle of opening, and die there, are what the gate is for.
in_opening() {
	KILL_PRELOAD=$work/shim-slow.so SLOW_MICROSECONDS=2000 SLOW_DEATH=10 KILL_WINDOW=40000 \
		run kill "$@"
}

torture_kill() {
	run kill "$(by 8 20 60)"
	in_opening "$(by 8 20 60)"
}

torture_mutant() {
	if (build_without_gate) >"$work/no-gate.log" 2>&1; then
		KILL_EXPECTS=loss PROGRAM=$work/no-gate/rapport in_opening 60
	else
		result "the program builds without its gate" "$(tail -n 5 "$work/no-gate.log")"
	fi
}

torture_import() {
	run import "$(by 20 200 1000)" "$(by 1000 3000 10000)"
}

torture_io() {
	run io "$(by 12 2 1)"
}

torture_memory() {
	run memory "$(by 8 150 1000)"
}

torture_stopped() {
	run stopped "$(by 500 5000 10000)"
}

torture_idle() {
	run idle "$(by 500 5000 10000)" "$(by 5 60 60)"
}

torture_power() {
	run power "$(by 3 60 120)"
}

torture_full() {
	run full
}

torture_flips() {
	run flips "$(by 300 2500 10000)"
}

torture_backup() {
	run backup "$(by 20 200 1000)"
}

torture_erase() {
	run erase "$(by 400 1000 4000)" "$(by 5 1 1)"
}

torture_hostile() {
	HOSTILE_STRIDE=$(by 4 1 1) run hostile
}

torture_private() {
	run private
}

torture_chaos() {
	run chaos "$(by 10 120 600)"
}

# What a full run comes to at least.
least() {
	cat <<-END
		3000 kills
		6000 I/O faults
		6000 failed allocations
		5000 power-loss states
		2000 damaged images
		200 live backups
		120 seconds of chaos
	END
}

# total WHAT: how often it was done, by all tests together.
total() {
	awk -v what="$1" '{ count = $1; sub(/^[0-9]+ /, "") } $0 == what { sum += count } END { print sum + 0 }' \
		"$tallies"
}

# sum_up: a figure each; where everything was run in full, a case each, too.
sum_up() {
	while read -r promised what; do
		got=$(total "$what")
		[ "$got" -eq 0 ] || figure "torture: $got $what"
		[ "$scale" = short ] || [ -n "$chosen" ] || result "at least $promised $what: $got" \
			"$([ "$got" -ge "$promised" ] || echo "they were $got")"
	done <<-END
		$(least)
	END
}

TESTS='kill mutant import stopped idle io memory power full flips backup erase
	hostile private chaos'

DATA=$work/data
export DATA

sh "$SOURCE/tests/bench-data.sh" "$DATA" 50 500
if ! build >"$work/build.log" 2>&1; then
	result "the tests build" "$(tail -n 20 "$work/build.log")"
	finish
	exit 1
fi
chosen=$*
: >"$tallies"
for test in ${*:-$TESTS}; do
	"torture_$test"
done
sum_up
finish
