# A command of one's own fills what is empty: JSON in, JSON out, no shell.

$ mkdir -p bin .config/rapport
$ cat > bin/config <<'END'
> #!/bin/sh
> printf '[enrich]\ncommand = %s\nseconds = 20\n' "$1" > ~/.config/rapport/config
> END
$ chmod +x bin/config
$ cat > bin/find-out <<'END'
> #!/bin/sh
> jq -c 'if .name == "Sarah Chen" then {company: "Acme", title: "CEO", name: "Sarah"} elif .name == "Bob" then empty else . end'
> END
$ chmod +x bin/find-out; bin/config '~/bin/find-out'
$ rapport add "Sarah Chen" --email sarah@example.com >/dev/null
$ rapport add Bob --company Initech >/dev/null
$ rapport add Eve --title Cook >/dev/null
$ rapport add Old >/dev/null; rapport archive Old >/dev/null
$ rapport enrich sarah --dry-run
Sarah Chen: company Acme, title CEO
Sarah Chen: name stays Sarah Chen; Sarah was offered
1 contact filled, 0 the same, 1 conflict
rapport: This was a rehearsal; nothing was changed.
$ rapport enrich --all
Sarah Chen: company Acme, title CEO
Sarah Chen: name stays Sarah Chen; Sarah was offered
1 contact filled, 2 the same, 1 conflict
$ rapport show sarah --json | jq -c .enriched
[{"field":"company","source":"find-out","date":"2026-02-11"},{"field":"title","source":"find-out","date":"2026-02-11"}]

# Whom it was asked about lately it is not asked again, unless the contact changed, or by name, or by --again.

$ echo 'echo asked >> asked.txt' >> bin/find-out
$ rapport enrich --all; cat asked.txt
0 contacts filled, 0 the same
cat: asked.txt: No such file or directory
[1]
$ RAPPORT_NOW=2026-02-11T10:00:00Z rapport edit bob source=fair >/dev/null
$ RAPPORT_NOW=2026-02-12T03:00:00Z rapport enrich --all; wc -l < asked.txt; rm asked.txt
0 contacts filled, 1 the same
1
$ RAPPORT_NOW=2026-02-13T03:00:00Z rapport enrich --all --again -n 2 --json | jq .same; wc -l < asked.txt; rm asked.txt
2
2
$ RAPPORT_NOW=2026-03-20T03:00:00Z rapport enrich --all; wc -l < asked.txt; rm asked.txt
Sarah Chen: name stays Sarah Chen; Sarah was offered
0 contacts filled, 3 the same, 1 conflict
3
$ rapport enrich eve bob; wc -l < asked.txt
0 contacts filled, 2 the same
2

# The file that remembers has ids and moments, and nothing else.

