#!/bin/sh
# What the house style fixes with a number or a word.
. "$(dirname "$0")/tap.sh"
cd "$SOURCE" || exit 1

sources() {
	find src store tui tests -name '*.[ch]' 2>/dev/null | LC_ALL=C sort
}

long_files() {
	sources | while read -r file; do
		count=$(wc -l <"$file")
		[ "$count" -le 500 ] || echo "$file has $count lines"
	done
}

# The layout puts a function's name in the first column and its braces alone there, too.
long_functions() {
	sources | xargs awk '
		FNR == 1 { start = 1 }
		/^$/ || /^ \*\/$/ || /^#/ || /;$/ || /\*\/$/ { start = FNR + 1 }
		/^[a-z_0-9]+\(/ { name = $0; sub(/\(.*/, "", name) }
		/^{$/ { first = start; inside = name }
		/^}$/ {
			if (inside != "" && FNR - first + 1 > 60)
				printf "%s:%d: %s has %d lines\n", FILENAME, first, inside, FNR - first + 1
			inside = ""
			name = ""
		}'
}

# found REGEX FOLDER...: where the words stand, this file left out.
found() {
	words=$1
	shift
	grep -rnE "$words" "$@" 2>/dev/null | grep -v '^tests/structure\.sh:'
}

result "no file has over 500 lines" "$(long_files)"
result "no function has over 60 lines" "$(long_functions)"
result "nothing is left for later" "$(found '(^|[^V])(TO)DO|FIX(ME)|(^|[^X])X(XX)([^X]|$)' src store tui tests man README bootstrap)"
result "the store keeps LMDB's default durability" \
	"$(found 'MDB_(NOSYNC|NOMETASYNC|WRITEMAP|MAPASYNC|NOMEMINIT|NOLOCK)' src store tui)"
result "no table of the store has duplicate keys" \
	"$(found 'MDB_(DUPSORT|DUPFIXED|INTEGERDUP|REVERSEDUP)' src store tui)"
result "no path of somebody's machine" \
	"$(found '/(work|root|Users)/|/home/[a-z]+/(src|work|projects)' src store tui tests man README bootstrap configure.ac Makefile.am)"
result "comments are /* */" \
	"$(found '^[[:space:]]*//' --include='*.[ch]' src store tui tests)"
result "a typedef names only a pointer to a function" \
	"$(found '^typedef' --include='*.[ch]' src store tui tests | grep -vE 'typedef [a-z_ ]+\**\(\*|typedef [a-z_ ]+ \**[a-z_]+\(')"
result "every header has a guard" \
	"$(sources | grep '\.h$' | while read -r file; do
		sed -n 1p "$file" | grep -q '^#ifndef [A-Z0-9_]*_H$' || echo "$file has none in its first line"
	done)"
finish
