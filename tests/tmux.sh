#!/bin/sh
# What a real terminal shows is what was drawn, cell by cell, whatever a book holds.
#
# The program runs in tmux on a book with names and notes of many scripts, marks, and emoji, and the same
# keys are played to the screen in memory.  Where tmux thinks a character wider or narrower than the program
# does, what stands behind it moves, borders and columns with it, and the two pictures differ.
. "$(dirname "$0")/tap.sh"

if ! command -v tmux >/dev/null 2>&1; then
	skip "a terminal shows what was drawn" "tmux is not installed"
	finish
	exit
fi

work=$(mktemp -d) || exit 1
tmux() { command tmux -f /dev/null -S "$work/socket" "$@"; }
trap 'tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT
HOME=$work LC_ALL=C.UTF-8 RAPPORT_NOW=2026-02-11T09:00:00Z RAPPORT_WHO=tester
export HOME LC_ALL RAPPORT_NOW RAPPORT_WHO
unset RAPPORT_BOOK NO_COLOR XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME TMUX

# Nobody shares a score in a column, or a day, with another, so that nothing depends on which id is smaller.
cat >"$work/book" <<'END'
add "田中 美咲" --stage proposal --platform coconala --company "株式会社ﾃｽﾄ" --value 250000 --tag 大切
add "王小明" --stage contacted --platform fiverr --company "北京，科技。"
add "김민수" --stage new --value 15000 --summary "서울에서 만남 — 각각 각각"
add "محمد علي" --stage qualified --summary "شعار أزرق"
add "José Ångström" --stage deposit --company "Zürich é"
add "Heart ❤️ ☎️" --stage contacted --tag ☀️
add "Family 👩‍👩‍👧 👍🏽" --stage active --company "👩‍💻 🏳️‍🌈"
add "Flags 🇯🇵🇫🇷" --stage qualified --summary "🇯🇵 and 🇰"
add "Z̵̡̛͙a̶l̷̢g̸o" --stage won
add "हिन्दी ภาษาไทย" --stage lost
log 田中 review "デザインを気に入った。❤️" --date 2026-02-01 --rating 5
log 王小明 review "很好，谢谢 👍🏽" --date 2026-02-02 --rating 4.5
log 김민수 review "좋아요 🇰🇷" --date 2026-02-03 --rating 4
log José review "très bien" --date 2026-02-04 --rating 3.5
log Heart review "☎️ called" --date 2026-02-05 --rating 2.5
log Family review "👩‍👩‍👧 happy" --date 2026-02-06 --rating 2
log Flags review "🇯🇵🇫🇷" --date 2026-02-07 --rating 1.5
log محمد delivery "شعار" --date 2026-01-08 --amount 3000
log 田中 delivery "ロゴ　全角" --date 2026-01-09 --amount 12000
log Zalgo message "z̵̡̛͙" --date 2026-01-10
follow 王小明 2026-02-12 "打电话 📞"
follow 김민수 2026-02-16 "전화하기"
follow Heart 2026-02-15 "❤️‍🔥 call"
END

# The name of a place, and the keys that go there, by the names that both take.  Behind Escape nothing may
# follow at once, or it would be Alt.
cat >"$work/steps" <<'END'
the board|gb
the list|gc gg
the list further down|j j
a summary|gg Enter
a timeline|l
follow-ups|l
orders|l
the list again|Escape
the last of the list|G Enter
and the list|Escape
the day|gt
a report|gr
another report|l
another report|l
a choice|gb m
no choice|Escape
a form|gc gg e
no form|Escape
a note|I 日本 👩‍💻 é 🇯🇵 x
the keys of a note|F1
the note again|Escape
no note|Escape
a line|: 田中 😀 x
no line|Escape
a filter|gb / 田中
END

# As a screen test has them.
play_line() { sed "s/Escape/Esc/g; s/[^ -~]\{1,\}/'&'/g"; }

# The pictures in memory, in $work/SIZE/NUMBER.
draw() {
	size=$1
	mkdir -p "$work/$size"
	{
		sed 's/^/$ /' "$work/book"
		echo "= $size"
		number=0
		while IFS='|' read -r _ keys; do
			number=$((number + 1))
			echo "# $number"
			echo "> $(echo "$keys" | play_line)"
			echo '|'
		done <"$work/steps"
	} >"$work/$size.t"
	"$BUILD/tests/screens/screens" --rewrite "$work/$size.t" >"$work/$size.log"
	awk -v folder="$work/$size" '
		/^# [0-9]/ { file = folder "/" $2; next }
		/^\|/ && file { print substr($0, 2) >file }
		/^!/ { print >(folder "/complaints") }' "$work/$size.t"
}

# Waits until tmux shows the picture; says what it shows else.
compare() {
	tries=0
	while [ $tries -lt 200 ]; do
		tmux capture-pane -p -t "$1" >"$work/seen" && diff "$2" "$work/seen" >"$work/difference" && return
		tries=$((tries + 1))
		sleep 0.05
	done
	echo "it never did:"
	cat "$work/difference"
}

press() {
	for key in $2; do
		case $key in
		Escape | Enter | F1) tmux send-keys -t "$1" "$key" ;;
		*) tmux send-keys -t "$1" -l "$key" ;;
		esac
	done
}

while read -r line; do
	eval "\"\$PROGRAM\" $line" >/dev/null 2>"$work/complaint" || result "$line" "$(cat "$work/complaint")"
done <"$work/book"

for size in 80x24 120x40 200x50 40x10; do
	draw $size
	result "the book is made in memory, too, at $size" "$(cat "$work/$size/complaints" 2>/dev/null)"
	tmux new-session -d -s "$size" -x "${size%x*}" -y "${size#*x}" \
		env XDG_STATE_HOME="$work/$size" "$PROGRAM"
	tmux set-option -t "$size" status off
	number=0
	while IFS='|' read -r place keys; do
		number=$((number + 1))
		press "$size" "$keys"
		result "tmux shows $place as it was drawn at $size" "$(compare "$size" "$work/$size/$number")"
	done <"$work/steps"
	tmux kill-session -t "$size"
done
finish
