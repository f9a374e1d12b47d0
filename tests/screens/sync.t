# What agents append to the files of the configuration is on the board at once, and told
[sync] openclaw = ~/
= 80x24
+ clients.jsonl {"id":"a1","name":"Client A","stage":"new"}
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      1.95
|            due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| openclaw: 1 new, 0 changed
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# A half-written line waits for its end
+ interactions.jsonl {"clientId":"a1","date":"2026-02-01","type":"deli\
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      1.95
|            due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| openclaw: 1 new, 0 changed
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
+ interactions.jsonl very","amount":3000}
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| openclaw: 1 new, 0 changed
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# A line that is not good is told, and listed
+ interactions.jsonl no JSON
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| openclaw: 0 new, 0 changed, 1 refused; :sync shows why
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> : 'sync' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|            ┌─ Followed files ─────────────────────────────────────┐
|            │ The files in ~/ are followed.                        │
|            │                                                      │
|            │ 2 new, 0 changed, 1 refused.                         │
|            │                                                      │
|            │ interactions.jsonl:2: column 1: '{' is expected here │
|            └──────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> q
# An undo of the screen is not about it
> u
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|
|       ┌─ Nothing of this sitting to undo; the last change was ────────┐
|       │    imported 1 new, 0 changed  by tester, 2026-02-11T09:00:00Z │
|       │ y  Undo it                                                    │
|       │ n  Leave it                   nothing is changed              │
|       └───────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> n
# It can be ended, and begun elsewhere
> : 'sync off' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing is followed any more
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
+ clients.jsonl {"id":"b2","name":"Client B"}
> : 'sync' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing is followed; :sync openclaw DIR follows its files
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> : 'sync openclaw ~/nowhere' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| there is no clients.jsonl and no interactions.jsonl in ~/nowhere
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> : 'sync openclaw ~/' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
| Client B      1.95
|            due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
| openclaw: 1 new, 0 changed, 1 refused; :sync shows why
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> : 'sync csv' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Client A      3.05
|            3d late
| Client B      1.95
|            due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
| sync: openclaw [DIR] or off is expected
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
