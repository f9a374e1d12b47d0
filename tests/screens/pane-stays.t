# The pane of the second of four
$ add Alpha
$ add Beta
$ add Gamma
$ add Zeta
= 80x24
> j Enter
| Beta · Summary                                                      2026-02-11
| Beta                                                                score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Somebody archives the contact meanwhile: the pane stays with it
$ archive Beta
> Ctrl-l
| Beta · Summary                                                      2026-02-11
| Beta                                                                score 1.95
| New Lead since today · archived
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 0  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
wish redraw
# What is typed next is about it, too
> i 'for Beta' Enter
| Beta · Summary                                                      2026-02-11
| Beta                                                                score 1.95
| New Lead since today · archived
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
| Beta: noted  rapport note Beta 'for Beta'
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# The next is the one that took its place
> ]
| Gamma · Summary                                                     2026-02-11
| Gamma                                                               score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# And from there it goes on
> ]
| Zeta · Summary                                                      2026-02-11
| Zeta                                                                score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# One's own change does not lead away either
> d
| Zeta · Summary                                                      2026-02-11
| Zeta                                                                score 1.95
| New Lead since today · archived
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 0  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
| Zeta: archived  rapport archive Zeta
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Nor does taking it back
> u
| Zeta · Summary                                                      2026-02-11
| Zeta                                                                score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
| undone: Zeta: archived  rapport undo --entry 7
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# And the way back is as before
> [
| Gamma · Summary                                                     2026-02-11
| Gamma                                                               score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# With the pane beside it the board goes on, the pane stays
= 200x50
$ archive Gamma
> Ctrl-l
| Board · by Score ▼                                                                                          │ Gamma · Summary                                                               2026-02-11
| New Lead       2  Contacted      0  Qualified      0  Proposal Sent  0  Deposit Paid   0  Active Client  0 ▶│ Gamma                                                                         score 1.95
| sum            –  sum            –  sum            –  sum            –  sum            –  sum            – 2│ New Lead since today · archived
| wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  │ Next: nothing is planned; t sets a follow-up
|───────────────── ───────────────── ───────────────── ───────────────── ───────────────── ─────────────────  │ Summary  Timeline 0  Follow-ups 0  Orders 0
| Alpha       1.95                                                                                            │──────────────────────────────────────────────────────────────────────────────────────────
|  due Fri                                                                                                    │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ First contact 2026-02-11 (today)
|▸Zeta        1.95                                                                                            │ Created       2026-02-11T09:00:00Z
|  due Fri                                                                                                    │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ 10% complete; 18 fields more can be filled in: E
|                                                                                                             │
|                                                                                                             │ Score 1.95
|                                                                                                             │ revenue   █           1 × 30% = 0.30  ¥0
|                                                                                                             │ orders                0 × 25% = 0.00  0 orders
|                                                                                                             │ response  █████       5 × 20% = 1.00  normal (assumed)
|                                                                                                             │ review    ███         3 × 15% = 0.45  no rating
|                                                                                                             │ referral  ██          2 × 10% = 0.20  low (assumed)
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
wish redraw
# Another filter leads to whom it leaves
> / al Enter
| Board · by Score ▼ · al                                                                                     │ Alpha · Summary                                                               2026-02-11
| New Lead     1/2  Contacted    0/0  Qualified    0/0  Proposal Se… 0/0  Deposit Paid 0/0  Active Clie… 0/0 ▶│ Alpha                                                                         score 1.95
| sum            –  sum            –  sum            –  sum            –  sum            –  sum            – 2│ New Lead since today
| wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  │ Next: first reply, in 2 days
|───────────────── ───────────────── ───────────────── ───────────────── ───────────────── ─────────────────  │ Summary  Timeline 0  Follow-ups 1  Orders 0
|▸Alpha       1.95                                                                                            │──────────────────────────────────────────────────────────────────────────────────────────
|  due Fri                                                                                                    │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ 10% complete; 18 fields more can be filled in: E
|                                                                                                             │
|                                                                                                             │ Score 1.95
|                                                                                                             │ revenue   █           1 × 30% = 0.30  ¥0
|                                                                                                             │ orders                0 × 25% = 0.00  0 orders
|                                                                                                             │ response  █████       5 × 20% = 1.00  normal (assumed)
|                                                                                                             │ review    ███         3 × 15% = 0.45  no rating
|                                                                                                             │ referral  ██          2 × 10% = 0.20  low (assumed)
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
