# Queries with a name.

$ rapport view list
$ rapport add "Sarah Chen" --tag vip --stage active --value 5000 -q >ids
$ rapport add Bob --tag cold -q >ids
$ rapport add Ann --tag vip -q >ids
$ rapport view save vip tag:vip
view 1 'vip' saved
$ rapport view save "Not cold" -tag:cold
view 2 'Not cold' saved
$ rapport view save "due this week" due:week
view 3 'due this week' saved
$ rapport view list
1	vip	2	tag:vip
2	Not cold	2	-tag:cold
3	due this week	2	due:week
$ rapport view list --format table
NO.  NAME           CONTACTS  QUERY
  1  vip                   2  tag:vip
  2  Not cold              2  -tag:cold
  3  due this week         2  due:week
$ rapport view list --json
[{"number":1,"name":"vip","count":2,"query":"tag:vip","id":"38e1a7f6-e465-52bc-975e-1ba57c658174","createdAt":"2026-02-11T09:00:00Z"},
{"number":2,"name":"Not cold","count":2,"query":"-tag:cold","id":"1c1c1839-f620-5f93-91d2-b858ebbbd9c1","createdAt":"2026-02-11T09:00:00Z"},
{"number":3,"name":"due this week","count":2,"query":"due:week","id":"95bcdac4-b6a2-56e0-ac6e-ffd929bede32","createdAt":"2026-02-11T09:00:00Z"}]
$ rapport view list -q
38e1a7f6-e465-52bc-975e-1ba57c658174
1c1c1839-f620-5f93-91d2-b858ebbbd9c1
95bcdac4-b6a2-56e0-ac6e-ffd929bede32

# They are asked by name, whatever its case, by its beginning or by number.

$ rapport list --view VIP --format ids | wc -l
2
$ rapport list --view not --columns name
Ann
Sarah Chen
$ rapport list --view 1 --columns name
Ann
Sarah Chen
$ COLUMNS=60 rapport board --view vip --cards 1
New Lead         1  Contacted        0  Qualified        0
──────────────────  ──────────────────  ──────────────────
Ann

Proposal Sent    0  Deposit Paid     0  Active Client    1
                                        ¥5,000
                                        weighted ¥5,000
──────────────────  ──────────────────  ──────────────────
                                        Sarah Chen
                                        ¥5,000

Closed Won       0  Closed Lost      0
──────────────────  ──────────────────
$ rapport export jsonl --view "not cold" | grep -c '"record":"contact"'
2

# Further terms narrow it.

$ rapport list --view vip stage:active --columns name
Sarah Chen
$ rapport list --view vip -stage:active --columns name
Ann

# A relative day stays relative.

$ rapport view list --as-of 2026-01-01 | cut -f 2,3
vip	2
Not cold	2
due this week	0

# The same name takes another query, and undo brings the first one back.

$ rapport view save VIP tag:vip 'score>6'
view 1 'VIP' replaced
$ rapport view list
1	VIP	0	tag:vip score>6
2	Not cold	2	-tag:cold
3	due this week	2	due:week
$ rapport undo
undone: view 1 'VIP' replaced
$ rapport view list
1	vip	2	tag:vip
2	Not cold	2	-tag:cold
3	due this week	2	due:week
$ rapport redo -q
$ rapport undo -q

# Other names and places.

$ rapport view rename vip "Very important"
view 1 'vip' renamed to 'Very important'
$ rapport view move "due this week" 1
view 'due this week' moved to 1
$ rapport view list
1	due this week	2	due:week
2	Very important	2	tag:vip
3	Not cold	2	-tag:cold
$ rapport view remove very
view 2 'Very important' removed
$ rapport view list
1	due this week	2	due:week
2	Not cold	2	-tag:cold
$ rapport history -q --limit 3
13
12
11
$ rapport undo 3 -q
$ rapport view list
1	vip	2	tag:vip
2	Not cold	2	-tag:cold
3	due this week	2	due:week

# What is meant must be clear, and can be read.

$ rapport list --view nothing
rapport: there is no saved view 'nothing'
  38e1a7f6-e465-52bc-975e-1ba57c658174  vip
  1c1c1839-f620-5f93-91d2-b858ebbbd9c1  Not cold
  95bcdac4-b6a2-56e0-ac6e-ffd929bede32  due this week
[3]
$ rapport list --view nothing --json
{"error":{"code":"not-found","message":"there is no saved view 'nothing'","candidates":[{"id":"38e1a7f6-e465-52bc-975e-1ba57c658174","name":"vip"},{"id":"1c1c1839-f620-5f93-91d2-b858ebbbd9c1","name":"Not cold"},{"id":"95bcdac4-b6a2-56e0-ac6e-ffd929bede32","name":"due this week"}]}}
[3]
$ rapport list --view
rapport: --view needs NAME
[2]
$ rapport view save "vip too" tag:vip -q >ids
$ rapport list --view vi
rapport: 'vi' begins the names of 2 saved views
  38e1a7f6-e465-52bc-975e-1ba57c658174  vip
  76af0fc3-79ee-521c-a13f-6fc8316d1d4d  vip too
