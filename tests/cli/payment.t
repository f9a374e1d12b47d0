# Payment details are refused wherever they come in, and at most four digits are told.

$ rapport add "Sarah Chen" -q >id.txt
$ rapport note Sarah "paid with 4242 4242 4242 4242, exp 12/27"
rapport: notes: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport note Sarah "paid with 4242 4242 4242 4242" --json
{"error":{"code":"refused","message":"notes: this looks like a card number (**** 4242); payment details are never kept; leave it out"}}
[5]
$ printf 'Dear all,\nmy IBAN is DE89 3704 0044\n0532 0130 00\n' | rapport note Sarah -
rapport: notes: line 2, this looks like an IBAN (**** 3000); payment details are never kept; leave it out
[5]
$ rapport log Sarah payment "the CVV is 123" --amount 3000
rapport: notes: this looks like a security code; payment details are never kept; leave it out
[5]
$ rapport log Sarah payment --amount 4242424242424242
rapport: amount: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport add "4242-4242-4242-4242"
rapport: name: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport add Bob --phone ４２４２４２４２４２４２４２４２
rapport: phones: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport edit Sarah "summary=card 5555555555554444"
rapport: summary: this looks like a card number (**** 4444); payment details are never kept; leave it out
[5]
$ rapport tag Sarah 4242424242424242
rapport: tags: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport move Sarah lost --note "chargeback on 4242424242424242"
rapport: notes: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport follow Sarah tomorrow "charge 4242424242424242"
rapport: text: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport view save paid "4242 4242 4242 4242"
rapport: query: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport note Sarah hello --key 4242424242424242
rapport: the key: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport note Sarah hello --who 4242424242424242
rapport: the name of who changes it: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport ask "Add note to Sarah: 4242424242424242"
rapport: that is: rapport note Sarah **** 4242
rapport: notes: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]

# What quotes them strikes them out.

$ rapport show 4242424242424242
rapport: no contact is called '**** 4242'
[3]
$ rapport list "stage:4242424242424242"
rapport: 'stage:**** 4242': no stage '**** 4242'; there are new, contacted, qualified, proposal, deposit, active, won, lost
[2]
$ rapport untag Sarah 4242424242424242
Sarah Chen: not tagged so

# Nothing of all that is in the book.

$ rapport history --format plain | wc -l
1
$ grep -raE '4242 ?-?4242|0532 ?0130|5555555555554444' "$HOME" | wc -l
0

# An import refuses the line and takes the rest.

$ cat >some.jsonl <<'END'
> {"record":"contact","id":"00000000-0000-4000-8000-000000000001","name":"One","summary":"card 4242424242424242"}
> {"record":"contact","id":"00000000-0000-4000-8000-000000000002","name":"Two","cvv":"123"}
> {"record":"contact","id":"00000000-0000-4000-8000-000000000003","name":"Three","card":4242424242424242}
> {"record":"contact","id":"00000000-0000-4000-8000-000000000004","name":"Four","platform":"coconala","platformId":"4242424242424242"}
> {"record":"interaction","id":"00000000-0000-4000-8000-000000000005","clientId":"00000000-0000-4000-8000-000000000004","date":"2026-02-10","type":"note","notes":"DE89370400440532013000"}
> {"record":"followUp","id":"00000000-0000-4000-8000-000000000006","clientId":"00000000-0000-4000-8000-000000000004","due":"2026-02-20","text":"ask for cvc 1234","state":"open"}
> {"record":"view","name":"paid","query":"4242424242424242","number":1}
> END
$ rapport import jsonl some.jsonl
1 new, 0 changed, 0 same, 6 refused
rapport: some.jsonl:1: summary: this looks like a card number (**** 4242); payment details are never kept; leave it out
rapport: some.jsonl:2: cvv: this looks like a security code; payment details are never kept; leave it out
rapport: some.jsonl:3: card: this looks like a card number (**** 4242); payment details are never kept; leave it out
rapport: some.jsonl:5: notes: this looks like an IBAN (**** 3000); payment details are never kept; leave it out
rapport: some.jsonl:6: text: this looks like a security code; payment details are never kept; leave it out
rapport: some.jsonl:7: query: this looks like a card number (**** 4242); payment details are never kept; leave it out
[5]
$ rapport import jsonl some.jsonl --json
{"new":0,"changed":0,"same":1,"refused":[{"file":"some.jsonl","line":1,"reason":"summary: this looks like a card number (**** 4242); payment details are never kept; leave it out"},{"file":"some.jsonl","line":2,"reason":"cvv: this looks like a security code; payment details are never kept; leave it out"},{"file":"some.jsonl","line":3,"reason":"card: this looks like a card number (**** 4242); payment details are never kept; leave it out"},{"file":"some.jsonl","line":5,"reason":"notes: this looks like an IBAN (**** 3000); payment details are never kept; leave it out"},{"file":"some.jsonl","line":6,"reason":"text: this looks like a security code; payment details are never kept; leave it out"},{"file":"some.jsonl","line":7,"reason":"query: this looks like a card number (**** 4242); payment details are never kept; leave it out"}]}
[5]
$ mkdir claw; cat >claw/clients.jsonl <<'END'
> {"id":"a","platform":"fiverr","name":"Client A","notes":"pays by 378282246310005"}
> {"id":"b","platform":"fiverr","name":"Client B"}
> END
$ cat >claw/interactions.jsonl <<'END'
> {"clientId":"b","date":"2026-02-10","type":"payment","platform":"fiverr","amount":3000,"notes":"visa 4012 8888 8888 1881"}
> {"clientId":"b","date":"2026-02-10","type":"message","platform":"fiverr","notes":"hello"}
> END
$ rapport import openclaw claw
2 new, 0 changed, 0 same, 2 refused
rapport: claw/clients.jsonl:1: notes: this looks like a card number (**** 0005); payment details are never kept; leave it out
rapport: claw/interactions.jsonl:1: notes: this looks like a card number (**** 1881); payment details are never kept; leave it out
[5]
$ rapport list --format plain --columns name
Client B
Four
Sarah Chen

