# The morning briefing.

$ rapport brief
Briefing for Feb 11, 2026: nothing to do

Nothing is due, and nobody is new, stuck or quiet.  Enjoy the day.
$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë" --source referral --summary "wants a logo" -q >id.txt
$ rapport follow "Client B" sat "send a card" -q >id.txt
$ rapport brief
Briefing for Feb 11, 2026: 1 overdue, 1 due today, 2 later this week, 1 new lead, 6 stuck, 5 quiet

Overdue (1)
  Client D — 30-day follow-up (yesterday)

Due today (1)
  Client C — 7-day check-in (today)

Later this week (2)
  Zoë — first reply (in 2 days)
  Client B — send a card (in 3 days)

New leads (1)
  Zoë via referral — wants a logo

Stuck (6)
  Client J — 150 days in Contacted, longer than 14
  Client H — 114 days in Contacted, longer than 14
  Client G — 100 days in Contacted, longer than 14
  Client K — 72 days in Contacted, longer than 14
  Client L — 61 days in Contacted, longer than 14
  Client E — 53 days in Contacted, longer than 14

Gone quiet (5)
  Client J — nothing for 150 days
  Client H — nothing for 114 days
  Client G — nothing for 100 days
  Client K — nothing for 72 days
  Client L — nothing for 61 days
$ rapport brief --as-of 2026-02-16
Briefing for Feb 16, 2026: 4 overdue, 1 due today, 1 later this week, 6 stuck, 5 quiet

Overdue (4)
  Client D — 30-day follow-up (6 days ago)
  Client C — 7-day check-in (5 days ago)
  Zoë — first reply (3 days ago)
  Client B — send a card (2 days ago)

Due today (1)
  Client B — 7-day check-in (today)

Later this week (1)
  Client A — 7-day check-in (tomorrow)

Stuck (6)
  Client J — 155 days in Contacted, longer than 14
  Client H — 119 days in Contacted, longer than 14
  Client G — 105 days in Contacted, longer than 14
  Client K — 77 days in Contacted, longer than 14
  Client L — 66 days in Contacted, longer than 14
  Client E — 58 days in Contacted, longer than 14

Gone quiet (5)
  Client J — nothing for 155 days
  Client H — nothing for 119 days
  Client G — nothing for 105 days
  Client K — nothing for 77 days
  Client L — nothing for 66 days
$ rapport brief --as-of 2026-01-31
Briefing for Jan 31, 2026: 2 overdue, 6 stuck, 5 quiet

Overdue (2)
  Client D — 7-day check-in (13 days ago)
  Client A — 7-day check-in (4 days ago)

Stuck (6)
  Client J — 139 days in Contacted, longer than 14
  Client H — 103 days in Contacted, longer than 14
  Client G — 89 days in Contacted, longer than 14
  Client K — 61 days in Contacted, longer than 14
  Client L — 50 days in Contacted, longer than 14
  Client E — 42 days in Contacted, longer than 14

Gone quiet (5)
  Client J — nothing for 139 days
  Client H — nothing for 103 days
  Client G — nothing for 89 days
  Client K — nothing for 61 days
  Client L — nothing for 50 days
$ rapport brief --json | jq -c 'keys, .day, .quietCount'
["day","due","newLeads","overdue","quiet","quietCount","stuck","stuckCount","week"]
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
rapport: 'csv' is no form of the briefing; text, json and markdown are
[2]

# As a page of markdown, with the first line for the subject of a mail.

$ rapport brief --format markdown
\# Briefing for Feb 11, 2026: 1 overdue, 1 due today, 2 later this week, 1 new lead, 6 stuck, 5 quiet

## Overdue (1)

- Client D — 30-day follow-up (yesterday)

## Due today (1)

- Client C — 7-day check-in (today)

## Later this week (2)

- Zoë — first reply (in 2 days)
- Client B — send a card (in 3 days)

## New leads (1)

- Zoë via referral — wants a logo

## Stuck (6)

- Client J — 150 days in Contacted, longer than 14
- Client H — 114 days in Contacted, longer than 14
- Client G — 100 days in Contacted, longer than 14
- Client K — 72 days in Contacted, longer than 14
- Client L — 61 days in Contacted, longer than 14
- Client E — 53 days in Contacted, longer than 14

## Gone quiet (5)

