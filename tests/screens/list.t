# An empty book says what to do
= 80x24
> gc
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
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
$ add "Sarah Chen" --stage proposal --platform fiverr --value 15000 --tag vip --tag gas
$ add "Marcus Webb" --stage active --platform upwork --value "$1,200.50" --company "Webb & Sons"
$ add "Aiko Tanaka" --stage won --platform coconala --value 3000
$ add "田中 美咲" --stage contacted --platform coconala --value 8000
$ add "王小明" --stage qualified --value 30000
$ add "김민준" --stage lost --value 500
$ add "محمد علي" --stage new --tag referral --value 100
$ add "Zoë Ångström 👩‍💻" --stage deposit --value 250000 --tag vip
$ log sarah delivery "Sheet tool" --amount 8000 --date 2026-02-04 --rating 5
$ log aiko delivery "Logo" --amount 3000 --date 2025-11-20
$ log marcus message "Hello" --date 2026-02-10
$ follow marcus 2026-02-14 "Ask about hosting"

# The list has a row for each contact
| Contacts 3/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# A wide screen has every column
= 200x50
| Contacts 3/8 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       Closed Won     Coconala      ¥3,000   3.05        ¥3,000  2025-11-20    7w overdue      2mo
| Marcus Webb                       Active Client  Upwork     $1,200.50   1.95                2026-02-10    in 3d            1d
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000  2026-02-04    today            7d  #gas #vip
| Zoë Ångström 👩💻                 Deposit Paid               ¥250,000   1.95                                               0d  #vip
| محمد علي                          New Lead                       ¥100   1.95                              in 2d            0d  #referral
| 王小明                            Qualified                   ¥30,000   1.95                                               0d
| 田中 美咲                         Contacted      Coconala      ¥8,000   1.95                                               0d
| 김민준                            Closed Lost                    ¥500   1.95                                               0d
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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

# j and k move, the place stands in the title
= 80x24
> gg j j j k
| Contacts 3/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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
style 4,1 selected
style 3,1 normal
style 1,1 here
style 1,26 column

# G goes to the last, gg to the first
> G
| Contacts 8/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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
> gg
| Contacts 1/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# o sorts by the next column, numbers by the greatest first; the cursor stays with its contact
> o o o
| Contacts 5/8 · by Value ▼                                           2026-02-11
| Name                  Stage          Platform     Value ▼  Score       Revenue▸
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| 王小明                Qualified                   ¥30,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| 김민준                Closed Lost                    ¥500   1.95
| محمد علي              New Lead                       ¥100   1.95
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
|
|
|
|
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

# O turns the order round
> O
| Contacts 4/8 · by Value ▲                                           2026-02-11
| Name                  Stage          Platform     Value ▲  Score       Revenue▸
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| محمد علي              New Lead                       ¥100   1.95
| 김민준                Closed Lost                    ¥500   1.95
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| 王小明                Qualified                   ¥30,000   1.95
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|
|
|
|
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

# Any field sorts; one that is no column stands behind the name
> / 'tag:vip' Enter : 'order orders' Enter
| Contacts 1/2 · by Orders ▼ · tag:vip                                2026-02-11
| Name                      Orders ▼  Stage          Platform       Value  Score▸
| Sarah Chen                       1  Proposal Sent  Fiverr       ¥15,000   4.70
| Zoë Ångström 👩💻                0  Deposit Paid               ¥250,000   1.95
|
|
|
|
|
|
|
|
|
|
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

# A field that there is not is refused
> : 'order shoes' Enter
| Contacts 1/2 · by Orders ▼ · tag:vip                                2026-02-11
| Name                      Orders ▼  Stage          Platform       Value  Score▸
| Sarah Chen                       1  Proposal Sent  Fiverr       ¥15,000   4.70
| Zoë Ångström 👩💻                0  Deposit Paid               ¥250,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing can be sorted by 'shoes'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help

# Columns can be chosen
> : 'columns name company quiet nextDue' Enter
| Contacts 1/2 · by Orders ▼ · tag:vip                                2026-02-11
| Name                           Orders ▼  Company           Quiet  Next due
| Sarah Chen                            1                       7d  today
| Zoë Ångström 👩💻                     0                       0d
|
|
|
|
|
|
|
|
|
|
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

# And an unknown one leaves them
> : 'columns name shoes' Enter
| Contacts 1/2 · by Orders ▼ · tag:vip                                2026-02-11
| Name                           Orders ▼  Company           Quiet  Next due
| Sarah Chen                            1                       7d  today
| Zoë Ångström 👩💻                     0                       0d
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| 'shoes' is no field of a contact; name, stage and value are
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help

