# The keys of a line that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 80x24
# By words and characters, to the left
> : 'list stage:active name:Webb' Alt-b Ctrl-Left Ctrl-b Left 'X'
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:list stage:activXe name:Webb
cursor 23,18
# By words and characters, to the right
> Ctrl-a Alt-f Ctrl-Right Ctrl-f Right 'Y'
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:list stage:aYctivXe name:Webb
cursor 23,14
# Rubbed out by a character and by a word, on either side
> Ctrl-e Alt-Backspace 'tag' Ctrl-a Delete Ctrl-d
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:st stage:aYctivXe tag
cursor 23,1
# Rubbed out to the end, taken back and put back
> Alt-f Ctrl-k Alt-u Alt-r
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:st
cursor 23,3
# Taken back and put back with the other keys
> Ctrl-_ Ctrl-y Ctrl-_ Ctrl-y
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:st
cursor 23,3
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:st
cursor 23,3
wish redraw
wish suspend
> Ctrl-c
# Earlier lines and later ones
> : 'status' Enter Esc : 'list' Enter q : Ctrl-p Ctrl-p Ctrl-n
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
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
|:list
cursor 23,5
> Down Ctrl-c
# Its keys
> : F1 'suspend'
| Board · by Score ▼                                                  2026-02-11
| New┌─ Keys: A line of text ──────────────────────────────────────────────┐  1 ▶
| sum│ Find: suspend                                                       │000 4
| wtd│ A line of text                                                      │000
|────│ Ctrl-z                 Suspend                   suspend            │───
|▸Aik│                                                                     │.95
|  ¥2│                                                                     │err
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
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:
cursor 2,19
> Esc Esc Esc
# Left by Ctrl-c
> : 'archive' Ctrl-c
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|
|
|
|
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
