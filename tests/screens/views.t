# Without a saved view its key says what to do
$ add "Sarah Chen" --tag vip --stage active
$ add "Mike Ross" --platform upwork
$ add "Émile Zola" --stage active
= 80x24
> 1
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| no view 1 is saved yet; gs saves what is filtered
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gv
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| no view is saved yet; filter with / and save that with gs
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gs
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing is filtered here that could be saved; / filters
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# What is filtered is saved by key, under a name
> / 'tag:vip' Enter gs
| Board · by Score ▼ · tag:vip                                        2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Sarah Chen   1.95
|                                                              #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete
|Save this filter as:
cursor 23,21
> 'Big ones' Enter
| Board · by Score ▼ · tag:vip                                        2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Sarah Chen   1.95
|                                                              #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| view 1 'Big ones' saved  rapport view save 'Big ones' tag:vip
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> 0
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
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
# Its key filters and the title says its name
> 1
| Board · by Score ▼ · Big ones: tag:vip                              2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Sarah Chen   1.95
|                                                              #vip
|
|
|
|
|
|
|
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
# So it does in the list and in what is due
> gc
| Contacts 1/1 · by Name ▲ · Big ones: tag:vip                        2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Active Client                         1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> gt
| Today · 0 overdue · 0 today · 0 this week · Big ones: tag:vip       2026-02-11
|
| Nothing is due of those that match the filter: Esc takes it away.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> gb
| Board · by Score ▼ · Big ones: tag:vip                              2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Sarah Chen   1.95
|                                                              #vip
|
|
|
|
|
|
|
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
# Another filter is told as itself
> / Ctrl-u zola Enter
| Board · by Score ▼ · zola                                           2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Émile Zola   1.95
|
|
|
|
|
|
|
|
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
# The command saves what is filtered, and may say another query
> : 'view save Zola' Enter
| Board · by Score ▼ · zola                                           2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Émile Zola   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| view 2 'Zola' saved  rapport view save Zola zola
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> : 'view save active stage:active' Enter
| Board · by Score ▼ · zola                                           2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Émile Zola   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| view 3 'active' saved  rapport view save active stage:active
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The menu tells how many contacts match, and a key shows it
> gv
| Board · by Score ▼ · zola                                           2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Émile Zola   1.95
|
|
|                  ┌─ Saved views ───────────────────────────┐
|                  │ 0  Everything                           │
|                  │ 1  Big ones     1 contact  tag:vip      │
|                  │ 2  Zola         1 contact  zola         │
|                  │ 3  active      2 contacts  stage:active │
|                  └─────────────────────────────────────────┘
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
> 3
| Board · by Score ▼ · active: stage:active                           2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 2/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Émile Zola   1.95
|
|                                                             Sarah Chen   1.95
|                                                              #vip
|
|
|
|
|
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
# A name does, too
> : 'view zo' Enter
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Qualified      0/0  Proposal Sent 0/0  Deposit Paid  0/0  Active Client 1/2 ▶
|2  sum              –  sum             –  sum             –  sum             – 2
|   wtd              –  wtd             –  wtd             –  wtd             –
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Émile Zola   1.95
|
|
|
|
|
|
|
|
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
# The menu says what it is about in any width
= 40x10
> gv
| Board · by Score ▼ · Zola:… 2026-02-11
|┌─ Saved views ────────────────────────┐
|│ 0  Everything                        │
|│ 1  Big ones     1 contact  tag:vip   │
|│ 2  Zola         1 contact  zola      │
|│ 3  active      2 contacts  stage:ac… │
|└──────────────────────────────────────┘
|
|
| Enter Take it  Esc Leave  …    F1 Help
> Esc
= 80x24
# Views are changed from the prompt, and undone
> : 'view move active 1' Enter
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Proposal Sent    0/0  Deposit Paid     0/0  Active Client   1/2    0/0    0/0
|3  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                              ▸Émile Zola     1.95   C      C
|                                                                     l      l
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
| view 'active' moved to 1  rapport view move active 1
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gv
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Proposal Sent    0/0  Deposit Paid     0/0  Active Client   1/2    0/0    0/0
|3  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                              ▸Émile Zola     1.95   C      C
|                                                                     l      l
|                                                                     o      o
|                  ┌─ Saved views ───────────────────────────┐        s      s
|                  │ 0  Everything                           │        e      e
|                  │ 1  active      2 contacts  stage:active │        d      d
|                  │ 2  Big ones     1 contact  tag:vip      │
|                  │ 3  Zola         1 contact  zola         │        W      L
|                  └─────────────────────────────────────────┘        o      o
|                                                                     n      s
|                                                                            t
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
> u
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Proposal Sent    0/0  Deposit Paid     0/0  Active Client   1/2    0/0    0/0
|3  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                              ▸Émile Zola     1.95   C      C
|                                                                     l      l
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
| undone: view 'active' moved to 1  rapport undo --entry 7
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gv
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Proposal Sent    0/0  Deposit Paid     0/0  Active Client   1/2    0/0    0/0
|3  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                              ▸Émile Zola     1.95   C      C
|                                                                     l      l
|                                                                     o      o
|                  ┌─ Saved views ───────────────────────────┐        s      s
|                  │ 0  Everything                           │        e      e
|                  │ 1  Big ones     1 contact  tag:vip      │        d      d
|                  │ 2  Zola         1 contact  zola         │
|                  │ 3  active      2 contacts  stage:active │        W      L
|                  └─────────────────────────────────────────┘        o      o
|                                                                     n      s
|                                                                            t
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
> : 'view remove big' Enter
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Proposal Sent    0/0  Deposit Paid     0/0  Active Client   1/2    0/0    0/0
|3  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                              ▸Émile Zola     1.95   C      C
|                                                                     l      l
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
| view 1 'Big ones' removed  rapport view remove big
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> 3
| Board · by Score ▼ · Zola: zola                                     2026-02-11
|◀  Proposal Sent    0/0  Deposit Paid     0/0  Active Client   1/2    0/0    0/0
|3  sum                –  sum                –  sum               –
|   wtd                –  wtd                –  wtd               –
|  ───────────────────── ───────────────────── ──────────────────── ────── ──────
|                                              ▸Émile Zola     1.95   C      C
|                                                                     l      l
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
| no view 3 is saved yet; gs saves what is filtered
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> 0
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
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
# Nothing is filtered, nothing can be saved
> gs
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing is filtered here that could be saved; / filters
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Another process saves one
$ view save "大切な人" tag:vip
> gv
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|                  ┌─ Saved views ───────────────────────────┐
|                  │ 0  Everything                           │
|                  │ 1  Zola         1 contact  zola         │
|                  │ 2  active      2 contacts  stage:active │
|                  │ 3  大切な人     1 contact  tag:vip      │
|                  └─────────────────────────────────────────┘
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
> Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Mike Ross     1.95
|  upwork    due Fri
|
|
|
|
|
|
|
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
