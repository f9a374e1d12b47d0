# The follow-up under the cursor is what the keys are about
$ add "Sarah Chen" --platform fiverr
$ log "Sarah Chen" delivery "The tool." --date 2026-01-30 --amount $400
$ follow "Sarah Chen" 2026-02-13 "Send the invoice"
$ follow "Sarah Chen" 2026-02-16 "Ask for a review"
= 80x24
> Enter l l
| Sarah Chen · Follow-ups                                             2026-02-11
| Sarah Chen                                                          score 2.45
| New Lead since today · Fiverr
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 1  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| 5d overdue    7-day check-in  delivered Jan 30
|               How's the tool working?
| in 2 days     Send the invoice  due Feb 13
| in 5 days     Ask for a review  due Feb 16
| in 18 days    30-day follow-up  delivered Jan 30
|               Need any adjustments?
| in 2 months   90-day follow-up  delivered Jan 30
|               Working on new solutions — interested?
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
> j x k
| Sarah Chen · Follow-ups                                             2026-02-11
| Sarah Chen                                                          score 2.45
| New Lead since today · Fiverr
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 1  Follow-ups 4  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| 5d overdue    7-day check-in  delivered Jan 30
|               How's the tool working?
| in 5 days     Ask for a review  due Feb 16
| in 18 days    30-day follow-up  delivered Jan 30
|               Need any adjustments?
| in 2 months   90-day follow-up  delivered Jan 30
|               Working on new solutions — interested?
|
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
# What is put off says until when
$ snooze "Sarah Chen/delivery-7" 2026-02-14 "on holiday"
| Sarah Chen · Follow-ups                                             2026-02-11
| Sarah Chen                                                          score 2.45
| New Lead since today · Fiverr
| Next: 7-day check-in, in 3 days
| Summary  Timeline 1  Follow-ups 4  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| in 3 days     7-day check-in  delivered Jan 30  snoozed to Feb 14
|               How's the tool working?
| in 5 days     Ask for a review  due Feb 16
| in 18 days    30-day follow-up  delivered Jan 30
|               Need any adjustments?
| in 2 months   90-day follow-up  delivered Jan 30
|               Working on new solutions — interested?
|
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
# An empty list says what to do
$ add "Ben Ito" --stage lost
> Esc gc k k Enter l l
| Ben Ito · Follow-ups                                                2026-02-11
| Ben Ito                                                             score 1.95
| Closed Lost since today
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 0  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| No follow-up is open: t sets one
|
|
|
|
|
|
|
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
