# The keys of a line that other tests do not press at this size
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 200x50
> : 'list stage:active name:Webb' Alt-b Ctrl-Left Ctrl-b Left 'X'
> Ctrl-a Alt-f Ctrl-Right Ctrl-f Right 'Y'
# Rubbed out by a character and by a word, on either side
> Ctrl-e Alt-Backspace 'tag' Ctrl-a Delete Ctrl-d
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                                                                                                                                                             s      s
|                                                                                                                                                                                             e      e
|                                                                                                                                                                                             d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
cursor 49,1
> Alt-f Ctrl-k Alt-u Alt-r
> Ctrl-_ Ctrl-y Ctrl-_ Ctrl-y
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                                                                                                                                                             s      s
|                                                                                                                                                                                             e      e
|                                                                                                                                                                                             d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
cursor 49,3
wish redraw
wish suspend
> Ctrl-c
> : 'status' Enter Esc : 'list' Enter q : Ctrl-p Ctrl-p Ctrl-n
> Down Ctrl-c
> : F1 'suspend'
> Esc Esc Esc
# Left by Ctrl-c
> : 'archive' Ctrl-c
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                                                                                                                                                             s      s
|                                                                                                                                                                                             e      e
|                                                                                                                                                                                             d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
