# The keys of two contacts becoming one that other tests do not press
$ add "Sarah Chen" --email sarah@example.com --company Acme --tag vip
$ log "Sarah Chen" delivery --amount 500
$ add "Chen, Sara" --email sarah@example.com --company "Acme Inc." --stage proposal
= 80x24
# It is compared with M, too
> D M
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# Down and up
> Down Down k Up
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# The last
> End
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│   Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│ ▸ First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# The first
> Home
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# A page down
> PageDown
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│   Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│ ▸ First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# A page up
> PageUp
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# The value on the right
> Right
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             ( ) Sarah Chen               (x) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# The value on the left
> Left
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
# Its keys
> ? 'swap'
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah┌─ Keys: Two contacts becoming one ─────────┐ail sarah@example…
|                 │ Find: swap                                │
|┌─ Merge Chen, Sa│ Two contacts becoming one                 │─────────────────┐
|│                │ x         Swap            order reverse   │                 │
|│ ▸ Name         │                                           │ra               │
|│   Company      │                                           │.                │
|│   E-mail       │                                           │ample.com        │
|│   Stage        │                                           │ Sent            │
|│   Tags         │                                           │                 │
|│   First contact│                                           │11               │
|├────────────────│                                           │─────────────────┤
|│   Interactions │                                           │                 │
|│   Orders       │                                           │                 │
|│   Revenue      │                                           │                 │
|│ h keeps the lef│                                           │Ctrl-s merges.   │
|└────────────────│                                           │─────────────────┘
| Revenue         │                                           │
| Interactions    │                                           │
| Last contact    └───────────────────────────────────────────┘
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 3,29
> Esc Esc
# Its keys, with F1
> F1 'swap'
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah┌─ Keys: Two contacts becoming one ─────────┐ail sarah@example…
|                 │ Find: swap                                │
|┌─ Merge Chen, Sa│ Two contacts becoming one                 │─────────────────┐
|│                │ x         Swap            order reverse   │                 │
|│ ▸ Name         │                                           │ra               │
|│   Company      │                                           │.                │
|│   E-mail       │                                           │ample.com        │
|│   Stage        │                                           │ Sent            │
|│   Tags         │                                           │                 │
|│   First contact│                                           │11               │
|├────────────────│                                           │─────────────────┤
|│   Interactions │                                           │                 │
|│   Orders       │                                           │                 │
|│   Revenue      │                                           │                 │
|│ h keeps the lef│                                           │Ctrl-s merges.   │
|└────────────────│                                           │─────────────────┘
| Revenue         │                                           │
| Interactions    │                                           │
| Last contact    └───────────────────────────────────────────┘
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 3,29
> Esc Esc
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| Merge Chen, Sara into Sarah Chen                                    2026-02-11
| Certainty  Contact              May be the same as   Because
| certain   ▸Sarah Chen           Chen, Sara           same e-mail sarah@example…
|
|┌─ Merge Chen, Sara into Sarah Chen, with 0 follow-ups ────────────────────────┐
|│                    Sarah Chen, kept             Chen, Sara                   │
|│ ▸ Name             (x) Sarah Chen               ( ) Chen, Sara               │
|│   Company          (x) Acme                     ( ) Acme Inc.                │
|│   E-mail            =  sarah@example.com         =  sarah@example.com        │
|│   Stage            ( ) New Lead                 (x) Proposal Sent            │
|│   Tags             (+) vip                          –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     1 + 0 = 1                                                 │
|│   Orders           1 + 0 = 1                                                 │
|│   Revenue          ¥500 + 0 = ¥500                                           │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
| Revenue         ¥500                            0
| Interactions    1                               0
| Last contact    2026-02-11
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
wish redraw
wish suspend
# Contacts that may be the same, asked for on a large screen
= 200x50
> Esc gb D
| Duplicates · 1 pair                                                                                                                                                                         2026-02-11
| Certainty  Contact                                               May be the same as                                    Because
| certain   ▸Sarah Chen                                            Chen, Sara                                            same e-mail sarah@example.com, near-equal name, same company Acme
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Because         same e-mail sarah@example.com, near-equal name, same company Acme
|                 Sarah Chen                                                                                  Chen, Sara
| Company         Acme                                                                                        Acme Inc.
| E-mail          sarah@example.com                                                                           sarah@example.com
| Stage           New Lead                                                                                    Proposal Sent
| Tags            vip
| Revenue         ¥500                                                                                        0
| Interactions    1                                                                                           0
| Last contact    2026-02-11
|
|
|
|
| Enter Merge  h The first  l The second  i Note  / Filter  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  a Add  e Edit  I Long note  # Tags  d Archive  …  ? Help
