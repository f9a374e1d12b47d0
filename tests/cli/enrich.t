# Empty fields filled from a file: nothing is overwritten, each value keeps its source and day.

$ rapport add "Sarah Chen" --email sarah@example.com --tag vip >/dev/null
$ rapport add Bob --company Initech --phone "+81 90-1234-5678" --channel telegram:@bob >/dev/null
$ rapport add Zed >/dev/null
$ rapport add Zed --title Twin >/dev/null
rapport: Zed (<uuid>) may be the same: same name (possible)
$ cat > leads.jsonl <<'END'
> {"emails":["SARAH@example.com"],"company":"Acme","title":"CEO","industry":"wine","tags":["gas","vip"]}
> {"name":"bob","company":"Globex","phones":["090 1234 5678","+48 601 000 000"],"stage":"won"}
> {"name":"Nobody","company":"Nowhere"}
> END
$ rapport enrich --all --from leads.jsonl --dry-run
Sarah Chen: company Acme, title CEO, industry "wine"
Sarah Chen: tags stays vip; gas was offered
Bob: company stays Initech; Globex was offered
Bob: phones stays +81 90-1234-5678; +48 601 000 000 was offered
Bob: stage stays new; won was offered (`move` changes it)
1 contact filled, 1 the same, 4 conflicts, 1 about others
rapport: This was a rehearsal; nothing was changed.
$ rapport enrich --all --from leads.jsonl
Sarah Chen: company Acme, title CEO, industry "wine"
Sarah Chen: tags stays vip; gas was offered
Bob: company stays Initech; Globex was offered
Bob: phones stays +81 90-1234-5678; +48 601 000 000 was offered
Bob: stage stays new; won was offered (`move` changes it)
1 contact filled, 1 the same, 4 conflicts, 1 about others
$ rapport show sarah
Sarah Chen
New Lead for 0 days

  Next step            first reply, in 2 days
  Id                   <uuid>
  Company              Acme
  Title                CEO
  E-mail               sarah@example.com
  Tags                 vip
  First contact        2026-02-11 (today)
  Created              2026-02-11T09:00:00Z
  Updated              2026-02-11T09:00:00Z
  Other                industry: "wine"
  Enriched             company: leads.jsonl, 2026-02-11
                       title: leads.jsonl, 2026-02-11
                       industry: leads.jsonl, 2026-02-11
  Completeness         70%, without source, summary, phone, platform

Score 1.95
  revenue    █           1 × 30 % = 0.30  ¥0
  orders                 0 × 25 % = 0.00  0 orders
  response   █████       5 × 20 % = 1.00  normal (assumed)
  review     ███         3 × 15 % = 0.45  no rating
  referral   ██          2 × 10 % = 0.20  low (assumed)

Follow-ups
  2026-02-13    first reply — in 2 days (since Feb 11)
$ rapport show sarah --json | jq -c .enriched
[{"field":"company","source":"leads.jsonl","date":"2026-02-11"},{"field":"title","source":"leads.jsonl","date":"2026-02-11"},{"field":"industry","source":"leads.jsonl","date":"2026-02-11"}]
$ rapport history -n 1
5	2026-02-11T09:00:00Z	tester	enrich	contacts enriched: 1, values filled: 3	

# Again nothing is new, and nothing is written.

$ rapport enrich --all --from leads.jsonl -q
$ rapport enrich --all --from leads.jsonl --json | jq -c 'del(.conflicts)'
{"changed":0,"same":2,"unmatched":1,"filled":[],"refused":[]}

# The entry goes when the field gets another value; undo brings back what was.

$ rapport edit sarah title=Owner >/dev/null
$ rapport show sarah --json | jq -c '[.enriched[].field]'
["company","industry"]
$ rapport undo >/dev/null; rapport undo
undone: contacts enriched: 1, values filled: 3
$ rapport show sarah --json | jq -c '[.company, .enriched]'
[null,null]

# Only whom is asked for.

$ rapport enrich bob --from leads.jsonl
Bob: company stays Initech; Globex was offered
Bob: phones stays +81 90-1234-5678; +48 601 000 000 was offered
Bob: stage stays new; won was offered (`move` changes it)
0 contacts filled, 1 the same, 3 conflicts, 2 about others
$ rapport enrich sarah bob --from - < leads.jsonl -q --source "the fair"
9
$ rapport show sarah --json | jq -c '[.enriched[].source]'
["the fair","the fair","the fair"]

# Lossless.

$ rapport export > one.jsonl; rapport --book other import jsonl one.jsonl >/dev/null; rapport --book other export | cmp - one.jsonl && echo the same bytes
the same bytes

# Rows that are not good; the rest goes in.

