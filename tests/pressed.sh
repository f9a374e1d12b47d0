#!/bin/sh
# Every key that means something is pressed in a screen test, with a picture of what it gives behind it.
#
# The rows of the keymap come from the program itself.  One of a view of its own is pressed there; one for
# all views in at least one of them; both also on a large screen, where views stand beside each other.
. "$(dirname "$0")/tap.sh"

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
(cd "$SOURCE" && "$BUILD/tests/screens/screens" --used tests/screens/*.t) >"$work/said" || exit 1

# "SIZE VIEW KEYS" and "SIZE VIEW" are what pictures are about; "row VIEW KEYS" is a row of a view, or of
# all when VIEW is that.
missing() {
	awk -v size="$1" -v asked="$2" '
		$1 == "row" { rows[$2 " " substr($0, length($1 $2) + 3)]; next }
		size == "" || $1 == size {
			keys = substr($0, length($1 $2) + 3)
			pressed[$2 " " keys]
			anywhere[keys]
		}
		END {
			for (row in rows) {
				view = row
				sub(/ .*/, "", view)
				keys = substr(row, length(view) + 2)
				if (view == asked && !(view == "all" ? keys in anywhere : row in pressed))
					print "nothing presses " keys
			}
		}' "$work/said" | LC_ALL=C sort
}

views=$(awk '$1 == "row" && !seen[$2]++ { print $2 }' "$work/said")
for view in $views; do
	result "every key of $view is pressed" "$(missing '' "$view")"
done
for view in $views; do
	[ "$view" = all ] || [ "$view" = editor ] ||
		result "every key of $view is pressed on 80 columns" "$(missing 80x24 "$view")"
done
for size in 80x24 200x50 40x10; do
	lacking=
	for view in $views; do
		[ "$view" = all ] || grep -qx "$size $view" "$work/said" || lacking="$lacking $view"
	done
	result "every view is seen at $size" "$lacking"
done
result "every key for all views is pressed on 200 columns" "$(missing 200x50 all)"
finish