# Without names they are the configured ones again
> Esc : 'columns' Enter : 'order name' Enter
| Contacts 3/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# l shows what does not fit on the right, h goes back, $ and ^ go to the ends
> l l
| Contacts 3/8 · by Name ▲                                            2026-02-11
|◂Name ▲                  Value  Score       Revenue  Last contact  Next due    ▸
| Aiko Tanaka            ¥3,000   3.05        ¥3,000  2025-11-20    7w overdue
| Marcus Webb         $1,200.50   1.95                2026-02-10    in 3d
| Sarah Chen            ¥15,000   4.70        ¥8,000  2026-02-04    today
| Zoë Ångström 👩💻    ¥250,000   1.95
| محمد علي                 ¥100   1.95                              in 2d
| 王小明                ¥30,000   1.95
| 田中 美咲              ¥8,000   1.95
| 김민준                   ¥500   1.95
|
|
|
|
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
> $
| Contacts 3/8 · by Name ▲                                            2026-02-11
|◂Name ▲                     Last contact  Next due      Quiet  Tags
| Aiko Tanaka                2025-11-20    7w overdue      2mo
| Marcus Webb                2026-02-10    in 3d            1d
| Sarah Chen                 2026-02-04    today            7d  #gas #vip
| Zoë Ångström 👩💻                                         0d  #vip
| محمد علي                                 in 2d            0d  #referral
| 王小明                                                    0d
| 田中 美咲                                                 0d
| 김민준                                                    0d
|
|
|
|
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
> h
| Contacts 3/8 · by Name ▲                                            2026-02-11
|◂Name ▲                              Revenue  Last contact  Next due      Quiet▸
| Aiko Tanaka                          ¥3,000  2025-11-20    7w overdue      2mo
| Marcus Webb                                  2026-02-10    in 3d            1d
| Sarah Chen                           ¥8,000  2026-02-04    today            7d
| Zoë Ångström 👩💻                                                           0d
| محمد علي                                                   in 2d            0d
| 王小明                                                                      0d
| 田中 美咲                                                                   0d
| 김민준                                                                      0d
|
|
|
|
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
> ^
| Contacts 3/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# Space selects and goes on
> gg Space Space
| Contacts 3/8 · by Name ▲ · 2 selected                               2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
|*Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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
style 2,0 marked
style 4,0 selected

# Esc lets go; V begins a range and ends it
> Esc V j j V
| Contacts 5/8 · by Name ▲ · 3 selected                               2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
|*Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
|*Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|*محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# * takes all, and lets them go again
> *
| Contacts 5/8 · by Name ▲ · 8 selected                               2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
|*Marcus Webb           Active Client  Upwork     $1,200.50   1.95
|*Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
|*Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|*محمد علي              New Lead                       ¥100   1.95
|*王小明                Qualified                   ¥30,000   1.95
|*田中 美咲             Contacted      Coconala      ¥8,000   1.95
|*김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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
> *
| Contacts 5/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# A filter shows who matches, a cursor that is gone goes to the neighbour
> gg /
> 'tag:vip' Enter
| Contacts 1/2 · by Name ▲ · tag:vip                                  2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|
|
|
|
|
|
|
|
|
|
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

# n and N go round
> n n
| Contacts 1/2 · by Name ▲ · tag:vip                                  2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|
|
|
|
|
|
|
|
|
|
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
> N
| Contacts 2/2 · by Name ▲ · tag:vip                                  2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|
|
|
|
|
|
|
|
|
|
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

# Nobody matches
> / Ctrl-u 'nothing like that' Enter
| Contacts 0 · by Name ▲ · nothing like that                          2026-02-11
|
| Nobody matches the filter: Esc takes it away.
|
|
|
|
|
|
|
|
|
|
|
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

# Enter opens nothing then
> Enter
| Contacts 0 · by Name ▲ · nothing like that                          2026-02-11
|
| Nobody matches the filter: Esc takes it away.
|
|
|
|
|
|
|
|
|
|
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

# Esc takes the filter away
> Esc Esc
| Contacts 4/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# L moves the contact, and the cursor stays
> gg L Esc
| Contacts 1/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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
> H Esc
| Contacts 1/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# A click selects, a click on a heading sorts and sorts again the other way round
@ press 5,10
| Contacts 4/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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
@ press 1,50
| Contacts 1/8 · by Value ▼                                           2026-02-11
| Name                  Stage          Platform     Value ▼  Score       Revenue▸
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| 王小明                Qualified                   ¥30,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| 김민준                Closed Lost                    ¥500   1.95
| محمد علي              New Lead                       ¥100   1.95
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
|
|
|
|
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
@ press 1,50
| Contacts 8/8 · by Value ▲                                           2026-02-11
| Name                  Stage          Platform     Value ▲  Score       Revenue▸
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| محمد علي              New Lead                       ¥100   1.95
| 김민준                Closed Lost                    ¥500   1.95
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| 王小明                Qualified                   ¥30,000   1.95
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|
|
|
|
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

# The wheel has nothing to scroll where all are seen
@ wheel-down 5,5
| Contacts 8/8 · by Value ▲                                           2026-02-11
| Name                  Stage          Platform     Value ▲  Score       Revenue▸
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| محمد علي              New Lead                       ¥100   1.95
| 김민준                Closed Lost                    ¥500   1.95
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| 王小明                Qualified                   ¥30,000   1.95
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
|
|
|
|
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

# Another process takes the contact under the cursor away: the one behind it is next
> : 'order name' Enter gg j
$ archive "Marcus Webb"
| Contacts 2/7 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
|
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
$ add "Aaron First" --value 7
| Contacts 3/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aaron First           New Lead                         ¥7   1.95
| Aiko Tanaka           Active Client  Coconala      ¥3,000   3.05        ¥3,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                       ¥100   1.95
| 王小明                Qualified                   ¥30,000   1.95
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
|
|
|
|
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

# Small and smaller
= 40x10
| Contacts 3/8 · by Name ▲    2026-02-11
| Name ▲                   Stage        ▸
| Aaron First              New Lead
| Aiko Tanaka              Active Client
| Sarah Chen               Proposal Sent
| Zoë Ångström 👩💻        Deposit Paid
| محمد علي                 New Lead
| 王小明                   Qualified
|
| Enter Open  i Note  / Filter    ? Help
= 39x9
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
