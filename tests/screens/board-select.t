# One after the other
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
> l Space
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  • Dana Weiss  1.95                      Sarah Chen   4.70
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
style 5,22 marked
> Space
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  • Dana Weiss  1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     • Emil Berg   1.95
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
# Esc forgets them
> Esc
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
# A range from here to there
> gg V
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸• Dana Weiss  1.95                      Sarah Chen   4.70
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
| V again at the other end selects all between
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> G V
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  • Dana Weiss  1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     • Emil Berg   1.95
|                      fiverr
|                    ▸• Fay Kim     1.95
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
# What is chosen moves together
> L gg
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        3  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum        ¥84,000  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd        ¥33,600  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95                     ▸• Dana Weiss  1.95  Sarah Chen   4.70
|  ¥250,000 · #gas                         ¥80,000  quiet 7w  ¥15,000 due today
|                                         • Emil Berg   1.95
|                                          fiverr
|                                         • Fay Kim     1.95
|                                          ¥4,000 · upwork
|
|
|
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
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸• Dana Weiss  1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     • Emil Berg   1.95
|                      fiverr
|                     • Fay Kim     1.95
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
| undone: 3 contacts: moved to the next stage  rapport undo --entry 14
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Esc
# A range the other way round
> ^ l G V k V
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                    ▸• Emil Berg   1.95
|                      fiverr
|                     • Fay Kim     1.95
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
> Esc
# A range stays within its column
> V l l V
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                     ▸Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     • Emil Berg   1.95
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
| a range stays within its column
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Esc
# All, also where they are folded, and none again
> *
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| • Aiko Tanaka 1.95  • Dana Weiss  1.95                     ▸• Sarah Chen 4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     • Emil Berg   1.95
|                      fiverr
|                     • Fay Kim     1.95
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
> *
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                     ▸Sarah Chen   4.70
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
# All that match
> /
> 'platform:fiverr' Enter
> *
| Board · by Score ▼ · platform:fiverr                                2026-02-11
| New Lead       0/1  Contacted      1/3  Qualified      0/0  Proposal Sent 1/1 ▶
| sum              –  sum              –  sum              –  sum       ¥15,000 4
| wtd              –  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                     • Emil Berg   1.95                     ▸• Sarah Chen 4.70
|                      fiverr                                 ¥15,000 due today
|
|
|
|
|
|
|
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
> Esc
> Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95                     ▸Sarah Chen   4.70
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
