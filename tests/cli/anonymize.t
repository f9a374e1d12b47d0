# Output that strangers may read has ids for names and nothing that a person wrote.  The
# canary stands wherever something can be written.

$ cat >canary.jsonl <<'END'
> {"record":"contact","id":"00000000-0000-4000-8000-00000000cafe","name":"Canary Name","company":"Canary Inc","title":"Canary Officer","emails":["canary@example.com"],"phones":["+1 555 867 5309"],"channels":["telegram:@canary"],"platform":"fiverr","platformId":"canary-99","source":"Canary's friend","summary":"canary wanted","notes":"canary standing remark","stage":"new","value":5000,"currency":"JPY","referral":"high","createdAt":"2026-02-10T00:00:00Z","canaryMember":"canary value"}
> {"record":"contact","id":"00000000-0000-4000-8000-00000000beef","name":"Canary Two","stage":"contacted","createdAt":"2025-12-01T00:00:00Z"}
> END
$ rapport import jsonl canary.jsonl
2 new, 0 changed, 0 same
rapport: 1 record with an e-mail, phone, channel or call outside of a platform whose terms forbid that, taken as they are
$ rapport note "Canary Name" "the canary sings" -q >id.txt
$ rapport log "Canary Name" delivery "canary delivered" --amount 3000 --date 2026-02-04 -q >id.txt
$ rapport follow "Canary Name" 2026-02-11 "feed the canary" -q >id.txt
$ rapport follow "Canary Name" 2026-02-12 "water the canary" -q >id.txt
$ rapport snooze "$(cat id.txt)" 2026-02-13 "the canary sleeps" -q >id.txt
$ rapport view save Canaries "name:canary" -q >id.txt
$ printf '{"id":"00000000-0000-4000-8000-00000000cafe","canaryOffer":"sung"}\n' >offer.jsonl
$ rapport enrich --all --from offer.jsonl --source "canary leads" -q >id.txt
$ printf 'Id,Email\n00000000-0000-4000-8000-00000000cafe,canary@example.com\n' >rows.csv
$ rapport import csv rows.csv --map Id=id --preset canary-table -q >id.txt
rapport: rows.csv: a table, UTF-8, parted by comma
rapport: the mapping is kept as 'canary-table'
rapport: 1 record with an e-mail, phone, channel or call outside of a platform whose terms forbid that, taken as they are
$ rapport export jsonl | grep -c -e '"canary leads"' -e '"canary-table '
1
$ id=00000000-0000-4000-8000-00000000cafe; for command in list "list --sort value" "list --columns name,company,emails,source,notes" board brief due "due --week" "report" "report stale --days 0" "report pipeline" "report revenue" "report activity" score "score $id" "score $id --explain" "show $id" "search canary" "board canary" "list canary" "show NoCanary" "ask What happened with Canary Name" "ask What happened with NoCanary" history "history $id" duplicates "view list" "view show canaries" "show canary" "ask -- contacts" "export jsonl" "export jsonl canary" "export csv" "export vcard" "export vcard --vcard-version 3.0" "export ical" "export html" "export html board canary" "export html contact $id" "export openclaw clients" "export openclaw interactions"; do
>   for format in "" "--format table" "--format plain" "--format json" "--format jsonl" "--format csv" "--format ids" "--format markdown" "--format html" "--format text"; do
>     rapport $command $format 2>&1 | grep -iqE "canar|867.?5309" && echo "seen without it"
>     rapport $command $format --anonymize 2>&1 | grep -v "match 'canary'" | grep -iE "canar|867.?5309" && echo "^ $command $format"
>   done
> done | sort -u
seen without it

# The id is there instead.

$ rapport list --anonymize --format table
ID                                    STAGE    VALUE  SCORE  REVENUE  NEXT DUE
<uuid>  new     ¥5,000   3.65   ¥3,000  2026-02-11
<uuid>  conta…           1.95        0
$ rapport due --anonymize --format table
DUE         OVERDUE  NAME                  FOLLOW-UP       MESSAGE
2026-02-11        0  00000000-0000-4000-…  7-day check-in  How's the tool worki…
2026-02-11        0  00000000-0000-4000-…  follow-up
$ rapport brief --anonymize
Briefing for Feb 11, 2026: 2 due today, 1 later this week, 1 new lead, 1 quiet

Due today (2)
  <uuid> — 7-day check-in (today)
  <uuid> — follow-up (today)

Later this week (1)
  <uuid> — follow-up (in 2 days)

