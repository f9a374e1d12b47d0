#!/bin/sh
# How long rapport takes beside jq and sqlite3 that do the same on the same data.
#
#     tests/bench.sh [CONTACTS INTERACTIONS | short]
#
# Prints a Markdown table: medians of whole processes on a warm cache, and the most memory that
# belonged to the process; and one of the screen, on a terminal of 80 columns and 24 rows.  Nothing
# fails on time.  The usual size is 100000 contacts with 1000000 interactions, `short` a fiftieth of it.
. "$(dirname "$0")/tap.sh"

case ${1:-} in
short) contacts=2000 interactions=20000 ;;
*) contacts=${1:-100000} interactions=${2:-1000000} ;;
esac
work=$BUILD/bench
data=$work/data-$contacts-$interactions
small=$work/data-small-$contacts-$interactions
RAPPORT_BOOK=$work/book
RAPPORT_NOW=2026-02-11T09:00:00Z
HOME=$work
export RAPPORT_BOOK RAPPORT_NOW HOME
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME
mkdir -p "$work"
rm -rf "$work/book" "$work/small" "$work"/*.db*
${CC:-cc} -std=c11 -D_GNU_SOURCE -O1 "$SOURCE/tests/bench/measure.c" -o "$work/measure" || exit 1
[ -d "$data" ] || sh "$SOURCE/tests/bench-data.sh" "$data" "$contacts" "$interactions"
[ -d "$small" ] || sh "$SOURCE/tests/bench-data.sh" "$small" $((contacts / 100)) $((interactions / 100))
cd "$data" || exit 1

measure() {
	"$work/measure" "$@" || echo "- -"
}

often() {
	if [ "$interactions" -le 50000 ]; then echo 11; else echo 5; fi
}

# needs PROGRAM: whether it is there to compare with.
needs() {
	command -v "$1" >/dev/null 2>&1
}

jq_time() {
	needs jq && measure 1 jq "$@" || echo "- -"
}

sql_time() {
	needs sqlite3 && measure "$(often)" sqlite3 "$work/json.db" "$@" || echo "- -"
}

# row WHAT RAPPORT JQ SQLITE: each as measure prints it.
row() {
	echo "$1|$2|$3|$4" | awk -F '|' '
		function shown(ms) {
			return ms == "-" ? "–" : ms >= 10000 ? sprintf("%.1f s", ms / 1000) : ms >= 100 ? sprintf("%.0f ms", ms) : sprintf("%.1f ms", ms)
		}
		function ratio(ours, theirs) {
			if (ours == "-" || theirs == "-") return ""
			return theirs >= ours ? sprintf(" (1/%.*f)", theirs / ours < 10, theirs / ours) : sprintf(" (%.1f×)", ours / theirs)
		}
		{
			split($2, ours, " "); split($3, jq, " "); split($4, sql, " ")
			memory = ours[2] == "-" ? "–" : sprintf("%.1f MiB", ours[2] / 1024)
			printf "| %s | %s | %s | %s%s | %s%s |\n", $1, shown(ours[1]), memory,
				shown(jq[1]), ratio(ours[1], jq[1]), shown(sql[1]), ratio(ours[1], sql[1])
		}'
}

# The same rows and the same two indexes, through JSON as rapport reads it, and from CSV, which is the
# fastest that sqlite3 can do.
cat >"$work/json.sql" <<END
.mode ascii
.separator "\001" "\n"
CREATE TABLE raw(line TEXT);
CREATE TABLE contact(id TEXT PRIMARY KEY, name TEXT, stage TEXT, platform TEXT, value INTEGER, notes TEXT, created TEXT) WITHOUT ROWID;
CREATE TABLE interaction(id TEXT, clientId TEXT, date TEXT, type TEXT, platform TEXT, amount NUMERIC, currency TEXT, rating NUMERIC, notes TEXT);
CREATE TABLE mark(clientId TEXT, rule TEXT, since TEXT, state TEXT);
.import contacts.jsonl raw
INSERT INTO contact SELECT json_extract(line,'\$.id'), json_extract(line,'\$.name'), json_extract(line,'\$.stage'), json_extract(line,'\$.platform'), json_extract(line,'\$.value'), json_extract(line,'\$.notes'), json_extract(line,'\$.createdAt') FROM raw;
DELETE FROM raw;
.import interactions.jsonl raw
INSERT INTO interaction SELECT json_extract(line,'\$.id'), json_extract(line,'\$.clientId'), json_extract(line,'\$.date'), json_extract(line,'\$.type'), json_extract(line,'\$.platform'), json_extract(line,'\$.amount'), json_extract(line,'\$.currency'), json_extract(line,'\$.rating'), json_extract(line,'\$.notes') FROM raw;
DELETE FROM raw;
.import follow-ups.jsonl raw
INSERT INTO mark SELECT json_extract(line,'\$.clientId'), json_extract(line,'\$.rule'), json_extract(line,'\$.since'), json_extract(line,'\$.state') FROM raw;
DROP TABLE raw;
CREATE INDEX by_client ON interaction(clientId);
CREATE INDEX by_date ON interaction(date);
END
cat >"$work/csv.sql" <<END
CREATE TABLE contact(id TEXT PRIMARY KEY, name TEXT, stage TEXT, platform TEXT, value INTEGER, notes TEXT, created TEXT) WITHOUT ROWID;
CREATE TABLE interaction(id TEXT, clientId TEXT, date TEXT, type TEXT, platform TEXT, amount NUMERIC, currency TEXT, rating NUMERIC, notes TEXT);
CREATE TABLE mark(clientId TEXT, rule TEXT, since TEXT, state TEXT);
.mode csv
.import contacts.csv contact
.import interactions.csv interaction
.import follow-ups.csv mark
CREATE INDEX by_client ON interaction(clientId);
CREATE INDEX by_date ON interaction(date);
END
cat >"$work/due.sql" <<END
WITH last AS (SELECT clientId, max(date) AS day FROM interaction WHERE type = 'delivery' GROUP BY clientId)
SELECT name, day FROM last JOIN contact ON contact.id = last.clientId
WHERE stage <> 'lost' AND day <= date('2026-02-11', '-7 days') AND NOT EXISTS (
	SELECT 1 FROM mark WHERE mark.clientId = last.clientId AND since = day AND state = 'done')
ORDER BY day LIMIT 100;
END
cat >"$work/report.sql" <<END
SELECT count(*) FROM contact;
SELECT count(DISTINCT clientId) FROM interaction WHERE date BETWEEN date('2026-02-11', '-30 days') AND '2026-02-11';
SELECT currency, sum(amount) FROM interaction WHERE date BETWEEN '2026-02-01' AND '2026-02-11' GROUP BY currency;
SELECT name, sum(amount), count(*) FILTER (WHERE type = 'delivery'), avg(rating) FROM interaction JOIN contact ON contact.id = clientId GROUP BY clientId ORDER BY 2 DESC LIMIT 5;
$(cat "$work/due.sql")
END
# One flat object, as jq copies an inner one whenever something is set in it.
cat >"$work/report.jq" <<'END'
def add($key; $amount): (.[$key] + $amount) as $sum | .[$key] = $sum;
def named($prefix): to_entries[] | select(.key | startswith($prefix));
reduce inputs as $i ({};
	(if $i.amount then add("revenue " + $i.clientId; $i.amount) else . end)
	| (if $i.amount and $i.date >= $from and $i.date <= $to then add("month " + $i.currency; $i.amount) else . end)
	| (if $i.date >= $since and $i.date <= $to then .["active " + $i.clientId] = 1 else . end)
	| (if $i.type == "delivery" and .["last " + $i.clientId] < $i.date then .["last " + $i.clientId] = $i.date else . end))
| {month: [named("month ")], active: ([named("active ")] | length), top: ([named("revenue ")] | sort_by(-.value)[:5]),
	due: ([named("last ") | select(.value <= $due)] | length)}
END

report_jq() {
	jq_time -n --arg from "$1-01" --arg to "$2" --arg since "$3" --arg due "$4" -f "$work/report.jq" interactions.jsonl
}

cat >"$work/people.sql" <<END
CREATE TABLE person(name TEXT, email TEXT, phone TEXT, company TEXT, stage TEXT, value TEXT, currency TEXT, tags TEXT, created TEXT, notes TEXT, city TEXT);
CREATE INDEX by_email ON person(email);
CREATE INDEX by_name ON person(name);
.mode csv
.import --skip 1 people.csv person
END

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

echo "$contacts contacts, $interactions interactions; the ratio is rapport's time to theirs."
echo
echo "| | rapport | its memory | jq | sqlite3 |"
echo "|---|---|---|---|---|"

import_json=$(needs sqlite3 && measure 1 sqlite3 "$work/json.db" ".read $work/json.sql" || echo "- -")
row "import" "$(measure 1 "$PROGRAM" import jsonl contacts.jsonl interactions.jsonl follow-ups.jsonl -q)" "- -" "$import_json"
if needs jq && needs sqlite3; then
	[ -f contacts.csv ] || jq -r '[.id,.name,.stage,.platform,.value,.notes,.createdAt]|@csv' contacts.jsonl >contacts.csv
	[ -f interactions.csv ] || jq -r '[.id,.clientId,.date,.type,.platform,.amount,.currency,.rating,.notes]|@csv' interactions.jsonl >interactions.csv
	[ -f follow-ups.csv ] || jq -r '[.clientId,.rule,.since,.state]|@csv' follow-ups.jsonl >follow-ups.csv
	row "sqlite3 from CSV instead" "- -" "- -" "$(measure 1 sqlite3 "$work/csv.db" ".read $work/csv.sql")"
fi
# A table of as many people, beside the same rows in a table with two indexes.
[ -f people.csv ] || people "$contacts" >people.csv
row "import csv of $contacts rows" "$(measure 1 "$PROGRAM" --book "$work/table" import csv people.csv -q)" "- -" \
	"$(needs sqlite3 && measure 1 sqlite3 "$work/people.db" ".read $work/people.sql" || echo "- -")"
rm -rf "$work/table"
# What is done is looked up by contact; not part of the import, which has the same two indexes as ours.
needs sqlite3 && sqlite3 "$work/json.db" "CREATE INDEX mark_by_client ON mark(clientId)"
"$PROGRAM" --book "$work/small" import jsonl "$small/contacts.jsonl" "$small/interactions.jsonl" "$small/follow-ups.jsonl" -q >/dev/null

report_sql=$(sql_time ".read $work/report.sql")
row "report" "$(measure "$(often)" "$PROGRAM" report)" "$(report_jq 2026-02 2026-02-11 2026-01-12 2026-02-04)" "$report_sql"
row "report at 1/100 of the data" "$(measure "$(often)" "$PROGRAM" --book "$work/small" report)" "- -" "- -"
sed 's/2026-02/2025-06/g; s/-11/-30/g' "$work/report.sql" >"$work/past.sql"
row "report --as-of 2025-06-30" "$(measure "$(often)" "$PROGRAM" report --as-of 2025-06-30)" \
	"$(report_jq 2025-06 2025-06-30 2025-05-31 2025-06-23)" "$(sql_time ".read $work/past.sql")"
row "due" "$(measure "$(often)" "$PROGRAM" due)" \
	"$(jq_time -n 'reduce inputs as $i ({}; if $i.type == "delivery" and .[$i.clientId] < $i.date then .[$i.clientId] = $i.date else . end) | [to_entries[] | select(.value <= "2026-02-04")] | length' interactions.jsonl)" \
	"$(sql_time ".read $work/due.sql")"
row "list of 20" "$(measure "$(often)" "$PROGRAM" list --limit 20)" \
	"$(jq_time -s 'sort_by(.name)[:20]' contacts.jsonl)" \
	"$(sql_time "SELECT name, stage FROM contact ORDER BY name LIMIT 20")"
id=$(sed -n "$((contacts / 2))p" contacts.jsonl | sed 's/.*"id":"\([^"]*\)".*/\1/')
row "show" "$(measure "$(often)" "$PROGRAM" show "$id")" \
	"$(jq_time -c --arg id "$id" 'select(.clientId == $id)' interactions.jsonl)" \
	"$(sql_time "SELECT * FROM contact WHERE id = '$id'; SELECT * FROM interaction WHERE clientId = '$id' ORDER BY date DESC")"
