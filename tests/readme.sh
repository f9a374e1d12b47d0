#!/bin/sh
# The pictures in README are those of tests/screens/readme.t, which is played beside this; and the tests
# it names are there.
. "$(dirname "$0")/tap.sh"

# missing: the headings of the pictures that README does not show as they are.
missing() {
	awk '
		function check() {
			if (picture != "" && index(readme, picture) == 0)
				print "README does not show \"" heading "\" as tests/screens/readme.t has it"
			picture = ""
		}
		FNR == NR { readme = readme $0 "\n"; next }
		/^\|/ { row = "    " substr($0, 2); sub(/ +$/, "", row); picture = picture row "\n"; next }
		{ check() }
		/^# / { heading = substr($0, 3) }
		END { check() }' "$1" "$SOURCE/tests/screens/readme.t"
}

result "README shows what the screen shows" "$(missing "$SOURCE/README")"

# absent README: the tests it names that are not there.
absent() {
	grep -oE 'tests/[a-z/-]+[a-z](\.[a-z]+)?' "$1" | sort -u | while read -r test; do
		[ -e "$SOURCE/$test" ] || [ -e "$SOURCE/$test.c" ] || echo "there is no $test"
	done
	grep -oE 'torture [a-z]+(, [a-z]+)*' "$1" | tr -d ',' | tr ' ' '\n' | grep -vx torture | sort -u |
		while read -r test; do
			grep -q "^torture_$test() {" "$SOURCE/tests/torture.sh" || echo "there is no torture $test"
		done
	grep -oE 'make (torture|fuzz|mutants|coverage|bench)' "$1" | sort -u | while read -r _ chore; do
		[ -f "$SOURCE/tests/$chore.sh" ] || echo "there is no tests/$chore.sh"
	done
}

result "the tests that README names are there" "$(absent "$SOURCE/README")"

changed=$(mktemp) || exit 1
trap 'rm -f "$changed"' EXIT
sed 's/¥/$/' "$SOURCE/README" >"$changed"
result "a picture that is out of date would be seen" "$([ -n "$(missing "$changed")" ] || echo "it was not")"
sed 's|tests/cli/payment.t|tests/cli/paiment.t|' "$SOURCE/README" >"$changed"
result "a test that is not there would be seen" \
	"$(absent "$changed" | grep -q paiment || echo "it was not")"
finish
