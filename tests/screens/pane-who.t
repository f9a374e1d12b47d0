# What was done by another is said to be, and what the one at the keys did is not
[user] name = anna
$ add "Sarah Chen"
$ log "Sarah Chen" message "Mine." --date 2026-02-10
$ log "Sarah Chen" message "Of another." --date 2026-02-09 --who bot
= 80x24
> Enter l
| Sarah Chen · Timeline                                               2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 2  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Feb 10  yesterday
| →  message
|    Mine.
|
| Feb 9  2 days ago
| →  message   by bot
|    Of another.
|
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
