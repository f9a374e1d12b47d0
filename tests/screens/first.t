# The board opens
$ add "Sarah Chen"
= 80x10
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
|
| L Move on  H Move back  za Fold  zc Cards  w Figures  Enter Open  …     ? Help