row "search invoice" "$(measure "$(often)" "$PROGRAM" search invoice)" \
	"$(jq_time -c 'select((.notes // "") | test("invoice")) | .clientId' contacts.jsonl interactions.jsonl)" \
	"$(sql_time "SELECT name FROM contact WHERE name LIKE '%invoice%' OR notes LIKE '%invoice%' OR id IN (SELECT clientId FROM interaction WHERE notes LIKE '%invoice%') LIMIT 20")"
# Nothing has the word, so that all notes are looked through.
row "search xylophone" "$(measure "$(often)" "$PROGRAM" search xylophone)" \
	"$(jq_time -c 'select((.notes // "") | test("xylophone")) | .clientId' contacts.jsonl interactions.jsonl)" \
	"$(sql_time "SELECT name FROM contact WHERE name LIKE '%xylophone%' OR notes LIKE '%xylophone%' OR id IN (SELECT clientId FROM interaction WHERE notes LIKE '%xylophone%') LIMIT 20")"
# Into a pipe: grep ends at the first match when nobody can see the others.
"$PROGRAM" export jsonl >exported.jsonl
for word in invoice xylophone; do
	row "grep -i $word in the export instead" \
		"$(measure "$(often)" sh -c "grep -i -c $word exported.jsonl | cat")" "- -" "- -"
