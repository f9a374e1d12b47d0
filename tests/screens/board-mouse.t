# A click selects
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal
$ add "Marcus Webb" --platform upwork --value '$1,200.50' --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag gas --stage new
$ add "Bob Stone" --platform direct --value 1250000 --stage deposit
$ add "Dana Weiss" --platform direct --value 80000 --stage contacted
$ add "Emil Berg" --platform fiverr --stage contacted
$ add "Fay Kim" --platform upwork --value 4000 --stage contacted
$ add "Won One" --platform fiverr --value 9000 --stage won
$ add "Lost One" --platform direct --stage lost
$ log "Sarah Chen" delivery --amount 8000 --date 2026-02-04 --rating 5
$ log "Marcus Webb" message --date 2025-12-20
$ log "Dana Weiss" message --date 2025-12-20
$ log "Bob Stone" delivery --amount 30000 --date 2026-01-11
= 80x24
@ press 7,30
@ release 7,30
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                    ▸Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
# A card is dragged to another column
@ press 5,5
@ drag 6,10
@ drag 9,50
| Board · Aiko Tanaka → Qualified · by Score ▼                        2026-02-11
| New Lead         1  Contacted        3  → Qualified      0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
style 1,45 found
@ release 9,50
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        3  Qualified        1  Proposal Sent   1 ▶
| sum              –  sum        ¥84,000  sum       ¥250,000  sum       ¥15,000 4
| wtd              –  wtd        ¥16,800  wtd       ¥100,000  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                     Dana Weiss    1.95 ▸Aiko Tanaka   1.95  Sarah Chen   4.70
|                      ¥80,000  quiet 7w   ¥250,000 · #gas    ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
| Aiko Tanaka: moved to Qualified  rapport move 'Aiko Tanaka' qualified
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> u
# Dropped where it was nothing happens
@ press 5,5
@ drag 6,30
@ drag 6,5
@ release 6,5
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
# Reaching for the arrow brings other columns
@ press 5,5
@ drag 5,30
@ drag 5,79
| Board · Aiko Tanaka → Contacted · by Score ▼                        2026-02-11
|◀  → Contacted      3  Qualified       0  Proposal Sent   1  Deposit Paid    1 ▶
|1  sum        ¥84,000  sum             –  sum       ¥15,000  sum    ¥1,250,000 3
|   wtd        ¥16,800  wtd             –  wtd        ¥9,000  wtd    ¥1,125,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|   Dana Weiss    1.95                     Sarah Chen   4.70  Bob Stone    4.55
|    ¥80,000  quiet 7w                     ¥15,000 due today   direct   1d late
|   Emil Berg     1.95
|    fiverr
|   Fay Kim       1.95
|    ¥4,000 · upwork
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
@ drag 5,79
@ drag 5,79
| Board · Aiko Tanaka → Contacted · by Score ▼                        2026-02-11
|◀  Proposal Sent      1  Deposit Paid       1  Active Client     1      1      1
|3  sum          ¥15,000  sum       ¥1,250,000  sum       $1,200.50
|   wtd           ¥9,000  wtd       ¥1,125,000  wtd       $1,200.50
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|   Sarah Chen      4.70  Bob Stone       4.55  Marcus Webb    1.95   C      C
|    ¥15,000   due today   ¥1,250,000  1d late   $1,200.50  5w late   l      l
|                                                                     o      o
|                                                                     s      s
|                                                                     e      e
|                                                                     d      d
|
|                                                                     W      L
|                                                                     o      o
|                                                                     n      s
|                                                                            t
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Dropped on lost, it asks why
@ drag 6,76
| Board · Aiko Tanaka → Closed Lost · by Score ▼                      2026-02-11
|◀  Proposal Sent      1  Deposit Paid       1  Active Client     1      1      1
|3  sum          ¥15,000  sum       ¥1,250,000  sum       $1,200.50
|   wtd           ¥9,000  wtd       ¥1,125,000  wtd       $1,200.50
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|   Sarah Chen      4.70  Bob Stone       4.55  Marcus Webb    1.95   C      C
|    ¥15,000   due today   ¥1,250,000  1d late   $1,200.50  5w late   l      l
|                                                                     o      o
|                                                                     s      s
|                                                                     e      e
|                                                                     d      d
|
|                                                                     W      L
|                                                                     o      o
|                                                                     n      s
|                                                                            t
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
@ release 6,76
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
| moving to Closed Lost needs a reason; why?
| Enter Do it  Esc Leave
|why?
cursor 23,5
> Esc
# A click on a folded column opens it
> $
@ press 1,70
| Board · by Score ▼                                                  2026-02-11
|◀  Proposal Sent  1  Deposit Paid   1  Active Client  1  Closed Won     1      1
|3  sum      ¥15,000  sum   ¥1,250,000  sum    $1,200.50  sum       ¥9,000
|   wtd       ¥9,000  wtd   ¥1,125,000  wtd    $1,200.50  wtd       ¥9,000
|  ───────────────── ───────────────── ───────────────── ───────────────── ──────
|   Sarah Chen  4.70  Bob Stone   4.55  Marcus Webb 1.95 ▸Won One     1.95   C
|    #vip  due today   direct  1d late   upwork  5w late   ¥9,000 · fiverr   l
|                                                                            o
|                                                                            s
|                                                                            e
|                                                                            d
|
|                                                                            L
|                                                                            o
|                                                                            s
|                                                                            t
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# A click on the arrow goes on
@ press 1,0
| Board · by Score ▼                                                  2026-02-11
|◀  Proposal Sent  1  Deposit Paid   1  Active Client  1  Closed Won     1      1
|3  sum      ¥15,000  sum   ¥1,250,000  sum    $1,200.50  sum       ¥9,000
|   wtd       ¥9,000  wtd   ¥1,125,000  wtd    $1,200.50  wtd       ¥9,000
|  ───────────────── ───────────────── ───────────────── ───────────────── ──────
|   Sarah Chen  4.70  Bob Stone   4.55 ▸Marcus Webb 1.95  Won One     1.95   C
|    #vip  due today   direct  1d late   upwork  5w late   ¥9,000 · fiverr   l
|                                                                            o
|                                                                            s
|                                                                            e
|                                                                            d
|
|                                                                            L
|                                                                            o
|                                                                            s
|                                                                            t
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# What is chosen is dragged together
> ^ l Space Space
@ press 5,30
@ drag 5,50
@ release 5,50
> gg
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        2  Proposal Sent   1 ▶
| sum       ¥250,000  sum         ¥4,000  sum        ¥80,000  sum       ¥15,000 4
| wtd        ¥25,000  wtd           ¥800  wtd        ¥32,000  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Fay Kim       1.95 ▸• Dana Weiss  1.95  Sarah Chen   4.70
|  ¥250,000 · #gas     ¥4,000 · upwork     ¥80,000  quiet 7w  ¥15,000 due today
|                                         • Emil Berg   1.95
|                                          fiverr
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
> u
> Esc
# A heading, and nothing
@ press 1,50
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
@ press 20,5
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
# The wheel over a short column
@ wheel-down 6,5
@ wheel-up 6,5
@ wheel-down 0,5
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
# A double click opens, and a hand that moves on meanwhile drags nothing
> Esc
@ double 5,5
@ drag 6,30
@ release 6,30
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 1.95
| New Lead since today · ¥250,000 · Coconala
| Next: first reply, in 2 days
| Summary  Timeline 0  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          gas
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 20% complete; 15 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
