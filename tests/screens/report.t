$ add "Sarah Chen" --stage proposal --platform fiverr --value 15000 --tag vip
$ add "Marcus Webb" --stage active --platform upwork --value 90000
$ add "田中 美咲" --stage contacted --platform coconala
$ add "محمد علي" --stage lost
$ add "Zoë 👩‍💻" --stage won --tag vip
$ log sarah delivery "Sheet tool" --date 2026-02-04 --amount 8000 --rating 5
$ log 田中 delivery "Logo" --date 2026-01-01 --amount 3000
$ log 田中 delivery "Logo" --date 2025-11-01 --amount 12000 --rating 4.5
$ log marcus message "Hello" --date 2025-12-20
$ log marcus message "Hello again" --date 2025-12-21
$ move marcus won
$ move marcus active
$ follow marcus 2026-02-11 "Ask about hosting"

# The month: figures, the best clients, what is due, the pipeline
= 80x24
> gr
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  2
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| Top clients
| Name        Revenue  Orders  Rating  Score
| 田中 美咲   ¥15,000       2    4.50   5.90  ██████████████████████████████████
| Sarah Chen   ¥8,000       1    5.00   4.70  ██████████████████▏
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| Sarah Chen   7-day check-in     2026-02-11        0
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
style 1,1 here
style 1,12 column
style 10,1 selected

# j goes from contact to contact
> j j
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  2
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| Top clients
| Name        Revenue  Orders  Rating  Score
| 田中 美咲   ¥15,000       2    4.50   5.90  ██████████████████████████████████
| Sarah Chen   ¥8,000       1    5.00   4.70  ██████████████████▏
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| Sarah Chen   7-day check-in     2026-02-11        0
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
style 15,1 selected

# Where there is none any more the sheet goes by
> G
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Sarah Chen   ¥8,000       1    5.00   4.70  ██████████████████▏
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| Sarah Chen   7-day check-in     2026-02-11        0
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| Contacted             1
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000  ███▍░
| Deposit Paid          0
| Active Client         1  ¥90,000   ¥90,000  ██████████████████████████████████
| Closed Won            1
| Closed Lost           1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> gg
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  2
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| Top clients
| Name        Revenue  Orders  Rating  Score
| 田中 美咲   ¥15,000       2    4.50   5.90  ██████████████████████████████████
| Sarah Chen   ¥8,000       1    5.00   4.70  ██████████████████▏
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| Sarah Chen   7-day check-in     2026-02-11        0
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# Enter opens the contact, what is due can be done
> j j x Esc
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  2
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| Top clients
| Name        Revenue  Orders  Rating  Score
| 田中 美咲   ¥15,000       2    4.50   5.90  ██████████████████████████████████
| Sarah Chen   ¥8,000       1    5.00   4.70  ██████████████████▏
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# The month before, and the one before that; none is ahead of today
> [
| Reports · Month · January 2026                                      2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  1
| Revenue    ¥3,000
| Net        ¥2,340
| 12 months  ▁▁▁▁▁▁▁▁▁█▁▃
|
| Top clients
| Name       Revenue  Orders  Rating  Score
| 田中 美咲  ¥15,000       2    4.50   5.90  ███████████████████████████████████
|
| Follow-up due
| Name         Follow-up         Due         Overdue
| 田中 美咲    30-day follow-up  2026-01-31        0
| Marcus Webb  check-in          2026-01-04       27
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| Contacted             1
| Qualified             0
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> [
| Reports · Month · December 2025                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  1
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name       Revenue  Orders  Rating  Score
| 田中 美咲  ¥12,000       1    4.50   5.15  ███████████████████████████████████
|
| Follow-up due
| Name       Follow-up         Due         Overdue
| 田中 美咲  30-day follow-up  2025-12-01       30
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| Contacted             1
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000  ███▍░
| Deposit Paid          0
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> ] ] ]
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  2
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| Top clients
| Name        Revenue  Orders  Rating  Score
| 田中 美咲   ¥15,000       2    4.50   5.90  ██████████████████████████████████
| Sarah Chen   ¥8,000       1    5.00   4.70  ██████████████████▏
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| that month is still to come
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> : 'month 2025-11' Enter
| Reports · Month · November 2025                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  1
| Revenue    ¥12,000
| Net        ¥9,360
| 12 months  ▁▁▁▁▁▁▁▁▁▁▁█
|
| Top clients
| Name       Revenue  Orders  Rating  Score
| 田中 美咲  ¥12,000       1    4.50   5.15  ███████████████████████████████████
|
| Follow-up due
| Name       Follow-up       Due         Overdue
| 田中 美咲  7-day check-in  2025-11-08       22
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| Contacted             1
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000  ███▍░
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> : 'month soon' Enter
| Reports · Month · November 2025                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  1
| Revenue    ¥12,000
| Net        ¥9,360
| 12 months  ▁▁▁▁▁▁▁▁▁▁▁█
|
| Top clients
| Name       Revenue  Orders  Rating  Score
| 田中 美咲  ¥12,000       1    4.50   5.15  ███████████████████████████████████
|
| Follow-up due
| Name       Follow-up       Due         Overdue
| 田中 美咲  7-day check-in  2025-11-08       22
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| Contacted             1
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000  ███▍░
| 'soon' is not a month; write it as 2026-02
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> : 'month 2026-02' Enter

