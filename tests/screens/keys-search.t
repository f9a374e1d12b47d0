# The keys of a search that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --summary "wants a blue logo"
$ add "Marcus Blue" --platform upwork --value 90000 --stage active
$ add "Blue Tanaka" --platform coconala --tag vip
$ note sarah "Blue it is, after all"
= 80x24
# Up and down what was found, with each of its keys
> g/ 'blue' Down Tab Ctrl-n Up Shift-Tab
| Search 1/3                                                          2026-02-11
| Search: blue
|
| Blue Tanaka               Name        New Lead
| Marcus Blue               Name        Active Client
| Sarah Chen                Summary     wants a blue logo
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
# A page, the last and the first
> PageDown PageUp Ctrl-End
| Search 3/3                                                          2026-02-11
| Search: blue
|
| Blue Tanaka               Name        New Lead
| Marcus Blue               Name        Active Client
| Sarah Chen                Summary     wants a blue logo
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
# The first again
> Ctrl-Home Ctrl-p
| Search 1/3                                                          2026-02-11
| Search: blue
|
| Blue Tanaka               Name        New Lead
| Marcus Blue               Name        Active Client
| Sarah Chen                Summary     wants a blue logo
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
# By words and characters, to the left
> 's and tags' Alt-b Ctrl-Left Ctrl-b Left 'X'
| Search                                                              2026-02-11
| Search: blueXs and tags
|
| Nothing has all these words.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,14
# By words and characters, to the right
> Ctrl-a Alt-f Ctrl-Right Ctrl-f Right 'Y'
| Search                                                              2026-02-11
| Search: blueXs and tYags
|
| Nothing has all these words.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,22
# Rubbed out on either side
> End Backspace Alt-Backspace Ctrl-w Home Delete Ctrl-d
| Search                                                              2026-02-11
| Search: ueXs
|
| Nothing has all these words.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,9
# Rubbed out to the end and the beginning, taken back and put back
> Ctrl-e Ctrl-u 'blue logo' Ctrl-a Alt-f Ctrl-k Alt-u Alt-r Ctrl-_ Ctrl-y
| Search 1/3                                                          2026-02-11
| Search: blue
|
| Blue Tanaka               Name        New Lead
| Marcus Blue               Name        Active Client
| Sarah Chen                Summary     wants a blue logo
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| Search 1/3                                                          2026-02-11
| Search: blue
|
| Blue Tanaka               Name        New Lead
| Marcus Blue               Name        Active Client
| Sarah Chen                Summary     wants a blue logo
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
wish redraw
wish suspend
# Its keys
> F1 'suspend'
| Search 1/3                                                          2026-02-11
| Sea┌─ Keys: Search ──────────────────────────────────────────────────────┐
|    │ Find: suspend                                                       │
| Blu│ Search                                                              │
| Mar│ Ctrl-z                 Suspend                   suspend            │
| Sar│                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    │                                                                     │
|    └─────────────────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> Esc Esc
# Left by Ctrl-c
> g/ Ctrl-c
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum       ¥15,000 4
| wtd              –  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Blue Tanaka   1.95                                          Sarah Chen   1.95
|  coconala · #vip                                             ¥15,000 · fiverr
|
|
|
|
|
|
|
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
# At other sizes
= 40x10
> g/ 'blue'
| Search 1/3                  2026-02-11
| Search: blue
|
| Blue Tanaka   Name        New Lead
| …arcus Blue   Name        Active Clie…
| Sarah Chen    Summary     …nts a blue…
|
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,13
= 200x50
| Search 1/3                                                                                                                                                                                  2026-02-11
| Search: blue
|
| Blue Tanaka                       Name        New Lead
| Marcus Blue                       Name        Active Client
| Sarah Chen                        Summary     wants a blue logo
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search  PageDown Page down  PageUp Page up  Ctrl-Home First  Ctrl-End Last  Left Left  Right Right  Ctrl-Left A word left  …      F1 Help
cursor 1,13
