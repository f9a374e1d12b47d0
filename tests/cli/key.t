# The same key again changes nothing and tells the first result.

$ rapport add "Sarah Chen" --key k1
Sarah Chen: added in New Lead
$ rapport add "Sarah Chen" --key k1
Sarah Chen: added in New Lead
rapport: The key 'k1' was used before; nothing was changed.
$ rapport add "Sarah Chen" --key k1 --json
{"id":"<uuid>","name":"Sarah Chen","stage":"new","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":0,"revenue":[],"nextDue":"2026-02-13","completeness":10,"changed":"Sarah Chen: added in New Lead","replayed":true}
$ rapport list --format ids | wc -l
1
$ test "$(rapport log -q sarah call --key k2)" = "$(rapport log -q sarah call --key k2)" && echo same
same
$ rapport log sarah call --key k2 --json
{"id":"<uuid>","name":"Sarah Chen","stage":"new","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":1,"revenue":[],"lastContact":"2026-02-11","completeness":10,"interaction":{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"call","by":"tester"},"changed":"Sarah Chen: logged call","replayed":true}
$ rapport list sarah --columns interactions
1
$ rapport move sarah next --key k3
Sarah Chen: moved to Contacted
$ rapport move sarah next --key k3
Sarah Chen: moved to Contacted
rapport: The key 'k3' was used before; nothing was changed.
$ rapport list sarah --columns stage
contacted
$ rapport follow sarah +5d --key k4
Sarah Chen: follow-up on Feb 16
$ rapport follow sarah +5d --key k4 --json
{"id":"<uuid>","name":"Sarah Chen","stage":"contacted","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":2,"revenue":[],"lastContact":"2026-02-11","nextDue":"2026-02-16","completeness":10,"followUp":{"id":"<uuid>","clientId":"<uuid>","name":"Sarah Chen","rule":"custom","label":"follow-up","since":"2026-02-16","due":"2026-02-16","overdueDays":0,"state":"open"},"changed":"Sarah Chen: follow-up on Feb 16","replayed":true}
$ rapport edit sarah title=CEO --if-updated 2026-02-11T09:00:00Z --key k5
Sarah Chen: title CEO
$ RAPPORT_NOW=2026-02-12T09:00:00Z rapport edit sarah title=CFO
Sarah Chen: title CFO
$ rapport edit sarah title=CEO --if-updated 2026-02-11T09:00:00Z --key k5
Sarah Chen: title CEO
rapport: The key 'k5' was used before; nothing was changed.
$ rapport list sarah --columns title
CFO
$ rapport note "New One" --create Hello --key k6
New One: added in New Lead; noted
$ rapport note "New One" --create Hello --key k6
New One: added in New Lead; noted
rapport: The key 'k6' was used before; nothing was changed.
$ rapport undo --key k7
undone: New One: added in New Lead; noted
$ rapport undo --key k7
undone: New One: added in New Lead; noted
rapport: The key 'k7' was used before; nothing was changed.

# The key of another command is a conflict.

$ rapport log sarah call --key k1
rapport: the key 'k1' was used by the command 'add' before; take another one
[4]
$ rapport log sarah call --key k1 --json
{"error":{"code":"conflict","message":"the key 'k1' was used by the command 'add' before; take another one"}}
[4]
$ rapport log sarah call --key ""
rapport: --key needs 1 to 200 bytes
[2]
$ rapport log sarah call --key "$(head -c 201 /dev/zero | tr '\0' k)"
rapport: --key needs 1 to 200 bytes
[2]
$ rapport log sarah call --key "$(printf 'a\nb')"
rapport: --key has the control character U+000A at position 2; leave it out
[5]

# What failed leaves its key free.

$ rapport log sarah call --rating 9 --key k8
rapport: rating: 0 to 5 is expected, in halves, such as 4.5
[5]
$ rapport log sarah call --rating 4 --key k8
Sarah Chen: logged call
$ rapport log sarah call --rating 4 --key k8
Sarah Chen: logged call
rapport: The key 'k8' was used before; nothing was changed.

