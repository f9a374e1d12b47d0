# A line that is left is kept, which is said, and its key takes it up again
$ add "Sarah Chen"
= 60x10
> i 'Wants a boat' Esc
| Board · by Score ▼                              2026-02-11
| New Lead         1  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
| The draft is kept; the same key takes it up again.
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> i
| Board · by Score ▼                              2026-02-11
| New Lead         1  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Sarah Chen: Wants a boat
cursor 9,33
# What is rubbed out is kept nowhere
> Ctrl-u Esc
| Board · by Score ▼                              2026-02-11
| New Lead         1  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> i
| Board · by Score ▼                              2026-02-11
| New Lead         1  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Sarah Chen:
cursor 9,21