# The id that a platform gave may be any number, and so may phones, orders and days.

$ rapport edit "Client B" platformId=4012888888881881
Client B: platformId **** 1881
$ rapport note "Client B" "order 26-0211, +81 90-1234-5678, EAN 4006381333931, NIP 526-10-40-828, 2026-02-11" -q >id.txt
$ rapport list platformId:4012888888881881 --format plain --columns name
Client B

# What a command of one's own complains of, and what a file is called, is struck out in JSON, too.

$ mkdir -p bin .config/rapport; printf '#!/bin/sh\necho no 4111111111111111 >&2; exit 3\n' >bin/fails; chmod +x bin/fails
$ printf '[enrich]\ncommand = ~/bin/fails\n' >.config/rapport/config
$ rapport enrich Four --json | grep -o 'failed with.*'
failed with status 3: no **** 1111"}]}
$ printf 'Name,Note\nAnn,card 4242424242424242\n' >4111111111111111.csv
$ rapport import csv 4111111111111111.csv --json | grep -o '"refused":.*'
"refused":[{"file":"**** 1111.csv","line":2,"reason":"notes: this looks like a card number (**** 4242); payment details are never kept; leave it out"}]}
$ echo '{' >4111111111111111.jsonl; rapport enrich --all --from 4111111111111111.jsonl --source web --json | grep -o '"file":"[^"]*"' | sort -u
"file":"**** 1111.jsonl"

# A mapping is not kept under one, and nothing comes from one.

$ printf 'Name,Note\nAnn,hello\n' >p.csv
$ rapport import csv p.csv --map Note=notes --preset 4111111111111111
rapport: --preset: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
$ rapport import csv p.csv --map Note=notes --set "summary=card 4111111111111111" --preset mine
rapport: --set: the value: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
$ printf 'Name,Code,4111 1111 1111 1111\nAnn Card,7,x\n' >h.csv
$ rapport import csv h.csv --map Code=title --preset numbered
rapport: h.csv:1: a heading: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
$ rapport import csv h.csv
rapport: h.csv:1: a heading: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
$ rapport list "Ann Card" --format ids; ls .config/rapport
config
$ printf '{"name":"Four","company":"Acme"}\n' >4111111111111111.jsonl
$ rapport enrich --all --from 4111111111111111.jsonl
rapport: the source: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
$ rapport enrich Four --from 4111111111111111.jsonl --source "card 4111111111111111"
rapport: the source: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
$ rapport enrich Four --from 4111111111111111.jsonl --source web
Four: company Acme
1 contact filled, 0 the same

# The UID of a card is an id, but one of somebody's own making.

$ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nUID:4111111111111111\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Bea\nUID:bea-1\nEND:VCARD\n' >two.vcf
$ rapport import vcard two.vcf
1 new, 0 changed, 0 same, 1 refused
rapport: two.vcf:1: UID: this looks like a card number (**** 1111); payment details are never kept; leave it out
[5]
