# The command line says what goes on: words that have one way are finished
$ add "Sarah Chen" --company Acme --tag vip --tag gas --platform fiverr
$ add "Sarah Connor"
$ add "山田太郎"
= 80x24
> gc : mov Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:move
cursor 23,6
# Where there are several they are shown, and what they share is typed
> s Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Sarah Chen    Acme
| Sarah Connor
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:move 'Sarah C
cursor 23,14
# Tab takes one after the other
> Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Sarah Chen    Acme
| Sarah Connor
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:move 'Sarah Chen'
cursor 23,18
style 20,1 selected
> Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Sarah Chen    Acme
| Sarah Connor
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:move 'Sarah Connor'
cursor 23,20
# Shift-Tab and Up go back
> Shift-Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Sarah Chen    Acme
| Sarah Connor
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:move 'Sarah Chen'
cursor 23,18
# A stage is the next word
> Space prop Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:move 'Sarah Chen' proposal
cursor 23,28
# Enter carries it out, with the command a shell would take
> Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: moved to Proposal Sent  rapport move 'Sarah Chen' proposal
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Up brings earlier lines back
> : Up
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:move 'Sarah Chen' proposal
cursor 23,28
# What fails is told and the text stays
> Ctrl-u 'move nobody won' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| no contact is called 'nobody'
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:move nobody won
cursor 23,16
# Of earlier lines only those come that begin as was typed
> Ctrl-u 'move ''S' Up
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:move S
cursor 23,7
# Esc leaves
> Esc
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
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
# Verbs of the screen are lines, too
> : 'view tod' Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:view today
cursor 23,12
> Ctrl-u 'edit % pl' Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| platform=    Platform
| platformId=  Platform id
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:edit % platform
cursor 23,16
> =co Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:edit % platform=coconala
cursor 23,26
> Ctrl-u 'list stage:' Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| stage:new        New Lead
| stage:contacted  Contacted
| stage:qualified  Qualified
| stage:proposal   Proposal Sent
| stage:deposit    Deposit Paid
| stage:active     Active Client
| stage:won        Closed Won
| stage:lost       Closed Lost
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:list stage:
cursor 23,12
> Esc Ctrl-u 'tag % v' Tab
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:tag % vip
cursor 23,11
# A word goes with one key, a line with another, and comes back
> Ctrl-w
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:tag %
cursor 23,7
> Ctrl-u Ctrl-_
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:tag %
cursor 23,7
# Wide characters are never cut in half
> Ctrl-u '山田太郎さんへの長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い手紙'
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:‹長い長い長い長い長い長い長い長い長い長い長い長い長い長い手紙
cursor 23,62
> Home
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:山田太郎さんへの長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長›
cursor 23,1
# A paste is one line, and what is in it is made safe
> End Ctrl-u
< one\ntwo 31m ‮
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|:one two �31m �
cursor 23,15
> Ctrl-u Esc
# A note in one line
> gg i 'Asked for 100% of it'
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|Note for Sarah Chen: Asked for 100% of it
cursor 23,41
# Esc leaves it, and the draft brings it back
> Esc i
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|Note for Sarah Chen: Asked for 100% of it
cursor 23,41
> Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: noted  rapport note 'Sarah Chen' 'Asked for 100% of it'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Ctrl-g goes on in the long editor with it
> i 'Longer' Ctrl-g
| Note for Sarah Chen                                                 2026-02-11
| Longer
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A draft was taken up again.
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,7
> Esc
# What must not be stored is refused, and stays to be put right
> i
< Bell  rings
> Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| the note has the control character U+0007 at position 6; leave it out
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Sarah Chen: Bell � rings
cursor 23,33
> Backspace Ctrl-w Ctrl-w Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: noted  rapport note 'Sarah Chen' 'Bell '
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# In the least there is to live in
= 40x10
> i
| Contacts 1/3 · by Name ▲    2026-02-11
| Name ▲                   Stage        ▸
| Sarah Chen               Proposal Sent
| Sarah Connor             New Lead
| 山田太郎                 New Lead
|
|
|
|Note for Sarah Chen:
|
cursor 9,0
> Ctrl-u Esc : s Tab
| Contacts 1/3 · by Name ▲    2026-02-11
| Name ▲                   Stage        ▸
| Sarah Chen               Proposal Sent
| Sarah Connor             New Lead
|── 9 ───────────────────────────────────
| score    the ranking, or the score of …
| search   names, fields, notes and time…
| select   Chooses what the next command…
| Enter Do it  Esc Leave  Tab Complete
|:s
cursor 9,2
> Esc Esc
= 39x9
> :
|rapport needs 40x10, this is 39x9
|
|
|
|
|
|
|
|
= 1x1
|!
= 80x24
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
|
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
# A lost connection leaves the draft behind, which is offered first
> gg i 'Half a thou'
hang up
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Sarah Connor  1.95                                          Sarah Chen   1.95
|            due Fri                                           fiverr · #gas
| 山田太郎      1.95
|            due Fri
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ Sarah Chen           Half a thou                                     │
|    │ Sarah Chen           Longer                                          │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
|
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
wish quit
> Esc gc gg i
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|Note for Sarah Chen: Half a thou
cursor 23,32
# What was rubbed out to the end is no draft
> Ctrl-u Esc i
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sarah Connor          New Lead                              1.95
| 山田太郎              New Lead                              1.95
|
|
|
|
|
|
|
|
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
|Note for Sarah Chen:
cursor 23,21
# Alt-Enter goes on in the long editor, behind what is there
> 'More to say' Alt-Enter
| Note for Sarah Chen                                                 2026-02-11
| Longer
| More to say
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A draft was taken up again.
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 2,12