# l and h go to the other reports
> l
| Reports · Pipeline · as it stands                                   2026-02-11
| Month   [Pipeline]   Platforms    Activity    Revenue    Conversion    Stale
|
| Label          Contacts    Value  Weighted  Mean days  weighted within value
| New Lead              0
| Contacted             1                          0.00
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000       0.00  ██▎
| Deposit Paid          0
| Active Client         1  ¥90,000   ¥90,000       0.00  ███████████████████████
| Closed Won            1                          0.00
| Closed Lost           1                          0.00
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> l
| Reports · Platforms · of all time                                   2026-02-11
| Month    Pipeline   [Platforms]   Activity    Revenue    Conversion    Stale
|
| Platform  Interactions    Gross     Fee      Net  net within gross
| Coconala             2  ¥15,000  ¥3,300  ¥11,700  █████████████████████▊░░░░░░
| Fiverr               1   ¥8,000  ¥1,600   ¥6,400  ███████████▉░░
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> l
| Reports · Activity · 12 months up to February 2026                  2026-02-11
| Month    Pipeline    Platforms   [Activity]   Revenue    Conversion    Stale
|
| Type      12 months     Latest  In all
| delivery  ▁▁▁▁▁▁▁▁█▁██       1       3  ██████████████████████████████████████
| message   ▁▁▁▁▁▁▁▁▁█▁▁       0       2  █████████████████████████▎
| stage     ▁▁▁▁▁▁▁▁▁▁▁█       2       2  █████████████████████████▎
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> Tab
| Reports · Revenue · 12 months up to February 2026                   2026-02-11
| Month    Pipeline    Platforms    Activity   [Revenue]   Conversion    Stale
|
| Month      Gross     Net  Orders  net within gross
| 2025-03                        0
| 2025-04                        0
| 2025-05                        0
| 2025-06                        0
| 2025-07                        0
| 2025-08                        0
| 2025-09                        0
| 2025-10                        0
| 2025-11  ¥12,000  ¥9,360       1  ██████████████████████████████████▎░░░░░░░░░
| 2025-12                        0
| 2026-01   ¥3,000  ¥2,340       1  ████████▌░░
| 2026-02   ¥8,000  ¥6,400       1  ███████████████████████▍░░░░░
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> l
| Reports · Conversion · of all time                                  2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue   [Conversion]   Stale
|
| From           To             Moves  Share %
| Active Client  Closed Won         1   100.00  ████████████████████████████████
| Closed Won     Active Client      1   100.00  ████████████████████████████████
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> l
| Reports · Stale · no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| Name         Stage          Last contact  Quiet days    Value
| Marcus Webb  Active Client  2025-12-21            52  ¥90,000  ███████████████
| 田中 美咲    Contacted      2026-01-01            41           ███████████▊
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
style 4,1 selected
> l h
| Reports · Stale · no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| Name         Stage          Last contact  Quiet days    Value
| Marcus Webb  Active Client  2025-12-21            52  ¥90,000  ███████████████
| 田中 美咲    Contacted      2026-01-01            41           ███████████▊
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# A month where there is none
> h [
| Reports · Conversion · of all time                                  2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue   [Conversion]   Stale
|
| From           To             Moves  Share %
| Active Client  Closed Won         1   100.00  ████████████████████████████████
| Closed Won     Active Client      1   100.00  ████████████████████████████████
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| this report is of no month
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# ^ and $ are the first and the last
> ^ $
| Reports · Stale · no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| Name         Stage          Last contact  Quiet days    Value
| Marcus Webb  Active Client  2025-12-21            52  ¥90,000  ███████████████
| 田中 美咲    Contacted      2026-01-01            41           ███████████▊
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# A click on a tab opens it, on a contact selects it
@ press 1,16
| Reports · Pipeline · as it stands                                   2026-02-11
| Month   [Pipeline]   Platforms    Activity    Revenue    Conversion    Stale
|
| Label          Contacts    Value  Weighted  Mean days  weighted within value
| New Lead              0
| Contacted             1                          0.00
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000       0.00  ██▎
| Deposit Paid          0
| Active Client         1  ¥90,000   ¥90,000       0.00  ███████████████████████
| Closed Won            1                          0.00
| Closed Lost           1                          0.00
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
@ press 1,72
@ press 5,3
| Reports · Stale · no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| Name         Stage          Last contact  Quiet days    Value
| Marcus Webb  Active Client  2025-12-21            52  ¥90,000  ███████████████
| 田中 美咲    Contacted      2026-01-01            41           ███████████▊
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
style 5,3 selected

# Another process logs a message, and the contact is stale no longer
$ log 田中 message "Hello"
| Reports · Stale · no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| Name         Stage          Last contact  Quiet days    Value
| Marcus Webb  Active Client  2025-12-21            52  ¥90,000  ███████████████
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# Wide, small, too small
= 200x50
> ^
| Reports · Month · February 2026                                                                                                                                                             2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  3
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| Top clients
| Name        Revenue  Orders  Rating  Score
| 田中 美咲   ¥15,000       2    4.50   5.90  ████████████████████████████████████████████████████████████
| Sarah Chen   ¥8,000       1    5.00   4.70  ████████████████████████████████
|
| Follow-up due
| Name         Follow-up          Due         Overdue
| 田中 美咲    30-day follow-up   2026-01-31       11
| Marcus Webb  check-in           2026-01-04       38
| Marcus Webb  Ask about hosting  2026-02-11        0
|
| Pipeline
| Label          Contacts    Value  Weighted  weighted within value
| New Lead              0
| Contacted             1
| Qualified             0
| Proposal Sent         1  ¥15,000    ¥9,000  ██████░░░░
| Deposit Paid          0
| Active Client         1  ¥90,000   ¥90,000  ████████████████████████████████████████████████████████████
| Closed Won            1
| Closed Lost           1
|
|
|
|
|
|
|
|
|
|
|
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
= 40x10
| Reports · Month · February… 2026-02-11
|[Month]   Pipeline    Platforms    Acti…
|
| Total clients  5
| Active (30 days)  3
| Revenue    ¥8,000
| Net        ¥6,400
| 12 months  ▁▁▁▁▁▁▁▁█▁▃▆
|
| l Next report  …                ? Help
> $
| Reports · Stale · no conta… 2026-02-11
| Revenue    Conversion   [Stale]
|
| Name         Stage        Last contact
| Marcus Webb  Active Cli…  2025-12-21
|
|
|
|
| l Next report  …                ? Help
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