# A rehearsal tells what would be, and leaves the book and the key alone.

$ rapport add Bob --key k9 --dry-run
Bob: added in New Lead
rapport: This was a rehearsal; nothing was changed.
$ rapport add Bob --key k9 --dry-run --json
{"id":"<uuid>","name":"Bob","stage":"new","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":0,"revenue":[],"nextDue":"2026-02-13","completeness":10,"changed":"Bob: added in New Lead","dryRun":true}
$ rapport show bob
rapport: no contact is called 'bob'
[3]
$ rapport add Bob --key k9
Bob: added in New Lead

# An undo with a key is one entry, and what only remembered its key is none to take back.

$ rapport add Carl
Carl: added in New Lead
$ rapport follow Carl +5d "Call him"
Carl: follow-up on Feb 16
$ rapport undo --key k10
undone: Carl: follow-up on Feb 16
$ rapport redo --key k11 --json | jq -c '[.changed, .followUp.id, .replayed]'
["redone: Carl: follow-up on Feb 16",null,null]
$ rapport redo --key k11 --json | jq -c '[.changed, .followUp.id, .replayed]'
["redone: Carl: follow-up on Feb 16",null,true]
$ rapport tag Carl vip
Carl: tagged vip
$ rapport tag Carl vip --key k12
Carl: tagged so already
$ rapport history Carl | cut -f 4,5
tag	Carl: tagged vip
redo	redone: Carl: follow-up on Feb 16
undo	undone: Carl: follow-up on Feb 16
follow	Carl: follow-up on Feb 16
add	Carl: added in New Lead
$ rapport undo
undone: Carl: tagged vip
$ rapport redo
redone: Carl: tagged vip
$ rapport undo 2
undone: Carl: tagged vip; undone: Carl: follow-up on Feb 16

# An import tells all it told the first time, though its file is another one by now, and nothing of whoever is erased.

$ rapport --book keyed add Ann --email ann@example.com --channel telegram:@ann -q >/dev/null
$ printf 'Name,Email,Telegram,Title\nAnn,ann@example.com,,Buyer\nBob,bob@example.com,@ann,\nCy,nowhere,,\nDee,dee@example.com,,\n' >people.csv
$ rapport --book keyed import csv people.csv --key i1 --json
{"new":1,"changed":1,"same":0,"refused":[{"file":"people.csv","line":4,"reason":"emails: 'nowhere' is no address; one such as sarah@example.com is expected"}],"kept":[{"file":"people.csv","line":3,"id":"<uuid>","name":"Ann","field":"name","value":"Ann","offered":"Bob"}],"batch":"2"}
[5]
$ rapport --book keyed edit dee title=CEO -q >/dev/null; printf 'Name\nEve\n' >people.csv
$ rapport --book keyed import csv people.csv --key i1 --json
{"new":1,"changed":1,"same":0,"refused":[{"file":"people.csv","line":4,"reason":"emails: 'nowhere' is no address; one such as sarah@example.com is expected"}],"kept":[{"file":"people.csv","line":3,"id":"<uuid>","name":"Ann","field":"name","value":"Ann","offered":"Bob"}],"batch":"2","replayed":true}
[5]
$ rapport --book keyed import csv people.csv --key i1
1 new, 1 changed, 0 same, 1 refused
rapport: The key 'i1' was used before; nothing was changed.
rapport: people.csv:4: emails: 'nowhere' is no address; one such as sarah@example.com is expected
rapport: people.csv:3: Ann: name stays Ann; Bob was offered
rapport: 1 value that no import gave stays; --overwrite takes what was offered
[5]
$ rapport --book keyed add Gus -q >/dev/null; rapport --book keyed erase Gus --yes -q >/dev/null; rapport --book keyed import csv people.csv --key i1 --json
{"new":1,"changed":1,"same":0,"refused":[],"batch":"2","replayed":true}
$ rapport --book keyed check | cut -d: -f1
The book is sound
