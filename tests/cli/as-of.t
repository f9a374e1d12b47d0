# A day in the past does not know what happened after it.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport --report --as-of 2026-02-03
📊 CRM Report — February 2026

Total Clients: 12
Active (30 days): 5
Revenue this month: ¥5,500

Top Clients:
1. Client A — ¥5,000 (2 orders, ⭐5.0)
2. Client B — ¥2,500 (1 order, ⭐5.0)

Follow-up Due:
- Client D — 7-day check-in (delivered Jan 11)
$ rapport --report --as-of 2025-09-13
📊 CRM Report — September 2025

Total Clients: 12
Active (30 days): 0
Revenue this month: ¥0

Top Clients:
(none)

Follow-up Due:
(none)
$ rapport --report --as-of 2026-02-09 --json | jq -c '[.asOf, .month, .activeClients, .revenue, [.topClients[] | [.name, .revenue, .orders, .rating]]]'
["2026-02-09","2026-02",6,[{"amount":12000,"currency":"JPY"}],[["Client A",[{"amount":5000,"currency":"JPY"}],2,5],["Client B",[{"amount":5000,"currency":"JPY"}],2,4.5]]]
$ rapport due --as-of 2026-01-18 | cut -f 2-5
2026-01-18	0	Client D	7-day check-in
$ rapport due --as-of 2026-02-09 | cut -f 2-5
2026-01-18	22	Client D	7-day check-in
2026-02-09	0	Client A	7-day check-in

# Stages that were entered since were not entered yet.

$ RAPPORT_NOW=2026-02-12T09:00:00Z rapport move "Client F" proposal -q >id.txt
$ RAPPORT_NOW=2026-02-12T09:00:00Z rapport move "Client F" won -q >id.txt
$ rapport --report --as-of 2026-02-12 --json | jq -c '[.pipeline[] | select(.count > 0) | {(.stage): .count}] | add'
{"contacted":6,"won":5,"lost":1}
$ rapport --report --as-of 2026-02-11 --json | jq -c '[.pipeline[] | select(.count > 0) | {(.stage): .count}] | add'
{"contacted":7,"won":4,"lost":1}

# Something planned for a day to come changes nothing about today.

$ rapport --report --as-of 2026-02-11 >before.txt
$ rapport log "Client A" meeting "see the shop" --date 2026-02-20 -q >id.txt
$ rapport log "Client G" payment --amount 9000 --date 2026-02-21 -q >id.txt
$ rapport --report | diff before.txt -
$ rapport --report --as-of 2026-02-21 | sed -n '4,10p'
Active (30 days): 6
Revenue this month: ¥24,000

Top Clients:
1. Client G — ¥9,000 (0 orders)
2. Client A — ¥8,000 (3 orders, ⭐5.0)
3. Client B — ¥5,000 (2 orders, ⭐4.5)

# The day may be said as people do.

$ rapport --report --as-of yesterday | sed -n '5p'
Revenue this month: ¥15,000
$ rapport due --as-of "in 2 days" | cut -f 2-5
2026-02-10	3	Client D	30-day follow-up
2026-02-11	2	Client C	7-day check-in
$ rapport list 'quiet>30d' --as-of 2025-12-31 --columns name | paste -sd , -
Client H,Client I,Client J
$ rapport list --as-of 2026-02-30
rapport: --as-of: '2026-02-30' is not a day; write it as 2026-02-10, today, fri, next fri, +5d, +1m or in 2 weeks
[2]
