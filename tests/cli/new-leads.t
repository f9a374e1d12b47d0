# Who is a new lead, and since when: the clock starts when the contact was created.

$ cat > leads.jsonl <<'END'
> {"record":"contact","name":"Friday Lead","createdAt":"2026-02-06T12:00:00Z","firstContact":"2026-02-06"}
> {"record":"contact","name":"Came Back","createdAt":"2025-01-06T09:00:00Z","stage":"new","stageSince":"2026-02-10"}
> {"record":"contact","name":"Never Spoken"}
> END
$ rapport import jsonl leads.jsonl
3 new, 0 changed, 0 same
$ rapport add "Old Friend" --stage won -q >id.txt
$ rapport due --week | cut -f 2-5
2025-01-08	399	Came Back	first reply
2026-02-08	3	Friday Lead	first reply
2026-02-13	0	Never Spoken	first reply

# Moved away and back, it waits as long as before.

$ rapport move "Friday Lead" contacted -q >id.txt
$ rapport due --overdue | cut -f 2-5
2025-01-08	399	Came Back	first reply
$ rapport undo -q >id.txt
$ rapport due --overdue | cut -f 2-5
2025-01-08	399	Came Back	first reply
2026-02-08	3	Friday Lead	first reply
$ rapport move "Friday Lead" contacted -q >id.txt
$ rapport move "Friday Lead" new -q >id.txt
$ rapport due --overdue | cut -f 2-5
2025-01-08	399	Came Back	first reply
2026-02-08	3	Friday Lead	first reply

# The briefing and what is asked agree on who is new.

$ rapport brief --json | jq -c '[.newLeads[].name]'
["Never Spoken"]
$ rapport ask "Any new leads today?" --json 2>meant | jq -c '[.[].name]'
["Never Spoken"]
$ rapport ask "Any new leads this week?" --json 2>meant | jq -c '[.[].name]'
["Never Spoken"]
$ cat meant
rapport: that is: rapport list stage:new createdAt:week
$ rapport ask "How many new leads this month?"
rapport: that is: rapport list stage:new createdAt:month --count
2

# A day before, nobody knew of who came today.

$ rapport due --as-of 2026-02-10 --week | cut -f 2-5
2025-01-08	398	Came Back	first reply
2026-02-08	2	Friday Lead	first reply
$ rapport brief --as-of 2026-02-10 | grep -c Never
0
[1]
