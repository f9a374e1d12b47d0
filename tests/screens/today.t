$ add "Sarah Chen" --stage proposal --platform fiverr --value 15000 --tag vip
$ add "Marcus Webb" --stage active --platform upwork
$ add "田中 美咲" --stage contacted --platform coconala
$ add "محمد علي" --stage lost
$ add "Zoë 👩‍💻" --stage won
$ log sarah delivery "Sheet tool" --date 2026-02-04
$ log 田中 delivery "Logo" --date 2026-01-01
$ follow marcus 2026-02-11 "Ask about hosting"
$ follow marcus 2026-02-14 "Send the draft of the contract and ask who else has to read it before we sign"
$ follow محمد 2026-02-13 "متابعة"
$ follow zoë 2026-02-12 "Invoice"
$ snooze zoë 2026-02-15 "On holiday"

# Four groups, each with its count
= 80x24
> gt
| Today · 1 overdue · 2 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 2
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|  today             Marcus Webb         Ask about hosting
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 1
|  Sun Feb 15        Zoë 👩💻            Invoice
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
# x is done, the cursor goes on
> j x Esc
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Marcus Webb         Ask about hosting
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 1
|  Sun Feb 15        Zoë 👩💻            Invoice
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
> u Esc
| Today · 1 overdue · 2 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 2
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|  today             Marcus Webb         Ask about hosting
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 1
|  Sun Feb 15        Zoë 👩💻            Invoice
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
= 200x50
| Today · 1 overdue · 2 today · 3 this week                                                                                                                                                   2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲                     30-day follow-up          Need any adjustments?                                                                               Contacted      Coconala
|
| Today 2
|  today             Sarah Chen                    7-day check-in            How's the tool working?                                                                             Proposal Sent  Fiverr
|  today             Marcus Webb                   Ask about hosting                                                                                                             Active Client  Upwork
|
| This week 3
|  Fri Feb 13        محمد علي                      متابعة                                                                                                                        Closed Lost
|  Sat Feb 14        Sarah Chen                    proposal follow-up                                                                                                            Proposal Sent  Fiverr
|  Sat Feb 14        Marcus Webb                   Send the draft of the contract and ask who else has to read it before we sign                                                 Active Client  Upwork
|
| Snoozed 1
|  Sun Feb 15        Zoë 👩💻                      Invoice                                                                                                                       Closed Won
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back  : Command  m Move to a stage  t Follow up  a Add  e Edit  I Long note  # Tags  d Archive  Ctrl-r Redo  gb Board  …       ? Help
= 40x10
| Today · 1 overdue · 2 toda… 2026-02-11
| Overdue 1
|  11d overdue  田中 美咲   30-day foll…
|
| Today 2
|  today        Sarah Chen  7-day check…
|  today        Marcus We…  Ask about h…
|
|
| x Done  s Snooze  c Log  …      ? Help
= 1x1
|!
