# Nothing is due in an empty book
= 80x24
> gt
| Today · 0 overdue · 0 today · 0 this week                           2026-02-11
|
| Nothing is due, and nothing in the next three months.
|
|
|
|
|
|
|
|
|
|
|
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

# Where nothing is due, what comes next is told
$ add "Marcus Webb" --stage active --platform upwork --value 90000
$ follow marcus 2026-03-02 "Ask about hosting"
| Today · 0 overdue · 0 today · 0 this week                           2026-02-11
|
| Nothing is due. Next: Marcus Webb on Wed Feb 25, check-in
|
|
|
|
|
|
|
|
|
|
|
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
$ add "Sarah Chen" --stage proposal --platform fiverr --value 15000 --tag vip
$ add "田中 美咲" --stage contacted --platform coconala
$ add "محمد علي" --stage lost
$ add "Zoë 👩‍💻" --stage won --tag vip
$ log sarah delivery "Sheet tool" --date 2026-02-04
$ log 田中 delivery "Logo" --date 2026-01-01
$ follow marcus 2026-02-11 "Ask about hosting"
$ follow marcus 2026-02-14 "Send the draft of the contract and ask who else has to read it before we sign"
$ follow محمد 2026-02-13 "متابعة"
$ follow zoë 2026-02-12 "Invoice ‮evil‬ text"
$ snooze zoë 2026-02-15 "On holiday"

# Four groups, each with its count; headings are no lines
> gg
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
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
style 1,1 column
style 2,2 selected
style 5,2 due
> j
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
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
style 2,2 overdue
style 5,2 selected

# x is done, and the cursor goes on to the next line; u brings it back
> x Esc
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
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
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
style 5,20 selected
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
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# A line that is put off goes to the group at the end, the cursor stays where it was
> gg j j
> : 'snooze % 2026-02-15 away' Enter Esc
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# G, k, pages and gg
> G
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> k
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> Ctrl-u
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> gg
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# n goes on, behind the last line to the first
> G n
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
style 2,2 selected
> N
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# A filter leaves what belongs to contacts that match
> / 'tag:vip' Enter
| Today · 0 overdue · 1 today · 1 this week · tag:vip                 2026-02-11
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 1
|  Sat Feb 14        Sarah Chen          proposal follow-up
|
| Snoozed 1
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
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
> / Ctrl-u 'nobody' Enter
| Today · 0 overdue · 0 today · 0 this week · nobody                  2026-02-11
|
| Nothing is due of those that match the filter: Esc takes it away.
|
|
|
|
|
|
|
|
|
|
|
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
> Esc

# Contacts are selected; * takes all of them
> gg Space
| Today · 1 overdue · 1 today · 3 this week · 1 selected              2026-02-11
| Overdue 1
|* 11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> Esc V j j V
| Today · 1 overdue · 1 today · 3 this week · 2 selected              2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|* today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|* Fri Feb 13        محمد علي            متابعة
|* Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> *
| Today · 1 overdue · 1 today · 3 this week · 5 selected              2026-02-11
| Overdue 1
|* 11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|* today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|* Fri Feb 13        محمد علي            متابعة
|* Sat Feb 14        Sarah Chen          proposal follow-up
|* Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|* Sun Feb 15        Marcus Webb         Ask about hosting
|* Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> *
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# With several selected a move is about all of them
> Esc gg Space Space m
> Esc Esc Esc

# A click selects
@ press 5,30
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
style 5,30 selected
@ press 4,5
| Today · 1 overdue · 1 today · 3 this week                           2026-02-11
| Overdue 1
|  11 days overdue   田中 美咲           30-day follow-up    Need any adjustmen…
|
| Today 1
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# Another process closes one line and opens another; the cursor stays with its own
$ follow 田中 2026-02-11 "Thank you"
$ done 田中/delivery-30
| Today · 0 overdue · 2 today · 3 this week                           2026-02-11
| Today 2
|  today             Sarah Chen          7-day check-in      How's the tool wor…
|  today             田中 美咲           Thank you
|
| This week 3
|  Fri Feb 13        محمد علي            متابعة
|  Sat Feb 14        Sarah Chen          proposal follow-up
|  Sat Feb 14        Marcus Webb         Send the draft of the contract and ask…
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb         Ask about hosting
|  Sun Feb 15        Zoë 👩💻            Invoice �evil� text
|
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

# Wide, small, too small
= 200x50
| Today · 0 overdue · 2 today · 3 this week                                                                                                                                                   2026-02-11
| Today 2
|  today             Sarah Chen                    7-day check-in            How's the tool working?                                                                             Proposal Sent  Fiverr
|  today             田中 美咲                     Thank you                                                                                                                     Contacted      Coconala
|
| This week 3
|  Fri Feb 13        محمد علي                      متابعة                                                                                                                        Closed Lost
|  Sat Feb 14        Sarah Chen                    proposal follow-up                                                                                                            Proposal Sent  Fiverr
|  Sat Feb 14        Marcus Webb                   Send the draft of the contract and ask who else has to read it before we sign                                                 Active Client  Upwork
|
| Snoozed 2
|  Sun Feb 15        Marcus Webb                   Ask about hosting                                                                                                             Active Client  Upwork
|  Sun Feb 15        Zoë 👩💻                      Invoice �evil� text                                                                                                           Closed Won
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
| Today · 0 overdue · 2 toda… 2026-02-11
| Today 2
|  today        Sarah Chen  7-day check…
|  today        田中 美咲   Thank you
|
| This week 3
|  Fri Feb 13   محمد علي    متابعة
|  Sat Feb 14   Sarah Chen  proposal fo…
|
| x Done  s Snooze  c Log  …      ? Help
@ wheel-down 3,3
| Today · 0 overdue · 2 toda… 2026-02-11
|
| This week 3
|  Fri Feb 13   محمد علي    متابعة
|  Sat Feb 14   Sarah Chen  proposal fo…
|  Sat Feb 14   Marcus We…  Send the dr…
|
| Snoozed 2
|
| x Done  s Snooze  c Log  …      ? Help
@ wheel-up 3,3
| Today · 0 overdue · 2 toda… 2026-02-11
| Today 2
|  today        Sarah Chen  7-day check…
|  today        田中 美咲   Thank you
|
| This week 3
|  Fri Feb 13   محمد علي    متابعة
|  Sat Feb 14   Sarah Chen  proposal fo…
|
| x Done  s Snooze  c Log  …      ? Help
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
