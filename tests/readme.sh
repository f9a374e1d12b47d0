#!/bin/sh
# The pictures in README are those of tests/screens/readme.t, which is played beside this.
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

changed=$(mktemp) || exit 1
trap 'rm -f "$changed"' EXIT
sed 's/¥/$/' "$SOURCE/README" >"$changed"
result "a picture that is out of date would be seen" "$([ -n "$(missing "$changed")" ] || echo "it was not")"
finish
