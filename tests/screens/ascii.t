# Without UTF-8 everything around the views is ASCII
ascii
$ add "Łukasz Żółć" --company 株式会社
= 80x10
> g c
> g c ?
| Contacts 1/1 - by Name ^                                            2026-02-11
| Name ^    +- Keys: Contacts ---------------------------------------+   Revenue>
| Lukasz Zol| Find:                                                  |
|           | Contacts                                               |
|           | Enter             Open              open               |
|           | i                 Note              fill note %        |
|           | /                 Filter            filter             |
|           +------------------------------------------------ 1-4/70 +
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  ...           F1 Back
cursor 2,19
> Esc : 'list' Enter
| Contacts 1/1 - by Name ^                                            2026-02-11
| Name ^                Stage          Platform       Value  Score       Revenue>
| Lukasz Zol+- list ------------------------------------------------+
|           | NAME         STAGE  VALUE  SCORE  REVENUE  NEXT DUE   |
|           | Lukasz Zolc  new            1.95        0  2026-02-13 |
|           +-------------------------------------------------------+
|
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  ...         ? Help
= 200x10
> q Enter
| Contacts 1/1 - by Name ^                                                                                    | Lukasz Zolc - Summary                                                         2026-02-11
| Name ^                 Stage          Platform       Value  Score       Revenue  Last contact  Next due    >| Lukasz Zolc                                                                   score 1.95
| Lukasz Zolc            New Lead                              1.95                              in 2d        | Next: first reply, in 2 days
|                                                                                                             | Summary  Timeline 0  Follow-ups 1  Orders 0
|                                                                                                             | Company       ????
|                                                                                                             | Stage         New Lead
|                                                                                                             | Stage since   2026-02-11 (today)
|                                                                                                             | First contact 2026-02-11 (today)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  ... ? Help
> L
| Contacts 1/1 - by Name ^                                                                                    | Lukasz Zolc - Summary                                                         2026-02-11
| Name ^                 Stage          Platform       Value  Score       Revenue  Last contact  Next due    >| Lukasz Zolc                                                                   score 1.95
| Lukasz Zolc            Contacted                             1.95                                           | Next: nothing is planned; t sets a follow-up
|                                                                                                             | Summary  Timeline 1  Follow-ups 0  Orders 0
|                                                                                                             | Company       ????
|                                                                                                             | Stage         Contacted
|                                                                                                             | Stage since   2026-02-11 (today)
|                                                                                                             | First contact 2026-02-11 (today)
| Lukasz Zolc: moved to Contacted  rapport move 'Lukasz Zolc' next
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab  x Done  L Move on  H Move back  Esc Back  E Edit everything  e Edit  / Filter  u Undo  : Command  m Move to a stage  ... ? Help
