#!/bin/sh
# Throws bytes at everything that reads what somebody else wrote, with libFuzzer and the sanitizers.
#
#     tests/fuzz.sh [SECONDS|COUNTx [TARGET...]]
#
# Each file of tests/fuzz/ is a target; it gets SECONDS (20, or `short`) or COUNT inputs (1000000x), two run at a
# time.  Inputs that broke one stay in $BUILD/fuzz, and belong into tests/fuzz/corpus/TARGET/ once it is mended.
. "$(dirname "$0")/tap.sh"

cover=-fsanitize=fuzzer-no-link
case ${1:-short} in
short) limit=-max_total_time=20 ;;
# Where the inputs are counted, comparisons are not followed, which takes half of the time: the dictionaries
# have what there is to compare with.
*x)
	limit=-runs=${1%x}
	cover=-fsanitize-coverage=inline-8bit-counters,pc-table
	;;
*) limit=-max_total_time=$1 ;;
esac
[ $# -eq 0 ] || shift
targets=${*:-$(cd "$SOURCE/tests/fuzz" && for file in *.c; do echo "${file%.c}"; done)}
CLANG=${CLANG:-clang}
MODULES='lmdb libcjson uuid libutf8proc inih uchardet ncursesw'
FLAGS="-std=c11 -D_GNU_SOURCE -DPACKAGE_VERSION=\"fuzz\" -g -O2 -fno-omit-frame-pointer -fno-sanitize-recover=all"
work=$BUILD/fuzz
mkdir -p "$work/objects" || exit 1
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=0

# Compiles the program once for all targets: $work/objects/ and one archive.
build_program() (
	cd "$SOURCE" || exit 1
	includes="-I$SOURCE/src -I$SOURCE $(pkg-config --cflags $MODULES)"
	rm -f "$work"/objects/*.o "$work/program.a"
	find src store tui -name '*.c' ! -path src/main.c | LC_ALL=C sort >"$work/sources"
	while read -r file; do
		echo "$file $work/objects/$(echo "$file" | tr / _).o"
	done <"$work/sources" |
		xargs -P 2 -L 1 sh -c '"$0" -fsanitize=address,undefined $1 -c "$2" -o "$3"' \
			"$CLANG" "$FLAGS $cover -w $includes" || exit 1
	ar rc "$work/program.a" "$work"/objects/*.o
)

build_target() (
	cd "$SOURCE" || exit 1
	# shellcheck disable=SC2086
	"$CLANG" $FLAGS -w -fsanitize=fuzzer,address,undefined -I"$SOURCE/src" -I"$SOURCE" \
		$(pkg-config --cflags $MODULES) "tests/fuzz/$1.c" "$work/program.a" \
		$(pkg-config --libs $MODULES) -lm -o "$work/$1"
)

# Found inputs go to a folder of the build, so that the corpus in the tree stays as it is.
run_target() {
	dictionary=$SOURCE/tests/fuzz/$1.dict
	mkdir -p "$work/found/$1"
	set -- "$1" "$work/found/$1" "$SOURCE/tests/fuzz/corpus/$1"
	[ ! -f "$dictionary" ] || set -- "$@" "-dict=$dictionary"
	target=$1
	shift
	"$work/$target" "$limit" -max_len=65536 -timeout=20 -rss_limit_mb=2048 \
		-print_final_stats=1 -artifact_prefix="$work/$target-" "$@" >"$work/$target.log" 2>&1
	echo $? >"$work/$target.status"
}

report_target() {
	log=$work/$1.log
	count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
	if [ "$(cat "$work/$1.status")" = 0 ]; then
		result "$1 bears ${count:-no} inputs" "$([ -n "$count" ] || tail -n 5 "$log")"
		figure "fuzzing: ${count:-no} inputs to $1"
	else
		result "$1 bears every input" \
			"$(grep -E 'does not hold|ERROR|runtime error|SUMMARY|Test unit' "$log" || tail -n 5 "$log")"
	fi
}

name="everything that reads is fuzzed"
if ! echo 'int LLVMFuzzerTestOneInput(const char *b, unsigned long n) { return b && n > 0 ? 0 : 0; }' |
	"$CLANG" -x c -fsanitize=fuzzer,address - -o "$work/probe" 2>/dev/null; then
	skip "$name" "clang with libFuzzer is not installed"
	finish
	exit
fi
if ! build_program >"$work/build.log" 2>&1; then
	result "the program builds with $CLANG and the sanitizers" "$(tail -n 20 "$work/build.log")"
	finish
	exit 1
fi

built=
for target in $targets; do
	if build_target "$target" >"$work/build.log" 2>&1; then
		built="$built $target"
	else
		result "$target builds" "$(tail -n 20 "$work/build.log")"
	fi
done
started=0
for target in $built; do
	run_target "$target" &
	started=$((started + 1))
	[ $((started % 2)) -ne 0 ] || wait
done
wait
for target in $built; do
	report_target "$target"
done
finish
