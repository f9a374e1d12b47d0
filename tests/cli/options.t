# Options that every command understands.

# -o writes a file, whole or not at all, that only its owner can read.

$ rapport version -o version.txt; cat version.txt; stat -c %a version.txt
rapport 1.0.0
600
$ rapport version --output=version.txt
$ rapport version -o -
rapport 1.0.0
$ rapport version -o no/such/folder/file
rapport: cannot write no/such/folder/file: No such file or directory
[1]
$ ln -s version.txt link; rapport version -o link
rapport: link is a symbolic link and is not written to; choose another name
[5]
$ rapport version -o .
rapport: . is a folder and is not written to; choose another name
[5]
$ mkfifo pipe; rapport version -o pipe
rapport: pipe is a pipe and is not written to; choose another name
[5]
$ ls
link
pipe
version.txt

# Standard output that cannot be written is an error, a reader that leaves is none.

$ rapport version >/dev/full
rapport: the output is incomplete: cannot write: No space left on device
[1]
$ rapport version >&-
rapport: the output is incomplete: cannot write: Bad file descriptor
[1]
$ rapport add "Full Disk" >/dev/full
rapport: the change was saved, only its answer is lost: the output is incomplete: cannot write: No space left on device
[1]
$ rapport undo
undone: Full Disk: added in New Lead
$ rapport help | head -1
rapport [OPTION...] COMMAND [WORD...]

# A missing book is begun at its usual place only; nobody else can read it.

$ rapport --book mistyped list
rapport: there is no book in mistyped
[10]
$ ls -d mistyped
ls: cannot access 'mistyped': No such file or directory
[2]
$ RAPPORT_BOOK=mistyped rapport list
rapport: there is no book in mistyped
[10]
$ umask 000; rapport add Sarah -q; stat -c %a .local/share/rapport/book; find .local/share/rapport/book -type f -perm /077
<uuid>
700

# A bad line of the configuration is told, and the rest is used.

$ mkdir -p .config/rapport; printf '[money]\nbase = EUR\nfoo = bar\n' >.config/rapport/config
$ rapport version
rapport: <home>/.config/rapport/config:3: [money] has no 'foo'; it has base
rapport 1.0.0
$ rapport version -q 2>/dev/null
rapport 1.0.0
$ rm .config/rapport/config

# What goes to a pipe or a file is the same in every locale.

$ rapport help rules | grep Working -A 1
                        "Working on new solutions — interested?"
  new-48h               first reply: 2 days after the contact was created, while
$ LC_ALL=C rapport help rules | grep Working -A 1
                        "Working on new solutions — interested?"
  new-48h               first reply: 2 days after the contact was created, while

$ for l in C POSIX C.UTF-8 de_DE.UTF-8 pl_PL.UTF-8; do LC_ALL=$l rapport list --json | cksum; done | sort -u | wc -l
1
$ for l in C.UTF-8 de_DE.UTF-8 pl_PL.UTF-8; do LC_ALL=$l rapport --report | cksum; done | sort -u | wc -l
1
$ rapport --report | wc -l
11

# No colour but for a terminal, unless it is asked for.

$ rapport list --format table | grep -c "$(printf '\033')"
0
[1]
$ rapport list --format table --color always | head -1 | od -c | head -1
0000000 033   [   1   m   N   A   M   E               S   T   A   G   E
$ NO_COLOR=1 rapport list --format table | grep -c "$(printf '\033')"
0
[1]
