#!/bin/sh
# Every C file is laid out as .clang-format says.
. "$(dirname "$0")/tap.sh"
cd "$SOURCE" || exit 1

name="clang-format would change nothing"
version=$(clang-format --version 2>/dev/null | sed 's/.*version \([0-9]*\).*/\1/')
if [ -z "$version" ]; then
	skip "$name" "clang-format is not installed"
elif [ "$version" != 14 ]; then
	skip "$name" "clang-format $version lays some lines out differently than 14 does"
else
	for folder in src store tui tests; do
		[ -d "$folder" ] || continue
		result "$name in $folder/" \
			"$(find "$folder" -name '*.[ch]' -exec clang-format --dry-run -Werror {} + 2>&1 |
				sed -n 's/:[0-9]*:[0-9]*: error:.*/ is laid out otherwise (make format)/p' | sort -u)"
	done
fi
finish
