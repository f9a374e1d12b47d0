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
$ for command in list "list --sort value" "list --columns name,company,emails,source,notes" board brief due "due --week" "report" "report stale --days 0" "report pipeline" score "score 00000000-0000-4000-8000-00000000cafe" "score 00000000-0000-4000-8000-00000000cafe --explain" "show 00000000-0000-4000-8000-00000000cafe" "search canary" "board canary" "list canary"; do
>   for format in "" "--format table" "--format plain" "--format json" "--format jsonl" "--format csv" "--format ids" "--format markdown" "--format html" "--format text"; do
>     rapport $command $format 2>/dev/null | grep -iqE "canary|867.?5309" && echo "seen without it"
>     rapport $command $format --anonymize 2>/dev/null | grep -iE "canary|867.?5309" && echo "^ $command $format"
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
  <uuid> — follow-up (tomorrow)

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
