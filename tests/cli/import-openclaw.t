# The two files of the OpenClaw skill, as an agent keeps them.

$ mkdir -p .openclaw/crm
$ cat > .openclaw/crm/clients.jsonl <<'END'
> {"id": "c-1", "platform": "coconala", "name": "Client A", "firstContact": "2026-01-15", "interactions": 3, "totalRevenue": 5000, "satisfaction": "high", "notes": "GAS automation, responsive", "tags": ["gas", "repeat"]}
> {"id": "c-2", "platform": "fiverr", "name": "Client B", "firstContact": "2026-02-01", "interactions": 1, "totalRevenue": 0, "tags": ["logo"], "mood": "fine"}
> END
$ cat > .openclaw/crm/interactions.jsonl <<'END'
> {"clientId": "c-1", "date": "2026-02-10", "type": "delivery", "platform": "coconala", "amount": 3000, "notes": "Delivered spreadsheet tool, positive feedback"}
> {"clientId": "c-1", "date": "2026-02-10", "type": "review", "rating": 5}
> END

# A rehearsal tells what it would come to.

$ rapport import openclaw --dry-run
4 new, 0 changed, 0 same
rapport: This was a rehearsal; nothing was changed.
$ rapport list --format ids
$ rapport import openclaw
4 new, 0 changed, 0 same
$ rapport list --columns name,stage,platform,orders,interactions,revenue,rating
Client A	won	coconala	1	3	¥5,000	5.00
Client B	contacted	fiverr	0	1	0	

# Again, it changes nothing; the folder can be named, and then the format follows.

$ rapport import openclaw
0 new, 0 changed, 4 same
$ rapport import .openclaw/crm
0 new, 0 changed, 4 same
$ rapport import openclaw .openclaw/crm/interactions.jsonl
0 new, 0 changed, 2 same

# Appended lines are taken; equal lines are as many interactions; totals are as stated.

$ echo '{"clientId": "c-2", "date": "2026-02-11", "type": "message"}' >> .openclaw/crm/interactions.jsonl
$ echo '{"clientId": "c-2", "date": "2026-02-11", "type": "message"}' >> .openclaw/crm/interactions.jsonl
$ rapport import openclaw
2 new, 1 changed, 3 same
$ rapport list --columns name,stage,interactions
Client A	won	3
Client B	contacted	2

# What people changed in the book since stays until the line says something new.

$ rapport edit "Client B" name="Brightside Dental" title=Owner
Client B: name Brightside Dental, title Owner
$ rapport import openclaw
0 new, 0 changed, 6 same
$ rapport list --columns name,title
Brightside Dental	Owner
Client A	
$ sed -i 's/"mood": "fine"/"company": "Brightside"/' .openclaw/crm/clients.jsonl
$ rapport import openclaw
0 new, 1 changed, 5 same
$ rapport list --columns name,title,company
Client A		
Client B	Owner	Brightside

# What is unknown is kept and comes out again.

