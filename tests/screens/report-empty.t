ascii

# An empty book has nothing to report
= 80x24
> gr
| Reports - Month - February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  0     Active (30 days)  0
| Revenue    JPY 0
| 12 months  ____________
|
| Top clients
| (none)
|
| Follow-up due
| (none)
|
| Pipeline
| Label          Contacts  Value  Weighted  weighted within value
| New Lead              0
| Contacted             0
| Qualified             0
| Proposal Sent         0
| Deposit Paid          0
| Active Client         0
| Closed Won            0
|
| l Next report  h Previous report  [ Month before  ] Month after  ...    ? Help
> l l l l l
| Reports - Conversion - of all time                                  2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue   [Conversion]   Stale
|
| (none)
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  ...    ? Help
> l
| Reports - Stale - no contact for 30 days                            2026-02-11
| Month    Pipeline    Platforms    Activity    Revenue    Conversion   [Stale]
|
| (none)
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  ...    ? Help

# Bars without UTF-8
$ add "Ana" --platform direct --value 300
$ add "Bob" --stage qualified --value 500
$ log ana delivery "Logo" --date 2026-02-01 --amount 3000
> gr ^ l
| Reports - Pipeline - as it stands                                   2026-02-11
| Month   [Pipeline]   Platforms    Activity    Revenue    Conversion    Stale
|
| Label          Contacts    Value  Weighted  Mean days  weighted within value
| New Lead              1  JPY 300    JPY 30       0.00  #-...........
| Contacted             0
| Qualified             1  JPY 500   JPY 200       0.00  #########-.............
| Proposal Sent         0
| Deposit Paid          0
| Active Client         0
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
| l Next report  h Previous report  [ Month before  ] Month after  ...    ? Help
> l l l
| Reports - Revenue - 12 months up to February 2026                   2026-02-11
| Month    Pipeline    Platforms    Activity   [Revenue]   Conversion    Stale
|
| Month        Gross        Net  Orders  net within gross
| 2025-03                             0
| 2025-04                             0
| 2025-05                             0
| 2025-06                             0
| 2025-07                             0
| 2025-08                             0
| 2025-09                             0
| 2025-10                             0
| 2025-11                             0
| 2025-12                             0
| 2026-01                             0
| 2026-02  JPY 3,000  JPY 3,000       1  #######################################
|
|
|
|
|
|
|
| l Next report  h Previous report  [ Month before  ] Month after  ...    ? Help
