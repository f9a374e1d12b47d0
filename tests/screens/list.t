$ add "Sarah Chen" --stage proposal --platform fiverr --value 15000 --tag vip --tag gas
$ add "Marcus Webb" --stage active --platform upwork --value "$1,200.50" --company "Webb & Sons"
$ add "Aiko Tanaka" --stage won --platform coconala
$ add "田中 美咲" --stage contacted --platform coconala --value 8000
$ add "王小明" --stage qualified --value 30000
$ add "김민준" --stage lost --value 500
$ add "محمد علي" --stage new --tag referral
$ add "Zoë Ångström 👩‍💻" --stage deposit --value 250000 --tag vip
$ log sarah delivery "Sheet tool" --amount 8000 --date 2026-02-04 --rating 5
$ log aiko delivery "Logo" --amount 3000 --date 2025-11-20
$ log marcus message "Hello" --date 2026-02-10
$ follow marcus 2026-02-14 "Ask about hosting"

# The list has a row for each contact
= 80x24
> gc
| Contacts 5/8 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           Closed Won     Coconala               3.05        ¥3,000
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| محمد علي              New Lead                              1.95
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
| L Move on  H Move back  Enter Open  i Note  / Filter  u Undo  q Back    ? Help

# wide
= 200x50
| Contacts 5/8 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       Closed Won     Coconala               3.05        ¥3,000  2025-11-20    7w overdue      2mo
| Marcus Webb                       Active Client  Upwork     $1,200.50   1.95                2026-02-10    in 3d            1d
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000  2026-02-04    today            7d  #gas #vip
| Zoë Ångström 👩💻                 Deposit Paid               ¥250,000   1.95                                               0d  #vip
| محمد علي                          New Lead                              1.95                              in 2d            0d  #referral
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
| L Move on  H Move back  Enter Open  i Note  / Filter  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  e Edit  I Long note  # Tags  d Archive  …      ? Help
# o and O
= 80x24
> o o o j j V j j V
| Contacts 8/8 · by Value ▼ · 1 selected                  1 selected  2026-02-11
| Name                  Stage          Platform     Value ▼  Score       Revenue▸
| Zoë Ångström 👩💻     Deposit Paid               ¥250,000   1.95
| 王小明                Qualified                   ¥30,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   4.70        ¥8,000
| 田中 美咲             Contacted      Coconala      ¥8,000   1.95
| 김민준                Closed Lost                    ¥500   1.95
| Marcus Webb           Active Client  Upwork     $1,200.50   1.95
| Aiko Tanaka           Closed Won     Coconala               3.05        ¥3,000
|*محمد علي              New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
| L Move on  H Move back  Enter Open  i Note  / Filter  u Undo  q Back    ? Help
# right
> $ G
| Contacts 8/8 · by Value ▼ · 1 selected                  1 selected  2026-02-11
|◂Name                            Value ▼  Next due      Quiet  Tags
| Zoë Ångström 👩💻              ¥250,000                   0d  #vip
| 王小明                          ¥30,000                   0d
| Sarah Chen                      ¥15,000  today            7d  #gas #vip
| 田中 美咲                        ¥8,000                   0d
| 김민준                             ¥500                   0d
| Marcus Webb                   $1,200.50  in 3d            1d
| Aiko Tanaka                              7w overdue      2mo
|*محمد علي                                 in 2d            0d  #referral
|
|
|
|
|
|
|
|
|
|
|
|
|
| L Move on  H Move back  Enter Open  i Note  / Filter  u Undo  q Back    ? Help
# small
= 40x10
> gg
| Contacts 1/8 ·… 1 selected  2026-02-11
|◂Name                           Value ▼▸
| Zoë Ångström 👩💻             ¥250,000
| 王小明                         ¥30,000
| Sarah Chen                     ¥15,000
| 田中 美咲                       ¥8,000
| 김민준                            ¥500
| Marcus Webb                  $1,200.50
|
| L Move on  H Move back  …       ? Help
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
