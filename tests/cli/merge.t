# Two contacts are made one.  What it will do is said first.

$ rapport add -q "Sarah Chen" --email sarah@example.com --tag vip --company Acme --notes "Likes tea" >keep
$ rapport add -q "S. Chen" --phone 090-1234-5678 --tag gas --company "Acme Inc." --notes Twice --stage proposal --value 8000 >other
$ rapport log "S. Chen" payment --amount 3000 --date 2026-02-01 -q
<uuid>
$ rapport log "Sarah Chen" delivery --amount 500 --date 2026-02-05 -q
<uuid>
$ rapport follow "S. Chen" +3d "Call her" -q
<uuid>
$ rapport export jsonl >before
$ rapport merge "Sarah Chen" "S. Chen" --dry-run
Name	Sarah Chen	S. Chen	Sarah Chen	kept, the rest aside
Company	Acme	Acme Inc.	Acme	kept, the rest aside
E-mail	sarah@example.com		sarah@example.com	nothing in the other
Phone		090-1234-5678	090-1234-5678	from the other
Stage	new	proposal	proposal	from the other, the rest aside
Stage since	2026-02-11	2026-02-11	2026-02-11	the same
Value		¥8,000	¥8,000	from the other
Tags	vip	gas	gas, vip	united
First contact	2026-02-11	2026-02-11	2026-02-11	the same
Notes	Likes tea	Twice	Likes tea  Twice	joined
Orders	1	0	1	added up
Interactions	1	1	2	added up
Revenue	¥500	¥3,000	¥3,500	added up
Follow-ups	0	1	1	moved
Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
rapport: This was a rehearsal; nothing was changed.
rapport: mergedName keeps S. Chen
rapport: mergedCompany keeps Acme Inc.
rapport: mergedStage keeps new
$ rapport merge "Sarah Chen" "S. Chen"
rapport: Merge S. Chen into Sarah Chen, with 1 interaction and 1 follow-up? (no terminal to ask on: add --yes to do it; nothing was changed)
[2]
$ rapport merge "Sarah Chen" "S. Chen" --dry-run --json | grep -o '"interactions":[0-9]*\|"dryRun":true'
"interactions":2
"dryRun":true
$ rapport merge "Sarah Chen" "S. Chen" --dry-run --json | grep -o '"plan":.*' | tr '{' '\n' | sed -n '1,3p;15p'
"plan":[
"field":"name","keep":"Sarah Chen","other":"S. Chen","merged":"Sarah Chen","how":"kept, the rest aside"},
"field":"company","keep":"Acme","other":"Acme Inc.","merged":"Acme","how":"kept, the rest aside"},
"field":"followUps","keep":"0","other":"1","merged":"1","how":"moved"}],"dryRun":true}
$ rapport export jsonl | cmp - before

# Whoever looks for the other one, by its id, finds the one that was kept.

$ rapport merge "Sarah Chen" "S. Chen" --yes --key merge-1
Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
rapport: mergedName keeps S. Chen
rapport: mergedCompany keeps Acme Inc.
rapport: mergedStage keeps new
$ rapport list --columns name,company,stage,value,tags,revenue,nextDue
Sarah Chen	Acme	proposal	¥8,000	gas, vip	¥3,500	2026-02-12
$ rapport show $(cat other) --json | grep -o '"merged[A-Za-z]*":"[^"]*"'
"mergedName":"S. Chen"
"mergedCompany":"Acme Inc."
"mergedStage":"new"
$ rapport due --week
<uuid>/delivery-7	2026-02-12	0	Sarah Chen	7-day check-in	How's the tool working?
<uuid>/proposal-3d	2026-02-14	0	Sarah Chen	proposal follow-up	
<uuid>	2026-02-14	0	Sarah Chen	Call her	Call her
$ rapport check
The book is sound: 4 records, 17 index entries, 188 KB

# The same key again changes nothing; without it there is nobody to merge.

$ rapport merge "Sarah Chen" "S. Chen" --yes --key merge-1
Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
rapport: The key 'merge-1' was used before; nothing was changed.
$ rapport merge "Sarah Chen" "S. Chen" --yes
rapport: no contact is called 'S. Chen'
  <uuid>  Sarah Chen
[3]
$ rapport merge "Sarah Chen" $(cat other) --yes
rapport: both are Sarah Chen; there is nothing to merge
[5]
$ rapport merge "Sarah Chen" sarah@example.com --yes
rapport: both are Sarah Chen; there is nothing to merge
[5]

# One undo parts them again, to the byte.

