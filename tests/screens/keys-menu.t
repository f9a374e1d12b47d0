# The keys of a choice that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 80x24
> m
# Down, with each of its keys
> j Down Ctrl-n Tab
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 12,27 selected
# Up, with each of its keys
> k Up Ctrl-p Shift-Tab
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 8,27 selected
# To the last
> End G
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 14,27 selected
# To the first
> Home gg
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 8,27 selected
# A page down
> PageDown Ctrl-f
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 14,27 selected
# A page up
> PageUp Ctrl-b
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 8,27 selected
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
wish redraw
wish suspend
# Its keys
> F1 'suspend'
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥2┌─ Keys: A choice ─────────────────────────────────┐      ¥9,000
|──────────────│ Find: suspend                                    │────────────
|▸Aiko Tanaka  │ A choice                                         │ Chen   1.95
|  ¥250,000 · #│ Ctrl-z                    Suspend    suspend     │000 · fiverr
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              │                                                  │
|              └──────────────────────────────────────────────────┘
|
|
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 4,29
> Esc Esc
# Left by Ctrl-c
> Ctrl-c
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
# Filtered: down, with each of its keys
> m / 'd' Down Ctrl-n Tab
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ d  Deposit Paid               │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       │                               │
|                       │                               │
|                       └─/d                           ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,27
style 11,27 selected
# Filtered: up, with each of its keys
> Up Ctrl-p Shift-Tab
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ d  Deposit Paid               │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       │                               │
|                       │                               │
|                       └─/d                           ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,27
style 8,27 selected
# Filtered: pages
> PageDown PageUp PageDown
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ d  Deposit Paid               │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       │                               │
|                       │                               │
|                       └─/d                           ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,27
style 12,27 selected
# The filter is a line
> Home Delete End 'on' Left Right Backspace
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       │                               │
|                       │                               │
|                       └─/o                           ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,27
# It is rubbed out by a word and to the beginning
> Ctrl-w 'prop' Ctrl-u 'qual'
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ q  Qualified                  │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       └─/qual                        ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,30
# Filtered: its keys
> F1 'suspend'
| Board · by Score ▼                                                  2026-02-11
| New Le┌─ Keys: A choice, filtered ─────────────────────────────────────┐t   1 ▶
| sum   │ Find: suspend                                                  │5,000 4
| wtd   │ A choice, filtered                                             │9,000
|───────│ Ctrl-z                 Suspend                   suspend       │─────
|▸Aiko T│                                                                │ 1.95
|  ¥250,│                                                                │iverr
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       │                                                                │
|       └────────────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,22
> Esc Esc
# Filtered: drawn anew, suspended
> Ctrl-l Ctrl-z
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ q  Qualified                  │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       └─/qual                        ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,30
wish redraw
wish suspend
# The filter is left by Ctrl-c, and by Esc
> Ctrl-c / 'prop' Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000 · fiverr
|                       │ n  New Lead       is here now │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# What was filtered is taken
> / 'qual' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        1  Qualified        2  Proposal Sent   1 ▶
| sum              –  sum              –  sum       ¥250,000  sum       ¥15,000 4
| wtd              –  wtd              –  wtd       ¥100,000  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                     Dana Weiss    1.95 ▸Aiko Tanaka   1.95  Sarah Chen   1.95
|                                          ¥250,000 · #vip     ¥15,000 · fiverr
|                                         Emil Berg     1.95
|                                          fiverr
|
|
|
|
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Enter