$ rapport export openclaw clients
{"id":"c-2","platform":"fiverr","name":"Client B","firstContact":"2026-02-01","interactions":2,"totalRevenue":0,"tags":["logo"],"company":"Brightside","title":"Owner","stage":"contacted","stageSince":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","mood":"fine"}
{"id":"c-1","platform":"coconala","name":"Client A","firstContact":"2026-01-15","interactions":3,"totalRevenue":5000,"satisfaction":"high","notes":"GAS automation, responsive","tags":["gas","repeat"],"stage":"won","stageSince":"2026-02-10","openingRevenue":[{"amount":2000,"currency":"JPY"}],"createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z"}
$ rapport export openclaw interactions
{"clientId":"c-2","date":"2026-02-11","type":"message","platform":"fiverr","id":"bf799ef0-ce55-5b89-8d54-547a4d1f49fb"}
{"clientId":"c-2","date":"2026-02-11","type":"message","platform":"fiverr","id":"e98729b8-f926-560b-bfcb-86bc9ef01351"}
{"clientId":"c-1","date":"2026-02-10","type":"delivery","platform":"coconala","amount":3000,"currency":"JPY","notes":"Delivered spreadsheet tool, positive feedback","id":"6dfeda37-dd12-56d6-a1bc-edd89ef49a06"}
{"clientId":"c-1","date":"2026-02-10","type":"review","platform":"coconala","rating":5,"id":"ae91a809-c7a1-533d-bfe3-99d57096be95"}

# One undo takes an import back.

$ rapport history --limit 3
4	2026-02-11T09:00:00Z	tester	import	imported 0 new, 1 changed	
3	2026-02-11T09:00:00Z	tester	edit	Client B: name Brightside Dental, title Owner	
2	2026-02-11T09:00:00Z	tester	import	imported 2 new, 1 changed	
$ rapport undo
undone: imported 0 new, 1 changed
$ rapport list --columns name,title,company
Brightside Dental	Owner	
Client A		

# Bad lines are refused with their place; the others go in.

$ cat > bad.jsonl <<'END'
> {"clientId": "c-1", "date": "2026-02-30", "type": "message"}
> {"clientId": "nobody", "date": "2026-02-03", "type": "message"}
> {"clientId": "c-1", "date": "2026-02-03", "type": "message", "amount": 9007199254740993}
> {"clientId": "c-1", "date": "2026-02-03", "type": "message", "date": "2026-02-04"}
> {"clientId": "c-1", "date": "2026-02-03", "type": "message", "notes": "\u0000"}
> {"clientId": "c-1", "date": "2026-02-03", "type": "mess
> {"clientId": "c-1", "date": "2026-02-03", "type": "call"}
> END
$ rapport import openclaw bad.jsonl
1 new, 0 changed, 0 same, 6 refused
rapport: bad.jsonl:1: 'date': there is no day '2026-02-30' in the calendar
rapport: bad.jsonl:2: clientId: there is no such contact
rapport: bad.jsonl:3: column 72: the number cannot be held exactly
rapport: bad.jsonl:4: the member 'date' is there twice
rapport: bad.jsonl:5: column 72: \u0000 is not accepted in a text
rapport: bad.jsonl:6: column 56: the JSON ends within a text
rapport: 1 record with an e-mail, phone, channel or call outside of a platform whose terms forbid that, taken as they are
[5]
$ rapport import openclaw bad.jsonl --json
{"new":0,"changed":0,"same":1,"refused":[{"file":"bad.jsonl","line":1,"reason":"'date': there is no day '2026-02-30' in the calendar"},{"file":"bad.jsonl","line":2,"reason":"clientId: there is no such contact"},{"file":"bad.jsonl","line":3,"reason":"column 72: the number cannot be held exactly"},{"file":"bad.jsonl","line":4,"reason":"the member 'date' is there twice"},{"file":"bad.jsonl","line":5,"reason":"column 72: \\u0000 is not accepted in a text"},{"file":"bad.jsonl","line":6,"reason":"column 56: the JSON ends within a text"}]}
[5]

# The same key again tells the first result.

$ echo '{"clientId": "c-1", "date": "2026-02-05", "type": "call"}' > more.jsonl
$ rapport import openclaw more.jsonl --key nightly --json
{"new":1,"changed":0,"same":0,"refused":[],"batch":"7"}
$ rapport import openclaw more.jsonl --key nightly --json
{"new":1,"changed":0,"same":0,"refused":[],"batch":"7","replayed":true}
$ rapport import openclaw more.jsonl --key nightly
1 new, 0 changed, 0 same
rapport: The key 'nightly' was used before; nothing was changed.

# A contact with the same address is the same one.

$ rapport add "Sarah Chen" --email sarah@example.com -q > /dev/null
$ echo '{"id": "c-9", "name": "Sarah C.", "emails": ["SARAH@example.com"], "title": "Head of Sales"}' > sarah.jsonl
$ rapport import openclaw sarah.jsonl
0 new, 1 changed, 0 same
rapport: sarah.jsonl:1: Sarah C. is taken for Sarah Chen, who has the same address
$ rapport list sarah --columns name,title,emails
Sarah C.	Head of Sales	SARAH@example.com

# Text that was encoded as UTF-8 twice is told, and read as it was meant when asked.

$ echo '{"id": "c-8", "name": "ZoÃ« Ã…kesson", "notes": "paid Â¥3,000"}' > double.jsonl
$ rapport import openclaw double.jsonl --dry-run
1 new, 0 changed, 0 same
rapport: This was a rehearsal; nothing was changed.
rapport: 1 line looks as if encoded as UTF-8 twice, with 'Â¥' for '¥'; --repair-encoding reads the text as it was meant
$ rapport import openclaw double.jsonl --repair-encoding
1 new, 0 changed, 0 same
$ rapport list zoe --columns name,notes
Zoë Åkesson	paid ¥3,000

# What is not there, and what is not known.

$ rapport import openclaw nowhere
rapport: cannot read nowhere: No such file or directory
[1]
$ rapport import nowhere
rapport: 'nowhere' is no file, and no format either; the formats are openclaw, jsonl, vcard, csv
[2]
$ rapport import csv
rapport: import csv: name the files, or - for standard input
[2]
$ rapport import
rapport: say what to import: files, or one of the formats openclaw, jsonl, vcard, csv
[2]
$ rapport import more.jsonl
rapport: what 'more.jsonl' is cannot be told from its lines; say one of the formats first: openclaw, jsonl, vcard, csv
[2]
$ mkdir empty
$ rapport import empty
rapport: there is no clients.jsonl and no interactions.jsonl in 'empty'; name the folder that has them
[3]

# A stated revenue may name its currency; beside a value the currency is the value's.

$ mkdir priced; cat >priced/clients.jsonl <<END
> {"id":"m","name":"Priced M","totalRevenue":100.5,"currency":"USD"}
> {"id":"n","name":"Priced N","totalRevenue":100,"currency":"usd"}
> {"id":"o","name":"Priced O","totalRevenue":100.5}
> {"id":"p","name":"Priced P","totalRevenue":100,"value":12.5,"currency":"USD"}
> END
$ echo '{"clientId":"m","date":"2026-02-10","type":"payment","amount":40,"currency":"USD"}' >priced/interactions.jsonl
$ rapport import openclaw priced
3 new, 0 changed, 0 same, 2 refused
rapport: priced/clients.jsonl:2: 'currency' must be an ISO 4217 code such as "JPY"
rapport: priced/clients.jsonl:3: totalRevenue: '100.5': it has more than the 0 decimals of JPY
[5]
$ rapport list priced --json | jq -c '.[] | [.name, .openingRevenue, .revenue, .value, .currency]'
["Priced M",[{"amount":60.5,"currency":"USD"}],[{"amount":100.5,"currency":"USD"}],null,null]
["Priced P",[{"amount":100,"currency":"JPY"}],[{"amount":100,"currency":"JPY"}],12.5,"USD"]
