# The keys of a place, and under them those that hold everywhere
= 80x24
> g c ?
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find:                                                  │
|           │ Contacts                                               │
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
|           │ x                 Done              done %             │
|           │ s                 Snooze            fill snooze %      │
|           └─────────────────────────────────────────────── 1-18/70 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> PageDown
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find:                                                  │
|           │ e                 Edit              fill edit %        │
|           │ I                 Long note         write              │
|           │ #                 Tags              fill tag %         │
|           │ d                 Archive           archive %          │
|           │ Ctrl-r            Redo              redo               │
|           │ gb                Board             view board         │
|           │ gc                Contacts          view list          │
|           │ gt                Today             view today         │
|           │ gr                Reports           view report        │
|           │ g/                Search            view search        │
|           │ gv                Views             fill view          │
|           │ gs                Save view         fill view save     │
|           │ Tab               Next pane         focus next         │
|           │ Shift-Tab         Previous pane     focus previous     │
|           │ h, Left           Left              go left            │
|           │ l, Right          Right             go right           │
|           │ k, Up             Up                go up              │
|           │ j, Down           Down              go down            │
|           └────────────────────────────────────────────── 19-36/70 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> End
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find:                                                  │
|           │ O                 Reverse           order reverse      │
|           │ y                 Copy address      copy address       │
|           │ Y                 Copy record       copy record        │
|           │ D                 Duplicates        view duplicates    │
|           │ M                 Merge             fill merge %       │
|           │ 0                 Everything        view 0             │
|           │ 1                 Saved view 1      view 1             │
|           │ 2                 Saved view 2      view 2             │
|           │ 3                 Saved view 3      view 3             │
|           │ 4                 Saved view 4      view 4             │
|           │ 5                 Saved view 5      view 5             │
|           │ 6                 Saved view 6      view 6             │
|           │ 7                 Saved view 7      view 7             │
|           │ 8                 Saved view 8      view 8             │
|           │ 9                 Saved view 9      view 9             │
|           │ Ctrl-l            Redraw            redraw             │
|           │ Ctrl-z            Suspend           suspend            │
|           │ Q                 Quit              quit               │
|           └────────────────────────────────────────────── 53-70/70 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> Home Down Up PageUp
# What is typed leaves the keys that have it: in the key, in what it does, in the command
> 'note'
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find: note                                             │
|           │ Contacts                                               │
|           │ i                 Note              fill note %        │
|           │ Everywhere                                             │
|           │ I                 Long note         write              │
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
cursor 2,23
> Backspace Backspace Backspace Backspace 'zzz'
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find: zzz                                              │
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
cursor 2,22
# Esc takes away what was typed, then the help
> Esc
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find:                                                  │
|           │ Contacts                                               │
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
|           │ x                 Done              done %             │
|           │ s                 Snooze            fill snooze %      │
|           └─────────────────────────────────────────────── 1-18/70 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> Esc
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
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The wheel scrolls
> ?
@ wheel-down 5,40
| Contacts 0 · by Name ▲                                              2026-02-11
|           ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contact│ Find:                                                  │
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
|           │ x                 Done              done %             │
|           │ s                 Snooze            fill snooze %      │
|           │ e                 Edit              fill edit %        │
|           │ I                 Long note         write              │
|           │ #                 Tags              fill tag %         │
|           └─────────────────────────────────────────────── 4-21/70 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
# F1 closes it, too, and opens it where a question mark is text
> F1 : F1
| Contacts 0 · by Name ▲                                              2026-02-11
|    ┌─ Keys: A line of text ──────────────────────────────────────────────┐
| No │ Find:                                                               │
|    │ A line of text                                                      │
|    │ Enter                  Do it                     accept             │
|    │ Esc, Ctrl-c            Leave                     back               │
|    │ Tab                    Complete                  suggest next       │
|    │ Shift-Tab              Complete, upwards         suggest previous   │
|    │ Up, Ctrl-p             Earlier                   recall previous    │
|    │ Down, Ctrl-n           Later                     recall next        │
|    │ Ctrl-g, Alt-Enter      Long note                 external           │
|    │ Left, Ctrl-b           Left                      caret left         │
|    │ Right, Ctrl-f          Right                     caret right        │
|    │ Ctrl-Left, Alt-b       A word left               caret word-left    │
|    │ Ctrl-Right, Alt-f      A word right              caret word-right   │
|    │ Home, Ctrl-a           To the beginning          caret begin        │
|    │ End, Ctrl-e            To the end                caret end          │
|    │ Backspace              Rub out                   rub left           │
|    │ Delete, Ctrl-d         Rub out ahead             rub right          │
|    │ Ctrl-w, Alt-Backspace  Rub out a word            rub word           │
|    │ Ctrl-u                 Rub out to the beginning  rub begin          │
|    └──────────────────────────────────────────────────────────── 1-18/24 ┘
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:
cursor 2,12
> Esc Esc
# On the smallest screen the command gives way
= 40x10
> ?
| Contacts 0 · by Name ▲      2026-02-11
|┌─ Keys: Contacts ─────────────────────┐
|│ Find:                                │
|│ Contacts                             │
|│ Enter             Open               │
|│ i                 Note               │
|│ /                 Filter             │
|└────────────────────────────── 1-4/70 ┘
|
| Esc Back  Down Scroll  …       F1 Back
cursor 2,8
> 'move'
| Contacts 0 · by Name ▲      2026-02-11
|┌─ Keys: Contacts ─────────────────────┐
|│ Find: move                           │
|│ Contacts                             │
|│ L                 Move on            │
|│ H                 Move back          │
|│ Everywhere                           │
|└─────────────────────────────── 1-4/5 ┘
|
| Esc Back  Down Scroll  …       F1 Back
cursor 2,12
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
= 200x50
| Contacts 0 · by Name ▲                                                                                                                                                                      2026-02-11
|                                                                       ┌─ Keys: Contacts ───────────────────────────────────────┐
| No contacts yet: press a to add one.                                  │ Find: move                                             │
|                                                                       │ Contacts                                               │
|                                                                       │ L                 Move on           move % next        │
|                                                                       │ H                 Move back         move % prev        │
|                                                                       │ Everywhere                                             │
|                                                                       │ m                 Move to a stage   fill move %        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       │                                                        │
|                                                                       └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  PageUp Page up  Home First  End Last  Backspace Rub out  Ctrl-w Rub out a word  Ctrl-u Rub out all                                    F1 Back
cursor 2,83
