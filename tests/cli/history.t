# The journal, and going back in it.

$ rapport add -q "Sarah Chen" >/dev/null; rapport add -q Bob >/dev/null
$ rapport edit sarah company=Acme
Sarah Chen: company Acme
$ rapport history
3	2026-02-11T09:00:00Z	tester	edit	Sarah Chen: company Acme	
2	2026-02-11T09:00:00Z	tester	add	Bob: added in New Lead	
1	2026-02-11T09:00:00Z	tester	add	Sarah Chen: added in New Lead	
$ rapport history sarah --limit 1
3	2026-02-11T09:00:00Z	tester	edit	Sarah Chen: company Acme	
$ rapport history sarah --json
[{"number":3,"at":"2026-02-11T09:00:00Z","who":"tester","command":"edit","summary":"Sarah Chen: company Acme","records":1},
{"number":1,"at":"2026-02-11T09:00:00Z","who":"tester","command":"add","summary":"Sarah Chen: added in New Lead","records":1}]
$ rapport history nobody
rapport: no contact is called 'nobody'
[3]
$ rapport history --limit x
rapport: --limit takes a whole number from 0 to 2147483647, not 'x'
[2]

# The latest change of one's own.

$ rapport undo
undone: Sarah Chen: company Acme
$ rapport list sarah --columns name,company
Sarah Chen	
$ rapport redo
redone: Sarah Chen: company Acme
$ rapport list sarah --columns name,company
Sarah Chen	Acme
$ rapport redo
rapport: there is nothing of tester to redo
[1]

# Several at once, or none.

$ rapport tag sarah vip
Sarah Chen: tagged vip
$ rapport undo 2
undone: Sarah Chen: tagged vip; undone: Sarah Chen: company Acme
$ rapport redo 2
redone: Sarah Chen: company Acme; redone: Sarah Chen: tagged vip
$ rapport undo 99
rapport: there is less to undo: 4 of tester, not 99
[1]
$ rapport undo 0
rapport: '0': a number of changes is expected, 1 to 1000
[2]
$ rapport undo two
rapport: 'two': a number of changes is expected, 1 to 1000
[2]
$ rapport undo 1 2
rapport: '2' is one word too many; usage: rapport undo [N] [--entry N]
[2]
$ rapport list sarah --columns name,company,tags
Sarah Chen	Acme	vip

# Every command can be undone.

$ rapport log sarah deposit --amount 5000
Sarah Chen: logged deposit ¥5,000; moved to Deposit Paid
$ rapport undo
undone: Sarah Chen: logged deposit ¥5,000; moved to Deposit Paid
$ rapport list sarah --columns name,stage,revenue
Sarah Chen	new	0
$ rapport done sarah
Sarah Chen: first reply done
$ rapport undo
undone: Sarah Chen: first reply done
$ rapport archive bob
Bob: archived
$ rapport undo
undone: Bob: archived
$ rapport list --columns name,nextDue
Bob	2026-02-13
Sarah Chen	2026-02-13
$ rapport undo --dry-run
undone: Sarah Chen: tagged vip
rapport: This was a rehearsal; nothing was changed.
$ rapport undo --json
{"id":"<uuid>","name":"Sarah Chen","company":"Acme","stage":"new","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":0,"revenue":[],"nextDue":"2026-02-13","completeness":25,"changed":"undone: Sarah Chen: tagged vip"}

# Somebody else's changes are theirs, and stand in the way where they touch the same record.

$ RAPPORT_WHO=ann rapport edit sarah title=CEO
Sarah Chen: title CEO
$ rapport undo
rapport: Sarah Chen was changed since by ann (edit, 2026-02-11T09:00:00Z); nothing was changed
[4]
$ RAPPORT_WHO=ann rapport undo
undone: Sarah Chen: title CEO
$ rapport undo
undone: Sarah Chen: company Acme
$ RAPPORT_WHO=zed rapport undo
rapport: there is nothing of zed to undo
[1]

# A contact that somebody wrote about is not taken away.

$ RAPPORT_WHO=cyd rapport add Dave
Dave: added in New Lead
$ RAPPORT_WHO=ann rapport note dave Hello
Dave: noted
$ RAPPORT_WHO=cyd rapport undo
rapport: Dave was changed since by ann (note, 2026-02-11T09:00:00Z); nothing was changed
[4]
$ RAPPORT_WHO=ann rapport undo
undone: Dave: noted
$ RAPPORT_WHO=cyd rapport undo
undone: Dave: added in New Lead
$ rapport show dave
rapport: no contact is called 'dave'
[3]
$ rapport history --limit 4
24	2026-02-11T09:00:00Z	cyd	undo	undone: Dave: added in New Lead	
23	2026-02-11T09:00:00Z	ann	undo	undone: Dave: noted	
22	2026-02-11T09:00:00Z	ann	note	Dave: noted	undone
21	2026-02-11T09:00:00Z	cyd	add	Dave: added in New Lead	undone

# An entry by its number, whoever made it.

$ rapport tag sarah vip; rapport add -q Eve >/dev/null; rapport edit eve title=CTO
Sarah Chen: tagged vip
Eve: title CTO
$ rapport undo --entry 25
undone: Sarah Chen: tagged vip
$ rapport undo --entry 25
rapport: change 25 (Sarah Chen: tagged vip) was taken back already
[4]
$ rapport redo --entry 25
rapport: change 25 (Sarah Chen: tagged vip) is nothing to redo
[5]
$ rapport redo --entry 28 --entry 28
redone: Sarah Chen: tagged vip
$ rapport undo --entry 26
rapport: Eve was changed since by tester (edit, 2026-02-11T09:00:00Z); nothing was changed
[4]
$ rapport undo --entry 27 --entry 26
undone: Eve: title CTO; undone: Eve: added in New Lead
$ rapport undo --entry 999
rapport: there is no change 999; `rapport history` tells their numbers
[3]
$ rapport undo 2 --entry 3
rapport: a number of changes and --entry exclude each other
[2]
$ rapport undo --entry two
rapport: --entry takes a number that `history` shows, not 'two'
[2]
$ rapport history --limit 3
31	2026-02-11T09:00:00Z	tester	undo	undone: Eve: added in New Lead	
30	2026-02-11T09:00:00Z	tester	undo	undone: Eve: title CTO	
29	2026-02-11T09:00:00Z	tester	redo	redone: Sarah Chen: tagged vip	
