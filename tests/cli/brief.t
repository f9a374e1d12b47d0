# The morning briefing.

$ rapport brief
Briefing for Feb 11, 2026

Overdue (0)
  (none)

Due today (0)
  (none)

Later this week (0)
  (none)

New leads (0)
  (none)

Gone quiet (0)
  (none)
$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë" --source referral --summary "wants a logo" -q >id.txt
$ rapport follow "Client B" sat "send a card" -q >id.txt
$ rapport brief
Briefing for Feb 11, 2026

Overdue (1)
  Client D — 30-day follow-up (yesterday)

Due today (1)
  Client C — 7-day check-in (today)

Later this week (2)
  Zoë — first reply (in 2 days)
  Client B — send a card (in 3 days)

New leads (1)
  Zoë via referral — wants a logo

Gone quiet (5)
  Client J — nothing for 150 days
  Client H — nothing for 114 days
  Client G — nothing for 100 days
  Client K — nothing for 72 days
  Client L — nothing for 61 days
$ rapport brief --as-of 2026-02-16
Briefing for Feb 16, 2026

Overdue (4)
  Client D — 30-day follow-up (6 days ago)
  Client C — 7-day check-in (5 days ago)
  Zoë — first reply (3 days ago)
  Client B — send a card (2 days ago)

Due today (1)
  Client B — 7-day check-in (today)

Later this week (1)
  Client A — 7-day check-in (tomorrow)

New leads (0)
  (none)

Gone quiet (5)
  Client J — nothing for 155 days
  Client H — nothing for 119 days
  Client G — nothing for 105 days
  Client K — nothing for 77 days
  Client L — nothing for 66 days
$ rapport brief --as-of 2026-01-31
Briefing for Jan 31, 2026

Overdue (2)
  Client D — 7-day check-in (13 days ago)
  Client A — 7-day check-in (4 days ago)

Due today (0)
  (none)

Later this week (0)
  (none)

New leads (0)
  (none)

Gone quiet (5)
  Client J — nothing for 139 days
  Client H — nothing for 103 days
  Client G — nothing for 89 days
  Client K — nothing for 61 days
  Client L — nothing for 50 days
$ rapport brief --json | jq -c 'keys, .day, .quietCount'
["day","due","newLeads","overdue","quiet","quietCount","week"]
"2026-02-11"
5
$ rapport brief --json | jq -c '.overdue[], .due[], .week[] | [.name, .rule, .due]'
["Client D","delivery-30","2026-02-10"]
["Client C","delivery-7","2026-02-11"]
["Zoë","new-48h","2026-02-13"]
["Client B","custom","2026-02-14"]
$ rapport brief --json | jq -c '.newLeads[] | [.name, .source, .summary]'
["Zoë","referral","wants a logo"]
$ rapport brief --json | jq -c '.quiet[] | [.name, .lastContact]'
["Client J","2025-09-14"]
["Client H","2025-10-20"]
["Client G","2025-11-03"]
["Client K","2025-12-01"]
["Client L","2025-12-12"]
$ rapport brief --format csv
rapport: the briefing is text or --json
[2]
