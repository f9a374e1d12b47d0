# A field that another process changed while it was typed here: both are shown, and which one holds is asked
$ add "Sarah Chen" --company Acme --value 8000 --tag vip
= 80x24
> Enter Enter
> ' Ltd'
$ edit "Sarah Chen" company="Acme KK"
> Enter
| Sarah Chen: two changes                                             2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · ¥8,000
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme KK
| Stage         New Lead
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme                                      │
|│   which?                ( ) theirs Acme KK                                   │
|│                         ( ) yours  Acme Ltd                                  │
|│                                                                              │
|│ 1 field was changed by both: m keeps yours, t takes theirs.                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
# Esc leads to the form, where what was typed stays
> Esc
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│ ▸ Company               Acme Ltd                                             │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥8,000                                               │
|│   Tags                  vip                                                  │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|│   First contact         2026-02-11                                           │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Meanwhile changed by tester (edit).  What you type stays; saving shows both. │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,34
# And back to the question: mine is kept
> Ctrl-s m
| Sarah Chen: two changes                                             2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · ¥8,000
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme KK
| Stage         New Lead
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme                                      │
|│                         ( ) theirs Acme KK                                   │
|│                         (x) yours  Acme Ltd                                  │
|│                                                                              │
|│ All is decided: Enter saves what is marked.                                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
# Mine holds
> Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · ¥8,000
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme Ltd
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥8,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 15 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
| Sarah Chen: company Acme Ltd  rapport edit 'Sarah Chen' 'company=Acme Ltd'
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Theirs holds, and nothing is left to be done
> Enter ' GmbH'
$ edit "Sarah Chen" company="Acme SA"
> Enter t Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · ¥8,000
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme SA
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥8,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 15 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Another field was changed meanwhile: that is nobody's question
> Enter ' AG'
$ edit "Sarah Chen" value=9000
> Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today · ¥9,000
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme SA AG
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥9,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 30% complete; 15 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
| Sarah Chen: company Acme SA AG  rapport edit 'Sarah Chen' 'company=Acme SA AG'
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Tags, too
> gb '#' 'shop'
$ tag "Sarah Chen" logo
> Enter
| Sarah Chen: two changes                                             2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum         ¥9,000  sum              –  sum              –  sum             – 4
| wtd           ¥900  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|  ¥9,000 · #logo
|
|┌─ Sarah Chen was changed by tester: tag, 2026-02-11 09:00 UTC ────────────────┐
|│ ▸ Tags                      before vip                                       │
|│   which?                ( ) theirs logo, vip                                 │
|│                         ( ) yours  vip, shop                                 │
|│                                                                              │
|│ 1 field was changed by both: m keeps yours, t takes theirs.                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
> m Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum         ¥9,000  sum              –  sum              –  sum             – 4
| wtd           ¥900  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|  ¥9,000 · #shop
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
| Sarah Chen: tags shop, vip  rapport edit 'Sarah Chen' 'tags=vip, shop'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Who was merged into another goes on as that one, in the pane, too
> Enter e ' X'
$ add "Sara Chen"
$ merge "Sara Chen" "Sarah Chen" --yes
> Enter
| Sara Chen · Summary                                                 2026-02-11
| Sara Chen                                                           score 1.95
| New Lead since today · ¥9,000
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme SA AG X
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥9,000
| Tags          shop, vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| mergedName    "Sarah Chen"
| 30% complete; 15 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| Sara Chen: company Acme SA AG X  rapport edit 'Sara Chen' 'company=Acme SA AG…
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
