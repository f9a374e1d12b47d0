# The keys of a form that other tests do not press at this size
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 200x50
> a
> 'Ann of Green Gables' Alt-b Ctrl-Left Ctrl-b Left 'X'
> Ctrl-a Alt-f Ctrl-Right Ctrl-f Right 'Y'
# Rubbed out on either side
> End Alt-Backspace Ctrl-w 'Z' Home Delete Ctrl-d
| New contact                                                                                                                                                                                 2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                  ┌─ New contact ────────────────────────────────────────────────────────────────────────────────────┐                                       s      s
|                                                  │ ▸ Name                  n oXf Z                                                                  │                                       e      e
|                                                  │   Stage                                                                                          │                                       d      d
|                                                  │   Company                                                                                        │
|                                                  │   Title                                                                                          │                                       W      L
|                                                  │   E-mail                                                                                         │                                       o      o
|                                                  │   Phone                                                                                          │                                       n      s
|                                                  │   Channel                                                                                        │                                              t
|                                                  │   Platform                                                                                       │
|                                                  │   Platform id                                                                                    │
|                                                  │   Source                                                                                         │
|                                                  │   Summary                                                                                        │
|                                                  │   Value                                                                                          │
|                                                  │   Tags                                                                                           │
|                                                  │   Satisfaction                                                                                   │
|                                                  │   Response                                                                                       │
|                                                  │   Referral                                                                                       │
|                                                  │   Cadence                                                                                        │
|                                                  │   First contact                                                                                  │
|                                                  │   Notes                                                                                          │
|                                                  │   Opening revenue                                                                                │
|                                                  │   Opening interactions                                                                           │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  ├──────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                                  │ What the person or company is called; the only field a contact must have.                        │
|                                                  │                                                                                                  │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  Enter Next; save on the last  Shift-Tab Previous  Ctrl-p Complete in another way  Down Down  Up Up  PageUp First  …     F1 Help
cursor 9,76
> Ctrl-e Ctrl-u 'One Two' Ctrl-a Alt-f Ctrl-k Alt-u Alt-r Ctrl-_ Ctrl-y
> PageDown PageUp Down Down Up Tab Shift-Tab
# Completed, and in another way
> Down Down Down Down 'f' Ctrl-n Ctrl-p
| New contact                                                                                                                                                                                 2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                  ┌─ New contact ────────────────────────────────────────────────────────────────────────────────────┐                                       s      s
|                                                  │ * Name                  One                                                                      │                                       e      e
|                                                  │   Stage                                                                                          │                                       d      d
|                                                  │   Company                                                                                        │
|                                                  │   Title                                                                                          │                                       W      L
|                                                  │   E-mail                                                                                         │                                       o      o
|                                                  │ ▸ Phone                 f                        ! 'f' is no number; 3 to 20 digits are expected │                                       n      s
|                                                  │   Channel                                                                                        │                                              t
|                                                  │   Platform                                                                                       │
|                                                  │   Platform id                                                                                    │
|                                                  │   Source                                                                                         │
|                                                  │   Summary                                                                                        │
|                                                  │   Value                                                                                          │
|                                                  │   Tags                                                                                           │
|                                                  │   Satisfaction                                                                                   │
|                                                  │   Response                                                                                       │
|                                                  │   Referral                                                                                       │
|                                                  │   Cadence                                                                                        │
|                                                  │   First contact                                                                                  │
|                                                  │   Notes                                                                                          │
|                                                  │   Opening revenue                                                                                │
|                                                  │   Opening interactions                                                                           │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  ├──────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                                  │ Phone numbers in any notation, the usual one first.                                              │
|                                                  │                                                                                                  │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  Enter Next; save on the last  Shift-Tab Previous  Ctrl-p Complete in another way  Down Down  Up Up  PageUp First  …     F1 Help
cursor 14,77
> F1 'suspend'
> Esc Esc
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| New contact                                                                                                                                                                                 2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                  ┌─ New contact ────────────────────────────────────────────────────────────────────────────────────┐                                       s      s
|                                                  │ * Name                  One                                                                      │                                       e      e
|                                                  │   Stage                                                                                          │                                       d      d
|                                                  │   Company                                                                                        │
|                                                  │   Title                                                                                          │                                       W      L
|                                                  │   E-mail                                                                                         │                                       o      o
|                                                  │ ▸ Phone                 f                        ! 'f' is no number; 3 to 20 digits are expected │                                       n      s
|                                                  │   Channel                                                                                        │                                              t
|                                                  │   Platform                                                                                       │
|                                                  │   Platform id                                                                                    │
|                                                  │   Source                                                                                         │
|                                                  │   Summary                                                                                        │
|                                                  │   Value                                                                                          │
|                                                  │   Tags                                                                                           │
|                                                  │   Satisfaction                                                                                   │
|                                                  │   Response                                                                                       │
|                                                  │   Referral                                                                                       │
|                                                  │   Cadence                                                                                        │
|                                                  │   First contact                                                                                  │
|                                                  │   Notes                                                                                          │
|                                                  │   Opening revenue                                                                                │
|                                                  │   Opening interactions                                                                           │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  ├──────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                                  │ Phone numbers in any notation, the usual one first.                                              │
|                                                  │                                                                                                  │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  Enter Next; save on the last  Shift-Tab Previous  Ctrl-p Complete in another way  Down Down  Up Up  PageUp First  …     F1 Help
cursor 14,77
wish redraw
wish suspend