$ rapport history -n 1
6	2026-02-11T09:00:00Z	tester	merge	Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved	
$ rapport undo
undone: Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
$ rapport export jsonl | cmp - before
$ rapport redo
redone: Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
$ rapport undo
undone: Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
$ rapport export jsonl | cmp - before

# Whose value a field gets can be said.

$ rapport merge "Sarah Chen" "S. Chen" --take name=other --take tags=keep --take stage=keep --yes
Sarah Chen: merged with S. Chen, 1 interaction and 1 follow-up moved
rapport: mergedName keeps Sarah Chen
rapport: mergedCompany keeps Acme Inc.
rapport: mergedStage keeps proposal
rapport: mergedTags keeps gas
$ rapport list --columns name,company,stage,tags
S. Chen	Acme	new	vip
$ rapport undo -q
<uuid>
<uuid>
$ rapport merge "Sarah Chen" "S. Chen" --take company --yes
rapport: 'company': FIELD=other or FIELD=keep is expected, such as company=other
[2]
$ rapport merge "Sarah Chen" "S. Chen" --take shoe=other --yes
rapport: there is no field 'shoe'; 'rapport help fields' names them
[2]
$ rapport merge "Sarah Chen" "S. Chen" --take openingRevenue=other --yes
rapport: openingRevenue follows a rule when contacts are merged; it cannot be chosen
[2]
$ rapport merge "Sarah Chen"
rapport: OTHER is missing; usage: rapport merge KEEP OTHER [--take FIELD=SIDE] [--force]
[2]
$ rapport merge "Sarah Chen" Zoe --yes
rapport: no contact is called 'Zoe'
[3]

# Nothing is done when somebody came between.

$ rapport merge "Sarah Chen" "S. Chen" --if-version 1 --yes --who agent
rapport: Sarah Chen was changed meanwhile by tester (undo, 2026-02-11T09:00:00Z)
[4]

# A rehearsal tells what the terms of a platform have to do with it, and shows the plan all
# the same; a long value is not cut.

$ rapport add -q Upper --platform upwork
<uuid>
$ rapport add -q Mailer --email mailer@a-very-long-name-of-a-company-that-does-not-fit-into-any-column.example.jp
<uuid>
$ rapport merge Upper Mailer --dry-run
Name	Upper	Mailer	Upper	kept, the rest aside
E-mail		mailer@a-very-long-name-of-a-company-that-does-not-fit-into-any-column.example.jp	mailer@a-very-long-name-of-a-company-that-does-not-fit-into-any-column.example.jp	from the other
Platform	upwork		upwork	nothing in the other
Stage	new	new	new	the same
Stage since	2026-02-11	2026-02-11	2026-02-11	the same
First contact	2026-02-11	2026-02-11	2026-02-11	the same
Orders	0	0	0	added up
Interactions	0	0	0	added up
Revenue	0	0	0	added up
Follow-ups	0	0	0	moved
Upper: merged with Mailer, 0 interactions and 0 follow-ups moved
rapport: This was a rehearsal; nothing was changed.
rapport: mergedName keeps Mailer
rapport: it would be asked, unless --force is given: Upwork's terms forbid contact outside of it before a contract begins; keep the e-mail address of Upper all the same?
$ rapport merge Upper Mailer --dry-run --yes --json | grep -o '"it would be asked\|"plan"'
"it would be asked
"plan"
$ rapport merge Upper Mailer --dry-run --force 2>&1 | tail -1
rapport: mergedName keeps Mailer
$ rapport merge Upper Mailer --yes
rapport: Upwork's terms forbid contact outside of it before a contract begins; keep the e-mail address of Upper all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]

# Of an e-mail that differs in case one is enough; who was put away is so no longer when the
# other one is not.

$ rapport add -q Away --email Away@example.jp
<uuid>
$ rapport archive Away -q
<uuid>
$ rapport add -q Here --email away@example.jp
<uuid>
$ rapport merge Away Here --dry-run 2>/dev/null | grep -E '^(E-mail|Archived)'
E-mail	Away@example.jp	away@example.jp	Away@example.jp	united
Archived	yes			as the other

# The one that was merged away is found by a beginning of its id; its name leads to the one
# that was kept.

$ rapport add -q "Old Name" >old
$ rapport add -q "New Name" -q >new
$ rapport merge "New Name" "Old Name" --yes -q
<uuid>
$ rapport note $(cut -c1-13 old) "by the beginning of an id"
New Name: noted
$ rapport note "old name" "by the former name" 2>&1 | sed "s/$(cat new)/NEW/"
rapport: no contact is called 'old name'
  NEW  New Name