done
rm -f exported.jsonl
row "log one interaction" "$(measure "$(often)" "$PROGRAM" log "$id" message hello)" "- -" \
	"$(sql_time "INSERT INTO interaction VALUES('x', '$id', '2026-02-11', 'message', '', NULL, NULL, NULL, 'hello')")"
row "export jsonl" "$(measure 1 "$PROGRAM" export jsonl)" "$(jq_time -c . contacts.jsonl interactions.jsonl follow-ups.jsonl)" \
	"$(needs sqlite3 && measure 1 sqlite3 -json "$work/json.db" "SELECT * FROM contact; SELECT * FROM interaction; SELECT * FROM mark" || echo "- -")"

# --- the screen

TERM=xterm-256color
export TERM

build_screens() {
	${CC:-cc} -std=c11 -D_GNU_SOURCE -O1 "$SOURCE/tests/bench/screen.c" -o "$work/screen" -lutil &&
		${CC:-cc} -std=c11 -D_GNU_SOURCE -O1 "$SOURCE/tests/bench/empty-screen.c" -o "$work/empty-screen" \
			$(pkg-config --cflags --libs ncursesw lmdb)
}

# What the program that stays open is told, as tests/bench/screen.c reads it.
steps() {
	cat <<END
20|j j j j j j j j j j j j -gg|j down on the board
40|G -gg|G the end of a lane
100|l -h|l the lane beside
50|L -H|L move a card, durably
20|^M -^[|Enter open the pane
10|-/ a d a -^[|/ a letter of a filter on the board
10|-g/ a d a -^[|g/ a letter of a search
1|-gc|
20|j j j j j j j j j j j j j j j j j j j j j j j j j j -gg|j down in the list
40|G -gg|G the end of the list
10|-/ a d a -^[|/ a letter of a filter in the list
1|-* -:|
memory
END
}

echo
echo "| on the screen | CPU | at most | on the terminal after | at most |"
echo "|---|---|---|---|---|"
build_screens || exit 1
empty=$("$work/screen" first 51 ready "$work/empty-screen" "$work"/book/gen-*)
ours=$("$work/screen" first 51 Help "$PROGRAM")
echo "first frame, whole process | $ours | $empty" | awk -F ' [|] ' '
	{ printf "| %s | | | %.1f ms (%.1f× an empty one'"'"'s %.1f ms) | |\n", $1, $2, $2 / $3, $3 }'
steps | "$work/screen" keys Help "$PROGRAM" | awk -F '|' '
	NF == 5 { printf "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms |\n", $5, $1, $2, $3, $4 }
	NF == 1 { split($1, kib, " "); memory = sprintf("%.1f MiB beyond the book, %.1f MiB its own", kib[1] / 1024, kib[2] / 1024) }
	END { printf "| memory after all this, all marked | %s | | | |\n", memory }'
rm -rf "$work/book" "$work/small" "$work"/*.db*
