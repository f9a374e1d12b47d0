# Without UTF-8 a line, choices, a form and a note are drawn in ASCII
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal
$ add "Zoë Müller" --tag vip --stage contacted
ascii
= 80x24
# The command line, and what completes it
> : 'list st' Tab
| Board - by Score v                                                  2026-02-11
| New Lead         0  Contacted        1  Qualified        0  Proposal Sent   1 >
| sum              -  sum              -  sum              -  sum    JPY 15,000 4
| wtd              -  wtd              -  wtd              -  wtd     JPY 9,000
|------------------- ------------------- ------------------- ------------------
|                    >Zoe Muller    1.95                      Sarah Chen   1.95
|                      #vip                                    JPY 15,000
|
|
|
|
|
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------
| stage:       Stage
| stageSince:  Stage since
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:list stage
cursor 23,11
> Esc Esc
# A stage is asked for
> m
| Board - by Score v                                                  2026-02-11
| New Lead         0  Contacted        1  Qualified        0  Proposal Sent   1 >
| sum              -  sum              -  sum              -  sum    JPY 15,000 4
| wtd              -  wtd              -  wtd              -  wtd     JPY 9,000
|------------------- ------------------- ------------------- ------------------
|                    >Zoe Muller    1.95                      Sarah Chen   1.95
|                      #+- Move Zoe Muller to ----------+      JPY 15,000
|                       | n  New Lead                   |
|                       | c  Contacted      is here now |
|                       | q  Qualified                  |
|                       | p  Proposal Sent              |
|                       | d  Deposit Paid               |
|                       | a  Active Client              |
|                       | w  Closed Won                 |
|                       | l  Closed Lost                |
|                       +-------------------------------+
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  ...F1 Help
# A stage that is filtered
> / 'won'
| Board - by Score v                                                  2026-02-11
| New Lead         0  Contacted        1  Qualified        0  Proposal Sent   1 >
| sum              -  sum              -  sum              -  sum    JPY 15,000 4
| wtd              -  wtd              -  wtd              -  wtd     JPY 9,000
|------------------- ------------------- ------------------- ------------------
|                    >Zoe Muller    1.95                      Sarah Chen   1.95
|                      #+- Move Zoe Muller to ----------+      JPY 15,000
|                       | w  Closed Won                 |
|                       |                               |
|                       |                               |
|                       |                               |
|                       |                               |
|                       |                               |
|                       |                               |
|                       |                               |
|                       +-/won                         -+
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  ...              F1 Help
cursor 15,29
> Esc Esc
# A note in one line is asked for
> gc gg i 'a very long line that goes on behind the end of the screen, for a caret to follow it'
| Contacts 1/2 - by Name ^                                            2026-02-11
| Name ^                Stage          Platform       Value  Score       Revenue>
| Sarah Chen            Proposal Sent  Fiverr    JPY 15,000   1.95
| Zoe Muller            Contacted                             1.95
|
|
|
|
|
|
|
|
|
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
|Note for Sarah Chen: <behind the end of the screen, for a caret to follow it
cursor 23,76
> Esc Esc
# A form
> e
| Edit Sarah Chen                                                     2026-02-11
|+- Edit Sarah Chen ------------------------------------------------------------+
|| > Name                  Sarah Chen                                           |
||   Company                                                                    |
||   Title                                                                      |
||   E-mail                                                                     |
||   Phone                                                                      |
||   Channel                                                                    |
||   Platform              fiverr                                               |
||   Platform id                                                                |
||   Source                                                                     |
||   Summary                                                                    |
||   Value                 JPY 15,000                                           |
||   Tags                  vip                                                  |
||   Satisfaction                                                               |
||   Response                                                                   |
||   Referral                                                                   |
||   Cadence                                                                    |
|+------------------------------------------------------------------------------+
|| What the person or company is called; the only field a contact must have.    |
||                                                                              |
|+----------------------------------------------------------------------- v ----+
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,36
> Esc
# A long note
> I 'Zoë and 日本'
| Note for Sarah Chen                                                 2026-02-11
| a very long line that goes on behind the end of the screen, for a caret to
| follow itZoe and ??
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  ...         F1 Help
cursor 2,20
> Esc
# The keys of this place
> ? 'undo'
| Contacts 1/2 - by Name ^                                            2026-02-11
| Name ^    +- Keys: Contacts ---------------------------------------+   Revenue>
| Sarah Chen| Find: undo                                             |
| Zoe Muller| Everywhere                                             |
|           | u                 Undo              undo               |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           |                                                        |
|           +--------------------------------------------------------+
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  ...           F1 Back
cursor 2,23
> Esc Esc
# The same on a large screen
= 200x50
> m
| Contacts 1/2 - by Name ^                                                                                                                                                                    2026-02-11
| Name ^                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Sarah Chen                        Proposal Sent  Fiverr    JPY 15,000   1.95                              in 3d            0d  #vip
| Zoe Muller                        Contacted                             1.95                                               0d  #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                                   +- Move Sarah Chen to ----------+
|                                                                                   | n  New Lead                   |
|                                                                                   | c  Contacted                  |
|                                                                                   | q  Qualified                  |
|                                                                                   | p  Proposal Sent  is here now |
|                                                                                   | d  Deposit Paid               |
|                                                                                   | a  Active Client              |
|                                                                                   | w  Closed Won                 |
|                                                                                   | l  Closed Lost                |
|                                                                                   +-------------------------------+
|
|
|
|
|
|
|
|
|
|
|
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
# And on a small one
= 40x10
| Contacts 1/2 - by Name ^    2026-02-11
| Na+- Move Sarah Chen to ----------+   >
| Sa| q  Qualified                  |ent
| Zo| p  Proposal Sent  is here now |
|   | d  Deposit Paid               |
|   | a  Active Client              |
|   | w  Closed Won                 |
|   +- 5 of 8 ----------------------+
|
| Enter Take it  Esc Leave  ...  F1 Help
> Esc : 'list'
| Contacts 1/2 - by Name ^    2026-02-11
| Name ^                   Stage        >
| Sarah Chen               Proposal Sent
| Zoe Muller               Contacted
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete
|:list
cursor 9,5