[4]
$ rapport list --view vip --columns name
Ann
Sarah Chen
$ rapport view | cut -f 2
vip
Not cold
due this week
vip too
$ rapport view show vip
rapport: 'view show' is nothing; there are save, list, remove, rename and move, and `list --view NAME` shows one
[2]
$ rapport view save vip
rapport: it is `view save NAME QUERY...`
[2]
$ rapport view remove
rapport: it is `view remove NAME`
[2]
$ rapport view list all
rapport: it is `view list`
[2]
$ rapport view save bad 'score>abc'
rapport: 'score>abc': score takes a number, as in score>6.5 or orders>=2
[2]
$ rapport view save 12 tag:vip
rapport: name: '12' would be taken for the number of a view; begin it with a letter
[5]
$ rapport view save -x tag:vip
rapport: name: '-x' would be taken for an option; begin it with a letter
[5]
$ rapport view save "$(printf 'x%.0s' $(seq 61))" tag:vip
rapport: name: it has 61 bytes; at most 60 fit
[5]
$ rapport view save "$(printf 'a\033b')" tag:vip
rapport: name has the control character U+001B at position 2; leave it out
[5]
$ rapport view move vip 0
rapport: a place is a number from 1 to 100, not '0'
[2]
$ rapport view rename vip "DUE this week"
rapport: view 3 is called 'due this week' already; remove it or take another name
[4]

# A rehearsal changes nothing, and a key holds.

$ rapport view save new stage:new --dry-run
view 5 'new' saved
rapport: This was a rehearsal; nothing was changed.
$ rapport view save new stage:new --key k1 --json
{"view":{"id":"bfdece29-b1fe-57be-977b-8c4bd88feb88","name":"new","query":"stage:new","number":5,"createdAt":"2026-02-11T09:00:00Z"},"changed":"view 5 'new' saved"}
$ rapport view save new stage:new --key k1 --json
{"view":{"id":"bfdece29-b1fe-57be-977b-8c4bd88feb88","name":"new","query":"stage:new","number":5,"createdAt":"2026-02-11T09:00:00Z"},"changed":"view 5 'new' saved","replayed":true}
$ rapport view list | cut -f 2
vip
Not cold
due this week
vip too
new

# Nobody sees names in what is anonymous.

$ rapport view list --anonymize | cut -f 1,3
1	2
2	2
3	2
4	2
5	2

# They are part of the book: checked, backed up, exported and imported.

$ rapport check | sed 's/,.*//'
The book is sound: 8 records
$ rapport export jsonl -o book.jsonl
$ grep '"view"' book.jsonl
{"record":"view","id":"1c1c1839-f620-5f93-91d2-b858ebbbd9c1","name":"Not cold","query":"-tag:cold","number":2,"createdAt":"2026-02-11T09:00:00Z"}
{"record":"view","id":"38e1a7f6-e465-52bc-975e-1ba57c658174","name":"vip","query":"tag:vip","number":1,"createdAt":"2026-02-11T09:00:00Z"}
{"record":"view","id":"76af0fc3-79ee-521c-a13f-6fc8316d1d4d","name":"vip too","query":"tag:vip","number":4,"createdAt":"2026-02-11T09:00:00Z"}
{"record":"view","id":"95bcdac4-b6a2-56e0-ac6e-ffd929bede32","name":"due this week","query":"due:week","number":3,"createdAt":"2026-02-11T09:00:00Z"}
{"record":"view","id":"bfdece29-b1fe-57be-977b-8c4bd88feb88","name":"new","query":"stage:new","number":5,"createdAt":"2026-02-11T09:00:00Z"}
$ rapport --book other import jsonl book.jsonl
8 new, 0 changed, 0 same
$ rapport --book other export jsonl | cmp - book.jsonl
$ rapport --book other import jsonl book.jsonl
0 new, 0 changed, 8 same
$ echo '{"record":"view","name":"7","query":"x"}' | rapport import jsonl -
0 new, 0 changed, 0 same, 1 refused
rapport: -:1: name: '7' would be taken for the number of a view; begin it with a letter
[5]
$ echo '{"record":"view","name":"x"}' | rapport import jsonl -
0 new, 0 changed, 0 same, 1 refused
rapport: -:1: query: a saved view needs a query
[5]
$ rapport backup copy -q && rapport --book third restore copy -q
$ rapport --book third view list | cut -f 1,2
1	vip
2	Not cold
3	due this week
4	vip too
5	new
