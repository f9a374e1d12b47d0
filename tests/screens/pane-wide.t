# Beside the board where the screen is wide
$ add "Sarah Chen" --company "Chen Labs" --platform fiverr --value $1200
$ log "Sarah Chen" inquiry "Asked for a price." --date 2026-02-08
$ move "Sarah Chen" contacted
= 200x50
> Enter
| Board · by Score ▼                                                                                          │ Sarah Chen · Summary                                                          2026-02-11
| New Lead       0  Contacted      1  Qualified      0  Proposal Sent  0  Deposit Paid   0  Active Client  0 ▶│ Sarah Chen                                                                    score 1.95
| sum            –  sum    $1,200.00  sum            –  sum            –  sum            –  sum            – 2│ Contacted since today · $1,200.00 · Fiverr
| wtd            –  wtd      $240.00  wtd            –  wtd            –  wtd            –  wtd            –  │ Next: nothing is planned; t sets a follow-up
|───────────────── ───────────────── ───────────────── ───────────────── ───────────────── ─────────────────  │ Summary  Timeline 2  Follow-ups 0  Orders 0
|                  ▸Sarah Chen  1.95                                                                          │──────────────────────────────────────────────────────────────────────────────────────────
|                    $1,200.00                                                                                │ Company       Chen Labs
|                                                                                                             │ Platform      Fiverr
|                                                                                                             │ Stage         Contacted
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ Value         $1,200.00
|                                                                                                             │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ Interactions  2
|                                                                                                             │ Last contact  2026-02-08 (3 days ago)
|                                                                                                             │ 30% complete; 15 fields more can be filled in: E
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
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
# Tab gives the keys to the board, and the pane has no cursor
> Tab
style 6,115 label
# Tab gives them back
> Tab
style 6,115 selected
# An event another process logs appears by itself
$ log "Sarah Chen" message "Will decide on Friday." --date 2026-02-11
> l
| Board · by Score ▼                                                                                          │ Sarah Chen · Timeline                                                         2026-02-11
| New Lead       0  Contacted      1  Qualified      0  Proposal Sent  0  Deposit Paid   0  Active Client  0 ▶│ Sarah Chen                                                                    score 1.95
| sum            –  sum    $1,200.00  sum            –  sum            –  sum            –  sum            – 2│ Contacted since today · $1,200.00 · Fiverr
| wtd            –  wtd      $240.00  wtd            –  wtd            –  wtd            –  wtd            –  │ Next: nothing is planned; t sets a follow-up
|───────────────── ───────────────── ───────────────── ───────────────── ───────────────── ─────────────────  │ Summary  Timeline 3  Follow-ups 0  Orders 0
|                  ▸Sarah Chen  1.95                                                                          │──────────────────────────────────────────────────────────────────────────────────────────
|                    $1,200.00                                                                                │ Feb 11  today
|                                                                                                             │ →  message
|                                                                                                             │    Will decide on Friday.
|                                                                                                             │ ·  stage     New Lead → Contacted
|                                                                                                             │
|                                                                                                             │ Feb 8  3 days ago
|                                                                                                             │ ←  inquiry
|                                                                                                             │    Asked for a price.
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
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
