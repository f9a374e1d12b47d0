# The keys of a choice that other tests do not press at this size
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 200x50
> m
> j Down Ctrl-n Tab
> k Up Ctrl-p Shift-Tab
# To the last
> End G
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
|                                                                                   ┌─ Move Aiko Tanaka to ─────────┐
|                                                                                   │ n  New Lead       is here now │
|                                                                                   │ c  Contacted                  │
|                                                                                   │ q  Qualified                  │
|                                                                                   │ p  Proposal Sent              │
|                                                                                   │ d  Deposit Paid               │
|                                                                                   │ a  Active Client              │
|                                                                                   │ w  Closed Won                 │
|                                                                                   │ l  Closed Lost                │
|                                                                                   └───────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  PageDown Page down  PageUp Page up  Ctrl-l Redraw  Ctrl-z Suspend                                                          F1 Help
> Home gg
> PageDown Ctrl-f
# A page up
> PageUp Ctrl-b
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
|                                                                                   ┌─ Move Aiko Tanaka to ─────────┐
|                                                                                   │ n  New Lead       is here now │
|                                                                                   │ c  Contacted                  │
|                                                                                   │ q  Qualified                  │
|                                                                                   │ p  Proposal Sent              │
|                                                                                   │ d  Deposit Paid               │
|                                                                                   │ a  Active Client              │
|                                                                                   │ w  Closed Won                 │
|                                                                                   │ l  Closed Lost                │
|                                                                                   └───────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  PageDown Page down  PageUp Page up  Ctrl-l Redraw  Ctrl-z Suspend                                                          F1 Help
> Ctrl-l Ctrl-z
> F1 'suspend'
> Esc Esc
# Left by Ctrl-c
> Ctrl-c
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
wish redraw
wish suspend
> m / 'd' Down Ctrl-n Tab
> Up Ctrl-p Shift-Tab
# Filtered: pages
> PageDown PageUp PageDown
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
|                                                                                   ┌─ Move Aiko Tanaka to ─────────┐
|                                                                                   │ n  New Lead       is here now │
|                                                                                   │ c  Contacted                  │
|                                                                                   │ q  Qualified                  │
|                                                                                   │ d  Deposit Paid               │
|                                                                                   │ w  Closed Won                 │
|                                                                                   │ l  Closed Lost                │
|                                                                                   │                               │
|                                                                                   │                               │
|                                                                                   └─/d                           ─┘
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  PageDown Page down  PageUp Page up  Left Left  Right Right  Home To the beginning  End To the end  Backspace Rub out  …                  F1 Help
cursor 28,87
> Home Delete End 'on' Left Right Backspace
> Ctrl-w 'prop' Ctrl-u 'qual'
# Filtered: its keys
> F1 'suspend'
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
|                                                                   ┌─ Keys: A choice, filtered ─────────────────────────────────────┐                                                        n      s
|                                                                   │ Find: suspend                                                  │                                                               t
|                                                                   │ A choice, filtered                                             │
|                                                                   │ Ctrl-z                 Suspend                   suspend       │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   │                                                                │
|                                                                   └────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  PageUp Page up  Home First  End Last  Backspace Rub out  Ctrl-w Rub out a word  Ctrl-u Rub out all                                    F1 Back
cursor 15,82
> Esc Esc
> Ctrl-l Ctrl-z
> Ctrl-c / 'prop' Esc
# What was filtered is taken
> / 'qual' Enter
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     0  Contacted                   1  Qualified                   2  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                          –  sum                         –  sum                  ¥250,000  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted                     –  weighted                    –  weighted             ¥100,000  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|                                 Dana Weiss               1.95 ▸Aiko Tanaka              1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|                                                                 ¥250,000 · coconala            ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|                                                                 #vip                           due Sat · #vip                                                                               o      o
|                                                                                                                                                                                             s      s
|                                                                Emil Berg                1.95                                                                                                e      e
|                                                                 fiverr                                                                                                                      d      d
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
| Aiko Tanaka: moved to Qualified  rapport move 'Aiko Tanaka' qualified
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
wish redraw
wish suspend
> Enter
