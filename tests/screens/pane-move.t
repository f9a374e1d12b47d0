# A note longer than the screen is scrolled through before the cursor goes on
$ add "Sarah Chen"
$ log "Sarah Chen" message "the end" --date 2026-02-01
$ log "Sarah Chen" note "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five" --date 2026-02-02
$ log "Sarah Chen" message "the beginning" --date 2026-02-03
= 40x14
> Enter l
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 3  8 days ago
| →  message
|    the beginning
|
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|
| i Note  t Follow up  …          ? Help
> j
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|    thirteen fourteen fifteen sixteen
|    seventeen eighteen nineteen twenty
|    twenty-one twenty-two twenty-three
|    twenty-four twenty-five
|
| i Note  t Follow up  …          ? Help
> j j j
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
|    thirteen fourteen fifteen sixteen
|    seventeen eighteen nineteen twenty
|    twenty-one twenty-two twenty-three
|    twenty-four twenty-five
|
| Feb 1  10 days ago
| →  message
|    the end
|
| i Note  t Follow up  …          ? Help
> j j j j j
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
|    thirteen fourteen fifteen sixteen
|    seventeen eighteen nineteen twenty
|    twenty-one twenty-two twenty-three
|    twenty-four twenty-five
|
| Feb 1  10 days ago
| →  message
|    the end
|
| i Note  t Follow up  …          ? Help
> k k
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 3  8 days ago
| →  message
|    the beginning
|
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|
| i Note  t Follow up  …          ? Help
# The ends
> gg
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 3  8 days ago
| →  message
|    the beginning
|
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|
| i Note  t Follow up  …          ? Help
> G
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
|    thirteen fourteen fifteen sixteen
|    seventeen eighteen nineteen twenty
|    twenty-one twenty-two twenty-three
|    twenty-four twenty-five
|
| Feb 1  10 days ago
| →  message
|    the end
|
| i Note  t Follow up  …          ? Help
# Pages
> gg Ctrl-f
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
|    eight nine ten eleven twelve
|    thirteen fourteen fifteen sixteen
|    seventeen eighteen nineteen twenty
|    twenty-one twenty-two twenty-three
|    twenty-four twenty-five
|
| Feb 1  10 days ago
| →  message
|
| i Note  t Follow up  …          ? Help
> Ctrl-b
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 3  8 days ago
| →  message
|    the beginning
|
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|
| i Note  t Follow up  …          ? Help
> Ctrl-d
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|    thirteen fourteen fifteen sixteen
|    seventeen eighteen nineteen twenty
|    twenty-one twenty-two twenty-three
|    twenty-four twenty-five
|
| i Note  t Follow up  …          ? Help
> Ctrl-u
| Sarah Chen · Timeline       2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 3  8 days ago
| →  message
|    the beginning
|
| Feb 2  9 days ago
| ·  note
|    one two three four five six seven
|    eight nine ten eleven twelve
|
| i Note  t Follow up  …          ? Help
# The mouse: a click on a tab, the wheel
@ press 3,2
style 3,2 here
@ wheel-down 8,2
| Sarah Chen · Summary        2026-02-11
| Sarah Chen                  score 1.95
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Created    2026-02-11T09:00:00Z
| Updated    2026-02-11T09:00:00Z
| Interacti… 3
| Last cont… 2026-02-03 (8 days ago)
| 10% complete; 18 fields more can be f…
|
| Score 1.95
| revenue    1 × 30% = 0.30  ¥0
|
| i Note  t Follow up  …          ? Help
@ wheel-up 8,2
@ press 7,5
style 7,5 selected
