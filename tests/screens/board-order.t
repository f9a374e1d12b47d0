# The best score comes first, then by other fields
now 2026-01-05T09:00:00Z
$ add "Dana Weiss" --platform direct --value 80000 --stage contacted --tag a
now 2026-01-15T09:00:00Z
$ add "Emil Berg" --platform fiverr --value 3000 --stage contacted
now 2026-01-25T09:00:00Z
$ add "Fay Kim" --platform upwork --value '$4,000' --stage contacted
now 2026-02-11T09:00:00Z
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag gas --stage new
$ log "Emil Berg" delivery --amount 30000 --date 2026-02-01 --rating 5
$ log "Fay Kim" delivery --amount 3000 --date 2026-02-05
$ log "Dana Weiss" message --date 2026-01-06
= 80x24
> l
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸Emil Berg     5.60
|  ¥250,000 · #gas     ¥3,000    3d late
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|                     Dana Weiss    1.95
|                      ¥80,000  quiet 5w
|
|
|
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
> O
| Board · by Score ▲                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|                    ▸Emil Berg     5.60
|                      ¥3,000    3d late
|
|
|
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
> o
| Board · by Name ▲                                                   2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                    ▸Emil Berg     5.60
|                      ¥3,000    3d late
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|
|
|
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
> o
| Board · by Value ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                    ▸Emil Berg     5.60
|                      ¥3,000    3d late
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|
|
|
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
> O
| Board · by Value ▲                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Fay Kim       3.05
|  ¥250,000 · #gas     $4,000.00 due Thu
|                    ▸Emil Berg     5.60
|                      ¥3,000    3d late
|                     Dana Weiss    1.95
|                      ¥80,000  quiet 5w
|
|
|
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
> o
| Board · by Next due ▲                                               2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka Feb 13 ▸Emil Berg    Feb 8
|  ¥250,000 · #gas     ¥3,000    3d late
|                     Fay Kim     Feb 12
|                      $4,000.00 due Thu
|                     Dana Weiss    1.95
|                      ¥80,000  quiet 5w
|
|
|
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
> o
| Board · by Quiet days ▼                                             2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka      0  Dana Weiss      36
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                    ▸Emil Berg       10
|                      ¥3,000    3d late
|                     Fay Kim          6
|                      $4,000.00 due Thu
|
|
|
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
> o
| Board · by Stage since ▲                                            2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka Feb 11  Dana Weiss   Jan 5
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                    ▸Emil Berg   Jan 15
|                      ¥3,000    3d late
|                     Fay Kim     Jan 25
|                      $4,000.00 due Thu
|
|
|
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
> o
| Board · by Revenue ▼                                                2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka      0 ▸Emil Berg  ¥30,000
|  ¥250,000 · #gas     ¥3,000    3d late
|                     Fay Kim     ¥3,000
|                      $4,000.00 due Thu
|                     Dana Weiss       0
|                      ¥80,000  quiet 5w
|
|
|
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
> o
| Board · by Created ▼                                                2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka Feb 11  Fay Kim     Jan 25
|  ¥250,000 · #gas     $4,000.00 due Thu
|                    ▸Emil Berg   Jan 15
|                      ¥3,000    3d late
|                     Dana Weiss   Jan 5
|                      ¥80,000  quiet 5w
|
|
|
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
> o
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95 ▸Emil Berg     5.60
|  ¥250,000 · #gas     ¥3,000    3d late
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|                     Dana Weiss    1.95
|                      ¥80,000  quiet 5w
|
|
|
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
# An order by name
> ':order value' Enter
| Board · by Value ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                    ▸Emil Berg     5.60
|                      ¥3,000    3d late
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|
|
|
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
> ':order emails' Enter
| Board · by Value ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   0 ▶
| sum       ¥250,000  sum     ¥83,000 +…  sum              –  sum             – 4
| wtd        ¥25,000  wtd     ¥16,600 +…  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Aiko Tanaka   1.95  Dana Weiss    1.95
|  ¥250,000 · #gas     ¥80,000  quiet 5w
|                    ▸Emil Berg     5.60
|                      ¥3,000    3d late
|                     Fay Kim       3.05
|                      $4,000.00 due Thu
|
|
|
|
|
|
|
|
|
|
|
| the board has no such order
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