$ cat > bad.jsonl <<'END'
> {"company":"Acme"}
> {"name":"Zed","company":"Acme"}
> {"name":"Sarah Chen","value":"much"}
> not JSON
> {"record":"interaction","clientId":"11111111-1111-4111-8111-111111111111"}
> {"name":"Sarah Chen","source":"referral","channels":["telegram:@bob"]}
> {"name":"Bob","emails":["no address"]}
> {"name":"Sarah Chen","source":"referral"}
> {"id":"11111111-1111-4111-8111-111111111111","name":"Zed","phones":["090-1234-5678"],"title":"Cook"}
> END
$ rapport enrich --all --from bad.jsonl
Sarah Chen: source referral
Bob: title Cook
Bob: name stays Bob; Zed was offered
2 contacts filled, 0 the same, 1 conflict, 6 refused
rapport: bad.jsonl:1: nothing in it says whose it is: an id, an e-mail, a phone, a channel or a name does
rapport: bad.jsonl:2: it fits more than one contact, such as <uuid> and <uuid>
rapport: bad.jsonl:3: 'value' must be a number
rapport: bad.jsonl:4: column 1: '{' is expected here
rapport: bad.jsonl:6: its name is that of <uuid>, and what else it says that of <uuid>
rapport: bad.jsonl:7: emails: 'no address' is no address; one such as sarah@example.com is expected
[5]
$ rapport enrich --all --from bad.jsonl --json | jq -c '.refused[0]'
{"file":"bad.jsonl","line":1,"reason":"nothing in it says whose it is: an id, an e-mail, a phone, a channel or a name does"}
$ rapport show sarah | grep -e Channel -e Source
  Source               referral
$ rapport check | cut -d: -f1
The book is sound

# Bad uses.

$ rapport enrich
rapport: give a CONTACT, or --all
[2]
$ rapport enrich sarah --all
rapport: give CONTACT or --all, not both
[2]
$ rapport enrich nobody --from leads.jsonl
rapport: no contact is called 'nobody'
[3]
$ rapport enrich --all --from nowhere.jsonl
rapport: cannot read nowhere.jsonl: No such file or directory
[1]
$ rapport enrich --all
rapport: there is no command to ask; set one in the configuration as [enrich] command = PROGRAM, or give a file with --from
[2]

# With a key it is done once.

$ echo '{"name":"Bob","title":"CTO"}' | rapport enrich bob --from - --key k1
Bob: title stays Cook; CTO was offered
0 contacts filled, 1 the same, 1 conflict
$ echo '{"name":"Bob","source":"fair"}' | rapport enrich bob --from - --key k1
0 contacts filled, 0 the same
rapport: The key 'k1' was used before; nothing was changed.
$ rapport show bob --json | jq -c '[.title, .source]'
["Cook",null]

# A table, with its columns as an import takes them.

$ printf 'Name,Email,Job Title,Company,Shoe size\nSarah Chen,sarah@example.com,Boss,Acme,38\nBob,,CTO,Initech,44\n,,,,\n"open' > leads.csv
$ rapport enrich --all --from leads.csv
Sarah Chen: Shoe size "38"
Bob: Shoe size "44"
Sarah Chen: title stays CEO; Boss was offered
Bob: title stays Cook; CTO was offered
2 contacts filled, 0 the same, 2 conflicts, 1 refused
rapport: leads.csv:5: the quote that opens here is never closed
[5]
$ rapport show bob --json | jq -c '[.title, .enriched[-1]]'
["Cook",{"field":"Shoe size","source":"leads.csv","date":"2026-02-11"}]

# What leads around a platform is told, and left for --force.

$ rapport add Mia --platform fiverr --channel fiverr:mia >/dev/null
$ echo '{"name":"Mia","emails":["mia@example.com"],"phones":["+48 601 000 111"],"company":"Mia Studio"}' > mia.jsonl
$ rapport enrich mia --from mia.jsonl
Mia: company Mia Studio
Mia: emails stays empty; mia@example.com was offered (Fiverr's terms forbid contact and payment outside of it; --force fills it in)
Mia: phones stays empty; +48 601 000 111 was offered (Fiverr's terms forbid contact and payment outside of it; --force fills it in)
1 contact filled, 0 the same, 2 conflicts
$ rapport enrich mia --from mia.jsonl --force
Mia: emails mia@example.com, phones +48 601 000 111
1 contact filled, 0 the same

# "email" is one of the e-mails, and so with phone, channel and tag: they are checked, not
# kept as members of their own.

$ rapport add -q Singular >/dev/null
$ echo '{"name":"Singular","email":"One@Example.com","phone":"+48 600 100 200","tag":"new"}' > one.jsonl
$ rapport enrich --all --from one.jsonl
Singular: emails One@Example.com, phones +48 600 100 200, tags new
1 contact filled, 0 the same
$ rapport enrich --all --from one.jsonl
0 contacts filled, 1 the same
$ echo '{"name":"Singular","email":"nobody"}' > bad.jsonl; echo '{"name":"Singular","email":7}' >> bad.jsonl
$ rapport enrich --all --from bad.jsonl
0 contacts filled, 0 the same, 2 refused
rapport: bad.jsonl:1: emails: 'nobody' is no address; one such as sarah@example.com is expected
rapport: bad.jsonl:2: 'email' must be a text
[5]
