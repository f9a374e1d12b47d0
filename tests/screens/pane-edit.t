# Enter edits the field under the cursor
$ add "Sarah Chen" --company "Chen Labs" --platform fiverr --value $1200 --notes "Calls on Mondays only."
= 80x24
> Enter Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · $1,200.00 · Fiverr
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Chen Labs
| Platform      Fiverr
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         $1,200.00
| First contact 2026-02-11 (today)
| Notes         Calls on Mondays only.
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 14 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| Enter Do it  Esc Leave  Tab Complete
|Company of Sarah Chen: Chen Labs
cursor 23,32
> Ctrl-u 'Chen & Daughters' Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · $1,200.00 · Fiverr
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Chen & Daughters
| Platform      Fiverr
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         $1,200.00
| First contact 2026-02-11 (today)
| Notes         Calls on Mondays only.
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 14 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| Sarah Chen: company Chen & Daughters  rapport edit 'Sarah Chen' 'company=Chen…
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# What follows from the rest cannot be edited
> j j j
> Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · $1,200.00 · Fiverr
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Chen & Daughters
| Platform      Fiverr
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         $1,200.00
| First contact 2026-02-11 (today)
| Notes         Calls on Mondays only.
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 14 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| Stage since follows from the rest
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# The stage is chosen
> k Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · $1,200.00 · Fiverr
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Chen & D┌─ Move Sarah Chen to ──────────┐
| Platform      Fiverr  │ n  New Lead       is here now │
| Stage         New Lead│ c  Contacted                  │
| Stage since   2026-02-│ q  Qualified                  │
| Value         $1,200.0│ p  Proposal Sent              │
| First contact 2026-02-│ d  Deposit Paid               │
| Notes         Calls on│ a  Active Client              │
| Created       2026-02-│ w  Closed Won                 │
| Updated       2026-02-│ l  Closed Lost                │
| 30% complete; 14 field└───────────────────────────────┘
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# e edits a field, too
> gg e
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · $1,200.00 · Fiverr
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Chen & Daughters
| Platform      Fiverr
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         $1,200.00
| First contact 2026-02-11 (today)
| Notes         Calls on Mondays only.
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 14 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| Enter Do it  Esc Leave  Tab Complete
|Company of Sarah Chen: Chen & Daughters
cursor 23,39
> Esc
# E edits everything in a form
> E
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│ ▸ Name                  Sarah Chen                                           │
|│   Company               Chen & Daughters                                     │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 $1,200.00                                            │
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
cursor 2,36