- Client J — nothing for 150 days
- Client H — nothing for 114 days
- Client G — nothing for 100 days
- Client K — nothing for 72 days
- Client L — nothing for 61 days
$ rapport brief | head -n 1
Briefing for Feb 11, 2026: 1 overdue, 1 due today, 2 later this week, 1 new lead, 6 stuck, 5 quiet
$ rapport brief --format markdown --anonymize | sed -n '4,9p' | sed 's/[0-9a-f-]\{36\}/ID/'

- ID — 30-day follow-up (yesterday)

## Due today (1)

- ID — 7-day check-in (today)

# Whether there is something to tell is the exit status, where that is asked for.

$ rapport brief --exit-code >/dev/null
[1]
$ rapport --book empty add Nobody --stage won -q >id.txt
$ rapport --book empty brief --exit-code
Briefing for Feb 11, 2026: nothing to do

Nothing is due, and nobody is new, stuck or quiet.  Enjoy the day.
$ rapport --book empty brief --exit-code --format markdown
\# Briefing for Feb 11, 2026: nothing to do

Nothing is due, and nobody is new, stuck or quiet.  Enjoy the day.
$ rapport --book empty follow nobody +5d "send a card" -q >id.txt
$ rapport --book empty brief
Briefing for Feb 11, 2026: nothing to do

Nothing is due, and nobody is new, stuck or quiet.  Enjoy the day.
Next: Nobody — send a card, in 5 days
$ rapport --book empty brief --anonymize | sed 's/[0-9a-f-]\{36\}/ID/'
Briefing for Feb 11, 2026: nothing to do

Nothing is due, and nobody is new, stuck or quiet.  Enjoy the day.
Next: ID — follow-up, in 5 days

# Stuck is who stays longer than the median of three stays or more.

$ stay() { RAPPORT_NOW=2026-01-$2T09:00:00Z rapport --book stays add "$1" --stage proposal -q >id.txt; RAPPORT_NOW=2026-01-$3T09:00:00Z rapport --book stays move "$1" won -q >id.txt; }
> stay A 01 04; stay B 01 06; stay C 01 15; RAPPORT_NOW=2026-02-04T09:00:00Z rapport --book stays add Slow --stage proposal -q >id.txt
> RAPPORT_NOW=2026-02-06T09:00:00Z rapport --book stays add Fresh --stage proposal -q >id.txt
> RAPPORT_NOW=2026-01-20T09:00:00Z rapport --book stays add "<Lead>" --stage contacted -q >id.txt
> RAPPORT_NOW=2026-01-20T09:00:00Z rapport --book stays add Client --stage active -q >id.txt
$ rapport --book stays brief
Briefing for Feb 11, 2026: 3 overdue, 2 stuck

Overdue (3)
  Client — check-in (8 days ago)
  Slow — proposal follow-up (4 days ago)
  Fresh — proposal follow-up (2 days ago)

Stuck (2)
  <Lead> — 22 days in Contacted, longer than 14
  Slow — 7 days in Proposal Sent, usually 5
$ rapport --book stays brief --format markdown | tail -n 4
## Stuck (2)

- \<Lead\> — 22 days in Contacted, longer than 14
- Slow — 7 days in Proposal Sent, usually 5
$ rapport --book stays brief --json | jq -c '.stuckCount, (.stuck[] | [.name, .stage, .since, .days, .usualDays, .stays])'
2
["<Lead>","contacted","2026-01-20",22,14,0]
["Slow","proposal","2026-02-04",7,5,3]
$ rapport --book stays brief --json --anonymize | jq -c '.stuck[] | .name == .id'
true
true
$ rapport --book stays brief --as-of 2026-02-10 | grep -A 2 Stuck
Stuck (2)
  <Lead> — 21 days in Contacted, longer than 14
  Slow — 6 days in Proposal Sent, usually 5
$ rapport --book stays brief --as-of 2026-01-14 | head -n 1
Briefing for Jan 14, 2026: 1 overdue
$ rapport --book stays check | sed 's/,.*//'
The book is sound: 10 records
$ rapport --book stays move slow won -q >id.txt
$ rapport --book stays brief | grep -A 2 Stuck
Stuck (1)
  <Lead> — 22 days in Contacted, longer than 14
$ rapport --book stays undo -q
<uuid>
$ rapport --book stays brief | grep -c Slow
2
