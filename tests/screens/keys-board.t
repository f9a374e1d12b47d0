# The keys of the board view that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform direct
$ log sarah message "Asked for a price." --date 2026-01-02
$ log marcus delivery "Shop" --date 2026-01-20 --amount 30000 --rating 5
now 2026-02-05T09:00:00Z
$ follow sarah 2026-02-09 "Send the offer"
now 2026-02-11T09:00:00Z
$ follow marcus 2026-02-12 "Ask about hosting"
$ log aiko review --date 2026-02-01 --rating 4
$ log dana review --date 2026-02-02 --rating 5
$ log emil review --date 2026-02-03 --rating 2
$ view save vips tag:vip
= 80x24
> gb
# An interaction is asked for in a form
> gb
> c
| Log what happened with Aiko Tanaka                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
|┌─ Log what happened with Aiko Tanaka ─────────────────────────────────────────┐
|│ ▸ Type                                                                       │
|│   Date       today                            → 2026-02-11 Wed, today        │
|│   Amount                                                                     │
|│   Notes                                                                      │
|│                                                                              │
|│                                                                              │
|│   Rating                                                                     │
|│   Direction                                                                  │
|│   Platform                                                                   │
|│   Fee                                                                        │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What happened: one of the built-in types or a word of your own.              │
|│ Ctrl-n  inquiry · message · call · email · meeting · proposal · deposit …    │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 4,15
> Esc
# A follow-up is asked for
> gb
> t
| Follow up with Aiko Tanaka                                          2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|┌─ Follow up with Aiko Tanaka ─────────────────────────────────────────────────┐
|│ ▸ When                                                                       │
|│   What to do                                                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Its day, or the day it is snoozed to.                                        │
|│ Ctrl-n  today · tomorrow · yesterday · mon · tue · wed · thu · fri · sat …   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,16
> Esc
# A day is asked for to put a follow-up off to
> gb
> s
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|                        ┌─ Snooze Aiko Tanaka until ──┐
|                        │ t  Tomorrow     Thu Feb 12  │
|                        │ 3  In 3 days    Sat Feb 14  │
|                        │ w  In a week    Wed Feb 18  │
|                        │ 2  In 2 weeks   Wed Feb 25  │
|                        │ m  In a month   Wed Mar 11  │
|                        │ o  Another day  or a reason │
|                        └─────────────────────────────┘
|
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# A stage is asked for
> gb
> m
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip      ┌─ Move Aiko Tanaka to ─────────┐      ¥15,000  2d late
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
> Esc
# Tags are asked for
> gb
> #
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete
|Tags of Aiko Tanaka: vip,
cursor 23,26
> Esc
# The fields of a contact are asked for
> gb
> e
| Edit Aiko Tanaka                                                    2026-02-11
|┌─ Edit Aiko Tanaka ───────────────────────────────────────────────────────────┐
|│ ▸ Name                  Aiko Tanaka                                          │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              coconala                                             │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥250,000                                             │
|│   Tags                  vip                                                  │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,37
> Esc
# A contact to make one with this is asked for
> gb
> M
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete
|Merge into Aiko Tanaka:
cursor 23,24
> Esc
# The keys of this place are shown
> gb
> ? 'undo'
| Board · by Score ▼                                                  2026-02-11
| New Lead  ┌─ Keys: Board ──────────────────────────────────────────┐ Sent   1 ▶
| sum       │ Find: undo                                             │  ¥15,000 4
| wtd       │ Board                                                  │   ¥9,000
|───────────│ u                 Undo              undo               │─────────
|▸Aiko Tanak│                                                        │en   1.95
|  ¥250,000 │                                                        │  2d late
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# F1 shows them, too
> gb
> F1 'undo'
| Board · by Score ▼                                                  2026-02-11
| New Lead  ┌─ Keys: Board ──────────────────────────────────────────┐ Sent   1 ▶
| sum       │ Find: undo                                             │  ¥15,000 4
| wtd       │ Board                                                  │   ¥9,000
|───────────│ u                 Undo              undo               │─────────
|▸Aiko Tanak│                                                        │en   1.95
|  ¥250,000 │                                                        │  2d late
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# What only the owner of the terminal can do is wished for
> gb
> Ctrl-l Ctrl-z y Y Q
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|
|
|
|
|
|
|
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
wish redraw
wish suspend
wish copy Aiko Tanaka …
wish quit
# Done
> gb
> x
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Aiko Tanaka: first reply done  rapport done 'Aiko Tanaka'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> u
# The next pane and back
> gb
> Tab Shift-Tab
| Aiko Tanaka · Orders                                                2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Nothing was delivered yet: c logs a delivery
|
|
|
|
|
|
|
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
# Saved views, those that there are and those that there are not
> gb
> 5 4 3 2 1
| Board · by Score ▼ · vips: tag:vip                                  2026-02-11
| New Lead       1/1  Contacted      0/1  Qualified      0/1  Proposal Sent 1/1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55                                          Sarah Chen   1.95
|  ¥250,000 · #vip                                             ¥15,000  2d late
|
|
|
|
|
|
|
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
# Everything again
> gb
> 6 7 8 9 0
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|
|
|
|
|
|
|
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
# The board is shown
> gb
> gb
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   2.55  Dana Weiss    3.00  Emil Berg     1.50  Sarah Chen   1.95
|  ¥250,000 · #vip                         direct              ¥15,000  2d late
|
|
|
|
|
|
|
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
> gb
