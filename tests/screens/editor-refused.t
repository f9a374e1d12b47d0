# A note of nothing but a dash is none
$ add "Sarah Chen"
= 60x12
> I '-' Ctrl-s
| Note for Sarah Chen                             2026-02-11
| -
|
|
|
|
|
|
|
| line 1 of 1
| nothing is written yet that could be saved
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,2
# One with a dash in front is no option
> ' first' Enter '--second' Enter Ctrl-s
> Enter l
| Sarah Chen · Timeline                           2026-02-11
| Sarah Chen                                      score 1.95
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
| Feb 11  today
| ·  note
|    - first
|    --second
|
|
|
| i Note  t Follow up  Enter Edit the field  …        ? Help
# What cannot be saved stays in the editor
> I 'Nobody is there any more'
$ undo 2
> Ctrl-s
style 9,1 error
> !
| Note for Sarah Chen                             2026-02-11
| Nobody is there any more!
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,26
