#!/bin/sh
# How long rapport takes beside jq, sqlite3, grep and a bare program on LMDB that do the same on
# the same data.
#
#     tests/bench.sh [CONTACTS:INTERACTIONS... | short]
#
# Prints the figures of README as they stand there: medians of whole processes on a warm cache, each
# program run in turn, and the most memory that belonged to it; then the screen, on a terminal of 80
# columns and 24 rows; then which of the goals are met.  Nothing fails on time, only where something
# cannot be run.  `short` is two small sizes, each once.
. "$(dirname "$0")/tap.sh"
. "$SOURCE/tests/bench/rows.sh"

case ${1:-} in
short) sizes='1000:5000 2000:20000' ;;
'') sizes='1000:10000 10000:100000 100000:1000000' ;;
*) sizes=$* ;;
esac
is_short=${1:-}
work=$BUILD/bench
tools=$work/tools
sql=$work/sql
results=$work/results
failures=$work/failures
RAPPORT_BOOK=$work/book
RAPPORT_NOW=2026-02-11T09:00:00Z
HOME=$work
TERM=xterm-256color
LC_ALL=C.UTF-8
export RAPPORT_BOOK RAPPORT_NOW HOME TERM LC_ALL
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME

build_tools() {
	mkdir -p "$tools"
	flags="-std=c11 -D_GNU_SOURCE -O2"
	# shellcheck disable=SC2046,SC2086
	${CC:-cc} $flags "$SOURCE/tests/bench/measure.c" -o "$tools/measure" &&
		${CC:-cc} $flags "$SOURCE/tests/bench/screen.c" -o "$tools/screen" -lutil &&
		${CC:-cc} $flags "$SOURCE/tests/bench/raw.c" -o "$tools/raw" $(pkg-config --cflags --libs lmdb) &&
		${CC:-cc} $flags "$SOURCE/tests/bench/empty-screen.c" -o "$tools/empty-screen" \
			$(pkg-config --cflags --libs ncursesw lmdb)
}

# fill FILE... : the questions, with the word, the day and the month that they are about.
fill() {
	(cd "$SOURCE/tests/bench" && cat "$@") | sed "s/@WORD/$word/g; s/@DAY/$day/g; s/@MONTH/${day%-*}/g"
}

write_questions() {
	mkdir -p "$sql"
	for word in invoice xylophone 納品 請求書; do
		fill search.sql >"$sql/search-$word.sql"
	done
	day=2026-02-11
	fill due.sql >"$sql/due.sql"
	fill report.sql due.sql >"$sql/report.sql"
	day=2025-06-30
	fill report.sql due.sql >"$sql/report-past.sql"
}

# people COUNT: a table as somebody would export one.
people() {
	awk -v count="$1" 'BEGIN {
		split("lead contacted qualified proposal won", stages, " ")
		printf "Name,Email,Phone,Company,Stage,Deal value,Currency,Tags,Created,Notes,City\r\n"
		for (i = 1; i <= count; i++)
			printf "Person %d,p%d@example.com,+1 555 %07d,Company %d,%s,%d.%02d,USD,\"a;b%d\",2025-%02d-%02d,\"note %d, with a comma\",Town %d\r\n",
				i, i, i, i % 5000, stages[i % 5 + 1], i % 9000, i % 100, i % 50, i % 12 + 1, i % 28 + 1, i, i % 300
	}'
}

# id_of LINE: of the contact there.
id_of() {
	sed -n "$1p" contacts.jsonl | sed 's/.*"id":"\([^"]*\)".*/\1/'
}

is_there() {
	command -v "$1" >/dev/null 2>&1
}

keep() {
	echo "$size|$key|$who|$*" >>"$results"
}

# timed COMMAND...: one run of it, in milliseconds and KiB.
timed() {
	if figures=$("$tools/measure" 1 "$@" 2>"$work/said"); then
		keep "$figures"
	else
		echo "$key of $size: $who: $(tail -n 1 "$work/said")" >>"$failures"
	fi
}

piped() {
	timed sh -c "{ $1; } | cat"
}

# rounds_of WHO KEY: what takes minutes is not repeated as often.
rounds_of() {
	case $is_short:$1:$2:$interactions in
	short:*) echo 1 ;;
	*:jq:*:1000000 | *:erase:1000000) echo 1 ;;
	*:jq:* | *:import*) echo 3 ;;
	*:1000000) echo 5 ;;
	*) echo 11 ;;
	esac
}

