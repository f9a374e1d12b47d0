# A note that was being written is offered at the next start
$ add "Sarah Chen"
$ add 田中美咲
= 80x24
> I 'They asked for a gas optimizer.'
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
|            due Fri
|
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ Sarah Chen           They asked for a gas optimizer.                 │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
wish quit
# Taken up it goes on where it was
> Enter
| Note for Sarah Chen                                                 2026-02-11
| They asked for a gas optimizer.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A draft was taken up again.
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,32
# What was thrown away or saved is not offered again
> ' And more.' Ctrl-s
hang up
> Enter l
| Sarah Chen · Timeline                                               2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Feb 11  today
| ·  note
|    They asked for a gas optimizer. And more.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
wish quit
# A note in one line has a draft, too, which the long note goes on with
> i 'Call on'
hang up
> Enter
| Note for Sarah Chen                                                 2026-02-11
| Call on
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A draft was taken up again.
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,8
wish quit
> ' Monday' Esc
# Several are offered, the newest first
> gc j I '長い文章' Enter 'and a second line'
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
|            due Fri
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ 田中美咲             長い文章 and a second line                      │
|    │ Sarah Chen           Call on Monday                                  │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
wish quit
> j
style 11,10 selected
> k
style 10,10 selected
# Nothing brings back what is thrown away, so it is asked for twice
> x
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
|            due Fri
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ 田中美咲             長い文章 and a second line                      │
|    │ Sarah Chen           Call on Monday                                  │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| The same key again throws the note for 田中美咲 away.
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
> j x k x
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
|            due Fri
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ 田中美咲             長い文章 and a second line                      │
|    │ Sarah Chen           Call on Monday                                  │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| The same key again throws the note for 田中美咲 away.
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
> x
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
|            due Fri
|
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ Sarah Chen           Call on Monday                                  │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
# Later keeps them
> Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
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
| The drafts are kept; a long note for the contact goes on with its own.
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
hang up
> q
hang up
> Enter Ctrl-s
hang up
> gc
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                              1.95
| 田中美咲              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
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
wish quit
wish quit
wish quit
# A draft for several contacts
> Space j Space I 'for both'
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|            due Fri
| 田中美咲      1.95
|            due Fri
|
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ 2 contacts           for both                                        │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
wish quit
> Enter
| Note for 2 contacts                                                 2026-02-11
| for both
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A draft was taken up again.
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,9
