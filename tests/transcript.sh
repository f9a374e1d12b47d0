#!/bin/sh
# The transcript runner itself: what it lets pass, what it refuses, what it writes.
. "$(dirname "$0")/tap.sh"

folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1

# A program that says how it was called.
cat >program <<'END'
#!/bin/sh
echo "called with $*"
echo "and complains" >&2
exit "${1:-0}"
END
chmod +x program

# verdict: the outcomes of the transcript on stdin, as "ok" and "no" in one line.
verdict() {
	cat >given.t
	"$BUILD/tests/transcript/transcript" program given.t >out 2>&1
	status=$?
	sed -n 's/^ok .*/ok/p; s/^not ok .*/no/p; s/^Bail.*/bail/p' out | tr '\n' ' '
	echo "$status"
}

# check NAME EXPECTED, the transcript on stdin
check() {
	actual=$(verdict)
	result "$1" "$([ "$actual" = "$2" ] || { echo "got $actual, expected $2" && cat out; })"
}

check "what is said and how it ends are compared" 'ok 0' <<'END'
# Prose.
$ rapport 3 x
called with 3 x
and complains
[3]
END
check "another word fails" 'no 1' <<'END'
$ rapport 0
called with 1
and complains
END
check "a missing line fails" 'no 1' <<'END'
$ rapport 0
called with 0
END
check "a line too many fails" 'no 1' <<'END'
$ rapport 0
called with 0
and complains
and more
END
check "another status fails" 'no no 1' <<'END'
$ rapport 3
called with 3
and complains
$ rapport 0
called with 0
and complains
[3]
END
check "blank lines count inside, not at the end" 'ok no 1' <<'END'
$ printf 'a\n\nb\n'
a

b

$ printf 'a\n\nb\n'
a
b
END
check "a command goes on in the next lines" 'ok 0' <<'END'
$ cat <<E
> one
>
> two
> E
one

two
END
check "placeholders stand for what varies" 'ok no no 1' <<'END'
$ echo 6ba7b810-9dad-41d1-80b4-00c04fd430c8 2026-02-11T09:00:00Z 417 "$HOME/x" "$HERE"
<uuid> <time> <pid> <home>/x <here>
$ echo 6ba7b810-9dad-41d1-80b4-00c04fd430cx
<uuid>
$ echo 2026-02-11
<time>
END
check "a backslash hides what would be read as something else" 'ok 0' <<'END'
$ printf '$ a\n# b\n[3]\n\\c\n'
\$ a
\# b
\[3]
\\c
END
check "the environment is fixed" 'ok 0' <<'END'
$ echo "$TZ $LC_ALL $COLUMNS $RAPPORT_NOW $RAPPORT_WHO ${TERM-no} ${NO_COLOR-no} ${XDG_DATA_HOME-no}"; pwd
UTC C.UTF-8 80 2026-02-11T09:00:00Z tester no no no
<home>
END
check "a file that one command makes is there for the next" 'ok ok 0' <<'END'
$ echo kept >file
$ cat file
kept
END

RAPPORT_WRAPPER='echo wrapped' && export RAPPORT_WRAPPER
check "the wrapper goes before the program" 'ok 0' <<'END'
$ rapport a | sed 's|/.*/program|PROGRAM|'
wrapped PROGRAM a
END
unset RAPPORT_WRAPPER

cat >given.t <<'END'
# Kept.

$ echo "$HOME"; echo '# x'; exit 3
old

$ echo 417
<pid>
END
"$BUILD/tests/transcript/transcript" --rewrite program given.t >out 2>&1
cat >wanted.t <<'END'
# Kept.

$ echo "$HOME"; echo '# x'; exit 3
<home>
\# x
[3]

$ echo 417
<pid>
END
result "rewriting puts in what came out, and keeps what matches" "$(diff wanted.t given.t)"
result "a file that is not there ends the run" \
	"$("$BUILD/tests/transcript/transcript" program none.t 2>/dev/null | grep -q '^Bail out!' || echo 'it does not')"
result "nothing is left behind" "$(TMPDIR=$folder "$BUILD/tests/transcript/transcript" program given.t >/dev/null
	ls -d transcript-* 2>/dev/null)"
finish
