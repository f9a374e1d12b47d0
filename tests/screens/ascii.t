# Without UTF-8 everything around the views is ASCII
ascii
$ add "Łukasz Żółć" --company 株式会社
= 80x10
> g c ?
| Contacts 1/1 - by Name ^                                            2026-02-11
| Name ^    +- Keys: Contacts ---------------------------------------+   Revenue>
| Lukasz Zol| Find:                                                  |
|           | Contacts                                               |
|           | L                 Move on           move % next        |
|           | H                 Move back         move % prev        |
|           | Everywhere                                             |
|           +------------------------------------------------ 1-4/67 +
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
| Contacts 1/1 - by Name ^                                                                                    | Contact                                                                       2026-02-11
| Name ^                 Stage          Platform       Value  Score       Revenue  Last contact  Next due    >|contact
| Lukasz Zolc            New Lead                              1.95                              in 2d        |
|                                                                                                             |
|                                                                                                             |
|                                                                                                             |
|                                                                                                             |
|                                                                                                             |
|
| L Move on  H Move back  h Previous pane  l Next pane  Esc Back  Enter Open  i Note  / Filter  u Undo  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  e Edit  ...    ? Help
> L
| Contacts 1/1 - by Name ^                                                                                    | Contact                                                                       2026-02-11
| Name ^                 Stage          Platform       Value  Score       Revenue  Last contact  Next due    >|contact
| Lukasz Zolc            Contacted                             1.95                                           |
|                                                                                                             |
|                                                                                                             |
|                                                                                                             |
|                                                                                                             |
|                                                                                                             |
| Lukasz Zolc: moved to Contacted  rapport move 'Lukasz Zolc' next
| L Move on  H Move back  h Previous pane  l Next pane  Esc Back  Enter Open  i Note  / Filter  u Undo  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  e Edit  ...    ? Help
