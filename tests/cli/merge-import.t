# Files that were written before contacts were merged bring nothing back.

$ echo '{"record":"contact","id":"aaaaaaaa-0000-4000-8000-000000000001","name":"Keepy","company":"CoK","emails":["k@x.jp"],"notes":"Likes tea","stage":"new","stageSince":"2026-02-01"}' >h.jsonl
$ echo '{"record":"contact","id":"bbbbbbbb-0000-4000-8000-000000000002","name":"Othery","company":"CoO","emails":["o@x.jp"],"notes":"Twice","tags":["vip"],"stage":"contacted","stageSince":"2026-02-03"}' >>h.jsonl
$ echo '{"record":"interaction","id":"bbbbbbbb-0000-4000-8000-000000000003","clientId":"bbbbbbbb-0000-4000-8000-000000000002","date":"2026-02-03","type":"message","notes":"Hello"}' >>h.jsonl
$ rapport import jsonl h.jsonl
3 new, 0 changed, 0 same
$ rapport follow Othery +3d "Call her" -q
<uuid>
$ rapport export jsonl >full.jsonl
$ rapport export csv >before.csv
$ rapport merge Keepy Othery --yes
Keepy: merged with Othery, 1 interaction and 1 follow-up moved
rapport: mergedName keeps Othery
rapport: mergedCompany keeps CoO
rapport: mergedStage keeps new
rapport: mergedStageSince keeps 2026-02-01
$ rapport export jsonl >merged.jsonl
$ rapport export csv >merged.csv
$ rapport import jsonl h.jsonl
0 new, 0 changed, 3 same
$ rapport import jsonl full.jsonl
0 new, 0 changed, 4 same
$ rapport import csv before.csv 2>/dev/null
0 new, 0 changed, 2 same
$ rapport import jsonl merged.jsonl
0 new, 0 changed, 3 same
$ rapport import csv merged.csv 2>/dev/null
0 new, 0 changed, 1 same
$ rapport export jsonl | cmp - merged.jsonl

# What they say newly is taken, and nothing that was kept aside is lost for it.

$ sed -e 's/"CoK"/"CoNew"/' -e 's/"k@x.jp"/"k2@x.jp"/' h.jsonl >newer.jsonl
$ rapport import jsonl newer.jsonl
0 new, 1 changed, 2 same
$ rapport import jsonl newer.jsonl
0 new, 0 changed, 3 same
$ rapport list --columns name,company,stage,emails,notes,tags
Keepy	CoNew	contacted	k@x.jp, o@x.jp, k2@x.jp	Likes tea  Twice	vip
$ rapport show Keepy --json | grep -o '"merged[A-Za-z]*":"[^"]*"'
"mergedName":"Othery"
"mergedCompany":"CoO"
"mergedStage":"new"
"mergedStageSince":"2026-02-01"

# A table that was written since may be edited in all of it.

$ sed 's/contacted/new/' merged.csv >edited.csv
$ rapport undo 1 -q
<uuid>
$ rapport import csv edited.csv 2>/dev/null
0 new, 1 changed, 0 same
$ rapport list --columns name,stage
Keepy	new

# Stated totals of merged clients go on to hold: the total is the sum of what is stated of
# each, and of one of whom nothing is stated, what it came to.

$ mkdir oc
$ echo '{"id":"c-1","name":"Ann Lee","totalRevenue":5000,"interactions":4}' >oc/clients.jsonl
$ echo '{"id":"c-2","name":"Bea Lee","totalRevenue":3000,"interactions":2}' >>oc/clients.jsonl
$ echo '{"clientId":"c-1","date":"2026-02-01","type":"delivery","amount":2000}' >oc/interactions.jsonl
$ echo '{"clientId":"c-2","date":"2026-02-02","type":"delivery","amount":1000}' >>oc/interactions.jsonl
$ rapport import openclaw oc
4 new, 0 changed, 0 same
$ rapport add -q "Ann Lee2" >ann2
$ rapport merge "Ann Lee" $(cat ann2) --yes -q
<uuid>
$ sed -i 's/5000/9000/' oc/clients.jsonl
$ rapport import openclaw oc
0 new, 1 changed, 3 same
$ rapport import openclaw oc
0 new, 0 changed, 4 same
$ rapport list lee --columns name,revenue,interactions
Ann Lee	¥9,000	4
Bea Lee	¥3,000	2
$ rapport merge "Ann Lee" "Bea Lee" --yes -q
<uuid>
$ echo '{"clientId":"c-2","date":"2026-02-03","type":"payment","amount":100}' >>oc/interactions.jsonl
$ rapport import openclaw oc
1 new, 1 changed, 3 same
$ rapport list lee --columns name,revenue,interactions
Ann Lee	¥12,000	6
$ sed -i -e 's/3000/3500/' -e 's/9000/10000/' oc/clients.jsonl
$ rapport import openclaw oc
0 new, 2 changed, 3 same
$ rapport list lee --columns name,revenue,interactions
Ann Lee	¥13,500	6

# A line about one of them alone leaves the total of the other.

$ mkdir one
$ echo '{"id":"c-1","name":"Ann Lee","totalRevenue":11000,"interactions":5}' >one/clients.jsonl
$ rapport import openclaw one
0 new, 1 changed, 0 same
$ rapport list lee --columns name,revenue,interactions
Ann Lee	¥14,500	7
