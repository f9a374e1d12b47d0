# An empty board says what to do
= 80x24
| Board · by Score ▼                                                  2026-02-11
| New Lead         0  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                No contacts yet.
|                   a adds one, :import takes them from a file
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

# Columns with figures, cards with badges, the others an arrow away
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal
$ add "Marcus Webb" --platform upwork --value '$1,200.50' --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag gas --stage new
$ add "Bob Stone" --platform direct --value 1250000 --stage deposit
$ add "Dana Weiss" --platform direct --value 80000 --stage contacted
$ add "Emil Berg" --platform fiverr --stage contacted
$ add "Fay Kim" --platform upwork --value 4000 --stage contacted
$ add "Won One" --platform fiverr --value 9000 --stage won
$ add "Lost One" --platform direct --stage lost
$ log "Sarah Chen" delivery --amount 8000 --date 2026-02-04 --rating 5
$ log "Marcus Webb" message --date 2025-12-20
$ log "Dana Weiss" message --date 2025-12-20
$ log "Bob Stone" delivery --amount 30000 --date 2026-01-11
> k
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
style 5,2 selected
style 5,0 selected
style 5,22 strong
style 6,35 quiet
style 6,75 due
style 1,3 here
style 1,25 column

# Everything on a large screen
= 200x50
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   3  Qualified                   0  Proposal Sent               1  Deposit Paid                1  Active Client               1      1      1
| sum                   ¥250,000  sum                   ¥84,000  sum                         –  sum                   ¥15,000  sum                ¥1,250,000  sum                 $1,200.50
| weighted               ¥25,000  weighted              ¥16,800  weighted                    –  weighted               ¥9,000  weighted           ¥1,125,000  weighted            $1,200.50
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Aiko Tanaka               1.95  Dana Weiss               1.95                                 Sarah Chen               4.70  Bob Stone                4.55  Marcus Webb              1.95   C      C
|  ¥250,000 · coconala             ¥80,000 · direct                                              ¥15,000 · fiverr               ¥1,250,000 · direct            $1,200.50 · upwork             l      l
|  due Fri · #gas                  quiet 7w                                                      due today · #vip               1d late · quiet 4w             5w late · quiet 7w             o      o
|                                                                                                                                                                                             s      s
|                                 Emil Berg                1.95                                                                                                                               e      e
|                                  fiverr                                                                                                                                                     d      d
|
|                                                                                                                                                                                             W      L
|                                 Fay Kim                  1.95                                                                                                                               o      o
|                                  ¥4,000 · upwork                                                                                                                                            n      s
|                                                                                                                                                                                                    t
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
style 6,133 money

# A heading shows other figures
= 80x24
> w
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
> w
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| days           0.0  days           0.0  days             –  days          0.0 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
> w
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
> w
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
|─────────────────── ─────────────────── ─────────────────── ────────────────── 4
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
> w

# Cards of three lines and of one
> zc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000            ¥80,000 · direct                        ¥15,000 · fiverr
|  due Fri · #gas      quiet 7w                                due today · #vip
|
|                     Emil Berg     1.95
|                      fiverr
|
|
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> zc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tana… due Fri  Dana Wei… quiet 7w                      Sarah … due today
|                     Emil Berg     1.95
|                     Fay Kim       1.95
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
> zc

# The smallest screen
= 40x10
| Board · by Score ▼          2026-02-11
| New Lead         1  Contacted       3 ▶
| sum       ¥250,000  sum       ¥84,000 6
|─────────────────── ────────────────▼─
|▸Aiko Tanaka   1.95  Dana Weiss   1.95
|  ¥250,000 · #gas     ¥80,000 quiet 7w
|                     Emil Berg    1.95
|                      fiverr
|
| Enter Open  i Note  L Move on   ? Help
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

# Where nothing matches it says so
> /
> 'name:nobody' Enter
| Board · by Score ▼ · name:nobody                                    2026-02-11
| New Lead       0/1  Contacted      0/3  Qualified      0/0  Proposal Sent 0/1 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|
|
|
|
|
|
|
|                                Nothing matches.
|                     Esc shows all again, / another filter
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
> Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        3  Qualified        0  Proposal Sent   1 ▶
| sum       ¥250,000  sum        ¥84,000  sum              –  sum       ¥15,000 4
| wtd        ¥25,000  wtd        ¥16,800  wtd              –  wtd        ¥9,000
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  ¥250,000 · #gas     ¥80,000  quiet 7w                      ¥15,000 due today
|                     Emil Berg     1.95
|                      fiverr
|                     Fay Kim       1.95
|                      ¥4,000 · upwork
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
