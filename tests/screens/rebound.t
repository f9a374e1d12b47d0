# A key of the configuration works, and is shown first
[keys list] z = view today
[keys all] d =
[keys list] F9 = add Ada
= 80x24
> g c
| Contacts 0 · by Name ▲                                              2026-02-11
|
| No contacts yet: press a to add one.
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
| z Today  F9 add Ada  Enter Open  i Note  / Filter  o Sort  a Add  …     ? Help
> F9
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada                   New Lead                              1.95
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
| Ada: added in New Lead  rapport add Ada
| z Today  F9 add Ada  Enter Open  i Note  / Filter  o Sort  a Add  …     ? Help
> ?
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲    ┌─ Keys: Contacts ───────────────────────────────────────┐   Revenue▸
| Ada       │ Find:                                                  │
|           │ Contacts                                               │
|           │ z, gt             Today             view today   yours │
|           │ F9                add Ada           add Ada      yours │
|           │ Enter             Open              open               │
|           │ i                 Note              fill note %        │
|           │ /                 Filter            filter             │
|           │ o                 Sort              order next         │
|           │ a                 Add               fill add           │
|           │ L                 Move on           move % next        │
|           │ H                 Move back         move % prev        │
|           │ Everywhere                                             │
|           │ ?, F1             Help              keys               │
|           │ u                 Undo              undo               │
|           │ q                 Back              back               │
|           │ :                 Command           prompt             │
|           │ m                 Move to a stage   fill move %        │
|           │ c                 Log               fill log %         │
|           │ t                 Follow up         fill follow %      │
|           └─────────────────────────────────────────────── 1-18/70 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> 'archive'
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲    ┌─ Keys: Contacts ───────────────────────────────────────┐   Revenue▸
| Ada       │ Find: archive                                          │
|           │ No key has this.                                       │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,26
> Esc Esc z
| Today · 0 overdue · 0 today · 1 this week                           2026-02-11
| This week 1
|  Fri Feb 13        Ada                 first reply
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
