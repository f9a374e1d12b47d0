#!/bin/sh
# Every file of the program and its tests has its line in Makefile.am, so it is built and shipped.
. "$(dirname "$0")/tap.sh"
cd "$SOURCE" || exit 1

# A file is listed by its name, as a program made of it, or with a folder above it.
is_listed() {
	case " $listed " in
	*" $1 "* | *" ${1%.c} "*) return 0 ;;
	esac
	parent=$(dirname "$1")
	while [ "$parent" != . ]; do
		case " $listed " in
		*" $parent "*) return 0 ;;
		esac
		parent=$(dirname "$parent")
	done
	return 1
}

unlisted() {
	find "$@" -type f ! -name '.*' ! -name '*.orig' ! -name '*.log' ! -name '*.trs' 2>/dev/null |
		LC_ALL=C sort |
		while read -r file; do
			is_listed "$file" || echo "$file is not in Makefile.am"
		done
}

listed=$(sed -n 's/^[a-z_A-Z]* +*= *//p' Makefile.am | tr -s ' \n' ' ')
for folder in src store tui man tests; do
	result "everything in $folder/ is listed" "$(unlisted "$folder")"
done
result "everything that is listed exists" \
	"$(for file in $listed; do
		case $file in
		*[\$:\(\)]*) ;;
		src/*.[ch] | store/*.[ch] | tui/*.[ch] | tests/*.[ch] | tests/*.sh | man/*.sh | tests/*.t)
			[ -f "$file" ] || echo "$file does not exist"
			;;
		tests/*-test) [ -f "$file.c" ] || echo "$file.c does not exist" ;;
		esac
	done)"
result "sources are listed in order" \
	"$(for library in base core format store book command tui; do
		sed -n "s/^lib${library}_a_SOURCES += //p" Makefile.am | LC_ALL=C sort -c 2>&1 |
			sed "s/^/lib$library: /"
	done)"
finish
