# Files of the OpenClaw skill are followed: each pass takes what is new, by the rules of the import.

$ mkdir crm
$ rapport sync openclaw crm --once
rapport: there is no clients.jsonl and no interactions.jsonl in 'crm'; name the folder that has them
[3]
$ echo '{"id":"a1","name":"Client A","platform":"coconala","interactions":3,"totalRevenue":5000}' > crm/clients.jsonl
$ echo '{"clientId":"a1","date":"2026-02-01","type":"delivery","amount":3000}' > crm/interactions.jsonl
$ rapport sync openclaw crm --once --dry-run
2026-02-11T09:00:00Z  2 new, 0 changed
$ rapport sync openclaw crm --once
2026-02-11T09:00:00Z  2 new, 0 changed
$ rapport sync openclaw crm --once
$ rapport list --columns name,interactions,revenue
Client A	3	¥5,000

# What is appended is taken, a half-written line waits, and stated totals still hold.

$ printf '{"clientId":"a1","date":"2026-02-05","type":"message"}\n{"clientId":"a1","date":"2026-0' >> crm/interactions.jsonl
$ rapport sync openclaw crm --once
2026-02-11T09:00:00Z  1 new, 1 changed
$ rapport sync openclaw crm --once
$ printf '2-06","type":"payment","amount":500}\n' >> crm/interactions.jsonl
$ rapport sync openclaw crm --once
2026-02-11T09:00:00Z  1 new, 1 changed
$ rapport list --columns name,interactions,revenue
Client A	3	¥5,000

# It comes to the same as an import.

$ rapport --book other import openclaw crm >/dev/null; rapport --book other list --columns name,interactions,revenue
Client A	3	¥5,000
$ rapport import openclaw crm
0 new, 0 changed, 4 same

# Two equal lines are two interactions, however they come.

$ echo '{"clientId":"a1","date":"2026-02-05","type":"message"}' >> crm/interactions.jsonl
$ rapport sync openclaw crm --once
2026-02-11T09:00:00Z  1 new, 0 changed
$ rapport import openclaw crm
0 new, 0 changed, 5 same

# A client that comes after its interaction, and lines that are not good.

$ printf '{"clientId":"b2","date":"2026-02-07","type":"inquiry"}\nnot JSON\n' >> crm/interactions.jsonl
$ rapport sync openclaw crm --once
2026-02-11T09:00:00Z  0 new, 0 changed, 2 refused
rapport: crm/interactions.jsonl:5: clientId: there is no such contact
rapport: crm/interactions.jsonl:6: column 1: '{' is expected here
[5]
$ rapport sync openclaw crm --once
$ echo '{"id":"b2","name":"Client B"}' >> crm/clients.jsonl
$ rapport sync openclaw crm --once --json | jq -c '[.new, .changed, (.refused | length)]'
[2,0,1]
$ rapport list --columns name,interactions
Client A	4
Client B	1

# A file that was written anew, or is shorter by now.

$ sed 's/"Client B"/"Client B","company":"Acme"/' crm/clients.jsonl > new; mv new crm/clients.jsonl
$ rapport sync openclaw crm --once 2>/dev/null
2026-02-11T09:00:00Z  0 new, 1 changed, 1 refused
[5]
$ rapport show "Client B" --json | jq -c .company
"Acme"
$ sed -i 's/"totalRevenue":5000/"totalRevenue":6000/' crm/clients.jsonl; rapport sync openclaw crm --once 2>/dev/null
2026-02-11T09:00:00Z  0 new, 1 changed, 1 refused
[5]
$ rapport list --columns name,revenue
Client A	¥6,000
Client B	0
$ head -1 crm/interactions.jsonl > new; cat new > crm/interactions.jsonl; rapport sync openclaw crm --once
$ rapport list --columns name,interactions
Client A	4
Client B	1

# What was taken back does not come again; in another book it is all there.

$ echo '{"clientId":"b2","date":"2026-02-09","type":"call"}' >> crm/interactions.jsonl
$ rapport sync openclaw crm --once; rapport undo; rapport sync openclaw crm --once
2026-02-11T09:00:00Z  1 new, 0 changed
undone: imported 1 new, 0 changed
$ rapport --book third sync openclaw crm --once
2026-02-11T09:00:00Z  4 new, 0 changed
$ rapport --book third backup saved >/dev/null; rm -r third; rapport --book third import openclaw crm >/dev/null; rapport --book third sync openclaw crm --once
$ rapport check | cut -d: -f1
The book is sound

# What is remembered is private.

$ stat -c %a .local/state/rapport/sync .local/state/rapport/sync/*.json | sort -u
600
700

# Where nothing can be remembered, what is new is in the book all the same, once, and that is told.

$ mv .local/state/rapport/sync kept; touch .local/state/rapport/sync
$ rapport --book fourth sync openclaw crm --once 2>&1 | sed 's/, but not how far the files were read: .*: /: /'
rapport: what was new is in the book: Not a directory
$ rm .local/state/rapport/sync; mv kept .local/state/rapport/sync
$ rapport --book fourth sync openclaw crm --once

# Until Ctrl-C; what is appended meanwhile is told at once.

$ (while [ ! -s out ]; do echo '{"clientId":"b2","date":"2026-02-10","type":"call"}' >> crm/interactions.jsonl; sleep 0.05; done) & RAPPORT_NOW= rapport sync openclaw crm > out & p=$!; until [ -s out ]; do sleep 0.05; done; kill $p; wait $p; echo $?; wait; sed 's/^[0-9TZ:-]*  [0-9]* new.*/taken/' out | sort -u
0
taken

# Whatever brings the program to grief, there is a word; a sanitizer has its own.

$ rm out; (while [ ! -s out ]; do echo '{"clientId":"b2","date":"2026-02-10","type":"call"}' >> crm/interactions.jsonl; sleep 0.05; done) & rapport sync openclaw crm > out 2> err & p=$!; until [ -s out ]; do sleep 0.05; done; kill -BUS $p; (wait $p) 2>/dev/null; wait; grep -qE "^rapport: this came to grief|AddressSanitizer: BUS" err && echo told
told

# The configuration says where.

$ mkdir -p .config/rapport; printf '[sync]\nopenclaw = ~/crm\n' > .config/rapport/config
$ echo '{"clientId":"b2","date":"2026-02-11","type":"call"}' >> crm/interactions.jsonl; rapport sync openclaw --once | sed "s/ [0-9]* new/ some new/"
2026-02-11T09:00:00Z  some new, 0 changed
$ rapport sync openclaw nowhere --once
rapport: there is no clients.jsonl and no interactions.jsonl in 'nowhere'; name the folder that has them
[3]

# Bad uses.

$ rapport sync
rapport: openclaw is missing; usage: rapport sync openclaw [DIR] [--once]
[2]
$ rapport sync csv file
rapport: sync csv: only openclaw can be followed
[2]
$ rapport sync openclaw crm --once --key k
rapport: sync: each pass is another one, so it has no --key
[2]
$ rapport sync openclaw crm --dry-run
rapport: sync: --dry-run needs --once
[2]
