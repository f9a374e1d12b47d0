# The keys of notes, texts, helps and questions that other tests do not press at this size
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 200x50
> gc
> I 'one two three' Alt-Backspace Ctrl-l Ctrl-z
> F1 'suspend'
> Esc Esc
# A note: to $EDITOR
> Ctrl-g
| Note for Aiko Tanaka                                                                                                                                                                        2026-02-11
| one two
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
|
|
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  Ctrl-_ Undo  Ctrl-y Redo  Ctrl-w Rub out a word  Ctrl-k Rub out to the end  Ctrl-u Rub out to the beginning  Enter New line  …      F1 Help
cursor 1,9
wish redraw
wish suspend
wish external
> Esc
hang up
> Down Up j k Ctrl-l Ctrl-z
> Delete
> Esc
# Help: filtered, and the filter rubbed out by a word
> ? 'move on' Ctrl-w
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   1  Qualifi┌─ Keys: Board ──────────────────────────────────────────┐osit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum    │ Find: move                                             │                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighte│ Board                                                  │ghted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────│ L                 Move on           move % next        │────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Be│ H                 Move back         move % prev        │                            Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr│ Everywhere                                             │                             ¥90,000 · upwork               l      l
|  due Fri · #vip                                                       │ m                 Move to a stage   fill move %        │                                                            o      o
|                                                                       │                                                        │                                                            s      s
|                                                                       │                                                        │                                                            e      e
|                                                                       │                                                        │                                                            d      d
|                                                                       │                                                        │
|                                                                       │                                                        │                                                            W      L
|                                                                       │                                                        │                                                            o      o
|                                                                       │                                                        │                                                            n      s
|                                                                       │                                                        │                                                                   t
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
cursor 2,84
wish quit
wish redraw
wish suspend
> Ctrl-u
> Ctrl-f
# Help: a page up
> Ctrl-b
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   1  Qualifi┌─ Keys: Board ──────────────────────────────────────────┐osit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum    │ Find:                                                  │                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighte│ Board                                                  │ghted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────│ Enter             Open              open               │────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Be│ i                 Note              fill note %        │                            Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr│ L                 Move on           move % next        │                             ¥90,000 · upwork               l      l
|  due Fri · #vip                                                       │ H                 Move back         move % prev        │                                                            o      o
|                                                                       │ /                 Filter            filter             │                                                            s      s
|                                                                       │ a                 Add               fill add           │                                                            e      e
|                                                                       │ u                 Undo              undo               │                                                            d      d
|                                                                       │ za                Fold              fold               │
|                                                                       │ zc                Cards             density next       │                                                            W      L
|                                                                       │ w                 Figures           figure next        │                                                            o      o
|                                                                       │ Everywhere                                             │                                                            n      s
|                                                                       │ ?, F1             Help              keys               │                                                                   t
|                                                                       │ q                 Back              back               │
|                                                                       │ :                 Command           prompt             │
|                                                                       │ m                 Move to a stage   fill move %        │
|                                                                       │ c                 Log               fill log %         │
|                                                                       │ t                 Follow up         fill follow %      │
|                                                                       │ x                 Done              done %             │
|                                                                       │ s                 Snooze            fill snooze %      │
|                                                                       │ e                 Edit              fill edit %        │
|                                                                       │ I                 Long note         write              │
|                                                                       │ #                 Tags              fill tag %         │
|                                                                       │ d                 Archive           archive %          │
|                                                                       │ Ctrl-r            Redo              redo               │
|                                                                       │ gb                Board             view board         │
|                                                                       │ gc                Contacts          view list          │
|                                                                       │ gt                Today             view today         │
|                                                                       │ gr                Reports           view report        │
|                                                                       │ g/                Search            view search        │
|                                                                       │ gv                Views             fill view          │
|                                                                       │ gs                Save view         fill view save     │
|                                                                       │ Tab               Next pane         focus next         │
|                                                                       │ Shift-Tab         Previous pane     focus previous     │
|                                                                       │ h, Left           Left              go left            │
|                                                                       │ l, Right          Right             go right           │
|                                                                       │ k, Up             Up                go up              │
|                                                                       │ j, Down           Down              go down            │
|                                                                       │ gg                First             go first           │
|                                                                       │ G                 Last              go last            │
|                                                                       │ ^, Home           Leftmost          go begin           │
|                                                                       │ $, End            Rightmost         go end             │
|                                                                       │ Ctrl-d            Half a page down  page half-down     │
|                                                                       │ Ctrl-u            Half a page up    page half-up       │
|                                                                       └─────────────────────────────────────────────── 1-44/73 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  PageUp Page up  Home First  End Last  Backspace Rub out  Ctrl-w Rub out a word  Ctrl-u Rub out all                                    F1 Back
cursor 2,79
> Enter
> : 'help move' Enter F1 'suspend'
> Esc Esc
# A text: drawn anew, suspended, quit
> Right Ctrl-l Ctrl-z Q
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   1  Qualified                   1  Proposal Sent               1  Deposit Paid                0  Active Client               1      0      0
| sum                   ¥250,000  sum                         –  sum                         –  sum                   ¥15,000  sum                         –  sum                   ¥90,000
| weighted               ¥25,000  weighted                    –  weighted                    –  weighted               ¥9,000  weighted                    –  weighted              ¥90,000
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95  Emil Berg                1.95  Sarah Chen               1.95                                 Marcus Webb              1.95   C      C
|  ¥250,000 · coconala                                            fiverr                         ¥15,000 · fiverr                                              ¥90,000 · upwork               l      l
|  due Fri · #vip                                                                                due Sat · #vip                                                                               o      o
|                                                                                                                                                                                             s      s
|                                                                                                                                                                                             e      e
|                                                                                                                                                                                             d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                  ┌─ help move ──────────────────────────────────────────────────────────────────────────────────────┐                                       n      s
|                                                  │ rapport move CONTACT STAGE [--note TEXT]                                                         │                                              t
|                                                  │                                                                                                  │
|                                                  │ Moves the contact to a stage: its id, its label, a unique beginning of either, next or           │
|                                                  │ prev. The move is noted in the timeline.                                                         │
|                                                  │                                                                                                  │
|                                                  │ Several at once are given by their whole ids with commas between them, ID,ID,ID: all of          │
|                                                  │ them are changed, or none, and one undo takes it back.                                           │
|                                                  │                                                                                                  │
|                                                  │ Options                                                                                          │
|                                                  │   -m, --note TEXT       why; asked for when a contact is lost                                    │
|                                                  │                                                                                                  │
|                                                  │ Also: --book --as-of --json --output --quiet --key --who --dry-run --color --timeout             │
|                                                  │   --any-file-system --help                                                                       │
|                                                  │                                                                                                  │
|                                                  │ Examples                                                                                         │
|                                                  │   rapport move sarah proposal                                                                    │
|                                                  │   rapport move sarah next                                                                        │
|                                                  │   rapport move sarah lost --note "Went with somebody cheaper"                                    │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
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
| q Back  / Search  n Next match  N Previous match  j Scroll  k Scroll up  h Left  l Right  Space Page down  PageUp Page up  Ctrl-d Half a page down  Ctrl-u Half a page up  gg First  G Last  …  ? Help
wish redraw
wish suspend
wish quit
> Enter
> gc gg e Tab 'Acme'
$ edit "Aiko Tanaka" company="Other"
# Two changes: down and up, drawn anew, suspended
> Ctrl-s j k Down Up Ctrl-l Ctrl-z
| Aiko Tanaka: two changes                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   1.95                              in 2d            0d  #vip
| Dana Weiss                        Contacted                             1.95                                               0d
| Emil Berg                         Qualified      Fiverr                 1.95                                               0d
| Marcus Webb                       Active Client  Upwork       ¥90,000   1.95                              in 2w            0d
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                              in 3d            0d  #vip
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
|                                                  ┌─ Aiko Tanaka was changed by tester: edit, 2026-02-11 09:00 UTC ──────────────────────────────────┐
|                                                  │ ▸ Company                   before (nothing)                                                     │
|                                                  │   which?                ( ) theirs Other                                                         │
|                                                  │                         ( ) yours  Acme                                                          │
|                                                  │                                                                                                  │
|                                                  │ 1 field was changed by both: m keeps yours, t takes theirs.                                      │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
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
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  k Up  Ctrl-l Redraw  Ctrl-z Suspend                                                                                     F1 Help
wish redraw
wish suspend
# Two changes: its keys
> F1 'suspend'
| Aiko Tanaka: two changes                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Aiko Tanaka                       New Lead       Coconala    ¥250,000   1.95                              in 2d            0d  #vip
| Dana Weiss                        Contacted                             1.95                                               0d
| Emil Berg                         Qualified      Fiverr                 1.95                                               0d
| Marcus Webb                       Active Client  Upwork       ¥90,000   1.95                              in 2w            0d
| Sarah Chen                        Proposal Sent  Fiverr       ¥15,000   1.95                              in 3d            0d  #vip
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
|                                                                           ┌─ Keys: Two changes ────────────────────────────┐
|                                                                           │ Find: suspend                                  │
|                                                                           │ Two changes                                    │
|                                                  ┌─ Aiko Tanaka was change│ Ctrl-z         Suspend           suspend       │────────────────────────┐
|                                                  │ ▸ Company              │                                                │                        │
|                                                  │   which?               │                                                │                        │
|                                                  │                        │                                                │                        │
|                                                  │                        │                                                │                        │
|                                                  │ 1 field was changed by │                                                │                        │
|                                                  └────────────────────────│                                                │────────────────────────┘
|                                                                           │                                                │
|                                                                           │                                                │
|                                                                           └────────────────────────────────────────────────┘
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
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  PageUp Page up  Home First  End Last  Backspace Rub out  Ctrl-w Rub out a word  Ctrl-u Rub out all                                    F1 Back
cursor 19,90
> Esc Esc
