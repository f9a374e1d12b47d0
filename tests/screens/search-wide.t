# Beside a contact the hits keep their place, and Tab goes between both
$ add "Sarah Chen" --company "Blue Bottle" --tag vip --email sarah@chen.example --stage active
$ add "Mike Ross" --summary "wants a blue logo" --phone "+81 90-1234-5678"
$ note mike "Sent the ＢＬＵＥ draft, he likes it a lot more than the first one"
$ log sarah call "said hello"
$ add "山田 太郎" --company "Blue ﾌﾞﾙｰ商事"
= 200x50
> g/ 'blue'
| Search 1/3                                                                                                                                                                                  2026-02-11
| Search: blue
|
| Sarah Chen                        Company     Blue Bottle
| 山田 太郎                         Company     Blue ﾌﾞﾙｰ商事
| Mike Ross                         Summary     wants a blue logo
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
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search  PageDown Page down  PageUp Page up  Ctrl-Home First  Ctrl-End Last  Left Left  Right Right  Ctrl-Left A word left  …      F1 Help
cursor 1,13
> Enter
| Search 1/3                                                                                                  │ Sarah Chen · Summary                                                          2026-02-11
| Search: blue                                                                                                │ Sarah Chen                                                                    score 1.95
|                                                                                                             │ Active Client since today
| Sarah Chen                        Company     Blue Bottle                                                   │ Next: check-in, in 14 days
| 山田 太郎                         Company     Blue ﾌﾞﾙｰ商事                                                 │ Summary  Timeline 1  Follow-ups 1  Orders 0
| Mike Ross                         Summary     wants a blue logo                                             │──────────────────────────────────────────────────────────────────────────────────────────
|                                                                                                             │ Company       Blue Bottle
|                                                                                                             │ E-mail        sarah@chen.example
|                                                                                                             │ Stage         Active Client
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ Tags          vip
|                                                                                                             │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ Interactions  1
|                                                                                                             │ Last contact  2026-02-11 (today)
|                                                                                                             │ 65% complete; 15 fields more can be filled in: E
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
> ]
| Search 2/3                                                                                                  │ 山田 太郎 · Summary                                                           2026-02-11
| Search: blue                                                                                                │ 山田 太郎                                                                     score 1.95
|                                                                                                             │ New Lead since today
| Sarah Chen                        Company     Blue Bottle                                                   │ Next: first reply, in 2 days
| 山田 太郎                         Company     Blue ﾌﾞﾙｰ商事                                                 │ Summary  Timeline 0  Follow-ups 1  Orders 0
| Mike Ross                         Summary     wants a blue logo                                             │──────────────────────────────────────────────────────────────────────────────────────────
|                                                                                                             │ Company       Blue ﾌﾞﾙｰ商事
|                                                                                                             │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ 25% complete; 17 fields more can be filled in: E
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
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
> Tab Down
| Search 3/3                                                                                                  │ Mike Ross · Summary                                                           2026-02-11
| Search: blue                                                                                                │ Mike Ross                                                                     score 1.95
|                                                                                                             │ New Lead since today
| Sarah Chen                        Company     Blue Bottle                                                   │ Next: first reply, in 2 days
| 山田 太郎                         Company     Blue ﾌﾞﾙｰ商事                                                 │ Summary  Timeline 1  Follow-ups 1  Orders 0
| Mike Ross                         Summary     wants a blue logo                                             │──────────────────────────────────────────────────────────────────────────────────────────
|                                                                                                             │ Phone         +81 90-1234-5678
|                                                                                                             │ Summary       wants a blue logo
|                                                                                                             │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ Interactions  1
|                                                                                                             │ 50% complete; 16 fields more can be filled in: E
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
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search  PageDown Page down  PageUp Page up  Ctrl-Home First  Ctrl-End Last  Left Left  Right Right  Ctrl-Left A word left  …      F1 Help
cursor 1,13
> ' draft'
| Search 1/1                                                                                                  │ Mike Ross · Summary                                                           2026-02-11
| Search: blue draft                                                                                          │ Mike Ross                                                                     score 1.95
|                                                                                                             │ New Lead since today
| Mike Ross                         2026-02-11  Sent the ＢＬＵＥ draft, he likes it a lot more than the fi…  │ Next: first reply, in 2 days
|                                                                                                             │ Summary  Timeline 1  Follow-ups 1  Orders 0
|                                                                                                             │──────────────────────────────────────────────────────────────────────────────────────────
|                                                                                                             │ Phone         +81 90-1234-5678
|                                                                                                             │ Summary       wants a blue logo
|                                                                                                             │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-11 (today)
|                                                                                                             │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ Interactions  1
|                                                                                                             │ 50% complete; 16 fields more can be filled in: E
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
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search  PageDown Page down  PageUp Page up  Ctrl-Home First  Ctrl-End Last  Left Left  Right Right  Ctrl-Left A word left  …      F1 Help
cursor 1,19
> Tab Esc
| Board · by Score ▼                                                                                          │ Mike Ross · Summary                                                           2026-02-11
| New Lead       2  Contacted      0  Qualified      0  Proposal Sent  0  Deposit Paid   0  Active Client  1 ▶│ Mike Ross                                                                     score 1.95
| sum            –  sum            –  sum            –  sum            –  sum            –  sum            – 2│ New Lead since today
| wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  │ Next: first reply, in 2 days
|───────────────── ───────────────── ───────────────── ───────────────── ───────────────── ─────────────────  │ Summary  Timeline 1  Follow-ups 1  Orders 0
|▸Mike Ross   1.95                                                                          Sarah Chen  1.95  │──────────────────────────────────────────────────────────────────────────────────────────
|  due Fri                                                                                   #vip             │ Phone         +81 90-1234-5678
|                                                                                                             │ Summary       wants a blue logo
|                                                                                                             │ Stage         New Lead
| 山田 太郎   1.95                                                                                            │ Stage since   2026-02-11 (today)
|  due Fri                                                                                                    │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ Interactions  1
|                                                                                                             │ 50% complete; 16 fields more can be filled in: E
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
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
> Esc
| Board · by Score ▼                                                                                          │ Mike Ross · Summary                                                           2026-02-11
| New Lead       2  Contacted      0  Qualified      0  Proposal Sent  0  Deposit Paid   0  Active Client  1 ▶│ Mike Ross                                                                     score 1.95
| sum            –  sum            –  sum            –  sum            –  sum            –  sum            – 2│ New Lead since today
| wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  wtd            –  │ Next: first reply, in 2 days
|───────────────── ───────────────── ───────────────── ───────────────── ───────────────── ─────────────────  │ Summary  Timeline 1  Follow-ups 1  Orders 0
|▸Mike Ross   1.95                                                                          Sarah Chen  1.95  │──────────────────────────────────────────────────────────────────────────────────────────
|  due Fri                                                                                   #vip             │ Phone         +81 90-1234-5678
|                                                                                                             │ Summary       wants a blue logo
|                                                                                                             │ Stage         New Lead
| 山田 太郎   1.95                                                                                            │ Stage since   2026-02-11 (today)
|  due Fri                                                                                                    │ First contact 2026-02-11 (today)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ Interactions  1
|                                                                                                             │ 50% complete; 16 fields more can be filled in: E
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
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
