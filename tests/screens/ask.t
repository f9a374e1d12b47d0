# Nobody is selected
= 80x24
> gc i
| Contacts 0 · by Name ▲                                              2026-02-11
|
| No contacts yet: press a to add one.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nobody is selected
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> m
| Contacts 0 · by Name ▲                                              2026-02-11
|
| No contacts yet: press a to add one.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nobody is selected
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> s
| Contacts 0 · by Name ▲                                              2026-02-11
|
| No contacts yet: press a to add one.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nobody is selected
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
$ add "Sarah Chen" --tag vip --tag gas --email s@example.com --stage contacted
$ add "Mike Ross" --tag cold --stage won
$ follow "Sarah Chen" today "Call about the invoice"
$ follow "Mike Ross" +3d "Ask again"
now 2026-02-12T09:00:00Z
$ follow "Sarah Chen" today "Send the samples"
# Days to put a follow-up off to
> gg s
| Contacts 1/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|                        ┌─ Snooze Mike Ross until ────┐
|                        │ t  Tomorrow     Fri Feb 13  │
|                        │ 3  In 3 days    Sun Feb 15  │
|                        │ w  In a week    Thu Feb 19  │
|                        │ 2  In 2 weeks   Thu Feb 26  │
|                        │ m  In a month   Thu Mar 12  │
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
> w k
| Contacts 1/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
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
# With several due, first which one
> j s
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|                    ┌─ Snooze which of Sarah Chen ─────────┐
|                    │ 1  Call about the invoice  yesterday │
|                    │ 2  Send the samples        today     │
|                    └──────────────────────────────────────┘
|
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
> 2
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|                        ┌─ Snooze until ──────────────┐
|                        │ t  Tomorrow     Fri Feb 13  │
|                        │ 3  In 3 days    Sun Feb 15  │
|                        │ w  In a week    Thu Feb 19  │
|                        │ 2  In 2 weeks   Thu Feb 26  │
|                        │ m  In a month   Thu Mar 12  │
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
> 3 j
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
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
# Another day, with a reason
> s o
| Snooze until another day                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
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
> '+5d' Tab 'on holiday' Enter j s
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|                    ┌─ Snooze which of Sarah Chen ─────────┐
|                    │ 1  Send the samples        in 3 days │
|                    │ 2  Call about the invoice  in 5 days │
|                    └──────────────────────────────────────┘
|
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
# Done with several asks which: the second is done, so one is left to put off
> u u x j Enter k j
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
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
> s
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|                        ┌─ Snooze Sarah Chen until ───┐
|                        │ t  Tomorrow     Fri Feb 13  │
|                        │ 3  In 3 days    Sun Feb 15  │
|                        │ w  In a week    Thu Feb 19  │
|                        │ 2  In 2 weeks   Thu Feb 26  │
|                        │ m  In a month   Thu Mar 12  │
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
# Tags of one stand there to be changed
> '#'
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Tags of Sarah Chen: gas, vip,
cursor 23,30
> 'n' Tab
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Tags of Sarah Chen: gas, vip, n
cursor 23,31
> Backspace 'new' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: tags gas, new, vip  rapport edit 'Sarah Chen' 'tags=gas, vip, new'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A tag that somebody has is completed
> '#' '+c' Tab
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Tags of Sarah Chen: gas, new, vip, +cold
cursor 23,40
> Esc
# Tags of several are added and taken away in one step
> * '#'
| Contacts 2/2 · by Name ▲ · 2 selected                               2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Mike Ross             Closed Won                            1.95
|*Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Tags of 2 contacts, +new -old:
cursor 23,31
> '+seen -cold' Enter j
| Contacts 2/2 · by Name ▲ · 2 selected                               2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Mike Ross             Closed Won                            1.95
|*Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
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
> Esc G '#'
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Tags of Sarah Chen: gas, new, seen, vip,
cursor 23,41
> Esc
> u
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| undone: 2 contacts: tags=+seen, -cold  rapport undo --entry 13
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Several in several stages are moved together
> * m
| Contacts 2/2 · by Name ▲ · 2 selected                               2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Mike Ross             Closed Won                            1.95
|*Sarah Chen            Contacted                             1.95
|
|
|                         ┌─ Move 2 contacts to ───────┐
|                         │ n  New Lead                │
|                         │ c  Contacted               │
|                         │ q  Qualified               │
|                         │ p  Proposal Sent           │
|                         │ d  Deposit Paid            │
|                         │ a  Active Client           │
|                         │ w  Closed Won              │
|                         │ l  Closed Lost             │
|                         └────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> a j
| Contacts 2/2 · by Name ▲ · 2 selected                               2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Mike Ross             Active Client                         1.95
|*Sarah Chen            Active Client                         1.95
|
|
|
|
|
|
|
|
|
|
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
> u Esc
# One field, with what it holds
> : 'fill field company %' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Company of Sarah Chen:
cursor 23,23
> 'Acme' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: company Acme  rapport edit 'Sarah Chen' company=Acme
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> : 'fill field platform %' Enter f Tab
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Platform of Sarah Chen: fiverr
cursor 23,30
> Esc : 'fill field emails %' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|E-mail of Sarah Chen: s@example.com
cursor 23,35
> Esc : 'fill field nothing %' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| there is no field 'nothing' to edit; `help fields` tells all
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Esc : 'fill score' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| 'score' asks for nothing; type it behind a colon
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Whoever is named, whatever is selected
> Esc : 'fill note Mike' Enter
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Mike Ross:
cursor 23,20
> Esc
# Merging asks for the other one
> M
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Merge into Sarah Chen:
cursor 23,23
# Forms open and close
> Esc c Esc t Esc e Esc a Esc
| Contacts 2/2 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             Closed Won                            1.95
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
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
# At the least size
= 40x10
> s
| Contacts 2/2 · by Name ▲    2026-02-12
| Nam┌─ Snooze Sarah Chen until ───┐    ▸
| Mik│ t  Tomorrow     Fri Feb 13  │n
| Sar│ 3  In 3 days    Sun Feb 15  │
|    │ w  In a week    Thu Feb 19  │
|    │ 2  In 2 weeks   Thu Feb 26  │
|    │ m  In a month   Thu Mar 12  │
|    └─ 1 of 6 ────────────────────┘
|
| Enter Take it  Esc Leave  …    F1 Help
> Esc Esc i
| Contacts 2/2 · by Name ▲    2026-02-12
| Name ▲                   Stage        ▸
| Mike Ross                Closed Won
| Sarah Chen               Contacted
|
|
|
|
|Note for Sarah Chen:
|
cursor 9,0
