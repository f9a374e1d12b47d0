# A phone number of a client of Fiverr is asked about
$ add "Sarah Chen" --platform fiverr
= 80x16
> : 'edit % "phones=+48 601 234 567"' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|         ┌─ Fiverr's terms forbid contact and payment outside of it ─┐
|         │ y  Yes  keep the phone number of Sarah Chen all the same? │
|         │ n  No   nothing is changed                                │
|         └───────────────────────────────────────────────────────────┘
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:edit % "phones=+48 601 234 567"
# No changes nothing
> n
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:edit % "phones=+48 601 234 567"
cursor 15,32
# Yes does it
> Esc : 'edit % "phones=+48 601 234 567"' Enter y
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
|
|
|
|
|
|
| Sarah Chen: phones +48 601 234 567  rapport edit --force 'Sarah Chen' 'phones…
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# A form asks the same, and goes when that is answered
> e
> Tab Tab Tab 'sarah@example.com' Ctrl-s
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│   Name                  Sarah Chen                                           │
|│   Company                                                                    │
|│   Title                                                                      │
|│ ▸ E-ma┌─ Fiverr's terms forbid contact and payment outside of it ───┐        │
|│   Phon│ y  Yes  keep the e-mail address of Sarah Chen all the same? │        │
|│   Chan│ n  No   nothing is changed                                  │        │
|│   Plat└─────────────────────────────────────────────────────────────┘        │
|│   Platform id                                                                │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ E-mail addresses, the usual one first.                                       │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> n
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│   Name                  Sarah Chen                                           │
|│   Company                                                                    │
|│   Title                                                                      │
|│ ▸ E-mail                sarah@example.com                                    │
|│   Phone                 +48 601 234 567                                      │
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│   Platform id                                                                │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ E-mail addresses, the usual one first.                                       │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 5,43
> Ctrl-s y
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|
|
|
|
|
|
|
|
|
| Sarah Chen: emails sarah@example.com  rapport edit --force 'Sarah Chen' email…
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# So does a call that is logged
> : 'log % call talked' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen due Fri
|         ┌─ Fiverr's terms forbid contact and payment outside of it ─┐
|         │ y  Yes  log the call with Sarah Chen all the same?        │
|         │ n  No   nothing is changed                                │
|         └───────────────────────────────────────────────────────────┘
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:log % call talked
> y
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Chen    1.95
|
|
|
|
|
|
|
|
|
| Sarah Chen: logged call  rapport log --force 'Sarah Chen' call talked
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
