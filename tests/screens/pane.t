# The summary stands first, with what comes next above it
$ add "Sarah Chen" --company "Chen Labs" --platform fiverr --email sarah@example.com --phone "+1 415 555 0101" --value $1200 --tag gas --tag vip --summary "A gas optimizer that watches the mempool and bids only when the base fee falls below a limit, with a weekly report." --source referral --force
$ log "Sarah Chen" inquiry "Asked for a price." --date 2026-01-02
$ log "Sarah Chen" message "Told her what it costs." --date 2026-01-03 --direction out
$ log "Sarah Chen" proposal "Offered two stages." --date 2026-01-05 --amount $1200
$ log "Sarah Chen" delivery "First stage, with notes on how to run it and what to look at when the limit is not reached for a long time." --date 2026-01-30 --amount $400
$ log "Sarah Chen" review "Could not be better." --date 2026-02-01 --rating 5
$ follow "Sarah Chen" 2026-02-20 "Send the invoice"
$ move "Sarah Chen" active
= 80x24
> Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 3.50
| Active Client since today · $1,200.00 · Fiverr · ★ 5.0
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 6  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Company       Chen Labs
| E-mail        sarah@example.com
| Phone         +1 415 555 0101
| Platform      Fiverr
| Source        referral
| Summary       A gas optimizer that watches the mempool and bids only when the
|               base fee falls below a limit, with a weekly report.
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         $1,200.00
| Tags          gas, vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  6
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
style 4,1 here
style 4,10 dim
style 3,1 overdue
style 6,0 selected
style 7,0 normal
# The summary goes on below
> G
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 3.50
| Active Client since today · $1,200.00 · Fiverr · ★ 5.0
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 6  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  6
| Revenue       $400.00
| Rating        5.00
| Last contact  2026-02-01 (10 days ago)
| Last delivery 2026-01-30 (12 days ago)
| 95% complete; 10 fields more can be filled in: E
|
| Score 3.50
| revenue   █           1 × 30% = 0.30  ¥0; USD without a rate is not counted
| orders    ██          2 × 25% = 0.50  1 order
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ██████████ 10 × 15% = 1.50  5.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Each tab tells its own
> l
| Sarah Chen · Timeline                                               2026-02-11
| Sarah Chen                                                          score 3.50
| Active Client since today · $1,200.00 · Fiverr · ★ 5.0
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 6  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Feb 11  today
| ·  stage     New Lead → Active Client
|
| Feb 1  10 days ago
| ←  review    ★ 5.0
|    Could not be better.
|
| Jan 30  12 days ago
| →  delivery  $400.00
|    First stage, with notes on how to run it and what to look at when the limit
|    is not reached for a long time.
|
| Jan 5  37 days ago
| →  proposal  $1,200.00
|    Offered two stages.
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> l
| Sarah Chen · Follow-ups                                             2026-02-11
| Sarah Chen                                                          score 3.50
| Active Client since today · $1,200.00 · Fiverr · ★ 5.0
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 6  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| 5d overdue    7-day check-in  delivered Jan 30
|               How's the tool working?
| in 4 days     check-in  since Feb 1
| in 9 days     Send the invoice  due Feb 20
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
> l
| Sarah Chen · Orders                                                 2026-02-11
| Sarah Chen                                                          score 3.50
| Active Client since today · $1,200.00 · Fiverr · ★ 5.0
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline 6  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Delivered            Gross         Fee         Net
| Jan 30             $400.00      $80.00     $320.00
|   First stage, with notes on how to run it and what to look at when the limit
|   is not reached for a long time.
|
|
|
|
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
# Behind the last tab stands the first
> Tab
style 4,1 here
# Before the first stands the last
> Shift-Tab
style 4,40 here
> h
style 4,25 here
# Esc goes back to the board
> Esc
style 0,1 bar
# A low screen keeps the next step and the tabs
= 40x10
> Enter
| Sarah Chen · Summary        2026-02-11
| Sarah Chen                  score 3.50
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline  Follow-ups  Orders
| Company    Chen Labs
| E-mail     sarah@example.com
| Phone      +1 415 555 0101
| Platform   Fiverr
|
| i Note  t Follow up  …          ? Help
> l
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 3.50
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline  Follow-ups  Orders
| Feb 11  today
| ·  stage     New Lead → Active Client
|
| Feb 1  10 days ago
|
| i Note  t Follow up  …          ? Help
> l
| Sarah Chen · Follow-ups     2026-02-11
| Sarah Chen                  score 3.50
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline  Follow-ups  Orders
| 5d overdue    7-day check-in  deliver…
|               How's the tool working?
| in 4 days     check-in  since Feb 1
| in 9 days     Send the invoice  due F…
|
| i Note  t Follow up  …          ? Help
> l
| Sarah Chen · Orders         2026-02-11
| Sarah Chen                  score 3.50
| Next: 7-day check-in, 5 days overdue
| Summary  Timeline  Follow-ups  Orders
| Delivered            Gross
| Jan 30             $400.00
|   fee $80.00, net $320.00
|   First stage, with notes on how to
|
| i Note  t Follow up  …          ? Help
# Below the least size there is a message, and nothing fails
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
# And the tab is still the same
= 40x10
style 3,33 here
