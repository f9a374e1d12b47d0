# Stages of the configuration are columns, too
[stage trial] after = new
[stage trial] label = 試用 period with a long label
[stage won] label = Geschlossen: gewonnen 🎉
[stage new] label = N
$ add "Ann" --stage trial --value 100
$ add "Ben" --stage won --value '$5'
$ add "Cy" --stage new
= 80x24
| Board · by Score ▼                                                  2026-02-11
| N                1  試用 period wit… 1  Contacted        0  Qualified       0 ▶
| sum              –  sum           ¥100  sum              –  sum             – 5
| wtd              –  wtd             ¥0  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Cy            1.95  Ann           1.95
|            due Fri   ¥100
|
|
|
|
|
|
|
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
|◀  Proposal Sent      0  Deposit Paid       0  Active Client     0      1      0
|4  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                                                     G      C
|                                                                     e      l
|                                                                     s      o
|                                                                     c      s
|                                                                     h      e
|                                                                     l      d
|                                                                     o
|                                                                     s      L
|                                                                     s      o
|                                                                     e      s
|                                                                     n      t
|                                                                     :
|
|                                                                     g
|                                                                     e
|                                                                     w
|                                                                     …
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
= 40x10
| Board · by Score ▼          2026-02-11
|◀  Active Client         0      1      0
|6  sum                   –
|  ──────────────────────── ────── ──────
|                             G      C
|                             e      l
|                             s      o
|                             …      …
|
| Enter Open  i Note  L Move on   ? Help
> za
| Board · by Score ▼          2026-02-11
|◀      1  Closed Lost                  0
|7         sum                          –
|  ────── ───────────────────────────────
|    G
|    e
|    s
|    …
|
| Enter Open  i Note  L Move on   ? Help