New leads (1)
  <uuid>

Gone quiet (1)
  <uuid> — nothing for 72 days
$ rapport report --anonymize
📊 CRM Report — February 2026

Total Clients: 2
Active (30 days): 1
Revenue this month: ¥3,000

Top Clients:
1. <uuid> — ¥3,000 (1 order)

Follow-up Due:
- <uuid> — 7-day check-in (delivered Feb 4)
- <uuid> — follow-up (due Feb 11)
$ COLUMNS=120 rapport board --anonymize stage:new,contacted | head -6
New Lead                   1  Contacted                  1  Qualified                  0  Proposal Sent              0
¥5,000
weighted ¥500
────────────────────────────  ────────────────────────────  ────────────────────────────  ────────────────────────────
00000000-0000-4000-8000-000…  00000000-0000-4000-8000-000…
¥5,000 · fiverr · due today   quiet 2mo
$ rapport search sings --anonymize
<uuid>	new	timeline
$ rapport list --anonymize --json | jq -c '.[] | keys'
["completeness","createdAt","currency","id","interactions","lastContact","lastDelivery","nextDue","orders","platform","referral","revenue","score","stage","stageSince","updatedAt","value"]
["completeness","createdAt","id","interactions","orders","revenue","score","stage","stageSince","updatedAt"]
$ rapport score --anonymize -n 1 --json | jq -c '.[0] | keys'
["id","score","scoreFactors"]

# Who may have been meant is told by ids; the whole book goes out without names, and views, which
# are what their owner wrote, not at all.

$ rapport show canary --anonymize
rapport: 2 contacts match 'canary'; say more of the name, or the id
  <uuid>
  <uuid>
[4]
$ rapport show canary --anonymize --json
{"error":{"code":"ambiguous","message":"2 contacts match 'canary'; say more of the name, or the id","candidates":[{"id":"<uuid>"},{"id":"<uuid>"}]}}
[4]
$ rapport export jsonl --anonymize | jq -r '.record + " " + (keys_unsorted | join(","))'
contact record,id,name,stage,stageSince,createdAt,updatedAt
contact record,id,name,platform,stage,stageSince,value,currency,referral,createdAt,updatedAt
interaction record,id,clientId,date,type,platform,amount,currency
interaction record,id,clientId,date,at,type,platform
followUp record,id,clientId,due,state,createdAt
followUp record,id,clientId,due,state,createdAt
$ rapport export csv --anonymize | cut -d, -f 1-13
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage
<uuid>,,<uuid>,,,,,,,,,,contacted
<uuid>,,<uuid>,,,,,,fiverr,,,,new
$ rapport export openclaw interactions --anonymize
{"clientId":"<uuid>","date":"2026-02-04","type":"delivery","platform":"fiverr","amount":3000,"currency":"JPY","id":"<uuid>"}
{"clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"note","platform":"fiverr","id":"<uuid>"}
$ rapport export ical --anonymize | grep SUMMARY
SUMMARY:<uuid>: 7-day check-in
SUMMARY:<uuid>: follow-up
SUMMARY:<uuid>: follow-up
SUMMARY:<uuid>: 30-day follow-up
SUMMARY:<uuid>: 90-day follow-up
$ rapport export vcard --anonymize | grep -E "^(FN|UID|EMAIL|TEL)"
UID:urn:uuid:<uuid>
FN:<uuid>
UID:urn:uuid:<uuid>
FN:<uuid>
$ rapport export html --anonymize | grep -c 00000000-0000-4000-8000-00000000cafe
1
$ rapport export jsonl --anonymize -o shared.jsonl; rapport --book other import jsonl shared.jsonl
6 new, 0 changed, 0 same

# What was asked about somebody names nobody, either.

$ rapport show NoCanary --anonymize
rapport: no contact is called so
[3]
$ rapport ask "What happened with Canary Name" --anonymize 2>&1 >/dev/null
rapport: that is: rapport show
$ rapport ask "Who do I need to follow up with today?" --anonymize 2>&1 >/dev/null
rapport: that is: rapport due --today

# Where nobody is shown, and where something is changed, it makes no sense.

$ rapport add Bob --anonymize
rapport: 'add' does not take --anonymize; see 'rapport help add'
[2]
$ rapport stats --anonymize
rapport: 'stats' does not take --anonymize; see 'rapport help stats'
[2]
$ rapport backup there --anonymize
rapport: 'backup' does not take --anonymize; see 'rapport help backup'
[2]
