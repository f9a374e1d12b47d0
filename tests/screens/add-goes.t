# A contact that is added has the cursor, in whatever column
$ add Alpha
= 80x24
> a 'New One' Tab prop Ctrl-s
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Alpha         1.95                                         ▸New One      1.95
|            due Fri                                                    due Sat
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
| New One: added in Proposal Sent  rapport add 'New One' --stage prop
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# So that the next key is about it
> i 'asked for a price' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Alpha         1.95                                         ▸New One      1.95
|            due Fri                                                    due Sat
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
| New One: noted  rapport note 'New One' 'asked for a price'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# In the list, too
> g c : 'add Zeta' Enter
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Alpha                 New Lead                              1.95
| New One               Proposal Sent                         1.95
| Zeta                  New Lead                              1.95
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
| Zeta: added in New Lead  rapport add Zeta
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A pane that is open goes to whom it made
> Enter a 'Beta' Ctrl-s
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
| Beta: added in New Lead  rapport add Beta
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# One that the filter hides leaves the cursor where it was
> Esc / zeta Enter a 'Hidden' Ctrl-s
| Contacts 1/1 · by Name ▲ · zeta                                     2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Zeta                  New Lead                              1.95
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
| Hidden: added in New Lead  rapport add Hidden
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
