# A command line that is wrong says how, on stderr, with status 2.

$ rapport moev sarah lost
rapport: there is no command 'moev'; did you mean 'move'?
[2]
$ rapport frobnicate
rapport: there is no command 'frobnicate'; see 'rapport help'
[2]
$ rapport check --repiar
rapport: there is no option '--repiar'; did you mean '--repair'?
[2]
$ rapport ----quiet list
rapport: there is no option '----quiet'; did you mean '--quiet'?
[2]
$ rapport check --xyzzy
rapport: there is no option '--xyzzy'; see 'rapport help check'
[2]
$ rapport check -Z
rapport: there is no option '-Z'; see 'rapport help check'
[2]
$ rapport check extra
rapport: 'extra' is one word too many; usage: rapport check [--repair]
[2]
$ rapport backup
rapport: FILE is missing; usage: rapport backup FILE
[2]
$ rapport list --limit
rapport: --limit needs N
[2]
$ rapport list --limit many
rapport: --limit takes a whole number from 0 to 100000000, not 'many'
[2]
$ rapport list --limit=-1
rapport: --limit takes a whole number from 0 to 100000000, not '-1'
[2]
$ rapport check --repair=yes
rapport: --repair takes no value
[2]
$ rapport completion tcsh
rapport: completion is made for bash, zsh and fish, not 'tcsh'
[2]

# A global option where it makes no sense is a mistake.

$ rapport list --key k1
rapport: 'list' does not take --key; see 'rapport help list'
[2]
$ rapport check --yes
rapport: 'check' does not take --yes; see 'rapport help check'
[2]
$ rapport help --dry-run
rapport: 'help' does not take --dry-run; see 'rapport help help'
[2]
$ rapport list --color blue
rapport: --color takes auto, always or never, not 'blue'
[2]
$ rapport list --format yaml
rapport: --format: there is no format 'yaml'; there are table, plain, json, jsonl, csv, ids
[2]
$ rapport list --as-of someday
rapport: --as-of: 'someday' is not a day; write it as 2026-02-10, today, fri, next fri, +5d, +1m or in 2 weeks
[2]
$ rapport list --timeout soon
rapport: --timeout takes 0 to 3600 seconds, not 'soon'
[2]

# With --json the mistake is JSON, too.

$ rapport --json moev
{"error":{"code":"usage","message":"there is no command 'moev'; did you mean 'move'?"}}
[2]
$ rapport moev --json 2>/dev/null
[2]

# What was typed cannot reach the terminal as anything but text.

$ rapport "$(printf 'a\033[31mb')"
rapport: there is no command 'a�[31mb'; see 'rapport help'
[2]
$ rapport "$(printf 'a\033[31mb')" --json
{"error":{"code":"usage","message":"there is no command 'a�[31mb'; see 'rapport help'"}}
[2]
$ rapport "$(printf 'a\377b')"
rapport: there is no command 'a�b'; see 'rapport help'
[2]
$ rapport "$(printf 'a\377b')" --json
{"error":{"code":"usage","message":"there is no command 'a�b'; see 'rapport help'"}}
[2]
$ LC_ALL=C rapport 'Zoë'
rapport: there is no command 'Zoë'; see 'rapport help'
[2]

# The clock that replaces the system's must be one.

$ RAPPORT_NOW=soon rapport version
rapport: RAPPORT_NOW: 'soon' is not a moment; write it as 2026-02-11T09:00:00Z
[2]
