# Without UTF-8 everything is ASCII
ascii
$ add "Søren Kierkegård" --platform fiverr
$ log Søren delivery "Levered – på tid" --date 2026-02-01 --amount €500 --rating 4.5
= 80x24
> Enter
| Soren Kierkegard - Summary                                          2026-02-11
| Soren Kierkegard                                                    score 3.05
| New Lead since today - Fiverr - * 4.5
| Next: 7-day check-in, 3 days overdue
| Summary  Timeline 1  Follow-ups 3  Orders 1
|--------------------------------------------------------------------------------
| Platform      Fiverr
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  1
| Revenue       EUR 500.00
| Rating        4.50
| Last contact  2026-02-01 (10 days ago)
| Last delivery 2026-02-01 (10 days ago)
| 15% complete; 17 fields more can be filled in: E
|
| Score 3.05
| revenue   #           1 x 30% = 0.30  JPY 0; EUR without a rate is not counted
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> l
| Soren Kierkegard - Timeline                                         2026-02-11
| Soren Kierkegard                                                    score 3.05
| New Lead since today - Fiverr - * 4.5
| Next: 7-day check-in, 3 days overdue
| Summary  Timeline 1  Follow-ups 3  Orders 1
|--------------------------------------------------------------------------------
| Feb 1  10 days ago
| -> delivery  EUR 500.00  * 4.5
|    Levered - pa tid
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> l l
| Soren Kierkegard - Orders                                           2026-02-11
| Soren Kierkegard                                                    score 3.05
| New Lead since today - Fiverr - * 4.5
| Next: 7-day check-in, 3 days overdue
| Summary  Timeline 1  Follow-ups 3  Orders 1
|--------------------------------------------------------------------------------
| Delivered            Gross         Fee         Net
| Feb 1           EUR 500.00  EUR 100.00  EUR 400.00  * 4.5
|   Levered - pa tid
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
