# The figures of tests/bench.sh as tables, from its titles, what the screen took, and each single run:
#
#     KEY|TITLE
#     SIZE|key|CPU|MOST|ANSWER|MOST|NAME, or SIZE|key|KIB OWN-KIB
#     SIZE|KEY|WHO|MILLISECONDS KIB
#
# It counts bytes, so it is run where a character is a byte.

BEGIN {
	FS = "|"
	who_count = split("rapport jq sqlite3 grep lmdb", whos, " ")
	split("rapport|jq|sqlite3|grep|bare LMDB", names, "|")
	split("9 17 17 15 15", widths, " ")
	title_width = 30
}

function median(values, count,    i, j, value) {
	for (i = 2; i <= count; i++) {
		value = values[i]
		for (j = i - 1; j > 0 && values[j] > value; j--)
			values[j + 1] = values[j]
		values[j + 1] = value
	}
	return values[int((count + 1) / 2)]
}

# Of all runs of a row: milliseconds, or nothing.
function time(size, key, who,    i, count, values, all) {
	count = runs[size, key, who]
	if (!count)
		return ""
	for (i = 1; i <= count; i++)
		values[i] = run[size, key, who, i]
	return median(values, count)
}

function milliseconds(value) {
	if (value == "") return ""
	if (value >= 1000) return sprintf("%.1f s", value / 1000)
	return sprintf(value >= 100 ? "%.0f ms" : "%.1f ms", value)
}

function bytes(kib) {
	if (kib == "") return ""
	if (kib >= 1024 * 1024) return sprintf("%.1f GiB", kib / 1024 / 1024)
	return sprintf(kib >= 102400 ? "%.0f MiB" : "%.1f MiB", kib / 1024)
}

function number(value) { return value == "" ? "" : sprintf("%.0f", value) }

# How many times as much ours is as theirs.
function ratio(ours, theirs) {
	if (ours == "" || theirs == "" || ours == 0 || theirs == 0) return ""
	if (theirs < ours) return sprintf(" (%.1fx)", ours / theirs)
	return sprintf(theirs / ours < 10 ? " (1/%.1f)" : " (1/%.0f)", theirs / ours)
}

# Of each three bytes beyond ASCII there are two columns.
function columns(text,    rest) {
	rest = text
	gsub(/[\001-\177]/, "", rest)
	return length(text) - int(length(rest) / 3)
}

function padded(text, width) { return text sprintf("%" (width > columns(text) ? width - columns(text) : 1) "s", "") }

function put(line) {
	sub(/ +$/, "", line)
	print line == "" ? "" : "    " line
}

# One line: a title, and of each program what is in values, shown by its kind.
function tell(title, values, kind,    i, line, cell) {
	line = padded(title, title_width)
	for (i = 1; i <= who_count; i++) {
		cell = kind == "time" ? milliseconds(values[i]) : kind == "bytes" ? bytes(values[i]) : number(values[i])
		line = line padded(cell (i > 1 ? ratio(values[1], values[i]) : ""), widths[i])
	}
	put(line)
}

function thousands(count,    text) {
	text = count ""
	while (match(text, /[0-9][0-9][0-9][0-9]($|,)/))
		text = substr(text, 1, RSTART) "," substr(text, RSTART + 1)
	return text
}

function size_name(size,    parts) {
	split(size, parts, ":")
	return thousands(parts[1]) " contacts, " thousands(parts[2]) " interactions"
}

# The most memory of a program in the import, or in everything else.
function most_memory(size, who, of_import,    i, most) {
	most = ""
	for (i = 1; i <= key_count; i++)
		if ((keys[i] == "import") == of_import && keys[i] != "import_csv" && memory[size, keys[i], who] + 0 > most + 0)
			most = memory[size, keys[i], who]
	return most
}

function tell_size(size,    i, j, line, values) {
	put("")
	put(size_name(size))
	put("")
	line = padded("", title_width)
	for (i = 1; i <= who_count; i++)
		line = line padded(names[i], widths[i])
	put(line)
	for (i = 1; i <= key_count; i++) {
		for (j = 1; j <= who_count; j++)
			values[j] = time(size, keys[i], whos[j])
		tell(titles[keys[i]], values, "time")
	}
	for (j = 1; j <= who_count; j++)
		values[j] = most_memory(size, whos[j], 1)
	tell("memory of the import", values, "bytes")
	for (j = 1; j <= who_count; j++)
		values[j] = most_memory(size, whos[j], 0)
	tell("memory of the others, at most", values, "bytes")
	for (j = 1; j <= who_count; j++)
		values[j] = disk[size, whos[j]]
	tell("bytes on disk, an interaction", values, "number")
}

function tell_screen(size,    i) {
	put("")
	put("The screen, " size_name(size))
	put("")
	put(padded("", title_width) padded("CPU", 12) padded("at most", 12) padded("frame after", 12) "at most")
	put(padded("first frame, whole process", title_width) padded("", 24) milliseconds(time(size, "first", "rapport")) \
		sprintf("  (%.1fx an empty ncurses program's, %s)", first_ratio(size), milliseconds(time(size, "first", "empty"))))
	for (i = 1; i <= step_count[size]; i++)
		put(step[size, i])
	put("memory after all this, all selected: " bytes(beyond[size]) " beyond the book, " bytes(own[size]) " its own")
}

