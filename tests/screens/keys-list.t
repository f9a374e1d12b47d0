# The keys of the list view that other tests do not press
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
> gc
# A name for a view is asked for
> gc
> gs
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing is filtered here that could be saved; / filters
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Esc
# Saved views are shown
> gc
> gv
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|                     ┌─ Saved views ──────────────────────┐
|                     │ 0  Everything                      │
|                     │ 1  vips        2 contacts  tag:vip │
|                     └────────────────────────────────────┘
|
|
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
# F1 shows them, too
> gc
> F1 'undo'
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲    ┌─ Keys: Contacts ───────────────────────────────────────┐   Revenue▸
| Aiko Tanak│ Find: undo                                             │
| Dana Weiss│ Everywhere                                             │
| Emil Berg │ u                 Undo              undo               │
| Marcus Web│                                                        │   ¥30,000
| Sarah Chen│                                                        │
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
> gc
> Ctrl-l Ctrl-z y Y Q
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
wish redraw
wish suspend
wish copy Aiko Tanaka …
wish quit
# Archived
> gc
> d
| Contacts 1/4 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Aiko Tanaka: archived  rapport archive 'Aiko Tanaka'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Put back
> gc
> Ctrl-r
| Contacts 1/4 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| there is nothing to redo
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> u
# Down
> gc
> gg j Down
| Contacts 3/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Up
> gc
> G k Up
| Contacts 3/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A page down
> gc
> PageDown Ctrl-f
| Contacts 5/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A page up
> gc
> PageUp Ctrl-b
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# To the right
> gc
> ^ l Right
| Contacts 1/5 · by Name ▲                                            2026-02-11
|◂Name ▲                  Value  Score       Revenue  Last contact  Next due    ▸
| Aiko Tanaka          ¥250,000   2.55                2026-02-01    in 2d
| Dana Weiss                      3.00                2026-02-02
| Emil Berg                       1.50                2026-02-03
| Marcus Webb           ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue
| Sarah Chen            ¥15,000   1.95                2026-01-02    2d overdue
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# To the left
> gc
> $ h Left
| Contacts 1/5 · by Name ▲                                            2026-02-11
|◂Name ▲                  Score       Revenue  Last contact  Next due      Quiet▸
| Aiko Tanaka              2.55                2026-02-01    in 2d           10d
| Dana Weiss               3.00                2026-02-02                     9d
| Emil Berg                1.50                2026-02-03                     8d
| Marcus Webb              5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen               1.95                2026-01-02    2d overdue       5w
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Rightmost with End
> gc
> ^ End
| Contacts 1/5 · by Name ▲                                            2026-02-11
|◂Name ▲                     Last contact  Next due      Quiet  Tags
| Aiko Tanaka                2026-02-01    in 2d           10d  #vip
| Dana Weiss                 2026-02-02                     9d
| Emil Berg                  2026-02-03                     8d
| Marcus Webb                2026-01-20    2w overdue       3w
| Sarah Chen                 2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Leftmost with Home
> gc
> $ Home
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The next contact
> gc
> ]
| Contacts 2/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The one before it
> gc
> [
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The next pane and back
> gc
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
> gc
> 5 4 3 2 1
| Contacts 1/2 · by Name ▲ · vips: tag:vip                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Everything again
> gc
> 6 7 8 9 0
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The reports are shown
> gc
> gr
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> gc
# The board is shown
> gc
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
> gc
