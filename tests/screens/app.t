# The way back leads through the main views, and ends on the board
$ add "Sarah Chen" --email sarah@example.com --phone "+48 601 234 567"
$ add "Sam Cole" --channel telegram:@sam
= 80x24
> g c g t
| Today · 0 overdue · 0 today · 2 this week                           2026-02-11
| This week 2
|  Fri Feb 13        Sam Cole            first reply
|  Fri Feb 13        Sarah Chen          first reply
|
|
|
|
|
|
|
|
|
|
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
> q
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
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
> q q g c
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
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
wish quit
# What was typed shows how it may go on, and says so until it does
> g
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| g: b Board  c Contacts  t Today  r Reports  / Search  v Views  s Save view  …
> c
# The address of one, or of several, goes to the clipboard
> y
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| copied telegram:@sam
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
wish copy telegram:@sam
> j y
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| copied sarah@example.com
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
wish copy sarah@example.com
> Esc G
# Nothing is saved there yet
> 5
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| no view 5 is saved yet; gs saves what is filtered
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A change shows how a shell would make it
> L
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
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
| Sarah Chen: moved to Contacted  rapport move 'Sarah Chen' next
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> u
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| undone: Sarah Chen: moved to Contacted  rapport undo --entry 3
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Another program's change appears, and the selection stays where it is
$ add "Aaron Ape"
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aaron Ape             New Lead                              1.95
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| undone: Sarah Chen: moved to Contacted  rapport undo --entry 3
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# So does another day
now 2026-02-12T09:00:00Z
$ add "Zoe Zebra"
| Contacts 3/4 · by Name ▲                                            2026-02-12
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aaron Ape             New Lead                              1.95
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead                              1.95
| Zoe Zebra             New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| undone: Sarah Chen: moved to Contacted  rapport undo --entry 3
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Where it is wide a contact stands beside, and Tab goes to and fro
= 200x50
> Enter
| Contacts 3/4 · by Name ▲                                                                                    │ Sarah Chen · Summary                                                          2026-02-12
| Name ▲                 Stage          Platform       Value  Score       Revenue  Last contact  Next due    ▸│ Sarah Chen                                                                    score 1.95
| Aaron Ape              New Lead                              1.95                              in 1d        │ New Lead for 1 day
| Sam Cole               New Lead                              1.95                              in 1d        │ Next: first reply, tomorrow
| Sarah Chen             New Lead                              1.95                              in 1d        │ Summary  Timeline 0  Follow-ups 1  Orders 0
| Zoe Zebra              New Lead                              1.95                              in 2d        │──────────────────────────────────────────────────────────────────────────────────────────
|                                                                                                             │ E-mail        sarah@example.com
|                                                                                                             │ Phone         +48 601 234 567
|                                                                                                             │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-11 (yesterday)
|                                                                                                             │ First contact 2026-02-11 (yesterday)
|                                                                                                             │ Created       2026-02-11T09:00:00Z
|                                                                                                             │ Updated       2026-02-11T09:00:00Z
|                                                                                                             │ 50% complete; 16 fields more can be filled in: E
|                                                                                                             │
|                                                                                                             │ Score 1.95
|                                                                                                             │ revenue   █           1 × 30% = 0.30  ¥0
|                                                                                                             │ orders                0 × 25% = 0.00  0 orders
|                                                                                                             │ response  █████       5 × 20% = 1.00  normal (assumed)
|                                                                                                             │ review    ███         3 × 15% = 0.45  no rating
|                                                                                                             │ referral  ██          2 × 10% = 0.20  low (assumed)
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
style 0,2 foot
style 0,112 bar
> Tab
style 0,2 bar
style 0,112 foot
> Tab ]
| Contacts 4/4 · by Name ▲                                                                                    │ Zoe Zebra · Summary                                                           2026-02-12
| Name ▲                 Stage          Platform       Value  Score       Revenue  Last contact  Next due    ▸│ Zoe Zebra                                                                     score 1.95
| Aaron Ape              New Lead                              1.95                              in 1d        │ New Lead since today
| Sam Cole               New Lead                              1.95                              in 1d        │ Next: first reply, in 2 days
| Sarah Chen             New Lead                              1.95                              in 1d        │ Summary  Timeline 0  Follow-ups 1  Orders 0
| Zoe Zebra              New Lead                              1.95                              in 2d        │──────────────────────────────────────────────────────────────────────────────────────────
|                                                                                                             │ Stage         New Lead
|                                                                                                             │ Stage since   2026-02-12 (today)
|                                                                                                             │ First contact 2026-02-12 (today)
|                                                                                                             │ Created       2026-02-12T09:00:00Z
|                                                                                                             │ Updated       2026-02-12T09:00:00Z
|                                                                                                             │ 10% complete; 18 fields more can be filled in: E
|                                                                                                             │
|                                                                                                             │ Score 1.95
|                                                                                                             │ revenue   █           1 × 30% = 0.30  ¥0
|                                                                                                             │ orders                0 × 25% = 0.00  0 orders
|                                                                                                             │ response  █████       5 × 20% = 1.00  normal (assumed)
|                                                                                                             │ review    ███         3 × 15% = 0.45  no rating
|                                                                                                             │ referral  ██          2 × 10% = 0.20  low (assumed)
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  …   ? Help
> q
# Too small is said, and everything is there again afterwards
= 39x24
|rapport needs 40x10, this is 39x24
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
= 80x9
|rapport needs 40x10, this is 80x9
|
|
|
|
|
|
|
|
= 12x3
|40x10 needed
|
|
= 4x2
|!
|
= 1x1
|!
= 40x10
| Contacts 4/4 · by Name ▲    2026-02-12
| Name ▲                   Stage        ▸
| Aaron Ape                New Lead
| Sam Cole                 New Lead
| Sarah Chen               New Lead
| Zoe Zebra                New Lead
|
|
|
| Enter Open  i Note  / Filter    ? Help
> Q
| Contacts 4/4 · by Name ▲    2026-02-12
| Name ▲                   Stage        ▸
| Aaron Ape                New Lead
| Sam Cole                 New Lead
| Sarah Chen               New Lead
| Zoe Zebra                New Lead
|
|
|
| Enter Open  i Note  / Filter    ? Help
wish quit