# row KEY TITLE: everybody who can do it, in turn.
row() {
	key=$1
	echo "$key|$2" >>"$work/titles"
	for round in 1 2 3 4 5 6 7 8 9 10 11; do
		for who in rapport jq sqlite3 grep lmdb; do
			is_there "${who}_$key" && [ "$round" -le "$(rounds_of "$who" "$key")" ] || continue
			case $who in jq | sqlite3) is_there "$who" || continue ;; esac
			! is_there "before_${who}_$key" || "before_${who}_$key"
			"${who}_$key"
		done
	done
}

# What the program that stays open is told, as tests/bench/screen.c reads it.
steps() {
	cat <<-END
		20|j j j j j j j j j j -gg|j on the board
		20|G -gg|G, the end of a lane
		40|L -h|L, move a card
		20|^M -^[|Enter, open the pane
		10|-/ a d a -^[|/ a letter of a filter
		10|-g/ a d a -^[|g/ a letter of a search
		1|-gc|
		10|j j j j j j j j j j j j j j j j j j j j -gg|j in the list
		20|G -gg|G, the end of the list
		1|-* -:|
		memory
	END
}

in_short() {
	if [ "$is_short" = short ]; then "$@"; else cat; fi
}

screen() {
	key=first who=rapport
	times=$([ "$is_short" = short ] && echo 3 || echo 31)
	keep "$("$tools/screen" first "$times" Help "$PROGRAM")" 0
	who=empty
	keep "$("$tools/screen" first "$times" ready "$tools/empty-screen" "$RAPPORT_BOOK"/gen-*)" 0
	who=rapport
	steps | in_short sed 's/^[0-9]*|/1|/' | "$tools/screen" keys Help "$PROGRAM" >"$work/keys" || echo "the screen of $size" >>"$failures"
	sed "s/^/$size|key|/" "$work/keys" >>"$work/screens"
}

# disk WHO FILE...
disk() {
	who=$1 key=disk
	shift
	keep "$(cat "$@" | wc -c) $interactions"
}

disks() {
	disk rapport "$RAPPORT_BOOK"/gen-*/data.mdb
	# shellcheck disable=SC2086
	disk jq $jsonl
	[ ! -f "$work/book.db" ] || disk sqlite3 "$work/book.db"
	disk lmdb "$work/raw/data.mdb"
}

# everything CONTACTS INTERACTIONS
everything() {
	contacts=$1 interactions=$2 size=$1:$2
	data=$work/data-$contacts-$interactions
	[ -d "$data" ] || sh "$SOURCE/tests/bench-data.sh" "$data" "$contacts" "$interactions"
	cd "$data" || exit 1
	[ -f people.csv ] || people "$contacts" >people.csv
	id=$(id_of $((contacts / 2)))
	row import 'import'
	! is_there sqlite3 || sqlite3 "$work/book.db" <"$SOURCE/tests/bench/indexes.sql"
	disks
	row import_csv 'import csv, contacts alone'
	row start 'start, one line'
	row report 'report'
	row report_past 'report as of 2025-06-30'
	row due 'due'
	row list 'list, 20 by name'
	row list_sorted 'list, filtered and sorted'
	row show 'show'
	row search 'search invoice'
	row search_none 'search xylophone, nowhere'
	row search_japanese 'search 納品'
	row search_japanese_none 'search 請求書, nowhere'
	row log 'log, durable'
	row export 'export jsonl'
	screen
	row erase 'erase, nothing left'
	rm -rf "$RAPPORT_BOOK" "$work"/*.db "$work/raw" "$work/raw-anew" "$work/people"
}

rm -rf "$RAPPORT_BOOK" "$work"/*.db "$work/raw" "$work/raw-anew" "$work/people" "$results" "$failures" \
	"$work/titles" "$work/screens"
mkdir -p "$work"
: >"$failures"
build_tools && write_questions || exit 1
for pair in $sizes; do
	everything "${pair%:*}" "${pair#*:}"
done
sh "$SOURCE/tests/bench/machine.sh"
LC_ALL=C awk -f "$SOURCE/tests/bench/table.awk" "$work/titles" "$work/screens" "$results"
if [ "$is_short" = short ]; then
	result 'everything that is measured can be run' "$(cat "$failures")"
	finish
else
	cat "$failures"
	[ ! -s "$failures" ]
fi
