# The report of a month, from the two files of the OpenClaw skill.

$ rapport import openclaw "$HERE/../data/section-6"
33 new, 0 changed, 0 same
$ rapport --report --as-of 2026-02-11
📊 CRM Report — February 2026

Total Clients: 12
Active (30 days): 5
Revenue this month: ¥15,000

Top Clients:
1. Client A — ¥8,000 (3 orders, ⭐5.0)
2. Client B — ¥5,000 (2 orders, ⭐4.5)

Follow-up Due:
- Client C — 7-day check-in (delivered Feb 4)
- Client D — 30-day follow-up (delivered Jan 11)
$ rapport report --as-of 2026-02-11 | cmp - "$HERE/../data/section-6/report.txt" && echo the same bytes
the same bytes

# Neither the locale nor the lack of a terminal makes another one of it; locale.t has its ASCII form.

$ for locale in C.UTF-8 de_DE.UTF-8 pl_PL.UTF-8 ""; do
>   env -u TERM LC_ALL= LANG=$locale rapport --report --as-of 2026-02-11 | cmp - "$HERE/../data/section-6/report.txt"
> done

# It works today and on any later day.

$ rapport --report | cmp - "$HERE/../data/section-6/report.txt"
$ RAPPORT_NOW=2031-07-01T00:00:00Z rapport --report
📊 CRM Report — July 2031

Total Clients: 12
Active (30 days): 0
Revenue this month: ¥0

Top Clients:
1. Client A — ¥8,000 (3 orders, ⭐5.0)
2. Client B — ¥5,000 (2 orders, ⭐4.5)

Follow-up Due:
- Client D — 90-day follow-up (delivered Jan 11, 2026)
- Client C — 90-day follow-up (delivered Feb 4, 2026)
- Client B — 90-day follow-up (delivered Feb 9, 2026)
- Client A — 90-day follow-up (delivered Feb 10, 2026)
$ env -u RAPPORT_NOW rapport --report | sed -n 3p
Total Clients: 12

# Importing again changes nothing; two equal lines at the end are two interactions.

$ cp -r "$HERE/../data/section-6" crm; chmod -R u+w crm
$ rapport import openclaw crm
0 new, 0 changed, 33 same
$ rapport --report --as-of 2026-02-11 | cmp - "$HERE/../data/section-6/report.txt"
$ for i in 1 2; do
>   echo '{"clientId":"client-b","date":"2026-02-11","type":"payment","platform":"direct","amount":100}' >>crm/interactions.jsonl
> done
$ rapport import openclaw crm
2 new, 0 changed, 33 same
$ rapport import openclaw crm
0 new, 0 changed, 35 same
$ rapport --report --as-of 2026-02-11 | sed -n '5p;9p'
Revenue this month: ¥15,200
2. Client B — ¥5,200 (2 orders, ⭐4.5)
$ rapport undo -q >undo.txt && rapport --report --as-of 2026-02-11 | cmp - "$HERE/../data/section-6/report.txt"

# A bad line is refused with its place, and the others go in.

