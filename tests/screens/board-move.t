# Right to the card beside, and down
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
> l j
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
# The arrows do the same
> Left
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
> Right Down Down Up
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
# Ends of a column and of the board
> G
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                    ▸Fay Kim       1.95
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
> gg
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸Dana Weiss    1.95                      Sarah Chen   4.70
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
> $
| Board · by Score ▼                                                  2026-02-11
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
> ^
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
> End
| Board · by Score ▼                                                  2026-02-11
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
> Home
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
# A folded column opens with za, and folds again
> $ za
| Board · by Score ▼                                                  2026-02-11
|◀  Proposal Sent  1  Deposit Paid   1  Active Client  1      1  Closed Lost    1
|3  sum      ¥15,000  sum   ¥1,250,000  sum    $1,200.50         sum            –
|   wtd       ¥9,000  wtd   ¥1,125,000  wtd    $1,200.50         wtd            –
|  ───────────────── ───────────────── ───────────────── ────── ─────────────────
|   Sarah Chen  4.70  Bob Stone   4.55  Marcus Webb 1.95   C    ▸Lost One    1.95
|    #vip  due today   direct  1d late   upwork  5w late   l      direct
|                                                          o
|                                                          s
|                                                          e
|                                                          d
|
|                                                          W
|                                                          o
|                                                          n
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> za
| Board · by Score ▼                                                  2026-02-11
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
# What is folded opens with Enter, too
> h Enter
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
> za
# An open column folds
> ^ za
| Board · by Score ▼                                                  2026-02-11
|     1  Contacted      3  Qualified      0  Proposal Sent  1  Deposit Paid   1 ▶
|        sum      ¥84,000  sum            –  sum      ¥15,000  sum   ¥1,250,000 3
|        wtd      ¥16,800  wtd            –  wtd       ¥9,000  wtd   ¥1,125,000
|────── ───────────────── ───────────────── ───────────────── ─────────────────
|  N     Dana Weiss  1.95                    Sarah Chen  4.70  Bob Stone   4.55
|  e     ¥80,000 quiet 7w                     #vip  due today   direct  1d late
|  w     Emil Berg   1.95
|         fiverr
|  L     Fay Kim     1.95
|  e      ¥4,000 · upwork
|  a
|  d
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
> za
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
# Reading order goes over columns
> ] ] ]
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                    ▸Fay Kim       1.95
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
> [
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
# The card keeps the cursor when it moves on
> L
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        2  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95 ▸Emil Berg     1.95  Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w   fiverr             ¥15,000 due today
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
|
| Emil Berg: moved to Qualified  rapport move 'Emil Berg' next
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> L
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        2  Qualified        0  Proposal Sent   2 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Fay Kim       1.95                     ▸Emil Berg    1.95
|                      ¥4,000 · upwork                         fiverr   due Sat
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
| Emil Berg: moved to Proposal Sent  rapport move 'Emil Berg' next
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> H
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        2  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95 ▸Emil Berg     1.95  Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w   fiverr             ¥15,000 due today
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
|
| Emil Berg: moved to Qualified  rapport move 'Emil Berg' prev
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# and when that is undone
> u u
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        2  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95 ▸Emil Berg     1.95  Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w   fiverr             ¥15,000 due today
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
|
| undone: Emil Berg: moved to Proposal Sent  rapport undo --entry 15
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Ctrl-r
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        2  Qualified        0  Proposal Sent   2 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Fay Kim       1.95                     ▸Emil Berg    1.95
|                      ¥4,000 · upwork                         fiverr   due Sat
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
| redone: Emil Berg: moved to Proposal Sent  rapport redo --entry 18
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> u u
# In a folded column its card opens it, as long as the cursor is there
> $ h h L
| Board · by Score ▼                                                  2026-02-11
|◀  Proposal Sent  1  Deposit Paid   1  Active Client  0  Closed Won     2      1
|3  sum      ¥15,000  sum   ¥1,250,000  sum            –  sum    ¥9,000 +…
|   wtd       ¥9,000  wtd   ¥1,125,000  wtd            –  wtd    ¥9,000 +…
|  ───────────────── ───────────────── ───────────────── ───────────────── ──────
|   Sarah Chen  4.70  Bob Stone   4.55                   ▸Marcus Webb 1.95   C
|    #vip  due today   direct  1d late                     $1,200.50         l
|                                                         Won One     1.95   o
|                                                          ¥9,000 · fiverr   s
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
| Marcus Webb: moved to Closed Won  rapport move 'Marcus Webb' next
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> l
| Board · by Score ▼                                                  2026-02-11
|◀  Proposal Sent      1  Deposit Paid       1  Active Client     0      2      1
|3  sum          ¥15,000  sum       ¥1,250,000  sum               –
|   wtd           ¥9,000  wtd       ¥1,125,000  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|   Sarah Chen      4.70  Bob Stone       4.55                        C      C
|    ¥15,000   due today   ¥1,250,000  1d late                        l      l
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
> h
> u
# Archived, the next one has the cursor; taken back, it is where it was
> ^ l d
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        2  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum         ¥4,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd           ¥800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸Emil Berg     1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     fiverr                                 ¥15,000 due today
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
|
| Dana Weiss: archived  rapport archive 'Dana Weiss'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> u
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸Dana Weiss    1.95                      Sarah Chen   4.70
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
| undone: Dana Weiss: archived  rapport undo --entry 24
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Another process moves it
$ move "Dana Weiss" active
| Board · by Score ▼                                                  2026-02-11
|◀  Qualified        0  Proposal Sent   1  Deposit Paid    1  Active Client   2 ▶
|2  sum              –  sum       ¥15,000  sum    ¥1,250,000  sum    ¥80,000 +… 2
|   wtd              –  wtd        ¥9,000  wtd    ¥1,125,000  wtd    ¥80,000 +…
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                       Sarah Chen   4.70  Bob Stone    4.55 ▸Dana Weiss   1.95
|                       ¥15,000 due today   direct   1d late   ¥80,000  5w late
|                                                             Marcus Webb  1.95
|                                                             $1,200.50 5w late
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
| undone: Dana Weiss: archived  rapport undo --entry 24
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
$ move "Dana Weiss" contacted
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        3  Qualified       0  Proposal Sent   1  Deposit Paid    1 ▶
|1  sum        ¥84,000  sum             –  sum       ¥15,000  sum    ¥1,250,000 3
|   wtd        ¥16,800  wtd             –  wtd        ¥9,000  wtd    ¥1,125,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|  ▸Dana Weiss    1.95                     Sarah Chen   4.70  Bob Stone    4.55
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
| undone: Dana Weiss: archived  rapport undo --entry 24
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Another process changes others and the selection stays
$ add "Aaa New" --stage contacted
$ archive "Emil Berg"
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        3  Qualified       0  Proposal Sent   1  Deposit Paid    1 ▶
|1  sum        ¥84,000  sum             –  sum       ¥15,000  sum    ¥1,250,000 3
|   wtd        ¥16,800  wtd             –  wtd        ¥9,000  wtd    ¥1,125,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|   Aaa New       1.95                     Sarah Chen   4.70  Bob Stone    4.55
|                                          ¥15,000 due today   direct   1d late
|  ▸Dana Weiss    1.95
|    ¥80,000  quiet 7w
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
| undone: Dana Weiss: archived  rapport undo --entry 24
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Put away by another process, its neighbour has the cursor
$ archive "Dana Weiss"
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        2  Qualified       0  Proposal Sent   1  Deposit Paid    1 ▶
|1  sum         ¥4,000  sum             –  sum       ¥15,000  sum    ¥1,250,000 3
|   wtd           ¥800  wtd             –  wtd        ¥9,000  wtd    ¥1,125,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|   Aaa New       1.95                     Sarah Chen   4.70  Bob Stone    4.55
|                                          ¥15,000 due today   direct   1d late
|  ▸Fay Kim       1.95
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
|
| undone: Dana Weiss: archived  rapport undo --entry 24
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Alone in its column
$ archive "Aaa New"
$ archive "Fay Kim"
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        0  Qualified       0  Proposal Sent   1  Deposit Paid    1 ▶
|1  sum              –  sum             –  sum       ¥15,000  sum    ¥1,250,000 3
|   wtd              –  wtd             –  wtd        ¥9,000  wtd    ¥1,125,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                          Sarah Chen   4.70  Bob Stone    4.55
|                                          ¥15,000 due today   direct   1d late
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
| undone: Dana Weiss: archived  rapport undo --entry 24
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Nobody is there to be moved
> L
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        0  Qualified       0  Proposal Sent   1  Deposit Paid    1 ▶
|1  sum              –  sum             –  sum       ¥15,000  sum    ¥1,250,000 3
|   wtd              –  wtd             –  wtd        ¥9,000  wtd    ¥1,125,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                          Sarah Chen   4.70  Bob Stone    4.55
|                                          ¥15,000 due today   direct   1d late
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
| nobody is selected
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
