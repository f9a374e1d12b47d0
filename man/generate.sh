#!/bin/sh
# Makes the manual: generate.sh PROGRAM TEMPLATE >rapport.1
#
# A line  .\" @commands@  of the template gives way to what the program itself says about its
# tables:  rapport help --man commands.  Everything else stays as it is.
set -eu

program=$1 template=$2

# The program says its default keys and fields, whatever the configuration at hand.
unset RAPPORT_BOOK XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
export HOME=/dev/null LC_ALL=C.UTF-8 TZ=UTC

while IFS= read -r line; do
	case $line in
	'.\" @'*'@')
		section=${line#*@}
		"$program" help --man "${section%@}"
		;;
	*) printf '%s\n' "$line" ;;
	esac
done <"$template"
