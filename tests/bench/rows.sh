# What each program is asked for: PROGRAM_ROW measures one run of it, and before_PROGRAM_ROW makes
# ready for that.  A program that has no such function has no place in the row.
#
# Set are $size, the folder with the files the shell is in, $work, $tools, $sql with the questions
# for sqlite3, and the contact $id in the middle of the book.

jsonl='contacts.jsonl interactions.jsonl follow-ups.jsonl'

# ------ start

rapport_start() { timed "$PROGRAM" list --limit 1; }
jq_start() { timed jq -n 'first(inputs) | .name' contacts.jsonl; }
sqlite3_start() { timed sqlite3 "$work/book.db" 'SELECT name FROM contact LIMIT 1'; }
grep_start() { timed grep -m 1 name contacts.jsonl; }
lmdb_start() { timed "$tools/raw" "$work/raw" first; }

# ------ import

before_rapport_import() { rm -rf "$RAPPORT_BOOK"; }
rapport_import() { timed "$PROGRAM" import jsonl $jsonl -q; }
before_sqlite3_import() { rm -f "$work/book.db"; }
sqlite3_import() { timed sqlite3 -bail "$work/book.db" ".read $SOURCE/tests/bench/import.sql"; }
before_lmdb_import() { rm -rf "$work/raw"; }
lmdb_import() { timed "$tools/raw" "$work/raw" import $jsonl; }

before_rapport_import_csv() { rm -rf "$work/people"; }
rapport_import_csv() { timed "$PROGRAM" --book "$work/people" import csv people.csv -q; }
before_sqlite3_import_csv() { rm -f "$work/people.db"; }
sqlite3_import_csv() { timed sqlite3 -bail "$work/people.db" ".read $SOURCE/tests/bench/people.sql"; }

# ------ reports

# jq_report_of MONTH DAY MONTH-BEFORE WEEK-BEFORE
jq_report_of() {
	timed jq -n --arg from "$1-01" --arg to "$2" --arg since "$3" --arg due "$4" \
		-f "$SOURCE/tests/bench/report.jq" interactions.jsonl
}

rapport_report() { timed "$PROGRAM" report; }
jq_report() { jq_report_of 2026-02 2026-02-11 2026-01-12 2026-02-04; }
sqlite3_report() { timed sqlite3 "$work/book.db" ".read $sql/report.sql"; }

rapport_report_past() { timed "$PROGRAM" report --as-of 2025-06-30; }
jq_report_past() { jq_report_of 2025-06 2025-06-30 2025-05-31 2025-06-23; }
sqlite3_report_past() { timed sqlite3 "$work/book.db" ".read $sql/report-past.sql"; }
lmdb_report_past() { timed "$tools/raw" "$work/raw" days 2025-06-30; }

rapport_due() { timed "$PROGRAM" due; }
jq_due() { timed jq -n -f "$SOURCE/tests/bench/due.jq" interactions.jsonl; }
sqlite3_due() { timed sqlite3 "$work/book.db" ".read $sql/due.sql"; }

# ------ lists

rapport_list() { timed "$PROGRAM" list --limit 20; }
jq_list() { timed jq -s 'sort_by(.name)[:20]' contacts.jsonl; }
sqlite3_list() { timed sqlite3 "$work/book.db" 'SELECT name, stage FROM contact ORDER BY name LIMIT 20'; }

rapport_list_sorted() { timed "$PROGRAM" list stage:won platform:fiverr --sort value --limit 20; }
jq_list_sorted() {
	timed jq -s 'map(select(.stage == "won" and .platform == "fiverr")) | sort_by(-.value)[:20]' contacts.jsonl
}
sqlite3_list_sorted() {
	timed sqlite3 "$work/book.db" "SELECT name, stage FROM contact WHERE stage = 'won' AND platform = 'fiverr' ORDER BY value DESC LIMIT 20"
}

