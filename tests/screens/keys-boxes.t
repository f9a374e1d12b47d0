# The keys of notes, texts, helps and questions that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 80x24
> gc
# A note: rubbed out by a word, drawn anew, suspended
> I 'one two three' Alt-Backspace Ctrl-l Ctrl-z
| Note for Aiko Tanaka                                                2026-02-11
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
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,9
wish redraw
wish suspend
# A note: its keys
> F1 'suspend'
| Note for Aiko Tanaka                                                2026-02-11
| ┌─ Keys: Long note ──────────────────────────────────────────────────────────┐
| │ Find: suspend                                                              │
| │ Long note                                                                  │
| │ Ctrl-z                        Suspend                   suspend            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| └────────────────────────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,16
> Esc Esc
# A note: to $EDITOR
> Ctrl-g
| Note for Aiko Tanaka                                                2026-02-11
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
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,9
wish external
> Esc
hang up
# Notes that were left open: down and up, drawn anew, suspended
> Down Up j k Ctrl-l Ctrl-z
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ Aiko Tanaka          one two                                         │
|    └──────────────────────────────────────────────────────────────────────┘
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
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
wish quit
wish redraw
wish suspend
# Notes that were left open: thrown away with Delete
> Delete
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ Aiko Tanaka          one two                                         │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| The same key again throws the note for Aiko Tanaka away.
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
> Esc
# Help: filtered, and the filter rubbed out by a word
> ? 'move on' Ctrl-w
| Board · by Score ▼                                                  2026-02-11
| New Lead  ┌─ Keys: Board ──────────────────────────────────────────┐ Sent   1 ▶
| sum       │ Find: move                                             │  ¥15,000 4
| wtd       │ Board                                                  │   ¥9,000
|───────────│ L                 Move on           move % next        │─────────
|▸Aiko Tanak│ H                 Move back         move % prev        │en   1.95
|  ¥250,000 │ Everywhere                                             │ · fiverr
|           │ m                 Move to a stage   fill move %        │
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
cursor 2,24
# Help: the filter rubbed out
> Ctrl-u
| Board · by Score ▼                                                  2026-02-11
| New Lead  ┌─ Keys: Board ──────────────────────────────────────────┐ Sent   1 ▶
| sum       │ Find:                                                  │  ¥15,000 4
| wtd       │ Board                                                  │   ¥9,000
|───────────│ Enter             Open              open               │─────────
|▸Aiko Tanak│ i                 Note              fill note %        │en   1.95
|  ¥250,000 │ L                 Move on           move % next        │ · fiverr
|           │ H                 Move back         move % prev        │
|           │ /                 Filter            filter             │
|           │ a                 Add               fill add           │
|           │ u                 Undo              undo               │
|           │ za                Fold              fold               │
|           │ zc                Cards             density next       │
|           │ w                 Figures           figure next        │
|           │ Everywhere                                             │
|           │ ?, F1             Help              keys               │
|           │ q                 Back              back               │
|           │ :                 Command           prompt             │
|           │ m                 Move to a stage   fill move %        │
|           │ c                 Log               fill log %         │
|           │ t                 Follow up         fill follow %      │
|           └─────────────────────────────────────────────── 1-18/73 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
# Help: a page down
> Ctrl-f
| Board · by Score ▼                                                  2026-02-11
| New Lead  ┌─ Keys: Board ──────────────────────────────────────────┐ Sent   1 ▶
| sum       │ Find:                                                  │  ¥15,000 4
| wtd       │ x                 Done              done %             │   ¥9,000
|───────────│ s                 Snooze            fill snooze %      │─────────
|▸Aiko Tanak│ e                 Edit              fill edit %        │en   1.95
|  ¥250,000 │ I                 Long note         write              │ · fiverr
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
|           └────────────────────────────────────────────── 19-36/73 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
# Help: a page up
> Ctrl-b
| Board · by Score ▼                                                  2026-02-11
| New Lead  ┌─ Keys: Board ──────────────────────────────────────────┐ Sent   1 ▶
| sum       │ Find:                                                  │  ¥15,000 4
| wtd       │ Board                                                  │   ¥9,000
|───────────│ Enter             Open              open               │─────────
|▸Aiko Tanak│ i                 Note              fill note %        │en   1.95
|  ¥250,000 │ L                 Move on           move % next        │ · fiverr
|           │ H                 Move back         move % prev        │
|           │ /                 Filter            filter             │
|           │ a                 Add               fill add           │
|           │ u                 Undo              undo               │
|           │ za                Fold              fold               │
|           │ zc                Cards             density next       │
|           │ w                 Figures           figure next        │
|           │ Everywhere                                             │
|           │ ?, F1             Help              keys               │
|           │ q                 Back              back               │
|           │ :                 Command           prompt             │
|           │ m                 Move to a stage   fill move %        │
|           │ c                 Log               fill log %         │
|           │ t                 Follow up         fill follow %      │
|           └─────────────────────────────────────────────── 1-18/73 ┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
# Help: left by Enter
> Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# A text: its keys
> : 'help move' Enter F1 'suspend'
| Board · by Score ▼                                                  2026-02-11
|┌─ help ┌─ Keys: Text ────────────────────────────────────────────────┐────────┐
|│ rappor│ Find: suspend                                               │        │
|│       │ Text                                                        │        │
|│ Moves │ Ctrl-z                   Suspend           suspend          │f       │
|│ either│                                                             │        │
|│       │                                                             │        │
|│ Severa│                                                             │,       │
|│ ID,ID,│                                                             │k.      │
|│       │                                                             │        │
|│ Option│                                                             │        │
|│   -m, │                                                             │        │
|│       │                                                             │        │
|│ Also: │                                                             │color   │
|│   --ti│                                                             │        │
|│       │                                                             │        │
|│ Exampl│                                                             │        │
|│   rapp│                                                             │        │
|│   rapp│                                                             │        │
|│   rapp│                                                             │        │
|└───────│                                                             │────────┘
|        └─────────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# A text: drawn anew, suspended, quit
> Right Ctrl-l Ctrl-z Q
| Board · by Score ▼                                                  2026-02-11
|┌─ help move ──────────────────────────────────────────────────────────────────┐
|│ rapport move CONTACT STAGE [--note TEXT]                                     │
|│                                                                              │
|│ Moves the contact to a stage: its id, its label, a unique beginning of       │
|│ either, next or prev. The move is noted in the timeline.                     │
|│                                                                              │
|│ Several at once are given by their whole ids with commas between them,       │
|│ ID,ID,ID: all of them are changed, or none, and one undo takes it back.      │
|│                                                                              │
|│ Options                                                                      │
|│   -m, --note TEXT       why; asked for when a contact is lost                │
|│                                                                              │
|│ Also: --book --as-of --json --output --quiet --key --who --dry-run --color   │
|│   --timeout --any-file-system --help                                         │
|│                                                                              │
|│ Examples                                                                     │
|│   rapport move sarah proposal                                                │
|│   rapport move sarah next                                                    │
|│   rapport move sarah lost --note "Went with somebody cheaper"                │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
wish redraw
wish suspend
wish quit
# A text: to its right end
> $
| Board · by Score ▼                                                  2026-02-11
|┌─ help move ──────────────────────────────────────────────────────────────────┐
|│ rapport move CONTACT STAGE [--note TEXT]                                     │
|│                                                                              │
|│ Moves the contact to a stage: its id, its label, a unique beginning of       │
|│ either, next or prev. The move is noted in the timeline.                     │
|│                                                                              │
|│ Several at once are given by their whole ids with commas between them,       │
|│ ID,ID,ID: all of them are changed, or none, and one undo takes it back.      │
|│                                                                              │
|│ Options                                                                      │
|│   -m, --note TEXT       why; asked for when a contact is lost                │
|│                                                                              │
|│ Also: --book --as-of --json --output --quiet --key --who --dry-run --color   │
|│   --timeout --any-file-system --help                                         │
|│                                                                              │
|│ Examples                                                                     │
|│   rapport move sarah proposal                                                │
|│   rapport move sarah next                                                    │
|│   rapport move sarah lost --note "Went with somebody cheaper"                │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
# A text: its keys, asked for with a question mark
> ^ ? 'suspend'
| Board · by Score ▼                                                  2026-02-11
|┌─ help ┌─ Keys: Text ────────────────────────────────────────────────┐────────┐
|│ rappor│ Find: suspend                                               │        │
|│       │ Text                                                        │        │
|│ Moves │ Ctrl-z                   Suspend           suspend          │f       │
|│ either│                                                             │        │
|│       │                                                             │        │
|│ Severa│                                                             │,       │
|│ ID,ID,│                                                             │k.      │
|│       │                                                             │        │
|│ Option│                                                             │        │
|│   -m, │                                                             │        │
|│       │                                                             │        │
|│ Also: │                                                             │color   │
|│   --ti│                                                             │        │
|│       │                                                             │        │
|│ Exampl│                                                             │        │
|│   rapp│                                                             │        │
|│   rapp│                                                             │        │
|│   rapp│                                                             │        │
|└───────│                                                             │────────┘
|        └─────────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# A text: left by Enter
> Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Two changes: down and up
> gc gg e Tab 'Acme'
| Edit Aiko Tanaka                                                    2026-02-11
|┌─ Edit Aiko Tanaka ───────────────────────────────────────────────────────────┐
|│   Name                  Aiko Tanaka                                          │
|│ ▸ Company               Acme                                                 │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              coconala                                             │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥250,000                                             │
|│   Tags                  vip                                                  │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Whom the person works for.                                                   │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,30
$ edit "Aiko Tanaka" company="Other"
# Two changes: down and up, drawn anew, suspended
> Ctrl-s j k Down Up Ctrl-l Ctrl-z
| Aiko Tanaka: two changes                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   1.95
| Dana Weiss            Contacted                             1.95
| Emil Berg             Qualified      Fiverr                 1.95
| Marcus Webb           Active Client  Upwork       ¥90,000   1.95
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
|
|┌─ Aiko Tanaka was changed by tester: edit, 2026-02-11 09:00 UTC ──────────────┐
|│ ▸ Company                   before (nothing)                                 │
|│   which?                ( ) theirs Other                                     │
|│                         ( ) yours  Acme                                      │
|│                                                                              │
|│ 1 field was changed by both: m keeps yours, t takes theirs.                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
wish redraw
wish suspend
# Two changes: its keys
> F1 'suspend'
| Aiko Tanaka: two changes                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   1.95
| Dana Weiss            Contacted                             1.95
| Emil Berg             Qualified      Fiverr                 1.95
| Marcus Webb   ┌─ Keys: Two changes ────────────────────────────┐
| Sarah Chen    │ Find: suspend                                  │
|               │ Two changes                                    │
|┌─ Aiko Tanaka │ Ctrl-z         Suspend           suspend       │──────────────┐
|│ ▸ Company    │                                                │              │
|│   which?     │                                                │              │
|│              │                                                │              │
|│              │                                                │              │
|│ 1 field was c│                                                │              │
|└──────────────│                                                │──────────────┘
|               │                                                │
|               │                                                │
|               └────────────────────────────────────────────────┘
|
|
|
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 6,30
> Esc Esc
# Notes that were left open: on a small screen
> I 'something was to be said'
hang up
= 40x10
| Board · by Score ▼          2026-02-11
| New Lead         1  Contacted       1 ▶
| sum       ¥250,000  sum             – 6
|┌─ Notes that were left open ──────────┐
|│ Aiko Tanaka  one two                 │
|└──────────────────────────────────────┘
|
|
|
| Enter Take it up  x Throw it away  …
wish quit
# Notes that were left open: on a large screen
= 200x50
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
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
|
|
|
|
|
|
|
|                                                                ┌─ Notes that were left open ──────────────────────────────────────────┐
|                                                                │ Aiko Tanaka          one two                                         │
|                                                                └──────────────────────────────────────────────────────────────────────┘
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
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  Ctrl-z Suspend
# Notes that were left open: none is lost below the smallest size, however small
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
= 80x24
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        1  Qualified        1  Proposal Sent   1 ▶
| sum       ¥250,000  sum              –  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd              –  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95  Emil Berg     1.95  Sarah Chen   1.95
|  ¥250,000 · #vip                         fiverr              ¥15,000 · fiverr
|
|
|
|    ┌─ Notes that were left open ──────────────────────────────────────────┐
|    │ Aiko Tanaka          one two                                         │
|    └──────────────────────────────────────────────────────────────────────┘
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
| Enter Take it up  x Throw it away  Esc Later  j Down  k Up  Ctrl-l Redraw  …
