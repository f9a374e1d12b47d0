# On a terminal a note is written in the editor, and a missing reason is asked for.

# At the end of its input script would end that of the terminal: this one has none.
$ mkfifo still
$ rapport add -q "Sarah Chen" >/dev/null
$ printf '#!/bin/sh\necho "Written in the editor." >>"$1"\n' >good; chmod +x good
$ script -qec "EDITOR=./good rapport note sarah" /dev/null <>still | tr -d '\r'
Sarah Chen: noted
$ rapport show sarah --limit 1 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-11  · note
                Written in the editor.
$ ls .local/state/rapport/drafts

# An editor that fails leaves what was written, and the next one takes it up.

$ printf '#!/bin/sh\nstat -c %%a "$1"; echo "Half a" >"$1"; exit 3\n' >bad; chmod +x bad
$ script -qec "EDITOR=./bad rapport note sarah" /dev/null <>still | tr -d '\r' | sed 's/[^ ]*note-/note-/'
600
rapport: the editor './bad' failed; what was written is in note-<uuid>.txt
$ script -qec "EDITOR='./good' rapport note sarah" /dev/null <>still | tr -d '\r'
Sarah Chen: noted
rapport: An earlier draft was taken up again.
$ rapport show sarah --limit 1 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-11  · note
                Half a
                Written in the editor.
$ ls .local/state/rapport/drafts

# An editor in which nothing is written notes nothing.

$ script -qec "EDITOR=true rapport note sarah" /dev/null <>still | tr -d '\r'
rapport: nothing was written, so nothing was noted
$ ls .local/state/rapport/drafts
$ script -qec "env -u EDITOR -u VISUAL rapport note sarah" /dev/null <>still | tr -d '\r'
rapport: give the TEXT, or set EDITOR to write it in an editor

# The reason for a loss.

$ printf 'Too dear\n' | script -qec "rapport move sarah lost" /dev/null | tr -d '\r' | grep -o 'needs a reason; why?\|Sarah Chen: .*'
needs a reason; why?
Sarah Chen: moved to Closed Lost
$ rapport show sarah --limit 1 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-11  · stage       New Lead → Closed Lost
                Too dear

# A list of nothing says so to who looks, and nothing to a pipe.

$ script -qec "rapport list nobody" /dev/null <>still | tr -d '\r'
rapport: Nothing to list.
$ script -qec "rapport due --json" /dev/null <>still | tr -d '\r'
[]
$ rapport list nobody --format table

# The screen says which terminal it cannot use, and what to do; commands do not mind.

$ script -qec "env -u TERM rapport; echo status \$?" /dev/null <>still | tr -d '\r'
rapport: TERM is not set, so what this terminal can do is not known; set it, as in TERM=xterm-256color, or use `rapport board`
status 1
$ script -qec "TERM= rapport; echo status \$?" /dev/null <>still | tr -d '\r'
rapport: TERM is not set, so what this terminal can do is not known; set it, as in TERM=xterm-256color, or use `rapport board`
status 1
$ script -qec "TERM=dumb rapport; echo status \$?" /dev/null <>still | tr -d '\r'
rapport: a 'dumb' terminal cannot place its cursor, which the screen needs; set TERM to what it is, or use `rapport board`
status 1
$ script -qec "NO_COLOR=1 TERM=no-such-terminal rapport; echo status \$?" /dev/null <>still | tr -d '\r'
rapport: this machine does not know the terminal 'no-such-terminal'; set TERM to one it knows, as in TERM=xterm-256color, or use `rapport board`
status 1
$ script -qec "env -u TERM rapport board sarah" /dev/null <>still | tr -d '\r' | head -n 1
New Lead         0  Contacted        0  Qualified        0  Proposal Sent    0
$ TERM=no-such-terminal rapport list sarah --columns name
Sarah Chen

# Where the output is no terminal the board is a text.

$ rapport </dev/null | head -n 1
New Lead         0  Contacted        0  Qualified        0  Proposal Sent    0

# What a question was taken for is said before anything is asked.
$ printf 'n\n' | script -qec "rapport ask 'Delete Sarah Chen'" /dev/null | tr -d '\r' | grep -o 'that is: .*\|Everything about [A-Za-z ]* goes for good'
that is: rapport erase 'Sarah Chen'
Everything about Sarah Chen goes for good

# A rehearsal asks nothing: it says what would be asked.
$ script -qec "rapport add 'Dry Run' --platform fiverr --email dry@example.com --dry-run" /dev/null <>still | tr -d '\r'
Dry Run: added in New Lead
rapport: Fiverr's terms forbid contact and payment outside of it; keep the e-mail address of Dry Run all the same? (it would be asked; --force says yes)
rapport: This was a rehearsal; nothing was changed.
