# A note with a card number is refused, and stays to be mended
$ add "Sarah Chen"
= 80x14
> I 'paid with 4242 4242 4242 4242' Ctrl-s
| Note for Sarah Chen                                                 2026-02-11
| paid with 4242 4242 4242 4242
|
|
|
|
|
|
|
|
|
| notes: this looks like a card number (**** 4242); payment details are never
| kept; leave it out
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,30
# Its draft has no number in it
hang up
> Enter
| Note for Sarah Chen                                                 2026-02-11
| paid with **** 4242
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
cursor 1,20
wish quit
> Ctrl-s
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
| Sarah Chen: noted  rapport note 'Sarah Chen' 'paid with **** 4242'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# In a line, too
> : 'note % CVV 123' Enter
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
| notes: this looks like a security code; payment details are never kept; leave
| it out
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:note % CVV 123
cursor 13,15
# The history of the line has no number in it
> Esc : 'tag % 4242424242424242' Enter
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
| tags: this looks like a card number (**** 4242); payment details are never
| kept; leave it out
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:tag % 4242424242424242
cursor 13,23
> Esc : Up
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
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:tag % **** 4242
cursor 13,16
