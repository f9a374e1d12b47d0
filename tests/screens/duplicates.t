# Nobody is like anybody
= 80x24
> D
| Duplicates · 0 pairs                                                2026-02-11
|
| No two contacts look the same.
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
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
# The pairs, the most certain first, with what speaks for it and both below
$ add "Sarah Chen" --email sarah@example.com --phone 090-1234-5678 --company Acme --tag vip
$ log "Sarah Chen" delivery --amount 500
$ add "Chen, Sara" --phone "+81 90 1234 5678" --company "Acme Inc." --stage proposal
$ log "Chen, Sara" payment --amount 3000
$ log "Sarah Chen" call
$ add "田中 太郎" --platform coconala
$ log "田中 太郎" inquiry
$ add "田中太郎様"
$ add Bob --email SARAH@example.com
> Ctrl-l
| Duplicates · 3 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same phone 090-1234-5678,…
| likely     Sarah Chen           Bob                  same e-mail sarah@example…
| possible   田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         same phone 090-1234-5678, near-equal name, same company Acme
|                 Sarah Chen                      Chen, Sara
| Company         Acme                            Acme Inc.
| E-mail          sarah@example.com
| Phone           090-1234-5678                   +81 90 1234 5678
| Stage           New Lead                        Proposal Sent
| Tags            vip
| Revenue         ¥500                            ¥3,000
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
wish redraw
> j
| Duplicates · 3 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain    Sarah Chen           Chen, Sara           same phone 090-1234-5678,…
| likely    ▸Sarah Chen           Bob                  same e-mail sarah@example…
| possible   田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         same e-mail sarah@example.com
|                 Sarah Chen                      Bob
| Company         Acme
| E-mail          sarah@example.com               SARAH@example.com
| Phone           090-1234-5678
| Stage           New Lead                        New Lead
| Tags            vip
| Revenue         ¥500                            0
| Interactions    2                               0
| Last contact    2026-02-11
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
# The second of the pair
> l
| Duplicates · 3 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain    Sarah Chen           Chen, Sara           same phone 090-1234-5678,…
| likely     Sarah Chen          ▸Bob                  same e-mail sarah@example…
| possible   田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         same e-mail sarah@example.com
|                 Sarah Chen                      Bob
| Company         Acme
| E-mail          sarah@example.com               SARAH@example.com
| Phone           090-1234-5678
| Stage           New Lead                        New Lead
| Tags            vip
| Revenue         ¥500                            0
| Interactions    2                               0
| Last contact    2026-02-11
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
# It is the one that is opened, and that commands are about
> Tab
| Bob · Summary                                                       2026-02-11
| Bob                                                                 score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| E-mail        SARAH@example.com
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 45% complete; 17 fields more can be filled in: E
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
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> q k
| Duplicates · 3 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain    Sarah Chen          ▸Chen, Sara           same phone 090-1234-5678,…
| likely     Sarah Chen           Bob                  same e-mail sarah@example…
| possible   田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         same phone 090-1234-5678, near-equal name, same company Acme
|                 Sarah Chen                      Chen, Sara
| Company         Acme                            Acme Inc.
| E-mail          sarah@example.com
| Phone           090-1234-5678                   +81 90 1234 5678
| Stage           New Lead                        Proposal Sent
| Tags            vip
| Revenue         ¥500                            ¥3,000
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
> h
| Duplicates · 3 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same phone 090-1234-5678,…
| likely     Sarah Chen           Bob                  same e-mail sarah@example…
| possible   田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         same phone 090-1234-5678, near-equal name, same company Acme
|                 Sarah Chen                      Chen, Sara
| Company         Acme                            Acme Inc.
| E-mail          sarah@example.com
| Phone           090-1234-5678                   +81 90 1234 5678
| Stage           New Lead                        Proposal Sent
| Tags            vip
| Revenue         ¥500                            ¥3,000
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
# Where it is wide, and where it is small
= 200x50
| Duplicates · 3 pairs                                                                                                                                                                        2026-02-11
| Certainty  Contact                                               May be the same as                                    Because
| certain   ▸Sarah Chen                                            Chen, Sara                                            same phone 090-1234-5678, near-equal name, same company Acme
| likely     Sarah Chen                                            Bob                                                   same e-mail sarah@example.com
| possible   田中 太郎                                             田中太郎様                                            near-equal name
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
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Because         same phone 090-1234-5678, near-equal name, same company Acme
|                 Sarah Chen                                                                                  Chen, Sara
| Company         Acme                                                                                        Acme Inc.
| E-mail          sarah@example.com
| Phone           090-1234-5678                                                                               +81 90 1234 5678
| Stage           New Lead                                                                                    Proposal Sent
| Tags            vip
| Revenue         ¥500                                                                                        ¥3,000
| Interactions    2                                                                                           1
| Last contact    2026-02-11                                                                                  2026-02-11
|
|
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  e Edit  I Long note  # Tags  d Archive  …  ? Help
> G
| Duplicates · 3 pairs                                                                                                                                                                        2026-02-11
| Certainty  Contact                                               May be the same as                                    Because
| certain    Sarah Chen                                            Chen, Sara                                            same phone 090-1234-5678, near-equal name, same company Acme
| likely     Sarah Chen                                            Bob                                                   same e-mail sarah@example.com
| possible  ▸田中 太郎                                             田中太郎様                                            near-equal name
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
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Because         near-equal name
|                 田中 太郎                                                                                   田中太郎様
| Stage           New Lead                                                                                    New Lead
| Platform        Coconala
| Revenue         0                                                                                           0
| Interactions    1                                                                                           0
| Last contact    2026-02-11
|
|
|
|
|
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  e Edit  I Long note  # Tags  d Archive  …  ? Help
= 40x10
| Duplicates · 3 pairs        2026-02-11
| Certainty  Contact        May be the s…
| certain    Sarah Chen     Chen, Sara
| likely     Sarah Chen     Bob
| possible  ▸田中 太郎      田中太郎様
|
|
|
|
| Enter Merge  h The first  …     ? Help
> gg
| Duplicates · 3 pairs        2026-02-11
| Certainty  Contact        May be the s…
| certain   ▸Sarah Chen     Chen, Sara
| likely     Sarah Chen     Bob
| possible   田中 太郎      田中太郎様
|
|
|
|
| Enter Merge  h The first  …     ? Help
= 39x9
|rapport needs 40x10, this is 39x9
|
|
|
|
|
|
|
|
> j
|rapport needs 40x10, this is 39x9
|
|
|
|
|
|
|
|
= 1x1
|!
> j
|!
= 80x24
# Hostile names keep the lines straight
$ add "مرحبا 👩‍👩‍👧‍👦 ȩ̷̨́ 🇯🇵" --email evil@example.com --phone 03-9999-8888
$ add "Zoë ﷽ 한국어 이름이 아주 길다 그래서 잘린다" --email evil@example.com --phone 03-9999-8888
$ log Zoë inquiry
> gg
| Duplicates · 4 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Zoë ﷽ 한국어 이름…   مرحبا 👩👩👧👦 ȩ̷̨́ 🇯🇵  same e-mail evil@example.…
| certain    Sarah Chen           Chen, Sara           same phone 090-1234-5678,…
| likely     Sarah Chen           Bob                  same e-mail sarah@example…
| possible   田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         same e-mail evil@example.com, same phone 03-9999-8888
|                 Zoë ﷽ 한국어 이름이 아주 길다…  مرحبا 👩👩👧👦 ȩ̷̨́ 🇯🇵
| E-mail          evil@example.com                evil@example.com
| Phone           03-9999-8888                    03-9999-8888
| Stage           New Lead                        New Lead
| Revenue         0                               0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
# What is no pair any more goes at once, and the rest is compared anew
$ archive Bob
$ edit Bob emails=
> G
| Duplicates · 3 pairs                                                2026-02-11
| Certainty  Contact              May be the same as   Because
| certain    Zoë ﷽ 한국어 이름…   مرحبا 👩👩👧👦 ȩ̷̨́ 🇯🇵  same e-mail evil@example.…
| certain    Sarah Chen           Chen, Sara           same phone 090-1234-5678,…
| possible  ▸田中 太郎            田中太郎様           near-equal name
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         near-equal name
|                 田中 太郎                       田中太郎様
| Stage           New Lead                        New Lead
| Platform        Coconala
| Revenue         0                               0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
|
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
