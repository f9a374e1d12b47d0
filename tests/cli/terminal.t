# On a terminal a note is written in the editor, and a missing reason is asked for.

$ rapport add -q "Sarah Chen" >/dev/null
$ printf '#!/bin/sh\necho "Written in the editor." >>"$1"\n' >good; chmod +x good
$ script -qec "EDITOR=./good rapport note sarah" /dev/null </dev/null | tr -d '\r'
Sarah Chen: noted
$ rapport show sarah --limit 1 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-11  · note
                Written in the editor.
$ ls .local/state/rapport/drafts

# An editor that fails leaves what was written, and the next one takes it up.

$ printf '#!/bin/sh\nstat -c %%a "$1"; echo "Half a" >"$1"; exit 3\n' >bad; chmod +x bad
$ script -qec "EDITOR=./bad rapport note sarah" /dev/null </dev/null | tr -d '\r' | sed 's/[^ ]*note-/note-/'
600
rapport: the editor './bad' failed; what was written is in note-<uuid>.txt
$ script -qec "EDITOR='./good' rapport note sarah" /dev/null </dev/null | tr -d '\r'
Sarah Chen: noted
rapport: An earlier draft was taken up again.
$ rapport show sarah --limit 1 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-11  · note
                Half a
                Written in the editor.
$ ls .local/state/rapport/drafts

# An editor in which nothing is written notes nothing.

$ script -qec "EDITOR=true rapport note sarah" /dev/null </dev/null | tr -d '\r'
rapport: nothing was written, so nothing was noted
$ ls .local/state/rapport/drafts
$ script -qec "env -u EDITOR -u VISUAL rapport note sarah" /dev/null </dev/null | tr -d '\r'
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

$ script -qec "rapport list nobody" /dev/null </dev/null | tr -d '\r'
rapport: Nothing to list.
$ script -qec "rapport due --json" /dev/null </dev/null | tr -d '\r'
[]
$ rapport list nobody --format table
