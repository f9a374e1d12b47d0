# Out of one book and into another without a loss.

$ rapport add "Sarah Chen" --email sarah@example.com --value '$1,234.56' --tag vip -q > /dev/null
$ rapport log sarah delivery "Booking page" --amount 3000 --rating 4.5 -q > /dev/null
$ rapport add "高橋 美咲" --platform coconala -q > /dev/null
$ rapport move sarah proposal -q > /dev/null
$ rapport follow sarah +5d "Ask about the proposal" -q > /dev/null
$ rapport archive 高橋 -q > /dev/null
$ rapport export > book.jsonl
$ cut -d, -f1 book.jsonl
{"record":"contact"
{"record":"contact"
{"record":"interaction"
{"record":"interaction"
{"record":"followUp"
$ rapport --book other import book.jsonl
5 new, 0 changed, 0 same
$ rapport --book other export jsonl | cmp - book.jsonl && echo the same bytes
the same bytes
$ rapport --book other check | cut -d: -f1
The book is sound

# A query limits it to the contacts that match and what hangs on them.

$ rapport export stage:proposal | wc -l
4
$ rapport export jsonl archived:yes | wc -l
1
$ rapport export jsonl nobody

# -o writes a private file as a whole, and never through a link.

$ rapport export -o out.jsonl && cmp out.jsonl book.jsonl && stat -c %a out.jsonl
600
$ ln -s out.jsonl link.jsonl
$ rapport export -o link.jsonl
rapport: link.jsonl is a symbolic link and is not written to; choose another name
[5]
$ mkfifo pipe
$ rapport export -o pipe
rapport: pipe is a pipe and is not written to; choose another name
[5]

# The files of the OpenClaw skill.

$ rapport export openclaw clients stage:proposal
{"id":"<uuid>","name":"Sarah Chen","firstContact":"2026-02-11","interactions":2,"totalRevenue":3000,"tags":["vip"],"emails":["sarah@example.com"],"stage":"proposal","stageSince":"2026-02-11","value":1234.56,"currency":"USD","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z"}
$ rapport export openclaw interactions stage:proposal
{"clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"delivery","amount":3000,"currency":"JPY","rating":4.5,"notes":"Booking page","by":"tester","id":"<uuid>"}
{"clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"stage","from":"new","to":"proposal","since":"2026-02-11","by":"tester","id":"<uuid>"}
$ mkdir crm
$ rapport export openclaw clients -o crm/clients.jsonl
$ rapport export openclaw interactions -o crm/interactions.jsonl
$ rapport --book third import openclaw crm
4 new, 0 changed, 0 same
$ rapport --book third import openclaw crm
0 new, 0 changed, 4 same
$ rapport --book third report > third.txt; rapport report | cmp - third.txt && echo the same report
the same report

# Nobody who stops reading breaks it.

$ rapport export | head -n 1 | wc -l
1

# What is not known.

$ rapport export csv
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,#rapport-csv 1
<uuid>,,高橋 美咲,,,,,,coconala,,,,new,2026-02-11,,,,,,,,2026-02-11,,yes,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,1.95,0,0,0,,,,,
<uuid>,,Sarah Chen,,,sarah@example.com,,,,,,,proposal,2026-02-11,1234.56,USD,vip,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,3.65,1,2,3000 JPY,4.50,2026-02-11,2026-02-11,2026-02-14,
$ rapport export openclaw
rapport: export openclaw: say which of its files: clients or interactions
[2]
$ rapport export openclaw orders
rapport: export openclaw: say which of its files: clients or interactions
[2]
$ rapport export stage:nowhere
rapport: 'stage:nowhere': no stage 'nowhere'; there are new, contacted, qualified, proposal, deposit, active, won, lost
[2]
