# What a note makes is told, what it suggests is offered with a key each
$ add "Sarah Chen"
= 80x24
> i 'Sent the proposal. ¥3,000 paid. Follow up in 5 days.' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
|
|
|                         ┌─ The note suggests ────────┐
|                         │ m  Move to Proposal Sent   │
|                         │ p  Log ¥3,000 payment      │
|                         │ n  Nothing of it           │
|                         └────────────────────────────┘
|
|
|
|
|
|
|
| Sarah Chen: noted, with a follow-up · Follow-up on 2026-02-16: Follow up in 5…
| rapport note 'Sarah Chen' 'Sent the proposal. ¥3,000 paid. Follow up in 5 day…
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# A key takes one of them, the rest stays on offer
> p
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    2.55
|            due Fri
|
|
|                         ┌─ The note suggests ────────┐
|                         │ m  Move to Proposal Sent   │
|                         │ n  Nothing of it           │
|                         └────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Sarah Chen: logged payment ¥3,000  rapport log 'Sarah Chen' payment '¥3,000 p…
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# And the last
> m
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                                                            ▸Sarah Chen   2.55
|                                                                       due Sat
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: moved to Proposal Sent  rapport move 'Sarah Chen' proposal --note…
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The long note gives the same
> I 'Call her on March 3. Signed!' Ctrl-s
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                                                            ▸Sarah Chen   2.55
|                                                                       due Sat
|
|
|                         ┌─ The note suggests ────────┐
|                         │ m  Move to Active Client   │
|                         │ n  Nothing of it           │
|                         └────────────────────────────┘
|
|
|
|
|
|
|
|
| Sarah Chen: noted, with a follow-up · Follow-up on 2026-03-03: Call her on Ma…
| rapport note 'Sarah Chen' 'Call her on March 3. Signed!'
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# Which can be left
> n
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                                                            ▸Sarah Chen   2.55
|                                                                       due Sat
|
|
|
|
|
|
|
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
