# Erasing somebody takes the name: the question says what goes
$ add "Sarah Chen" --company Acme
$ add 田中美咲
$ log "Sarah Chen" message "hello"
= 80x24
> Enter : 'erase %' Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Last contact  2026-02-11 (today)
| 25% complete; 17 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| Everything about Sarah Chen goes for good, with 1 interaction, 0 follow-ups a…
| Enter Do it  Esc Leave
|type the name to erase it:
cursor 23,27
# Another name erases nobody
> 'Sara' Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Last contact  2026-02-11 (today)
| 25% complete; 17 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| 'Sara' is not the name; nothing was changed
| Enter Do it  Esc Leave
|type the name to erase it: Sara
cursor 23,31
# The name does, in whatever case, and the pane of whom it was closes
> Ctrl-u 'sarah chen' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸田中美咲      1.95
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
| 1 contact erased, with 1 interaction, 0 follow-ups and 2 entries of the journ…
| rapport erase --confirm 'sarah chen' 'Sarah Chen'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# A question asks for it as well; typed as a command with --yes nobody asks
$ add Bob
> : 'Delete Bob from the CRM' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Bob           1.95
|            due Fri
|▸田中美咲      1.95
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
| Everything about Bob goes for good, with 0 interactions, 0 follow-ups and 1 e…
| Enter Do it  Esc Leave
|type the name to erase it:
cursor 23,27
> Esc Esc : 'erase Bob --yes' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸田中美咲      1.95
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
| 1 contact erased, with 0 interactions, 0 follow-ups and 1 entry of the journal
| rapport erase Bob --yes
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The pane of somebody whom another process erases closes and says so
$ add Bob
> g g Enter
$ erase Bob --yes
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸田中美咲      1.95
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
| the contact was erased on 2026-02-11
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# What is being written about somebody who is erased meanwhile is not kept
> g g I 'They asked for'
$ erase 田中美咲 --yes
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
|
|
|
|
|
|
|
|
| the contact was erased on 2026-02-11
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
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
wish quit
# Neither is a line
$ add Cleo
> g g i 'promised'
$ erase Cleo --yes
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
|
|
|
|
|
|
|
|
| the contact was erased on 2026-02-11
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
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
wish quit
# Nor a form
$ add Dan
> g g e Tab 'Acme'
$ erase Dan --yes
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
|
|
|
|
|
|
|
|
| the contact was erased on 2026-02-11
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
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
wish quit