$ cat >>crm/interactions.jsonl <<'END'
> {"clientId":"client-b","date":"2026-02-11","type":"pay
> {"clientId":"client-b","date":"2026-02-30","type":"message"}
> {"clientId":"nobody","date":"2026-02-11","type":"message"}
> {"clientId":"client-b","date":"2026-02-11","type":"message","notes":"a\u0000b"}
> {"clientId":"client-b","date":"2026-02-11","type":"payment","amount":9007199254740993}
> {"clientId":"client-b","date":"2026-02-11","date":"2026-02-11","type":"message"}
> END
$ printf '{"clientId":"client-b","date":"2026-02-11","type":"message","notes":"\377"}\n' >>crm/interactions.jsonl
$ rapport import openclaw crm
2 new, 0 changed, 33 same, 7 refused
rapport: crm/interactions.jsonl:24: column 55: the JSON ends within a text
rapport: crm/interactions.jsonl:25: 'date': there is no day '2026-02-30' in the calendar
rapport: crm/interactions.jsonl:26: clientId: there is no such contact
rapport: crm/interactions.jsonl:27: column 71: \u0000 is not accepted in a text
rapport: crm/interactions.jsonl:28: column 70: the number cannot be held exactly
rapport: crm/interactions.jsonl:29: the member 'date' is there twice
rapport: crm/interactions.jsonl:30: column 70: the text is not valid UTF-8
[5]
$ rapport --report --as-of 2026-02-11 | sed -n '5p;9p'
Revenue this month: ¥15,200
2. Client B — ¥5,200 (2 orders, ⭐4.5)

# A past month is told as of its last day, and nothing that came later exists.

$ rapport report --month 2026-01
📊 CRM Report — January 2026

Total Clients: 12
Active (30 days): 5
Revenue this month: -¥2,000

Top Clients:
1. Client A — ¥2,000 (1 order, ⭐5.0)

Follow-up Due:
- Client D — 7-day check-in (delivered Jan 11)
- Client A — 7-day check-in (delivered Jan 20)
$ rapport report --month 2026-01 --json | jq -c '[.month, .asOf, .totalClients, .activeClients, .revenue, .net]'
["2026-01","2026-01-31",12,5,[{"amount":-2000,"currency":"JPY"}],[{"amount":-2040,"currency":"JPY"}]]
$ rapport report --month 2026-01 --as-of 2026-01-12 | sed -n '4,8p'
Active (30 days): 2
Revenue this month: -¥4,000

Top Clients:
(none)
$ rapport report --month 2025-12 | sed -n '3,8p'
Total Clients: 12
Active (30 days): 3
Revenue this month: ¥0

Top Clients:
(none)
$ rapport report --month 2026-03 | sed -n '1,5p'
📊 CRM Report — March 2026

Total Clients: 12
Active (30 days): 5
Revenue this month: ¥0

# Only so many of the best, without those that are archived.

$ rapport report --top 1 | sed -n '7,9p'
Top Clients:
1. Client A — ¥8,000 (3 orders, ⭐5.0)
$ rapport report --top 0 | sed -n '7,9p'
Top Clients:
(none)
$ rapport archive "Client A"
Client A: archived
$ rapport report | sed -n '3,9p'
Total Clients: 11
Active (30 days): 4
Revenue this month: ¥15,200

Top Clients:
1. Client B — ¥5,200 (2 orders, ⭐4.5)
$ rapport unarchive "Client A" -q
3eb0e250-b62d-5608-bba2-a28b263c23eb
$ rapport add "Client M" -q >id.txt; rapport log "Client M" delivery --amount 1 -q >id.txt; rapport report | grep "Client M"
3. Client M — ¥1 (1 order)

# Unlike currencies stand apart, under each other; with a rate for each they are one sum.

$ rapport log "Client M" payment --amount '$120' -q >id.txt; rapport log "Client M" payment --amount '€9.50' -q >id.txt
$ rapport report | sed -n '5,12p'
Revenue this month: ¥15,201
                    €9.50
                    $120.00

Top Clients:
1. Client A — ¥8,000 (3 orders, ⭐5.0)
2. Client B — ¥5,200 (2 orders, ⭐4.5)
3. Client M — €9.50 + ¥1 + $120.00 (1 order)
$ mkdir -p .config/rapport; printf '[rates]\nUSD = 150\n' >.config/rapport/config
$ rapport report | sed -n '5,12p'
Revenue this month: ¥15,201
                    €9.50
                    $120.00

Top Clients:
1. Client M — €9.50 + ¥1 + $120.00 (1 order)
2. Client A — ¥8,000 (3 orders, ⭐5.0)
3. Client B — ¥5,200 (2 orders, ⭐4.5)
$ printf 'EUR = 160\n' >>.config/rapport/config
$ rapport report | sed -n '5,12p'
Revenue this month: ≈ ¥34,721

Top Clients:
1. Client M — ≈ ¥19,521 (1 order)
2. Client A — ¥8,000 (3 orders, ⭐5.0)
3. Client B — ¥5,200 (2 orders, ⭐4.5)

Follow-up Due:
$ rm .config/rapport/config

# What is asked must make sense.

$ rapport report --month 2026-13
rapport: --month: '2026-13' is not a month; write it as 2026-02
[2]
$ rapport report --month feb
rapport: --month: 'feb' is not a month; write it as 2026-02
[2]
$ rapport report --top many
rapport: --top takes a whole number from 0 to 100000, not 'many'
[2]
$ rapport report --format pdf
rapport: 'pdf' is no form of the report; text, json, markdown, csv and html are
[2]
$ rapport report --days 3
rapport: this report takes no --days
[2]
$ rapport report nonsense
rapport: there is no report 'nonsense'; pipeline, platforms, activity, revenue, conversion and stale are, and the month's without a name
[2]

# A book with nothing in it has a report, too.

$ rapport --book empty add Nobody -q >id.txt; rapport --book empty --report
📊 CRM Report — February 2026

Total Clients: 1
Active (30 days): 0
Revenue this month: ¥0

Top Clients:
(none)

Follow-up Due:
(none)
