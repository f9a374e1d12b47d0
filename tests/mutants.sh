#!/bin/sh
# Tests of the tests: takes one guard after the other out of the program, each in a build of its own,
# and sees that the test which is there for it fails.
#
#     tests/mutants.sh [short | NAME...]
#
# A guard that nothing misses is a guard that somebody may lose.  `short` leaves out those whose test is
# one of the torture.
. "$(dirname "$0")/tap.sh"

scale=full
if [ "${1:-}" = short ]; then
	scale=short
	shift
fi
wanted=" $* "
work=$BUILD/mutants
tree=$work/tree
jobs=$(nproc 2>/dev/null || echo 2)

# A copy of the sources, so that what is taken out is never taken out of them.
prepare() {
	rm -rf "$work" && mkdir -p "$tree" "$work/build" || return 1
	(cd "$SOURCE" && tar cf - --exclude=./build --exclude=./.git .) | (cd "$tree" && tar xf -) || return 1
	cd "$work/build" && "$tree/configure" -q CFLAGS=-O0 && make -s -j "$jobs" rapport \
		tests/transcript/transcript
}

# Seconds that a test may take; one that does not end says nothing about the guard.
limit=300

# make_and_run TEST: what the test says, built anew from what changed; its status.
make_and_run() {
	cd "$work/build" || return 2
	case $1 in
	*.t)
		make -s rapport tests/transcript/transcript >make.log 2>&1 || return 2
		timeout "$limit" tests/transcript/transcript "$work/build/rapport" "$tree/$1"
		;;
	torture\ *)
		make -s rapport >make.log 2>&1 || return 2
		SOURCE=$tree BUILD=$work/build PROGRAM=$work/build/rapport \
			timeout "$limit" sh "$tree/tests/torture.sh" short "${1#torture }"
		;;
	*)
		make -s "$1" >make.log 2>&1 || return 2
		timeout "$limit" "./$1"
		;;
	esac
}

# complaint NAME FILE EXPRESSION TEST: what is wrong, when the test does not miss the guard.
complaint() {
	sed "$3" "$work/whole" >"$tree/$2"
	if cmp -s "$work/whole" "$tree/$2"; then
		echo "the guard is no longer where $2 had it; bring the expression up to date"
		return
	fi
	make_and_run "$4" >"$work/output" 2>&1
	case $? in
	0) echo "$4 passes without it" ;;
	2) tail -n 5 "$work/build/make.log" ;;
	124) echo "$4 did not end in $limit seconds" ;;
	esac
}

# mutant NAME FILE EXPRESSION TEST: TEST fails once sed's EXPRESSION has changed FILE.
mutant() {
	[ "$wanted" = "  " ] || case $wanted in *" $1 "*) ;; *) return ;; esac
	case $scale-$4 in short-torture*) return ;; esac
	cp "$tree/$2" "$work/whole"
	wrong=$(complaint "$@")
	guard_count=$((guard_count + 1))
	[ -n "$wrong" ] || missed_count=$((missed_count + 1))
	result "without $1, $4 fails" "$wrong"
	cp "$work/whole" "$tree/$2"
}

guard_count=0
missed_count=0
if ! prepare >"$work.log" 2>&1; then
	result "the program builds" "$(tail -n 20 "$work.log")"
	finish
	exit 1
fi

mutant open-gate store/store.c 's/^#ifdef TEST_NO_GATE/#if 1/' 'torture stopped'
mutant write-gate store/transaction.c \
	's/access == STORE_READ || gate_enter(&visit, &begun->gate, error)/true/' \
	tests/cli/status.t
mutant fsync store/engine.c 's/MDB_NOTLS,/MDB_NOTLS | MDB_NOSYNC,/' 'torture power'
mutant commit-before-word store/transaction.c 's/ok = commit(txn, error);/commit(txn, error);/' 'torture io'
mutant reader-closed src/book/book.c 's/return store_end(txn, ok, error) && ok;/return ok;/' 'torture idle'
mutant sanitiser src/base/utf8-safe.c 's/return REPLACE;/return KEEP;/; s/? KEEP : REPLACE/? KEEP : KEEP/' \
	tests/base/utf8-safe-test
mutant checksum store/envelope.c 's/sum != sum_of(\*contents, key)/sum == 0 \&\& sum_of(*contents, key)/' \
	tests/store/damage-test
mutant undo-guard store/put.c 's/version_of(replacement.before) != change->after_sum/false/' \
	tests/cli/history.t
mutant lost-update-guard store/put.c 's/ok && version != 0 &&/false \&\&/' tests/store/record-test
mutant private-files store/engine.c 's/S_IRUSR | S_IWUSR/0666/; s/umask(S_IRWXG | S_IRWXO)/umask(0)/' \
	tests/store/place-test
mutant folder-sync store/generation.c 's/ && fsync(folder) == 0//; s/ && fsync(inside) == 0//' 'torture power'
mutant one-lock-each store/transaction.c 's/store->owner == getpid() ||/true ||/' tests/store/process-test
mutant payment-check src/core/privacy.c 's/found.kind == PRIVACY_NONE || refuse/true || refuse/' tests/cli/payment.t
mutant formula-guard src/format/csv.c 's/guard == CSV_GUARDED && csv_is_formula(cell)/false/' tests/format/csv-test
figure "mutants: $missed_count of $guard_count guards are missed by a test when they are gone"
finish
