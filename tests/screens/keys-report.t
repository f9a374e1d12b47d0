# The keys of the report view that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform direct
$ log sarah message "Asked for a price." --date 2026-01-02
$ log marcus delivery "Shop" --date 2026-01-20 --amount 30000 --rating 5
now 2026-02-05T09:00:00Z
$ follow sarah 2026-02-09 "Send the offer"
now 2026-02-11T09:00:00Z
$ follow marcus 2026-02-12 "Ask about hosting"
$ log aiko review --date 2026-02-01 --rating 4
$ log dana review --date 2026-02-02 --rating 5
$ log emil review --date 2026-02-03 --rating 2
$ view save vips tag:vip
= 80x24
> gr
# A note in one line is asked for
> gr
> i
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Marcus Webb:
cursor 23,22
> Esc
# An interaction is asked for in a form
> gr
> c
| Log what happened with Marcus Webb                                  2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
|┌─ Log what happened with Marcus Webb ─────────────────────────────────────────┐
|│ ▸ Type                                                                       │
|│   Date       today                            → 2026-02-11 Wed, today        │
|│   Amount                                                                     │
|│   Notes                                                                      │
|│                                                                              │
|│                                                                              │
|│   Rating                                                                     │
|│   Direction                                                                  │
|│   Platform                                                                   │
|│   Fee                                                                        │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What happened: one of the built-in types or a word of your own.              │
|│ Ctrl-n  inquiry · message · call · email · meeting · proposal · deposit …    │
|└──────────────────────────────────────────────────────────────────────────────┘
| Contacted             1
| Qualified             1
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 4,15
> Esc
# A follow-up is asked for
> gr
> t
| Follow up with Marcus Webb                                          2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|┌─ Follow up with Marcus Webb ─────────────────────────────────────────────────┐
|│ ▸ When                                                                       │
|│   What to do                                                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Its day, or the day it is snoozed to.                                        │
|│ Ctrl-n  today · tomorrow · yesterday · mon · tue · wed · thu · fri · sat …   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,16
> Esc
# A day is asked for to put a follow-up off to
> gr
> s
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000  ┌─ Snooze which of Marcus Webb ──┐██████████████████████
|                       │ 1  7-day check-in  15 days ago │
| Follow-up due         │ 2  check-in        8 days ago  │
| Name         Follow-up└────────────────────────────────┘
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# A stage is asked for
> gr
> m
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|                       ┌─ Move Marcus Webb to ─────────┐
| Top clients           │ n  New Lead                   │
| Name         Revenue  │ c  Contacted                  │
| Marcus Webb  ¥30,000  │ q  Qualified                  │███████████████████████
|                       │ p  Proposal Sent              │
| Follow-up due         │ d  Deposit Paid               │
| Name         Follow-up│ a  Active Client  is here now │
| Marcus Webb  7-day che│ w  Closed Won                 │
| Marcus Webb  check-in │ l  Closed Lost                │
| Sarah Chen   Send the └───────────────────────────────┘
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# Tags are asked for
> gr
> #
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Enter Do it  Esc Leave  Tab Complete
|Tags of Marcus Webb:
cursor 23,21
> Esc
# A contact is asked for
> gr
> a
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                                                                       │
|│   Stage                                                                      │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                                                                      │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,26
> Esc
# The fields of a contact are asked for
> gr
> e
| Edit Marcus Webb                                                    2026-02-11
|┌─ Edit Marcus Webb ───────────────────────────────────────────────────────────┐
|│ ▸ Name                  Marcus Webb                                          │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              upwork                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥90,000                                              │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,37
> Esc
# A long note is written
> gr
> I
| Note for Marcus Webb                                                2026-02-11
| What happened? Ctrl-s saves it in the book.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,1
> Esc
# A contact to make one with this is asked for
> gr
> M
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Enter Do it  Esc Leave  Tab Complete
|Merge into Marcus Webb:
cursor 23,24
> Esc
# A name for a view is asked for
> gr
> gs
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| nothing is filtered here that could be saved; / filters
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> Esc
# Saved views are shown
> gr
> gv
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000┌─ Saved views ──────────────────────┐████████████████████
|                     │ 0  Everything                      │
| Follow-up due       │ 1  vips        2 contacts  tag:vip │
| Name         Follow-└────────────────────────────────────┘
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# The keys of this place are shown
> gr
> ? 'undo'
| Reports · Month · February 2026                                     2026-02-11
|[Month]   P┌─ Keys: Reports ───────────────────────────────────────┐    Stale
|           │ Find: undo                                            │
| Total clie│ Everywhere                                            │
| Revenue   │ u                 Undo              undo              │
| 12 months │                                                       │
|           │                                                       │
| Top client│                                                       │
| Name      │                                                       │
| Marcus Web│                                                       │███████████
|           │                                                       │
| Follow-up │                                                       │
| Name      │                                                       │
| Marcus Web│                                                       │
| Marcus Web│                                                       │
| Sarah Chen│                                                       │
|           │                                                       │
| Pipeline  │                                                       │
| Label     │                                                       │
| New Lead  │                                                       │░░░░░░░░░░░
| Contacted │                                                       │
| Qualified └───────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# F1 shows them, too
> gr
> F1 'undo'
| Reports · Month · February 2026                                     2026-02-11
|[Month]   P┌─ Keys: Reports ───────────────────────────────────────┐    Stale
|           │ Find: undo                                            │
| Total clie│ Everywhere                                            │
| Revenue   │ u                 Undo              undo              │
| 12 months │                                                       │
|           │                                                       │
| Top client│                                                       │
| Name      │                                                       │
| Marcus Web│                                                       │███████████
|           │                                                       │
| Follow-up │                                                       │
| Name      │                                                       │
| Marcus Web│                                                       │
| Marcus Web│                                                       │
| Sarah Chen│                                                       │
|           │                                                       │
| Pipeline  │                                                       │
| Label     │                                                       │
| New Lead  │                                                       │░░░░░░░░░░░
| Contacted │                                                       │
| Qualified └───────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# What only the owner of the terminal can do is wished for
> gr
> Ctrl-l Ctrl-z y Y Q
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
wish redraw
wish suspend
wish copy Marcus Webb …
wish quit
# Archived
> gr
> d
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  4     Active (30 days)  3
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| (none)
|
| Follow-up due
| Name        Follow-up       Due         Overdue
| Sarah Chen  Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Proposal Sent         1   ¥15,000    ¥9,000  █▏
| Deposit Paid          0
| Active Client         0
| Marcus Webb: archived  rapport archive 'Marcus Webb'
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Taken back
> gr
> u
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| undone: Marcus Webb: archived  rapport undo --entry 14
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Put back
> gr
> Ctrl-r
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  4     Active (30 days)  3
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| (none)
|
| Follow-up due
| Name        Follow-up       Due         Overdue
| Sarah Chen  Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Proposal Sent         1   ¥15,000    ¥9,000  █▏
| Deposit Paid          0
| Active Client         0
| redone: Marcus Webb: archived  rapport redo --entry 15
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> u
# Down
> gr
> gg j Down
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Up
> gr
> G k Up
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Proposal Sent         1   ¥15,000    ¥9,000  █▏
| Deposit Paid          0
| Active Client         1   ¥90,000   ¥90,000  ███████████▉
| Closed Won            0
| Closed Lost           0
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# A page down
> gr
> PageDown Ctrl-f
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Proposal Sent         1   ¥15,000    ¥9,000  █▏
| Deposit Paid          0
| Active Client         1   ¥90,000   ¥90,000  ███████████▉
| Closed Won            0
| Closed Lost           0
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# A page up
> gr
> PageUp Ctrl-b
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Half a page down
> gr
> Ctrl-d
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Half a page up
> gr
> Ctrl-u
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# To the right
> gr
> ^ l Right
| Reports · Platforms · of all time                                   2026-02-11
| Month    Pipeline   [Platforms]   Activity    Revenue    Conversion    Stale
|
| Platform  Interactions    Gross     Fee      Net  net within gross
| Upwork               1  ¥30,000  ¥3,000  ¥27,000  █████████████████████████▏░░
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# To the left
> gr
> $ h Left
| Reports · Revenue · 12 months up to February 2026                   2026-02-11
| Month    Pipeline    Platforms    Activity   [Revenue]   Conversion    Stale
|
| Month      Gross      Net  Orders  net within gross
| 2025-03                         0
| 2025-04                         0
| 2025-05                         0
| 2025-06                         0
| 2025-07                         0
| 2025-08                         0
| 2025-09                         0
| 2025-10                         0
| 2025-11                         0
| 2025-12                         0
| 2026-01  ¥30,000  ¥27,000       1  ██████████████████████████████████████▋░░░░
| 2026-02                         0
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Rightmost with End
> gr
> ^ End
| Reports · Stale · no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| Name        Stage          Last contact  Quiet days    Value
| Sarah Chen  Proposal Sent  2026-01-02            40  ¥15,000  ████████████████
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Leftmost with Home
> gr
> $ Home
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# The next pane and back
> gr
> Tab Shift-Tab
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# One is chosen
> gr
> Space
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> Esc
# Several from one to the other are chosen
> gr
> V j V
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> Esc
# All are chosen
> gr
> *
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> Esc
# Sorted by another field, and the other way round
> gr
> o O
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> o O
# Filtered as it is typed
> gr
> / 'web'
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|/web
cursor 23,4
> Enter
# To the next match and the one before it
> gr
> n N
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> Esc
# Saved views, those that there are and those that there are not
> gr
> 5 4 3 2 1
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Everything again
> gr
> 6 7 8 9 0
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Moved on
> gr
> L
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Moved back
> gr
> H
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
# Opened
> gr
> Enter
| Marcus Webb · Summary                                               2026-02-11
| Marcus Webb                                                         score 5.60
| Active Client since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 1  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  1
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> q
# The day is shown
> gr
> gt
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
|
|
|
|
|
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> gr
# The list is shown
> gr
> gc
| Contacts 4/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> gr
# The board is shown
> gr
> gb
| Board · by Score ▼                                                  2026-02-11
|◀  Qualified        1  Proposal Sent   1  Deposit Paid    0  Active Client   1 ▶
|2  sum              –  sum       ¥15,000  sum             –  sum       ¥90,000 2
|   wtd              –  wtd        ¥9,000  wtd             –  wtd       ¥90,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|   Emil Berg     1.50  Sarah Chen   1.95                    ▸Marcus Webb  5.60
|    direct              ¥15,000  2d late                      ¥90,000  2w late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gr
# Back
> gr
> q
| Board · by Score ▼                                                  2026-02-11
|◀  Qualified        1  Proposal Sent   1  Deposit Paid    0  Active Client   1 ▶
|2  sum              –  sum       ¥15,000  sum             –  sum       ¥90,000 2
|   wtd              –  wtd        ¥9,000  wtd             –  wtd       ¥90,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|   Emil Berg     1.50  Sarah Chen   1.95                    ▸Marcus Webb  5.60
|    direct              ¥15,000  2d late                      ¥90,000  2w late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gr
