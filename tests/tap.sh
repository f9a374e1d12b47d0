# What the shell tests share: results in TAP, and where things are when run by hand.

SOURCE=${SOURCE:-$(cd "$(dirname "$0")/.." && pwd)}
BUILD=${BUILD:-$SOURCE/build}
PROGRAM=${PROGRAM:-$BUILD/rapport}
case_count=0
failure_count=0

# result NAME COMPLAINTS: passes where there is nothing to complain about.
result() {
	case_count=$((case_count + 1))
	if [ -z "$2" ]; then
		echo "ok $case_count - $1"
	else
		failure_count=$((failure_count + 1))
		echo "not ok $case_count - $1"
		printf '%s\n' "$2" | sed 's/^/# /'
	fi
}

# skip NAME REASON
skip() {
	case_count=$((case_count + 1))
	echo "ok $case_count - $1 # SKIP $2"
}

# figure TEXT: one that whoever runs everything wants to read, also when all is well.
figure() {
	echo "# figure: $1"
}

finish() {
	echo "1..$case_count"
	[ "$failure_count" -eq 0 ]
}
