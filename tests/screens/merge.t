# Two contacts side by side, field by field
$ add "Sarah Chen" --email sarah@example.com --company Acme --tag vip --notes "Likes tea"
$ log "Sarah Chen" delivery --amount 500
$ log "Sarah Chen" call
$ add "Chen, Sara" --phone "+81 90 1234 5678" --company "Acme Inc." --stage proposal --tag gas --notes Twice --value 8000
$ log "Chen, Sara" payment --amount 3000
$ follow "Chen, Sara" +3d "Call her"
$ add Bob
= 80x24
> gc * Space
| Contacts 3/3 · by Name ▲ · 2 selected                               2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|*Chen, Sara            Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
> M
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│ ▸ Name             (x) Chen, Sara               ( ) Bob                      │
|│   Company          (x) Acme Inc.                ( ) –                        │
|│   Phone            (+) +81 90 1234 5678             –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# The right side is taken, then the left again, then the rule
> l
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│ ▸ Name             ( ) Chen, Sara               (x) Bob                      │
|│   Company          (x) Acme Inc.                ( ) –                        │
|│   Phone            (+) +81 90 1234 5678             –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> j l
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│   Name             ( ) Chen, Sara               (x) Bob                      │
|│ ▸ Company          ( ) Acme Inc.                (x) –                        │
|│   Phone            (+) +81 90 1234 5678             –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> h
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│   Name             ( ) Chen, Sara               (x) Bob                      │
|│ ▸ Company          (x) Acme Inc.                ( ) –                        │
|│   Phone            (+) +81 90 1234 5678             –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> b
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│   Name             ( ) Chen, Sara               (x) Bob                      │
|│ ▸ Company          (x) Acme Inc.                ( ) –                        │
|│   Phone            (+) +81 90 1234 5678             –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# What follows a rule is not chosen; what is the same needs none
> j h
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│   Name             ( ) Chen, Sara               (x) Bob                      │
|│   Company          (x) Acme Inc.                ( ) –                        │
|│ ▸ Phone            (x) +81 90 1234 5678         ( ) –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> G l
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│   Name             ( ) Chen, Sara               (x) Bob                      │
|│   Company          (x) Acme Inc.                ( ) –                        │
|│   Phone            (x) +81 90 1234 5678         ( ) –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│ ▸ Notes            ( ) Twice                    (x) –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# The other way round
> x
| Merge Chen, Sara into Bob                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Chen, Sara into Bob, with 1 follow-up ────────────────────────────────┐
|│                    Bob, kept                    Chen, Sara                   │
|│   Name             (x) Bob                      ( ) Chen, Sara               │
|│   Company          ( ) –                        (x) Acme Inc.                │
|│   Phone                –                        (+) +81 90 1234 5678         │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Value            ( ) –                        (x) ¥8,000                   │
|│   Tags                 –                        (+) gas                      │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│ ▸ Notes            ( ) –                        (x) Twice                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     0 + 1 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          0 + ¥3,000 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> x
| Merge Bob into Chen, Sara                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Bob                   New Lead                              1.95
|┌─ Merge Bob into Chen, Sara, with 0 follow-ups ───────────────────────────────┐
|│                    Chen, Sara, kept             Bob                          │
|│   Name             (x) Chen, Sara               ( ) Bob                      │
|│   Company          (x) Acme Inc.                ( ) –                        │
|│   Phone            (+) +81 90 1234 5678             –                        │
|│   Stage            (x) Proposal Sent            ( ) New Lead                 │
|│   Value            (x) ¥8,000                   ( ) –                        │
|│   Tags             (+) gas                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│ ▸ Notes            (+) Twice                        –                        │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          ¥3,000 + 0 = ¥3,000                                       │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# It is merged, and the command is shown
> gg l Ctrl-s
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
| mergedName keeps Chen, Sara · mergedStage keeps new · Chen, Sara: merged with…
| rapport merge 'Chen, Sara' Bob --yes --take name=other
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Enter
| Sarah Chen · Summary                                                2026-02-11
| Sarah Chen                                                          score 2.45
| New Lead since today
| Next: 7-day check-in, in 7 days
| Summary  Timeline 2  Follow-ups 3  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Company       Acme
| E-mail        sarah@example.com
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Tags          vip
| First contact 2026-02-11 (today)
| Notes         Likes tea
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  2
| Revenue       ¥500
| Last contact  2026-02-11 (today)
| Last delivery 2026-02-11 (today)
| 65% complete; 14 fields more can be filled in: E
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> q u
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Chen, Sara            Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
| undone: Chen, Sara: merged with Bob, 0 interactions and 0 follow-ups moved
| rapport undo --entry 8
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Back without a change
> M
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Chen, Sara            Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
| Enter Do it  Esc Leave  Tab Complete
|Merge into Sarah Chen:
cursor 23,23
> q
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Chen, Sara            Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
| Enter Do it  Esc Leave  Tab Complete
|Merge into Sarah Chen: q
cursor 23,24
# One contact asks for the other
> Esc gc G M 'Chen, Sara' Enter
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
|┌─ Merge Chen, Sara into Sarah Chen, with 1 follow-up ─────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail           (+) sarah@example.com            –                        │
|│   Phone                –                        (+) +81 90 1234 5678         │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Value            ( ) –                        (x) ¥8,000                   │
|│   Tags             (+) vip                      (+) gas                      │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Likes tea                (+) Twice                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     2 + 1 = 3                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + ¥3,000 = ¥3,500                                    │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> Esc M 'Nobody' Enter
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Chen, Sara            Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
| no contact is called 'Nobody'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Esc M 'Sarah Chen' Enter
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Chen, Sara            Proposal Sent                ¥8,000   2.55        ¥3,000
| Sarah Chen            New Lead                              2.45          ¥500
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
| both are Sarah Chen; there is nothing to merge
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# From the duplicates
> Esc D
| Duplicates · 1 pair                                                 2026-02-11
| Certainty  Contact              May be the same as   Because
| likely    ▸Sarah Chen           Chen, Sara           near-equal name, same com…
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         near-equal name, same company Acme
|                 Sarah Chen                      Chen, Sara
| Company         Acme                            Acme Inc.
| E-mail          sarah@example.com
| Phone                                           +81 90 1234 5678
| Stage           New Lead                        Proposal Sent
| Tags            vip                             gas
| Revenue         ¥500                            ¥3,000
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
> Enter
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| likely    ▸Sarah Chen           Chen, Sara           near-equal name, same com…
|┌─ Merge Chen, Sara into Sarah Chen, with 1 follow-up ─────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail           (+) sarah@example.com            –                        │
|│   Phone                –                        (+) +81 90 1234 5678         │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Value            ( ) –                        (x) ¥8,000                   │
|│   Tags             (+) vip                      (+) gas                      │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Likes tea                (+) Twice                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     2 + 1 = 3                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + ¥3,000 = ¥3,500                                    │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
= 200x50
| Merge Chen, Sara into Sarah Chen                                                                                                                                                            2026-02-11
| Certainty  Contact                                               May be the same as                                    Because
| likely    ▸Sarah Chen                                            Chen, Sara                                            near-equal name, same company Acme
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
|                                             ┌─ Merge Chen, Sara into Sarah Chen, with 1 follow-up ───────────────────────────────────────────────────────┐
|                                             │                    Sarah Chen, kept                            Chen, Sara                                  │
|                                             │ ▸ Name             (x) Sarah Chen                              ( ) Chen, Sara                              │
|                                             │   Company          (x) Acme                                    ( ) Acme Inc.                               │
|                                             │   E-mail           (+) sarah@example.com                           –                                       │
|                                             │   Phone                –                                       (+) +81 90 1234 5678                        │
|                                             │   Stage            ( ) New Lead                                (x) Proposal Sent                           │
|                                             │   Value            ( ) –                                       (x) ¥8,000                                  │
|                                             │   Tags             (+) vip                                     (+) gas                                     │
|                                             │   First contact     =  2026-02-11                               =  2026-02-11                              │
|                                             │   Notes            (+) Likes tea                               (+) Twice                                   │
|                                             ├────────────────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                             │   Interactions     2 + 1 = 3                                                                               │
|                                             │   Orders           1 + 0 = 1                                                                               │
|                                             │   Revenue          ¥500 + ¥3,000 = ¥3,500                                                                  │
|                                             │ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.                                 │
|                                             └────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Because         near-equal name, same company Acme
|                 Sarah Chen                                                                                  Chen, Sara
| Company         Acme                                                                                        Acme Inc.
| E-mail          sarah@example.com
| Phone                                                                                                       +81 90 1234 5678
| Stage           New Lead                                                                                    Proposal Sent
| Tags            vip                                                                                         gas
| Revenue         ¥500                                                                                        ¥3,000
| Interactions    2                                                                                           1
| Last contact    2026-02-11                                                                                  2026-02-11
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  Esc Leave  j Down  k Up  gg First  G Last  PageDown Page down  PageUp Page up  Ctrl-l Redraw  Ctrl-z Suspend            ? Help
> j
| Merge Chen, Sara into Sarah Chen                                                                                                                                                            2026-02-11
| Certainty  Contact                                               May be the same as                                    Because
| likely    ▸Sarah Chen                                            Chen, Sara                                            near-equal name, same company Acme
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
|                                             ┌─ Merge Chen, Sara into Sarah Chen, with 1 follow-up ───────────────────────────────────────────────────────┐
|                                             │                    Sarah Chen, kept                            Chen, Sara                                  │
|                                             │   Name             (x) Sarah Chen                              ( ) Chen, Sara                              │
|                                             │ ▸ Company          (x) Acme                                    ( ) Acme Inc.                               │
|                                             │   E-mail           (+) sarah@example.com                           –                                       │
|                                             │   Phone                –                                       (+) +81 90 1234 5678                        │
|                                             │   Stage            ( ) New Lead                                (x) Proposal Sent                           │
|                                             │   Value            ( ) –                                       (x) ¥8,000                                  │
|                                             │   Tags             (+) vip                                     (+) gas                                     │
|                                             │   First contact     =  2026-02-11                               =  2026-02-11                              │
|                                             │   Notes            (+) Likes tea                               (+) Twice                                   │
|                                             ├────────────────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                             │   Interactions     2 + 1 = 3                                                                               │
|                                             │   Orders           1 + 0 = 1                                                                               │
|                                             │   Revenue          ¥500 + ¥3,000 = ¥3,500                                                                  │
|                                             │ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.                                 │
|                                             └────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Because         near-equal name, same company Acme
|                 Sarah Chen                                                                                  Chen, Sara
| Company         Acme                                                                                        Acme Inc.
| E-mail          sarah@example.com
| Phone                                                                                                       +81 90 1234 5678
| Stage           New Lead                                                                                    Proposal Sent
| Tags            vip                                                                                         gas
| Revenue         ¥500                                                                                        ¥3,000
| Interactions    2                                                                                           1
| Last contact    2026-02-11                                                                                  2026-02-11
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  Esc Leave  j Down  k Up  gg First  G Last  PageDown Page down  PageUp Page up  Ctrl-l Redraw  Ctrl-z Suspend            ? Help
= 40x10
| Merge Chen, Sara into Sara… 2026-02-11
|┌─ Merge Chen, Sara into Sarah Chen, …─┐
|│              Sarah Che…  Chen, Sara  │
|│   Name       (x) Sarah…  ( ) Chen,…  │
|│ ▸ Company    (x) Acme    ( ) Acme …  │
|│   E-mail     (+) sarah…      –       │
|│ h left, l right, b rule; Ctrl-s mer… │
|└─── 6 more below ─────────────────────┘
|
| Ctrl-s Merge  h Keep the left   ? Help
> j
| Merge Chen, Sara into Sara… 2026-02-11
|┌─ Merge Chen, Sara into Sarah Chen, …─┐
|│              Sarah Che…  Chen, Sara  │
|│   Name       (x) Sarah…  ( ) Chen,…  │
|│   Company    (x) Acme    ( ) Acme …  │
|│ ▸ E-mail     (+) sarah…      –       │
|│ h left, l right, b rule; Ctrl-s mer… │
|└─── 6 more below ─────────────────────┘
|
| Ctrl-s Merge  h Keep the left   ? Help
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
> j
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
> j
|!
= 80x24
# Somebody changes one of them meanwhile
$ edit "Chen, Sara" title=CEO
> gg
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| likely    ▸Sarah Chen           Chen, Sara           near-equal name, same com…
|┌─ Merge Chen, Sara into Sarah Chen, with 1 follow-up ─────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   Title            ( ) –                        (x) CEO                      │
|│   E-mail           (+) sarah@example.com            –                        │
|│   Phone                –                        (+) +81 90 1234 5678         │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Value            ( ) –                        (x) ¥8,000                   │
|│   Tags             (+) vip                      (+) gas                      │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├─── 1 more below ─────────────────────────────────────────────────────────────┤
|│   Interactions     2 + 1 = 3                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + ¥3,000 = ¥3,500                                    │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> Ctrl-s
| Duplicates · 0 pairs                                                2026-02-11
|
| No two contacts look the same.
|
|
|
|
|
|┌─ merge 'Sarah Chen' 'Chen, Sara' --yes ──────────────────────────────────────┐
|│ mergedName keeps Chen, Sara                                                  │
|│ mergedCompany keeps Acme Inc.                                                │
|│ mergedStage keeps new                                                        │
|│ Sarah Chen: merged with Chen, Sara, 1 interaction and 1 follow-up moved      │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
| Sarah Chen: merged with Chen, Sara, 1 interaction and 1 follow-up moved
| rapport merge 'Sarah Chen' 'Chen, Sara' --yes
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> q u
| Duplicates · 1 pair                                                 2026-02-11
| Certainty  Contact              May be the same as   Because
| likely    ▸Sarah Chen           Chen, Sara           near-equal name, same com…
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Because         near-equal name, same company Acme
|                 Sarah Chen                      Chen, Sara
| Company         Acme                            Acme Inc.
| E-mail          sarah@example.com
| Phone                                           +81 90 1234 5678
| Stage           New Lead                        Proposal Sent
| Tags            vip                             gas
| Revenue         ¥500                            ¥3,000
| Interactions    2                               1
| undone: Sarah Chen: merged with Chen, Sara, 1 interaction and 1 follow-up mov…
| rapport undo --entry 11
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
# One of them is gone
> Enter
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
|┌─ Merge Chen, Sara into Sarah Chen, with 1 follow-up ─────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   Title            ( ) –                        (x) CEO                      │
|│   E-mail           (+) sarah@example.com            –                        │
|│   Phone                –                        (+) +81 90 1234 5678         │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Value            ( ) –                        (x) ¥8,000                   │
|│   Tags             (+) vip                      (+) gas                      │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│   Notes            (+) Likes tea                (+) Twice                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     2 + 1 = 3                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + ¥3,000 = ¥3,500                                    │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Interactions    2                               1
| Last contact    2026-02-11                      2026-02-11
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
$ merge "Sarah Chen" "Chen, Sara" --yes
> j
| Merge                                                               2026-02-11
|
|┌─ Merge ──────────────────────────────────────────────────────────────────────┐
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ One of the two is gone; Esc leaves.                                          │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> Ctrl-s
| Merge                                                               2026-02-11
|
|┌─ Merge ──────────────────────────────────────────────────────────────────────┐
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ One of the two is gone; Esc leaves.                                          │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> q
| Duplicates · 0 pairs                                                2026-02-11
|
| No two contacts look the same.
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
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  …     ? Help