rapport_show() { timed "$PROGRAM" show "$id"; }
jq_show() { timed jq -c --arg id "$id" 'select(.clientId == $id)' interactions.jsonl; }
sqlite3_show() {
	timed sqlite3 "$work/book.db" "SELECT * FROM contact WHERE id = '$id'; SELECT * FROM interaction WHERE clientId = '$id' ORDER BY date DESC"
}
grep_show() { piped "grep -hF $id contacts.jsonl interactions.jsonl"; }
lmdb_show() { timed "$tools/raw" "$work/raw" show "$id"; }

# ------ search

# Into a pipe: grep ends at the first match when nobody can see the others.
grep_for() { piped "grep -hic $1 contacts.jsonl interactions.jsonl"; }
jq_for() { timed jq -c "select((.notes // \"\") | test(\"$1\"; \"i\")) | .clientId" contacts.jsonl interactions.jsonl; }

rapport_search() { timed "$PROGRAM" search invoice; }
jq_search() { jq_for invoice; }
sqlite3_search() { timed sqlite3 "$work/book.db" ".read $sql/search-invoice.sql"; }
grep_search() { grep_for invoice; }
lmdb_search() { timed "$tools/raw" "$work/raw" find invoice; }

rapport_search_none() { timed "$PROGRAM" search xylophone; }
jq_search_none() { jq_for xylophone; }
sqlite3_search_none() { timed sqlite3 "$work/book.db" ".read $sql/search-xylophone.sql"; }
grep_search_none() { grep_for xylophone; }
lmdb_search_none() { timed "$tools/raw" "$work/raw" find xylophone; }

rapport_search_japanese() { timed "$PROGRAM" search 納品; }
jq_search_japanese() { jq_for 納品; }
sqlite3_search_japanese() { timed sqlite3 "$work/book.db" ".read $sql/search-納品.sql"; }
grep_search_japanese() { grep_for 納品; }
lmdb_search_japanese() { timed "$tools/raw" "$work/raw" find 納品; }

rapport_search_japanese_none() { timed "$PROGRAM" search 請求書; }
jq_search_japanese_none() { jq_for 請求書; }
sqlite3_search_japanese_none() { timed sqlite3 "$work/book.db" ".read $sql/search-請求書.sql"; }
grep_search_japanese_none() { grep_for 請求書; }
lmdb_search_japanese_none() { timed "$tools/raw" "$work/raw" find 請求書; }

# ------ changes

rapport_log() { timed "$PROGRAM" log "$id" message hello; }
sqlite3_log() {
	timed sqlite3 "$work/book.db" "INSERT INTO interaction VALUES('x', '$id', '2026-02-11', 'message', '', NULL, NULL, NULL, 'hello')"
}
lmdb_log() {
	timed "$tools/raw" "$work/raw" put "{\"id\":\"x\",\"clientId\":\"$id\",\"date\":\"2026-02-11\",\"notes\":\"hello\"}"
}

rapport_export() { timed "$PROGRAM" export jsonl; }
jq_export() { timed jq -c . $jsonl; }
sqlite3_export() { timed sqlite3 -json "$work/book.db" 'SELECT * FROM contact; SELECT * FROM interaction; SELECT * FROM mark'; }
lmdb_export() { timed "$tools/raw" "$work/raw" export; }

# Somebody else in each round.
before_rapport_erase() { victim=$(id_of "$((round + 10))"); }
rapport_erase() { timed "$PROGRAM" erase "$victim" --yes; }
jq_erase() { piped "jq -c 'select(.id != \"$id\" and .clientId != \"$id\")' $jsonl >anew.jsonl && rm anew.jsonl"; }
before_sqlite3_erase() { victim=$(id_of "$((round + 10))"); }
sqlite3_erase() {
	timed sqlite3 "$work/book.db" "BEGIN; DELETE FROM interaction WHERE clientId = '$victim'; DELETE FROM mark WHERE clientId = '$victim'; DELETE FROM contact WHERE id = '$victim'; COMMIT; VACUUM"
}
before_lmdb_erase() { rm -rf "$work/raw-anew"; }
lmdb_erase() { timed "$tools/raw" "$work/raw" erase "$id"; }