function first_ratio(size,    empty) {
	empty = time(size, "first", "empty")
	return empty > 0 ? time(size, "first", "rapport") / empty : 0
}

# One line of rapport's own: what, and of each size what is in values.
function grow(title, values,    j, line) {
	line = padded(title, title_width)
	for (j = 1; j <= size_count; j++)
		line = line padded(values[j], 12)
	put(line)
}

# Size by size: what grows and what does not.
function tell_growth(    i, j, values) {
	put("")
	put("rapport alone")
	put("")
	for (j = 1; j <= size_count; j++)
		values[j] = thousands(substr(sizes[j], index(sizes[j], ":") + 1))
	grow("interactions", values)
	titles["first"] = "first frame"
	keys[key_count + 1] = "first"
	for (i = 1; i <= key_count + 1; i++) {
		for (j = 1; j <= size_count; j++)
			values[j] = milliseconds(time(sizes[j], keys[i], "rapport"))
		grow(titles[keys[i]], values)
	}
	for (j = 1; j <= size_count; j++)
		values[j] = milliseconds(slowest_key[sizes[j]])
	grow("CPU of a key, at most", values)
	for (j = 1; j <= size_count; j++)
		values[j] = bytes(most_memory(sizes[j], "rapport", 0))
	grow("memory, at most", values)
}

# A share as a fraction, or how many times as much.
function share(value) {
	return value < 1 ? sprintf(value > 0.1 ? "1/%.1f" : "1/%.0f", 1 / value) : sprintf("%.1fx", value)
}

function goal(name, value, limit, shown) {
	if (value > 0)
		put(padded(name, 58) padded(shown, 12) (value <= limit ? "met" : "missed"))
}

# The share of theirs that ours is.
function part(size, key, who,    theirs) {
	theirs = time(size, key, who)
	return theirs ? time(size, key, "rapport") / theirs : 0
}

function goal_part(name, size, key, who, limit,    value) {
	value = part(size, key, who)
	if (value > 0)
		goal(name, value, limit, share(value))
}

function goals(size, small,    own_part) {
	own_part = time(size, "report", "rapport") / time(small, "report", "rapport")
	put("")
	put("Goals on " size_name(size))
	put("")
	goal_part("report: at most 1/1000 of jq's time", size, "report", "jq", 1 / 1000)
	goal_part("report: at most 1/50 of sqlite3's", size, "report", "sqlite3", 1 / 50)
	goal("report: at most twice its own at 1/100 of the data", own_part, 2, share(own_part))
	goal_part("report of a past day: at most 1/20 of jq's", size, "report_past", "jq", 1 / 20)
	goal_part("import: at most sqlite3's", size, "import", "sqlite3", 1)
	goal_part("search of invoice: at most 3 times grep's", size, "search", "grep", 3)
	goal_part("search of xylophone", size, "search_none", "grep", 3)
	goal_part("search of 納品", size, "search_japanese", "grep", 3)
	goal_part("search of 請求書", size, "search_japanese_none", "grep", 3)
	goal("first frame: at most 3 times an empty program's", first_ratio(size), 3, share(first_ratio(size)))
	goal("a key to its frame: under 2 ms of CPU", slowest_key[size], 2, slowest_key[size] " ms")
	goal("memory of a command: at most 32 MiB", most_memory(size, "rapport", 0), 32 * 1024, bytes(most_memory(size, "rapport", 0)))
	goal("memory of the board: at most 32 MiB", beyond[size], 32 * 1024, bytes(beyond[size]))
	goal("memory of an import: at most 1 GiB", most_memory(size, "rapport", 1), 1024 * 1024, bytes(most_memory(size, "rapport", 1)))
}

NF == 2 {
	if (!($1 in titles))
		keys[++key_count] = $1
	titles[$1] = $2
	next
}

$2 == "key" && NF == 3 {
	split($3, kib, " ")
	beyond[$1] = kib[1]
	own[$1] = kib[2]
	next
}

# Letters of a filter are answered in slices and have a goal of their own.
$2 == "key" {
	step[$1, ++step_count[$1]] = padded($7, title_width) padded($3 " ms", 12) padded($4 " ms", 12) padded($5 " ms", 12) $6 " ms"
	if ($7 !~ /letter/ && $3 + 0 > slowest_key[$1] + 0)
		slowest_key[$1] = $3
	next
}

{
	split($4, figures, " ")
	if (!($1 in is_known))
		sizes[++size_count] = $1
	is_known[$1] = 1
}

$2 == "disk" {
	disk[$1, $3] = figures[1] / figures[2]
	next
}

{
	run[$1, $2, $3, ++runs[$1, $2, $3]] = figures[1]
	if (figures[2] > memory[$1, $2, $3] + 0)
		memory[$1, $2, $3] = figures[2]
}

END {
	tell_size(sizes[size_count])
	tell_screen(sizes[size_count])
	tell_growth()
	if (size_count == 3)
		goals(sizes[3], sizes[1])
	for (size_index = size_count - 1; size_index > 0; size_index--)
		tell_size(sizes[size_index])
}
