#!/bin/sh
# man/rapport.1 is what its template and the program's own tables make of it.
. "$(dirname "$0")/tap.sh"

made=$(mktemp) || exit 1
trap 'rm -f "$made"' EXIT
sh "$SOURCE/man/generate.sh" "$PROGRAM" "$SOURCE/man/rapport.1.in" >"$made" 2>&1
result "the manual can be made" "$([ $? -eq 0 ] || cat "$made")"
result "the manual is up to date (make manual)" \
	"$(diff "$SOURCE/man/rapport.1" "$made" | head -n 20)"
result "no marker is left in the manual" "$(grep -nE '@[a-z]+@' "$SOURCE/man/rapport.1")"
if command -v mandoc >/dev/null 2>&1; then
	result "mandoc has no complaint" "$(mandoc -T lint -W error "$SOURCE/man/rapport.1" 2>&1)"
elif command -v groff >/dev/null 2>&1; then
	result "groff has no complaint" \
		"$(groff -man -Tutf8 -ww -z -K utf8 "$SOURCE/man/rapport.1" 2>&1)"
else
	skip "the manual is well-formed" "neither mandoc nor groff is installed"
fi
finish