$ stat -c %a .local/state/rapport/enrich/*.asked; sed 's/^[0-9a-f-]\{36\} 2026-[0-9TZ:-]*$/ok/' .local/state/rapport/enrich/*.asked | sort -u
600
ok

# Two runs do not collide.

$ flock .local/state/rapport/enrich/*.lock rapport enrich --all
rapport: another enrich of this book is under way; try again
[11]

# What it is given is the record; its words are its own, and no shell sees them.

$ bin/config 'sh -c '"'"'jq -r "[.id,.name,.completeness,(.emails|length)]|@csv" > given; printf "{\"source\":\"%s\"}" "$1"'"'"' name "a b; $HOME"'
$ rapport enrich sarah
Sarah Chen: source a b; $HOME
1 contact filled, 0 the same
$ sed 's/^"[0-9a-f-]*"/<id>/' given
<id>,"Sarah Chen",65,1
$ bin/config 'echo {"summary":"$HOME"}'
$ rapport enrich sarah
0 contacts filled, 0 the same, 1 refused
rapport: Sarah Chen: the answer: column 2: the name of a member in quotes is expected here
[5]
$ bin/config "echo '{\"summary\":\"\$HOME; \`id\`\"}'"
$ rapport enrich sarah
Sarah Chen: summary $HOME; `id`
1 contact filled, 0 the same

# Answers that are not good, and a command that fails: the others are asked about all the same.

$ cat > bin/bad <<'END'
> #!/bin/sh
> name=$(jq -r .name)
> case $name in
> Bob) echo 'no JSON' ;;
> Eve) printf 'it is\033[31m late\n' >&2; exit 3 ;;
> *) echo '{"platform":"direct"}' ;;
> esac
> END
$ chmod +x bin/bad; bin/config '~/bin/bad'
$ rapport enrich bob eve sarah
Sarah Chen: platform direct
1 contact filled, 0 the same, 2 refused
rapport: Bob: the answer: column 1: '{' is expected here
rapport: Eve: '<home>/bin/bad' failed with status 3: it is�[31m late
[5]
$ rapport enrich bob eve --json | jq -c '[.refused[] | {name, reason}]'
[{"name":"Bob","reason":"the answer: column 1: '{' is expected here"},{"name":"Eve","reason":"'<home>/bin/bad' failed with status 3: it is�[31m late"}]
$ bin/config false; for i in 1 2 3 4 5 6 7; do rapport add "Contact $i" -q >/dev/null; done
$ rapport enrich --all --again --json | jq '.refused | length'
rapport: The command failed 5 times in a row; nobody else was asked about.
5
$ bin/config yes; rapport enrich eve
0 contacts filled, 0 the same, 1 refused
rapport: Eve: 'yes' wrote more than 1048576 bytes
[5]
$ printf '[enrich]\ncommand = sleep 1000\nseconds = 1\n' > .config/rapport/config; rapport enrich eve
0 contacts filled, 0 the same, 1 refused
rapport: Eve: 'sleep' took longer than 1 s
[5]
$ bin/config /nowhere/at-all; rapport enrich eve
rapport: '/nowhere/at-all' cannot be run: No such file or directory
[1]
$ bin/config "sh -c 'echo"; rapport enrich eve
rapport: [enrich] command: a quote is left open in: sh -c 'echo
[2]
$ printf '[enrich]\nseconds = 0\nagain = never\n' > .config/rapport/config; rapport enrich eve
rapport: <home>/.config/rapport/config:2: [enrich] seconds: '0' is no whole number from 1 to 3600
rapport: <home>/.config/rapport/config:3: [enrich] again: 'never' is no whole number from 1 to 3650
rapport: there is no command to ask; set one in the configuration as [enrich] command = PROGRAM, or give a file with --from
[2]

# Whoever changes a contact meanwhile wins: it is left alone and told.

$ cat > bin/slow <<'END'
> #!/bin/sh
> rapport edit Eve company=Globex >/dev/null
> echo '{"company":"Acme","source":"web"}'
> END
$ chmod +x bin/slow; bin/config '~/bin/slow'
$ rapport enrich eve
0 contacts filled, 0 the same, 1 refused
rapport: Eve: it was changed meanwhile by tester (edit, 2026-02-11T09:00:00Z)
[5]
$ rapport show eve --json | jq -c '[.company, .source]'
["Globex",null]

# Ctrl-C ends the asking; what was answered is filled in.

$ cat > bin/stop <<'END'
> #!/bin/sh
> if [ "$(jq -r .name)" = Eve ]; then kill -2 $PPID; sleep 1000; fi
> echo '{"source":"web"}'
> END
$ chmod +x bin/stop; bin/config '~/bin/stop'
$ rapport enrich bob eve sarah
Bob: source stays fair; web was offered
0 contacts filled, 1 the same, 1 conflict
rapport: Stopped; what was answered until then is filled in.
$ rapport enrich "Contact 1" eve "Contact 2"
Contact 1: source web
1 contact filled, 0 the same
rapport: Stopped; what was answered until then is filled in.

# Each answer is filled in as it comes: a kill loses the one that is being asked for, and
# the next night goes on behind those that were answered.  Each is a change of its own.

$ for i in 1 2 3; do rapport --book night add "Night $i" --source fair -q >/dev/null; done
$ cat > bin/killed <<'END'
> #!/bin/sh
> echo asked >> ~/night.txt
> [ $(wc -l < ~/night.txt) -ne 3 ] || kill -9 $PPID
> echo '{"company":"Acme"}'
> END
$ chmod +x bin/killed; bin/config '~/bin/killed'
$ sh -c 'rapport --book night enrich --all; echo $?' 2>/dev/null
137
$ rapport --book night list company:Acme --count
2
$ rapport --book night history | grep -c enriched
2
$ rapport --book night enrich --all -q >/dev/null; wc -l < night.txt
4
$ rapport --book night list company:Acme --count
3
$ rapport --book night undo 2 >/dev/null; rapport --book night list company:Acme --count
1

# With a key all of them are one change, which is made once.

$ rapport --book night enrich --all --again --key night-2 --json | jq -c '[.changed,.replayed]'
[2,null]
$ rapport --book night enrich --all --again --key night-2 --json | jq -c '[.changed,.replayed]'
[2,true]
$ rapport --book night undo >/dev/null; rapport --book night list company:Acme --count
1
