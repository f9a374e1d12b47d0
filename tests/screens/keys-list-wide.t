# The keys of the list view that other tests do not press at this size
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
= 200x50
> gc
> gc
> i
> Esc
> gc
> c
> Esc
# A day is asked for to put a follow-up off to
> gc
> s
| Contacts 1/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                                    ┌─ Snooze Aiko Tanaka until ──┐
|                                                                                    │ t  Tomorrow     Thu Feb 12  │
|                                                                                    │ 3  In 3 days    Sat Feb 14  │
|                                                                                    │ w  In a week    Wed Feb 18  │
|                                                                                    │ 2  In 2 weeks   Wed Feb 25  │
|                                                                                    │ m  In a month   Wed Mar 11  │
|                                                                                    │ o  Another day  or a reason │
|                                                                                    └─────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
|
|
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
> Esc
> gc
> m
> Esc
> gc
> #
> Esc
# A contact is asked for
> gc
> a
| New contact                                                                                                                                                                                 2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|                                                  ┌─ New contact ────────────────────────────────────────────────────────────────────────────────────┐
|                                                  │ ▸ Name                                                                                           │
|                                                  │   Stage                                                                                          │
|                                                  │   Company                                                                                        │
|                                                  │   Title                                                                                          │
|                                                  │   E-mail                                                                                         │
|                                                  │   Phone                                                                                          │
|                                                  │   Channel                                                                                        │
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
> Esc
> gc
> e
> Esc
> gc
> I
> Esc
> gc
> M
> Esc
> gc
> gs
> Esc
# Saved views are shown
> gc
> gv
| Contacts 1/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                                 ┌─ Saved views ──────────────────────┐
|                                                                                 │ 0  Everything                      │
|                                                                                 │ 1  vips        2 contacts  tag:vip │
|                                                                                 └────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
> Esc
> gc
> ? 'undo'
> Esc Esc
> gc
> F1 'undo'
> Esc Esc
# What only the owner of the terminal can do is wished for
> gc
> Ctrl-l Ctrl-z y Y Q
| Contacts 1/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
wish redraw
wish suspend
wish copy Aiko Tanaka …
wish quit
> gc
> d
> gc
> u
# Put back
> gc
> Ctrl-r
| Contacts 1/4 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| redone: Aiko Tanaka: archived  rapport redo --entry 15
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> u
> gc
> x
> u
> Esc
> gc
> gg j Down
# To the last
> gc
> G
| Contacts 5/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> gc
> G k Up
> gc
> gg
# A page down
> gc
> PageDown Ctrl-f
| Contacts 5/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> gc
> PageUp Ctrl-b
> gc
> Ctrl-d
# Half a page up
> gc
> Ctrl-u
| Contacts 1/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> gc
> ^ l Right
> gc
> $ h Left
# Rightmost
> gc
> ^ $
| Contacts 1/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> gc
> ^ End
> gc
> $ Home
# The one before it
> gc
> [
| Contacts 1/5 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
| Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> gc
> Tab Shift-Tab
> gc
> Space
> Esc
# Several from one to the other are chosen
> gc
> V j V
| Contacts 3/5 · by Name ▲ · 2 selected                                                                                                                                                       2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
|*Dana Weiss                        Contacted                             3.00                2026-02-02                     9d
|*Emil Berg                         Qualified      Direct                 1.50                2026-02-03                     8d
| Marcus Webb                       Active Client  Upwork       ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> Esc
> gc
> *
> Esc
> gc
> o O
> o O
# To the next match and the one before it
> gc
> n N
| Contacts 3/5 · by Platform ▼                                                                                                                                                                2026-02-11
| Name                              Stage          Platform ▼       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Marcus Webb                       Active Client  Upwork         ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr         ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
| Emil Berg                         Qualified      Direct                   1.50                2026-02-03                     8d
| Aiko Tanaka                       New Lead       Coconala      ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                               3.00                2026-02-02                     9d
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
> Esc
> gc
> 5 4 3 2 1
> gc
> 6 7 8 9 0
# The command line is opened
> gc
> :
| Contacts 4/5 · by Platform ▼                                                                                                                                                                2026-02-11
| Name                              Stage          Platform ▼       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Marcus Webb                       Active Client  Upwork         ¥90,000   5.60       ¥30,000  2026-01-20    2w overdue       3w
| Sarah Chen                        Proposal Sent  Fiverr         ¥15,000   1.95                2026-01-02    2d overdue       5w  #vip
| Emil Berg                         Qualified      Direct                   1.50                2026-02-03                     8d
| Aiko Tanaka                       New Lead       Coconala      ¥250,000   2.55                2026-02-01    in 2d           10d  #vip
| Dana Weiss                        Contacted                               3.00                2026-02-02                     9d
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
|:
cursor 49,1
> Esc
> gc
> L
> gc
> H
# The reports are shown
> gc
> gr
| Reports · Month · February 2026                                                                                                                                                             2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  ████████████████████████████████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ██████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
| Proposal Sent         1   ¥15,000    ¥9,000  ██▏
| Deposit Paid          0
| Active Client         1   ¥90,000   ¥90,000  █████████████████████▌
| Closed Won            0
| Closed Lost           0
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  Enter Open  i Note  / Filter  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  …     ? Help
> gc
> gc
> gc
> gc
