# A form for several leaves what is empty as each of them has it
$ add "Sarah Chen" --company Acme --tag vip
$ add Bob --tag old
$ add Carl
$ follow Bob tomorrow "Call him"
= 80x24
> g c
> * e
> Tab Tab Tab Tab Tab Tab 'fiverr' Tab Tab Tab Tab Tab '+new'
| Edit 3 contacts                                                     2026-02-11
|┌─ Edit 3 contacts ────────────────────────────────────────────────────────────┐
|│   Name                                                                       │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ * Platform              fiverr                      → Fiverr                 │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                                                                      │
|│ ▸ Tags                  +new                                                 │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What is left empty stays as it is; +new adds one, -old takes one away.       │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 13,30
# All of them get it; what they had besides stays
> Ctrl-s Esc
= 200x20
> g g
| Contacts 1/3 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Bob                               New Lead       Fiverr                 1.95                              in 1d            0d  #new #old
| Carl                              New Lead       Fiverr                 1.95                              in 2d            0d  #new
| Sarah Chen                        New Lead       Fiverr                 1.95                              in 2d            0d  #new #vip
|
|
|
|
|
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
= 80x24
# What is wrong for several is told, too
> * e PageDown Up Up Up Up 'often' Ctrl-s
| Edit 3 contacts                                                     2026-02-11
|┌─ Edit 3 contacts ───────────────────────────────────────────────────── ▲ ────┐
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                                                                      │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│ ▸ Cadence               often                   ! a whole number is expected │
|│   First contact                                                              │
|│   Notes                                                                      │
|│   Opening revenue                                                            │
|│   Opening interactions                                                       │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Cadence has to be put right before this can be saved.                        │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 13,31
> Esc t Esc
# Putting a follow-up off to a day of one's own
> g t s o
| Snooze until another day                                            2026-02-11
| This week 4
|  Thu Feb 12        Bob                 Call him
|  Fri Feb 13        Bob                 first reply
|  Fri Feb 13        Carl                first reply
|  Fri Feb 13        Sarah Chen          first reply
|┌─ Snooze until another day ───────────────────────────────────────────────────┐
|│ ▸ Until                                                                      │
|│   Reason                                                                     │
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
cursor 7,12
> '+3d' Tab 'On holiday' Enter g g
| Today · 0 overdue · 0 today · 3 this week                           2026-02-11
| This week 3
|  Fri Feb 13        Bob                 first reply
|  Fri Feb 13        Carl                first reply
|  Fri Feb 13        Sarah Chen          first reply
|
| Snoozed 1
|  Sat Feb 14        Bob                 Call him
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
